"""変更の記録 in words, and the book put back to a backup: whole, with the present kept aside, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.records import Member
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.restoring import GONE, backup_lines, keep_aside, put_back
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders


@pytest.fixture
def desk(store: BookStore, who: Who, clock: Clock, tmp_path: Path) -> Desk:
    store.close()
    return open_desk(store.path, who=who, clock=clock, backups=tmp_path / "backups")


def give(desk: Desk, headcount: int) -> int:
    found = desk.get("member", builders.member("1001").id)
    assert isinstance(found, Member)
    return desk.correct(replace(found, headcount=headcount, note="統合のため"), "年次の更新").operation_id


def test_a_change_is_told_field_by_field_in_words(desk: Desk) -> None:
    before = desk.get("member", builders.member("1001").id)
    assert isinstance(before, Member)
    change = desk.operation_changes(give(desk, 321), 10)[0]
    told = {one.label: (one.before, one.after) for one in change.fields}
    assert told["組合員数"] == (f"{before.headcount:,}名", "321名")
    assert told["備考"] == ("未入力", "統合のため")
    assert (change.kind, change.record_id, change.action) == ("member", before.id, "changed")
    desk.close()


def test_what_was_registered_or_cancelled_is_told_whole(desk: Desk) -> None:
    made = desk.history()[-1]
    changes = desk.operation_changes(made.id, 100)
    member = next(one for one in changes if one.kind == "member")
    assert member.action == "added"
    assert all(one.before == "" and one.after for one in member.fields)
    assert len(desk.operation_changes(made.id, 2)) == 2
    gone = desk.cancel("self_target", builders.target().id)
    assert desk.operation_changes(gone.operation_id, 9)[0].fields[0].after == ""
    desk.close()


def test_three_steps_put_the_book_back_and_keep_the_present(desk: Desk, tmp_path: Path, who: Who, clock: Clock) -> None:
    folder = tmp_path / "backups"
    first = backup_lines(desk, (folder,))
    assert [line.last for line in first] == ["はじめの記録"]
    give(desk, 999)
    book = desk.path
    staged = keep_aside(desk, first[0].path, folder)
    desk.close()
    put_back(staged, book, who, clock)
    with open_desk(book, who=who, clock=clock, backups=folder) as again:
        found = again.get("member", builders.member("1001").id)
        assert isinstance(found, Member)
        assert found.headcount == builders.member("1001").headcount
        kept = backup_lines(again, (folder,))
        assert kept[0].last.endswith("の訂正"), "what was put away can be put back"
        assert again.check().damage == ()
    assert not staged.exists()
    assert list(book.parent.glob("*.restore")) == []


def test_a_damaged_or_missing_backup_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    line = backup_lines(desk, (folder,))[0]
    line.path.write_bytes(line.path.read_bytes()[:5000])
    broken = backup_lines(desk, (folder,))[0]
    with pytest.raises(FileTrouble, match="記録簿は前のままです"):
        keep_aside(desk, line.path, folder)
    line.path.unlink()
    with pytest.raises(FileTrouble) as told:
        keep_aside(desk, line.path, folder)
    assert str(told.value) == GONE
    assert broken.size == 5000
    assert list(desk.path.parent.glob("*.restore")) == []
    give(desk, 5)
    desk.close()


@pytest.mark.parametrize("steps", [0, 1])
def test_putting_back_can_be_stopped_while_the_copies_are_made(desk: Desk, tmp_path: Path, steps: int) -> None:
    folder = tmp_path / "backups"
    give(desk, 999)
    before, left = desk.path.read_bytes(), iter(range(steps))

    def stop(_done: int, _total: int) -> None:
        if next(left, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        keep_aside(desk, backup_lines(desk, (folder,))[0].path, folder, stop)
    assert desk.path.read_bytes() == before
    assert list(desk.path.parent.glob("*.restore")) == []
    assert len(backup_lines(desk, (folder,))) == 1
    desk.close()


def test_both_copies_are_told_as_one_way_from_0_to_100(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for headcount in range(500, 520):
        give(desk, headcount)
    told: list[tuple[int, int]] = []
    line = backup_lines(desk, (folder,))[0]
    keep_aside(desk, line.path, folder, lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {100}
    steps = [done for done, _ in told]
    assert steps == sorted(steps)
    assert (50 in steps, steps[-1]) == (True, 100)
    desk.close()


def test_a_book_that_is_only_read_is_not_put_back(desk: Desk, tmp_path: Path, who: Who, clock: Clock) -> None:
    folder = tmp_path / "backups"
    line = backup_lines(desk, (folder,))[0]
    with open_desk(desk.path, who=who, clock=clock, read_only=True) as reading, pytest.raises(FileTrouble):
        keep_aside(reading, line.path, folder)
    desk.close()


def test_verbs_of_the_log_all_have_words() -> None:
    from roukin_desktop.services.labels import VERB_WORDS

    assert set(VERB_WORDS) == set(Verb)
