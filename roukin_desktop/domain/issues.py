"""What a rule finds: data, not sentences. ``messages.py`` turns codes into Japanese (design.md §5.3)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum


class Severity(StrEnum):
    """error blocks 登録, warning takes a reason that is kept, hint only tells."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclasses.dataclass(frozen=True, slots=True)
class Issue:
    """A finding on one field (``""``: on the whole record); ``params`` fill the message."""

    field: str
    code: str
    severity: Severity
    params: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
