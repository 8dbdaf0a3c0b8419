"""The shelf of received submissions gives back exactly what was put on it, and only ever whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.intake.closing import OWN_ROWS
from roukin_desktop.domain.intake.door import arrive_all, taken
from roukin_desktop.domain.intake.facts import (
    ApproveKey,
    ApproveLate,
    Choose,
    Closed,
    Decision,
    Expected,
    Kind,
    KnownKey,
    Received,
    SendBack,
)
from roukin_desktop.storage.shelf.decisions import decision_of
from roukin_desktop.storage.shelf.received import ForeignBook, SenderRow, Shelf
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.domain.intake.senders import Post, session
from tests.storage.shelves import NOW, delivery, expect, take


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def sent(post: Post) -> tuple[Received, Received]:
    first = post.send("013", "r1", session("013", "b", 20), session("013", "a", 10))
    return first, post.send("013", "r2", after=first, kind=Kind.NIL, periods=("2025H1", "2025-10"))


def test_what_is_kept_comes_back(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received], clock: Clock
) -> None:
    shelf = Shelf(empty_store)
    copied = replace(sent[0], key_fingerprint="another")
    with empty_store.transaction(Verb.IMPORT, "受付"):
        shelf.expect(Expected("013", "推進委員会013"))
        shelf.know(KnownKey("013", "key 013"), "00", clock())
        for one in sent:
            shelf.keep(delivery(post, one))
        shelf.keep(replace(delivery(post, sent[0]), received=copied, manifest="copied"))
    facts = shelf.facts()
    assert facts.received == {*sent, copied}
    assert facts.expected == {Expected("013", "推進委員会013")}
    assert facts.keys == {KnownKey("013", "key 013")}
    assert facts.own_book == empty_store.info.book_id
    assert [tuple(shelf.records(one.link)) for one in sent] == [post.records[one.link] for one in sent]
    assert [shelf.manifest(one) for one in (sent[0], copied)] == ["{}", "copied"]
    assert shelf.manifest(replace(sent[0], key_fingerprint="nobody")) is None
    assert taken(facts, sent) == facts
    assert {answer.result.value for answer in arrive_all(facts, sent)} == {"same"}


def test_decisions_and_closed_periods_come_back_in_their_order(
    empty_store: BookStore, sent: tuple[Received, Received], clock: Clock, who: Who
) -> None:
    shelf = Shelf(empty_store)
    first, second = (one.link for one in sent)
    row = session("013", "a", 10)
    decisions: list[Decision] = [
        ApproveKey(1, "013", "new PC"),
        Choose(2, first, frozenset({second})),
        SendBack(3, first, "人数を確かめてください", (("study_session", "x", "100名?"),)),
        ApproveLate(4, "013", row.kind, row.id, row),
        ApproveLate(5, "013", row.kind, row.id, None),
    ]
    closed = (Closed("2025H1", "013", (row, session("013", "b", 5))), Closed("2025H1", "021"))
    assert shelf.next_number() == 1
    with empty_store.transaction(Verb.IMPORT, "確定"):
        for decision in decisions:
            shelf.decide(decision, clock(), who, "電話で確認")
        shelf.close(closed, clock())
    assert list(shelf.facts().decisions) == decisions
    assert shelf.facts().closed == closed
    assert shelf.next_number() == 6


def test_a_decision_of_a_newer_version_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="merge_books"):
        decision_of(1, "merge_books", "[]")


def test_what_was_taken_in_and_undone_is_gone_with_its_records(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received]
) -> None:
    shelf = Shelf(empty_store)
    before = shelf.facts()
    with empty_store.transaction(Verb.INTAKE, "受付"):
        shelf.keep(delivery(post, sent[0]))
    assert shelf.facts() != before
    assert empty_store.undo() is not None
    assert shelf.facts() == before
    assert shelf.records(sent[0].link) == []


def test_nothing_stays_of_a_change_that_failed(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received]
) -> None:
    shelf = Shelf(empty_store)

    def fail() -> None:
        with empty_store.transaction(Verb.IMPORT, "受付"):
            shelf.keep(delivery(post, sent[0]))
            raise OSError("pulled stick")

    with pytest.raises(OSError, match="pulled stick"):
        fail()
    assert shelf.facts().received == frozenset()


def test_a_write_outside_a_transaction_is_refused_instead_of_lost(empty_store: BookStore) -> None:
    shelf = Shelf(empty_store)
    with pytest.raises(RuntimeError):
        shelf.expect(Expected("013", "推進委員会013"))
    with empty_store.reading(), pytest.raises(RuntimeError):
        shelf.expect(Expected("013", "推進委員会013"))


def test_what_a_file_says_for_people_comes_back_the_latest_first(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received]
) -> None:
    shelf = Shelf(empty_store)
    carried = (builders.uid("book 131"), "office", "131", "みどり野事務局")
    edited = ("資料1", "C5", "10", "12\n=1+1")
    told = {"sender_name": "推進委員会013", "created_at": NOW, "carried": [carried], "edited": [edited]}
    with empty_store.transaction(Verb.INTAKE, "受付"):
        shelf.keep(delivery(post, sent[0], **told))
        shelf.keep(delivery(post, sent[1], taken_at=NOW + timedelta(days=1), sender_role=Role.OFFICE))
    newest, oldest = shelf.kept()
    assert (newest.received, newest.sender_role, newest.created_at) == (sent[1], Role.OFFICE, None)
    assert (newest.carried, newest.edited, newest.taken_at) == ((), (), NOW + timedelta(days=1))
    assert (oldest.received, oldest.sender_name, oldest.created_at) == (sent[0], "推進委員会013", NOW)
    assert (oldest.carried, oldest.edited, oldest.file_name) == ((carried,), (edited,), "最終版(2).xlsx")


def test_books_are_those_whose_records_came_with_a_submission_that_counts(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received]
) -> None:
    shelf, office = Shelf(empty_store), (builders.uid("book 131"), "office", "131", "みどり野事務局")
    expect(empty_store, "013")
    stranger = post.send("099", "r1", session("099", "a", 1))
    with empty_store.transaction(Verb.INTAKE, "受付"):
        shelf.keep(delivery(post, sent[0], sender_name="改称前", carried=[office]))
        shelf.keep(delivery(post, stranger, sender_name="知らない推進委員会"))
    own = ForeignBook(sent[0].book_id, Role.COMMITTEE, "013", "改称前", "013")
    assert shelf.books() == [own, ForeignBook(office[0], Role.OFFICE, "131", "みどり野事務局", "013")]
    with empty_store.transaction(Verb.INTAKE, "受付"):
        shelf.keep(delivery(post, sent[1], sender_name="みどり野推進委員会"))
    assert shelf.books() == [replace(own, name="みどり野推進委員会")]


def test_senders_and_due_dates_come_back(empty_store: BookStore) -> None:
    shelf = Shelf(empty_store)
    expect(empty_store, "021", "013")
    assert shelf.senders()[0] == SenderRow("013", "推進委員会013", "013@example.jp")
    assert [row.code for row in shelf.senders()] == ["013", "021"]
    assert (shelf.mail_of("021"), shelf.mail_of("099")) == ("021@example.jp", "")
    with empty_store.transaction(Verb.SENDERS, "期限"):
        shelf.set_due("2025H1", date(2025, 10, 20))
    assert shelf.due() == {"2025H1": date(2025, 10, 20)}


def test_when_and_by_whom_something_was_decided_or_closed_is_kept(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received], who: Who
) -> None:
    shelf = Shelf(empty_store)
    take(empty_store, post, sent[0])
    decision = SendBack(1, sent[0].link, "人数?")
    with empty_store.transaction(Verb.DECIDE, "差戻し"):
        shelf.decide(decision, NOW, who, "電話で確認")
        shelf.close([Closed("2025H1", "013"), Closed("2025H1", "021")], NOW)
    assert shelf.decided() == [(decision, NOW, who.name, "電話で確認")]
    assert shelf.closed_at() == {"2025H1": NOW}
    with pytest.raises(ValueError, match="1"), empty_store.transaction(Verb.DECIDE, "差戻し"):
        shelf.decide(decision, NOW, who)


def test_a_period_once_closed_stays_as_it_was_frozen(empty_store: BookStore) -> None:
    shelf, row = Shelf(empty_store), session("013", "a", 10)
    for records in ((row,), ()):
        with empty_store.transaction(Verb.CLOSE, "確定"):
            shelf.close([Closed("2025H1", "013", records)], NOW)
    assert shelf.facts().closed == (Closed("2025H1", "013", (row,)),)


def test_what_is_remembered_of_closed_periods_is_what_the_book_holds(empty_store: BookStore) -> None:
    shelf = Shelf(empty_store)
    rows = (session("013", "a", 10), session("013", "b", 5))
    own = Closed("2025H1", OWN_ROWS, rows)
    for period, at in (("2025H2", NOW), ("2025H1", NOW - timedelta(days=1))):
        with empty_store.transaction(Verb.CLOSE, "確定"):
            shelf.close([Closed(period, "021"), Closed(period, "013", rows), replace(own, period=period)], at)
    remembered = shelf.facts().closed
    assert [one.period for one in remembered] == ["2025H1"] * 3 + ["2025H2"] * 3
    empty_store.memory.clear()
    assert shelf.facts().closed == remembered
