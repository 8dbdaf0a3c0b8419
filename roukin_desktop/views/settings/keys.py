"""鍵と提出先: a part of 設定 that stands in its pane as one widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from roukin_desktop.presenters.settings.keys import KeyModel, KeysPresenter
from roukin_desktop.services.submission.models import Receiver
from roukin_desktop.views.forms.ui_submission_settings import Ui_SubmissionSettings
from roukin_desktop.views.prose import breakable
from roukin_desktop.views.theme import figures_family


class SubmissionSettings(QWidget):
    """A ``KeysSettingView``; ``attach`` gives it its presenter. ``title`` names the part in the list of parts."""

    title = "鍵と提出先"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_SubmissionSettings()
        ui.setupUi(self)
        self._presenter: KeysPresenter | None = None
        ui.receiverGrid.place([(ui.receiver_nameBox, 1), (ui.receiver_mailBox, 2)], cell=18, most=3)
        ui.ownerGrid.place([(ui.owner_codeBox, 1), (ui.owner_nameBox, 2)], cell=18, most=3)
        font = ui.number.font()
        font.setFamily(figures_family())
        ui.number.setFont(font)
        ui.number.setWordWrap(True)
        self._notes = {"receiver": ui.receiverNote, "owner": ui.ownerNote, "key": ui.keyNote}
        for note in (*self._notes.values(), ui.keyState):
            note.set_compact()
        for button in (ui.receiverButton, ui.ownerButton, ui.carryButton, ui.takeButton, ui.newButton):
            button.setProperty("stop", True)

    def attach(self, presenter: KeysPresenter) -> None:
        """Connect the fields; everything is read when the part is opened."""
        self._presenter = presenter
        ui = self.ui
        ui.receiverButton.clicked.connect(
            lambda: presenter.set_receiver(ui.receiver_name.text(), ui.receiver_mail.text())
        )
        ui.ownerButton.clicked.connect(lambda: presenter.set_owner(ui.owner_code.text(), ui.owner_name.text()))
        ui.carryButton.clicked.connect(presenter.carry_key)
        ui.takeButton.clicked.connect(presenter.take_key)
        ui.newButton.clicked.connect(presenter.make_key)

    def show_all(self) -> None:
        """Show everything as it is now."""
        for note in self._notes.values():
            note.show_note("", "")
        if self._presenter is not None:
            self._presenter.open()

    def entered(self) -> None:
        """Show everything as it is now, the cursor in the first field."""
        self.show_all()
        first = self.ui.owner_code if self.ui.receiverCard.isHidden() else self.ui.receiver_name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # KeysSettingView

    def show_receiver(self, receiver: Receiver | None) -> None:
        """Show whom the book submits to."""
        self.ui.receiverCard.setVisible(receiver is not None)
        if receiver is not None:
            _fill(self.ui.receiver_name, receiver.name)
            _fill(self.ui.receiver_mail, receiver.mail)

    def show_owner(self, code: str, name: str) -> None:
        """Show the book's own code and name."""
        _fill(self.ui.owner_code, code)
        _fill(self.ui.owner_name, name)

    def show_key(self, key: KeyModel) -> None:
        """Show the key's number in digits that can be read aloud, or why there is none."""
        ui = self.ui
        ui.number.setText(breakable(key.number))
        ui.numberBox.setVisible(bool(key.number))
        ui.keyState.show_note(key.state, key.text)
        ui.carryButton.setVisible(key.can_carry)

    def show_note(self, part: str, state: str, text: str) -> None:
        """Say how it went; what was registered is no longer merely typed."""
        self._notes[part].show_note(state, text)
        fields = {
            "receiver": (self.ui.receiver_name, self.ui.receiver_mail),
            "owner": (self.ui.owner_code, self.ui.owner_name),
        }
        for field in fields.get(part, ()):
            field.setModified(field.isModified() and state != "ok")


def _fill(field: QLineEdit, text: str) -> None:
    """Show what is registered unless something else was typed: nothing typed is lost."""
    if not field.isModified():
        field.setText(text)
        field.setCursorPosition(0)
