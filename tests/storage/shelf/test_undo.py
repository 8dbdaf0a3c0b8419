"""元に戻す reaches what was received: every deed of intake leaves the book as it was, and nothing is half done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.facts import ApproveKey, Choose, Closed, Expected, Received, SendBack
from roukin_desktop.storage.shelf import foreign
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.store import BookDamaged, BookStore
from tests import builders
from tests.domain.intake.senders import Post, session
from tests.storage.shelves import NOW, WHO, content, delivery, expect, take


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def first(store: BookStore, post: Post) -> Received:
    """Return a submission that is taken in and counts."""
    expect(store, "013", "021")
    sent = post.send("013", "r1", session("013", "a", 10), session("013", "b", 20))
    take(store, post, sent)
    return sent


Deed = Callable[[Shelf, Post, Received], None]


def _keep(shelf: Shelf, post: Post, first: Received) -> None:
    shelf.keep(delivery(post, post.send("013", "r2", session("013", "a", 12), after=first)))


def _close(shelf: Shelf, _: Post, first: Received) -> None:
    shelf.close([Closed("2025H1", "013", tuple(shelf.records(first.link))), Closed("2025H1", "021")], NOW)


DEEDS: dict[str, Deed] = {
    "keep": _keep,
    "close": _close,
    "sender": lambda shelf, *_: shelf.expect(Expected("099", "新しい推進委員会"), "new@example.jp"),
    "renamed sender": lambda shelf, *_: shelf.expect(Expected("013", "改称")),
    "forgotten sender": lambda shelf, *_: shelf.forget_sender("013"),
    "key": lambda shelf, *_: shelf.decide(ApproveKey(1, "013", "new PC"), NOW, WHO, "電話で確認"),
    "choice": lambda shelf, _, first: shelf.decide(Choose(1, first.link, frozenset()), NOW, WHO),
    "remark": lambda shelf, _, first: shelf.decide(SendBack(1, first.link, "人数?"), NOW, WHO),
    "due": lambda shelf, *_: shelf.set_due("2025H1", date(2025, 10, 20)),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_law_l2_a_deed_of_intake_is_one_operation_and_undone_leaves_the_book_as_it_was(
    store: BookStore, post: Post, first: Received, deed: Deed
) -> None:
    before, facts, log = content(store), Shelf(store).facts(), len(store.history(100))
    with store.transaction(Verb.DECIDE, "受付の操作", why="理由") as tx:
        deed(Shelf(store), post, first)
    assert tx.changes.wide
    assert content(store) != before
    (step, *_) = store.undoable()
    assert (step.id, step.label, step.why) == (tx.changes.operation_id, "受付の操作", "理由")
    assert len(store.history(100)) == log + 1
    assert store.check() == []
    undone = store.undo()
    assert undone is not None
    assert undone.wide
    assert content(store) == before
    assert Shelf(store).facts() == facts
    assert store.check() == []


def test_a_due_date_moved_and_taken_away_comes_back_step_by_step(store: BookStore) -> None:
    shelf, day = Shelf(store), date(2025, 10, 20)
    for wanted in (day, day + timedelta(days=7), None):
        with store.transaction(Verb.SENDERS, "期限"):
            shelf.set_due("2025H1", wanted)
    found = [shelf.due()]
    while store.undo() is not None and len(found) < 4:
        found.append(shelf.due())
    assert found == [{}, {"2025H1": day + timedelta(days=7)}, {"2025H1": day}, {}]


def test_what_is_said_again_is_no_operation(store: BookStore, post: Post, first: Received) -> None:
    log = store.history(100)
    with store.transaction(Verb.INTAKE, "受付") as tx:
        Shelf(store).keep(delivery(post, first))
        Shelf(store).expect(Expected("013", "推進委員会013"), "013@example.jp")
        Shelf(store).forget_sender("nobody")
        Shelf(store).set_due("2025H1", None)
    assert (tx.changes.operation_id, tx.changes.wide) == (0, False)
    assert store.history(100) == log


def test_records_and_shelf_of_one_operation_go_back_together(store: BookStore, post: Post, first: Received) -> None:
    before = content(store)
    with store.transaction(Verb.INTAKE, "受付") as tx:
        tx.put(builders.member("3001"))
        _keep(Shelf(store), post, first)
    store.undo()
    assert content(store) == before


@pytest.mark.parametrize("verb", [Verb.SUBMIT, Verb.RECEIPT, Verb.OWNER])
def test_what_is_out_of_our_hands_is_no_step_of_undo(store: BookStore, verb: Verb) -> None:
    steps = store.undoable()
    with store.transaction(verb, "提出"):
        Shelf(store).set_due("2025H1", date(2025, 10, 20))
    assert store.undoable() == steps


def test_nothing_stays_of_a_deed_that_broke_off_and_nothing_of_it_is_remembered(
    store: BookStore, post: Post, first: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, whole = content(store), foreign.whole(store)

    def pulled(*_: object, **__: object) -> int:
        message = "pulled stick"
        raise OSError(message)

    with monkeypatch.context() as patched:
        patched.setattr(foreign, "lay_out", pulled)
        with pytest.raises(OSError, match="pulled stick"), store.transaction(Verb.INTAKE, "受付"):
            _keep(Shelf(store), post, first)
    assert content(store) == before
    assert Shelf(store).facts().received == {first}
    assert foreign.whole(store) == whole
    assert store.check() == []


HARM = {
    "the row": "UPDATE sender SET name = '別の名' WHERE code = '013'",
    "after": "UPDATE shelf_change SET after = replace(after, '013', '014') WHERE place = 'sender'",
    "before": "UPDATE shelf_change SET before = '{}' WHERE place = 'sender' AND operation_id = 3",
    "the one before": "DELETE FROM shelf_change WHERE place = 'sender' AND operation_id = 2",
    "the place": "UPDATE shelf_change SET place = 'sendes' WHERE operation_id = 3",
    "the key": "UPDATE shelf_change SET \"key\" = '[]' WHERE operation_id = 3",
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_undo_puts_nothing_back_over_a_shelf_that_is_not_what_the_log_says(store: BookStore, harm: str) -> None:
    expect(store, "013")
    with store.transaction(Verb.SENDERS, "提出元の訂正"):
        Shelf(store).expect(Expected("013", "改称"))
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        assert connection.execute(harm).rowcount > 0
    with BookStore.open(store.path, who=WHO, clock=lambda: NOW) as opened:
        before = content(opened)
        assert opened.check()
        with pytest.raises(BookDamaged):
            opened.undo()
        assert content(opened) == before
