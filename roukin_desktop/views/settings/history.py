"""変更の記録: a part of 設定 that stands in its pane as one widget."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.history import Detail, HistoryPresenter, HistoryRow
from roukin_desktop.views.forms.ui_history_part import Ui_HistoryPart
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_WAIT_MS = 200
_ROWS = 6
"""Lines of the log, and of what one step changed, that are always in sight, their heads counted."""
_COLUMNS = (
    Column("日時", 16, whole=True),
    Column("したこと", 24, stretch=3),
    Column("理由", 12, stretch=1, spare=True),
    Column("した人", 10, spare=True),
    Column("種類", 11, spare=True),
)
_CHANGES = (
    Column("記録", 22, stretch=2),
    Column("項目", 12, stretch=1),
    Column("前", 12, stretch=1),
    Column("後", 12, stretch=1),
)


class HistoryPart(QWidget):
    """A ``HistoryView``; ``attach`` gives it its presenter. ``title`` names the part in the list of parts."""

    title = "変更の記録"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_HistoryPart()
        ui.setupUi(self)
        ui.table.set_columns(_COLUMNS)
        ui.changes.set_columns(_CHANGES)
        ui.table.keep_rows(_ROWS)
        ui.verb.keep_one_chosen()
        self._keys: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        for button in (ui.undoButton, ui.redoButton):
            button.setProperty("stop", True)
        self._presenter: HistoryPresenter | None = None
        self.show_detail(None)

    def attach(self, presenter: HistoryPresenter) -> None:
        """Connect the fields; the log is read when the part is opened."""
        self._presenter = presenter
        ui = self.ui
        self._timer.timeout.connect(lambda: presenter.filter(ui.find.text()))
        ui.find.textEdited.connect(lambda _text: self._timer.start())
        ui.verb.edited.connect(presenter.choose)
        ui.table.chosen.connect(presenter.show)
        ui.table.opened.connect(self._on_opened)
        ui.changes.opened.connect(lambda key: presenter.open_record(self._keys[int(key)]))
        ui.undoButton.clicked.connect(presenter.undo)
        ui.redoButton.clicked.connect(presenter.redo)

    def show_all(self) -> None:
        """Show the log as it is now."""
        if self._presenter is not None:
            self._presenter.open()

    def entered(self) -> None:
        """Show the log as it is now, the cursor in the field that narrows it."""
        self.show_all()
        self.ui.find.setFocus(Qt.FocusReason.OtherFocusReason)

    # HistoryView

    def show_kinds(self, options: list[Option], chosen: str) -> None:
        """Offer kinds of operations."""
        self.ui.verb.set_options([(option.key, option.label) for option in options])
        self.ui.verb.set_value(chosen)
        if not chosen:
            self.ui.verb.setCurrentIndex(0)

    def show_history(self, rows: list[HistoryRow], note: str) -> None:
        """Show the log; what was taken back is paler."""
        self.ui.table.set_rows(
            [
                TableRow(r.key, (r.when, r.label, r.why, r.who, r.state), "gone" if r.state == "元に戻し済み" else "")
                for r in rows
            ]
        )
        self.ui.table.setVisible(not note)
        self.ui.empty.setText(note)
        self.ui.empty.setVisible(bool(note))

    def show_detail(self, detail: Detail | None) -> None:
        """Show what an operation changed."""
        self.ui.detailCard.setVisible(detail is not None)
        if detail is None:
            return
        self.ui.detailTitle.setText(detail.title)
        self.ui.detailNote.setText(detail.note)
        self._keys = [row.key for row in detail.rows]
        self.ui.changes.set_rows(
            [TableRow(str(at), (r.record, r.field, r.before, r.after)) for at, r in enumerate(detail.rows)]
        )
        self.ui.changes.setVisible(bool(detail.rows))

    def show_steps(self, undo: str, redo: str, hint: str) -> None:
        """Say on the buttons' help what they would take back; one without anything is not there."""
        ui = self.ui
        for button, text in ((ui.undoButton, undo), (ui.redoButton, redo)):
            button.setVisible(bool(text))
            button.setToolTip(text)
            button.setAccessibleDescription(text)
        ui.hint.setText(f"{hint}" + (f"  次に戻るもの: {undo}" if undo else ""))

    def _on_opened(self, key: str) -> None:
        """Enter on a line goes on into what it changed."""
        if self._presenter is not None:
            self._presenter.show(key)
            self.ui.changes.setFocus(Qt.FocusReason.OtherFocusReason)
