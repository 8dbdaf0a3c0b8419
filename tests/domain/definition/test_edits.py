"""Typed values over a year's definitions: what follows, and one sentence for every wrong one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue import Catalogue, Deadline, DonationRate, Target
from roukin_desktop.domain.catalogue_reader import load_catalogue, read_catalogue
from roukin_desktop.domain.definition.edits import NO_EDITS, Edits, Outcome, new_key, outcome
from roukin_desktop.domain.definition.groups import GROUPS, specs_of
from roukin_desktop.domain.toml_writer import write_definition

YEAR = load_catalogue(2025)


def edited(*typed: tuple[str, str, str, str], added: tuple[tuple[str, str], ...] = ()) -> Outcome:
    texts = {(group, key, name): text for group, key, name, text in typed}
    return outcome(YEAR, Edits(texts, added))


def clean_of(*typed: tuple[str, str, str, str], added: tuple[tuple[str, str], ...] = ()) -> Catalogue:
    made = edited(*typed, added=added)
    assert made.findings == ()
    return made.catalogue


def test_every_value_of_every_list_can_be_typed_again_without_a_change() -> None:
    texts = {
        (group.key, line.key, spec.name): line.texts[spec.name]
        for group in GROUPS.values()
        for line in group.lines(YEAR)
        for spec in specs_of(group.key, line.key)
        if line.texts.get(spec.name)
    }
    made = outcome(YEAR, Edits(texts))
    assert made.findings == ()
    assert {k: v for k, v in vars(made.catalogue).items() if k in YEAR.__dataclass_fields__ and k != "settings"} == {
        k: v for k, v in vars(YEAR).items() if k in YEAR.__dataclass_fields__ and k != "settings"
    }
    assert dict(made.catalogue.settings) == dict(YEAR.settings)


def test_a_target_is_typed_as_people_write_it_and_its_sum_follows() -> None:
    made = clean_of(("indicators", "T01", "value", "１９，０００件"))
    assert made.by_code["T01"].target == Target(19_000, "annual")
    assert made.by_code["T05"].target == Target(41_840, "annual")


def test_an_empty_target_is_no_target_and_a_new_one_is_annual() -> None:
    assert clean_of(("indicators", "T08", "value", "")).by_code["T08"].target == Target(None, "none")
    assert clean_of(("indicators", "T09", "value", "600")).by_code["T09"].target == Target(600, "annual")


def test_a_campaign_is_added_with_its_product_and_prize() -> None:
    key = new_key(YEAR, NO_EDITS, "campaigns")
    product, prize = new_key(YEAR, NO_EDITS, "products", key), new_key(YEAR, NO_EDITS, "prizes", key)
    made = clean_of(
        ("campaigns", key, "name", "冬の積立キャンペーン"),
        ("campaigns", key, "starts_on", "12/1"),
        ("campaigns", key, "conditions", "1万円以上\n\n新規のみ"),
        ("products", product, "label", "エース預金"),
        ("products", product, "takes", "count yen"),
        ("prizes", prize, "winners", "10"),
        added=(("campaigns", key), ("products", product), ("prizes", prize)),
    )
    campaign = made.campaigns[-1]
    assert (campaign.key, campaign.starts_on) == ("campaign_2025_1", date(2025, 12, 1))
    assert campaign.conditions == ("1万円以上", "新規のみ")
    assert [(one.label, one.takes) for one in campaign.products] == [("エース預金", ("count", "yen"))]
    assert [one.winners for one in campaign.prizes] == [10]


def test_a_new_theme_stands_before_the_other_ones() -> None:
    made = clean_of(("themes", "theme_2025_1", "label", "介護"), added=(("themes", "theme_2025_1"),))
    assert [one.label for one in made.themes][-2:] == ["介護", "その他"]


def test_a_key_is_never_used_twice() -> None:
    first = new_key(YEAR, NO_EDITS, "themes")
    assert new_key(YEAR, Edits({}, (("themes", first),)), "themes") != first
    assert new_key(YEAR, NO_EDITS, "prizes", "winter_2025") == "winter_2025/2"


def test_an_indicator_without_a_rate_is_given_one_and_loses_it_when_both_are_emptied() -> None:
    offered = {line.key for line in GROUPS["donation_rates"].offered(YEAR)}
    assert {"T15", "X03"} <= offered
    assert not {"K01", "T16", "S05"} & offered
    made = clean_of(("donation_rates", "X03", "yen", "50"))
    assert made.donation_rates == (*YEAR.donation_rates, DonationRate("X03", 50, ""))
    texts = {("donation_rates", "X03", name): "" for name in ("yen", "source")}
    assert outcome(made, Edits(texts)).catalogue.donation_rates == YEAR.donation_rates
    assert edited(("donation_rates", "X03", "yen", "▲1")).catalogue == YEAR


def test_rates_deadlines_papers_and_settings_are_typed() -> None:
    made = clean_of(
        ("donation_rates", "T15", "yen", "1,000"),
        ("donation_rates", "T15", "source", "本部決定"),
        ("deadlines", "H1", "on", "10/15"),
        ("papers", "campaigns", "number", "4"),
        ("expense", "expense", "budget_yen", "3,200万円"),
        ("settings", "rate_half_up", "choice", "1"),
    )
    assert [r.yen for r in made.donation_rates if r.indicator == "T15"] == [1_000]
    assert made.deadlines == (Deadline("H1", date(2025, 10, 15)),)
    assert made.deadline("2025H1") == date(2025, 10, 15)
    assert made.deadline("2025H2") is None
    paper = made.paper("campaigns")
    assert paper is not None
    assert paper.number == "4"
    assert made.expense.budget_yen == 32_000_000
    assert made.setting("rate_half_up", 0) == 1


@pytest.mark.parametrize(
    ("group", "key", "name", "text", "said"),
    [
        ("indicators", "T01", "value", "0", "達成率を出せません"),
        ("indicators", "T01", "value", "-5", "0以上"),
        ("indicators", "T01", "value", "たくさん", "数を入れてください"),
        ("indicators", "T05", "value", "5", "内訳の目標の和"),
        ("indicators", "T01", "label", " ", "入れてください"),
        ("indicators", "T01", "label", "名" * 121, "120字"),
        ("donation_rates", "T06", "yen", "▲1", "0以上"),
        ("campaigns", "winter_2025", "ends_on", "6/1", "始まりの日より前"),
        ("campaigns", "winter_2025", "ends_on", "きょう", "日付"),
        ("campaigns", "winter_2025", "mean_to_yen", "1", "「まで」"),
        ("campaigns", "winter_2025", "short", "サマー", "区別できません"),
        ("products", "winter_2025/ace_deposit", "takes", "yen", "選んでください"),
        ("prizes", "winter_2025/0", "winners", "", "当選者数を入れてください"),
        ("themes", "retirement", "label", "資産形成", "区別できません"),
        ("deadlines", "H1", "on", "2031/1/1", "2025年か2026年"),
        ("settings", "attendees_warning", "number", "", "入れてください"),
        ("settings", "delta_from_raw", "choice", "7", "選んでください"),
        ("expense", "expense", "cap_per_head_yen", "", "1人あたりの上限を入れてください"),
    ],
)
def test_a_wrong_value_gets_its_sentence_under_its_field(group: str, key: str, name: str, text: str, said: str) -> None:
    [finding, *more] = edited((group, key, name, text)).findings
    assert said in finding.text
    assert finding.group == group
    assert more == [] or all(one.group == group for one in more)
    assert not any(word in finding.text for word in ("_", "basis", "target", "mean"))


def test_a_wrong_value_leaves_the_old_one_in_force() -> None:
    assert edited(("donation_rates", "T06", "yen", "?")).catalogue == outcome(YEAR, NO_EDITS).catalogue


def test_taking_out_what_was_added_leaves_nothing() -> None:
    edits = Edits({("themes", "theme_2025_1", "label"): "介護"}, (("themes", "theme_2025_1"),))
    assert edits.without("themes", "theme_2025_1") == NO_EDITS
    assert not edits.without("themes", "theme_2025_1")
    gone = NO_EDITS.typed(("prizes", "winter_2025/0", "yen"), "x").without("prizes", "winter_2025/0")
    campaign = outcome(YEAR, gone).catalogue.campaign("winter_2025")
    assert campaign is not None
    assert [prize.name for prize in campaign.prizes] == ["B賞"]


PLACES = [
    (group.key, line.key, spec.name)
    for group in GROUPS.values()
    for line in group.lines(YEAR)
    for spec in specs_of(group.key, line.key)
]
TYPED = st.dictionaries(
    st.sampled_from(PLACES),
    st.sampled_from(["", "0", "5", "６/１", "2026/1/1", "名前", "none", "▲3", "a\nb"]),
    max_size=4,
)


@given(TYPED)
def test_law_whatever_is_typed_leaves_definitions_that_can_be_read_unless_it_says_why(
    typed: dict[tuple[str, str, str], str],
) -> None:
    made = outcome(YEAR, Edits(typed))
    assert made.findings or read_catalogue(write_definition(made.catalogue), "x") == made.catalogue
    assert Edits.of_draft(Edits(typed).draft()) == Edits(typed)


def test_a_draft_keeps_entries_added_and_taken_out() -> None:
    edits = Edits({}, (("themes", "theme_2025_1"),), (("prizes", "winter_2025/0"),))
    assert Edits.of_draft(edits.draft()) == edits
    assert not Edits.of_draft({"other": "1", "a|b|c": "2", "": ""})
