"""Puts window, presenters and rooms together and lives as long as the window.

Everything of this PC (folders, settings, clock, log) comes in with ``Surroundings``; ``app.py`` fills it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from roukin_desktop.domain.errors import UserFixable
from roukin_desktop.presenters.found import COMMAND, MANUAL
from roukin_desktop.presenters.ports import Dialogs, DraftStore, FileKind, Runner
from roukin_desktop.presenters.shell import ShellPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.presenters.welcome import BookOpener, Places
from roukin_desktop.services.desk import Desk
from roukin_desktop.system.folders import Folders, Use
from roukin_desktop.system.identity import Who, current_who
from roukin_desktop.system.paths import Paths
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.keys import bring_into_view
from roukin_desktop.views.rooms import BUILDERS, BuiltRoom, RoomContext
from roukin_desktop.views.shell.crash import CrashGuard
from roukin_desktop.views.shell.dialogs import QtDialogs, show_report
from roukin_desktop.views.shell.main_window import PROGRAM, MainWindow, fit_to_screen
from roukin_desktop.views.shell.tasks import BookRunner, WorkerRunner
from roukin_desktop.views.theme import Theme

if TYPE_CHECKING:
    from roukin_desktop.views.shell.help_dialog import HelpDialog
    from roukin_desktop.views.welcome_pane import WelcomePane

KEEP_EVERY_MS = 3_000
RECENT = 8
RESTORED = "控えの時点に戻しました。戻す前の状態も、控えに残してあります。"
_BOOK = FileKind("記録簿の控え", ("*.roukin",))
_PDF = FileKind("PDF", ("*.pdf",))
_MANUAL = "ろうきん推進デスク_手引き.pdf"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program finds on this PC. ``save`` keeps settings, ``report`` logs an error and returns its text."""

    paths: Paths
    settings: Settings
    save: Callable[[Settings], None]
    clock: Callable[[], datetime]
    drafts: Callable[[str], DraftStore]
    report: Callable[[BaseException], str]
    version: str


