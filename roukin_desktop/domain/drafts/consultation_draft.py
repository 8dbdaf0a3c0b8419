"""The form of 相談・NPO連携 (domain.md F5, F6): a day, a kind, a count. There is no field for a person (E-5)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import Consultation
from roukin_desktop.domain.text import NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class ConsultationShape:
    """Fields of a consultation; ``branches`` are the ids of the book's 店舗.

    ``before`` are day and branch of the one registered last: a day's counts are typed one kind after the other.
    """

    catalogue: Catalogue
    branches: tuple[str, ...]
    sense: DateSense
    before: tuple[str, str] = ("", "")

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        kinds = tuple(choice.key for choice in self.catalogue.consultations)
        return (
            FieldSpec("recorded_on", "日付", FieldKind.DATE, required=True),
            FieldSpec("consultation", "種類", FieldKind.CHOICE, required=True, choices=kinds),
            FieldSpec("branch", "店舗", FieldKind.CHOICE, choices=self.branches),
            FieldSpec("count", "件数", FieldKind.INT, unit="件"),
            FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT),
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset day and branch of the one before, and the only kind."""
        kinds = self.catalogue.consultations
        day, branch = self.before
        return {
            "recorded_on": day,
            "consultation": kinds[0].key if len(kinds) == 1 else "",
            "branch": branch,
        }

    def texts(self, record: Consultation) -> dict[str, str]:
        """Return the texts of a consultation."""
        return {
            "recorded_on": f"{record.recorded_on:%Y/%m/%d}",
            "consultation": record.consultation,
            "branch": record.branch_id or "",
            "count": "" if record.count is None else str(record.count),
            "note": record.note,
        }

    def build(self, values: Values, saved: Consultation | None) -> Consultation | None:
        """Return the consultation; None without its day."""
        recorded_on = values.day("recorded_on")
        if recorded_on is None:
            return None
        return Consultation(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            consultation=values.text("consultation"),
            branch_id=values.text("branch") or None,
            recorded_on=recorded_on,
            count=values.number("count"),
            note=values.text("note"),
        )
