"""An amount in a list of lines: a block from Excel is no amount but a list of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.grids.paste_bar import copied_block


class AmountEdit(NumberEdit):
    """``block_pasted(text)`` for Ctrl+V of several cells; one cell is pasted as text."""

    block_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hand a block on."""
        block = copied_block() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if block and not self.isReadOnly():
            self.block_pasted.emit(block)
        else:
            super().keyPressEvent(event)
