"""Rules of the short registers: ブロック, 産別, 推進委員会, 店舗, 寄付先."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class RegisterFacts:
    """What the book knows beside a register entry: names of other entries of its kind, same code or same name."""

    same_code: tuple[str, ...] = ()
    same_name: tuple[str, ...] = ()


def check_register(record: Record, facts: RegisterFacts) -> list[Issue]:
    """Return what is wrong or odd with a register entry."""
    return []
