"""One plain table in a workbook of its own, one datum per cell: as the bank and other programs hand figures over."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Value = str | int | date | None
_WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def write_tidy(path: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a sheet with a header and its rows to ``path`` (the caller replaces the file atomically).

    The same table gives the same bytes: neither the file nor its properties tell when it was written. It is packed in
    memory: a zip that meets a full disk complains once more when it is thrown away.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.append(heads)
    for row in rows:
        sheet.append(row)
    whole = io.BytesIO()
    book.save(whole)
    path.write_bytes(_timeless(whole))


def _timeless(written: io.BytesIO) -> bytes:
    packed = io.BytesIO()
    with ZipFile(written) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _WRITTEN.sub(rb"\g<1>2000-01-01T00:00:00Z\g<2>", content)
            new.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return packed.getvalue()
