"""What a reader of the paper meets: every page says whose and which version it is, tables go on, nothing is a box."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.reports.fonts import text_width
from roukin_desktop.reports.model import Cell, Column, Heading, Line, Paper, Report, Table
from roukin_desktop.reports.pdf.document import check_pdf, missing_glyphs, write_pdf
from tests.reports.report_builders import count, small_report, text, with_papers


def _pages(report: Report, path: Path) -> list[str]:
    write_pdf(report, path)
    check_pdf(path)
    return [page.extract_text() for page in PdfReader(path).pages]


def _table(rows: int, totals: int = 0) -> Table:
    body = [(text(f"会員{index:04}"), count(index)) for index in range(rows)]
    return Table("一覧", (Column("会員名", width=30), Column("人数", "count", 10, "名")), body, total_rows=totals)


def test_every_page_says_whose_when_and_which_version(tmp_path: Path) -> None:
    pages = _pages(small_report(80), tmp_path / "a.pdf")
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        for words in (
            "2025年度上期(2025年4月1日~2025年9月30日) 2025年9月末時点",
            "白樺支店推進委員会",
            "第2版 2025年10月6日 14:02 作成",
            "ろうきん推進デスク 0.1.0",
            "控え: 学習会 12回 / 参加者 330名",
            f"{number} / {len(pages)}",
        ):
            assert words in page


def test_rows_all_stand_once_and_heads_repeat(tmp_path: Path) -> None:
    pages = _pages(with_papers(Paper("a", "1", "一覧", (_table(200),))), tmp_path / "a.pdf")[1:]
    printed = "".join(pages)
    assert all(printed.count(f"会員{index:04}") == 1 for index in range(200))
    assert all("会員名" in page and "人数(名)" in page for page in pages)
    assert "資料1 一覧(続き)" in pages[1]


@pytest.mark.parametrize("rows", range(36, 46))
def test_a_total_never_stands_alone_on_a_page(tmp_path: Path, rows: int) -> None:
    table = _table(rows + 1, totals=1)
    last = _pages(with_papers(Paper("a", "1", "一覧", (table,))), tmp_path / "a.pdf")[-1]
    assert f"会員{rows:04}" in last
    assert f"会員{rows - 1:04}" in last


@pytest.mark.parametrize("lines", range(34, 50))
def test_a_heading_never_ends_a_page(tmp_path: Path, lines: int) -> None:
    blocks = (*(Line(f"本文{index}") for index in range(lines)), Heading("見出し"), _table(5))
    pages = _pages(with_papers(Paper("a", "1", "題", blocks)), tmp_path / "a.pdf")
    (page,) = [page for page in pages if "見出し" in page]
    assert "会員0001" in page


@pytest.mark.parametrize("lines", range(34, 50))
def test_a_line_of_totals_stays_between_its_heading_and_its_table(tmp_path: Path, lines: int) -> None:
    under = (Heading("見出し"), Line("【累計】1件", role="lead"), replace(_table(5), title=""))
    blocks = (*(Line(f"本文{index}") for index in range(lines)), *under)
    pages = _pages(with_papers(Paper("a", "1", "題", blocks)), tmp_path / "a.pdf")[1:]
    (page,) = [page for page in pages if "見出し" in page]
    assert "【累計】1件" in page
    assert "会員0001" in page


@pytest.mark.parametrize("before", range(36, 44))
def test_a_group_heading_stays_with_its_rows(tmp_path: Path, before: int) -> None:
    rows = list(_table(before + 6).rows)
    rows.insert(before, (text("産別の見出し"),))
    table = replace(_table(0), rows=rows)
    pages = _pages(with_papers(Paper("a", "1", "題", (table,))), tmp_path / "a.pdf")
    (page,) = [page for page in pages if "産別の見出し" in page]
    assert f"会員{before:04}" in page


def test_paper_turns_for_wide_tables(tmp_path: Path) -> None:
    write_pdf(small_report(), tmp_path / "a.pdf")
    sizes = [page.mediabox for page in PdfReader(tmp_path / "a.pdf").pages]
    assert round(sizes[0].width) == 595
    assert round(sizes[1].width) == 842


def test_long_text_wraps_inside_its_cell_and_nothing_is_lost(tmp_path: Path) -> None:
    note = "会場の都合により、午前の部と午後の部の二回に分けて開催しました。" * 5
    table = Table("", (Column("備考", width=20), Column("人数", "count")), [(text(note), count(3))])
    page = _pages(with_papers(Paper("a", "1", "題", (table,))), tmp_path / "a.pdf")[1]
    assert note in page.replace("\n", "")


def test_a_note_higher_than_a_page_goes_on_over_the_next(tmp_path: Path) -> None:
    note = "".join(f"{index:04}番目の文。" for index in range(240))
    columns = (Column("備考", width=20), *(Column(f"数{index}", "count", 12) for index in range(7)))
    row = (text(note), *(count(1_234_567) for _ in range(7)))
    pages = _pages(with_papers(Paper("a", "1", "題", (Table("", columns, [row, row]),))), tmp_path / "a.pdf")[1:]
    printed = "".join("".join(pages).split())
    assert len(pages) > 2
    assert printed.count("番") == printed.count("文") == 480
    assert all(printed.count(f"{index:04}") >= 2 for index in range(240))
    assert printed.count("1,234,567") == 14


def test_fonts_are_embedded_as_subsets(tmp_path: Path) -> None:
    write_pdf(small_report(), tmp_path / "a.pdf")
    fonts = PdfReader(tmp_path / "a.pdf").pages[2]["/Resources"]["/Font"]  # type: ignore[index]
    used = [font.get_object() for font in fonts.values()]
    embedded = [font for font in used if "/FontDescriptor" in font]
    assert embedded
    assert all("/FontFile2" in font["/FontDescriptor"] and "BIZUDGothic" in font["/BaseFont"] for font in embedded)
    assert (tmp_path / "a.pdf").stat().st_size < 200_000


def test_properties_name_title_and_committee(tmp_path: Path) -> None:
    write_pdf(small_report(), tmp_path / "a.pdf")
    facts = PdfReader(tmp_path / "a.pdf").metadata
    assert facts is not None
    assert (facts.title, facts.author) == ("推進活動実績報告書 2025年度上期", "白樺支店推進委員会")


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_pdf(small_report(), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_character_without_glyph_is_named_with_its_text_before_anything_is_written(tmp_path: Path) -> None:
    report = with_papers(Paper("a", "1", "題", (replace(_table(0), rows=[(text("𠮷野家労働組合"), count(1))]),)))
    assert missing_glyphs(report) == [("𠮷", "𠮷野家労働組合")]
    with pytest.raises(InputRefused) as refused:
        write_pdf(report, tmp_path / "a.pdf")
    assert refused.value.problems == ("「𠮷」(U+20BB7): 𠮷野家労働組合",)
    assert not list(tmp_path.iterdir())


def test_usual_names_have_their_glyphs() -> None:
    names = "髙﨑德濵栁邉辻轟㈱№①⑳Ⅱ▲△±≒✓〜～−－¥"
    assert missing_glyphs(with_papers(Paper("a", "1", names, ()))) == []


def test_text_of_data_sheets_does_not_keep_a_pdf_from_being_made() -> None:
    data = replace(small_report().data[0], rows=[(1, None, "𠮷野", None, None, None, None)])
    assert missing_glyphs(replace(small_report(), data=(data,))) == []


def test_cancelling_writes_no_file(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(with_papers(Paper("a", "1", "題", (_table(1200),))), tmp_path / "a.pdf", stop)
    assert not list(tmp_path.iterdir())


def test_progress_only_grows_and_ends_at_its_total(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    report = with_papers(Paper("a", "1", "題", (_table(1200),)))
    write_pdf(report, tmp_path / "a.pdf", lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 and then nothing", b"PK\x03\x04"])
def test_check_refuses_a_spoilt_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(FileTrouble, match="読み返せません"):
        check_pdf(tmp_path / "a.pdf")


def test_an_empty_table_prints_its_head(tmp_path: Path) -> None:
    page = _pages(with_papers(Paper("a", "1", "題", (_table(0),))), tmp_path / "a.pdf")[1]
    assert "会員名" in page


def test_unknown_prints_blank_and_never_zero(tmp_path: Path) -> None:
    table = Table("", (Column("項目"), Column("数", "count")), [(text("甲項"), Cell(None, ""))])
    page = _pages(with_papers(Paper("a", "1", "題", (table,))), tmp_path / "a.pdf")[1]
    assert "甲項\n0" not in page
    assert "甲項" in page


def test_a_span_of_days_is_drawn_with_a_wave_and_still_read_as_it_is_written(tmp_path: Path) -> None:
    pages = _pages(with_papers(Paper("a", "1", "題", (Line("4月1日~9月30日"),))), tmp_path / "a.pdf")
    assert "4月1日~9月30日" in pages[1]
    assert text_width("~", 10) == text_width("〜", 10)
