"""累計の始まり and 前年実績: a list above a form, the fields of the list that is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from roukin_desktop.domain.drafts.start_draft import ESTIMATED, REAL
from roukin_desktop.presenters.monthly.starts import StartRow, StartsPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.forms.ui_month_starts import Ui_MonthStarts
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_OPENINGS = (
    Column("項目", 20, stretch=3),
    Column("時点", 11),
    Column("累計", 18, "figure"),
    Column("備考", 8, stretch=2),
)
_PRIORS = (
    Column("項目", 26, stretch=2),
    Column("期間", 14),
    Column("対象", 14, stretch=1),
    Column("前年実績", 15, "figure"),
    Column("根拠", 6),
    Column("備考", 6, stretch=1, spare=True),
)


class MonthStartsPage(FormPane):
    """A ``StartsView``; ``attach`` gives it its presenter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_MonthStarts()
        ui.setupUi(self)
        self.parts = ui
        self._prior = False
        self._boxes = {
            "item": (ui.itemBox, 2),
            "period": (ui.periodBox, 1),
            "scope": (ui.scopeBox, 1),
            "as_of": (ui.as_ofBox, 1),
            "value": (ui.valueBox, 1),
            "basis": (ui.basisBox, 1),
            "note": (ui.noteBox, REST),
        }
        ui.basis.set_options([(REAL, "実数"), (ESTIMATED, "推定")])

    def attach(self, presenter: StartsPresenter) -> None:
        """Join the fields to the presenter's form."""
        ui = self.ui
        fields = (
            ("item", ui.item, ui.itemNote),
            ("period", ui.period, ui.periodNote),
            ("scope", ui.scope, ui.scopeNote),
            ("as_of", ui.as_of, ui.as_ofNote),
            ("value", ui.value, ui.valueNote),
            ("basis", ui.basis, ui.basisNote),
            ("note", ui.note, ui.noteNote),
        )
        self.join(presenter, fields, presenter.filter)
        ui.carryButton.clicked.connect(lambda _on: presenter.carry())

    # StartsView

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Show the fields the chosen list has."""
        self._prior = "period" in names
        for name, (box, _span) in self._boxes.items():
            box.setVisible(name in names)
        self.ui.grid.place([self._boxes[name] for name in names], cell=19, most=4)
        self.ui.table.set_rows(())
        self.ui.table.set_columns(_PRIORS if self._prior else _OPENINGS)
        self.fit_again()

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of a field."""
        lists: dict[str, ChoiceList] = {"item": self.ui.item, "period": self.ui.period, "scope": self.ui.scope}
        lists[name].set_options([(option.key, option.label) for option in options])
        self.rebind(name)

    def show_carry(self, words: str) -> None:
        """Offer to take last year's book over."""
        self.ui.carryButton.setText(words)
        self.ui.carryButton.setVisible(bool(words))

    def show_unit(self, unit: str, echo: str) -> None:
        """Say in what the figure counts, and how a large amount reads."""
        self.ui.valueUnit.setText(unit)
        self.show_detail("value", echo)

    def show_rows(self, rows: list[StartRow], note: str) -> None:
        """Show the list."""
        self.ui.table.set_rows([self._table_row(row) for row in rows])
        self.show_list_note(note)

    def show_header(self, text: str) -> None:
        """Say how long the list is."""
        self.ui.totals.setText(text)

    def _table_row(self, row: StartRow) -> TableRow:
        if self._prior:
            return TableRow(row.id, (row.item, row.when, row.scope, row.value, row.basis, row.note))
        return TableRow(row.id, (row.item, row.when, row.value, row.note))
