"""The short lists a year's definitions are edited in, and how each value is written and read there (design.md L10).

A list is a *group*, its lines are *entries*. An entry's key is an identifier of the catalogue and never changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue, Choice

SHOWN_SETTINGS = {
    "delta_from_raw": ("前年との差の出し方", 0, ""),
    "rate_half_up": ("達成率の端数", 0, ""),
    "attendees_warning": ("参加者数を確認する人数", 300, "名"),
    "target_ratio_low": ("自主目標 ÷ 会員分件数目標 の目安の下限", 50, "%"),
    "target_ratio_high": ("自主目標 ÷ 会員分件数目標 の目安の上限", 200, "%"),
    "expense_budget_warning": ("職域活動費を知らせる割合", 90, "%"),
}
"""Settings of domain.md §4.2 and thresholds, with the value that holds where none was given, and its unit."""

SETTING_CHOICES = {
    "delta_from_raw": (("0", "印刷した値どうしの差"), ("1", "端数を切る前の値どうしの差")),
    "rate_half_up": (("0", "切り捨て"), ("1", "四捨五入")),
}
BASES = (
    ("annual", "年間の目標"),
    ("to_date", "期末までの目標"),
    ("movement", "運動の目標"),
    ("exceed_prior", "前年を超える"),
    ("none", "目標なし"),
)
TAKES = (("count", "件数"), ("count yen", "件数と金額"))
DEADLINE_WORDS = {"H1": "上期", "H2": "下期", "year": "通期"}


@dataclass(frozen=True, slots=True)
class Spec:
    """A value of an entry: ``kind`` is text, lines (one a line), number (``unit``), day or choice (``choices``)."""

    name: str
    label: str
    kind: str = "text"
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is listed: ``title`` names it, ``texts`` are its values as typed text."""

    key: str
    title: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """A short list. ``word`` names one entry; ``adds`` says whether entries can be added, ``parent`` to what.

    ``others`` are blank lines of what the list could name and does not: to fill one in adds it.
    """

    key: str
    label: str
    word: str
    specs: tuple[Spec, ...]
    lines: Callable[[Catalogue], list[Line]]
    adds: bool = False
    parent: str = ""
    others: Callable[[Catalogue], list[Line]] = lambda _catalogue: []

    def offered(self, catalogue: Catalogue) -> list[Line]:
        """Return the entries and, after them, what could be one."""
        return [*self.lines(catalogue), *self.others(catalogue)]

    def spec(self, name: str) -> Spec:
        """Return the value of that name; KeyError where the group has none."""
        return next((spec for spec in self.specs if spec.name == name), None) or _missing(name)


def _missing(name: str) -> Spec:
    raise KeyError(name)


def number_text(value: int | None) -> str:
    """Return a number as a field shows it."""
    return "" if value is None else f"{value:,}"


def day_text(day: date | None) -> str:
    """Return a day as a field shows it."""
    return "" if day is None else f"{day.year}/{day.month}/{day.day}"


def _texts(value: object, specs: tuple[Spec, ...]) -> dict[str, str]:
    """Return what an entry's fields show."""
    return {spec.name: _text(getattr(value, spec.name), spec.kind) for spec in specs}


def _text(value: object, kind: str) -> str:
    if value is None:
        return ""
    if isinstance(value, int):
        return number_text(value)
    if isinstance(value, date):
        return day_text(value)
    return ("\n" if kind == "lines" else " ").join(value) if isinstance(value, tuple) else str(value)


_LABEL = Spec("label", "名前", required=True)
_CHOICE = (_LABEL, Spec("short", "短い名前"), Spec("aliases", "ほかの呼び方(1行に1つ)", "lines"))
_CAMPAIGN = (
    Spec("name", "名前", required=True),
    Spec("short", "短い名前"),
    Spec("starts_on", "始まり", "day"),
    Spec("ends_on", "終わり", "day"),
    Spec("minimum_yen", "最低の金額", "number", "円"),
    Spec("mean_from_yen", "1件平均の目安(から)", "number", "円"),
    Spec("mean_to_yen", "1件平均の目安(まで)", "number", "円"),
    Spec("conditions", "条件(1行に1つ)", "lines"),
)
_PRODUCT = (_LABEL, Spec("takes", "記録するもの", "choice", choices=TAKES, required=True), _CHOICE[2])
_PRIZE = (
    Spec("name", "賞の名前", required=True),
    Spec("goods", "品物", required=True),
    Spec("yen", "1名あたりの金額", "number", "円", required=True),
    Spec("winners", "当選者数", "number", "名", required=True),
)
_EXPENSE = (
    Spec("budget_yen", "年間の予算", "number", "円"),
    Spec("cap_per_head_yen", "1人あたりの上限", "number", "円", required=True),
    Spec("minimum_minutes", "学習会の時間の目安", "number", "分"),
)
_RATE = (Spec("yen", "寄付単価(分からないときは空欄)", "number", "円"), Spec("source", "出どころ"))
_PAPER = (Spec("number", "資料番号"), Spec("title", "題名", required=True))
_TARGET = (Spec("value", "目標", "number"), Spec("basis", "目標の種類", "choice", choices=BASES))


