"""Any sequence of changes and undos keeps the laws: undoing all gives the empty book, versions only rise."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import from_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.storage import store as store_module
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who
from tests import builders

KEYS = st.sampled_from(["1", "2", "3"])


class UndoMachine(RuleBasedStateMachine):
    """Changes a book beside a plain list of its former states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = BookStore.create(
            self.folder / "b.roukin",
            builders.book_info(),
            who=Who("係", "PC"),
            clock=lambda: datetime(2025, 6, 1, tzinfo=UTC),
        )
        self.former: list[list[Record]] = []

    def teardown(self) -> None:
        """Undo everything: the book is empty, and the log holds everything."""
        for state in reversed(self.former[-store_module.UNDO_STEPS :]):
            assert self.store.undo() is not None
            assert self.state() == state
        self.versions_rise()
        self.store.close()
        shutil.rmtree(self.folder)

    def state(self) -> list[Record]:
        return [replace(r, version=0) for kind in KINDS for r in self.store.all(kind)]

    def change(self, verb: Verb, records: list[Record], gone: tuple[str, str] | None = None) -> None:
        before = self.state()
        try:
            with self.store.transaction(verb, "変更") as tx:
                tx.put_many(records)
                if gone is not None:
                    tx.delete(*gone)
        except InputRefused:
            assert self.state() == before
            return
        if tx.changes.touched:
            self.former.append(before)
        assert (self.state() != before) == bool(tx.changes.touched)

    def next_of(self, record: Record) -> Record:
        stored = self.store.get(record.kind, record.id)
        return record if stored is None else replace(record, version=stored.version)

    @rule(keys=st.sets(KEYS, min_size=1), headcount=st.integers(0, 2))
    def put_members(self, keys: set[str], headcount: int) -> None:
        self.change(Verb.REGISTER, [self.next_of(builders.member(k, headcount=headcount)) for k in sorted(keys)])

    @rule(key=KEYS, member=KEYS, attendees=st.none() | st.integers(0, 2), themes=st.lists(KEYS, max_size=2))
    def put_session(self, key: str, member: str, attendees: int | None, themes: list[str]) -> None:
        made = builders.session(
            key,
            members=(builders.member(member),),
            attendees=attendees,
            themes=tuple(themes),
            expense=builders.expense(),
        )
        self.change(Verb.CORRECT, [self.next_of(made)])

    @rule(kind=st.sampled_from(["member", "study_session"]), key=KEYS)
    def delete(self, kind: str, key: str) -> None:
        record = builders.member(key) if kind == "member" else builders.session(key)
        self.change(Verb.CANCEL, [], (kind, record.id))

    @rule(key=KEYS)
    def replace_a_session_by_a_member(self, key: str) -> None:
        self.change(
            Verb.PASTE, [self.next_of(builders.member(key, name="別"))], ("study_session", builders.session(key).id)
        )

    @precondition(lambda self: len(self.former) in range(1, store_module.UNDO_STEPS))
    @rule()
    def undo(self) -> None:
        assert self.store.undo() is not None
        assert self.state() == self.former.pop()

    @invariant()
    def versions_rise(self) -> None:
        """Every line of the log leaves its record in a version it never had before."""
        last: dict[str, int] = {}
        for operation in reversed(self.store.history(1000)):
            for touched in self.store.operation_records(operation.id):
                if touched.after is not None:
                    version = from_json(touched.kind, touched.after).version
                    assert version > last.get(touched.record_id, 0)
                    last[touched.record_id] = version


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
