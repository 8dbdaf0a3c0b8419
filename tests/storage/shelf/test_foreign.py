"""Records of other books lie beside the own ones: counted, shown, and never the own book's to change."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Closed, Expected, Received
from roukin_desktop.domain.records import Member, Record, SessionMember, StudySession
from roukin_desktop.storage.shelf import foreign
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.domain.intake.senders import Post, session
from tests.storage.shelves import NOW, WHO, expect, take

BOOK = builders.uid("book 021")


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def theirs() -> tuple[Member, StudySession]:
    member = replace(builders.member("021 7"), book_id=BOOK, version=3)
    return member, replace(session("021", "a", 10), members=(SessionMember(member.id, 10),))


@pytest.fixture
def first(store: BookStore, post: Post, theirs: tuple[Member, StudySession]) -> Received:
    """Return a submission of a member and a session that counts."""
    expect(store, "021")
    sent = post.send("021", "r1", *theirs)
    take(store, post, sent)
    return sent


def test_rows_come_change_and_go_with_what_counts_and_own_ones_stay(
    store: BookStore, post: Post, theirs: tuple[Member, StudySession]
) -> None:
    own = {kind: store.all(kind) for kind in ("member", "study_session")}
    expect(store, "021")
    member, held = theirs
    one = post.send("021", "r1", *theirs)
    take(store, post, one)
    assert store.get("study_session", held.id) == held
    corrected = replace(held, attendees=12, version=2, themes=("young",))
    two = post.send("021", "r2", member, corrected, after=one)
    take(store, post, two)
    assert store.get("study_session", held.id) == corrected
    take(store, post, post.send("021", "r3", after=two))
    assert {kind: store.all(kind) for kind in own} == own
    assert store.check() == []


def test_a_sender_taken_off_the_list_counts_no_more_and_again_when_it_is_back(
    store: BookStore, first: Received, theirs: tuple[Member, StudySession]
) -> None:
    with store.transaction(Verb.SENDERS, "提出元の取消"):
        Shelf(store).forget_sender("021")
    assert store.get("study_session", theirs[1].id) is None
    assert Shelf(store).facts().received == {first}
    with store.transaction(Verb.SENDERS, "提出元の登録"):
        Shelf(store).expect(Expected("021", "推進委員会021"))
    assert store.get("study_session", theirs[1].id) == theirs[1]


@pytest.mark.usefixtures("first")
def test_law_l6_an_own_member_of_a_code_stands_for_the_received_one_until_it_goes(
    store: BookStore, theirs: tuple[Member, StudySession]
) -> None:
    own = replace(builders.member("021 7"), id=builders.uid("our 021 7"))
    with store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(own)
    assert tx.changes.wide
    assert store.get("member", theirs[0].id) is None
    held = cast("StudySession", store.get("study_session", theirs[1].id))
    assert [there.member_id for there in held.members] == [own.id]
    assert store.undo() is not None
    assert [store.get(r.kind, r.id) for r in theirs] == list(theirs)
    assert store.check() == []


@pytest.mark.usefixtures("first")
def test_a_change_that_reaches_no_record_of_another_book_is_not_wide(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "学習会") as tx:
        tx.put(builders.session("99"))
    assert not tx.changes.wide
    with store.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(builders.member("3001"))
    assert not tx.changes.wide


def test_a_foreign_record_is_not_corrected_here(
    store: BookStore, first: Received, theirs: tuple[Member, StudySession]
) -> None:
    def correct() -> None:
        with store.transaction(Verb.CORRECT, "訂正") as tx:
            tx.put(replace(theirs[1], attendees=99))

    with pytest.raises(InputRefused, match="ほかの記録簿"):
        correct()
    assert store.get("study_session", theirs[1].id) == theirs[1]


def test_a_row_that_names_a_member_nobody_sent_leaves_everything_as_it_was(
    store: BookStore, post: Post, theirs: tuple[Member, StudySession]
) -> None:
    expect(store, "021")
    with pytest.raises(InputRefused):
        take(store, post, post.send("021", "r1", theirs[1]))
    assert store.get("study_session", theirs[1].id) is None
    assert Shelf(store).facts().received == frozenset()


def test_a_received_record_under_the_identifier_of_an_own_one_never_takes_its_place(
    store: BookStore, post: Post
) -> None:
    own = cast("StudySession", store.all("study_session")[0])
    expect(store, "021")
    take(store, post, post.send("021", "r1", replace(own, book_id=BOOK, members=(), attendees=999, version=9)))
    assert store.get("study_session", own.id) == own
    assert store.check() == []


def test_law_l5_a_late_row_let_in_keeps_its_member_when_the_sender_has_it_no_more(
    store: BookStore, post: Post, first: Received, theirs: tuple[Member, StudySession]
) -> None:
    with store.transaction(Verb.CLOSE, "確定"):
        Shelf(store).close([Closed("2025H1", "021", theirs)], NOW)
    new = replace(builders.member("021 8"), book_id=BOOK, version=1)
    late = replace(session("021", "b", 30), members=(SessionMember(new.id, 30),))
    second = post.send("021", "r2", *theirs, new, late, after=first)
    take(store, post, second)
    assert store.get("study_session", late.id) is None
    (waiting,) = foreign.whole(store).waiting
    with store.transaction(Verb.DECIDE, "期限後の承認"):
        Shelf(store).decide(waiting.approve(1), NOW, WHO)
    take(store, post, post.send("021", "r3", *theirs, after=second))
    there: list[Record | None] = [store.get("study_session", late.id), store.get("member", new.id)]
    assert there == [late, new]
    assert store.check() == []
