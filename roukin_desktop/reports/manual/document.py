"""The manual as one PDF for printing: cover, table of contents with page numbers, a chapter from a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from math import inf
from pathlib import Path
from typing import Any

from roukin_desktop.reports.fonts import BOLD, REGULAR, register, text_width
from roukin_desktop.reports.manual.lines import draw_block, height_of
from roukin_desktop.reports.manual.text import Block, Chapter
from roukin_desktop.reports.pdf.frame import ACCENT, BINDING, GRAY, INK, MARGIN, RULE, Draw, Flow, Page, Piece

PROGRAM = "ろうきん推進デスク"
TITLE = "手引き"
_CONTENTS = "目次"
_HEAD, _FOOT = 30.0, 26.0
_ABOVE = 12.0
"""Points left above a heading that a link leads to."""
_POINTS_PER_PIXEL = 0.46
"""How large a picture of the screen is printed where the page is wide enough."""
_SQUEEZED = 0.2
"""The part of its height a picture gives up to stay on the page its section begins on."""

Pictures = Callable[[str], bytes]
"""Returns a picture by the name a chapter gives it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a heading stands: its page from 0, and how far from its top. ``key`` is what links name it by."""

    block: Block
    key: str
    page: int
    offset: float


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the table of contents; ``page`` counts from 1."""

    text: str
    page: int
    place: _Place

    @property
    def chapter(self) -> bool:
        """Whether a chapter begins here."""
        return self.place.block.kind == "title"


def write_manual_pdf(chapters: Sequence[Chapter], pictures: Pictures, version: str, path: Path) -> None:
    """Write the PDF; the same manual gives the same bytes. Raises OSError as the disk gives it."""
    register()
    bodies: list[Page] = []
    places: list[_Place] = []
    for chapter in chapters:
        pages, found = _lay_out(chapter, pictures)
        places.extend(replace(place, page=len(bodies) + place.page) for place in found)
        bodies.extend(pages)
    front = 1 + len(_contents(list(_entries(places, 0))))
    entries = list(_entries(places, front + 1))
    canvas = _canvas(path, version)
    for number, page in enumerate([_cover(version), *_contents(entries), *bodies], 1):
        for entry in entries:
            if entry.page == number:
                top = page.size[1] - MARGIN - _HEAD - entry.place.offset
                canvas.bookmarkPage(entry.place.key, fit="XYZ", left=0, top=top + _ABOVE)
                canvas.addOutlineEntry(entry.text, entry.place.key, level=0 if entry.chapter else 1)
        _draw_page(canvas, page, number)
    canvas.save()


class _Frame:
    """The height left between header and footer."""

    def body_height(self, page: Page) -> float:
        """Height between header and footer."""
        return page.size[1] - 2 * MARGIN - _HEAD - _FOOT


def _flow(title: str, *, bare: bool = False) -> Flow:
    return Flow(title, _Frame(), landscape=False, bare=bare)


def _lay_out(chapter: Chapter, pictures: Pictures) -> tuple[list[Page], list[_Place]]:
    """Return the pages of a chapter and where its headings stand."""
    flow = _flow(chapter.title)
    headings: dict[Draw, Block] = {}
    for section in _sections(chapter.blocks):
        for piece, block in _ordered(section, pictures, flow):
            if block.kind in ("title", "section"):
                headings[piece.draw] = block
            flow.add(piece)
    pages = flow.finish()
    places = [
        _Place(headings[draw], _key(chapter, headings[draw]), at, offset)
        for at, page in enumerate(pages)
        for offset, draw in page.pieces
        if draw in headings
    ]
    return pages, places


def _key(chapter: Chapter, block: Block) -> str:
    """Return what a link says to lead to a heading."""
    return f"{chapter.name}#{block.anchor}" if block.anchor else chapter.name


