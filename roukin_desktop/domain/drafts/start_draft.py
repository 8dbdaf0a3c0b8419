"""The forms beside 月次実績: what a long cumulation started from, and what last year's figures were."""

from __future__ import annotations

from dataclasses import dataclass, replace

from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import OpeningBalance, PriorFigure, Record
from roukin_desktop.domain.text import NOTE_LIMIT

REAL, ESTIMATED = "real", "estimated"
WHOLE_SCOPE = "all"


@dataclass(frozen=True, slots=True)
class StartShape:
    """Fields of an opening balance or of a prior figure; ``items``, ``periods``, ``scopes`` can be chosen."""

    kind: str
    items: tuple[str, ...]
    periods: tuple[str, ...]
    scopes: tuple[str, ...]
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        item = FieldSpec("item", "項目", FieldKind.CHOICE, required=True, choices=self.items)
        value = FieldSpec("value", "数字", FieldKind.INT, required=True)
        note = FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT)
        if self.kind == OpeningBalance.kind:
            return (item, FieldSpec("as_of", "時点", FieldKind.DATE, required=True), value, note)
        return (
            item,
            FieldSpec("period", "期間", FieldKind.CHOICE, required=True, choices=self.periods),
            FieldSpec("scope", "対象", FieldKind.CHOICE, required=True, choices=self.scopes),
            value,
            FieldSpec("basis", "数字の根拠", FieldKind.CHOICE, required=True, choices=(REAL, ESTIMATED)),
            note,
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset the first half of last year, all of it, and 実数."""
        if self.kind == OpeningBalance.kind:
            return {}
        return {"period": self.periods[0], "scope": WHOLE_SCOPE, "basis": REAL}

    def texts(self, record: Record) -> dict[str, str]:
        """Return the texts of a record."""
        if isinstance(record, OpeningBalance):
            as_of = f"{record.as_of:%Y/%m/%d}"
            return {"item": record.item, "as_of": as_of, "value": str(record.value), "note": record.note}
        if isinstance(record, PriorFigure):
            return {
                "item": record.item,
                "period": record.period,
                "scope": record.scope,
                "value": str(record.value),
                "basis": ESTIMATED if record.estimated else REAL,
                "note": record.note,
            }
        raise TypeError(record.kind)

    def build(self, values: Values, saved: Record | None) -> Record | None:
        """Return the record; None while something without which there is none is missing."""
        item, value, note = values.text("item"), values.number("value"), values.text("note")
        if not item or value is None:
            return None
        if self.kind == PriorFigure.kind:
            prior = PriorFigure(
                id="",
                book_id="",
                item=item,
                period=values.text("period"),
                scope=values.text("scope"),
                value=value,
                estimated=values.text("basis") == ESTIMATED,
                note=note,
            )
            return _kept(prior, saved)
        as_of = values.day("as_of")
        if as_of is None:
            return None
        return _kept(OpeningBalance(id="", book_id="", item=item, as_of=as_of, value=value, note=note), saved)


def _kept(made: Record, saved: Record | None) -> Record:
    """Return a corrected record as the one it corrects."""
    return made if saved is None else replace(made, id=saved.id, book_id=saved.book_id, version=saved.version)
