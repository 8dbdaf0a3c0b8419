"""Decisions, questions, the board and where records came from: what a person is asked and told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Link
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Member, SelfTarget, SessionMember, StudySession
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.intake.models import Ask
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.post import Sender, Sent, receiver, take_in

H1, H2 = half_period(2025, 1), half_period(2025, 2)


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", "青葉支店推進委員会", "aoba@example.jp")
        desk.intake.add_sender("021", "港支店推進委員会")
        yield desk


@pytest.fixture
def aoba() -> Sender:
    return Sender("013")


@pytest.fixture
def minato() -> Sender:
    return Sender("021")


def _link(sent: Sent) -> Link:
    return Link(sent.manifest.submission_id, sent.manifest.payload_sha256)


def _texts(desk: Desk, ask: Ask) -> list[str]:
    return [question.text for question in desk.intake.questions() if question.ask is ask]


def test_one_code_with_two_names_is_shown_and_counted_once(hq: Desk, aoba: Sender, minato: Sender) -> None:
    named = [builders.member(f"{sender.code} x", code="7001") for sender in (aoba, minato)]
    for sender, member, name in zip((aoba, minato), named, ("若葉労働組合", "若葉労組"), strict=True):
        take_in(hq, sender.send(sender.own(replace(member, name=name))))
    (text,) = _texts(hq, Ask.NAMES)
    assert "会員のコード 7001" in text
    assert "「若葉労働組合」" in text
    assert "「若葉労組」" in text
    assert sum(isinstance(m, Member) and m.code == "7001" for m in hq.all("member")) == 1


def test_two_self_targets_of_one_member_are_a_question(hq: Desk, aoba: Sender, minato: Sender) -> None:
    for sender in (aoba, minato):
        member = sender.own(builders.member(f"{sender.code} y", code="7002", name="白樺市職員労働組合"))
        target = builders.target(f"{sender.code} y", member_id=member.id)
        take_in(hq, sender.send(member, sender.own(target)))
    (text,) = _texts(hq, Ask.DOUBLE_TARGET)
    assert text.startswith("白樺市職員労働組合の2025年度の自主目標が、青葉支店推進委員会と港支店推進委員会の両方から")
    assert sum(isinstance(t, SelfTarget) for t in hq.all("self_target")) == 2


def test_one_record_with_two_contents_is_a_question(hq: Desk, aoba: Sender, minato: Sender) -> None:
    office = Sender("office")
    for sender, heads in ((aoba, 10), (minato, 11)):
        take_in(hq, sender.send(office.member, office.session("o", heads)))
    (text,) = _texts(hq, Ask.UNLIKE)
    assert text.startswith("「学習会 6/18 労働組合office」が、提出によって違う内容で届いています。")
    assert len(hq.all("study_session")) == 1


def test_questions_stand_in_the_order_of_their_gravity(hq: Desk, aoba: Sender, minato: Sender) -> None:
    take_in(hq, aoba.send(aoba.session("a", 1)))
    take_in(hq, aoba.send(aoba.session("a", 2, version=2), key="other"))
    stranger = Sender("999")
    take_in(hq, stranger.send(stranger.session("a", 1)))
    first = minato.send(minato.session("a", 1))
    rivals = [minato.send(minato.session("a", heads, version=2), after=first) for heads in (2, 3)]
    take_in(hq, first, *rivals)
    asked = [question.ask for question in hq.intake.questions()]
    assert asked == [Ask.CONFLICT, Ask.CHANGED_KEY, Ask.UNKNOWN_SENDER, Ask.FIRST_KEY, Ask.FIRST_KEY]
    conflict = hq.intake.questions()[0]
    assert "第1版を集計に使います" in conflict.text
    assert all(label.startswith("第2版(10月6日 14:02 作成 ") for label in conflict.link_labels)


def test_no_word_of_a_programmer_is_in_a_question(hq: Desk, aoba: Sender) -> None:
    take_in(hq, aoba.send(aoba.session("a", 1)))
    take_in(hq, aoba.send(aoba.session("a", 2, version=2), key="other"))
    for question in hq.intake.questions():
        for word in ("ハッシュ", "署名", "シグネチャ", "検証", "マニフェスト", "コミット"):
            assert word not in question.text


def test_a_submission_is_sent_back_and_goes_on_counting(hq: Desk, aoba: Sender) -> None:
    first = aoba.send(aoba.session("a", 10))
    take_in(hq, first)
    session = hq.all("study_session")[0]
    hq.intake.send_back(_link(first), "参加者数を確かめてください", [("study_session", session.id, "24名では")])
    assert hq.intake.board(H1).lines[0].cells[0].standing.label == "差戻し"
    assert hq.intake.history("013")[0].sent_back == "参加者数を確かめてください 記録1件に理由を付けました。"
    assert len(hq.all("study_session")) == 1
    take_in(hq, aoba.send(aoba.session("a", 24, version=2)))
    assert hq.intake.board(H1).lines[0].cells[0].standing.label == "差替"


def test_what_cannot_be_decided_is_refused_and_changes_nothing(hq: Desk, aoba: Sender) -> None:
    first = aoba.send(aoba.session("a", 10))
    second = aoba.send(aoba.session("a", 11, version=2))
    take_in(hq, first, second)
    hq.intake.trust(hq.intake.history("013")[0].fingerprint)
    before = hq.history()
    nowhere = Link("00000000-0000-0000-0000-000000000000", "0" * 64)
    for refused, said in (
        (lambda: hq.intake.trust("12345"), "数字30けた"),
        (lambda: hq.intake.trust("1" * 30), "待っている提出はありません"),
        (lambda: hq.intake.trust(hq.intake.history("013")[0].fingerprint), "すでに確認済み"),
        (lambda: hq.intake.choose(_link(first)), "競合していません"),
        (lambda: hq.intake.send_back(nowhere, "理由"), "受け付けた中にありません"),
        (lambda: hq.intake.send_back(_link(first), "理由"), "いま使っている版だけ"),
        (lambda: hq.intake.send_back(_link(second), "  "), "理由を入力"),
        (lambda: hq.intake.send_back(_link(second), "あ" * 2001), "2,000字まで"),
        (lambda: hq.intake.approve_late(()), "待っていません"),
        (lambda: hq.intake.remove_sender("７７７"), "「777」はありません"),
        (lambda: hq.intake.add_sender("", "名前"), "コードと名前"),
        (lambda: hq.intake.add_sender("014", "名前", "a b@c"), "メールアドレスの形"),
        (lambda: hq.intake.add_sender("000", "本部"), "この記録簿自身"),
        (lambda: hq.intake.add_sender("014", "あ" * 121), "120字まで"),
        (lambda: hq.intake.set_due("2025:summer_2025", date(2025, 10, 1)), "期限は"),
        (lambda: hq.intake.reminder("777", H1), "「777」はありません"),
        (lambda: hq.intake.differences(None, nowhere), "受け付けた中にありません"),
    ):
        with pytest.raises(InputRefused, match=said):
            refused()
    assert hq.history() == before


def test_a_book_opened_for_reading_decides_nothing(hq: Desk, aoba: Sender, who: Who, clock: Clock) -> None:
    with open_desk(hq.path, who=who, clock=clock, read_only=True) as looking:
        with pytest.raises(FileTrouble):
            looking.intake.add_sender("014", "北支店推進委員会")
        with pytest.raises(FileTrouble):
            looking.intake.set_due("2025H1", date(2025, 10, 10))
        assert looking.intake.questions() == []


def test_due_dates_and_reminders(hq: Desk, aoba: Sender) -> None:
    take_in(hq, aoba.send(aoba.session("a", 10)))
    hq.intake.set_due("2025H1", date(2025, 9, 15))
    board = hq.intake.board(H1)
    assert (board.due, [line.cells[0].overdue for line in board.lines]) == (date(2025, 9, 15), [False, True])
    mail = hq.intake.reminder("021", H1)
    assert (mail.to, mail.subject) == ("", "【提出のお願い】2025年度上期 推進活動(港支店推進委員会)")
    assert "2025年9月15日" in mail.body
    assert "期限を過ぎておりますが" in mail.body
    hq.intake.set_due("2025H1", None)
    assert hq.intake.board(H1).due is None
    assert "期限" not in hq.intake.reminder("013", H1).body
    assert hq.intake.reminder("013", H1).to == "aoba@example.jp"
    assert [line.cells[0].overdue for line in hq.intake.board(H2).lines] == [False, False]


def test_every_record_of_another_book_tells_where_it_came_from(hq: Desk, aoba: Sender, clock: Clock) -> None:
    office = Sender("office")
    carried = aoba.carries(office, "若葉労組事務所")
    first = aoba.send(aoba.session("a", 10), office.member, office.session("o", 5), carried=carried)
    take_in(hq, first)
    origins = {}
    for session in hq.all("study_session"):
        found = hq.intake.origin(session)
        assert found is not None
        assert (found.sender_code, found.sender_name, found.revision) == ("013", "青葉支店推進委員会", 1)
        assert found.link == _link(first)
        assert isinstance(session, StudySession)
        origins[session.attendees] = found.book_name
    assert origins == {10: "推進委員会013", 5: "若葉労組事務所"}
    own = builders.member("9", book_id=hq.info.book_id)
    assert hq.intake.origin(own) is None


def test_a_key_is_remembered_when_its_sender_comes_onto_the_list(hq: Desk) -> None:
    late = Sender("030")
    take_in(hq, late.send(late.session("a", 1)))
    hq.intake.add_sender("030", "北支店推進委員会")
    take_in(hq, late.send(late.session("a", 2, version=2), key="other"))
    assert [question.ask for question in hq.intake.questions()] == [Ask.CHANGED_KEY, Ask.FIRST_KEY]
    assert [s.attendees for s in hq.all("study_session") if isinstance(s, StudySession)] == [1]


def test_undo_of_every_deed_goes_back_step_by_step(hq: Desk, aoba: Sender, clock: Clock) -> None:
    steps = [
        lambda: take_in(hq, aoba.send(aoba.session("a", 10))),
        lambda: hq.intake.set_due("2025H1", date(2025, 10, 10)),
        lambda: hq.intake.trust(hq.intake.questions()[0].fingerprint),
        lambda: hq.intake.remove_sender("021"),
        lambda: take_in(hq, aoba.send(aoba.session("a", 11, version=2))),
    ]
    seen = []
    for step in steps:
        seen.append((hq.intake.board(H1), hq.intake.questions(), hq.all("study_session"), hq.intake.senders()))
        step()
    assert [step.label for step in hq.undoable()[: len(steps)]] == [
        "推進委員会013 第2版の受付",
        "提出元 021 港支店推進委員会の取消",
        "青葉支店推進委員会の鍵の確認",
        "2025年度上期の提出期限 2025年10月10日(金)の設定",
        "推進委員会013 第1版の受付",
    ]
    for before in reversed(seen):
        assert hq.undo() is not None
        assert before == (hq.intake.board(H1), hq.intake.questions(), hq.all("study_session"), hq.intake.senders())


def test_a_preview_keeps_the_member_of_a_late_row_let_in_that_its_sender_has_no_more(
    hq: Desk, aoba: Sender, tmp_path: Path
) -> None:
    take_in(hq, aoba.send(aoba.session("a", 10)))
    hq.intake.close("2025H1", "早期の確定")
    union = aoba.own(builders.member("013 new", name="新しい労働組合"))
    late = replace(aoba.session("b", 20), members=(SessionMember(union.id),))
    take_in(hq, aoba.send(aoba.session("a", 10), union, late))
    hq.intake.approve_late(whole(hq.store).waiting)
    without = aoba.send(aoba.session("a", 10)).write(tmp_path / "without.xlsx")
    plan = hq.intake.plan([without])
    assert [change.label for change in plan.records if change.action == "removed"] == []
    assert all(figure.before == figure.after for figure in plan.figures)
