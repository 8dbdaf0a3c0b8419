"""The grid of 会員活動: that of 会員自主目標, but Space puts today in and every cell tells when it is reached."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from roukin_desktop.views.widgets.target_grid import TargetGrid


class ActivityGrid(TargetGrid):
    """``toggled(row, column)`` for Space, ``place_chosen(row, column)`` for every cell the cursor comes to."""

    toggled = Signal(str, str)
    place_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selectionModel().currentChanged.connect(self._on_place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Toggle with Space; Delete takes back the current cell alone, as each may ask."""
        place = self.current_place()
        if place is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(*place)
        elif event.key() == Qt.Key.Key_Delete:
            self.edited.emit(*place, "")
        else:
            super().keyPressEvent(event)

    def _on_place(self, current: QModelIndex) -> None:
        if current.isValid():
            self.place_chosen.emit(self._model.rows[current.row()].key, self._model.columns[current.column()].key)
