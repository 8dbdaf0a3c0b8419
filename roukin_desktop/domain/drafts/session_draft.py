"""The form of 学習会 (domain.md §6.6, F1 and F1x)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.fields import PICKED, DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import (
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    SessionMember,
    StudySession,
)
from roukin_desktop.domain.rules.expense import UNSORTED
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

STATUSES = ("held", "planned")


def _keys(choices: tuple[Choice, ...]) -> tuple[str, ...]:
    return tuple(choice.key for choice in choices)


@dataclass(frozen=True, slots=True)
class SessionShape:
    """Fields of a session by the catalogue of its year."""

    catalogue: Catalogue
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        kind = FieldKind
        return (
            FieldSpec("held_on", "開催日", kind.DATE, required=True),
            FieldSpec("form", "形態", kind.CHOICE, required=True, choices=_keys(self.catalogue.forms)),
            FieldSpec("purpose", "目的", kind.CHOICE, required=True, choices=_keys(self.catalogue.purposes)),
            FieldSpec("purpose_note", "目的の内容", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("themes", "テーマ", kind.CHOICES, required=True, choices=_keys(self.catalogue.themes)),
            FieldSpec("theme_note", "テーマの内容", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("attendees", "参加者数", kind.INT, unit="名"),
            FieldSpec("web_attendees", "うちWEB", kind.INT, unit="名"),
            FieldSpec("status", "状態", kind.CHOICE, required=True, choices=STATUSES),
            FieldSpec("title", "会議名・内容", kind.TEXT, limit=NAME_LIMIT),
            FieldSpec("minutes", "時間", kind.INT, unit="分"),
            FieldSpec("video_used", "動画視聴", kind.FLAG),
            FieldSpec("expense_used", "職域活動費", kind.FLAG),
            FieldSpec("applied_on", "事前申請日", kind.DATE),
            FieldSpec("planned_heads", "対象人数", kind.INT, unit="名"),
            FieldSpec("note", "備考", kind.TEXT, limit=NOTE_LIMIT),
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """会員 of the session, and of its 職域活動費 the lines and the 接続拠点."""
        kind = FieldKind
        return (
            RowSpec(
                "members",
                (
                    FieldSpec("member", "会員", kind.LOOKUP, required=True),
                    FieldSpec("attendees", "会員別の人数", kind.INT, unit="名"),
                ),
                ("member", "attendees"),
                required=True,
                first=True,
            ),
            RowSpec(
                "lines",
                (
                    FieldSpec("kind", "内訳", kind.CHOICE, required=True, choices=_keys(self.catalogue.expense_kinds)),
                    FieldSpec("site", "拠点", kind.TEXT, limit=NAME_LIMIT),
                    FieldSpec("yen", "金額", kind.YEN, required=True, unit="円"),
                    FieldSpec("note", "内容", kind.TEXT, limit=NAME_LIMIT),
                ),
                ("yen", "site", "note"),
                when="expense_used",
            ),
            RowSpec(
                "sites",
                (
                    FieldSpec("name", "拠点名", kind.TEXT, required=True, limit=NAME_LIMIT),
                    FieldSpec("heads", "人数", kind.INT, unit="名"),
                ),
                ("name", "heads"),
                when="expense_used",
            ),
        )

    def blank(self) -> dict[str, str]:
        """Preset 実施 and one line of 職域活動費 per kind, so that only the amounts are left to type."""
        return {"status": "held", **self._presets(0, frozenset())}

    def texts(self, record: StudySession) -> dict[str, str]:
        """Return the texts of a session."""
        found = {
            name: _text(getattr(record, name))
            for name in ("form", "purpose", "purpose_note", "theme_note", "title", "status", "note")
        }
        found |= {
            name: "" if (value := getattr(record, name)) is None else f"{value}"
            for name in ("attendees", "web_attendees", "minutes", "planned_heads")
        }
        found["held_on"] = f"{record.held_on:%Y/%m/%d}"
        found["applied_on"] = f"{record.applied_on:%Y/%m/%d}" if record.applied_on else ""
        found["themes"] = " ".join(record.themes)
        found["video_used"] = "1" if record.video_used else ""
        for row, part in enumerate(record.members):
            found[f"members.{row}.member"] = PICKED + part.member_id
            found[f"members.{row}.attendees"] = _text(part.attendees)
        return found | self._expense_texts(record.expense)

    def build(self, values: Values, saved: StudySession | None) -> StudySession | None:
        """Return the session; None without its day, on which nearly every rule depends."""
        held_on = values.day("held_on")
        if held_on is None:
            return None
        return StudySession(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            number=saved.number if saved else 0,
            held_on=held_on,
            members=tuple(
                SessionMember(row.text("member"), row.number("attendees"))
                for row in values.rows["members"]
                if row.text("member")
            ),
            form=values.text("form"),
            purpose=values.text("purpose"),
            purpose_note=values.text("purpose_note"),
            themes=values.keys("themes"),
            theme_note=values.text("theme_note"),
            attendees=values.number("attendees"),
            web_attendees=values.number("web_attendees"),
            title=values.text("title"),
            minutes=values.number("minutes"),
            video_used=values.flag("video_used"),
            applied_on=values.day("applied_on"),
            planned_heads=values.number("planned_heads"),
            expense=_expense(values) if values.flag("expense_used") else None,
            status=values.text("status"),
            note=values.text("note"),
        )

    def _expense_texts(self, expense: ActivityExpense | None) -> dict[str, str]:
        lines = expense.lines if expense else ()
        found = {"expense_used": "1" if expense else ""}
        for row, line in enumerate(lines):
            for name, text in (("kind", line.kind), ("site", line.site), ("yen", str(line.yen)), ("note", line.note)):
                found[f"lines.{row}.{name}"] = text
        for row, site in enumerate(expense.sites if expense else ()):
            found[f"sites.{row}.name"] = site.name
            found[f"sites.{row}.heads"] = _text(site.heads)
        used = frozenset(line.kind for line in lines)
        presets = self._presets(len(lines), used)
        unused = range(len(lines) + len(presets), len(self._presets(0, frozenset())))
        return found | presets | {f"lines.{row}.kind": "" for row in unused}

    def _presets(self, start: int, used: frozenset[str]) -> dict[str, str]:
        kinds = [k.key for k in self.catalogue.expense_kinds if k.key != UNSORTED and k.key not in used]
        return {f"lines.{row}.kind": key for row, key in enumerate(kinds, start)}


def _expense(values: Values) -> ActivityExpense:
    return ActivityExpense(
        lines=tuple(
            ExpenseLine(row.text("kind"), row.number("yen") or 0, row.text("note"), row.text("site"))
            for row in values.rows["lines"]
        ),
        sites=tuple(ExpenseSite(row.text("name"), row.number("heads")) for row in values.rows["sites"]),
    )


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)
