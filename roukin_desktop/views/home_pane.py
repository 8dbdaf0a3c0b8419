"""ホーム: what to do next, tiles, 学習会 by month and the rates, each leading to its place (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.presenters.home.models import PaceRow, StepRow, TileModel, TodoRow
from roukin_desktop.presenters.home.room import HomePresenter
from roukin_desktop.views.forms.ui_home_pane import Ui_HomePane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.cards.home_parts import PaceButton, StepButton, TileButton, TodoButton
from roukin_desktop.views.widgets.cards.open_button import OpenButton
from roukin_desktop.views.widgets.navigation.tab_order import chain

B = TypeVar("B", bound=OpenButton)
_TILE, _CARD, _STEP = 17, 46, 34
"""Digits a column of tiles, of cards, of steps is wide at least."""
_TILES = 2
"""Tiles beside each other, as they stand beside what is to be done; an odd one is as wide as two."""


class HomePane(Pane):
    """A ``HomeView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "home"
    keys: ClassVar[dict[str, str]] = {"F2": "学習会を記録", "F5": "更新"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_HomePane()
        ui.setupUi(self)
        self._presenter: HomePresenter | None = None
        self._tiles: list[TileButton] = []
        self._todo: list[TodoButton] = []
        self._steps: list[StepButton] = []
        self._paces: list[PaceButton] = []
        self._leads: dict[OpenButton, tuple[str, str]] = {}
        self._arriving = False
        ui.tops.place([(ui.todoCard, 1), (ui.tiles, 1)], cell=_CARD, most=2)
        ui.cards.place([(ui.monthsCard, 1), (ui.pacesCard, 1)], cell=_CARD, most=2)
        for part in (ui.tops, ui.cards, ui.stepsCard, ui.monthsNote, ui.todoNote, ui.pacesCard):
            part.hide()  # no empty frames while the book is read
        ui.monthsOpen.clicked.connect(lambda: self._follow("study", ""))
        ui.months.opened.connect(self._on_month)

    def attach(self, presenter: HomePresenter) -> None:
        """Take the presenter; figures are read when the room is opened."""
        self._presenter = presenter

    # HomeView

    def show_head(self, title: str, note: str) -> None:
        """Show the period and how much of it is over."""
        self.ui.title.setText(title)
        self.ui.note.setText(note)

    def show_steps(self, steps: list[StepRow]) -> None:
        """Show the first day's steps."""
        if len(self._steps) != len(steps):
            self._fit(self._steps, len(steps), StepButton)
            self.ui.steps.place([(one, 1) for one in self._steps], cell=_STEP, most=3)
        for number, (button, step) in enumerate(zip(self._steps, steps, strict=True), start=1):
            button.show_step(number, step)
            self._leads[button] = (step.opens, "")
        self.ui.stepsCard.setVisible(bool(steps))

    def show_tiles(self, tiles: list[TileModel]) -> None:
        """Show the figures."""
        self.ui.tops.show()
        if len(self._tiles) != len(tiles):
            self._fit(self._tiles, len(tiles), TileButton)
            first = _TILES if len(tiles) % _TILES else 1
            spans = (first, *(1 for _ in tiles[1:]))
            self.ui.tiles.place([*zip(self._tiles, spans, strict=True)], cell=_TILE, most=_TILES)
        for button, model in zip(self._tiles, tiles, strict=True):
            button.show_tile(model)
            self._leads[button] = (model.opens, model.record)

    def show_months(self, points: tuple[MonthPoint, ...], text: str, note: str) -> None:
        """Draw 学習会 by month, or say why there is nothing to draw."""
        ui = self.ui
        ui.cards.show()
        ui.months.show_points(points)
        ui.months.setVisible(not note)
        ui.monthsNote.setText(note)
        ui.monthsNote.setVisible(bool(note))
        ui.priorMark.setVisible(any(point.prior is not None for point in points))
        ui.monthsOpen.setAccessibleDescription(text)

    def show_todo(self, rows: list[TodoRow], note: str) -> None:
        """List what to do next; the cursor stands on the first row of it when the room was just opened."""
        self._fit(self._todo, len(rows), TodoButton, self.ui.todoColumn)
        for button, row in zip(self._todo, rows, strict=True):
            button.show_row(row)
            self._leads[button] = (row.kind, row.record_id)
        self.ui.todoNote.setText(note)
        self.ui.todoNote.setVisible(bool(note))
        self._order()
        if self._arriving:
            self._arriving = False
            self._go_to_first()

    def show_paces(self, rows: list[PaceRow], note: str) -> None:
        """Show the rates of つなぐプロジェクト."""
        self._fit(self._paces, len(rows), PaceButton, self.ui.pacesColumn)
        longest = max((row.numbers for row in rows), key=len, default="")
        for button, row in zip(self._paces, rows, strict=True):
            button.show_pace(row, longest)
            self._leads[button] = ("monthly_figure", "")
        self.ui.pacesNote.setText(note)
        self.ui.pacesCard.setVisible(bool(rows))

    # Pane

    def entered(self) -> None:
        """Show what changed meanwhile; the cursor goes to what is to be done first."""
        self._arriving = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # until the page is read
        if self._presenter is not None:
            self._presenter.open()

    def left(self) -> None:
        """Stop reading at every change."""
        if self._presenter is not None:
            self._presenter.leave()

    def new(self) -> None:
        """F2: record a study session."""
        self._follow("study", "")

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._presenter.reload()

    def _go_to_first(self) -> None:
        """Put the cursor on the first step, thing to do or tile, unless somebody moved it meanwhile."""
        holder = self.window().focusWidget()
        first = next(iter([*self._steps, *self._todo, *self._tiles]), None)
        if first is not None and self.isVisible() and (holder is None or holder is self):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self, held: list[B], wanted: int, make: Callable[[QWidget], B], column: QLayout | None = None) -> None:
        """Have as many buttons as there are rows; those that stay keep the cursor."""
        while len(held) > wanted:
            gone = held.pop()
            self._leads.pop(gone, None)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        while len(held) < wanted:
            button = make(self.ui.page)
            button.clicked.connect(partial(self._on_clicked, button))
            held.append(button)
            if column is not None:
                column.addWidget(button)
            button.show()

    def _order(self) -> None:
        """Let Tab follow the page as it is read."""
        ui = self.ui
        chain([*self._steps, *self._todo, *self._tiles, ui.monthsOpen, ui.months, *self._paces])

    def _on_month(self, month: str) -> None:
        if self._presenter is not None:
            self._presenter.open_month(month)

    def _on_clicked(self, button: OpenButton) -> None:
        self._follow(*self._leads[button])

    def _follow(self, kind: str, record_id: str) -> None:
        if self._presenter is not None:
            self._presenter.follow(kind, record_id)
