"""資料 職域活動費: figures, use by purpose, and every session that used it beside its cap (domain.md S-2, §1.2)."""

from __future__ import annotations

from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.notation import print_value, rate_text
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Block, Column, Line, Paper, Table
from roukin_desktop.services.papers_cells import (
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
from roukin_desktop.services.papers_lines import expense_lines
from roukin_desktop.services.papers_sessions import SessionLines
from roukin_desktop.storage.measures_lists import SessionRows

_COLUMNS = (
    Column("No.", "count", 6),
    Column("開催日", "date", 11),
    Column("会員", "text", 34),
    Column("形態", "text", 6),
    Column("参加者", "count", 8, "名"),
    Column("上限額", "yen", 12, "円"),
    Column("活用額", "yen", 12, "円"),
    Column("上限まで", "yen", 12, "円"),
    Column("内訳", "text", 36),
)


def expenses_paper(catalogue: Catalogue, summary: Summary, rows: SessionRows, role: Role) -> Paper:
    """Return 職域活動費 of the period; the budget is the whole movement's, so only headquarters prints its share."""
    used = [s for s in rows.sessions if s.status == "held" and rows.expenses.get(s.id)]
    if not used:
        return paper(catalogue, "expenses", "職域活動費", [nothing_recorded("職域活動費")])
    maker = _Lines(catalogue, rows)
    cap = catalogue.expense.cap_per_head_yen
    listed = Table(
        "職域活動費 活用一覧",
        _COLUMNS,
        LazyRows(used, maker.cells, [_total(summary, maker, used)]),
        1,
        f"上限額は参加者1人当たり{cap:,}円です。参加者が未入力のときは空欄です。",
    )
    blocks: list[Block] = [*expense_lines(catalogue, summary)]
    if role is Role.HEADQUARTERS and (line := _budget(catalogue, summary)):
        blocks.append(line)
    return paper(catalogue, "expenses", "職域活動費", [*blocks, summary_block(summary, "expenses"), listed])


class _Lines(SessionLines):
    def __init__(self, catalogue: Catalogue, rows: SessionRows) -> None:
        super().__init__(catalogue, rows)
        self._kinds = {kind.key: kind.label for kind in catalogue.expense_kinds}
        self._per_head = catalogue.expense.cap_per_head_yen

    def cap(self, session: Any) -> int | None:  # noqa: ANN401 - a row of measures_lists
        """Return the most a session may use, None where its participants are not known."""
        return None if session.attendees is None else session.attendees * self._per_head

    def cells(self, session: Any) -> Row:  # noqa: ANN401 - a row of measures_lists
        """Return the row of a session that used 職域活動費."""
        cap, used = self.cap(session), self.yen(session.id) or 0
        return (
            amount(session.number),
            day(session.held_on),
            text(self.members(session.id)),
            text(self.forms.get(session.form, session.form)),
            amount(session.attendees),
            amount(cap),
            amount(used),
            amount(None if cap is None else cap - used),
            text("、".join(self._line(line) for line in self._rows.expenses[session.id])),
        )

    def _line(self, line: Any) -> str:  # noqa: ANN401 - a row of measures_lists
        words = self._kinds.get(line.kind, line.kind) + (f"({line.note})" if line.note else "")
        return f"{line.site} {words} {line.yen:,}円".strip()


def _total(summary: Summary, lines: _Lines, used: list[Any]) -> Row:
    times, people, _, yen, *_ = totals_of(summary, "expenses")
    caps = [lines.cap(session) for session in used]
    known = [cap for cap in caps if cap is not None]
    cap = sum(known) if len(known) == len(caps) else None
    spent = yen.value if isinstance(yen, Figure) else None
    counted = f"{times.printed}回" if isinstance(times, Figure) else ""
    left = cap - spent if cap is not None and spent is not None else None
    heads = (NOTHING, text("合計"), text(counted), NOTHING)
    return (*heads, figure_cell(people), amount(cap), figure_cell(yen), amount(left), NOTHING)


def _budget(catalogue: Catalogue, summary: Summary) -> Line | None:
    budget, used = catalogue.expense.budget_yen, totals_of(summary, "expenses")[3]
    if budget is None or not isinstance(used, Figure):
        return None
    share = rate_text(used.value, budget)
    return Line(f"年度予算 {print_value(budget, 'MAN')}に対する活用割合 {share}", (used,))
