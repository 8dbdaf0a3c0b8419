"""相談・NPO連携: the counts of the period above a short list and its form; never who (domain.md E-5)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.consultation_draft import ConsultationShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import Branch, Consultation
from roukin_desktop.domain.rules.consultation import ConsultationFacts, check_consultation
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.choices import EntryChoices
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.checks_registers import consultation_facts
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.services.register_figures import Beside, figures_beside
from roukin_desktop.storage import finders

NO_BRANCH = "お客様相談室・全体"
"""Where a count without a branch belongs."""


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """A line of the list; ``origin`` and ``mark`` as in 学習会."""

    id: str
    day: str
    kind: str
    branch: str
    count: str
    note: str
    review: bool
    origin: str = ""
    mark: str = ""


class ConsultationsView(FormScreenView, Protocol):
    """What the pane of 相談・NPO shows."""

    def show_rows(self, rows: list[ConsultationRow], note: str) -> None:
        """Show the list; ``note`` says why it is empty."""

    def show_totals(self, total: str, kinds: str) -> None:
        """「12件」 and the counts by kind with those of last year."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``consultation`` and ``branch``."""

    def show_beside(self, text: str) -> None:
        """Show what the kind being typed stands at, beside the count."""


class ConsultationsPresenter(FormScreen[Consultation, ConsultationFacts]):
    """Decides everything the 相談・NPO pane shows."""

    screen: ClassVar[str] = "consultations"
    first_field: ClassVar[str] = "recorded_on"
    word = "相談・NPO連携"

    def __init__(self, tools: Tools, view: ConsultationsView, scope: Scope) -> None:
        """Prepare; ``open`` shows the list."""
        self._view = view
        self._filter = ""
        self._next = ("", "")
        self._last_day = tools.desk.today()
        self._figures: dict[str, Beside] = {}
        self._newest: Consultation | None = None
        self._branches = EntryChoices(lambda options: view.show_choices("branch", options))
        super().__init__(tools, view, scope)

    @property
    def catalogue(self) -> Catalogue:
        """The definitions of the year chosen."""
        return self.tools.desk.catalogue(self.scope.year)

    def open(self) -> None:
        """Show choices, list and form."""
        desk = self.tools.desk
        kinds = self.catalogue.consultations
        self._view.show_choices("consultation", [Option(c.key, c.short or c.label, c.label) for c in kinds])
        self.tools.runner.run(lambda: screens.named(desk, Branch.kind), self._take_branches)

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period; the form keeps what was typed."""
        if scope.year != self.scope.year:
            self._next = ("", "")
        self.scope = scope
        self.open()

    def filter(self, text: str) -> None:
        """Show only counts whose kind, branch or note matches."""
        self._filter = text
        self.reload()

    def reload(self) -> None:
        """Read list and figures anew."""
        desk, scope = self.tools.desk, self.scope
        keys = [choice.key for choice in self.catalogue.consultations]

        def read() -> tuple[list[Consultation], ListMarks, tuple[Beside, ...]]:
            found = finders.dated(desk.store, Consultation, scope.period)
            marks = list_marks(desk, Consultation.kind, scope.year, {one.book_id for one in found})
            return found, marks, figures_beside(desk, scope.period, [_sum_of(key) for key in keys])

        self.tools.runner.run(read, lambda got: self._show(scope, keys, *got))

    def shape(self) -> Shape[Consultation]:
        """Return the form of the year; ``+1`` counts from the day registered last."""
        sense = DateSense(self.scope.year, self._last_day)
        return ConsultationShape(self.catalogue, self._branches.own, sense, self._next)

    def facts_key(self, record: Consultation) -> Hashable:
        """Kind, branch and day decide doubles."""
        return record.id, record.consultation, record.branch_id, record.recorded_on

    def read_facts(self, record: Consultation) -> ConsultationFacts:
        """Ask for the branch and for doubles."""
        return consultation_facts(record, self.tools.desk.asked)

    def rules(self, record: Consultation, facts: ConsultationFacts) -> list[Issue]:
        """Run the rules by the definitions of the day's year."""
        return check_consultation(record, facts, self.tools.desk.catalogue(fiscal_year_of(record.recorded_on)))

    def read(self, record_id: str) -> Consultation | None:
        """Return a consultation."""
        found = self.tools.desk.get(Consultation.kind, record_id)
        return found if isinstance(found, Consultation) else None

    def title_of(self, record: Consultation) -> str:
        """「多重債務相談 6/20(金)」."""
        kind = self.catalogue.label("consultations", record.consultation, short=True)
        return f"{kind} {short_date(record.recorded_on)}"

    def copy_last(self) -> None:
        """F4: copy the count received that is shown, else the one registered last, else the newest of the period."""
        if self.last is None and not self.between.foreign and self._newest is not None:
            self.take_copy(self._newest)
        else:
            super().copy_last()

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over day, kind and branch, not the count."""
        return {**texts, "count": "", "note": ""}

    def take_copy(self, record: Consultation) -> None:
        """F4: fill the form, and show what its kind stands at."""
        super().take_copy(record)
        self._show_beside()

    def edited(self, name: str) -> None:
        """Show what the kind stands at."""
        if name == "consultation":
            self._show_beside()

    def registered(self, record: Consultation) -> None:
        """Start the next one with day and branch."""
        self._last_day = record.recorded_on
        self._next = (f"{record.recorded_on:%Y/%m/%d}", record.branch_id or "")

    def show_form(self) -> None:
        """Show the form; the branch of a count received is named while it is shown."""
        received = self.draft.saved if self.between.foreign else None
        self._branches.offer(received.branch_id if received is not None else None)
        super().show_form()
        self._show_beside()

    def on_changes(self, changes: Changes) -> None:
        """Offer 店舗 registered elsewhere, too."""
        if Branch.kind in changes.kinds:
            self.open()
        super().on_changes(changes)

    def _take_branches(self, rows: list[screens.Named]) -> None:
        self._branches.load(rows)
        self.restart()
        self.reload()

    def _show(
        self,
        scope: Scope,
        keys: list[str],
        found: list[Consultation],
        marks: ListMarks,
        figures: tuple[Beside, ...],
    ) -> None:
        if scope != self.scope or not self.whose.offer(mixed=marks.mixed):
            return
        home = self.tools.desk.info.book_id
        wanted = search_key(self._filter)
        self._newest = next((one for one in reversed(found) if one.book_id == home), None)
        rows = [self._row(one, marks) for one in self.whose.narrowed(reversed(found), home)]
        shown = [row for row in rows if any(wanted in search_key(t) for t in (row.kind, row.branch, row.note))]
        self._view.show_rows(shown, "" if shown else self._empty_note())
        self._figures = dict(zip(keys, figures, strict=True))
        self._show_totals(mixed=marks.mixed)
        self._show_beside()

    def _show_totals(self, *, mixed: bool) -> None:
        known = [one.now for one in self._figures.values() if one.now is not None]
        total = f"{self.scope.period.label} {count_text(sum(known), '件')}" if known else ""
        texts = [one.text(self._kind(key), "件") for key, one in self._figures.items()]
        note = ["受け付けた記録を含みます。"] if mixed else []
        self._view.show_totals(total, "   ".join([*texts, *note]))

    def _show_beside(self) -> None:
        key = self.draft.text("consultation")
        figure = self._figures.get(key)
        self._view.show_beside(figure.text(f"{self.scope.period.label}の合計", "件") if figure else "")

    def _empty_note(self) -> str:
        if self._filter or self.whose.own is not None:
            return "当てはまる件数はありません。"
        return "この期間の件数はまだありません。下の欄から登録してください。なかった種類は 0 を登録します。"

    def _kind(self, key: str) -> str:
        return self.catalogue.label("consultations", key, short=True)

    def _row(self, one: Consultation, marks: ListMarks) -> ConsultationRow:
        foreign = one.book_id != self.tools.desk.info.book_id
        return ConsultationRow(
            id=one.id,
            day=short_date(one.recorded_on),
            kind=self._kind(one.consultation),
            branch=self._branches.name(one.branch_id) or NO_BRANCH,
            count="" if one.count is None else count_text(one.count, "件"),
            note=one.note,
            review=bool(one.review),
            origin=marks.senders.get(one.book_id, OTHER) if foreign else "",
            mark="" if foreign else marks.of(one.id),
        )


def _sum_of(key: str) -> Measure:
    return Measure("consultation", "sum", "count", (("consultation", (key,)),))
