"""Rules of 会員台帳 (design.md L6b, domain.md §5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Member
from roukin_desktop.domain.rules.findings import ends_before_start, error, hint, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What the book knows beside a member: names of other members with the same code, with the same name key."""

    same_code: tuple[str, ...] = ()
    same_name: tuple[str, ...] = ()


def check_member(member: Member, facts: MemberFacts) -> list[Issue]:
    """Return what is wrong or odd with a member."""
    found: list[Issue] = []
    if not member.name:
        found.append(error("name", "name_missing"))
    if member.code and facts.same_code:
        found.append(error("code", "code_taken", name=facts.same_code[0]))
    if member.name and facts.same_name:
        found.append(warning("name", "same_name", name=facts.same_name[0]))
    if not member.reading:
        found.append(hint("reading", "reading_missing"))
    if member.headcount is not None and member.headcount < 0:
        found.append(error("headcount", "negative"))
    found += ends_before_start(member.valid_from, member.valid_to)
    for place in ("code", "name", "reading", "short_name"):
        found += too_long(place, getattr(member, place), NAME_LIMIT)
    for alias in member.aliases:
        found += too_long("aliases", alias, NAME_LIMIT)
    return [*found, *too_long("note", member.note, NOTE_LIMIT)]