def _sections(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the blocks from each heading to the next."""
    found: list[Block] = []
    for block in blocks:
        if block.kind == "section" and found:
            yield found
            found = []
        found.append(block)
    yield found


def _ordered(section: Sequence[Block], pictures: Pictures, flow: Flow) -> list[tuple[Piece, Block]]:
    """Return the pieces of a section. A picture stands above its words, or below them where only they fit the page.

    Then it is the first on the next page, rather than that the page ends half empty.
    """
    words: list[tuple[Piece, Block]] = []
    shown: list[tuple[Piece, Block]] = []
    place = 0
    for block in section:
        height, gap = height_of(block, flow.width)
        kept = block.kind in ("title", "section") or block.number == 1
        piece = Piece(height, partial(draw_block, block, flow.width), gap=gap, keep=kept)
        if block.kind == "picture":
            place = len(words)
            shown += [(_picture(pictures(block.source), flow), block), (piece, block)]
        else:
            words.append((piece, block))
    begun = next((at for at, (piece, _) in enumerate(words) if at >= place and not piece.keep), len(words)) + 1
    lacking = _taken([*words[:place], *shown, *words[place:begun]]) - flow.room
    if shown and lacking > 0:
        picture, block = shown[0]
        if lacking <= picture.height * _SQUEEZED:
            shown[0] = _picture(pictures(block.source), flow, picture.height - lacking), block
        elif _taken(words) <= flow.room:
            return [*words, *shown]
    return [*words[:place], *shown, *words[place:]]


def _taken(pieces: Sequence[tuple[Piece, Block]]) -> float:
    return sum(piece.height + piece.gap for piece, _ in pieces)


def _picture(data: bytes, flow: Flow, most: float = inf) -> Piece:
    from reportlab.lib.utils import ImageReader

    image = ImageReader(BytesIO(data))
    across, down = image.getSize()
    scale = min(_POINTS_PER_PIXEL, flow.width / across, most / down)
    return Piece(down * scale, partial(_draw_picture, image, across * scale, down * scale), gap=8, keep=True)


def _draw_picture(image: Any, width: float, height: float, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
    canvas.drawImage(image, left, top - height, width, height)
    canvas.setStrokeColor(_colour(RULE))
    canvas.setLineWidth(0.6)
    canvas.rect(left, top - height, width, height, stroke=1, fill=0)


def _entries(places: Sequence[_Place], first: int) -> Iterator[_Entry]:
    """Yield chapters with their numbers, and their sections; ``first`` is the number of the first chapter's page."""
    chapter = 0
    for place in places:
        begins = place.block.kind == "title"
        chapter += begins
        text = f"{chapter} {place.block.text}" if begins else place.block.text
        yield _Entry(text, first + place.page, place)


def _contents(entries: Sequence[_Entry]) -> list[Page]:
    flow = _flow(_CONTENTS)
    title = partial(_put, _CONTENTS, 0.0, 20.0, BOLD, INK)
    flow.add(Piece(34, title, keep=True))
    for entry in entries:
        draw = partial(_draw_entry, entry, flow.width)
        flow.add(Piece(13.0 if entry.chapter else 10.8, draw, gap=4 if entry.chapter else 0, keep=entry.chapter))
    return flow.finish()


def _draw_entry(entry: _Entry, width: float, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
    size, font, shift = (10.5, BOLD, 0.0) if entry.chapter else (9.0, REGULAR, 15.0)
    number = str(entry.page)
    _put(entry.text, shift, size, font, INK, canvas, left, top)
    _put(number, width - text_width(number, size), size, font, INK, canvas, left, top)
    canvas.setStrokeColor(_colour(RULE))
    canvas.setLineWidth(0.6)
    canvas.setDash(1, 3)
    begin = left + shift + text_width(entry.text, size) + 8
    canvas.line(begin, top - 9, left + width - text_width(number, size) - 8, top - 9)
    canvas.setDash()
    canvas.linkRect("", entry.place.key, (left, top - 12, left + width, top), relative=0)


def _cover(version: str) -> Page:
    flow = _flow(TITLE, bare=True)
    flow.add(Piece(flow.page_height * 0.28, partial(_put, "", 0.0, 1.0, REGULAR, INK)))
    for words, size, font, colour in (
        (PROGRAM, 30.0, BOLD, ACCENT),
        (TITLE, 22.0, BOLD, INK),
        (f"版 {version}", 11.0, REGULAR, GRAY),
        ("プログラムの中では F1 を押すと、いまの画面のところが開きます。", 11.0, REGULAR, GRAY),
    ):
        shift = (flow.width - text_width(words, size)) / 2
        flow.add(Piece(size * 1.8, partial(_put, words, shift, size, font, colour), gap=8))
    return flow.finish()[0]


def _draw_page(canvas: Any, page: Page, number: int) -> None:  # noqa: ANN401 - untyped reportlab
    """Draw the chapter at the top, the page number at the foot, nothing of that on the cover, and the pieces."""
    width, height = page.size
    canvas.setPageSize(page.size)
    if not page.bare:
        across = width - BINDING - MARGIN
        top = height - MARGIN
        _put(f"{PROGRAM} {TITLE}", 0.0, 8.0, REGULAR, GRAY, canvas, BINDING, top)
        _put(page.title, across - text_width(page.title, 8.0), 8.0, REGULAR, GRAY, canvas, BINDING, top)
        canvas.setStrokeColor(_colour(RULE))
        canvas.setLineWidth(0.6)
        canvas.line(BINDING, top - 14, width - MARGIN, top - 14)
        shown = str(number)
        _put(shown, (across - text_width(shown, 9.0)) / 2, 9.0, REGULAR, GRAY, canvas, BINDING, MARGIN + 9)
    for offset, draw in page.pieces:
        draw(canvas, BINDING, height - MARGIN - _HEAD - offset)
    canvas.showPage()


def _put(
    words: str,
    shift: float,
    size: float,
    font: str,
    colour: int,
    canvas: Any,  # noqa: ANN401 - untyped reportlab
    left: float,
    top: float,
) -> None:
    canvas.setFillColor(_colour(colour))
    canvas.setFont(font, size)
    canvas.drawString(left + shift, top - size * 0.95, words)


def _canvas(path: Path, version: str) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), invariant=1, pageCompression=1, lang="ja-JP")
    canvas.setTitle(f"{PROGRAM} {TITLE}")
    canvas.setCreator(f"{PROGRAM} {version}")
    return canvas


def _colour(rgb: int) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)
