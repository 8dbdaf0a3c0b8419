"""ようこそ: new book, open, sample; never an empty window (screens.md).

``WelcomeActions`` is what the pane asks of the program; the presenter's sentences come in with ``show_trouble``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from roukin_desktop.views.binder import set_state
from roukin_desktop.views.forms.ui_welcome_pane import Ui_WelcomePane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.field_note import FieldNote

ROLES = (("committee", "推進委員会"), ("office", "単組・労組事務所"), ("headquarters", "本部"))


class WelcomeActions(Protocol):
    """What can be chosen."""

    def create_book(self, role: str, code: str, name: str, year: str, who: str) -> dict[str, str]:
        """Create a book from the texts typed; the sentence for each field that cannot be taken, or nothing."""

    def ask_open(self) -> None:
        """Ask for a book and open it."""

    def open_book(self, path: Path) -> None:
        """Open a book known by path."""

    def open_sample(self) -> None:
        """Write the sample book and open it."""


class WelcomePane(Pane):
    """The first screen, and the one to come back to when a book could not be opened."""

    key = "welcome"

    def __init__(self, actions: WelcomeActions, year: int, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._first_year = str(year)
        self._has_recent = False
        self.ui = Ui_WelcomePane()
        self.ui.setupUi(self)
        self.ui.role.set_options(ROLES)
        self.ui.role.set_value("committee")
        self.ui.year.setText(self._first_year)
        self.ui.who.setText(who)
        self.ui.troubleIcon.show_icon("warning", "warning")
        self._describe()
        self._connect()
        self.show_trouble("")
        self.show_recent(())
        self.ui.newCard.hide()

    def entered(self) -> None:
        """Put the cursor on the first choice."""
        first = self.ui.chooseNew if self.ui.newCard.isHidden() else self.ui.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Say why a book could not be opened; ``""`` puts the sentence away."""
        self.ui.troubleText.setText(sentence)
        self.ui.troubleCard.setVisible(bool(sentence))

    def show_recent(self, books: Sequence[Path]) -> None:
        """List the books opened last, newest first."""
        while (item := self.ui.recentList.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in books:
            line = QPushButton(f"{path.stem}    {path.parent}", self.ui.recentCard)
            line.setProperty("kind", "link")
            line.setToolTip(str(path))
            line.clicked.connect(lambda _on=False, chosen=path: self._actions.open_book(chosen))
            self.ui.recentList.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self._has_recent = bool(books)
        self.ui.recentCard.setVisible(self._has_recent)

    def begin_new(self) -> None:
        """Open the form of a new book in place."""
        self.show_trouble("")
        self.ui.newCard.show()
        self.ui.recentCard.hide()
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def register(self) -> None:
        """Create the book the form describes (Ctrl+Enter)."""
        if self.ui.newCard.isHidden():
            return
        ui = self.ui
        wrong = self._actions.create_book(
            ui.role.value(), ui.code.text(), ui.name.text(), ui.year.text(), ui.who.text()
        )
        fields: dict[str, tuple[QWidget, FieldNote]] = {
            "role": (ui.role, ui.roleNote),
            "code": (ui.code, ui.codeNote),
            "name": (ui.name, ui.nameNote),
            "year": (ui.year, ui.yearNote),
            "who": (ui.who, ui.whoNote),
        }
        for name, (field, note) in fields.items():
            note.show_note("error", wrong.get(name, ""))
            set_state(field, "error" if name in wrong else "")
        first = next((field for name, (field, _note) in fields.items() if name in wrong), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Put the form away; what was typed stays in it."""
        self.ui.newCard.hide()
        self.ui.recentCard.setVisible(self._has_recent)
        self.ui.chooseNew.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self) -> None:
        ui = self.ui
        ui.chooseNew.describe("book_new", "新しい記録簿", "推進委員会などの名称と年度を決めて、はじめから記録します。")
        ui.chooseOpen.describe("book_open", "記録簿を開く", "このパソコンにある記録簿(.roukin)を開きます。")
        ui.chooseSample.describe("sample", "サンプルで試す", "架空の推進委員会の記録が入った見本で、自由に試せます。")

    def _connect(self) -> None:
        ui = self.ui
        ui.chooseNew.clicked.connect(self.begin_new)
        ui.chooseOpen.clicked.connect(self._actions.ask_open)
        ui.chooseSample.clicked.connect(self._actions.open_sample)
        ui.newCancel.clicked.connect(self.give_up)
        ui.newCreate.clicked.connect(self.register)
