"""A date as people type it: ``1031``, ``10/31``, ``R7.10.31``, ``+1``; read by ``domain/dates.py``.

↑ and ↓ ask for the day after and before: the presenter knows which day is meant (``+1`` relative to the field).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit


class DateEdit(DirectEdit):
    """Left-aligned line edit for a date; the full date with its weekday is echoed below."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step by a day with the arrows; everything else is typing."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)
