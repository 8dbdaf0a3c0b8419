"""Backups: made when a book changed, verified, thinned with care, and good to go on with."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.storage import backup, opening, sqlite
from roukin_desktop.storage.backup import Backup, backups_of, to_thin
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.files import replace_file
from roukin_desktop.system.identity import Who
from tests import builders

NOW = datetime(2026, 3, 31, 12, 0)  # noqa: DTZ001 - names of backups carry local time


def test_a_book_that_changed_is_backed_up_when_opened_and_only_then(
    store: BookStore, who: Who, clock: Clock, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    store.close()
    for _ in range(2):
        BookStore.open(store.path, who=who, clock=clock, backups=folder).close()
        assert len(backups_of(folder, builders.BOOK_ID)) == 1
    opened = BookStore.open(store.path, who=who, clock=clock, backups=folder)
    with opened, opened.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.member("2001"))
    BookStore.open(store.path, who=who, clock=clock, backups=folder).close()
    assert [b.count for b in backups_of(folder, builders.BOOK_ID)] == [1, 2]


def test_a_book_put_back_and_changed_otherwise_is_backed_up_again(
    store: BookStore, who: Who, clock: Clock, tmp_path: Path
) -> None:
    folder, earlier = tmp_path / "backups", tmp_path / "earlier.roukin"
    store.backup(earlier)
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.member("2001"))
    assert store.back_up_to(folder) is not None
    assert store.back_up_to(folder) is None
    later = BookStore.open(earlier, who=who, clock=lambda: clock() + timedelta(hours=1))
    with later:
        with later.transaction(Verb.REGISTER, "登録") as tx:
            tx.put(builders.member("2002"))
        assert later.back_up_to(folder) is not None


def test_a_book_without_a_change_needs_no_backup(empty_store: BookStore, tmp_path: Path) -> None:
    assert empty_store.back_up_to(tmp_path / "backups") is None


def test_a_backup_put_back_under_a_new_name_is_the_same_book(
    store: BookStore, who: Who, clock: Clock, tmp_path: Path
) -> None:
    kept = store.back_up_to(tmp_path / "backups")
    assert kept is not None
    out = tmp_path / "again.roukin"
    backup.restore(kept, out)
    with BookStore.open(out, who=who, clock=clock) as again:
        assert again.info == store.info
        assert again.all("study_session") == store.all("study_session")
        assert again.check() == []
    with pytest.raises(FileTrouble, match="すでにあります"):
        backup.restore(kept, out)


def test_a_bad_copy_never_replaces_a_good_one(
    store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "copy.roukin"
    store.backup(out)
    good = out.read_bytes()

    def half(_: Path, target: Path, _told: object) -> None:
        target.write_bytes(good[: len(good) // 2])

    monkeypatch.setattr("roukin_desktop.storage.sqlite.copy_database", half)
    with pytest.raises(FileTrouble):
        store.backup(out)
    assert out.read_bytes() == good
    assert {p.name for p in tmp_path.iterdir()} == {"copy.roukin", "small.roukin", "small.roukin-lock"}


@pytest.mark.parametrize("stop_at", [1, 3, 20])
def test_a_copy_tells_how_far_it_is_and_stopped_anywhere_leaves_nothing(
    store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    monkeypatch.setattr(sqlite, "PAGES_A_STEP", 20)
    monkeypatch.setattr(sqlite, "LOOK_EVERY", 10)
    out, told = tmp_path / "copy.roukin", list[tuple[int, int]]()
    store.backup(out, lambda done, total: told.append((done, total)))
    copying = [one for one in told if one[1]]
    assert copying == sorted(copying)
    assert 0 < copying[0][0] < copying[-1][0] < copying[0][1]
    assert told[-1] == (0, 0), "how long the check takes nobody knows"
    good, left = out.read_bytes(), iter(range(stop_at))

    def stop(_done: int, _total: int) -> None:
        if next(left, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.backup(out, stop)
    assert out.read_bytes() == good
    assert {p.name for p in tmp_path.iterdir()} == {"copy.roukin", "small.roukin", "small.roukin-lock"}


def test_a_copy_made_during_a_change_holds_the_state_before_it(store: BookStore, tmp_path: Path) -> None:
    out = tmp_path / "copy.roukin"
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.member("2001"))
        store.backup(out)
    with closing(sqlite3.connect(out)) as copy:
        assert copy.execute("SELECT count(*) FROM member").fetchone() == (2,)


def _backups(*ages: timedelta) -> list[Backup]:
    """Return backups of these ages, the oldest with the fewest operations."""
    at = sorted(NOW - age for age in ages)
    return [Backup(Path(f"{n}.roukin"), "b", when, 1, n + 1, "00000000") for n, when in enumerate(at)]


def test_everything_of_two_days_stays() -> None:
    assert to_thin(_backups(*(timedelta(hours=h) for h in range(48))), NOW) == []


def test_of_a_year_every_hour_days_weeks_and_months_stay() -> None:
    made = _backups(*(timedelta(hours=h) for h in range(0, 24 * 365, 3)))
    gone = {b.path for b in to_thin(made, NOW)}
    kept = [b for b in made if b.path not in gone]
    days = {b.at.date() for b in kept}
    assert all(NOW.date() - timedelta(days=n) in days for n in range(14))
    assert len({b.at.strftime("%G-%V") for b in kept}) >= 8
    assert len({b.at.strftime("%Y-%m") for b in kept}) == 12
    assert len(kept) < 60


def test_the_last_one_stays_however_old_it_is() -> None:
    old = _backups(*(timedelta(days=d) for d in (2000, 2001, 2002)))
    assert old[-1] not in to_thin(old, NOW)


def test_a_clock_that_ran_backwards_thins_nothing() -> None:
    made = _backups(*(timedelta(days=d) for d in range(300)))
    assert to_thin(made, NOW)
    assert to_thin(made, NOW - timedelta(days=1)) == []
    assert to_thin(made, NOW - timedelta(days=4000)) == []


def test_other_peoples_files_in_the_folder_are_not_touched(store: BookStore, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("写真.png", "0000_20200101-000000_v1_n00000001-00000000.roukin"):
        (folder / name).write_bytes(b"mine")
    store.back_up_to(folder)
    assert len(list(folder.iterdir())) == 3


def test_a_full_disk_under_a_new_file_is_told_of_that_file_and_leaves_nothing(tmp_path: Path) -> None:
    def write(temporary: Path) -> None:
        with sqlite.full_disk_as_os_error(), closing(sqlite3.connect(temporary)) as made:
            made.execute("PRAGMA max_page_count = 2")
            made.execute("CREATE TABLE t AS SELECT zeroblob(100000)")

    with pytest.raises(FileTrouble, match=r"空きが足りないため、「控え\.roukin」を保存できません"):
        replace_file(tmp_path / "控え.roukin", write)
    assert list(tmp_path.iterdir()) == []


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_backup_that_cannot_be_made_says_that_it_is_the_backup(
    store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "copy_database", _full)
    with pytest.raises(FileTrouble, match=r"控えを作れないため.*空き"):
        store.back_up_to(tmp_path / "backups")


def test_a_full_disk_that_holds_no_lock_file_is_named_as_full(
    store: BookStore, who: Who, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    monkeypatch.setattr(opening.BookLock, "acquire", _full)
    with BookStore.open(store.path, who=who, clock=clock) as opened:
        assert "空き" in (opened.read_only or "")
