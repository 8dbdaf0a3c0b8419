"""Print set-up of a sheet: A4, one page wide, repeated heads, header and footer (domain.md §8.6)."""

from __future__ import annotations

from typing import Any

from roukin_desktop.reports.excel.breaks import SIDES, TOP_AND_BOTTOM
from roukin_desktop.reports.excel.styles import FONT, ROW_HEIGHT
from roukin_desktop.reports.model import Report
from roukin_desktop.reports.wording import foot_line, period_line, version_line

_NAME_LIMIT = 40
"""Excel refuses a file whose header is longer than 255 characters; a long committee name is shortened there only."""


def set_up(
    sheet: Any,  # noqa: ANN401 - untyped openpyxl
    report: Report,
    *,
    landscape: bool,
    first: bool,
    over: str = "",
    note: str = "",
    wide: int = 1,
) -> None:
    """Prepare a write-only sheet before its first row.

    ``over`` stands over the middle of each page (``&A`` is the name of the sheet), ``note`` at its right
    where the period does otherwise. ``wide``: pages side by side.
    """
    set_up_page(sheet, landscape=landscape, first=first, wide=wide)
    owner = report.owner if len(report.owner) <= _NAME_LIMIT else report.owner[: _NAME_LIMIT - 1] + "…"
    label = report.period.label
    period = period_line(report) if len(label) <= _NAME_LIMIT else f"{label[: _NAME_LIMIT - 1]}…"
    set_margins_text(
        sheet,
        (_plain(owner), over, _plain(note or period)),
        (_plain(foot_line(report)), "&P / &N", _plain(version_line(report))),
    )


def set_up_page(sheet: Any, *, landscape: bool, first: bool, wide: int = 1) -> None:  # noqa: ANN401 - untyped openpyxl
    """Prepare paper, margins and view of a write-only sheet."""
    sheet.sheet_format.defaultRowHeight = ROW_HEIGHT
    sheet.sheet_format.customHeight = True
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.tabSelected = first
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = wide
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = False
    margins = sheet.page_margins
    margins.left, margins.right = (side / 72 for side in SIDES)
    margins.top = margins.bottom = TOP_AND_BOTTOM / 72
    margins.header = margins.footer = 8 / 25.4


def set_margins_text(sheet: Any, head: tuple[str, str, str], foot: tuple[str, str, str]) -> None:  # noqa: ANN401 - same
    """Put text at the left, middle and right over and under each page; ``&`` begins a code there."""
    top, bottom = sheet.oddHeader, sheet.oddFooter
    places = (top.left, top.center, top.right, bottom.left, bottom.center, bottom.right)
    for part, text in zip(places, (*head, *foot), strict=True):
        if text:
            part.text = text
            part.font = f"{FONT},Regular"
            part.size = 8


def _plain(text: str) -> str:
    """Return text for a header, where & begins a code."""
    return text.replace("&", "&&")
