"""Fiscal year 2025 as shipped, against what headquarters' paper says (domain.md §2 to §4, §6.3)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.catalogue_reader import available_years, load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import print_value, rate_text
from roukin_desktop.domain.text import search_key


@pytest.fixture
def year() -> Catalogue:
    """Return the catalogue of 2025."""
    return load_catalogue(2025)


def test_law_l10_codes_and_identifiers_never_change(year: Catalogue) -> None:
    text = (Path(__file__).parent / "identifiers.txt").read_text(encoding="utf-8")
    fixed = [tuple(line.split()) for line in text.splitlines() if not line.startswith("#")]
    assert [(i.code, i.identifier) for i in year.indicators] == fixed
    assert len(fixed) == 69


def test_every_label_stands_alone(year: Catalogue) -> None:
    labels = [i.label for i in year.indicators]
    assert len(set(labels)) == len(labels)
    assert not [label for label in labels if label.startswith("同") or "(同" in label]
    assert year.by_code["T09"].label == "学習会開催回数"
    assert year.by_code["K03"].label == "可処分所得向上運動に関する学習会 参加者数"


def test_targets_of_the_paper(year: Catalogue) -> None:
    targets = {i.code: (i.target.value, i.target.basis) for i in year.indicators if i.target}
    assert targets == {
        "T01": (18_500, "annual"),
        "T02": (6_800, "annual"),
        "T03": (15_190, "annual"),
        "T04": (850, "annual"),
        "T05": (41_340, "annual"),
        "T08": (35_100, "annual"),
        "T15": (None, "none"),
        "K01": (None, "exceed_prior"),
        "L11": (18_000_000_000, "movement"),
        "I01": (29_100_000_000, "to_date"),
        "S04": (30_000_000, "annual"),
    }


def test_the_rates_the_paper_prints(year: Catalogue) -> None:
    actual = {"T01": 10_682, "T02": 3_931, "T03": 10_623, "T04": 951, "T05": 26_187, "T08": 16_464}
    printed = {i.code: rate_text(actual[i.code], i.target and i.target.value) for i in year.indicators if i.ratio}
    assert printed == {
        "T01": "57.7%",
        "T02": "57.8%",
        "T03": "69.9%",
        "T04": "111.8%",
        "T05": "63.3%",
        "T08": "46.9%",
    }


@pytest.mark.parametrize(
    ("code", "value", "printed"),
    [
        ("K01", 832_000_000, "8億32百万円"),
        ("K02", 329, "329件"),
        ("K03", 7_299, "7,299名"),
        ("K05", 98_000_000, "98百万円"),
        ("T06", 692_612, "692,612件"),
        ("T07", 233_849, "233,849回"),
        ("T09", 595, "595回"),
        ("T10", 178, "178会員"),
        ("T11", 773, "773"),
        ("T16", 5_996_461, "5,996千円"),
        ("B02", 135, "135件"),
        ("B03", 3_191, "3,191人"),
        ("I01", 39_512_000_000, "395億円"),
        ("L07", 4, "4産別"),
        ("L11", 23_604_000_000, "236億4百万円"),
        ("S04", 14_731_239, "14,731,239円"),
        ("S05", 30_000_000, "3,000万円"),
        ("S06", 2_000, "2,000円"),
        ("X06", 24_384, "24,384"),
        ("W03", 55, "55名"),
    ],
)
def test_figures_print_as_in_the_paper(year: Catalogue, code: str, value: int, printed: str) -> None:
    indicator = year.by_code[code]
    assert print_value(value, indicator.rounding, indicator.print_unit) == printed


def test_sums_add_up_to_what_the_paper_adds(year: Catalogue) -> None:
    parts = {i.code: i.measure.parts for i in year.indicators if i.measure.parts}
    assert parts == {
        "T05": ("T01", "T02", "T03", "T04"),
        "T08": ("L14", "L16", "X03"),
        "T10": ("O01", "O02"),
        "T11": ("T09", "T10"),
        "T14": ("T12", "T13"),
        "X06": ("X03", "X04", "X05"),
    }


def test_what_a_committee_types_is_counted_from_its_records(year: Catalogue) -> None:
    session = "study_session"
    expected = {
        "T09": Measure(session, "count"),
        "K02": Measure(session, "count", "", (("theme", ("disposable_income",)),)),
        "K03": Measure(session, "sum", "attendees", (("theme", ("disposable_income",)),)),
        "L09": Measure(session, "distinct", "member", (("theme", ("retirement",)),)),
        "B03": Measure(session, "sum", "attendees", (("theme", ("life_defense",)),)),
        "S01": Measure(session, "count", "", (("expense", ("used",)),)),
        "S03": Measure(session, "count", "", (("expense", ("used",)), ("web", ("yes",)))),
        "S04": Measure(session, "sum", "expense_yen"),
        "T15": Measure("self_target", "distinct", "member"),
        "L13": Measure("campaign_entry", "sum", "yen", (("campaign", ("summer_2025",)),)),
        "W01": Measure("campaign_entry", "sum", "count", (("campaign", ("winter_2025",)),)),
    }
    assert {code: year.by_code[code].measure for code in expected} == expected


def test_running_totals_know_where_they_begin(year: Catalogue) -> None:
    since = {i.code: i.since for i in year.indicators if i.since}
    assert since["K06"] == since["K07"] == date(2017, 10, 1)
    assert since["K08"] == since["K09"] == date(2022, 12, 1)
    assert since["L15"] == date(2019, 10, 22)
    assert all(year.by_code[code].period == "since" for code in since)


def test_an_unknown_donation_rate_is_unknown_not_zero(year: Catalogue) -> None:
    rates = {r.indicator: r.yen for r in year.donation_rates}
    assert {code for code, yen in rates.items() if yen == 1} == {"T06", "T07"}
    assert {yen for code, yen in rates.items() if code not in {"T06", "T07"}} == {None}
    assert {"T01", "T08", "T09", "T10", "T15"} <= rates.keys()


def test_campaigns_of_the_paper(year: Catalogue) -> None:
    windows = {c.key: (c.starts_on, c.ends_on) for c in year.campaigns}
    assert windows == {
        "summer_2025": (date(2025, 6, 2), date(2025, 7, 31)),
        "winter_2025": (date(2025, 11, 1), date(2025, 12, 30)),
        "two_way_2025": (date(2025, 4, 1), date(2026, 1, 31)),
        "young_pack": (None, None),
        "shokai": (None, None),
        "karikae": (None, None),
    }
    winter = year.campaign("winter_2025")
    assert winter is not None
    assert [(p.name, p.winners, p.yen) for p in winter.prizes] == [("A賞", 5, 30_000), ("B賞", 50, 2_000)]
    assert year.master("winners:winter_2025") == 55
    assert winter.minimum_yen == 50_000
    assert [p.key for p in winter.products] == ["time_deposit", "ace_deposit"]
    assert winter.product("ace_deposit") is not None
    assert winter.product("zaikei") is None


def test_values_of_the_year_can_be_asked_by_name(year: Catalogue) -> None:
    assert year.master("expense_budget") == 30_000_000
    assert year.master("expense_cap") == 2_000
    assert year.setting("attendees_warning", 0) == 300
    assert year.setting("unknown", 7) == 7
    with pytest.raises(KeyError):
        year.master("winners:nothing")
    with pytest.raises(KeyError):
        year.master("winter_2025")


def _found(choices: tuple[Choice, ...], word: str) -> str | None:
    key = search_key(word)
    return next((c.key for c in choices if key in map(search_key, (c.label, c.short, *c.aliases))), None)


@pytest.mark.parametrize(
    ("group", "word", "key"),
    [
        ("forms", "会場", "face"),
        ("forms", "対面", "face"),
        ("forms", "Ｗｅｂ", "web"),
        ("forms", "ｵﾝﾗｲﾝ", "web"),
        ("forms", "リモート", "web"),
        ("forms", "ハイブリッド", "hybrid"),
        ("forms", "会場 ・ WEB", "hybrid"),
        ("themes", "新人説明", "newcomer"),
        ("themes", "退職準備", "retirement"),
        ("themes", "可処分所得向上", "disposable_income"),
        ("themes", "生活防衛", "life_defense"),
        ("themes", "資産形成", "asset_building"),
        ("themes", "若年層", "young"),
        ("purposes", "住宅ローン等商品説明会", "loan_products"),
        ("purposes", "新人", "newcomer"),
        ("expense_kinds", "お弁当代", "meals"),
        ("expense_kinds", "会場費", "venue"),
        ("decided_by", "定期大会", "convention"),
        ("themes", "まったく別の言葉", None),
    ],
)
def test_words_offices_use_lead_to_a_choice(year: Catalogue, group: str, word: str, key: str | None) -> None:
    assert _found(getattr(year, group), word) == key


def test_labels_are_asked_by_key(year: Catalogue) -> None:
    assert year.label("themes", "disposable_income") == "可処分所得向上"
    assert year.label("themes", "disposable_income", short=True) == "可処分所得"
    assert year.label("forms", "face", short=True) == "対面"
    assert year.label("themes", "gone_theme") == "gone_theme"
    assert [c.key for c in year.themes if c.needs_note] == ["other"]


def test_papers_carry_headquarters_numbers(year: Catalogue) -> None:
    numbers = {p.key: p.number for p in year.papers}
    assert numbers["self_targets"] == "1-①"
    assert numbers["disposable_income"] == "2"
    assert year.paper("session_list") is not None
    assert year.paper("nothing") is None
    assert len(set(numbers.values())) == len(numbers)


def test_a_year_without_catalogue_borrows_labels_but_no_values() -> None:
    assert 2025 in available_years()
    for other in (2019, 2024, 2150):
        year = load_catalogue(other)
        assert year.fiscal_year == other
        assert year.label("themes", "retirement") == "退職準備"
        assert not [i.code for i in year.indicators if i.target and (i.target.value, i.target.basis) != (None, "none")]
        assert not [c.key for c in year.campaigns if c.starts_on or c.ends_on]
        assert {r.yen for r in year.donation_rates} == {None}
        assert year.expense.budget_yen is None
        assert "2025年度" in year.title
    assert load_catalogue(2025).by_code["T01"].target is not None
