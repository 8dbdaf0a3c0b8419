"""The members of a meeting in its form: rows of the draft, added many at once and ticked one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.meeting_draft import member_texts
from roukin_desktop.domain.fields import PICKED
from roukin_desktop.domain.notation import count_text, rate_text
from roukin_desktop.domain.records import Meeting, MeetingMember

PRESENCE_WORDS = {"yes": "出席", "no": "欠席"}
_NEXT = {"": "yes", "yes": "no", "no": ""}


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """A member of the meeting as its list shows it; ``row`` is its place in the draft.

    ``pasted``: it would stand there so after a block from Excel was taken.
    """

    row: int
    name: str
    detail: str
    expected: bool
    presence: str
    pasted: bool = False


@dataclass(frozen=True, slots=True)
class _Here:
    row: int
    member_id: str
    expected: bool
    present: str


class MeetingMembers:
    """Reads and writes the rows of a draft; each deed is one step of undo."""

    def __init__(self, draft: Draft[Meeting]) -> None:
        """Look at a draft."""
        self._draft = draft
        self._there = list(_rows(draft))

    def ids(self) -> tuple[str, ...]:
        """Return the members there, in order."""
        return tuple(one.member_id for one in self._there)

    def shown(self, name: str, detail: str, row: int) -> PresenceRow:
        """Return a row in words."""
        one = next(one for one in self._there if one.row == row)
        return PresenceRow(row, name, detail, one.expected, PRESENCE_WORDS.get(one.present, ""))

    def rows(self) -> list[tuple[int, str]]:
        """Return place and member of every row."""
        return [(one.row, one.member_id) for one in self._there]

    def add(self, members: Iterable[str], *, expected: bool = True) -> int:
        """Add the members that are not there yet; return how many."""
        known = set(self.ids())
        new = [key for key in dict.fromkeys(members) if key not in known]
        start = self._draft.row_count("members")
        texts: dict[str, str] = {}
        for row, key in enumerate(new, start):
            texts |= member_texts(row, MeetingMember(key, expected))
        if texts:
            self._draft.edit_many(texts)
        return len(new)

    def put(self, pasted: Mapping[str, str]) -> None:
        """Add members with their presence, and note it of those there already, all as one step of undo."""
        there = {one.member_id: one.row for one in self._there}
        start = self._draft.row_count("members")
        texts: dict[str, str] = {}
        for key, presence in pasted.items():
            row = there.get(key, start)
            if row == start:
                texts |= member_texts(row, MeetingMember(key, expected=True))
                start += 1
            if presence:
                texts[f"members.{row}.present"] = presence
        if texts:
            self._draft.edit_many(texts)

    def turn_presence(self, row: int) -> None:
        """Go on from not noted to 出席, to 欠席, and back to not noted."""
        name = f"members.{row}.present"
        self._draft.edit(name, _NEXT[self._draft.text(name)])

    def turn_expected(self, row: int) -> None:
        """Turn expected into not expected, and back."""
        name = f"members.{row}.expected"
        self._draft.edit(name, "" if self._draft.text(name) else "1")

    def note(self, row: int, presence: str) -> None:
        """Note a presence: ``yes``, ``no`` or ''."""
        self._draft.edit(f"members.{row}.present", presence)

    def note_rest(self, presence: str) -> None:
        """Note the same of all expected members of whom nothing is noted."""
        texts = {f"members.{one.row}.present": presence for one in self._there if one.expected and not one.present}
        if texts:
            self._draft.edit_many(texts)

    def summary(self) -> str:
        """「予定 24会員  出席 20会員(出席率 83.3%)」, '' without members; all 欠席 is 0.0%, nothing noted no rate."""
        if not self._there:
            return ""
        expected = [one for one in self._there if one.expected]
        came = sum(one.present == "yes" for one in expected)
        noted = any(one.present for one in expected)
        parts = [f"予定 {count_text(len(expected), '会員')}"]
        if noted:
            parts.append(f"出席 {count_text(came, '会員')}(出席率 {rate_text(came, len(expected))})")
        left = sum(not one.present for one in expected)
        if left and noted:
            parts.append(f"未入力 {count_text(left, '会員')}")
        others = sum(one.present == "yes" for one in self._there if not one.expected)
        if others:
            parts.append(f"予定外の出席 {count_text(others, '会員')}")
        return "  ".join(parts)


def _rows(draft: Draft[Meeting]) -> Iterator[_Here]:
    for row in range(draft.row_count("members")):
        member = draft.text(f"members.{row}.member")
        if member.startswith(PICKED):
            expected = bool(draft.text(f"members.{row}.expected"))
            yield _Here(row, member.removeprefix(PICKED), expected, draft.text(f"members.{row}.present"))
