"""対象 of a summary: whose records it counts (design.md L4; exchange.md §2).

A scope narrows everything a summary shows with one filter, which ``storage/measures/scopes.py`` writes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ScopeKind(StrEnum):
    """What can be chosen; the value is what a command takes."""

    WHOLE = "all"
    BLOCK = "block"
    COMMITTEE = "committee"
    BRANCH = "branch"
    FEDERATION = "federation"
    MEMBER = "member"

    @property
    def label(self) -> str:
        """The word of the screen."""
        return _LABELS[self]


_LABELS = {
    ScopeKind.WHOLE: "全体",
    ScopeKind.BLOCK: "ブロック",
    ScopeKind.COMMITTEE: "推進委員会",
    ScopeKind.BRANCH: "店舗",
    ScopeKind.FEDERATION: "産別",
    ScopeKind.MEMBER: "会員",
}


@dataclass(frozen=True, slots=True)
class Scope:
    """One choice: ``key`` is the id of the register's entry, for a committee with a code that, whoever registered it.

    A committee is its own records and those that came with it; what else a book holds counts where its member or
    entry belongs to the committee's branches. The other kinds go by member and branch alone.
    """

    kind: ScopeKind
    key: str = ""
    label: str = ScopeKind.WHOLE.label
    code: str = ""

    @property
    def whole(self) -> bool:
        """Whether everything counts."""
        return self.kind is ScopeKind.WHOLE

    @property
    def title(self) -> str:
        """「対象: 東ブロック」 for the head of a summary; '' for the whole, which needs no word."""
        return "" if self.whole else f"対象: {self.label}"


WHOLE = Scope(ScopeKind.WHOLE)
