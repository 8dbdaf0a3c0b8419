"""Order does not matter (design.md L6): whatever arrives how often in whatever order, the whole is the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from roukin_desktop.domain.intake.board import Line, Standing, board
from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.closing import frozen_part
from roukin_desktop.domain.intake.door import Result, arrive, arrive_all, taken
from roukin_desktop.domain.intake.facts import Closed, Dismiss, Expected, Facts, Kind, Received
from roukin_desktop.domain.intake.whole import Whole
from roukin_desktop.domain.period import half_period
from tests.domain.intake.senders import Post, attendees, facts, session

PERIODS = (half_period(2025, 1), half_period(2025, 2))
CODES = ("013", "021")
DAYS = (date(2025, 5, 1), date(2025, 11, 1))


@st.composite
def mailbags(draw: Any) -> tuple[Post, list[Received]]:  # noqa: ANN401 - hypothesis' own
    """Return submissions of several senders: chains, forks, gaps, withdrawals, strangers, forged ones."""
    post, sent = Post(), list[Received]()
    for number in range(draw(st.integers(1, 9))):
        code = draw(st.sampled_from((*CODES, "999")))
        mine = [one for one in sent if one.sender_code == code]
        after = draw(st.sampled_from([None, *mine])) if mine else None
        kind = draw(st.sampled_from((Kind.FULL, Kind.FULL, Kind.FULL, Kind.NIL, Kind.WITHDRAWAL)))
        rows = [
            session(
                draw(st.sampled_from((code, "office"))), key, 2**number, draw(st.sampled_from(DAYS)), version=number
            )
            for key in draw(st.sets(st.sampled_from("abc")))
        ]
        unlike = {"key_fingerprint": "another PC"} if draw(st.integers(0, 9)) == 0 else {}
        if after is not None and draw(st.integers(0, 9)) == 0:
            unlike["revision"] = after.revision
        periods = draw(st.sampled_from((("2025H1",), ("2025H1", "2025H2"), ())))
        inside = rows if kind is Kind.FULL else []
        if mine and draw(st.integers(0, 9)) == 0:
            sent.append(replace(draw(st.sampled_from(mine)), key_fingerprint="a copy"))
        sent.append(post.send(code, str(number), *inside, after=after, kind=kind, periods=periods, **unlike))
    return post, sent


def _deliver(start: Facts, arrivals: list[Received]) -> Facts:
    """Return the facts after files came one by one."""
    for one in arrivals:
        start = taken(start, (one,))
    return start


def _seen(post: Post, given: Facts) -> tuple[Whole, tuple[Line, ...]]:
    whole = post.whole(given)
    return whole, board(given, PERIODS, whole.waiting, {}, date(2025, 12, 1))


@settings(max_examples=120)
@given(mailbags(), st.data())
def test_law_l6_any_order_and_any_repetition_give_the_same_whole_and_board(
    bag: tuple[Post, list[Received]], data: st.DataObject
) -> None:
    post, sent = bag
    again = data.draw(st.lists(st.sampled_from(sent)))
    one = _deliver(facts(), data.draw(st.permutations([*sent, *again])))
    other = _deliver(facts(), data.draw(st.permutations([*sent, *again])))
    at_once = taken(facts(), sent)
    (whole, shown), *rest = (_seen(post, given) for given in (one, other, at_once))
    for other_whole, other_shown in rest:
        assert other_whole.records == whole.records
        assert other_whole.waiting == whole.waiting
        assert other_shown == shown
    assert attendees(whole) == sum(r.attendees or 0 for r in {r.id: r for r in whole.records}.values())  # type: ignore[attr-defined]


@settings(max_examples=80)
@given(mailbags(), st.data())
def test_law_l6_order_does_not_matter_with_closed_periods_and_decisions(
    bag: tuple[Post, list[Received]], data: st.DataObject
) -> None:
    post, sent = bag
    early = taken(facts(), sent[: len(sent) // 2])
    frozen = frozen_part(post.whole(early).merged.records, PERIODS[0])
    closed = tuple(
        Closed("2025H1", code, tuple(r for r in frozen if r.book_id == session(code, "a", 1).book_id)) for code in CODES
    )
    forks = [chain.fork for chain in chains(taken(facts(), sent)).values() if chain.fork]
    decided = [fork.choose(n, data.draw(st.sampled_from(sorted(fork.branches[0])))) for n, fork in enumerate(forks)]
    late = post.whole(replace(taken(facts(), sent), closed=closed)).waiting
    approved = [row.approve(100 + n) for n, row in enumerate(late) if data.draw(st.booleans())]
    gone = [
        Dismiss(200 + n, one.link, one.key_fingerprint, data.draw(st.sampled_from(("", one.sender_code))))
        for n, one in enumerate(data.draw(st.lists(st.sampled_from(sent), max_size=2)))
    ]
    start = replace(facts(), closed=closed, decisions=(*decided, *approved, *gone))
    seen = [_seen(post, _deliver(start, data.draw(st.permutations(sent)))) for _ in range(2)]
    assert seen[0][0].records == seen[1][0].records
    assert seen[0][0].waiting == seen[1][0].waiting
    assert seen[0][1] == seen[1][1]


@given(mailbags())
def test_law_same_files_again_are_all_answered_same_and_change_nothing(bag: tuple[Post, list[Received]]) -> None:
    _, sent = bag
    known = taken(facts(), sent)
    stored = [one for one in sent if one in known.received]
    assert {a.result for a in arrive_all(known, stored)} <= {Result.SAME}
    assert taken(known, sent) == known


@given(mailbags(), st.data())
def test_law_a_fork_is_always_shown(bag: tuple[Post, list[Received]], data: st.DataObject) -> None:
    post, sent = bag
    given_ = _deliver(facts(), data.draw(st.permutations(sent)))
    followed: dict[Any, set[Any]] = {}
    there = chains(given_)
    for chain in there.values():
        for one in given_.received:
            if one.chain == (chain.sender_code, 2025) and chain.states[one] not in (
                State.HELD,
                State.KEY_HELD,
                State.SENDER_HELD,
                State.REFUSED,
            ):
                followed.setdefault((one.sender_code, one.supersedes), set()).add(one.link)
    forked = {code for (code, _), links in followed.items() if len(links) > 1}
    assert forked == {code for (code, _), chain in there.items() if chain.fork}
    shown = {
        line.sender.code for line in _seen(post, given_)[1] if Standing.CONFLICT in {c.standing for c in line.cells}
    }
    assert shown == forked


@given(mailbags(), st.data())
def test_law_what_arrives_never_takes_the_place_of_a_higher_revision(
    bag: tuple[Post, list[Received]], data: st.DataObject
) -> None:
    _, sent = bag
    known = facts()
    for one in data.draw(st.permutations(sent)):
        before = chains(known).get(one.chain)
        known = taken(known, (one,))
        after = chains(known).get(one.chain)
        if before and before.current and after and after.current and after.current != before.current:
            assert after.fork or after.current.revision > before.current.revision
            assert after.current != one or one.revision > before.current.revision


class IntakeMachine(RuleBasedStateMachine):
    """Two senders keep correcting while mail is lost, doubled and late; headquarters decides and closes.

    Beside it a sender's own idea of its last revision: once all mail came, that is what counts.
    """

    @initialize()
    def begin(self) -> None:
        self.post = Post()
        self.facts = facts()
        self.last: dict[str, Received | None] = dict.fromkeys(CODES)
        self.on_the_way: list[Received] = []
        self.number = 0

    @rule(code=st.sampled_from(CODES), kind=st.sampled_from(Kind), rows=st.sets(st.sampled_from("abc")))
    def send(self, code: str, kind: Kind, rows: set[str]) -> None:
        self.number += 1
        inside = [session(code, key, self.number, version=self.number) for key in rows if kind is Kind.FULL]
        made = self.post.send(code, str(self.number), *inside, after=self.last[code], kind=kind)
        self.last[code] = made
        self.on_the_way.append(made)

    @precondition(lambda self: self.on_the_way)
    @rule(data=st.data(), stays=st.booleans())
    def arrive(self, data: st.DataObject, stays: bool) -> None:
        one = data.draw(st.sampled_from(self.on_the_way))
        answer = arrive(self.facts, one)
        assert answer.result in {Result.ACCEPTED, Result.WITHDRAWN, Result.HELD, Result.SAME}
        self.facts = taken(self.facts, (one,))
        assert arrive(self.facts, one).result is Result.SAME
        if not stays:
            self.on_the_way.remove(one)

    @rule(code=st.sampled_from(CODES))
    def forge(self, code: str) -> None:
        self.number += 1
        fake = self.post.send(code, f"forged {self.number}", session(code, "a", 10**6), key_fingerprint="forger")
        assert arrive(self.facts, fake).result is Result.CHANGED_KEY
        self.facts = taken(self.facts, (fake,))

    @rule(code=st.sampled_from(CODES))
    def list_loses_and_regains_a_sender(self, code: str) -> None:
        before = self.post.whole(self.facts)
        without = replace(self.facts, expected=frozenset(s for s in self.facts.expected if s.code != code))
        assert all(code not in key[0] or chain.current is None for key, chain in chains(without).items())
        back = replace(without, expected=without.expected | {Expected(code, f"推進委員会{code}")})
        assert self.post.whole(back) == before

    @invariant()
    def what_counts_is_what_the_senders_said_last(self) -> None:
        whole = self.post.whole(self.facts)
        assert all((r.attendees or 0) < 10**6 for r in whole.records)  # type: ignore[attr-defined]
        for code in CODES:
            last = self.last[code]
            chain = whole.chains.get((code, 2025))
            if last is None or last in self.on_the_way or last not in self.facts.received or chain is None:
                continue
            waits = chain.states[last] is State.HELD
            lost = [one for one in self.on_the_way if one.sender_code == code and one not in self.facts.received]
            assert waits == bool(lost)
            if not waits:
                mine = [r for r in whole.records if r.book_id == session(code, "a", 1).book_id]
                assert sorted(mine, key=lambda r: r.id) == sorted(self.post.records[last.link], key=lambda r: r.id)


TestIntakeMachine = IntakeMachine.TestCase
TestIntakeMachine.settings = settings(max_examples=30, stateful_step_count=25)
