"""A line edit for figures and dates: the input method is switched off for it.

``WA_InputMethodEnabled`` has no effect in PySide6; only this override does (domain.md §8.2). Full-width
digits are taken all the same, because some keep their input method on. No validator: validators swallow them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class DirectEdit(QLineEdit):
    """Typed text goes in directly, whatever it is; the reader says under the field what it understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None, /) -> Any:  # noqa: ANN401, N802
        """Tell the platform that no input method is wanted here."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page behind."""
        event.ignore()
