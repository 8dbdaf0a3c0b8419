"""What would be made now: what travels, what is doubtful, and why it cannot be made (exchange.md §1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import MeetingMember, Reason, Record
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.concerns import NO_CODE, NO_PRESENCE
from roukin_desktop.services.submission.models import Concern
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.conftest import NOW
from tests.services.submissions import Put, sender_desk, submit


@pytest.fixture
def desk(store: BookStore, tmp_path: Path) -> Desk:
    return sender_desk(store, tmp_path)


def concerns(desk: Desk, complete: tuple[str, ...] = ()) -> tuple[Concern, ...]:
    return desk.submission.draft(2025, complete=complete).concerns


def about(desk: Desk, record: Record, complete: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    found = concerns(desk, complete)
    return [(c.severity, c.text, c.reason) for c in found if (c.kind, c.record_id) == (record.kind, record.id)]


def new_book(folder: Path, who: Who, clock: Clock, **fields: object) -> BookStore:
    return BookStore.create(folder / "other.roukin", builders.book_info(**fields), who=who, clock=clock)


def test_the_draft_says_what_would_travel(desk: Desk) -> None:
    draft = desk.submission.draft(2025)
    assert (draft.revision, draft.unchanged, draft.blocked) == (1, False, "")
    assert dict(draft.counts) == {
        "産別": "1件",
        "推進委員会": "1件",
        "店舗": "1件",
        "会員": "2件",
        "学習会": "1件",
        "自主目標": "1件",
        "キャンペーン実績": "1件",
    }
    assert dict(draft.controls)["学習会 参加者"] == "24名"
    assert draft.controls == desk.report(draft.period).controls


@pytest.mark.parametrize(
    ("today", "complete", "period"),
    [
        (date(2025, 3, 31), ("2025H1",), "2025H1"),
        (date(2025, 4, 1), ("2025H1",), "2025H1"),
        (date(2025, 9, 29), ("2025H1",), "2025H1"),
        (date(2025, 9, 30), ("2025H1",), "2025H1"),
        (date(2025, 10, 1), ("2025H1",), "2025H1"),
        (date(2026, 3, 30), ("2025H1",), "2025H1"),
        (date(2026, 3, 31), ("2025H1", "2025H2", "2025"), "2025"),
        (date(2026, 5, 1), ("2025H1", "2025H2", "2025"), "2025"),
    ],
)
def test_periods_that_are_over_are_declared_complete(
    store: BookStore, tmp_path: Path, today: date, complete: tuple[str, ...], period: str
) -> None:
    desk = sender_desk(store, tmp_path, lambda: datetime(today.year, today.month, today.day, 9, tzinfo=NOW.tzinfo))
    draft = desk.submission.draft(2025)
    assert set(draft.complete) == set(complete)
    assert draft.period.key == period


def test_declared_periods_are_put_in_order_and_decide_what_is_shown(desk: Desk) -> None:
    draft = desk.submission.draft(2025, complete=("2025H2", "2025H1", "2025H2"))
    assert draft.complete == ("2025H1", "2025H2")
    assert draft.period.key == "2025"
    assert desk.submission.draft(2025, complete=("2025H2",)).period.key == "2025H2"
    assert desk.submission.draft(2025, complete=("2025H2", "2025-06")).period.key == "2025H2"
    assert desk.submission.draft(2025, complete=("2025H1",), period="2025").period.key == "2025"


@pytest.mark.parametrize("key", ["2024H1", "2025H3", "上期", "2025:summer_2025", "2026-04", ""])
def test_a_period_of_another_year_is_refused(desk: Desk, key: str) -> None:
    with pytest.raises(InputRefused, match="2025年度の期間ではありません"):
        desk.submission.draft(2025, complete=("2025H1", key))
    if key:
        with pytest.raises(InputRefused, match="2025年度の期間ではありません"):
            desk.submission.draft(2025, period=key)


def test_a_sound_book_has_nothing_to_look_at(desk: Desk, put: Put) -> None:
    put(builders.target(version=1, set_on=date(2025, 5, 10), decided_by="convention"))
    assert concerns(desk) == ()


def test_errors_lead_to_their_record_and_each_field_is_said_once(desk: Desk, put: Put) -> None:
    put(
        bad := builders.session("2", purpose="", review=("purpose",)),
        both := builders.session("3", purpose="", review=("purpose", "attendees"), held_on=date(2025, 6, 19)),
    )
    assert about(desk, bad) == [("error", "目的を選んでください。", "")]
    assert about(desk, both) == [
        ("error", "目的を選んでください。", ""),
        ("review", "要確認のままの項目があります: 参加者数", ""),
    ]


def test_warnings_come_with_the_reason_given(desk: Desk, put: Put) -> None:
    put(
        many := builders.session(
            "2", held_on=date(2025, 6, 19), attendees=240, reasons=(Reason("attendees_over_headcount", "家族も参加"),)
        ),
        silent := builders.session("3", held_on=date(2025, 6, 20), attendees=240),
    )
    assert [(s, r) for s, _, r in about(desk, many)] == [("warning", "家族も参加")]
    assert [(s, r) for s, _, r in about(desk, silent)] == [("warning", "")]


def test_plans_are_doubtful_only_in_a_period_declared_complete(desk: Desk, put: Put) -> None:
    put(plan := builders.session("2", held_on=date(2025, 9, 30), status="planned", attendees=None))
    assert ["予定" in text for _, text, _ in about(desk, plan)] == [True]
    assert about(desk, plan, ("2025H2",)) == []


def test_members_without_code_or_headcount_are_listed_where_they_take_part(desk: Desk, put: Put) -> None:
    active = builders.member("1003", code="", headcount=None, name="名札のない労組")
    idle = builders.member("1004", code="", headcount=None, name="休んでいる労組")
    put(active, idle, builders.session("2", held_on=date(2025, 6, 19), members=(active,)))
    assert [severity for severity, *_ in about(desk, active)] == ["warning", "hint"]
    assert about(desk, idle) == []


def test_records_of_other_years_are_no_concern(desk: Desk, put: Put) -> None:
    put(old := builders.session("2", held_on=date(2024, 6, 19), purpose=""))
    assert about(desk, old) == []
    assert dict(desk.submission.draft(2025).counts)["学習会"] == "1件"


def test_the_gravest_come_first(desk: Desk, put: Put) -> None:
    put(builders.session("2", purpose="", review=("attendees",)), builders.target("1002", set_on=None, decided_by=""))
    ranks = [("error", "warning", "review", "hint").index(c.severity) for c in concerns(desk)]
    assert ranks == sorted(ranks)
    assert set(ranks) >= {0, 1, 2}


def test_an_empty_year_is_pointed_to_nil(empty_store: BookStore, tmp_path: Path) -> None:
    desk = sender_desk(empty_store, tmp_path)
    draft = desk.submission.draft(2025)
    assert ["「実績なし」を選んで" in c.text for c in draft.concerns] == [True]
    assert draft.blocked == ""
    assert desk.submission.draft(2025, Kind.NIL).concerns == ()


def test_nil_is_an_explicit_zero(empty_store: BookStore, tmp_path: Path) -> None:
    draft = sender_desk(empty_store, tmp_path).submission.draft(2025, Kind.NIL)
    assert dict(draft.controls)["学習会 回数"] == "0回"
    assert dict(draft.controls)["職域活動費"] == "0円"


def test_nil_with_records_says_to_send_them(desk: Desk) -> None:
    assert desk.submission.draft(2025, Kind.NIL).blocked == (
        "この年度の記録が3件あるため、「実績なし」では提出できません。「提出」を選んでください。"
    )
    assert desk.submission.draft(2026, Kind.NIL).blocked == ""


def test_only_what_was_sent_can_be_withdrawn(desk: Desk, tmp_path: Path) -> None:
    assert "まだ提出していない" in desk.submission.draft(2025, Kind.WITHDRAWAL).blocked
    submit(desk, tmp_path / "out")
    draft = desk.submission.draft(2025, Kind.WITHDRAWAL)
    assert (draft.blocked, draft.revision, draft.complete, draft.controls, draft.counts) == ("", 2, (), (), ())
    submit(desk, tmp_path / "out", Kind.WITHDRAWAL)
    assert "すでに取り下げて" in desk.submission.draft(2025, Kind.WITHDRAWAL).blocked
    assert desk.submission.draft(2025).blocked == ""


def test_headquarters_does_not_submit(tmp_path: Path, who: Who, clock: Clock) -> None:
    with new_book(tmp_path, who, clock, role=Role.HEADQUARTERS) as store:
        desk = sender_desk(store, tmp_path)
        assert desk.submission.draft(2025).blocked.startswith("本部の記録簿では")
        with pytest.raises(InputRefused, match="本部の記録簿では"):
            submit(desk, tmp_path / "out")


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"code": ""}, "コードを入力"), ({"name": ""}, "名前を入力"), ({"code": "9" * 121}, "短くして")],
)
def test_a_book_that_cannot_be_told_apart_is_named_first(
    tmp_path: Path, who: Who, clock: Clock, fields: dict[str, str], words: str
) -> None:
    with new_book(tmp_path, who, clock, **fields) as store:
        draft = sender_desk(store, tmp_path).submission.draft(2025)
        assert "「設定」で" in draft.blocked
        assert words in draft.blocked


def test_a_book_that_is_only_read_makes_nothing(store: BookStore, tmp_path: Path, who: Who, clock: Clock) -> None:
    store.close()
    with BookStore.open(store.path, who=who, clock=clock, read_only=True) as reader:
        desk = sender_desk(reader, tmp_path)
        assert desk.submission.draft(2025).blocked == reader.read_only


def test_what_did_not_change_is_said(desk: Desk, put: Put, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    assert desk.submission.draft(2025).unchanged
    assert not desk.submission.draft(2025, complete=("2025H2",)).unchanged
    put(builders.session("2", held_on=date(2024, 6, 19)))
    assert desk.submission.draft(2025).unchanged
    put(builders.session("3", held_on=date(2025, 6, 19)))
    assert not desk.submission.draft(2025).unchanged


MEETING = builders.meeting("1", members=(builders.member(),))
NOBODY_NOTED = replace(MEETING, members=(MeetingMember(builders.member().id),))


@pytest.mark.parametrize(
    ("meeting", "complete", "doubtful"),
    [
        (NOBODY_NOTED, ("2025H1",), True),
        (MEETING, ("2025H1",), False),
        (builders.meeting("1"), ("2025H1",), False),
    ],
)
def test_a_meeting_nobody_noted_who_came_to_is_named_once_its_period_is_whole(
    desk: Desk, put: Put, meeting: Record, complete: tuple[str, ...], doubtful: bool
) -> None:
    put(meeting)
    told = [text for _, text, _ in about(desk, meeting, complete)]
    assert (told == [NO_PRESENCE]) == doubtful


@pytest.mark.parametrize(
    "record",
    [
        builders.activity(member_id=builders.member("7").id),
        builders.workplace_committee("7"),
        builders.meeting(members=(builders.member("7"),)),
    ],
)
def test_a_member_without_a_code_is_named_where_it_did_something(desk: Desk, put: Put, record: Record) -> None:
    nameless = builders.member("7", code="")
    put(nameless)
    assert about(desk, nameless) == []
    put(record)
    assert [text for _, text, _ in about(desk, nameless)] == [NO_CODE]
