"""An office's records travel on inside its committee's submission, as the office wrote them (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import half_period
from roukin_desktop.exchange.submission.manifest import CarriedBook
from roukin_desktop.exchange.submission.shown_cells import edited_cover_cells
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.papers.controls import controls_of
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.submissions import opened, sender_desk, submit

OFFICE = builders.uid("office")


@pytest.fixture
def office(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return an office that writes a member the committee has too by its code, under another name."""
    info = builders.book_info(Role.OFFICE, book_id=OFFICE, code="A-1", name="松並労組事務所")
    same = replace(builders.member("1001", name="松並(略)"), id=builders.uid("theirs"), book_id=OFFICE)
    session = replace(builders.session("9", members=(same,), held_on=date(2025, 8, 1)), book_id=OFFICE)
    with BookStore.create(tmp_path / "office.roukin", info, who=who, clock=clock) as store:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many([same, session])
        yield sender_desk(store, tmp_path / "office")


@pytest.fixture
def committee(store: BookStore, office: Desk, tmp_path: Path) -> Desk:
    """Return the committee after it took the office's submission in."""
    desk = sender_desk(store, tmp_path / "committee")
    desk.intake.add_sender("A-1", "松並労組事務所")
    desk.intake.accept(desk.intake.plan(submit(office, tmp_path / "post").files[:1]))
    return desk


def test_what_was_received_travels_as_its_home_wrote_it(committee: Desk, office: Desk, tmp_path: Path) -> None:
    made = submit(committee, tmp_path / "out")
    found = opened(made)
    theirs = {record for record in found.records if record.book_id == OFFICE}
    assert theirs == {record for kind in ("member", "study_session") for record in office.all(kind)}
    assert found.manifest.carried == (CarriedBook(OFFICE, Role.OFFICE, "A-1", "松並労組事務所"),)
    assert edited_cover_cells(made.files[0], found.manifest) == []


def test_cover_names_the_office_and_what_a_committee_carries(committee: Desk, office: Desk, tmp_path: Path) -> None:
    theirs, ours = (
        {row[0]: row[1] for row in load_workbook(made.files[0])["表紙"].iter_rows(max_col=2, values_only=True)}
        for made in (submit(office, tmp_path / "post"), submit(committee, tmp_path / "out"))
    )
    assert theirs["単組・労組事務所"] == "松並労組事務所(A-1)"
    assert "推進委員会" not in theirs
    assert ours["推進委員会"] == "みどり野推進委員会(013)"
    assert ours["含まれる単組・事務所の提出"] == "松並労組事務所(A-1)"


def test_controls_count_what_travels(committee: Desk, tmp_path: Path) -> None:
    draft = committee.submission.draft(2025)
    assert dict(draft.controls)["学習会 回数"] == "2回"
    assert dict(draft.counts)["学習会"] == "2件"
    assert {concern.kind for concern in draft.concerns} <= {"self_target"}


def test_the_next_receiver_counts_the_same(committee: Desk, tmp_path: Path, who: Who, clock: Clock) -> None:
    made = submit(committee, tmp_path / "out")
    info = builders.book_info(Role.HEADQUARTERS, book_id=builders.uid("hq"), code="000", name="本部")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        desk = sender_desk(store, tmp_path / "hq")
        desk.intake.add_sender("013", "みどり野推進委員会")
        desk.intake.accept(desk.intake.plan(made.files[:1]))
        first_half = half_period(2025, 1)
        theirs = controls_of(committee.store, committee.catalogue, first_half)
        assert controls_of(store, desk.catalogue, first_half) == theirs


def test_again_shows_what_was_carried_then(committee: Desk, office: Desk, tmp_path: Path) -> None:
    made = submit(committee, tmp_path / "out")
    committee.intake.accept(committee.intake.plan(submit(office, tmp_path / "post", Kind.WITHDRAWAL).files[:1]))
    assert not committee.submission.draft(2025).unchanged
    once_more = committee.submission.again(made.line.submission_id, tmp_path / "again")
    assert opened(once_more) == opened(made)
    assert once_more.files[1].read_bytes() == made.files[1].read_bytes()


def test_nil_is_refused_where_an_office_has_records(office: Desk, empty_store: BookStore, tmp_path: Path) -> None:
    desk = sender_desk(empty_store, tmp_path / "empty")
    assert desk.submission.draft(2025, Kind.NIL).blocked == ""
    desk.intake.add_sender("A-1", "松並労組事務所")
    desk.intake.accept(desk.intake.plan(submit(office, tmp_path / "post").files[:1]))
    assert "1件あるため" in desk.submission.draft(2025, Kind.NIL).blocked
