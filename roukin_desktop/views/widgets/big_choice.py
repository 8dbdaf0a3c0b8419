"""A large button with a picture, a title and a sentence, for the few choices of the first start."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from roukin_desktop.views import icons

_SIDE, _BELOW = 18, 8
"""Pixels beside the words and below them."""


class BigChoice(QPushButton):
    """The title is the button's text, so screen readers and shortcuts work as for any button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def describe(self, icon: str, title: str, sentence: str) -> None:
        """Say what the button does."""
        self._icon, self._sentence = icon, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Say that a narrow one is taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height in which the whole sentence is seen, at least that of the style sheet."""
        lines = self._laid_out(width).lineCount()
        return max(self.minimumSizeHint().height(), ceil(self._top() + lines * self._step()) + _BELOW)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame as the style sheet says, then picture and words."""
        frame = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        frame.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_words(frame)
        frame.end()

    def _paint_words(self, painter: QPainter) -> None:
        colors, line = self.window().palette(), self.fontMetrics().height()
        accent = colors.color(QPalette.ColorRole.Link)
        icons.paint(painter, self._icon, QRectF(_SIDE, 16, 30, 30), accent)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        painter.setFont(font)
        painter.setPen(accent)
        painter.drawText(QPointF(_SIDE, 58 + line * 0.85), self.text())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        self._laid_out(self.width()).draw(painter, QPointF(_SIDE, self._top()))

    def _top(self) -> float:
        """Return where the sentence begins."""
        return 58 + self.fontMetrics().height() * 1.75

    def _step(self) -> float:
        """Return the distance of its lines: the font's own is too tight for Japanese prose."""
        return self.fontMetrics().height() * 1.4

    def _laid_out(self, width: int) -> QTextLayout:
        """Return the sentence broken into lines."""
        layout = QTextLayout(self._sentence, self.font())
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(width - 2 * _SIDE)
            row.setPosition(QPointF(0, row.lineNumber() * self._step()))
        layout.endLayout()
        return layout
