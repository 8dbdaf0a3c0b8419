"""資料 職域活動費: figures, use by purpose, and every session that used it beside its cap (domain.md S-2, §1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.notation import print_value, rate_text
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Block, Column, Line, Paper, Table
from roukin_desktop.services.papers.cells import (
    NOTHING,
    LazyRows,
    Row,
    amount,
    day,
    figure_cell,
    nothing_recorded,
    paper,
    summary_block,
    text,
    totals_of,
)
from roukin_desktop.services.papers.lines import expense_lines
from roukin_desktop.services.papers.sessions import SessionLines
from roukin_desktop.storage.measures.homes import HomeNames
from roukin_desktop.storage.measures.lists import SessionRows

_COLUMNS = (
    Column("No.", "serial", 6),
    Column("開催日", "date", 11),
    Column("会員", "text", 34),
    Column("形態", "text", 6),
    Column("参加者", "count", 8, "名"),
    Column("上限額", "yen", 12, "円"),
    Column("活用額", "yen", 12, "円"),
    Column("上限残額", "yen", 12, "円"),
)


def expenses_paper(catalogue: Catalogue, summary: Summary, rows: SessionRows, homes: HomeNames, role: Role) -> Paper:
    """Return 職域活動費 of the period; the budget is the whole movement's: only headquarters prints its share."""
    used = [s for s in rows.sessions if s.status == "held" and rows.expenses.get(s.id)]
    if not used:
        return paper(catalogue, "expenses", "職域活動費", [nothing_recorded("職域活動費")])
    maker = _Lines(catalogue, rows, used, homes)
    cap = catalogue.expense.cap_per_head_yen
    listed = Table(
        "職域活動費 活用一覧",
        maker.under(maker.columns),
        LazyRows(used, maker.cells, [maker.sums(_total(summary, maker, used))]),
        1,
        f"上限額は参加者1人当たり{cap:,}円です。参加者が未入力のときは空欄です。",
    )
    blocks: list[Block] = [*expense_lines(catalogue, summary)]
    if role is Role.HEADQUARTERS and summary.scope.whole and (line := _budget(catalogue, summary)):
        blocks.append(line)
    return paper(catalogue, "expenses", "職域活動費", [*blocks, summary_block(summary, "expenses"), listed])


class _Lines(SessionLines):
    """Rows of 職域活動費: what each session used by kind, one amount per cell."""

    def __init__(self, catalogue: Catalogue, rows: SessionRows, used: Sequence[Any], homes: HomeNames) -> None:
        super().__init__(catalogue, rows, used, homes)
        self._per_head = catalogue.expense.cap_per_head_yen
        lines = [line for session in used for line in rows.expenses[session.id]]
        labels = {kind.key: kind.label for kind in catalogue.expense_kinds}
        sums = dict.fromkeys((*labels, *(line.kind for line in lines)), 0)
        for line in lines:
            sums[line.kind] += line.yen
        self.kinds = {key: yen for key, yen in sums.items() if yen}
        by_kind = [Column(labels.get(key, key), "yen", 11, "円", "内訳") for key in self.kinds]
        self._words = any(line.site or line.note for line in lines)
        self.columns = (*_COLUMNS, *by_kind, *([Column("拠点・内容", "text", 20)] if self._words else []))

    def cap(self, session: Any) -> int | None:  # noqa: ANN401 - a row of measures_lists
        """Return the most a session may use, None where its participants are not known."""
        return None if session.attendees is None else session.attendees * self._per_head

    def cells(self, session: Any) -> Row:  # noqa: ANN401 - a row of measures_lists
        """Return the row of a session that used 職域活動費."""
        cap, used = self.cap(session), self.yen(session.id) or 0
        return (
            *self.head(session),
            day(session.held_on),
            text(self.members(session.id)),
            text(self.forms.get(session.form, session.form)),
            amount(session.attendees),
            amount(cap),
            amount(used),
            amount(None if cap is None else cap - used),
            *self._by_kind(self._rows.expenses[session.id]),
        )

    def _by_kind(self, lines: Sequence[Any]) -> Row:
        """Return the amount of each kind, blank where nothing was used for it, and where and what for in words."""
        yen = [sum(line.yen for line in lines if line.kind == key) or None for key in self.kinds]
        words = dict.fromkeys(word for line in lines for word in (line.site, line.note) if word)
        return (*map(amount, yen), *([text("、".join(words))] if self._words else []))


def _total(summary: Summary, lines: _Lines, used: list[Any]) -> Row:
    times, people, _, yen, *_ = totals_of(summary, "expenses")
    caps = [lines.cap(session) for session in used]
    known = [cap for cap in caps if cap is not None]
    cap = sum(known) if len(known) == len(caps) else None
    spent = yen.value if isinstance(yen, Figure) else None
    counted = f"{times.printed}回" if isinstance(times, Figure) else ""
    left = cap - spent if cap is not None and spent is not None else None
    heads = (NOTHING, text("合計"), text(counted), NOTHING)
    by_kind = (*map(amount, lines.kinds.values()), *[NOTHING] * (len(lines.columns) - len(_COLUMNS) - len(lines.kinds)))
    return (*heads, figure_cell(people), amount(cap), figure_cell(yen), amount(left), *by_kind)


def _budget(catalogue: Catalogue, summary: Summary) -> Line | None:
    budget, used = catalogue.expense.budget_yen, totals_of(summary, "expenses")[3]
    if budget is None or not isinstance(used, Figure):
        return None
    share = rate_text(used.value, budget)
    return Line(f"年度予算 {print_value(budget, 'MAN')}に対する活用割合 {share}", (used,))
