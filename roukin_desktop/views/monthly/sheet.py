"""The grid of 月次実績: branch and half at the top, what there is to say about the current cell below."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.presenters.monthly.rows import ITEM, PRIOR, TOTAL, CellDetail
from roukin_desktop.presenters.monthly.sheet import MonthsPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.sheet import SheetColumn
from roukin_desktop.views.editing.sheet_pane import SheetPane
from roukin_desktop.views.forms.ui_month_sheet import Ui_MonthSheet
from roukin_desktop.views.widgets.grids.target_grid import GroupedColumn

_ITEM_DIGITS, _LEAST_ITEM = 30, 24


class MonthSheetPage(SheetPane):
    """A ``MonthsView``; ``attach`` gives it its presenter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MonthSheet()
        self.ui.setupUi(self)
        self.parts = self.ui
        self.ui.branch.keep_one_chosen()
        self.ui.grid.cut_names_inside()
        self.ui.half.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def attach(self, presenter: MonthsPresenter) -> None:
        """Join the grid and the choices to the presenter."""
        ui = self.ui
        self.join(presenter)
        ui.branch.edited.connect(lambda key: self._on_choice(lambda: presenter.choose_branch(key)))
        ui.half.edited.connect(lambda key: self._on_choice(lambda: presenter.choose_half(key)))
        ui.grid.place_chosen.connect(lambda row, column: presenter.choose(self._row(row), self._column(column)))

    def grouped(self, column: SheetColumn) -> GroupedColumn:
        """Return how a column is laid out: the item takes what is left, the sums stay at the right edge."""
        return GroupedColumn(
            column.key,
            column.title,
            _ITEM_DIGITS if column.key == ITEM else column.digits,
            editable=bool(column.name),
            figure=column.number,
            stretch=int(column.key == ITEM),
            spare=column.key in (TOTAL, PRIOR),
            held=column.key in (TOTAL, PRIOR),
            least=_LEAST_ITEM if column.key == ITEM else 0,
        )

    def go_to_first(self) -> None:
        """Begin at the top, also where the bank's file shuts the first cells: the sheet is read from there."""
        grid, first = self.ui.grid, next((column.key for column in self._columns if column.name), "")
        if self._rows and not grid.currentIndex().isValid():
            grid.go_to(self._rows[0].key, first)

    # MonthsView

    def show_branches(self, options: list[Option], chosen: str) -> None:
        """Offer 全道 and the branches."""
        self.ui.branch.set_options([(option.key, option.label) for option in options])
        self.ui.branch.set_value(chosen)

    def show_halves(self, options: list[Option], chosen: str) -> None:
        """Offer 上期 and 下期."""
        if self.ui.half.value() != chosen:
            self.ui.half.set_options([(option.key, option.label) for option in options])
            self.ui.half.set_value(chosen)

    def show_detail(self, detail: CellDetail) -> None:
        """Show indicator and month, how the figure reads, last year's, and findings."""
        ui = self.ui
        ui.detailTitle.setText(detail.title)
        ui.facts.setText("   ".join(detail.facts))
        ui.notes.show_notes(detail.notes)
        ui.discardButton.setText(detail.discard)
        ui.discardButton.setVisible(bool(detail.discard))
