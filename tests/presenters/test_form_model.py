"""What a form says of its fields, and when (design.md §5.3)."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.records import CampaignEntry, StudySession
from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.presenters.study import StudyPresenter
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow, type_in
from tests.runners import Waiting

WHOLE = {
    "members__0__member": "1001",
    "held_on": "0910",
    "form": "face",
    "purpose": "young",
    "themes": "young",
    "attendees": "24",
}


@pytest.fixture
def study(world: World, view: FakeView) -> StudyPresenter:
    made = StudyPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def new_session(world: World) -> StudySession:
    found = [s for s in world.desk.all("study_session") if isinstance(s, StudySession)]
    [made] = [s for s in found if s.id != builders.session().id]
    return made


@pytest.mark.parametrize(
    ("field", "text", "severity", "sentence"),
    [
        ("held_on", "13月", "error", "日付として読めません"),
        ("held_on", "0230", "error", "という日はありません"),
        ("attendees", "たくさん", "error", "「たくさん」を数字で入力してください。"),
        ("attendees", "0", "error", "参加者数は1名以上を入力してください。"),
        ("title", "あ" * 121, "error", "120文字までにしてください(いま 121文字)。"),
        ("minutes", "-1", "error", "0以上の数を入力してください。"),
        ("web_attendees", "2", "error", "形態が対面のときは"),
    ],
)
def test_an_error_is_told_when_the_field_is_left_and_not_before(
    study: StudyPresenter, field: str, text: str, severity: str, sentence: str
) -> None:
    type_in(study, **WHOLE)
    study.form.replace(study.draft)
    study.form.edit(field, text)
    assert study.form.note(field) is None
    study.form.leave(field)
    note = study.form.note(field)
    assert note is not None
    assert note[0] == severity
    assert sentence in note[1]
    assert study.form.text(field) == text


@pytest.mark.parametrize(
    ("field", "text", "echo"),
    [
        ("held_on", "R7.9.10", "2025年9月10日(水)"),
        ("held_on", "20250910", "2025年9月10日(水)"),
        ("held_on", "なし", ""),
        ("attendees", "２４名", "= 24名"),
        ("attendees", "24", ""),
        ("lines.0.yen", "３，０００円", "= 3千円"),
        ("note", "メモ", ""),
    ],
)
def test_what_was_understood_is_echoed(study: StudyPresenter, field: str, text: str, echo: str) -> None:
    study.form.edit(field, text)
    assert study.form.echo(field) == echo


def test_the_weightiest_finding_of_a_field_is_told(study: StudyPresenter) -> None:
    type_in(study, **{**WHOLE, "held_on": "20251001", "purpose": "newcomer"})
    assert study.form.note("held_on") == (
        "error",
        "開催日が今日より後です。予定として保存するか、日付を直してください。",
    )
    type_in(study, status="planned")
    assert study.form.note("held_on") == ("hint", "2025年度下期に集計されます。")


def test_a_planned_session_needs_no_attendees(study: StudyPresenter, world: World) -> None:
    type_in(study, **{**WHOLE, "held_on": "20251001", "attendees": "", "status": "planned"})
    study.register()
    assert new_session(world).status == "planned"
    assert new_session(world).attendees is None


def test_a_reason_kept_with_a_record_is_not_asked_for_again(
    study: StudyPresenter, world: World, view: FakeView
) -> None:
    type_in(study, **{**WHOLE, "attendees": "121"})
    study.form.edit("reason.attendees_over_headcount", "家族も参加")
    study.register()
    made = new_session(world)
    study.edit_record(made.id)
    [warning] = view.last("show_warnings")
    assert warning.reason == "家族も参加"
    type_in(study, note="訂正")
    study.register()
    again = new_session(world)
    assert again.note == "訂正"
    assert [reason.text for reason in again.reasons] == ["家族も参加"]


def test_a_reason_is_dropped_with_its_warning(study: StudyPresenter, world: World) -> None:
    type_in(study, **{**WHOLE, "attendees": "121"})
    study.form.edit("reason.attendees_over_headcount", "家族も参加")
    study.register()
    study.edit_record(new_session(world).id)
    type_in(study, attendees="120")
    study.register()
    assert new_session(world).reasons == ()


def test_a_blank_reason_is_gone_to(study: StudyPresenter, world: World, view: FakeView) -> None:
    type_in(study, **{**WHOLE, "attendees": "121"})
    study.form.edit("reason.attendees_over_headcount", " \u3000")
    study.register()
    assert view.last("focus") == "reason.attendees_over_headcount"
    assert world.heard == []


def test_the_reason_stands_in_the_log_too(study: StudyPresenter, world: World) -> None:
    type_in(study, **{**WHOLE, "attendees": "121"})
    study.form.edit("reason.attendees_over_headcount", "家族も参加")
    study.register()
    assert world.desk.history(1)[0].why == "家族も参加"


@pytest.mark.parametrize(
    ("before", "step", "after"),
    [
        ("0910", "+1", date(2025, 9, 11)),
        ("0910", "-10", date(2025, 8, 31)),
        ("", "+0", date(2025, 9, 30)),
        ("", "-1", date(2025, 9, 29)),
        ("20250331", "+1", date(2025, 4, 1)),
    ],
)
def test_a_step_of_days_counts_from_what_stands_in_the_field(
    study: StudyPresenter, before: str, step: str, after: date
) -> None:
    type_in(study, held_on=before)
    type_in(study, held_on=step)
    assert study.draft.value("held_on") == after


def test_a_step_on_what_is_no_day_stays_as_typed(study: StudyPresenter) -> None:
    type_in(study, held_on="来週")
    type_in(study, held_on="+x")
    assert study.form.text("held_on") == "+x"
    type_in(study, attendees="+3")
    assert study.form.text("attendees") == "+3"


def test_the_next_day_counts_from_the_day_registered_last(study: StudyPresenter) -> None:
    type_in(study, **WHOLE)
    study.register()
    type_in(study, held_on="+2")
    assert study.draft.value("held_on") == date(2025, 9, 12)


def test_an_answer_for_a_day_typed_over_is_not_shown(world: World, view: FakeView) -> None:
    runner = Waiting()
    study = StudyPresenter(slow(world, runner), view, SCOPE)
    study.open()
    runner.finish()
    old = builders.session()
    study.form.pick("members.0.member", builders.member().id)
    type_in(study, held_on="0618", purpose=old.purpose)
    type_in(study, held_on="0619")
    runner.finish()
    assert view.last("show_warnings") == []
    type_in(study, held_on="0618")
    runner.finish()
    assert [row.code for row in view.last("show_warnings")] == ["same_session"]


def test_an_answer_to_an_older_filter_is_not_shown(world: World, view: FakeView) -> None:
    runner = Waiting()
    study = StudyPresenter(slow(world, runner), view, SCOPE)
    study.open()
    runner.finish()
    study.filter("無い名前")
    study.filter("")
    runner.step(1)
    rows, _ = view.last("show_rows")
    runner.finish()
    assert len(rows) == 1
    assert view.last("show_rows")[0] == rows


def test_a_code_typed_just_before_f12_is_still_looked_up(world: World, view: FakeView) -> None:
    runner = Waiting()
    study = StudyPresenter(slow(world, runner), view, SCOPE)
    study.open()
    runner.finish()
    type_in(study, **{name: text for name, text in WHOLE.items() if name != "members__0__member"})
    study.form.edit("members.0.member", "1002")
    study.register()
    runner.finish()
    assert [m.member_id for m in new_session(world).members] == [builders.member("1002").id]


def test_a_name_that_means_several_members_is_asked_for(study: StudyPresenter, world: World, view: FakeView) -> None:
    type_in(study, **{**WHOLE, "members__0__member": "組合"})
    study.register()
    assert world.heard == []
    assert view.last("focus") == "members.0.member"
    assert study.form.note("members.0.member") == (
        "error",
        "「組合」に当たるものが決まっていません。候補から選ぶか、入力を直してください。",
    )
    assert study.undecided("members.0.member")
    study.pick("members.0.member", builders.member().id)
    assert not study.undecided("members.0.member")
    study.register()
    assert len(world.heard) == 1


def test_joint_sessions_take_several_members_and_lose_one_again(study: StudyPresenter, world: World) -> None:
    type_in(study, **{**WHOLE, "members__1__member": "1002"})
    study.form.edit("members.0.attendees", "10")
    study.form.edit("members.1.attendees", "14")
    study.drop_row("members", 0)
    assert study.form.text("members.0.member").startswith("若葉")
    assert study.form.text("members.1.member") == ""
    study.form.undo()
    study.register()
    assert [(m.member_id, m.attendees) for m in new_session(world).members] == [
        (builders.member("1001").id, 10),
        (builders.member("1002").id, 14),
    ]


def test_the_line_of_a_picked_member_is_shown_and_goes_with_it(study: StudyPresenter, view: FakeView) -> None:
    type_in(study, members__0__member="1001")
    assert _line(view, "members.0.member") == f"1001・{builders.branch().name}・組合員 120名"
    type_in(study, members__0__member="ま")
    assert _line(view, "members.0.member") == ""


def _line(view: FakeView, field: str) -> str:
    """Return the line that stands under a field now."""
    told = [args[1] for name, args in view.calls if name == "show_detail" and args[0] == field]
    assert isinstance(told[-1], str)
    return told[-1]


@pytest.mark.parametrize(
    ("texts", "cap"),
    [
        ({"attendees": "24"}, ("上限 48,000円・あと 48,000円", False)),
        ({"attendees": "24", "lines__0__yen": "48000"}, ("上限 48,000円・あと 0円", False)),
        ({"attendees": "24", "lines__0__yen": "48001"}, ("上限 48,000円・1円 超えています", True)),
        ({"attendees": "", "lines__0__yen": "1"}, ("参加者数を入力すると上限が出ます", False)),
        ({"attendees": "多数"}, ("参加者数を入力すると上限が出ます", False)),
        ({"attendees": "-3"}, ("上限 0円・あと 0円", False)),
        ({"status": "planned", "planned_heads": "10"}, ("上限 20,000円・あと 20,000円", False)),
        ({"attendees": "5", "planned_heads": "10"}, ("上限 10,000円・あと 10,000円", False)),
        ({"attendees": "24", "lines__0__yen": "たくさん"}, ("上限 48,000円・あと 48,000円", False)),
    ],
)
def test_s2_the_live_limit(study: StudyPresenter, view: FakeView, texts: dict[str, str], cap: tuple[str, bool]) -> None:
    type_in(study, expense_used="1", **texts)
    assert view.last("show_cap") == cap


@pytest.mark.parametrize(
    ("texts", "parts"),
    [
        ({"form": "face"}, (False, False, False)),
        ({"form": "hybrid"}, (False, False, True)),
        ({"form": "web"}, (False, False, False)),
        ({"form": "web", "expense_used": "1"}, (True, True, False)),
        ({"form": "face", "expense_used": "1"}, (True, False, False)),
        ({"form": "face", "expense_used": "1", "sites__0__name": "本社"}, (True, True, False)),
        ({"form": "face", "web_attendees": "3"}, (False, False, True)),
    ],
)
def test_parts_open_where_they_are_needed_and_never_hide_what_is_typed(
    study: StudyPresenter, view: FakeView, texts: dict[str, str], parts: tuple[bool, bool, bool]
) -> None:
    type_in(study, **texts)
    assert view.last("show_parts") == parts


def test_a_correction_of_an_entry_leaves_its_own_figure_out_of_the_running_total(world: World, view: FakeView) -> None:
    room = CampaignsPresenter(world.tools, view, SCOPE)
    room.open()
    room.choose("summer_2025")
    old = builders.entry()
    room.edit_record(old.id)
    assert view.last("show_beside") == ""
    assert view.last("show_warnings") == []
    type_in(room, count="9", yen="4500000")
    room.register()
    [entry] = [e for e in world.desk.all("campaign_entry") if isinstance(e, CampaignEntry)]
    assert (entry.id, entry.count) == (old.id, 9)
