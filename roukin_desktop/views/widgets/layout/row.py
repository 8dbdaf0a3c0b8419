"""A row whose parts may be measured one by one; ``column.py`` says what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayoutItem


class Row(QHBoxLayout):
    """A drop-in for ``QHBoxLayout``."""

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let go of a part that is taken out."""
        return super().takeAt(index)
