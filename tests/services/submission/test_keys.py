"""The key of a book on this PC: made once, moved, lost and replaced; nothing is thrown away (exchange.md §2)."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import FileTrouble, InputRefused, UserFixable
from roukin_desktop.exchange.submission.keys import SigningKey, make_key
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.keyring import KEY_MISSING, NO_FOLDER, NO_KEY_YET, OTHER_KEY
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests.services.submissions import opened, sender_desk, submit


@pytest.fixture
def desk(store: BookStore, tmp_path: Path) -> Desk:
    return sender_desk(store, tmp_path / "old pc")


@pytest.fixture
def new_pc(store: BookStore, tmp_path: Path) -> Desk:
    """Return the same book on a PC that has no key."""
    return sender_desk(store, tmp_path / "new pc")


def file_of(folder: Path, desk: Desk) -> Path:
    return folder / "keys" / f"key-{desk.info.book_id}.pem"


def test_the_first_submission_makes_the_key(desk: Desk, tmp_path: Path) -> None:
    assert (desk.submission.key().fingerprint, desk.submission.key().missing) == ("", False)
    made = submit(desk, tmp_path / "out")
    state = desk.submission.key()
    assert state.fingerprint == opened(made).fingerprint
    assert (state.missing, state.changed) == (False, False)
    second = submit(desk, tmp_path / "out")
    assert opened(second).fingerprint == state.fingerprint


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of the user closed instead")
def test_nobody_else_can_read_the_key(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    path = file_of(tmp_path / "old pc", desk)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    desk.submission.export_key(tmp_path / "stick.pem")
    assert stat.S_IMODE((tmp_path / "stick.pem").stat().st_mode) == 0o600


def test_a_new_pc_asks_for_the_key_and_names_both_ways_out(desk: Desk, new_pc: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    assert new_pc.submission.key().missing
    assert new_pc.submission.draft(2025).blocked == KEY_MISSING
    with pytest.raises(InputRefused, match=r"持ち出し.*取り込んで.*電話で新しい確認番号"):
        submit(new_pc, tmp_path / "out")
    assert len(new_pc.submission.sent()) == 1


def test_a_key_carried_over_signs_on(desk: Desk, new_pc: Desk, tmp_path: Path) -> None:
    first = submit(desk, tmp_path / "out")
    desk.submission.export_key(tmp_path / "stick.pem")
    state = new_pc.submission.import_key(tmp_path / "stick.pem")
    assert (state.fingerprint, state.missing, state.changed) == (opened(first).fingerprint, False, False)
    assert new_pc.submission.draft(2025).blocked == ""
    assert opened(submit(new_pc, tmp_path / "out")).fingerprint == opened(first).fingerprint


def test_a_lost_key_is_replaced_when_that_is_asked_for(desk: Desk, new_pc: Desk, tmp_path: Path) -> None:
    first = submit(desk, tmp_path / "out")
    second = submit(new_pc, tmp_path / "out", new_key=True)
    assert opened(second).fingerprint != opened(first).fingerprint
    assert opened(second).manifest.revision == 2
    assert desk.submission.key().changed
    assert not new_pc.submission.key().changed


def test_making_a_new_key_keeps_the_old_one_aside(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    path = file_of(tmp_path / "old pc", desk)
    old = path.read_bytes()
    assert desk.submission.new_key().changed
    second = path.read_bytes()
    desk.submission.new_key()
    assert path.with_suffix(".1.old").read_bytes() == old
    assert path.with_suffix(".2.old").read_bytes() == second
    assert path.read_bytes() not in (old, second)


def test_an_earlier_key_of_this_book_may_come_back(desk: Desk, new_pc: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    desk.submission.export_key(tmp_path / "stick.pem")
    submit(new_pc, tmp_path / "out", new_key=True)
    assert new_pc.submission.import_key(tmp_path / "stick.pem").changed


def test_a_key_of_another_book_is_refused(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    before = desk.submission.key()
    (tmp_path / "other.pem").write_bytes(make_key().to_file())
    with pytest.raises(InputRefused, match="使ったことのない鍵"):
        desk.submission.import_key(tmp_path / "other.pem")
    assert desk.submission.key() == before
    assert OTHER_KEY.endswith("鍵を選んでください。")


def test_before_the_first_submission_any_key_is_taken(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "given.pem").write_bytes(make_key().to_file())
    assert desk.submission.import_key(tmp_path / "given.pem").fingerprint


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"-----BEGIN PRIVATE KEY-----\n"])
def test_a_file_that_is_no_key_is_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "no.pem").write_bytes(content)
    with pytest.raises(InputRefused, match="鍵ではありません"):
        desk.submission.import_key(tmp_path / "no.pem")


def test_a_file_that_is_gone_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"gone\.pem"):
        desk.submission.import_key(tmp_path / "gone.pem")


def test_there_is_nothing_to_carry_before_the_first_submission(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="まだありません"):
        desk.submission.export_key(tmp_path / "stick.pem")
    assert not (tmp_path / "stick.pem").exists()
    assert "初めて" in NO_KEY_YET


def test_a_damaged_key_file_is_a_missing_key_with_a_way_out(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    path = file_of(tmp_path / "old pc", desk)
    path.write_bytes(b"damaged")
    assert desk.submission.key().missing
    with pytest.raises(UserFixable):
        submit(desk, tmp_path / "out")
    submit(desk, tmp_path / "out", new_key=True)
    assert path.with_suffix(".1.old").read_bytes() == b"damaged"


def test_without_a_place_for_keys_nothing_is_made(store: BookStore, clock: Clock, tmp_path: Path) -> None:
    desk = Desk(Context(store, clock))
    with pytest.raises(InputRefused, match=NO_FOLDER):
        submit(desk, tmp_path / "out")


def test_a_failed_export_leaves_the_old_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    submit(desk, tmp_path / "out")
    (tmp_path / "stick.pem").write_bytes(b"old")

    def full(_key: SigningKey) -> bytes:
        return b""

    monkeypatch.setattr(SigningKey, "to_file", full)
    with pytest.raises(FileTrouble, match="空きが足りない"):
        desk.submission.export_key(tmp_path / "stick.pem")
    assert (tmp_path / "stick.pem").read_bytes() == b"old"
