"""確定: what was reported stays printable, what came since is told, and the rest of the book goes on (design.md L5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.period import half_period, parse_period
from roukin_desktop.domain.records import Record, SessionMember
from roukin_desktop.exchange.submission.manifest import SubmissionKind
from roukin_desktop.reports.model import Report, Table
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import RecordChange
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.definition_books import typed
from tests.services.post import Sender, Sent, receiver

OCTOBER = datetime(2025, 10, 5, 9, 0, tzinfo=timezone(timedelta(hours=9)))
NAME = "青葉支店推進委員会"


@dataclass
class Time:
    """A clock that goes on when it is told to."""

    now: datetime = OCTOBER

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def hq(tmp_path: Path, who: Who, time: Time) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, time) as desk:
        desk.intake.add_sender("013", NAME)
        desk.intake.add_sender("021", "若葉推進委員会")
        yield desk


@pytest.fixture
def take(hq: Desk, tmp_path: Path) -> Callable[[Sent], Result]:
    """Return what takes a submission in at headquarters."""

    def taking(made: Sent) -> Result:
        path = made.write(tmp_path / f"{made.manifest.submission_id}.xlsx")
        return hq.intake.accept(hq.intake.plan([path])).answers[0].result

    return taking


@pytest.fixture
def aoba() -> Sender:
    return Sender("013")


def own(*records: Record) -> list[Record]:
    """Return records as headquarters' own."""
    return [replace(record, book_id=builders.uid("receiver 000")) for record in records]


def put(hq: Desk, *records: Record) -> None:
    """Keep records of headquarters' own, new or corrected."""
    with hq.store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many(records)


def correct(hq: Desk, record: Record, **fields: Any) -> None:  # noqa: ANN401 - any field
    """Correct an own record as it stands."""
    there = hq.store.get(record.kind, record.id)
    assert there is not None
    put(hq, replace(there, **fields))


def plain(report: Report) -> tuple[object, ...]:
    """Return everything a report prints, but for the line that says it was closed."""
    papers = [(paper.key, paper.title, [_block(block) for block in paper.blocks]) for paper in report.papers]
    data = [(sheet.name, sheet.columns, [tuple(row) for row in sheet.rows]) for sheet in report.data]
    cover = [line for line in report.cover if line[0] != "確定"]
    return report.title, report.owner, report.made_at, cover, report.controls, report.warnings, papers, data


def _block(block: object) -> object:
    if not isinstance(block, Table):
        return block
    rows = [tuple((cell.value, cell.printed) for cell in row) for row in block.rows]
    return block.title, block.columns, rows, block.total_rows, block.note


def printed(hq: Desk, key: str = "2025H1") -> tuple[object, ...]:
    """Return what the report of a period prints now."""
    return plain(hq.conference.report(parse_period(key)))


def told(changes: list[RecordChange]) -> list[tuple[str, str, str]]:
    """Return who changed what."""
    return [(change.action, change.sender, change.label) for change in changes]


@pytest.fixture
def full(hq: Desk, aoba: Sender, take: Callable[[Sent], Result]) -> tuple[Sender, Sender]:
    """Fill headquarters' book: shared codes, rows around the period, last year's, an entry of a running campaign."""
    union = builders.member("9001", name="本部直轄労働組合")
    spring = builders.session("s", members=(union,), held_on=date(2024, 6, 1), attendees=7)
    put(hq, *own(union, spring, builders.session("o", members=(union,), attendees=11), builders.target("9001")))
    wakaba = Sender("021")
    aoba.send(aoba.session("old", 5))
    shared = [sender.own(builders.member(f"{sender.code} x", code="5005")) for sender in (aoba, wakaba)]
    meetings = [
        replace(sender.session("x", 15 + at), members=(SessionMember(shared[at].id),))
        for at, sender in enumerate((aoba, wakaba))
    ]
    entry = aoba.own(builders.entry("e", recorded_on=date(2025, 9, 26)))
    take(aoba.sent[0])
    take(aoba.send(shared[0], aoba.session("a", 24), aoba.session("h2", 8, date(2025, 10, 2)), meetings[0], entry))
    take(wakaba.send(shared[1], wakaba.session("a", 30), meetings[1]))
    return aoba, wakaba


