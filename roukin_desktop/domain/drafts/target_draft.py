"""A row of the 会員自主目標 grid (domain.md §6.6, F2): one member, per item the bank's figure and its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from roukin_desktop.domain.catalogue import Catalogue, TargetItem
from roukin_desktop.domain.fields import PICKED, DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import SelfTarget, TargetLine
from roukin_desktop.domain.text import NOTE_LIMIT


@cache
def _fields(items: tuple[TargetItem, ...], bodies: tuple[str, ...]) -> tuple[FieldSpec, ...]:
    """Return the fields, made once for the thousands of rows of a grid."""
    figures = tuple(
        FieldSpec(f"{item.key}.{part}", f"{item.label} {label}", FieldKind.INT, unit=item.unit)
        for item in items
        for part, label in (("allotted", "会員分件数目標"), ("target", "自主目標"))
    )
    return (
        FieldSpec("member", "会員", FieldKind.LOOKUP, required=True),
        *figures,
        FieldSpec("set_on", "決めた日", FieldKind.DATE),
        FieldSpec("decided_by", "決定機関", FieldKind.CHOICE, choices=bodies),
        FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT),
    )


@dataclass(frozen=True, slots=True)
class TargetShape:
    """Fields of a self-target by the catalogue of its year; ``other_body`` is a body the catalogue does not name.

    ``member_id`` presets the member: in the grid the row says whose it is.
    """

    catalogue: Catalogue
    sense: DateSense
    other_body: str = ""
    member_id: str = ""

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """会員, then item by item, then how it was decided."""
        bodies = dict.fromkeys((*(choice.key for choice in self.catalogue.decided_by), self.other_body))
        return _fields(self.catalogue.target_items, tuple(key for key in bodies if key))

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None: the items are fields."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset the member of the row."""
        return {"member": PICKED + self.member_id} if self.member_id else {}

    def texts(self, record: SelfTarget) -> dict[str, str]:
        """Return the texts of a self-target."""
        found = {
            "member": PICKED + record.member_id,
            "set_on": f"{record.set_on:%Y/%m/%d}" if record.set_on else "",
            "decided_by": record.decided_by,
            "note": record.note,
        }
        for line in record.lines:
            for part, value in (("allotted", line.allotted), ("target", line.target)):
                found[f"{line.item}.{part}"] = "" if value is None else str(value)
        return found

    def build(self, values: Values, saved: SelfTarget | None) -> SelfTarget | None:
        """Return the self-target, confirmed by being registered (domain.md J-3)."""
        kept = {line.item for line in saved.lines} if saved else set()
        lines = []
        for item in self.catalogue.target_items:
            allotted, target = values.number(f"{item.key}.allotted"), values.number(f"{item.key}.target")
            if allotted is not None or target is not None or item.key in kept:
                lines.append(TargetLine(item.key, allotted, target))
        return SelfTarget(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            member_id=values.text("member"),
            fiscal_year=self.catalogue.fiscal_year,
            lines=tuple(lines),
            set_on=values.day("set_on"),
            decided_by=values.text("decided_by"),
            note=values.text("note"),
        )
