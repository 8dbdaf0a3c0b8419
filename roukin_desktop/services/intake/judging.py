"""What becomes of each file of a post, by the table of exchange.md §2; nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.closing import hold_late
from roukin_desktop.domain.intake.door import Arrival, Result, arrive_all, taken
from roukin_desktop.domain.intake.facts import Facts, Received
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import Differences, compare_records
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake import sentences
from roukin_desktop.services.intake.coming import Coming, coming, vouched
from roukin_desktop.services.intake.models import Answer
from roukin_desktop.services.intake.reading import Read
from roukin_desktop.storage.shelf.received import Shelf


@dataclass(frozen=True, slots=True)
class Judged:
    """The answers in the order of the files, what is to be kept, and the facts before and after.

    ``stamp`` is the number of the book's last operation: a judgement holds while it stays.
    """

    answers: tuple[Answer, ...]
    new: tuple[Coming, ...]
    before: Facts
    after: Facts
    stamp: int


def stamp_of(context: Context) -> int:
    """Return the number of the book's last operation, 0 before the first."""
    return next((operation.id for operation in context.store.history(1)), 0)


def judge(context: Context, reads: Sequence[Read], confirmed: Mapping[Path, str]) -> Judged:
    """Answer every file as it stands once all of them are there."""
    with context.store.reading():
        case = _Case(context, Shelf(context.store).facts(), stamp_of(context))
        for number, read in enumerate(reads):
            case.sealed(number, read)
        for number, read in enumerate(reads):
            case.unsealed(number, read, confirmed.get(read.path))
        return case.judged(reads)


@dataclass(slots=True)
class _Case:
    context: Context
    before: Facts
    stamp: int
    said: dict[int, Answer] = field(default_factory=dict)
    coming: dict[int, Coming] = field(default_factory=dict)

    def sealed(self, number: int, read: Read) -> None:
        """Take a file whose seal is whole, or say why not."""
        if not read.refusal and self.context.info.role is Role.OFFICE:
            self.said[number] = Answer(path=read.path, result=Result.REFUSED, sentence=sentences.OFFICE)
        elif read.refusal:
            self.said[number] = Answer(
                path=read.path, result=Result.REFUSED, sentence=read.refusal, receipt=read.receipt
            )
        elif read.opened is not None:
            try:
                self.coming[number] = coming(self.context, read)
            except InputRefused as refusal:
                self.said[number] = _refused(read, str(refusal))

    def unsealed(self, number: int, read: Read, code: str | None) -> None:
        """Take a 未検証 file where a person vouches for it; it follows what came with it."""
        if read.unverified is None or number in self.said:
            return
        if code is None:
            self.said[number] = Answer(path=read.path, result=Result.UNVERIFIED, sentence=sentences.UNVERIFIED)
            return
        try:
            there = taken(self.before, [one.received for one in self.coming.values()])
            self.coming[number] = vouched(self.context, there, read, code)
        except InputRefused as refusal:
            self.said[number] = Answer(
                path=read.path,
                result=Result.REFUSED,
                sentence="\n".join((str(refusal), *refusal.problems)),
                sender_code=code,
            )

    def judged(self, reads: Sequence[Read]) -> Judged:
        """Answer everything together; of a file that came whole and bare, the whole one is kept."""
        numbers = sorted(self.coming, key=lambda number: (self.coming[number].manifest is None, number))
        arrivals = arrive_all(self.before, [self.coming[number].received for number in numbers])
        after = taken(self.before, [arrival.received for arrival in arrivals])
        first = {one.received: one for one in reversed(self.coming.values())}
        outcome = _Outcome(self.context, self.before, after, first)
        new = []
        for number, arrival in zip(numbers, arrivals, strict=True):
            one = self.coming[number]
            self.said[number] = outcome.answer(one, arrival)
            if arrival.result not in {Result.REFUSED, Result.SAME}:
                new.append(one)
        answers = tuple(self.said[number] for number in range(len(reads)))
        return Judged(answers, tuple(new), self.before, after, self.stamp)


