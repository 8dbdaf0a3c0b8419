"""The frame: years and periods, the status line and 元に戻す, the search, a book for reading only; and ようこそ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import KINDS
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.rooms import ROOM_OF, ROOMS
from roukin_desktop.presenters.shell import DONE, NOTHING_DONE, ShellPresenter, periods_of, short_label
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.presenters.welcome import Places, WelcomePresenter
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, create_desk
from roukin_desktop.services.labels import done_text
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.presenters.conftest import FakeDialogs, FakeView, World
from tests.runners import AtOnce, ImmediateRunner, T

Make = Callable[[Desk], ShellPresenter]


@pytest.fixture
def make(world: World, view: FakeView, clock: Callable[[], datetime]) -> Make:
    def made(desk: Desk) -> ShellPresenter:
        shell = ShellPresenter(desk, AtOnce(), world.dialogs, view, clock)
        for key in ROOMS:
            shell.attach(key, FakeView())
        return shell

    return made


@pytest.fixture
def shell(make: Make, world: World) -> ShellPresenter:
    made = make(world.desk)
    made.open()
    return made


@pytest.mark.parametrize(
    ("role", "first"), [(Role.OFFICE, "home"), (Role.COMMITTEE, "home"), (Role.HEADQUARTERS, "intake")]
)
def test_headquarters_opens_where_its_post_arrives(
    make: Make, view: FakeView, tmp_path: Path, who: Who, clock: Clock, role: Role, first: str
) -> None:
    path = tmp_path / "book.roukin"
    with create_desk(path, role=role, code="000", name="みどり野", year=2025, who=who, clock=clock) as desk:
        make(desk).open()
    assert view.last("show_room") == first


@pytest.mark.parametrize(
    ("today", "key"),
    [
        (date(2025, 3, 31), "2025H1"),
        (date(2025, 4, 1), "2025H1"),
        (date(2025, 9, 30), "2025H1"),
        (date(2025, 10, 1), "2025H2"),
        (date(2026, 3, 31), "2025H2"),
        (date(2026, 4, 1), "2025H1"),
    ],
)
def test_it_begins_with_the_half_of_today_and_else_with_the_one_written_in_last(
    make: Make, store: BookStore, clock: Clock, today: date, key: str
) -> None:
    now = datetime.combine(today, clock().timetz())
    shell = make(Desk(Context(store, lambda: now)))
    shell.open()
    assert shell.scope.period.key == key


def test_headquarters_works_on_the_first_half_until_it_is_closed(make: Make, tmp_path: Path, who: Who) -> None:
    october = datetime(2025, 10, 20, 9, tzinfo=UTC)
    path = tmp_path / "book.roukin"
    with create_desk(
        path, role=Role.HEADQUARTERS, code="000", name="本部", year=2025, who=who, clock=lambda: october
    ) as desk:

        def first_shown() -> str:
            shell = make(desk)
            shell.open()
            return shell.scope.period.key

        assert first_shown() == "2025H2"
        desk.intake.add_sender("013", "みどり野")
        assert first_shown() == "2025H1"
        with desk.store.transaction(Verb.REGISTER, "見本") as tx:
            tx.put_many([replace(builders.meeting(), book_id=desk.info.book_id)])
        desk.intake.close("2025H1", "見本")
        assert first_shown() == "2025H2"


@pytest.mark.parametrize("key", ["2025H1", "2025H2", "2025", "2025-04", "2025-12", "2026-03"])
def test_a_period_chosen_reaches_the_rooms(shell: ShellPresenter, key: str) -> None:
    shell.choose_period(key)
    assert shell.scope.period.key == key
    assert shell.scope.year == 2025


def test_a_period_that_is_none_changes_nothing(shell: ShellPresenter) -> None:
    before = shell.scope
    shell.choose_period("2025Q3")
    assert shell.scope == before


@pytest.mark.parametrize(
    ("key", "after"),
    [
        ("2025H2", "2024H2"),
        ("2025", "2024"),
        ("2025-06", "2024-06"),
        ("2025-12", "2024-12"),
        ("2026-01", "2025-01"),
        ("2026-03", "2025-03"),
        ("summer_2025", "2024H1"),
    ],
)
def test_another_year_keeps_the_period_where_it_has_one(
    shell: ShellPresenter, view: FakeView, key: str, after: str
) -> None:
    keys = [option.key for option in view.last("show_periods")[0]]
    found = key if key in keys else next(each for each in keys if key in each)
    shell.choose_period(found)
    shell.choose_year(2024)
    assert shell.scope.period.key == after
    assert shell.scope.period.fiscal_year == 2024
    assert view.last("show_title").startswith("ろうきん推進デスク ─ 2024年度")
    assert view.last("show_periods")[1] == after


@given(year=st.integers(2000, 2100))
def test_periods_of_a_year_lie_in_it_and_have_their_own_keys(year: int) -> None:
    catalogue = load_catalogue(year)
    periods = periods_of(year, catalogue)
    assert len({period.key for period in periods}) == len(periods)
    assert all(short_label(period) for period in periods)
    halves, months = periods[:2], periods[3:15]
    assert [halves[0].start, halves[1].end] == [periods[2].start, periods[2].end]
    assert all(fiscal_year_of(month.start) == fiscal_year_of(month.end) == year for month in months)
    edges = [(a.end + timedelta(days=1), b.start) for a, b in pairwise(months)]
    assert all(end == start for end, start in edges)


@pytest.mark.parametrize(
    ("verb", "label", "text"),
    [
        (Verb.REGISTER, "会員 若葉の登録", "会員 若葉を登録しました"),
        (Verb.CANCEL, "会員 若葉の取消", "会員 若葉を取り消しました"),
        (Verb.REGISTER, "全道の月次実績の登録(3件)", "全道の月次実績を登録しました(3件)"),
        (Verb.IMPORT, "会員 a(1).xlsxの取込(新規3件・変更0件)", "会員 a(1).xlsxを取り込みました(新規3件・変更0件)"),
        (Verb.COPY_YEAR, "自主目標 2025年度 前年度から複写(3会員)", "自主目標 2025年度 前年度から複写しました(3会員)"),
        (Verb.MERGE, "会員 若葉を青葉に統合", "会員 若葉を青葉に統合しました"),
        (Verb.INTAKE, "青葉支店推進委員会 第2版の受付", "青葉支店推進委員会 第2版を受け付けました"),
        (Verb.DECIDE, "青葉支店推進委員会の競合の判断", "青葉支店推進委員会の競合の判断をしました"),
        (Verb.UNDO, "元に戻す: 会員 若葉の登録", "元に戻しました: 会員 若葉の登録"),
    ],
)
def test_the_status_says_what_was_done(verb: Verb, label: str, text: str) -> None:
    assert done_text(Changes(1, verb, label, ())) == text


def test_undo_goes_back_deed_by_deed_until_there_is_nothing(
    shell: ShellPresenter, world: World, view: FakeView
) -> None:
    shell.announce(world.desk.cancel("self_target", builders.target().id))
    shell.announce(world.desk.cancel("campaign_entry", builders.entry().id))
    assert "キャンペーン実績" in view.last("show_steps")[0]
    shell.undo()
    assert "自主目標" in view.last("show_steps")[0]
    shell.undo()
    assert world.desk.get("self_target", builders.target().id) is not None
    shell.undo()
    assert world.desk.all("member") == []
    assert view.last("show_steps") == ("", "やり直し: はじめの記録")
    shell.undo()
    assert view.last("show_status") == ("10:00 元に戻すものはありません。", NOTHING_DONE)


def test_a_step_again_is_named_and_nothing_to_do_again_is_no_success(
    shell: ShellPresenter, world: World, view: FakeView
) -> None:
    shell.announce(world.desk.cancel("self_target", builders.target().id))
    shell.undo()
    assert view.last("show_steps")[1].startswith("やり直し: 自主目標")
    shell.redo()
    assert (view.last("show_status")[1], view.last("show_steps")[1]) == (DONE, "")
    shell.redo()
    assert view.last("show_status") == ("10:00 やり直すものはありません。", NOTHING_DONE)


def test_a_book_for_reading_only_says_so_and_offers_no_way_back(
    make: Make, world: World, view: FakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(world.desk), "read_only", property(lambda _: "別の人が開いています。"))
    shell = make(world.desk)
    shell.open()
    assert view.last("show_banner") == "別の人が開いています。 登録・訂正・取消・取込はできません。"
    assert view.last("show_steps") == ("", "")
    shell.undo()
    assert world.dialogs.told == ["別の人が開いています。"]
    assert len(world.desk.all("member")) == 2


def test_a_book_that_can_be_written_has_no_banner(shell: ShellPresenter, view: FakeView) -> None:
    assert view.last("show_banner") == ""
    assert view.last("show_steps")[0] == "元に戻す: はじめの記録"


def test_going_to_another_room_keeps_what_was_typed_in_all(make: Make, world: World, view: FakeView) -> None:
    shell = make(world.desk)
    rooms = {key: FakeView() for key in ("study", "targets")}
    for key, room in rooms.items():
        shell.attach(key, room)
    shell.choose_room("targets")
    assert view.last("show_room") == "targets"
    assert all(room.count("keep") == 1 for room in rooms.values())
    shell.choose_room("no such room")
    assert shell.room == "targets"


def test_a_room_out_of_sight_hears_of_everything_once_somebody_goes_there(make: Make, world: World) -> None:
    shell = make(world.desk)
    everything, members, campaigns = FakeView(), FakeView(), FakeView()
    shell.attach("summary", everything)
    shell.attach("members", members, frozenset({"member"}))
    shell.attach("campaigns", campaigns, frozenset({"campaign_entry"}))
    shell.announce(world.desk.cancel("study_session", builders.session().id))
    shell.announce(world.desk.register(builders.member("9", id="", book_id="", code="9", name="新しい労組")))
    shell.choose_period("2025-06")
    shell.choose_period("2025-07")
    assert not any(room.count("on_changes") + room.count("set_scope") for room in (everything, members, campaigns))

    for key in ("summary", "members", "campaigns", "summary"):
        shell.choose_room(key)
    heard = [room.count("on_changes") for room in (everything, members, campaigns)]
    assert heard == [1, 1, 0]
    assert everything.last("on_changes").kinds == {"study_session", "member"}
    assert members.last("on_changes").kinds == {"member"}
    assert [room.count("set_scope") for room in (everything, members, campaigns)] == [1, 1, 1]
    assert campaigns.last("set_scope").period.key == "2025-07"


def test_the_room_that_is_shown_hears_at_once(make: Make, world: World) -> None:
    shell, room = make(world.desk), FakeView()
    shell.attach("summary", room)
    shell.choose_room("summary")
    shell.announce(world.desk.cancel("study_session", builders.session().id))
    shell.choose_period("2025-06")
    assert (room.count("on_changes"), room.count("set_scope")) == (1, 1)


def test_every_kind_of_record_is_at_home_in_a_room(make: Make, world: World, view: FakeView) -> None:
    assert ROOM_OF.keys() == KINDS.keys()
    assert set(ROOM_OF.values()) <= ROOMS.keys()
    shell = make(world.desk)
    for kind, room in ROOM_OF.items():
        shell.open_record(kind, "some-id")
        assert view.last("open_record") == (room, kind, "some-id")
        assert shell.room == room
    before = view.count("open_record")
    shell.open_record("no such kind", "x")
    assert view.count("open_record") == before


@pytest.mark.parametrize("text", ["", " ", "\u3000"])
def test_searching_for_nothing_finds_nothing(shell: ShellPresenter, view: FakeView, text: str) -> None:
    shell.search(text)
    assert view.last("show_found") == []


def test_a_search_without_a_hit_says_so_and_leads_nowhere(shell: ShellPresenter, view: FakeView) -> None:
    shell.search("ありません無い")
    [row] = view.last("show_found")
    assert row.title == "見つかりません"
    before = view.count("show_room")
    shell.open_record(row.kind, row.id)
    assert view.count("show_room") == before


@pytest.mark.parametrize("text", ["松並", "まつなみ", "1001", "ﾏﾂﾅﾐ"])
def test_the_search_finds_a_member_and_its_sessions(shell: ShellPresenter, view: FakeView, text: str) -> None:
    shell.search(text)
    found = {row.kind: row for row in view.last("show_found")}
    assert found["study_session"].detail == "学習会 No.1 6/18(水)"
    assert any(row.detail == f"会員 1001 {builders.branch().name}" for row in view.last("show_found"))


@pytest.mark.parametrize("text", ["道東", "ﾌﾞﾛｯｸ研修", "函館"])
def test_the_search_finds_a_meeting_by_name_and_place(
    shell: ShellPresenter, world: World, view: FakeView, text: str
) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "会議") as tx:
        tx.put(builders.meeting("1", place="函館"))
        tx.put(builders.meeting("2", name="推進会議", place="札幌"))
    shell.search(text)
    [found] = [row for row in view.last("show_found") if row.kind == "meeting"]
    assert (found.title, found.detail) == ("道東ブロック研修会", "会議 6/18(水) 函館")


def test_a_room_asked_for_is_made_before_it_opens_a_record(make: Make, world: World, view: FakeView) -> None:
    shell = ShellPresenter(world.desk, AtOnce(), world.dialogs, view, lambda: datetime(2025, 9, 30, 10, 0))  # noqa: DTZ001
    made: list[str] = []
    shell.expect("members", partial(made.append, "members"))
    shell.open_record("member", builders.member().id)
    assert made == ["members"]
    shell.open_record("member", builders.member().id)
    assert made == ["members"]


@pytest.mark.parametrize(("members", "ahead"), [(2, ["study", "summary"]), (400, ["summary"])])
def test_rooms_are_built_ahead_but_the_lists_and_grids_of_many_members(
    make: Make, world: World, members: int, ahead: list[str]
) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "見本") as tx:
        tx.put_many([replace(builders.member(str(n)), code=str(n)) for n in range(3, members + 1)])
    shell, made = make(world.desk), list[str]()
    for key in ("study", "summary"):
        shell.expect(key, partial(made.append, key))
    while key := shell.next_ahead():
        shell.build_ahead(key)
    assert made == ahead


def test_a_book_that_opens_wipes_away_nothing_that_was_told_meanwhile(shell: ShellPresenter, view: FakeView) -> None:
    assert shell.room
    assert view.calls[-1][0] == "show_steps"
    assert not [call for call in view.calls if call[0] == "show_status"]


class Reads(ReadWhenShown):
    """A room that counts how often it reads."""

    times = 0

    def reload(self) -> None:
        self.times += 1

    def set_scope(self, _scope: Scope) -> None: ...


@pytest.mark.parametrize(("members", "times"), [(2, 1), (400, 0)])
def test_a_room_reads_ahead_but_not_the_records_of_many_members(
    make: Make, world: World, members: int, times: int
) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "見本") as tx:
        tx.put_many([replace(builders.member(str(n)), code=str(n)) for n in range(3, members + 1)])
    shell, room = make(world.desk), Reads()
    shell.expect("summary", lambda: shell.attach("summary", room))
    shell.build_ahead("summary")
    assert room.times == times


def test_the_way_back_does_not_stand_beside_a_text_it_does_not_take_back(
    shell: ShellPresenter, world: World, view: FakeView
) -> None:
    shell.announce(world.desk.cancel("self_target", builders.target().id))
    assert view.calls[-1][0] == "show_steps"
    shell.tell("提出用ファイルを作りました")
    assert [name for name, _ in view.calls[-2:]] == ["show_steps", "hide_undo_link"]
    assert view.last("show_steps")[0].startswith("元に戻す: 自主目標")


def test_what_is_said_while_a_book_opens_stays(world: World, view: FakeView, clock: Clock) -> None:
    """A sample, or a year that is over, asks for its half first; what a 控え was put back with was wiped by it."""
    runner = Later()
    shell = ShellPresenter(world.desk, runner, world.dialogs, view, lambda: clock().replace(year=2031))
    shell.attach("home", FakeView())
    shell.open()
    shell.tell("控えの時点に戻しました。")
    runner.go_on()
    assert view.last("show_status")[0].endswith("控えの時点に戻しました。")
    assert view.count("hide_undo_link") == view.count("show_steps")


class Later(AtOnce):
    """Runs what it was asked for one by one, later."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[Callable[[], None]] = []

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        self._asked.append(lambda: ImmediateRunner.run(self, task, done, failed))

    def go_on(self) -> None:
        while self._asked:
            self._asked.pop(0)()


