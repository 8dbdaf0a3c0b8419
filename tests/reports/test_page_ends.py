"""What a clerk meets who prints the workbook: no title alone at the foot of a page, common heads, no identifiers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from roukin_desktop.reports.excel.breaks import Unit, page_ends
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.model import Bars, Block, Column, DataSheet, Heading, Line, Paper, Table
from roukin_desktop.reports.pdf.document import write_pdf
from tests.reports.report_builders import count, small_report, text, with_papers

UNITS = st.builds(
    Unit,
    st.lists(st.sampled_from((8.0, 18.0, 31.0)), min_size=1, max_size=60),
    st.integers(1, 5),
    st.integers(1, 3),
)


def _table(rows: int, title: str = "一覧") -> Table:
    columns = (
        Column("会員", width=30),
        Column("会員分", "count", 8, "件", "預金"),
        Column("目標", "count", 8, "件", "預金"),
    )
    return Table(title, columns, [(text(f"会員{at:04}"), count(at), count(at)) for at in range(rows)])


def _sheet(paper: Paper, tmp_path: Path) -> Any:  # noqa: ANN401 - openpyxl has no types
    write_excel(with_papers(paper), tmp_path / "a.xlsx")
    return load_workbook(tmp_path / "a.xlsx").worksheets[1]


@given(st.lists(UNITS, max_size=8), st.floats(300, 900), st.floats(0, 60))
def test_every_page_holds_its_rows(units: list[Unit], room: float, repeated: float) -> None:
    heights = [height for unit in units for height in unit.heights]
    ends = page_ends(units, room, repeated)
    assert ends == sorted(set(ends))
    for start, end in zip([0, *ends], [*ends, len(heights)], strict=True):
        assert sum(heights[start:end]) + (repeated if start else 0) <= room


@given(st.lists(UNITS, max_size=8), st.floats(300, 900))
def test_first_rows_of_a_unit_stay_together(units: list[Unit], room: float) -> None:
    ends = set(page_ends(units, room, 0))
    row = 0
    for unit in units:
        keep = min(unit.keep, len(unit.heights))
        assert not ends & set(range(row + 1, row + keep))
        row += len(unit.heights)


@pytest.mark.parametrize("before", range(28, 44))
def test_a_title_is_never_the_last_row_of_a_printed_page(tmp_path: Path, before: int) -> None:
    blocks: tuple[Block, ...] = (
        *(Line(f"本文{at}") for at in range(before)),
        Heading("見出し"),
        Line("【実績】1回"),
        _table(12),
    )
    sheet = _sheet(Paper("a", "1", "題", blocks), tmp_path)
    column = {cell.value: cell.row for cell in sheet["A"] if cell.value}
    ends = [page.id for page in sheet.row_breaks.brk]
    assert not [end for end in ends if column["見出し"] - 1 <= end < column["【実績】1回"]]
    assert not [end for end in ends if column["一覧"] <= end < column["会員0001"]]


@pytest.mark.parametrize("before", range(28, 44))
def test_a_line_of_totals_is_printed_with_its_table(tmp_path: Path, before: int) -> None:
    under = (Heading("見出し"), Line("【累計】1件", role="lead"), _table(12, ""))
    sheet = _sheet(Paper("a", "1", "題", (*(Line(f"本文{at}") for at in range(before)), *under)), tmp_path)
    column = {cell.value: cell.row for cell in sheet["A"] if cell.value}
    ends = [page.id for page in sheet.row_breaks.brk]
    assert not [end for end in ends if column["見出し"] - 1 <= end < column["会員0001"]]


def test_a_long_table_below_others_repeats_its_own_head(tmp_path: Path) -> None:
    sheet = _sheet(Paper("a", "1", "題", (_table(3, "上"), _table(90, "下"))), tmp_path)
    first, last = (int(row.strip("$")) for row in sheet.print_title_rows.split(":"))
    assert sheet.cell(last, 1).value == "会員"
    assert sheet.cell(first, 2).value == "預金"
    assert sheet.cell(first - 1, 1).value == "下"
    assert sheet.oddHeader.center.text == "&A"


def test_a_common_head_stands_over_its_columns_without_merging(tmp_path: Path) -> None:
    sheet = _sheet(Paper("a", "1", "題", (_table(2),)), tmp_path)
    row = next(cell.row for cell in sheet["B"] if cell.value == "預金")
    assert [cell.alignment.horizontal for cell in sheet[row][1:3]] == ["centerContinuous"] * 2
    assert [cell.value for cell in sheet[row + 1]] == ["会員", "会員分(件)", "目標(件)"]
    assert sheet.print_title_rows == f"$1:${row + 1}"
    assert not sheet.merged_cells.ranges


def test_a_common_head_is_printed_once_over_its_columns(tmp_path: Path) -> None:
    from pypdf import PdfReader

    write_pdf(with_papers(Paper("a", "1", "題", (_table(2),))), tmp_path / "a.pdf")
    page = PdfReader(tmp_path / "a.pdf").pages[1].extract_text()
    assert page.count("預金") == 1
    assert "会員分(件)" in page


def test_identifiers_are_written_and_not_printed(tmp_path: Path) -> None:
    data = DataSheet("データ_会員", (Column("会員"), Column("会員ID", width=38)), [("甲労組", "0f-1")], ids=1)
    write_excel(replace(small_report(), data=(data,)), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["データ_会員"]
    assert sheet["B2"].value == "0f-1"
    assert sheet.print_area == "'データ_会員'!$A$1"
    assert sheet.page_setup.orientation == "landscape"


def test_who_prints_the_whole_workbook_gets_one_page_of_a_data_sheet_that_says_why(tmp_path: Path) -> None:
    data = DataSheet("データ_会員", (Column("会員"),), [(f"会員{at}",) for at in range(3_000)])
    write_excel(replace(small_report(), data=(data,)), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["データ_会員"]
    assert sheet.print_area == "'データ_会員'!$A$1"
    assert sheet.oddHeader.center.text == "&A"
    assert "3,000行" in sheet.oddHeader.right.text
    assert "印刷範囲のクリア" in sheet.oddHeader.right.text
    assert sheet.print_title_rows == "$1:$1", "with the print area cleared each page has its heads"


def test_a_wide_data_sheet_prints_the_heads_one_page_has_room_for(tmp_path: Path) -> None:
    data = DataSheet("データ_広い", tuple(Column(f"列{at}", width=30) for at in range(20)), [("値",) * 20])
    write_excel(replace(small_report(), data=(data,)), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["データ_広い"]
    assert sheet.print_area == "'データ_広い'!$A$1:$E$1"


@pytest.mark.parametrize("before", range(10, 24))
def test_a_chart_is_printed_on_the_page_of_its_table(tmp_path: Path, before: int) -> None:
    table = replace(_table(6, "上"), bars=Bars((1,), across=False))
    sheet = _sheet(Paper("a", "1", "題", (*(Line(f"本文{at}") for at in range(before)), table)), tmp_path)
    [chart] = sheet._charts
    title = next(cell.row for cell in sheet["A"] if cell.value == "上")
    assert not [page.id for page in sheet.row_breaks.brk if title <= page.id < chart.anchor._from.row + 13]


def test_a_long_chart_shrinks_a_little_to_stay_on_the_page_of_its_table(tmp_path: Path) -> None:
    from pypdf import PdfReader

    table = replace(_table(20, "上"), bars=Bars((1,), across=True))
    pages = []
    for before in range(6):
        blocks = (*(Line(f"本文{at}") for at in range(before)), table)
        write_pdf(with_papers(Paper("a", "1", "題", blocks)), tmp_path / "a.pdf")
        pages.append(len(PdfReader(tmp_path / "a.pdf").pages))
    assert pages == [2] * 6


def test_bars_of_large_sums_are_labelled_in_millions(tmp_path: Path) -> None:
    months = [(text(f"{month}月"), count(6_500_000_000 + month)) for month in range(4, 10)]
    table = Table("月別", (Column("月"), Column("新規金額", "yen", 16, "円")), months, bars=Bars((1,), across=False))
    [chart] = _sheet(Paper("a", "1", "題", (table,)), tmp_path)._charts
    assert chart.y_axis.number_format.formatCode == "#,##0,,"
    assert chart.series[0].dLbls.numFmt == "#,##0,,"
    assert chart.y_axis.title.tx.rich.p[0].r[0].t == "新規金額(百万円)"


@pytest.mark.parametrize("before", range(22, 34))
def test_a_short_chart_is_printed_on_the_page_of_its_table_in_the_pdf(tmp_path: Path, before: int) -> None:
    from pypdf import PdfReader

    table = replace(_table(3, "上"), bars=Bars((1,), across=True))
    blocks = (*(Line(f"本文{at}") for at in range(before)), table)
    write_pdf(with_papers(Paper("a", "1", "題", blocks)), tmp_path / "a.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages]
    [both] = [page for page in pages if "会員0002" in page]
    assert both.count("会員0002") == 2, "as a row and beside its bar"
