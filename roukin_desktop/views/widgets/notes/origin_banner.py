"""The band under a form's head: where a record of another book came from, and what can be done about it.

The remark of a 差戻し is typed in place; nothing covers the record it is about.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from roukin_desktop.domain.text import NOTE_LIMIT
from roukin_desktop.presenters.between import Banner
from roukin_desktop.views.spacing import ROOMY, SNUG, TIGHT
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote


class OriginBanner(QFrame):
    """``send_back(remark)`` once a remark was typed, ``adopt()`` to make an own entry; hidden without a banner.

    ``asking`` tells that a remark is asked for now, or no more.
    """

    send_back = Signal(str)
    adopt = Signal()
    asking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._banner: Banner | None = None
        self.text, self.remark = _sentence(), _sentence()
        self.adopt_button, self.send_button = _button("small"), _button("small")
        self.field = PlainEdit()
        self.field.setMaxLength(NOTE_LIMIT)
        self._note = FieldNote()
        self._note.set_compact()
        self._remark_row = self._build_remark_row()
        head = WrapRow()
        head.setSpacing(SNUG)
        head.addWidget(self.text, 1)
        for button in (self.adopt_button, self.send_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = Column(self)
        column.setContentsMargins(ROOMY, SNUG, ROOMY, SNUG)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        for part in (self.remark, self._remark_row, self._note):
            column.addWidget(part)
        self.adopt_button.clicked.connect(lambda _on: self.adopt.emit())
        self.send_button.clicked.connect(lambda _on: self._ask())
        self._remark_row.hide()
        self.hide()

    def show_banner(self, banner: Banner | None) -> None:
        """Show what stands between books; a remark being typed stays while the record is the same."""
        before, self._banner = self._banner, banner
        if banner is None:
            self._leave()
            self.hide()
            return
        if before is None or (before.text, before.remark) != (banner.text, banner.remark):
            self._leave()
        for label, words in ((self.text, banner.text), (self.remark, banner.remark)):
            label.setText(words)
            label.setVisible(bool(words))
        for button, words in ((self.adopt_button, banner.adopt), (self.send_button, banner.send_back)):
            button.setText(words)
            button.setVisible(bool(words) and not (button is self.send_button and self.asks()))
        self._note.show_note("error", banner.note if self.asks() else "")
        self.show()

    def asks(self) -> bool:
        """Tell whether a remark is being asked for."""
        return not self._remark_row.isHidden()

    def send_remark(self) -> None:
        """Send the remark as it is typed; what is missing is told under it."""
        self.send_back.emit(self.field.text())

    def close_remark(self) -> None:
        """Put the remark away; what was typed stays in it while the record is the same."""
        self._show_row(on=False)
        self._note.show_note("", "")
        if self._banner is not None:
            self.send_button.setVisible(bool(self._banner.send_back))
            self.send_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_remark_row(self) -> QWidget:
        row = QWidget()
        line = WrapRow(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SNUG)
        label = QLabel("差戻しの理由")
        label.setBuddy(self.field)
        self.field.setAccessibleName("差戻しの理由")
        send, leave = _button("small"), _button("small")
        send.setText("差戻しに加える")
        leave.setText("やめる")
        line.addWidget(label)
        line.addWidget(self.field, 1)
        line.addWidget(send)
        line.addWidget(leave)
        self.add_button = send
        send.clicked.connect(lambda _on: self.send_remark())
        leave.clicked.connect(lambda _on: self.close_remark())
        return row

    def _show_row(self, *, on: bool) -> None:
        before = self.asks()
        self._remark_row.setVisible(on)
        if before != on:
            self.asking.emit()

    def _ask(self) -> None:
        self._show_row(on=True)
        self.send_button.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.field.clear()
        self._note.show_note("", "")
        self._show_row(on=False)


def _sentence() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(kind: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", kind)
    return button
