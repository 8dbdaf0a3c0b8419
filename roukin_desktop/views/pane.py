"""The contract between the main window and what stands in it.

A pane is one room of the rail. Build one in three steps:

1. ``ui/NAME_pane.ui`` (layout, buddies, accessible names, tab order) → ``python -m tools.build_forms``.
2. ``views/NAME_pane.py``, or ``views/NAME/pane.py`` where the room takes several modules: a ``Pane`` that composes the
   form (``self.ui = Ui_NamePane()``; ``self.ui.setupUi(self)``), gives its lists their columns, binds fields with
   ``Binder`` to the presenter's form, and implements the presenter's view Protocol. It decides no wording.
3. ``views/rooms.py`` builds presenter and pane: one function there, and one line in its table.

Keys come from the main window: F2 ``new``, F3 ``find_records``, F4 ``copy_last``, F5 ``renew``, F11 ``output``,
F12 and Ctrl+Enter ``register``, Esc ``give_up``, Ctrl+Z/Ctrl+Y ``undo_typing``/``redo_typing``. ``keys`` names
those the pane answers, so that the bar never shows a dead key. ``entered`` is called when the room is opened
(show what changed meanwhile), ``left`` before it is put away (finish a conversion, keep the draft).
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Pane(QWidget):
    """One room. ``key`` is the room's name to the shell presenter."""

    keys_changed = Signal()
    """The pane answers other F-keys now: the bar is shown anew."""

    refused = Signal(str)
    """Somebody types where nothing can be typed: the status line says why."""

    key: ClassVar[str] = ""
    keys: ClassVar[dict[str, str]] = {}
    """F-keys this pane answers, with their words: ``{"F2": "新規", "F12": "登録"}``."""

    def answers(self) -> dict[str, str]:
        """Return the F-keys answered now; a pane with several parts may answer fewer in some."""
        return self.keys

    def entered(self) -> None:
        """Show the room's state; called each time it is opened."""

    def left(self) -> None:
        """Keep what was typed; called before another room is opened and before the window closes."""

    def say_moves(self, *, enter: bool) -> None:
        """Say which key goes on to the next field, as the setting has it: Enter or Tab."""

    def new(self) -> None:
        """F2: begin an empty form, the cursor in its first field."""

    def find_records(self) -> None:
        """F3: put the cursor into the field that narrows the list."""

    def copy_last(self) -> None:
        """F4: fill the form from the last record."""

    def renew(self) -> None:
        """F5: read the list anew."""

    def output(self) -> None:
        """F11: print or write what the room shows."""

    def register(self) -> None:
        """F12, Ctrl+Enter: register what the form holds."""

    def give_up(self) -> None:
        """Esc: leave the form; the draft is kept."""

    def undo_typing(self) -> None:
        """Ctrl+Z: take the last change inside the form back."""

    def redo_typing(self) -> None:
        """Ctrl+Y: do it again."""

    def open_record(self, kind: str, record_id: str) -> None:
        """Open a record that another room, or the search at the top, leads to."""
