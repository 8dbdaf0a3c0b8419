"""集計 of one committee, block, branch, federation or member: the numbers each would print of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Closed, Expected, Kind, Received
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.records import Block, Member, Record
from roukin_desktop.domain.scope import WHOLE, ScopeKind
from roukin_desktop.domain.summary import Figure
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.shelf.received import Delivery, Shelf
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

HALF, YEAR = half_period(2025, 1), year_period(2025)
BOOKS = {code: builders.uid(f"book {code}") for code in ("013", "021", "office")}
BLOCKS = [builders.block("1"), builders.block("2"), builders.block("9")]


def _of(book: str, *records: Record) -> list[Record]:
    """Return records as they are at home in a book; the same entry has another id in each."""
    return [replace(record, book_id=BOOKS[book]) for record in records]


def _committee_book(code: str) -> list[Record]:
    """Return a committee's records: members with and without 店舗, one code both committees know, all kinds."""
    places = [
        builders.block(f"{code} b", code=code[-1]),
        builders.committee(f"{code} c", code=code, block_id=builders.uid(f"block {code} b")),
        builders.branch(f"{code} s", code=code, committee_id=builders.uid(f"committee {code} c")),
    ]
    branch = places[2]
    members = [
        builders.member(f"{code} shared", code="1001", branch_id=branch.id),
        builders.member(f"{code} own", code=f"{code}7", branch_id=branch.id),
        builders.member(f"{code} nowhere", code="", name="店舗も番号もない会員"),
    ]
    shared, own, nowhere = members
    size = int(code)
    sessions = [
        builders.session(f"{code}1", members=(shared, own), attendees=size, expense=builders.expense(size * 100)),
        builders.session(f"{code}2", members=(nowhere, shared), attendees=None, review=("purpose",)),
        builders.session(f"{code}3", members=(own,), status="planned"),
        builders.session(f"{code}4", members=(), form="web", themes=()),
    ]
    others = [
        replace(builders.target(f"{code} a"), member_id=shared.id, review=("set_on",)),
        replace(builders.target(f"{code} b"), member_id=nowhere.id),
        builders.entry(f"{code} a", branch_id=branch.id, count=size),
        builders.entry(f"{code} b", branch_id=None, yen=size),
    ]
    return _of(code, *places, *members, *sessions, *others)


def _office_book() -> list[Record]:
    """Return what an office's book adds to 推進委員会013, inside whose submission it travels."""
    member = builders.member("office m", code="0137", name="013の会員")
    return _of("office", member, builders.session("99", members=(member,), attendees=99))


def _received(code: str) -> Received:
    return Received(
        submission_id=builders.uid(f"sent {code}"),
        payload_sha256=code,
        book_id=BOOKS[code],
        sender_code=code,
        fiscal_year=2025,
        revision=1,
        supersedes=None,
        kind=Kind.FULL,
        key_fingerprint="",
        periods=("2025H1",),
    )


def _take_in(store: BookStore, clock: Clock, code: str, records: list[Record], *carried: str) -> None:
    """Put a submission on the shelf as 受付 does."""
    received = _received(code)
    lines = [(record.kind, to_json(record)) for record in records]
    delivery = Delivery(
        received=received,
        lines=lines,
        manifest="{}",
        file_name="a.xlsx",
        taken_at=clock(),
        carried=tuple((BOOKS[name], "office", name, name) for name in carried),
    )
    with store.transaction(Verb.INTAKE, "受付"):
        shelf = Shelf(store)
        shelf.expect(Expected(code, f"推進委員会{code}"))
        shelf.keep(delivery)


