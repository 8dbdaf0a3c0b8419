"""Both files against what a person has looked at and found good.

After a wanted change: ``UPDATE_GOLDEN=1 pytest tests/reports/test_golden.py``, read the difference, commit it.
The report's clock and version are fixed, so no line is left out of the comparison.
"""

from __future__ import annotations

import os
from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.reports.excel import write_excel
from roukin_desktop.reports.pdf import write_pdf
from tests.reports.report_builders import small_report

GOLDEN = Path(__file__).parent.parent / "golden" / "reports"


def _compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()


def test_text_of_the_pdf(tmp_path: Path) -> None:
    write_pdf(small_report(), tmp_path / "a.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages]
    _compare("small.pdf.txt", "\n=== page ===\n".join(pages) + "\n")


def test_cells_of_the_workbook(tmp_path: Path) -> None:
    write_excel(small_report(), tmp_path / "a.xlsx")
    lines = []
    for sheet in load_workbook(tmp_path / "a.xlsx"):
        lines.append(f"=== {sheet.title} {sheet.dimensions} {sheet.print_title_rows} {sheet.freeze_panes}")
        lines += [
            f"{cell.coordinate} {cell.data_type} {cell.number_format} {cell.value!r}"
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
    _compare("small.xlsx.txt", "\n".join(lines) + "\n")
