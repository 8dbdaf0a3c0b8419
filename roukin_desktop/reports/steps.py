"""Counting rows towards a progress bar without slowing them down."""

from __future__ import annotations

from roukin_desktop.reports.model import Progress

_EVERY = 500


class Steps:
    """Tells ``progress`` every 500 rows; Cancelled raised there ends the writing."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        """Start at zero of ``total`` rows."""
        self._progress = progress
        self._total = total
        self._done = 0

    def step(self, rows: int = 1) -> None:
        """Count rows written."""
        before = self._done
        self._done += rows
        if self._progress is not None and before // _EVERY != self._done // _EVERY:
            self._progress(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """Tell that all is written."""
        if self._progress is not None:
            self._progress(self._total, self._total)
