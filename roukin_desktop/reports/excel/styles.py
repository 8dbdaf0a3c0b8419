"""The looks of our workbooks, each made once and then used by its number.

Fonts are named everywhere: openpyxl's default, Calibri, looks wrong in Japan (domain.md §8.6).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from roukin_desktop.domain.errors import InputRefused

if TYPE_CHECKING:
    from openpyxl.cell import Cell as ExcelCell
    from openpyxl.workbook import Workbook

FONT = "BIZ UDゴシック"
FONT_SIZE = 10
TEXT_LIMIT = 32_767
ROW_HEIGHT = 18.0
LINK = "FF00118F"
"""Of figures that lead to their rows: dark enough to print like the rest (contrast 14.2, domain.md §8.8)."""
HEAD_FILL = "FFEDEEF1"
TOTAL_FILL = "FFF6F6F8"
_LINE = "FF8A8D93"
_COVER_SIZES = {"cover": 16, "cover_title": 26, "cover_line": 12}
_BOLD = frozenset({"cover", "cover_title", "head", "total", "group", "title", "section", "heading", "figure", "name"})
_FORMATS = {
    "text": "General",
    "count": '#,##0;"▲ "#,##0;0',
    "yen": '#,##0;"▲ "#,##0;0',
    "delta": '"+"#,##0;"▲"#,##0;"±0"',
    "rate": "0.0%",
    "serial": "0",
    "date": 'yyyy"/"m"/"d',
}
_NUMBERS = frozenset({"count", "yen", "delta", "rate", "serial"})
_HAZARD = ("=", "+", "-", "@", "\t", "\r", "\n")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Value = int | str | date | None


class Look(NamedTuple):
    """How a cell looks.

    ``role``: plain, head, body, total, group, title, right, section, heading, figure, note, data, name, cover,
    cover_title, cover_line.
    ``unit`` follows the number of a cell whose column has none.
    ``edges`` names the outer sides (``l r t b``) where the medium frame of a table runs, ``open`` those without a line
    (a head open to a side runs on there: its title is centred over all its cells). ``linked`` cells lead elsewhere.
    """

    role: str
    kind: str = "text"
    edges: str = ""
    wrap: bool = False
    open: str = ""
    unit: str = ""
    linked: bool = False


def safe_text(text: str) -> str:
    """Return text a cell can hold: control characters and lone surrogates out; too long a text is refused.

    Neither occurs in a book (text is cleaned at entry, design.md §5.17); openpyxl would raise or cut silently.
    """
    if len(text) > TEXT_LIMIT:
        raise InputRefused(
            "文字数が多すぎてExcelの1つの欄に入らない文章があります。登録した内容はそのままです。"
            f"「{text[:20]}…」を{TEXT_LIMIT:,}文字以内に短くしてください。"
        )
    return _UNWRITABLE.sub("", text) if _UNWRITABLE.search(text) else text


def number_format(look: Look) -> str:
    """Return the format of a body cell: the unit of 「692,612件」 is shown, the value stays a number."""
    plain = _FORMATS[look.kind]
    shown = f'"{look.unit}"'
    return ";".join(part + shown for part in plain.split(";")) if look.unit and look.kind in _NUMBERS else plain


def hazardous(text: str) -> bool:
    """Tell whether a spreadsheet could take the text for a formula when it is edited (OWASP list)."""
    return text.startswith(_HAZARD)


class Styles:
    """The style numbers of a workbook by look; text that looks like a formula gets one with quotePrefix."""

    def __init__(self, sheet: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        """Remember a sheet of the workbook, to make the first cell of each look on."""
        self._sheet = sheet
        self._numbers: dict[tuple[Look, bool], int] = {}

    def get(self, look: Look, *, quoted: bool = False) -> int:
        """Return the number of a look."""
        number = self._numbers.get((look, quoted))
        if number is None:
            cell = _prototype(self._sheet, look)
            if quoted:
                cell.quotePrefix = True
            number = self._numbers[look, quoted] = int(cell.style_id)
        return number


def name_fonts(book: Workbook) -> None:
    """Put our font where openpyxl says Calibri: the first font, the Normal style and the theme."""
    from openpyxl.styles import Font
    from openpyxl.utils.indexed_list import IndexedList
    from openpyxl.writer.theme import theme_xml

    normal = Font(name=FONT, sz=FONT_SIZE, family=3, charset=128)
    book._fonts = IndexedList([normal])  # noqa: SLF001 - openpyxl has no public way to its default font
    book._named_styles["Normal"].font = normal  # noqa: SLF001 - same
    theme = theme_xml.replace("Cambria", FONT).replace("Calibri", FONT)
    book.loaded_theme = theme.replace("&#xFF2D;&#xFF33; &#xFF30;&#x30B4;&#x30B7;&#x30C3;&#x30AF;", FONT).encode()


def _prototype(sheet: Any, look: Look) -> ExcelCell:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = WriteOnlyCell(sheet)
    sizes = {**_COVER_SIZES, "title": 14, "right": 9, "section": 12, "heading": 11, "note": 9}
    bold = look.role in _BOLD
    colour = LINK if look.linked else None
    cell.font = Font(name=FONT, sz=sizes.get(look.role, FONT_SIZE), bold=bold, family=3, charset=128, color=colour)
    horizontal = _horizontal(look)
    indent = int(horizontal == "left" and look.role in {"body", "total", "data"})
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", indent=indent, wrap_text=look.wrap or None)
    if look.role in {"body", "total", "data"}:
        cell.number_format = number_format(look)
    if fill := {"head": HEAD_FILL, "group": TOTAL_FILL, "total": TOTAL_FILL}.get(look.role):
        cell.fill = PatternFill("solid", fgColor=fill)
    if look.role in {"head", "body", "total", "group"}:
        cell.border = _border(look)
    return cell


def _horizontal(look: Look) -> str | None:
    if look.role == "title" or look.role in _COVER_SIZES:
        return "centerContinuous"
    if look.role == "right" or (look.role in {"body", "total", "data"} and look.kind in _NUMBERS):
        return "right"
    if look.role == "head":
        return "centerContinuous" if set(look.open) & {"l", "r"} else "center"
    if look.kind == "date" and look.role != "group":
        return "center"
    return "left"


def _border(look: Look) -> Any:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Border, Side

    def side(edge: str) -> Any:  # noqa: ANN401 - openpyxl has no types
        return Side("medium" if edge in look.edges else "thin", color=_LINE if edge not in look.edges else "FF333333")

    bare = {*look.open, *("lr" if look.role == "group" else "")} - set(look.edges)
    return Border(
        left=None if "l" in bare else side("l"),
        right=None if "r" in bare else side("r"),
        top=None if "t" in bare else side("t"),
        bottom=None if "b" in bare else side("b"),
    )
