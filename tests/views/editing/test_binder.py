"""The binder carries texts both ways and never writes under the user's fingers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from roukin_desktop.views.editing.binder import Binder
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from tests.views.conftest import put


class Form:
    """A form that remembers what it was told; ``back`` is the field the next undo concerns."""

    def __init__(self, **texts: str) -> None:
        self.texts = dict(texts)
        self.notes: dict[str, tuple[str, str]] = {}
        self.edits: list[tuple[str, str]] = []
        self.left: list[str] = []
        self.back: tuple[str, str] | None = None

    def edit(self, name: str, text: str) -> None:
        self.edits.append((name, text))
        self.texts[name] = text

    def leave(self, name: str) -> None:
        self.left.append(name)

    def text(self, name: str) -> str:
        return self.texts.get(name, "")

    def note(self, name: str) -> tuple[str, str] | None:
        return self.notes.get(name)

    def echo(self, name: str) -> str:
        return f"= {self.texts[name]}" if self.texts.get(name) else ""

    def undo(self) -> str | None:
        if self.back is None:
            return None
        name, text = self.back
        self.texts[name] = text
        return name

    def redo(self) -> str | None:
        return None


def test_typing_reaches_the_form_and_its_echo_the_note(window: QWidget) -> None:
    form, field, note = Form(), NumberEdit(), FieldNote()
    put(window, field, note)
    binder = Binder(form, window)
    binder.bind("attendees", field, note)
    QTest.keyClicks(field, "24")
    assert form.edits == [("attendees", "2"), ("attendees", "24")]
    assert note.text() == "= 24"


def test_writing_into_fields_is_no_edit(window: QWidget) -> None:
    form = Form(form="web", used="1", title="会議")
    row, box, line = ChoiceRow(), QCheckBox("使う"), PlainEdit()
    row.set_options((("face", "対面"), ("web", "WEB")))
    put(window, row, box, line)
    binder = Binder(form, window)
    for name, field in (("form", row), ("used", box), ("title", line)):
        binder.bind(name, field)
    assert (row.value(), box.isChecked(), line.text()) == ("web", True, "会議")
    form.texts.update(form="face", used="")
    binder.refresh()
    assert (row.value(), box.isChecked()) == ("face", False)
    assert form.edits == []


def test_a_refresh_leaves_the_field_in_use_alone(window: QWidget) -> None:
    form, used, other = Form(), PlainEdit(), PlainEdit()
    put(window, used, other)
    binder = Binder(form, window)
    binder.bind("a", used)
    binder.bind("b", other)
    QTest.keyClicks(used, "ab")
    form.texts.update(a="changed elsewhere", b="new")
    binder.refresh()
    assert (used.text(), other.text()) == ("ab", "new")


def test_undo_writes_even_into_the_field_in_use_and_goes_there(window: QWidget) -> None:
    form, first, second = Form(), PlainEdit(), PlainEdit()
    put(window, first, second)
    binder = Binder(form, window)
    binder.bind("a", first)
    binder.bind("b", second)
    QTest.keyClicks(first, "xyz")
    second.setFocus()
    form.back = ("a", "before")
    binder.undo()
    assert first.text() == "before"
    assert QApplication.focusWidget() is first


def test_a_finding_shows_in_words_in_the_state_and_to_screen_readers(window: QWidget) -> None:
    form, field, note = Form(), NumberEdit(), FieldNote()
    put(window, field, note)
    form.notes["n"] = ("error", "数を入力してください。")
    binder = Binder(form, window)
    binder.bind("n", field, note)
    assert (note.text(), note.state()) == ("数を入力してください。", "error")
    assert field.property("state") == "error"
    assert field.accessibleDescription() == "数を入力してください。"
    form.notes.clear()
    binder.refresh()
    assert (note.text(), field.property("state")) == ("", "")


def test_leaving_within_the_form_is_told_but_not_from_a_blank_field_to_elsewhere(window: QWidget) -> None:
    form, first, second = Form(), PlainEdit(), PlainEdit()
    put(window, first, second)
    elsewhere = QWidget()
    elsewhere.setParent(None)
    binder = Binder(form, window)
    binder.bind("a", first)
    binder.bind("b", second)
    second.setFocus()
    assert form.left == ["a"]
    second.clearFocus()
    assert form.left == ["a"]


def test_a_relative_date_counts_once_it_is_complete(window: QWidget) -> None:
    form, day, after = Form(), DateEdit(), PlainEdit()
    put(window, day, after)
    binder = Binder(form, window)
    binder.bind("day", day)
    QTest.keyClicks(day, "+10")
    assert form.edits == []
    after.setFocus()
    assert form.edits == [("day", "+10")]


def test_register_finishes_a_relative_date_under_way(window: QWidget) -> None:
    form, day = Form(), DateEdit()
    put(window, day)
    binder = Binder(form, window)
    binder.bind("day", day)
    QTest.keyClicks(day, "-1")
    binder.commit()
    assert form.edits == [("day", "-1")]


def test_unbound_rows_are_forgotten(window: QWidget) -> None:
    form, field = Form(), PlainEdit()
    put(window, field)
    binder = Binder(form, window)
    binder.bind("rows.0.name", field)
    binder.unbind("rows.0.")
    assert binder.names() == []
    assert not binder.focus("rows.0.name")


def test_a_detail_stands_under_a_field_until_there_is_something_to_say(window: QWidget) -> None:
    form, field, note = Form(), PlainEdit(), FieldNote()
    put(window, field, note)
    binder = Binder(form, window)
    binder.bind("m", field, note)
    binder.show_detail("m", "990001・青葉支店")
    assert note.text() == "990001・青葉支店"
    form.notes["m"] = ("warning", "期間外の会員です。")
    binder.refresh()
    assert note.text() == "期間外の会員です。"


def test_stepping_a_date_is_an_edit_of_one_day(window: QWidget) -> None:
    form, day = Form(day="2025/10/31"), DateEdit()
    put(window, day)
    Binder(form, window).bind("day", day)
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert form.edits == [("day", "+1")]


@pytest.mark.parametrize("state", ["hint", "warning"])
def test_what_is_doubted_stands_under_how_the_text_was_understood_and_an_error_in_its_place(
    window: QWidget, state: str
) -> None:
    form, field, note = Form(), NumberEdit(), FieldNote()
    put(window, field, note)
    binder = Binder(form, window)
    binder.bind("attendees", field, note)
    form.notes["attendees"] = (state, "確かめてください。")
    QTest.keyClicks(field, "24")
    assert note.text() == "= 24\n確かめてください。"
    form.notes["attendees"] = ("error", "直してください。")
    binder.refresh()
    assert note.text() == "直してください。"


def test_what_is_typed_next_replaces_a_text_that_came_into_the_field_in_use(window: QWidget) -> None:
    form, field = Form(), PlainEdit()
    put(window, field)
    binder = Binder(form, window)
    binder.bind("member", field)
    binder.focus("member")
    form.texts["member"] = "若竹労組"
    binder.renew()
    QTest.keyClicks(field, "990004")
    assert form.texts["member"] == "990004"
