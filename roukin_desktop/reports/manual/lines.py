"""A paragraph of the manual on paper: headings, numbered steps, keys in a box; lines break as those of a report.

A link leads to the heading it names: the PDF has a place for each (document.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from roukin_desktop.reports.fonts import BOLD, REGULAR, measure, text_width
from roukin_desktop.reports.lines import wrap
from roukin_desktop.reports.manual.text import Block, Span
from roukin_desktop.reports.pdf.frame import ACCENT, INK, RULE

_KEY_FILL = 0xF0F1F4
_STEP_INDENT = 22.0


@dataclass(frozen=True, slots=True)
class _Look:
    """Points, line height in points, space above, and how far the text stands from the left."""

    size: float
    leading: float
    gap: float
    indent: float = 0.0


_LOOKS = {
    "title": _Look(20, 34, 0),
    "section": _Look(13, 23, 20),
    "step": _Look(10.5, 17, 4, _STEP_INDENT),
    "text": _Look(10.5, 17, 7),
    "caption": _Look(8.5, 13, 3),
}


def height_of(block: Block, width: float) -> tuple[float, float]:
    """Return the height of a paragraph in ``width`` points, and the space above it."""
    look = _look(block)
    return len(_wrapped(block, width)) * look.leading, look.gap


def draw_block(block: Block, width: float, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
    """Draw a paragraph below ``top``; a heading has its rule, a step its number."""
    look = _look(block)
    heading = block.kind in ("title", "section")
    lines = _wrapped(block, width)
    base = top - look.leading / 2 - look.size * 0.36
    if block.kind == "step":
        _show(canvas, str(block.number), left + 4, base, BOLD, look.size, ACCENT)
    for at, line in enumerate(_styled(block, lines)):
        x, y = left + look.indent, base - at * look.leading
        for span, run in groupby(line, key=lambda pair: pair[1]):
            words = "".join(char for char, _ in run)
            begin = x
            x = _draw_run(canvas, words, "bold" if heading else span.style, x, y, look.size)
            if span.target:
                canvas.linkRect("", span.target, (begin, y - look.size * 0.3, x, y + look.size), relative=0)
    if heading:
        canvas.setStrokeColor(_colour(ACCENT))
        canvas.setLineWidth(1.4 if block.kind == "title" else 0.6)
        bottom = top - len(lines) * look.leading + 1
        canvas.line(left, bottom, left + width, bottom)


def _look(block: Block) -> _Look:
    return _LOOKS["caption" if block.kind == "picture" else block.kind]


def _wrapped(block: Block, width: float) -> list[str]:
    look = _look(block)
    return wrap(block.text, width - look.indent, measure(look.size))


def _styled(block: Block, lines: list[str]) -> Iterator[list[tuple[str, Span]]]:
    """Yield the characters of each line with their spans; bold ones are as wide as regular ones in this font.

    Breaking drops spaces at the ends of lines, so the source is walked past them.
    """
    source = iter((char, span) for span in block.spans for char in span.text)
    for line in lines:
        yield [next(pair for pair in source if pair[0] == wanted) for wanted in line]


def _draw_run(canvas: Any, words: str, style: str, x: float, y: float, size: float) -> float:  # noqa: ANN401
    """Draw characters of one style and return where the next begin."""
    width = text_width(words, size)
    if style == "key":
        canvas.setFillColor(_colour(_KEY_FILL))
        canvas.setStrokeColor(_colour(RULE))
        canvas.setLineWidth(0.5)
        canvas.roundRect(x - 0.5, y - size * 0.26, width + 1, size * 1.24, 2, stroke=1, fill=1)
    _show(canvas, words, x, y, BOLD if style == "bold" else REGULAR, size, ACCENT if style == "link" else INK)
    return x + width


def _show(canvas: Any, words: str, x: float, y: float, font: str, size: float, colour: int) -> None:  # noqa: ANN401
    canvas.setFillColor(_colour(colour))
    canvas.setFont(font, size)
    canvas.drawString(x, y, words)


def _colour(rgb: int) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)
