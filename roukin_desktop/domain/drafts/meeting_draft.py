"""The form of 会議・研修会 (domain.md E-7, E-9): the meeting, and a row per member expected or present."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.fields import PICKED, DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import Meeting, MeetingMember
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

PRESENCE = ("yes", "no")
"""出席 and 欠席; blank: not noted yet."""

_NOTED = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class MeetingShape:
    """Fields of a meeting; ``blocks`` are the ids of the book's ブロック."""

    catalogue: Catalogue
    blocks: tuple[str, ...]
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        kinds = tuple(choice.key for choice in self.catalogue.meetings)
        return (
            FieldSpec("held_on", "開催日", FieldKind.DATE, required=True),
            FieldSpec("starts_at", "開始時刻", FieldKind.TEXT, limit=NAME_LIMIT),
            FieldSpec("meeting", "種類", FieldKind.CHOICE, required=True, choices=kinds),
            FieldSpec("block", "ブロック", FieldKind.CHOICE, choices=self.blocks),
            FieldSpec("name", "名称", FieldKind.TEXT, required=True, limit=NAME_LIMIT),
            FieldSpec("place", "場所", FieldKind.TEXT, limit=NAME_LIMIT),
            FieldSpec("attendees", "参加者数", FieldKind.INT, unit="名"),
            FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT),
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """会員 of the meeting: whether expected, and whether it came."""
        columns = (
            FieldSpec("member", "会員", FieldKind.LOOKUP, required=True),
            FieldSpec("expected", "出席予定", FieldKind.FLAG),
            FieldSpec("present", "出欠", FieldKind.CHOICE, choices=PRESENCE),
        )
        return (RowSpec("members", columns, ("member",)),)

    def blank(self) -> dict[str, str]:
        """Preset nothing: hardly two meetings share anything."""
        return {}

    def texts(self, record: Meeting) -> dict[str, str]:
        """Return the texts of a meeting."""
        found = {
            "held_on": f"{record.held_on:%Y/%m/%d}",
            "starts_at": record.starts_at,
            "meeting": record.meeting,
            "name": record.name,
            "place": record.place,
            "block": record.block_id or "",
            "attendees": "" if record.attendees is None else str(record.attendees),
            "note": record.note,
        }
        for row, one in enumerate(record.members):
            found |= member_texts(row, one)
        return found

    def build(self, values: Values, saved: Meeting | None) -> Meeting | None:
        """Return the meeting; None without its day."""
        held_on = values.day("held_on")
        if held_on is None:
            return None
        return Meeting(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            meeting=values.text("meeting"),
            name=values.text("name"),
            held_on=held_on,
            starts_at=values.text("starts_at"),
            place=values.text("place"),
            block_id=values.text("block") or None,
            members=tuple(
                MeetingMember(row.text("member"), row.flag("expected"), _NOTED.get(row.text("present")))
                for row in values.rows["members"]
                if row.text("member")
            ),
            attendees=values.number("attendees"),
            note=values.text("note"),
        )


def member_texts(row: int, one: MeetingMember) -> dict[str, str]:
    """Return the texts of a member in a row."""
    noted = {value: key for key, value in _NOTED.items()}
    return {
        f"members.{row}.member": PICKED + one.member_id,
        f"members.{row}.expected": "1" if one.expected else "",
        f"members.{row}.present": "" if one.present is None else noted[one.present],
    }
