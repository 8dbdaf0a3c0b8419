"""A large button with a picture, a title and a sentence, for the few choices of the first start."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
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

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for picture, title and two lines."""
        line = self.fontMetrics().height()
        return QSize(line * 13, 40 + line * 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Let narrow windows squeeze the width only."""
        return QSize(180, self.sizeHint().height())

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
        colors, line = self.palette(), self.fontMetrics().height()
        accent = colors.color(QPalette.ColorRole.Link)
        icons.paint(painter, self._icon, QRectF(18, 18, 30, 30), accent)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        painter.setFont(font)
        painter.setPen(accent)
        words = QRect(18, 56, self.width() - 36, line * 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(self.font())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        below = QRect(18, 62 + line, self.width() - 36, self.height() - 66 - line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._sentence)
