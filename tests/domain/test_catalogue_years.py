"""A second, invented year: renaming, adding, retiring and re-targeting need no code (design.md L10)."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.catalogue import Catalogue, DonationRate, Target
from roukin_desktop.domain.catalogue_reader import borrowed, load_catalogue, read_catalogue
from roukin_desktop.domain.measure import Measure


@pytest.fixture
def invented() -> Catalogue:
    """Return the invented year 2031."""
    path = Path(__file__).parent / "fy2031.toml"
    return read_catalogue(path.read_text(encoding="utf-8"), path.name)


def test_law_l10_an_identifier_stays_where_its_label_changes(invented: Catalogue) -> None:
    now, then = invented.by_code["T09"], load_catalogue(2025).by_code["T09"]
    assert (now.label, then.label) == ("学びの場 開催回数", "学習会開催回数")
    assert (now.identifier, now.measure) == (then.identifier, then.measure)


def test_law_l10_an_indicator_is_added_by_data_alone(invented: Catalogue) -> None:
    added = invented.by_code["Z01"]
    assert added.measure == Measure("study_session", "sum", "attendees", (("theme", ("digital",)),))
    assert added.target == Target(500, "annual")
    assert "Z01" not in load_catalogue(2025).by_code


def test_law_l10_retired_indicators_are_gone_from_that_year_only(invented: Catalogue) -> None:
    assert set(invented.by_code) == {"T01", "T09", "Z01", "Z02"}
    assert "K12" in load_catalogue(2025).by_code


def test_law_l10_a_new_target_leaves_the_old_year_alone(invented: Catalogue) -> None:
    assert invented.by_code["T01"].target == Target(20_000, "annual")
    assert load_catalogue(2025).by_code["T01"].target == Target(18_500, "annual")


def test_law_l10_words_rules_and_campaigns_follow_the_year(invented: Catalogue) -> None:
    assert invented.label("themes", "digital") == "デジタル金融"
    assert invented.label("forms", "face") == "集まり"
    assert invented.expense.cap_per_head_yen == 2_500
    assert invented.setting("attendees_warning", 300) == 120
    assert invented.master("winners:spring_2031") == 3
    assert invented.donation_rates == (DonationRate("T01", 120, "試験"),)
    assert [p.number for p in invented.papers] == ["5"]
    assert load_catalogue(2025).label("themes", "digital") == "digital"


def test_a_borrowed_year_takes_the_words_of_its_lender(invented: Catalogue) -> None:
    next_year = borrowed(invented, 2032)
    assert next_year.fiscal_year == 2032
    assert next_year.by_code["T09"].label == "学びの場 開催回数"
    assert next_year.by_code["Z01"].target == Target(None, "none")
    assert next_year.master("winners:spring_2031") is None
    assert invented.by_code["Z01"].target == Target(500, "annual")
