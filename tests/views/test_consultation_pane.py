"""The room of 相談・NPO by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from roukin_desktop.domain.records import Consultation
from roukin_desktop.presenters.consultations import ConsultationsPresenter
from roukin_desktop.views.consultation_pane import ConsultationPane
from roukin_desktop.views.shell.main_window import MainWindow
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


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> ConsultationPane:
    made = ConsultationPane()
    presenter = ConsultationsPresenter(bench.tools, made, SCOPE)
    made.attach(presenter)
    bench.listen(presenter)
    show(main_window, made)
    return made


def fill(*texts: str) -> None:
    for text in texts:
        if text:
            type_in(text)
        press(ENTER)


def test_counts_are_typed_one_after_the_other(pane: ConsultationPane, bench: Bench) -> None:
    assert here() is pane.ui.recorded_on
    fill("0620", "1", "1", "３件")
    press(ENTER, CTRL)
    assert cells(pane.ui.table) == [["6/20(金)", "多重債務相談", "みどり野支店013", "3件", "", ""]]
    assert here() is pane.ui.recorded_on
    fill("", "2", "", "0")
    press(Qt.Key.Key_F12)
    assert {getattr(one, "count", None) for one in bench.desk.all(Consultation.kind)} == {0, 3}
    assert pane.ui.totals.text() == "2025年度通期 3件"
    assert pane.ui.about.text().split("   ") == ["多重債務相談 3件", "NPO融資 0件", "NPO口座 未入力"]


def test_what_is_missing_is_said_under_its_field(pane: ConsultationPane) -> None:
    fill("0620", "1", "", "")
    assert (pane.ui.countNote.state(), pane.ui.countNote.text()[:9]) == ("error", "件数が未入力です。")
    press(Qt.Key.Key_Escape)
    assert pane.ui.takeBackButton.isVisible()
    assert here() is pane.ui.table


def test_no_field_asks_for_a_person(pane: ConsultationPane) -> None:
    names = " ".join(field.accessibleName() for field in (pane.ui.recorded_on, pane.ui.branch, pane.ui.note))
    assert "相談した人の名前や口座などは、備考にも入力しません" in pane.ui.privacyHint.text()
    assert "氏名" not in names


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_every_field_is_named_and_stands_in_the_page(
    pane: ConsultationPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    settle()
    assert unnamed(pane.ui.page) == []
    assert too_wide(pane.ui.page) == []
