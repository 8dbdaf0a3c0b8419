"""Reports of no row, one row and ten thousand: every row once, every page whole, both files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.reports.model import Column, DataSheet, Heading, Line, Table
from tests.reports.page_readers import book_of, column_of, one_paper, pdf_of, pdf_pages, rows_of
from tests.reports.report_builders import count, small_report, text


@pytest.mark.parametrize("rows", [0, 1, 2, 130])
def test_every_row_is_printed_once(tmp_path: Path, rows: int) -> None:
    printed = "".join(pdf_pages(one_paper(rows_of(rows)), tmp_path)[1:])
    assert [printed.count(f"会員{at:05}") for at in range(rows)] == [1] * rows
    assert "会員名" in printed


@pytest.mark.parametrize("rows", [0, 1, 2, 130])
def test_every_row_stands_once_in_the_workbook(tmp_path: Path, rows: int) -> None:
    column = column_of(book_of(one_paper(rows_of(rows)), tmp_path)["資料1 題"])
    assert column[column.index("会員名") + 1 :] == [f"会員{at:05}" for at in range(rows)]


def test_ten_thousand_rows_are_all_there_with_their_pages(tmp_path: Path) -> None:
    report = one_paper(rows_of(10_000))
    reader = pdf_of(report, tmp_path)
    last = reader.pages[-1].extract_text()
    assert "会員09999" in last
    assert f"{len(reader.pages)} / {len(reader.pages)}" in last
    sheet = book_of(report, tmp_path)["資料1 題"]
    column = column_of(sheet)
    assert (column[-1], len(column)) == ("会員09999", 10_000 + column.index("会員00000"))
    assert len(sheet.row_breaks.brk) <= 1026


def test_a_data_sheet_of_no_row_has_its_head_and_filter(tmp_path: Path) -> None:
    data = DataSheet("データ_空", (Column("会員"), Column("数", "count")), [])
    sheet = book_of(replace(small_report(), data=(data,)), tmp_path)["データ_空"]
    assert [cell.value for cell in sheet[1]] == ["会員", "数"]
    assert sheet.tables["データ_空"].ref == "A1:B2"


def test_a_data_sheet_of_many_rows_ends_where_its_table_ends(tmp_path: Path) -> None:
    data = DataSheet("データ_多", (Column("会員"), Column("数", "count")), [(f"会員{n}", n) for n in range(3000)])
    sheet = book_of(replace(small_report(), data=(data,)), tmp_path)["データ_多"]
    assert sheet.tables["データ_多"].ref == "A1:B3001"
    assert (sheet["A3001"].value, sheet["B3001"].value, sheet.max_row) == ("会員2999", 2999, 3001)


def test_a_paper_without_blocks_is_a_page_with_its_title(tmp_path: Path) -> None:
    pages = pdf_pages(one_paper(), tmp_path)
    assert len(pages) == 2
    assert "資料1 題" in pages[1]
    assert book_of(one_paper(), tmp_path).sheetnames == ["表紙", "資料1 題"]


def test_a_paper_that_ends_with_a_heading_keeps_it(tmp_path: Path) -> None:
    assert "さいごの見出し" in pdf_pages(one_paper(Line("文"), Heading("さいごの見出し")), tmp_path)[1]
    assert "さいごの見出し" in column_of(book_of(one_paper(Heading("さいごの見出し")), tmp_path)["資料1 題"])


def test_a_table_of_totals_alone_is_printed(tmp_path: Path) -> None:
    table = Table("", (Column("項目"), Column("数", "count")), [(text("合計"), count(5))], total_rows=1)
    assert "合計" in pdf_pages(one_paper(table), tmp_path)[1]
    sheet = book_of(one_paper(table), tmp_path)["資料1 題"]
    assert [c.font.bold for row in sheet.iter_rows() for c in row if c.value == "合計"] == [True]


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.builds(Line, st.text(alphabet="学習会12、。 ", min_size=1, max_size=80)),
            st.builds(Heading, st.text(alphabet="見出し123", min_size=1, max_size=20)),
            st.integers(0, 40).map(rows_of),
        ),
        max_size=5,
    )
)
def test_law_any_order_of_blocks_prints_every_row_once(tmp_path: Path, blocks: list[Line | Heading | Table]) -> None:
    printed = "".join(pdf_pages(one_paper(*blocks), tmp_path)[1:])
    for at in range(40):
        wanted = sum(len(block.rows) > at for block in blocks if isinstance(block, Table))
        assert printed.count(f"会員{at:05}") == wanted
