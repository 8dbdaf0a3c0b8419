"""The due dates of the periods in one line, each typed in place; Enter or leaving the field keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from roukin_desktop.presenters.intake.board import BoardColumn
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.navigation.tab_order import chain


class DueRow(QWidget):
    """``edited(period, text)`` tells a due date as typed."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, DateEdit] = {}
        self._words: dict[str, QLabel] = {}
        self._row = WrapRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SNUG)
        title = QLabel("提出期限", self)
        title.setProperty("role", "sub")
        self._row.addWidget(title)
        self._row.addStretch(1)

    def show_columns(self, columns: Sequence[BoardColumn]) -> None:
        """Show the due dates; a field that is typed into is left alone."""
        if [column.key for column in columns] != list(self._fields):
            self._build(columns)
        for column in columns:
            field = self._fields[column.key]
            if not (field.hasFocus() and field.isModified()):
                field.setText(column.due)
            field.setToolTip(column.echo)
            field.setAccessibleDescription(column.echo)
            self._words[column.key].setText(f"{column.word}(確定済)" if column.closed else column.word)

    def field(self, key: str) -> DateEdit:
        """Return the field of a period."""
        return self._fields[key]

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Let Tab reach the fields where they stand: Qt puts what is made later at the end."""
        chain([before, *self._fields.values(), after])

    def _build(self, columns: Sequence[BoardColumn]) -> None:
        for part in (*self._fields.values(), *self._words.values()):
            part.setParent(None)
            part.deleteLater()
        self._fields, self._words = {}, {}
        for column in columns:
            word, field = QLabel(self), DateEdit(self)
            word.setBuddy(field)
            word.setProperty("role", "sub")
            field.setPlaceholderText("未設定")
            field.setAccessibleName(f"{column.word}の提出期限")
            field.editingFinished.connect(lambda key=column.key: self._on_edited(key))
            for part in (word, field):
                self._row.insertWidget(self._row.count() - 1, part)
            self._fields[column.key], self._words[column.key] = field, word
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Give a field room for a whole date inside its frame; a line edit's own size is that of 17 letters x."""
        for field in self._fields.values():
            field.ensurePolished()
            letters = field.fontMetrics()
            frame = field.sizeHint().width() - 17 * letters.horizontalAdvance("x")
            field.setFixedWidth(letters.horizontalAdvance("2025/10/310") + frame)

    def _on_edited(self, key: str) -> None:
        field = self._fields[key]
        if field.isModified():
            field.setModified(False)
            self.edited.emit(key, field.text())
