"""Rows of fields that come and go in a form (会員 of a joint session, lines of 職域活動費, 接続拠点)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from roukin_desktop.views.editing.binder import Binder
from roukin_desktop.views.widgets.navigation.tab_order import chain
from roukin_desktop.views.widgets.notes.field_note import FieldNote


@dataclass(frozen=True, slots=True)
class RowParts:
    """One row: its widget, its fields by column in tab order, buttons after them, and the notes under them."""

    widget: QWidget
    fields: Mapping[str, QWidget]
    notes: Mapping[str, FieldNote]
    buttons: tuple[QWidget, ...] = ()


class RowList:
    """Keeps as many rows as the presenter asks for and binds their cells as ``name.row.column``."""

    def __init__(
        self,
        name: str,
        column: QVBoxLayout,
        before: QWidget,
        binder: Binder,
        build: Callable[[int], RowParts],
        heads: Mapping[str, QLabel] | None = None,
    ) -> None:
        """``before`` is the field that comes before the rows in tab order; ``heads`` stand over the columns."""
        self._name = name
        self._column = column
        self._before = before
        self._binder = binder
        self._build = build
        self._heads = heads or {}
        self.rows: list[RowParts] = []

    def show(self, count: int) -> None:
        """Show so many rows; those that stay keep their fields, and with them the cursor."""
        while len(self.rows) > count:
            gone = self.rows.pop()
            self._binder.unbind(f"{self._name}.{len(self.rows)}.")
            self._column.removeWidget(gone.widget)
            gone.widget.hide()
            gone.widget.deleteLater()
        while len(self.rows) < count:
            self._add(len(self.rows))

    def field(self, row: int, column: str) -> QWidget:
        """Return the field of a cell."""
        return self.rows[row].fields[column]

    def stops(self) -> list[QWidget]:
        """Return everything Tab stops at, row by row."""
        return [stop for row in self.rows for stop in (*row.fields.values(), *row.buttons)]

    def _add(self, place: int) -> None:
        before = next(reversed(self.stops()), self._before)
        parts = self._build(place)
        self._column.addWidget(parts.widget)
        chain([before, *parts.fields.values(), *parts.buttons])
        for head, label in self._heads.items() if not self.rows else ():
            label.setBuddy(parts.fields[head])
        self.rows.append(parts)
        for column, field in parts.fields.items():
            self._binder.bind(f"{self._name}.{place}.{column}", field, parts.notes.get(column))
