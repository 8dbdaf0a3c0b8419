"""Print set-up of a sheet: A4, one page wide, repeated heads, header and footer (domain.md §8.6)."""

from __future__ import annotations

from typing import Any

from roukin_desktop.reports.excel_styles import FONT, ROW_HEIGHT
from roukin_desktop.reports.model import Report
from roukin_desktop.reports.wording import period_line, revision_line, version_line

_NAME_LIMIT = 40
"""Excel refuses a file whose header is longer than 255 characters; a long committee name is shortened there only."""


def set_up(sheet: Any, report: Report, *, landscape: bool, first: bool) -> None:  # noqa: ANN401 - untyped openpyxl
    """Prepare a write-only sheet before its first row."""
    sheet.sheet_format.defaultRowHeight = ROW_HEIGHT
    sheet.sheet_format.customHeight = True
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.tabSelected = first
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = False
    margins = sheet.page_margins
    margins.left, margins.right = 20 / 25.4, 10 / 25.4
    margins.top, margins.bottom = 18 / 25.4, 18 / 25.4
    margins.header = margins.footer = 8 / 25.4
    _header_footer(sheet, report)


def _header_footer(sheet: Any, report: Report) -> None:  # noqa: ANN401 - untyped openpyxl
    owner = report.owner if len(report.owner) <= _NAME_LIMIT else report.owner[: _NAME_LIMIT - 1] + "…"
    label = report.period.label
    period = period_line(report) if len(label) <= _NAME_LIMIT else f"{label[: _NAME_LIMIT - 1]}…"
    parts = (
        (sheet.oddHeader.left, owner),
        (sheet.oddHeader.right, period),
        (sheet.oddFooter.left, revision_line(report)),
        (sheet.oddFooter.center, "&P / &N"),
        (sheet.oddFooter.right, version_line(report)),
    )
    for part, text in parts:
        part.text = text if "&P" in text else text.replace("&", "&&")
        part.font = f"{FONT},Regular"
        part.size = 8
