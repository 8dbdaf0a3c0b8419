"""The unexpected keeps what was typed before it tells anybody."""

from __future__ import annotations

import pytest

from roukin_desktop.views.shell.crash import CrashGuard


def test_drafts_are_kept_before_the_report_is_shown() -> None:
    order: list[str] = []
    guard = CrashGuard(lambda: order.append("kept"), lambda error: order.append(str(error)))
    guard.handle(ValueError, ValueError("x"), None)
    assert order == ["kept", "x"]


def test_the_report_is_shown_even_if_drafts_cannot_be_kept() -> None:
    shown: list[str] = []

    def full() -> None:
        raise OSError("disk full")

    guard = CrashGuard(full, lambda error: shown.append(str(error)))
    with pytest.raises(OSError, match="disk full"):
        guard.handle(ValueError, ValueError("x"), None)
    assert shown == ["x"]


def test_errors_during_a_report_open_no_second_one() -> None:
    shown: list[str] = []

    def show(error: BaseException) -> None:
        shown.append(str(error))
        guard.handle(ValueError, ValueError("second"), None)

    guard = CrashGuard(lambda: None, show)
    guard.handle(ValueError, ValueError("first"), None)
    assert shown == ["first"]
