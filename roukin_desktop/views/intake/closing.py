"""確定: the periods to close, the closed ones with their papers, and what changed since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.intake.closing import ClosedRow, ClosingPart
from roukin_desktop.presenters.intake.models import RecordRow
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.forms.ui_intake_closing import Ui_IntakeClosingTab
from roukin_desktop.views.intake.files import show_together
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_CLOSED = (Column("期", 10, stretch=1), Column("確定した日時", 16, whole=True))


class IntakeClosingTab(QWidget):
    """A ``ClosingView``."""

    def __init__(self, note: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_IntakeClosingTab()
        ui.setupUi(self)
        self._note = note
        self._keys: list[str] = []
        ui.closed.set_columns(_CLOSED)
        self._buttons = (ui.close0, ui.close1, ui.close2)

    def attach(self, part: ClosingPart) -> None:
        """Connect the fields."""
        ui = self.ui
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _on=False, at=place: part.close(self._keys[at], ui.why.text()))
        ui.closed.chosen.connect(part.choose)
        ui.papersButton.clicked.connect(part.make_papers)

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self._note(state, text)

    def show_closable(self, options: list[Option]) -> None:
        """Offer the periods that can be closed."""
        self._keys = [option.key for option in options]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(options))
            button.setText(options[place].label if place < len(options) else "")
        show_together(bool(options), self.ui.whyLabel, self.ui.why)

    def clear_why(self) -> None:
        """Empty the field of the reason."""
        self.ui.why.clear()

    def show_closed(self, rows: list[ClosedRow], chosen: str, note: str) -> None:
        """Show the closed periods."""
        ui = self.ui
        ui.closedNote.setText(note)
        ui.closedNote.setVisible(bool(note))
        show_together(bool(rows), ui.closed, ui.papersButton)
        ui.closed.blockSignals(True)
        ui.closed.set_rows([TableRow(row.key, (row.label, row.at)) for row in rows])
        ui.closed.select(chosen)
        ui.closed.blockSignals(False)

    def show_since(self, title: str, rows: list[RecordRow]) -> None:
        """Show what changed since."""
        ui = self.ui
        ui.sinceTitle.setText(title)
        ui.since.setVisible(bool(rows))
        ui.since.show_changes(rows)
