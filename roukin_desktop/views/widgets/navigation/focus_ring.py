"""The ring around the field in use: yellow with a dark line, visible on every ground (domain.md §8.8).

A style sheet can draw one border only, so the ring is a widget of its own that follows the focus and never
takes the mouse. It lies over the window, so that a field at the edge of what scrolls has all four sides of it, and
is cut where the field is scrolled out of view.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

WIDTH = 3
_FIELDS = (QLineEdit, QComboBox, QAbstractButton, QAbstractScrollArea, QTabBar)
_FOLLOW = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """Follows the focus within one window."""

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        self._watched: list[QWidget] = []
        self._box = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay around the field when it, or what it stands in, moves."""
        if watched in self._watched and event.type() in _FOLLOW:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the yellow ring and the dark line inside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._box.topLeft() - self.pos())
        ring = QRectF(QPoint(0, 0), self._box.size())
        outer = ring.adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Light), WIDTH))
        painter.drawRoundedRect(outer, 6, 6)
        inner = ring.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Shadow), 1))
        painter.drawRoundedRect(inner, 5, 5)
        painter.end()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or new.window() is not self._window or not isinstance(new, _FIELDS) or _in_cell(new):
            self.hide()
            return
        self._field = new
        new.destroyed.connect(self._forget)
        step: QWidget | None = new
        while step is not None and step is not self._window:
            self._watched.append(step)
            step.installEventFilter(self)
            step = step.parentWidget()
        self._follow()

    def _let_go(self) -> None:
        """Leave the field; a field that had the cursor while it went away is no more than its name by now."""
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        if self._field is not None and isValid(self._field):
            self._field.destroyed.disconnect(self._forget)
        self._field, self._watched = None, []

    def _forget(self) -> None:
        self._field, self._watched = None, []
        if isValid(self):
            self.hide()

    def _follow(self) -> None:
        field = self._field
        if field is None or not field.isVisible():
            self.hide()
            return
        self._box = _around(field, self._window)
        shown = self._box
        for part in self._watched:
            if isValid(part) and isinstance(part.parentWidget(), QScrollArea):
                shown = shown.intersected(_around(part, self._window))
        self.setGeometry(shown)
        self.setVisible(not shown.isEmpty())
        self.raise_()
        self.update()


def _around(part: QWidget, window: QWidget) -> QRect:
    """Return the place of a ring around a part, in the window."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)


def _in_cell(field: QWidget) -> bool:
    parent = field.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
