"""文章 and 表紙・議事 of the report: what is typed is told about, kept, registered, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import AgendaItem, ConferenceFrame, OfficerChange
from roukin_desktop.presenters.report.frame import FramePresenter
from roukin_desktop.presenters.report.texts import TextsPresenter
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.presenters.conftest import FakeView, World

H1 = half_period(2025, 1)


@pytest.fixture
def hq(world: World, tmp_path: Path, who: Who, clock: Clock) -> Iterator[World]:
    info = builders.book_info(Role.HEADQUARTERS, code="900", name="北の推進会議")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        world.desk = Desk(Context(store, clock, tmp_path / "backups"))
        world.tools = replace(world.tools, desk=world.desk)
        yield world


class TestTexts:
    @pytest.fixture
    def texts(self, world: World, view: FakeView) -> TextsPresenter:
        made = TextsPresenter(world.tools, view)
        self._load(made, world)
        made.choose("expense_amount")
        return made

    def _load(self, texts: TextsPresenter, world: World) -> None:
        texts.load(world.desk.conference.confer(H1), world.desk.conference.texts(H1))

    def _state(self, view: FakeView) -> str:
        state: str = view.last("show_text")[0].state
        return state

    def test_places_stand_in_words_and_the_sentence_beside_them(self, texts: TextsPresenter, view: FakeView) -> None:
        model, fresh = view.last("show_text")
        assert fresh
        assert model.text == (
            "活用金額は〈職域活動費 活用金額〉〔(〈前年同期比〉〈職域活動費 活用金額の前年同期比〉)〕です。"
        )
        assert view.last("show_notes") == ([], "活用金額は0円です。")
        first = view.last("show_places")[0]
        assert (first.key, first.label) == ("〈職域活動費 活用金額〉", "職域活動費 活用金額")

    def test_the_list_has_every_text_of_the_share_under_its_heading(
        self, texts: TextsPresenter, view: FakeView
    ) -> None:
        lines, chosen = view.last("show_lines")
        assert chosen == "expense_amount"
        assert not any(line.key.startswith("policy") for line in lines)
        assert next(line for line in lines if line.key == "site").chapter == "推進機構活性化運動の展開"

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ("〈なぞの数字〉です。", ("error", "「〈なぞの数字〉」という差込みはありません。")),
            ("活用は{S04です。", ("error", "「{」の対がありません。")),
            (" ", ("error", "文が空です。")),
            ("2024年度は〈職域活動費 活用金額〉です。", ("warning", "「2024年度」と書かれていますが")),
            ("金額は省きます。", ("warning", "様式の文にある数字が入っていません: 職域活動費 活用金額")),
        ],
    )
    def test_what_is_wrong_is_told_while_typing(
        self, texts: TextsPresenter, view: FakeView, typed: str, told: tuple[str, str]
    ) -> None:
        texts.edit(typed)
        notes, preview = view.last("show_notes")
        assert notes[0][0] == told[0]
        assert notes[0][1].startswith(told[1])
        assert (preview == "") == (told[0] == "error")

    def test_a_text_with_an_error_is_not_registered(self, texts: TextsPresenter, world: World) -> None:
        texts.edit("〈なぞの数字〉です。")
        texts.register()
        texts.edit(" ")
        texts.register()
        assert world.heard == []

    def test_registering_announces_and_marks_it(self, texts: TextsPresenter, world: World, view: FakeView) -> None:
        texts.edit("使った額は〈職域活動費 活用金額〉。")
        assert self._state(view).startswith("未登録")
        texts.register()
        assert world.desk.conference.texts(H1) == {"expense_amount": "使った額は{S04.value}。"}
        assert [changes.kinds for changes in world.heard] == [{"report_text"}]
        self._load(texts, world)
        assert self._state(view) == "書き替えてあります"
        assert {line.mark for line in view.last("show_lines")[0]} == {"", "書替え"}

    def test_nothing_typed_registers_nothing(self, texts: TextsPresenter, world: World) -> None:
        texts.register()
        texts.edit(texts._registered())
        texts.register()
        assert world.heard == []

    def test_giving_up_and_the_forms_own_words(self, texts: TextsPresenter, world: World, view: FakeView) -> None:
        texts.edit("別の文。")
        texts.give_up()
        assert self._state(view) == ""
        texts.edit("別の文。")
        texts.register()
        self._load(texts, world)
        texts.reset()
        assert world.desk.conference.texts(H1) == {}
        self._load(texts, world)
        assert view.last("show_text")[0].text.startswith("活用金額は")

    def test_what_was_typed_is_kept_per_text_and_period(
        self, texts: TextsPresenter, world: World, view: FakeView
    ) -> None:
        texts.edit("書きかけ。")
        texts.choose("site")
        assert self._state(view) == ""
        again = TextsPresenter(world.tools, view)
        self._load(again, world)
        assert again.chosen == "expense_amount", "what was typed is what one comes back for"
        assert view.last("show_text")[0].text == "書きかけ。"
        again.load(world.desk.conference.confer(half_period(2025, 2)), {})
        assert self._state(view) == ""

    def test_a_book_opened_for_reading_only_registers_nothing(
        self, texts: TextsPresenter, world: World, view: FakeView, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Desk, "read_only", property(lambda _self: "閲覧のみです。"))
        texts.edit("別の文。")
        texts.register()
        texts.reset()
        assert world.dialogs.told == ["閲覧のみです。"] * 2
        assert view.last("show_text")[0].read_only == "閲覧のみです。"


class TestFrame:
    @pytest.fixture
    def frame(self, hq: World, view: FakeView) -> FramePresenter:
        made = FramePresenter(hq.tools, view, H1)
        self._load(made, hq)
        return made

    def _load(self, frame: FramePresenter, world: World) -> None:
        conference = world.desk.conference
        frame.load(conference.confer(H1), conference.frame(H1))

    def _type(self, frame: FramePresenter, **texts: str) -> None:
        for name, text in texts.items():
            frame.form.edit(name.replace("__", "."), text)

    def test_what_is_typed_is_registered_and_printed(self, frame: FramePresenter, hq: World) -> None:
        self._type(frame, label="第1回 全道推進会議", held_on="1031", starts_at="15:00", place="みどり会館")
        self._type(frame, agenda__0__text="開会", agenda__0__person="架空 一郎")
        self._type(frame, officers__0__post="幹事", officers__0__old="架空 花子", officers__0__new="架空 次郎")
        frame.register()
        saved = hq.desk.conference.frame(H1)
        assert saved is not None
        assert (saved.held_on, saved.place) == (date(2025, 10, 31), "みどり会館")
        assert saved.agenda == (AgendaItem("", "開会", "架空 一郎"),)
        assert saved.officers == (OfficerChange("幹事", "架空 花子", "架空 次郎", ""),)
        assert [changes.kinds for changes in hq.heard] == [{"conference_frame"}]

    def test_the_day_is_echoed_with_its_weekday_and_a_row_is_always_free(
        self, frame: FramePresenter, view: FakeView
    ) -> None:
        self._type(frame, held_on="1031", agenda__0__text="開会")
        assert frame.form.echo("held_on") == "2025年10月31日(金)"
        shown = {args[0]: args[1] for name, args in view.calls if name == "show_rows"}
        assert shown == {"agenda": 2, "officers": 1}

    @pytest.mark.parametrize(
        ("texts", "field"),
        [
            ({"place": "会館"}, "label"),
            ({"label": "会議", "held_on": "1332"}, "held_on"),
            ({"label": "会議", "agenda__0__group": "報告事項"}, "agenda.0.text"),
            ({"label": "会議", "officers__0__new": "架空 花子"}, "officers.0.post"),
        ],
    )
    def test_what_is_missing_has_the_cursor_and_nothing_is_kept(
        self, frame: FramePresenter, hq: World, view: FakeView, texts: dict[str, str], field: str
    ) -> None:
        self._type(frame, **texts)
        frame.register()
        assert view.last("focus") == field
        assert frame.form.note(field) is not None
        assert hq.desk.all(ConferenceFrame.kind) == []

    def test_the_forms_order_of_business_names_the_parts(self, frame: FramePresenter) -> None:
        self._type(frame, agenda__0__text="書きかけ", agenda__9__text="書きかけ")
        frame.fill_agenda()
        texts = [frame.form.text(f"agenda.{at}.text") for at in range(9)]
        parts = ["I. 2025年度上期推進活動総括", "I. 2025年度下期推進活動方針(案)"]
        assert texts[:4] == ["開会", "全道推進会議挨拶", *parts]
        assert "書きかけ" not in [frame.form.text(f"agenda.{at}.text") for at in range(10)]
        frame.form.undo()
        assert frame.form.text("agenda.0.text") == "書きかけ"

    def test_the_conference_before_is_copied_without_its_day_and_officers(
        self, frame: FramePresenter, hq: World
    ) -> None:
        frame.copy_last()
        assert "まだありません" in hq.dialogs.told[0]
        hq.desk.conference.save_frame(builders.frame("2024H1", held_on=date(2024, 10, 30)))
        frame.copy_last()
        assert frame.form.text("place") == "みどり会館"
        assert frame.form.text("agenda.0.person") == "架空 一郎"
        assert frame.form.text("held_on") == frame.form.text("officers.0.post") == ""

    def test_a_row_taken_away_moves_the_others_up(self, frame: FramePresenter) -> None:
        self._type(frame, agenda__0__text="一", agenda__1__text="二")
        frame.drop_row("agenda", 0)
        assert frame.form.text("agenda.0.text") == "二"

    def test_what_was_typed_is_kept_and_given_up(self, frame: FramePresenter, hq: World, view: FakeView) -> None:
        self._type(frame, label="書きかけの会議")
        frame.keep()
        again = FramePresenter(hq.tools, view, H1)
        self._load(again, hq)
        assert again.form.text("label") == "書きかけの会議"
        assert view.last("show_state")[0] == "前回の入力途中のものを戻しました"
        again.give_up()
        assert again.form.text("label") == ""
        assert hq.kept("report-frame-2025H1") is None

    def test_typing_goes_on_while_the_report_is_made_anew(self, frame: FramePresenter, hq: World) -> None:
        self._type(frame, label="書きかけの会議")
        self._load(frame, hq)
        assert frame.form.text("label") == "書きかけの会議"

    def test_another_period_has_its_own_form(self, frame: FramePresenter, hq: World) -> None:
        self._type(frame, label="上期の会議")
        frame.load(hq.desk.conference.confer(half_period(2025, 2)), None)
        assert frame.form.text("label") == ""
        self._load(frame, hq)
        assert frame.form.text("label") == "上期の会議"

    def test_a_correction_and_nothing_changed(self, frame: FramePresenter, hq: World) -> None:
        hq.desk.conference.save_frame(builders.frame(book_id=hq.desk.info.book_id))
        self._load(frame, hq)
        frame.register()
        assert hq.heard == []
        self._type(frame, place="別の会館")
        frame.register()
        [saved] = hq.desk.all(ConferenceFrame.kind)
        assert (saved.version, frame.form.draft.dirty()) == (2, False)
