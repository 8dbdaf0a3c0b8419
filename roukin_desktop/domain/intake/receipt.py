"""受領票: what a receiver answers to a sender, and which of several answers holds (exchange.md §2 Receipt).

A receipt lists everything known of its sender, so of each receiver the one with the highest number alone speaks. The
number is counted in the receiver's book; neither the time of writing nor that of arrival decides (design.md L6).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from roukin_desktop.domain.intake.chain import Chain, State
from roukin_desktop.domain.intake.facts import Facts, Kind, Received, SendBack


class Outcome(StrEnum):
    """What became of a submission at its receiver."""

    ACCEPTED = "accepted"
    SENT_BACK = "sent-back"
    LATE = "late"
    HELD = "held"
    CONFLICT = "conflict"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The word on the 受領票."""
        return _LABELS[self]


_LABELS = {
    Outcome.ACCEPTED: "受領",
    Outcome.SENT_BACK: "差戻し",
    Outcome.LATE: "受領(期限後)",
    Outcome.HELD: "保留",
    Outcome.CONFLICT: "競合",
    Outcome.REPLACED: "旧版",
    Outcome.WITHDRAWN: "取下げ",
    Outcome.REFUSED: "受付不可",
}

_OUTCOMES = {
    State.CURRENT: Outcome.ACCEPTED,
    State.SUPERSEDED: Outcome.REPLACED,
    State.WITHDRAWN: Outcome.WITHDRAWN,
    State.HELD: Outcome.HELD,
    State.KEY_HELD: Outcome.HELD,
    State.SENDER_HELD: Outcome.HELD,
    State.CONFLICT: Outcome.CONFLICT,
    State.REFUSED: Outcome.REFUSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One submission on a receipt; ``closed`` are the closed periods of its year."""

    submission_id: str
    payload_sha256: str
    fiscal_year: int
    revision: int
    kind: Kind
    complete: tuple[str, ...]
    outcome: Outcome
    remark: str = ""
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Returned:
    """A record sent back with a remark."""

    submission_id: str
    kind: str
    record_id: str
    remark: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A receipt as its sender keeps it; ``number`` only ever rises in the receiver's book."""

    receipt_id: str
    receiver_book: str
    receiver: str
    number: int
    entries: tuple[Entry, ...]
    returned: tuple[Returned, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of one submission: the entry, whose it is, and the records sent back."""

    entry: Entry
    receiver: str
    returned: tuple[Returned, ...]


def outcome_of(facts: Facts, chain: Chain, one: Received, late: int) -> Outcome:
    """Return what became of a submission; ``late`` counts rows of the sender's year that wait as 期限後."""
    found = _OUTCOMES[chain.states[one]]
    if found is not Outcome.ACCEPTED:
        return found
    if send_back_of(facts, one) is not None:
        return Outcome.SENT_BACK
    return Outcome.LATE if late else found


def send_back_of(facts: Facts, one: Received) -> SendBack | None:
    """Return everything a submission was sent back for: the latest remark on the whole and on each record.

    Records are added to a 差戻し one by one, each a decision of its own; none takes back what was said before it.
    """
    backs = [decision for decision in reversed(facts.of_kind(SendBack)) if decision.link == one.link]
    if not backs:
        return None
    remark = next((back.remark for back in reversed(backs) if back.remark), "")
    records = {(kind, key): said for back in backs for kind, key, said in back.records}
    told = tuple((kind, key, said) for (kind, key), said in records.items())
    return SendBack(backs[-1].number, one.link, remark, told)


def holding(answers: Iterable[Answer]) -> dict[str, Answer]:
    """Return the answer that holds of each receiver's book."""
    found: dict[str, Answer] = {}
    for answer in answers:
        known = found.get(answer.receiver_book)
        if known is None or _rank(answer) > _rank(known):
            found[answer.receiver_book] = answer
    return found


def told(answers: Iterable[Answer], sent: Mapping[str, str]) -> dict[str, Told]:
    """Return what is known of the submissions made here; ``sent`` is their payload hash by id.

    An entry with another payload than the one sent is of no submission of ours. Of two receivers that answered, the
    one that asks for more is shown.
    """
    found: dict[str, Told] = {}
    for _, answer in sorted(holding(answers).items()):
        for entry in answer.entries:
            known = found.get(entry.submission_id)
            if sent.get(entry.submission_id) == entry.payload_sha256 and (
                known is None or _URGENCY.index(entry.outcome) < _URGENCY.index(known.entry.outcome)
            ):
                theirs = tuple(one for one in answer.returned if one.submission_id == entry.submission_id)
                found[entry.submission_id] = Told(entry, answer.receiver, theirs)
    return found


_URGENCY = (
    Outcome.SENT_BACK,
    Outcome.CONFLICT,
    Outcome.REFUSED,
    Outcome.HELD,
    Outcome.LATE,
    Outcome.ACCEPTED,
    Outcome.WITHDRAWN,
    Outcome.REPLACED,
)


def _rank(answer: Answer) -> tuple[int, str]:
    return answer.number, answer.receipt_id