def test_as_reported_stays_whatever_changes_later(
    hq: Desk, full: tuple[Sender, Sender], take: Callable[[Sent], Result], time: Time
) -> None:
    aoba, wakaba = full
    before = printed(hq)
    hq.intake.close("2025H1")
    assert plain(hq.intake.as_reported("2025H1")) == before
    time.now += timedelta(days=30)
    correct(hq, builders.session("o"), attendees=99)
    correct(hq, builders.session("s"), attendees=1)
    correct(hq, builders.member("9001"), name="改名した労働組合")
    assert take(aoba.send(aoba.session("a", 50, version=2), aoba.session("new", 3))) is Result.LATE
    assert take(wakaba.withdraw()) is Result.LATE
    hq.intake.add_sender("021", "改名した推進委員会")
    hq.intake.approve_late(whole(hq.store).waiting[:2])
    assert printed(hq) != before
    assert plain(hq.intake.as_reported("2025H1")) == before


def test_as_reported_keeps_the_definitions_texts_and_frame_of_its_day(
    hq: Desk, full: tuple[Sender, Sender], time: Time
) -> None:
    """The year's targets, the words around the figures and the days to come are part of what was reported."""
    period = parse_period("2025H1")
    hq.definitions.define(2025, typed({("indicators", "T01", "value"): "19,000"}))
    hq.conference.save_text(period, "opening", "はじめに一言。")
    put(hq, *own(builders.frame(), builders.meeting("next", held_on=date(2026, 1, 26), name="次の会議")))
    before = printed(hq)
    hq.intake.close("2025H1")
    time.now += timedelta(days=30)
    hq.definitions.define(2025, typed({("indicators", "T01", "value"): "20,000"}))
    hq.conference.save_text(period, "opening", "書き直した一言。")
    correct(hq, builders.frame(), place="別の会館")
    correct(hq, builders.meeting("next"), place="別の会場")
    assert printed(hq) != before
    assert plain(hq.intake.as_reported("2025H1")) == before


def test_a_year_that_is_not_open_yet_is_not_closed(hq: Desk, full: tuple[Sender, Sender], time: Time) -> None:
    put(hq, *own(builders.workplace_committee(member_id=builders.member("9001").id)))
    time.now = datetime(2026, 10, 5, 9, 0, tzinfo=OCTOBER.tzinfo)
    with pytest.raises(InputRefused, match="2026年度はまだ開いていません"):
        hq.intake.close("2026H1")
    assert hq.intake.closed() == []


def test_the_cover_says_as_of_which_day(hq: Desk, full: tuple[Sender, Sender], time: Time) -> None:
    hq.intake.close("2025H1")
    time.now += timedelta(days=30)
    report = hq.intake.as_reported("2025H1")
    assert ("確定", "2025年10月5日 現在") in report.cover
    assert report.made_at == OCTOBER


def test_a_later_half_and_the_year_are_reprinted_with_what_lies_before(
    hq: Desk, full: tuple[Sender, Sender], take: Callable[[Sent], Result], time: Time
) -> None:
    hq.intake.close("2025H1")
    time.now = datetime(2026, 4, 8, 9, 0, tzinfo=OCTOBER.tzinfo)
    year, half = printed(hq, "2025"), printed(hq, "2025H2")
    hq.intake.close("2025H2")
    hq.intake.close("2025")
    aoba, _ = full
    take(aoba.send(aoba.session("a", 50, version=2)))
    hq.intake.approve_late(whole(hq.store).waiting)
    assert plain(hq.intake.as_reported("2025")) == year
    assert plain(hq.intake.as_reported("2025H2")) == half


def test_closing_the_first_half_leaves_the_second_open(
    hq: Desk, full: tuple[Sender, Sender], take: Callable[[Sent], Result]
) -> None:
    aoba, _ = full
    hq.intake.close("2025H1")
    rows = [record for record in aoba.sent[-1].records if record.kind != "member"]
    later = aoba.session("h2", 80, date(2025, 10, 2), version=2)
    members = [record for record in aoba.sent[-1].records if record.kind == "member"][1:]
    before = printed(hq, "2025H2")
    assert take(aoba.send(*members, *(row for row in rows if row.id != later.id), later)) is Result.ACCEPTED
    assert printed(hq, "2025H2") != before
    assert not hq.intake.since("2025H1")


