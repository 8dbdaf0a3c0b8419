"""Run the frozen program as a user's PC would: new book, import, export, and a window that opens.

    python -m tools.frozen_smoke build/frozen/roukin-desktop

Fails when a command fails, when a file made is not what it claims to be, or when the folder outgrows its limit.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

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
    run("sample", str(folder / "sample"))
    run("--smoke-window", str(folder / "sample" / "committee.roukin"))


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
