"""受け付ける: what the pile says, who vouches for what, taking in and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.exchange.submission.visible import EditedCell
from roukin_desktop.presenters.intake.files import FilesPart
from roukin_desktop.presenters.intake.models import FileDetail, FileRow
from roukin_desktop.presenters.summary.exporting import Exporter
from tests.presenters.conftest import FakeDialogs, FakeView
from tests.presenters.intake_desk import KEY, FakeBook, answer, tools_on

FOLDER = Path("受付箱")


class Desk:
    """The part over a fake book."""

    def __init__(self) -> None:
        self.book, self.view, self.dialogs = FakeBook(), FakeView(), FakeDialogs()
        self.heard: list[Changes] = []
        tools, self.papers = tools_on(self.book, self.dialogs, self.heard.append), FakeView()
        self.part = FilesPart(tools, self.view, FOLDER, Exporter(tools, self.papers, FOLDER))
        self.part.open()

    def put(self, *names: str) -> None:
        self.part.take_files([Path(f"{name}.xlsx") for name in names])

    def rows(self) -> list[FileRow]:
        return self.view.last("show_pile")[1]  # type: ignore[no-any-return]

    def detail(self) -> FileDetail:
        return self.view.last("show_detail")  # type: ignore[no-any-return]

    def deeds(self, name: str) -> list[tuple[object, ...]]:
        return self.book.intake.deeds(name)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("result", "word"),
    [
        (Result.ACCEPTED, "受け付けます"),
        (Result.SAME, "同じものを受付済"),
        (Result.HELD, "保留"),
        (Result.CONFLICT, "競合"),
        (Result.LATE, "期限後あり"),
        (Result.CHANGED_KEY, "鍵が違います"),
        (Result.UNVERIFIED, "未検証"),
        (Result.WITHDRAWN, "取下げ"),
        (Result.REFUSED, "受け付けられません"),
    ],
)
def test_every_result_has_its_word_and_picture(desk: Desk, result: Result, word: str) -> None:
    desk.book.intake.answers["a"] = answer("a", result)
    desk.put("a")
    mark = desk.rows()[0].mark
    assert mark.word == word
    assert mark.icon


def test_a_row_says_what_the_file_is_and_how_many_records_it_moves(desk: Desk) -> None:
    edits = (EditedCell("データ_学習会", "D5", "24", ""),)
    desk.book.intake.answers["a"] = answer("a", added=12, changed=3, removed=1, late=2, revision=2, edited=edits)
    desk.put("a")
    row = desk.rows()[0]
    assert row.sender == "青葉支店推進委員会\na.xlsx"
    assert (row.year, row.revision, row.kind, row.periods) == ("2025年度", "第2版", "全記録", "上期")
    assert row.changes == "追加12 変更3 取消1 期限後2"
    assert row.edited == "1か所"
    assert desk.detail().edited == (("データ_学習会", "D5", "24", "(空欄)"),)


@pytest.mark.parametrize("result", [Result.HELD, Result.CONFLICT, Result.SAME, Result.REFUSED])
def test_a_file_of_which_nothing_counts_now_moves_nothing(desk: Desk, result: Result) -> None:
    desk.book.intake.answers["a"] = answer("a", result)
    desk.put("a")
    assert desk.rows()[0].changes == ""


def test_the_first_file_that_asks_for_a_person_is_shown_with_its_sentence(desk: Desk) -> None:
    desk.book.intake.answers["b"] = answer("b", Result.HELD)
    desk.put("a", "b")
    assert desk.detail().sentence == "bの文です。"
    desk.part.choose("0")
    assert desk.detail().sentence == "aの文です。"


def test_the_number_of_a_first_key_is_shown_to_be_read_aloud(desk: Desk) -> None:
    desk.book.intake.answers["a"] = answer("a", first_key=True, fingerprint=KEY)
    desk.put("a", "b")
    desk.part.choose("0")
    assert desk.detail().fingerprint == KEY
    desk.part.choose("1")
    assert desk.detail().fingerprint == ""


def test_an_unverified_file_is_taken_once_a_person_says_whose_it_is(desk: Desk) -> None:
    desk.book.intake.answers["a"] = answer("a", Result.UNVERIFIED, sender_code="", sender_name="")
    desk.put("a")
    assert [option.key for option in desk.detail().senders] == ["013", "014", "015"]
    assert desk.view.last("show_take") == ("新しく受け付けるものはありません。", False)
    desk.part.vouch("014")
    assert desk.deeds("plan")[-1][1] == {Path("a.xlsx"): "014"}
    assert desk.detail().vouched == "014"
    desk.part.vouch("")
    assert desk.deeds("plan")[-1][1] == {}


def test_files_dropped_later_join_the_pile_and_none_stands_twice(desk: Desk) -> None:
    desk.put("a")
    desk.put("a", "b")
    assert desk.deeds("plan")[-1][0] == ("a", "b")
    desk.part.clear()
    assert desk.rows() == []


def test_changed_figures_come_first_and_others_can_be_shown(desk: Desk) -> None:
    desk.put("a")
    title, rows, marked = desk.view.last("show_figures")
    assert (title, marked) == ("数字の前後 1件", False)
    assert [(row.before, row.after) for row in rows] == [("10", "12")]
    desk.part.show_same(True)
    assert [row.mark.word for row in desk.view.last("show_figures")[1]] == ["変わる", "同じ"]


def test_a_changed_record_tells_each_field_before_and_after(desk: Desk) -> None:
    desk.put("a")
    title, rows = desk.view.last("show_records")
    assert title == "記録の前後 2件"
    assert [(r.mark.word, r.field, r.change) for r in rows] == [
        ("変更", "参加者", "20 → 24"),
        ("追加", "参加者 8", ""),
    ]


def test_accepting_is_one_deed_and_says_what_became_of_each(desk: Desk) -> None:
    desk.book.intake.answers["b"] = answer("b", Result.HELD)
    desk.put("a", "b")
    desk.part.accept()
    assert desk.deeds("accept") == [(2,)]
    assert desk.view.last("show_done") == ("2件中 受け付けました 1・保留しました 1。", "元に戻す", "受領票を作る…")
    assert [row.mark.word for row in desk.rows()] == ["受け付けました", "保留しました"]
    assert [changes.verb for changes in desk.heard] == [Verb.INTAKE]
    desk.part.accept()
    desk.part.read_again()
    assert len(desk.deeds("accept")) == len(desk.deeds("plan")) == 1
    assert "受け付けが終わっています" in desk.view.last("show_note")[1]


def test_undo_right_after_takes_everything_back_and_shows_the_pile_again(desk: Desk) -> None:
    desk.put("a")
    desk.part.accept()
    desk.part.undo()
    assert desk.view.last("show_done")[0].startswith("受付を元に戻しました")
    assert desk.heard[-1].verb is Verb.UNDO
    assert desk.rows()[0].mark.word == "受け付けます"


def test_undo_is_no_longer_offered_once_something_else_was_done(desk: Desk) -> None:
    desk.put("a")
    desk.part.accept()
    desk.part.on_changes(desk.heard[-1])
    assert desk.view.last("show_done")[1] == "元に戻す"
    desk.part.on_changes(Changes(500, Verb.REGISTER, "学習会の登録", ()))
    assert desk.view.last("show_done") == ("", "", "")


def test_a_pile_taken_back_from_elsewhere_is_no_longer_said_to_be_accepted(desk: Desk) -> None:
    desk.put("a")
    desk.part.accept()
    assert desk.rows()[0].mark.word == "受け付けました"
    desk.part.on_changes(Changes(500, Verb.UNDO, "受付", ()))
    assert desk.rows()[0].mark.word == "受け付けます"


def test_a_pile_not_yet_accepted_is_looked_at_anew_when_the_book_changes(desk: Desk) -> None:
    desk.put("a")
    desk.part.on_changes(Changes(500, Verb.REGISTER, "学習会の登録", ()))
    assert len(desk.deeds("plan")) == 2


def test_receipts_go_to_the_senders_of_the_pile(desk: Desk) -> None:
    desk.book.intake.answers["b"] = answer("b", Result.REFUSED, sender_code="", sender_name="")
    desk.put("a", "b")
    desk.part.accept()
    desk.dialogs.path = FOLDER
    desk.part.make_receipts()
    assert desk.deeds("receipts") == [(FOLDER, ("013",))]
    told = desk.papers.last("show_result")
    assert (told.paths, told.labels, told.mail) == ((FOLDER / "receipt_013.xlsx",), ("受領票を開く",), True)


def test_one_mail_never_carries_the_receipts_of_several_senders(desk: Desk) -> None:
    desk.book.intake.answers["b"] = answer("b", sender_code="014")
    desk.put("a", "b")
    desk.part.accept()
    desk.dialogs.path = FOLDER
    desk.part.make_receipts()
    told = desk.papers.last("show_result")
    assert told.text == "受領票を2件作成しました。フォルダー「受付箱」にあります。"
    assert ([path.name for path in told.paths], told.labels) == (["receipt_013.xlsx", "receipt_014.xlsx"], ())
    assert not told.mail


def test_trouble_is_told_in_place(desk: Desk) -> None:
    desk.put("a")
    desk.book.intake.trouble = InputRefused("もう一度確かめてください。", ("記録簿が変わりました",))
    desk.part.accept()
    assert desk.view.last("show_note") == ("error", "もう一度確かめてください。\n記録簿が変わりました")
    assert desk.heard == []


def test_a_book_only_read_shows_everything_and_says_why_nothing_is_accepted(desk: Desk) -> None:
    desk.book.read_only = "ほかの人が使っています。"
    desk.put("a")
    assert desk.view.last("show_take") == ("ほかの人が使っています。", False)
    desk.part.accept()
    assert desk.view.last("show_note") == ("error", "ほかの人が使っています。")
    assert desk.deeds("accept") == []


def test_f12_while_the_files_are_still_read_accepts_nothing(desk: Desk) -> None:
    desk.put("a")
    desk.book.intake.trouble = InputRefused("読めません。")
    desk.put("b")
    desk.part.accept()
    assert desk.view.last("show_note")[1].startswith("2件のファイルを確かめています")
    assert desk.deeds("accept") == []


def test_f12_before_any_file_says_what_is_missing(desk: Desk) -> None:
    desk.part.accept()
    assert desk.view.last("show_note") == ("error", "先に、受け付けるファイルを選んでください。")
