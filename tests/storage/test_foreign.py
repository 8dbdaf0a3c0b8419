"""Records of other books lie beside the own ones: counted, shown, and never the own book's to change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Member, SessionMember, StudySession
from roukin_desktop.storage.foreign import lay_out
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.domain.intake.senders import session

BOOK = builders.uid("book 021")


@pytest.fixture
def theirs() -> tuple[Member, StudySession]:
    member = replace(builders.member("021 7"), book_id=BOOK, version=3)
    return member, replace(session("021", "a", 10), members=(SessionMember(member.id, 10),))


def _lay_out(store: BookStore, *records: Member | StudySession) -> int:
    with store.transaction(Verb.IMPORT, "受付"):
        return lay_out(store, records)


def test_rows_come_change_and_go_with_the_whole_and_own_ones_stay(
    store: BookStore, theirs: tuple[Member, StudySession]
) -> None:
    own = {kind: store.all(kind) for kind in ("member", "study_session")}
    member, held = theirs
    assert _lay_out(store, *theirs) == 2
    assert store.get("study_session", held.id) == held
    assert _lay_out(store, *theirs) == 0
    corrected = replace(held, attendees=12, version=2, themes=("young",))
    assert _lay_out(store, member, corrected) == 1
    assert store.get("study_session", held.id) == corrected
    assert store.check() == []
    assert _lay_out(store) == 2
    assert {kind: store.all(kind) for kind in own} == own


def test_own_records_in_the_whole_are_passed_over(store: BookStore) -> None:
    own = store.all("study_session")[0]
    assert isinstance(own, StudySession)
    assert _lay_out(store, replace(own, attendees=999)) == 0
    assert store.get("study_session", own.id) == own


def test_a_foreign_record_is_not_corrected_here(store: BookStore, theirs: tuple[Member, StudySession]) -> None:
    _lay_out(store, *theirs)

    def correct() -> None:
        with store.transaction(Verb.CORRECT, "訂正") as tx:
            tx.put(replace(theirs[1], attendees=99))

    with pytest.raises(InputRefused, match="ほかの記録簿"):
        correct()
    assert store.get("study_session", theirs[1].id) == theirs[1]


def test_a_row_that_names_a_member_nobody_sent_leaves_everything_as_it_was(
    store: BookStore, theirs: tuple[Member, StudySession]
) -> None:
    with pytest.raises(InputRefused):
        _lay_out(store, theirs[1])
    assert store.get("study_session", theirs[1].id) is None
