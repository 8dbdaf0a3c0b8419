"""A row that wraps: Qt's own while it fits, else lines like words, in which nothing overlaps and nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow

pytestmark = pytest.mark.usefixtures("qapp")

HEIGHT, GAP, LINE_GAP = 20, 8, SNUG
SIDES = (3, 5, 7, 9)

Parts = list[tuple[int, bool]]
"""Width of each part, and whether it takes what is left over."""

parts_of_a_row = st.lists(st.tuples(st.integers(10, 200), st.booleans()), min_size=1, max_size=8)
rooms = st.integers(200, 900)


class Block(QWidget):
    """A part of one size."""

    def __init__(self, width: int, height: int = HEIGHT, *, keen: bool = False) -> None:
        super().__init__()
        self._size = QSize(width, height)
        wide = QSizePolicy.Policy.Expanding if keen else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._size


def built(layout: QHBoxLayout, parts: Sequence[QWidget], room: int) -> tuple[QWidget, list[QRect]]:
    """Lay parts out in a box with so much room between its edges; return the box and where the parts stand."""
    box = QWidget()
    box.setLayout(layout)
    layout.setContentsMargins(*SIDES)
    layout.setSpacing(GAP)
    for part in parts:
        layout.addWidget(part)
    wide = room + SIDES[0] + SIDES[2]
    high = layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
    box.resize(wide, high)
    box.ensurePolished()
    layout.activate()
    layout.setGeometry(box.rect())
    return box, [part.geometry() for part in parts]


def blocks(parts: Parts) -> list[QWidget]:
    return [Block(width, keen=keen) for width, keen in parts]


@given(parts_of_a_row, rooms)
def test_nothing_overlaps_nothing_stands_outside_and_the_order_is_kept(parts: Parts, room: int) -> None:
    box, places = built(WrapRow(), blocks(parts), room)
    inside = box.rect().marginsRemoved(box.layout().contentsMargins())
    assert all(inside.contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert [(place.y(), place.x()) for place in places] == sorted((place.y(), place.x()) for place in places)
    assert all(place.width() >= width for place, (width, _keen) in zip(places, parts, strict=True))


@given(parts_of_a_row, rooms)
def test_what_fits_in_one_line_is_qts_own_row(parts: Parts, room: int) -> None:
    needed = sum(width for width, _keen in parts) + GAP * (len(parts) - 1)
    wide = max(room, needed)
    _box, places = built(WrapRow(), blocks(parts), wide)
    _plain, own = built(QHBoxLayout(), blocks(parts), wide)
    assert places == own


@given(parts_of_a_row, rooms, rooms)
def test_the_height_follows_the_width(parts: Parts, first: int, second: int) -> None:
    narrow, wide = sorted((first, second))
    box, places = built(WrapRow(), blocks(parts), narrow)
    lines = len({place.y() for place in places})
    around = SIDES[1] + SIDES[3]
    assert box.height() == around + lines * HEIGHT + (lines - 1) * LINE_GAP
    assert box.layout().heightForWidth(wide + SIDES[0] + SIDES[2]) <= box.height()


@given(parts_of_a_row, rooms)
def test_a_line_is_begun_only_where_the_next_part_finds_no_room(parts: Parts, room: int) -> None:
    _box, places = built(WrapRow(), blocks([(width, False) for width, _keen in parts]), room)
    for (before, place), (_width, _keen) in zip(pairwise(places), parts[1:], strict=True):
        if place.y() > before.y():
            line = [one for one in places if one.y() == before.y()]
            used = sum(parts[places.index(one)][0] + GAP for one in line)
            assert used + parts[places.index(place)][0] > room


@given(st.integers(10, 150), st.integers(10, 150), st.integers(200, 400))
def test_a_label_stays_in_the_line_of_its_field(before: int, field: int, room: int) -> None:
    first, label, line = Block(before), QLabel("会場"), Block(field)
    label.setBuddy(line)
    _box, _places = built(WrapRow(), [first, label, line], room)
    assert label.y() <= line.y() < label.y() + HEIGHT
    assert label.geometry().right() < line.x()


@pytest.mark.parametrize("hidden", [0, 1, 2])
def test_a_part_that_is_hidden_leaves_no_gap(hidden: int) -> None:
    parts = [Block(150), Block(150), Block(150)]
    parts[hidden].hide()
    _box, places = built(WrapRow(), parts, 150)
    assert [places[at].y() for at in range(3) if at != hidden] == [SIDES[1], SIDES[1] + HEIGHT + LINE_GAP]


def test_a_text_longer_than_a_line_is_broken_and_mended_where_there_is_room_again() -> None:
    label, button = QLabel("同じ会員・同じ日の学習会がすでにあります。別の回ですか?" * 2), Block(60)
    box, _places = built(WrapRow(), [label, button], 300)
    assert label.wordWrap()
    assert label.height() > label.fontMetrics().height()
    assert box.rect().contains(label.geometry())
    assert box.rect().contains(button.geometry())
    box.resize(4000, box.height())
    box.layout().setGeometry(box.rect())
    assert not label.wordWrap()
    assert label.geometry().right() < button.x()


def test_a_column_gives_a_row_the_height_of_its_lines() -> None:
    box, below = QWidget(), Block(50)
    column, row = QVBoxLayout(box), WrapRow()
    row.setSpacing(GAP)
    column.addLayout(row)
    column.addWidget(below)
    parts = [Block(120), Block(120), Block(120)]
    for part in parts:
        row.addWidget(part)
    sides = column.contentsMargins()
    wide = 130 + sides.left() + sides.right()
    box.resize(wide, column.heightForWidth(wide))
    column.setGeometry(box.rect())
    assert [part.x() for part in parts] == [sides.left()] * 3
    assert below.y() > parts[-1].geometry().bottom()
    assert box.rect().contains(below.geometry())


def test_a_field_that_stretches_takes_what_its_line_leaves() -> None:
    line = QLineEdit()
    line.setMinimumWidth(100)
    _box, places = built(WrapRow(), [Block(180), line, Block(50)], 200)
    assert places[1].y() > places[0].y()
    assert (places[1].x(), places[2].right()) == (SIDES[0], SIDES[0] + 199)
