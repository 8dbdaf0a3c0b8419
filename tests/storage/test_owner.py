"""A book made without a code gets one: what it says of itself, its register and its log agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Committee
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.shelves import NOW, WHO


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[BookStore]:
    """Return a committee's book without a code, as a beginner makes it."""
    info = builders.book_info(code="", name="みどり野推進委員会")
    with BookStore.create(tmp_path / "plain.roukin", info, who=WHO, clock=lambda: NOW) as store:
        with store.transaction(Verb.CREATE, "作成") as tx:
            tx.put(builders.committee("", name="みどり野推進委員会"))
        yield store


def _committees(store: BookStore) -> list[tuple[str, str]]:
    return [(c.code, c.name) for c in cast("list[Committee]", store.all("committee"))]


def test_the_new_owner_stands_everywhere_and_after_opening_again(plain: BookStore) -> None:
    changes = plain.set_owner("013", "みどりの推進委員会")
    assert (plain.info.code, plain.info.name) == ("013", "みどりの推進委員会")
    assert _committees(plain) == [("013", "みどりの推進委員会")]
    assert (changes.verb, plain.history(1)[0].id) == (Verb.OWNER, changes.operation_id)
    assert plain.undoable() == []
    assert plain.check() == []
    plain.close()
    with BookStore.open(plain.path, who=WHO, clock=lambda: NOW) as opened:
        assert (opened.info.code, opened.info.name) == ("013", "みどりの推進委員会")
        opened.set_owner("014", "みどりの推進委員会")
        assert _committees(opened) == [("014", "みどりの推進委員会")]
        assert opened.check() == []


def test_an_entry_that_has_the_code_already_stays_alone(plain: BookStore) -> None:
    with plain.transaction(Verb.REGISTER, "推進委員会") as tx:
        tx.put(builders.committee("013", name="若葉推進委員会"))
    plain.set_owner("013", "みどり野推進委員会")
    assert sorted(_committees(plain)) == [("", "みどり野推進委員会"), ("013", "若葉推進委員会")]


def test_undo_goes_on_before_the_new_owner_but_never_under_it(plain: BookStore) -> None:
    plain.set_owner("012", "みどり野推進委員会")
    (own,) = cast("list[Committee]", plain.all("committee"))
    with plain.transaction(Verb.CORRECT, "推進委員会 の訂正") as tx:
        tx.put(replace(own, name="旧称"))
    with plain.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(builders.member("1001"))
    plain.set_owner("013", "旧称")
    with plain.transaction(Verb.REGISTER, "会員") as tx:
        tx.put(builders.member("1002"))
    assert [step.label for step in plain.undoable()] == ["会員", "会員"]
    while plain.undo() is not None:
        assert plain.check() == []
    assert plain.count("member") == 0
    assert len(_committees(plain)) == 1
