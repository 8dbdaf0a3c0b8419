"""The life of a form, the same in every room with a list: new, typed, left, put aside, brought back, corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.records import CampaignEntry, Member, StudySession
from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.presenters.form_head import RESTORED, UNSAVED
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.settings.registers import RegistersPresenter
from roukin_desktop.presenters.study import StudyPresenter
from roukin_desktop.presenters.tools import Tools
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow, type_in
from tests.runners import Waiting

Screen = FormScreen[Any, Any]


@dataclass(frozen=True)
class Kind:
    """A room with a form: how it is made, what makes a whole record, and one that is in the book already."""

    make: Callable[[Tools, FakeView], Screen]
    whole: dict[str, str]
    field: str
    required: str
    record_id: str
    kind: str


def _campaigns(tools: Tools, view: FakeView) -> Screen:
    made = CampaignsPresenter(tools, view, SCOPE)
    made.campaign = tools.desk.catalogue().campaign("summer_2025") or made.campaign
    made.forget()
    return made


STUDY = Kind(
    lambda tools, view: StudyPresenter(tools, view, SCOPE),
    {
        "members__0__member": "1001",
        "held_on": "0910",
        "form": "face",
        "purpose": "young",
        "themes": "young",
        "attendees": "24",
    },
    "note",
    "held_on",
    builders.session().id,
    StudySession.kind,
)
MEMBERS = Kind(
    lambda tools, view: MembersPresenter(tools, view, SCOPE),
    {"code": "3001", "name": "青空労組", "reading": "アオゾラ"},
    "note",
    "name",
    builders.member("1002").id,
    Member.kind,
)
CAMPAIGNS = Kind(
    _campaigns,
    {"product": "time_deposit", "recorded_on": "0610", "count": "1", "yen": "500000"},
    "note",
    "recorded_on",
    builders.entry().id,
    CampaignEntry.kind,
)
REGISTERS = Kind(
    lambda tools, view: RegistersPresenter(tools, view, SCOPE),
    {"code": "099", "name": "もみじ支店"},
    "code",
    "name",
    builders.branch().id,
    "branch",
)
KINDS = {"study": STUDY, "members": MEMBERS, "campaigns": CAMPAIGNS, "registers": REGISTERS}


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def kind(request: pytest.FixtureRequest) -> Kind:
    found = request.param
    assert isinstance(found, Kind)
    return found


@pytest.fixture
def screen(kind: Kind, world: World, view: FakeView) -> Screen:
    made = kind.make(world.tools, view)
    made.open()  # type: ignore[attr-defined]
    return made


def count(world: World, kind: Kind) -> int:
    return len(world.desk.all(kind.kind))


def test_a_fresh_form_is_clean_and_says_what_it_is_for(screen: Screen, view: FakeView) -> None:
    head = view.last("show_head")
    assert head.title == f"新しい{screen.word}"
    assert (head.state, head.cancel, head.take_back) == ("", "", "")
    assert view.last("show_warnings") == []


def test_a_whole_record_is_registered_and_the_form_is_empty_again(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    before = count(world, kind)
    type_in(screen, **kind.whole)
    assert view.last("show_head").state == UNSAVED
    screen.register()
    assert count(world, kind) == before + 1
    assert len(world.heard) == 1
    assert not screen.draft.dirty()
    assert view.last("focus") == screen.first()
    assert view.last("show_head").state == ""


def test_registering_a_form_with_nothing_in_it_tells_what_is_missing(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    screen.form.edit(kind.required, "")
    screen.register()
    assert world.heard == []
    note = screen.form.note(kind.required)
    assert note is not None
    assert note[0] == "error"
    assert note[1].endswith("入力してください。")


def test_esc_keeps_what_was_typed_and_brings_it_back(screen: Screen, kind: Kind, world: World, view: FakeView) -> None:
    type_in(screen, **{**kind.whole, kind.field: "途中まで"})
    typed = screen.draft.to_dict()
    screen.give_up()
    assert not screen.draft.dirty()
    assert world.kept(f"{screen.draft_key()}.aside") == typed
    assert view.last("show_head").take_back
    screen.take_back()
    assert screen.draft.to_dict() == typed
    assert world.kept(f"{screen.draft_key()}.aside") is None
    assert view.last("show_head").take_back == ""


def test_esc_on_a_clean_form_puts_nothing_aside(screen: Screen, world: World, view: FakeView) -> None:
    screen.give_up()
    assert world.kept(f"{screen.draft_key()}.aside") is None
    screen.take_back()
    assert not screen.draft.dirty()
    assert view.last("show_head").take_back == ""


def test_what_was_put_aside_is_offered_after_the_program_ended(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    type_in(screen, **kind.whole)
    typed = screen.draft.to_dict()
    screen.new()
    again = kind.make(world.tools, view)
    again.open()  # type: ignore[attr-defined]
    again.restore()
    assert not again.draft.dirty()
    again.take_back()
    assert again.draft.to_dict() == typed


def test_the_recovery_file_follows_what_is_typed(screen: Screen, kind: Kind, world: World) -> None:
    screen.keep()
    assert world.kept(screen.draft_key()) is None
    screen.form.edit(kind.field, "途中")
    screen.keep()
    assert (world.kept(screen.draft_key()) or {})[kind.field] == "途中"
    screen.form.edit(kind.field, "")
    screen.keep()
    assert world.kept(screen.draft_key()) is None


def test_a_crash_loses_nothing_and_is_told_until_somebody_types(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    type_in(screen, **kind.whole)
    screen.keep()
    again = kind.make(world.tools, view)
    again.open()  # type: ignore[attr-defined]
    again.restore()
    assert view.last("show_head").state == RESTORED
    assert again.draft.to_dict() == screen.draft.to_dict()
    again.form.edit(kind.field, "続き")
    assert view.last("show_head").state == UNSAVED
    again.form.edit(kind.field, "")
    again.register()
    assert len(world.heard) == 1
    assert world.kept(again.draft_key()) is None


def test_a_form_brought_back_and_left_is_not_brought_back_again(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    type_in(screen, **kind.whole)
    screen.keep()
    again = kind.make(world.tools, view)
    again.open()  # type: ignore[attr-defined]
    again.restore()
    again.give_up()
    again.keep()
    assert world.kept(again.draft_key()) is None


def test_a_crash_during_a_correction_comes_back_as_that_correction(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    screen.edit_record(kind.record_id)
    screen.form.edit(kind.field, "900")
    screen.keep()
    again = kind.make(world.tools, view)
    again.open()  # type: ignore[attr-defined]
    again.restore()
    assert again.draft.saved is not None
    assert again.draft.saved.id == kind.record_id
    assert view.last("show_head").title.endswith("の訂正")


def test_a_correction_changes_that_record_and_no_other(screen: Screen, kind: Kind, world: World) -> None:
    before = {r.id: r for r in world.desk.all(kind.kind)}
    screen.edit_record(kind.record_id)
    type_in(screen, **{kind.field: "077"})
    screen.register()
    after = {r.id: r for r in world.desk.all(kind.kind)}
    assert after.keys() == before.keys()
    assert {key for key in after if after[key] != before[key]} == {kind.record_id}
    assert getattr(after[kind.record_id], kind.field) == "077"


def test_opening_a_record_puts_the_typed_form_aside(screen: Screen, kind: Kind, view: FakeView) -> None:
    type_in(screen, **kind.whole)
    typed = screen.draft.to_dict()
    screen.edit_record(kind.record_id)
    assert view.last("show_head").take_back
    screen.take_back()
    assert screen.draft.to_dict() == typed
    assert screen.draft.saved is None


def test_opening_what_somebody_took_out_is_said(screen: Screen, world: World) -> None:
    screen.edit_record(builders.uid("gone"))
    assert world.dialogs.told == ["この記録はすでに取り消されています。F5 で一覧を更新してください。"]
    assert screen.draft.saved is None


def test_taking_out_asks_first(screen: Screen, kind: Kind, world: World) -> None:
    before = count(world, kind)
    screen.cancel()
    assert world.dialogs.told == []
    screen.edit_record(kind.record_id)
    world.dialogs.agree = False
    screen.cancel()
    assert world.dialogs.told[-1].endswith("を取り消します。「元に戻す」で戻せます。")
    assert count(world, kind) == before


def test_a_change_made_elsewhere_reaches_a_form_nobody_typed_in(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    screen.edit_record(kind.record_id)
    other = kind.make(world.tools, FakeView())
    other.open()  # type: ignore[attr-defined]
    other.edit_record(kind.record_id)
    type_in(other, **{kind.field: "088"})
    other.register()
    screen.on_changes(world.heard[-1])
    assert screen.form.text(kind.field) == "088"
    assert not screen.draft.dirty()


def test_a_change_made_elsewhere_does_not_overwrite_what_is_typed(screen: Screen, kind: Kind, world: World) -> None:
    screen.edit_record(kind.record_id)
    screen.form.edit(kind.field, "自分の入力")
    other = kind.make(world.tools, FakeView())
    other.open()  # type: ignore[attr-defined]
    other.edit_record(kind.record_id)
    type_in(other, **{kind.field: "088"})
    other.register()
    screen.on_changes(world.heard[-1])
    assert screen.form.text(kind.field) == "自分の入力"
    screen.register()
    assert len(world.dialogs.troubles) == 1
    assert screen.form.text(kind.field) == "自分の入力"
    assert world.kept(screen.draft_key()) is not None


def test_a_full_disk_leaves_the_form_as_it_is(
    screen: Screen, kind: Kind, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise FileTrouble("ディスクの空きが足りません。")

    type_in(screen, **kind.whole)
    typed = screen.draft.to_dict()
    with monkeypatch.context() as patch:
        patch.setattr(type(world.desk), "register", full)
        screen.register()
    assert [str(error) for error in world.dialogs.troubles] == ["ディスクの空きが足りません。"]
    assert screen.draft.to_dict() == typed
    assert world.kept(screen.draft_key()) == typed
    screen.register()
    assert len(world.heard) == 1


def test_trouble_while_asking_the_book_lets_the_user_try_again(
    screen: Screen, kind: Kind, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise FileTrouble("記録簿が見つかりません。")

    type_in(screen, **kind.whole)
    with monkeypatch.context() as patch:
        patch.setattr(screen, "read_facts", gone)
        screen.register()
    assert len(world.dialogs.troubles) == 1
    screen.register()
    assert len(world.heard) == 1


def test_a_book_for_reading_only_registers_nothing(
    screen: Screen, kind: Kind, world: World, view: FakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(world.desk), "read_only", property(lambda _: "別の人が開いています。"))
    type_in(screen, **kind.whole)
    screen.register()
    assert world.dialogs.told == ["別の人が開いています。"]
    assert world.heard == []
    head = view.last("show_head")
    assert head.read_only
    assert head.title == f"{screen.word}(閲覧のみ)"
    assert screen.draft.dirty()


def test_f4_takes_over_the_last_record_and_one_undo_takes_it_back(
    screen: Screen, kind: Kind, world: World, view: FakeView
) -> None:
    type_in(screen, **kind.whole)
    screen.register()
    empty = screen.draft.to_dict()
    screen.copy_last()
    assert screen.draft.saved is None
    assert world.heard[0].touched[0].record_id not in screen.draft.to_dict().values()
    while screen.form.undo() is not None:
        pass
    assert {name: text for name, text in screen.draft.to_dict().items() if text} == {
        name: text for name, text in empty.items() if text
    }


def test_ctrl_z_stays_inside_the_form(screen: Screen, kind: Kind, world: World) -> None:
    type_in(screen, **kind.whole)
    screen.register()
    assert screen.form.undo() is None
    assert len(world.heard) == 1
    screen.form.edit(kind.field, "1")
    assert screen.form.undo() == kind.field
    assert screen.form.redo() == kind.field
    assert screen.form.text(kind.field) == "1"


def test_two_quick_registrations_make_one_record(kind: Kind, world: World, view: FakeView) -> None:
    runner = Waiting()
    screen = kind.make(slow(world, runner), view)
    screen.open()  # type: ignore[attr-defined]
    runner.finish()
    for name, text in kind.whole.items():
        type_in(screen, **{name: text})
        runner.finish()
    before = count(world, kind)
    screen.register()
    screen.register()
    runner.finish()
    assert count(world, kind) == before + 1


def test_the_form_of_another_year_keeps_what_was_typed(screen: Screen, kind: Kind) -> None:
    type_in(screen, **{kind.field: "残る"})
    screen.set_scope(replace(SCOPE, year=2024))  # type: ignore[attr-defined]
    assert screen.form.text(kind.field) == "残る"
    assert screen.draft.dirty()
