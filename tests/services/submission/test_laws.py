"""Whatever a book holds: what is made is what is read back, and a second making of the same says so (design.md L5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.records import KINDS, CampaignEntry, Member, Record, SelfTarget, StudySession
from roukin_desktop.exchange.submission.shown_cells import edited_cover_cells
from roukin_desktop.services.submission.travelling import lies_in
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who
from tests import builders
from tests.conftest import NOW
from tests.services.submissions import opened, sender_desk, submit

WHO = Who("みどり野 係", "PC-01")
texts = st.text("松並労組あ\n =+-@\"'<&_x000D_A", max_size=40)
days = st.dates(date(2024, 4, 1), date(2026, 3, 31))
counts = st.none() | st.integers(0, 999)


@st.composite
def books(draw: st.DrawFn) -> list[Record]:
    """Return a book's records: members, and sessions, targets and entries of two fiscal years."""
    members: list[Member] = [
        builders.member(str(n), note=draw(texts), headcount=draw(counts)) for n in range(draw(st.integers(1, 3)))
    ]
    sessions: list[StudySession] = [
        builders.session(str(n), held_on=draw(days), members=(draw(st.sampled_from(members)),), attendees=draw(counts))
        for n in range(draw(st.integers(0, 4)))
    ]
    targets: list[SelfTarget] = [
        builders.target(member.code, year, note=draw(texts))
        for member in members
        for year in draw(st.sets(st.sampled_from([2024, 2025])))
    ]
    entries: list[CampaignEntry] = [
        builders.entry(str(n), recorded_on=draw(days), count=draw(counts), yen=draw(counts))
        for n in range(draw(st.integers(0, 3)))
    ]
    return [*members, *sessions, *targets, *entries]


def in_a_book(folder: Path, records: Sequence[Record]) -> BookStore:
    store = BookStore.create(folder / "book.roukin", builders.book_info(), who=WHO, clock=lambda: NOW)
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many(records)
    return store


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(books())
def test_law_l5_a_submission_is_all_records_of_the_year(records: list[Record]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with in_a_book(folder, records) as store:
            desk = sender_desk(store, folder)
            here = {to_json(r) for kind in KINDS for r in store.all(kind) if lies_in(r, 2025)}
            made = submit(desk, folder / "out")
            found = opened(made)
            assert {to_json(record) for record in found.records} == here
            assert edited_cover_cells(made.files[0], found.manifest) == []
            assert desk.submission.draft(2025).unchanged
            assert desk.submission.changed_since(2025) == frozenset()
            assert opened(desk.submission.again(made.line.submission_id, folder / "again")) == found
