"""What two definitions differ in, told to a person; and what no definition may take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given

from roukin_desktop.domain.catalogue import Catalogue, Choice, Deadline
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.definition.changes import changes
from roukin_desktop.domain.definition.edits import Edits, outcome
from roukin_desktop.domain.definition.identity import broken_identities
from tests.domain.definition.test_edits import TYPED

YEAR = load_catalogue(2025)


def _campaigns(catalogue: Catalogue, **values: object) -> Catalogue:
    first, *others = catalogue.campaigns
    return replace(catalogue, campaigns=(replace(first, **values), *others))  # type: ignore[arg-type]


def test_the_same_definitions_differ_in_nothing() -> None:
    assert changes(YEAR, YEAR) == ()
    assert list(broken_identities(YEAR, YEAR, ())) == []


def test_each_difference_is_a_sentence() -> None:
    number = next(paper.number for paper in YEAR.papers if paper.key == "campaigns")
    texts = {
        ("indicators", "T01", "value"): "19,000",
        ("campaigns", "summer_2025", "ends_on"): "8/15",
        ("donation_rates", "T01", "yen"): "100",
        ("deadlines", "H1", "on"): "10/15",
        ("papers", "campaigns", "number"): "4",
        ("settings", "rate_half_up", "choice"): "1",
        ("themes", "retirement", "label"): "退職準備・年金",
    }
    assert changes(YEAR, outcome(YEAR, Edits(texts, (("themes", "care"),))).catalogue) == (
        "指標「T01 メイン化(給振・年金・公振・クレジット)」の目標: 18,500件 → 19,000件",
        "指標「T05 預金・融資・各種サービス新規取引 合計」の目標: 41,340件 → 41,840件",
        "キャンペーン「2025サマーキャンペーン」の終わり: 2025/7/31 → 2025/8/15",
        "テーマ「退職準備」の名前: 退職準備 → 退職準備・年金",
        "テーマ「新しいテーマ」を加えます。",
        "寄付単価「T01 メイン化(給振・年金・公振・クレジット)」: 空欄 → 100円",
        "提出期限「上期」: 空欄 → 2025/10/15",
        f"資料「資料{number} キャンペーン実績」の資料番号: {number} → 4",
        "計算のしかた「達成率の端数」: 切り捨て → 四捨五入",
    )


def test_what_no_list_shows_is_told_too() -> None:
    counted = replace(YEAR.indicators[0], flow="stock")
    measured = replace(YEAR, indicators=(counted, *YEAR.indicators[1:]))
    assert "数え方" in changes(YEAR, measured)[0]
    assert changes(YEAR, replace(YEAR, forms=(*YEAR.forms, Choice("fair", "催し")))) == (
        "学習会の形態「催し」を加えます。",
    )
    assert len(changes(YEAR, replace(YEAR, settings=(*YEAR.settings, ("new_one", 1))))) == 1
    assert len(changes(YEAR, replace(YEAR, themes=YEAR.themes[::-1]))) == 1
    assert changes(YEAR, replace(YEAR, title="別の題名")) == ("題名: 2025年度 年度定義 → 別の題名",)


@given(TYPED)
def test_law_something_is_told_where_and_only_where_something_changes(typed: dict[tuple[str, str, str], str]) -> None:
    before = outcome(YEAR, Edits({})).catalogue
    made = outcome(YEAR, Edits(typed)).catalogue
    assert bool(changes(before, made)) == (before != made)


def test_an_identifier_is_never_taken_away_or_given_another_meaning() -> None:
    first, *others = YEAR.indicators
    assert "T01" in next(broken_identities(YEAR, replace(YEAR, indicators=tuple(others)), ()))
    other = replace(first, identifier="something_else")
    assert "別の意味" in next(broken_identities(YEAR, replace(YEAR, indicators=(other, *others)), ()))
    assert "残してください" in next(broken_identities(YEAR, replace(YEAR, meetings=YEAR.meetings[1:]), ()))
    assert "2026年度" in next(broken_identities(YEAR, replace(YEAR, fiscal_year=2026), ()))


def test_a_campaign_goes_only_where_nobody_recorded_it() -> None:
    without = replace(YEAR, campaigns=YEAR.campaigns[1:])
    assert list(broken_identities(YEAR, without, ())) == []
    assert list(broken_identities(YEAR, without, {("summer_2025", "time_deposit")})) == [
        "「2025サマーキャンペーン」の「定期預金」は、実績が登録されているため取り除けません。"
    ]


def test_a_theme_goes_only_where_no_record_uses_it() -> None:
    first = YEAR.themes[0]
    without = replace(YEAR, themes=YEAR.themes[1:])
    assert list(broken_identities(YEAR, without, {("themes", "young"), ("purposes", first.key)})) == []
    assert "残してください" in next(broken_identities(YEAR, without, {("themes", first.key)}))


def test_a_prize_that_goes_leaves_the_others_untold() -> None:
    winter = next(one for one in YEAR.campaigns if one.key == "winter_2025")
    fewer = replace(winter, prizes=winter.prizes[1:])
    made = replace(YEAR, campaigns=tuple(fewer if one is winter else one for one in YEAR.campaigns))
    assert changes(YEAR, made) == ("賞品「ウィンター A賞」を除きます。",)


def test_a_long_text_is_cut_short() -> None:
    made = _campaigns(YEAR, conditions=("長い条件" * 40,))
    assert max(map(len, changes(YEAR, made))) < 170


def test_a_deadline_of_a_year_is_asked_by_period() -> None:
    year = replace(YEAR, deadlines=(Deadline("year", date(2026, 4, 20)),))
    assert (year.deadline("2025"), year.deadline("2025H1"), year.deadline("2026")) == (date(2026, 4, 20), None, None)
