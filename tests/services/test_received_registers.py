"""Registers and months of other books beside the own ones: counted once, by either way (design.md L6, L6b)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Consultation, Record
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.post import Sender
from tests.services.received_book import receive

H1 = half_period(2025, 1)
CODE = "1001"
BRANCH = "021"


@pytest.fixture
def headquarters(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return headquarters' desk, whose register knows the member and the branch both senders name."""
    info = builders.book_info(Role.HEADQUARTERS)
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as made:
        with made.transaction(Verb.REGISTER, "台帳") as tx:
            tx.put_many([builders.branch(BRANCH), builders.member(CODE)])
        yield Desk(Context(made, clock, tmp_path / "backups"))


def _of(sender: Sender) -> tuple[Record, ...]:
    """Return a record of every register as the sender's book has it, members and places under ids of its own."""
    member = builders.member(CODE, id=builders.uid(f"member at {sender.code}"))
    branch = builders.branch(BRANCH, id=builders.uid(f"branch at {sender.code}"))
    feed = builders.feed_file(sender.code)
    made = (
        *(branch, member, feed),
        builders.activity(sender.code, member_id=member.id),
        builders.workplace_committee(sender.code, member_id=member.id),
        builders.consultation(sender.code, branch_id=branch.id),
        builders.meeting(sender.code, members=(member,)),
        builders.monthly(sender.code, branch_id=branch.id, feed_id=feed.id),
        builders.monthly(f"{sender.code} may", branch_id=branch.id, month=date(2025, 5, 1), value=7),
        builders.opening(sender.code, item="K06"),
        builders.prior(sender.code, item="K02"),
    )
    return tuple(sender.own(record) for record in made)


def _figures(desk: Desk) -> dict[str, int | None]:
    found = desk.summary(H1).figures
    return {code: found[code].value for code in ("O01", "O03", "B04", "X01", "T01", "K06")}


def test_law_l6b_a_member_known_to_two_senders_counts_once_in_the_registers(headquarters: Desk) -> None:
    one, other = Sender("021"), Sender("034")
    receive(headquarters.store, one.send(*_of(one)), other.send(*_of(other)))
    assert _figures(headquarters) == {"O01": 1, "O03": 1, "B04": 4, "X01": 2, "T01": 114, "K06": None}
    assert headquarters.summary(H1).figures["K02"].prior is None
    assert headquarters.check().damage == ()


def test_law_l6_the_same_post_twice_changes_nothing_and_undo_takes_it_back(headquarters: Desk) -> None:
    sender = Sender("021")
    sent = sender.send(*_of(sender))
    receive(headquarters.store, sent)
    before = _figures(headquarters)
    receive(headquarters.store, sent)
    assert _figures(headquarters) == before
    while headquarters.undo() is not None:
        pass
    assert set(_figures(headquarters).values()) == {None}
    assert headquarters.all("meeting") == []


def test_own_figures_of_a_month_take_the_place_of_those_received(headquarters: Desk) -> None:
    """The bank's file says a month for every branch; what committees typed of it must not be added."""
    sender = Sender("021")
    receive(headquarters.store, sender.send(*_of(sender)))
    assert _figures(headquarters)["T01"] == 57
    headquarters.register(builders.monthly("own", value=400, branch_id=builders.branch(BRANCH).id))
    figure = headquarters.summary(H1).figures["T01"]
    assert figure.value == 400 + 7
    assert sorted(row.amount or 0 for row in headquarters.rows(figure)) == [7, 400]


def test_a_record_moved_by_its_home_is_counted_where_it_now_is(headquarters: Desk) -> None:
    sender = Sender("021")
    records = _of(sender)
    receive(headquarters.store, sender.send(*records))
    later = [
        replace(record, version=2, recorded_on=date(2025, 11, 4)) if isinstance(record, Consultation) else record
        for record in records
    ]
    receive(headquarters.store, sender.send(*later))
    assert _figures(headquarters)["B04"] == 0


def test_a_sheet_shows_what_was_received_only_where_the_book_has_nothing_itself(headquarters: Desk) -> None:
    first, second = Sender("021", name="青葉支店推進委員会"), Sender("022", name="汐見支店推進委員会")
    receive(headquarters.store, first.send(*_of(first)), second.send(*_of(second)))
    branch = builders.branch(BRANCH).id
    june, may = ("T01", date(2025, 6, 1)), ("T01", date(2025, 5, 1))
    sheet = headquarters.figures.sheet(2025, branch)
    assert sheet.figures == {}
    assert (sheet.received[june].value, sheet.received[may].value) == (100, 14)
    assert sheet.received[may].senders == ("汐見支店推進委員会", "青葉支店推進委員会")
    headquarters.figures.set_month("T01", june[1], 60, branch)
    sheet = headquarters.figures.sheet(2025, branch)
    assert june not in sheet.received
    assert _figures(headquarters)["T01"] == 74
    assert headquarters.figures.sheet(2025, None).received[may].value == 14
