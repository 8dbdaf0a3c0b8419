"""Warnings that ask for a reason, one line each; the reason travels to headquarters (design.md §5.3)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from roukin_desktop.presenters.ports import WarningRow
from roukin_desktop.views.spacing import ROOMY, SNUG, TIGHT
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel


class ReasonList(QWidget):
    """``edited(code, text)`` tells a reason as it is typed; rows keep their fields while their codes stand."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, PlainEdit] = {}
        self._texts: dict[str, QLabel] = {}
        self._frame: QFrame | None = None
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a long warning takes the lines it needs
        self.setSizePolicy(policy)
        self.hide()

    def show_warnings(self, rows: Sequence[WarningRow]) -> None:
        """Show the warnings that stand; none puts the list away."""
        if [row.code for row in rows] != list(self._fields):
            self._build(rows)
        for row in rows:
            self._texts[row.code].setText(row.text)
            field = self._fields[row.code]
            if not field.hasFocus() and field.text() != row.reason:
                field.setText(row.reason)
        self.setVisible(bool(rows))

    def focus_first(self) -> None:
        """Put the cursor into the first reason that is missing."""
        for field in self._fields.values():
            if not field.text().strip():
                field.setFocus()
                return

    def focus_code(self, code: str) -> bool:
        """Put the cursor into the reason of a warning; False where it does not stand."""
        if code in self._fields:
            self._fields[code].setFocus()
        return code in self._fields

    def _build(self, rows: Sequence[WarningRow]) -> None:
        if self._frame is not None:
            self._frame.setParent(None)
            self._frame.deleteLater()
        self._fields, self._texts = {}, {}
        self._frame = QFrame(self)
        self._frame.setProperty("role", "notice")
        grid = QGridLayout(self._frame)
        grid.setContentsMargins(ROOMY, SNUG, ROOMY, SNUG)
        grid.setHorizontalSpacing(SNUG)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        for line, row in enumerate(rows):
            self._add_line(grid, line, row)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._frame)

    def _add_line(self, grid: QGridLayout, line: int, row: WarningRow) -> None:
        icon = TintedIcon(self._frame, size=16)
        icon.show_icon("warning", "warning")
        text = PhraseLabel(self._frame)
        text.setWordWrap(True)
        text.setText(row.text)
        field = PlainEdit(self._frame)
        caption = QLabel("理由 ※", self._frame)
        caption.setProperty("role", "field")
        caption.setBuddy(field)
        field.setAccessibleName(f"理由: {row.text}")
        field.textEdited.connect(lambda typed, code=row.code: self.edited.emit(code, typed))
        for place, part in enumerate((icon, text, caption, field)):
            grid.addWidget(part, line, place)
        self._fields[row.code] = field
        self._texts[row.code] = text
