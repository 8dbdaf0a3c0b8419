"""Words that are painted by hand: a widget squeezed is found to cut them, one with the room it asks for is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.model import MonthChart
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.cards.big_choice import BigChoice
from roukin_desktop.views.widgets.fields.sentence_choice import SentenceChoice
from roukin_desktop.views.widgets.pictures.bar_chart import BarChart
from roukin_desktop.views.widgets.pictures.month_bars import MonthBars
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from tests.end_to_end.legibility import faults

SENTENCE = "この記録簿にある今年度の記録をすべて入れ、送り先で前の回と置き換わるようにします。"
MONTHS = tuple(MonthPoint(f"2025-{month:02}", f"{month}月", 100 + month, 90) for month in range(4, 10))


def big_choice() -> QWidget:
    made = BigChoice()
    made.describe("plus", "新しい記録簿", SENTENCE)
    return made


def sentence_choice() -> QWidget:
    made = SentenceChoice()
    made.set_options([("a", "全部", SENTENCE), ("b", "訂正", SENTENCE)])
    return made


def empty_table() -> QWidget:
    made = RecordTable()
    made.say_when_empty(SENTENCE)
    return made


def month_bars() -> QWidget:
    made = MonthBars()
    made.show_points(MONTHS)
    return made


def bar_chart() -> QWidget:
    made = BarChart()
    made.resize(400, 200)
    made.show_chart(MonthChart("学習会", MONTHS, "回"), ())
    return made


@pytest.fixture(
    params=[big_choice, sentence_choice, empty_table, month_bars, bar_chart], ids=lambda make: make.__name__
)
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    """Return a widget in the width of a card and the height it asks for."""
    Theme(QApplication.instance(), dark=False)
    make: Callable[[], QWidget] = request.param
    made = make()
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    high = made.heightForWidth(400) if made.hasHeightForWidth() else made.sizeHint().height()
    made.resize(400, high)
    QApplication.processEvents()
    return made


def painted(widget: QWidget) -> list[str]:
    return [said for said in faults(widget) if "painted" in said]


def test_with_the_room_it_asks_for_it_is_read(shown: QWidget) -> None:
    assert painted(shown) == []


def test_squeezed_it_is_found_to_be_cut(shown: QWidget) -> None:
    """In height words are cut; pictures of bars leave numbers out, and the names of months come to lie over others."""
    parts = [part for part in shown.findChildren(QWidget) if part.parent() is shown and part.height() > 20]
    sizes = [(part, part.width(), part.height()) for part in (shown, *parts)]
    found = []
    for wide, high in ((60, 33), (12, 100)):
        for part, width, height in sizes:
            part.setFixedSize(width * wide // 100, height * high // 100)
        QApplication.processEvents()
        found += painted(shown)
    assert found != []
