"""A large button with a picture, a title and a sentence, for the few choices of the first start."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from roukin_desktop.views import icons

_SIDE, _TOP, _BOTTOM = 18, 58, 14
"""Pixels beside the words, above the title (the picture stands there) and below the sentence."""


class BigChoice(QPushButton):
    """The title is the button's text, so screen readers and shortcuts work as for any button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def describe(self, icon: str, title: str, sentence: str) -> None:
        """Say what the button does."""
        self._icon, self._sentence = icon, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell that the sentence takes the lines it needs."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return room for picture, title and the whole sentence in any font."""
        line = self.fontMetrics().height()
        _layout, lines = self._break(width)
        words = self._sentence_top() + (lines - 1) * self._distance() + line + _BOTTOM
        return max(super().sizeHint().height(), round(words))

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
        painter.drawText(QPointF(_SIDE, _TOP + line * 0.85), self.text())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        self._break(self.width())[0].draw(painter, QPointF(_SIDE, self._sentence_top()))

    def _sentence_top(self) -> float:
        return _TOP + self.fontMetrics().height() * 1.75

    def _distance(self) -> float:
        """Return how far lines are apart: the font's own distance is too tight for Japanese prose."""
        return self.fontMetrics().height() * 1.4

    def _break(self, width: int) -> tuple[QTextLayout, int]:
        """Break the sentence into lines for a button of that width."""
        layout = QTextLayout(self._sentence, self.font())
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(width - 2 * _SIDE)
            row.setPosition(QPointF(0, row.lineNumber() * self._distance()))
        layout.endLayout()
        return layout, max(layout.lineCount(), 1)
