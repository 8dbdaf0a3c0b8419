"""The laws of the book (design.md §2) that storage alone must keep."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import (
    KINDS,
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    Member,
    Reason,
    SessionMember,
)
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders


def dump(store: BookStore) -> dict[str, list[object]]:
    """Everything the book keeps, versions aside."""
    return {kind: [replace(record, version=0) for record in store.all(kind)] for kind in KINDS}


def test_law_l1_a_record_of_another_book_is_not_taken(store: BookStore) -> None:
    foreign = builders.member("2001", book_id=builders.uid("another book"))
    before = dump(store)
    with pytest.raises(InputRefused, match="ほかの記録簿"), store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put_many([builders.member("2002"), foreign])
    assert dump(store) == before


def test_law_l2_a_change_is_one_operation_with_a_line_per_record(store: BookStore, who: Who, clock: Clock) -> None:
    member = cast("Member", store.get("member", builders.member("1001").id))
    with store.transaction(Verb.CORRECT, "会員 の訂正", why="名称変更") as tx:
        tx.put(replace(member, name="新しい名前"))
        tx.delete("campaign_entry", builders.entry().id)
    (operation, *_) = store.history(1)
    assert (operation.verb, operation.label, operation.why) == (Verb.CORRECT, "会員 の訂正", "名称変更")
    assert (operation.who, operation.pc, operation.at) == (who.name, who.pc, clock())
    assert operation.records == 2
    lines = store.operation_records(operation.id)
    assert lines == list(tx.changes.touched)
    assert [(t.kind, t.before is None, t.after is None) for t in lines] == [
        ("member", False, False),
        ("campaign_entry", False, True),
    ]
    assert "\\u65b0" in str(lines[0].after)


def test_law_l2_an_exception_leaves_neither_records_nor_log(store: BookStore) -> None:
    before, log = dump(store), store.history(100)
    with pytest.raises(ZeroDivisionError), store.transaction(Verb.REGISTER, "会員") as tx:
        _fail_after(tx.put(builders.member("2001")))
    assert dump(store) == before
    assert store.history(100) == log


def test_law_l2_a_change_that_changes_nothing_is_no_operation(store: BookStore) -> None:
    log = store.history(100)
    with store.transaction(Verb.IMPORT, "会員の取込") as tx:
        tx.put_many(store.all("member"))
    assert tx.changes.touched == ()
    assert store.history(100) == log


def test_law_l6_versions_count_up_and_never_go_back(store: BookStore) -> None:
    key = builders.member("1002").id
    versions = []

    def note() -> None:
        found = store.get("member", key)
        versions.append(found.version if found else 0)

    note()
    with store.transaction(Verb.CORRECT, "訂正") as tx:
        tx.put(replace(cast("Member", store.get("member", key)), headcount=5))
    note()
    store.undo()
    note()
    with store.transaction(Verb.CANCEL, "取消") as tx:
        tx.delete("member", key)
    store.undo()
    note()
    assert versions == [1, 2, 3, 4]


def test_law_l6_a_record_put_again_after_its_deletion_goes_on_counting(empty_store: BookStore) -> None:
    member = builders.member()
    with empty_store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(member)
    with empty_store.transaction(Verb.CANCEL, "会員") as tx:
        tx.delete("member", member.id)
    with empty_store.transaction(Verb.REGISTER, "会員") as tx:
        assert tx.put(member).version == 2


def test_law_l7_blank_is_not_zero_on_its_way_through_the_book(store: BookStore) -> None:
    full = builders.session(
        "7",
        members=(),
        attendees=0,
        web_attendees=None,
        expense=ActivityExpense(),
        minutes=0,
        reasons=(Reason("S-5", "合同開催\n「=1+1」"),),
        review=("attendees",),
    )
    spent = ActivityExpense((ExpenseLine("meals", 1, "", "本社"),), (ExpenseSite("本社", None), ExpenseSite("支社", 0)))
    shared = (SessionMember(builders.member("1001").id, 0), SessionMember(builders.member("1002").id, None))
    with store.transaction(Verb.REGISTER, "学習会") as tx:
        tx.put(full)
        tx.put(replace(builders.session("8"), members=shared, expense=spent, attendees=None, themes=()))
    assert store.get("study_session", full.id) == replace(full, version=1)
    second = store.get("study_session", builders.session("8").id)
    assert second == replace(builders.session("8"), members=shared, expense=spent, attendees=None, themes=(), version=1)


def test_law_l11_a_file_in_the_way_of_the_log_leaves_the_old_state(
    store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(store)
    monkeypatch.setattr("roukin_desktop.storage.oplog.write_changes", _broken)
    with pytest.raises(OSError, match="no log"), store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(builders.member("2001"))
    assert dump(store) == before
    assert store.check() == []


def _fail_after(_: object) -> None:
    raise ZeroDivisionError


def _broken(*_: object) -> None:
    message = "no log"
    raise OSError(message)
