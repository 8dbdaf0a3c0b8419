"""Every bad input of the command line: Japanese sentences, exit 3 or 4, the book byte for byte what it was."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from roukin_desktop.cli import main
from roukin_desktop.services.desk import open_desk
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import Who
from tests.end_to_end import untidy

FIRST_ROW = 4
DAY, HEADS, MONEY = 1, 5, 7
"""Where ``untidy.sessions`` keeps its first session, and the columns of day, persons and 職域活動費."""

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(1000)


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a book with the members of ``untidy``, made once."""
    folder = tmp_path_factory.mktemp("book")
    path = folder / "a.roukin"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ROUKIN_HOME", str(tmp_path_factory.mktemp("home")))
        assert main(["new", str(path), "--code", "013", "--name", "若竹支店推進委員会", "--year", "2025"]) == 0
        assert main(["import", str(path), "members", str(untidy.roster(folder / "roster.xlsx"))]) == 0
    return path


@pytest.fixture
def book(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "a.roukin"))


@pytest.fixture
def refused(book: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Return a function that runs a command, checks status and book, and gives the sentences told."""

    def run(*argv: object, status: int = 3) -> list[str]:
        before = book.read_bytes()
        capsys.readouterr()
        assert main([str(arg) for arg in argv]) == status
        lines = capsys.readouterr().err.splitlines()
        assert book.read_bytes() == before
        assert lines
        assert all(any("ぁ" <= character <= "ん" for character in line) for line in lines)
        assert not any("Traceback" in line or "Error" in line for line in lines)
        return lines

    return run


def make(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


Refused = Callable[..., list[str]]


def test_not_an_excel_file(book: Path, tmp_path: Path, refused: Refused) -> None:
    refused("import", book, "members", make(tmp_path / "a.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(500)))


def test_a_damaged_workbook(book: Path, tmp_path: Path, refused: Refused) -> None:
    whole = untidy.roster(tmp_path / "whole.xlsx").read_bytes()
    refused("import", book, "members", make(tmp_path / "a.xlsx", whole[: len(whole) // 2]))


@pytest.mark.parametrize(
    ("name", "inside", "word"), [("a.xlsx", "EncryptedPackage", "パスワード"), ("a.xls", "Workbook", ".xls")]
)
def test_password_and_old_excel_are_named(
    book: Path, tmp_path: Path, refused: Refused, name: str, inside: str, word: str
) -> None:
    lines = refused("import", book, "members", make(tmp_path / name, OLE + inside.encode("utf-16-le")))
    assert len(lines) == 1
    assert word in lines[0]


def test_a_file_that_is_not_there(book: Path, tmp_path: Path, refused: Refused) -> None:
    refused("import", book, "members", tmp_path / "gone.xlsx", status=4)


def test_an_empty_file(book: Path, tmp_path: Path, refused: Refused) -> None:
    refused("import", book, "members", make(tmp_path / "a.xlsx", b""))


def test_a_formula_without_stored_value(book: Path, tmp_path: Path, refused: Refused) -> None:
    file = untidy.sessions(tmp_path / "a.xlsx", changed={(FIRST_ROW, HEADS): "=12*2"})
    [_, *problems] = refused("import", book, "sessions", file)
    assert any("E4" in line and "数式" in line for line in problems)


@pytest.mark.parametrize(
    ("cell", "value", "shown"),
    [
        ((FIRST_ROW, DAY), "1925/4/8", "A4"),
        ((FIRST_ROW, DAY), "2125/4/8", "A4"),
        ((FIRST_ROW, DAY), "4/31", "A4"),
        ((FIRST_ROW + 1, HEADS), -3, "E5"),
        ((FIRST_ROW + 1, HEADS), "▲３名", "E5"),
        ((FIRST_ROW + 2, MONEY), "たくさん", "G6"),
    ],
)
def test_a_bad_cell_is_named_by_its_place(
    book: Path, tmp_path: Path, refused: Refused, cell: tuple[int, int], value: object, shown: str
) -> None:
    file = untidy.sessions(tmp_path / "a.xlsx", changed={cell: value})
    [_, *problems] = refused("import", book, "sessions", file)
    assert any("学習会" in line and shown in line for line in problems)


def test_every_problem_stands_on_its_own_line(book: Path, tmp_path: Path, refused: Refused) -> None:
    changed = {(FIRST_ROW, DAY): "1925/4/8", (FIRST_ROW + 1, HEADS): -3, (FIRST_ROW + 3, HEADS): "多数"}
    lines = refused("import", book, "sessions", untidy.sessions(tmp_path / "a.xlsx", changed=changed))
    assert len(lines) == 4


def test_a_text_longer_than_excel_can_hold(book: Path, tmp_path: Path, refused: Refused) -> None:
    rows = "\n".join(["会員番号,会員名,組合員数", f"990001,{'あ' * 32768},10"])
    file = make(tmp_path / "a.csv", rows.encode("utf-8"))
    [_, *problems] = refused("import", book, "members", file)
    assert any("B2" in line and "32,768" in line for line in problems)
    assert all(len(line) < 300 for line in problems)


def test_two_rows_with_one_member_code(book: Path, tmp_path: Path, refused: Refused) -> None:
    rows = "会員番号,会員名,組合員数\n990001,一つ目労働組合,10\n990001,二つ目労働組合,20\n"
    [_, *problems] = refused("import", book, "members", make(tmp_path / "a.csv", rows.encode("cp932")))
    assert any("990001" in line for line in problems)


def test_a_file_of_another_kind(book: Path, tmp_path: Path, refused: Refused) -> None:
    other = Workbook()
    assert other.active is not None
    other.active.append(["献立", "材料"])
    other.active.append(["カレー", "じゃがいも"])
    other.save(tmp_path / "a.xlsx")
    refused("import", book, "members", tmp_path / "a.xlsx")


def test_a_document_type_definition_is_not_opened(book: Path, tmp_path: Path, refused: Refused) -> None:
    whole = untidy.roster(tmp_path / "whole.xlsx")
    with ZipFile(whole) as source, ZipFile(tmp_path / "a.xlsx", "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/workbook.xml":
                content = b'<!DOCTYPE x [<!ENTITY a "b">]>' + content
            target.writestr(name, content)
    refused("import", book, "members", tmp_path / "a.xlsx")


def test_a_refused_import_with_json_still_lists_everything(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    file = untidy.sessions(tmp_path / "a.xlsx", changed={(FIRST_ROW, DAY): "1925/4/8"})
    capsys.readouterr()
    assert main(["import", str(book), "sessions", str(file), "--json"]) == 3
    told = json.loads(capsys.readouterr().out)
    assert told["taken"] is False
    assert [p["cell"] for p in told["problems"]] == ["A4"]


def test_a_name_that_starts_with_an_equals_sign_is_kept_and_written_as_text(book: Path, tmp_path: Path) -> None:
    assert main(["import", str(book), "sessions", str(untidy.sessions(tmp_path / "s.xlsx"))]) == 0
    out = tmp_path / "out.xlsx"
    assert main(["export", str(book), "--period", "2025H1", "--excel", str(out)]) == 0
    cells = [cell for sheet in load_workbook(out) for row in sheet.iter_rows() for cell in row]
    named = [cell for cell in cells if "=風車生協労働組合" in str(cell.value)]
    assert named
    assert all(cell.data_type == "s" for cell in cells if isinstance(cell.value, str))
    assert any(cell.value == "=風車生協労働組合" for cell in named)


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "読取専用"
    folder.mkdir()
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


AS_ORDINARY_USER = """
import ctypes, os, sys
if os.geteuid() == 0:
    drop_from_bounding_set, override, search = 24, 1, 2
    for capability in (override, search):
        if ctypes.CDLL(None).prctl(drop_from_bounding_set, capability, 0, 0, 0):
            sys.exit("an administrator's right to write everywhere could not be dropped")
os.execv(sys.executable, [sys.executable, "-m", "roukin_desktop", *sys.argv[1:]])
"""
"""Starts the program in a process without an administrator's right to write everywhere (Linux capabilities)."""


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a folder's rights elsewhere than in its mode")
@pytest.mark.parametrize(
    "command",
    [
        ("backup", "BOOK", "FOLDER/b.roukin"),
        ("export", "BOOK", "--period", "2025H1", "--excel", "FOLDER/a.xlsx"),
        ("export", "BOOK", "--period", "2025H1", "--pdf", "FOLDER/a.pdf"),
        ("sample", "FOLDER"),
        ("template", "members", "FOLDER/a.xlsx"),
        ("new", "FOLDER/b.roukin", "--name", "名", "--year", "2025"),
    ],
    ids=lambda command: "-".join(word.strip("-") for word in command[:1] + command[-2:-1]),
)
def test_a_read_only_folder(book: Path, read_only_folder: Path, command: tuple[str, ...]) -> None:
    before = book.read_bytes()
    words = [word.replace("BOOK", str(book)).replace("FOLDER", str(read_only_folder)) for word in command]
    ran = subprocess.run(
        [sys.executable, "-c", AS_ORDINARY_USER, *words], capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 4, ran.stderr
    [line] = ran.stderr.splitlines()
    assert "書き込めません" in line
    assert ran.stdout == ""
    assert book.read_bytes() == before
    assert list(read_only_folder.iterdir()) == []


def test_a_book_in_a_read_only_folder_can_be_read_and_says_why_not_written(
    filled: Path, read_only_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read_only_folder.chmod(0o755)
    book = Path(shutil.copy(filled, read_only_folder / "a.roukin"))
    read_only_folder.chmod(0o555)
    before = book.read_bytes()
    assert main(["summary", str(book), "--period", "2025H1"]) == 0
    capsys.readouterr()
    assert main(["import", str(book), "sessions", str(untidy.sessions(tmp_path / "s.xlsx"))]) == 4
    assert "閲覧のみ" in capsys.readouterr().err
    assert book.read_bytes() == before


def test_a_folder_that_is_not_there(book: Path, tmp_path: Path, refused: Refused) -> None:
    refused("backup", book, tmp_path / "gone" / "b.roukin", status=4)
    refused("export", book, "--period", "2025H1", "--pdf", tmp_path / "gone" / "a.pdf", status=4)
    refused("new", tmp_path / "gone" / "b.roukin", "--name", "名", "--year", "2025", status=4)


def test_the_book_itself_is_never_written_over(book: Path, tmp_path: Path, refused: Refused) -> None:
    refused("backup", book, book, status=4)
    for way, ending in (("--excel", "xlsx"), ("--pdf", "pdf")):
        named = Path(shutil.copy(book, tmp_path / f"a.{ending}"))
        before = named.read_bytes()
        refused("export", named, "--period", "2025H1", way, named, status=4)
        assert named.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.roukin", "a.xlsx"]


def test_a_full_disk_during_export_keeps_the_old_files(
    book: Path, tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: object, target: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    outs = make(tmp_path / "a.xlsx", b"old"), make(tmp_path / "a.pdf", b"old")
    monkeypatch.setattr("roukin_desktop.system.files.sync_file", lambda path: full(path, path))
    [line] = refused("export", book, "--period", "2025H1", "--excel", outs[0], "--pdf", outs[1], status=4)
    assert "空き" in line
    assert [out.read_bytes() for out in outs] == [b"old", b"old"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pdf", "a.roukin", "a.xlsx"]


def test_a_workbook_held_by_another_process(
    book: Path, tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(source: object, target: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    out = make(tmp_path / "a.xlsx", b"old")
    monkeypatch.setattr("roukin_desktop.system.files.os.replace", held)
    monkeypatch.setattr("roukin_desktop.system.files._WAITS", ())
    [line] = refused("export", book, "--period", "2025H1", "--excel", out, status=4)
    assert "Excel" in line
    assert out.read_bytes() == b"old"


COMMANDS = (
    ("summary", "BOOK", "--period", "2025H1"),
    ("export", "BOOK", "--period", "2025H1", "--excel", "OUT"),
    ("import", "BOOK", "members", "FILE"),
    ("check", "BOOK"),
    ("backup", "BOOK", "OUT"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("kind", ["truncated", "foreign", "text", "empty", "gone"])
def test_what_is_not_a_sound_book_of_ours(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], kind: str
) -> None:
    bad = tmp_path / "bad.roukin"
    if kind == "truncated":
        bad.write_bytes(filled.read_bytes()[:-5000])
    elif kind == "foreign":
        with sqlite3.connect(bad) as connection:
            connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.close()
    elif kind in ("text", "empty"):
        bad.write_bytes(b"" if kind == "empty" else "買い物メモ".encode() * 40)
    before = bad.read_bytes() if bad.exists() else None
    words = {"BOOK": bad, "OUT": tmp_path / "out.xlsx", "FILE": untidy.roster(tmp_path / "roster.xlsx")}
    capsys.readouterr()
    assert main([str(words.get(word, word)) for word in command]) == 4
    told = capsys.readouterr()
    assert len(told.err.splitlines()) == 1
    assert told.out == ""
    assert (bad.read_bytes() if bad.exists() else None) == before
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE member SET headcount = headcount + 1 WHERE code = '130101'",
        "UPDATE member SET name = CAST(x'ff8182' AS TEXT) WHERE code = '130101'",
        "UPDATE member SET valid_from = 'きのう' WHERE code = '130101'",
        "UPDATE member SET review = '[' WHERE code = '130101'",
        "UPDATE book SET role = 'だれか'",
        "UPDATE book SET open_year = 'ことし'",
        "DROP TABLE session_theme",
        "UPDATE change SET after = replace(after, 'a', 'b') WHERE operation_id = (SELECT max(id) FROM operation)",
        "UPDATE operation SET verb = 'だれか'",
    ],
)
def test_check_calls_a_book_damaged_whose_rows_cannot_be_ours(book: Path, harm: str, refused: Refused) -> None:
    with closing(sqlite3.connect(book)) as connection, connection:
        connection.execute(harm)
    lines = refused("check", book, status=4)
    assert "壊れています" in lines[0]


@pytest.mark.parametrize("period", ["2025H3", "2025-13", "25H1", "0001-04", "9999", "0000:summer_2025"])
def test_a_period_nobody_can_mean_is_wrong_usage(book: Path, period: str, refused: Refused) -> None:
    [line] = refused("summary", book, "--period", period, status=2)
    assert period in line


def test_a_book_somebody_else_has_open(book: Path, tmp_path: Path, refused: Refused) -> None:
    with open_desk(book, who=Who("みどり野 係", "PC-01"), clock=system_clock):
        [line] = refused("import", book, "sessions", untidy.sessions(tmp_path / "s.xlsx"), status=4)
    assert "みどり野 係" in line
