"""A page to read whose links Tab goes through one by one; Ctrl+Tab leaves it, as a long page has many."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit

_STEPS = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}


class LinkBrowser(QTextBrowser):
    """A ``QTextBrowser`` that holds nobody at the keyboard fast."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to the next or the last field with Ctrl+Tab and Ctrl+Shift+Tab; everything else is as ever."""
        forward = _STEPS.get(Qt.Key(event.key()))
        if forward is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        QTextEdit.focusNextPrevChild(self, forward)
