"""登録 of 会員活動, 職場推進委員会, 相談, 会議 and 月次実績 through the desk, and what stands against it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import (
    AgendaItem,
    Consultation,
    Meeting,
    MeetingMember,
    MemberActivity,
    MonthlyFigure,
    OfficerChange,
    Reason,
    Record,
)
from roukin_desktop.domain.rules.monthly import month_items, opening_items
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.overview import Overview
from tests import builders

GIVEN: tuple[Record, ...] = (
    builders.activity(),
    builders.workplace_committee(),
    builders.consultation(),
    builders.meeting(members=(builders.member(),)),
    builders.feed_file(),
    builders.monthly(),
    builders.opening(),
    builders.prior(),
    builders.year_definition(),
    builders.report_text(),
    builders.frame(),
)
LATER = date(2026, 2, 1)


def _refused(desk: Desk, record: Record) -> str:
    with pytest.raises(InputRefused) as caught:
        desk.register(record)
    return "\n".join(caught.value.problems)


@pytest.mark.parametrize("record", GIVEN, ids=lambda record: record.kind)
def test_each_register_takes_its_record_and_gives_it_back(desk: Desk, record: Record) -> None:
    desk.register(replace(record, id="", book_id=""))
    [stored] = desk.all(record.kind)
    assert replace(stored, id=record.id, version=0) == record
    assert desk.history(1)[0].verb is Verb.REGISTER
    assert desk.check().damage == ()
    assert [f for f in desk.check().findings if f.kind == record.kind] == []
    desk.undo()
    assert desk.all(record.kind) == []


def test_labels_name_what_was_done_and_by_whom(desk: Desk) -> None:
    assert [desk.label(record) for record in GIVEN] == [
        "会員活動 議案書方針化 6/18 松並交通労働組合1001",
        "職場推進委員会 松並交通労働組合1001",
        "相談・NPO連携 多重債務相談 6/18",
        "会議・研修会 道東ブロック研修会 6/18",
        "金庫のファイル jisseki1.csv",
        "月次実績 メイン化(給振・年金・公振・クレジット) 2025年6月 全体",
        "累計の始まり 奨学金借換ローン 累計件数 2025年3月31日(月)",
        "前年実績 可処分所得向上運動に関する学習会 開催件数 2024H1",
        "年度定義 2026年度",
        "報告書の文章 2025年度上期",
        "報告書の表紙・議事 2025年度上期",
    ]


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (builders.activity(member_id=None), "会員か産別を選んでください"),
        (builders.activity(federation_id=builders.federation().id), "どちらか一方だけ"),
        (builders.activity(member_id=builders.uid("nobody")), "会員台帳にない会員"),
        (builders.activity(member_id=None, federation_id=builders.uid("none")), "産別の一覧にない"),
        (builders.activity(activity="unknown"), "活動を選んで"),
        (builders.activity(done_on=LATER), "今日より後"),
        (builders.activity(done_on=date(2019, 5, 1)), "の外です"),
        (builders.workplace_committee(set_up_on=LATER), "設置日が今日より後"),
        (builders.workplace_committee(ended_on=date(2019, 1, 1)), "終わりの日が始まりの日より前"),
        (builders.consultation(count=None), "0 を入力"),
        (builders.consultation(count=-1), "0以上の数"),
        (builders.consultation(consultation="none"), "相談の種類を選んで"),
        (builders.consultation(branch_id=builders.uid("none")), "一覧にない店舗"),
        (builders.meeting(name=""), "名前を入力"),
        (builders.meeting(meeting="none"), "会議の種類を選んで"),
        (builders.meeting(block_id=builders.uid("none")), "ブロックの一覧にない"),
        (builders.meeting(held_on=LATER, members=(builders.member(),)), "出席は開催してから"),
        (builders.meeting(members=(builders.member(), builders.member())), "二度入っています"),
        (builders.meeting(attendees=-1), "0以上の数"),
        (builders.feed_file(name=""), "名前を入力"),
        (builders.monthly(item="T09"), "月次実績で入力する指標ではありません"),
        (builders.monthly(month=date(2025, 6, 2)), "その月の1日"),
        (builders.monthly(month=LATER), "まだ始まっていない月"),
        (builders.monthly(branch_id=builders.uid("none")), "一覧にない店舗"),
        (builders.monthly(feed_id=builders.uid("none")), "取り込み直して"),
        (builders.opening("T01"), "累計の指標ではありません"),
        (builders.opening(as_of=date(2025, 3, 30)), "月末の日付"),
        (builders.opening(as_of=date(2026, 3, 31)), "時点が今日より後"),
        (builders.opening(value=-1), "0以上の数"),
        (builders.prior("Z99"), "指標はありません"),
        (builders.prior(period="2024年度上期"), "という期間はありません"),
        (builders.prior(scope="みどり野"), "という対象はありません"),
        (builders.year_definition(text=" "), "本文がありません"),
        (builders.report_text(period="上期"), "という期間はありません"),
        (builders.report_text(text="あ" * 2001), "2,000文字まで"),
        (builders.frame("上期"), "という期間はありません"),
        (builders.frame(place="あ" * 121), "120文字まで"),
        (builders.frame(agenda=(AgendaItem("報告事項"),)), "件名を入力"),
        (builders.frame(agenda=(AgendaItem(text="あ" * 121),)), "120文字まで"),
        (builders.frame(officers=(OfficerChange(old="架空 花子"),)), "役職を入力"),
        (builders.frame(officers=(OfficerChange("幹事"),) * 61), "60行まで"),
    ],
)
def test_bad_input_is_refused_in_one_sentence_and_nothing_is_kept(desk: Desk, record: Record, says: str) -> None:
    assert says in _refused(desk, record)
    assert desk.all(record.kind) == []


@pytest.mark.parametrize("record", [GIVEN[1], *GIVEN[5:]], ids=lambda record: record.kind)
def test_what_would_count_twice_is_refused(desk: Desk, record: Record) -> None:
    desk.register(record)
    assert "すでにあります" in _refused(desk, replace(record, id=builders.uid("again")))


@pytest.mark.parametrize("record", [GIVEN[0], GIVEN[2], GIVEN[3]], ids=lambda record: record.kind)
def test_what_may_be_a_double_asks_for_a_reason(desk: Desk, record: MemberActivity | Consultation | Meeting) -> None:
    desk.register(record)
    again = replace(record, id=builders.uid("again"))
    issues = [issue for issue in desk.issues(again) if issue.severity is Severity.WARNING]
    assert [message(issue).endswith("?") for issue in issues] == [True]
    assert "理由" in _refused(desk, again)
    desk.register(replace(again, reasons=(Reason(issues[0].code, "別のもの"),)))
    assert len(desk.all(record.kind)) == 2


def test_a_workplace_committee_can_be_set_up_again_on_the_day_one_ended(desk: Desk) -> None:
    day = date(2024, 3, 31)
    desk.register(builders.workplace_committee(ended_on=day))
    desk.register(replace(builders.workplace_committee(set_up_on=day), id=builders.uid("again")))
    assert len(desk.all("workplace_committee")) == 2


class TestTheBanksFile:
    def test_its_figures_are_not_typed_over(self, desk: Desk) -> None:
        feed = builders.feed_file()
        figure = builders.monthly(feed_id=feed.id)
        desk.register_many([feed, figure], Verb.IMPORT, "金庫のファイルの取込")
        [stored] = desk.all("monthly_figure")
        assert isinstance(stored, MonthlyFigure)
        assert (stored.source, builders.monthly().source) == (feed.id, "typed")
        assert "訂正できません" in _refused(desk, replace(stored, value=51))
        assert "訂正できません" in _refused(desk, replace(stored, feed_id=None))
        assert "取り込んであります" in _refused(desk, builders.monthly("typed"))

    def test_its_figures_do_not_mix_silently_with_typed_ones(self, desk: Desk) -> None:
        feed, place = builders.feed_file(), desk.all("branch")[0]
        other = builders.branch("777")
        desk.register(other)
        desk.register_many([feed, builders.monthly(feed_id=feed.id, branch_id=place.id)], Verb.IMPORT, "取込")
        assert "混ざります" in _refused(desk, builders.monthly("typed", branch_id=other.id))
        assert "どちらか一方" in _refused(desk, builders.monthly("typed"))

    def test_it_is_asked_about_when_it_comes_again(self, desk: Desk) -> None:
        desk.register(builders.feed_file())
        again = builders.feed_file("2", sha256=builders.feed_file().sha256)
        assert "もう一度" in _refused(desk, again)
        desk.register(again, why="前回のあと取り消した")

    def test_many_figures_with_one_wrong_leave_nothing_behind(self, desk: Desk) -> None:
        bad = builders.monthly("2", item="T02", month=date(2025, 6, 3))
        with pytest.raises(InputRefused) as caught:
            desk.register_many([builders.feed_file(), builders.monthly(), bad], Verb.IMPORT, "取込")
        assert caught.value.problems == ("3件目: 月は、その月の1日の日付で入力してください。",)
        assert desk.all("monthly_figure") == desk.all("feed_file") == []

    def test_one_month_twice_in_a_file_is_refused(self, desk: Desk) -> None:
        with pytest.raises(InputRefused) as caught:
            desk.register_many([builders.monthly("1"), builders.monthly("2", value=1)], Verb.IMPORT, "取込")
        assert len(caught.value.problems) == 2


@pytest.mark.parametrize("record", GIVEN, ids=lambda record: record.kind)
def test_a_form_and_the_check_of_the_whole_book_say_the_same(desk: Desk, record: Record) -> None:
    desk.register(record)
    other = replace(record, id=builders.uid("again"))
    context = desk._context
    alone, whole = desk.issues(other), Overview(context, [other]).check(other)
    assert alone == whole


def test_the_items_of_months_and_balances_are_the_catalogues(desk: Desk) -> None:
    catalogue = desk.catalogue()
    assert {"T01", "K08", "O04", "X05"} <= set(month_items(catalogue))
    assert not {"T05", "T09", "K06", "L15", "B04"} & set(month_items(catalogue))
    assert set(opening_items(catalogue)) == {"K06", "K07", "K08", "K09", "L15"}


def test_the_attendance_is_of_those_expected() -> None:
    ids = [builders.member(str(code)).id for code in (1, 2, 3)]
    meeting = builders.meeting()
    assert meeting.attendance is None
    assert replace(meeting, members=tuple(MeetingMember(one) for one in ids)).attendance is None
    came = (
        MeetingMember(ids[0], present=True),
        MeetingMember(ids[1], present=False),
        MeetingMember(ids[2], False, True),
    )
    assert replace(meeting, members=came).attendance == (1, 2)
