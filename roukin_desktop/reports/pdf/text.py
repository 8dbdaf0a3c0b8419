"""Headings, sentences and figure lines on paper: sizes, space above, and lines that stand under their number."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from roukin_desktop.reports.fonts import BOLD, REGULAR, measure
from roukin_desktop.reports.lines import hanging
from roukin_desktop.reports.model import Heading, Line
from roukin_desktop.reports.pdf.frame import ACCENT, INK, Flow, Piece

_BAND = 0xF3F5F9


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: points, font, space above, whether it stays with what follows, and what marks its place.

    ``mark`` is "" or band (a figure line on a light ground) or rule (a section over a line).
    """

    size: float
    font: str
    gap: float
    keep: bool = False
    mark: str = ""
    leading: float = 1.45
    centred: bool = False


TITLE = Setting(9.5, BOLD, 12, keep=True)
NOTE = Setting(8.0, REGULAR, 3)
_HEADINGS = {
    "": Setting(9.5, BOLD, 7, keep=True),
    "section": Setting(12.5, BOLD, 20, keep=True, mark="rule"),
    "first": Setting(11.0, BOLD, 15, keep=True),
    "second": Setting(10.0, BOLD, 10, keep=True),
    "third": Setting(9.5, BOLD, 9, keep=True),
    "mark": Setting(9.5, BOLD, 9, keep=True),
    "cover": Setting(16, BOLD, 10, centred=True),
    "cover_title": Setting(26, BOLD, 16, mark="rule", leading=1.7, centred=True),
}
_LINES = {
    "": Setting(9.5, REGULAR, 1),
    "prose": Setting(9.5, REGULAR, 8, leading=1.6),
    "caption": Setting(9.5, REGULAR, 9, keep=True),
    "lead": Setting(9.5, REGULAR, 1, keep=True),
    "figure": Setting(10.5, BOLD, 1, mark="band", leading=1.7),
    "note": Setting(8.0, REGULAR, 5),
    "cover": Setting(12.5, REGULAR, 8, centred=True),
}


def add_heading(flow: Flow, heading: Heading) -> None:
    """Place a heading, never last on a page."""
    add_text(flow, heading.text, _HEADINGS[heading.role], heading.hang)


def add_line(flow: Flow, line: Line) -> None:
    """Place a sentence or a figure line."""
    add_text(flow, line.text, _LINES[line.role], line.hang)


def add_text(flow: Flow, text: str, setting: Setting, hang: int = 0) -> None:
    """Place a text in as many lines as it needs; they stand under the first, past its indent and its number."""
    size = setting.size
    indent = len(text) - len(text.lstrip(" \u3000"))
    shift = sum(size if char == "\u3000" else size / 2 for char in text[:indent])
    number, lines = hanging(text[indent:], max(0, hang - indent), flow.width - shift, measure(size, setting.font))
    under = measure(size, setting.font)(number)
    for index, line in enumerate(lines):
        words, left = (line, shift + under) if index else (number + line, shift)
        if setting.centred:
            left = (flow.width - measure(size, setting.font)(words)) / 2
        draw = partial(_draw_line, words, setting, left, flow.width)
        flow.add(Piece(size * setting.leading, draw, gap=0 if index else setting.gap, keep=setting.keep))


def _draw_line(words: str, setting: Setting, shift: float, width: float, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
    from reportlab.lib.colors import HexColor

    height = setting.size * setting.leading
    if setting.mark == "band":
        canvas.setFillColor(HexColor(_BAND))
        canvas.rect(left + shift - 5, top - height, width - shift + 5, height, stroke=0, fill=1)
        canvas.setFillColor(HexColor(ACCENT))
        canvas.rect(left + shift - 5, top - height, 2, height, stroke=0, fill=1)
    elif setting.mark == "rule":
        canvas.setStrokeColor(HexColor(ACCENT))
        canvas.setLineWidth(0.7)
        canvas.line(left, top - height, left + width, top - height)
    canvas.setFillColor(HexColor(INK))
    canvas.setFont(setting.font, setting.size)
    base = setting.size if setting.leading < 1.5 else setting.size * (setting.leading + 0.72) / 2
    canvas.drawString(left + shift, top - base, words)
