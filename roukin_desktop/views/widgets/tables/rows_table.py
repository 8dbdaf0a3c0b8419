"""What lists and grids do alike: none ends in a row cut in two, and one without rows says what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTableView, QWidget

from roukin_desktop.views.widgets.texts.phrase_label import held_together

_SIDE = 16
"""What the words in an empty list keep free on both sides."""


class RowsTable(QTableView):
    """A drop-in for ``QTableView`` that scrolls by pixels; what is left over below the last whole row stays free."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._placing = False

    def say_when_empty(self, text: str) -> None:
        """Say in the middle, and to a screen reader, what to do while nothing is listed."""
        self._words = text
        self.setAccessibleDescription("" if self.model().rowCount() else text)
        self.viewport().update()

    def free_room(self) -> QRect:
        """Return where words may stand while there are no rows."""
        return self.viewport().rect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the rows, or what to do where there are none."""
        super().paintEvent(event)
        if self._words and not self.model().rowCount():
            room = self.free_room().adjusted(_SIDE, 0, -_SIDE, 0)
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = held_together(self._words, self.fontMetrics(), room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
            painter.end()

    def updateGeometries(self) -> None:  # noqa: N802
        """Place heads and bars as Qt does, then take what is left over from the rows.

        Qt puts the margins back each time, and asks again when what shows the rows has another size. With them back
        the bar is shorter for a moment: who stood at its end stands there again.
        """
        if self._placing:
            return
        self._placing = True
        place = self.verticalScrollBar().value()
        super().updateGeometries()
        self._leave_half_row_out()
        self.verticalScrollBar().setValue(place)
        self._placing = False

    def _leave_half_row_out(self) -> None:
        sides, rows, bar = self.viewportMargins(), self.verticalHeader(), self.verticalScrollBar()
        room = self.viewport().height() + sides.bottom()
        first_cut = rows.visualIndexAt(room - rows.offset())  # of the rows as they stand unscrolled
        whole = rows.sectionPosition(rows.logicalIndex(first_cut)) if first_cut > 0 else room
        if whole < room:
            self.setViewportMargins(sides.left(), sides.top(), sides.right(), room - whole)
            bar.setRange(0, rows.length() - whole)
            bar.setPageStep(whole)
