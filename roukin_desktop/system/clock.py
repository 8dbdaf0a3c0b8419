"""The one place that asks the machine what time it is; everything else receives a ``Clock``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present as an aware datetime in local time."""


def system_clock() -> datetime:
    """Return now, aware, in the PC's time zone."""
    return datetime.now(UTC).astimezone()
