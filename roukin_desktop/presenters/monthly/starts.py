"""累計の始まり and 前年実績: two short lists beside the grid of 月次実績, with one form."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.start_draft import WHOLE_SCOPE, StartShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import count_text, echo_text
from roukin_desktop.domain.period import half_period, parse_period, year_period
from roukin_desktop.domain.records import (
    Block,
    Branch,
    Committee,
    Federation,
    OpeningBalance,
    PriorFigure,
    Record,
)
from roukin_desktop.domain.rules.monthly import StartFacts, check_opening, check_prior, opening_items
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.ports import FileKind, Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.system.folders import Folder, now

if TYPE_CHECKING:
    from roukin_desktop.services.figures import Carried

STARTS = {OpeningBalance.kind: "累計の始まり", PriorFigure.kind: "前年実績"}
"""The lists, in the order of their tabs."""

_BOOK = FileKind("記録簿", ("*.roukin",))
_SCOPED = (Committee.kind, Branch.kind, Block.kind, Federation.kind)
"""Registers whose entries a figure can be of; the word of a scope is that of the kind."""


@dataclass(frozen=True, slots=True)
class StartRow:
    """A line: what it is of, when (a day or a period), whose, the figure, 推定, 備考."""

    id: str
    item: str
    when: str
    scope: str
    value: str
    basis: str
    note: str


class StartsView(FormScreenView, Protocol):
    """What the page of 累計の始まり and 前年実績 shows."""

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Show the fields the chosen list has, hide the others."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of a field."""

    def show_carry(self, words: str) -> None:
        """Offer to take last year's book over; '' where that means nothing."""

    def show_unit(self, unit: str, echo: str) -> None:
        """Say in what the figure counts, and how a large amount reads."""

    def show_rows(self, rows: list[StartRow], note: str) -> None:
        """Show the list."""

    def show_header(self, text: str) -> None:
        """Say how long the list is."""


