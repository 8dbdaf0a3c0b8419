"""会員の統合 in the room 会員台帳, by keyboard alone: opened, chosen, read, done, taken back, and given up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Member, TargetLine
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.views.members.pane import MemberPane
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from tests import builders
from tests.views.form_rooms import ENTER, SCOPE, Bench, cells, here, press, settle, show, too_wide, type_in, unnamed

KEPT, GIVEN = builders.member("1001"), builders.member("1002")


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    """Collect which records of other rooms were led to."""
    return []


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow, opened: list[tuple[str, str]]) -> MemberPane:
    made = MemberPane()
    presenter = MembersPresenter(bench.tools, made, SCOPE, lambda kind, key: opened.append((kind, key)))
    made.attach(presenter)
    bench.listen(presenter)
    show(main_window, made)
    return made


def look_up(text: str) -> None:
    """Type into the field with the cursor and take the first that is offered."""
    type_in(text)
    field = here()
    assert isinstance(field, MemberLookup)
    field.look_up()
    press(ENTER)


def begin(pane: MemberPane, member: Member = GIVEN) -> None:
    """Open a member and say that it becomes another one."""
    pane.open_record(Member.kind, member.id)
    settle()
    pane.ui.mergeButton.setFocus()
    press(Qt.Key.Key_Space)


def names(bench: Bench) -> list[str]:
    return [member.name for member in bench.desk.all(Member.kind) if isinstance(member, Member)]


def test_a_double_is_merged_and_taken_back_by_keyboard_alone(pane: MemberPane, bench: Bench) -> None:
    begin(pane)
    assert (here(), pane.ui.merge.ui.given.text()) == (pane.ui.merge.ui.kept, "若葉生活協同組合労組")
    assert pane.ui.formCard.isHidden()
    look_up("1001")
    card = pane.ui.merge.ui
    assert card.kept.text() == "松並交通労働組合1001"
    assert card.lead.text() == "統合すると、次のように変わります。"
    assert "「若葉生活協同組合労組」(1002)の記録はありません。" in card.sentences.text()
    assert here() is card.mergeButton
    press(Qt.Key.Key_F12)
    asked = (
        "「若葉生活協同組合労組」を「松並交通労働組合1001」に統合します。"
        "「若葉生活協同組合労組」は会員台帳からなくなります。「元に戻す」で戻せます。"
    )
    assert bench.dialogs.told == [asked]
    assert names(bench) == ["松並交通労働組合1001"]
    assert (here(), pane.ui.merge.isHidden()) == (pane.ui.code, True)
    assert [row[0] for row in cells(pane.ui.table)] == ["1001"]
    bench.desk.undo()
    assert names(bench) == ["松並交通労働組合1001", "若葉生活協同組合労組"]


def test_both_are_chosen_from_the_command_and_changed_places(pane: MemberPane, bench: Bench) -> None:
    pane.open_record("merge", "")
    settle()
    card = pane.ui.merge.ui
    assert (here(), card.lead.text()) == (card.given, "やめる方(なくなる会員)を選んでください。")
    look_up("まつなみ")
    assert (here(), card.lead.text()) == (card.kept, "残す方の会員を選んでください。")
    assert "1001" in card.givenNote.text()
    look_up("若葉")
    assert "自主目標 1件" in card.sentences.text()
    card.swapButton.click()
    settle()
    assert (card.given.text(), card.kept.text()) == ("若葉生活協同組合労組", "松並交通労働組合1001")
    assert "の記録はありません。" in card.sentences.text()
    assert len(names(bench)) == 2


def test_escape_leaves_everything_as_it_was(pane: MemberPane, bench: Bench) -> None:
    begin(pane)
    look_up("1001")
    press(Qt.Key.Key_Escape)
    assert (pane.ui.merge.isHidden(), pane.ui.formCard.isHidden()) == (True, False)
    assert here() is pane.ui.table
    assert (len(names(bench)), bench.heard) == (2, [])


def test_escape_from_a_name_half_typed_puts_the_card_away_for_good(pane: MemberPane) -> None:
    begin(pane)
    type_in("だれでもない")
    press(Qt.Key.Key_Escape)
    settle()
    assert (pane.ui.merge.isHidden(), pane.ui.formCard.isHidden()) == (True, False)


def test_what_was_typed_into_the_form_is_kept_aside(pane: MemberPane) -> None:
    pane.ui.code.setFocus()
    type_in("77")
    pane.open_record("merge", "")
    settle()
    press(Qt.Key.Key_Escape)
    pane.ui.takeBackButton.click()
    settle()
    assert pane.ui.code.text() == "77"


def test_the_one_question_can_be_denied(pane: MemberPane, bench: Bench) -> None:
    bench.dialogs.agree = False
    begin(pane)
    look_up("1001")
    press(Qt.Key.Key_F12)
    assert (len(names(bench)), pane.ui.merge.isHidden()) == (2, False)


def test_what_a_person_must_decide_first_is_listed_and_leads_to_its_record(
    pane: MemberPane, bench: Bench, opened: list[tuple[str, str]]
) -> None:
    with bench.desk.store.transaction(Verb.REGISTER, "自主目標") as tx:
        tx.put(builders.target("1002", lines=(TargetLine("loan", 10, 99),)))
    begin(pane)
    look_up("1001")
    card = pane.ui.merge.ui
    assert [row[1] for row in cells(card.stops)] == [
        "自主目標 2025年度 松並交通労働組合1001",
        "自主目標 2025年度 若葉生活協同組合労組",
    ]
    assert card.mergeButton.isHidden()
    press(Qt.Key.Key_F12)
    assert (bench.dialogs.told, len(names(bench))) == ([], 2)
    card.stops.setFocus()
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert opened == [("self_target", builders.target("1002").id)]
    bench.tools.announce(bench.desk.cancel("self_target", builders.target("1002").id))
    settle()
    assert card.lead.text() == "統合すると、次のように変わります。"
    assert not card.mergeButton.isHidden()


def test_a_name_typed_over_is_nobody_until_one_is_chosen(pane: MemberPane, bench: Bench) -> None:
    begin(pane)
    look_up("1001")
    card = pane.ui.merge.ui
    card.kept.setFocus()
    card.kept.selectAll()
    type_in("xyz")
    press(Qt.Key.Key_F12)
    assert (bench.dialogs.told, len(names(bench))) == ([], 2)
    press(ENTER)
    assert card.keptNote.text() == "「xyz」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。"
    assert card.kept.text() == "xyz"
    card.kept.setFocus()
    card.kept.selectAll()
    type_in("1002")
    press(ENTER)
    assert card.keptNote.text() == "同じ会員です。残す方には別の会員を選んでください。"
    assert card.sentences.text() == ""


def test_another_member_of_the_list_opens_its_form(pane: MemberPane) -> None:
    begin(pane)
    pane.ui.table.setFocus()
    press(Qt.Key.Key_Home)
    press(ENTER)
    assert (pane.ui.merge.isHidden(), pane.ui.formTitle.text()) == (True, "松並交通労働組合1001の訂正")


def test_the_keys_below_say_what_they_do(pane: MemberPane) -> None:
    assert pane.answers()["F12"] == "登録"
    begin(pane)
    assert pane.answers()["F12"] == "統合する"
    assert "F4" not in pane.answers()


def test_only_a_member_of_this_book_that_is_registered_offers_it(pane: MemberPane) -> None:
    assert pane.ui.mergeButton.isHidden()
    pane.open_record(Member.kind, GIVEN.id)
    settle()
    assert not pane.ui.mergeButton.isHidden()


def test_a_book_that_is_only_read_says_so(bench: Bench, pane: MemberPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.desk.store, "read_only", "ほかのPCで開かれているため、閲覧のみです。")
    pane.open_record("merge", "")
    settle()
    assert bench.dialogs.told == ["ほかのPCで開かれているため、閲覧のみです。"]
    assert pane.ui.merge.isHidden()


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1280, 800)])
def test_the_card_fits_the_window_and_its_fields_have_names(
    pane: MemberPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    begin(pane)
    look_up("1001")
    settle()
    assert too_wide(pane) == []
    assert unnamed(pane.ui.merge) == []
    assert pane.ui.merge.ui.preview.verticalScrollBar().maximum() == 0


def test_the_button_with_the_cursor_stays_in_sight_where_the_text_is_large(
    pane: MemberPane, main_window: MainWindow, theme: Theme
) -> None:
    theme.set_text_size(200)
    try:
        main_window.resize(1024, 700)
        begin(pane)
        look_up("1001")
        settle()
        button = pane.ui.merge.ui.mergeButton
        assert here() is button
        assert button.visibleRegion().boundingRect() == button.rect()
    finally:
        theme.set_text_size(100)
