"""年度定義 on screen: what is typed is kept, what it changes is shown before it counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.definitions.room import DefinitionsPresenter
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.presenters.conftest import SCOPE, FakeDialogs, FakeView, World
from tests.runners import AtOnce
from tests.services.definition_books import AOBA, book, headquarters


def _world(desk: Desk, folder: Path) -> World:
    dialogs, drafts, heard = FakeDialogs(), DraftFiles(folder / "drafts", desk.info.book_id), []
    return World(Tools(desk, AtOnce(), dialogs, drafts, heard.append), desk, dialogs, drafts, heard)


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[World]:
    with headquarters(tmp_path, who, clock) as desk:
        yield _world(desk, tmp_path)


@pytest.fixture
def home(tmp_path: Path, who: Who, clock: Clock) -> Iterator[World]:
    with book(tmp_path, Role.COMMITTEE, "013", AOBA, who, clock) as desk:
        yield _world(desk, tmp_path)


def room(world: World, view: FakeView, tmp_path: Path, scope: Scope = SCOPE) -> DefinitionsPresenter:
    made = DefinitionsPresenter(world.tools, view, scope, tmp_path)
    made.restore()
    return made


def _row(view: FakeView, key: str) -> tuple[str, str]:
    _, rows, _, _ = view.last("show_rows")
    return next((row.text, row.mark) for row in rows if row.key == key)


def test_the_room_says_where_the_definitions_come_from(hq: World, view: FakeView, tmp_path: Path) -> None:
    room(hq, view, tmp_path)
    assert view.last("show_lead")[0] == "2025年度 · プログラムに付いている定義"
    assert view.last("show_deeds") == (True, 2026)
    assert _row(view, "T01") == ("年間の目標 18,500件", "")
    assert _row(view, "T09") == ("", "")


def test_every_number_says_what_it_is(home: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(home, view, tmp_path)
    presenter.choose("expense")
    assert _row(view, "expense") == ("予算 30,000,000円、1人 2,000円まで、30分以上", "")
    presenter.choose("settings")
    assert [_row(view, key)[0] for key in ("attendees_warning", "target_ratio_low")] == ["300名", "50%"]
    presenter.pick("expense_budget_warning")
    assert view.last("show_entry").fields[0].label == "職域活動費を知らせる割合(%) ※"
    presenter.choose("deadlines")
    assert _row(view, "H1") == ("未定", "")


def test_what_is_typed_shows_what_it_changes_and_is_registered(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.pick("T01")
    entry = view.last("show_entry")
    assert [(field.label, field.text) for field in entry.fields][1] == ("目標(件)", "18,500")
    presenter.edit("value", "19000")
    title, changes, problems, _ = view.last("show_changes")
    assert (title, len(changes), problems) == ("登録すると変わるところ", 2, ())
    assert _row(view, "T01") == ("年間の目標 19,000件", "変更あり")
    presenter.register()
    assert [heard.label for heard in hq.heard] == ["2025年度 年度定義の変更(2か所)"]
    assert view.last("show_done")[0] == "ok"
    assert hq.kept("definitions.2025") is None


def test_typing_the_old_value_again_changes_nothing(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.pick("T01")
    presenter.edit("value", "19000")
    presenter.edit("value", "18,500")
    assert view.last("show_changes") == ("", (), (), ())
    presenter.register()
    assert view.last("show_done") == ("hint", "変わったところはありません。")


def test_a_wrong_value_is_told_under_its_field_and_registers_nothing(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.choose("campaigns")
    presenter.pick("winter_2025")
    presenter.edit("ends_on", "6/1")
    assert "始まりの日より前" in view.last("show_notes")["ends_on"]
    assert _row(view, "winter_2025")[1] == "要確認"
    title, _, problems, _ = view.last("show_changes")
    assert title == "登録の前に直すところ"
    assert problems == ("キャンペーン「2025ウィンターキャンペーン」の終わり: 終わりの日が始まりの日より前です。",)
    presenter.register()
    state, text = view.last("show_done")
    assert state == "error"
    assert "終わりの日が始まりの日より前です。" in text
    assert hq.heard == []


def test_nothing_typed_is_lost(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.choose("themes")
    presenter.add()
    key = presenter.key
    presenter.edit("label", "介護")
    presenter.keep()
    again = room(hq, view, tmp_path)
    assert again.edits == presenter.edits
    again.choose("themes")
    assert _row(view, key) == ("", "変更あり")
    again.set_scope(Scope(2026, half_period(2026, 1)))
    assert not again.edits
    again.set_scope(SCOPE)
    assert again.edits == presenter.edits


def test_a_product_is_added_to_the_campaign_shown(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.choose("products")
    presenter.add()
    assert presenter.key.startswith("summer_2025/")
    presenter.pick("young_pack/my_plan")
    presenter.add()
    assert presenter.key == "young_pack/product_2025_1"
    presenter.edit("label", "教育ローン")
    presenter.remove()
    presenter.give_up()
    assert not presenter.edits
    presenter.choose("indicators")
    presenter.add()
    assert not presenter.edits


def test_giving_up_much_is_asked_first(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.pick("T01")
    presenter.edit("value", "19000")
    presenter.edit("label", "メイン化")
    hq.dialogs.agree = False
    presenter.give_up()
    assert presenter.edits
    hq.dialogs.agree = True
    presenter.give_up()
    assert not presenter.edits


def test_unknown_rates_are_named_with_what_the_forecast_leaves_out(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.choose("donation_rates")
    assert _row(view, "T06") == ("1円", "")
    assert _row(view, "T15") == ("不明", "")
    note = view.last("show_rows")[3]
    assert "T01、T02、T03、T04、T08、T09、T10、T12、T13、T15" in note
    assert "(一部)" in note
    for code in ("T01", "T02", "T03", "T04", "T08", "T09", "T10", "T12", "T13", "T15"):
        presenter.pick(code)
        presenter.edit("yen", "100")
    assert view.last("show_rows")[3].startswith("すべての単価")


def test_an_indicator_outside_the_donation_is_offered_a_rate(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.choose("donation_rates")
    assert _row(view, "X03") == ("寄付の対象外", "")
    presenter.pick("X03")
    presenter.edit("yen", "50")
    assert _row(view, "X03") == ("50円", "変更あり")
    assert any("X03" in sentence for sentence in view.last("show_changes")[1])
    presenter.register()
    assert [rate.yen for rate in hq.desk.catalogue(2025).donation_rates if rate.indicator == "X03"] == [50]


def test_a_pack_is_made_and_looked_at_before_it_is_taken_in(
    hq: World, home: World, view: FakeView, tmp_path: Path
) -> None:
    maker = room(hq, view, tmp_path)
    hq.dialogs.path = tmp_path / "packs"
    maker.hand_out()
    assert view.last("show_done")[1].startswith("suishin_2025_pack_r01.xlsx を作成しました(第1版、会員 2件")
    [file] = hq.dialogs.opened
    taker = room(home, view, tmp_path)
    assert view.last("show_deeds") == (False, 2026)
    home.dialogs.path = file
    taker.packs.ask()
    plan = view.last("show_plan")
    assert (plan.title, plan.deed, plan.confirm) == ("本部 2025年度 年度定義 第1版", "取り込む", False)
    assert "会員 1件を加えます: 青葉労働組合" in plan.sentences
    assert "確認番号" in plan.notes[0][1]
    taker.packs.cancel()
    assert view.last("show_plan") is None
    assert home.heard == []
    taker.packs.ask()
    taker.packs.accept("")
    assert [changes.label for changes in home.heard] == ["2025年度 年度定義 第1版(本部)の取込"]
    taker.packs.ask()
    assert (view.last("show_plan").deed, view.last("show_plan").sentences) == ("", ())


def test_what_is_not_registered_is_not_handed_out(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.pick("T01")
    presenter.edit("value", "19000")
    hq.dialogs.path = tmp_path / "packs"
    presenter.hand_out()
    assert "登録していない変更があります" in view.last("show_done")[1]
    assert not (tmp_path / "packs").exists()


def test_what_nobody_has_said_yet_is_listed_while_nothing_is_picked(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    title, _, _, open_ones = view.last("show_changes")
    assert title == "この年度でまだ決まっていないもの"
    assert "提出期限が決まっていません。" in open_ones
    presenter.pick("T01")
    assert view.last("show_changes") == ("", (), (), ())
    presenter.add()
    assert "項目は加えられません" in view.last("show_done")[1]


def test_another_key_asks_for_the_number_read_over_the_telephone(
    hq: World, home: World, view: FakeView, tmp_path: Path
) -> None:
    home.desk.definitions.take_pack(home.desk.definitions.plan_pack(hq.desk.definitions.make_pack(2025, tmp_path).path))
    hq.desk.submission.new_key()
    made = hq.desk.definitions.make_pack(2025, tmp_path)
    taker = room(home, view, tmp_path)
    taker.packs.look_at(made.path)
    assert view.last("show_plan").confirm
    taker.packs.accept("12345")
    assert view.last("show_plan_note")[0] == "error"
    taker.packs.accept(made.fingerprint)
    assert len(home.heard) == 1


def test_a_file_that_is_none_is_told_in_the_room(home: World, view: FakeView, tmp_path: Path) -> None:
    taker = room(home, view, tmp_path)
    taker.packs.look_at(home.desk.path)
    state, text = view.last("show_done")
    assert state == "error"
    assert "年度定義の配布ファイルは .xlsx" in text


def test_the_next_year_is_looked_at_then_opened(hq: World, view: FakeView, tmp_path: Path) -> None:
    presenter = room(hq, view, tmp_path)
    presenter.packs.look_ahead()
    plan = view.last("show_plan")
    assert plan.deed == "2026年度を開く"
    assert any("2026サマーキャンペーン" in text for _, text in plan.notes)
    presenter.packs.accept("")
    assert hq.desk.info.open_year == 2026
    presenter.set_scope(Scope(2026, half_period(2026, 1)))
    presenter.choose("campaigns")
    _, rows, _, _ = view.last("show_rows")
    assert (rows[0].text, rows[0].prior) == ("期間未定", "2025/6/2~2025/7/31")
