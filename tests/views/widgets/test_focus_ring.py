"""The ring stands around the field in use, also at the edge of what scrolls, and goes with it out of view."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from roukin_desktop.views.widgets.navigation.focus_ring import WIDTH, FocusRing
from tests.views.conftest import put


def page(window: QWidget) -> tuple[QScrollArea, QLineEdit]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    field = QLineEdit()
    column.addWidget(field)
    column.addStretch(1)
    inside.setMinimumHeight(2000)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    put(window, area)
    return area, field


def test_a_field_at_the_edge_has_all_sides_of_its_ring(window: QWidget, qapp: QApplication) -> None:
    ring = FocusRing(window, qapp)
    _area, field = page(window)
    field.setFocus()
    corner = field.mapTo(window, QPoint(0, 0))
    assert ring.isVisible()
    assert (ring.x(), ring.width()) == (corner.x() - WIDTH, field.width() + 2 * WIDTH)


def test_a_field_scrolled_away_takes_its_ring_along(window: QWidget, qapp: QApplication) -> None:
    ring = FocusRing(window, qapp)
    area, field = page(window)
    field.setFocus()
    area.verticalScrollBar().setValue(field.height() // 2)
    whole = field.height() + 2 * WIDTH
    assert ring.height() < whole
    area.verticalScrollBar().setValue(1000)
    assert not ring.isVisible()
    area.verticalScrollBar().setValue(0)
    assert (ring.isVisible(), ring.height()) == (True, whole)
