"""A large button with a picture, a title and a sentence, for the few choices of the first start."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from roukin_desktop.views import icons


class BigChoice(QPushButton):
    """The title is the button's text, so screen readers and shortcuts work as for any button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def describe(self, icon: str, title: str, sentence: str) -> None:
        """Say what the button does."""
        self._icon, self._sentence = icon, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

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
        icons.paint(painter, self._icon, QRectF(18, 16, 30, 30), accent)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        painter.setFont(font)
        painter.setPen(accent)
        painter.drawText(QPointF(18, 58 + line * 0.85), self.text())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        self._paint_sentence(painter, 58 + line * 1.75, line * 1.4)

    def _paint_sentence(self, painter: QPainter, top: float, line: float) -> None:
        """Break the sentence ourselves: the font's own line distance is too tight for Japanese prose."""
        layout = QTextLayout(self._sentence, self.font())
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(self.width() - 36)
            row.setPosition(QPointF(0, row.lineNumber() * line))
        layout.endLayout()
        layout.draw(painter, QPointF(18, top))
