"""年度定義 of a book: own before the program's, looked at before it counts, undone like every operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.definition.edits import NO_EDITS
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import CampaignEntry, YearDefinition
from roukin_desktop.exchange.submission.read import Opened, open_submission
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.submission.manifests import file_stem
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.definition_books import book, headquarters, typed
from tests.services.paper_book import ALPHA, paper_book

RATE = typed({("donation_rates", "T15", "yen"): "1,000"})
TARGET = typed({("indicators", "T01", "value"): "19,000"})


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with headquarters(tmp_path, who, clock) as desk:
        yield desk


def test_a_book_uses_its_own_definition_of_a_year(hq: Desk) -> None:
    assert hq.catalogue() is load_catalogue(2025)
    assert hq.definitions.origin(2025) == "プログラムに付いている定義"
    changes = hq.definitions.define(2025, TARGET, "第1回推進会議で決定")
    assert (changes.verb, changes.kinds) == (Verb.DEFINE, {"year_definition"})
    assert changes.label == "2025年度 年度定義の変更(2か所)"
    target = hq.catalogue().by_code["T01"].target
    assert target is not None
    assert target.value == 19_000
    assert hq.definitions.origin(2025) == "この記録簿で変更した定義"
    assert hq.undo() is not None
    assert hq.catalogue() is load_catalogue(2025)


def test_a_second_change_goes_on_from_the_first(hq: Desk) -> None:
    hq.definitions.define(2025, TARGET)
    hq.definitions.define(2025, RATE)
    assert len(hq.all("year_definition")) == 1
    assert [r.yen for r in hq.catalogue().donation_rates if r.indicator == "T15"] == [1_000]
    target = hq.catalogue().by_code["T05"].target
    assert target is not None
    assert target.value == 41_840
    assert hq.check().damage == ()


def test_the_definition_is_there_when_the_book_is_opened_again(hq: Desk, who: Who, clock: Clock) -> None:
    hq.definitions.define(2025, TARGET)
    path = hq.path
    hq.close()
    with open_desk(path, who=who, clock=clock) as again:
        target = again.catalogue().by_code["T01"].target
        assert target is not None
        assert target.value == 19_000
        assert again.check().damage == ()


def test_a_year_without_definition_borrows_from_the_own_one(hq: Desk) -> None:
    hq.definitions.define(2025, typed({("themes", "retirement", "label"): "退職準備・年金"}))
    assert hq.catalogue(2026).label("themes", "retirement") == "退職準備・年金"
    assert hq.catalogue(2024).label("themes", "retirement") == "退職準備・年金"
    assert hq.definitions.origin(2026) == "2025年度の定義を借りています"


def test_looking_changes_nothing(hq: Desk) -> None:
    look = hq.definitions.look(2025, TARGET)
    assert len(look.changes) == 2
    assert look.findings == ()
    assert hq.catalogue() is load_catalogue(2025)


def test_a_wrong_value_refuses_everything_and_names_its_place(hq: Desk) -> None:
    both = RATE.typed(("indicators", "T01", "value"), "0").typed(("campaigns", "winter_2025", "ends_on"), "6/1")
    with pytest.raises(InputRefused) as refused:
        hq.definitions.define(2025, both)
    assert "変えていません" in str(refused.value)
    assert [line.partition(": ")[0] for line in refused.value.problems] == [
        "キャンペーン「2025ウィンターキャンペーン」の終わり",
        "指標「T01 メイン化(給振・年金・公振・クレジット)」の目標",
    ]
    assert hq.all("year_definition") == []


def test_nothing_to_register_is_told(hq: Desk) -> None:
    with pytest.raises(InputRefused, match="変わるところがありません"):
        hq.definitions.define(2025, NO_EDITS)


def test_a_recorded_campaign_cannot_be_taken_out(hq: Desk) -> None:
    branch = next(one for one in hq.all("branch"))
    entry = CampaignEntry(
        id="",
        book_id="",
        campaign="young_pack",
        product="my_plan",
        branch_id=branch.id,
        recorded_on=date(2025, 6, 6),
        count=1,
    )
    gone = NO_EDITS.without("campaigns", "young_pack")
    assert hq.definitions.look(2025, gone).findings == ()
    hq.register(entry)
    with pytest.raises(InputRefused) as refused:
        hq.definitions.define(2025, gone)
    assert "実績が登録されている" in refused.value.problems[0]


def test_a_campaign_an_indicator_counts_cannot_be_taken_out(hq: Desk) -> None:
    with pytest.raises(InputRefused):
        hq.definitions.define(2025, NO_EDITS.without("campaigns", "summer_2025"))


def test_a_book_that_is_only_read_keeps_its_definition(hq: Desk, who: Who, clock: Clock) -> None:
    with (
        open_desk(hq.path, who=who, clock=clock, read_only=True) as reader,
        pytest.raises(FileTrouble),
    ):
        reader.definitions.define(2025, TARGET)


def test_a_submission_names_the_definition_it_was_made_with(tmp_path: Path, who: Who, clock: Clock) -> None:
    with book(tmp_path, Role.COMMITTEE, "013", "青葉支店推進委員会", who, clock) as desk:
        stamps = []
        for edits in (NO_EDITS, TARGET):
            if edits:
                desk.definitions.define(2025, edits)
            made = desk.submission.make(desk.submission.draft(2025, Kind.NIL), tmp_path / f"{bool(edits)}")
            opened = open_submission(made.files[0])
            assert isinstance(opened, Opened)
            assert file_stem(opened.manifest) in made.files[0].name
            stamps.append(opened.manifest.catalogue)
        assert {stamp.year for stamp in stamps} == {2025}
        assert stamps[0].sha256 != stamps[1].sha256


def test_the_rates_headquarters_enters_give_the_forecast_of_the_paper(tmp_path: Path, who: Who, clock: Clock) -> None:
    with book(tmp_path, Role.HEADQUARTERS, "", "本部", who, clock) as desk:
        home = desk.info.book_id
        with desk.store.transaction(Verb.IMPORT, "記録") as tx:
            tx.put_many([replace(record, book_id=home) for record in paper_book()])
        before = desk.summary(half_period(2025, 1)).figures["T16"]
        assert before.printed == "926千円(一部)"
        rates = {("donation_rates", code, "yen"): str(yen) for code, yen in ALPHA.items() if yen > 1}
        desk.definitions.define(2025, typed(rates))
        after = desk.summary(half_period(2025, 1)).figures["T16"]
        assert (after.value, after.printed, after.missing) == (5_996_461, "5,996千円", ())


def test_the_board_of_headquarters_follows_the_deadlines_of_the_year(hq: Desk) -> None:
    period = half_period(2025, 1)
    assert hq.intake.board(period).due is None
    hq.definitions.define(2025, typed({("deadlines", "H1", "on"): "10/15"}))
    assert hq.intake.board(period).due == date(2025, 10, 15)
    assert "10月15日" in hq.intake.reminder("013", period).body
    hq.intake.set_due("2025H1", date(2025, 10, 20))
    assert hq.intake.board(period).due == date(2025, 10, 20)
    assert hq.intake.board(half_period(2025, 2)).due is None


def test_a_text_later_rules_would_refuse_still_opens_and_a_torn_one_gives_the_programs(hq: Desk) -> None:
    hq.definitions.define(2025, TARGET)
    [record] = hq.all("year_definition")
    text = str(getattr(record, "text", ""))
    for changed, value in ((text.replace("value = 19000", "value = 0"), 0), ("torn = [", 18_500)):
        [now] = hq.all("year_definition")
        with hq.store.transaction(Verb.DEFINE, "試験") as tx:
            tx.put(replace(cast("YearDefinition", now), text=changed))
        target = hq.catalogue().by_code["T01"].target
        assert target is not None
        assert target.value == value
