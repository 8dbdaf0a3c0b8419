"""会員の統合 in 会員台帳: who is given up, who is kept, and what becomes of the records, told before it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.presenters.lookup import NOBODY, UNCLEAR, MemberSearch
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.submission.models import ConcernRow
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.member_merge import MergePlan

GIVEN, KEPT = "given", "kept"
CHOOSE_GIVEN = "やめる方(なくなる会員)を選んでください。"
CHOOSE_KEPT = "残す方の会員を選んでください。"
_BEFORE = "統合すると、次のように変わります。"
_STOPPED = "このままでは統合できません。次の記録を直すと、統合できます(Enter で開きます)。"
_CONFIRM = (
    "「{given}」を「{kept}」に統合します。{records}「{given}」は会員台帳からなくなります。「元に戻す」で戻せます。"
)


@dataclass(frozen=True, slots=True)
class MergeModel:
    """The card of a merge.

    ``names`` and ``details`` are of both members by ``given`` and ``kept``, '' where none is chosen; ``notes`` what is
    wrong under a field. ``lead`` says what ``sentences`` or ``stops`` are, or what is still to be chosen; there are
    only ``sentences`` where the merge can be done.
    """

    names: dict[str, str]
    details: dict[str, str]
    notes: dict[str, str]
    lead: str
    sentences: tuple[str, ...] = ()
    stops: tuple[ConcernRow, ...] = ()


class MergeView(Protocol):
    """What the pane shows of a merge."""

    def show_merge(self, model: MergeModel | None) -> None:
        """Show the card in the form's place; None puts it away."""

    def show_merge_members(self, place: str, options: list[Option]) -> None:
        """Offer members under the field ``given`` or ``kept``."""

    def focus_merge(self, place: str) -> None:
        """Put the cursor into ``given``, ``kept``, or onto the ``deed``."""