@pytest.fixture
def committee(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return the book of 推進委員会013 with what its office sent it."""
    info = builders.book_info(book_id=BOOKS["013"])
    with BookStore.create(tmp_path / "013.roukin", info, who=who, clock=clock) as store:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many(_committee_book("013"))
        _take_in(store, clock, "office", _office_book())
        yield Desk(Context(store, clock))


@pytest.fixture
def headquarters(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return a book of 本部 that took both committees in and knows their members by its own entries."""
    info = builders.book_info(Role.HEADQUARTERS, book_id=builders.uid("hq"), code="000", name="本部")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        home = builders.uid("hq")
        own: list[Record] = [
            *BLOCKS,
            builders.committee("013", block_id=BLOCKS[1].id, name="みどり野推進委員会"),
            builders.branch("013", committee_id=builders.committee("013").id),
            builders.member("1001", name="本部の呼ぶ名前", branch_id=builders.branch("013").id),
        ]
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many([replace(record, book_id=home) for record in own])
        _take_in(store, clock, "013", [*_committee_book("013"), *_office_book()], "office")
        _take_in(store, clock, "021", _committee_book("021"))
        yield Desk(Context(store, clock))


def _figure(desk: Desk, code: str, scope: str) -> int | None:
    return desk.summary(HALF, desk.scope(scope)).figures[code].value


def _members(desk: Desk, scope: str) -> int | None:
    """Return 実会員数 of the study sessions."""
    tables = desk.summary(HALF, desk.scope(scope)).tables
    cell = next(table for table in tables if table.key == "sessions_by_month").rows[-1].cells[2]
    assert isinstance(cell, Figure)
    return cell.value


@pytest.mark.parametrize("period", [HALF, YEAR])
def test_a_committee_at_headquarters_prints_what_its_own_book_prints(
    committee: Desk, headquarters: Desk, period: Period
) -> None:
    theirs, ours = committee.summary(period), headquarters.summary(period, headquarters.scope("committee:013"))
    assert ours.figures == theirs.figures
    assert [table.rows for table in ours.tables] == [table.rows for table in theirs.tables]
    assert (ours.months, ours.review_count) == (theirs.months, theirs.review_count) != (ours.months, 0)
    told, printed = committee.report(period), headquarters.report(period, ours.scope)
    assert printed.controls == told.controls
    assert printed.title.endswith("対象: みどり野推進委員会")
    assert ("対象", "推進委員会 みどり野推進委員会(013)") in printed.cover
    assert [(sheet.name, len(sheet.rows)) for sheet in printed.data] == [
        (sheet.name, len(sheet.rows)) for sheet in told.data
    ]


def test_every_figure_of_a_scope_opens_its_own_rows(headquarters: Desk) -> None:
    scope = headquarters.scope("committee:021")
    figures = headquarters.summary(HALF, scope).figures.values()
    checked = 0
    for figure in figures:
        rows = headquarters.rows(figure, scope)
        if figure.measure.take != "distinct":
            assert sum(row.amount or 0 for row in rows) == (figure.value or 0)
            checked += len(rows)
    assert checked
    assert len(headquarters.reviews(HALF, scope)) == headquarters.summary(HALF, scope).review_count == 2


def test_one_member_in_two_books_is_one_over_the_whole_and_one_in_each(headquarters: Desk) -> None:
    assert [_members(headquarters, f"committee:{code}") for code in ("013", "021")] == [3, 3]
    assert _members(headquarters, "all") == 5
    assert _members(headquarters, "member:1001") == 1
    assert _figure(headquarters, "T09", "member:1001") == 4


def test_own_records_of_headquarters_count_where_their_members_belong(headquarters: Desk) -> None:
    before = [_figure(headquarters, "T09", f"committee:{code}") for code in ("013", "021")]
    shared = next(member for member in headquarters.all("member") if getattr(member, "code", "") == "1001")
    assert isinstance(shared, Member)
    headquarters.register(builders.session("7", id="", book_id="", members=(shared,)))
    after = [_figure(headquarters, "T09", f"committee:{code}") for code in ("013", "021")]
    assert [now - was for now, was in zip(after, before, strict=True) if now is not None and was is not None] == [1, 0]


def test_a_block_is_its_committees_and_what_its_members_did(headquarters: Desk) -> None:
    assert _figure(headquarters, "T09", "block:1") == _figure(headquarters, "T09", "committee:021")
    assert _figure(headquarters, "T09", "block:2") == _figure(headquarters, "T09", "committee:013")
    assert _figure(headquarters, "T09", "block:9") is None
    by_block = headquarters.summary(HALF, headquarters.scope("block:1"))
    assert by_block.scope.title == "対象: 第1ブロック"


def test_what_can_be_chosen_is_what_is_in_the_book(headquarters: Desk, committee: Desk) -> None:
    offered = headquarters.scopes()
    assert [kind.label for kind in offered.kinds] == ["全体", "ブロック", "推進委員会", "店舗", "会員"]
    assert [scope.code for scope in offered.choices[ScopeKind.COMMITTEE]] == ["013", "021"]
    assert [kind.label for kind in committee.scopes().kinds] == ["全体", "店舗", "会員"]


def test_a_book_of_one_branch_and_nobody_else_offers_nothing(store: BookStore, clock: Clock) -> None:
    assert Desk(Context(store, clock)).scopes().kinds == ()


def test_a_sender_that_stands_in_no_register_can_be_chosen(headquarters: Desk) -> None:
    with headquarters.store.transaction(Verb.SENDERS, "提出元"):
        Shelf(headquarters.store).expect(Expected("099", "まだ登録のない推進委員会"))
    assert headquarters.scope("committee:099").label == "まだ登録のない推進委員会"
    assert _figure(headquarters, "T09", "committee:099") is None


def test_a_committee_in_its_own_book_is_the_whole(committee: Desk) -> None:
    named = committee.summary(HALF, committee.scope("committee:013"))
    assert named.figures == committee.summary(HALF).figures


def test_joint_sessions_and_missing_campaigns_are_explained_under_the_tables(headquarters: Desk) -> None:
    def notes(scope: str) -> dict[str, str]:
        tables = headquarters.summary(HALF, headquarters.scope(scope)).tables
        return {table.key: table.note for table in tables}

    assert "2つ以上の店舗にまたがる学習会は、それぞれで1回と数え" in notes("branch:013")["sessions_by_form"]
    assert "ほかの会員と合同の学習会も1回" in notes("member:1001")["expenses"]
    assert "会員の別がない" in notes("member:1001")["campaigns"]
    assert "またがる" not in notes("all")["sessions_by_form"]


@pytest.mark.parametrize("text", ["", "区", "branch", "branch:", "all:1", "committee:998", "member:1002"])
def test_a_scope_that_is_not_there_is_refused_with_what_to_do(headquarters: Desk, text: str) -> None:
    with pytest.raises(InputRefused, match=r"指定してください。|確かめてください。"):
        headquarters.scope(text)


def test_a_scope_follows_its_register_and_ends_with_its_entry(headquarters: Desk) -> None:
    block, member = headquarters.scope("block:9"), headquarters.scope("member:1001")
    entry = headquarters.get("block", block.key)
    assert isinstance(entry, Block)
    headquarters.correct(replace(entry, name="西ブロック"))
    assert headquarters.renewed_scope(block, headquarters.scopes()).label == "西ブロック"
    headquarters.cancel("block", block.key)
    assert headquarters.renewed_scope(block, headquarters.scopes()) == WHOLE
    assert headquarters.renewed_scope(member, headquarters.scopes()) == member
    assert headquarters.renewed_scope(replace(member, key="gone"), headquarters.scopes()) == WHOLE


def test_a_committee_without_a_code_is_one_of_its_own(headquarters: Desk) -> None:
    blank = builders.committee("x", code="", name="番号のない推進委員会", book_id=builders.uid("hq"))
    with headquarters.store.transaction(Verb.REGISTER, "推進委員会") as tx:
        tx.put(blank)
    offered = headquarters.scopes().choices[ScopeKind.COMMITTEE]
    assert [scope.label for scope in offered][-1] == "番号のない推進委員会"
    assert headquarters.summary(HALF, offered[-1]).figures["T09"].value is None
    assert headquarters.renewed_scope(offered[-1], headquarters.scopes()) == offered[-1]


def test_rows_of_a_closed_period_stay_their_committees_after_a_withdrawal(headquarters: Desk, clock: Clock) -> None:
    before = _figure(headquarters, "T09", "committee:021")
    first = _received("021")
    gone = replace(
        first,
        submission_id=builders.uid("gone"),
        payload_sha256="gone",
        revision=2,
        supersedes=first.link,
        kind=Kind.WITHDRAWAL,
    )
    shelf = Shelf(headquarters.store)
    with headquarters.store.transaction(Verb.CLOSE, "確定"):
        shelf.close((Closed("2025H1", "021", tuple(shelf.records(first.link))),), clock())
    with headquarters.store.transaction(Verb.INTAKE, "取下げ"):
        shelf.keep(Delivery(received=gone, lines=(), manifest="{}", file_name="b.xlsx", taken_at=clock()))
    assert _figure(headquarters, "T09", "committee:021") == before == 3
