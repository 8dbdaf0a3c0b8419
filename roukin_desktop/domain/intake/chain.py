"""Which revision of a sender stands: links of revisions, gaps, forks and withdrawals (exchange.md §2).

A submission names the one before it, so the set alone tells the order. While a fork is open, what lay before it
goes on counting: neither branch does until a person chose one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from roukin_desktop.domain.intake.facts import Choose, Facts, Kind, Link, Received
from roukin_desktop.domain.intake.trust import Doubt, doubts


class State(StrEnum):
    """What a submission is to its receiver."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    HELD = "held"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    KEY_HELD = "changed-key"
    SENDER_HELD = "unknown-sender"
    REFUSED = "refused"
    DISMISSED = "dismissed"


_DOUBTFUL = {
    Doubt.REFUSED: State.REFUSED,
    Doubt.SENDER: State.SENDER_HELD,
    Doubt.KEY: State.KEY_HELD,
    Doubt.DISMISSED: State.DISMISSED,
}


@dataclass(frozen=True, slots=True)
class Fork:
    """競合: branches that each claim to follow ``after`` (None: several first revisions), all their members."""

    after: Link | None
    branches: tuple[frozenset[Link], ...]

    def choose(self, number: int, chosen: Link) -> Choose:
        """Return the decision for the branch ``chosen`` is in; ValueError where it is in none."""
        if not any(chosen in branch for branch in self.branches):
            raise ValueError(chosen)
        others = frozenset().union(*(branch for branch in self.branches if chosen not in branch))
        return Choose(number, chosen, others)


@dataclass(frozen=True, slots=True)
class Chain:
    """The submissions of one sender for one fiscal year.

    ``current`` is the head that stands, a withdrawal too; ``counted`` the one whose rows are in the totals.
    """

    sender_code: str
    fiscal_year: int
    current: Received | None
    states: Mapping[Received, State]
    line: tuple[Received, ...] = ()
    fork: Fork | None = None

    @property
    def counted(self) -> Received | None:
        """The submission whose rows count; None before the first, after a withdrawal, while two firsts compete."""
        return None if self.current is None or self.current.kind is Kind.WITHDRAWAL else self.current


def chains(facts: Facts) -> dict[tuple[str, int], Chain]:
    """Return the chain of every sender and fiscal year anything was received of."""
    doubtful = doubts(facts)
    choices = facts.of_kind(Choose)
    by_chain: dict[tuple[str, int], list[Received]] = defaultdict(list)
    for one in sorted(facts.received, key=lambda received: (received.link, received.key_fingerprint)):
        by_chain[one.chain].append(one)
    return {key: _chain(by_chain[key], doubtful, choices) for key in sorted(by_chain)}


def _chain(received: Sequence[Received], doubtful: Mapping[Received, Doubt], choices: Sequence[Choose]) -> Chain:
    tree = _Tree([one for one in received if one not in doubtful])
    states = dict.fromkeys(tree.stale, State.REFUSED)
    line: list[Received] = []
    fork: Fork | None = None
    at: Link | None = None
    while branches := tree.branches(at):
        going = 0 if len(branches) == 1 else _settled(branches, choices)
        if going is None:
            fork = Fork(at, tuple(frozenset(branch) for branch in branches))
            states.update((link, State.CONFLICT) for branch in branches for link in branch)
            break
        others = (link for place, branch in enumerate(branches) if place != going for link in branch)
        states.update(dict.fromkeys(others, State.SUPERSEDED))
        at = branches[going][0]
        line.append(tree.linked[at])
    states.update(_along(line))
    first = received[0]
    every = {one: states.get(one.link, State.HELD) for one in received if one not in doubtful}
    for one in (one for one in received if one in doubtful):
        stale = doubtful[one] is not Doubt.DISMISSED and tree.outdates(one)
        every[one] = State.REFUSED if stale else _DOUBTFUL[doubtful[one]]
    return Chain(first.sender_code, first.fiscal_year, line[-1] if line else None, every, tuple(line), fork)


def _along(line: Sequence[Received]) -> dict[Link, State]:
    """Return the states of the revisions in line: the last stands, the one a last withdrawal took back is 取下げ."""
    states = dict.fromkeys((one.link for one in line), State.SUPERSEDED)
    if line:
        states[line[-1].link] = State.CURRENT
    if len(line) > 1 and line[-1].kind is Kind.WITHDRAWAL:
        states[line[-2].link] = State.WITHDRAWN
    return states


def _settled(branches: Sequence[Sequence[Link]], choices: Sequence[Choose]) -> int | None:
    """Return the branch the latest decision names that saw everything in the others; None asks a person."""
    everything = frozenset(link for branch in branches for link in branch)
    for choice in choices:
        for place, branch in enumerate(branches):
            if choice.chosen in branch and everything.difference(branch) <= choice.against:
                return place
    return None


class _Tree:
    """Who follows whom from the first revisions on: ``linked`` is all that hangs together.

    ``stale`` follow a revision that is not lower than theirs: an older one never replaces a newer one. Only what
    hangs together is judged so: more submissions can make a held one linked, but never a stale one good.
    """

    def __init__(self, believed: Sequence[Received]) -> None:
        followers: dict[Link | None, list[Received]] = defaultdict(list)
        for one in believed:
            followers[one.supersedes].append(one)
        self.linked: dict[Link, Received] = {}
        self.stale: list[Link] = []
        self._followers: dict[Link | None, list[Link]] = defaultdict(list)
        waiting: list[Received | None] = [None]
        while waiting:
            before = waiting.pop()
            at = None if before is None else before.link
            for one in followers.get(at, ()):
                if self.outdates(one):
                    self.stale.append(one.link)
                    continue
                self.linked[one.link] = one
                self._followers[at].append(one.link)
                waiting.append(one)

    def outdates(self, one: Received) -> bool:
        """Tell whether a submission, believed or not, follows a linked one that is not lower than itself."""
        before = None if one.supersedes is None else self.linked.get(one.supersedes)
        return before is not None and one.revision <= before.revision

    def branches(self, at: Link | None) -> list[list[Link]]:
        """Return what follows a submission (None: the first revisions), each with all that follows it in turn."""
        return [self._branch(root) for root in self._followers.get(at, ())]

    def _branch(self, root: Link) -> list[Link]:
        found = [root]
        for link in found:
            found.extend(self._followers.get(link, ()))
        return found
