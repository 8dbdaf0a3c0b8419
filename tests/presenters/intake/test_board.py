"""提出状況: counts, due dates, the sender looked at, senders in place, 確定."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.board import Cell, Standing
from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.period import half_period, month_period, year_period
from roukin_desktop.presenters.intake.room import IntakePresenter, IntakeViews
from roukin_desktop.presenters.intake.words import cell_mark, read_due
from roukin_desktop.presenters.tools import Scope
from tests.presenters.conftest import SCOPE, FakeDialogs, FakeView
from tests.presenters.intake_desk import FakeBook, conflict, revision, tools_on


class Room:
    """The whole room over a fake book; ``views.board`` and so on write down what they are told."""

    def __init__(self) -> None:
        self.book, self.dialogs = FakeBook(), FakeDialogs()
        self.heard: list[Changes] = []
        self.frame, self.files, self.board, self.sender = FakeView(), FakeView(), FakeView(), FakeView()
        self.senders, self.closing, self.questions, self.papers = FakeView(), FakeView(), FakeView(), FakeView()
        parts = (self.files, self.board, self.sender, self.senders, self.closing, self.questions)
        views = IntakeViews(*parts, self.papers)
        tools = tools_on(self.book, self.dialogs, self.heard.append)
        self.room = IntakePresenter(tools, self.frame, views, SCOPE, Path("書類"))
        self.room.open()

    def deeds(self, name: str) -> list[tuple[object, ...]]:
        return self.book.intake.deeds(name)


@pytest.fixture
def room() -> Room:
    return Room()


def test_the_count_line_says_who_has_sent_the_period_at_the_top(room: Room) -> None:
    rows, counts, note = room.board.last("show_board")
    assert counts == "上期: 3件中 受領1・未提出1・競合1"
    assert [row.code for row in rows] == ["013", "014", "015"]
    assert [mark.word for mark in rows[0].marks] == ["受領"] * 3
    assert note == ""


def test_an_empty_list_says_how_to_begin() -> None:
    room = Room()
    room.book.intake.listed.clear()
    room.room.reload()
    assert "「提出元」" in room.board.last("show_board")[2]


@pytest.mark.parametrize(("typed", "codes"), [("みなと", ["014"]), ("競合", ["015"]), ("013", ["013"]), ("zz", [])])
def test_the_board_is_narrowed_by_code_name_or_standing(room: Room, typed: str, codes: list[str]) -> None:
    room.room.board.filter(typed)
    assert [row.code for row in room.board.last("show_board")[0]] == codes


def test_another_period_of_the_window_gets_its_own_column(room: Room) -> None:
    room.room.set_scope(Scope(2025, month_period(2025, 6)))
    columns = room.board.last("show_columns")
    assert [column.word for column in columns] == ["上期", "下期", "通期", "6月"]
    assert [column.word for column in columns if column.chosen] == ["6月"]


@pytest.mark.parametrize(
    ("typed", "period", "day"),
    [
        ("1010", half_period(2025, 1), date(2025, 10, 10)),
        ("4/10", half_period(2025, 2), date(2026, 4, 10)),
        ("3/20", half_period(2025, 2), date(2026, 3, 20)),
        ("4/10", year_period(2025), date(2026, 4, 10)),
        ("2027/1/5", year_period(2025), date(2027, 1, 5)),
        ("", year_period(2025), None),
    ],
)
def test_a_due_date_without_its_year_is_the_one_near_the_end_of_the_period(
    typed: str, period: object, day: date | None
) -> None:
    assert read_due(typed, period) == day  # type: ignore[arg-type]


def test_a_due_date_is_kept_as_typed_and_said_in_full(room: Room) -> None:
    room.room.board.set_due("2025H1", "1010")
    assert room.deeds("set_due") == [("2025H1", date(2025, 10, 10))]
    assert room.board.last("show_note") == ("ok", "上期の期限を2025年10月10日(金)にしました。")
    room.room.board.set_due("2025H1", "いつか")
    assert room.board.last("show_note")[0] == "error"
    assert len(room.deeds("set_due")) == 1


def test_a_due_date_that_stays_the_same_is_no_deed(room: Room) -> None:
    room.room.board.set_due("2025H1", "")
    assert room.deeds("set_due") == []


def test_overdue_is_said_in_words() -> None:
    late = cell_mark(Cell("2025H1", Standing.MISSING, due=date(2025, 10, 3), overdue=True))
    assert (late.word, late.detail, late.icon) == ("未提出", "期限超過", "warning")
    nil = cell_mark(Cell("2025H1", Standing.RECEIVED, 1, nil=True))
    assert nil.detail == "実績なし"
    assert cell_mark(Cell("2025H1", Standing.RECEIVED, 2)).detail == "第2版"


@pytest.mark.parametrize("standing", [Standing.MISSING, Standing.HELD, Standing.CONFLICT])
def test_a_cell_does_not_name_a_revision_it_does_not_speak_of(standing: Standing) -> None:
    assert cell_mark(Cell("2025H1", standing, 2)).detail == ""


def test_a_sender_shows_its_revisions_and_what_differs_from_the_one_before(room: Room) -> None:
    rows, chosen, note = room.sender.last("show_history")
    assert [(row.revision, row.mark.word) for row in rows] == [("第2版", "受領"), ("第1版", "旧版")]
    assert (chosen, note) == ("0", "")
    assert room.deeds("differences")[-1] == ("r1", "r2")
    assert room.sender.last("show_differences")[0] == "第1版との違い 2件"
    room.room.sender.choose("1")
    assert room.deeds("differences")[-1] == (None, "r1")
    assert room.sender.last("show_differences")[0] == "第1版の記録 2件(前の版はありません)"


def test_an_unverified_revision_and_edited_cells_are_marked() -> None:
    room = Room()
    room.book.intake.lines = [revision(1, verified=False, sent_back="参加者数を確かめてください")]
    room.room.reload()
    assert room.sender.last("show_history")[0][0].mark.detail == "未検証・差戻し"
    assert room.sender.last("show_revision").sent_back == "参加者数を確かめてください"


def test_a_sender_that_sent_nothing_says_so(room: Room) -> None:
    room.room.board.go_to("014")
    assert room.sender.last("show_history")[2] == "この提出元からはまだ何も受け付けていません。"
    assert room.sender.last("show_send_back") == ("差し戻せる提出はありません", False)


def test_sending_back_takes_a_remark_and_the_revision_that_counts(room: Room) -> None:
    room.room.sender.send_back("  ")
    assert room.sender.last("show_note")[0] == "error"
    room.room.sender.send_back("10/1の参加者数")
    sent, remark, records = room.deeds("send_back")[0]
    assert (sent.submission_id, remark, records) == ("r2", "10/1の参加者数", ())  # type: ignore[attr-defined]
    assert room.sender.count("clear_remark") == 2


def test_what_is_held_cannot_be_sent_back(room: Room) -> None:
    room.book.intake.lines = [revision(2, State.HELD, "保留")]
    room.room.reload()
    room.room.sender.send_back("理由")
    assert room.deeds("send_back") == []
    assert room.sender.last("show_note") == ("error", "差し戻せる提出はありません。")


def test_the_reminder_is_for_the_period_at_the_top(room: Room) -> None:
    room.room.board.go_to("014")
    room.room.sender.remind()
    assert room.deeds("reminder") == [("014", "2025H1")]
    letter = room.sender.last("show_letter")
    assert (letter.to, letter.subject) == ("014@example.jp", "提出のお願い")
    room.room.board.go_to("013")
    assert room.sender.last("show_letter") is None


def test_a_receipt_of_one_sender_comes_with_its_mail(room: Room) -> None:
    room.dialogs.path = Path("渡すもの")
    room.room.sender.make_receipt()
    assert room.deeds("receipts") == [(Path("渡すもの"), ("013",))]
    assert room.sender.last("show_letter").title == "受領票に添えるメール"
    made = Path("渡すもの/receipt_013.xlsx")
    told = room.papers.last("show_result")
    assert (told.paths, told.labels, told.mail) == ((made,), ("受領票を開く",), True)
    room.room.papers.write_mail()
    assert room.book.written == [("013@example.jp", (made,), made.with_suffix(".eml"))]
    room.room.papers.open_file(0)
    assert room.dialogs.opened == [made.with_suffix(".eml"), made]


def test_senders_are_added_corrected_and_removed_in_place(room: Room) -> None:
    room.room.senders.new()
    room.room.senders.register("016", "川沿支店推進委員会", "k@example.jp")
    assert room.deeds("add_sender") == [("016", "川沿支店推進委員会", "k@example.jp")]
    assert room.senders.last("show_note") == ("ok", "「川沿支店推進委員会」を一覧に加えました。")
    room.room.board.go_to("016")
    room.room.senders.remove()
    assert room.deeds("remove_sender") == [("016",)]
    assert "集計に入らなくなります" in room.dialogs.told[-1]


def test_after_a_new_sender_the_form_is_empty_for_the_next(room: Room) -> None:
    room.room.senders.new()
    room.room.senders.register("016", "川沿支店推進委員会", "")
    assert [name for name, _ in room.senders.calls if name in {"begin_next", "show_form"}][-2:] == [
        "begin_next",
        "show_form",
    ]
    room.room.reload()
    assert room.senders.last("show_form")[0] == "提出元を加える"
    room.room.senders.register("016", "川沿支店推進委員会", "k@example.jp")
    assert room.senders.last("show_note") == ("ok", "「川沿支店推進委員会」を直しました。")


def test_a_sender_is_not_removed_without_an_answer(room: Room) -> None:
    room.dialogs.agree = False
    room.room.senders.remove()
    assert room.deeds("remove_sender") == []


def test_a_sender_needs_code_and_name(room: Room) -> None:
    room.room.senders.register("016", " ", "")
    assert room.senders.last("show_note") == ("error", "コードと名前を入力してください。")


def test_closing_says_what_it_means_and_who_has_not_sent(room: Room) -> None:
    room.room.closing.close("2025H1", " 決算のため ")
    assert "まだそろっていない提出元があります: 未提出1・競合1" in room.dialogs.told[-1]
    assert room.deeds("close") == [("2025H1", "決算のため")]
    room.room.reload()
    assert [option.key for option in room.closing.last("show_closable")] == ["2025H2", "2025"]
    assert room.closing.last("show_since")[0] == "上期の確定後に変わったもの 2件"


def test_a_period_that_waits_for_nobody_is_closed_without_a_warning(room: Room) -> None:
    assert room.room.board.unsettled("no such period") == ""
    assert room.room.board.unsettled("2025H1") == "未提出1・競合1"


def test_closing_can_be_left(room: Room) -> None:
    room.dialogs.agree = False
    room.room.closing.close("2025H1", "")
    assert room.deeds("close") == []


def test_the_papers_of_a_closed_period_are_those_of_then(room: Room) -> None:
    room.room.closing.close("2025H1", "")
    room.room.reload()
    room.dialogs.path = Path("書類/確定.xlsx")
    room.room.closing.make_papers()
    assert room.book.written == [("report of 2025H1", Path("書類/確定.xlsx"), Path("書類/確定.pdf"))]
    assert room.dialogs.suggested == [Path("書類/suishin_2025H1_closed.xlsx")]
    told = room.papers.last("show_result")
    assert (told.text, told.labels) == ("「確定.xlsx」と「確定.pdf」を作成しました。", ("Excelを開く", "PDFを開く"))


def test_why_a_deed_was_refused_is_said_in_place(room: Room) -> None:
    room.book.intake.trouble = InputRefused("理由を入力してください。")
    room.room.closing.close("2025H1", "")
    assert room.closing.last("show_note") == ("error", "理由を入力してください。")
    assert room.dialogs.troubles == []


def test_a_book_only_read_is_shown_and_every_deed_says_why_not(room: Room) -> None:
    room.book.read_only = "閲覧のみです。"
    room.room.board.set_due("2025H1", "1010")
    room.room.sender.send_back("理由")
    room.room.senders.remove()
    room.room.closing.close("2025H1", "")
    for view in (room.board, room.sender, room.senders, room.closing):
        assert view.last("show_note") == ("error", "閲覧のみです。")
    assert not any(room.deeds(name) for name in ("set_due", "send_back", "remove_sender", "close"))


def test_a_room_nobody_looks_at_reads_nothing_until_it_is_opened_again(room: Room) -> None:
    room.room.leave()
    before = room.board.count("show_board")
    room.book.intake.found = [conflict()]
    room.room.set_scope(Scope(2025, half_period(2025, 2)))
    assert room.board.count("show_board") == before
    room.room.open()
    assert room.board.last("show_board")[1].startswith("下期: ")
    assert [option.label for option in room.frame.last("show_parts")][-1] == "確かめること 1件"
