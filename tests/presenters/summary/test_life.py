"""集計 and the rows behind its numbers: what opens, what is written, what happens when something changes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import half_period, month_period, window_period
from roukin_desktop.domain.summary import BackingRow, Figure, SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.presenters.ports import Progress
from roukin_desktop.presenters.summary.backing import backing_row, opened
from roukin_desktop.presenters.summary.room import SummaryPresenter, file_name
from roukin_desktop.presenters.tools import Scope
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting

T = TypeVar("T")
PERIOD = half_period(2025, 1)


@pytest.fixture
def went() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def room(world: World, view: FakeView, tmp_path: Path, went: list[tuple[str, str]]) -> SummaryPresenter:
    made = SummaryPresenter(world.tools, view, SCOPE, tmp_path, lambda kind, key: went.append((kind, key)))
    made.open()
    return made


def place(view: FakeView, text: str, *, table: str = "") -> tuple[str, int, int]:
    """Return the first cell that shows a text and opens."""
    return next(
        (t.key, row, column)
        for t in view.last("show_tables")
        if table in ("", t.key)
        for row, (_, cells) in enumerate(t.rows)
        for column, cell in enumerate(cells)
        if cell.opens and cell.text == text
    )


def test_the_head_names_the_period_and_says_why_nothing_is_compared(room: SummaryPresenter, view: FakeView) -> None:
    title, note = view.last("show_head")
    assert title.startswith("2025年度上期(")
    assert note == "前年度の記録がこの記録簿にないため、前年同期比は空欄です。"
    assert view.last("show_reviews") == ""


def test_a_change_is_computed_at_once_or_when_the_room_is_opened(
    room: SummaryPresenter, world: World, view: FakeView
) -> None:
    changes = world.desk.cancel("study_session", builders.session().id)
    before = view.count("show_tables")
    room.on_changes(changes)
    assert view.count("show_tables") == before + 1
    room.leave()
    room.on_changes(changes)
    assert view.count("show_tables") == before + 1
    room.open()
    room.open()
    assert view.count("show_tables") == before + 2


def test_another_period_puts_the_rows_of_the_old_one_away(room: SummaryPresenter, view: FakeView) -> None:
    room.open_figure(*place(view, "24"))
    assert view.last("show_backing") is not None
    room.set_scope(Scope(2025, month_period(2025, 4)))
    assert view.last("show_backing") is None
    assert "2025年4月" in view.last("show_head")[0]


def test_another_period_while_the_room_is_closed_is_computed_when_it_opens(
    room: SummaryPresenter, view: FakeView
) -> None:
    room.leave()
    before = view.count("show_tables")
    room.set_scope(Scope(2025, month_period(2025, 4)))
    assert view.count("show_tables") == before
    room.open()
    assert "2025年4月" in view.last("show_head")[0]


def test_the_figures_of_a_period_left_are_not_shown_when_they_come_late(
    world: World, view: FakeView, tmp_path: Path
) -> None:
    runner = Waiting()
    room = SummaryPresenter(slow(world, runner), view, SCOPE, tmp_path, lambda *_: None)
    room.open()
    room.set_scope(Scope(2025, month_period(2025, 6)))
    runner.step(1)
    assert "2025年6月" in view.last("show_head")[0]
    runner.finish()
    assert "2025年6月" in view.last("show_head")[0]


def test_rows_that_are_open_follow_a_change(room: SummaryPresenter, world: World, view: FakeView) -> None:
    room.open_figure(*place(view, "24"))
    before = view.last("show_backing")
    made = builders.session("2", id="", book_id="", held_on=date(2025, 6, 20), attendees=6)
    room.on_changes(world.desk.register(made))
    after = view.last("show_backing")
    assert len(after.rows) == len(before.rows) + 1
    assert after.agrees


def test_a_row_leads_to_its_record(room: SummaryPresenter, view: FakeView, went: list[tuple[str, str]]) -> None:
    room.open_figure(*place(view, "24"))
    [row] = view.last("show_backing").rows
    assert (row.kind, row.id, row.day, row.amount) == ("study_session", builders.session().id, "6/18(水)", "24")
    room.open_record(row.kind, row.id)
    assert went == [("study_session", builders.session().id)]


@pytest.mark.parametrize("at", [("無い表", 0, 0), ("", 999, 0)])
def test_what_is_not_there_opens_nothing(room: SummaryPresenter, view: FakeView, at: tuple[str, int, int]) -> None:
    table = at[0] or view.last("show_tables")[0].key
    room.open_figure(table, at[1], at[2])
    assert view.count("show_backing") == 0
    room.open_figure(*place(view, "24"))
    room.open_figure(table, at[1], at[2])
    assert view.last("show_backing") is None


def test_reviews_are_counted_and_open_their_records(room: SummaryPresenter, world: World, view: FakeView) -> None:
    with world.desk.store.transaction(Verb.IMPORT, "学習会の取込") as tx:
        tx.put(builders.session("9", held_on=date(2025, 7, 1), attendees=None, review=("attendees",)))
    room.reload()
    assert view.last("show_reviews") == "要確認が1件あります。"
    room.open_reviews()
    backing = view.last("show_backing")
    assert (backing.title, backing.total, backing.agrees) == ("要確認 1件", "1件", None)
    assert [row.id for row in backing.rows] == [builders.session("9").id]
    assert backing.rows[0].title.startswith("学習会 7/1")


@dataclass
class Stopped(Waiting):
    """A runner whose user presses やめる: long work is cancelled at its first step."""

    tasks: deque[Callable[[], None]] = field(default_factory=deque)

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], _failed: Callable[[Exception], None] | None = None
    ) -> None:
        done(task())

    def run_long(
        self,
        _title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        _failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def stop(_done: int, _total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            done(task(stop))


class TestExport:
    def test_a_name_that_every_gateway_takes_is_suggested(
        self, room: SummaryPresenter, world: World, tmp_path: Path
    ) -> None:
        room.export(excel=True, pdf=False)
        room.export(excel=False, pdf=True)
        stem = "suishin_2025H1_013_20250930"
        assert world.dialogs.suggested == [tmp_path / f"{stem}.xlsx", tmp_path / f"{stem}.pdf"]

    @pytest.mark.parametrize(
        ("scope", "name"),
        [
            (Scope(2025, month_period(2025, 6)), "suishin_2025-06_013_20250930"),
            (
                Scope(2025, window_period("summer", "夏", date(2025, 6, 2), date(2025, 7, 31))),
                "suishin_2025-summer_013_20250930",
            ),
        ],
    )
    def test_the_name_says_the_period_in_plain_letters(self, world: World, scope: Scope, name: str) -> None:
        made = file_name(world.tools, scope)
        assert made.isascii()
        assert ":" not in made
        assert made.startswith("suishin_")
        if "-06" in name:
            assert made == name

    def test_both_files_share_a_name_and_can_be_opened(
        self, room: SummaryPresenter, world: World, view: FakeView, tmp_path: Path
    ) -> None:
        world.dialogs.path = tmp_path / "上期.xlsx"
        room.export(excel=True, pdf=True)
        result = view.last("show_result")
        assert result.text == "「上期.xlsx」と「上期.pdf」を作成しました。"
        assert result.labels == ("Excelを開く", "PDFを開く")
        assert [path.read_bytes()[:2] for path in result.paths] == [b"PK", b"%P"]
        room.files.open_file(1)
        room.files.open_folder()
        assert world.dialogs.opened == [tmp_path / "上期.pdf", tmp_path / "上期.xlsx"]

    def test_before_a_file_was_made_there_is_nothing_to_open(self, room: SummaryPresenter, world: World) -> None:
        room.files.open_file(0)
        room.files.open_folder()
        assert world.dialogs.opened == []

    def test_giving_up_the_dialog_writes_nothing(self, room: SummaryPresenter, view: FakeView) -> None:
        room.export(excel=True, pdf=True)
        assert view.count("show_result") == 0

    @pytest.mark.parametrize("agree", [True, False])
    def test_a_pdf_that_is_there_is_replaced_only_when_asked(
        self, room: SummaryPresenter, world: World, view: FakeView, tmp_path: Path, agree: bool
    ) -> None:
        old = tmp_path / "上期.pdf"
        old.write_text("old", encoding="utf-8")
        world.dialogs.path, world.dialogs.agree = tmp_path / "上期.xlsx", agree
        room.export(excel=True, pdf=True)
        assert world.dialogs.told == ["「上期.pdf」はすでにあります。新しい内容に置き換えますか。"]
        assert (old.read_bytes()[:3] == b"old") is not agree
        assert (tmp_path / "上期.xlsx").exists() is agree
        assert view.count("show_result") == int(agree)

    def test_one_file_was_asked_about_by_the_dialog_itself(
        self, room: SummaryPresenter, world: World, tmp_path: Path
    ) -> None:
        world.dialogs.path = tmp_path / "上期.pdf"
        world.dialogs.path.write_text("old", encoding="utf-8")
        room.export(excel=False, pdf=True)
        assert world.dialogs.told == []
        assert world.dialogs.path.read_bytes()[:4] == b"%PDF"

    def test_stopping_leaves_the_old_file(self, world: World, view: FakeView, tmp_path: Path) -> None:
        room = SummaryPresenter(slow(world, Stopped()), view, SCOPE, tmp_path, lambda *_: None)
        room.open()
        world.dialogs.path = tmp_path / "上期.xlsx"
        world.dialogs.path.write_text("old", encoding="utf-8")
        room.export(excel=True, pdf=False)
        assert world.dialogs.path.read_text(encoding="utf-8") == "old"
        assert view.count("show_result") == 0

    def test_the_book_itself_is_never_written_over(self, room: SummaryPresenter, world: World) -> None:
        book = world.desk.path.with_suffix(".xlsx")
        book.hardlink_to(world.desk.path)
        before = book.read_bytes()
        world.dialogs.path = book
        with pytest.raises(FileTrouble, match="記録簿そのもの"):
            room.export(excel=True, pdf=False)
        assert book.read_bytes() == before


COLUMNS = (
    SummaryColumn("テーマ", "", "label"),
    SummaryColumn("開催", "回", "figure"),
    SummaryColumn("前年 開催", "回", "prior"),
    SummaryColumn("開催増減", "回", "delta"),
    SummaryColumn("参加", "名", "figure"),
    SummaryColumn("達成率", "%", "rate"),
    SummaryColumn("備考", "", "label"),
)


def figure(value: int | None, where: str = "a", period: Any = PERIOD, take: str = "count") -> Figure:  # noqa: ANN401
    measure = Measure("study_session", take, "attendees" if take == "sum" else "", (("theme", (where,)),))
    return Figure(measure, period, value, "" if value is None else str(value))


def table(*cells: Figure | str | None) -> SummaryTable:
    return SummaryTable("t", "学習会", COLUMNS, (SummaryRow("生活防衛", cells),))


def rows(*amounts: int | None) -> list[BackingRow]:
    return [BackingRow("study_session", f"r{n}", PERIOD.start, "会", "", amount) for n, amount in enumerate(amounts)]


class TestBacking:
    @pytest.mark.parametrize(
        ("column", "title"),
        [(0, "3回の内訳"), (2, "▲2回の内訳"), (3, "24名の内訳"), (4, "24名の内訳"), (5, None)],
    )
    def test_numbers_open_and_words_do_not(self, column: int, title: str | None) -> None:
        now, before = figure(3), figure(5, period=PERIOD.prior())
        found = opened(table(now, before, "▲2", figure(24, take="sum"), "50.0", "語"), 0, column)
        assert (found.title if found else None) == title

    @pytest.mark.parametrize("column", range(6))
    def test_blanks_open_nothing(self, column: int) -> None:
        blank = figure(None)
        assert opened(table(blank, None, "", blank, None, ""), 0, column) is None

    def test_a_difference_shows_both_years_and_their_sum(self) -> None:
        now, before = figure(3), figure(5, period=PERIOD.prior())
        found = opened(table(now, before, "▲2", None, None, None), 0, 2)
        assert found is not None
        by_year = {now.period.key: rows(1, 1, 1), before.period.key: rows(1, 1, 1, 1, 1)}
        panel = found.show(lambda f: by_year[f.period.key])
        assert (len(panel.rows), panel.total, panel.agrees) == (8, "8件 合計 ▲2回", True)
        assert [row.amount for row in panel.rows] == ["1"] * 3 + ["▲1"] * 5
        assert "前年同期(▲で示します)" in panel.detail

    def test_distinct_members_count_one_each(self) -> None:
        found = opened(table(figure(2), None, None, None, None, None), 0, 0)
        assert found is not None
        panel = found.show(lambda _: rows(None, None))
        assert (panel.total, panel.agrees) == ("2件 合計 2回", True)
        assert [row.amount for row in panel.rows] == ["", ""]

    def test_rows_that_do_not_add_up_are_said_to_differ(self) -> None:
        found = opened(table(figure(7), None, None, None, None, None), 0, 0)
        assert found is not None
        assert found.show(lambda _: rows(1, 2)).agrees is False

    def test_a_rate_opens_what_it_was_made_from(self) -> None:
        found = opened(table(figure(3), None, None, figure(24, take="sum"), "50.0", None), 0, 4)
        assert found is not None
        assert found.figure.value == 24
        assert found.detail.startswith("学習会 生活防衛・達成率 50.0")

    @pytest.mark.parametrize(
        ("day", "shown"),
        [
            (date(2025, 6, 18), "6/18(水)"),
            (date(2026, 3, 31), "3/31(火)"),
            (date(2024, 6, 18), "2024/6/18(火)"),
            (None, ""),
        ],
    )
    def test_a_day_of_another_year_says_its_year(self, day: date | None, shown: str) -> None:
        assert backing_row(BackingRow("member", "m", day, "会", "", None), 2025).day == shown


def test_a_list_of_home_shrinks_as_it_is_put_right_and_goes_when_another_period_is_chosen(
    room: SummaryPresenter, view: FakeView, world: World
) -> None:
    room.open()
    room.open_list(f"month:{builders.session().held_on:%Y-%m}")
    shown = view.last("show_backing")
    assert "月の学習会 " in shown.title
    before = len(shown.rows)
    assert before
    kind, key = shown.rows[0].kind, shown.rows[0].id
    room.on_changes(world.desk.cancel(kind, key))
    assert len(view.last("show_backing").rows) == before - 1
    room.close_backing()
    room.reload()
    assert view.last("show_backing") is None


def test_a_list_of_what_is_under_review_says_what_to_do(room: SummaryPresenter, view: FakeView) -> None:
    room.open()
    room.open_list("review:study_session")
    shown = view.last("show_backing")
    assert shown.title.startswith("要確認の学習会 ")
    assert "確かめるか補う" in shown.detail
