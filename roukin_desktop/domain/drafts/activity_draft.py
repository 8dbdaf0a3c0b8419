"""The cells of the 会員活動 grid (domain.md F4): a deed of a member or 産別, a 職場推進委員会 with its days."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import MemberActivity, WorkplaceCommittee
from roukin_desktop.domain.text import NOTE_LIMIT

_NOTE = FieldSpec("note", "根拠・備考", FieldKind.TEXT, limit=NOTE_LIMIT)


@dataclass(frozen=True, slots=True)
class ActivityShape:
    """A deed of one ``activity``; whose it is is said by the row: a member, or a 産別 as a whole."""

    activity: str
    sense: DateSense
    member_id: str | None = None
    federation_id: str | None = None

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """実施日, and what it can be looked up by (号, 大会名)."""
        return FieldSpec("done_on", "実施日", FieldKind.DATE, required=True), _NOTE

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset nothing."""
        return {}

    def texts(self, record: MemberActivity) -> dict[str, str]:
        """Return the texts of a deed."""
        return {"done_on": f"{record.done_on:%Y/%m/%d}", "note": record.note}

    def build(self, values: Values, saved: MemberActivity | None) -> MemberActivity | None:
        """Return the deed; None without its day."""
        done_on = values.day("done_on")
        if done_on is None:
            return None
        return MemberActivity(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            activity=self.activity,
            member_id=self.member_id,
            federation_id=self.federation_id,
            done_on=done_on,
            note=values.text("note"),
        )


@dataclass(frozen=True, slots=True)
class WorkplaceShape:
    """A 職場推進委員会 of a member. ``unknown`` says that there is one and that nobody noted since when."""

    sense: DateSense
    member_id: str

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """Since when, or that it is not known, and until when."""
        return (
            FieldSpec("set_up_on", "設置日", FieldKind.DATE),
            FieldSpec("unknown", "設置日不明", FieldKind.FLAG),
            FieldSpec("ended_on", "廃止日", FieldKind.DATE),
            _NOTE,
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset nothing."""
        return {}

    def texts(self, record: WorkplaceCommittee) -> dict[str, str]:
        """Return the texts of a committee."""
        return {
            "set_up_on": f"{record.set_up_on:%Y/%m/%d}" if record.set_up_on else "",
            "unknown": "" if record.set_up_on else "1",
            "ended_on": f"{record.ended_on:%Y/%m/%d}" if record.ended_on else "",
            "note": record.note,
        }

    def build(self, values: Values, saved: WorkplaceCommittee | None) -> WorkplaceCommittee | None:
        """Return the committee; None while neither a day nor its being unknown is said."""
        set_up_on, ended_on = values.day("set_up_on"), values.day("ended_on")
        if set_up_on is None and not values.flag("unknown"):
            return None
        return WorkplaceCommittee(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            member_id=self.member_id,
            set_up_on=set_up_on,
            ended_on=ended_on,
            note=values.text("note"),
        )
