"""Of which sender a book came: the sender itself, or the committee that carried it; nothing before anything came."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.exchange.submission.manifest import CarriedBook
from roukin_desktop.storage.shelf.origins import changed_since_sent, has_foreign, has_receipt, sender_names
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.received_book import AOBA, Aoba, receive

OFFICE = builders.uid("book of an office")


@pytest.fixture
def carried(store: BookStore) -> BookStore:
    aoba = Aoba()
    member = replace(builders.member("3001"), book_id=OFFICE, version=1)
    held = replace(builders.session("30", members=(member,)), book_id=OFFICE, version=1)
    office = CarriedBook(OFFICE, Role.OFFICE, "A01", "松並交通労働組合")
    receive(store, aoba.sender.send(*aoba.records, member, held, carried=(office,)))
    return store


def test_a_book_is_named_by_the_sender_that_brought_it(carried: BookStore) -> None:
    aoba = Aoba().sender.book
    assert sender_names(carried, frozenset({aoba})) == {aoba: AOBA}
    assert sender_names(carried, frozenset({aoba, OFFICE})) == {aoba: AOBA, OFFICE: AOBA}
    assert sender_names(carried, frozenset({builders.uid("nobody")})) == {}


def test_a_book_that_received_nothing_names_nobody(store: BookStore) -> None:
    assert [has_foreign(store, kind) for kind in ("member", "study_session", "branch")] == [False] * 3
    assert sender_names(store, frozenset({OFFICE})) == {}
    assert not has_receipt(store)
    assert changed_since_sent(store, "study_session", 2025) == frozenset()


def test_foreign_records_are_known_kind_by_kind(carried: BookStore) -> None:
    assert has_foreign(carried, "study_session")
    assert not has_foreign(carried, "donee")
