"""F1: a window beside the work, not in front of it, with the steps of the room and its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from roukin_desktop.presenters.help import HelpPage


class HelpDialog(QDialog):
    """Shows a ``HelpPage``; typing goes on while it stands open, Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName("ヘルプ")
        close = QPushButton("閉じる Esc", self)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._area)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def show_page(self, page: HelpPage) -> None:
        """Show the help on a room and come to the front."""
        self.setWindowTitle(f"ヘルプ — {page.title}")
        self._area.setWidget(self._body(page))
        em = self.fontMetrics().height()
        room = self.screen().availableGeometry()
        self.resize(min(em * 40, room.width() - em * 2), min(em * 34, room.height() - em * 5))
        self.show()
        self.raise_()
        self.activateWindow()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self, page: HelpPage) -> QWidget:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setSpacing(8)
        rows.addWidget(_label(f"{page.title}ですること", "heading"))
        for step in page.steps:
            rows.addWidget(_label(f"・{step}"))
        rows.addSpacing(8)
        rows.addWidget(_label("キーの使い方", "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for at, (keys, words) in enumerate(page.keys):
            grid.addWidget(_label(keys), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(words), at, 1)
        rows.addLayout(grid)
        rows.addStretch(1)
        return body


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
