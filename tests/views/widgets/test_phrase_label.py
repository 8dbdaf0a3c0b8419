"""A text of several lines goes on between phrases, says what it was given, and is never wider than its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from roukin_desktop.domain.messages import MESSAGES
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel, phrases
from tests.views.conftest import put

SAID = "よみを入力すると、かなで探せるようになります。"


@given(st.text("会員をは「」、。 \n1Aかなー(・"))
def test_phrases_are_the_whole_text(text: str) -> None:
    assert "".join(phrases(text)) == text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("開催日を入力してください。", ["開催日を", "入力してください。"]),
        (SAID, ["よみを", "入力すると、", "かなで", "探せるようになります。"]),
        ("目的で「その他」を選んだ場合", ["目的で", "「その他」を", "選んだ", "場合"]),
        ("Ctrl+V で Excel から貼り付け", ["Ctrl+V で ", "Excel から", "貼り付け"]),
    ],
)
def test_a_line_ends_behind_a_phrase(text: str, parts: list[str]) -> None:
    assert list(phrases(text)) == parts


@pytest.mark.parametrize("code", MESSAGES)
def test_no_message_is_broken_inside_a_verb_or_before_a_mark(code: str) -> None:
    said = MESSAGES[code]
    assert any("ください" in part for part in phrases(said)) == ("ください" in said)
    assert not [part for part in phrases(said) if part[0] in "、。」)ーぁっゃゅょ"]


def label(window: QWidget, width: int) -> PhraseLabel:
    made = PhraseLabel()
    made.setWordWrap(True)
    made.setText(SAID)
    made.setFixedWidth(width)
    put(window, made)
    return made


def test_what_was_set_is_what_is_said(window: QWidget) -> None:
    made = label(window, 200)
    assert (made.text(), made.accessibleName()) == (SAID, SAID)
    assert QLabel.text(made) != SAID, "nothing holds its phrases together"


def test_a_place_narrower_than_a_phrase_shows_every_letter(window: QWidget) -> None:
    made = label(window, 3 * 20)
    assert QLabel.text(made) == SAID
    assert made.height() >= made.heightForWidth(60) > 4 * made.fontMetrics().height()


def test_no_line_ends_inside_a_word_of_katakana_that_fits_into_one(window: QWidget) -> None:
    made = label(window, 200)
    word = made.fontMetrics().horizontalAdvance("キャンペーン")
    made.setText("借換応援キャンペーン")
    made.setFixedWidth(word + 4)
    QApplication.processEvents()
    assert QLabel.text(made) == "借換応援" + "\u2060".join("キャンペーン")
    made.setFixedWidth(word - 4)
    QApplication.processEvents()
    assert QLabel.text(made) == "借換応援キャンペーン"


def test_what_is_copied_holds_nothing_invisible(window: QWidget) -> None:
    made = label(window, 200)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setText("")
    made.setText(SAID)
    assert QLabel.text(made) == SAID
