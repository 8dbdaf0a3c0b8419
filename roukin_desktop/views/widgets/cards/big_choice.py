"""A large button with a picture, a title and a sentence, for the few choices of the first start."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from roukin_desktop.views import icons
from roukin_desktop.views.theme import stepped
from roukin_desktop.views.widgets.texts.phrase_label import held_together

_SIDE, _ABOVE, _ICON, _GAP, _BOTTOM = 18, 16, 30, 12, 16
"""Pixels beside the words, above the picture, its side beside text of the usual size, under it, below the sentence."""


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
        side = icons.grown(_ICON)
        icons.paint(painter, self._icon, QRectF(_SIDE, _ABOVE, side, side), accent)
        font = stepped(self.font(), "title")
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(accent)
        painter.drawText(QPointF(_SIDE, self._title_top() + line * 0.85), self.text())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        self._break(self.width())[0].draw(painter, QPointF(_SIDE, self._sentence_top()))

    def _title_top(self) -> float:
        return _ABOVE + icons.grown(_ICON) + _GAP

    def _sentence_top(self) -> float:
        return self._title_top() + self.fontMetrics().height() * 1.75

    def _distance(self) -> float:
        """Return how far lines are apart: a little more than the font's own distance."""
        return self.fontMetrics().height() * 1.15

    def _break(self, width: int) -> tuple[QTextLayout, int]:
        """Break the sentence into lines for a button of that width."""
        room = width - 2 * _SIDE
        layout = QTextLayout(held_together(self._sentence, self.fontMetrics(), room), self.font())
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(room)
            row.setPosition(QPointF(0, row.lineNumber() * self._distance()))
        layout.endLayout()
        return layout, max(layout.lineCount(), 1)
