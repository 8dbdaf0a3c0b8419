"""What the 取込 pane shows of a plan: the file's columns and their fields, counts, control totals, findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.drafts.member_draft import read_aliases
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import FeedFile
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.presenters.ports import Option

if TYPE_CHECKING:
    from roukin_desktop.exchange.foreign import ColumnOutline, ImportPlan, Remark, SheetMapping, SheetOutline

SURE = 80
"""A confidence from which on a guess need not be pointed out."""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the file and the field it is read as ('' for not read); ``sure`` False: to be looked at."""

    column: int
    letter: str
    head: str
    example: str
    key: str
    label: str
    sure: bool


@dataclass(frozen=True, slots=True)
class SheetModel:
    """A sheet of the file; ``header_row`` as typed ('' where it has no header)."""

    name: str
    taken: bool
    header_row: str
    columns: tuple[ColumnRow, ...]


@dataclass(frozen=True, slots=True)
class CountModel:
    """One of 新規・変更・同じ・要確認・問題; ``state`` (error, warning, ok, '') where it matters."""

    label: str
    number: str
    state: str


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A finding: ``severity`` error (nothing is taken in), warning (要確認), hint; its word, place, value, sentence."""

    severity: str
    word: str
    sheet: str
    cell: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class PlanModel:
    """What taking in would do, in a sentence; ``can_take`` is False while something stands against it.

    ``unknown`` are the ways members are written in the file that the register does not know.
    """

    file: str
    text: str
    can_take: bool
    counts: tuple[CountModel, ...]
    totals: tuple[str, ...]
    sheets: tuple[SheetModel, ...]
    remarks: tuple[RemarkRow, ...]
    unknown: tuple[str, ...] = ()


def plan_model(plan: ImportPlan, catalogue: Catalogue, against: str) -> PlanModel:
    """Return the preview of a plan; ``against`` says why the book cannot be changed, '' where it can."""
    problems, nothing = len(plan.problems), not (plan.records or plan.removed)
    text = f"{counts_text(plan)}を取り込みます。あとで元に戻せます。"
    if problems:
        number = count_text(problems, "件")
        text = f"問題が{number}あるため取り込めません。ファイルを直すか、列を選び直してください。"
    elif nothing:
        text = "ファイルの内容はすべて記録簿にあります。取り込むものはありません。"
    elif against:
        text = against
    labels = {option.key: option.label for option in field_options(plan.kind, catalogue)}
    return PlanModel(
        file=Path(plan.file).name,
        text=text,
        can_take=not (problems or nothing or against),
        counts=_counts(plan),
        totals=_totals(plan.totals),
        sheets=tuple(_sheet(sheet, plan.mapping.sheets, labels) for sheet in plan.sheets),
        remarks=_remarks(plan),
        unknown=() if against else unknown_members(plan),
    )


def unknown_members(plan: ImportPlan) -> tuple[str, ...]:
    """Return the spellings of members to be said; one that cannot stand in 別の書き方 is left out."""
    found = dict.fromkeys(problem.unknown for problem in plan.problems)
    return tuple(spelling for spelling in found if read_aliases(spelling) == (spelling,))


def counts_text(plan: ImportPlan) -> str:
    """Return the counts as one phrase."""
    parts = [f"新規 {count_text(len(plan.new), '件')}", f"変更 {count_text(len(plan.changed), '件')}"]
    parts.append(f"同じ {count_text(plan.same, '件')}")
    if gone := sum(record.kind != FeedFile.kind for record in plan.removed):
        parts.append(f"削除 {count_text(gone, '件')}")
    if plan.reviews:
        parts.append(f"要確認 {count_text(len(plan.reviews), '件')}")
    return "・".join(parts)


def field_options(kind: str, catalogue: Catalogue) -> list[Option]:
    """Return what a column can be read as, 「読まない」 first."""
    from roukin_desktop.exchange.foreign.words import FIELDS

    fields = [Option(field.key, field.label) for field in FIELDS[kind]]
    return [Option("", "(読まない)"), *fields, *_special_options(kind, catalogue)]


def letter(column: int) -> str:
    """Return the letters Excel shows for a column counted from 1."""
    letters, left = "", column
    while left:
        left, at = divmod(left - 1, 26)
        letters = chr(ord("A") + at) + letters
    return letters


def _special_options(kind: str, catalogue: Catalogue) -> list[Option]:
    """Return the fields of tables that stand sideways: a column for each theme, item, product or month."""
    if kind == "sessions":
        groups = (("theme", "テーマ", catalogue.themes), ("form", "形態", catalogue.forms))
        named = [Option(f"{p}:{c.key}", f"{word}: {c.short or c.label}") for p, word, found in groups for c in found]
        return [*named, *(Option(f"expense:{c.key}", f"職域活動費: {c.label}") for c in catalogue.expense_kinds)]
    if kind == "targets":
        sides = (("target", "自主目標"), ("allotted", "会員分"))
        items = catalogue.target_items
        return [Option(f"{p}:{i.key}", f"{word}: {i.short or i.label}") for p, word in sides for i in items]
    if kind == "campaigns":
        products = {product.key: product.label for c in catalogue.campaigns for product in c.products}
        sides = (("count", "件数"), ("yen", "金額"))
        months = {f"@{month}": f"{month}月" for month in (*range(4, 13), 1, 2, 3)}
        columns = (products | months).items()
        return [Option(f"{p}:{key}", f"{word}: {label}") for p, word in sides for key, label in columns]
    return _figure_options(catalogue) if kind == "figures" else []


def _figure_options(catalogue: Catalogue) -> list[Option]:
    """Return the months of a year that is not written, those of this year and the one before, and the indicators."""
    months = [Option(f"value:@{month}", f"実績: {month}月") for month in (*range(4, 13), 1, 2, 3)]
    for year in (catalogue.fiscal_year, catalogue.fiscal_year - 1):
        months += [Option(f"value:@{one.key}", f"実績: {one.label}") for one in year_period(year).months()]
    items = (catalogue.by_code[code] for code in month_items(catalogue))
    return [*months, *(Option(f"item:{item.code}", f"項目: {item.label}") for item in items)]


def _counts(plan: ImportPlan) -> tuple[CountModel, ...]:
    number = sum(record.kind != FeedFile.kind for record in plan.removed)
    gone = (("削除", number, "warning"),) if number else ()
    found = (
        ("新規", len(plan.new), ""),
        ("変更", len(plan.changed), ""),
        ("同じ", plan.same, ""),
        *gone,
        ("要確認", len(plan.reviews), "warning"),
        ("問題", len(plan.problems), "error"),
    )
    return tuple(CountModel(label, count_text(number), state if number else "") for label, number, state in found)


_TOTALS = {
    "sessions": ("学習会", "回"),
    "attendees": ("参加者", "名"),
    "expense_yen": ("職域活動費", "円"),
    "expense_sessions": ("職域活動費の活用", "回"),
    "web": ("うちWEB", "回"),
    "distinct_members": ("会員(実)", "会員"),
    "members": ("会員", "会員"),
    "headcount": ("組合員数", "名"),
    "federations": ("産別", ""),
    "targets": ("会員", "会員"),
    "members_with_target": ("自主目標のある会員", "会員"),
    "entries": ("実績", "行"),
    "count": ("件数", "件"),
    "yen": ("金額", "円"),
    "branches": ("店舗", "店"),
    "figures": ("実績", "件"),
    "items": ("項目", ""),
    "months": ("月", "か月"),
    "priors": ("前年実績", "件"),
    "estimated": ("うち推定", "件"),
}
"""Control totals by their name in the plan: label and unit."""


def _totals(totals: Mapping[str, object]) -> tuple[str, ...]:
    """Return the control totals, to be compared with the paper."""
    lines = []
    main = [
        f"{_TOTALS[key][0]} {count_text(number, _TOTALS[key][1])}"
        for key, number in totals.items()
        if key in _TOTALS and isinstance(number, int)
    ]
    if main:
        lines.append("・".join(main))
    themes = totals.get("by_theme")
    if isinstance(themes, dict) and themes:
        parts = (f"{name} {count_text(n, '回')}/{count_text(people, '名')}" for name, (n, people) in themes.items())
        lines.append("テーマ別: " + "、".join(parts))
    items = totals.get("by_item")
    if isinstance(items, dict) and items:
        parts = (f"{name} {count_text(s['target'])}/{count_text(s['allotted'])}" for name, s in items.items())
        lines.append("自主目標/会員分: " + "、".join(parts))
    added = totals.get("new_federations")
    if isinstance(added, list) and added:
        lines.append("産別の新規登録: " + "、".join(str(name) for name in added))
    return tuple(lines)


def _sheet(sheet: SheetOutline, mappings: Iterable[SheetMapping], labels: Mapping[str, str]) -> SheetModel:
    keys: dict[int, tuple[str, int]] = {}
    for mapping in mappings:
        if mapping.sheet == sheet.name:
            for key, column in mapping.columns.items():
                keys.setdefault(column, (key, mapping.confidence.get(key, 0)))
    rows = tuple(_column(column, *keys.get(column.column, ("", 100)), labels) for column in sheet.columns)
    return SheetModel(sheet.name, sheet.taken, str(sheet.header_row or ""), rows)


def _column(column: ColumnOutline, key: str, confidence: int, labels: Mapping[str, str]) -> ColumnRow:
    label = labels.get(key, key) if key else ""
    return ColumnRow(
        column.column, letter(column.column), column.head, column.example, key, label, not key or confidence >= SURE
    )


def _remarks(plan: ImportPlan) -> tuple[RemarkRow, ...]:
    groups: tuple[tuple[str, str, Iterable[Remark]], ...] = (
        ("error", "問題", plan.problems),
        ("warning", "要確認", plan.reviews),
        ("hint", "お知らせ", plan.notices),
        ("hint", "読み飛ばし", plan.left_out),
    )
    return tuple(
        RemarkRow(severity, word, remark.sheet, remark.cell, remark.value, remark.message)
        for severity, word, found in groups
        for remark in found
    )
