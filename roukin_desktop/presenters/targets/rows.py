"""Columns and rows of the 会員自主目標 grid, and what its view must be able to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue, TargetItem
from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.target_draft import TargetShape
from roukin_desktop.domain.fields import DateSense, Value, read_field
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text, rate_text
from roukin_desktop.domain.period import Period, fiscal_year_of
from roukin_desktop.domain.records import Member, SelfTarget
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import Banner
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.sheet import SheetCell, SheetColumn, SheetRow, SheetView
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.actuals import BranchActuals

RATIO = ".ratio"
"""Ends the key of the columns that show 自主目標 against 会員分件数目標."""


@dataclass(frozen=True, slots=True)
class RowDetail:
    """What stands under the grid about the current row; ``cancel`` and ``discard`` are words on buttons, '' for none.

    ``shares`` are (item, ratio of 自主目標 to 会員分件数目標), ``before`` (item, both of the year before); ``actual``
    says what the member's branch reached, and ``notes`` are (severity, sentence); warnings stand beside the fields
    for their reasons. ``banner`` says how the row stands between books.
    """

    title: str
    shares: tuple[tuple[str, str], ...] = ()
    before: tuple[tuple[str, str], ...] = ()
    actual: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    cancel: str = ""
    discard: str = ""
    banner: Banner | None = None


class TargetsView(SheetView, Protocol):
    """What the pane of 会員自主目標 shows."""

    def show_detail(self, detail: RowDetail) -> None:
        """Show what there is to say about the current row."""

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a grid with rows of several books; no options hide the choice."""


@dataclass(slots=True)
class GridRow:
    """A member with its draft. ``looked`` is what the filter looks in; ``told``: everything found may be told.

    While a row is being typed in for the first time it is not told what it still lacks. ``before`` is the self-target
    of the year before. ``origin`` is the sender of a self-target received, which is only shown; ``mark`` says 差戻し
    or 提出後に訂正 of an own one.
    """

    member: Member
    draft: Draft[SelfTarget]
    looked: str
    year: int
    told: bool = False
    before: SelfTarget | None = None
    origin: str = ""
    mark: str = ""
    issues: list[Issue] | None = field(default=None)

    @property
    def key(self) -> str:
        """The member of an own row; of one received, of which a member may have several, the self-target."""
        saved = self.draft.saved
        return saved.id if self.origin and saved is not None else self.member.id

    @property
    def empty(self) -> bool:
        """Whether nothing was ever typed in an own row: among all rows what was received of its member says it."""
        return not self.origin and self.draft.saved is None and not self.draft.dirty()

    def found(self) -> list[Issue]:
        """Return the findings, worked out once."""
        if self.issues is None:
            self.issues = self.draft.issues()
        return self.issues

    def findings(self) -> list[Issue]:
        """Return what may be told by now; nothing about a row that was not touched."""
        if not self.draft.dirty():
            return []
        return self.found() if self.told else [issue for issue in self.found() if self.draft.text(issue.field)]

    def state(self) -> str:
        """Return the word in the last column."""
        saved = self.draft.saved
        if self.draft.dirty():
            return "未登録"
        if saved is None:
            return ""
        if self.origin:
            return "受付"
        if saved.review or self.mark:
            return self.mark or "要確認"
        return "登録済" if saved.confirmed else "未確定"

    def shown(self, columns: Sequence[SheetColumn]) -> SheetRow:
        """Return the row as the grid shows it."""
        findings = {issue.field: issue for issue in reversed(self.findings())}
        state = self.state()
        cells = tuple(self._cell(c, findings, state) for c in columns)
        return SheetRow(self.key, cells, state, bool(self.origin))

    def detail(self, columns: Sequence[SheetColumn], banner: Banner | None, actual: str, *, locked: bool) -> RowDetail:
        """Return what stands under the grid; ``locked``: the book is only read."""
        return RowDetail(
            title=f"{self.member.name}  {self.member.code}".rstrip(),
            shares=tuple((c.group, self.share(c.key)) for c in columns if c.key.endswith(RATIO)),
            before=tuple((c.group, self._year_before(c.key)) for c in columns if c.key.endswith(RATIO)),
            actual=actual,
            notes=tuple(
                (str(issue.severity), self._sentence(issue, columns))
                for issue in self.findings()
                if issue.severity is not Severity.WARNING
            ),
            cancel="この会員の自主目標を取消…" if self.draft.saved is not None and not (locked or self.origin) else "",
            discard="この行の入力をやめる" if self.draft.dirty() else "",
            banner=banner,
        )

    def share(self, key: str) -> str:
        """Return 自主目標 against 会員分件数目標 of an item, '' where one is missing (domain.md J-2)."""
        item = key.removesuffix(RATIO)
        names = [f"{item}.{part}" for part in ("target", "allotted")]
        if not all(self.draft.text(name) for name in names):
            return ""
        target, allotted = (self.draft.value(name) for name in names)
        return rate_text(target, allotted) if isinstance(target, int) and isinstance(allotted, int) else ""

    def _year_before(self, key: str) -> str:
        """Return 会員分件数目標 and 自主目標 of an item in the year before, '' where nobody set either."""
        item = key.removesuffix(RATIO)
        line = next((one for one in self.before.lines if one.item == item), None) if self.before is not None else None
        figures = (line.allotted, line.target) if line is not None else (None, None)
        if figures == (None, None):
            return ""
        return "/".join("─" if figure is None else f"{figure:,}" for figure in figures)

    def read(self, name: str, text: str) -> str | None:
        """Return a text as a field would take it, None where it cannot; a choice is given by its key."""
        spec = self.draft.spec(name)
        if spec is None:
            return None
        value, trouble = read_field(spec, name, text, self.draft.shape.sense)
        below_zero = isinstance(value, int) and value < 0
        return None if trouble or below_zero else _as_read(text, value, self.year)

    def _cell(self, column: SheetColumn, findings: dict[str, Issue], state: str) -> SheetCell:
        fixed = {"member": self.member.name, "code": self.member.code, "origin": self.origin, "state": state}
        if column.key in fixed:
            return SheetCell(fixed[column.key], note=self.origin if column.key == "state" else "")
        if column.key.endswith(RATIO):
            return SheetCell(self.share(column.key))
        issue, text = findings.get(column.name), self._printed(column)
        return SheetCell(text) if issue is None else SheetCell(text, str(issue.severity), message(issue))

    def _printed(self, column: SheetColumn) -> str:
        """Return a cell's text as it was understood, else as it was typed."""
        text = self.draft.text(column.name)
        if not text:
            return ""
        label = next((option.label for option in column.options if option.key == text), None)
        return _as_read(text, self.draft.value(column.name), self.year) if label is None else label

    def _sentence(self, issue: Issue, columns: Sequence[SheetColumn]) -> str:
        """Name the field of an error; warnings and hints name it themselves."""
        column = next((c for c in columns if c.name and c.name == issue.field), None)
        if column is None or issue.severity is not Severity.ERROR:
            return message(issue)
        title = column.title.replace("\n", "")
        return f"{column.group} {title}: {message(issue)}".lstrip()


