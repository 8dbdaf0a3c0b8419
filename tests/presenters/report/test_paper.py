"""The paper on screen over the real paper's records: every figure opens its rows, and they add up to it (law L4)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from roukin_desktop.domain.summary import BackingRow, Figure, MonthPoint
from roukin_desktop.presenters.report.paper import ChartBlock, GridBlock, PaperModel, PaperReader, Piece
from roukin_desktop.presenters.summary.backing import BackingList
from roukin_desktop.reports.model import Bars, Cell, Column, MonthChart, Paper, Table
from roukin_desktop.services.conference.report import Conference, confer
from roukin_desktop.services.summaries.summary import rows_of
from roukin_desktop.storage.store import BookStore
from tests.services.golden_book import H1, definitions, golden_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    with golden_book(tmp_path_factory.mktemp("paper")) as made:
        yield made


@pytest.fixture(scope="module")
def conference(book: BookStore) -> Conference:
    return confer(book, definitions, H1)


class Screen:
    """The paper as it is shown, and what its figures open."""

    def __init__(self, book: BookStore, conference: Conference) -> None:
        self._book = book
        self._reader = PaperReader(conference.facts)
        self.papers: list[PaperModel] = [self._reader.read(paper) for paper in conference.papers]

    def live(self) -> list[Piece]:
        return [piece for paper in self.papers for block in paper.blocks for piece in _pieces(block) if piece.key]

    def open(self, text: str) -> BackingList:
        return self.rows(next(piece for piece in self.live() if piece.text == text))

    def rows(self, piece: Piece) -> BackingList:
        opened = self._reader.opened(piece.key)
        assert opened is not None
        return opened.show(self._rows)

    def _rows(self, figure: Figure) -> list[BackingRow]:
        return rows_of(self._book, definitions, figure)


def _pieces(block: object) -> list[Piece]:
    if isinstance(block, GridBlock):
        return [piece for row in block.rows for piece in row]
    pieces: tuple[Piece, ...] = getattr(block, "pieces", ())
    return list(pieces)


@pytest.fixture(scope="module")
def screen(book: BookStore, conference: Conference) -> Screen:
    return Screen(book, conference)


def test_law_l4_every_figure_of_the_paper_opens_rows_that_add_up_to_it(screen: Screen) -> None:
    live = screen.live()
    assert len(live) >= 90
    wrong = [piece.text for piece in live if screen.rows(piece).agrees is False]
    assert wrong == []


def test_where_the_329_come_from(screen: Screen) -> None:
    backing = screen.open("329件")
    assert backing.title == "329件の内訳"
    assert backing.total == "329件 合計 329件"
    assert len(backing.rows) == 329
    assert {row.kind for row in backing.rows} == {"study_session"}


def test_a_long_cumulation_names_the_day_it_began(screen: Screen) -> None:
    assert "2017年10月1日~2025年9月30日" in screen.open("561件").detail


def test_a_comparison_names_last_year_and_that_it_is_an_estimate(screen: Screen) -> None:
    assert "前年同期は355件(推定)です。" in screen.open("▲26件").detail


def test_a_partial_forecast_adds_up_what_is_known(book: BookStore) -> None:
    from roukin_desktop.domain.catalogue_reader import load_catalogue

    partial = Screen(book, confer(book, load_catalogue, H1))
    forecast = next(piece for piece in partial.live() if "(一部)" in piece.text)
    shown = partial._reader.opened(forecast.key)
    assert shown is not None
    backing = shown.show(lambda figure: rows_of(book, load_catalogue, figure))
    assert backing.agrees
    assert any(not row.amount for row in backing.rows), "what has no rate is listed without an amount"


def test_what_is_defined_and_not_counted_opens_nothing(screen: Screen) -> None:
    texts = {piece.text for piece in screen.live()}
    assert not texts & {"18,500", "180億円", "3,000万円"}


def test_nothing_is_wrong_with_the_real_paper(conference: Conference) -> None:
    assert (conference.broken, conference.doubts, conference.left_out, conference.blank) == ((), (), (), ())


def test_a_chart_follows_its_table_with_words_for_those_who_do_not_see_it(conference: Conference) -> None:
    columns = (Column("店舗"), Column("回数", "count", unit="回"), Column("前年同月", "count", unit="回"))
    rows = ((Cell("青葉", "青葉"), Cell(5, "5"), Cell(None, "")),)
    blank = ((Cell("青葉", "青葉"), Cell(None, ""), Cell(None, "")),)
    drawn = [Table("店舗別", columns, some, bars=Bars((1, 2), across=True)) for some in (rows, blank)]
    months = MonthChart("月別", (MonthPoint("2025-04", "4月", 5, 6),), "回")
    shown = PaperReader(conference.facts).read(Paper("x", "9", "店舗", (*drawn, months))).blocks
    assert [type(block) for block in shown] == [GridBlock, ChartBlock, GridBlock, ChartBlock]
    assert [block.text for block in shown if isinstance(block, ChartBlock)] == [
        "上の表のグラフ: 店舗ごとの回数と前年同月",
        "月別 4月 5回(前年 6回)",
    ]