def test_the_status_line_carries_the_time(shell: ShellPresenter, view: FakeView) -> None:
    shell.tell("控えを作りました。")
    assert view.last("show_status")[0] == "10:00 控えを作りました。"


class TestWelcome:
    @pytest.fixture
    def opened(self) -> list[Desk]:
        return []

    @pytest.fixture
    def room(self, view: FakeView, clock: Clock, who: Who, tmp_path: Path, opened: list[Desk]) -> WelcomePresenter:
        places = Places(tmp_path / "books", tmp_path / "sample", tmp_path / "backups", lambda: who, clock)
        return WelcomePresenter(view, AtOnce(), FakeDialogs(), places, (), opened.append)

    @pytest.fixture
    def dialogs(self, room: WelcomePresenter) -> Any:  # noqa: ANN401 - the fake behind the Protocol
        return room._dialogs

    def test_three_years_and_three_roles_are_offered(self, room: WelcomePresenter, view: FakeView) -> None:
        room.open()
        years, chosen = view.last("show_year")
        assert [option.key for option in years] == ["2024", "2025", "2026"]
        assert chosen == "2025"
        assert [option.label for option in view.last("show_roles")[0]] == ["推進委員会", "単組・労組事務所", "本部"]

    @pytest.mark.parametrize("role", ["committee", "office", "headquarters"])
    def test_a_book_of_each_role_is_made(
        self, room: WelcomePresenter, dialogs: FakeDialogs, opened: list[Desk], tmp_path: Path, role: str
    ) -> None:
        dialogs.path = tmp_path / "新しいフォルダー" / "本.roukin"
        room.new_book(role, "013", " みどり野\u3000", "2025")
        with opened[0] as desk:
            assert (desk.info.role, desk.info.name, desk.info.open_year) == (role, "みどり野", 2025)

    def test_giving_up_the_dialog_makes_nothing(
        self, room: WelcomePresenter, dialogs: FakeDialogs, view: FakeView, opened: list[Desk], tmp_path: Path
    ) -> None:
        room.new_book("committee", "013", "みどり野", "2025")
        room.open_book()
        assert opened == []
        assert dialogs.suggested == [tmp_path / "books" / "みどり野.roukin"]
        assert view.last("show_problem") == ("name", "")

    def test_a_long_name_makes_no_endless_file_name(self, room: WelcomePresenter, dialogs: FakeDialogs) -> None:
        room.new_book("committee", "013", "み" * 200, "2025")
        assert len(dialogs.suggested[0].stem) <= 60

    def test_the_sample_is_made_once_and_opened_again(
        self, room: WelcomePresenter, opened: list[Desk], tmp_path: Path
    ) -> None:
        room.try_sample()
        with opened[0] as desk:
            desk.cancel("self_target", desk.all("self_target")[0].id)
            left = len(desk.all("self_target"))
        room.try_sample()
        with opened[1] as desk:
            assert len(desk.all("self_target")) == left
            assert desk.path == tmp_path / "sample" / "committee.roukin"

    def test_headquarters_sample_is_made_once_and_opened_again(
        self, room: WelcomePresenter, opened: list[Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The making of the whole sample has its own tests; here a small book stands for it."""
        made: list[Path] = []

        def write(folder: Path, keys: Path, *, who: Who, clock: Clock, progress: object) -> Path:
            made.append(folder)
            folder.mkdir()
            book = folder / "headquarters.roukin"
            create_desk(book, role=Role.HEADQUARTERS, code="900", name="本部", year=2025, who=who, clock=clock).close()
            return book

        monkeypatch.setattr("roukin_desktop.services.sample_all.writing.write_all", write)
        (tmp_path / "sample_all.making").mkdir()
        for at in range(2):
            room.try_whole_sample()
            with opened[at] as desk:
                assert desk.path == tmp_path / "sample_all" / "headquarters.roukin"
        assert (len(opened), made) == (2, [tmp_path / "sample_all.making"])

    def test_a_book_in_use_is_left_alone_when_reading_is_declined(
        self, room: WelcomePresenter, dialogs: FakeDialogs, opened: list[Desk], store: BookStore
    ) -> None:
        dialogs.agree = False
        room.open_path(store.path)
        assert opened == []
        assert len(dialogs.told) == 1
        assert dialogs.troubles == []

    def test_what_is_no_book_is_said(
        self, room: WelcomePresenter, dialogs: FakeDialogs, opened: list[Desk], tmp_path: Path
    ) -> None:
        dialogs.path = tmp_path / "メモ.roukin"
        dialogs.path.write_text("これは記録簿ではありません", encoding="utf-8")
        room.open_book()
        assert opened == []
        assert len(dialogs.troubles) == 1

    def test_books_opened_before_are_offered_while_they_are_there(
        self, view: FakeView, who: Who, clock: Clock, tmp_path: Path, store: BookStore
    ) -> None:
        places = Places(tmp_path, tmp_path, tmp_path, lambda: who, clock)
        recent = (str(store.path), str(tmp_path / "gone.roukin"))
        WelcomePresenter(view, AtOnce(), FakeDialogs(), places, recent, lambda _: None).open()
        assert [(book.name, book.path) for book in view.last("show_recent")] == [("small", str(store.path))]


def test_rooms_are_built_anew_when_the_definitions_change_and_keep_what_was_typed(
    world: World, view: FakeView, clock: Callable[[], datetime]
) -> None:
    shell = ShellPresenter(world.desk, AtOnce(), world.dialogs, view, clock)
    built: list[tuple[str, FakeView]] = []

    def build(key: str) -> None:
        built.append((key, FakeView()))
        shell.attach(key, built[-1][1])

    for key in ROOMS:
        shell.expect(key, lambda key=key: build(key))
    shell.open()
    first = shell.room
    for key in ("targets", "definitions"):
        shell.choose_room(key)
    changes = world.desk.definitions.define(2025, Edits({("themes", "young", "label"): "若手"}))
    shell.announce(changes)
    assert [args[0] for name, args in view.calls if name == "remove_room"] == [first, "targets"]
    assert [room.count("keep") > 0 for key, room in built if key in {first, "targets"}] == [True, True]
    shell.choose_room(first)
    assert [key for key, _ in built] == [first, "targets", "definitions", first]
    shell.undo()
    assert [key for key, _ in built][-1] == first
    assert len(built) == 5
    assert view.last("show_room") == first


def test_the_window_goes_to_the_year_that_was_opened_and_back_with_undo(
    shell: ShellPresenter, world: World, view: FakeView
) -> None:
    shell.announce(world.desk.definitions.carry_over(2026))
    assert shell.scope.year == 2026
    options, chosen = view.last("show_years")
    assert ([option.key for option in options], chosen) == (["2025", "2026", "2027"], "2026")
    assert view.last("show_title").startswith("ろうきん推進デスク ─ 2026年度")
    shell.undo()
    assert (shell.scope.year, view.last("show_years")[1]) == (2025, "2025")
