"""The records of the sample: invented, the same every time, and within the rules of the house."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.records import (
    Block,
    CampaignEntry,
    Committee,
    Member,
    Record,
    StudySession,
)
from roukin_desktop.services.checking import check_book
from roukin_desktop.services.context import Context
from roukin_desktop.services.sample_all import writing
from roukin_desktop.services.sample_all.books import committee_records, parents_first
from roukin_desktop.services.sample_all.chance import drawn, falling, rough, spread
from roukin_desktop.services.sample_all.ids import Ids, book_id
from roukin_desktop.services.sample_all.places import PLACES
from roukin_desktop.services.sample_all.talks import HOLIDAYS
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.paper_book import one_book

NOW = datetime(2025, 10, 6, 9, 0, tzinfo=timezone(timedelta(hours=9)))
WHOLE = one_book()


def of(kind: type[Record], records: list[Record]) -> list[Record]:
    return [record for record in records if isinstance(record, kind)]


@given(st.integers(0, 10**10), st.lists(st.integers(1, 1000), min_size=1, max_size=60))
def test_parts_add_up_to_their_total(total: int, weights: list[int]) -> None:
    parts = spread(total, weights)
    assert sum(parts) == total
    assert len(parts) == len(weights)
    assert min(parts) >= 0
    assert sum(rough(total * 1_000, weights, 1_000)) == total * 1_000


@given(st.integers(0, 5_000), st.lists(st.integers(1, 30), min_size=1, max_size=12))
def test_no_week_of_a_campaign_looks_like_a_running_total(total: int, weights: list[int]) -> None:
    parts = falling(total, weights)
    assert sum(parts) == total
    assert min(parts) >= 0
    for at in range(1, len(parts)):
        assert parts[at] == 0 or parts[at] < sum(parts[:at])


def test_what_looks_drawn_follows_its_key() -> None:
    assert [drawn(1, 6, "die", at) for at in range(8)] == [drawn(1, 6, "die", at) for at in range(8)]
    assert {drawn(1, 6, "die", at) for at in range(200)} == {1, 2, 3, 4, 5, 6}


def test_it_is_the_same_every_time_and_another_book_shares_no_record() -> None:
    assert one_book() == WHOLE
    other = {record.id for record in one_book(builders.uid("other"))}
    assert not other & {record.id for record in WHOLE}


def test_names_are_invented_and_codes_are_no_branch_codes_of_the_bank() -> None:
    members = of(Member, WHOLE)
    assert all("架空" in record.note for record in members if isinstance(record, Member))
    assert len({record.name for record in members if isinstance(record, Member)}) == len(members) == 805
    committees = [record for record in of(Committee, WHOLE) if isinstance(record, Committee)]
    assert len(committees) == 33
    assert all("900" < record.code <= "999" for record in committees)


def test_sessions_look_like_life() -> None:
    sessions = [record for record in of(StudySession, WHOLE) if isinstance(record, StudySession)]
    assert all(one.held_on.weekday() < 5 and one.held_on not in HOLIDAYS for one in sessions)
    themes = Counter(theme for one in sessions for theme in one.themes)
    both = sum({"disposable_income", "life_defense"} <= {*one.themes} for one in sessions)
    assert (themes["disposable_income"], themes["life_defense"], both) == (329, 135, 40)
    assert sum(len(one.members) > 1 for one in sessions) > 20
    months = Counter(one.held_on.month for one in sessions)
    assert min(months.values()) == months[8]
    assert {one.form for one in sessions} == {"face", "web"}
    heads = [one.attendees or 0 for one in sessions]
    assert (min(heads) >= 5, max(heads) <= 100) == (True, True)
    per_head = [one.expense.total_yen // (one.attendees or 1) for one in sessions if one.expense]
    assert (min(per_head) > 1_500, max(per_head) <= 2_000, len(set(per_head)) > 20) == (True, True, True)


def test_weeks_of_the_summer_belong_to_branches_of_the_committee() -> None:
    place = PLACES[12]
    ids = Ids(book_id(place.code))
    entries = [one for one in committee_records(place, ids) if isinstance(one, CampaignEntry)]
    assert {one.branch_id for one in entries} == {ids.branch(code) for code, _ in place.branches}
    assert len(place.branches) == 2


@pytest.fixture(scope="module")
def committee(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    """Return the book of the largest committee."""
    place = PLACES[12]
    ids = Ids(book_id(place.code))
    info = builders.book_info(Role.COMMITTEE, code=place.code, name=place.name, book_id=ids.book_id)
    path = tmp_path_factory.mktemp("committee") / "book.roukin"
    with BookStore.create(path, info, who=Who("係", "PC"), clock=lambda: NOW) as made:
        with made.transaction(Verb.SAMPLE, "見本") as tx:
            tx.put_many(parents_first(committee_records(place, ids)))
        yield made


def test_the_rules_find_nothing_in_a_committees_book(committee: BookStore) -> None:
    found = check_book(Context(committee, lambda: NOW))
    assert (found.damage, found.findings) == ((), ())


def test_the_blocks_of_the_trainings_are_named_as_in_the_paper() -> None:
    names = [record.name for record in of(Block, WHOLE) if isinstance(record, Block)]
    assert {"道南ブロック", "空知ブロック"} < {*names}


@pytest.fixture
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the PC of the test keeps keys."""
    return tmp_path_factory.mktemp("pc") / "keys"


@pytest.mark.parametrize("name", ["committee.roukin", "headquarters.roukin", "committees", "feed"])
def test_what_is_there_already_is_kept(tmp_path: Path, keys: Path, who: Who, clock: Clock, name: str) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(FileTrouble, match=f"「{name}」がすでにあります。上書きはしません"):
        writing.write_all(tmp_path, keys, who=who, clock=clock)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_one_that_is_stopped_leaves_nothing_but_what_was_there(
    tmp_path: Path, keys: Path, who: Who, clock: Clock
) -> None:
    (tmp_path / "memo.txt").write_text("mine", encoding="utf-8")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        writing.write_all(tmp_path, keys, who=who, clock=clock, progress=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["memo.txt"]
