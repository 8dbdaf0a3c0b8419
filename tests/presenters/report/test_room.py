"""報告書: the paper on screen, what to look at before printing, where each line and each number leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.report.paper import ChartBlock, GridBlock, PaperModel, TextBlock
from roukin_desktop.presenters.report.room import CHECK, FRAME, PAPER, TEXTS, ReportPresenter
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting


@pytest.fixture
def went() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def room(world: World, view: FakeView, tmp_path: Path, went: list[tuple[str, str]]) -> ReportPresenter:
    """Return the room of a committee's book."""
    return _made(world, view, tmp_path, went)


@pytest.fixture
def whole(
    world: World, view: FakeView, tmp_path: Path, who: Who, clock: Clock, went: list[tuple[str, str]]
) -> Iterator[ReportPresenter]:
    """Return the room of headquarters' book with a frame."""
    info = builders.book_info(Role.HEADQUARTERS, code="900", name="北の推進会議")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many([builders.member(), builders.member("1002"), builders.session(), builders.frame()])
        desk = Desk(Context(store, clock, tmp_path / "backups"))
        world.desk = desk
        world.tools = replace(world.tools, desk=desk)
        yield _made(world, view, tmp_path, went)


def _made(world: World, view: FakeView, tmp_path: Path, went: list[tuple[str, str]]) -> ReportPresenter:
    made = ReportPresenter(world.tools, view, (view, view), SCOPE, tmp_path, lambda kind, key: went.append((kind, key)))
    made.open()
    return made


def shown(view: FakeView) -> PaperModel:
    paper: PaperModel = view.last("show_paper")[0]
    return paper


def key_of(view: FakeView, text: str) -> str:
    """Return what opens the first figure that prints so."""
    for block in shown(view).blocks:
        if isinstance(block, ChartBlock):
            continue
        pieces = block.pieces if isinstance(block, TextBlock) else [piece for row in block.rows for piece in row]
        for piece in pieces:
            if piece.text == text and piece.key:
                return piece.key
    raise AssertionError(text)


def words(view: FakeView) -> list[str]:
    return ["".join(piece.text for piece in b.pieces) for b in shown(view).blocks if isinstance(b, TextBlock)]


class TestCommittee:
    def test_it_sees_its_own_share_and_is_told_so(self, room: ReportPresenter, view: FakeView) -> None:
        title, note = view.last("show_head")
        assert title == "2025年度上期"
        assert "本部の報告書だけ" in note
        assert shown(view).title == "報告事項 I. 2025年度上期推進活動総括"
        assert "【実績】1件/24名" in words(view)
        assert [option.label for option in view.last("show_tabs")[0]] == ["報告書", "検算表", "文章"]
        labels = [option.label for option in view.last("show_papers")[0]]
        assert labels[0] == shown(view).title
        assert all(label.startswith("資料") for label in labels[1:])

    def test_what_it_has_no_figures_for_is_named(self, room: ReportPresenter, view: FakeView) -> None:
        [row] = view.last("show_concerns")[0]
        assert (row.word, row.label) == ("お知らせ", "数字のないもの")
        assert "省いてあります" in row.text


class TestFigures:
    def test_a_number_opens_its_rows_and_from_there_the_record(
        self, room: ReportPresenter, view: FakeView, went: list[tuple[str, str]]
    ) -> None:
        room.open_figure(key_of(view, "24名"))
        backing = view.last("show_backing")
        assert backing.title == "24名の内訳"
        assert "学習会 参加人数" in backing.detail or "参加" in backing.detail
        assert backing.agrees
        room.open_record(backing.rows[0].kind, backing.rows[0].id)
        assert went == [("study_session", builders.session().id)]

    def test_a_number_of_a_table_opens_too(self, room: ReportPresenter, view: FakeView) -> None:
        room.open_figure(key_of(view, "1回"))
        assert view.last("show_backing").total == "1件 合計 1回"

    def test_a_comparison_says_what_last_year_was(self, room: ReportPresenter, world: World, view: FakeView) -> None:
        world.desk.register_many([builders.prior("K02"), builders.prior("K03", value=400)], Verb.IMPORT, "前年")
        room.reload()
        room.open_figure(key_of(view, "▲354件"))
        backing = view.last("show_backing")
        assert backing.title == "1件の内訳"
        assert "前年同期は355件(推定)です。" in backing.detail

    def test_rows_that_are_open_follow_a_change(self, room: ReportPresenter, world: World, view: FakeView) -> None:
        room.open_figure(key_of(view, "24名"))
        before = view.count("show_backing")
        room.on_changes(world.desk.register(builders.session("7", id="", book_id="", held_on=date(2025, 7, 1))))
        assert view.count("show_backing") > before

    def test_another_part_or_period_puts_them_away(self, room: ReportPresenter, view: FakeView) -> None:
        for leave in (
            lambda: room.choose_tab(CHECK),
            lambda: room.choose_paper("conference_review"),
            lambda: room.set_scope(Scope(2025, half_period(2025, 2))),
        ):
            room.choose_tab(PAPER)
            room.open_figure("0")
            assert view.last("show_backing") is not None
            leave()
            assert view.last("show_backing") is None

    def test_a_key_nobody_gave_opens_nothing(self, room: ReportPresenter, view: FakeView) -> None:
        before = view.count("show_backing")
        room.open_figure("no such key")
        assert view.count("show_backing") == before


