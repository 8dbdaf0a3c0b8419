"""What every chart is drawn from: text, grid, bars and legend, in grey tones that survive a black-and-white print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from roukin_desktop.reports.fonts import REGULAR, text_width

DARK = 0x2B4C8C
LIGHT = 0xB9BCC3
TEXT = 0x333333
GRID = 0xDDDDDD
SMALL = 7.5

Plot = tuple[float, float, float, float]
"""Left, bottom, width and height of where the bars stand, in points."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of reportlab's, and the place that belongs to each of its labels: there the screen opens its rows."""

    drawing: Any
    bands: tuple[Plot, ...]


def step_of(most: int) -> int:
    """Return the axis' step: 1, 2 or 5 times a power of ten, at most five of them."""
    step = 1
    while step * 5 < most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step


def axis_end(most: int) -> int:
    """Return where the axis ends: at a whole step."""
    return step_of(most) * max(1, -(-most // step_of(most)))


def colour(rgb: int) -> Any:  # noqa: ANN401 - reportlab has no types
    """Return a colour of reportlab's."""
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)


def text(drawing: Any, x: float, y: float, words: str, anchor: str = "middle", size: float = SMALL) -> None:  # noqa: ANN401
    """Write words."""
    from reportlab.graphics.shapes import String

    drawing.add(String(x, y, words, fontName=REGULAR, fontSize=size, textAnchor=anchor, fillColor=colour(TEXT)))


def line(drawing: Any, start: tuple[float, float], end: tuple[float, float], rgb: int) -> None:  # noqa: ANN401
    """Draw a thin line."""
    from reportlab.graphics.shapes import Line

    drawing.add(Line(*start, *end, strokeColor=colour(rgb), strokeWidth=0.5))


def box(drawing: Any, place: Plot, rgb: int) -> None:  # noqa: ANN401
    """Fill a box."""
    from reportlab.graphics.shapes import Rect

    drawing.add(Rect(*place, fillColor=colour(rgb), strokeColor=None))


def legend(drawing: Any, entries: Sequence[tuple[str, int]], right: float, y: float) -> None:  # noqa: ANN401
    """Name the colours, ending at ``right``."""
    x = right
    for name, rgb in reversed(entries):
        x -= text_width(name, SMALL)
        text(drawing, x, y, name, "start")
        box(drawing, (x - 11, y - 0.5, 8, 7), rgb)
        x -= 24
