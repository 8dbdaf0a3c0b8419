"""A folder that is chosen, not typed: its path to be read and copied, and the buttons that change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from roukin_desktop.views.spacing import SNUG, TIGHT
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote


class FolderField(QWidget):
    """Path, 「フォルダーを選ぶ」, 「いつもの置き場に戻す」 where another one is set, and a sentence below."""

    choose_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit(self, readOnly=True)
        self.choose = QPushButton("フォルダーを選ぶ…", self)
        self.usual = QPushButton("いつもの置き場に戻す", self)
        self.note = FieldNote(self)
        self.note.set_compact()
        row = WrapRow()
        row.setSpacing(SNUG)
        row.addWidget(self.path, 1)
        for button, wanted in ((self.choose, self.choose_wanted), (self.usual, self.usual_wanted)):
            button.setProperty("kind", "quiet")
            button.setProperty("stop", True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.note)
        self.setFocusProxy(self.path)

    def set_label(self, label: QLabel) -> None:
        """Let the label lead to the path, and name path and buttons by it for screen readers."""
        name = label.text()
        label.setBuddy(self.path)
        self.path.setAccessibleName(name)
        self.choose.setAccessibleName(f"{name}を選ぶ")
        self.usual.setAccessibleName(f"{name}をいつもの置き場に戻す")

    def show_folder(self, path: str, *, usual: bool, state: str, text: str) -> None:
        """Show a folder, from its beginning and in full under the pointer, and what is to be known of it."""
        self.path.setText(path)
        self.path.setCursorPosition(0)
        self.path.setToolTip(path)
        if usual and self.usual.hasFocus():
            self.choose.setFocus()
        self.usual.setVisible(not usual)
        self.note.show_note(state, text)
