"""The grid of 会員活動: that of 会員自主目標, but Space puts today in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from roukin_desktop.views.widgets.target_grid import TargetGrid


class ActivityGrid(TargetGrid):
    """``toggled(row, column)`` for Space."""

    toggled = Signal(str, str)

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
