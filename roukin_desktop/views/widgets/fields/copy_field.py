"""A text to be carried elsewhere: shown whole, copied with one button, which says that it was."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from roukin_desktop.views.spacing import HAIR
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.navigation.tab_order import chain

SAID_MS = 2_500


class CopyField(QWidget):
    """Caption, text that cannot be typed into but selected, and 「コピー」."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "field")
        self._said = QLabel(self)
        self._said.setProperty("role", "hint")
        self._field: QLineEdit | QPlainTextEdit = QLineEdit(self)
        self._button = QPushButton("コピー", self)  # made after its field, as Tab goes
        self._button.setProperty("kind", "small")
        self._button.clicked.connect(self.copy)
        self._head = WrapRow()
        for part in (self._caption, self._said, self._button):
            self._head.addWidget(part)
        self._head.insertStretch(1, 1)
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HAIR)
        self._column.addLayout(self._head)
        self._fading = QTimer(self, singleShot=True, interval=SAID_MS)
        self._fading.timeout.connect(self._said.clear)
        self._place(self._field)

    def describe(self, caption: str, *, lines: bool = False, empty: str = "") -> None:
        """Say what it holds; ``lines`` for a text of several lines, ``empty`` says what helps where there is none."""
        self._caption.setText(caption)
        if lines:
            self._field.setParent(None)  # else it is found as a field without a name until it is gone
            self._field.deleteLater()
            self._field = QPlainTextEdit(self)
            self._field.setTabChangesFocus(True)
            self._field.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
            self._place(self._field)
        self._field.setPlaceholderText(empty)
        self._caption.setBuddy(self._field)
        self._field.setAccessibleName(caption)
        self._button.setAccessibleName(f"{caption}をコピー")

    def show_text(self, text: str) -> None:
        """Show the text to copy."""
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
            self._field.setCursorPosition(0)
        else:
            self._field.setPlainText(text)
        self._button.setEnabled(bool(text))
        self._said.clear()

    def text(self) -> str:
        """Return the text shown."""
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def copy(self) -> None:
        """Put the text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(self.text())
        self._said.setText("コピーしました")
        self._fading.start()

    def said(self) -> str:
        """Return what was said about the last copy."""
        return self._said.text()

    def _place(self, field: QLineEdit | QPlainTextEdit) -> None:
        field.setReadOnly(True)
        self._column.addWidget(field)
        chain([field, self._button])
        self.setFocusProxy(field)
