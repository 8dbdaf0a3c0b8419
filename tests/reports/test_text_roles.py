"""Headings, numbered sentences and figure lines of the conference paper, on paper and in the workbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.reports.cover import cover_paper
from roukin_desktop.reports.fonts import register
from roukin_desktop.reports.lines import hanging, text_units
from roukin_desktop.reports.model import Cell, Column, Heading, Line, Table
from roukin_desktop.reports.pdf.frame import Flow, Frame
from roukin_desktop.reports.pdf.text import add_heading, add_line
from tests.reports.page_readers import book_of, column_of, one_paper, pdf_pages
from tests.reports.report_builders import text

_LONG = "　(1) " + "長い文章を何行にもわたって書くと、" * 8
_HANG = len("　(1) ")


def test_lines_after_the_first_have_the_room_beside_the_number() -> None:
    number, lines = hanging(_LONG, _HANG, 40, text_units)
    assert number == "　(1) "
    assert max(map(text_units, lines)) <= 40 - 6
    assert number + "".join(lines) == _LONG


def test_the_pdf_prints_the_whole_sentence_and_the_number_once(tmp_path: Path) -> None:
    page = pdf_pages(one_paper(Line(_LONG, role="prose", hang=_HANG)), tmp_path)[1]
    assert "".join(page.split()).count("(1)長い文章を") == 1
    assert "".join(page.split()).count("長い文章を") == 8


def test_the_workbook_sets_further_lines_under_the_first_word(tmp_path: Path) -> None:
    sheet = book_of(one_paper(Line(_LONG, role="prose", hang=_HANG)), tmp_path).worksheets[1]
    first, *others = [one for one in column_of(sheet) if "文章" in one or "行にも" in one]
    assert first.startswith("　(1) 長い")
    assert others
    assert all(one.startswith(" " * 6) and one[6] != " " for one in others)


@pytest.mark.parametrize("role", ["section", "first", "second", "third", "mark", ""])
def test_a_heading_never_ends_a_page(role: str) -> None:
    register()
    flow = Flow("題", Frame(one_paper()), landscape=False)
    while flow.room > 60:
        add_line(flow, Line("文"))
    add_heading(flow, Heading("見出し", role))
    add_heading(flow, Heading("その下の見出し", role))
    add_line(flow, Line("その下の文", role="figure"))
    assert [len(page.pieces) for page in flow.finish()][1:] == [3]


def test_a_caption_stays_with_its_figure() -> None:
    register()
    flow = Flow("題", Frame(one_paper()), landscape=False)
    while flow.room > 40:
        add_line(flow, Line("文"))
    add_line(flow, Line("可処分所得向上額", role="caption"))
    add_line(flow, Line("【実績】8億32百万円", role="figure"))
    assert [len(page.pieces) for page in flow.finish()][1:] == [2]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("count", '#,##0"件";"▲ "#,##0"件";0"件"'), ("delta", '"+"#,##0"件";"▲"#,##0"件";"±0""件"')],
)
def test_a_unit_beside_a_number_leaves_it_a_number(kind: str, shown: str, tmp_path: Path) -> None:
    row = (text("ATM利用件数"), Cell(692_612, "692,612件", unit="件"))
    table = Table("件数", (Column("項目", width=30), Column("件数", kind, 14)), [row])
    sheet = book_of(one_paper(table), tmp_path).worksheets[1]
    (cell,) = [cell for line in sheet.iter_rows() for cell in line if cell.value == 692_612]
    assert cell.number_format == shown


def test_a_unit_beside_a_text_changes_nothing(tmp_path: Path) -> None:
    table = Table("件数", (Column("項目", width=30),), [(Cell("未定", "未定", unit="件"),)])
    sheet = book_of(one_paper(table), tmp_path).worksheets[1]
    (cell,) = [cell for line in sheet.iter_rows() for cell in line if cell.value == "未定"]
    assert cell.number_format == "General"


def test_the_cover_lists_the_chapters_of_a_paper_that_has_them() -> None:
    blocks = (Heading("<重点>", "section"), Heading("1. 一つめ", "first", 3), Heading("2. 二つめ", "first", 3))
    contents = next(b for b in cover_paper(one_paper(*blocks)).blocks if isinstance(b, Table) and "資料" in b.title)
    assert [row[1].printed for row in contents.rows] == ["一つめ、二つめ"]