class TestHeadquarters:
    def test_the_parts_stand_in_the_order_of_print(self, whole: ReportPresenter, view: FakeView) -> None:
        options, chosen = view.last("show_papers")
        assert [option.label for option in options][:6] == [
            "第1回 全道推進会議",
            "議事次第",
            "報告事項 I. 2025年度上期推進活動総括",
            "協議事項 I. 2025年度下期推進活動方針(案)",
            "協議事項 II. 各キャンペーンの推進",
            "資料1-① 会員自主目標 設定状況",
        ]
        assert chosen == "conference_review"
        assert [option.key for option in view.last("show_tabs")[0]] == [PAPER, CHECK, TEXTS, FRAME]
        assert view.last("show_head")[1] == ""

    def test_another_part_is_shown_and_stays_chosen(self, whole: ReportPresenter, view: FakeView) -> None:
        whole.choose_paper("conference_agenda")
        [agenda] = [block for block in shown(view).blocks if isinstance(block, GridBlock)]
        assert [piece.text for piece in agenda.rows[0]] == ["<報告事項>"]
        whole.reload()
        assert shown(view).key == "conference_agenda"
        assert view.last("show_paper")[1], "the place in the paper stays"

    def test_an_annex_is_made_when_it_is_asked_for_and_its_numbers_open(
        self, whole: ReportPresenter, world: World, view: FakeView
    ) -> None:
        key = next(option.key for option in view.last("show_papers")[0] if "学習会 集計" in option.label)
        whole.choose_paper(key)
        assert shown(view).title.endswith("学習会 集計")
        whole.open_figure(key_of(view, "24"))
        backing = view.last("show_backing")
        assert backing.agrees
        assert "学習会" in backing.detail.splitlines()[0]
        whole.on_changes(world.desk.cancel("study_session", builders.session().id))
        assert shown(view).key == key, "it is made anew and stays where it was"
        whole.choose_paper("conference_review")
        assert shown(view).key == "conference_review"

    def test_the_check_sheet_is_a_part_of_its_own(self, whole: ReportPresenter, view: FakeView) -> None:
        whole.choose_tab(CHECK)
        assert shown(view).title == "検算表"
        assert view.last("show_papers") == ([], "")

    def test_what_nobody_entered_is_named(self, whole: ReportPresenter, view: FakeView) -> None:
        [row] = view.last("show_concerns")[0]
        assert row.label == "未入力"
        assert "など)" in row.text

    def test_the_files_are_named_after_period_and_book(
        self, whole: ReportPresenter, world: World, view: FakeView, tmp_path: Path
    ) -> None:
        world.dialogs.path = tmp_path / "報告書.xlsx"
        whole.export(excel=True, pdf=True)
        assert world.dialogs.suggested == [tmp_path / "houkokusho_2025H1_900_20250930.xlsx"]
        assert view.last("show_result").labels == ("Excelを開く", "PDFを開く")
        whole.files.open_file(1)
        assert world.dialogs.opened == [tmp_path / "報告書.pdf"]


class TestConcerns:
    @pytest.fixture
    def doubted(self, room: ReportPresenter, world: World) -> ReportPresenter:
        world.desk.conference.save_text(SCOPE.period, "targets_result", "2024年度の自主目標です。")
        room.reload()
        return room

    def test_the_gravest_stands_first(self, doubted: ReportPresenter, view: FakeView) -> None:
        rows = view.last("show_concerns")[0]
        assert [(row.word, row.label) for row in rows] == [
            ("誤り", "検算"),
            ("注意", "文章"),
            ("お知らせ", "数字のないもの"),
        ]
        assert "「2024年度」と書かれています" in rows[1].text

    def test_each_line_leads_to_what_it_is_about(self, doubted: ReportPresenter, view: FakeView) -> None:
        doubted.open_concern(1)
        assert view.last("show_tabs")[1] == TEXTS
        assert doubted.texts.chosen == "targets_result"
        doubted.open_concern(0)
        assert view.last("show_tabs")[1] == CHECK
        before = view.count("show_tabs")
        doubted.open_concern(2)
        assert view.count("show_tabs") == before


def test_a_change_is_computed_at_once_or_when_the_room_is_opened(
    room: ReportPresenter, world: World, view: FakeView
) -> None:
    changes = world.desk.cancel("study_session", builders.session().id)
    before = view.count("show_paper")
    room.on_changes(changes)
    assert view.count("show_paper") == before + 1
    room.leave()
    room.on_changes(changes)
    assert view.count("show_paper") == before + 1
    room.open()
    room.open()
    assert view.count("show_paper") == before + 2


def test_a_report_of_a_period_left_is_not_shown_when_it_comes_late(
    world: World, view: FakeView, tmp_path: Path
) -> None:
    runner = Waiting()
    tools: Tools = slow(world, runner)
    room = ReportPresenter(tools, view, (view, view), SCOPE, tmp_path, lambda *_: None)
    room.open()
    room.set_scope(Scope(2025, half_period(2025, 2)))
    runner.finish()
    assert "2025年度下期" in view.last("show_head")[0]
    assert shown(view).title == "報告事項 I. 2025年度下期推進活動総括"


def test_a_long_table_is_cut_and_says_where_the_rest_is(room: ReportPresenter) -> None:
    from roukin_desktop.presenters.report.paper import PaperReader
    from roukin_desktop.reports.model import Cell, Column, Paper, Table
    from tests.services.conference_paper import paper_facts

    rows: Any = [(Cell(at, f"{at}"),) for at in range(1_000)]
    table = Table("一覧", (Column("数", "count", 8, "件"),), rows, 1)
    [block] = PaperReader(paper_facts()).read(Paper("x", "", "一覧", (table,))).blocks
    assert isinstance(block, GridBlock)
    assert (len(block.rows), block.totals, block.heads) == (300, 0, ("数(件)",))
    assert block.note == "このほか700行は Excel・PDF にあります。"
