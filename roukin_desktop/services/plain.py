"""Results as plain values for JSON and as aligned Japanese text for a terminal; the words are those of the screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from roukin_desktop.domain.summary import Figure, Summary, SummaryTable
from roukin_desktop.services.checking import CheckResult
from roukin_desktop.services.labels import IMPORT_WORDS, KIND_WORDS

if TYPE_CHECKING:
    from roukin_desktop.exchange.foreign import ImportPlan, Remark

_SEVERITY_WORDS = {"error": "誤り", "warning": "確認", "review": "要確認"}


def summary_values(summary: Summary, labels: dict[str, tuple[str, str]]) -> dict[str, Any]:
    """Return a summary as JSON values; ``labels`` gives (label, unit) per indicator code."""
    period = summary.period
    return {
        "owner": summary.owner,
        "period": {
            "key": period.key,
            "label": period.label,
            "start": period.start.isoformat(),
            "end": period.end.isoformat(),
            "as_of": period.as_of_label,
        },
        "figures": {
            code: {"label": labels.get(code, (code, ""))[0], "unit": labels.get(code, ("", ""))[1]} | _figure(figure)
            for code, figure in summary.figures.items()
        },
        "tables": [_table(table) for table in summary.tables],
        "scope": {"kind": summary.scope.kind.value, "code": summary.scope.code, "label": summary.scope.label},
        "months": [{"month": point.month, "value": point.value, "prior": point.prior} for point in summary.months],
        "has_prior": summary.has_prior,
        "review_count": summary.review_count,
    }


def summary_text(summary: Summary, labels: dict[str, tuple[str, str]]) -> str:
    """Return a summary for a terminal: the figures that are known, then every table."""
    known = [
        [code, labels.get(code, (code, ""))[0], figure.printed, figure.rate_printed, figure.delta_printed]
        for code, figure in summary.figures.items()
        if figure.printed
    ]
    head = f"{summary.owner}  {summary.period.label}({summary.period.range_label})  {summary.period.as_of_label}"
    parts = [f"{head}  {summary.scope.title}".rstrip()]
    if summary.review_count:
        parts.append(f"要確認の記録が{summary.review_count}件あります。")
    if known:
        parts.append(aligned([["", "指標", "実績", "達成率", "前年同期比"], *known], left=2))
    for table in summary.tables:
        rows = [[column.title for column in table.columns]]
        rows += [[row.label, *(_shown(cell) for cell in row.cells)] for row in table.rows]
        parts.append(f"■ {table.title}\n{aligned(rows, left=1)}" + (f"\n※ {table.note}" if table.note else ""))
    return "\n\n".join(parts)


def plan_values(plan: ImportPlan, *, taken: bool) -> dict[str, Any]:
    """Return an import plan as JSON values; ``taken`` tells whether the book was changed by it."""
    return {
        "kind": plan.kind,
        "file": plan.file,
        "taken": taken,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "same": plan.same,
        "removed": len(plan.removed),
        "added": [{"kind": r.kind, "name": str(getattr(r, "name", ""))} for r in plan.added],
        "problems": [_remark(p) for p in plan.problems],
        "reviews": [_remark(r) for r in plan.reviews],
        "left_out": [_remark(r) for r in plan.left_out],
        "notices": [_remark(r) for r in plan.notices],
        "totals": dict(plan.totals),
    }


def plan_text(plan: ImportPlan, *, taken: bool, dry_run: bool) -> str:
    """Return what an import did, or would do, for a terminal."""
    counts = f"新規 {len(plan.new)}件・変更 {len(plan.changed)}件・同じ {plan.same}件"
    lines = [f"{IMPORT_WORDS[plan.kind]}の取込 {plan.file}: {counts}・要確認 {len(plan.reviews)}件"]
    lines += [f"  追加する{KIND_WORDS[r.kind]}: {getattr(r, 'name', '')}" for r in plan.added]
    lines += [f"  要確認 {r.line}" for r in plan.reviews]
    lines += [f"  お知らせ {r.line}" for r in plan.notices]
    if not plan.problems:
        lines.append(_outcome(plan, taken=taken, dry_run=dry_run))
    return "\n".join(lines)


def _outcome(plan: ImportPlan, *, taken: bool, dry_run: bool) -> str:
    if dry_run:
        return "確認だけです。記録簿は変えていません。"
    if taken:
        return "取り込みました。画面の「元に戻す」で取り込む前に戻せます。"
    return (
        "すべて登録済みです。記録簿は変えていません。"
        if plan.same
        else "取り込む行がありません。記録簿は変えていません。"
    )


def check_values(result: CheckResult) -> dict[str, Any]:
    """Return the result of a check as JSON values."""
    return {
        "records": result.records,
        "damage": list(result.damage),
        "findings": [
            {"kind": f.kind, "id": f.record_id, "label": f.label, "severity": f.severity, "message": f.text}
            for f in result.findings
        ],
    }


def check_text(result: CheckResult) -> str:
    """Return the result of a check for a terminal."""
    lines = [f"{f.label}: {_SEVERITY_WORDS[f.severity]} {f.text}" for f in result.findings]
    if result.damage:
        return "\n".join(lines)
    found = f"見直すところが{len(lines)}件あります。" if lines else "見直すところはありません。"
    return "\n".join([f"ファイルと記録{result.records}件を点検しました。ファイルは正常です。{found}", *lines])


def aligned(rows: Sequence[Sequence[str]], left: int) -> str:
    """Return rows in columns: the first ``left`` start at the left, the others end at the right.

    Full-width characters take two places, as terminals draw them.
    """
    widths = [max(_width(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [_pad(cell, width, right=i >= left) for i, (cell, width) in enumerate(zip(row, widths, strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "value": figure.value,
        "printed": figure.printed,
        "prior": figure.prior,
        "prior_printed": figure.prior_printed,
        "delta_printed": figure.delta_printed,
        "rate_printed": figure.rate_printed,
    }


def _table(table: SummaryTable) -> dict[str, Any]:
    return {
        "key": table.key,
        "title": table.title,
        "columns": [{"title": c.title, "unit": c.unit, "kind": c.kind} for c in table.columns],
        "rows": [
            {
                "label": row.label,
                "cells": [_figure(cell) if isinstance(cell, Figure) else cell for cell in row.cells],
                "total": row.total,
            }
            for row in table.rows
        ],
        "note": table.note,
    }


def _shown(cell: Figure | str | None) -> str:
    return cell.printed if isinstance(cell, Figure) else cell or ""


def _remark(remark: Remark) -> dict[str, str]:
    return {"sheet": remark.sheet, "cell": remark.cell, "value": _cut(remark.value), "message": remark.message}


def _cut(text: str, limit: int = 60) -> str:
    flat = " ".join(str(text).split())
    return flat if len(flat) <= limit else flat[:limit] + "…"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def _pad(text: str, width: int, *, right: bool) -> str:
    gap = " " * (width - _width(text))
    return gap + text if right else text + gap