class MemberMerging:
    """Two members chosen one after the other; ``open_record`` leads to what stands against it.

    ``done`` is called with the kept member's id once it was done.
    """

    def __init__(
        self,
        tools: Tools,
        view: MergeView,
        open_record: Callable[[str, str], None],
        done: Callable[[str, Changes], None],
    ) -> None:
        self._tools = tools
        self._view = view
        self._open_record = open_record
        self._done = done
        self._search = MemberSearch(tools)
        self._chosen = {GIVEN: "", KEPT: ""}
        self._notes = {GIVEN: "", KEPT: ""}
        self._asked: dict[str, str | None] = {}
        self._plan: MergePlan | None = None
        self._busy = False
        self.shown = False

    def begin(self, given: str) -> None:
        """Open the card; ``given`` is the member to be given up, '' where it is still to be chosen."""
        self.shown = True
        self._chosen, self._notes, self._plan = {GIVEN: given, KEPT: ""}, {GIVEN: "", KEPT: ""}, None
        self._asked = {}

        def ready() -> None:
            if self.shown:
                self._renew()
                self._view.focus_merge(KEPT if given else GIVEN)

        self._search.load(lambda: self._tools.runner.run(lambda: self._search.learn((given,)), lambda _: ready()))

    def leave(self) -> None:
        """Put the card away; nothing is changed."""
        self.shown = False
        self._view.show_merge(None)

    def look_up(self, place: str, text: str) -> None:
        """Offer members for what was typed; one that says nothing where nobody is called so."""
        self._search.find(text, lambda found: self._view.show_merge_members(place, found or [NOBODY]))

    def pick(self, place: str, member_id: str) -> None:
        """Take a member that was offered."""
        self._chosen[place], self._notes[place], self._asked[place] = member_id, "", None
        self._renew()

    def retype(self, place: str) -> None:
        """Forget a member whose name is being typed over: what stands in the field is nobody yet."""
        self._asked[place] = None
        if self._chosen[place] or self._notes[place]:
            self._chosen[place], self._notes[place] = "", ""
            self._renew()

    def typed(self, place: str, text: str) -> None:
        """Take the member that a text left in a field can only mean; else say that none was chosen.

        The answer goes where the text belongs when it comes, for the two may have been swapped; to none typed over.
        """
        if text == self._search.name(self._chosen[place]):
            return
        self._asked[place] = text

        def take(key: str | None) -> None:
            at = next((at for at, asked in self._asked.items() if asked == text), None)
            if at is not None:
                self._chosen[at], self._asked[at] = key or "", None
                self._notes[at] = "" if key or not text.strip() else UNCLEAR.format(text=text.strip())
                self._renew()

        self._search.only(text, take)

    def swap(self) -> None:
        """Give up the other one."""
        self._chosen = {GIVEN: self._chosen[KEPT], KEPT: self._chosen[GIVEN]}
        self._notes = {GIVEN: self._notes[KEPT], KEPT: self._notes[GIVEN]}
        self._asked = {GIVEN: self._asked.get(KEPT), KEPT: self._asked.get(GIVEN)}
        self._renew()

    def open_stop(self, place: int) -> None:
        """Go to a record that stands against it; the card waits here."""
        if self._plan is not None:
            stop = self._plan.stops[place]
            self._open_record(stop.kind, stop.record_id)

    def renew(self) -> None:
        """Tell anew what it would do: records changed elsewhere."""
        if self.shown and not self._busy:
            self._tools.runner.run(
                lambda: self._search.learn(tuple(key for key in self._chosen.values() if key)), lambda _: self._renew()
            )

    def do(self) -> None:
        """Merge after one question; what is missing is pointed at."""
        plan = self._plan
        if self._busy or plan is None or plan.stops:
            missing = next((place for place, key in self._chosen.items() if not key), "")
            if missing:
                self._view.focus_merge(missing)
            return
        given, kept = self._chosen[GIVEN], self._chosen[KEPT]
        names = {GIVEN: plan.merge.given.name, KEPT: plan.merge.kept.name}
        records = f"記録 {plan.records:,}件が「{names[KEPT]}」のものになり、" if plan.records else ""
        if self._tools.dialogs.confirm("会員の統合", _CONFIRM.format(**names, records=records), "統合する"):
            self._busy = True
            desk = self._tools.desk
            self._tools.runner.run(
                lambda: desk.merge_members(given, kept), lambda changes: self._finish(kept, changes), self._failed
            )

    def _finish(self, kept: str, changes: Changes) -> None:
        self._busy = False
        self.leave()
        self._done(kept, changes)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._tools.dialogs.show_trouble(error)
        self._renew()

    def _renew(self) -> None:
        """Show the card, unless it was put away; with both members chosen, ask the book what it would do."""
        if not self.shown:
            return
        given, kept = self._chosen[GIVEN], self._chosen[KEPT]
        self._plan = None
        if given and kept:
            desk, asked = self._tools.desk, dict(self._chosen)
            self._tools.runner.run(
                lambda: desk.plan_merge(given, kept),
                lambda plan: self._take(asked, plan),
                lambda error: self._refused(asked, error),
            )
        else:
            self._show(CHOOSE_KEPT if given else CHOOSE_GIVEN)

    def _take(self, asked: dict[str, str], plan: MergePlan) -> None:
        if asked == self._chosen and self.shown:
            self._plan = plan
            stops = tuple(ConcernRow("error", "要訂正", s.label, "", s.text, s.kind, s.record_id) for s in plan.stops)
            self._show(_STOPPED if stops else _BEFORE, () if stops else plan.sentences, stops)

    def _refused(self, asked: dict[str, str], error: Exception) -> None:
        if not isinstance(error, InputRefused):
            self._tools.dialogs.show_trouble(error)
        elif asked == self._chosen and self.shown:
            self._show(CHOOSE_KEPT, trouble=str(error))

    def _show(
        self, lead: str, sentences: tuple[str, ...] = (), stops: tuple[ConcernRow, ...] = (), trouble: str = ""
    ) -> None:
        names = {place: self._search.name(key) for place, key in self._chosen.items()}
        details = {place: self._search.detail(key) for place, key in self._chosen.items()}
        notes = {GIVEN: self._notes[GIVEN], KEPT: trouble or self._notes[KEPT]}
        self._view.show_merge(MergeModel(names, details, notes, lead, sentences, stops))
