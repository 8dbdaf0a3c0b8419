"""The steps in order; named one by one so that a frozen build carries them without looking for files."""

from __future__ import annotations

from types import ModuleType

from roukin_desktop.storage.migrations.versions import v0001_initial, v0002_intake, v0003_travel

STEPS: tuple[ModuleType, ...] = (v0001_initial, v0002_intake, v0003_travel)
"""The n-th step leads to schema version n (``PRAGMA user_version``)."""
