"""The steps in order; named one by one so that a frozen build carries them without looking for files."""

from __future__ import annotations

from types import ModuleType

from roukin_desktop.storage.migrations.versions import (
    v0001_initial,
    v0002_intake,
    v0003_travel,
    v0004_registers,
    v0005_report,
    v0006_aliases,
    v0007_meeting_hours,
)

STEPS: tuple[ModuleType, ...] = (
    v0001_initial,
    v0002_intake,
    v0003_travel,
    v0004_registers,
    v0005_report,
    v0006_aliases,
    v0007_meeting_hours,
)
"""The n-th step leads to schema version n (``PRAGMA user_version``)."""
