"""Registers and months in a committee's own submission (design.md L5)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Record
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.submissions import opened, sender_desk, submit

MEMBER, FEED = builders.member(), builders.feed_file()
STOCKS: tuple[Record, ...] = (builders.workplace_committee(), FEED, builders.opening(), builders.prior())
DEEDS: tuple[Record, ...] = (
    builders.activity(),
    builders.consultation(),
    builders.meeting(members=(MEMBER,)),
    builders.monthly(feed_id=FEED.id),
)


def _put(store: BookStore, *records: Record) -> None:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many(records)


def test_all_of_the_year_travels_and_nothing_of_another_one(empty_store: BookStore, tmp_path: Path) -> None:
    elsewhere = (
        builders.consultation("old", recorded_on=date(2024, 6, 1)),
        builders.monthly("old", item="T02", month=date(2025, 3, 1)),
        builders.prior("K03", period="2023H1"),
    )
    _put(empty_store, MEMBER, *STOCKS, *DEEDS, *elsewhere)
    desk = sender_desk(empty_store, tmp_path)
    sent = {record.id for record in opened(submit(desk, tmp_path / "out")).records}
    assert sent == {record.id for record in (MEMBER, *STOCKS, *DEEDS)}


def test_stocks_alone_can_go_as_nothing_done(empty_store: BookStore, tmp_path: Path) -> None:
    _put(empty_store, MEMBER, *STOCKS)
    desk = sender_desk(empty_store, tmp_path)
    manifest = opened(submit(desk, tmp_path / "out", kind=Kind.NIL)).manifest
    assert {kind for kind, _ in manifest.counts} == {"member", *(record.kind for record in STOCKS)}


@pytest.mark.parametrize("record", DEEDS, ids=lambda record: record.kind)
def test_what_was_done_is_not_nothing(empty_store: BookStore, tmp_path: Path, record: Record) -> None:
    _put(empty_store, MEMBER, FEED, record)
    desk = sender_desk(empty_store, tmp_path)
    with pytest.raises(InputRefused, match="実績なし"):
        submit(desk, tmp_path / "out", kind=Kind.NIL)