def test_what_changed_since_is_told_field_by_field(hq: Desk, aoba: Sender, take: Callable[[Sent], Result]) -> None:
    union = builders.member("9001", name="本部直轄労働組合")
    put(hq, *own(union, builders.session("o", members=(union,), attendees=11)))
    take(aoba.send(aoba.session("a", 24), aoba.session("b", 3)))
    hq.intake.close("2025H1")
    assert hq.intake.since("2025H1") == []
    correct(hq, builders.session("o"), attendees=99)
    take(aoba.send(aoba.session("a", 50, version=2), aoba.session("c", 4, date(2025, 7, 1))))
    changes = hq.intake.since("2025H1")
    assert sorted(told(changes)) == sorted(
        [
            ("added", NAME, "学習会 7/1 労働組合013"),
            ("changed", NAME, "学習会 6/18 労働組合013"),
            ("changed", "", "学習会 6/18 本部直轄労働組合"),
            ("removed", NAME, "学習会 6/18 労働組合013"),
        ]
    )
    [mine] = [change for change in changes if change.action == "changed" and change.sender]
    assert [(field.label, field.before, field.after) for field in mine.fields] == [("参加者数", "24名", "50名")]
    hq.intake.approve_late(whole(hq.store).waiting)
    assert hq.intake.since("2025H1") == changes


def test_closing_is_undone_like_any_deed(hq: Desk, aoba: Sender, take: Callable[[Sent], Result]) -> None:
    take(aoba.send(aoba.session("a", 24)))
    hq.intake.close("2025H1", "本部会議で承認")
    take(aoba.send(aoba.session("a", 50, version=2)))
    assert len(whole(hq.store).waiting) == 1
    hq.undo()
    undone = hq.undo()
    assert undone is not None
    assert undone.label == "元に戻す: 2025年度上期の確定"
    assert hq.intake.closed() == []
    assert hq.store.check() == []
    assert take(aoba.sent[-1]) is Result.ACCEPTED
    hq.intake.close("2025H1")
    assert [line.period for line in hq.intake.closed()] == ["2025H1"]


def test_closed_periods_are_listed_the_last_first(hq: Desk, full: tuple[Sender, Sender], time: Time) -> None:
    hq.intake.close("2025H1")
    time.now = datetime(2026, 4, 8, 9, 0, tzinfo=OCTOBER.tzinfo)
    hq.intake.close("2025H2")
    lines = [(line.period, line.label) for line in hq.intake.closed()]
    assert lines == [("2025H2", "2025年度下期"), ("2025H1", "2025年度上期")]


@pytest.mark.parametrize(
    ("period", "sentence"),
    [
        ("2025H1", "すでに確定しています"),
        ("2025-06", "すでに確定しています"),
        ("2025H2", "まだ終わっていません"),
        ("2026H1", "まだ始まっていません"),
        ("2024H2", "受け付けた提出も登録した記録もありません"),
        ("上期", "期間ではありません"),
    ],
)
def test_what_cannot_be_closed_is_told(
    hq: Desk, aoba: Sender, take: Callable[[Sent], Result], period: str, sentence: str
) -> None:
    take(aoba.send(aoba.session("a", 24)))
    hq.intake.close("2025H1")
    before = hq.store.history(1)
    with pytest.raises(InputRefused, match=sentence):
        hq.intake.close(period)
    assert hq.store.history(1) == before


def test_a_running_period_is_closed_with_a_reason(hq: Desk, aoba: Sender, take: Callable[[Sent], Result]) -> None:
    take(aoba.send(aoba.session("a", 24), aoba.session("b", 8, date(2025, 10, 2))))
    hq.intake.close("2025H2", "臨時の報告のため")
    assert hq.store.history(1)[0].why == "臨時の報告のため"
    assert hq.store.history(1)[0].verb is Verb.CLOSE


def test_a_half_of_nothing_but_nil_can_be_closed(hq: Desk, aoba: Sender, take: Callable[[Sent], Result]) -> None:
    take(aoba.send(kind=SubmissionKind.NIL))
    hq.intake.close("2025H1")
    assert plain(hq.intake.as_reported("2025H1")) == printed(hq)


def test_what_was_not_closed_is_not_reprinted(hq: Desk) -> None:
    for ask in (hq.intake.since, hq.intake.as_reported):
        with pytest.raises(InputRefused, match="まだ確定していません"):
            ask("2025H1")


def test_an_office_closes_nothing(tmp_path: Path, who: Who, time: Time) -> None:
    with (
        receiver(tmp_path / "office.roukin", who, time, role=Role.OFFICE, code="7") as office,
        pytest.raises(InputRefused, match="推進委員会と本部"),
    ):
        office.intake.close(half_period(2025, 1).key)
