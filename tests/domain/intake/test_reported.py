"""確定 keeps exactly what the book showed, so that the papers can be printed again (design.md L5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.intake.closing import OWN_ROWS
from roukin_desktop.domain.intake.facts import Received
from roukin_desktop.domain.intake.reported import counting_rows, freeze, reported, reported_rows
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.records import Member, Record, SessionMember, StudySession
from tests import builders
from tests.domain.intake.senders import OWN_BOOK, Post, facts

FIRST = half_period(2025, 1)
DAYS = (date(2024, 5, 1), date(2025, 4, 1), date(2025, 9, 30), date(2025, 10, 1), date(2026, 3, 31))


def member(book: str, key: str, code: str, name: str, version: int = 1) -> Member:
    """Return a member of a book; two books may give the same code."""
    made = builders.member(f"{book} {key}", code=code, name=name)
    return replace(made, book_id=OWN_BOOK if book == "own" else builders.uid(f"book {book}"), version=version)


def held(book: str, key: str, day: date, present: Member, version: int = 1) -> StudySession:
    """Return a study session of a book with one member."""
    made = builders.session(f"{book} {key}", members=(), held_on=day)
    home = OWN_BOOK if book == "own" else builders.uid(f"book {book}")
    return replace(made, members=(SessionMember(present.id),), book_id=home, version=version)


@st.composite
def books(draw: Any) -> dict[str, list[Record]]:  # noqa: ANN401 - hypothesis
    """Draw what the own book and two senders hold: codes they share, days in and around the period, other versions."""
    found: dict[str, list[Record]] = {}
    for book in ("own", "013", "021"):
        codes = draw(st.lists(st.sampled_from(["", "1001", "1002"]), min_size=1, max_size=3))
        members = [member(book, str(at), code, f"{code} {book} {at}") for at, code in enumerate(codes)]
        days = draw(st.lists(st.sampled_from(DAYS), max_size=4))
        rows = [held(book, str(at), day, draw(st.sampled_from(members))) for at, day in enumerate(days)]
        found[book] = [*members, *rows]
    office = member("office", "1", "1002", "office")
    for code in draw(st.sets(st.sampled_from(["013", "021"]))):
        version, day = draw(st.integers(1, 2)), draw(st.sampled_from(DAYS[1:4]))
        found[code] += [office, held("office", "1", day, office, version)]
    return found


def sent(post: Post, found: dict[str, list[Record]]) -> list[Received]:
    """Send each sender's books, one in its second revision so that revisions decide names."""
    first = post.send("013", "r1")
    return [first, post.send("013", "r2", *found["013"], after=first), post.send("021", "r1", *found["021"])]


@given(books())
def test_law_l5_what_was_reported_comes_back_whole(found: dict[str, list[Record]]) -> None:
    post = Post()
    known = facts(*sent(post, found))
    whole = post.whole(known, *found["own"])
    shown = [
        *(record for record in whole.merged.records if record.book_id == OWN_BOOK),
        *(record for record in whole.records if record.book_id != OWN_BOOK),
    ]
    for period in (FIRST, half_period(2025, 2), year_period(2025)):
        kept = freeze(known, whole, period, post.records)
        again = reported(OWN_BOOK, kept)
        assert printable(again, period) == printable(shown, period)
        assert set(again) <= set(shown)


def printable(records: Iterable[Record], period: Period) -> set[Record]:
    """Return what a report of the period can show: nothing held after its end."""
    return {one for one in records if not isinstance(one, StudySession) or one.held_on <= period.end}


@given(books())
def test_law_l5_nothing_changed_is_no_difference(found: dict[str, list[Record]]) -> None:
    post = Post()
    known = facts(*sent(post, found))
    whole = post.whole(known, *found["own"])
    kept = freeze(known, whole, FIRST, post.records)
    after = replace(known, closed=kept)
    now = post.whole(after, *found["own"])
    assert set(now.records) == set(whole.records)
    assert not now.waiting
    was = reported_rows(OWN_BOOK, kept, FIRST).records
    assert was == counting_rows(after, now, FIRST, post.records).records


def test_what_lies_two_years_back_is_not_kept() -> None:
    post, present = Post(), member("own", "1", "1001", "会員")
    old, last = (held("own", key, date(year, 6, 1), present) for key, year in (("1", 2023), ("2", 2024)))
    known = facts(post.send("013", "r1"))
    kept = freeze(known, post.whole(known, present, old, last), FIRST, post.records)
    assert [one.records for one in kept if one.sender_code == OWN_ROWS] == [(present, last)]


def test_a_sender_that_sent_nothing_is_closed_too() -> None:
    post = Post()
    known = facts(post.send("013", "r1", member("013", "1", "1001", "会員")))
    kept = freeze(known, post.whole(known), FIRST, post.records)
    assert [(one.sender_code, len(one.records)) for one in kept] == [("013", 1), ("021", 0), (OWN_ROWS, 0)]
    late = post.send("021", "r1", held("021", "1", date(2025, 6, 1), member("021", "1", "", "遅れた会員")))
    after = replace(known, received=known.received | {late}, closed=kept)
    assert [row.sender_code for row in post.whole(after).waiting] == ["021"]
