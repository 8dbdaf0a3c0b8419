"""The columns of a file, one a line, each with the field it is read as."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from roukin_desktop.presenters.imports.models import ColumnRow
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.spacing import SNUG, TIGHT
from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon

_NARROW = 24
"""Lines of text in width, below which the first values are left out."""
DOUBT = "この列の見当は確かではありません。合っているか見てください。"


class ColumnGrid(QScrollArea):
    """``edited(column, key)`` when a person reads a column as another field."""

    edited = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields: list[tuple[str, str]] = []
        self._lines: dict[int, _Line] = {}
        self._shown: tuple[tuple[int, str, str], ...] = ()
        self._examples: list[QWidget] = []
        self._grid: QGridLayout | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the first values out where headers and fields need the room."""
        super().resizeEvent(event)
        self._show_examples()

    def set_fields(self, options: Sequence[Option]) -> None:
        """Say what a column can be read as; ``""`` stands first and means not at all."""
        self._fields = [(option.key or " ", option.label) for option in options]
        self._shown = ()

    def show_columns(self, rows: Sequence[ColumnRow]) -> None:
        """Show the columns of a sheet; a field in use keeps the focus while the columns are the same."""
        shape = tuple((row.column, row.head, row.example) for row in rows)
        if shape != self._shown:
            self._shown = shape
            self._build(rows)
        for row in rows:
            self._lines[row.column].show_row(row)

    def field(self, column: int) -> ChoiceList:
        """Return the field beside a column."""
        return self._lines[column].choice

    def _build(self, rows: Sequence[ColumnRow]) -> None:
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, SNUG, 0)
        grid.setHorizontalSpacing(SNUG)
        grid.setVerticalSpacing(TIGHT)
        for place, stretch in enumerate((0, 4, 4, 5, 0)):
            grid.setColumnStretch(place, stretch)
        for place, title in enumerate(("列", "見出し", "例", "項目")):
            label = QLabel(title, page)
            label.setProperty("role", "field")
            grid.addWidget(label, 0, place)
            if place == 2:
                self._examples = [label]
        self._lines = {}
        for place, row in enumerate(rows, start=1):
            line = _Line(page, grid, place, row, self._fields)
            line.choice.edited.connect(lambda key, column=row.column: self.edited.emit(column, key.strip()))
            self._lines[row.column] = line
            self._examples.append(line.example)
        grid.setRowStretch(len(rows) + 1, 1)
        self.setWidget(page)
        self._grid = grid
        self._show_examples()

    def _show_examples(self) -> None:
        wide = self.width() >= self.fontMetrics().height() * _NARROW
        for part in self._examples:
            part.setVisible(wide)
        if self._grid is not None:
            self._grid.setColumnStretch(2, 4 if wide else 0)


class _Line:
    """A column of the file: letter, header, first value, field."""

    def __init__(
        self, page: QWidget, grid: QGridLayout, place: int, row: ColumnRow, fields: list[tuple[str, str]]
    ) -> None:
        letter = QLabel(row.letter, page)
        letter.setFont(figures_font())
        letter.setMinimumWidth(18)
        head, self.example = CutLabel(row.head, page), CutLabel(row.example, page, quiet=True)
        self.choice = ChoiceList(page)
        self.choice.set_options(fields)
        self.choice.setAccessibleName(f"{row.letter}列 {row.head}")
        self._doubt = TintedIcon(page)
        self._doubt.show_icon("warning", "warning")
        self._doubt.setToolTip(DOUBT)
        keep = self._doubt.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._doubt.setSizePolicy(keep)
        head.setBuddy(self.choice)
        for at, part in enumerate((letter, head, self.example, self.choice, self._doubt)):
            grid.addWidget(part, place, at)

    def show_row(self, row: ColumnRow) -> None:
        """Show how the column is read now."""
        self.choice.set_value(row.key or " ")
        self._doubt.setVisible(not row.sure)
        self.choice.setAccessibleDescription("" if row.sure else DOUBT)


class CutLabel(QLabel):
    """A text that ends in … where it has no room, and is told in full under the pointer."""

    def __init__(self, text: str, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(text, parent)
        self._quiet = quiet
        self.setToolTip(text)
        self.setMinimumWidth(30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint what there is room for."""
        painter = QPainter(self)
        role = QPalette.ColorRole.PlaceholderText if self._quiet else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
