"""Rows of 会員自主目標: one row per member with a column per item, or one row per member and item."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from roukin_desktop.domain.records import Member, SelfTarget, TargetLine
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from roukin_desktop.exchange.foreign.captions import caption, year_of
from roukin_desktop.exchange.foreign.checks import doubts_of, report
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.members_index import MembersIndex
from roukin_desktop.exchange.foreign.model import ImportContext
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken


@dataclass(slots=True)
class _Gathered:
    """What the rows of one member and year give; ``figures`` maps (item, side) to a number."""

    member: Member
    year: int
    line: Line
    figures: dict[tuple[str, str], int] = field(default_factory=dict)
    set_on: date | None = None
    decided_by: str = ""
    note: str = ""
    doubts: dict[str, str] = field(default_factory=dict)


class TargetRows:
    """Makes self-targets of rows."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index the register and the targets the book has."""
        self._context = context
        self._sink = sink
        self._words = Lexicons(context.catalogue)
        self._members = MembersIndex(context.members)
        self._known = {(t.member_id, t.fiscal_year): t for t in context.targets}
        self._gathered: dict[tuple[str, int], _Gathered] = {}
        self._year = context.fiscal_year

    def begin(self, table: Table) -> None:
        """Take the fiscal year from the title where it names one the book knows."""
        named = year_of(caption(table.sheet, table.mapping.header_row))
        self._year = named if named in self._context.years else self._context.fiscal_year

    def heading(self, line: Line) -> None:
        """Leave headings alone."""

    def take(self, line: Line) -> Figures:
        """Take one row into its member's targets."""
        cells = Cells(line, self._sink, self._context.fiscal_year)
        member = self._member(cells)
        year = self._fiscal_year(cells)
        figures = self._figures(cells)
        if cells.failed or member is None:
            return []
        if not figures:
            self._sink.leave_out(line, member.name, "目標がすべて空欄のため、取り込みません。")
            return []
        self._gather(cells, member, year, figures)
        sums: Figures = [(key, cells.number(key)) for key in line.values if _is_figure(key)]
        return sums

    def finish(self) -> Taken:
        """Return new and changed targets; a blank cell never erases a figure the book has."""
        taken = Taken()
        for gathered in self._gathered.values():
            before = self._known.get((gathered.member.id, gathered.year))
            after = self._merged(gathered, before)
            if before is not None and after == before:
                taken.same += 1
                continue
            after = self._checked(gathered, after)
            if before is None:
                taken.new.append(after)
            else:
                taken.changed.append((before, after))
        taken.totals = self._totals()
        return taken

    def _member(self, cells: Cells) -> Member | None:
        match = self._members.find(cells.code(), cells.text("name"))
        if len(match.members) == 1:
            if match.doubt:
                cells.doubt("member", match.doubt)
            return match.members[0]
        place = (
            match.field if match.field in cells.line.values else next(iter({"name", "code"} & cells.line.values.keys()))
        )
        if match.twins:
            cells.refuse(place, f"会員台帳に「{match.missing}」が2つ以上あります。会員番号の列を加えてください。")
        elif match.missing:
            cells.refuse(
                place,
                f"会員台帳に「{match.missing}」がありません。先に会員を登録するか、表記を直してください。",
                match.unknown,
            )
        elif not cells.failed:
            cells.refuse(place, "会員を1つだけ書いてください。" if match.members else "会員がありません。")
        return None

    def _fiscal_year(self, cells: Cells) -> int:
        if not cells.has("fiscal_year"):
            return self._year
        year = year_of(cells.text("fiscal_year").removesuffix("年度") + "年度")
        if year is None or year not in self._context.years:
            cells.refuse("fiscal_year", "年度が範囲外です。「2025年度」のように直してください。")
            return self._year
        return year

    def _figures(self, cells: Cells) -> dict[tuple[str, str], int]:
        found: dict[tuple[str, str], int] = {}
        for key in cells.line.values:
            side, _, item = key.partition(":")
            if side in {"target", "allotted"} and item:
                self._put(found, (item, side), cells.number(key))
        if "item" in cells.line.values:
            item = self._item(cells)
            for side in ("target", "allotted"):
                self._put(found, (item, side), cells.number(side))
        return found

    def _put(self, found: dict[tuple[str, str], int], key: tuple[str, str], value: int | None) -> None:
        if value is not None and key[0]:
            found[key] = value

    def _item(self, cells: Cells) -> str:
        text = cells.text("item")
        key = self._words.items.one(text) or self._words.items.inside(text) if text else None
        if key is None and not cells.failed:
            cells.refuse("item", "年度定義にない項目です。" if text else "項目がありません。")
        return key or ""

    def _gather(self, cells: Cells, member: Member, year: int, figures: dict[tuple[str, str], int]) -> None:
        gathered = self._gathered.setdefault((member.id, year), _Gathered(member, year, cells.line))
        if twice := gathered.figures.keys() & figures.keys():
            first = gathered.line
            where = f"シート「{first.sheet}」{first.number}行" if first.sheet else f"{first.number}行"
            if any(gathered.figures[k] != figures[k] for k in twice) or first.sheet == cells.line.sheet:
                cells.refuse(
                    "name" if "name" in cells.line.values else "code", f"同じ会員の行が2つあります(もう1つは{where})。"
                )
            return
        gathered.figures |= figures
        day = cells.day("set_on")
        gathered.set_on = day.first if day else gathered.set_on
        text = cells.text("decided_by")
        gathered.decided_by = (self._words.decided_by.one(text) or text) or gathered.decided_by
        gathered.note = cells.note() or gathered.note
        gathered.doubts |= cells.doubts

    def _merged(self, gathered: _Gathered, before: SelfTarget | None) -> SelfTarget:
        figures = {
            (line.item, side): getattr(line, side)
            for line in (before.lines if before else ())
            for side in ("allotted", "target")
        }
        figures |= gathered.figures
        order = [item.key for item in self._context.catalogue.target_items]
        given = {item for item, _ in figures}
        items = [k for k in order if k in given] + sorted(given - set(order))
        lines = tuple(TargetLine(i, figures.get((i, "allotted")), figures.get((i, "target"))) for i in items)
        base = before or SelfTarget(
            id=self._context.new_id(),
            book_id=self._context.book_id,
            member_id=gathered.member.id,
            fiscal_year=gathered.year,
        )
        return replace(
            base,
            lines=lines,
            set_on=gathered.set_on or base.set_on,
            decided_by=gathered.decided_by or base.decided_by,
            note=gathered.note or base.note,
            confirmed=any(line.target is not None for line in lines),
        )

    def _checked(self, gathered: _Gathered, target: SelfTarget) -> SelfTarget:
        facts = TargetFacts(self._context.today, self._context.years, gathered.member.name)
        found = gathered.doubts | doubts_of(check_target(target, facts, self._context.catalogue))
        if not found:
            return target
        report(self._sink, gathered.line, target, found, gathered.member.name)
        return replace(target, review=tuple(sorted({*target.review, *found})))

    def _totals(self) -> dict[str, object]:
        labels = {item.key: item.short or item.label for item in self._context.catalogue.target_items}
        by_item: dict[str, dict[str, int]] = {}
        for gathered in self._gathered.values():
            for (item, side), value in gathered.figures.items():
                sums = by_item.setdefault(labels.get(item, item), {"allotted": 0, "target": 0})
                sums[side] += value
        confirmed = [g for g in self._gathered.values() if any(side == "target" for _, side in g.figures)]
        return {"targets": len(self._gathered), "members_with_target": len(confirmed), "by_item": by_item}


def _is_figure(key: str) -> bool:
    return key.partition(":")[0] in {"target", "allotted"}
