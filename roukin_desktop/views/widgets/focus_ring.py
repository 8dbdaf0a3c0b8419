"""The ring around the field in use: yellow with a dark line, visible on every ground (domain.md §8.8).

A style sheet can draw one border only, so the ring is a widget of its own that follows the focus and never
takes the mouse. It is a sibling of the field, hence it scrolls and is clipped with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

WIDTH = 3
_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton, QAbstractItemView)
_FOLLOW = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """Follows the focus within one window."""

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field.destroyed.disconnect(self._forget)
        self._field = None
        if new is None or new.window() is not self._window or not isinstance(new, _FIELDS):
            self.hide()
            return
        if isinstance(new.parentWidget(), QAbstractItemView) or new.parentWidget() is None:
            self.hide()
            return
        self._field = new
        new.installEventFilter(self)
        new.destroyed.connect(self._forget)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay around the field when it moves."""
        if watched is self._field and event.type() in _FOLLOW:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the yellow ring and the dark line inside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.rect()).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Light), WIDTH))
        painter.drawRoundedRect(outer, 6, 6)
        inner = QRectF(self.rect()).adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Shadow), 1))
        painter.drawRoundedRect(inner, 5, 5)
        painter.end()

    def _forget(self) -> None:
        self._field = None
        self.setParent(self._window)
        self.hide()

    def _follow(self) -> None:
        field = self._field
        if field is None or not field.isVisible():
            self.hide()
            return
        parent = field.parentWidget()
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self.setGeometry(field.geometry().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH))
        self.show()
        self.raise_()
