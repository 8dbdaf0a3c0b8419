"""確かめること: each question with what a person can do about it, and nothing done by mistake."""

from __future__ import annotations

import pytest

from roukin_desktop.domain.book import Changes
from roukin_desktop.presenters.intake.questions import NOT_A_NUMBER, NOT_THE_SAME, Card, QuestionsPart
from tests.presenters.conftest import FakeDialogs, FakeView
from tests.presenters.intake_desk import KEY, FakeBook, changed_key, conflict, late, link, stranger, tools_on


class Questions:
    """The part over a fake book with one question of each kind."""

    def __init__(self) -> None:
        self.book, self.view, self.counted = FakeBook(), FakeView(), list[int]()
        self.book.intake.found = [conflict(), changed_key(), late(), stranger()]
        heard: list[Changes] = []
        self.part = QuestionsPart(tools_on(self.book, FakeDialogs(), heard.append), self.view, self.counted.append)
        self.part.reload()

    def cards(self) -> list[Card]:
        return self.view.last("show_cards")[0]  # type: ignore[no-any-return]


@pytest.fixture
def asked() -> Questions:
    return Questions()


def test_questions_are_counted_and_each_is_a_card_with_its_own_deed(asked: Questions) -> None:
    fork, key, waiting, unknown = asked.cards()
    assert asked.counted == [4]
    assert [option.label for option in fork.choices] == ["第2版 10/5 9:00", "第2版 10/6 9:00"]
    assert key.fingerprint == KEY
    assert waiting.rows == ("学習会 10/1", "学習会 10/2")
    assert unknown.adds
    assert [bool(card.choices) for card in asked.cards()] == [True, False, False, False]


def test_nothing_open_says_so(asked: Questions) -> None:
    asked.book.intake.found = []
    asked.part.reload()
    assert asked.view.last("show_cards") == ([], "確かめることはありません。")
    assert asked.counted[-1] == 0


def test_one_of_two_competing_revisions_goes_on(asked: Questions) -> None:
    asked.part.choose("0", 1)
    assert asked.book.intake.deeds("choose") == [(link("b"), "")]


@pytest.mark.parametrize(("heard", "said"), [("12345", NOT_A_NUMBER), ("", NOT_A_NUMBER), ("9" * 30, NOT_THE_SAME)])
def test_a_key_is_not_trusted_unless_the_number_heard_is_its_own(asked: Questions, heard: str, said: str) -> None:
    asked.part.confirm("1", heard)
    assert asked.view.last("show_trouble") == ("1", said)
    assert asked.book.intake.deeds("trust") == []


@pytest.mark.parametrize("heard", [KEY, KEY.replace("-", " "), "０１２３４５６７８９" * 3])
def test_the_number_heard_may_be_typed_as_it_comes(asked: Questions, heard: str) -> None:
    asked.part.confirm("1", heard)
    assert asked.book.intake.deeds("trust") == [(KEY,)]


def test_only_marked_late_rows_come_in(asked: Questions) -> None:
    asked.part.approve("2", ())
    assert asked.book.intake.deeds("approve_late") == []
    asked.part.approve("2", (1,))
    assert asked.book.intake.deeds("approve_late") == [(("s2",), "")]


def test_an_unknown_sender_is_added_under_its_own_code(asked: Questions) -> None:
    asked.part.add("3", " ", "")
    assert asked.view.last("show_trouble") == ("3", "提出元の名前を入力してください。")
    asked.part.add("3", "新しい委員会", "n@example.jp")
    assert asked.book.intake.deeds("add_sender") == [("099", "新しい委員会", "n@example.jp")]


def test_a_book_only_read_says_why_nothing_is_decided(asked: Questions) -> None:
    asked.book.read_only = "閲覧のみです。"
    asked.part.choose("0", 0)
    asked.part.confirm("1", KEY)
    asked.part.approve("2", (0,))
    asked.part.add("3", "新しい委員会", "")
    assert asked.view.last("show_note") == ("error", "閲覧のみです。")
    assert [entry[0] for entry in asked.book.intake.asked] == []


def test_a_submission_is_put_aside_only_after_asking_once_more() -> None:
    book, view, dialogs = FakeBook(), FakeView(), FakeDialogs(agree=False)
    book.intake.found = [conflict(), changed_key()]
    heard: list[Changes] = []
    part = QuestionsPart(tools_on(book, dialogs, heard.append), view, lambda _number: None)
    part.reload()
    part.dismiss("0", 1)
    assert book.intake.asked == []
    assert "元に戻す" in dialogs.told[0]
    dialogs.agree = True
    part.dismiss("0", 1)
    part.dismiss("1", 0)
    assert book.intake.deeds("dismiss") == [(link("b"), "key b")]
    assert book.intake.deeds("reject_key") == [("013", KEY)]
