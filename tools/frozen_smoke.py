"""Run the frozen program as a user's PC would: new book, import, export, a submission there and back, and a window.

    python -m tools.frozen_smoke build/frozen/roukin-desktop

Fails when a command fails, when a file made is not what it claims to be, or when the folder outgrows its limit.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

Run = Callable[..., str]
"""Runs the frozen program with arguments and returns what it printed."""

LIMIT_MB = 170
"""What a bare PySide6 folder weighs; ours stays below with everything in."""


def main() -> int:
    """Return 0 when everything the frozen program was asked for came out."""
    folder = Path(sys.argv[1]).resolve()
    program = folder / ("roukin-desktop.exe" if os.name == "nt" else "roukin-desktop")
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink()) / 1e6
    print(f"size {size:.0f} MB (limit {LIMIT_MB})")
    if size >= LIMIT_MB:
        return 1
    _must_hold(program, "email.message")  # the mail draft
    _must_have_the_manual(folder)
    with tempfile.TemporaryDirectory() as made:
        _smoke(program, Path(made))
    print("frozen program: ok")
    return 0


def _smoke(program: Path, folder: Path) -> None:
    environment = os.environ | {"ROUKIN_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [str(program), *arguments], env=environment, capture_output=True, encoding="utf-8", timeout=180, check=False
        )
        print(f"{arguments[0]}: {done.returncode}")
        if done.returncode:
            logs = "".join(log.read_text(encoding="utf-8") for log in folder.rglob("*.log*"))
            raise SystemExit(done.stdout + done.stderr + logs)
        return done.stdout

    book, excel, pdf = folder / "b.roukin", folder / "out.xlsx", folder / "out.pdf"
    run("new", str(book), "--role", "committee", "--code", "013", "--name", "試験支店推進委員会", "--year", "2025")
    run("import", str(book), "members", str(_members(folder / "members.xlsx")))
    run("import", str(book), "sessions", str(_sessions(folder / "sessions.xlsx")))
    if '"value": 2' not in run("summary", str(book), "--period", "2025H1", "--json"):
        raise SystemExit("the summary does not count the two sessions")
    run("export", str(book), "--period", "2025H1", "--excel", str(excel), "--pdf", str(pdf))
    load_workbook(excel)
    if not PdfReader(pdf).pages:
        raise SystemExit("the PDF has no pages")
    _travel(run, book, folder)
    run("sample", str(folder / "sample"))
    run("--smoke-window", str(folder / "sample" / "committee.roukin"))


def _travel(run: Run, book: Path, folder: Path) -> None:
    """Have headquarters' book take a submission of the committee's in, and the committee open the answer."""
    hq, out = folder / "hq.roukin", folder / "out"
    run("new", str(hq), "--role", "headquarters", "--code", "000", "--name", "試験本部", "--year", "2025")
    run("senders", str(hq), "add", "013", "試験支店推進委員会")
    run("submit", str(book), "--year", "2025", "--out", str(out))
    (workbook,) = out.glob("*.xlsx")
    (told,) = json.loads(run("accept", str(hq), str(workbook), "--json"))["files"]
    if (told["result"], told["edited"]) != ("accepted", []):
        raise SystemExit(f"the submission was not taken in as it was sent: {told}")
    if '"value": 2' not in run("summary", str(hq), "--period", "2025H1", "--json"):
        raise SystemExit("headquarters does not count the two sessions")
    run("receipt", str(hq), "--out", str(folder / "receipts"))
    (receipt,) = (folder / "receipts").glob("*.xlsx")
    (answered,) = json.loads(run("accept", str(book), str(receipt), "--json"))["files"]
    if answered["result"] != "accepted":
        raise SystemExit(f"the answer of headquarters was not taken in: {answered}")


def _must_hold(program: Path, module: str) -> None:
    """Stop where a module only the window uses was left out of the program."""
    from PyInstaller.archive.readers import CArchiveReader

    if module not in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc:
        raise SystemExit(f"{module} is not in the program")


def _must_have_the_manual(folder: Path) -> None:
    """Stop where a chapter or a picture of the manual was left out of the program."""
    source = Path(__file__).resolve().parent.parent / "docs" / "manual"
    for file in (*source.glob("*.md"), *source.glob("pictures/*.png")):
        if not list(folder.rglob(f"roukin_desktop/manual/{file.relative_to(source).as_posix()}")):
            raise SystemExit(f"{file.name} of the manual is not in the program")


def _members(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    for row in (("会員番号", "会員名", "フリガナ", "組合員数"), ("100001", "試験労働組合", "シケン", 120)):
        sheet.append(row)
    book.save(path)
    return path


def _sessions(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    for row in (
        ("開催日", "会員番号", "会員名", "形態", "テーマ", "参加者数"),
        ("2025/05/10", "100001", "試験労働組合", "対面", "資産形成", "２４名"),
        ("R7.6.2", "100001", "試験労働組合", "対面", "生活防衛", 12),
    ):
        sheet.append(row)
    book.save(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
