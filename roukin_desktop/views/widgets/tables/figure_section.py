"""One table of 集計 under its heading, with the sentence that keeps a reader from misreading it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from roukin_desktop.presenters.summary.room import CellModel, TableModel
from roukin_desktop.views.spacing import TIGHT
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.tables.figure_table import FigureCell, FigureTable


class FigureSection(QFrame):
    """Heading, table, note. ``opened(row, column)`` tells which number was opened, columns after the label."""

    opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        self.table = FigureTable(self)
        self.table.opened.connect(self._on_opened)
        self._heading.setBuddy(self.table)
        self._note = QLabel(self)
        self._note.setProperty("role", "hint")
        self._note.setWordWrap(True)
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (self._heading, self.table, self._note):
            column.addWidget(part)

    def show_table(self, model: TableModel) -> None:
        """Show a table anew; the cursor stays in its cell."""
        self._heading.setText(model.title)
        self.table.setAccessibleName(model.title)
        self._note.setText(model.note)
        self._note.setVisible(bool(model.note))
        rows = [
            [FigureCell(label), *(_cell(at, column, cell) for column, cell in enumerate(cells))]
            for at, (label, cells) in enumerate(model.rows)
        ]
        texts = frozenset(column + 1 for column in model.texts)
        self.table.set_table(model.heads, rows, model.totals, texts)

    def _on_opened(self, key: str) -> None:
        row, column = key.split()
        self.opened.emit(int(row), int(column))


def _cell(row: int, column: int, cell: CellModel) -> FigureCell:
    return FigureCell(cell.text, f"{row} {column}" if cell.opens else "")
