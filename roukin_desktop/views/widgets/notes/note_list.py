"""Several sentences about one row, one under the other; takes no room while there is nothing to say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.notes.field_note import FieldNote


class NoteList(QWidget):
    """Lines are kept and reused, so that typing builds no widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[FieldNote] = []
        self._texts: list[str] = []
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        """Show (state, sentence) pairs; none puts the list away."""
        layout = self.layout()
        while layout is not None and len(self._lines) < len(notes):
            line = FieldNote(self)
            line.set_compact()
            layout.addWidget(line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.show_note(*(notes[place] if place < len(notes) else ("", "")))
        self._texts = [text for _state, text in notes]
        self.setVisible(bool(notes))

    def texts(self) -> list[str]:
        """Return the sentences shown."""
        return self._texts
