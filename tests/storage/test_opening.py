"""Opening a book: every file that is none, or not whole, or not free, has its own sentence and stays as it is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.storage import lists
from roukin_desktop.storage.lock import lock_path
from roukin_desktop.storage.migrate import HEAD
from roukin_desktop.storage.refusals import APPLICATION_ID
from roukin_desktop.storage.store import BookLocked, BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

HOLD = """
import sys, time
from pathlib import Path
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import Who
store = BookStore.open(Path(sys.argv[1]), who=Who("先の人", "PC-77"), clock=system_clock)
sys.stdout.write("open\\n")
sys.stdout.flush()
time.sleep(60)
"""


@pytest.fixture
def closed(store: BookStore) -> Path:
    """Return a whole book that nobody has open."""
    store.close()
    return store.path


def _refused(path: Path, who: Who, clock: Clock) -> str:
    """Try to open, be refused, and find the folder exactly as before."""
    before = {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in path.parent.iterdir() if p.is_file()}
    with pytest.raises(FileTrouble) as told:
        BookStore.open(path, who=who, clock=clock)
    assert {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in path.parent.iterdir() if p.is_file()} == before
    return str(told.value)


def test_a_missing_book_is_not_made(tmp_path: Path, who: Who, clock: Clock) -> None:
    assert "見つかりません" in _refused(tmp_path / "none.roukin", who, clock)


def test_a_folder_is_no_book(tmp_path: Path, who: Who, clock: Clock) -> None:
    (tmp_path / "folder.roukin").mkdir()
    assert "フォルダー" in _refused(tmp_path / "folder.roukin", who, clock)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "0バイト"),
        (b"PK\x03\x04 renamed workbook", "Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls"),
        (b"just some text", "記録簿ではありません"),
        (b"SQLite format 3\x00", "途中で切れています"),
    ],
)
def test_a_file_that_is_no_book_is_named_for_what_it_is(
    tmp_path: Path, who: Who, clock: Clock, content: bytes, sentence: str
) -> None:
    path = tmp_path / "x.roukin"
    path.write_bytes(content)
    assert sentence in _refused(path, who, clock)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path, who: Who, clock: Clock) -> None:
    path = tmp_path / "other.roukin"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE places (url TEXT)")
        other.commit()
    assert "ほかのソフト" in _refused(path, who, clock)


def test_a_database_that_only_claims_to_be_a_book_is_refused(tmp_path: Path, who: Who, clock: Clock) -> None:
    path = tmp_path / "claims.roukin"
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute("PRAGMA user_version = 1")
        other.execute("CREATE TABLE places (url TEXT)")
        other.commit()
    assert "壊れています" in _refused(path, who, clock)


def test_a_book_whose_making_never_ended_is_refused(tmp_path: Path, who: Who, clock: Clock) -> None:
    path = tmp_path / "begun.roukin"
    with closing(sqlite3.connect(path)) as begun:
        begun.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    assert "壊れています" in _refused(path, who, clock)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.99])
def test_a_truncated_book_is_refused_at_any_length(closed: Path, who: Who, clock: Clock, part: float) -> None:
    os.truncate(closed, int(closed.stat().st_size * part))
    assert "途中で切れています" in _refused(closed, who, clock)


def test_a_broken_page_is_refused(closed: Path, who: Who, clock: Clock) -> None:
    content = bytearray(closed.read_bytes())
    content[4096:5000] = bytes(904)
    closed.write_bytes(content)
    assert "壊れています" in _refused(closed, who, clock)


def test_a_flipped_letter_inside_a_name_is_found_by_the_check(closed: Path, who: Who, clock: Clock) -> None:
    content = closed.read_bytes()
    name = "若葉生活".encode()
    assert content.count(name) >= 1
    closed.write_bytes(content.replace(name, "若菜生活".encode()))
    with BookStore.open(closed, who=who, clock=clock) as opened:
        (finding,) = opened.check()
    assert "若菜生活協同組合労組" in finding


def test_an_existing_file_is_not_overwritten_by_a_new_book(closed: Path, who: Who, clock: Clock) -> None:
    before = closed.read_bytes()
    with pytest.raises(FileTrouble, match="すでにあります"):
        BookStore.create(closed, builders.book_info(), who=who, clock=clock)
    assert closed.read_bytes() == before


def test_opening_and_closing_changes_nothing(closed: Path, who: Who, clock: Clock) -> None:
    before = closed.read_bytes()
    with BookStore.open(closed, who=who, clock=clock) as opened:
        assert opened.info == builders.book_info(schema_version=HEAD)
        assert opened.read_only is None
    assert closed.read_bytes() == before
    assert [p.name for p in closed.parent.iterdir()] == [closed.name]


def test_the_second_opener_is_told_who_has_the_book_and_may_read(closed: Path, who: Who, clock: Clock) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(closed)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    try:
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(BookLocked, match=r"先の人さん.*PC-77.*閲覧のみ"):
            BookStore.open(closed, who=who, clock=clock)
        with BookStore.open(closed, who=who, clock=clock, read_only=True) as reading:
            assert reading.count("member") == 2
            assert reading.read_only is not None
            with pytest.raises(FileTrouble, match="閲覧のみ"), reading.transaction(Verb.REGISTER, "登録"):
                pytest.fail("a book that is only read was changed")
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
    assert lock_path(closed).exists()
    with BookStore.open(closed, who=who, clock=clock) as opened:
        assert opened.read_only is None
    assert not lock_path(closed).exists()


def test_a_write_protected_book_opens_for_reading_only(closed: Path, who: Who, clock: Clock) -> None:
    closed.chmod(0o444)
    with BookStore.open(closed, who=who, clock=clock) as opened:
        assert "書き込めない" in str(opened.read_only)
        assert opened.count("member") == 2
    assert not lock_path(closed).exists()


def test_a_place_without_room_for_the_lock_opens_for_reading_only(closed: Path, who: Who, clock: Clock) -> None:
    lock_path(closed).mkdir()
    with BookStore.open(closed, who=who, clock=clock) as opened:
        assert "書き込めない" in str(opened.read_only)


@pytest.fixture
def interrupted(closed: Path) -> Path:
    """Return a copy of the book as a power cut leaves it: half a change written, the journal beside it."""
    path = closed.parent / "cut" / closed.name
    path.parent.mkdir()
    with closing(sqlite3.connect(closed, isolation_level=None)) as writing:
        writing.execute("PRAGMA cache_spill = ON")
        writing.execute("PRAGMA cache_size = 1")
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE member SET name = 'half'")
        writing.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
            "INSERT INTO memo SELECT 'key' || i, hex(randomblob(200)) FROM n"
        )
        for end in ("", "-journal"):
            path.with_name(path.name + end).write_bytes(closed.with_name(closed.name + end).read_bytes())
        writing.execute("ROLLBACK")
    assert b"half" in path.read_bytes()
    return path


def test_law_l11_an_interrupted_change_is_rolled_back_at_the_next_start(
    interrupted: Path, who: Who, clock: Clock
) -> None:
    with BookStore.open(interrupted, who=who, clock=clock) as opened:
        assert opened.check() == []
        assert opened.recall("key1") is None
        assert [line.name for line in lists.members(opened)][1] == "若葉生活協同組合労組"


def test_an_interrupted_change_is_explained_to_who_may_only_read(interrupted: Path, who: Who, clock: Clock) -> None:
    with pytest.raises(FileTrouble, match="途中で終わっている"):
        BookStore.open(interrupted, who=who, clock=clock, read_only=True)
    with BookStore.open(interrupted, who=who, clock=clock) as opened:
        assert opened.check() == []


def test_a_newer_book_opens_for_reading_only_and_stays_as_it_is(closed: Path, who: Who, clock: Clock) -> None:
    with closing(sqlite3.connect(closed)) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.execute("ALTER TABLE member ADD COLUMN added TEXT")
        newer.commit()
    before = closed.read_bytes()
    with BookStore.open(closed, who=who, clock=clock) as opened:
        assert "新しい版で作られています" in str(opened.read_only)
        assert opened.count("member") == 2
        assert len(opened.all("member")) == 2
    assert closed.read_bytes() == before


def test_a_newer_book_that_cannot_be_read_is_refused(closed: Path, who: Who, clock: Clock) -> None:
    with closing(sqlite3.connect(closed)) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.execute("ALTER TABLE member RENAME TO organisation")
        newer.commit()
    assert "新しい版で作られています" in _refused(closed, who, clock)


def test_opening_a_book_of_today_does_not_load_alembic(closed: Path) -> None:
    code = HOLD.split("sys.stdout", maxsplit=1)[0] + "store.close(); sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code, str(closed)], check=False).returncode == 0
