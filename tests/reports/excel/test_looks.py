"""How the sheets look: fonts, frames, groups, totals, heights, columns wide enough, text that never is a formula."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.reports.excel.data import unique_heads
from roukin_desktop.reports.excel.grid import plan_grid
from roukin_desktop.reports.excel.rows import cell_xml, letters
from roukin_desktop.reports.excel.styles import hazardous, safe_text
from roukin_desktop.reports.lines import text_units
from roukin_desktop.reports.model import Bars, Cell, Column, DataSheet, Heading, Line, MonthChart, Table
from tests.reports.page_readers import book_of, column_of, one_paper, parts_of, rows_of
from tests.reports.report_builders import count, day, delta, month_points, small_report, text, theme_table

KINDS = ("text", "count", "yen", "rate", "date", "delta", "serial")


def _cell(sheet: Any, value: object) -> Any:  # noqa: ANN401 - openpyxl has no types
    return next(c for row in sheet.iter_rows() for c in row if c.value == value)


@pytest.fixture
def themes(tmp_path: Path) -> Any:  # noqa: ANN401 - openpyxl has no types
    return book_of(one_paper(Heading("見出し"), Line("文"), theme_table()), tmp_path)["資料1 題"]


@pytest.mark.parametrize(
    ("words", "bold", "size"),
    [
        ("資料1 題", True, 14),
        ("見出し", True, 11),
        ("文", False, 10),
        ("テーマ", True, 10),
        ("合計", True, 10),
        ("生活防衛", False, 10),
    ],
)
def test_titles_heads_and_totals_are_bold(themes: Any, words: str, bold: bool, size: int) -> None:  # noqa: ANN401
    font = _cell(themes, words).font
    assert (font.name, font.bold or False, font.sz) == ("BIZ UDゴシック", bold, size)


def test_a_table_has_a_medium_frame_and_thin_lines(themes: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    head, body, total = (_cell(themes, words) for words in ("テーマ", "生活防衛", "合計"))
    assert (head.border.top.style, head.border.left.style, head.border.bottom.style) == ("medium", "medium", "thin")
    assert (body.border.left.style, body.border.top.style) == ("medium", "thin")
    assert total.border.bottom.style == "medium"


def test_heads_groups_and_totals_are_shaded_and_rows_are_not(themes: Any) -> None:  # noqa: ANN401
    fills = [_cell(themes, words).fill.fill_type for words in ("テーマ", "重点テーマ", "合計", "生活防衛")]
    assert fills == ["solid", "solid", "solid", None]


def test_a_group_heading_runs_over_the_whole_table_without_merging(themes: Any) -> None:  # noqa: ANN401
    row = themes[_cell(themes, "重点テーマ").row][:6]
    assert [c.value for c in row] == ["重点テーマ", *[None] * 5]
    assert {c.fill.fill_type for c in row} == {"solid"}
    assert not themes.merged_cells.ranges


@pytest.mark.parametrize(
    ("kind", "value", "stored", "format_"),
    [
        ("count", 1018, 1018, '#,##0;"▲ "#,##0;0'),
        ("count", -26, -26, '#,##0;"▲ "#,##0;0'),
        ("yen", 23_604_000_000, 23_604_000_000, '#,##0;"▲ "#,##0;0'),
        ("delta", 0, 0, '"+"#,##0;"▲"#,##0;"±0"'),
        ("rate", 1118, 1.118, "0.0%"),
        ("rate", 0, 0, "0.0%"),
        ("rate", -5, -0.005, "0.0%"),
        ("serial", 12, 12, "0"),
        ("count", None, None, '#,##0;"▲ "#,##0;0'),
        ("count", "未定", "未定", '#,##0;"▲ "#,##0;0'),
    ],
)
@pytest.mark.parametrize("on_paper", [True, False])
def test_a_value_is_stored_exactly_with_its_format(
    tmp_path: Path, kind: str, value: int | str | None, stored: object, format_: str, on_paper: bool
) -> None:
    columns = (Column("目印"), Column("数", kind))
    if on_paper:
        shown = "" if value is None else str(value)
        sheet = book_of(one_paper(Table("", columns, [(text("ここ"), Cell(value, shown))])), tmp_path)["資料1 題"]
    else:
        data = DataSheet("データ", columns, [("ここ", value)])
        sheet = book_of(replace(small_report(), data=(data,)), tmp_path)["データ"]
    cell = sheet.cell(_cell(sheet, "ここ").row, 2)
    assert cell.value == (pytest.approx(stored) if isinstance(stored, float) else stored)
    if stored is not None:
        assert cell.number_format == format_


@pytest.mark.parametrize("held", [date(1900, 3, 1), date(2025, 4, 1), date(2024, 2, 29), date(9999, 12, 31)])
def test_a_day_is_that_day_in_excel(tmp_path: Path, held: date) -> None:
    table = Table("", (Column("日", "date"),), [(day(held),)])
    sheet = book_of(one_paper(table), tmp_path)["資料1 題"]
    (found,) = [c.value for row in sheet.iter_rows() for c in row if hasattr(c.value, "date")]
    assert found.date() == held


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "＝", "'"])
def test_text_that_could_be_a_formula_is_text_in_every_place(tmp_path: Path, first: str) -> None:
    odd = f"{first}SUM(A1:A9)"
    table = Table(
        odd, (Column(odd, unit=odd), Column("数", "count")), [(text(odd),), (text(odd), Cell(None, odd))], 1, odd
    )
    report = replace(
        one_paper(Heading(odd), Line(odd), table),
        title=odd,
        owner=odd,
        cover=((odd, odd),),
        controls=((odd, odd),),
        warnings=((odd, odd),),
        data=(DataSheet("データ", (Column("文"),), [(odd,)]),),
    )
    book = book_of(report, tmp_path)
    values = [c for sheet in book for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]
    assert {c.data_type for c in values} <= {"s", "inlineStr"}
    assert sum(odd.strip() in c.value for c in values) >= 12
    for name, part in parts_of(tmp_path).items():
        if name.startswith("xl/worksheets/sheet"):
            assert "<f>" not in part
            assert "<f " not in part


@given(st.text(min_size=1, max_size=40))
def test_law_a_text_cell_is_an_inline_string_whatever_it_says(words: str) -> None:
    from xml.etree import ElementTree as ET

    cell = ET.fromstring(cell_xml("A1", 3, words))  # noqa: S314 - our own cell
    assert cell.get("t") == "inlineStr"
    assert "".join(cell.itertext()) == safe_text(words)


@pytest.mark.parametrize(
    ("words", "odd"),
    [
        ("=1", True),
        ("+1", True),
        ("-1", True),
        ("@a", True),
        ("\ta", True),
        ("a=1", False),
        ("", False),
        ("＝1", False),
    ],
)
def test_what_a_spreadsheet_could_take_for_a_formula(words: str, odd: bool) -> None:
    assert hazardous(words) is odd


@pytest.mark.parametrize(
    ("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_names_of_columns(index: int, name: str) -> None:
    assert letters(index) == name


@pytest.mark.parametrize("kind", KINDS)
def test_columns_are_wide_enough_for_their_values(tmp_path: Path, kind: str) -> None:
    value = {"text": text("ABC"), "date": day(date(2025, 12, 31)), "delta": delta(-1_234_567)}.get(
        kind, count(-98_765_432)
    )
    sheet = book_of(one_paper(Table("", (Column("題", kind, 3),), [(value,)])), tmp_path)["資料1 題"]
    assert sheet.column_dimensions["A"].width >= text_units(value.printed) + 1


def test_tables_of_one_shape_share_their_columns() -> None:
    one, other = rows_of(3), rows_of(5)
    grid = plan_grid([one, other])
    assert grid.spans == ((1, 1), (1, 1))
    assert len(grid.widths) == 2


def test_without_tables_a_sheet_has_plain_columns() -> None:
    assert plan_grid([]).spans == ()


@settings(max_examples=60)
@given(st.lists(st.lists(st.sampled_from(KINDS), min_size=1, max_size=7), min_size=1, max_size=4), st.integers(1, 30))
def test_law_every_table_finds_room_on_the_grid(shapes: list[list[str]], width: int) -> None:
    tables = [Table("", tuple(Column(f"列{n}", kind, width) for n, kind in enumerate(shape)), []) for shape in shapes]
    grid = plan_grid(tables)
    for table, spans in zip(tables, grid.spans, strict=True):
        assert len(spans) == len(table.columns)
        assert min(spans) >= 1
        assert sum(spans) <= len(grid.widths)
        place = 0
        for column, span in zip(table.columns, spans, strict=True):
            assert sum(grid.widths[place : place + span]) >= column.width - 1
            place += span


def test_long_text_beside_a_listing_wraps_rather_than_spreads(tmp_path: Path) -> None:
    long = "説明の文章です。" * 10
    labels = Table("", (Column("項目", width=20), Column("説明", width=30)), [(text("甲"), text(long))])
    listing = Table(
        "", (Column("番号", "count"), Column("名", width=20), Column("数", "count")), [(count(1), text("乙"), count(2))]
    )
    sheet = book_of(one_paper(labels, listing), tmp_path)["資料1 題"]
    cell = _cell(sheet, long)
    assert cell.alignment.wrap_text
    assert sheet.row_dimensions[cell.row].height > 18


def test_a_sentence_longer_than_the_sheet_is_broken_into_rows(tmp_path: Path) -> None:
    sentence = "可処分所得向上運動に関する学習会を開催しました。" * 8
    column = column_of(book_of(one_paper(Line(sentence), rows_of(2)), tmp_path)["資料1 題"])
    assert sentence in "".join(map(str, column))
    assert sentence not in column


@pytest.mark.parametrize("prior", [True, False])
def test_a_chart_in_excel_has_a_series_for_each_year_known(tmp_path: Path, prior: bool) -> None:
    chart = MonthChart("月別開催回数", month_points(prior=prior), "回")
    sheet = book_of(one_paper(chart), tmp_path)["資料1 題"]
    (drawn,) = sheet._charts
    assert len(drawn.series) == 1 + prior
    heads = [c.value for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]
    assert ("2024年度(回)" in heads) is prior


@pytest.mark.parametrize("across", [True, False])
@pytest.mark.parametrize(("values", "begins"), [((51, 52), 0), ((51, -3), None)], ids=["above", "below"])
def test_bars_in_excel_begin_at_nothing_unless_some_go_below(
    tmp_path: Path, across: bool, values: tuple[int, ...], begins: int | None
) -> None:
    rows = [(text(f"店舗{at}"), count(value)) for at, value in enumerate(values)]
    table = Table("", (Column("店舗", width=20), Column("件数", "count")), rows, bars=Bars((1,), across=across))
    (drawn,) = book_of(one_paper(table), tmp_path)["資料1 題"]._charts
    assert drawn.y_axis.scaling.min == begins


def test_a_chart_with_one_month_unknown_leaves_that_cell_blank(tmp_path: Path) -> None:
    points = tuple(replace(p, prior=None if p.label == "5月" else p.prior) for p in month_points())
    sheet = book_of(one_paper(MonthChart("月別", points, "回")), tmp_path)["資料1 題"]
    row = sheet[_cell(sheet, "5月").row]
    assert [c.value for c in row][:3] == ["5月", 118, None]


def test_a_chart_without_months_does_not_spoil_either_file(tmp_path: Path) -> None:
    from tests.reports.page_readers import pdf_pages

    report = one_paper(MonthChart("月別", (), "回"), rows_of(2))
    sheet = book_of(report, tmp_path)["資料1 題"]
    assert "会員00001" in column_of(sheet)
    assert sheet._charts == []
    assert "会員00001" in pdf_pages(report, tmp_path)[1]


@pytest.mark.parametrize(
    ("titles", "heads"),
    [(("数", "数"), ["数", "数_2"]), (("数", "数_2", "数"), ["数", "数_2", "数_3"]), (("a", "b"), ["a", "b"])],
)
def test_heads_of_a_data_sheet_are_all_different(titles: tuple[str, ...], heads: list[str]) -> None:
    assert unique_heads(DataSheet("d", tuple(map(Column, titles)), [])) == heads


def test_a_data_sheet_of_thirty_columns_is_printed_side_by_side(tmp_path: Path) -> None:
    data = DataSheet("データ", tuple(Column(f"項目の名前{n}", width=16) for n in range(30)), [tuple("あ" * 30)])
    sheet = book_of(replace(small_report(), data=(data,)), tmp_path)["データ"]
    assert sheet.page_setup.fitToWidth > 1
    assert sheet.page_setup.pageOrder == "overThenDown"


def test_an_ampersand_in_a_name_is_no_code_of_the_page_header(tmp_path: Path) -> None:
    sheet = book_of(replace(small_report(), owner="A&P労組"), tmp_path)["表紙"]
    assert sheet.oddHeader.left.text == "A&&P労組"


@pytest.mark.parametrize(
    "words", ["前後に空白 ", " 先頭", "二行\nの文", "<&>\"'", "&amp;", "𠮷野家", "￥\\", "e\u0301"]
)
def test_text_comes_back_as_it_was(tmp_path: Path, words: str) -> None:
    data = DataSheet("データ", (Column("文"),), [(words,)])
    assert book_of(replace(small_report(), data=(data,)), tmp_path)["データ"]["A2"].value == words
