"""会員自主目標 in a summary: who set one, the bank's figure and the members' own (domain.md J-1 to J-5)."""

from __future__ import annotations

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.summary import SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.given import Numbers
from roukin_desktop.services.summaries.scene import (
    TARGETS,
    TOTAL_LABEL,
    Scene,
    difference,
    table_figure,
)

ALLOTTED = Measure(TARGETS.source, "sum", "allotted")
_MEASURES = (TARGETS, ALLOTTED, Measure(TARGETS.source, "sum", "target"))
_NOTE = (
    "設定会員数の合計は、1項目以上を設定した会員を1回だけ数えます。対比は会員分件数目標に対する会員自主目標の割合です。"
)


def target_table(scene: Scene) -> SummaryTable:
    """Return 会員自主目標 per item; amounts are added up over items only where all share a unit."""
    known = {item.key: item.label for item in scene.now.catalogue.target_items}
    units = {item.unit for item in scene.now.catalogue.target_items}
    unit = next(iter(units)) if len(units) == 1 else ""
    rows = []
    for dimension in ("item", None):
        now, before = scene.now.groups(_MEASURES, dimension), scene.earlier((TARGETS,), dimension)
        unknown = sorted((now.numbers.keys() | before.numbers.keys()) - known.keys())
        lines = known | {key: key for key in unknown} if dimension else {"": TOTAL_LABEL}
        for key, label in lines.items():
            values = now.of(key, (0, None, None))
            if dimension is None and not unit:
                values = (values[0], None, None)
            rows.append(_row(scene, label, key if dimension else None, values, before.of(key, (0,))[0]))
    note = _NOTE + scene.given.note((TARGETS,), "item")
    return SummaryTable("self_targets", "会員自主目標 項目別", _columns(unit), tuple(rows), note)


def _columns(unit: str) -> tuple[SummaryColumn, ...]:
    return (
        SummaryColumn("項目", "", "label"),
        SummaryColumn("設定会員数", "会員", "figure"),
        SummaryColumn("会員分件数目標", unit, "figure"),
        SummaryColumn("会員自主目標", unit, "figure"),
        SummaryColumn("対比", "", "rate"),
        SummaryColumn("前年同期", "会員", "prior"),
        SummaryColumn("会員数増減", "会員", "delta"),
    )


def _row(scene: Scene, label: str, item: str | None, values: Numbers, prior: int | None) -> SummaryRow:
    measures = _MEASURES if item is None else tuple(m.narrowed("item", item) for m in _MEASURES)
    figures = [table_figure(m, scene.now.period, value) for m, value in zip(measures, values, strict=True)]
    cells = (
        *figures,
        scene.rate(values[2], values[1]),
        scene.earlier_figure(measures[0], prior),
        difference(values[0], prior),
    )
    return SummaryRow(label, cells, total=item is None)
