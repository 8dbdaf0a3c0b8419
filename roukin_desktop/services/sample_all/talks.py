"""What the study sessions of the sample are about: groups whose numbers give the paper's figures, and their titles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Group:
    """Sessions that count for the same figures: ``sessions`` of them with ``heads`` persons in all."""

    key: str
    sessions: int
    heads: int
    expense: bool = False


GROUPS = (
    Group("income", 109, 2_019),
    Group("income", 180, 4_320, expense=True),
    Group("both", 20, 440),
    Group("both", 20, 520, expense=True),
    Group("defense", 55, 1_191),
    Group("defense", 40, 1_040, expense=True),
    Group("seminar", 20, 337),
    Group("seminar", 14, 252, expense=True),
    Group("other", 58, 1_187),
    Group("other", 79, 1_992, expense=True),
)
"""可処分所得 is income and both, 生活防衛 both and defense: themes overlap (domain.md E-1)."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Purpose, themes and title of a session."""

    purpose: str
    themes: tuple[str, ...]
    title: str


_SPRING = {
    "income": (
        Talk("newcomer", ("newcomer", "disposable_income"), "新入組合員説明会 給料と家計"),
        Talk("newcomer", ("newcomer", "disposable_income"), "新規採用者説明会 はじめての家計管理"),
        Talk("disposable_income", ("disposable_income",), "家計見直し学習会 借換の考え方"),
    ),
    "other": (
        Talk("newcomer", ("newcomer", "young"), "新人説明会 はじめてのろうきん"),
        Talk("newcomer", ("newcomer",), "新規採用者説明会 ろうきんのしくみ"),
    ),
}
_LATER = {
    "income": (
        Talk("disposable_income", ("disposable_income",), "家計見直し学習会 借換の考え方"),
        Talk("loan_products", ("loan_products", "disposable_income"), "住宅ローン学習会 金利を比べる"),
        Talk("asset_building", ("asset_building", "disposable_income"), "資産形成学習会 つみたての基本"),
        Talk("disposable_income", ("disposable_income", "young"), "職場学習会 奨学金とマイカーローンの借換"),
        Talk("disposable_income", ("disposable_income",), "執行委員会 可処分所得向上運動の進め方"),
        Talk("loan_products", ("loan_products", "disposable_income"), "職場集会 目的ローンの上手な使い方"),
    ),
    "other": (
        Talk("young", ("young", "asset_building"), "青年部学習会 20代からの積立"),
        Talk("asset_building", ("asset_building",), "資産形成セミナー NISAとiDeCo"),
        Talk("young", ("young",), "青年女性層学習会 暮らしとお金"),
        Talk("loan_products", ("loan_products",), "商品説明会 住宅ローン"),
    ),
}
_ALWAYS = {
    "both": (
        Talk("life_defense", ("life_defense", "disposable_income"), "学習会 マネートラブルを防ぐ家計"),
        Talk("disposable_income", ("disposable_income", "life_defense"), "家計見直し学習会 高金利ローンからの借換"),
    ),
    "defense": (
        Talk("life_defense", ("life_defense",), "生活防衛学習会 カードの落とし穴"),
        Talk("life_defense", ("life_defense", "young"), "若年層学習会 だまされないための基礎"),
        Talk("life_defense", ("life_defense",), "生活防衛学習会 動画で学ぶ悪質商法"),
    ),
    "seminar": (
        Talk("retirement", ("retirement", "asset_building"), "退職準備セミナー"),
        Talk("retirement", ("retirement",), "退職予定者説明会 退職金と年金"),
    ),
}


def talk(group: str, day: date, step: int) -> Talk:
    """Return what a session of a group is about: newcomers in April and May, everything else later."""
    season = _SPRING if day.month in (4, 5) else _LATER
    known = _ALWAYS.get(group) or season[group]
    return known[step % len(known)]


HOLIDAYS = frozenset(
    date(2025, month, day)
    for month, day in ((4, 29), (5, 5), (5, 6), (7, 21), (8, 11), (8, 13), (8, 14), (8, 15), (9, 15), (9, 23))
)
"""Public holidays and お盆 of the half-year: nobody holds a session then."""

BUSY = {4: 4, 5: 4, 6: 5, 7: 5, 8: 2, 9: 5}
"""How much of the year's work a day of the month bears."""

HEADS = (8, 10, 12, 13, 14, 15, 16, 17, 18, 18, 20, 21, 22, 24, 25, 27, 28, 30, 33, 36, 40, 46, 54)
"""How large sessions are beside each other."""
