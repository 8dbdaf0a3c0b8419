"""The room of キャンペーン by keyboard: entries, running totals, warnings with reasons, other campaigns."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import CampaignEntry
from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.storage.store import BookStore
from roukin_desktop.views.campaign_pane import CampaignPane
from roukin_desktop.views.shell.main_window import MainWindow
from tests import builders
from tests.views.form_rooms import (
    CTRL,
    ENTER,
    SCOPE,
    Bench,
    cells,
    here,
    press,
    settle,
    show,
    too_wide,
    type_in,
    unnamed,
)

WINTER = builders.entry(
    "9", campaign="winter_2025", branch_id=builders.branch().id, recorded_on=date(2025, 11, 5), count=1, yen=100_000
)


@pytest.fixture
def bench(bench: Bench, store: BookStore) -> Bench:
    with store.transaction(Verb.REGISTER, "もうひとつの店舗") as tx:
        tx.put_many([builders.branch("014"), WINTER])
    return bench


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> CampaignPane:
    made = CampaignPane()
    presenter = CampaignsPresenter(bench.tools, made, SCOPE)
    made.attach(presenter)
    bench.listen(presenter)
    presenter.choose("summer_2025")
    show(main_window, made)
    return made


def fill(*texts: str) -> None:
    """Type into one field after another, going on with Enter."""
    for text in texts:
        type_in(text)
        press(ENTER)


def entries(bench: Bench) -> list[CampaignEntry]:
    found = [entry for entry in bench.desk.all(CampaignEntry.kind) if isinstance(entry, CampaignEntry)]
    return [entry for entry in found if entry.campaign == "summer_2025"]


def test_an_entry_is_typed_and_registered_by_keyboard_alone(pane: CampaignPane, bench: Bench) -> None:
    assert here() is pane.ui.branch
    fill("1", "1", "1", "0625", "2", "70万円", "", "")
    press(ENTER)
    [made] = [entry for entry in entries(bench) if entry.recorded_on == date(2025, 6, 25)]
    assert (made.product, made.count, made.yen, made.span) == ("time_deposit", 2, 700_000, "week")
    assert cells(pane.ui.table)[0][:6] == ["6/25(水)", "週", "みどり野支店013", "定期預金", "2件", "700,000円"]
    assert cells(pane.ui.running) == [["みどり野支店013", "定期預金", "5件", "2,200,000円"]]
    assert pane.ui.total.text() == "合計 5件 / 2,200,000円"
    assert here() is pane.ui.branch
    assert (pane.ui.count.text(), pane.ui.yen.text()) == ("", "")


def test_the_running_total_stands_beside_and_a_total_typed_by_mistake_asks_for_a_reason(
    pane: CampaignPane, bench: Bench
) -> None:
    fill("1", "1", "1", "0625")
    assert pane.ui.countNote.text() == "これまでの累計 3件 / 1,500,000円"
    fill("5", "90万円")
    assert pane.ui.countNote.state() == "warning"
    assert pane.ui.countNote.text().endswith("累計を入力していませんか?")
    press(ENTER, CTRL)
    assert len(entries(bench)) == 1
    assert here().accessibleName().startswith("理由: これまでの累計(3件)以上の数です。")
    type_in("職場の一斉加入")
    press(ENTER, CTRL)
    [made] = [entry for entry in entries(bench) if entry.count == 5]
    assert [reason.text for reason in made.reasons] == ["職場の一斉加入"]


def test_what_is_missing_is_told_under_its_field_and_the_cursor_goes_there(pane: CampaignPane, bench: Bench) -> None:
    assert pane.ui.productNote.text() == ""
    press(Qt.Key.Key_F12)
    assert (pane.ui.branchNote.state(), pane.ui.branchNote.text()) == ("error", "店舗を選んでください。")
    assert here() is pane.ui.branch
    fill("1", "1", "1", "0801")
    assert "の外です" in pane.ui.recorded_onNote.text()
    assert len(entries(bench)) == 1


def test_a_negative_entry_needs_the_mark_of_a_correction(pane: CampaignPane, bench: Bench) -> None:
    fill("1", "1", "1", "0625", "▲1", "▲50万円")
    press(Qt.Key.Key_F12)
    assert pane.ui.countNote.state() == "error"
    pane.ui.correction.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F12)
    assert [e.count for e in entries(bench) if e.correction] == [-1]
    assert cells(pane.ui.table)[0][4:] == ["▲1件", "▲500,000円", "訂正"]


def test_f4_copies_line_and_day_but_no_figures(pane: CampaignPane) -> None:
    fill("1", "1", "1", "0625", "2", "70万円")
    press(Qt.Key.Key_F12)
    type_in("2")
    press(Qt.Key.Key_F4)
    chosen = (pane.ui.branch.currentText(), pane.ui.product.currentText(), pane.ui.recorded_on.text())
    assert chosen == ("みどり野支店013", "定期預金", "2025/06/25")
    assert pane.ui.count.text() == ""


def test_f3_narrows_the_list_however_it_is_typed(pane: CampaignPane) -> None:
    press(Qt.Key.Key_F3)
    assert here() is pane.ui.filter
    type_in("エース")
    pane._timer.timeout.emit()
    assert (cells(pane.ui.table), pane.ui.table.accessibleDescription()) == ([], "当てはまる実績はありません。")
    pane.ui.filter.setText(" 定期・預金")
    pane._timer.timeout.emit()
    assert len(cells(pane.ui.table)) == 1


def test_another_campaign_asks_for_other_things(pane: CampaignPane) -> None:
    assert pane.ui.conditions.text() == "条件: 定期預金またはエース預金の新規預入"
    pane.ui.campaign.setFocus()
    type_in("3")
    assert "二刀流" in pane.ui.campaign.currentText()
    assert [pane.ui.product.itemText(at) for at in range(pane.ui.product.count())][1] == "iDeCo"
    pane.ui.product.setFocus()
    type_in("2")
    assert not pane.ui.yenBox.isVisible()


def test_an_entry_opens_in_its_own_campaign_and_stays_in_it(pane: CampaignPane, bench: Bench) -> None:
    type_in("1")
    pane.open_record(CampaignEntry.kind, WINTER.id)
    settle()
    assert pane.ui.campaign.value() == "winter_2025"
    assert pane.ui.registerButton.text() == "訂正 F12"
    pane.ui.count.setFocus()
    pane.ui.count.selectAll()
    type_in("2")
    press(Qt.Key.Key_F12)
    assert here().accessibleName().startswith("理由: ")
    type_in("先に届いた分")
    press(ENTER, CTRL)
    changed = bench.desk.get(CampaignEntry.kind, WINTER.id)
    assert isinstance(changed, CampaignEntry)
    assert (changed.campaign, changed.count) == ("winter_2025", 2)


def test_what_was_given_up_comes_back_in_its_campaign(pane: CampaignPane) -> None:
    fill("1", "2", "1", "0625", "2")
    pane.ui.campaign.setFocus()
    type_in("3")
    assert pane.ui.campaign.value() == "two_way_2025"
    pane.ui.takeBackButton.click()
    settle()
    assert (pane.ui.campaign.value(), pane.ui.product.currentText(), pane.ui.count.text()) == (
        "summer_2025",
        "エース預金",
        "2",
    )


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1280, 800), (1900, 1100)])
def test_everything_fits_the_window_and_has_a_name(
    pane: CampaignPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    settle()
    assert pane.ui.page.width() <= pane.ui.formScroll.viewport().width()
    needed = pane.ui.page.layout().totalHeightForWidth(pane.ui.page.width())
    assert pane.ui.formScroll.viewport().height() >= needed
    assert too_wide(pane) == []
    assert unnamed(pane.ui.page) == []
