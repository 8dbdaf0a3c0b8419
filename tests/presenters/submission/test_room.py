"""提出 as a person meets it: what will be sent, what stands in the way, making, mail, and what came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import half_period, year_period
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.presenters.shell import ShellPresenter
from roukin_desktop.presenters.submission.models import DraftModel, Notice, closed_periods, periods_words
from roukin_desktop.presenters.submission.room import SubmissionPresenter
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.presenters.unregistered import unregistered
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.models import Concern, KeyState, Receiver, SentBackRecord, SentState
from roukin_desktop.system.clock import Clock
from tests import builders
from tests.presenters.conftest import SCOPE, FakeDialogs, FakeView, World
from tests.presenters.submission_fakes import FakeDesk, FakeSubmission, line
from tests.runners import AtOnce, Waiting

MISSING = KeyState("", missing=True, changed=False)


@dataclass
class Room:
    """The presenter over a fake desk, with what it told others."""

    desk: FakeDesk
    view: FakeView
    dialogs: FakeDialogs
    presenter: SubmissionPresenter
    opened: list[tuple[str, str]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    typed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def asked(self) -> list[str]:
        return self.desk.submission.asked

    @property
    def draft(self) -> DraftModel:
        found = self.view.last("show_draft")
        assert isinstance(found, DraftModel)
        return found

    @property
    def notice(self) -> Notice | None:
        return cast("Notice | None", self.view.last("show_notice"))


Make = Callable[..., Room]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(runner: Any = None, *, read_only: str | None = None, code: str = "013", **fields: Any) -> Room:  # noqa: ANN401
        desk = FakeDesk(FakeSubmission(**fields), read_only, builders.book_info(code=code))
        view, dialogs = FakeView(), FakeDialogs()
        opened: list[tuple[str, str]] = []
        told: list[str] = []
        typed: list[tuple[str, str]] = []
        tools = Tools(cast("Any", desk), runner or AtOnce(), dialogs, cast("Any", None), lambda _: None)
        presenter = SubmissionPresenter(
            tools,
            cast("Any", view),
            SCOPE,
            tmp_path,
            open_record=lambda kind, key: opened.append((kind, key)),
            tell=told.append,
            typed=lambda _: tuple(typed),
        )
        presenter.open()
        return Room(desk, view, dialogs, presenter, opened, told, typed)

    return made


def test_the_room_says_what_will_be_sent_and_that_it_replaces_the_one_before(make: Make) -> None:
    first = make()
    assert first.draft.revision == "第1版(はじめての提出です)"
    assert first.draft.controls == (("学習会", "42回"), ("参加者", "1,018名"))
    assert first.draft.counts == "会員 64件"
    assert first.draft.complete == ("2025H1",)
    assert first.view.last("show_lead") == "2025年度の記録をまとめて、本部へ渡します"
    assert first.view.last("show_history") == ([], "2025年度の提出はまだありません。")
    later = make(lines=[line(1)])
    assert later.draft.revision == "第2版(前の版と置き換わります)"


def test_each_kind_explains_itself_and_a_withdrawal_declares_nothing(make: Make) -> None:
    room = make(lines=[line(1)])
    kinds: tuple[Option, ...] = room.view.last("show_kinds")
    assert all(option.detail for option in kinds)
    room.presenter.choose_kind(Kind.WITHDRAWAL)
    assert room.draft.periods == ()
    assert room.draft.revision == "第2版(前の版を取り下げます)"
    room.presenter.choose_kind(Kind.NIL)
    assert [option.label for option in room.draft.periods] == ["上期", "下期", "通期"]
    assert room.draft.counts == ""


@pytest.mark.parametrize(
    ("before", "ticked", "after"),
    [
        (("2025H1",), ("2025H1", "2025"), ("2025H1", "2025H2", "2025")),
        (("2025H1",), ("2025H1", "2025H2"), ("2025H1", "2025H2", "2025")),
        (("2025H1", "2025H2", "2025"), ("2025H1", "2025"), ("2025H1",)),
        (("2025H1", "2025H2", "2025"), ("2025H1", "2025H2"), ()),
        (("2025H1",), (), ()),
    ],
)
def test_the_year_is_complete_exactly_when_both_halves_are(
    before: tuple[str, ...], ticked: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert closed_periods(2025, before, ticked) == after


def test_periods_are_named_shortly() -> None:
    assert periods_words(("2025H1",)) == "上期"
    assert periods_words(("2025H1", "2025H2", "2025")) == "通期"
    assert periods_words(()) == ""


def test_without_a_period_nothing_is_made_and_the_room_says_why(make: Make) -> None:
    room = make()
    room.presenter.choose_periods(())
    assert room.draft.complete == ()
    assert room.draft.trouble == "「そろった期間」を1つは選んでください。"
    room.presenter.make()
    assert room.dialogs.told == ["「そろった期間」を1つは選んでください。"]
    room.presenter.choose_periods(("2025H2",))
    room.presenter.make()
    assert room.asked[-3:] == ["draft 2025 full 2025H2", "make full 2025H2", "draft 2025 full 2025H2"]


def test_what_came_back_stands_first_then_the_gravest_and_each_line_leads_to_its_record(make: Make) -> None:
    concerns = (
        Concern("hint", "", "", "記録全体", "お知らせ"),
        Concern("warning", "study_session", "w", "学習会 2", "同じ日の学習会があります。", "別の回"),
        Concern("review", "member", "r", "会員 3", "要確認のままです。"),
        Concern("error", "study_session", "e", "学習会 1", "参加者数が未入力です。"),
    )
    back = [SentBackRecord("study_session", "b", "学習会 5", "人数が違います。", "本部")]
    room = make(concerns=concerns, back=back)
    title, rows, _ = room.view.last("show_concerns")
    assert title == "確かめること 5件"
    assert [row.word for row in rows] == ["差戻し", "誤り", "要確認", "理由あり", "お知らせ"]
    assert [row.icon for row in rows] == ["undo", "error", "warning", "ok", "info"]
    assert [row.detail for row in rows] == ["本部から", "", "", "理由: 別の回", ""]
    room.presenter.open_concern(0)
    room.presenter.open_concern(1)
    room.presenter.open_concern(4)
    assert room.opened == [("study_session", "b"), ("study_session", "e")]
    assert room.told == ["この行は特定の記録のことではありません"]


def test_nothing_to_look_at_is_said(make: Make) -> None:
    assert make().view.last("show_concerns") == ("確かめること", [], "確かめることはありません。")


def test_making_puts_both_files_into_the_folder_of_submissions_and_shows_code_and_mail(
    make: Make, tmp_path: Path
) -> None:
    room = make()
    room.presenter.make()
    result = room.view.last("show_result")
    assert result.title == "第1版の提出用ファイルを作りました"
    assert result.files == ("suishin_2025_013_r01.xlsx", "suishin_2025_013_r01.pdf")
    assert (result.check_code, result.to, result.no_address) == ("7K2M-Q9TX-4FHB", "suishin@example.jp", "")
    assert (tmp_path / "提出").is_dir()
    assert room.told == ["提出用ファイルを作りました"]
    rows, _ = room.view.last("show_history")
    assert [(row.revision, row.content, row.state) for row in rows] == [("第1版", "提出 上期", "送付済(受領未確認)")]
    room.presenter.open_file(1)
    room.presenter.open_folder()
    room.presenter.write_mail()
    made = tmp_path / "提出" / "suishin_2025_013_r01.pdf"
    assert room.dialogs.opened == [made, made.with_suffix(".xlsx"), made.with_suffix(".eml")]
    room.presenter.copied("subject")
    assert room.view.last("show_done") == ("ok", "件名をコピーしました。")
    room.presenter.close_result()
    assert room.view.last("show_result") is None


def test_an_unknown_address_is_told_with_the_place_to_enter_it(make: Make) -> None:
    room = make(whom=Receiver())
    room.presenter.make()
    assert "「設定」の「鍵と提出先」" in room.view.last("show_result").no_address
    assert room.view.last("show_lead") == "2025年度の記録をまとめて、提出先へ渡します"
    room.desk.submission.set_receiver(Receiver("本部", "suishin@example.jp"))
    room.presenter.leave()
    room.presenter.renew()
    result = room.view.last("show_result")
    assert (result.to, result.no_address) == ("suishin@example.jp", "")
    assert result.title == "第1版の提出用ファイルを作りました"


def test_a_chosen_folder_is_used_from_then_on(make: Make, tmp_path: Path) -> None:
    room = make()
    room.dialogs.path = tmp_path / "usb" / "送るもの"
    room.presenter.choose_folder()
    assert room.draft.place == "usb の 送るもの フォルダー"
    room.presenter.make()
    room.presenter.open_folder()
    assert room.dialogs.opened[0].parent == tmp_path / "usb" / "送るもの"


def test_a_folder_that_cannot_be_made_is_told_and_nothing_is_submitted(make: Make, tmp_path: Path) -> None:
    (tmp_path / "提出").write_text("a file in its place", encoding="utf-8")
    room = make()
    room.presenter.make()
    assert isinstance(room.dialogs.troubles[0], FileTrouble)
    assert room.desk.submission.lines == []


def test_pressing_twice_makes_one_submission(make: Make) -> None:
    runner = Waiting()
    room = make(runner)
    runner.finish()
    room.presenter.make()
    room.presenter.make()
    room.presenter.again()
    runner.finish()
    assert [one.revision for one in room.desk.submission.lines] == [1]


def test_a_stopped_making_says_so_and_can_be_begun_again(make: Make) -> None:
    room = make(trouble=Cancelled())
    room.presenter.make()
    assert room.told == ["作成を中止しました。ファイルは作っていません"]
    assert room.view.count("show_result") == 0
    room.desk.submission.trouble = None
    room.presenter.make()
    assert room.view.last("show_result").title == "第1版の提出用ファイルを作りました"


def test_trouble_is_shown_and_making_can_be_tried_again(make: Make) -> None:
    room = make(trouble=FileTrouble("ファイルが開かれています。閉じてください。"))
    room.presenter.make()
    assert len(room.dialogs.troubles) == 1
    room.desk.submission.trouble = None
    room.presenter.make()
    assert len(room.desk.submission.lines) == 1


def test_a_withdrawal_is_explained_before_it_is_made(make: Make) -> None:
    room = make(lines=[line(1)])
    room.presenter.choose_kind(Kind.WITHDRAWAL)
    room.dialogs.agree = False
    room.presenter.make()
    assert "手元の記録は変わりません" in room.dialogs.told[0]
    assert len(room.desk.submission.lines) == 1
    room.dialogs.agree = True
    room.presenter.make()
    assert room.desk.submission.lines[0].kind is Kind.WITHDRAWAL


def test_what_was_typed_and_not_registered_is_named_and_leads_to_its_room(world: World, make: Make) -> None:
    room = make()
    assert unregistered(world.drafts, 2025) == ()
    world.drafts.save("study", {"held_on": "0910"})
    world.drafts.save("targets-2025", {"x": "12"})
    world.drafts.save("targets-2024", {"x": "12"})
    room.typed.extend(unregistered(world.drafts, 2025))
    room.presenter.open()
    _, rows, _ = room.view.last("show_concerns")
    assert [(row.word, row.label) for row in rows] == [("未登録", "学習会"), ("未登録", "会員自主目標")]
    room.presenter.open_concern(1)
    assert room.opened == [("targets", "")]


def test_a_submission_sent_back_says_why_and_what_to_do_next(make: Make) -> None:
    back = line(2, state=SentState.SENT_BACK, receiver="本部", remark="参加者数を確かめてください。")
    room = make(lines=[back, line(1)], unchanged=True)
    assert room.notice is not None
    assert room.notice.text.startswith("第2版は本部から差し戻されています。理由「参加者数を確かめてください」。")
    assert "第3版を提出してください" in room.notice.text


def test_unchanged_records_offer_the_same_files_again(make: Make) -> None:
    room = make(lines=[line(2), line(1)], unchanged=True)
    assert room.notice is not None
    assert room.notice.text == "記録は、前の提出(第2版)から変わっていません。"
    room.presenter.act(room.notice.actions[0].key)
    assert "again s2" in room.asked
    assert room.view.last("show_result").title == "第2版のファイルをもう一度作りました"
    room.presenter.again("s1")
    assert room.view.last("show_result").title == "第1版のファイルをもう一度作りました"
    assert len(room.desk.submission.lines) == 2


def test_a_book_without_code_is_led_to_the_place_where_it_is_entered(make: Make) -> None:
    room = make(code="", blocked="記録簿のコードが入力されていません。")
    assert room.notice is not None
    assert room.notice.text == "記録簿のコードが入力されていません。"
    assert room.draft.trouble == "いまは作れません。上の案内をご覧ください。"
    room.presenter.act(room.notice.actions[0].key)
    assert room.opened == [("travel", "")]
    room.presenter.make()
    assert room.dialogs.told == ["記録簿のコードが入力されていません。"]


def test_what_stands_against_one_kind_is_said_beside_the_button(make: Make) -> None:
    room = make(blocked="記録があるため、「実績なし」では提出できません。")
    assert room.notice is None
    assert room.draft.trouble == "記録があるため、「実績なし」では提出できません。"


def test_a_missing_key_offers_both_ways_out_in_place(make: Make, tmp_path: Path) -> None:
    room = make(key_now=MISSING, blocked="鍵がありません。", lines=[line(1)])
    assert room.notice is not None
    assert [action.label for action in room.notice.actions] == ["鍵のファイルを選ぶ…", "新しい鍵を作る"]
    room.dialogs.path = tmp_path / "kagi.pem"
    room.presenter.act("take-key")
    assert "import kagi.pem" in room.asked
    assert room.notice is None


def test_a_new_key_is_made_only_after_the_call_was_explained(make: Make) -> None:
    room = make(key_now=MISSING, blocked="鍵がありません。", lines=[line(1)])
    room.dialogs.agree = False
    room.presenter.act("new-key")
    assert "確認番号を読み上げ" in room.dialogs.told[0]
    assert "new key" not in room.asked
    room.dialogs.agree = True
    room.presenter.act("new-key")
    assert "new key" in room.asked
    assert room.notice is not None
    assert "確認番号を読み上げてください" in room.notice.text


def test_a_book_that_is_only_read_makes_nothing_and_says_so(make: Make) -> None:
    room = make(read_only="ほかの人が開いています。", blocked="ほかの人が開いています。")
    assert room.notice is None
    assert room.draft.trouble == "閲覧のみで開いているため、提出用ファイルは作れません。"
    room.presenter.make()
    assert not any(deed.startswith("make") for deed in room.asked)


def test_a_submission_sent_back_leads_to_what_is_to_be_corrected(make: Make) -> None:
    sent = line(1, state=SentState.SENT_BACK, receiver="本部", remark="人数を確かめてください")
    back = [SentBackRecord("study_session", "b", "学習会 5", "人数が違います。", "本部")]
    room = make(lines=[sent], back=back)
    row = room.view.last("show_history")[0][0]
    assert (row.state, row.icon, row.remark) == ("差戻し", "undo", "本部: 人数を確かめてください")
    room.presenter.open_line("s1")
    assert room.view.count("focus_concerns") == 1
    accepted = make(lines=[line(1, state=SentState.ACCEPTED)], back=back)
    accepted.presenter.open_line("s1")
    assert accepted.view.count("focus_concerns") == 0


def test_every_state_has_a_word_and_a_picture_of_its_own(make: Make) -> None:
    lines = [replace(line(at), state=state) for at, state in enumerate(SentState, start=1)]
    rows = make(lines=lines).view.last("show_history")[0]
    assert len({row.state for row in rows}) == len({row.icon for row in rows}) == len(SentState)


def test_another_year_is_read_with_its_own_periods_another_half_is_not(make: Make) -> None:
    room = make()
    room.presenter.choose_periods(("2025H2",))
    before = len(room.asked)
    room.presenter.set_scope(Scope(2025, half_period(2025, 2)))
    assert len(room.asked) == before
    room.presenter.set_scope(Scope(2024, year_period(2024)))
    assert room.asked[-1] == "draft 2024 full"


def test_changes_are_read_at_once_only_while_the_room_is_open(make: Make, world: World) -> None:
    room = make()
    changes = world.desk.cancel("study_session", builders.session().id)
    room.presenter.leave()
    before = len(room.asked)
    room.presenter.on_changes(changes)
    assert len(room.asked) == before
    room.presenter.open()
    assert len(room.asked) == before + 1
    room.presenter.on_changes(changes)
    assert len(room.asked) == before + 2


def test_an_answer_to_an_older_question_is_not_shown(make: Make) -> None:
    runner = Waiting()
    room = make(runner, lines=[line(1)])
    room.presenter.choose_kind(Kind.WITHDRAWAL)
    runner.step()
    assert room.view.count("show_draft") == 0
    runner.finish()
    assert room.draft.kind == Kind.WITHDRAWAL


@pytest.mark.parametrize(("role", "there"), [(Role.OFFICE, True), (Role.COMMITTEE, True), (Role.HEADQUARTERS, False)])
def test_only_who_hands_on_has_the_room(clock: Clock, role: Role, there: bool) -> None:
    desk, view = FakeDesk(info=builders.book_info(role=role)), FakeView()
    shell = ShellPresenter(cast("Desk", _Dated(desk, clock)), AtOnce(), FakeDialogs(), cast("Any", view), clock)
    for key in ROOMS:
        shell.expect(key, lambda: None)
    shell.choose_room("submission")
    shell.choose_room("summary")
    assert [args[0] for name, args in view.calls if name == "show_room"] == ["submission"] * there + ["summary"]


class _Dated:
    """A fake desk with a calendar."""

    def __init__(self, desk: FakeDesk, clock: Clock) -> None:
        self.info, self._clock = desk.info, clock

    def today(self) -> Any:  # noqa: ANN401 - a date
        return self._clock().date()
