"""相談・NPO: the counts of the period, their list and the form."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.consultations import ConsultationRow, ConsultationsPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.forms.ui_consultation_pane import Ui_ConsultationPane
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow, between_books

_COLUMNS = (
    Column("日付", 8),
    Column("種類", 13, stretch=1),
    Column("店舗", 13, stretch=1),
    Column("件数", 6, "figure"),
    Column("備考", 10, stretch=2, spare=True),
    Column("状態", 5),
)


class ConsultationPane(FormPane):
    """A ``ConsultationsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "consultations"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_ConsultationPane()
        ui.setupUi(self)
        self.parts = ui
        ui.table.set_columns(_COLUMNS)
        boxes = [(ui.recorded_onBox, 1), (ui.consultationBox, 2), (ui.branchBox, 1), (ui.countBox, 1)]
        ui.grid.place([*boxes, (ui.noteBox, REST)], cell=23, most=4)

    def attach(self, presenter: ConsultationsPresenter) -> None:
        """Join the fields to the presenter's form and show everything."""
        ui = self.ui
        fields = (
            ("recorded_on", ui.recorded_on, ui.recorded_onNote),
            ("consultation", ui.consultation, ui.consultationNote),
            ("branch", ui.branch, ui.branchNote),
            ("count", ui.count, ui.countNote),
            ("note", ui.note, ui.noteNote),
        )
        self.join(presenter, fields, presenter.filter)
        presenter.open()

    # ConsultationsView

    def show_rows(self, rows: list[ConsultationRow], note: str) -> None:
        """Show the list."""
        origin, mark = any(row.origin for row in rows), any(row.mark for row in rows)
        columns = between_books(_COLUMNS, origin=origin, mark=mark)
        self.ui.table.set_rows([_table_row(row, origin=origin) for row in rows], columns)
        self.show_list_note(note)

    def show_totals(self, total: str, kinds: str) -> None:
        """Show the counts of the period."""
        self.ui.totals.setText(total)
        self.ui.about.setText(kinds)
        self.ui.about.setVisible(bool(kinds))

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of a field."""
        field = self.ui.branch if name == "branch" else self.ui.consultation
        field.set_options([(option.key, option.label) for option in options])
        self.rebind(name)

    def show_beside(self, text: str) -> None:
        """Show what the kind stands at under the count being typed."""
        self.show_detail("count", text)


def _table_row(row: ConsultationRow, *, origin: bool) -> TableRow:
    state = row.mark or ("要確認" if row.review else "")
    sender = (row.origin,) if origin else ()
    cells = (row.day, row.kind, row.branch, row.count, row.note, *sender, state)
    return TableRow(row.id, cells, "review" if row.review else "")