def _indicators(catalogue: Catalogue) -> list[Line]:
    found = []
    for one in catalogue.indicators:
        target = one.target
        texts = {"label": one.label, "value": number_text(target.value if target else None)}
        texts["basis"] = target.basis if target else "none"
        found.append(Line(one.code, f"{one.code} {one.label}", texts))
    return found


def _choices(name: str) -> Callable[[Catalogue], list[Line]]:
    def lines(catalogue: Catalogue) -> list[Line]:
        choices: tuple[Choice, ...] = getattr(catalogue, name)
        return [Line(one.key, one.label, _texts(one, _CHOICE)) for one in choices]

    return lines


def _campaigns(catalogue: Catalogue) -> list[Line]:
    return [Line(one.key, one.name, _texts(one, _CAMPAIGN)) for one in catalogue.campaigns]


def _products(catalogue: Catalogue) -> list[Line]:
    return [
        Line(f"{one.key}/{product.key}", f"{one.short or one.name} {product.label}", _texts(product, _PRODUCT))
        for one in catalogue.campaigns
        for product in one.products
    ]


def _prizes(catalogue: Catalogue) -> list[Line]:
    return [
        Line(f"{one.key}/{at}", f"{one.short or one.name} {prize.name}", _texts(prize, _PRIZE))
        for one in catalogue.campaigns
        for at, prize in enumerate(one.prizes)
    ]


def _rates(catalogue: Catalogue) -> list[Line]:
    labels = {one.code: one.label for one in catalogue.indicators}
    return [
        Line(one.indicator, f"{one.indicator} {labels.get(one.indicator, '')}", _texts(one, _RATE))
        for one in catalogue.donation_rates
    ]


def _unrated(catalogue: Catalogue) -> list[Line]:
    """Return the indicators nothing is given for: a rate is per piece, so an amount of money has none."""
    rated = {one.indicator for one in catalogue.donation_rates}
    return [
        Line(one.code, f"{one.code} {one.label}", {spec.name: "" for spec in _RATE})
        for one in catalogue.indicators
        if one.code not in rated and one.unit != "円" and one.measure.source not in {"donation", "master"}
    ]


def _expense(catalogue: Catalogue) -> list[Line]:
    return [Line("expense", "職域活動費", _texts(catalogue.expense, _EXPENSE))]


def _deadlines(catalogue: Catalogue) -> list[Line]:
    known = {one.period: one.on for one in catalogue.deadlines}
    return [Line(key, word, {"on": day_text(known.get(key))}) for key, word in DEADLINE_WORDS.items()]


def _papers(catalogue: Catalogue) -> list[Line]:
    return [Line(one.key, f"資料{one.number} {one.title}".strip(), _texts(one, _PAPER)) for one in catalogue.papers]


def _settings(catalogue: Catalogue) -> list[Line]:
    return [
        Line(key, label, {"choice" if key in SETTING_CHOICES else "number": str(catalogue.setting(key, default))})
        for key, (label, default, _unit) in SHOWN_SETTINGS.items()
    ]


GROUPS = {
    group.key: group
    for group in (
        Group(
            "indicators", "指標と目標", "指標", (Spec("label", "印刷する名前", required=True), *_TARGET), _indicators
        ),
        Group("campaigns", "キャンペーン", "キャンペーン", _CAMPAIGN, _campaigns, adds=True),
        Group("products", "対象商品", "対象商品", _PRODUCT, _products, adds=True, parent="campaigns"),
        Group("prizes", "賞品", "賞品", _PRIZE, _prizes, adds=True, parent="campaigns"),
        Group("themes", "学習会のテーマ", "テーマ", _CHOICE, _choices("themes"), adds=True),
        Group("purposes", "学習会の目的", "目的", _CHOICE, _choices("purposes"), adds=True),
        Group("expense", "職域活動費", "職域活動費", _EXPENSE, _expense),
        Group("donation_rates", "寄付単価", "寄付単価", _RATE, _rates, others=_unrated),
        Group("deadlines", "提出期限", "提出期限", (Spec("on", "提出期限", "day"),), _deadlines),
        Group("papers", "資料の番号と題名", "資料", _PAPER, _papers),
        Group(
            "settings",
            "計算のしかた",
            "計算のしかた",
            (Spec("choice", "計算のしかた", "choice"), Spec("number", "値", "number")),
            _settings,
        ),
    )
}
"""The groups by key, in the order they are offered."""


def specs_of(group: str, key: str) -> tuple[Spec, ...]:
    """Return the values one entry has: a setting is a choice or a number, and the choices are its own."""
    specs = GROUPS[group].specs
    if group != "settings":
        return specs
    label, _default, unit = SHOWN_SETTINGS[key]
    if key in SETTING_CHOICES:
        return (replace(specs[0], choices=SETTING_CHOICES[key], label=label, required=True),)
    return (replace(specs[1], label=label, unit=unit, required=True),)
