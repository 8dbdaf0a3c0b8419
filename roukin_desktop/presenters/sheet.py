"""A grid to type figures into, as its pane shows it: columns, rows, cells, a block about to be pasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option, WarningRow


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the grid. ``name`` is the field it edits, '' for what is only shown (会員, ratio, state).

    ``wide`` asks for room for 提出後に訂正, ``digits`` for figures of so many characters (0: the usual).
    """

    key: str
    name: str
    title: str
    group: str = ""
    unit: str = ""
    number: bool = False
    options: tuple[Option, ...] = ()
    wide: bool = False
    digits: int = 0


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell: its text, and the finding on it (``error``, ``warning``, ``hint`` or '').

    ``source`` says where a cell comes from that cannot be typed into: ``feed`` or ``sum``. ``ghost`` stands, greyed,
    in an empty cell; ``changed`` marks what is not registered.
    """

    text: str
    severity: str = ""
    note: str = ""
    source: str = ""
    ghost: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of the grid; ``state`` is 未登録の変更, 未確定 (copied from last year), 登録済 or ''.

    ``key`` names the row; a ``locked`` one is only shown.
    """

    key: str
    cells: tuple[SheetCell, ...]
    state: str
    locked: bool = False


class SheetView(Protocol):
    """What every pane with such a grid does. Rows and columns count from 0 among those shown."""

    def show_columns(self, columns: list[SheetColumn]) -> None:
        """Show the heads of the grid."""

    def show_rows(self, rows: list[SheetRow]) -> None:
        """Show all rows."""

    def refresh_row(self, row: int, shown: SheetRow) -> None:
        """Show one row anew."""

    def show_note(self, text: str) -> None:
        """Say why the grid is empty; '' where it is not."""

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered; '' where it can."""

    def clear_filter(self) -> None:
        """Empty the field that narrows the grid: a row outside is gone to."""

    def show_header(self, text: str) -> None:
        """Say in a line how far the sheet is filled."""

    def show_state(self, text: str) -> None:
        """Say how much is not registered."""

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings of what is being registered, with one field for each reason."""

    def show_message(self, text: str, state: str = "error") -> None:
        """Say in a sentence what stands against 登録; a ``hint`` is no more than said."""

    def focus_cell(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""

    def show_paste(self, preview: PastePreview) -> None:
        """Show what pasting would change, to be taken or left."""
