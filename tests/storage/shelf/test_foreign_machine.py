"""Whatever happens to shelf, decisions, senders and own registers: the rows of other books are what counts."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.chain import chains
from roukin_desktop.domain.intake.closing import frozen_part
from roukin_desktop.domain.intake.facts import ApproveKey, Closed, Expected, Kind, Received, SendBack
from roukin_desktop.domain.intake.whole import consolidate
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import KINDS, Record, SelfTarget, SessionMember
from roukin_desktop.storage.shelf import foreign
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.domain.intake.senders import Post, session
from tests.storage.shelves import NOW, WHO, delivery

CODES = st.sampled_from(["013", "021"])
MEMBERS = st.sampled_from(["1", "2", "3"])
DAYS = st.integers(1, 3)


class ForeignMachine(RuleBasedStateMachine):
    """Does what a committee's people do with what they receive."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = BookStore.create(self.folder / "b.roukin", builders.book_info(), who=WHO, clock=lambda: NOW)
        self.shelf, self.post = Shelf(self.store), Post()
        self.sent: list[Received] = []
        with self.store.transaction(Verb.SENDERS, "提出元"):
            self.shelf.expect(Expected("013", "推進委員会013"))

    def teardown(self) -> None:
        """Look the book over as its people can."""
        try:
            assert self.store.check() == []
        finally:
            self.store.close()
            shutil.rmtree(self.folder)

    @rule(code=CODES, members=st.sets(MEMBERS), heads=st.integers(1, 3), days=st.sets(DAYS), data=st.data())
    def take(self, code: str, members: set[str], heads: int, days: set[int], data: st.DataObject) -> None:
        mine = [one for one in self.sent if one.sender_code == code]
        after = data.draw(st.sampled_from([None, *mine]))
        kind = Kind.WITHDRAWAL if after is not None and not members and not days else Kind.FULL
        key = data.draw(st.sampled_from([f"key {code}", "new PC"]))
        records = self.records(code, sorted(members), heads, sorted(days), len(mine) + 1)
        name = f"r{len(self.sent)}"
        self.sent.append(self.post.send(code, name, *records, after=after, kind=kind, key_fingerprint=key))
        with self.store.transaction(Verb.INTAKE, "受付"):
            self.shelf.keep(delivery(self.post, self.sent[-1]))

    @staticmethod
    def records(code: str, members: list[str], heads: int, days: list[int], version: int) -> list[Record]:
        """Return what a book holds: its members, and a session and a target for each."""
        book = builders.uid(f"book {code}")
        home: dict[str, Any] = {"book_id": book, "version": version}
        there = [
            replace(builders.member(key, name=f"{key}労組", headcount=heads), id=builders.uid(f"{code} {key}"), **home)
            for key in members
        ]
        names = tuple(SessionMember(m.id) for m in there)
        held = [replace(session(code, f"{day}", heads * 10), version=version, members=names) for day in days]
        targets = [
            SelfTarget(id=builders.uid(f"target {m.id}"), member_id=m.id, fiscal_year=2025, **home) for m in there
        ]
        return [*there, *held, *targets]

    @rule(code=CODES, there=st.booleans())
    def list_sender(self, code: str, there: bool) -> None:
        with self.store.transaction(Verb.SENDERS, "提出元"):
            if there:
                self.shelf.expect(Expected(code, f"推進委員会{code}"))
            else:
                self.shelf.forget_sender(code)

    @rule(code=CODES)
    def trust(self, code: str) -> None:
        with self.store.transaction(Verb.DECIDE, "鍵"):
            self.shelf.decide(ApproveKey(self.shelf.next_number(), code, "new PC"), NOW, WHO)

    @rule(data=st.data())
    def choose(self, data: st.DataObject) -> None:
        forks = [chain.fork for chain in chains(self.shelf.facts()).values() if chain.fork is not None]
        if not forks:
            return
        fork = data.draw(st.sampled_from(forks))
        link = data.draw(st.sampled_from(sorted(link for branch in fork.branches for link in branch)))
        with self.store.transaction(Verb.DECIDE, "競合"):
            self.shelf.decide(fork.choose(self.shelf.next_number(), link), NOW, WHO)

    @rule(data=st.data())
    def approve(self, data: st.DataObject) -> None:
        waiting = foreign.whole(self.store).waiting
        if not waiting:
            return
        row = data.draw(st.sampled_from(waiting))
        with self.store.transaction(Verb.DECIDE, "期限後"):
            self.shelf.decide(row.approve(self.shelf.next_number()), NOW, WHO)

    @rule(data=st.data())
    def send_back(self, data: st.DataObject) -> None:
        if self.sent:
            link = data.draw(st.sampled_from(self.sent)).link
            with self.store.transaction(Verb.DECIDE, "差戻し"):
                self.shelf.decide(SendBack(self.shelf.next_number(), link, "?"), NOW, WHO)

    @rule(period=st.sampled_from(["2025H1", "2025"]))
    def close(self, period: str) -> None:
        counts = foreign.whole(self.store).merged
        closed = []
        for code in ("013", "021"):
            brought = [
                r for r in counts.records if any(source.sender_code == code for source in counts.origins[r.kind, r.id])
            ]
            closed.append(Closed(period, code, frozen_part(brought, parse_period(period))))
        with self.store.transaction(Verb.CLOSE, "確定"):
            self.shelf.close(closed, NOW)

    @rule(key=MEMBERS, there=st.booleans())
    def own_member(self, key: str, there: bool) -> None:
        record = builders.member(key)
        now = self.store.get("member", record.id)
        with self.store.transaction(Verb.REGISTER, "会員") as tx:
            if there:
                tx.put(replace(record, version=now.version if now else 0))
            elif now is not None:
                tx.delete("member", record.id)

    @rule(key=MEMBERS)
    def own_session(self, key: str) -> None:
        member = self.store.get("member", builders.member(key).id)
        record = builders.session(key, members=(builders.member(key),))
        if member is None or self.store.get(record.kind, record.id) is not None:
            return
        with self.store.transaction(Verb.REGISTER, "学習会") as tx:
            tx.put(record)

    @rule()
    def undo(self) -> None:
        self.store.undo()

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = BookStore.open(self.folder / "b.roukin", who=WHO, clock=lambda: NOW)
        self.shelf = Shelf(self.store)

    @invariant()
    def rows_are_what_counts(self) -> None:
        """Compare with the whole worked out from nothing remembered."""
        own_book = self.store.info.book_id
        rows = [record for kind in KINDS for record in self.store.all(kind)]
        own = [record for record in rows if record.book_id == own_book]
        whole = consolidate(self.shelf.facts(), own, self.post.records)
        here = {(r.kind, r.id): r for r in rows if r.book_id != own_book}
        assert here == {(r.kind, r.id): r for r in whole.records if r.book_id != own_book}
        assert foreign.whole(self.store) == whole


TestForeign = ForeignMachine.TestCase
TestForeign.settings = settings(
    max_examples=15, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
