"""Fields in as many equal columns as the width allows, so that a form suits narrow windows and large text.

A ``WrapRow`` wraps parts of any width; here the columns stay aligned and notes under the fields may wrap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from roukin_desktop.views.spacing import ROOMY, TIGHT
from roukin_desktop.views.widgets.layout.room_needed import layout_comfort, shown_parts

REST = 0
"""A span that takes what is left of its row."""


class FieldGrid(QWidget):
    """Places boxes in reading order; ``place`` is called after ``setupUi``, and again for other boxes.

    A box alone takes the whole width. What stands in a box may change: then the columns are counted anew.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[tuple[QWidget, int]] = ()
        self._cell = 20
        self._most = 4
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOMY)
        self._grid.setVerticalSpacing(TIGHT)

    def place(self, parts: Sequence[tuple[QWidget, int]], *, cell: int, most: int) -> None:
        """Take boxes with their spans; ``cell`` is the least width of a column in digits, ``most`` their number."""
        self._parts, self._cell, self._most = parts, cell, most
        columns = self._fitting(self.width())
        self._arrange(columns)
        self._share(columns)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for one column only: the others come and go."""
        widest = max((part.minimumSizeHint().width() for part, _span in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Change the number of columns where the width asks for it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Change it where the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Change it where a box came, went, or needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self._grid.activate()
        return super().event(event)

    def _fit(self) -> None:
        columns = self._fitting(self.width())
        if self._parts and columns != self._columns:
            self._arrange(columns)
        self._share(columns)

    def _share(self, columns: int) -> None:
        """Let no column be narrower than its widest box: alike, the unit of a wide field would fall below it."""
        wanted = self._wanted(columns) if columns > 1 else [0]
        for column in range(self._most):
            width = wanted[column] if column < columns else 0
            if width != self._grid.columnMinimumWidth(column):  # to set it is to ask for another layout, for ever
                self._grid.setColumnMinimumWidth(column, width)

    def _fitting(self, width: int) -> int:
        """Return how many columns have room: for their digits, and for the widest box that stands in each."""
        gap, cell = self._grid.horizontalSpacing(), self._cell * self.fontMetrics().horizontalAdvance("0")
        shown = sum(not part.isHidden() for part, _span in self._parts)
        columns = max(1, min(self._most, shown, (width + gap) // (cell + gap)))
        while columns > 1 and sum(self._wanted(columns)) + gap * (columns - 1) > width:
            columns -= 1
        return columns

    def _wanted(self, columns: int) -> list[int]:
        """Return the width of the widest box that stands in each column."""
        widest = [0] * columns
        for part, _row, at, wide in self._places(columns):
            if wide == 1 and not part.isHidden():
                widest[at] = max(widest[at], _needed(part))
        return widest

    def _places(self, columns: int) -> Iterator[tuple[QWidget, int, int, int]]:
        """Yield each box with its row, its column and how many columns it takes."""
        row, at = 0, 0
        for part, span in self._parts:
            wide = min(span, columns) or columns - at or columns
            if at + wide > columns:
                row, at = row + 1, 0
            yield part, row, at, wide
            at += wide

    def _arrange(self, columns: int) -> None:
        for part, _span in self._parts:
            self._grid.removeWidget(part)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for part, row, at, wide in self._places(columns):
            self._grid.addWidget(part, row, at, 1, wide)


def _needed(box: QWidget) -> int:
    """Return the width of a box with its unit beside its field."""
    rows = [layout_comfort(row) for item in shown_parts(box.layout()) if (row := item.layout()) is not None]
    return max(box.minimumSizeHint().width(), *rows, 0)
