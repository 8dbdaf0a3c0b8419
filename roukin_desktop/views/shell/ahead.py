"""Reads the program's files of the rooms while nobody does anything, so that the first visit to each waits for none.

Only modules are imported, one between two events: a room built ahead would cost 4 MB and hear of every change, all the
modules cost 20 MB. The library of the paper's charts alone would double that and is left to 集計.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer

from roukin_desktop.views.shell.main_window import MainWindow

log = logging.getLogger(__name__)

QUIET_MS = 1_000
"""Nobody does anything once no key and no button was pressed for so long."""
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
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
    """Works while the hands rest and ``calm`` tells that a book is open and nothing is under way."""

    def __init__(
        self,
        window: MainWindow,
        calm: Callable[[], bool],
        modules: Sequence[str] = MODULES,
        quiet_ms: int = QUIET_MS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._calm = calm
        self._left = [f"roukin_desktop.{name}" for name in modules]
        self._quiet_ms = quiet_ms
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._read_one)

    def begin(self, after_ms: int = QUIET_MS) -> None:
        """Wait for a quiet moment; the window must be there, and nothing is read once it closes."""
        self._window.closing.connect(self.stop)
        self._window.windowHandle().installEventFilter(self)
        self._next.start(after_ms)

    def stop(self) -> None:
        """Read nothing more."""
        self._left.clear()
        self._next.stop()

    def done(self) -> bool:
        """Tell whether all is read."""
        return not self._left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the next quiet moment when somebody does something."""
        if event.type() in _HANDS and self._left:
            self._next.start(self._quiet_ms)
        return super().eventFilter(watched, event)

    def _read_one(self) -> None:
        """Read one module, and go on once all that happened meanwhile is done."""
        if not self._calm():
            self._next.start(self._quiet_ms)
            return
        name = self._left.pop(0)
        try:
            import_module(name)
        except Exception:
            log.exception("%s cannot be read ahead; who opens its room is told", name)
        if self._left:
            self._next.start(0)
