"""Links inside a workbook: from a figure to the rows behind it on a sheet of 根拠, and back (design.md L4).

A link leads to the figure's own column, head and rows: selected as a whole, Excel shows their sum beside it. The
figure of one 推進委員会 or ブロック leads to its run of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.excel.rows import letters
from roukin_desktop.reports.model import Backing, BackingSheet

TOP_ROWS = 4
"""Rows of a sheet of 根拠 above its first block."""

_TIP_THERE, _TIP_BACK = "この数字の根拠を開きます", "報告書の数字に戻ります"

Key = tuple[Measure, Period]


class Links:
    """Which figures have rows in the workbook, where these stand, and where each figure stands first."""

    def __init__(self, sheets: Iterable[BackingSheet], names: Mapping[str, str]) -> None:
        """Work out where all rows will stand; ``names`` are the sheets' names as Excel takes them."""
        self._rows: dict[Key, str] = {}
        self._values: dict[Key, int | None] = {}
        self._places: dict[Key, str] = {}
        self._linked: set[str] = set()
        for sheet in sheets:
            for block, first in placed(sheet):
                head = first + len(block.figures)
                for at, (_, figure) in enumerate(block.figures):
                    column = letters(len(block.columns) - len(block.figures) + at)
                    place = f"{column}{head}:{column}{head + len(block.rows)}"
                    self._rows[_key(figure)] = _location(names[sheet.name], place)
                for part in block.parts:
                    column = letters(len(block.columns) - len(block.figures) + part.column)
                    place = f"{column}{head + 1 + part.first}:{column}{head + part.end}"
                    self._rows[_key(part.figure)] = _location(names[sheet.name], place)
                    self._values[_key(part.figure)] = part.figure.value

    def opens(self, figure: Figure | None) -> bool:
        """Tell whether the workbook holds the rows of a figure; a run of rows must add up to what it prints."""
        if figure is None or (key := _key(figure)) not in self._rows:
            return False
        return key not in self._values or self._values[key] == figure.value

    def there(self, sheet: Any, name: str, ref: str, figure: Figure) -> None:  # noqa: ANN401 - untyped openpyxl
        """Link a cell to the rows of its figure, of several in one cell the first; 戻る leads to the first cell."""
        place = _location(name, ref)
        self._places.setdefault(_key(figure), place)
        if place in self._linked:
            return
        self._linked.add(place)
        _add(sheet, ref, self._rows[_key(figure)], _TIP_THERE)

    def back(self, sheet: Any, ref: str, figure: Figure) -> bool:  # noqa: ANN401 - untyped openpyxl
        """Link a cell to where a figure stands; False where no paper prints it."""
        place = self._places.get(_key(figure))
        if place is not None:
            _add(sheet, ref, place, _TIP_BACK)
        return place is not None


def placed(sheet: BackingSheet) -> Iterator[tuple[Backing, int]]:
    """Yield the blocks of a sheet with the row each begins at: its figures, a head, its rows, an empty row."""
    row = TOP_ROWS + 1
    for block in sheet.blocks:
        yield block, row
        row += len(block.figures) + 1 + len(block.rows) + 1


def _key(figure: Figure) -> Key:
    return figure.measure, figure.period


def _location(name: str, place: str) -> str:
    quoted = name.replace("'", "''")
    return f"'{quoted}'!{place}"


def _add(sheet: Any, ref: str, location: str, tip: str) -> None:  # noqa: ANN401 - untyped openpyxl
    """Add a link to a write-only sheet, whose set-up is written with the first one: it must be complete."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    sheet._get_writer()  # noqa: SLF001 - the writer, once made, would forget links added before it
    sheet._hyperlinks.append(Hyperlink(ref=ref, location=location, tooltip=tip))  # noqa: SLF001 - no cells to add it by
