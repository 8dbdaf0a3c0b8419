"""The frame of every printed page: whose, when, which version, nothing over an edge, notes that go on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.period import half_period, month_period, year_period
from roukin_desktop.reports.fonts import text_width
from roukin_desktop.reports.model import Column, Heading, Line, Paper, Table
from roukin_desktop.reports.pdf.frame import A4, BINDING, MARGIN
from tests.reports.page_readers import book_of, marks, one_paper, pdf_of, pdf_pages, rows_of
from tests.reports.report_builders import count, small_report, text, with_papers

PERIODS = (half_period(2025, 1), half_period(2025, 2), year_period(2025), month_period(2025, 6))


@pytest.mark.parametrize("period", PERIODS, ids=lambda p: p.label)
def test_every_page_and_sheet_names_its_period(tmp_path: Path, period: object) -> None:
    report = replace(with_papers(Paper("a", "1", "題", (rows_of(120),))), period=period)  # type: ignore[arg-type]
    for page in pdf_pages(report, tmp_path):
        assert report.period.label in page
        assert report.period.as_of_label in page
    for sheet in book_of(report, tmp_path):
        assert report.period.label in sheet.oddHeader.right.text


def test_title_of_a_page_that_goes_on_says_so(tmp_path: Path) -> None:
    pages = pdf_pages(one_paper(rows_of(150)), tmp_path)
    assert ["(続き)" in page for page in pages] == [False, False, *[True] * (len(pages) - 2)]


def test_outline_leads_to_the_first_page_of_each_paper(tmp_path: Path) -> None:
    papers = (Paper("a", "1", "一", (rows_of(120),)), Paper("b", "2", "二", (rows_of(3),)), Paper("c", "", "付録", ()))
    reader = pdf_of(with_papers(*papers), tmp_path)
    places = [(entry.title, reader.get_destination_page_number(entry)) for entry in reader.outline]  # type: ignore[arg-type,union-attr]
    assert [title for title, _ in places] == ["推進活動実績報告書", "資料1 一", "資料2 二", "付録"]
    for title, page in places[1:]:
        assert title in reader.pages[page or 0].extract_text()


@pytest.mark.parametrize("landscape", [False, True])
def test_nothing_is_written_over_the_edge_of_the_paper(tmp_path: Path, landscape: bool) -> None:
    columns = (Column("会員", width=26), *(Column(f"項目{n}", "yen", 14, "円") for n in range(9)))
    rows = [(text("とても長い名前の労働組合" * 4), *(count(10**12) for _ in range(9)))] * 40
    reader = pdf_of(one_paper(Line("長い文。" * 90), Table("広い表", columns, rows), landscape=landscape), tmp_path)
    for page in reader.pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        for x, y, words in marks(page):
            assert 0 < x < width, words
            assert 0 < y < height, words


@pytest.mark.parametrize("length", [20, 60, 120])
def test_a_long_committee_name_stays_on_the_page(tmp_path: Path, length: int) -> None:
    report = replace(small_report(), owner="委" * length)
    for page in pdf_of(report, tmp_path).pages:
        (place,) = [x for x, _, words in marks(page) if words == "委" * length and x > 0][:1] or [-1.0]
        assert place >= BINDING - 1


def test_a_long_title_is_made_smaller_until_it_fits(tmp_path: Path) -> None:
    title = "とても長い題名の資料" * 9
    page = pdf_of(with_papers(Paper("a", "1", title, ())), tmp_path).pages[1]
    (place,) = [x for x, _, words in marks(page) if title in words]
    assert place >= BINDING - 1


def test_many_control_totals_take_as_many_lines_as_they_need(tmp_path: Path) -> None:
    report = replace(small_report(), controls=tuple((f"控えの項目{n}", f"{n:,}件") for n in range(30)))
    page = pdf_pages(report, tmp_path)[1]
    assert all(f"控えの項目{n} {n}件" in page for n in range(30))
    assert "会員別" in page


def test_without_control_totals_there_is_no_such_line(tmp_path: Path) -> None:
    assert "控え" not in "".join(pdf_pages(replace(small_report(), controls=()), tmp_path))


def test_a_paper_on_its_side_has_its_pages_on_their_side(tmp_path: Path) -> None:
    reader = pdf_of(one_paper(rows_of(90), landscape=True), tmp_path)
    assert [round(float(p.mediabox.width)) for p in reader.pages] == [
        round(A4[0]),
        *[round(A4[1])] * (len(reader.pages) - 1),
    ]
    assert book_of(one_paper(rows_of(3), landscape=True), tmp_path)["資料1 題"].page_setup.orientation == "landscape"


@pytest.mark.parametrize("columns", [8, 9])
def test_more_than_eight_columns_lay_the_sheet_on_its_side(tmp_path: Path, columns: int) -> None:
    table = Table("", tuple(Column(f"列{n}", "count") for n in range(columns)), [])
    sheet = book_of(one_paper(table), tmp_path)["資料1 題"]
    assert sheet.page_setup.orientation == ("portrait" if columns == 8 else "landscape")


@pytest.mark.parametrize("sentences", [1, 30, 120, 400])
def test_a_note_of_any_length_is_printed_whole(tmp_path: Path, sentences: int) -> None:
    note = "".join(f"{n:04}番の文。" for n in range(sentences))
    table = Table(
        "", (Column("会員", width=20), Column("備考", width=30)), [(text("甲"), text(note)), (text("乙"), text("短い"))]
    )
    printed = "".join("".join(pdf_pages(one_paper(table), tmp_path)[1:]).split())
    assert [printed.count(f"{n:04}番の文") for n in range(sentences)] == [1] * sentences
    assert "短い" in printed


def test_a_long_note_among_the_totals_keeps_its_place(tmp_path: Path) -> None:
    note = "".join(f"{n:04}番の文。" for n in range(200))
    columns = (Column("会員", width=20), Column("備考", width=30))
    table = Table("", columns, [(text("甲"), text("一")), (text("合計"), text(note))], total_rows=1)
    printed = "".join("".join(pdf_pages(one_paper(table), tmp_path)[1:]).split())
    assert all(f"{n:04}番の文" in printed for n in range(200))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 130), min_size=1, max_size=8), st.integers(1, 4))
def test_law_notes_of_all_lengths_stay_within_their_pages(tmp_path: Path, lengths: list[int], columns: int) -> None:
    heads = (Column("会員", width=20), *(Column(f"備考{n}", width=20) for n in range(columns)))
    rows = [(text(f"会員{at}"), *[text("文章です。" * length)] * columns) for at, length in enumerate(lengths)]
    reader = pdf_of(one_paper(Table("一覧", heads, rows)), tmp_path)
    for page in reader.pages:
        assert min(y for _, y, _ in marks(page)) >= MARGIN - 1
    printed = "".join("".join(page.extract_text() for page in reader.pages).split())
    assert printed.count("章") == sum(lengths) * columns


def test_a_note_below_a_table_is_printed_with_it(tmp_path: Path) -> None:
    page = pdf_pages(one_paper(rows_of(3, note="※ 延べ人数です。")), tmp_path)[1]
    assert page.index("会員00002") < page.index("※ 延べ人数です。")


def test_an_indented_sentence_keeps_its_indent(tmp_path: Path) -> None:
    report = one_paper(Line("左"), Line("  半角二つ"), Line("　全角一つ"))
    places = {words: x for x, _, words in marks(pdf_of(report, tmp_path).pages[1])}
    assert places["左"] < places["半角二つ"]
    assert places["半角二つ"] == pytest.approx(places["全角一つ"])


def test_a_heading_is_bold_and_wraps(tmp_path: Path) -> None:
    heading = "とても長い見出しの文章です" * 8
    printed = pdf_pages(one_paper(Heading(heading), Line("文")), tmp_path)[1]
    assert heading in printed.replace("\n", "")


def test_the_measure_of_text_is_that_of_the_font() -> None:
    assert text_width("あ", 10) == pytest.approx(10)
    assert text_width("1", 10) == pytest.approx(5)
    assert text_width("▲1,234", 10) == pytest.approx(35)


def test_outside_the_chosen_font_a_text_is_named_whatever_block_it_stands_in(tmp_path: Path) -> None:
    from roukin_desktop.reports.pdf.document import missing_glyphs

    odd = "𠮷"
    places = (
        one_paper(Line(odd)),
        one_paper(Heading(odd)),
        one_paper(Table(odd, (Column("a"),), [])),
        one_paper(Table("", (Column(odd),), [])),
        one_paper(Table("", (Column("a", unit=odd),), [])),
        one_paper(Table("", (Column("a", group=odd),), [])),
        one_paper(Table("", (Column("a"),), [(text(odd),)])),
        one_paper(Table("", (Column("a"),), [], note=odd)),
        replace(small_report(), owner=odd),
        replace(small_report(), title=odd),
        replace(small_report(), cover=((odd, "値"),)),
        replace(small_report(), controls=(("項", odd),)),
        replace(small_report(), warnings=((odd, "理由"),)),
        with_papers(Paper("a", "1", odd, ())),
        with_papers(Paper("a", odd, "題", ())),
    )
    for report in places:
        assert [char for char, _ in missing_glyphs(report)] == [odd]
