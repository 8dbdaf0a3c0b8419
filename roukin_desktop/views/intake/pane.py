"""受付: three parts behind a row of tabs; F5 renews, F12 accepts, F2 begins a sender (screens.md)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.intake.room import IntakePresenter, IntakeViews
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.forms.ui_intake_pane import Ui_IntakePane
from roukin_desktop.views.intake.board import IntakeBoardPage
from roukin_desktop.views.intake.files import IntakeFilesPage
from roukin_desktop.views.intake.questions import IntakeQuestionsPage
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.summary.exporting import ExportCard

_KEYS = {
    "files": {"F5": "読み直す", "F12": "受け付ける"},
    "board": {"F2": "提出元を加える", "F3": "絞り込み", "F5": "更新"},
    "questions": {"F5": "更新"},
}


class IntakePane(Pane):
    """An ``IntakeView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "intake"
    keys: ClassVar[dict[str, str]] = _KEYS["files"]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakePane()
        self.ui.setupUi(self)
        self._presenter: IntakePresenter | None = None
        self._results = ExportCard(self.ui)
        place = self.ui.pages
        self.files, self.board = IntakeFilesPage(place), IntakeBoardPage(place)
        self.questions = IntakeQuestionsPage(place)
        self._pages: dict[str, IntakeFilesPage | IntakeBoardPage | IntakeQuestionsPage] = {
            "files": self.files,
            "board": self.board,
            "questions": self.questions,
        }
        for page in self._pages.values():
            self.ui.pages.addWidget(page)
        self.files.ready_changed.connect(self.keys_changed)
        self.questions.nothing_left.connect(self.ui.parts.setFocus)
        self.board.ui.tabs.currentChanged.connect(self.keys_changed)

    def views(self) -> IntakeViews:
        """Return the views of the parts."""
        board = self.board
        return IntakeViews(
            self.files, board, board.sender_tabs, board.sender_form, board.closing, self.questions, self._results
        )

    def attach(self, presenter: IntakePresenter) -> None:
        """Connect the parts; what is received is read when the room is opened."""
        self._presenter = presenter
        self.files.attach(presenter.files)
        self.board.attach(presenter.board, presenter.sender, presenter.senders, presenter.closing)
        self.questions.attach(presenter.questions)
        self._results.attach(presenter.papers)
        self.ui.parts.picked.connect(self._show_part)
        presenter.show_parts()

    # IntakeView

    def show_parts(self, options: list[Option]) -> None:
        """Show the parts."""
        self.ui.parts.set_parts(options)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer the keys of the part that is open, those only that have something to work on."""
        part = self.ui.parts.value() or "files"
        keys = _KEYS[part]
        if part == "files":
            there = {"F5": self.files.piled(), "F12": self.files.ready}
            return {key: word for key, word in keys.items() if there[key]}
        if part == "board" and self.board.types_sender():
            return {**keys, "F12": "登録"}
        return keys

    def entered(self) -> None:
        """Show what changed meanwhile; the cursor stands in the part that is open."""
        if self._presenter is not None:
            self._presenter.open()
        self._pages[self.ui.parts.value() or "files"].arrive()

    def left(self) -> None:
        """Stop reading at every change."""
        if self._presenter is not None:
            self._presenter.leave()

    def new(self) -> None:
        """F2: begin a sender."""
        self.board.show_senders()

    def find_records(self) -> None:
        """F3: narrow the board."""
        self.board.narrow()

    def renew(self) -> None:
        """F5: read the files, or everything received, anew."""
        if self._presenter is None:
            return
        if self.ui.parts.value() == "files":
            self._presenter.files.read_again()
        self._presenter.reload()

    def register(self) -> None:
        """F12 and Ctrl+Enter accept; in the form of a sender they register it."""
        if self._presenter is None:
            return
        if self.ui.parts.value() == "files":
            self._presenter.files.accept()
        elif self.board.sender_form.isVisible():
            self.board.sender_form.register()

    def _show_part(self, key: str) -> None:
        page = self._pages[key]
        self.ui.pages.setCurrentWidget(page)
        self.keys_changed.emit()
        if not self.ui.parts.hasFocus():
            page.arrive()
