"""The one writer: the old file is whole after every failure, and the sentence says what to do."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system import files
from roukin_desktop.system.files import replace_file

LIMITED = """
import resource, signal, sys
from pathlib import Path
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system.files import replace_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
try:
    replace_file(Path(sys.argv[1]), lambda path: path.write_bytes(bytes(500_000)))
except FileTrouble as told:
    sys.stdout.buffer.write(str(told).encode())
"""


def _text(content: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_text(content, encoding="utf-8")

    return write


def _raises(number: int) -> Callable[..., None]:
    def write(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return write


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file made earlier, alone in its folder."""
    path = tmp_path / "out" / "学習会 一覧.xlsx"
    path.parent.mkdir()
    path.write_text("old", encoding="utf-8")
    return path


def _untouched(path: Path) -> bool:
    return path.read_text(encoding="utf-8") == "old" and [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_file_is_made_and_replaced(old: Path) -> None:
    replace_file(old, _text("new"))
    replace_file(old.with_name("second.xlsx"), _text("second"))
    assert old.read_text(encoding="utf-8") == "new"
    assert {p.name for p in old.parent.iterdir()} == {old.name, "second.xlsx"}


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "ディスクの空き"),
        (errno.EACCES, "書き込めません"),
        (errno.EROFS, "書き込めません"),
        (errno.ENODEV, "見つかりません"),
        (errno.ENAMETOOLONG, "名前が長すぎ"),
        (errno.EBUSY, "保存できませんでした.ほかのソフトが使っています"),
        (errno.ELOOP, f"保存できませんでした.システムの番号 {errno.ELOOP}"),
    ],
)
def test_law_l11_a_failed_write_leaves_the_old_file(old: Path, number: int, sentence: str) -> None:
    def half(path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise OSError(number, os.strerror(number))

    with pytest.raises(FileTrouble, match=sentence):
        replace_file(old, half)
    assert _untouched(old)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_law_l11_a_disk_that_is_really_full_leaves_the_old_file(old: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LIMITED, str(old)], capture_output=True, check=False)
    assert "ディスクの空き" in done.stdout.decode()
    assert _untouched(old)


def test_law_l11_a_file_that_fails_its_check_never_replaces(old: Path) -> None:
    def check(path: Path) -> None:
        assert path.read_text(encoding="utf-8") == "wrong"
        message = "not what was meant"
        raise ValueError(message)

    with pytest.raises(ValueError, match="not what was meant"):
        replace_file(old, _text("wrong"), check)
    assert _untouched(old)


def test_an_empty_file_is_no_result(old: Path) -> None:
    with pytest.raises(FileTrouble, match="ディスクの空き"):
        replace_file(old, _text(""))
    assert _untouched(old)


def test_a_file_open_in_excel_is_waited_for_and_then_told(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(files.time, "sleep", waited.append)
    monkeypatch.setattr(Path, "replace", _raises(errno.EACCES))
    with pytest.raises(FileTrouble, match=r"開かれています。閉じてからもう一度"):
        replace_file(old, _text("new"))
    assert 2 <= sum(waited) <= 3
    assert _untouched(old)


def test_a_file_held_for_a_moment_is_replaced(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.time, "sleep", lambda _: None)
    really, refusals = Path.replace, iter(range(4))

    def held(path: Path, target: Path) -> Path:
        if next(refusals, None) is not None:
            raise PermissionError(errno.EACCES, "held")
        return really(path, target)

    monkeypatch.setattr(Path, "replace", held)
    replace_file(old, _text("new"))
    assert old.read_text(encoding="utf-8") == "new"


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"gone.*見つかりません"):
        replace_file(tmp_path / "gone" / "x.pdf", _text("x"))


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(FileTrouble, match="フォルダー"):
        replace_file(tmp_path / "x.pdf", _text("x"))
    assert (tmp_path / "x.pdf").is_dir()


def test_an_error_of_the_writer_itself_passes_through(old: Path) -> None:
    def write(path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise KeyError

    with pytest.raises(KeyError):
        replace_file(old, write)
    assert _untouched(old)
