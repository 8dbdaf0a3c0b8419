"""Rows of a sheet as XML, streamed straight into the workbook's zip.

openpyxl builds everything around the rows (styles, print set-up, tables, charts); the rows themselves are written
here, several times as fast as it writes its elements and without its temporary copy. A string can only become an
inline string: there is no way for text to turn into a formula.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from roukin_desktop.reports.excel.styles import Look, Styles, Value, hazardous, safe_text

OutCell = tuple[Look, Value] | None
OutRow = tuple[Sequence[OutCell], float | None]
"""Cells with their looks, and the row's height in points (None: the sheet's own)."""

_EPOCH = date(1899, 12, 30)
_EMPTY = (b"<sheetData/>", b"<sheetData />", b"<sheetData></sheetData>")


class RowArchive(ZipFile):
    """The workbook's zip: where openpyxl hands over a sheet without rows, ours are put in."""

    rows: dict[str, Iterable[str]]
    """Rows by the sheet's path in the zip, e.g. ``xl/worksheets/sheet1.xml``."""

    def write(self, filename: Any, arcname: Any = None, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as ZipFile
        """Add a part; a sheet gets its rows on the way."""
        rows = self.rows.get(str(arcname))
        if rows is None:
            super().write(filename, arcname, *args, **options)
            return
        head, tail = _halves(Path(filename).read_bytes())
        with self.open(str(arcname), "w", force_zip64=True) as part:
            part.write(head + b"<sheetData>")
            for row in rows:
                part.write(row.encode("utf-8"))
            part.write(b"</sheetData>" + tail)


def looked_rows(rows: Iterable[OutRow], styles: Styles, step: Callable[[], None], first: int = 1) -> Iterator[str]:
    """Yield rows whose cells name their looks (a paper), from sheet row ``first`` on."""
    for number, (cells, height) in enumerate(rows, first):
        filled = "".join(
            _cell(f"{letters(index)}{number}", styles, look_value)
            for index, look_value in enumerate(cells)
            if look_value is not None
        )
        tall = f' ht="{height:g}" customHeight="1"' if height is not None else ""
        yield f'<row r="{number}"{tall}>{filled}</row>'
        step()


def tidy_rows(
    rows: Iterable[Sequence[Value]], looks: Sequence[Look], styles: Styles, first: int, step: Callable[[], None]
) -> Iterator[str]:
    """Yield rows of plain values, each column with one look (a data sheet), from sheet row ``first`` on.

    Empty text leaves no cell: a cell with nothing in it would still count as filled (COUNTA, filters).
    """
    plain = [(letters(index), styles.get(look), look) for index, look in enumerate(looks)]
    for number, row in enumerate(rows, first):
        filled = "".join(
            _cell(f"{letter}{number}", styles, (look, value))
            if isinstance(value, str) or look.kind == "rate"
            else cell_xml(f"{letter}{number}", style, value)
            for (letter, style, look), value in zip(plain, row, strict=True)
            if value is not None and value != ""
        )
        yield f'<row r="{number}">{filled}</row>'
        step()


def plain_rows(lines: Iterable[str], step: Callable[[], None]) -> Iterator[str]:
    """Yield one text per row in column A, without looks (a sheet for the program)."""
    for number, line in enumerate(lines, 1):
        yield f'<row r="{number}">{cell_xml(f"A{number}", 0, line)}</row>'
        step()


def cell_xml(ref: str, style: int, value: Value | Decimal) -> str:
    """Return one cell: a number, a day as Excel counts it, or text as text; empty text is a cell without value."""
    if value is None or value == "":
        return f'<c r="{ref}" s="{style}"/>'
    if isinstance(value, str):
        text = safe_text(value)
        keep = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
        return f'<c r="{ref}" s="{style}" t="inlineStr"><is><t{keep}>{text}</t></is></c>'
    if isinstance(value, date):
        value = value.toordinal() - _EPOCH.toordinal()
    return f'<c r="{ref}" s="{style}"><v>{value}</v></c>'


def letters(index: int) -> str:
    """Return the name of a column, counted from 0."""
    return _LETTERS[index] if index < len(_LETTERS) else letters(index // 26 - 1) + _LETTERS[index % 26]


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _cell(ref: str, styles: Styles, cell: tuple[Look, Value]) -> str:
    look, value = cell
    if isinstance(value, str):
        return cell_xml(ref, styles.get(look, quoted=hazardous(value)), value)
    if look.kind == "rate" and isinstance(value, int):
        return cell_xml(ref, styles.get(look), Decimal(value).scaleb(-3))
    return cell_xml(ref, styles.get(look), value)


def _halves(sheet: bytes) -> tuple[bytes, bytes]:
    for empty in _EMPTY:
        if empty in sheet:
            head, tail = sheet.split(empty)
            return head, tail
    raise ValueError(sheet[:200])
