"""What pictures of bars have in common: over each bar lies a button without a face, so that it is found and opened.

A picture says nothing to who does not see it. As buttons its bars are told one by one, with their numbers, by any
screen reader; the picture around them is told as a chart.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from roukin_desktop.views.widgets.navigation.tab_order import keep_in_order

_VEIL = 28
"""How much a bar under the pointer is tinted, of 255."""


class BarPicker(QWidget):
    """One tab stop: arrows choose a bar, Enter or a click opens it; who paints the bars tells where they are."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[_Bar] = []
        self._count = 0

    def count(self) -> int:
        """Return how many bars can be opened."""
        return self._count

    def bar(self, at: int) -> QAbstractButton:
        """Return the button over a bar."""
        return self._bars[at]

    def tell(self, words: Sequence[str]) -> None:
        """Say the numbers of each bar that can be opened."""
        self._count = len(words)
        made = range(len(self._bars), self._count)
        self._bars += [_Bar(at, self) for at in made]
        for bar in self._bars[self._count :]:
            bar.hide()
        for bar, said in zip(self._bars, words, strict=False):
            bar.setAccessibleName(said)
            bar.setToolTip(said)
            bar.show()
        if made:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            keep_in_order(self, self._bars)
        self.choose(next((at for at, bar in enumerate(self._bars) if bar is self.focusProxy()), 0))

    def place(self, bands: Sequence[QRectF]) -> None:
        """Lay each button over the place of its bar."""
        for bar, band in zip(self._bars, bands, strict=False):
            bar.setGeometry(band.toAlignedRect())

    def choose(self, at: int) -> None:
        """Make the bar of a place, or the next one there is, the one Tab stops at."""
        stop = max(0, min(at, self._count - 1))
        for one, bar in enumerate(self._bars):
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._count else Qt.FocusPolicy.NoFocus)
        if self._count:
            self.setFocusProxy(self._bars[stop])


class _Bar(QAbstractButton):
    """Lies over a bar and shows itself under the pointer only; the ring of the window shows where the cursor is."""

    def __init__(self, at: int, picture: BarPicker) -> None:
        super().__init__(picture)
        self._at, self._picture = at, picture
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose another bar with the arrows, open this one with Enter or Space."""
        steps = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Up: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Down: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._picture.count(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._picture.choose(steps[key])
            self._picture.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Tint the bar under the pointer."""
        if not self.underMouse():
            return
        accent = self.palette().color(QPalette.ColorRole.Link)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(accent.red(), accent.green(), accent.blue(), _VEIL))
        painter.end()

    def _open(self) -> None:
        self._picture.choose(self._at)
        self._picture.picked.emit(self._at)


def _told(_kind: str, found: QObject) -> QAccessibleInterface | None:
    """Tell a screen reader that a picture of bars is a chart."""
    return QAccessibleWidget(found, QAccessible.Role.Chart, "") if isinstance(found, BarPicker) else None


QAccessible.installFactory(_told)
