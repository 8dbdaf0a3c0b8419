"""One deed or 職場推進委員会 of the 会員活動 grid: a record, the draft over it, and what is found on that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from roukin_desktop.domain.dates import read_date
from roukin_desktop.domain.draft import Draft, Shape
from roukin_desktop.domain.drafts.activity_draft import ActivityShape, WorkplaceShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import MemberActivity, WorkplaceCommittee
from roukin_desktop.domain.text import search_key

Done = MemberActivity | WorkplaceCommittee
Check = Callable[[Done], list[Issue]]
TextChange = tuple[str, str, str]
"""A field of a deed with its text before and after."""

WORKPLACE = "workplace"
"""The key of the cell of 職場推進委員会, beside those of the catalogue's activities."""

DATES = ("done_on", "set_up_on", "ended_on")
NOT_KNOWN = "日付不明"
_MARKS = {search_key(word) for word in ("○", "◯", "〇", "済", "レ", "✓", "1", "有", "あり", NOT_KNOWN)}


class Entry:
    """``saved`` is None for a new one. The draft is made when somebody types: most entries are only shown."""

    def __init__(self, shape: ActivityShape | WorkplaceShape, saved: Done | None, check: Check) -> None:
        """Remember what there is."""
        self.shape, self.saved = shape, saved
        self._check = check
        self._draft: Draft[Done] | None = None
        self._issues: list[Issue] | None = None

    @property
    def draft(self) -> Draft[Done]:
        """The texts, made when first asked for."""
        if self._draft is None:
            self._take(Draft(cast("Shape[Done]", self.shape), self.saved))
        return cast("Draft[Done]", self._draft)

    @property
    def key(self) -> str:
        """The record's id, ``new`` for one that is none yet."""
        return self.saved.id if self.saved is not None else "new"

    @property
    def dirty(self) -> bool:
        """Tell whether something typed is not registered."""
        return self._draft is not None and self._draft.dirty()

    def restore(self, texts: Mapping[str, str]) -> None:
        """Take texts kept in a recovery file."""
        self._take(Draft.from_dict(cast("Shape[Done]", self.shape), texts, self.saved))

    def edit(self, texts: Mapping[str, str]) -> list[TextChange]:
        """Take texts; return what changed."""
        changed = [(name, self.draft.text(name), text) for name, text in texts.items() if self.draft.text(name) != text]
        self.draft.edit_many(texts)
        self._issues = None
        return changed

    def explain(self, reasons: Mapping[str, str]) -> None:
        """Take the reasons of warnings."""
        self.draft.explain(reasons)
        self._issues = None

    def reset(self) -> list[TextChange]:
        """Drop what was typed; return what changed."""
        return self.edit(self.draft.clean_texts())

    def renew(self) -> None:
        """Forget the findings: a neighbour changed."""
        self._issues = None

    def found(self) -> list[Issue]:
        """Return what is found on what was typed; on what is only shown nothing is."""
        if not self.dirty:
            return []
        if self._issues is None:
            self._issues = self.draft.issues()
        return self._issues

    def candidate(self) -> Done | None:
        """Return the record as far as it can be read."""
        return self.draft.candidate() if self.dirty else self.saved

    def text(self, name: str) -> str:
        """Return a field as typed, a date as it was understood; what is not known is said to be."""
        if self._draft is None:
            value = getattr(self.saved, name, "")
            text = _day(value, self.shape.sense.fiscal_year) if isinstance(value, date) else str(value or "")
        else:
            read = self._draft.value(name)
            text = _day(read, self.shape.sense.fiscal_year) if isinstance(read, date) else self._draft.text(name)
        return NOT_KNOWN if name == "set_up_on" and not text and self._unknown() else text

    def texts(self) -> dict[str, str]:
        """Return what Ctrl+D and F4 take over."""
        return {spec.name: self.draft.text(spec.name) for spec in self.shape.fields}

    def day(self) -> date:
        """Return the day entries of a cell are ordered by; a new one comes last."""
        if self.saved is None:
            return date.max
        found = self.saved.done_on if isinstance(self.saved, MemberActivity) else self.saved.set_up_on
        return found or date.min

    def _unknown(self) -> bool:
        if self._draft is not None:
            return bool(self._draft.text("unknown"))
        return isinstance(self.saved, WorkplaceCommittee) and self.saved.set_up_on is None

    def _take(self, draft: Draft[Done]) -> None:
        self._draft, self._issues = draft, None
        draft.check = self._check


def typed(name: str, text: str, day: date) -> dict[str, str]:
    """Return the texts a cell's text stands for: a date, a mark (Excel lists have ○), or 「あり」 without a day."""
    marked = name in DATES and bool(text.strip()) and search_key(text) in _MARKS
    if name == "set_up_on":
        return {name: "" if marked else text, "unknown": "1" if marked else ""}
    return {name: f"{day:%Y/%m/%d}" if marked else text}


def as_pasted(name: str, text: str, day: date, sense: DateSense) -> str | None:
    """Return how a pasted text would stand in its cell, None where it cannot be read."""
    found = typed(name, text, day)
    if found.get("unknown"):
        return NOT_KNOWN
    try:
        read = read_date(found[name], sense.fiscal_year)
    except ValueError:
        return None
    return "" if read is None else _day(read, sense.fiscal_year)


def space_day(today: date, year: int, last: date) -> date:
    """Return the day Space puts in: today inside the open year, else the period's last day."""
    return today if fiscal_year_of(today) == year else last


def _day(day: date, year: int) -> str:
    """「6/18」 inside the year, 「2020/4/1」 outside."""
    return f"{day.month}/{day.day}" if fiscal_year_of(day) == year else f"{day.year}/{day.month}/{day.day}"
