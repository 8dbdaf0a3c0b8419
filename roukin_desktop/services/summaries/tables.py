"""The tables of a summary; every number in them opens its rows (design.md L4). Their keys are fixed, labels are not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.domain.summary import SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.campaigns import campaign_table
from roukin_desktop.services.summaries.expenses import expense_table
from roukin_desktop.services.summaries.given import Numbers
from roukin_desktop.services.summaries.registers import register_tables
from roukin_desktop.services.summaries.scene import SESSIONS, TOTAL_LABEL, Scene
from roukin_desktop.services.summaries.targets import target_table

_MEASURES = (
    SESSIONS,
    Measure(SESSIONS.source, "sum", "attendees"),
    Measure(SESSIONS.source, "distinct", "member"),
    Measure(SESSIONS.source, "sum", "expense_yen"),
)
_COMPARED = _MEASURES[:2]
_WITHOUT_ENTRIES = frozenset({ScopeKind.FEDERATION, ScopeKind.MEMBER})
_COLUMNS = (
    SummaryColumn("区分", "", "label"),
    SummaryColumn("回数", "回", "figure"),
    SummaryColumn("参加者", "名", "figure"),
    SummaryColumn("実会員数", "会員", "figure"),
    SummaryColumn("職域活動費", "円", "figure"),
    SummaryColumn("前年同期", "回", "prior"),
    SummaryColumn("回数増減", "回", "delta"),
    SummaryColumn("参加者増減", "名", "delta"),
)
_THEME_NOTE = "テーマは重なるので、合計は各行の和と一致しません。"
_MEMBER_NOTE = "参加者は延べ人数、実会員数は同じ会員を1回だけ数えた数です。"
_NOTE = _MEMBER_NOTE + "実会員数の合計は各行の和と一致しません。"


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a table cuts the sessions: ``group`` names the catalogue's choices, '' for months."""

    key: str
    title: str
    dimension: str
    group: str
    note: str = _NOTE


_CUTS = (
    _Cut("sessions_by_theme", "学習会 テーマ別", "theme", "themes", _THEME_NOTE + _MEMBER_NOTE),
    _Cut("sessions_by_purpose", "学習会 目的別", "purpose", "purposes"),
    _Cut("sessions_by_form", "学習会 形態別", "form", "forms"),
    _Cut("sessions_by_month", "学習会 月別", "month", ""),
)


_JOINT = "2つ以上の{}にまたがる学習会は、それぞれで1回と数え、参加者と金額は学習会全体の数です。"
_JOINT_OF_MEMBER = "ほかの会員と合同の学習会も1回と数え、参加者と金額は学習会全体の数です。"
_SPANNING = frozenset({*(cut.key for cut in _CUTS), "expenses"})


def summary_tables(scene: Scene) -> tuple[SummaryTable, ...]:
    """Return all tables of a scene in print order."""
    tables = (
        *_session_tables(scene),
        expense_table(scene),
        target_table(scene),
        campaign_table(scene.now),
        *register_tables(scene),
    )
    return tables if scene.scope.whole else tuple(_noted(table, scene.scope) for table in tables)


def _session_tables(scene: Scene) -> Iterator[SummaryTable]:
    whole = scene.now.groups(_MEASURES, None).of("", (0,) * 4)
    total = _row(scene, TOTAL_LABEL, None, whole, scene.earlier(_COMPARED, None).of("", (0,) * 2))
    for cut in _CUTS:
        now, before = scene.now.groups(_MEASURES, cut.dimension), scene.earlier(_COMPARED, cut.dimension)
        if cut.group:
            lines = [(key, key, label) for key, label in scene.labels(cut.group, now, before).items()]
        else:
            months = scene.now.period.months()
            lines = [(month.key, month.prior().key, f"{month.start.month}月") for month in months]
        rows = [
            _row(scene, label, (cut.dimension, key, was), now.of(key, (0,) * 4), before.of(was, (0,) * 2))
            for key, was, label in lines
        ]
        note = cut.note + scene.given.note(_COMPARED, cut.dimension)
        yield SummaryTable(cut.key, cut.title, _COLUMNS, (*rows, total), note)


def _noted(table: SummaryTable, scope: Scope) -> SummaryTable:
    """Return a table that says what a reader of one scope beside others could misread."""
    told = ""
    if table.key in _SPANNING:
        told = _JOINT_OF_MEMBER if scope.kind is ScopeKind.MEMBER else _JOINT.format(scope.kind.label)
    elif table.key == "campaigns" and scope.kind in _WITHOUT_ENTRIES:
        told = "キャンペーン実績には産別・会員の別がないため、空欄です。"
    return replace(table, note=table.note + told)


def _row(scene: Scene, label: str, line: tuple[str, str, str] | None, values: Numbers, priors: Numbers) -> SummaryRow:
    """Return a row; ``line`` is dimension, key and last year's key, None for the total."""
    measures = [m.narrowed(line[0], line[1]) for m in _MEASURES] if line else list(_MEASURES)
    figures = [
        scene.compared(measure, value, prior)
        for measure, value, prior in zip(measures, values, (*priors, None, None), strict=True)
    ]
    past = scene.earlier_figure(SESSIONS.narrowed(line[0], line[2]) if line else SESSIONS, priors[0])
    return SummaryRow(label, (*figures, past, figures[0].delta_printed, figures[1].delta_printed), total=line is None)
