"""The line above a form, and what a pane with list and form does for its presenter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.presenters.between import Banner
from roukin_desktop.presenters.ports import FormView, Option, WarningRow

UNSAVED = "未登録の入力があります(自動で控えています)"
RESTORED = "前回の入力途中のものを戻しました"


@dataclass(frozen=True, slots=True)
class FormHead:
    """The line above a form. ``state`` says whether something is not registered; '' texts hide their buttons.

    ``read_only`` says why nothing is registered here, ``locked`` whether the fields are only shown, ``banner`` what
    the record is between books.
    """

    title: str
    state: str = ""
    cancel: str = ""
    take_back: str = ""
    register: str = "登録"
    read_only: str = ""
    locked: bool = False
    banner: Banner | None = None


class FormScreenView(FormView, Protocol):
    """What a pane with list and form does for its presenter."""

    def show_head(self, head: FormHead) -> None:
        """Show the line above the form."""

    def point_at(self, record_id: str) -> None:
        """Mark in the list what was just registered, once the list has it: nobody need look at the bottom line."""

    def show_refused(self, text: str) -> None:
        """Say at the bottom that nothing was registered: what was done before must not stand there as its answer."""

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with a field for each reason (``reason.CODE``)."""

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a list of records of several books; no options hide the choice."""
