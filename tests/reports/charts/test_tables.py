"""The chart of a table shows its rows and nothing else, in the PDF, and natively in Excel over the same cells."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from reportlab.graphics.shapes import Rect, String

from roukin_desktop.reports.charts.parts import DARK, LIGHT, TEXT
from roukin_desktop.reports.charts.svg import chart_svg
from roukin_desktop.reports.charts.tables import table_chart
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.fonts import text_width
from roukin_desktop.reports.model import Bars, Cell, Column, Paper, Table
from roukin_desktop.reports.pdf.document import write_pdf
from tests.reports.report_builders import with_papers


def _cell(value: int | None, printed: str | None = None) -> Cell:
    return Cell(value, printed if printed is not None else "" if value is None else f"{value:,}")


def table(*rows: tuple[str, int | None, int | None], unit: str = "回", across: bool = True) -> Table:
    total = (Cell("合計", "合計"), _cell(999), _cell(999))
    body = [(Cell(name, name), _cell(now), _cell(then)) for name, now, then in rows]
    columns = (Column("店舗", width=20), Column("回数", "count", 9, unit), Column("前年", "count", 9, unit))
    return Table("店舗別", columns, [*body, total], 1, "注です。", Bars((1, 2), across=across))


THREE = (("みどり野支店", 30, 20), ("青葉支店", 10, None), ("となり支店", None, None))


def _bars(found: Table, colour: int) -> list[Rect]:
    shapes = table_chart(found, 480, 600).drawing.contents
    return [one for one in shapes if isinstance(one, Rect) and one.fillColor.int_rgb() == colour and one.height != 7]


def _texts(found: Table) -> list[str]:
    return [one.text for one in table_chart(found, 480, 600).drawing.contents if isinstance(one, String)]


@pytest.mark.parametrize("across", [True, False])
def test_each_value_is_a_bar_with_its_number_and_a_blank_is_none(across: bool) -> None:
    drawn = table(*THREE, across=across)
    assert (len(_bars(drawn, DARK)), len(_bars(drawn, LIGHT))) == (2, 1)
    assert {"30", "20", "10", "みどり野支店", "青葉支店"} <= set(_texts(drawn))
    assert "999" not in _texts(drawn), "a total among its parts would dwarf them"


def test_lying_bars_are_as_long_as_their_values_and_a_negative_one_goes_back() -> None:
    first, second = _bars(table(("a", 30, None), ("b", -15, None)), DARK)
    assert first.width == pytest.approx(2 * second.width)
    assert second.x + second.width == pytest.approx(first.x)


@pytest.mark.parametrize("across", [True, False])
def test_the_screen_gets_the_drawing_of_the_paper(across: bool) -> None:
    drawn = table(*THREE, across=across)
    shown = chart_svg(drawn, 480, 100)
    words = re.findall(r">([^<>]*\S[^<>]*)</text>", shown.svg.decode("utf-8"))
    assert [word.strip() for word in words] == _texts(drawn)
    assert shown.height == table_chart(drawn, 480, 600).drawing.height, "bars keep their height, whatever room there is"
    assert b"clip" not in shown.svg.lower()


@pytest.mark.parametrize("across", [True, False])
def test_where_nobody_entered_a_number_the_table_stands_without_a_chart(tmp_path: Path, across: bool) -> None:
    blank = table(("みどり野支店", None, None), ("青葉支店", None, None), across=across)
    write_pdf(with_papers(Paper("chart", "2", "学習会", (blank,))), tmp_path / "a.pdf")
    assert "みどり野支店" in PdfReader(tmp_path / "a.pdf").pages[1].extract_text()


def test_large_sums_of_yen_are_drawn_in_millions() -> None:
    drawn = table(("4月", 6_583_333_333, None), unit="円", across=False)
    assert {"6,583", "(百万円)"} <= set(_texts(drawn))


def test_thirty_names_fit_and_stay_readable() -> None:
    drawing = table_chart(
        table(*((f"とても長い名前の架空の支店推進委員会{at}", at, None) for at in range(33))), 480, 600
    ).drawing
    names = [one for one in drawing.contents if isinstance(one, String) and "架空" in one.text]
    assert len(names) == 33
    assert min(one.fontSize for one in names) >= 5
    assert drawing.height <= 600


def _luminance(rgb: int) -> float:
    parts = [(rgb >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_bars_and_words_can_be_told_apart_without_colour() -> None:
    def contrast(one: int, other: int) -> float:
        light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    assert contrast(TEXT, 0xFFFFFF) >= 4.5
    assert contrast(DARK, 0xFFFFFF) >= 4.5
    assert contrast(DARK, LIGHT) >= 3


def test_the_pdf_draws_below_the_table(tmp_path: Path) -> None:
    write_pdf(with_papers(Paper("a", "1", "題", (table(*THREE),))), tmp_path / "a.pdf")
    said = PdfReader(tmp_path / "a.pdf").pages[-1].extract_text()
    assert said.count("みどり野支店") == 2


def test_excel_draws_the_cells_of_the_table_itself(tmp_path: Path) -> None:
    write_excel(with_papers(Paper("a", "1", "題", (table(*THREE),))), tmp_path / "a.xlsx")
    with ZipFile(tmp_path / "a.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet2.xml").decode()
        chart = archive.read("xl/charts/chart1.xml").decode()
    row = int(re.search(r'r="A(\d+)"[^>]*><is><t>みどり野支店', sheet)[1])  # type: ignore[index]
    ranges = re.findall(r"<(?:c:)?f>('[^<]+)</", chart)
    assert f"'資料1 題'!$B${row}:$B${row + 2}" in ranges
    assert f"'資料1 題'!$C${row}:$C${row + 2}" in ranges
    assert f"'資料1 題'!$B${row - 1}" in ranges
    assert 'barDir val="bar"' in chart


@pytest.mark.parametrize("across", [True, False])
def test_each_bar_lies_in_the_place_that_opens_it(across: bool) -> None:
    picture = table_chart(table(("a", 30, 20), ("b", 10, 5), across=across), 480, 600)
    dark = [one for one in picture.drawing.contents if isinstance(one, Rect) and one.height != 7][::2]
    for bar, (left, bottom, wide, high) in zip(dark, picture.bands, strict=True):
        assert left <= bar.x <= bar.x + bar.width <= left + wide
        assert bottom <= bar.y <= bar.y + bar.height <= bottom + high


def test_the_screen_counts_from_the_top() -> None:
    shown = chart_svg(table(("a", 30, 20), ("b", 10, 5)), 480, 100)
    tops = [top for _, top, _, _ in shown.bands]
    assert 0 < tops[0] < tops[1] < shown.height


def test_a_name_too_long_for_a_narrow_window_goes_on_below() -> None:
    drawing = table_chart(table(("預かり資産(個人型DC新規・投信契約者増加数・国債新規)", 30, 20)), 170, 600).drawing
    names = [one for one in drawing.contents if isinstance(one, String) and one.textAnchor == "end"]
    assert "".join(one.text for one in names) == "預かり資産(個人型DC新規・投信契約者増加数・国債新規)"
    assert all(one.x - text_width(one.text, one.fontSize) >= 0 for one in names)
    assert min(one.fontSize for one in names) > 6
    assert all(0 <= one.y <= drawing.height for one in names)
