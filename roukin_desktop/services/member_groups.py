"""Own members as they are picked all at once: of a branch, a committee, a block, a 産別."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.records import Block, Branch, Committee, Federation, Member
from roukin_desktop.services.desk import Desk

ALL = "all"


@dataclass(frozen=True, slots=True)
class MemberGroup:
    """Members under one word: 「青葉支店」 with the ids of its members by code."""

    key: str
    label: str
    members: tuple[Member, ...]


def member_groups(desk: Desk, day: date) -> list[MemberGroup]:
    """Return the groups of own members that are members on a day, those without any left out.

    A book with one committee or block has no choice of it: all of its members are that group already.
    """
    home = desk.info.book_id
    there = [m for m in desk.all(Member.kind) if isinstance(m, Member) and m.book_id == home and _valid(m, day)]
    ordered = sorted(there, key=lambda m: (not m.code, m.code, m.name))
    branches = {b.id: b.committee_id for b in desk.all(Branch.kind) if isinstance(b, Branch)}
    committees = {c.id: c.block_id for c in desk.all(Committee.kind) if isinstance(c, Committee)}
    found = [MemberGroup(ALL, "すべて", tuple(ordered))] if ordered else []
    for kind, word in ((Block.kind, "ブロック"), (Committee.kind, ""), (Branch.kind, ""), (Federation.kind, "産別")):
        parts: dict[str, list[Member]] = {}
        for member in ordered:
            committee = branches.get(member.branch_id or "")
            of = {
                Block.kind: committees.get(committee or ""),
                Committee.kind: committee,
                Branch.kind: member.branch_id,
                Federation.kind: member.federation_id,
            }[kind]
            if of:
                parts.setdefault(of, []).append(member)
        if len(parts) > 1:
            found += _named(desk, kind, word, parts)
    return found


def _named(desk: Desk, kind: str, word: str, parts: dict[str, list[Member]]) -> Iterable[MemberGroup]:
    entries = sorted(
        ((str(getattr(e, "code", "")), str(getattr(e, "name", "")), e.id) for e in desk.all(kind) if e.id in parts),
    )
    for _code, name, key in entries:
        label = f"{word} {name}" if word and word not in name else name
        yield MemberGroup(f"{kind}:{key}", label, tuple(parts[key]))


def _valid(member: Member, day: date) -> bool:
    begun = member.valid_from is None or member.valid_from <= day
    return begun and (member.valid_to is None or member.valid_to >= day)
