"""Books of every released schema open today with all their records: ``old_books/v*.sql`` holds one per version.

The files are never changed: they stand for what is out there. A new schema version adds a file.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.facts import Facts
from roukin_desktop.domain.intake.whole import consolidate
from roukin_desktop.domain.records import (
    KINDS,
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    Meeting,
    Member,
    Reason,
    Record,
    StudySession,
)
from roukin_desktop.storage import migrate
from roukin_desktop.storage.refusals import APPLICATION_ID
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.shelf.sent import receipts, receiver_keys, sent_all, sent_payload
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who

OLD_BOOKS = Path(__file__).parents[1] / "old_books"
VERSIONS = sorted(int(path.stem[1:]) for path in OLD_BOOKS.glob("v*.sql"))


@pytest.fixture(params=VERSIONS, ids=lambda version: f"v{version}")
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a book as each version wrote it."""
    return _made(request.param, tmp_path)


def _made(version: int, tmp_path: Path) -> Path:
    path = tmp_path / f"v{version}.roukin"
    with closing(sqlite3.connect(path)) as made:
        made.executescript((OLD_BOOKS / f"v{version}.sql").read_text(encoding="utf-8"))
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made.execute(f"PRAGMA user_version = {version}")
        made.commit()
    return path


def _kinds_of(version: str) -> list[str]:
    """Return the kinds the book of a version, such as ``v3``, was made with."""
    made = (OLD_BOOKS / f"{version}.sql").read_text(encoding="utf-8")
    return [kind for kind in KINDS if f'INSERT INTO "{kind}"' in made]


def _own(opened: BookStore, kind: str) -> list[Record]:
    return [record for record in opened.all(kind) if record.book_id == opened.info.book_id]


def test_every_version_that_was_released_has_its_book() -> None:
    assert list(range(1, migrate.HEAD + 1)) == VERSIONS


def test_todays_old_book_holds_every_kind() -> None:
    assert _kinds_of(f"v{migrate.HEAD}") == list(KINDS)


def test_an_old_book_opens_with_all_it_held(old: Path, who: Who, clock: Clock) -> None:
    with BookStore.open(old, who=who, clock=clock) as opened:
        assert opened.info.schema_version == migrate.HEAD
        assert opened.check() == []
        assert all(len(_own(opened, kind)) == 1 for kind in _kinds_of(old.stem))
        (session,) = cast("list[StudySession]", _own(opened, "study_session"))
        assert session.expense == ActivityExpense(
            (ExpenseLine("meals", 12_000, "弁当", "本社"),), (ExpenseSite("本社", 20), ExpenseSite("支社"))
        )
        assert session.reasons == (Reason("S-5", "合同開催のため"),)
        assert session.held_on == date(2025, 6, 18)
        (member,) = cast("list[Member]", _own(opened, "member"))
        assert (member.name, member.review, member.headcount) == ("㈱𠮷野①労組", ("branch_id",), None)


def test_other_spellings_of_a_member_are_still_there(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(6, tmp_path), who=who, clock=clock) as opened:
        (member,) = cast("list[Member]", _own(opened, "member"))
        assert member.aliases == ("吉野一労組", "よしのいち")


def test_the_time_a_meeting_begins_at_is_still_there(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(7, tmp_path), who=who, clock=clock) as opened:
        (meeting,) = cast("list[Meeting]", _own(opened, "meeting"))
        assert meeting.starts_at == "15:00"


def test_an_old_book_can_be_gone_on_with_and_undone(old: Path, who: Who, clock: Clock) -> None:
    with BookStore.open(old, who=who, clock=clock) as opened:
        (session,) = _own(opened, "study_session")
        with opened.transaction(Verb.CANCEL, "取消") as tx:
            tx.delete("study_session", session.id)
        assert opened.undo() is not None
        assert all(len(_own(opened, kind)) == 1 for kind in _kinds_of(old.stem))
        while opened.undo() is not None:
            assert opened.check() == []
        assert not any(_own(opened, kind) for kind in KINDS)


def test_a_book_of_the_first_version_starts_with_an_empty_shelf(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(1, tmp_path), who=who, clock=clock) as opened:
        assert Shelf(opened).facts() == Facts(opened.info.book_id)


def test_what_was_received_is_still_there(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(2, tmp_path), who=who, clock=clock) as opened:
        shelf = Shelf(opened)
        facts = shelf.facts()
        whole = consolidate(facts, [], {one.link: shelf.records(one.link) for one in facts.received})
        foreign = [r for kind in KINDS for r in opened.all(kind) if r.book_id != opened.info.book_id]
    assert {(one.revision, one.kind.value) for one in facts.received} == {(1, "full"), (2, "nil")}
    assert [type(decision).__name__ for decision in facts.decisions] == ["ApproveKey"]
    assert [(closed.sender_code, len(closed.records)) for closed in facts.closed] == [("013", 1), ("021", 0)]
    assert [(row.period, row.sent) for row in whole.waiting] == [("2025H1", None)]
    assert foreign == list(whole.records)
    assert len(foreign) == 1


def test_a_book_whose_process_ended_right_after_the_migration_is_settled_at_the_next_opening(
    who: Who, clock: Clock, tmp_path: Path
) -> None:
    path = _made(2, tmp_path)
    migrate.upgrade_file(path, migrate.steps())
    with BookStore.open(path, who=who, clock=clock, read_only=True) as looking:
        assert looking.check() != []
    for _ in range(2):
        with BookStore.open(path, who=who, clock=clock) as opened:
            assert opened.check() == []
            assert sum(r.book_id != opened.info.book_id for kind in KINDS for r in opened.all(kind)) == 1
        settled = path.read_bytes()
    with BookStore.open(path, who=who, clock=clock):
        assert path.read_bytes() == settled


def test_a_book_of_the_second_version_can_go_on_with_what_it_received(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(2, tmp_path), who=who, clock=clock) as opened:
        steps, shelf = opened.undoable(), Shelf(opened)
        with opened.transaction(Verb.SENDERS, "提出元の取消"):
            shelf.forget_sender("013")
        assert opened.check() == []
        assert opened.undo() is not None
        assert opened.undoable() == steps
        assert opened.check() == []


def test_what_travelled_is_still_there(who: Who, clock: Clock, tmp_path: Path) -> None:
    with BookStore.open(_made(3, tmp_path), who=who, clock=clock) as opened:
        shelf = Shelf(opened)
        kept = shelf.kept()[0]
        assert (kept.sender_name, kept.edited) == ("若葉推進委員会", (("資料1", "C5", "10", "12"),))
        assert {(book.code, book.sender_code) for book in shelf.books()} >= {("021", "021"), ("131", "021")}
        assert shelf.due() == {"2025H1": date(2025, 10, 20)}
        assert shelf.mail_of("021") == "wakaba@example.jp"
        assert [type(one.decision).__name__ for one in shelf.decided()] == ["ApproveKey", "SendBack"]
        (one,) = sent_all(opened)
        assert (one.complete, sent_payload(opened, one.submission_id)[:8]) == (("2025H1",), b'{"kind":')
        assert [receipt.held for receipt in receipts(opened)] == [True]
        assert [key.fingerprint for key in receiver_keys(opened)] == ["key hq first"]
        assert opened.count("study_session") == 3
