"""The pictures of 集計 on the screen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.model import MonthChart
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.pictures.bar_chart import BarChart

MONTHS = MonthChart("学習会", (MonthPoint("2025-04", "4月", 3, 2), MonthPoint("2025-05", "5月", 1, 4)), "回")


def shown(qtbot: QtBot, *widths: int) -> QImage:
    """Return a chart as it is painted at once after it got these widths one after the other."""
    chart = BarChart()
    qtbot.addWidget(chart)
    for width in widths:
        chart.resize(width, 200)
        if width == widths[0]:
            chart.show_chart(MONTHS, ())
            chart.show()
            chart.grab()
    return chart.grab().toImage()


def test_a_chart_is_never_painted_into_a_width_it_was_not_drawn_for(qtbot: QtBot, theme: Theme) -> None:
    assert theme.dark is False
    assert shown(qtbot, 300, 900) == shown(qtbot, 900)


def test_a_screen_reader_finds_a_chart_and_in_it_each_bar_with_its_numbers(qtbot: QtBot, theme: Theme) -> None:
    assert theme.dark is False
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    for words in (["4月 3回", "5月 1回", "6月 2回"], ["4月 3回", "5月 1回"]):
        chart.show_chart(MONTHS, words)
        chart.show()
        chart.grab()
        told = QAccessible.queryAccessibleInterface(chart)
        assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Chart, "図")
        bars = [bar for at in range(told.childCount()) if not (bar := told.child(at)).state().invisible]
        assert [bar.text(QAccessible.Text.Name) for bar in bars] == words
        assert {bar.role() for bar in bars} == {QAccessible.Role.PushButton}
        with qtbot.waitSignal(chart.picked) as picked:
            bars[-1].actionInterface().doAction("Press")
        assert picked.args == [len(words) - 1]
