"""確定 of a period, its papers as they were reported, and what changed since (design.md L5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import parse_period
from roukin_desktop.presenters.intake.models import RecordRow, record_rows
from roukin_desktop.presenters.intake.part import Part
from roukin_desktop.presenters.intake.words import period_word
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary.exporting import Exporter
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.intake.models import ClosedLine, RecordChange


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A closed period and when it was closed."""

    key: str
    label: str
    at: str


class ClosingView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_closable(self, options: list[Option]) -> None:
        """Offer the periods of the year that can be closed."""

    def clear_why(self) -> None:
        """Empty the field of the reason."""

    def show_closed(self, rows: list[ClosedRow], chosen: str, note: str) -> None:
        """Show the closed periods; ``note`` says that there is none."""

    def show_since(self, title: str, rows: list[RecordRow]) -> None:
        """Show what changed in the chosen period since it was closed."""


class ClosingPart(Part):
    """Decides what 確定 shows; ``unsettled`` says which senders a period still waits for."""

    def __init__(
        self, tools: Tools, view: ClosingView, scope: Scope, papers: Exporter, unsettled: Callable[[str], str]
    ) -> None:
        """Prepare for a year."""
        super().__init__(tools, view)
        self._view = view
        self._scope = scope
        self._papers = papers
        self._unsettled = unsettled
        self._closed: list[ClosedLine] = []
        self._chosen = ""

    def set_scope(self, scope: Scope) -> None:
        """Offer the periods of another year."""
        self._scope = scope

    def reload(self) -> None:
        """Read the closed periods anew."""
        self._tools.runner.run(self.desk.closed, self._loaded, self.failed)

    def close(self, key: str, why: str) -> None:
        """確定 of a period, after saying what it means; one that is not over needs a reason."""
        if self.refused():
            return
        label, unsettled = parse_period(key).label, self._unsettled(key)
        warned = f"まだそろっていない提出元があります: {unsettled}\n\n" if unsettled else ""
        text = (
            f"{label}を確定します。\n\n{warned}"
            "・すべての提出元を合わせたいまの集計を、報告したものとして残します。あとからいつでも同じものを作れます。\n"
            "・確定のあとに届いたこの期の訂正は「期限後」として待ち、取り入れるまで数字は変わりません。\n"
            "・この記録簿の自分の記録は、確定のあとも訂正できます。変わったものは一覧で見られます。\n\n"
            "確定は「元に戻す」で戻せます。"
        )
        if self._tools.dialogs.confirm(f"{label}の確定", text, "確定する"):
            self.change(lambda: self.desk.close(key, why.strip()), f"{label}を確定しました。", self._view.clear_why)

    def choose(self, key: str) -> None:
        """Show what changed in a closed period since."""
        self._chosen = key
        if key:
            desk = self.desk
            self._tools.runner.run(lambda: desk.since(key), lambda found: self._show_since(key, found), self.failed)
        else:
            self._view.show_since("", [])

    def make_papers(self) -> None:
        """Write Excel and PDF of the chosen period as it was when it was closed."""
        key = self._chosen
        if not key:
            self._view.show_note("error", "確定した期を選んでください。")
            return
        desk = self.desk
        self._papers.export(f"suishin_{key}_closed", lambda: desk.as_reported(key), excel=True, pdf=True)

    def _loaded(self, closed: list[ClosedLine]) -> None:
        self._closed = closed
        known = {line.period for line in closed}
        if self._chosen not in known:
            self._chosen = closed[0].period if closed else ""
        year = self._scope.year
        keys = (f"{year}H1", f"{year}H2", str(year))
        self._view.show_closable([Option(key, f"{period_word(key)}を確定する…") for key in keys if key not in known])
        rows = [ClosedRow(line.period, line.label, f"{line.at:%Y/%m/%d %H:%M}") for line in closed]
        self._view.show_closed(rows, self._chosen, "" if rows else "確定した期はまだありません。")
        self.choose(self._chosen)

    def _show_since(self, key: str, found: Sequence[RecordChange]) -> None:
        if key != self._chosen:
            return
        word = period_word(key)
        number = count_text(len(found), "件")
        title = f"{word}の確定後に変わったもの {number}" if found else f"{word}は確定したときのままです"
        self._view.show_since(title, record_rows(found))