class _Outcome:
    """Puts an arrival into an answer: what changes, what waits, and the sentence."""

    def __init__(self, context: Context, before: Facts, after: Facts, coming: Mapping[Received, Coming]) -> None:
        self._shelf = Shelf(context.store)
        self._before, self._after = chains(before), chains(after)
        self._facts = before, after
        self._coming = coming

    def answer(self, one: Coming, arrival: Arrival) -> Answer:
        """Return the answer to one file."""
        received, result = one.received, arrival.result
        brings = result is not Result.SAME and self._brings(received)
        late = self._late(received) if brings and result is not Result.CONFLICT else 0
        found = self._differences(received) if brings else Differences()
        released = self._released(received) if result is not Result.SAME else ()
        chain = self._after.get(received.chain)
        counts = chain is not None and chain.counted is not None
        told = sentences.arrival_sentence(arrival, late, counts=counts) + sentences.released_sentence(released)
        sentence = self._refusal(received) if result is Result.REFUSED else told
        return Answer(
            path=one.path,
            result=Result.LATE if late else result,
            sentence=sentence,
            sender_code=received.sender_code,
            sender_name=one.name,
            fiscal_year=received.fiscal_year,
            revision=received.revision,
            kind=received.kind,
            complete=received.periods,
            check_code=one.check_code,
            fingerprint=received.key_fingerprint,
            first_key=arrival.first_key and bool(received.key_fingerprint),
            edited=one.read.edited,
            late=late,
            added=len(found.added),
            changed=len(found.changed),
            removed=len(found.removed),
        )

    def _refusal(self, received: Received) -> str:
        """Return why the set refuses a submission whose seal is whole."""
        before = self._facts[0]
        if any(known.submission_id == received.submission_id for known in before.received):
            return sentences.FORGED
        linked = next((known for known in before.received if known.link == received.supersedes), None)
        if linked is not None and linked.revision >= received.revision:
            return sentences.OLDER
        return sentences.OF_ANOTHER

    def _brings(self, received: Received) -> bool:
        """Tell whether what changes for its sender comes with this file.

        That is the last newcomer that stands, else the last one of a 競合.
        """
        chain = self._after.get(received.chain)
        if chain is None:
            return False
        new = [one for one in chain.line if one not in self._facts[0].received]
        if not new:
            forked = (one for one, state in chain.states.items() if state is State.CONFLICT)
            new = sorted(set(forked) - self._facts[0].received, key=lambda one: (one.revision, one.link))
        return bool(new) and new[-1] == received

    def _released(self, received: Received) -> tuple[Received, ...]:
        """Return the revisions that were held for want of this very file and stand now."""
        line = self._after[received.chain].line if received.chain in self._after else ()
        if received not in line:
            return ()
        there = self._before.get(received.chain)
        held = {one for one, state in there.states.items() if state is State.HELD} if there else set()
        return tuple(takewhile(held.__contains__, line[line.index(received) + 1 :]))

    def _late(self, received: Received) -> int:
        code, year = received.chain
        counted = self._after[received.chain].counted
        _, waiting = hold_late(self._facts[1], code, year, self._records(counted))
        return len(waiting)

    def _differences(self, received: Received) -> Differences:
        there = self._before.get(received.chain)
        old = self._records(there.counted if there else None)
        return compare_records(old, self._records(self._after[received.chain].counted))

    def _records(self, one: Received | None) -> Sequence[Record]:
        if one is None:
            return ()
        new = one in self._coming and one not in self._facts[0].received
        return self._coming[one].records if new else self._shelf.records(one.link)


def _refused(read: Read, sentence: str) -> Answer:
    """Return the answer to a file whose seal is whole but that is not for this book."""
    if read.opened is None:
        raise ValueError(read.path)
    manifest = read.opened.manifest
    return Answer(
        path=read.path,
        result=Result.REFUSED,
        sentence=sentence,
        sender_code=manifest.code,
        sender_name=manifest.name,
        fiscal_year=manifest.fiscal_year,
        revision=manifest.revision,
    )
