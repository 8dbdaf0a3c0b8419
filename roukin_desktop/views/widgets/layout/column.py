"""A column whose parts may be measured one by one.

PySide keeps what ``itemAt`` returns for as long as the layout lives. Qt deletes that item together with its widget and
takes it out of the layout before; a layout that answers ``takeAt`` in Python is told of it and lets go. A plain
``QVBoxLayout`` is not: what Qt makes next at the freed place is then taken for the item, and an event filter that is
handed it ends the process. So parts are asked for in ``Column`` and ``Row`` alone; ``tools/build_forms`` puts them into
every form.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayoutItem, QVBoxLayout


class Column(QVBoxLayout):
    """A drop-in for ``QVBoxLayout``."""

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let go of a part that is taken out."""
        return super().takeAt(index)
