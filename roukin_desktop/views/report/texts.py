"""文章 of the report: the list of texts, the one that is edited, and how it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.report.texts import TextLine, TextModel, TextsPresenter
from roukin_desktop.views.forms.ui_report_texts import Ui_ReportTextsPage


class ReportTextsPage(QWidget):
    """A ``TextsView``; ``attach`` gives it its presenter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportTextsPage()
        self.ui.setupUi(self)
        self._presenter: TextsPresenter | None = None
        self.ui.splitter.setStretchFactor(0, 2)
        self.ui.splitter.setStretchFactor(1, 3)
        self.ui.splitter.setSizes([400, 600])

    def attach(self, presenter: TextsPresenter) -> None:
        """Connect list, field and buttons."""
        self._presenter = presenter
        ui = self.ui
        ui.texts.chosen.connect(presenter.choose)
        ui.texts.opened.connect(lambda _key: self.arrive())
        ui.field.textChanged.connect(lambda: presenter.edit(ui.field.toPlainText()))
        ui.insertButton.clicked.connect(self._insert)
        ui.registerButton.clicked.connect(presenter.register)
        ui.giveUpButton.clicked.connect(presenter.give_up)
        ui.resetButton.clicked.connect(presenter.reset)

    def arrive(self) -> None:
        """Put the cursor into the text."""
        self.ui.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # TextsView

    def show_lines(self, lines: list[TextLine], chosen: str) -> None:
        """Show the list of texts; the cursor stays on the one chosen."""
        with QSignalBlocker(self.ui.texts):
            self.ui.texts.show_lines(lines)
            self.ui.texts.select(chosen, scroll=False)

    def show_text(self, model: TextModel, *, fresh: bool) -> None:
        """Show the text chosen and what is told about it."""
        ui = self.ui
        ui.chapter.setText(model.title)
        ui.state.setText(model.state)
        ui.hint.setText(model.hint)
        ui.readOnly.setText(model.read_only)
        ui.giveUpButton.setVisible(model.changed)
        ui.resetButton.setVisible(model.edited)
        ui.registerButton.setVisible(not model.read_only)
        ui.field.setReadOnly(bool(model.read_only))
        if fresh and ui.field.toPlainText() != model.text:
            with QSignalBlocker(ui.field):
                ui.field.setPlainText(model.text)

    def show_places(self, options: list[Option]) -> None:
        """Offer what can be put in."""
        self.ui.places.set_options([(option.key, option.label) for option in options])
        self.ui.places.keep_one_chosen()
        self.ui.places.set_value(options[0].key if options else "")

    def show_notes(self, notes: list[tuple[str, str]], preview: str) -> None:
        """Say what is wrong with the text, and what will be printed."""
        self.ui.notes.show_notes(notes)
        self.ui.preview.setText(preview or "直すところがあるため、まだ表示できません。")
        bad = "error" if any(state == "error" for state, _ in notes) else ""
        if self.ui.field.property("state") != bad:
            self.ui.field.setProperty("state", bad)
            self.ui.field.style().unpolish(self.ui.field)
            self.ui.field.style().polish(self.ui.field)

    def _insert(self) -> None:
        self.ui.field.insertPlainText(self.ui.places.value())
        self.arrive()
