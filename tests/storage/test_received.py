"""The shelf of received submissions gives back exactly what was put on it, and only ever whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import to_json
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
from roukin_desktop.storage.decisions import decision_of
from roukin_desktop.storage.received import Delivery, Shelf
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.domain.intake.senders import Post, session


def delivery(post: Post, one: Received, clock: Clock) -> Delivery:
    """Return what the door hands over."""
    lines = [(record.kind, to_json(record)) for record in post.records[one.link]]
    return Delivery(received=one, lines=lines, manifest="{}", file_name="最終版(2).xlsx", taken_at=clock())


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
            shelf.keep(delivery(post, one, clock))
        shelf.keep(replace(delivery(post, sent[0], clock), received=copied, manifest="copied"))
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
    empty_store: BookStore, post: Post, sent: tuple[Received, Received], clock: Clock
) -> None:
    shelf = Shelf(empty_store)
    before = shelf.facts()
    with empty_store.transaction(Verb.INTAKE, "受付"):
        shelf.keep(delivery(post, sent[0], clock))
    assert shelf.facts() != before
    assert empty_store.undo() is not None
    assert shelf.facts() == before
    assert shelf.records(sent[0].link) == []


def test_nothing_stays_of_a_change_that_failed(
    empty_store: BookStore, post: Post, sent: tuple[Received, Received], clock: Clock
) -> None:
    shelf = Shelf(empty_store)

    def fail() -> None:
        with empty_store.transaction(Verb.IMPORT, "受付"):
            shelf.keep(delivery(post, sent[0], clock))
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
