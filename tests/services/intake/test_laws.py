"""Laws of intake over whole books: any senders, revisions, forks, duplicates and withdrawals, in any order (L6)."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import KINDS
from roukin_desktop.exchange.submission.manifest import SubmissionKind
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import Ask
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.system.identity import Who
from tests.services.post import Sender, Sent, receiver, take_in

NOW = datetime(2025, 10, 6, 10, 0, tzinfo=timezone(timedelta(hours=9)))
H1 = half_period(2025, 1)
CODES = ("013", "021")


def _counted(desk: Desk) -> dict[str, Any]:
    """Return what every figure is taken from, and the board."""
    return {kind: sorted(desk.all(kind), key=lambda r: r.id) for kind in KINDS} | {"board": desk.intake.board(H1)}


def _dump(desk: Desk) -> tuple[Any, ...]:
    shelf = Shelf(desk.store)
    return _counted(desk), shelf.facts(), shelf.kept(), shelf.senders(), shelf.books()


class Post(RuleBasedStateMachine):
    """Two senders whose submissions share an office's records, and a book that receives them in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.senders = {code: Sender(code) for code in CODES}
        self.office = Sender("office")
        self.sent: list[Sent] = []
        self.delivered: list[Sent] = []
        self.desk = self._book("hq")

    def _book(self, name: str) -> Desk:
        desk = receiver(self.folder / f"{name}.roukin", Who("試験", "PC"), lambda: NOW)
        for code in CODES:
            desk.intake.add_sender(code, f"推進委員会{code}")
        return desk

    def teardown(self) -> None:
        """Deliver what is still on its way and compare with a book that got all in another order, one by one."""
        take_in(self.desk, *self.sent)
        other = self._book("other")
        for one in reversed(self.sent):
            take_in(other, *[one, one])
        assert _counted(other) == _counted(self.desk)
        assert (other.store.check(), self.desk.store.check()) == ([], [])
        other.close()
        self.desk.close()
        shutil.rmtree(self.folder)

    @rule(code=st.sampled_from(CODES), heads=st.integers(0, 3), back=st.integers(0, 2), office=st.integers(0, 2))
    def submit(self, code: str, heads: int, back: int, office: int) -> None:
        sender = self.senders[code]
        version = len(sender.sent) + 1
        records = [sender.session(f"s{at}", 10 * version + at, version=version) for at in range(heads)]
        if office:
            records += [self.office.member, self.office.session("o", 100 * office, version=office)]
        kind = SubmissionKind.FULL if records else SubmissionKind.NIL
        if back and len(sender.sent) >= back:
            after = sender.sent[-1 - back] if len(sender.sent) > back else None
            given: dict[str, Any] = {"after": after} if after else {"supersedes": None, "revision": 1}
            self.sent.append(sender.send(*records, kind=kind, **given))
        else:
            self.sent.append(sender.send(*records, kind=kind))

    @rule(code=st.sampled_from(CODES))
    def withdraw(self, code: str) -> None:
        if self.senders[code].sent:
            self.sent.append(self.senders[code].withdraw())

    @precondition(lambda self: self.sent)
    @rule(chance=st.randoms(use_true_random=False), undone=st.booleans())
    def deliver(self, chance: Any, undone: bool) -> None:  # noqa: ANN401
        some = chance.sample(self.sent, chance.randint(1, len(self.sent)))
        before = _dump(self.desk)
        answers = take_in(self.desk, *[*some, some[0]])
        assert answers[-1].result in {Result.SAME, Result.REFUSED}
        if any(answer.result not in {Result.SAME, Result.REFUSED} for answer in answers) and undone:
            self.desk.undo()
            assert _dump(self.desk) == before
        else:
            self.delivered += some

    @rule(at=st.integers(0, 9))
    def forge(self, at: int) -> None:
        kept = sorted(one.submission_id for one in Shelf(self.desk.store).facts().received)
        real = [one for one in self.sent if one.manifest.submission_id in kept]
        if not real:
            return
        one = real[at % len(real)].manifest
        sender, thief = self.senders[one.code], Sender(one.code)
        forged = thief.send(sender.session("forged", 999), submission_id=one.submission_id, revision=1, supersedes=None)
        before = _dump(self.desk)
        (answer,) = take_in(self.desk, *[forged])
        assert answer.result is Result.REFUSED
        assert _dump(self.desk) == before

    @invariant()
    def a_fork_is_always_shown(self) -> None:
        forks = [chain for chain in chains(Shelf(self.desk.store).facts()).values() if chain.fork]
        asked = [question for question in self.desk.intake.questions() if question.ask is Ask.CONFLICT]
        assert len(asked) == len(forks)
        assert all(len(question.links) == len(question.link_labels) > 1 for question in asked)

    @invariant()
    def the_newest_in_line_counts(self) -> None:
        for chain in chains(Shelf(self.desk.store).facts()).values():
            numbers = [one.revision for one in chain.line]
            assert numbers == sorted(set(numbers))
            assert not chain.line or chain.current == chain.line[-1]
            assert all(chain.states[one] is not State.CURRENT for one in chain.line[:-1])

    @invariant()
    def nothing_of_a_refused_file_remains(self) -> None:
        facts = Shelf(self.desk.store).facts()
        states = {one: state for chain in chains(facts).values() for one, state in chain.states.items()}
        links = {one.manifest.submission_id for one in self.delivered}
        assert all(one.submission_id in links for one in facts.received)
        assert State.REFUSED not in states.values()


Post.TestCase.settings = settings(
    max_examples=8, stateful_step_count=8, deadline=None, suppress_health_check=list(HealthCheck)
)
test_law_l6_any_post_in_any_order = Post.TestCase
