"""このPCの設定: a part of 設定 that stands in its pane as one widget."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.pc import FolderModel, FoldersPresenter, SettingsPresenter
from roukin_desktop.system.folders import Use
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.forms.ui_pc_part import Ui_PcPart


class PcPart(QWidget):
    """A ``SettingsView`` and a ``FoldersView``; ``attach`` gives it both presenters."""

    title = "このPCの設定"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_PcPart()
        ui.setupUi(self)
        self._folders = {Use.DOCUMENTS: ui.documents, Use.BACKUPS: ui.backups}
        boxes = (ui.user_nameBox, ui.enterBox, ui.sizeBox, ui.documentsBox, ui.backupsBox)
        ui.pcGrid.place([(box, 1) for box in boxes], cell=30, most=1)
        for label, field in ((ui.documentsLabel, ui.documents), (ui.backupsLabel, ui.backups)):
            field.set_label(label)
        self._settings: SettingsPresenter | None = None
        self._places: FoldersPresenter | None = None

    def attach(self, settings: SettingsPresenter, folders: FoldersPresenter | None = None) -> None:
        """Join the fields to the presenters; the folders are looked at when the part is opened."""
        ui = self.ui
        self._settings, self._places = settings, folders
        ui.user_name.editingFinished.connect(self.name_given)
        ui.enter_moves.clicked.connect(lambda on: settings.change(enter_moves=on))
        ui.text_size.edited.connect(lambda size: settings.change(size=int(size)))
        if folders is not None:
            for use, field in self._folders.items():
                field.choose_wanted.connect(partial(folders.choose, use))
                field.usual_wanted.connect(partial(folders.go_back, use))
        settings.open()

    def show_all(self) -> None:
        """Show the folders as they are now."""
        self.ui.pcNote.show_note("", "")
        if self._places is not None:
            self._places.open()

    def entered(self) -> None:
        """Show the folders as they are now, the cursor in the name."""
        self.show_all()
        self.ui.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_given(self) -> None:
        """Keep the name where it was changed."""
        name = self.ui.user_name.text()
        if self._settings is not None and name.strip() != self._settings.settings.user_name:
            self._settings.change(user_name=name)

    # SettingsView

    def show_sizes(self, options: list[Option]) -> None:
        """Offer sizes of text."""
        self.ui.text_size.set_options([(option.key, option.label) for option in options])

    def show_settings(self, settings: Settings) -> None:
        """Show the settings of this PC; the name is not touched while it is typed."""
        if not self.ui.user_name.hasFocus():
            with QSignalBlocker(self.ui.user_name):
                self.ui.user_name.setText(settings.user_name)
        self.ui.enter_moves.setChecked(settings.enter_moves)
        self.ui.text_size.set_value(str(settings.text_size))

    def show_note(self, text: str) -> None:
        """Say that they were kept."""
        self.ui.pcNote.show_note("ok", text)

    # FoldersView

    def show_folder(self, use: Use, model: FolderModel) -> None:
        """Show a folder with what is to be known of it."""
        self._folders[use].show_folder(model.path, usual=model.usual, state=model.state, text=model.text)
