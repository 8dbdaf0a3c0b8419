"""Who sits at which PC: goes into the change log and the lock file (design.md §5.19, no accounts)."""

from __future__ import annotations

import getpass
import platform
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """The name set once per PC (or the login name) and the PC's own name."""

    name: str
    pc: str


def current_who(name: str = "") -> Who:
    """Return who works here; ``name`` is the one from the settings and wins over the login name."""
    return Who(name or _login(), platform.node() or "このPC")


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no login name at all: a service account or a bare container
        return "利用者"