def _as_read(text: str, value: Value, year: int) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return day_text(value, year) if isinstance(value, date) else text


def day_text(day: date, year: int) -> str:
    """Return 10/31 for a day of the open fiscal year, which a day typed without a year is in; others with theirs."""
    return f"{day.month}/{day.day}" if fiscal_year_of(day) == year else f"{day:%Y/%m/%d}"


def actual_text(member: Member, items: Sequence[TargetItem], found: BranchActuals, period: Period) -> str:
    """Return what the member's branch reached; '' where nobody gave a figure of it."""
    branch = member.branch_id or ""
    parts = [
        f"{item.short or item.label}\N{NO-BREAK SPACE}{count_text(found.figures[branch, item.key], item.unit)}"
        for item in items
        if (branch, item.key) in found.figures
    ]
    if not parts:
        return ""
    return f"{found.names.get(branch, '')}の実績({period.label}・会員別の実績はありません):  {'   '.join(parts)}"


def row_of(
    tools: Tools, year: int, member: Member, saved: SelfTarget | None, pending: dict[str, str] | None = None
) -> GridRow:
    """Return the row of a member; ``pending`` are texts typed and not registered."""
    desk = tools.desk
    catalogue, today = desk.catalogue(year), desk.today()
    shape = TargetShape(catalogue, DateSense(year, today), saved.decided_by if saved else "", member.id)
    draft = Draft(shape, saved) if pending is None else Draft.from_dict(shape, pending, saved)
    facts = TargetFacts(desk.asked.today(), desk.open_years(), member.name, False)
    draft.check = lambda record: check_target(record, facts, catalogue)
    looked = "".join(search_key(one) for one in (member.name, member.reading, member.short_name, *member.aliases))
    return GridRow(member, draft, looked + search_key(member.code), year)


def by_member(data: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the kept texts of unregistered rows by member."""
    found: dict[str, dict[str, str]] = {}
    for key, text in data.items():
        member, _, name = key.partition("/")
        found.setdefault(member, {})[name] = text
    return found


def columns_of(catalogue: Catalogue, *, received: bool = False, marked: bool = False) -> list[SheetColumn]:
    """Return the columns of a fiscal year: per item the bank's figure, the member's own, and the ratio.

    ``received`` adds 提出元, ``marked`` makes room for 提出後に訂正.
    """
    columns = [SheetColumn("member", "", "会員"), SheetColumn("code", "", "会員番号")]
    for item in catalogue.target_items:
        group, unit = item.short or item.label, item.unit
        columns += [
            SheetColumn(f"{item.key}.allotted", f"{item.key}.allotted", "会員分\n件数目標", group, unit, True),
            SheetColumn(f"{item.key}.target", f"{item.key}.target", "自主目標", group, unit, True),
            SheetColumn(f"{item.key}{RATIO}", "", "比", group, "%", True),
        ]
    bodies = tuple(Option(choice.key, choice.label) for choice in catalogue.decided_by)
    columns += [
        SheetColumn("set_on", "set_on", "決めた日"),
        SheetColumn("decided_by", "decided_by", "決定機関", options=bodies),
        *([SheetColumn("origin", "", "提出元")] if received else []),
        SheetColumn("state", "", "状態", wide=marked),
    ]
    return columns
