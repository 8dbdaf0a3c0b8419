"""What parts of a form need, nested ones too; a splitter that turns and fields that grow by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from roukin_desktop.views.spacing import ROOMY
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.fields.grown_fields import grow_fields
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.layout.room_needed import (
    comfort,
    layout_comfort,
    least_height,
    page_height,
    shown_parts,
)
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from tests.views.widgets.test_wrap_row import GAP, HEIGHT, LINE_GAP, Block

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = "同じ会員・同じ日の学習会がすでにあります。別の回ですか?"


def filled(layout: Row | Column, *parts: QWidget, sides: int = 0) -> Row | Column:
    layout.setContentsMargins(sides, sides, sides, sides)
    layout.setSpacing(GAP)
    for part in parts:
        layout.addWidget(part)
    return layout


def box_of(layout: Row | Column) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    return box


def wrapping(*widths: int) -> QWidget:
    """Return a part with a row of blocks that wraps."""
    return box_of(filled(WrapRow(), *(Block(width) for width in widths)))


def comfort_of(part: QWidget) -> int:
    holder = box_of(filled(Row(), part))
    [item] = shown_parts(holder.layout())
    return comfort(item)


class TestComfort:
    @given(st.lists(st.integers(10, 300), min_size=1, max_size=5), st.integers(0, 12))
    def test_a_row_wants_all_its_parts_and_a_column_the_widest(self, widths: list[int], sides: int) -> None:
        row = box_of(filled(Row(), *(Block(width) for width in widths), sides=sides))
        column = box_of(filled(Column(), *(Block(width) for width in widths), sides=sides))
        assert comfort_of(row) == sum(widths) + GAP * (len(widths) - 1) + 2 * sides
        assert comfort_of(column) == max(widths) + 2 * sides

    def test_a_row_in_a_column_is_wanted_in_one_line_though_it_can_wrap(self) -> None:
        inner = box_of(filled(Column(), wrapping(100, 100, 100), Block(50)))
        assert inner.minimumSizeHint().width() == 100
        assert comfort_of(inner) == 300 + 2 * GAP

    def test_what_is_hidden_and_what_only_holds_apart_wants_nothing(self) -> None:
        row = filled(Row(), Block(100), Block(70))
        row.insertStretch(1, 1)
        box = box_of(row)
        assert layout_comfort(row) >= 170
        box.findChildren(Block)[1].hide()
        assert 100 <= layout_comfort(row) < 170

    def test_words_that_may_be_broken_want_less_than_their_line_and_short_ones_no_more_than_they_are(self) -> None:
        long, short, whole = QLabel(WORDS), QLabel("済"), QLabel(WORDS)
        for label in (long, short):
            label.setWordWrap(True)
        assert comfort_of(short) < comfort_of(long) < comfort_of(whole)

    def test_nothing_wants_more_than_it_may_have(self) -> None:
        box = wrapping(100, 100, 100)
        box.setMaximumWidth(150)
        assert comfort_of(box) == 150


class TestLeastHeight:
    @given(st.lists(st.integers(20, 200), min_size=1, max_size=6), st.integers(200, 700))
    def test_a_row_deep_in_a_form_counts_with_all_its_lines(self, widths: list[int], room: int) -> None:
        alone = wrapping(*widths)
        nested = box_of(filled(Column(), box_of(filled(Column(), wrapping(*widths), Block(10))), Block(10)))
        lines = (page_height(alone, room) + LINE_GAP) // (HEIGHT + LINE_GAP)
        assert page_height(alone, room) == lines * HEIGHT + (lines - 1) * LINE_GAP
        assert page_height(nested, room) == page_height(alone, room) + 2 * (HEIGHT + GAP)

    def test_margins_make_the_room_narrower_and_the_height_larger(self) -> None:
        column = filled(Column(), wrapping(100, 100), sides=10)
        box = box_of(column)
        assert page_height(box, 228) == HEIGHT + 20
        assert page_height(box, 227) == 2 * HEIGHT + LINE_GAP + 20
        assert least_height(column, 227) == 2 * HEIGHT + LINE_GAP + 20

    def test_what_is_hidden_needs_no_height(self) -> None:
        box = box_of(filled(Column(), Block(50), Block(50)))
        box.findChildren(Block)[0].hide()
        assert page_height(box, 100) == HEIGHT

    def test_only_the_page_shown_of_several_counts(self) -> None:
        pages = QStackedWidget()
        for widths in ((100, 100, 100), (50,)):
            pages.addWidget(wrapping(*widths))
        assert page_height(pages, 120) == 3 * HEIGHT + 2 * LINE_GAP
        pages.setCurrentIndex(1)
        assert page_height(pages, 120) == HEIGHT

    def test_a_page_that_scrolls_shows_some_lines_or_all_there_are(self) -> None:
        heights = {}
        for many in (1, 20, 40):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setWidget(box_of(filled(Column(), *(Block(50) for _ in range(many)))))
            heights[many] = page_height(area, 300)
        assert heights[1] < heights[20] == heights[40] < 20 * HEIGHT


class TestPartSplitter:
    @staticmethod
    def split(qtbot: QtBot, *parts: QWidget, beside: bool = True) -> PartSplitter:
        made = PartSplitter()
        made.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        made.setChildrenCollapsible(False)
        for part in parts:
            made.addWidget(part)
        qtbot.addWidget(made)
        made.resize(800, 400)
        made.show()
        QApplication.processEvents()
        return made

    def test_parts_stand_side_by_side_only_where_both_have_room(self, qtbot: QtBot) -> None:
        made = self.split(qtbot, wrapping(150, 150), wrapping(200))
        assert made.orientation() == Qt.Orientation.Horizontal
        for width, wanted in ((400, Qt.Orientation.Vertical), (800, Qt.Orientation.Horizontal)):
            made.resize(width, 400)
            QApplication.processEvents()
            assert made.orientation() == wanted

    def test_a_part_put_away_needs_no_room_beside(self, qtbot: QtBot) -> None:
        made = self.split(qtbot, wrapping(150, 150), wrapping(200))
        made.widget(1).hide()
        made.resize(400, 400)
        QApplication.processEvents()
        assert made.orientation() == Qt.Orientation.Horizontal

    def test_parts_drawn_one_below_the_other_stay_so(self, qtbot: QtBot) -> None:
        made = self.split(qtbot, wrapping(50), wrapping(50), beside=False)
        assert made.orientation() == Qt.Orientation.Vertical

    def test_no_part_gets_lower_than_its_lines(self, qtbot: QtBot) -> None:
        form = wrapping(150, 150, 150)
        made = self.split(qtbot, QPlainTextEdit(), form, beside=False)
        made.resize(200, 400)
        QApplication.processEvents()
        made.setSizes([1000, 1])
        QApplication.processEvents()
        assert form.height() == 3 * HEIGHT + 2 * LINE_GAP
        assert all(form.rect().contains(block.geometry()) for block in form.findChildren(Block))

    def test_a_part_that_grows_takes_what_it_needs_at_once(self, qtbot: QtBot) -> None:
        form = wrapping(150)
        made = self.split(qtbot, QPlainTextEdit(), form, beside=False)
        made.resize(200, 400)
        made.setSizes([1000, 1])
        QApplication.processEvents()
        low = form.height()
        form.layout().addWidget(Block(150))
        QApplication.processEvents()
        assert form.height() == low + HEIGHT + LINE_GAP


class TestGrownFields:
    @pytest.fixture
    def sized(self, theme: Theme) -> Iterator[Theme]:
        yield theme
        theme.set_text_size(100)

    def test_named_fields_grow_with_the_text_and_shrink_back(self, sized: Theme) -> None:
        page = QWidget()
        field, choice, unit, free = QLineEdit(page), QComboBox(page), QLabel(page), QLineEdit(page)
        for part, name in ((field, "attendees"), (choice, "form"), (unit, "unit")):
            part.setObjectName(name)
        field.setFixedWidth(60)
        choice.setMinimumWidth(80)
        free.setFixedWidth(50)
        widths = {}
        for size in (100, 200, 150, 150, 80, 100):
            sized.set_text_size(size)
            grow_fields(page)
            widths[size] = (field.minimumWidth(), field.maximumWidth(), choice.minimumWidth(), free.minimumWidth())
        assert widths == {100: (60, 60, 80, 50), 200: (120, 120, 160, 50), 150: (90, 90, 120, 50), 80: (60, 60, 80, 50)}
        assert (unit.minimumWidth(), choice.maximumWidth(), unit.maximumWidth()) == (0, *[QWidget().maximumWidth()] * 2)


def test_a_unit_stays_beside_its_field_where_the_columns_just_fit() -> None:
    plain = [box_of(filled(Column(), box_of(filled(WrapRow(), Block(60))))) for _ in range(2)]
    field, unit = Block(120), Block(20)
    column = filled(Column())
    column.addLayout(filled(WrapRow(), field, unit))
    with_unit = box_of(column)
    grid = FieldGrid()
    grid.place([(box, 1) for box in (*plain, with_unit)], cell=1, most=3)
    grid.resize(60 + 60 + (120 + GAP + 20) + 2 * ROOMY + 20, 100)
    grid.show()
    QApplication.processEvents()

    assert [box.y() for box in (*plain, with_unit)] == [0, 0, 0]
    assert unit.y() == field.y()


class Asked(QObject):
    """Counts how often a part is asked to lay itself out anew."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.times = 0
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_fields_that_stand_are_left_alone() -> None:
    """Laying them out asked for the next laying out: the program never rested."""
    grid = FieldGrid()
    grid.place([(QLineEdit(), 1), (QLineEdit(), 1)], cell=10, most=2)
    grid.resize(600, 60)
    grid.show()
    for _ in range(5):
        QApplication.processEvents()
    asked = Asked(grid)
    for _ in range(5):
        QApplication.processEvents()
    assert asked.times == 0
