"""やり直し: undoing an undo is an operation of its own; a new step ends it; what is in the log stays in the log."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.records import Member
from roukin_desktop.services.desk import create_desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders


def heads(store: BookStore) -> int | None:
    found = store.get("member", builders.member("1001").id)
    return found.headcount if isinstance(found, Member) else None


def give(store: BookStore, headcount: int) -> None:
    found = store.get("member", builders.member("1001").id)
    assert isinstance(found, Member)
    with store.transaction(Verb.CORRECT, f"組合員数 {headcount}") as tx:
        tx.put(replace(found, headcount=headcount))


def test_what_was_taken_back_is_done_again_in_turn(store: BookStore) -> None:
    for count in (10, 20, 30):
        give(store, count)
    store.undo()
    store.undo()
    assert heads(store) == 10
    changes = store.redo()
    assert changes is not None
    assert (changes.verb, changes.label) == (Verb.REDO, "やり直し: 組合員数 20")
    store.redo()
    assert heads(store) == 30
    assert store.redo() is None
    assert store.check() == []


def test_a_step_done_again_can_be_taken_back_again_and_is_the_newest(store: BookStore) -> None:
    give(store, 10)
    give(store, 20)
    for _ in range(3):
        store.undo()
        assert heads(store) == 10
        store.redo()
        assert heads(store) == 20
    assert [one.label for one in store.undoable()][:2] == ["組合員数 20", "組合員数 10"]
    store.undo()
    store.undo()
    assert heads(store) == builders.member("1001").headcount


def test_a_new_change_ends_what_could_be_done_again(store: BookStore) -> None:
    give(store, 10)
    store.undo()
    assert store.redoable() is not None
    give(store, 77)
    assert store.redoable() is None
    assert store.redo() is None
    assert heads(store) == 77


def test_the_log_says_of_each_step_how_it_stands(store: BookStore) -> None:
    give(store, 10)
    store.undo()
    step = next(one for one in store.history(9) if one.label == "組合員数 10")
    assert step.undone_by
    store.redo()
    step = next(one for one in store.history(9) if one.label == "組合員数 10")
    assert step.undone_by is None
    assert [one.verb for one in store.history(3)] == [Verb.REDO, Verb.UNDO, Verb.CORRECT]


def test_a_sender_put_on_the_list_comes_back_too(tmp_path: Path, who: Who, clock: Clock) -> None:
    made = create_desk(
        tmp_path / "hq.roukin", role=Role.HEADQUARTERS, code="0", name="本部", year=2025, who=who, clock=clock
    )
    with made as desk:
        desk.intake.add_sender("013", "青葉支店推進委員会")
        desk.undo()
        assert desk.intake.senders() == []
        assert desk.redo() is not None
        assert [one.code for one in desk.intake.senders()] == ["013"]


def test_the_log_is_narrowed_by_text_in_any_width_and_by_kind(store: BookStore) -> None:
    give(store, 10)
    store.undo()
    assert {one.verb for one in store.history(9, "組合員数 10")} == {Verb.CORRECT, Verb.UNDO}
    assert len(store.history(9, "組合員数１0")) == 2
    assert [one.verb for one in store.history(9, "", (Verb.UNDO,))] == [Verb.UNDO]
    assert store.history(9, "無い言葉") == []
