"""The record book of a labour movement: sessions, self-targets and campaigns of a promotion committee."""

from __future__ import annotations

__version__ = "0.1.0"
APP_NAME = "ろうきん推進デスク"
