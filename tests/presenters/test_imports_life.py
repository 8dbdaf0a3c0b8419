"""取込: the guess mended, problems shown, taken in all or nothing, and taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.records import Member
from roukin_desktop.presenters.imports.models import letter
from roukin_desktop.presenters.imports.room import LAST_ROW, ImportsPresenter, read_row
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting

GOOD = "会員番号,会員名,よみ,組合員数\n2001,青空労組,アオゾラ,５０名\n2002,夕焼労組,ユウヤケ,60\n"


class Desk:
    """The room with a folder of files to bring."""

    def __init__(self, room: ImportsPresenter, world: World, view: FakeView, folder: Path) -> None:
        self.room = room
        self.world = world
        self.view = view
        self.folder = folder

    def bring(self, text: str, name: str = "会員.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.room.take_file(path)
        return path

    @property
    def plan(self) -> Any:  # noqa: ANN401 - a plan or None
        return self.view.last("show_plan")

    def counts(self) -> dict[str, str]:
        return {count.label: count.number for count in self.plan.counts}

    def fields(self) -> dict[str, str]:
        return {row.letter: row.key for row in self.plan.sheets[0].columns}

    def members(self) -> dict[str, Member]:
        return {m.code: m for m in self.world.desk.all("member") if isinstance(m, Member)}


@pytest.fixture
def desk(world: World, view: FakeView, tmp_path: Path) -> Desk:
    room = ImportsPresenter(world.tools, view, SCOPE, tmp_path)
    room.open()
    return Desk(room, world, view, tmp_path)


def test_before_a_file_is_chosen_there_is_no_plan_and_taking_in_says_what_to_do(desk: Desk) -> None:
    assert desk.plan is None
    desk.room.take_in()
    assert desk.view.last("show_file") == ("", "先に、取り込むファイルを選んでください。")


def test_every_kind_is_offered(desk: Desk) -> None:
    options, chosen = desk.view.last("show_kinds")
    assert [option.label for option in options] == [
        "会員",
        "学習会",
        "会員自主目標",
        "キャンペーン実績",
        "月次実績",
        "前年実績",
    ]
    assert chosen == "members"


@pytest.mark.parametrize(
    ("kind", "special"),
    [
        ("members", set()),
        ("sessions", {"theme:newcomer", "form:web", "expense:meals"}),
        ("targets", {"target:loan", "allotted:loan"}),
        ("campaigns", {"count:time_deposit", "yen:time_deposit"}),
    ],
)
def test_a_column_can_be_read_as_any_field_of_the_kind_or_not_at_all(desk: Desk, kind: str, special: set[str]) -> None:
    desk.room.choose_kind(kind)
    options = desk.view.last("show_fields")
    assert (options[0].key, options[0].label) == ("", "(読まない)")
    keys = [option.key for option in options]
    assert special <= set(keys)
    assert len(keys) == len(set(keys))


def test_giving_up_the_dialog_leaves_everything(desk: Desk) -> None:
    desk.bring(GOOD)
    before = desk.view.count("show_plan")
    desk.room.choose_file()
    assert desk.view.count("show_plan") == before
    assert desk.plan.can_take


def test_the_preview_says_what_would_happen_and_changes_nothing(desk: Desk) -> None:
    desk.bring(GOOD)
    assert desk.counts() == {"新規": "2", "変更": "0", "同じ": "0", "要確認": "0", "問題": "0"}
    assert desk.plan.totals[0].startswith("会員 2会員")
    assert "組合員数 110名" in desk.plan.totals[0]
    assert set(desk.members()) == {"1001", "1002"}


def test_taking_in_is_announced_and_the_room_is_ready_for_the_next_file(desk: Desk) -> None:
    desk.bring(GOOD)
    desk.room.take_in()
    assert desk.members()["2001"].headcount == 50
    assert [changes.kinds for changes in desk.world.heard] == [frozenset({"member"})]
    text, undo = desk.view.last("show_done")
    assert text == "会員を取り込みました(新規 2件・変更 0件・同じ 0件)。"
    assert undo == "元に戻す"
    assert desk.plan is None
    desk.room.take_in()
    assert len(desk.world.heard) == 1


def test_the_same_file_again_has_nothing_to_take(desk: Desk) -> None:
    path = desk.bring(GOOD)
    desk.room.take_in()
    desk.room.take_file(path)
    assert desk.counts()["同じ"] == "2"
    assert not desk.plan.can_take
    assert desk.plan.text == "ファイルの内容はすべて記録簿にあります。取り込むものはありません。"
    desk.room.take_in()
    assert len(desk.world.heard) == 1


def test_it_is_taken_back_from_here(desk: Desk) -> None:
    desk.bring(GOOD)
    desk.room.take_in()
    desk.room.undo()
    assert set(desk.members()) == {"1001", "1002"}
    assert desk.view.last("show_done") == ("取込を元に戻しました。", "")
    desk.room.on_changes(desk.world.heard[-1])
    assert desk.view.last("show_done") == ("取込を元に戻しました。", "")


def test_after_another_deed_the_way_back_is_no_longer_offered_here(desk: Desk) -> None:
    desk.bring(GOOD)
    desk.room.take_in()
    desk.room.on_changes(desk.world.heard[-1])
    assert desk.view.last("show_done")[1] == "元に戻す"
    desk.room.on_changes(desk.world.desk.cancel("study_session", builders.session().id))
    assert desk.view.last("show_done") == ("", "")


def test_a_problem_stops_all_of_it_and_is_named_by_sheet_cell_and_value(desk: Desk) -> None:
    desk.bring("会員番号,会員名,組合員数\n2001,青空労組,50\n2001,夕焼労組,-3\n")
    assert not desk.plan.can_take
    assert desk.plan.text.startswith("問題が")
    problems = [remark for remark in desk.plan.remarks if remark.severity == "error"]
    assert problems
    assert all(remark.word == "問題" and remark.cell and remark.text for remark in problems)
    desk.room.take_in()
    assert set(desk.members()) == {"1001", "1002"}


def test_a_column_read_wrongly_is_mended_and_the_field_leaves_its_old_one(desk: Desk) -> None:
    desk.bring("会員番号,会員名,人\n2001,青空労組,50\n")
    desk.room.set_field("会員", 3, "headcount")
    if not desk.plan.sheets[0].columns:
        pytest.fail("the sheet is not shown")
    sheet = desk.plan.sheets[0].name
    desk.room.set_field(sheet, 3, "headcount")
    assert desk.fields()["C"] == "headcount"
    desk.room.set_field(sheet, 3, "")
    assert desk.fields()["C"] == ""
    desk.room.set_field(sheet, 3, "name")
    assert (desk.fields()["B"], desk.fields()["C"]) == ("", "name")


def test_mending_without_a_file_does_nothing(desk: Desk) -> None:
    before = len(desk.view.calls)
    desk.room.set_field("a", 1, "name")
    desk.room.leave_out("a")
    assert len(desk.view.calls) == before
    desk.room.read_again()
    assert desk.plan is None


def test_a_header_is_named_by_its_row_and_what_is_no_row_changes_nothing(desk: Desk) -> None:
    desk.bring("会員一覧\n\n会員番号,会員名\n2001,青空労組\n")
    sheet = desk.plan.sheets[0].name
    before = desk.plan
    desk.room.set_header(sheet, "三行目")
    assert desk.plan == before
    desk.room.set_header(sheet, "３")
    assert desk.plan.sheets[0].header_row == "3"
    assert desk.counts()["新規"] == "1"


def test_a_sheet_left_out_is_not_taken(desk: Desk) -> None:
    desk.bring(GOOD)
    desk.room.leave_out(desk.plan.sheets[0].name)
    assert not desk.plan.sheets[0].taken
    assert not desk.plan.can_take
    assert desk.counts()["新規"] == "0"


def test_a_mended_file_is_read_again_with_the_columns_chosen(desk: Desk) -> None:
    path = desk.bring("会員番号,会員名,人\n2001,青空労組,50\n")
    sheet = desk.plan.sheets[0].name
    desk.room.set_field(sheet, 3, "headcount")
    path.write_text("会員番号,会員名,人\n2001,青空労組,70\n2003,朝焼労組,5\n", encoding="utf-8")
    desk.room.read_again()
    assert desk.counts()["新規"] == "2"
    desk.room.take_in()
    assert (desk.members()["2001"].headcount, desk.members()["2003"].headcount) == (70, 5)


def test_a_file_of_another_kind_is_read_anew(desk: Desk) -> None:
    desk.bring(GOOD)
    desk.room.choose_kind("sessions")
    assert desk.plan is None or not desk.plan.can_take
    desk.room.choose_kind("members")
    assert desk.counts()["新規"] == "2"


@pytest.mark.parametrize(
    ("name", "content"),
    [("会員.xlsx", b"no workbook"), ("会員.csv", b"\x81\xff\xff"), ("会員.xls", b"\xd0\xcf\x11\xe0")],
)
def test_a_file_that_cannot_be_read_says_so_at_its_name(desk: Desk, name: str, content: bytes) -> None:
    path = desk.folder / name
    path.write_bytes(content)
    desk.room.take_file(path)
    shown, trouble = desk.view.last("show_file")
    assert shown == name
    assert trouble.endswith(("。", ")"))
    assert desk.plan is None
    assert desk.world.dialogs.troubles == []


def test_a_file_that_is_gone_says_so(desk: Desk) -> None:
    desk.room.take_file(desk.folder / "ない.xlsx")
    assert desk.view.last("show_file")[1]
    assert desk.plan is None


def test_the_unforeseen_goes_its_usual_way(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(desk.world.desk), "plan_import", broken)
    desk.bring(GOOD)
    assert [type(error) for error in desk.world.dialogs.troubles] == [ZeroDivisionError]


def test_a_book_for_reading_only_shows_the_preview_and_why_it_stays_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.world.desk), "read_only", property(lambda _: "別の人が開いています。"))
    desk.bring(GOOD)
    assert desk.counts()["新規"] == "2"
    assert desk.plan.text == "別の人が開いています。"
    desk.room.take_in()
    assert set(desk.members()) == {"1001", "1002"}


def test_a_change_of_the_book_is_planned_in(desk: Desk) -> None:
    desk.bring(GOOD)
    changes = desk.world.desk.register(
        builders.member("2001", id="", book_id="", code="2001", name="青空労組", reading="アオゾラ", headcount=1)
    )
    desk.room.on_changes(changes)
    assert (desk.counts()["新規"], desk.counts()["変更"]) == ("1", "1")


def test_a_plan_of_a_file_put_away_is_not_shown(world: World, view: FakeView, tmp_path: Path) -> None:
    runner = Waiting()
    room = ImportsPresenter(slow(world, runner), view, SCOPE, tmp_path)
    room.open()
    for name in ("古い.csv", "新しい.csv"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
        room.take_file(tmp_path / name)
    runner.step()
    assert view.last("show_plan") is None
    runner.finish()
    assert view.last("show_plan").file == "新しい.csv"


@pytest.mark.parametrize("kind", ["members", "sessions", "targets", "campaigns"])
def test_a_template_is_made_and_can_be_read_back(desk: Desk, kind: str) -> None:
    desk.room.choose_kind(kind)
    desk.room.make_template()
    assert desk.world.dialogs.suggested[-1].name == f"{kind}_template.xlsx"
    path = desk.folder / "ひな形.xlsx"
    desk.world.dialogs.path = path
    desk.room.make_template()
    assert desk.view.last("show_done") == ("「ひな形.xlsx」を作成しました。", "", True)
    desk.room.take_file(path)
    assert desk.view.last("show_file") == ("ひな形.xlsx", "")
    assert [remark for remark in desk.plan.remarks if remark.severity == "error"] == []
    assert not desk.plan.can_take


@pytest.mark.parametrize("year", [2025, 2024])
def test_a_template_is_of_the_books_year_whatever_the_clock_says(desk: Desk, year: int) -> None:
    desk.world.desk.store.info = replace(desk.world.desk.info, open_year=year)
    desk.world.dialogs.path = desk.folder / "ひな形.xlsx"
    desk.room.make_template()
    assert f"({year}年度)" in load_workbook(desk.folder / "ひな形.xlsx")["説明"]["A1"].value


def test_a_template_into_a_folder_that_is_gone_is_refused(desk: Desk) -> None:
    desk.world.dialogs.path = desk.folder / "ない" / "ひな形.xlsx"
    with pytest.raises(FileTrouble, match="見つかりません"):
        desk.room.make_template()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("1", 1),
        ("３", 3),
        ("0", None),
        ("-1", None),
        ("", None),
        ("三", None),
        (str(LAST_ROW), LAST_ROW),
        (str(LAST_ROW + 1), None),
    ],
)
def test_rows_of_a_sheet(text: str, row: int | None) -> None:
    assert read_row(text) == row


@pytest.mark.parametrize(
    ("column", "letters"),
    [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")],
)
def test_columns_are_named_as_excel_names_them(column: int, letters: str) -> None:
    assert letter(column) == letters


SESSIONS = """開催日,会員名,形態,目的,テーマ,参加者数
2025/06/20,わかば生労,対面,新人説明会,可処分所得向上,24
2025/06/21,わかば生労,対面,新人説明会,可処分所得向上,12
2025/06/22,何とか会,対面,新人説明会,可処分所得向上,12
"""


def test_a_spelling_nobody_knows_is_said_once_and_known_from_then_on(desk: Desk) -> None:
    desk.room.choose_kind("sessions")
    desk.bring(SESSIONS, "学習会.csv")
    assert desk.plan.unknown == ("わかば生労", "何とか会")
    member = desk.members()["1002"]
    desk.room.look_up("若葉")
    assert [option.key for option in desk.view.last("show_candidates")] == [member.id]
    desk.room.learn("わかば生労", member.id)
    assert desk.members()["1002"].aliases == ("わかば生労",)
    said, undo = desk.view.last("show_done")
    assert (said, undo) == ("「わかば生労」を若葉生活協同組合労組の別の書き方として登録しました。", "")
    desk.room.on_changes(desk.world.heard[-1])
    assert desk.view.last("show_done")[0] == said
    assert desk.plan.unknown == ("何とか会",)
    desk.world.desk.undo()
    desk.room.read_again()
    assert desk.plan.unknown == ("わかば生労", "何とか会")


def test_a_code_or_a_list_of_names_is_no_spelling(desk: Desk) -> None:
    desk.room.choose_kind("sessions")
    desk.bring(
        "開催日,会員番号,会員名,形態,参加者数\n2025/06/20,9999,何とか会,対面,24\n"
        '2025/06/21,,"甲の会、乙の会",対面,24\n',
        "学習会.csv",
    )
    assert len([one for one in desk.plan.remarks if one.severity == "error"]) >= 2
    assert desk.plan.unknown == ()
