"""The frame of the program: rail, year and period, rooms, F-key bar, status with 元に戻す (screens.md).

It is the ``ShellView``: knows no record and no rule. ``views/shell/desktop.py`` gives it rooms and hears its signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollBar, QSizePolicy, QToolButton, QWidget
from shiboken6 import isValid

from roukin_desktop.presenters.found import NOTHING, FoundRow
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.shell import DONE
from roukin_desktop.views import icons
from roukin_desktop.views.forms.ui_main_window import Ui_MainWindow
from roukin_desktop.views.keys import FormKeys
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.rooms import ICONS
from roukin_desktop.views.widgets.fields.grown_fields import grow_fields
from roukin_desktop.views.widgets.layout.tall_page import TallPage
from roukin_desktop.views.widgets.navigation.focus_ring import FocusRing
from roukin_desktop.views.widgets.navigation.tab_order import chain

PROGRAM = "ろうきん推進デスク"
_HOME = "home"
_FAREWELL_MS = 2_000
_ICON = 20
TITLE_BAR = 40
"""What the system draws around a window, in pixels, at most."""
_HANDLERS = {
    "F2": "new",
    "F3": "find_records",
    "F4": "copy_last",
    "F5": "renew",
    "F11": "output",
    "F12": "register",
}


def room_keys(rooms: Sequence[str], below: Sequence[str]) -> dict[str, str]:
    """Return the keys of each room: Ctrl with its place above the line of the rail, Alt with its place below it.

    ホーム comes before the first and has Ctrl+0, so that a place above the line never needs two digits.
    """
    keys: dict[str, str] = {}
    above = [room for room in rooms if room not in below and room != _HOME]
    for held, places in (("Ctrl", above), ("Alt", [room for room in rooms if room in below])):
        keys |= {room: f"{held}+{place}" for place, room in enumerate(places, start=1)}
    return keys | ({_HOME: "Ctrl+0"} if _HOME in rooms else {})


class MainWindow(QMainWindow):
    """Signals carry keys: ``year_picked("2025")``, ``period_picked("2025H1")``, ``room_picked("study")``."""

    year_picked = Signal(str)
    period_picked = Signal(str)
    room_picked = Signal(str)
    search_wanted = Signal(str)
    record_picked = Signal(str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    folder_wanted = Signal(str)
    help_wanted = Signal()
    new_book_wanted = Signal()
    open_book_wanted = Signal()
    recent_wanted = Signal(str)
    backup_wanted = Signal()
    about_wanted = Signal()
    manual_wanted = Signal()
    closed_wanted = Signal()
    """Somebody would register in a book that is only read."""
    closing = Signal()

    def __init__(self, app: QApplication, *, enter_moves: bool = True) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.app_icon())
        self._rooms: dict[str, Pane] = {}
        self._pages: dict[Pane, TallPage] = {}
        self._rail: dict[str, QToolButton] = {}
        self._found: dict[str, FoundRow] = {}
        self._before_search: QWidget | None = None
        self._current = ""
        self._refused = False
        self._made = Path()
        self.form_keys = FormKeys(self, app, enter_moves=enter_moves)
        self._ring = FocusRing(self, app)
        self._connect()
        self._add_shortcuts()
        self.clear_book()

    def place(self) -> TallPage:
        """Return where a room is built: one moved in later would be dressed and measured all over again."""
        return TallPage(self.ui.rooms)

    def add_room(self, pane: Pane, page: TallPage | None = None) -> None:
        """Put a pane, built in its ``page``, into the window; the rail shows it once ``show_rooms`` names it."""
        self._rooms[pane.key] = pane
        self._put(pane, page or self.place())
        pane.refused.connect(self._refuse)
        pane.say_moves(enter=self.form_keys.enter_moves)

    def set_enter_moves(self, on: bool) -> None:
        """Have Enter go on to the next field, or Tab alone, and say so under the forms."""
        self.form_keys.enter_moves = on
        for pane in self._rooms.values():
            pane.say_moves(enter=on)

    def dress(self, key: str) -> None:
        """Have Qt dress, measure and paint a room where nobody sees it: the first visit does not wait for that.

        Heights that follow from widths are settled by the first picture and used by the second.
        """
        if key in self._rooms:  # else it was taken out meanwhile
            page = self._pages[self._rooms[key]]
            page.resize(self.ui.rooms.size())
            for _ in range(2):
                page.grab()

    # ShellView

    def show_rooms(self, rooms: list[Option], below: tuple[str, ...], chosen: str) -> None:
        """Show the rail; ``below`` are the rooms below its line."""
        for button in self._rail.values():
            button.setParent(None)
            button.deleteLater()
        self._rail = {}
        self.ui.menuGo.clear()
        self.ui.menuGo.menuAction().setVisible(bool(rooms))
        keys = room_keys([option.key for option in rooms], below)
        for option in rooms:
            column = self.ui.railTools if option.key in below else self.ui.railRooms
            self._go_action(option, keys[option.key])
            column.addWidget(self._rail_button(option, keys[option.key]))
        self.ui.railLine.setVisible(bool(self.ui.railTools.count() and self.ui.railRooms.count()))
        self.ui.rail.fit(self.width())
        self._mark_rail(chosen)

    def show_room(self, key: str) -> None:
        """Put a room into the window; the one before finishes what was being typed."""
        pane = self._rooms[key]
        if self._current and self._current != key and self._current in self._rooms:
            self._rooms[self._current].left()
            if self._refused:
                self.show_status("")
        self._current = key
        self._mark_rail(key)
        self.ui.rooms.setCurrentWidget(self._pages[pane])
        self.renew_keys()
        pane.entered()
        self._put_status_last()

    def show_title(self, text: str) -> None:
        """Show whose book of which year is open."""
        self.setWindowTitle(text)

    def show_owner(self, name: str) -> None:
        """Show whose book it is at the top."""
        self.ui.owner.setText(name)

    def show_years(self, options: list[Option], chosen: str) -> None:
        """Offer the fiscal years of the book."""
        self.ui.yearChoice.set_options([(option.key, option.label) for option in options])
        self.ui.yearChoice.set_value(chosen)

    def show_periods(self, options: list[Option], chosen: str) -> None:
        """Offer the periods of the year."""
        self.ui.periodChoice.set_options([(option.key, option.label) for option in options])
        self.ui.periodChoice.set_value(chosen)

    def show_status(self, text: str, mark: str = DONE) -> None:
        """Say what was done last, with its mark."""
        self.ui.status.setText(text)
        self.ui.status.setToolTip(text)
        self.ui.statusIcon.show_icon(mark, mark)
        self.ui.statusIcon.setVisible(bool(text))
        self.ui.folderButton.hide()
        self._refused = False

    def show_steps(self, undo: str, redo: str) -> None:
        """Say in the menu what 元に戻す and やり直し take back, '' for nothing; the first stands beside the text."""
        self.ui.undoButton.setVisible(bool(undo))
        self.ui.undoButton.setToolTip(undo)
        self._label(self.ui.actionUndo, undo, "元に戻す(&U) — 戻せる登録はありません(直近の30件まで)", "(&U)")
        self._label(self.ui.actionRedo, redo, "やり直し(&R) — やり直すものはありません", "(&R)")

    @staticmethod
    def _label(action: QAction, step: str, without: str, key: str) -> None:
        """Say in the menu what a step would do; one that cannot be taken says why."""
        action.setText(step.replace("&", "&&") + key if step else without)
        action.setEnabled(bool(step))

    def offer_folder(self, path: Path) -> None:
        """Offer the folder of a file just made beside the text that says so."""
        self._made = path
        self.ui.folderButton.show()

    def hide_undo_link(self) -> None:
        """Leave 元に戻す to the menu: beside a text it would seem to take back what the text says."""
        self.ui.undoButton.hide()

    def show_banner(self, text: str) -> None:
        """Say above the room why nothing can be changed."""
        self.ui.bannerText.setText(text)
        self.ui.bannerIcon.show_icon("lock", "warning")
        self.ui.banner.setVisible(bool(text))
        self._closed = bool(text)
        self.renew_keys()

    def show_found(self, rows: list[FoundRow]) -> None:
        """Offer what the search at the top found."""
        self._found = {f"{row.kind} {row.id}": row for row in rows}
        self.ui.search.offer([Option(key, row.title, row.detail) for key, row in self._found.items()])

    def open_record(self, room: str, kind: str, record_id: str) -> None:
        """Open a record in its room."""
        self._rooms[room].open_record(kind, record_id)

    def clear_rooms(self) -> None:
        """Take all rooms out (another book is opened)."""
        for pane in self._rooms.values():
            self._take_out(pane).deleteLater()
        self._rooms, self._current = {}, ""
        self.show_rooms([], (), "")

    def _put_status_last(self) -> None:
        """Let Tab come to the status line after rail and room: both were made later, and Qt keeps that order."""
        status = (self.ui.undoButton, self.ui.folderButton)
        last: QWidget | None = self.previousInFocusChain()
        while last is not None and (last in status or not last.focusPolicy() & Qt.FocusPolicy.TabFocus):
            last = last.previousInFocusChain()
        if last is not None:
            chain([last, *status])

    def remove_room(self, key: str) -> None:
        """Take a room out; it lives on for a moment, because work under way may still show its result in it."""
        pane = self._rooms.pop(key)
        page = self._take_out(pane)
        page.hide()
        QTimer.singleShot(_FAREWELL_MS, page, page.deleteLater)

    def room(self) -> Pane | None:
        """Return the room that is shown."""
        page = self.ui.rooms.currentWidget()
        shown = page.widget() if isinstance(page, TallPage) else None
        return shown if isinstance(shown, Pane) else None

    def renew_keys(self) -> None:
        """Show the F-keys the room answers now."""
        self.ui.keys.set_keys({"F1": "ヘルプ", **self._answers()})

    def show_welcome(self, pane: Pane) -> None:
        """Show the first choices instead of rooms; nothing of a book is on the screen."""
        if pane not in self._pages:
            self._put(pane, self.place())
        self.ui.rooms.setCurrentWidget(self._pages[pane])
        self.renew_keys()
        pane.entered()

    def clear_book(self) -> None:
        """Show a frame without a book: no rail, no choices, no status."""
        self.setWindowTitle(PROGRAM)
        for part in (self.ui.topBar, self.ui.rail, self.ui.banner):
            part.hide()
        self.ui.actionBackup.setVisible(False)
        self.ui.menuGo.menuAction().setVisible(False)
        self._closed = False
        self.show_status("")
        self.show_steps("", "")

    def show_book(self, owner: str, path: Path) -> None:
        """Show whose book is open and where it lies."""
        self.ui.owner.setText(owner)
        self.ui.owner.setToolTip(str(path))
        self.show_status("")
        self.ui.topBar.show()
        self.ui.rail.show()
        self.ui.actionBackup.setVisible(True)

    def show_recent(self, books: Sequence[Path]) -> None:
        """List the books opened last in the menu."""
        self.ui.menuRecent.clear()
        for path in books:
            action = self.ui.menuRecent.addAction(f"{path.stem}    {path.parent}")
            action.triggered.connect(lambda _on=False, chosen=str(path): self.recent_wanted.emit(chosen))
        self.ui.menuRecent.menuAction().setVisible(bool(books))

    def warn(self, text: str) -> None:
        """Say on the status line that something did not work, without interrupting."""
        self.ui.status.setText(text)
        self.ui.status.setToolTip(text)
        self.ui.statusIcon.show_icon("warning", "warning")
        self.ui.statusIcon.show()
        self.ui.folderButton.hide()
        self._refused = False
        self.hide_undo_link()

    def _refuse(self, text: str) -> None:
        """Say why a room did not do what it was asked for; it is true of that room alone."""
        self.warn(text)
        self._refused = True

    def press(self, key: str) -> None:
        """Do what an F-key does in this room."""
        pane = self.room()
        if key == "F1":
            self.help_wanted.emit()
        elif pane is not None and key in self._answers():
            self._ask(_HANDLERS[key])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what was typed before the window goes."""
        pane = self.room()
        if pane is not None:
            pane.left()
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the rooms their width: a narrow window shows the rail as pictures."""
        super().resizeEvent(event)
        self.ui.rail.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the pictures of the rail anew for other colours and another size of text."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_rail"):
            for key, button in self._rail.items():
                self._tint(button, key)
            self.ui.rail.fit(self.width())
            for pane in self._pages:
                grow_fields(pane)
        super().changeEvent(event)

    def _put(self, pane: Pane, page: TallPage) -> None:
        """Let a room scroll where the window is lower than it must be."""
        grow_fields(pane)
        for bar in pane.findChildren(QScrollBar):
            bar.style().polish(bar)  # Qt dressed it before its area had a name
            bar.updateGeometry()
        self.ui.rooms.addWidget(page)
        page.setWidget(pane)
        pane.keys_changed.connect(self.renew_keys)
        self._pages[pane] = page

    def _take_out(self, pane: Pane) -> TallPage:
        page = self._pages.pop(pane)
        self.ui.rooms.removeWidget(page)
        return page

    def _go_action(self, option: Option, keys: str) -> None:
        """Put a room into the menu 画面, where its keys are told; inside the menu a number or a letter picks it."""
        held, number = keys.split("+")
        letter = number if held == "Ctrl" else chr(ord("A") + int(number) - 1)
        action = self.ui.menuGo.addAction(f"{option.label}(&{letter})")
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self._on_rail(option.key))

    def _rail_button(self, option: Option, keys: str) -> QToolButton:
        button = QToolButton(self.ui.rail)
        button.setToolTip(f"{option.label}({keys})" if keys else option.label)
        button.setProperty("kind", "rail")
        button.setText(option.label)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._on_rail(option.key))
        self._rail[option.key] = button
        self._tint(button, option.key)
        return button

    def _on_rail(self, key: str) -> None:
        self._mark_rail(self._current)
        self.room_picked.emit(key)

    def _mark_rail(self, chosen: str) -> None:
        for name, button in self._rail.items():
            button.setChecked(name == chosen)
            if name == chosen:
                self.ui.rail.ensureWidgetVisible(button)

    def _tint(self, button: QToolButton, key: str) -> None:
        colors = self.palette()
        plain = colors.color(QPalette.ColorRole.WindowText)
        chosen = colors.color(QPalette.ColorRole.HighlightedText)
        side = icons.grown(_ICON)
        button.setIconSize(QSize(side, side))
        button.setIcon(icons.icon(ICONS.get(key, "file"), plain, chosen, side, self.devicePixelRatioF()))

    def _search(self) -> None:
        """Put the cursor into the search; what was looked for before gives way to what is typed now."""
        if not self.ui.search.hasFocus():
            self._before_search = self.focusWidget()
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def _leave_search(self) -> None:
        """Esc: nothing is looked for any more, the cursor is where it was."""
        self.ui.search.clear()
        before = self._before_search
        back = before if before is not None and isValid(before) and before.isVisible() else self.room()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, key: str) -> None:
        row = self._found.get(key)
        if row is None or row == NOTHING:
            return  # what was typed stays, to be typed differently
        self.ui.search.clear()
        self.record_picked.emit(row.kind, row.id)

    def _connect(self) -> None:
        ui = self.ui
        for choice, keys in ((ui.yearChoice, "Alt+Y"), (ui.periodChoice, "Alt+P")):
            choice.keep_one_chosen()
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(8)
            choice.setToolTip(f"{choice.accessibleName()}を選ぶ({keys})")
            QShortcut(QKeySequence(keys), self, choice.setFocus)
        ui.yearChoice.edited.connect(self.year_picked)
        ui.periodChoice.edited.connect(self.period_picked)
        ui.search.wanted.connect(self.search_wanted)
        ui.search.picked.connect(self._on_found)
        ui.searchIcon.show_icon("search")
        ui.undoButton.clicked.connect(self.undo_wanted)
        ui.folderButton.clicked.connect(lambda: self.folder_wanted.emit(str(self._made)))
        ui.actionUndo.triggered.connect(self.undo_wanted)
        ui.actionRedo.triggered.connect(self.redo_wanted)
        ui.actionNewBook.triggered.connect(self.new_book_wanted)
        ui.actionOpenBook.triggered.connect(self.open_book_wanted)
        ui.actionBackup.triggered.connect(self.backup_wanted)
        ui.actionQuit.triggered.connect(self.close)
        ui.actionAbout.triggered.connect(self.about_wanted)
        ui.actionHelp.triggered.connect(self.help_wanted)
        ui.actionManual.triggered.connect(self.manual_wanted)
        ui.keys.pressed.connect(self.press)
        self.form_keys.register.connect(lambda: self._ask("register"))
        self.form_keys.give_up.connect(lambda: self._ask("give_up"))
        self.form_keys.undo.connect(lambda: self._ask("undo_typing"))
        self.form_keys.redo.connect(lambda: self._ask("redo_typing"))

    def _answers(self) -> dict[str, str]:
        """Return the F-keys the room answers; in a book that is only read F12 says so, and nothing is begun."""
        pane = self.room()
        answers = pane.answers() if pane is not None else {}
        if not self._closed:
            return answers
        left = {key: word for key, word in answers.items() if key not in ("F2", "F4")}
        return left | {"F12": "閲覧のみ"} if "F12" in left else left

    def _ask(self, deed: str) -> None:
        pane = self.room()
        if pane is not None and deed == "register" and self._closed:
            self.closed_wanted.emit()
        elif pane is not None:
            getattr(pane, deed)()

    def _add_shortcuts(self) -> None:
        for key in ("F1", *_HANDLERS):
            QShortcut(QKeySequence(key), self, lambda chosen=key: self.press(chosen))
        QShortcut(QKeySequence("Ctrl+K"), self, self._search)
        leave = QShortcut(QKeySequence("Esc"), self.ui.search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_search)


def fit_to_screen(window: QWidget, width: int = 1280, height: int = 800) -> None:
    """Give the window its usual size; fill a screen that has no room for it with its title bar.

    A window as high as the screen would push its F-key bar below the edge.
    """
    screen = window.screen().availableGeometry()
    if screen.width() <= width or screen.height() < height + TITLE_BAR:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    else:
        window.resize(width, height)
