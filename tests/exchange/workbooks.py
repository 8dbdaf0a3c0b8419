"""Makes the workbooks offices keep, for the tests: every habit is an argument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.records import Branch, Member
from roukin_desktop.exchange.foreign import ImportContext, ImportPlan, guess, plan, read_sheets

CATALOGUE = load_catalogue(2025)
BOOK = "11111111-1111-4111-8111-111111111111"


def member(code: str, name: str, **fields: object) -> Member:
    """Return a member of the register."""
    return Member(id=f"m{code}", book_id=BOOK, code=code, name=name, **fields)


MEMBERS = (
    member("360001", "松並交通労働組合", reading="マツナミコウツウロウドウクミアイ"),
    member("210002", "港町交通労働組合"),
    member("013003", "東京時計労働組合", short_name="時計労組"),
    member("130004", "風越運輸㈱労働組合"),
)
BRANCHES = (
    Branch(id="b013", book_id=BOOK, code="013", name="札幌支店"),
    Branch(id="b024", book_id=BOOK, code="024", name="小樽支店"),
)


def context(**fields: object) -> ImportContext:
    """Return what a small committee's book knows; ids are counted so that failures are readable."""
    numbers = count(1)
    made = ImportContext(
        book_id=BOOK,
        fiscal_year=2025,
        catalogue=CATALOGUE,
        today=date(2026, 2, 1),
        new_id=lambda: f"new{next(numbers)}",
        members=MEMBERS,
        branches=BRANCHES,
    )
    return replace(made, **fields)


def workbook(path: Path, **sheets: Sequence[Sequence[Any]]) -> Path:
    """Write one sheet per keyword."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def planned(path: Path, kind: str, made: ImportContext | None = None) -> ImportPlan:
    """Read, guess and plan a file as the service does."""
    sheets = read_sheets(path)
    return plan(kind, sheets, guess(kind, sheets, CATALOGUE), made or context())


HEADER = ("開催日", "会員番号", "会員名", "形態", "テーマ", "参加者数", "職域活動費")


def row(**changes: object) -> tuple[Any, ...]:
    """Return one good row of study sessions under ``HEADER``, changed by column."""
    good = dict(
        zip(HEADER, (date(2025, 6, 18), "360001", "松並交通労働組合", "対面", "生活防衛", 24, None), strict=True)
    )
    return tuple((good | changes).values())
