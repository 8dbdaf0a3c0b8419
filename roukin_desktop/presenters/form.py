"""The form as the Binder sees it: a Draft, and what of its findings is told when (design.md §5.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from roukin_desktop.domain.dates import read_date
from roukin_desktop.domain.draft import REASON, Draft
from roukin_desktop.domain.fields import PICKED, FieldKind
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import Record
from roukin_desktop.presenters.ports import WarningRow

R = TypeVar("R", bound=Record)

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class DraftForm(Generic[R]):
    """``FormModel`` over a draft that can be replaced.

    An error on a field, and a hint that it is blank, is told once the field was left or 登録 was tried, so that a
    form does not scold while it is blank or half typed; warnings and other hints are told at once. ``name_of``
    names a picked record.

    While ``refuse`` is set the form only shows a record: nothing is taken, nothing is found on it, and who asks for
    undo is told why.
    """

    def __init__(
        self,
        draft: Draft[R],
        edited: Callable[[str], None],
        left: Callable[[str], None],
        name_of: Callable[[str], str],
    ) -> None:
        """Start with a draft; ``edited`` and ``left`` are told the field's name."""
        self.draft = draft
        self._edited = edited
        self._left = left
        self._name_of = name_of
        self.refuse: Callable[[], None] | None = None
        self._touched: set[str] = set()
        self._asked = False
        self._issues: list[Issue] | None = None

    def replace(self, draft: Draft[R]) -> None:
        """Put another draft in; nothing of it has been touched."""
        self.draft = draft
        self._touched.clear()
        self._asked = False
        self._issues = None

    def renew(self) -> None:
        """Forget the findings: the rules know more now."""
        self._issues = None

    def ask(self) -> None:
        """Tell everything from now on: 登録 was tried."""
        self._asked = True
        self._issues = None

    @property
    def issues(self) -> list[Issue]:
        """All findings, told or not."""
        if self.refuse is not None:
            return []
        if self._issues is None:
            self._issues = self.draft.issues()
        return self._issues

    def edit(self, name: str, text: str) -> None:
        """Take what the user typed; a step of days (``+1``) on a date counts from that date."""
        if self.refuse is not None:
            return
        self.draft.edit(name, self._stepped(name, text))
        self._issues = None
        self._edited(name)

    def pick(self, name: str, record_id: str) -> None:
        """Take the record picked for a lookup."""
        if self.refuse is not None:
            return
        self.draft.edit(name, PICKED + record_id)
        self.draft.leave(name)
        self._issues = None
        self._edited(name)

    def leave(self, name: str) -> None:
        """Note that a field was left."""
        self._touched.add(name)
        self.draft.leave(name)
        self._left(name)

    def text(self, name: str) -> str:
        """Return a field's text; a picked record by its name."""
        text = self.draft.text(name)
        return self._name_of(text.removeprefix(PICKED)) if text.startswith(PICKED) else text

    def note(self, name: str) -> tuple[str, str] | None:
        """Return the weightiest finding of a field that may be told by now."""
        found = [issue for issue in self.issues if issue.field == name and self._told(issue)]
        if not found:
            return None
        issue = min(found, key=lambda i: _RANK[i.severity])
        return str(issue.severity), message(issue)

    def echo(self, name: str) -> str:
        """Return how the text was understood."""
        return self.draft.echo(name)

    def undo(self) -> str | None:
        """Take the last visit's change back."""
        return self._after(self.draft.undo()) if self._may() else None

    def redo(self) -> str | None:
        """Do it again."""
        return self._after(self.draft.redo()) if self._may() else None

    def warnings(self) -> list[WarningRow]:
        """Return the warnings that stand, one a code, with the reasons given so far."""
        rows: dict[str, WarningRow] = {}
        for issue in self.issues:
            if issue.severity is Severity.WARNING and issue.code not in rows:
                rows[issue.code] = WarningRow(issue.code, message(issue), self.draft.text(REASON + issue.code))
        return list(rows.values())

    def first_obstacle(self) -> str | None:
        """Return the field that stands against 登録: an error, else a reason still to be given."""
        for issue in self.issues:
            if issue.severity is Severity.ERROR:
                return self.place_of(issue)
        missing = self.draft.unexplained(self.issues)
        return REASON + missing[0].code if missing else None

    def place_of(self, issue: Issue) -> str:
        """Return the field to go to for a finding; for one on a group of rows the group's first cell."""
        for row in self.draft.shape.rows:
            if issue.field == row.name:
                return row.cell(0, row.marks[0])
        return issue.field

    def _may(self) -> bool:
        if self.refuse is not None:
            self.refuse()
        return self.refuse is None

    def _told(self, issue: Issue) -> bool:
        blank_hint = issue.severity is Severity.HINT and not self.draft.text(issue.field)
        if self._asked or not (issue.severity is Severity.ERROR or blank_hint):
            return True
        return issue.field in self._touched or self.draft.spec(issue.field) is None

    def _after(self, name: str | None) -> str | None:
        self._issues = None
        if name is not None:
            self._edited(name)
        return name

    def _stepped(self, name: str, text: str) -> str:
        spec = self.draft.spec(name)
        if spec is None or spec.kind is not FieldKind.DATE or not text[:1] or text[0] not in "+-":
            return text
        before, sense = self.draft.text(name), self.draft.shape.sense
        try:
            base = read_date(before, sense.fiscal_year) or sense.base
            day = read_date(text, sense.fiscal_year, base=base)
        except ValueError:
            return text
        return f"{day:%Y/%m/%d}" if day is not None else text
