"""学習会 as a user at the keyboard meets it."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import StudySession
from roukin_desktop.presenters.lookup import NEW_ONE, NOBODY
from roukin_desktop.presenters.study import StudyPresenter
from roukin_desktop.presenters.tools import Scope
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World


@pytest.fixture
def study(world: World, view: FakeView) -> StudyPresenter:
    made = StudyPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def type_in(study: StudyPresenter, **texts: str) -> None:
    for name, text in texts.items():
        study.form.edit(name, text)
        study.form.leave(name)


def fill(study: StudyPresenter, **changed: str) -> None:
    study.form.edit("members.0.member", "1001")
    study.form.leave("members.0.member")
    given = {"held_on": "0910", "form": "face", "purpose": "newcomer", "themes": "young", "attendees": "24"}
    type_in(study, **given | changed)


def sessions(world: World) -> list[StudySession]:
    return [s for s in world.desk.all("study_session") if isinstance(s, StudySession)]


def test_the_list_and_its_figures_are_ready_to_read(study: StudyPresenter, view: FakeView) -> None:
    rows, note = view.last("show_rows")
    assert [(row.day, row.members, row.status) for row in rows] == [("6/18(水)", builders.member().name, "済")]
    assert note == ""
    assert view.last("show_header").total.startswith("1回 / ")
    assert view.last("show_header").deltas == ()
    study.filter("無い名前")
    assert view.last("show_rows") == ([], "当てはまる学習会はありません。")


def test_typing_and_registering_leaves_an_empty_form_with_the_cursor_in_its_first_field(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    fill(study)
    assert study.form.text("members.0.member") == builders.member().name
    assert study.form.echo("held_on") == "2025年9月10日(水)"
    study.register()
    assert len(sessions(world)) == 2
    assert world.heard[0].label.startswith("学習会 9/10")
    assert study.form.text("attendees") == ""
    assert view.last("focus") == "members.0.member"


def test_an_empty_form_is_not_scolded_until_it_is_left_or_registered(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    assert study.form.note("held_on") is None
    study.form.leave("held_on")
    assert study.form.note("held_on") == ("error", "開催日を入力してください。")
    assert study.form.note("form") is None
    study.register()
    assert study.form.note("form") == ("error", "形態を選んでください。")
    assert view.last("focus") == "members.0.member"
    assert len(sessions(world)) == 1


def test_a_duplicate_is_told_live_and_wants_a_reason_that_is_kept(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    old = builders.session()
    fill(study, held_on="0618", purpose=old.purpose)
    [warning] = view.last("show_warnings")
    assert warning.text == "同じ会員・同じ日の学習会がすでにあります(No.1)。別の回ですか?"
    study.register()
    assert view.last("focus") == "reason.same_session"
    assert len(sessions(world)) == 1
    study.form.edit("reason.same_session", "午後の部")
    study.register()
    [new] = [s for s in sessions(world) if s.id != old.id]
    assert [(r.code, r.text) for r in new.reasons] == [("same_session", "午後の部")]


def test_how_many_came_last_time_stands_beside_the_field(study: StudyPresenter, world: World, view: FakeView) -> None:
    def told() -> str:
        return next(a[1] for c, a in reversed(view.calls) if c == "show_detail" and a[0] == "attendees")

    fill(study)
    assert told() == "前回 6/18(水) 24名"
    study.register()
    assert told() == ""
    study.form.edit("members.0.member", "1001")
    study.form.leave("members.0.member")
    assert told() == "前回 9/10(水) 24名"
    study.edit_record(next(s.id for s in sessions(world) if s.held_on == date(2025, 9, 10)))
    assert told() == "前回 6/18(水) 24名"
    study.set_scope(Scope(2026, half_period(2026, 1)))
    study.new()
    study.form.edit("members.0.member", "1001")
    study.form.leave("members.0.member")
    assert told() == "前回 2025年9月10日(水) 24名"


def test_a_name_that_nobody_has_is_said_to_be_found_nowhere(study: StudyPresenter, view: FakeView) -> None:
    study.look_up("members.0.member", "無い名前")
    assert view.last("show_candidates") == ("members.0.member", [NOBODY, NEW_ONE])
    study.look_up("members.0.member", builders.member().name)
    assert [option.key for option in view.last("show_candidates")[1]] == [builders.member().id]


def test_the_limit_of_the_expense_follows_the_typing(study: StudyPresenter, world: World, view: FakeView) -> None:
    fill(study)
    assert view.last("show_cap") == ("", False)
    type_in(study, expense_used="1", **{"lines.0.yen": "12,000", "lines.1.yen": "１９，２００円"})
    assert view.last("show_cap") == ("上限 48,000円・あと 16,800円", False)
    assert view.last("show_parts") == (True, False, False)
    type_in(study, **{"lines.1.yen": "40300"})
    assert view.last("show_cap") == ("上限 48,000円・4,300円 超えています", True)
    study.register()
    assert view.last("focus") == "lines.0.yen"
    assert len(sessions(world)) == 1


def test_leaving_the_form_keeps_it_and_it_can_be_taken_back(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    fill(study)
    study.give_up()
    assert study.form.text("attendees") == ""
    assert view.last("show_head").take_back == "やめた入力を戻す"
    study.take_back()
    assert study.form.text("attendees") == "24"
    study.give_up()
    study = StudyPresenter(world.tools, view, SCOPE)
    study.restore()
    study.take_back()
    assert world.kept("study.aside") is None
    assert study.form.text("attendees") == "24"


def test_what_was_typed_survives_a_crash(study: StudyPresenter, world: World, view: FakeView) -> None:
    study.keep()
    assert world.kept("study") is None
    fill(study, note="途中まで")
    study.keep()
    again = StudyPresenter(world.tools, view, SCOPE)
    again.restore()
    again.open()
    assert again.form.text("note") == "途中まで"
    assert again.form.text("members.0.member") == builders.member().name
    again.register()
    assert world.kept("study") is None
    assert len(sessions(world)) == 2


def test_a_record_is_corrected_and_taken_out(study: StudyPresenter, world: World, view: FakeView) -> None:
    old = builders.session()
    study.edit_record(old.id)
    assert view.last("show_head").title == "学習会 No.1の訂正"
    type_in(study, attendees="30")
    study.register()
    [new] = sessions(world)
    assert (new.id, new.attendees) == (old.id, 30)
    study.edit_record(old.id)
    study.cancel()
    assert sessions(world) == []


def test_f4_copies_all_but_the_day(study: StudyPresenter, view: FakeView) -> None:
    study.copy_last()
    old = builders.session()
    assert study.form.text("members.0.member") == builders.member().name
    assert study.form.text("form") == old.form
    assert study.form.text("held_on") == ""
    assert view.last("focus") == "held_on"
    study.form.undo()
    assert study.form.text("form") == ""


def test_members_are_offered_by_part_of_a_name_the_last_used_first(study: StudyPresenter, view: FakeView) -> None:
    study.look_up("members.0.member", "ﾏﾂﾅﾐ")
    name, options = view.last("show_candidates")
    assert (name, [o.label for o in options]) == (
        "members.0.member",
        [builders.member().name, builders.member("1002", name="若葉生活協同組合労組").name],
    )
    study.pick("members.0.member", builders.member("1002").id)
    type_in(study, held_on="0911", form="face", purpose="newcomer", themes="young", attendees="10")
    study.register()
    study.look_up("members.0.member", "")
    assert view.last("show_candidates")[1][0].key == builders.member("1002").id


def test_a_step_of_days_counts_from_the_day_in_the_field(study: StudyPresenter) -> None:
    type_in(study, held_on="0910")
    type_in(study, held_on="+1")
    type_in(study, held_on="-3")
    assert study.draft.value("held_on") == date(2025, 9, 8)


def test_another_period_keeps_what_was_typed(study: StudyPresenter, view: FakeView) -> None:
    fill(study)
    study.set_scope(Scope(2025, half_period(2025, 2)))
    assert study.form.text("attendees") == "24"
    assert view.last("show_rows")[0] == []
    assert study.form.note("held_on") == ("hint", "2025年度上期に集計されます。")


def test_where_to_find_a_session_of_another_period_is_told_until_it_is_undone(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    study.set_scope(Scope(2025, half_period(2025, 2)))
    fill(study)
    study.register()
    study.on_changes(world.heard[-1])
    told = "登録した9/10(水)の学習会は2025年度上期に入ります。上の年度と期間を選び直すと、一覧に出ます。"
    assert view.last("show_rows") == ([], told)
    study.on_changes(world.desk.undo())
    assert view.last("show_rows")[1].startswith("この期間の学習会はまだありません。")


def test_a_book_for_reading_only_says_so(study: StudyPresenter, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(world.desk), "read_only", property(lambda _: "別の人が開いています。"))
    fill(study)
    study.register()
    assert world.dialogs.told == ["別の人が開いています。"]
    assert len(sessions(world)) == 1


def test_trouble_while_registering_keeps_the_form(
    study: StudyPresenter, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("disk full")

    fill(study)
    monkeypatch.setattr(type(world.desk), "register", full)
    study.register()
    assert [str(error) for error in world.dialogs.troubles] == ["disk full"]
    assert study.form.text("attendees") == "24"
    assert world.kept("study") is not None


def test_a_block_from_excel_goes_into_the_lines_of_the_expense_after_it_was_shown(
    study: StudyPresenter, view: FakeView
) -> None:
    type_in(study, expense_used="1")
    study.paste_lines(0, "弁当代\t19,200\t幕の内\r\n会場費\t１２，０００\r\n")
    preview = view.last("show_paste")
    assert preview.text == "職域活動費の内訳 2行に貼り付けます。"
    assert preview.remarks == ("弁当代・懇親会 19,200円(幕の内)、会場・設備 12,000円。",)
    assert study.draft.text("lines.1.yen") == ""
    study.take_lines(preview)
    assert [study.draft.text(f"lines.{row}.yen") for row in (0, 1)] == ["１２，０００", "19,200"]
    assert study.draft.text("lines.1.note") == "幕の内"
    assert view.last("show_cap")
    study.form.undo()
    assert [study.draft.text(f"lines.{row}.yen") for row in (0, 1)] == ["", ""]


def test_amounts_alone_go_down_the_lines_and_one_that_cannot_be_read_is_said(
    study: StudyPresenter, view: FakeView
) -> None:
    type_in(study, expense_used="1")
    study.paste_lines(1, "5600\nいくらか\n")
    preview = view.last("show_paste")
    assert [(cell.row, cell.name, cell.text) for cell in preview.cells] == [(1, "yen", "5600"), (2, "yen", "いくらか")]
    assert preview.remarks[1] == "1行の金額は、このままでは登録できません。貼り付けたあとで直してください。"


def test_words_that_are_no_kind_say_what_the_rest_was_for_and_no_line_overwrites_another(
    study: StudyPresenter, view: FakeView
) -> None:
    type_in(study, expense_used="1")
    study.paste_lines(0, "会場費\t12000\n花代\t500\n会場費\t3000\n記念品\t▲700\n切手\t840\t発送\n")
    preview = view.last("show_paste")
    assert preview.remarks == (
        "会場・設備 12,000円、その他 500円(花代)、会場・設備 3,000円、その他 ▲700(記念品)、その他 840円(切手 発送)。",
        "1行の金額は、このままでは登録できません。貼り付けたあとで直してください。",
    )
    study.take_lines(preview)
    lines = [(study.draft.text(f"lines.{at}.yen"), study.draft.text(f"lines.{at}.note")) for at in range(6)]
    assert sorted(lines) == sorted(
        [("12000", ""), ("", ""), ("500", "花代"), ("3000", ""), ("▲700", "記念品"), ("840", "切手 発送")]
    )
