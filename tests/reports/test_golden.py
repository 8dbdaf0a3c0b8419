"""Both files against what a person has looked at and found good.

After a wanted change: ``UPDATE_GOLDEN=1 pytest tests/reports/test_golden.py``, read the difference, commit it.
The report's clock and version are fixed, so no line is left out of the comparison.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.model import Report
from roukin_desktop.reports.pdf.document import write_pdf
from tests.reports.report_builders import small_report
from tests.reports.rich_builders import rich_report

GOLDEN = Path(__file__).parent.parent / "golden" / "reports"
REPORTS = [pytest.param(small_report(), "small", id="small"), pytest.param(rich_report(), "rich", id="rich")]


def _compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("report", "name"), REPORTS)
def test_text_of_the_pdf(tmp_path: Path, report: Report, name: str) -> None:
    write_pdf(report, tmp_path / "a.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages]
    _compare(f"{name}.pdf.txt", "\n=== page ===\n".join(pages) + "\n")


@pytest.mark.parametrize(("report", "name"), REPORTS)
def test_cells_of_the_workbook(tmp_path: Path, report: Report, name: str) -> None:
    write_excel(report, tmp_path / "a.xlsx")
    lines = []
    for sheet in load_workbook(tmp_path / "a.xlsx"):
        lines.append(f"=== {sheet.title} {sheet.dimensions} {sheet.print_title_rows} {sheet.freeze_panes}")
        lines += [
            f"{cell.coordinate} {cell.data_type} {cell.number_format} {cell.value!r}"
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
    _compare(f"{name}.xlsx.txt", "\n".join(lines) + "\n")
