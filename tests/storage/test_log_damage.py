"""A change log somebody or something tampered with: the check names it, and 元に戻す puts nothing of it back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.records import Member
from roukin_desktop.storage.store import BookDamaged, BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

KEY = builders.member("1002").id
Reopen = Callable[[str], BookStore]


@pytest.fixture
def reopen(store: BookStore, who: Who, clock: Clock) -> Reopen:
    """Return what closes a book whose member was corrected twice, harms the file and opens it again."""
    for heads in (5, 7):
        member = cast("Member", store.get("member", KEY))
        with store.transaction(Verb.CORRECT, f"会員 {heads}名 の訂正") as tx:
            tx.put(replace(member, headcount=heads))
    assert store.check() == []

    def harmed(harm: str) -> BookStore:
        store.close()
        with closing(sqlite3.connect(store.path)) as connection, connection:
            assert connection.execute(harm).rowcount > 0
        return BookStore.open(store.path, who=who, clock=clock)

    return harmed


LAST = "operation_id = 3"

BEFORE = {
    "a bit of before": f"UPDATE change SET before = replace(before, '\"headcount\":5', '\"headcount\":4') WHERE {LAST}",
    "before is no JSON": f"UPDATE change SET before = substr(before, 2) WHERE {LAST}",
    "before is gone": f"UPDATE change SET before = NULL WHERE {LAST}",
    "before in another script": f"UPDATE change SET before = 'あ' || before WHERE {LAST}",
    "after of the one before": "UPDATE change SET after = replace(after, ':5', ':4') WHERE operation_id = 2",
    "after of the one before is gone": "UPDATE change SET after = NULL WHERE operation_id = 2",
    "the one before is gone": "DELETE FROM change WHERE operation_id = 2",
    "another kind": f"UPDATE change SET kind = 'membes' WHERE {LAST}",
    "another record": f"UPDATE change SET record_id = 'x' || record_id WHERE {LAST}",
}

ELSEWHERE = {
    "a bit of the last after": f"UPDATE change SET after = replace(after, ':7', ':6') WHERE {LAST}",
    "the first after": f"UPDATE change SET after = '[' WHERE operation_id = 1 AND record_id = '{KEY}'",
    "moved to another operation": "UPDATE change SET operation_id = 1, position = 99 WHERE operation_id = 2",
    "both sides alike, but no record": (
        "UPDATE change SET before = CASE operation_id WHEN 2 THEN before ELSE '[]' END, "
        "after = CASE operation_id WHEN 2 THEN '[]' ELSE after END WHERE operation_id IN (2, 3)"
    ),
    "a line of a record nobody has": (
        f"INSERT INTO change SELECT operation_id, 99, kind, 'nobody', version, NULL, after FROM change WHERE {LAST}"
    ),
    "no line at all": f"DELETE FROM change WHERE record_id = '{KEY}'",
}


@pytest.mark.parametrize("harm", [*BEFORE.values(), *ELSEWHERE.values()], ids=[*BEFORE, *ELSEWHERE])
def test_law_l2_a_log_that_does_not_hold_together_is_found(reopen: Reopen, harm: str) -> None:
    with reopen(harm) as opened:
        found = opened.check()
    assert found
    assert all(line.startswith("変更の記録が壊れています") for line in found)


def test_the_finding_names_the_change(reopen: Reopen) -> None:
    with reopen(BEFORE["a bit of before"]) as opened:
        (line,) = opened.check()
    assert "操作3「会員 7名 の訂正」の前の内容が、その前の変更と合いません" in line
    assert KEY in line


@pytest.mark.parametrize("harm", BEFORE.values(), ids=BEFORE)
def test_law_l2_undo_puts_nothing_back_that_is_not_what_was(reopen: Reopen, harm: str) -> None:
    with reopen(harm) as opened:
        log = opened.history(9)
        with pytest.raises(FileTrouble, match="壊れています"):
            opened.undo()
        assert cast("Member", opened.get("member", KEY)).headcount == 7
        assert opened.history(9) == log


def test_undo_of_a_creation_whose_record_is_not_there_is_refused(store: BookStore, who: Who, clock: Clock) -> None:
    with store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(builders.member("2001"))
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DELETE FROM member WHERE code = '2001'")
    with BookStore.open(store.path, who=who, clock=clock) as opened:
        assert any("最後の内容" in line for line in opened.check())
        with pytest.raises(BookDamaged):
            opened.undo()


@pytest.mark.parametrize("harm", ["verb = 'correkt'", "at = 'きのう'", "verb = ''"])
def test_an_operation_that_cannot_be_read_is_damage_and_never_a_traceback(reopen: Reopen, harm: str) -> None:
    with reopen(f"UPDATE operation SET {harm} WHERE id = 3") as opened:
        assert any("操作3「会員 7名 の訂正」の種類か日時が読めません" in line for line in opened.check())
        for ask in (opened.undo, opened.undoable, lambda: opened.history(9)):
            with pytest.raises(BookDamaged, match="壊れています"):
                ask()


def test_the_log_of_undone_and_redone_changes_holds(store: BookStore, tmp_path: Path) -> None:
    with store.transaction(Verb.CANCEL, "取消") as tx:
        tx.delete("campaign_entry", builders.entry().id)
    assert store.undo() is not None
    with store.transaction(Verb.CORRECT, "二度の訂正") as tx:
        first = cast("Member", tx.put(replace(cast("Member", store.get("member", KEY)), headcount=1)))
        tx.put(replace(first, headcount=2))
    assert store.check() == []
    assert store.undo() is not None
    assert store.check() == []
    store.backup(tmp_path / "copy.roukin")
