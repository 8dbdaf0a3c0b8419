"""A few choices one under the other, each with the sentence that explains it; arrows, numbers or the mouse choose."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from roukin_desktop.views.icons import grown
from roukin_desktop.views.spacing import TIGHT
from roukin_desktop.views.theme import stepped
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.navigation.tab_order import keep_in_order
from roukin_desktop.views.widgets.texts.phrase_label import held_together

_LEFT, _PAD = 36, 7


class SentenceChoice(QWidget):
    """Radio buttons as one field with one tab stop; ``edited(key)`` when a person chooses."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._buttons: list[_Line] = []
        self._group = QButtonGroup(self)
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.idClicked.connect(self._on_clicked)

    def set_options(self, options: Iterable[tuple[str, str, str]]) -> None:
        """Offer (key, title, sentence), once."""
        for number, (key, title, sentence) in enumerate(options, start=1):
            line = _Line(f"{number} {title}", sentence, self)
            self._group.addButton(line, number - 1)
            self._column.addWidget(line)
            self._keys.append(key)
            self._buttons.append(line)
        keep_in_order(self, self._buttons)
        self._fix_tab_stop()

    def value(self) -> str:
        """Return the key chosen, or ``""``."""
        index = self._group.checkedId()
        return self._keys[index] if index >= 0 else ""

    def set_value(self, key: str) -> None:
        """Choose a key without telling anyone."""
        self._buttons[self._keys.index(key)].setChecked(True)
        self._fix_tab_stop()

    def pick(self, number: int) -> bool:
        """Choose the choice of that number, as its key does; tell whether there is one."""
        if not 0 < number <= len(self._buttons):
            return False
        line = self._buttons[number - 1]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.click()
        return True

    def _on_clicked(self, index: int) -> None:
        self._fix_tab_stop()
        self.edited.emit(self._keys[index])

    def _fix_tab_stop(self) -> None:
        """Leave one line in the tab order: the chosen one, or the first."""
        stop = max(self._group.checkedId(), 0)
        for index, line in enumerate(self._buttons):
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[stop])


class _Line(QRadioButton):
    """A choice as a framed line: the title, under it the sentence."""

    def __init__(self, title: str, sentence: str, field: SentenceChoice) -> None:
        super().__init__(title, field)
        self._field = field
        self._sentence = sentence
        self.setAccessibleName(f"{field.accessibleName()} {title}".strip())
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of the lines needed; the width is whatever the column has."""
        line = self.fontMetrics().height()
        below = self._sentence_height() + 3 if self._wraps() else 0
        return QSize(grown(_LEFT) + 8 * line, line + below + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Give way in width only."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Take a click anywhere on the line."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take a second line where title and sentence do not fit beside one another."""
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose with a number key; the arrows are the group's."""
        number = int(event.text()) if event.text().isdecimal() and event.text().isascii() else 0
        if not self._field.pick(number):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint frame, dot and both lines in the colours of the window."""
        colors = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        accent, frame = colors.color(QPalette.ColorRole.Link), colors.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(accent if on else frame, 1))
        ground = QPalette.ColorRole.Highlight if on or self.underMouse() else QPalette.ColorRole.Base
        painter.setBrush(colors.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_dot(painter, accent if on else colors.color(QPalette.ColorRole.Dark), on=on)
        self._paint_words(painter)
        painter.end()

    def _paint_dot(self, painter: QPainter, color: QColor, *, on: bool) -> None:
        middle, side = QPointF(grown(_LEFT) / 2 + 1, self.height() / 2), grown(7)
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawEllipse(middle, side, side)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(middle, side * 0.57, side * 0.57)

    def _paint_words(self, painter: QPainter) -> None:
        colors, line = self.palette(), self.fontMetrics().height()
        box = QRectF(grown(_LEFT), _PAD - 1, self._room(), line + 2)
        font = self._title_font()
        painter.setFont(font)
        painter.setPen(
            colors.color(QPalette.ColorRole.HighlightedText if self.isChecked() else QPalette.ColorRole.Text)
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._sentence_font())
        painter.setPen(colors.color(QPalette.ColorRole.Text))
        if self._wraps():
            below = QRectF(box.x(), box.bottom() + 1, box.width(), self._sentence_height())
            painter.drawText(below, Qt.TextFlag.TextWordWrap, self._broken())
        else:
            beside = box.adjusted(self._title_width(), 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self._sentence)

    def _title_font(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font

    def _sentence_font(self) -> QFont:
        return stepped(self.font(), "small")

    def _room(self) -> int:
        """Return the width there is for words."""
        return self.width() - grown(_LEFT) - 8

    def _sentence_height(self) -> int:
        """Return the height of the sentence in the lines it takes below the title."""
        box = QRect(0, 0, max(self._room(), 1), self.fontMetrics().height() * 9)
        metrics = QFontMetrics(self._sentence_font())
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._broken()).height()

    def _broken(self) -> str:
        """Return the sentence as it is broken into lines: between phrases."""
        return held_together(self._sentence, QFontMetrics(self._sentence_font()), self._room())

    def _title_width(self) -> int:
        """Return the width all titles share, so that the sentences begin below one another."""
        metrics = QFontMetrics(self._title_font())
        titles = [line.text() for line in self._field.findChildren(_Line)]
        return max(metrics.horizontalAdvance(title) for title in titles) + metrics.height()

    def _wraps(self) -> bool:
        sentence = QFontMetrics(self._sentence_font()).horizontalAdvance(self._sentence)
        return self._title_width() + sentence > self._room()