class Desktop:
    """The running program: one window, at most one open book."""

    def __init__(
        self, app: QApplication, around: Surroundings, runner: Runner | None = None, dialogs: Dialogs | None = None
    ) -> None:
        """Build the window; ``runner`` and ``dialogs`` are for tests, else work has its own thread."""
        self._app = app
        self._around = around
        self.settings = around.settings
        self.folders = Folders(around.paths, lambda: self.settings)
        self.theme = Theme(app, self.settings.text_size)
        self._translator = _japanese(app)
        self.window = MainWindow(app, enter_moves=self.settings.enter_moves)
        self.dialogs: Dialogs = dialogs or QtDialogs(self.window, around.report)
        self._worker = None if runner else WorkerRunner(self.dialogs.show_trouble, self.window.ui.progress)
        self.runner: Runner = runner or self._need_worker()
        self._desk: Desk | None = None
        self._book_runner = BookRunner(self.runner, self.dialogs.show_trouble)
        self.shell: ShellPresenter | None = None
        self.rooms: dict[str, BuiltRoom] = {}
        self._undressed = ""
        self._timer = QTimer(self.window, interval=KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._places = self._make_places()
        self._opener = BookOpener(self.runner, self.dialogs, self._places, self._opened, self._show_welcome)
        self._connect()

    @cached_property
    def welcome_pane(self) -> WelcomePane:
        """ようこそ, built when it is first shown: who goes straight to a book never waits for it."""
        from roukin_desktop.presenters.welcome import WelcomePresenter
        from roukin_desktop.views.welcome_pane import WelcomePane

        pane = WelcomePane(self.settings.user_name, self._set_name)
        recent = self.settings.recent_books
        pane.attach(WelcomePresenter(pane, self.runner, self.dialogs, self._places, recent, self._opened))
        return pane

    @cached_property
    def _help_dialog(self) -> HelpDialog:
        from roukin_desktop.views.shell.help_dialog import HelpDialog

        dialog = HelpDialog(self.window)
        dialog.pdf_wanted.connect(self._print_manual)
        return dialog

    def desk(self) -> Desk:
        """Return the open book; RuntimeError while there is none."""
        if self._desk is None:
            raise RuntimeError("no book is open")
        return self._desk

    def guard(self) -> CrashGuard:
        """Return what catches the unexpected: drafts first, then the report."""
        return CrashGuard(self.keep, lambda error: show_report(self.window, self._around.report(error)))

    def show(self, book: Path | None) -> None:
        """Show the window, then open ``book``, else the book used last, else ようこそ."""
        fit_to_screen(self.window)
        if self.settings.window:
            self.window.restoreGeometry(QByteArray.fromHex(self.settings.window.encode()))
        self.window.show_recent([Path(p) for p in self.settings.recent_books])
        last = Path(self.settings.last_book) if self.settings.last_book else None
        chosen = book or (last if last is not None and last.is_file() else None)
        if chosen is None:
            self._show_welcome()
        else:
            self.window.show_status(f"{chosen.stem} を開いています")
            QTimer.singleShot(0, self.window, lambda: self._opener.open_path(chosen))
        self.window.show()

    def usable(self) -> bool:
        """Tell whether a book is open, its first room is filled and nothing is under way."""
        return self.shell is not None and (self._worker is None or self._worker.idle())

    def build_next(self) -> bool:
        """Build a room nobody has gone to yet and let it read; asked once more, dress it with what it read.

        False where nothing is left. What fails is told to who goes there.
        """
        shell, built = self.shell, self._undressed
        if shell is None:
            return False
        if built:
            self._undressed = ""
            self.window.dress(built)
            return True
        key = self._undressed = shell.next_ahead()
        if key:
            with self._book_runner.quietly(lambda: shell.put_off(key)):
                shell.build_ahead(key)
        return bool(key)

    def keep(self) -> None:
        """Keep what was typed in every room; trouble with the disk is told, never thrown."""
        if self.shell is None:
            return
        try:
            self.shell.keep()
        except UserFixable as trouble:
            self.window.warn(str(trouble))
        self._tell_of_folders()

    def _tell_of_folders(self) -> None:
        """Say once that a chosen folder is not there, what is safe and where things go meanwhile."""
        if told := self.folders.take_news():
            self.window.warn(told)

    def apply(self, settings: Settings) -> None:
        """Keep what the user chose under 設定 and have it work at once; the rest of the settings is ours."""
        chosen = replace(
            self.settings,
            user_name=settings.user_name,
            enter_moves=settings.enter_moves,
            text_size=settings.text_size,
        )
        if chosen.text_size != self.settings.text_size:
            self.theme.set_text_size(chosen.text_size)
            QTimer.singleShot(0, self.window, self._follow_focus)
        self.window.set_enter_moves(chosen.enter_moves)
        self._save(chosen)

    def _follow_focus(self) -> None:
        """Keep what was just pressed in view: larger text moves it down."""
        field = self._app.focusWidget()
        if field is not None:
            self._app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            bring_into_view(field)

    def close(self) -> None:
        """Keep drafts and settings, close the book and end the worker."""
        self.keep()
        self._timer.stop()
        geometry = bytes(self.window.saveGeometry().toHex().data()).decode()
        self._save(replace(self.settings, window=geometry))
        self._close_book()
        if self._worker is not None:
            self._worker.close()

    def _need_worker(self) -> WorkerRunner:
        if self._worker is None:
            raise RuntimeError("no runner")
        return self._worker

    def _make_places(self) -> Places:
        paths = self._around.paths
        return Places(
            books=paths.data / "books",
            sample=paths.data / "sample",
            backups=self.folders.backups,
            who=self._who,
            clock=self._around.clock,
            keys=paths.keys,
            stays=lambda path: str(path) in self.settings.network_books,
            let_stay=self._let_stay,
        )

    def _show_welcome(self) -> None:
        """Show ようこそ where no book is open."""
        if self._desk is None:
            self.window.show_status("")
            self.window.show_welcome(self.welcome_pane)

    def _who(self) -> Who:
        return current_who(self.settings.user_name)

    def _set_folder(self, use: Use, folder: Path | None) -> None:
        kept = str(folder or "")
        if use is Use.DOCUMENTS:
            self._save(replace(self.settings, documents_folder=kept))
        else:
            self._save(replace(self.settings, backups_folder=kept))

    def _let_stay(self, path: Path) -> None:
        """Use a book on the network where it lies from now on, without asking again."""
        self._save(replace(self.settings, network_books=(*self.settings.network_books, str(path))))

    def _set_name(self, name: str) -> None:
        self._save(replace(self.settings, user_name=name.strip()))

    def _opened(self, desk: Desk) -> None:
        """Fill the window with a book just opened; each room is built when somebody first goes there.

        A book that is only read keeps drafts of its own: those of the window that writes in it stay untouched.
        """
        self.keep()
        self._close_book()
        self._desk = desk
        runner = self._book_runner = BookRunner(self.runner, self.dialogs.show_trouble)
        shell = ShellPresenter(desk, runner, self.dialogs, self.window, self._around.clock)
        self.shell = shell
        whose = f"{desk.info.book_id}-view" if desk.read_only else desk.info.book_id
        tools = Tools(desk, runner, self.dialogs, self._around.drafts(whose), shell.announce)
        for key in BUILDERS:
            shell.expect(key, partial(self._build, key, shell, tools))
        self.window.show_book(desk.info.name, desk.path)
        shell.open()
        self._timer.start()
        self._remember(desk.path)
        self.runner.run(self.folders.documents, lambda _: self._tell_of_folders())

    def _build(self, key: str, shell: ShellPresenter, tools: Tools) -> None:
        page = self.window.place()
        built = BUILDERS[key](
            RoomContext(
                place=page.viewport(),
                tools=tools,
                scope=shell.scope,
                open_record=shell.open_record,
                open_room=shell.choose_room,
                renew_room=shell.renew_room,
                tell=shell.tell,
                settings=self.settings,
                apply=self.apply,
                folders=self.folders,
                set_folder=self._set_folder,
                restore=self._restore,
            )
        )
        self.rooms[key] = built
        self.window.add_room(built.pane, page)
        shell.attach(key, built.presenter, built.kinds)

    def _close_book(self) -> None:
        if self._desk is None:
            return
        self._book_runner.close()
        desk, self._desk, self.shell = self._desk, None, None
        self.window.clear_rooms()
        self.window.clear_book()
        self.rooms, self._undressed = {}, ""
        self.runner.run(desk.close, lambda _: None)

    def _remember(self, path: Path) -> None:
        kept = str(path)
        recent = tuple(dict.fromkeys((kept, *self.settings.recent_books)))[:RECENT]
        self._save(replace(self.settings, last_book=kept, recent_books=recent))
        self.window.show_recent([Path(p) for p in recent])

    def _save(self, settings: Settings) -> None:
        """Keep the settings; what did not change is not written: a start and an end would wait for the disk."""
        if settings == self.settings:
            return
        self.settings = settings
        try:
            self._around.save(settings)
        except UserFixable as trouble:
            self.window.warn(str(trouble))

    def _connect(self) -> None:
        window = self.window
        window.closing.connect(self.close)
        window.year_picked.connect(lambda key: self._with(lambda shell: shell.choose_year(int(key))))
        window.period_picked.connect(lambda key: self._with(lambda shell: shell.choose_period(key)))
        window.room_picked.connect(lambda key: self._with(lambda shell: shell.choose_room(key)))
        window.search_wanted.connect(lambda text: self._with(lambda shell: shell.search(text)))
        window.record_picked.connect(self._picked)
        window.undo_wanted.connect(lambda: self._with(ShellPresenter.undo))
        window.folder_wanted.connect(lambda path: self.dialogs.open_folder(Path(path)))
        window.closed_wanted.connect(lambda: self._with(ShellPresenter.closed))
        window.redo_wanted.connect(lambda: self._with(ShellPresenter.redo))
        window.new_book_wanted.connect(self._new_book)
        window.open_book_wanted.connect(self._opener.open_book)
        window.recent_wanted.connect(self._open_recent)
        window.backup_wanted.connect(self._backup)
        window.about_wanted.connect(self._about)
        window.help_wanted.connect(self._help)
        window.manual_wanted.connect(self._print_manual)

    def _picked(self, kind: str, key: str) -> None:
        """Open what the search found, or do it."""
        deeds: dict[str, Callable[[], None]] = {
            "undo": lambda: self._with(ShellPresenter.undo),
            "redo": lambda: self._with(ShellPresenter.redo),
            "merge": lambda: self._with(lambda shell: shell.open_record("merge", "")),
            "backup": self._backup,
            "new_book": self._new_book,
            "open_book": self._opener.open_book,
            "help": self._help,
            "manual": self._print_manual,
        }
        if kind == COMMAND:
            deeds[key]()
        elif kind == MANUAL:
            self._help_dialog.show_page(key)
        else:
            self._with(lambda shell: shell.open_record(kind, key))

    def _with(self, deed: Callable[[ShellPresenter], object]) -> None:
        """Ask the shell while a book is open; without one there is nothing to ask."""
        if self.shell is not None:
            deed(self.shell)

    def _new_book(self) -> None:
        self.keep()
        self._close_book()
        self._show_welcome()
        self.welcome_pane.begin_new()

    def _open_recent(self, path: str) -> None:
        """Open a book of the list; the one that is open already stays as it is."""
        if self._desk is None or self._desk.path != Path(path):
            self._opener.open_path(Path(path))

    def _backup(self) -> None:
        desk = self._desk
        if desk is None:
            return
        name = f"{desk.path.stem}_控え_{self._around.clock():%Y%m%d_%H%M}.roukin"
        out = self.dialogs.ask_save("控えを作成", self.folders.documents() / name, (_BOOK,))
        if out is not None:
            done = f"控えを作成しました: {out.name}"
            self.runner.run_long(
                "控えを作成しています",
                lambda progress: desk.backup(out, progress),
                lambda _: self._told_of(out, done),
                self.dialogs.show_trouble,
            )

    def _told_of(self, made: Path, text: str) -> None:
        """Say that a file was made and offer its folder, once the status line says so."""
        self._with(lambda shell: shell.tell(text))
        self.runner.run(lambda: None, lambda _: self.window.offer_folder(made))

    def _restore(self, backup: Path) -> None:
        """Put the book back to a backup: keep the present state aside, close, replace, open again."""
        from roukin_desktop.services.restoring import keep_aside, put_back

        desk, folders = self.desk(), self.folders
        book = desk.path
        self.keep()

        def replace_closed(staged: Path) -> None:
            self._close_book()
            who, clock = self._who(), self._around.clock
            self.runner.run(lambda: put_back(staged, book, who, clock), lambda _: open_again(RESTORED), failed)

        def failed(error: Exception) -> None:
            open_again("")
            self.dialogs.show_trouble(error)

        def open_again(said: str) -> None:
            self._opener.open_path(book)
            self.runner.run(lambda: None, lambda _: self._with(lambda shell: shell.tell(said)) if said else None)

        self.runner.run_long(
            "控えの時点に戻しています",
            lambda progress: keep_aside(desk, backup, folders.backups(), progress),
            replace_closed,
        )

    def _about(self) -> None:
        self.dialogs.tell(
            "このプログラムについて",
            f"{PROGRAM}  版 {self._around.version}\n\n"
            f"記録簿: {self._around.paths.data}\n控え: {self.folders.shown(Use.BACKUPS)}\n"
            f"作成したファイル: {self.folders.shown(Use.DOCUMENTS)}\n\n"
            "文字は BIZ UDゴシック(SIL Open Font License 1.1)を使っています。",
        )

    def _help(self) -> None:
        """F1: the manual at the room that is shown, and its keys."""
        pane = self.window.room()
        self._help_dialog.show_room(pane.key if pane is not None and self.shell is not None else "")

    def _print_manual(self) -> None:
        """Write the manual as one PDF where the user wants it, and open it."""
        from roukin_desktop.services.manual import write_manual

        def made(out: Path) -> None:
            self._told_of(out, f"手引きを作成しました: {out.name}")
            self.dialogs.open_file(out)

        out = self.dialogs.ask_save("手引きをPDFにする", self.folders.documents() / _MANUAL, (_PDF,))
        if out is not None:
            self.runner.run_long(
                "手引きを作成しています",
                lambda _progress: write_manual(out, self._around.version),
                lambda _: made(out),
                self.dialogs.show_trouble,
            )


def _japanese(app: QApplication) -> QTranslator:
    """Have Qt's own words (保存、キャンセル) in Japanese whatever the system speaks."""
    translator = QTranslator(app)
    if translator.load(QLocale("ja_JP"), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    return translator
