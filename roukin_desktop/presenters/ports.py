"""What presenters ask of the world outside: a thread to work on, dialogs, a place for drafts, a form's text.

``app.py`` hands in the real ones, tests hand in immediate ones. Nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Called with steps done and steps in all (0: unknown); raises ``errors.Cancelled`` when the user stops."""


class Runner(Protocol):
    """Runs work on the one database thread; ``done`` and ``failed`` are called on the main thread (design.md §5.4)."""

    def run(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``task``; without ``failed`` the runner shows the trouble itself."""

    def run_long(
        self,
        title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``task`` with a progress window after 0.6 s; a cancelled task calls neither."""

    def settle(self, until: Callable[[], bool]) -> None:
        """Take no key before ``until`` holds, at most for a second: fast fingers type ahead of 登録.

        What they type meanwhile belongs to the next record, hence into the form that comes.
        """


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file a dialog offers: label and patterns, for example 「Excel ブック」 ``("*.xlsx",)``."""

    label: str
    patterns: tuple[str, ...]


class Dialogs(Protocol):
    """The few questions that interrupt; none of them types a record."""

    def ask_open(self, title: str, kinds: tuple[FileKind, ...], folder: Path | None = None) -> Path | None:
        """Ask for an existing file; None when given up."""

    def ask_files(self, title: str, kinds: tuple[FileKind, ...], folder: Path | None = None) -> tuple[Path, ...]:
        """Ask for any number of existing files; none when given up."""

    def ask_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a folder; None when given up."""

    def ask_save(self, title: str, suggested: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Ask where to write; None when given up."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Ask before something that replaces or removes; ``yes`` names the deed (「取り消す」)."""

    def tell(self, title: str, text: str) -> None:
        """Tell something that must be read."""

    def show_trouble(self, error: Exception) -> None:
        """Show what the user can mend, or the copyable report (design.md §5.10)."""

    def open_file(self, path: Path) -> None:
        """Open a finished file with the system's program."""

    def open_folder(self, path: Path) -> None:
        """Show a finished file in its folder."""


class DraftStore(Protocol):
    """Keeps what was typed and not registered, by screen (screens.md: nothing typed is lost)."""

    def save(self, screen: str, data: Mapping[str, str]) -> None:
        """Keep the texts of a screen's form; replaces what was kept."""

    def load(self, screen: str) -> dict[str, str] | None:
        """Return what was kept, or None; unreadable files count as nothing kept."""

    def drop(self, screen: str) -> None:
        """Forget what was kept."""


class FormModel(Protocol):
    """A form as the Binder sees it: texts by field name, notes under the fields; ``views/editing/binder.py`` joins it.

    Texts: a choice is its key (``face``), several choices are keys joined by a space, a flag is ``1`` or ``""``,
    a lookup is the text typed until something is picked. Names of row cells are ``lines.0.yen``; the reason
    given for a warning is the field ``reason.CODE``.
    """

    def edit(self, name: str, text: str) -> None:
        """Take what the user typed into a field."""

    def leave(self, name: str) -> None:
        """Note that the user left a field; from now on it may be told that it is empty."""

    def text(self, name: str) -> str:
        """Return the text to show in a field."""

    def note(self, name: str) -> tuple[str, str] | None:
        """Return (``error`` | ``warning`` | ``hint``, sentence) for under the field, or None."""

    def echo(self, name: str) -> str:
        """Return how the field was understood (full date with weekday, large amounts), or ''."""

    def undo(self) -> str | None:
        """Take the last visit's change back; the field it concerned, None if there is nothing."""

    def redo(self) -> str | None:
        """Do it again; the field it concerned, None if there is nothing."""


class FormView(Protocol):
    """What every pane with a form does for its presenter."""

    def refresh_form(self) -> None:
        """Read texts, notes and echoes of every bound field anew (never into the field the user types in)."""

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a choice: key, what is shown, and a second line (kana, branch, 組合員数) if any."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class WarningRow:
    """A warning that takes a reason: its code (the field is ``reason.CODE``), sentence, reason so far."""

    code: str
    text: str
    reason: str
