"""What a reader of the workbook meets: real numbers and dates, a page that prints, text that stays text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.reports.excel.workbook import check_excel, write_excel
from roukin_desktop.reports.model import Cell, Column, DataSheet, Line, Paper, Table
from tests.reports.report_builders import month_points, small_report, text, with_papers

HOSTILE = ("=1+1", "=cmd|' /C calc'!A0", "+81 11", "-5", "@SUM(A1)", "#N/A", "#REF!", "'x", "\tx", "=", "＝全角")


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "report.xlsx"
    write_excel(small_report(), path)
    check_excel(path)
    return path


def _parts(path: Path) -> dict[str, str]:
    with ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def _sheet(path: Path, name: str) -> Any:  # noqa: ANN401 - openpyxl has no types
    return load_workbook(path)[name]


def _row(sheet: Any, label: str) -> list[Any]:  # noqa: ANN401 - openpyxl has no types
    """Return the filled cells of the row that begins with ``label``."""
    return next([cell for cell in row if cell.value is not None] for row in sheet.iter_rows() if row[0].value == label)


def test_sheets_stand_in_order_and_the_first_is_active(written: Path) -> None:
    book = load_workbook(written)
    assert book.sheetnames == ["表紙", "資料1 会員自主目標", "資料2 学習会", "データ_学習会"]
    assert book.active is not None
    assert book.active.title == "表紙"
    assert [sheet.title for sheet in book if sheet.sheet_view.tabSelected] == ["表紙"]
    assert {selection.activeCell for sheet in book for selection in sheet.sheet_view.selection} == {"A1"}


def test_properties_name_the_committee(written: Path) -> None:
    facts = load_workbook(written).properties
    assert facts.creator == "白樺支店推進委員会"
    assert facts.title == "推進活動実績報告書 2025年度上期"
    assert facts.created == datetime(2025, 10, 6, 14, 2)  # noqa: DTZ001 - the file keeps local time without zone


def test_figures_are_numbers_with_our_formats(written: Path) -> None:
    line = _row(_sheet(written, "資料2 学習会"), "可処分所得向上")
    assert [cell.value for cell in line[1:6]] == [329, 355, -26, 7299, 1.118]
    assert line[1].number_format == '#,##0;"▲ "#,##0;0'
    assert "▲" in line[3].number_format
    assert line[5].number_format == "0.0%"


def test_dates_are_dates(written: Path) -> None:
    sheet = _sheet(written, "データ_学習会")
    assert sheet["B2"].value == datetime(2025, 4, 1)  # noqa: DTZ001 - a day
    assert sheet["B2"].number_format == 'yyyy"/"m"/"d'


def test_unknown_is_blank_and_zero_is_zero(written: Path) -> None:
    sheet = _sheet(written, "資料2 学習会")
    assert [cell.value for cell in _row(sheet, "退職準備")] == ["退職準備", 36, 589]
    assert _row(sheet, "生活防衛")[3].value == 0


def test_empty_text_leaves_no_filled_cell(tmp_path: Path) -> None:
    paper = Paper("p", "1", "表", (Table("", (Column("店"), Column("備考")), [(text("店"), text(""))]),))
    data = DataSheet("データ", (Column("名前"), Column("備考")), [("会員", ""), ("", "あり")])
    report = replace(small_report(), papers=(paper,), data=(data,))
    write_excel(report, tmp_path / "a.xlsx")
    assert [[cell.value for cell in row] for row in _sheet(tmp_path / "a.xlsx", "データ")["A2:B3"]] == [
        ["会員", None],
        [None, "あり"],
    ]
    sheets = [part for name, part in _parts(tmp_path / "a.xlsx").items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 3
    assert not [part for part in sheets if re.search(r"<t( [^>]*)?(></t>|/>)", part)]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_written_as_text_everywhere(tmp_path: Path, hostile: str) -> None:
    table = Table(hostile, (Column(hostile),), [(text(hostile),)], note=hostile)
    data = DataSheet("データ", (Column(hostile), Column("数", "count")), [(hostile, hostile)])
    paper = Paper("p", "1", hostile, (Line(hostile), table))
    report = replace(
        small_report(), title=hostile, owner=hostile, cover=((hostile, hostile),), papers=(paper,), data=(data,)
    )
    path = tmp_path / "hostile.xlsx"
    write_excel(report, path)
    sheets = [part for name, part in _parts(path).items() if name.startswith("xl/worksheets/sheet")]
    assert not [part for part in sheets if "<f" in part.replace("<firstFooter", "").replace("<firstHeader", "")]
    cell = _sheet(path, "データ")["A2"]
    assert (cell.value, cell.data_type) == (hostile, "s")
    if hostile[0] in "=+-@\t":
        assert cell.quotePrefix


def test_nothing_is_merged_and_no_default_font_remains(written: Path) -> None:
    parts = _parts(written)
    assert not [name for name, part in parts.items() if "mergeCell" in part]
    assert not [name for name, part in parts.items() if "Calibri" in part or "Cambria" in part]
    names = set(re.findall(r'<(?:name|rFont) val="([^"]*)"', parts["xl/styles.xml"]))
    assert names == {"BIZ UDゴシック"}


def test_pages_print_on_a4_one_page_wide_with_repeated_heads(written: Path) -> None:
    book = load_workbook(written)
    for sheet in book:
        assert sheet.page_setup.paperSize == 9
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert sheet.oddFooter.center.text == "&P / &N"
        assert sheet.oddHeader.left.text == "白樺支店推進委員会"
        assert "第2版 2025年10月6日 14:02 作成" in sheet.oddFooter.left.text
        assert sheet.title.startswith("データ_") or "2025年9月末時点" in sheet.oddHeader.right.text
    assert book["資料1 会員自主目標"].page_setup.orientation == "landscape"
    assert book["資料2 学習会"].page_setup.orientation == "portrait"


def test_head_of_a_single_table_is_frozen_and_repeated(written: Path) -> None:
    sheet = _sheet(written, "資料1 会員自主目標")
    row = int(sheet.freeze_panes[1:])
    assert sheet.cell(row - 1, 1).value == "会員"
    assert sheet.print_title_rows == f"$1:${row - 1}"


def test_data_sheet_is_an_excel_table_with_filter(written: Path) -> None:
    sheet = _sheet(written, "データ_学習会")
    table = sheet.tables["データ_学習会"]
    assert table.ref == "A1:G6"
    assert table.autoFilter.ref == "A1:G6"
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert sheet["F1"].value == "参加者数(名)"


def test_equal_heads_of_a_data_sheet_are_told_apart(tmp_path: Path) -> None:
    data = DataSheet("データ", (Column("数", "count"), Column("数", "count")), [])
    write_excel(replace(small_report(), data=(data,)), tmp_path / "a.xlsx")
    sheet = _sheet(tmp_path / "a.xlsx", "データ")
    assert [cell.value for cell in sheet[1]] == ["数", "数_2"]
    assert sheet.tables["データ"].ref == "A1:B2"


def test_chart_reads_the_cells_of_its_sheet(written: Path) -> None:
    (chart,) = _sheet(written, "資料2 学習会")._charts
    refs = [(series.tx.strRef.f, series.val.numRef.f) for series in chart.series]
    sheet = _sheet(written, "資料2 学習会")
    for (head, cells), values in zip(refs, ([42, 118, 131, 97, 88, 119], [55, 102, 128, 104, 71, 130]), strict=True):
        area = cells.split("!")[1].replace("$", "")
        assert [row[0].value for row in sheet[area]] == values
        assert "年度" in sheet[head.split("!")[1].replace("$", "")].value
    part = next(part for name, part in _parts(written).items() if name.startswith("xl/charts/chart"))
    assert part.count('<delete val="0"') == 2
    assert "BIZ UDゴシック" in part


def test_chart_without_last_year_has_one_series(tmp_path: Path) -> None:
    report = small_report()
    paper = report.papers[1]
    blocks = tuple(
        replace(block, points=month_points(prior=False)) if block == paper.blocks[4] else block
        for block in paper.blocks
    )
    write_excel(with_papers(replace(paper, blocks=blocks)), tmp_path / "a.xlsx")
    (chart,) = _sheet(tmp_path / "a.xlsx", "資料2 学習会")._charts
    assert len(chart.series) == 1


def test_sheet_names_are_such_as_excel_accepts(tmp_path: Path) -> None:
    long = Paper("a", "3-①", "退職金/結集:運動*についての?とても長い題名の[報告]その内容", ())
    write_excel(with_papers(long, replace(long, key="b")), tmp_path / "a.xlsx")
    names = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
    assert len(set(names)) == 3


def test_long_committee_name_keeps_the_page_header_within_excels_limit(tmp_path: Path) -> None:
    write_excel(replace(small_report(), owner="長" * 120), tmp_path / "a.xlsx")
    header = re.findall(r"<oddHeader>(.*?)</oddHeader>", _parts(tmp_path / "a.xlsx")["xl/worksheets/sheet1.xml"])
    assert len(header[0]) <= 255


def test_control_characters_cannot_spoil_the_file(tmp_path: Path) -> None:
    report = with_papers(Paper("a", "1", "題", (Line("前\x00\x1b後\ud800"),)))
    write_excel(report, tmp_path / "a.xlsx")
    assert "前後" in [cell.value for cell in _sheet(tmp_path / "a.xlsx", "資料1 題")["A"]]


def test_text_no_cell_can_hold_is_refused_not_cut(tmp_path: Path) -> None:
    data = DataSheet("データ", (Column("備考"),), [("あ" * 32_768,)])
    with pytest.raises(InputRefused, match="文字数が多すぎて"):
        write_excel(replace(small_report(), data=(data,)), tmp_path / "a.xlsx")


def test_long_note_of_a_cell_makes_its_row_higher(tmp_path: Path) -> None:
    note = "会場の都合で二回に分けて開催しました。" * 4
    table = Table("", (Column("備考", width=20),), [(text(note),), (text("短い"),)])
    write_excel(with_papers(Paper("a", "1", "題", (table,))), tmp_path / "a.xlsx")
    sheet = _sheet(tmp_path / "a.xlsx", "資料1 題")
    rows = {cell.value: sheet.row_dimensions[cell.row].height for cell in sheet["A"] if cell.value}
    assert rows[note] > 80
    assert rows["短い"] is None


def test_cancelling_leaves_no_temporary_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    (tmp_path / "temp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    report = replace(small_report(), data=(replace(small_report().data[0], rows=[(None,) * 7] * 2000),))
    with pytest.raises(Cancelled):
        write_excel(report, tmp_path / "a.xlsx", stop)
    assert not list((tmp_path / "temp").iterdir())


def test_progress_ends_at_its_total(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_excel(small_report(), tmp_path / "a.xlsx", lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 0


@pytest.mark.parametrize("spoil", ["cut", "other", "gone"])
def test_check_refuses_a_spoilt_file(written: Path, spoil: str) -> None:
    if spoil == "cut":
        written.write_bytes(written.read_bytes()[:-200])
    elif spoil == "other":
        with ZipFile(written, "w") as archive:
            archive.writestr("a.txt", "a")
    else:
        written.unlink()
    with pytest.raises(FileTrouble, match="読み返せません"):
        check_excel(written)


def test_an_empty_report_is_a_whole_workbook(tmp_path: Path) -> None:
    empty = replace(small_report(), papers=(), data=(), warnings=(), controls=())
    write_excel(empty, tmp_path / "a.xlsx")
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == ["表紙"]


def test_unknown_number_shows_the_word_the_report_prints(tmp_path: Path) -> None:
    table = Table("", (Column("数", "count"),), [(Cell(None, "未入力"),), (Cell(0, "0"),)])
    write_excel(with_papers(Paper("a", "1", "題", (table,))), tmp_path / "a.xlsx")
    column = [cell.value for cell in _sheet(tmp_path / "a.xlsx", "資料1 題")["A"]]
    assert column[column.index("数") + 1 :][:2] == ["未入力", 0]


def test_a_listing_under_a_table_of_labels_keeps_its_narrow_columns(written: Path) -> None:
    sheet = _sheet(written, "資料2 学習会")
    assert sheet.column_dimensions["A"].width < 12
    head = [cell.value for cell in _row(sheet, "テーマ")]
    assert head == ["テーマ", "開催(回)", "前年(回)", "増減(回)", "参加者(名)", "達成率"]
    number = next(cell for cell in _row(sheet, "可処分所得向上") if cell.value == 329)
    assert number.alignment.horizontal == "right"
    assert "会員" in [cell.value for cell in _row(sheet, "番号")]
