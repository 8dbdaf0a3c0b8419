# ruff: noqa: ANN401 - a builder takes any field of its manifest
"""Makes sealed submissions and their workbooks for the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.keys import SigningKey, make_key
from roukin_desktop.exchange.submission.manifest import CatalogueStamp, Control, Manifest
from roukin_desktop.exchange.submission.seal import Sealed, seal
from roukin_desktop.reports.excel.workbook import write_excel
from tests import builders
from tests.reports.report_builders import small_report

OWN = "_roukin"


def key(name: str = "sender") -> SigningKey:
    """Return the key of a name, the same within a run."""
    return _made_key(name)


@cache
def _made_key(name: str) -> SigningKey:
    return make_key()


def draft(**given: Any) -> Manifest:
    """Return a manifest still to be sealed."""
    fields = {
        "submission_id": builders.uid("submission 1"),
        "book_id": builders.BOOK_ID,
        "role": Role.COMMITTEE,
        "code": "013",
        "name": "みどり野推進委員会",
        "fiscal_year": 2025,
        "revision": 1,
        "catalogue": CatalogueStamp(2025, "c" * 64),
        "app_version": "0.1.0",
        "schema_version": 1,
        "created_at": datetime(2025, 10, 6, 14, 2, tzinfo=timezone(timedelta(hours=9))),
        "controls": (Control("学習会 回数", 3, "回"), Control("職域活動費", None, "円")),
        "complete": ("2025H1",),
    }
    return Manifest(**fields | given)


def some_records() -> list[Record]:
    """Return a few records of several kinds, with texts that spreadsheets like to change."""
    members = [builders.member(code, note="_x000D_ =1+1 𠮷野家㈱\n二行目") for code in ("1001", "1002")]
    sessions = [builders.session(str(number), attendees=20 + number) for number in range(1, 4)]
    return [builders.branch(), *members, *sessions, builders.target(), builders.entry()]


def sealed(records: Iterable[Record] | None = None, name: str = "sender", **given: Any) -> Sealed:
    """Return a sealed submission."""
    return seal(draft(**given), some_records() if records is None else records, key(name))


def workbook(path: Path, made: Sealed | None = None) -> Path:
    """Write the whole submission workbook as the program does."""
    write_excel(replace(small_report(), sealed=(made or sealed()).rows), path)
    return path


def bare_workbook(path: Path, lines: Iterable[object]) -> Path:
    """Write a workbook that is nothing but lines of a ``_roukin`` sheet, to try what no program of ours writes."""
    book = Workbook()
    book.active.title = OWN
    for number, line in enumerate(lines, 1):
        book.active.cell(number, 1, line)
    book.save(path)
    return path


def edited(path: Path, edit: Callable[[Any], None]) -> Path:
    """Let openpyxl load, edit and save a workbook, as another program would."""
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return path


def rezipped(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a workbook whose parts went through ``change(name, content)``."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()
