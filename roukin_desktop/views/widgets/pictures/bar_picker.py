"""What pictures of bars have in common: a bar is opened by a click, or chosen with the arrows and opened with Enter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget


class BarPicker(QWidget):
    """Knows which bar is meant; how many there are, where, what each says and opens is told by who paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def count(self) -> int:
        """Return how many bars can be opened."""
        raise NotImplementedError

    def bar_at(self, place: QPointF) -> int:
        """Return the bar of a place, -1 beside them."""
        raise NotImplementedError

    def say(self, at: int) -> str:
        """Return what a bar is called to those who do not see it."""
        raise NotImplementedError

    def open_bar(self, at: int) -> None:
        """Open a bar."""
        raise NotImplementedError

    def choose(self, at: int) -> None:
        """Choose the bar of a place, the next one there is, and say it."""
        self._at = max(0, min(at, self.count() - 1))
        self.setAccessibleName(self.say(self._at))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose a bar with the arrows, open it with Enter or Space."""
        steps = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Up: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Down: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.count():
            self.open_bar(self._at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the bar under the pointer."""
        at = self.bar_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at >= 0:
            self.choose(at)
            self.open_bar(at)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show which bar Enter would open."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()
