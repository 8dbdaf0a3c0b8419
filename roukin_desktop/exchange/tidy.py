"""One plain table in a workbook of its own, one datum per cell: as the bank and other programs hand figures over."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

Value = str | int | date | None


def write_tidy(path: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a sheet with a header and its rows to ``path`` (the caller replaces the file atomically).

    It is packed in memory: a zip that meets a full disk complains once more when it is thrown away.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.append(heads)
    for row in rows:
        sheet.append(row)
    whole = io.BytesIO()
    book.save(whole)
    path.write_bytes(whole.getvalue())
