"""The band over a grid while a block from Excel stands in its cells: what it would change, to be taken or left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from roukin_desktop.presenters.paste import PasteCell, PastePreview
from roukin_desktop.views.spacing import HAIR, ROOMY, SNUG
from roukin_desktop.views.widgets.grids.grid_model import GridCell
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

_FIRST = "登録する前に、貼り付けるか、やめるかを選んでください。"
_UNREAD = "このままでは登録できません。貼り付けたあとで直してください。"


def copied_block() -> str:
    """Return what was copied where it is more than one cell, '' else."""
    text = QGuiApplication.clipboard().text()
    return text if any(mark in text.strip() for mark in "\t\n") else ""


class PasteBar(QFrame):
    """``taken(preview)`` for 貼り付ける; ``ended`` once there is nothing to be taken any more, either way."""

    taken = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.preview: PastePreview | None = None
        self.text, self.remarks = _label("heading"), _label("sub")
        self.leave_button = _button("やめる Esc", "quiet", "貼り付けをやめる")
        self.take_button = _button("貼り付ける", "primary", "貼り付ける")
        words = Column()
        words.setSpacing(HAIR)
        words.addWidget(self.text)
        words.addWidget(self.remarks)
        row = Row(self)
        row.setContentsMargins(ROOMY, SNUG, ROOMY, SNUG)
        row.setSpacing(SNUG)
        row.addLayout(words, 1)
        row.addWidget(self.leave_button)
        row.addWidget(self.take_button)
        self.leave_button.clicked.connect(lambda _on: self.leave())
        self.take_button.clicked.connect(lambda _on: self._take())
        self.hide()

    def show_preview(self, preview: PastePreview) -> None:
        """Say what pasting would do, the cursor on the button that does it."""
        self.preview = preview
        self.text.setText(preview.text)
        self.remarks.setText("".join(preview.remarks))
        self.remarks.setVisible(bool(preview.remarks))
        self.take_button.setVisible(bool(preview.cells))
        self.show()
        button = self.take_button if preview.cells else self.leave_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_up(self) -> bool:
        """Tell whether a block waits to be taken or left, and say so: nothing is registered before."""
        if self.preview is not None:
            self.show_preview(self.preview)
            self.remarks.setText(_FIRST)
            self.remarks.show()
        return self.preview is not None

    def leave(self) -> None:
        """Put the block away, if there is one."""
        if self.preview is not None:
            self.preview = None
            self.hide()
            self.ended.emit()

    def _take(self) -> None:
        preview = self.preview
        self.leave()
        if preview is not None:
            self.taken.emit(preview)


def _label(role: str) -> QLabel:
    label = PhraseLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _button(text: str, kind: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setAccessibleName(name)
    return button


def pasted_cell(cell: PasteCell) -> GridCell:
    """Return a cell as it would be pasted; what cannot be registered has its sign before the block is taken."""
    return GridCell(cell.text, "error", _UNREAD) if cell.unread else GridCell(cell.text, "new")
