"""Makes the rooms ready while nobody does anything, so that the first visit to each waits for nothing.

First the program's files of all rooms are read, then the rooms are built, one thing between two events. All the files
cost 20 MB, a room 4 MB; 集計 brings the library of the paper's charts, 40 MB more.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from roukin_desktop.views.shell.main_window import MainWindow

log = logging.getLogger(__name__)

QUIET_MS = 1_000
"""Nobody does anything once no key was pressed and the mouse lay still for so long."""
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)
MODULES = (
    "presenters.form_screen",
    "views.editing.form_pane",
    "presenters.study",
    "views.study.pane",
    "presenters.targets.room",
    "views.target_pane",
    "presenters.campaigns",
    "views.campaign_pane",
    "presenters.monthly.room",
    "views.monthly.pane",
    "services.figures_desk",
    "presenters.activities.room",
    "views.activity_pane",
    "presenters.consultations",
    "views.consultation_pane",
    "presenters.meetings.room",
    "views.meeting_pane",
    "presenters.members",
    "views.members.pane",
    "presenters.summary.room",
    "views.summary.pane",
    "presenters.submission.models",
    "services.conference.paper",
    "presenters.report.room",
    "views.report.pane",
    "services.conference.desk",
    "presenters.submission.room",
    "presenters.unregistered",
    "views.submission_pane",
    "services.submission.drafting",
    "services.submission.mails",
    "services.submission.receipts",
    "services.intake.models",
    "presenters.intake.board",
    "presenters.intake.room",
    "views.intake.pane",
    "services.intake.boards",
    "services.intake.senders",
    "services.intake.reading",
    "services.intake.keeping",
    "services.intake.questions",
    "services.intake.closing",
    "presenters.imports.room",
    "views.import_pane",
    "exchange.foreign",
    "presenters.definitions.packs",
    "presenters.definitions.room",
    "views.definitions_pane",
    "services.definition_desk",
    "presenters.settings.history",
    "presenters.settings.backups",
    "presenters.settings.keys",
    "presenters.settings.pc",
    "presenters.settings.registers",
    "views.settings.pane",
)
"""What opening the rooms reads, in the order of the rail; a large one comes after what it reads itself."""


class Ahead(QObject):
    """Works while the hands rest and ``calm`` tells that a book is open and nothing is under way.

    ``build`` builds one room and tells whether there was one left. After every pause of the hands it is asked again:
    another book, or another year's definitions, has rooms to build anew.
    """

    def __init__(
        self,
        window: MainWindow,
        calm: Callable[[], bool],
        build: Callable[[], bool],
        modules: Sequence[str] = MODULES,
        quiet_ms: int = QUIET_MS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._calm = calm
        self._build = build
        self._left = [f"roukin_desktop.{name}" for name in modules]
        self._quiet_ms = quiet_ms
        self._done = self._stopped = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._do_next)

    def begin(self, after_ms: int = QUIET_MS) -> None:
        """Wait for a quiet moment; the window must be there, and nothing is done once it closes."""
        self._window.closing.connect(self.stop)
        self._window.windowHandle().installEventFilter(self)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._wait)  # a conversion sends the window no key
        self._next.start(after_ms)

    def stop(self) -> None:
        """Do nothing more."""
        self._done = self._stopped = True
        self._next.stop()

    def done(self) -> bool:
        """Tell whether everything is ready."""
        return self._done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the next quiet moment when somebody does something."""
        if event.type() in _HANDS:
            self._wait()
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        if not self._stopped:
            self._next.start(self._quiet_ms)

    def _do_next(self) -> None:
        """Read one module or build one room, and go on once all that happened meanwhile is done."""
        if not self._calm():
            self._next.start(self._quiet_ms)
            return
        name = self._left.pop(0) if self._left else ""
        try:
            if name:
                import_module(name)
            else:
                self._done = not self._build()
        except Exception:
            log.exception("%s cannot be made ready; who opens its room is told", name or "a room")
            if not name:
                self.stop()
        if not self._done:
            self._next.start(0)
