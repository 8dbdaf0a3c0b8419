"""職域活動費 in a summary: only study sessions that used it count (domain.md S-9, §2 S01 to S04)."""

from __future__ import annotations

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.summary import SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.given import Numbers
from roukin_desktop.services.summaries.scene import SESSIONS, TOTAL_LABEL, Scene, number, table_figure

EXPENSE_HELD = SESSIONS.narrowed("expense", "used")
EXPENSE_ATTENDEES = Measure(SESSIONS.source, "sum", "attendees", EXPENSE_HELD.where)
EXPENSE_YEN = Measure(SESSIONS.source, "sum", "expense_yen", EXPENSE_HELD.where)
EXPENSE_GIVEN = Measure(SESSIONS.source, "count", "attendees", EXPENSE_HELD.where)
"""職域活動費: the sessions that used it, their participants, their yen, and how many of them state participants."""
_WEB = EXPENSE_HELD.narrowed("web", "yes")
_COLUMNS = (
    SummaryColumn("目的", "", "label"),
    SummaryColumn("活用回数", "回", "figure"),
    SummaryColumn("参加者", "名", "figure"),
    SummaryColumn("うちWEB", "回", "figure"),
    SummaryColumn("活用金額", "円", "figure"),
    SummaryColumn("1人平均", "円", "figure"),
    SummaryColumn("前年同期", "円", "prior"),
    SummaryColumn("金額増減", "円", "delta"),
)
_NOTE = "1人平均は活用金額を延べ参加者数で割り、1円未満を切り捨てた額です。参加者が未入力の回があるときは空欄です。"


def expense_table(scene: Scene) -> SummaryTable:
    """Return 職域活動費 by purpose, with the total of all."""
    rows = []
    for dimension in ("purpose", None):
        now = scene.now.groups((EXPENSE_HELD, EXPENSE_ATTENDEES, EXPENSE_YEN, EXPENSE_GIVEN), dimension)
        web = scene.now.groups((_WEB,), dimension)
        before = scene.earlier((EXPENSE_YEN,), dimension)
        for key, label in (scene.labels("purposes", now, before) if dimension else {"": TOTAL_LABEL}).items():
            values = (*now.of(key, (0, 0, 0, 0)), *web.of(key, (0,)), *before.of(key, (0,)))
            rows.append(_row(scene, label, (dimension, key) if dimension else None, values))
    note = _NOTE + scene.given.note((EXPENSE_YEN,), "purpose")
    return SummaryTable("expenses", "職域活動費 目的別", _COLUMNS, tuple(rows), note)


def _row(scene: Scene, label: str, line: tuple[str, str] | None, values: Numbers) -> SummaryRow:
    held, people, yen, given, web, prior = values
    measures = (EXPENSE_HELD, EXPENSE_ATTENDEES, _WEB, EXPENSE_YEN)
    narrowed = [m.narrowed(*line) for m in measures] if line else list(measures)
    figures = [
        table_figure(measure, scene.now.period, value, last)
        for measure, value, last in zip(narrowed, (held, people, web, yen), (None, None, None, prior), strict=True)
    ]
    mean = yen // people if yen is not None and people and held == given else None
    past = scene.earlier_figure(narrowed[3], prior)
    return SummaryRow(label, (*figures, number(mean), past, figures[3].delta_printed), total=line is None)
