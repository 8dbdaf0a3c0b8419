"""Whole books that correct, submit, lose and resend files: headquarters counts what each last submitted (L5, L6)."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import KINDS
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who
from tests import builders
from tests.conftest import NOW
from tests.services.post import receiver
from tests.services.submissions import sender_desk, submit

WHO = Who("試験", "PC")
CODES = ("013", "021")


@dataclass
class Office:
    """A committee's book in its own folder, and what its last submission holds."""

    desk: Desk
    folder: Path
    made: int = 0
    counts: frozenset[str] = frozenset()

    @classmethod
    def of(cls, code: str, folder: Path) -> Office:
        """Make the book, with a member in it."""
        folder.mkdir()
        info = builders.book_info(code=code, name=f"推進委員会{code}", book_id=builders.uid(f"book {code}"))
        store = BookStore.create(folder / "book.roukin", info, who=WHO, clock=lambda: NOW)
        found = cls(sender_desk(store, folder), folder)
        found.put(found.own(builders.member(f"{code}-1")))
        return found

    def own(self, record: Any) -> Any:  # noqa: ANN401 - any kind of record
        """Return a record as one of this book."""
        return replace(record, id=builders.uid(f"{self.folder.name} {record.id}"), book_id=self.desk.info.book_id)

    def put(self, *records: Any) -> None:  # noqa: ANN401
        """Register records, or correct them."""
        with self.desk.store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many(records)

    def correct(self, key: int, attendees: int | None) -> None:
        """Register a session, correct the one of that key, or take it out where there is no number of people."""
        made = builders.session(str(key), members=self.desk.all("member"), attendees=attendees)
        session = self.own(made)
        there = self.desk.store.get(session.kind, session.id)
        if attendees is not None:
            self.put(replace(session, version=there.version) if there else session)
        elif there:
            with self.desk.store.transaction(Verb.CANCEL, "取消") as tx:
                tx.delete(session.kind, session.id)

    def submit(self, kind: Kind) -> Path | None:
        """Make a submission and return its workbook; None where the book says it is not the kind for it."""
        draft = self.desk.submission.draft(2025, kind)
        if draft.blocked:
            return None
        self.made += 1
        held = [record for kind_name in KINDS for record in self.desk.all(kind_name)]
        self.counts = frozenset(map(to_json, held)) if kind is Kind.FULL else frozenset()
        return submit(self.desk, self.folder / str(self.made), kind).files[0]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(CODES),
        st.sampled_from([Kind.FULL, Kind.FULL, Kind.FULL, Kind.WITHDRAWAL]),
        st.dictionaries(st.integers(0, 2), st.none() | st.integers(0, 99), max_size=2),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS, st.randoms(use_true_random=False))
def test_law_l6_headquarters_counts_what_each_book_last_submitted_in_whatever_order(steps: Any, chance: Any) -> None:  # noqa: ANN401
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        offices = {code: Office.of(code, folder / code) for code in CODES}
        post = []
        for code, kind, sessions in steps:
            for key, attendees in sessions.items():
                offices[code].correct(key, attendees)
            if made := offices[code].submit(kind):
                post.append(made)
        with receiver(folder / "hq.roukin", WHO, lambda: NOW, role=Role.HEADQUARTERS) as hq:
            for code in CODES:
                hq.intake.add_sender(code, f"推進委員会{code}")
            arriving = [*post, *chance.sample(post, len(post) // 2)]
            chance.shuffle(arriving)
            cut = chance.randint(0, len(arriving))
            for part in (arriving[:cut], arriving[cut:]):
                answers = hq.intake.accept(hq.intake.plan(part)).answers
                assert all(answer.result is not Result.REFUSED and not answer.edited for answer in answers)
            counted = {to_json(record) for kind in KINDS for record in hq.all(kind)}
            assert counted == frozenset().union(*(office.counts for office in offices.values()))
            assert hq.store.check() == []
        for office in offices.values():
            office.desk.close()
