"""キャンペーン: campaign first, its entries, the form with the running totals beside it (screens.md)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.campaigns import CampaignsPresenter, EntryRow, RunningRow
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.forms.ui_campaign_pane import Ui_CampaignPane
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow, between_books

_YEN = "金額"
_COLUMNS = (
    Column("集計日", 8),
    Column("区切り", 4, spare=True, whole=True),
    Column("店舗", 8, stretch=2),
    Column("商品", 9, stretch=3),
    Column("件数", 5, "figure", whole=True),
    Column(_YEN, 10, "figure", whole=True),
    Column("状態", 5),
)
_RUNNING = (
    Column("店舗", 5, stretch=1),
    Column("商品", 5, stretch=2),
    Column("件数", 4, "figure", whole=True),
    Column("金額", 10, "figure", whole=True),
)
_RUNNING_YEN = 3
_RUNNING_DIGITS = 34
_FORM_DIGITS = 30
"""How many digits the running totals are wide at least, and the fields beside them; else they stand below them."""


class CampaignPane(FormPane):
    """A ``CampaignsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "campaigns"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_CampaignPane()
        ui.setupUi(self)
        self.parts = ui
        ui.table.set_columns(_COLUMNS)
        boxes = (ui.branchBox, ui.productBox, ui.spanBox, ui.recorded_onBox, ui.countBox, ui.yenBox, ui.correctionBox)
        ui.grid.place([*((box, 1) for box in boxes), (ui.noteBox, REST)], cell=13, most=3)
        self._widen()

    def attach(self, presenter: CampaignsPresenter) -> None:
        """Join the fields to the presenter's form and show everything."""
        ui = self.ui
        fields = (
            ("branch", ui.branch, ui.branchNote),
            ("product", ui.product, ui.productNote),
            ("span", ui.span, ui.spanNote),
            ("recorded_on", ui.recorded_on, ui.recorded_onNote),
            ("count", ui.count, ui.countNote),
            ("yen", ui.yen, ui.yenNote),
            ("correction", ui.correction, ui.correctionNote),
            ("note", ui.note, ui.noteNote),
        )
        self.join(presenter, fields, presenter.filter)
        ui.campaign.keep_one_chosen()
        ui.campaign.edited.connect(presenter.choose)
        presenter.open()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Give the running totals room for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._widen()

    def _widen(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        self.ui.runningBox.setMinimumWidth(_RUNNING_DIGITS * digit)
        self.ui.formScroll.setMinimumWidth(_FORM_DIGITS * digit)

    # CampaignsView

    def show_campaigns(self, options: list[Option], chosen: str) -> None:
        """Offer the campaigns of the year by their full names."""
        self.ui.campaign.set_options([(option.key, option.detail or option.label) for option in options])
        self.ui.campaign.set_value(chosen)

    def show_window(self, text: str) -> None:
        """Show the window and the days left."""
        self.ui.window.setText(text)

    def show_conditions(self, text: str) -> None:
        """Show the conditions."""
        self.ui.conditions.setText(text)

    def show_rows(self, rows: list[EntryRow], note: str) -> None:
        """Show the entries."""
        origin, mark = any(row.origin for row in rows), any(row.mark for row in rows)
        yen = any(row.yen for row in rows)
        shown = tuple(column for column in _COLUMNS if yen or column.title != _YEN)
        columns = between_books(shown, origin=origin, mark=mark)
        self.ui.table.set_rows([_table_row(row, origin=origin, yen=yen) for row in rows], columns)
        self.show_list_note(note)

    def show_running(self, rows: list[RunningRow], total: str) -> None:
        """Show the running totals and their sum."""
        shown = len(_RUNNING) if any(row.yen for row in rows) else _RUNNING_YEN
        cells = [(row.branch, row.product, row.count, row.yen)[:shown] for row in rows]
        self.ui.running.set_columns(_RUNNING[:shown])
        self.ui.running.set_rows([TableRow(f"{place}", texts) for place, texts in enumerate(cells)])
        self.ui.running.say_when_empty(total)
        self.ui.total.setText(total if rows else "")

    def show_beside(self, text: str) -> None:
        """Show the running total under the count being typed."""
        self.show_detail("count", text)

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of a field."""
        lists: dict[str, ChoiceList | ChoiceRow] = {
            "branch": self.ui.branch,
            "product": self.ui.product,
            "span": self.ui.span,
        }
        lists[name].set_options([(option.key, option.label) for option in options])
        self.rebind(name)

    def show_takes_yen(self, takes: bool) -> None:
        """Open or close 金額."""
        self.ui.yenBox.setVisible(takes)


def _table_row(row: EntryRow, *, origin: bool, yen: bool) -> TableRow:
    state = row.mark or ("要確認" if row.review else "訂正" if row.correction else "")
    sender = (row.origin,) if origin else ()
    sums = (row.count, row.yen) if yen else (row.count,)
    cells = (row.day, row.span, row.branch, row.product, *sums, *sender, state)
    return TableRow(row.id, cells, "review" if row.review else "")
