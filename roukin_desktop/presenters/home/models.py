"""What the pane of ホーム shows, in finished words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.summary import MonthPoint


@dataclass(frozen=True, slots=True)
class Share:
    """A bar: filled and marked (期間経過) in tenths of a percent; ``mark`` None for no mark, ``behind`` it."""

    filled: int
    mark: int | None = None
    behind: bool = False


@dataclass(frozen=True, slots=True)
class TileModel:
    """A figure of the period; ``parts`` of the line below are (text, negative).

    ``opens`` is the room it leads to, or with ``record`` the list that opens there.
    ``figure``: the value is a number, which is never broken; names may be.
    """

    key: str
    icon: str
    title: str
    value: str
    parts: tuple[tuple[str, bool], ...]
    opens: str
    share: Share | None = None
    figure: bool = True
    record: str = ""

    @property
    def detail(self) -> str:
        """The line below the figure."""
        return "  ".join(text for text, _ in self.parts)


@dataclass(frozen=True, slots=True)
class TodoRow:
    """Something to do: a picture and its state (error, warning, ''), the sentence, what the row does when opened."""

    icon: str
    state: str
    text: str
    action: str
    kind: str
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of the first day; ``done`` ones keep their place and are ticked."""

    title: str
    sentence: str
    opens: str
    done: bool


@dataclass(frozen=True, slots=True)
class PaceRow:
    """An item of つなぐプロジェクト: label, 「231 / 400件」, 「57.7%」 and its bar."""

    label: str
    numbers: str
    rate: str
    share: Share | None


class HomeView(Protocol):
    """What the pane of ホーム shows."""

    def show_head(self, title: str, note: str) -> None:
        """Show the period and how much of it is over."""

    def show_steps(self, steps: list[StepRow]) -> None:
        """Show the first day's steps; none puts them away."""

    def show_tiles(self, tiles: list[TileModel]) -> None:
        """Show the figures."""

    def show_months(self, points: tuple[MonthPoint, ...], text: str, note: str) -> None:
        """Draw 学習会 by month; ``text`` says the same, ``note`` stands for an empty chart."""

    def show_todo(self, rows: list[TodoRow], note: str) -> None:
        """List what to do next; ``note`` stands for an empty list."""

    def show_paces(self, rows: list[PaceRow], note: str) -> None:
        """Show the rates of つなぐプロジェクト; no rows put the card away."""
