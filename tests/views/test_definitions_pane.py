"""The room of 年度定義 in a real window: typed by keyboard, registered, narrow windows, everything named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from roukin_desktop.domain.book import Role
from roukin_desktop.presenters.definitions.room import DefinitionsPresenter
from roukin_desktop.services.desk import Desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.definitions_pane import DefinitionsPane
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.theme import Theme
from tests.services.definition_books import AOBA, book, headquarters
from tests.views.form_rooms import SCOPE, Bench, cells, settle, show, too_wide, unnamed


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with headquarters(tmp_path, who, clock) as desk:
        yield desk


def room(desk: Desk, tmp_path: Path, main_window: MainWindow) -> DefinitionsPane:
    pane = DefinitionsPane()
    bench = Bench(desk, tmp_path)
    presenter = DefinitionsPresenter(bench.tools, pane, SCOPE, tmp_path)
    pane.attach(presenter)
    bench.listen(presenter)
    presenter.restore()
    show(main_window, pane)
    return pane


def test_a_target_is_typed_and_registered(hq: Desk, tmp_path: Path, main_window: MainWindow) -> None:
    pane = room(hq, tmp_path, main_window)
    pane.ui.table.select("T01")
    settle()
    assert pane.ui.formTitle.text().startswith("T01 ")
    pane.ui.value_field.setFocus()
    pane.ui.value_field.selectAll()
    QTest.keyClicks(pane.ui.value_field, "19000")
    settle()
    assert "18,500件 → 19,000件" in pane.ui.changes.texts()[0]
    assert pane.ui.changed.text() == "未登録の変更 2か所"
    pane.register()
    settle()
    target = hq.catalogue().by_code["T01"].target
    assert target is not None
    assert target.value == 19_000
    assert pane.ui.changes.texts() == []


def test_registering_is_offered_once_something_is_picked(hq: Desk, tmp_path: Path, main_window: MainWindow) -> None:
    pane = room(hq, tmp_path, main_window)
    assert not pane.ui.registerButton.isVisible()
    pane.ui.table.select("T01")
    settle()
    assert pane.ui.registerButton.isVisible()


def test_a_list_that_has_only_names_has_no_empty_column(hq: Desk, tmp_path: Path, main_window: MainWindow) -> None:
    pane = room(hq, tmp_path, main_window)
    titles = [pane.ui.table.model().headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert titles == ["項目", "内容", ""]
    pane.ui.sections.picked.emit("themes")
    settle()
    assert [pane.ui.table.model().headerData(at, Qt.Orientation.Horizontal) for at in range(3)] == ["項目", "", None]


def test_a_wrong_value_stands_under_its_field(hq: Desk, tmp_path: Path, main_window: MainWindow) -> None:
    pane = room(hq, tmp_path, main_window)
    pane.ui.sections.picked.emit("donation_rates")
    pane.ui.table.select("T06")
    settle()
    pane.ui.yen_field.selectAll()
    QTest.keyClicks(pane.ui.yen_field, "-1")
    settle()
    assert pane.ui.yenNote.text() == "0以上の数を入れてください。"
    pane.register()
    settle()
    assert pane.ui.doneNote.state() == "error"
    assert hq.all("year_definition") == []


def test_a_committee_looks_at_a_pack_and_takes_it_in(
    hq: Desk, tmp_path: Path, who: Who, clock: Clock, main_window: MainWindow
) -> None:
    file = hq.definitions.make_pack(2025, tmp_path).path
    with book(tmp_path, Role.COMMITTEE, "013", AOBA, who, clock) as desk:
        pane = room(desk, tmp_path, main_window)
        assert pane.ui.dropBox.isVisible()
        assert not pane.ui.makeButton.isVisible()
        pane.open_record("pack", str(file))
        settle()
        assert pane.ui.stack.currentWidget() is pane.ui.planPage
        assert not pane.ui.confirmBox.isVisible()
        assert unnamed(pane) == []
        pane.register()
        settle()
        assert pane.ui.stack.currentWidget() is pane.ui.listsPage
        assert [getattr(one, "name", "") for one in desk.all("member")] == ["青葉労働組合"]


def test_every_list_can_be_shown_and_every_field_has_a_name(hq: Desk, tmp_path: Path, main_window: MainWindow) -> None:
    pane = room(hq, tmp_path, main_window)
    main_window.resize(1024, 700)
    for at in range(pane.ui.sections.count()):
        pane.ui.sections.setCurrentRow(at)
        settle()
        first = cells(pane.ui.table)[0]
        assert first[0]
        pane.ui.table.selectRow(0)
        settle()
        assert unnamed(pane) == []
        assert too_wide(pane) == []


def test_large_text_in_a_small_window_leaves_several_rows_of_the_list_in_sight(
    hq: Desk, tmp_path: Path, main_window: MainWindow, theme: Theme
) -> None:
    pane = room(hq, tmp_path, main_window)
    try:
        theme.set_text_size(200)
        main_window.resize(1024, 700)
        settle()
        assert pane.ui.table.viewport().height() >= 5 * pane.ui.table.rowHeight(0)
    finally:
        theme.set_text_size(100)
