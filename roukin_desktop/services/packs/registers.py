"""What a year pack brings to the own register entries: found by code, added or corrected, never taken away.

A committee's book gets its own 店舗 and their 会員, any book the 産別; what it has already follows headquarters in
name, 産別 and 店舗. Everything else somebody typed stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.member_merge import spelled
from roukin_desktop.domain.records import Block, Branch, Committee, Federation, Member, Record
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.context import Context

WORDS = {"block": "ブロック", "federation": "産別", "committee": "推進委員会", "branch": "店舗", "member": "会員"}
_REFERENCES = {
    "committee": {"block_id": "block"},
    "branch": {"committee_id": "committee"},
    "member": {"federation_id": "federation", "branch_id": "branch"},
}
_FIELDS = {"name": "名前", "code": "コード", "federation_id": "産別", "branch_id": "店舗", "block_id": "ブロック"}
_FIELDS["committee_id"] = "推進委員会"
_LISTED = 5

Entry = Block | Federation | Committee | Branch | Member
"""An entry of a register a pack carries."""


@dataclass(slots=True)
class RegisterPlan:
    """Entries to be put, and a sentence per change a person reads first."""

    records: list[Record] = field(default_factory=list)
    added: dict[str, list[str]] = field(default_factory=dict)
    corrected: list[str] = field(default_factory=list)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What changes in the registers."""
        return (*(_added(kind, names) for kind, names in self.added.items()), *self.corrected)


def plan_registers(context: Context, theirs: Iterable[Record]) -> RegisterPlan:
    """Return what the entries of a pack change in this book."""
    return _Matching(context, list(theirs)).plan()


class _Matching:
    """One pack beside one book: which own entry stands for which of theirs, by its id."""

    def __init__(self, context: Context, theirs: list[Record]) -> None:
        self._context = context
        self._theirs = theirs
        self._ids: dict[tuple[str, str], str] = {}
        self._names: dict[str, str] = {}
        self._wanted = self._find_wanted()
        self._plan = RegisterPlan()

    def plan(self) -> RegisterPlan:
        """Go through the kinds, parents first."""
        home = self._context.info.book_id
        for cls in (Block, Federation, Committee, Branch, Member):
            own = [r for r in self._context.store.all(cls.kind) if isinstance(r, cls) and r.book_id == home]
            self._names |= {one.id: one.name for one in own}
            for one in self._theirs:
                if isinstance(one, cls):
                    self._match(one, list(own))
        return self._plan

    def _match(self, theirs: Entry, own: list[Entry]) -> None:
        mine = next((one for one in own if one.code == theirs.code), None)
        mine = mine or next((one for one in own if not one.code and _same(one.name, theirs.name)), None)
        if mine is not None:
            self._ids[theirs.kind, theirs.id] = mine.id
            self._correct(mine, theirs)
        elif (theirs.kind, theirs.id) in self._wanted:
            made: Any = replace(theirs, id=self._context.new_id(), book_id=self._context.info.book_id, version=0)
            made = replace(made, **dict.fromkeys(self._named(theirs)) | self._references(theirs))
            self._ids[theirs.kind, theirs.id] = made.id
            self._names[made.id] = made.name
            self._plan.records.append(made)
            self._plan.added.setdefault(theirs.kind, []).append(made.name)

    def _correct(self, mine: Entry, theirs: Entry) -> None:
        new: dict[str, Any] = {"name": theirs.name, "code": theirs.code} | self._references(theirs)
        changed = {name: value for name, value in new.items() if getattr(mine, name) != value}
        if not changed:
            return
        corrected = replace(mine, **changed)
        self._plan.records.append(spelled(corrected, (mine.name,)) if isinstance(corrected, Member) else corrected)
        self._names[mine.id] = theirs.name
        for name, value in changed.items():
            was, now = self._word(getattr(mine, name)), self._word(value)
            self._plan.corrected.append(f"{WORDS[mine.kind]}「{mine.name}」の{_FIELDS[name]}: {was} → {now}")

    def _references(self, theirs: Entry) -> dict[str, str]:
        """Return the references of theirs as own ids, where an own entry stands for what they name."""
        found = {name: self._ids.get((kind, getattr(theirs, name) or "")) for name, kind in self._named(theirs).items()}
        return {name: own for name, own in found.items() if own is not None}

    @staticmethod
    def _named(record: Record) -> dict[str, str]:
        return _REFERENCES.get(record.kind, {})

    def _word(self, value: str | None) -> str:
        return self._names.get(value or "", value or "") or "空欄"

    def _find_wanted(self) -> frozenset[tuple[str, str]]:
        """Return which entries of theirs this book gets where it has none of the code."""
        info = self._context.info
        wanted: set[tuple[str, str]] = {(one.kind, one.id) for one in self._theirs if isinstance(one, Federation)}
        if info.role is Role.COMMITTEE and info.code:
            wanted.update((one.kind, one.id) for one in self._of_committee(info.code))
        return frozenset(wanted)

    def _of_committee(self, code: str) -> Iterator[Record]:
        committees = [one for one in self._theirs if isinstance(one, Committee) and one.code == code]
        branches = [b for b in self._theirs if isinstance(b, Branch) and b.committee_id in {c.id for c in committees}]
        places = {one.id for one in branches}
        yield from committees
        yield from (b for b in self._theirs if isinstance(b, Block) and b.id in {c.block_id for c in committees})
        yield from branches
        yield from (m for m in self._theirs if isinstance(m, Member) and m.branch_id in places)


def _same(one: str, other: str) -> bool:
    return search_key(one) == search_key(other)


def _added(kind: str, names: list[str]) -> str:
    more = f" ほか{len(names) - _LISTED}件" if len(names) > _LISTED else ""
    return f"{WORDS[kind]} {len(names)}件を加えます: {'、'.join(names[:_LISTED])}{more}"
