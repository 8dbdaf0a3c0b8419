"""What stands above the columns: header texts over one to three rows, merged headings spread, units noticed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from roukin_desktop.exchange.foreign.choices import word_key
from roukin_desktop.exchange.foreign.model import Sheet
from roukin_desktop.exchange.foreign.values import as_text

_PAREN = re.compile(r"[(\[【〔<].*?[)\]】〕>]")
_ADORNMENT = re.compile(r"[※*＊●○■□◆◇▼▽★☆①-⑳]|\s")
_UNITS = {"百万円": 1_000_000, "万円": 10_000, "千円": 1_000}


@dataclass(frozen=True, slots=True)
class Header:
    """The header of one column: its texts from top to bottom, without repeats."""

    column: int
    parts: tuple[str, ...]

    @property
    def bottom(self) -> str:
        """The lowest text, which usually names the column."""
        return self.parts[-1] if self.parts else ""

    @property
    def group(self) -> str:
        """What stands above the lowest text."""
        return "".join(self.parts[:-1])

    @property
    def joined(self) -> str:
        """All texts as one."""
        return "".join(self.parts)

    @property
    def multiplier(self) -> int:
        """1,000 where the header says 千円, and so on; 1 otherwise."""
        text = unicodedata.normalize("NFKC", self.joined)
        return next((times for unit, times in _UNITS.items() if unit in text), 1)


@lru_cache(maxsize=8192)
def header_keys(text: str) -> tuple[str, ...]:
    """Return how a header text is compared: whole, and without what stands in brackets."""
    plain = _ADORNMENT.sub("", unicodedata.normalize("NFKC", text))
    keys = (word_key(plain), word_key(_PAREN.sub("", plain)))
    return tuple(dict.fromkeys(k for k in keys if k))


def read_headers(sheet: Sheet, top: int, count: int) -> tuple[Header, ...]:
    """Return the headers of all columns from ``count`` rows starting at ``top``."""
    width = max(map(len, sheet.rows), default=0)
    grid = [_texts(sheet, row, width) for row in range(top, top + count)]
    _spread_merged(sheet, grid, top)
    for upper, lower in pairwise(grid):
        _spread_headings(upper, lower)
    return tuple(Header(i + 1, _unrepeated([row[i] for row in grid])) for i in range(width))


def signature(headers: tuple[Header, ...]) -> str:
    """Return the name of a header for remembering: its texts with the columns they stand in."""
    return "/".join(f"{h.column}:{word_key(h.joined)}" for h in headers if h.parts)


def _texts(sheet: Sheet, row: int, width: int) -> list[str]:
    values = sheet.rows[row - 1] if row <= len(sheet.rows) else []
    texts = [as_text(v) for v in values]
    return texts + [""] * (width - len(texts))


def _spread_merged(sheet: Sheet, grid: list[list[str]], top: int) -> None:
    for area in sheet.merged:
        if not top <= area.top < top + len(grid):
            continue
        text = grid[area.top - top][area.left - 1] if area.left <= len(grid[0]) else ""
        for row in range(area.top, min(area.bottom, top + len(grid) - 1) + 1):
            for column in range(area.left, min(area.right, len(grid[0])) + 1):
                grid[row - top][column - 1] = text


def _spread_headings(upper: list[str], lower: list[str]) -> None:
    """Let a heading that is not merged reach over the blank cells right of it, as far as sub headings stand below.

    A lone text above the first column is the title of the table.
    """
    texts = [i for i, text in enumerate(upper) if text]
    if len(texts) == 1 and texts[0] <= next((i for i, text in enumerate(lower) if text), 0):
        return
    heading = ""
    for i, text in enumerate(upper):
        if text:
            heading = text if lower[i] and lower[i] != text else ""
        elif heading and lower[i]:
            upper[i] = heading
        else:
            heading = ""


def _unrepeated(texts: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for text in texts:
        if text and (not found or found[-1] != text):
            found.append(text)
    return tuple(found)
