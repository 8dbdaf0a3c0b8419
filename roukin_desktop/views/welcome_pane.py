"""ようこそ: new book, open, sample; never an empty window (screens.md). Shows what ``WelcomePresenter`` decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.welcome import RecentBook, WelcomePresenter
from roukin_desktop.views.editing.binder import set_state
from roukin_desktop.views.forms.ui_welcome_pane import Ui_WelcomePane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from roukin_desktop.views.widgets.notes.field_note import FieldNote


class WelcomePane(Pane, TakesFiles):
    """A ``WelcomeView``; ``named`` is told the user's name before a book is made, because the log keeps it."""

    key: ClassVar[str] = "welcome"

    def __init__(self, who: str, named: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = named
        self._has_recent = False
        self._presenter: WelcomePresenter | None = None
        self.ui = Ui_WelcomePane()
        self.ui.setupUi(self)
        self.ui.who.setText(who)
        self.ui.troubleIcon.show_icon("warning", "warning")
        self._describe()
        self.show_trouble("")
        for note in (self.ui.roleNote, self.ui.packNote, self.ui.whoNote):
            note.set_compact()
        self._open_form(opened=False)

    def attach(self, presenter: WelcomePresenter) -> None:
        """Join the buttons to the presenter and show the three ways."""
        self._presenter = presenter
        ui = self.ui
        ui.chooseNew.clicked.connect(self.begin_new)
        ui.chooseOpen.clicked.connect(presenter.open_book)
        ui.chooseSample.clicked.connect(presenter.try_sample)
        ui.chooseWhole.clicked.connect(presenter.try_whole_sample)
        ui.newCancel.clicked.connect(self.give_up)
        ui.packButton.clicked.connect(presenter.choose_pack)
        self.take_drops(ui.packBox, self._pack_dropped)
        ui.name.textEdited.connect(lambda _text: self.show_problem("name", ""))
        ui.code.editingFinished.connect(lambda: presenter.code_typed(ui.code.text()))
        ui.newCreate.clicked.connect(self.register)
        presenter.open()

    # WelcomeView

    def show_roles(self, options: list[Option], chosen: str) -> None:
        """Offer whose book it is."""
        self.ui.role.set_options([(option.key, option.label) for option in options])
        self.ui.role.set_value(chosen)

    def show_year(self, years: list[Option], chosen: str) -> None:
        """Offer fiscal years."""
        self.ui.year.set_options([(option.key, option.label) for option in years])
        self.ui.year.set_value(chosen)

    def show_recent(self, books: list[RecentBook]) -> None:
        """List the books opened last, newest first."""
        while (item := self.ui.recentList.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for book in books:
            self.ui.recentList.addWidget(self._recent_line(book), 0, Qt.AlignmentFlag.AlignLeft)
        self._has_recent = bool(books)
        self.ui.recentCard.setVisible(self._has_recent)

    def show_problem(self, name: str, text: str) -> None:
        """Say what stands against making a book, under its field or above the choices."""
        fields: dict[str, tuple[QWidget, FieldNote]] = {
            "role": (self.ui.role, self.ui.roleNote),
            "code": (self.ui.code, self.ui.codeNote),
            "name": (self.ui.name, self.ui.nameNote),
            "year": (self.ui.year, self.ui.yearNote),
            "pack": (self.ui.packButton, self.ui.packNote),
        }
        if name not in fields:
            self.show_trouble(text)
            return
        field, note = fields[name]
        note.show_note("error", text)
        set_state(field, "error" if text else "")
        if text:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pack(self, text: str, year: str) -> None:
        """Say which year pack the new book begins with, and take its year."""
        self.ui.packNote.show_note("ok", text)
        if year:
            self.ui.year.set_value(year)

    def show_name(self, name: str) -> None:
        """Fill in the name the pack has for the code, unless another one was typed."""
        if not self.ui.name.text().strip():
            self.ui.name.setText(name)

    def clear_new(self) -> None:
        """Empty the form of a new book and put it away."""
        self.ui.code.clear()
        self.ui.name.clear()
        self.show_pack("", "")
        self._open_form(opened=False)

    # Pane

    def entered(self) -> None:
        """Put the cursor on the first choice."""
        first = self.ui.chooseNew if self.ui.newCard.isHidden() else self.ui.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Say why a book could not be opened; ``""`` puts the sentence away."""
        self.ui.troubleText.setText(sentence)
        self.ui.troubleCard.setVisible(bool(sentence))

    def begin_new(self) -> None:
        """Open the form of a new book in place of the choices: in large text there is no room for both."""
        self.show_trouble("")
        self._open_form(opened=True)
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> dict[str, str]:
        """Answer F12 while the form of a new book is open."""
        return {} if self.ui.newCard.isHidden() else {"F12": "作成"}

    def register(self) -> None:
        """Make the book the form describes (button, F12, Ctrl+Enter)."""
        ui = self.ui
        if self._presenter is None or ui.newCard.isHidden():
            return
        self._named(ui.who.text())
        self._presenter.new_book(ui.role.value(), ui.code.text(), ui.name.text(), ui.year.value())

    def give_up(self) -> None:
        """Put the form away; what was typed stays in it."""
        self._open_form(opened=False)
        self.ui.chooseNew.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self, *, opened: bool) -> None:
        ui = self.ui
        for choice in (ui.chooseNew, ui.chooseOpen, ui.chooseSample, ui.chooseWhole):
            choice.setVisible(not opened)
        ui.recentCard.setVisible(self._has_recent and not opened)
        ui.newCard.setVisible(opened)
        self.keys_changed.emit()

    def _pack_dropped(self, paths: tuple[Path, ...]) -> None:
        """Begin a new book with a pack dropped anywhere on the page."""
        self.begin_new()
        if self._presenter is not None:
            self._presenter.take_pack(paths[0])

    def _recent_line(self, book: RecentBook) -> QPushButton:
        line = QPushButton(f"{book.name}    {Path(book.path).parent}", self.ui.recentCard)
        line.setProperty("kind", "link")
        line.setToolTip(book.path)
        line.clicked.connect(lambda: self._open(book.path))
        return line

    def _open(self, path: str) -> None:
        if self._presenter is not None:
            self._presenter.open_path(Path(path))

    def _describe(self) -> None:
        ui = self.ui
        ui.chooseNew.describe("book_new", "新しい記録簿", "推進委員会などの名前と年度を決めて、はじめから記録します。")
        ui.chooseOpen.describe("book_open", "記録簿を開く", "このパソコンにある記録簿(.roukin)を開きます。")
        ui.chooseSample.describe("sample", "見本で試す", "架空の推進委員会の記録が入った見本で、自由に試せます。")
        told = "33の推進委員会の提出を受け付けた、架空の本部の見本です。用意に1分ほどかかります。"
        ui.chooseWhole.describe("inbox", "本部の見本で試す", told)
