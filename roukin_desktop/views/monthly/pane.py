"""月次実績: the grid, 累計の始まり and 前年実績 behind a row of tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.monthly.room import SHEET, MonthlyPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.forms.ui_monthly_pane import Ui_MonthlyPane
from roukin_desktop.views.monthly.sheet import MonthSheetPage
from roukin_desktop.views.monthly.starts import MonthStartsPage
from roukin_desktop.views.pane import Pane


class MonthlyPane(Pane):
    """A ``MonthlyView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "monthly"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MonthlyPane()
        self.ui.setupUi(self)
        self.sheet, self.starts = MonthSheetPage(self.ui.pages), MonthStartsPage(self.ui.pages)
        for page in (self.sheet, self.starts):
            self.ui.pages.addWidget(page)
            page.keys_changed.connect(self.keys_changed)
            page.refused.connect(self.refused)
        self.ui.importButton.hide()
        self._presenter: MonthlyPresenter | None = None

    def attach(self, presenter: MonthlyPresenter, take_in: Callable[[str], None] | None = None) -> None:
        """Join the parts to the presenter; ``take_in`` opens 取込 for a kind of file, where there is such a room."""
        self._presenter = presenter
        self.sheet.attach(presenter.sheet)
        self.starts.attach(presenter.starts)
        self.ui.parts.picked.connect(self._on_part)
        if take_in is not None:
            self.ui.importButton.clicked.connect(lambda _on: take_in(presenter.import_kind))
            self.ui.importButton.show()
        presenter.open()

    def say_moves(self, *, enter: bool) -> None:
        """Say it under the form of 累計の始まり; in the grid Enter goes on as in Excel."""
        self.starts.say_moves(enter=enter)

    # MonthlyView

    def show_parts(self, options: list[Option]) -> None:
        """Show the parts."""
        self.ui.parts.set_parts(options)

    def show_import(self, words: str) -> None:
        """Say what can be taken in here."""
        self.ui.importButton.setText(words)
        self.ui.importButton.setAccessibleName(words)

    def show_part(self, key: str) -> None:
        """Go to a part."""
        self.ui.parts.go_to(key)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer the keys of the part that is open."""
        return self._page().answers()

    def entered(self) -> None:
        """Put the cursor into the part that is open."""
        self._page().entered()

    def left(self) -> None:
        """Keep what was typed."""
        self.sheet.left()
        self.starts.left()

    def new(self) -> None:
        """F2."""
        self._page().new()

    def find_records(self) -> None:
        """F3."""
        self._page().find_records()

    def copy_last(self) -> None:
        """F4."""
        self._page().copy_last()

    def renew(self) -> None:
        """F5."""
        self._page().renew()

    def register(self) -> None:
        """F12."""
        self._page().register()

    def give_up(self) -> None:
        """Esc."""
        self._page().give_up()

    def undo_typing(self) -> None:
        """Ctrl+Z."""
        self._page().undo_typing()

    def redo_typing(self) -> None:
        """Ctrl+Y."""
        self._page().redo_typing()

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to a record that another room leads to."""
        if self._presenter is not None:
            self._presenter.open_record(kind, record_id)

    def _page(self) -> MonthSheetPage | MonthStartsPage:
        return self.starts if self.ui.pages.currentWidget() is self.starts else self.sheet

    def _on_part(self, key: str) -> None:
        page = self._page()
        page.left()
        self.ui.pages.setCurrentWidget(self.sheet if key == SHEET else self.starts)
        if self._presenter is not None:
            self._presenter.choose(key)
        self.keys_changed.emit()
        if not self.ui.parts.hasFocus():
            self._page().entered()
