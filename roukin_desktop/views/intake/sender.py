"""提出元の登録: the form of a sender, in place beside the board."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.intake.senders import SendersPart
from roukin_desktop.services.intake.models import SenderLine
from roukin_desktop.views.forms.ui_intake_sender import Ui_IntakeSenderTab


class IntakeSenderTab(QWidget):
    """A ``SendersView``; what is being typed is not overwritten by news of the same sender."""

    def __init__(self, note: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeSenderTab()
        self.ui.setupUi(self)
        self._note = note
        self._shown: SenderLine | None = None
        self._part: SendersPart | None = None

    def attach(self, part: SendersPart) -> None:
        """Connect the fields."""
        self._part = part
        ui = self.ui
        ui.newButton.clicked.connect(self.begin)
        ui.removeButton.clicked.connect(part.remove)
        ui.registerButton.clicked.connect(self.register)

    def begin(self) -> None:
        """Begin with an empty form, the cursor in its first field."""
        if self._part is not None:
            self.begin_next()
            self._part.new()

    def register(self) -> None:
        """登録."""
        ui = self.ui
        if self._part is not None:
            self._part.register(ui.code.text(), ui.name_text.text(), ui.mail.text())

    def begin_next(self) -> None:
        """Put the cursor into the first field; whatever was typed was registered."""
        self._shown = None
        self.ui.code.setFocus()

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self._note(state, text)

    def show_form(self, title: str, sender: SenderLine, *, known: bool) -> None:
        """Show the fields of a sender."""
        ui = self.ui
        ui.formTitle.setText(title)
        ui.removeButton.setVisible(known)
        if sender != self._shown:
            self._shown = sender
            texts = (sender.code, sender.name, sender.mail)
            for field, text in zip((ui.code, ui.name_text, ui.mail), texts, strict=True):
                field.setText(text)
