"""会員自主目標: a grid with a member a row, and under it what there is to say about the row in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.sheet import SheetColumn
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.presenters.targets.rows import RowDetail
from roukin_desktop.views.editing.sheet_pane import SheetPane
from roukin_desktop.views.forms.ui_target_pane import Ui_TargetPane
from roukin_desktop.views.widgets.fields.choice_list import show_whose
from roukin_desktop.views.widgets.grids.target_grid import GroupedColumn

_WIDTHS = {"member": 16, "code": 7, "set_on": 10, "decided_by": 7, "origin": 10, "state": 6}
_LEAST = {"member": 13}
_WIDE = 10
"""How wide 状態 is where it says 提出後に訂正."""
_FIGURE = 2


class TargetPane(SheetPane):
    """A ``TargetsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "targets"
    keys: ClassVar[dict[str, str]] = {"F3": "検索", "F4": "前年度から複写", "F5": "更新", "F12": "登録"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TargetPane()
        self.ui.setupUi(self)
        self.parts = self.ui
        self._presenter: TargetsPresenter | None = None

    def attach(self, presenter: TargetsPresenter) -> None:
        """Join the grid and the buttons to the presenter and show everything."""
        self._presenter = presenter
        ui = self.ui
        self.join(presenter)
        ui.grid.row_chosen.connect(lambda row: presenter.choose(self._row(row)))
        ui.copyYearButton.clicked.connect(self.copy_last)
        ui.removeButton.clicked.connect(lambda: self._on_current(presenter.cancel))
        ui.whose.keep_one_chosen()
        ui.whose.edited.connect(presenter.whose.choose)
        ui.origin.send_back.connect(presenter.between.send_back)
        presenter.open()

    def grouped(self, column: SheetColumn) -> GroupedColumn:
        """Return how a column is laid out; ratio, number and 提出元 come in where the window is wide."""
        longest = 2 * max((len(option.label) for option in column.options), default=0)
        return GroupedColumn(
            column.key,
            column.title,
            _WIDE if column.wide else max(_WIDTHS.get(column.key, _FIGURE), longest),
            editable=bool(column.name),
            figure=column.number,
            date=column.key == "set_on",
            stretch=int(column.key in _LEAST),
            group=column.group,
            options=tuple(option.label for option in column.options),
            spare=not column.name and column.key not in ("member", "state"),
            least=_LEAST.get(column.key, 0),
        )

    # TargetsView

    def show_detail(self, detail: RowDetail) -> None:
        """Show name, ratios and findings of the row in use."""
        ui = self.ui
        ui.detailTitle.setText(detail.title)
        ui.shares.setText(_items("自主目標 ÷ 会員分件数目標", detail.shares))
        ui.before.setText(_items("前年度の会員分件数目標/自主目標", detail.before))
        ui.before.setVisible(bool(ui.before.text()))
        ui.actual.setText(detail.actual)
        ui.actual.setVisible(bool(detail.actual))
        ui.notes.show_notes(detail.notes)
        ui.origin.show_banner(detail.banner)
        for button, words in ((ui.removeButton, detail.cancel), (ui.discardButton, detail.discard)):
            button.setText(words)
            button.setVisible(bool(words))

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a grid with rows of several books."""
        show_whose(self.ui.whose, options, chosen)

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered."""
        super().show_locked(reason)
        self.ui.copyYearButton.setVisible(not reason)

    # Pane

    def copy_last(self) -> None:
        """F4: take members and items over from last year."""
        if self._presenter is not None:
            self._commit()
            self._presenter.copy_last_year()

    def give_up(self) -> None:
        """Esc: leave a paste, or go back to the grid."""
        if self.ui.origin.asks():
            self.ui.origin.close_remark()
            return
        super().give_up()

    def open_record(self, _kind: str, record_id: str) -> None:
        """Go to the row of a self-target that another room leads to."""
        if self._presenter is not None:
            self._presenter.show_target(record_id)


def _items(head: str, texts: Sequence[tuple[str, str]]) -> str:
    """Return 「前年度…:  メイン化 13/11   預金 5/4」, '' where no item has a text."""
    told = [f"{item}\N{NO-BREAK SPACE}{text}" for item, text in texts if text]
    return f"{head}:  {'   '.join(told)}" if told else ""
