"""The report as an Excel workbook: 表紙, a print-ready sheet per 資料, 根拠, tidy data sheets (domain.md §8.6).

Values are numbers with number formats, never text; nothing in it is a formula, a macro or a link to anywhere outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.reports.cover import all_papers
from roukin_desktop.reports.model import Progress, Report, Table
from roukin_desktop.reports.steps import Steps
from roukin_desktop.reports.wording import SEALED_SHEET, SHOWN_SHEET, sheet_names

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_NEEDED = ("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml")


def write_excel(report: Report, path: Path, progress: Progress | None = None) -> None:
    """Write the workbook to ``path`` (the service replaces the old file whole, design.md §5.7).

    Raises InputRefused for a text no cell can hold, OSError as the disk gives it, and whatever ``progress`` raises.
    """
    from openpyxl.writer.excel import ExcelWriter

    from roukin_desktop.reports.excel.rows import RowArchive

    book = _workbook(report)
    steps = Steps(progress, _row_count(report))
    rows = _add_sheets(book, report, steps)
    try:
        with RowArchive(path, "w", ZIP_DEFLATED, allowZip64=True) as archive:
            archive.rows = {f"xl/worksheets/sheet{number}.xml": lines for number, lines in enumerate(rows, 1)}
            ExcelWriter(book, archive).write_data()
    finally:
        _drop_unfinished(book)
    steps.finish()


def check_excel(path: Path) -> None:
    """Check the written file: every part of the zip reads with its CRC, the parts Excel needs are there."""
    try:
        with ZipFile(path) as archive:
            damaged = archive.testzip()
            missing = set(_NEEDED) - set(archive.namelist())
    except (BadZipFile, OSError) as error:
        raise FileTrouble(_UNREADABLE) from error
    if damaged is not None or missing:
        raise FileTrouble(_UNREADABLE)


_UNREADABLE = (
    "書き込んだExcelファイルを読み返せませんでした。前のファイルと記録簿はそのままです。"
    "保存先の空きを確かめて、もう一度作成してください。"
)


def _workbook(report: Report) -> Workbook:
    from openpyxl.workbook import Workbook

    from roukin_desktop.reports.excel.styles import name_fonts, safe_text

    book = Workbook(write_only=True)
    name_fonts(book)
    made = report.made_at.replace(tzinfo=None)
    facts = book.properties
    facts.title = safe_text(f"{report.title} {report.period.label}")
    facts.creator = facts.lastModifiedBy = safe_text(report.owner)
    facts.created = facts.modified = made
    facts.version = str(report.revision)
    return book


def _add_sheets(book: Workbook, report: Report, steps: Steps) -> list[Iterator[str]]:
    """Add all sheets without rows; return the rows of each, which are made while they are written."""
    from roukin_desktop.reports.excel.backing import add_backing
    from roukin_desktop.reports.excel.data import add_data
    from roukin_desktop.reports.excel.links import Links
    from roukin_desktop.reports.excel.papers import add_paper
    from roukin_desktop.reports.excel.rows import plain_rows
    from roukin_desktop.reports.excel.styles import Styles

    titles, papers = zip(*all_papers(report), strict=True)
    behind = [sheet.name for sheet in report.backing]
    names = iter(sheet_names([*titles, *behind, *(data.name for data in report.data)]))
    of_papers = [next(names) for _ in papers]
    of_backing = [next(names) for _ in behind]
    links = Links(report.backing, dict(zip(behind, of_backing, strict=True)))
    styles = Styles(book.create_sheet("styles"))
    rows = [
        add_paper(book, report, paper, name, styles, links, steps.step)
        for paper, name in zip(papers, of_papers, strict=True)
    ]
    for backing, name in zip(report.backing, of_backing, strict=True):
        rows.append(add_backing(book, report, backing, name, styles, links, steps.step))
    rows += [add_data(book, report, data, next(names), styles, steps.step) for data in report.data]
    for name, lines in ((SEALED_SHEET, report.sealed), (SHOWN_SHEET, report.shown)):
        if lines:
            book.create_sheet(name).sheet_state = "veryHidden"
            rows.append(plain_rows(lines, steps.step))
    book.remove(book["styles"])
    return rows


def _row_count(report: Report) -> int:
    tables = (block for paper in report.papers for block in paper.blocks if isinstance(block, Table))
    listed = sum(len(table.rows) for table in tables) + sum(len(data.rows) for data in report.data)
    listed += sum(len(block.rows) for sheet in report.backing for block in sheet.blocks)
    return listed + len(report.sealed) + len(report.shown)


def _drop_unfinished(book: Workbook) -> None:
    """Remove the temporary files of sheets an interruption left behind."""
    for sheet in book.worksheets:
        writer = sheet._writer  # noqa: SLF001 - openpyxl offers no way to give a sheet up
        if writer is not None and Path(writer.out).exists():
            writer.close()
            writer.cleanup()
