"""What happens to one arriving submission: the row of exchange.md §2's table it falls under.

The answer to a file depends on what is there when it comes; what then counts depends on the set alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.facts import Facts, Kind, Received
from roukin_desktop.domain.intake.trust import first_keys


class Result(StrEnum):
    """The answer to a file, as the command line prints it (late and unverified are found beside the set)."""

    ACCEPTED = "accepted"
    SAME = "same"
    HELD = "held"
    CONFLICT = "conflict"
    LATE = "late"
    CHANGED_KEY = "changed-key"
    UNVERIFIED = "unverified"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


_RESULTS = {
    State.CURRENT: Result.ACCEPTED,
    State.SUPERSEDED: Result.ACCEPTED,
    State.WITHDRAWN: Result.ACCEPTED,
    State.HELD: Result.HELD,
    State.SENDER_HELD: Result.HELD,
    State.CONFLICT: Result.CONFLICT,
    State.KEY_HELD: Result.CHANGED_KEY,
    State.REFUSED: Result.REFUSED,
    State.DISMISSED: Result.HELD,
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """The answer to one submission; ``first_key`` asks for a call to compare the fingerprint (鍵を初回登録)."""

    received: Received
    result: Result
    state: State
    first_key: bool = False


def arrive(facts: Facts, newcomer: Received) -> Arrival:
    """Answer one file; ``taken`` gives the facts after it."""
    return arrive_all(facts, (newcomer,))[0]


def arrive_all(facts: Facts, newcomers: Iterable[Received]) -> list[Arrival]:
    """Answer several files taken in as one action, each as it stands once all are there.

    Chosen files are judged together, so the order they were chosen in does not matter; only of two payloads under
    one id the known one stays and every other is refused.
    """
    coming = list(newcomers)
    after = taken(facts, coming)
    standing = {one: state for chain in chains(after).values() for one, state in chain.states.items()}
    new_keys = first_keys(after)
    known = set(facts.received)
    answers = []
    for one in coming:
        if one in known:
            answers.append(Arrival(one, Result.SAME, standing[one]))
            continue
        known.add(one)
        state = standing.get(one, State.REFUSED)
        result = _RESULTS[state]
        if one.kind is Kind.WITHDRAWAL and result is Result.ACCEPTED:
            result = Result.WITHDRAWN
        first = (one.sender_code, one.key_fingerprint) in new_keys and result is not Result.REFUSED
        answers.append(Arrival(one, result, state, first))
    return answers


def taken(facts: Facts, newcomers: Iterable[Received]) -> Facts:
    """Return the facts with the newcomers that are not refused: nothing of a refused file remains."""
    both = replace(facts, received=facts.received | frozenset(newcomers))
    refused = {one for chain in chains(both).values() for one, state in chain.states.items() if state is State.REFUSED}
    return replace(facts, received=facts.received | (both.received - refused))
