"""The frame of the program: rail, year and period, rooms, F-key bar, status with 元に戻す (screens.md).

It knows no record and no rule. ``app.py`` gives it rooms and connects its signals to the shell presenter.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton, QWidget

from roukin_desktop.views import icons
from roukin_desktop.views.forms.ui_main_window import Ui_MainWindow
from roukin_desktop.views.keys import FormKeys
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.focus_ring import FocusRing

PROGRAM = "ろうきん推進デスク"
_HANDLERS = {
    "F2": "new",
    "F3": "find_records",
    "F4": "copy_last",
    "F5": "renew",
    "F11": "output",
    "F12": "register",
}


class MainWindow(QMainWindow):
    """Signals carry keys: ``year_picked("2025")``, ``period_picked("2025H1")``, ``room_opened("study")``."""

    year_picked = Signal(str)
    period_picked = Signal(str)
    room_opened = Signal(str)
    undo_wanted = Signal()
    help_wanted = Signal()
    new_book_wanted = Signal()
    open_book_wanted = Signal()
    recent_wanted = Signal(str)
    backup_wanted = Signal()
    about_wanted = Signal()
    closing = Signal()

    def __init__(self, app: QApplication, *, enter_moves: bool = True) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.app_icon())
        self._rooms: dict[str, Pane] = {}
        self._rail: dict[str, tuple[QToolButton, str]] = {}
        self._current = ""
        self.form_keys = FormKeys(self, app, enter_moves=enter_moves)
        self._ring = FocusRing(self, app)
        self._connect()
        self._add_shortcuts()
        self.clear_book()

    def add_room(self, pane: Pane, label: str, icon: str, *, tool: bool = False) -> None:
        """Put a pane into the window and on the rail; ``tool`` is the lower group (集計, 取込, 設定)."""
        button = QToolButton(self.ui.rail)
        button.setProperty("kind", "rail")
        button.setText(label)
        button.setCheckable(True)
        button.setAutoExclusive(False)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(self.ui.rail.sizePolicy().Policy.Expanding, self.ui.rail.sizePolicy().Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(lambda: self.open_room(pane.key))
        (self.ui.railTools if tool else self.ui.railRooms).addWidget(button)
        self._rooms[pane.key] = pane
        self._rail[pane.key] = (button, icon)
        self.ui.rooms.addWidget(pane)
        self._tint(button, icon)
        self.ui.railLine.setVisible(bool(self.ui.railTools.count() and self.ui.railRooms.count()))

    def clear_rooms(self) -> None:
        """Take all rooms out (another book is opened)."""
        for pane in self._rooms.values():
            self.ui.rooms.removeWidget(pane)
            pane.deleteLater()
        for button, _icon in self._rail.values():
            button.setParent(None)
            button.deleteLater()
        self._rooms, self._rail, self._current = {}, {}, ""

    def open_room(self, key: str) -> None:
        """Show a room; the one before keeps what was typed in it."""
        pane = self._rooms[key]
        if self._current and self._current != key:
            self._rooms[self._current].left()
        self._current = key
        for name, (button, _icon) in self._rail.items():
            button.setChecked(name == key)
        self.ui.rooms.setCurrentWidget(pane)
        self.renew_keys()
        pane.entered()
        self.room_opened.emit(key)

    def room(self) -> Pane | None:
        """Return the room that is shown."""
        shown = self.ui.rooms.currentWidget()
        return shown if isinstance(shown, Pane) else None

    def renew_keys(self) -> None:
        """Show the F-keys the room answers now."""
        pane = self.room()
        self.ui.keys.set_keys({"F1": "ヘルプ", **(pane.keys if pane is not None else {})})

    def show_welcome(self, pane: Pane) -> None:
        """Show the first choices instead of rooms; nothing of a book is on the screen."""
        if self.ui.rooms.indexOf(pane) < 0:
            self.ui.rooms.addWidget(pane)
        self.ui.rooms.setCurrentWidget(pane)
        self.renew_keys()
        pane.entered()

    def clear_book(self) -> None:
        """Show a frame without a book: no rail, no choices, no status."""
        self.setWindowTitle(PROGRAM)
        for part in (self.ui.topBar, self.ui.rail, self.ui.banner):
            part.hide()
        self.ui.actionBackup.setVisible(False)
        self.show_undo("")
        self.show_status("")

    def show_book(self, owner: str, year_label: str, path: Path, read_only: str = "") -> None:
        """Show whose book is open; ``read_only`` is the sentence of the banner."""
        self.setWindowTitle(f"{PROGRAM} — {year_label} {owner}")
        self.ui.owner.setText(owner)
        self.ui.bookPath.setText(path.name)
        self.ui.bookPath.setToolTip(str(path))
        self.ui.bannerText.setText(read_only)
        self.ui.bannerIcon.show_icon("lock", "warning")
        self.ui.banner.setVisible(bool(read_only))
        self.ui.topBar.show()
        self.ui.rail.show()
        self.ui.actionBackup.setVisible(True)

    def show_years(self, years: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the fiscal years of the book."""
        self.ui.yearChoice.set_options(years)
        self.ui.yearChoice.set_value(chosen)

    def show_periods(self, periods: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the periods of the year."""
        self.ui.periodChoice.set_options(periods)
        self.ui.periodChoice.set_value(chosen)

    def show_recent(self, books: Sequence[Path]) -> None:
        """List the books opened last in the menu."""
        self.ui.menuRecent.clear()
        for path in books:
            action = self.ui.menuRecent.addAction(f"{path.stem}    {path.parent}")
            action.triggered.connect(lambda _on=False, chosen=str(path): self.recent_wanted.emit(chosen))
        self.ui.menuRecent.menuAction().setVisible(bool(books))

    def show_status(self, text: str, state: str = "ok") -> None:
        """Say on the status line what was done (「14:02 登録しました」); ``state`` ok or warning."""
        self.ui.status.setText(text)
        self.ui.statusIcon.show_icon("ok" if state == "ok" else "warning", state)
        self.ui.statusIcon.setVisible(bool(text))

    def show_undo(self, label: str) -> None:
        """Offer to take back the last operation, named by its label; ``""`` offers nothing."""
        self.ui.undoButton.setVisible(bool(label))
        self.ui.undoButton.setToolTip(f"元に戻す: {label}" if label else "")
        self.ui.actionUndo.setText(f"元に戻す(&U): {label}" if label else "元に戻す(&U) — 戻せる登録はありません")
        self.ui.actionUndo.setEnabled(bool(label))

    def press(self, key: str) -> None:
        """Do what an F-key does in this room."""
        pane = self.room()
        if key == "F1":
            self.help_wanted.emit()
        elif pane is not None and key in pane.keys:
            getattr(pane, _HANDLERS[key])()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what was typed before the window goes."""
        pane = self.room()
        if pane is not None:
            pane.left()
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tint the rail anew when the system changes between light and dark."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rail"):
            for button, icon in self._rail.values():
                self._tint(button, icon)
        super().changeEvent(event)

    def _tint(self, button: QToolButton, icon: str) -> None:
        colors = self.palette()
        plain = colors.color(QPalette.ColorRole.WindowText)
        chosen = colors.color(QPalette.ColorRole.HighlightedText)
        button.setIcon(icons.icon(icon, plain, chosen, 20, self.devicePixelRatioF()))

    def _connect(self) -> None:
        ui = self.ui
        ui.yearChoice.edited.connect(self.year_picked)
        ui.periodChoice.edited.connect(self.period_picked)
        ui.undoButton.clicked.connect(self.undo_wanted)
        ui.actionUndo.triggered.connect(self.undo_wanted)
        ui.actionNewBook.triggered.connect(self.new_book_wanted)
        ui.actionOpenBook.triggered.connect(self.open_book_wanted)
        ui.actionBackup.triggered.connect(self.backup_wanted)
        ui.actionQuit.triggered.connect(self.close)
        ui.actionAbout.triggered.connect(self.about_wanted)
        ui.actionHelp.triggered.connect(self.help_wanted)
        ui.keys.pressed.connect(self.press)
        self.form_keys.register.connect(lambda: self.press("F12"))
        self.form_keys.give_up.connect(lambda: self._ask("give_up"))
        self.form_keys.undo.connect(lambda: self._ask("undo_typing"))
        self.form_keys.redo.connect(lambda: self._ask("redo_typing"))

    def _ask(self, deed: str) -> None:
        pane = self.room()
        if pane is not None:
            getattr(pane, deed)()

    def _add_shortcuts(self) -> None:
        for key in ("F1", *_HANDLERS):
            QShortcut(QKeySequence(key), self, lambda chosen=key: self.press(chosen))
        QShortcut(QKeySequence("Ctrl+K"), self, lambda: self.press("F3"))


def fit_to_screen(window: QWidget, width: int = 1280, height: int = 800) -> None:
    """Give the window its usual size, or what the screen has."""
    screen = window.screen().availableGeometry()
    window.resize(min(width, screen.width()), min(height, screen.height()))