class StartsPresenter(FormScreen[Record, StartFacts]):
    """Decides everything the page shows."""

    screen: ClassVar[str] = "monthly.starts"
    first_field: ClassVar[str] = "item"

    def __init__(self, tools: Tools, view: StartsView, scope: Scope, documents: Folder) -> None:
        """Prepare with the opening balances."""
        self._view = view
        self._documents = documents
        self.kind = OpeningBalance.kind
        self.word = STARTS[self.kind]
        self._scopes: dict[str, str] = {WHOLE_SCOPE: tools.desk.info.role.whole}
        self._filter = ""
        super().__init__(tools, view, scope)

    def open(self) -> None:
        """Show the chosen list with its form."""
        self.tools.runner.run(self._read_scopes, self._take_scopes)

    def set_scope(self, scope: Scope) -> None:
        """Show the figures beside another year."""
        self.keep()
        changed, self.scope = scope.year != self.scope.year, scope
        if changed:
            self.forget()
            self.open()
            self.restore()

    def choose(self, kind: str) -> None:
        """Show the other list; what was typed is kept for when it is shown again."""
        if kind != self.kind:
            self.keep()
            self.kind, self.word = kind, STARTS[kind]
            self.forget()
            self.open()
            self.restore()

    def show_entry(self, kind: str, record_id: str) -> None:
        """Open a record that another room leads to."""
        self.choose(kind)
        self.edit_record(record_id)

    def filter(self, text: str) -> None:
        """Show only items that match."""
        self._filter = text
        self.reload()

    def on_changes(self, changes: Changes) -> None:
        """Read anew; the choices too where a register changed."""
        if changes.kinds & set(_SCOPED):
            self.open()
        super().on_changes(changes)

    def carry(self) -> None:
        """前年度の記録簿から: choose the book, say what it would give, take it over as 実数."""
        if self.tools.desk.read_only:
            self.tools.dialogs.tell("閲覧のみ", self.tools.desk.read_only)
            return
        path = self.tools.dialogs.ask_open("前年度の記録簿を選ぶ", (_BOOK,), now(self._documents))
        if path is not None:
            desk = self.tools.desk
            self.tools.runner.run_long(
                "記録簿を読んでいます", lambda progress: desk.figures.plan_carried(path, progress), self._carry
            )

    def draft_key(self) -> str:
        """Keep what was typed apart by list and year."""
        return f"{self.screen}.{self.kind}.{self.scope.year}"

    def reload(self) -> None:
        """Read the list anew."""
        desk, kind = self.tools.desk, self.kind
        self.tools.runner.run(lambda: desk.all(kind), lambda records: self._show_records(kind, records))

    def shape(self) -> Shape[Record]:
        """Return the form of the list chosen."""
        catalogue = self._catalogue()
        items = opening_items(catalogue) if self.kind == OpeningBalance.kind else tuple(catalogue.by_code)
        sense = DateSense(self.scope.year, self.tools.desk.today())
        return StartShape(self.kind, items, tuple(self._periods()), tuple(self._scopes), sense)

    def facts_key(self, record: Record) -> Hashable:
        """Return what an equal one would share."""
        if isinstance(record, OpeningBalance):
            return record.item, record.as_of
        return tuple(getattr(record, name) for name in ("item", "period", "scope"))

    def read_facts(self, record: Record) -> StartFacts:
        """Ask for an equal one."""
        desk = self.tools.desk
        return StartFacts(desk.asked.today(), desk.figures.equal_start(record), desk.open_years())

    def rules(self, record: Record, facts: StartFacts) -> list[Issue]:
        """Run the rules."""
        if isinstance(record, OpeningBalance):
            return check_opening(record, facts, self._catalogue())
        return check_prior(record, facts, self._catalogue()) if isinstance(record, PriorFigure) else []

    def read(self, record_id: str) -> Record | None:
        """Return a record of the list chosen."""
        return self.tools.desk.get(self.kind, record_id)

    def title_of(self, record: Record) -> str:
        """Name a record by its item."""
        return self._label(str(getattr(record, "item", "")))

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over what neighbours share: period, whose, day and basis."""
        return {name: text for name, text in texts.items() if name in ("period", "scope", "as_of", "basis")}

    def edited(self, name: str) -> None:
        """Show unit and echo of the figure."""
        if name in ("item", "value"):
            self._show_unit()

    def show_form(self) -> None:
        """Show the form with the unit of its item; a scope or period that is no longer offered is named."""
        saved = self.draft.saved
        if isinstance(saved, PriorFigure):
            self._view.show_choices("period", self._period_options(saved.period))
            self._view.show_choices("scope", self._scope_options(saved.scope))
        super().show_form()
        self._show_unit()

    def _catalogue(self) -> Catalogue:
        return self.tools.desk.catalogue(self.scope.year)

    def _label(self, item: str) -> str:
        found = self._catalogue().by_code.get(item)
        return found.label if found else item

    def _unit(self, item: str) -> str:
        found = self._catalogue().by_code.get(item)
        return found.unit if found else ""

    def _periods(self) -> dict[str, str]:
        """Return last year's periods; that of a record of another year stays choosable."""
        year = self.scope.year - 1
        periods = (half_period(year, 1), half_period(year, 2), year_period(year), *year_period(year).months())
        return {period.key: period.label for period in periods}

    def _period_options(self, more: str = "") -> list[Option]:
        known = self._periods()
        return [Option(key, label) for key, label in (known | ({more: _period(more)} if more else {})).items()]

    def _scope_options(self, more: str = "") -> list[Option]:
        known = self._scopes | ({more: self._scopes.get(more, more)} if more else {})
        return [Option(key, label) for key, label in known.items()]

    def _read_scopes(self) -> dict[str, str]:
        desk = self.tools.desk
        found = {WHOLE_SCOPE: desk.info.role.whole}
        for kind in _SCOPED:
            own = (one for one in screens.named(desk, kind) if one.own and one.code)
            found |= {f"{kind}:{one.code}": f"{one.code} {one.name}" for one in own}
        return found

    def _take_scopes(self, scopes: dict[str, str]) -> None:
        self._scopes = scopes
        specs = self.shape().fields
        self._view.show_fields(tuple(spec.name for spec in specs))
        catalogue = self._catalogue()
        items = next(spec.choices for spec in specs if spec.name == "item")
        self._view.show_choices("item", [Option(code, f"{code} {catalogue.by_code[code].label}") for code in items])
        if self.kind == PriorFigure.kind:
            self._view.show_choices("period", self._period_options())
            self._view.show_choices("scope", self._scope_options())
        prior = self.kind == PriorFigure.kind and not self.tools.desk.read_only
        self._view.show_carry("前年度の記録簿から…" if prior else "")
        self.restart()
        self.reload()

    def _show_records(self, kind: str, records: list[Record]) -> None:
        if kind != self.kind:
            return
        home = self.tools.desk.info.book_id
        own = [one for one in records if one.book_id == home and self._of_year(one)]
        order = {code: at for at, code in enumerate(self._catalogue().by_code)}
        own.sort(key=lambda one: (order.get(str(getattr(one, "item", "")), len(order)), self._when(one)))
        wanted = search_key(self._filter)
        rows = [self._row(one) for one in own]
        found = [row for row in rows if wanted in search_key(row.item)]
        empty = "この条件に当たるものはありません。" if rows else f"{self.word}はまだありません。{_HINTS[self.kind]}"
        self._view.show_rows(found, "" if found else empty)
        self._view.show_header(f"{self.word} {count_text(len(rows), '件')}")

    def _of_year(self, record: Record) -> bool:
        if not isinstance(record, PriorFigure):
            return True
        try:
            return parse_period(record.period).fiscal_year == self.scope.year - 1
        except ValueError:
            return True

    def _when(self, record: Record) -> str:
        if isinstance(record, OpeningBalance):
            return f"{record.as_of:%Y/%m/%d}"
        return _period(record.period) if isinstance(record, PriorFigure) else ""

    def _row(self, record: Record) -> StartRow:
        item = str(getattr(record, "item", ""))
        scope = str(getattr(record, "scope", ""))
        basis = ("推定" if record.estimated else "実数") if isinstance(record, PriorFigure) else ""
        return StartRow(
            record.id,
            f"{item} {self._label(item)}",
            self._when(record),
            self._scopes.get(scope, scope),
            count_text(int(getattr(record, "value", 0)), self._unit(item)),
            basis,
            str(getattr(record, "note", "")),
        )

    def _show_unit(self) -> None:
        unit, value = self._unit(self.draft.text("item")), self.draft.value("value")
        echo = echo_text(value) if unit == "円" and isinstance(value, int) else ""
        self._view.show_unit(unit, echo)

    def _carry(self, plan: Carried) -> None:
        if not plan.records:
            self.tools.dialogs.tell("前年度の記録簿から", "この記録簿の前年実績は、すべて登録済みです。")
            return
        counts = f"新規 {count_text(len(plan.new), '件')}・変更 {count_text(len(plan.changed), '件')}"
        text = (
            f"{plan.owner}の{plan.year}年度の実績(上期・下期・通期、全体)を、実数として引き継ぎます。\n"
            f"{counts}・同じ {count_text(plan.same, '件')}。「元に戻す」で戻せます。"
        )
        if self.tools.dialogs.confirm("前年度の記録簿から", text, "引き継ぐ"):
            self.tools.runner.run(lambda: self.tools.desk.figures.take_carried(plan), self._carried)

    def _carried(self, changes: Changes | None) -> None:
        if changes is not None:
            self.tools.announce(changes)


_HINTS = {
    OpeningBalance.kind: "長い累計(2017年10月からの件数など)の、月末の数字を登録してください。",
    PriorFigure.kind: "下の欄から登録するか、取込か前年度の記録簿から引き継いでください。",
}


def _period(key: str) -> str:
    try:
        return parse_period(key).label
    except ValueError:
        return key
