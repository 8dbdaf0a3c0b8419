"""The real window: first start, a book, the rail, the keys, typing a study session by keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.records import StudySession
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.system.paths import Paths
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.definitions_pane import DefinitionsPane
from roukin_desktop.views.desktop import Desktop, Surroundings
from roukin_desktop.views.home_pane import HomePane
from roukin_desktop.views.main_window import room_keys
from roukin_desktop.views.smoke import leave_when_usable
from roukin_desktop.views.study_pane import StudyPane
from roukin_desktop.views.tasks import ImmediateRunner
from roukin_desktop.views.widgets.file_drop import TakesFiles
from roukin_desktop.views.widgets.member_lookup import MemberLookup
from tests.conftest import NOW
from tests.services.definition_books import headquarters
from tests.views.conftest import commit

ENTER = Qt.Key.Key_Return


class Answers:
    """Dialogs that answer what the test says."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.agree = True
        self.told: list[str] = []
        self.shown: list[Path] = []
        self.troubles: list[Exception] = []

    def ask_open(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_files(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()

    def ask_folder(self, _title: str, _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_save(self, _title: str, _suggested: Path, _kinds: tuple[FileKind, ...]) -> Path | None:
        return self.path

    def confirm(self, _title: str, text: str, _yes: str) -> bool:
        self.told.append(text)
        return self.agree

    def tell(self, _title: str, text: str) -> None:
        self.told.append(text)

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)

    def open_file(self, _path: Path) -> None: ...

    def open_folder(self, path: Path) -> None:
        self.shown.append(path)


class Start:
    """Starts the program in a folder of its own, as often as a test wants."""

    def __init__(self, app: QApplication, home: Path, clock: Clock) -> None:
        self._app, self._clock = app, clock
        data = home / "data"
        self.paths = Paths(
            data,
            home / "documents",
            data / "backups",
            data / "drafts",
            data / "logs",
            data / "keys",
            data / "settings.json",
        )
        self.settings = Settings()
        self.answers = Answers()
        self.open: list[Desktop] = []

    def __call__(self, book: Path | None = None, room: str = "study") -> Desktop:
        """Start with a book, from ホーム on to a room: most tests are about recording."""
        around = Surroundings(
            paths=self.paths,
            settings=self.settings,
            save=self._keep,
            clock=self._clock,
            drafts=lambda book_id: DraftFiles(self.paths.drafts, book_id),
            report=str,
            version="0",
        )
        desktop = Desktop(self._app, around, ImmediateRunner(self.answers.show_trouble), self.answers)
        desktop.show(book)
        self.open.append(desktop)
        for _ in range(3):
            QApplication.processEvents()
        if desktop.shell is not None and desktop.shell.room == "home" and room != "home":
            desktop.window.room_picked.emit(room)
            QApplication.processEvents()
        return desktop

    def _keep(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Start]:
    made = Start(qapp, tmp_path, clock)
    yield made
    for desktop in made.open:
        desktop.window.close()
        desktop.window.deleteLater()
    QApplication.processEvents()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sample once; each test works on a copy of its own."""
    return write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)


@pytest.fixture
def sample(tmp_path: Path, written: Path) -> Path:
    return Path(shutil.copy(written, tmp_path / written.name))


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_in(text: str) -> None:
    if text.isascii():
        QTest.keyClicks(here(), text)
    else:
        commit(here(), text)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, held)
    QApplication.processEvents()


def test_the_first_start_offers_its_ways_and_no_empty_window(start: Start) -> None:
    desktop = start()
    pane = desktop.welcome_pane
    assert desktop.window.room() is pane
    ways = (pane.ui.chooseNew, pane.ui.chooseOpen, pane.ui.chooseSample, pane.ui.chooseWhole)
    assert [way.text() for way in ways] == ["新しい記録簿", "記録簿を開く", "サンプルで試す", "本部の見本で試す"]
    assert all(way.height() >= way.heightForWidth(way.width()) for way in ways), "a sentence is cut"
    assert desktop.window.ui.rail.isHidden()
    assert not desktop.window.ui.menuGo.menuAction().isVisible()
    assert here() is pane.ui.chooseNew
    for choice in (pane.ui.chooseNew, pane.ui.chooseOpen, pane.ui.chooseSample):
        assert choice.height() >= choice.heightForWidth(choice.width())


def test_a_new_book_is_made_by_keyboard(start: Start, tmp_path: Path) -> None:
    desktop = start()
    start.answers.path = tmp_path / "new.roukin"
    press(ENTER)
    assert here() is desktop.welcome_pane.ui.name
    type_in("みどり野支店推進委員会")
    press(ENTER, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "new.roukin").is_file()
    assert "みどり野支店推進委員会" in desktop.window.windowTitle()
    assert isinstance(desktop.window.room(), HomePane)


def test_a_new_book_without_a_name_says_so_under_the_field(start: Start) -> None:
    desktop = start()
    desktop.welcome_pane.begin_new()
    desktop.welcome_pane.register()
    assert desktop.welcome_pane.ui.nameNote.state() == "error"
    assert here() is desktop.welcome_pane.ui.name


def test_the_sample_opens_and_is_opened_again_at_the_next_start(start: Start) -> None:
    desktop = start()
    desktop.welcome_pane.ui.chooseSample.click()
    QApplication.processEvents()
    assert isinstance(desktop.window.room(), HomePane)
    desktop.window.close()
    again = start(room="home")
    assert isinstance(again.window.room(), HomePane)
    assert again.window.ui.menuRecent.actions()


def test_what_is_no_book_is_refused_in_a_sentence_and_the_choices_stay(start: Start, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.roukin"
    wrong.write_bytes(b"no book at all")
    desktop = start(wrong)
    assert isinstance(start.answers.troubles[0], FileTrouble)
    assert desktop.window.room() is desktop.welcome_pane


def test_a_book_in_use_elsewhere_opens_for_reading_with_a_banner(
    start: Start, sample: Path, who: Who, clock: Clock
) -> None:
    with open_desk(sample, who=who, clock=clock):
        desktop = start(sample)
        assert not desktop.window.ui.banner.isHidden()
        assert desktop.window.ui.bannerText.text()
        assert "登録・訂正・取消・取込はできません" in desktop.window.ui.bannerText.text()
        assert desktop.rooms["study"].pane.findChild(QWidget, "registerButton").isHidden()


def test_a_window_that_only_reads_leaves_the_drafts_of_the_one_that_writes(
    start: Start, sample: Path, who: Who, clock: Clock
) -> None:
    with open_desk(sample, who=who, clock=clock) as writing:
        drafts = DraftFiles(start.paths.drafts, writing.info.book_id)
        drafts.save("study", {"title": "書きかけ"})
        desktop = start(sample)
        desktop.rooms["study"].pane.new()
        desktop.keep()
        assert drafts.load("study") == {"title": "書きかけ"}


def test_the_rail_shows_only_rooms_that_exist(start: Start, sample: Path) -> None:
    desktop = start(sample, room="home")
    assert set(desktop.rooms) == {"home"}, "the window does not wait for rooms nobody went to"
    _visit_all(desktop)
    assert set(desktop.rooms) == set(desktop.window._rail)
    desktop.window.room_picked.emit("study")
    assert desktop.window.ui.keys.words().keys() == {"F1", *desktop.window.room().keys}


def _visit_all(desktop: Desktop) -> None:
    for key in list(desktop.window._rail):
        desktop.window.room_picked.emit(key)


def test_places_above_the_line_have_ctrl_and_those_below_alt() -> None:
    keys = room_keys(["home", "study", "targets", "summary", "settings"], ("summary", "settings"))
    assert keys == {"home": "Ctrl+0", "study": "Ctrl+1", "targets": "Ctrl+2", "summary": "Alt+1", "settings": "Alt+2"}


def test_a_room_entered_later_shows_the_period_chosen_meanwhile(start: Start, sample: Path) -> None:
    desktop = start(sample)
    desktop.window.period_picked.emit("2025-06")
    desktop.window.room_picked.emit("summary")
    assert "6月" in " ".join(label.text() for label in desktop.rooms["summary"].pane.findChildren(QLabel))


def test_the_smoke_run_leaves_once_the_window_is_usable(start: Start, sample: Path, qapp: QApplication) -> None:
    desktop = start(sample)
    leave_when_usable(qapp, desktop)
    assert qapp.exec() == 0
    assert not desktop.window.isVisible()


def test_the_smoke_run_fails_where_no_window_becomes_usable(
    start: Start, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    leave_when_usable(qapp, start(), at_most=0.02)
    assert qapp.exec() == 4
    assert "画面" in capsys.readouterr().err


def sessions(desk: Desk) -> list[StudySession]:
    return [s for s in desk.all("study_session") if isinstance(s, StudySession)]


def test_a_session_is_typed_and_registered_by_keyboard_alone(qtbot: QtBot, start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    before = len(sessions(desktop.desk()))
    type_in("990001")
    lookup = here()
    assert isinstance(lookup, MemberLookup)
    qtbot.waitUntil(lookup.is_open)
    press(ENTER)
    type_in("0930")
    press(ENTER)
    press(Qt.Key.Key_1)
    press(ENTER)
    press(Qt.Key.Key_1)
    press(ENTER)
    type_in("２４名")
    pane.ui.themes.setFocus()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_F12)
    found = sessions(desktop.desk())
    assert len(found) == before + 1
    made = max(found, key=lambda s: s.number)
    assert (made.attendees, made.form, f"{made.held_on}") == (24, "face", "2025-09-30")
    assert desktop.window.ui.status.text().startswith("10:00 ")
    assert not desktop.window.ui.undoButton.isHidden()
    first = here()
    assert isinstance(first, QLineEdit)
    assert (first.accessibleName(), first.text()) == ("会員", "")
    assert pane.ui.themesNote.state() == "", "the cursor was taken from the tags of the new form, nobody left them"
    desktop.window.ui.undoButton.click()
    assert len(sessions(desktop.desk())) == before


def test_a_room_wears_its_style(start: Start, sample: Path) -> None:
    """Cards, labels and the button of 登録 are styled by marks the form sets; a room styled too early loses them."""
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    picture = pane.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(widget: QWidget, x: int, y: int) -> str:
        at = widget.mapTo(pane, QPoint(x, y))
        return picture.pixelColor(int(at.x() * ratio), int(at.y() * ratio)).name()

    button = pane.ui.registerButton
    assert colour(pane.ui.formCard, 6, 40) != colour(pane, 2, 2), "the form stands on a card"
    assert colour(button, button.width() // 2, 4) == pane.palette().color(QPalette.ColorRole.Link).name(), (
        "登録 is the one filled button"
    )


def test_register_goes_to_what_is_missing_and_says_it_in_words(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.held_on.setFocus()
    type_in("0930")
    press(Qt.Key.Key_F12)
    assert here().accessibleName() == "会員"
    assert pane.ui.formNote.state() == "error"
    assert pane.ui.form.property("state") == "error"


def test_expense_opens_in_place_with_its_limit(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    assert pane.ui.expenseBox.isHidden()
    pane.ui.attendees.setFocus()
    type_in("24")
    pane.ui.expense_used.setFocus()
    press(Qt.Key.Key_Space)
    assert not pane.ui.expenseBox.isHidden()
    press(ENTER)
    press(ENTER)
    type_in("12000")
    assert pane.ui.limit.text() == "上限 48,000円・あと 36,000円"


def test_typed_text_survives_a_crash_and_is_offered_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.title_text.setFocus()
    type_in("春の学習会")
    desktop.keep()
    desktop.desk().close()
    start.open.clear()
    again = start(sample)
    other = again.rooms["study"].pane
    assert isinstance(other, StudyPane)
    assert other.ui.title_text.text() == "春の学習会"
    assert other.ui.changed.text()


def test_f_keys_are_answered_and_f6_to_f10_left_to_the_input_method(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    press(Qt.Key.Key_F3)
    assert here() is pane.ui.filter
    assert not {f"F{n}" for n in range(6, 11)} & desktop.window.ui.keys.words().keys()


def test_enter_in_the_list_opens_the_record_for_correction(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.table.setFocus()
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert "訂正" in pane.ui.formTitle.text()


def test_every_field_of_every_pane_has_a_name_for_screen_readers(start: Start, sample: Path) -> None:
    desktop = start(sample)
    _visit_all(desktop)
    nameless = [
        type(field).__name__ + field.objectName()
        for room in desktop.rooms.values()
        for field in room.pane.findChildren(QWidget)
        if isinstance(field, QLineEdit) and not field.accessibleName() and not _inside(field)
    ]
    assert nameless == []


def _inside(field: QWidget) -> bool:
    parent = field.parentWidget()
    return parent is not None and parent.inherits("QComboBox")


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_form_needs_no_horizontal_scrolling(
    qtbot: QtBot, start: Start, sample: Path, size: tuple[int, int]
) -> None:
    desktop = start(sample)
    desktop.window.resize(*size)
    qtbot.wait(10)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    assert desktop.window.width() == size[0]
    assert pane.ui.page.minimumSizeHint().width() <= pane.ui.formScroll.viewport().width()


def test_the_search_at_the_top_leads_to_the_record(qtbot: QtBot, start: Start, sample: Path) -> None:
    desktop = start(sample)
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = desktop.window.ui.search
    assert here() is search
    type_in("990001")
    qtbot.waitUntil(search.is_open)
    picked: list[Callable[[], None]] = []
    desktop.window.record_picked.connect(lambda *key: picked.append(key))
    press(ENTER)
    assert len(picked) == 1
    assert search.text() == ""


def test_settings_work_at_once_and_are_kept(start: Start, sample: Path) -> None:
    desktop = start(sample)
    desktop.apply(Settings(user_name="みどり野 係", enter_moves=False, text_size=120))
    assert not desktop.window.form_keys.enter_moves
    assert QApplication.font().pointSizeF() == pytest.approx(12.6)
    assert (start.settings.user_name, start.settings.last_book) == ("みどり野 係", str(sample))
    desktop.theme.set_text_size(100)


def test_backup_writes_a_copy_and_says_so(start: Start, sample: Path, tmp_path: Path) -> None:
    desktop = start(sample)
    start.answers.path = tmp_path / "copy.roukin"
    desktop.window.ui.actionBackup.trigger()
    assert start.answers.path.is_file()
    assert "copy.roukin" in desktop.window.ui.status.text()
    assert desktop.window.ui.folderButton.isVisible()
    desktop.window.ui.folderButton.click()
    assert start.answers.shown == [start.answers.path]


def test_a_backup_is_restored_in_three_clicks_and_the_book_opens_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    before = len(sessions(desktop.desk()))
    desktop.desk().cancel("study_session", sessions(desktop.desk())[0].id, "試し")
    assert len(sessions(desktop.desk())) == before - 1
    desktop.shell.open_record("backups", "-")
    QApplication.processEvents()
    part = desktop.rooms["settings"].pane.backups
    assert part.isVisible()
    part.ui.table.selectRow(0)
    part.ui.restoreButton.click()
    QApplication.processEvents()
    assert len(sessions(desktop.desk())) == before
    assert desktop.desk().read_only is None
    assert start.answers.troubles == []


def test_the_change_log_leads_to_the_record_and_takes_back_and_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    found = sessions(desktop.desk())[0]
    desktop.shell.announce(desktop.desk().cancel("study_session", found.id, "試し"))
    desktop.shell.open_record("history", "-")
    QApplication.processEvents()
    part = desktop.rooms["settings"].pane.history
    part.ui.table.selectRow(0)
    QApplication.processEvents()
    assert part.ui.detailCard.isVisible()
    assert part.ui.undoButton.isVisible()
    part.ui.undoButton.click()
    assert desktop.desk().get("study_session", found.id) is not None
    assert part.ui.redoButton.isVisible()
    desktop.window.ui.actionRedo.trigger()
    assert desktop.desk().get("study_session", found.id) is None
    desktop.window.ui.actionUndo.trigger()
    assert desktop.desk().get("study_session", found.id) is not None


def test_the_rooms_speak_the_words_of_the_definitions_at_once(start: Start, sample: Path) -> None:
    desktop = start(sample)
    assert desktop.shell is not None
    before = desktop.rooms["study"].pane
    typed = Edits({("themes", "retirement", "label"): "退職準備と年金", ("themes", "retirement", "short"): ""})
    desktop.shell.announce(desktop.desk().definitions.define(2025, typed))
    after = desktop.rooms["study"].pane
    assert after is not before
    assert desktop.window.room() is after
    assert any(
        isinstance(part, QAbstractButton) and "退職準備と年金" in part.text()
        for part in after.findChildren(QAbstractButton)
    )
    desktop.shell.choose_room("definitions")
    assert desktop.window.room() is desktop.rooms["definitions"].pane


def test_ctrl_k_goes_to_a_room_and_does_what_it_finds(start: Start, sample: Path, qtbot: QtBot) -> None:
    desktop = start(sample)
    found = sessions(desktop.desk())[0]
    desktop.shell.announce(desktop.desk().cancel("study_session", found.id, "試し"))
    for text, asked in (("しゅうけい", "summary"), ("もとにもどす", "")):
        press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert here() is desktop.window.ui.search
        commit(desktop.window.ui.search, text)
        qtbot.waitUntil(desktop.window.ui.search.answers)
        press(ENTER)
        if asked:
            assert desktop.window.room().key == asked
    assert desktop.desk().get("study_session", found.id) is not None


def _drop(pane: TakesFiles, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    pane.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()


@pytest.mark.parametrize("room", ["settings", "submission", "definitions"])
def test_a_year_pack_dropped_in_a_room_is_looked_at_under_its_own(
    start: Start, sample: Path, tmp_path: Path, who: Who, clock: Clock, room: str
) -> None:
    with headquarters(tmp_path, who, clock) as desk:
        pack = desk.definitions.make_pack(2025, tmp_path).path
    desktop = start(sample)
    assert desktop.shell is not None
    desktop.shell.choose_room(room)
    pane = desktop.rooms[room].pane
    assert isinstance(pane, TakesFiles)
    _drop(pane, pack)
    shown = desktop.window.room()
    assert isinstance(shown, DefinitionsPane)
    assert shown.ui.planTitle.text() == "本部 2025年度 年度定義 第1版"
    assert shown.ui.stack.currentWidget() is shown.ui.planPage
    shown.give_up()
    assert shown.ui.stack.currentWidget() is shown.ui.listsPage


def test_a_pack_dropped_on_the_first_page_begins_a_new_book(
    start: Start, tmp_path: Path, who: Who, clock: Clock
) -> None:
    with headquarters(tmp_path, who, clock) as desk:
        pack = desk.definitions.make_pack(2025, tmp_path).path
    pane = start().welcome_pane
    _drop(pane, pack)
    assert not pane.ui.newCard.isHidden()
    assert pane.ui.packNote.text() == "本部 2025年度 年度定義 第1版 で始めます。"
    assert pane.ui.year.value() == "2025"
