"""対象 of 集計: what is offered, what is chosen, and members found by name (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from roukin_desktop.domain.scope import WHOLE, ScopeKind
from roukin_desktop.domain.scope import Scope as Chosen
from roukin_desktop.presenters.lookup import MemberSearch
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.scopes import Scopes, member_scope


@dataclass(frozen=True, slots=True)
class ScopeModel:
    """The line 「対象」: no ``kinds`` where there is nothing to choose, ``entries`` of the kind that is chosen.

    Members are looked for instead of listed (``lookup``); ``text`` is the name of the one chosen.
    """

    kinds: tuple[Option, ...] = ()
    kind: str = ""
    entries: tuple[Option, ...] = ()
    entry: str = ""
    lookup: bool = False
    text: str = ""


class ScopeView(Protocol):
    """The part of the pane that shows the choice."""

    def show_scopes(self, model: ScopeModel) -> None:
        """Show what can be chosen and what is."""

    def show_scope_members(self, options: list[Option]) -> None:
        """Offer members under the field."""


class ScopeChooser:
    """Keeps which scope is chosen; ``changed`` is called when figures are to be computed for another one."""

    def __init__(self, tools: Tools, view: ScopeView, changed: Callable[[], None]) -> None:
        self._tools = tools
        self._view = view
        self._changed = changed
        self._search = MemberSearch(tools, own=None)
        self._offered = Scopes()
        self._looking = False
        self.chosen = WHOLE

    def load(self, chosen: Chosen) -> tuple[Scopes, Chosen]:
        """Return what the book offers now and what is left of a choice; runs on the database thread."""
        desk = self._tools.desk
        offered = desk.scopes()
        return offered, desk.renewed_scope(chosen, offered)

    def show(self, offered: Scopes, chosen: Chosen) -> None:
        """Show the choice as the book has it now."""
        self._offered, self.chosen = offered, chosen
        self._looking = self._looking and offered.members
        self._show()

    def choose_kind(self, kind: str) -> None:
        """Choose a kind and with it its first entry; 会員 waits until one is found."""
        wanted = ScopeKind(kind)
        self._looking = wanted is ScopeKind.MEMBER
        if self._looking:
            self._show()
            self._search.load(lambda: None)
            return
        entries = self._offered.choices.get(wanted, ())
        self._choose(entries[0] if entries else WHOLE)

    def choose_entry(self, key: str) -> None:
        """Choose an entry of the kind that is chosen."""
        entries = self._offered.choices.get(self.chosen.kind, ())
        self._choose(next((scope for scope in entries if scope.key == key), self.chosen))

    def find_members(self, text: str) -> None:
        """Offer members for what was typed."""
        self._search.find(text, self._view.show_scope_members)

    def settle_member(self, text: str) -> None:
        """Choose the member that what was typed can only mean; else show again who is chosen."""
        searching = self._looking or self.chosen.kind is ScopeKind.MEMBER
        if not searching or not text.strip() or (not self._looking and text == self.chosen.label):
            return
        self._search.only(text, lambda key: self._show() if key is None else self.choose_member(key))

    def choose_member(self, key: str) -> None:
        """Choose a member that was offered."""
        member = self._search.member(key)
        if member is not None:
            self._looking = False
            self._choose(member_scope(member.id, member.code, member.name))

    def _choose(self, scope: Chosen) -> None:
        renew = scope != self.chosen
        self.chosen = scope
        self._show()
        if renew:
            self._changed()

    def _show(self) -> None:
        model = ScopeModel(tuple(Option(kind.value, kind.label) for kind in self._offered.kinds))
        kind = ScopeKind.MEMBER if self._looking else self.chosen.kind
        entries = tuple(Option(s.key, _named(s)) for s in self._offered.choices.get(kind, ()))
        member = kind is ScopeKind.MEMBER
        text = self.chosen.label if member and self.chosen.kind is kind else ""
        shown = replace(model, kind=kind.value, entries=entries, entry=self.chosen.key, lookup=member, text=text)
        self._view.show_scopes(shown if model.kinds else model)


def _named(scope: Chosen) -> str:
    return f"{scope.code} {scope.label}".strip()
