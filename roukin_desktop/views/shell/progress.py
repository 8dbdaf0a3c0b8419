"""Long work on the status line: what it is, how far it is, and a way to stop it. The window stays usable."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from roukin_desktop.presenters.remaining import Remaining
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.row import Row


class ProgressPanel(QWidget):
    """Hidden until work takes longer than 0.6 s (``views/shell/tasks.py`` decides).

    中止 is offered by work that tells how far it is: only there somebody looks whether to stop.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancel: Callable[[], None] | None = None
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(150)
        self._left = QLabel(self)
        self._left.setProperty("role", "sub")
        self._remaining = Remaining()
        self._stop = QPushButton("中止", self)
        self._stop.setProperty("kind", "small")
        self._stop.setAccessibleName("作業を中止")
        self._stop.clicked.connect(self._on_stop)
        row = Row(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SNUG)
        for part in (self._label, self._bar, self._left, self._stop):
            row.addWidget(part)
        self._stop.hide()
        self.hide()

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        """Show that work is under way."""
        self._cancel = cancel
        self._label.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._left.clear()
        self._remaining = Remaining()
        self._stop.setEnabled(True)
        self.show()

    def step(self, done: int, total: int) -> None:
        """Show how far it is and about how long it will take; ``total`` 0 is unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._left.setText(self._remaining.text(done, total, time.monotonic()))
        self._stop.show()

    def end(self) -> None:
        """Put it away."""
        self._cancel = None
        self._stop.hide()
        self.hide()

    def _on_stop(self) -> None:
        self._label.setText("中止しています…")
        self._left.clear()
        self._stop.setEnabled(False)
        if self._cancel is not None:
            self._cancel()
