"""The frame of a page: A4 with a binding margin, header, footer, and pieces flowing into pages.

All pages are laid out before the first is drawn, so that each knows 「1 / 3」 and the table of contents its numbers.
JIS Z 8303 decides the places: title top centre, whose and when top right, page number away from the binding edge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from roukin_desktop.reports.fonts import BOLD, REGULAR, text_width
from roukin_desktop.reports.model import Report
from roukin_desktop.reports.wording import control_items, period_line, revision_line, version_line

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
BINDING = 20 * MM
MARGIN = 12 * MM
INK = 0x222222
GRAY = 0x5A5D63
RULE = 0xCDD0D5
ACCENT = 0x2B4C8C
_HEAD_SIZE = 7.5
_FOOT_SIZE = 7.0
_TITLE_SIZE = 13.0
_HEAD_HEIGHT = 62.0

Draw = Callable[[Any, float, float], None]
"""Draws at (canvas, left, top); the canvas is reportlab's, which has no types."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of a known height. ``keep``: never the last on a page (a heading). ``gap`` stands above it."""

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False


@dataclass
class Page:
    """A page of a paper: what stands where, measured from its top; a ``bare`` one has no head and foot."""

    title: str
    landscape: bool
    continued: bool
    bare: bool = False
    pieces: list[tuple[float, Draw]] = field(default_factory=list)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return (A4[1], A4[0]) if self.landscape else A4


class Heights(Protocol):
    """What a flow must know of the frame around its pages."""

    def body_height(self, page: Page) -> float:
        """Height between header and footer."""


class Flow:
    """Fills pages of one paper with pieces from the top."""

    def __init__(self, title: str, frame: Heights, *, landscape: bool, bare: bool = False) -> None:
        """Start with one empty page."""
        self._frame = frame
        self.pages = [Page(title, landscape, continued=False, bare=bare)]
        self._held: list[Piece] = []
        self._used = 0.0

    @property
    def width(self) -> float:
        """Width between the margins."""
        return self.pages[0].size[0] - BINDING - MARGIN

    @property
    def page_height(self) -> float:
        """Height of an empty page."""
        return self._frame.body_height(self.pages[0])

    @property
    def room(self) -> float:
        """Height left on the page, headings that wait included."""
        held = sum(piece.height + piece.gap for piece in self._held)
        return self._frame.body_height(self.pages[-1]) - self._used - held

    def add(self, piece: Piece) -> None:
        """Place a piece; a kept one waits for what follows it."""
        if piece.keep:
            self._held.append(piece)
            return
        self.need(piece.height + piece.gap)
        self._put(piece)

    def need(self, height: float) -> None:
        """Turn the page unless ``height`` is left; then place the headings that wait."""
        if height > self.room and self._used:
            self.turn()
        held, self._held = self._held, []
        for piece in held:
            self._put(piece)

    def turn(self) -> None:
        """Begin the next page."""
        first = self.pages[0]
        self.pages.append(Page(first.title, first.landscape, continued=True, bare=first.bare))
        self._used = 0.0

    def finish(self) -> list[Page]:
        """Place what still waits and return the pages."""
        if self._held:
            self.need(0)
        return self.pages

    def _put(self, piece: Piece) -> None:
        gap = piece.gap if self._used else 0.0
        self.pages[-1].pieces.append((self._used + gap, piece.draw))
        self._used += gap + piece.height


class Frame:
    """Header and footer of a report's pages (domain.md §8.5)."""

    def __init__(self, report: Report) -> None:
        """Prepare the words that repeat."""
        self._right = (period_line(report), report.owner, revision_line(report))
        self._left = report.title
        self._foot = "  ".join(part for part in (report.mark, report.period.as_of_label, version_line(report)) if part)
        self._controls = control_items(report)

    def body_height(self, page: Page) -> float:
        """Height between header and footer."""
        return page.size[1] - 2 * MARGIN - _HEAD_HEIGHT - self._foot_height(page)

    def draw(self, canvas: Any, page: Page, number: int, pages: int) -> None:  # noqa: ANN401 - untyped reportlab
        """Draw header, pieces and footer of one page."""
        width, height = page.size
        canvas.setPageSize(page.size)
        if not page.bare:
            self._draw_head(canvas, page, width, height)
            self._draw_foot(canvas, page, width, f"{number} / {pages}")
        top = height - MARGIN - _HEAD_HEIGHT
        for offset, draw in page.pieces:
            draw(canvas, BINDING, top - offset)
        canvas.showPage()

    def _draw_head(self, canvas: Any, page: Page, width: float, height: float) -> None:  # noqa: ANN401
        canvas.setFillColor(_colour(GRAY))
        canvas.setFont(REGULAR, _HEAD_SIZE)
        y = height - MARGIN - _HEAD_SIZE
        canvas.drawString(BINDING, y, self._left)
        room = width - BINDING - MARGIN
        for index, text in enumerate(self._right):
            canvas.setFont(REGULAR, _HEAD_SIZE * min(1.0, room / max(text_width(text, _HEAD_SIZE), 1.0)))
            canvas.drawRightString(width - MARGIN, y - index * 10.5, text)
        title = f"{page.title}(続き)" if page.continued else page.title
        size = min(_TITLE_SIZE, _TITLE_SIZE * room / max(text_width(title, _TITLE_SIZE, BOLD), 1.0))
        canvas.setFillColor(_colour(INK))
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(BINDING + room / 2, height - MARGIN - 47, title)
        _rule(canvas, BINDING, width - MARGIN, height - MARGIN - 54, ACCENT, 1.0)

    def _draw_foot(self, canvas: Any, page: Page, width: float, number: str) -> None:  # noqa: ANN401
        lines = self._foot_lines(page)
        y = MARGIN + (len(lines) - 1) * 9
        _rule(canvas, BINDING, width - MARGIN, y + 11, RULE, 0.5)
        canvas.setFillColor(_colour(GRAY))
        canvas.setFont(REGULAR, _FOOT_SIZE)
        for index, text in enumerate(lines):
            canvas.drawString(BINDING, y - index * 9, text)
        canvas.setFont(REGULAR, 9)
        canvas.drawRightString(width - MARGIN, y - 1, number)

    def _foot_lines(self, page: Page) -> list[str]:
        room = page.size[0] - BINDING - MARGIN - 60
        lines: list[str] = []
        for item in self._controls:
            joined = f"{lines[-1]} / {item}" if lines else item
            if lines and text_width(joined, _FOOT_SIZE) <= room:
                lines[-1] = joined
            else:
                lines.append(item)
        return [self._foot, *lines]

    def _foot_height(self, page: Page) -> float:
        return len(self._foot_lines(page)) * 9 + 12


def contents(pages: list[Page]) -> Iterator[tuple[str, int]]:
    """Yield title and number of each paper's first page."""
    for number, page in enumerate(pages, 1):
        if not page.continued:
            yield page.title, number


def _colour(rgb: int) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)


def _rule(canvas: Any, left: float, right: float, y: float, colour: int, width: float) -> None:  # noqa: ANN401
    canvas.setStrokeColor(_colour(colour))
    canvas.setLineWidth(width)
    canvas.line(left, y, right, y)
