"""A cell of 月次実績 before it is a record: the text as typed of one indicator, branch and month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import MonthlyFigure

VALUE = "value"


@dataclass(frozen=True, slots=True)
class MonthShape:
    """One figure of a month; blank is 未入力 and no record (design.md L7)."""

    item: Indicator
    branch_id: str | None
    month: date
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The value, in the indicator's unit."""
        kind = FieldKind.YEN if self.item.unit == "円" else FieldKind.INT
        return (FieldSpec(VALUE, self.item.label, kind, unit=self.item.unit),)

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset nothing."""
        return {}

    def texts(self, record: MonthlyFigure) -> dict[str, str]:
        """Return the text of a figure."""
        return {VALUE: str(record.value)}

    def build(self, values: Values, saved: MonthlyFigure | None) -> MonthlyFigure | None:
        """Return the figure, None where nothing is typed."""
        value = values.number(VALUE)
        if value is None:
            return None
        if saved is not None:
            return replace(saved, value=value)
        return MonthlyFigure(
            id="", book_id="", item=self.item.code, branch_id=self.branch_id, month=self.month, value=value
        )
