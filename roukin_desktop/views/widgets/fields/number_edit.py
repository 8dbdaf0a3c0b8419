"""A field for counts and amounts; blank is not zero, so there is no spin box (design.md L7, §5.3)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit


class NumberEdit(DirectEdit):
    """Right-aligned, in figures of one width; the unit stands outside the box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take the font for figures once the application's font is known."""
        self.setFont(figures_font())
        super().showEvent(event)
