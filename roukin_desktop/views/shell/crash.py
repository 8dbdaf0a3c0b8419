"""The unexpected: a report to copy, the window stays, the draft is kept (design.md §5.10)."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashGuard:
    """Takes over ``sys.excepthook``; a second error while one is being shown is let go."""

    def __init__(self, keep_drafts: Callable[[], None], show: Callable[[BaseException], None]) -> None:
        self._keep_drafts = keep_drafts
        self._show = show
        self._showing = False

    def install(self) -> None:
        """Catch what nobody caught, and send Qt's own messages to the log."""
        sys.excepthook = self.handle
        qInstallMessageHandler(log_qt)

    def remove(self) -> None:
        """Give both back, before the interpreter goes: Qt must not call Python after that."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep what was typed first, then tell."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if self._showing:
            return
        self._showing = True
        try:
            self._keep_drafts()
        finally:
            self._show(error)
            self._showing = False


def log_qt(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write a message of Qt to the log; it means nothing to the user."""
    log.log(_LEVELS.get(level, logging.WARNING), "Qt %s: %s", context.category or "", message)
