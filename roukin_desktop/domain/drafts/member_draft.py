"""The form of 会員台帳."""

from __future__ import annotations

import re
from dataclasses import dataclass

from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import Member
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

ALIAS_MARK = "、"
"""Stands between the spellings in their field; a spelling that holds one itself is none."""

_BETWEEN = re.compile(r"[、,，;；\n]")


def read_aliases(text: str) -> tuple[str, ...]:
    """Return the spellings of a field, each once."""
    return tuple(dict.fromkeys(part.strip() for part in _BETWEEN.split(text) if part.strip()))


@dataclass(frozen=True, slots=True)
class MemberShape:
    """Fields of a member; ``federations`` and ``branches`` are the ids of the book's registers."""

    federations: tuple[str, ...]
    branches: tuple[str, ...]
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        kind = FieldKind
        return (
            FieldSpec("code", "会員番号", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("name", "会員名", kind.TEXT, required=True, limit=NAME_LIMIT),
            FieldSpec("reading", "よみ", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("short_name", "略称", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("federation", "産別", kind.CHOICE, choices=self.federations),
            FieldSpec("branch", "店舗", kind.CHOICE, choices=self.branches),
            FieldSpec("headcount", "組合員数", kind.INT, unit="名"),
            FieldSpec("valid_from", "有効開始日", kind.DATE),
            FieldSpec("valid_to", "有効終了日", kind.DATE),
            FieldSpec("aliases", "別の書き方", kind.TEXT, limit=NOTE_LIMIT),
            FieldSpec("note", "備考", kind.TEXT, limit=NOTE_LIMIT),
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset the branch where there is only one."""
        return {"branch": self.branches[0]} if len(self.branches) == 1 else {}

    def texts(self, record: Member) -> dict[str, str]:
        """Return the texts of a member."""
        return {
            "code": record.code,
            "name": record.name,
            "reading": record.reading,
            "short_name": record.short_name,
            "aliases": ALIAS_MARK.join(record.aliases),
            "federation": record.federation_id or "",
            "branch": record.branch_id or "",
            "headcount": "" if record.headcount is None else str(record.headcount),
            "valid_from": f"{record.valid_from:%Y/%m/%d}" if record.valid_from else "",
            "valid_to": f"{record.valid_to:%Y/%m/%d}" if record.valid_to else "",
            "note": record.note,
        }

    def build(self, values: Values, saved: Member | None) -> Member | None:
        """Return the member."""
        return Member(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            code=values.text("code"),
            name=values.text("name"),
            reading=values.text("reading"),
            short_name=values.text("short_name"),
            aliases=read_aliases(values.text("aliases")),
            federation_id=values.text("federation") or None,
            branch_id=values.text("branch") or None,
            headcount=values.number("headcount"),
            valid_from=values.day("valid_from"),
            valid_to=values.day("valid_to"),
            note=values.text("note"),
        )
