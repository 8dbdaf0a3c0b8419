"""Rules of 会員台帳 (design.md L6b, domain.md §5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Member


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What the book knows beside a member: names of other members with the same code, with the same name key."""

    same_code: tuple[str, ...] = ()
    same_name: tuple[str, ...] = ()


def check_member(member: Member, facts: MemberFacts) -> list[Issue]:
    """Return what is wrong or odd with a member."""
    return []
