"""The form of what stands around the conference report: the conference, 議事次第, 役員の変更."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import AgendaItem, ConferenceFrame, OfficerChange
from roukin_desktop.domain.text import NAME_LIMIT

AGENDA, OFFICERS = "agenda", "officers"


def _text(name: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, label, FieldKind.TEXT, required=required, limit=NAME_LIMIT)


_FIELDS = (
    _text("label", "会議名", required=True),
    FieldSpec("held_on", "開催日", FieldKind.DATE),
    _text("starts_at", "開始時刻"),
    _text("place", "場所"),
    _text("address", "住所"),
)
_ROWS = (
    RowSpec(
        AGENDA,
        (_text("group", "区分"), _text("text", "件名", required=True), _text("person", "担当")),
        ("group", "text", "person"),
    ),
    RowSpec(
        OFFICERS,
        (
            _text("post", "役職", required=True),
            _text("old", "旧役員氏名"),
            _text("new", "新役員氏名"),
            _text("organisation", "所属"),
        ),
        ("post", "old", "new", "organisation"),
    ),
)


@dataclass(frozen=True, slots=True)
class FrameShape:
    """The fields of the frame of one period's report."""

    period: str
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        return _FIELDS

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """議事次第 and 役員の変更."""
        return _ROWS

    def blank(self) -> dict[str, str]:
        """Preset nothing."""
        return {}

    def texts(self, record: ConferenceFrame) -> dict[str, str]:
        """Return the texts of a frame."""
        day = record.held_on
        found = {name: getattr(record, name) for name in ("label", "starts_at", "place", "address")}
        found["held_on"] = f"{day:%Y/%m/%d}" if day else ""
        return {**found, **agenda_texts(record.agenda), **_cells(OFFICERS, record.officers)}

    def build(self, values: Values, saved: ConferenceFrame | None) -> ConferenceFrame | None:
        """Return the frame."""
        known = (saved.id, saved.book_id, saved.version) if saved else ("", "", 0)
        return ConferenceFrame(
            id=known[0],
            book_id=known[1],
            version=known[2],
            period=self.period,
            label=values.text("label"),
            held_on=values.day("held_on"),
            starts_at=values.text("starts_at"),
            place=values.text("place"),
            address=values.text("address"),
            agenda=tuple(
                AgendaItem(row.text("group"), row.text("text"), row.text("person"))
                for row in values.rows.get(AGENDA, ())
            ),
            officers=tuple(
                OfficerChange(row.text("post"), row.text("old"), row.text("new"), row.text("organisation"))
                for row in values.rows.get(OFFICERS, ())
            ),
        )


def agenda_texts(items: tuple[AgendaItem, ...]) -> dict[str, str]:
    """Return the texts of the rows of 議事次第."""
    return _cells(AGENDA, items)


def _cells(name: str, items: tuple[AgendaItem | OfficerChange, ...] | tuple[OfficerChange, ...]) -> dict[str, str]:
    spec = next(row for row in _ROWS if row.name == name)
    return {
        spec.cell(at, column.name): getattr(item, column.name)
        for at, item in enumerate(items)
        for column in spec.columns
    }
