"""控えから戻す: a part of 設定 that stands in its pane as one widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.settings.backups import BackupRow, BackupsPresenter
from roukin_desktop.views.forms.ui_backups_part import Ui_BackupsPart
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_COLUMNS = (
    Column("控えの時点", 16, whole=True),
    Column("最後にしたこと", 12, stretch=1),
    Column("大きさ", 9, "figure", spare=True),
)

_ROWS = 6
"""Backups that are always in sight, the head counted."""


class BackupsPart(QWidget):
    """A ``BackupsView``; ``attach`` gives it its presenter. ``title`` names the part in the list of parts."""

    title = "控えから戻す"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_BackupsPart()
        ui.setupUi(self)
        ui.table.set_columns(_COLUMNS)
        ui.note.set_compact()
        ui.table.keep_rows(_ROWS)
        for button in (ui.restoreButton, ui.folderButton):
            button.setProperty("stop", True)
        self._presenter: BackupsPresenter | None = None

    def attach(self, presenter: BackupsPresenter) -> None:
        """Connect list and buttons; the backups are read when the part is opened."""
        self._presenter = presenter
        self.ui.restoreButton.clicked.connect(lambda: presenter.restore(self.ui.table.current_key()))
        self.ui.table.opened.connect(presenter.restore)
        self.ui.table.chosen.connect(lambda _key: self.show_note("", ""))
        self.ui.folderButton.clicked.connect(presenter.open_folder)

    def show_all(self) -> None:
        """Show the backups as they are now."""
        if self._presenter is not None:
            self._presenter.open()

    def entered(self) -> None:
        """Show the backups as they are now, the cursor in the list."""
        self.show_all()
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # BackupsView

    def show_backups(self, rows: list[BackupRow], lead: str, note: str) -> None:
        """Show the backups; one that cannot be read is paler."""
        ui = self.ui
        ui.lead.setText(lead)
        ui.table.set_rows([TableRow(r.key, (r.when, r.last, r.size), "" if r.usable else "gone") for r in rows])
        for part in (ui.table, ui.restoreButton, ui.folderButton):
            part.setVisible(bool(rows))
        ui.empty.setText(note)
        ui.empty.setVisible(bool(note))

    def show_note(self, state: str, text: str) -> None:
        """Say how it went."""
        self.ui.note.show_note(state, text)
