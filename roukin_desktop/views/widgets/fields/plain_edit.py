"""A line of prose in Japanese: the input method stays as the user has it (domain.md §6.6)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class PlainEdit(QLineEdit):
    """A line edit that never cuts what is typed; limits are told under the field (design.md §5.17)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(False)
        self.setDragEnabled(True)
