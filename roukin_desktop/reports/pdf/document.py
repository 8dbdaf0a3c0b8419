"""The report as a PDF for printing and mail: A4, embedded font subset, frame on every page (domain.md §8.5).

Deterministic: the same report gives the same bytes (its time is ``made_at``), so that paper can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.reports.cover import all_papers
from roukin_desktop.reports.fonts import missing_characters, register
from roukin_desktop.reports.model import Heading, Line, MonthChart, Paper, Progress, Report, Table
from roukin_desktop.reports.pdf.frame import Flow, Frame, Page, Piece, contents
from roukin_desktop.reports.pdf.tables import flow_table
from roukin_desktop.reports.pdf.text import NOTE, TITLE, add_heading, add_line, add_text
from roukin_desktop.reports.steps import Steps
from roukin_desktop.reports.wording import paper_title, period_line, revision_line, version_line

_CHART_HEIGHT = 170.0
_CHART_GAP = 6.0
_SQUEEZED = 0.75
"""The part of its height at which a chart of many bars still reads, so that it stays on the page of its table."""
_SHORT_ROWS = 100
_COVER_TOP = 0.2
"""The part of a cover left free above its title."""
_UNREADABLE = (
    "書き込んだPDFファイルを読み返せませんでした。前のファイルと記録簿はそのままです。"
    "保存先の空きを確かめて、もう一度作成してください。"
)


def write_pdf(report: Report, path: Path, progress: Progress | None = None) -> None:
    """Write the PDF to ``path`` (the service replaces the old file whole, design.md §5.7).

    Raises InputRefused naming each character the font lacks, OSError as the disk gives it, and whatever
    ``progress`` raises.
    """
    _refuse_missing(report)
    register()
    rows = _row_count(report)
    steps = Steps(progress, 2 * rows)
    frame = Frame(report)
    pages: list[Page] = []
    for _, paper in all_papers(report):
        pages.extend(_lay_out(paper, frame, steps))
    canvas = _canvas(report, path)
    starts = {number: title for title, number in contents(pages)}
    for number, page in enumerate(pages, 1):
        if number in starts:
            canvas.bookmarkPage(f"p{number}")
            canvas.addOutlineEntry(starts[number], f"p{number}")
        frame.draw(canvas, page, number, len(pages))
        steps.step(rows // len(pages))
    canvas.save()
    steps.finish()


def check_pdf(path: Path) -> None:
    """Check the written file: a PDF from its first bytes to its end mark."""
    try:
        with path.open("rb") as file:
            head = file.read(5)
            file.seek(0, 2)
            file.seek(max(0, file.tell() - 64))
            tail = file.read()
    except OSError as error:
        raise FileTrouble(_UNREADABLE) from error
    if head != b"%PDF-" or b"%%EOF" not in tail:
        raise FileTrouble(_UNREADABLE)


def missing_glyphs(report: Report) -> list[tuple[str, str]]:
    """Return each character of the printed pages without a glyph (𠮷) and the first text it stands in.

    Data sheets are not printed, so their text never keeps a PDF from being made.
    """
    found: dict[str, str] = {}
    for text in _printed_texts(report):
        for char in missing_characters(text):
            found.setdefault(char, text)
    return list(found.items())


def _refuse_missing(report: Report) -> None:
    missing = missing_glyphs(report)
    if missing:
        problems = tuple(f"「{char}」(U+{ord(char):04X}): {text}" for char, text in missing)
        raise InputRefused(
            "PDFの書体にない文字があるため、PDFを作成できません。登録した内容はそのままです。別の字に直してください。",
            problems,
        )


def _printed_texts(report: Report) -> Iterator[str]:
    yield from (period_line(report), revision_line(report), version_line(report), report.owner, report.mark)
    for _, paper in all_papers(report):
        yield paper_title(paper)
        for block in paper.blocks:
            if isinstance(block, Heading | Line):
                yield block.text
            elif isinstance(block, Table):
                yield from (block.title, block.note)
                for column in block.columns:
                    yield from (column.title, column.unit, column.group)
                for row in block.rows:
                    yield from (cell.printed for cell in row)
            else:
                yield from (block.title, block.unit, *(point.label for point in block.points))


def _lay_out(paper: Paper, frame: Frame, steps: Steps) -> list[Page]:
    flow = Flow(paper_title(paper), frame, landscape=paper.landscape, bare=paper.bare)
    if paper.bare:
        flow.add(Piece(flow.page_height * _COVER_TOP, _draw_nothing))
    for block in paper.blocks:
        if isinstance(block, Heading):
            add_heading(flow, block)
        elif isinstance(block, Line):
            add_line(flow, block)
        elif isinstance(block, Table):
            if block.title:
                add_text(flow, block.title, TITLE)
            chart = _bars_of(block, flow)
            flow_table(flow, block, steps, _alike(block, paper), _below(chart, block))
            if block.note:
                add_text(flow, block.note, NOTE)
            if chart is not None:
                _add_bars(flow, block, chart)
        else:
            _add_chart(flow, block)
    return flow.finish()


def _draw_nothing(_canvas: Any, _left: float, _top: float) -> None:  # noqa: ANN401 - untyped reportlab
    """Leave room."""


def _alike(table: Table, paper: Paper) -> list[Table]:
    """Return the other short tables of a paper with columns of the same kinds: they stand under one another."""
    kinds = [column.kind for column in table.columns]
    return [
        block
        for block in paper.blocks
        if isinstance(block, Table)
        and block is not table
        and len(block.rows) <= _SHORT_ROWS
        and [column.kind for column in block.columns] == kinds
    ]


def _add_chart(flow: Flow, chart: MonthChart) -> None:
    if not chart.points:
        return
    from roukin_desktop.reports.charts.bars import month_chart

    add_text(flow, chart.title, TITLE)
    drawing = month_chart(chart.points, flow.width, _CHART_HEIGHT, unit=chart.unit).drawing
    flow.add(Piece(_CHART_HEIGHT, partial(_draw_chart, drawing), gap=4))


def _bars_of(table: Table, flow: Flow) -> Any | None:  # noqa: ANN401 - reportlab has no types
    from roukin_desktop.reports.charts.tables import drawn_rows, table_chart

    return table_chart(table, flow.width, flow.page_height).drawing if table.bars and drawn_rows(table) else None


def _below(chart: Any | None, table: Table) -> float:  # noqa: ANN401 - reportlab has no types
    """Return the height of the chart below a table, with a line of its note."""
    if chart is None:
        return 0.0
    return float(chart.height) + _CHART_GAP + (NOTE.size * NOTE.leading + NOTE.gap if table.note else 0.0)


def _add_bars(flow: Flow, table: Table, drawing: Any) -> None:  # noqa: ANN401 - reportlab has no types
    from roukin_desktop.reports.charts.tables import table_chart

    left = flow.room - _CHART_GAP
    if drawing.height * _SQUEEZED <= left < drawing.height:
        drawing = table_chart(table, flow.width, int(left)).drawing  # whole points: sums of parts of them may exceed it
    flow.add(Piece(drawing.height, partial(_draw_chart, drawing), gap=_CHART_GAP))


def _draw_chart(drawing: Any, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401 - untyped reportlab
    from reportlab.graphics import renderPDF

    renderPDF.draw(drawing, canvas, left, top - drawing.height)


def _canvas(report: Report, path: Path) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # streams stay binary: a fifth smaller, and mail encodes them anyway
    canvas = Canvas(str(path), invariant=1, pageCompression=1, lang="ja-JP")
    canvas.setTitle(f"{report.title} {report.period.label}")
    canvas.setAuthor(report.owner)
    canvas.setSubject(f"{period_line(report)} {revision_line(report)}")
    canvas.setCreator(version_line(report))
    return canvas


def _row_count(report: Report) -> int:
    tables = (block for paper in report.papers for block in paper.blocks if isinstance(block, Table))
    return sum(len(table.rows) for table in tables)
