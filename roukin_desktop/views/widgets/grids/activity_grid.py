"""The grid of 会員活動: that of 会員自主目標, but Space puts today in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from roukin_desktop.views.widgets.grids.target_grid import TargetGrid


class ActivityGrid(TargetGrid):
    """``toggled(row, column)`` for Space."""

    toggled = Signal(str, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Toggle with Space."""
        place = self.current_place()
        if place is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(*place)
        else:
            super().keyPressEvent(event)

    def _empty(self, index: QModelIndex) -> None:
        """Ask for it only: a registered deed is taken back after a question."""
        self.edited.emit(self._model.rows[index.row()].key, self._columns[index.column()].key, "")
