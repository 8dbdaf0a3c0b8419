"""One member, one code: across books a member is its code, else its record (design.md L6b).

Blocks, federations, committees and branches are the same way one by their code. Every reference is turned to the
entry that stands for all, so that a distinct count over the whole is distinct.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from roukin_desktop.domain.intake.merge import Key, Merged
from roukin_desktop.domain.records import (
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Consultation,
    Donee,
    Federation,
    FeedFile,
    Meeting,
    MeetingMember,
    Member,
    MemberActivity,
    MonthlyFigure,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    WorkplaceCommittee,
)
from roukin_desktop.domain.text import clean, search_key

Coded = Block | Federation | Committee | Branch | Member

_CODED = frozenset(cls.kind for cls in (Block, Federation, Committee, Branch, Member))

REFERENCES: dict[str, dict[str, str]] = {
    Committee.kind: {"block_id": Block.kind},
    Branch.kind: {"committee_id": Committee.kind},
    Donee.kind: {"committee_id": Committee.kind},
    Member.kind: {"federation_id": Federation.kind, "branch_id": Branch.kind},
    SelfTarget.kind: {"member_id": Member.kind},
    CampaignEntry.kind: {"branch_id": Branch.kind},
    MemberActivity.kind: {"member_id": Member.kind, "federation_id": Federation.kind},
    WorkplaceCommittee.kind: {"member_id": Member.kind},
    Consultation.kind: {"branch_id": Branch.kind},
    Meeting.kind: {"block_id": Block.kind},
    MonthlyFigure.kind: {"branch_id": Branch.kind, "feed_id": FeedFile.kind},
}
"""The fields of each kind that name another entry, and its kind; members of a session or meeting stand beside."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One code, several names; ``stands`` is the name used, ``others`` are name and record id of those that differ."""

    kind: str
    code: str
    stands: str
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Unified:
    """The whole with one entry per code; ``same`` leads from an entry left out to the one that stands for it."""

    records: tuple[Record, ...]
    same: Mapping[Key, str]
    disagreements: tuple[Disagreement, ...]


def unify(own_book: str, merged: Merged) -> Unified:
    """Return the whole with every code once.

    Headquarters' own entry stands, else the one of the latest revision; equals are decided by version, then id.
    """
    by_code: dict[Key, list[Coded]] = defaultdict(list)
    for record in merged.records:
        if record.kind in _CODED and isinstance(record, Coded) and search_key(record.code):
            by_code[record.kind, search_key(record.code)].append(record)
    same: dict[Key, str] = {}
    disagreements = []
    for (kind, _), entries in sorted(by_code.items()):
        if len(entries) == 1:
            continue
        first, *others = sorted(entries, key=lambda entry: _rank(own_book, merged, entry), reverse=True)
        same.update({(kind, other.id): first.id for other in others})
        unlike = tuple((other.name, other.id) for other in others if clean(other.name) != clean(first.name))
        if unlike:
            disagreements.append(Disagreement(kind, first.code, first.name, unlike))
    if not same:
        return Unified(merged.records, same, ())
    kept = tuple([turned(r, same) for r in merged.records if (r.kind, r.id) not in same])
    return Unified(kept, same, tuple(disagreements))


def turned(record: Record, same: Mapping[Key, str]) -> Record:
    """Return a record whose references name the entries that stand; itself where none changes."""
    changed: dict[str, Any] = {}
    if isinstance(record, StudySession | Meeting) and any((Member.kind, m.member_id) in same for m in record.members):
        changed["members"] = tuple([_stands(one, same) for one in record.members])
    for name, kind in REFERENCES.get(record.kind, {}).items():
        stands = same.get((kind, getattr(record, name)))
        if stands is not None:
            changed[name] = stands
    return replace(record, **changed) if changed else record


def _stands(there: SessionMember | MeetingMember, same: Mapping[Key, str]) -> SessionMember | MeetingMember:
    return replace(there, member_id=same.get((Member.kind, there.member_id), there.member_id))


def _rank(own_book: str, merged: Merged, entry: Coded) -> tuple[bool, int, int, str]:
    sources: Sequence[Any] = merged.origins[entry.kind, entry.id]
    revision = max((source.revision for source in sources), default=0)
    return entry.book_id == own_book, revision, entry.version, entry.id
