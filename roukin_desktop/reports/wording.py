"""The few words every page and sheet repeats, so that Excel and PDF say the same (domain.md §8.5).

Both must show 年度・期間・時点・推進委員会・版・作成日時・アプリ版 on every page: it answers "which version is this?".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.reports.model import Column, Paper, Report

APP_NAME = "ろうきん推進デスク"
SEALED_SHEET, SHOWN_SHEET = "_roukin", "_roukin_shown"
"""The sheets for the program alone; no other takes their names."""

_SHEET_LIMIT = 31
_SHEET_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def paper_title(paper: Paper) -> str:
    """Return 「資料2 学習会」; a paper without number is its title alone."""
    return f"資料{paper.number} {paper.title}" if paper.number else paper.title


def period_line(report: Report) -> str:
    """Return 「2025年度上期(2025年4月1日~2025年9月30日) 2025年9月末時点」 as headquarters prints it."""
    period = report.period
    return f"{period.label}({period.range_label}) {period.as_of_label}"


def revision_line(report: Report) -> str:
    """Return 「第1版 2025年10月6日 14:02 作成」."""
    at = report.made_at
    return f"第{report.revision}版 {at.year}年{at.month}月{at.day}日 {at.hour}:{at.minute:02} 作成"


def foot_line(report: Report) -> str:
    """Return what the footer of every printed page begins with: the mark of a submission, else its revision."""
    return report.mark or revision_line(report)


def version_line(report: Report) -> str:
    """Return 「ろうきん推進デスク 0.1.0」."""
    return f"{APP_NAME} {report.app_version}"


def control_items(report: Report) -> list[str]:
    """Return the control totals, each to stay in one piece: headquarters compares them on the telephone (§8.5)."""
    items = [f"{label} {printed}" for label, printed in report.controls]
    return [f"控え: {items[0]}", *items[1:]] if items else []


def head_groups(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """Return runs of neighbouring columns under one head as (label, first, past the last); '' is no common head."""
    runs: list[tuple[str, int, int]] = []
    for index, column in enumerate(columns):
        if runs and column.group and runs[-1][0] == column.group:
            runs[-1] = (column.group, runs[-1][1], index + 1)
        else:
            runs.append((column.group, index, index + 1))
    return runs


def column_head(column: Column) -> str:
    """Return 「参加者数(名)」: the unit stands in the head, never in a cell (統一ルール 1-9)."""
    return f"{column.title}({column.unit})" if column.unit else column.title


def year_labels(months: tuple[str, ...]) -> tuple[str, str]:
    """Return the legend of a month chart, 「2025年度」 and 「2024年度」, from months such as ``2025-04``."""
    if not months or not re.match(r"\d{4}-\d\d", months[0]):
        return "今年度", "前年度"
    from datetime import date

    year = fiscal_year_of(date(int(months[0][:4]), int(months[0][5:7]), 1))
    return f"{year}年度", f"{year - 1}年度"


def sheet_names(titles: list[str]) -> list[str]:
    """Return names Excel accepts, in order: at most 31 characters, none of the refused marks, all different."""
    names: list[str] = []
    taken: set[str] = {"history", SEALED_SHEET, SHOWN_SHEET}
    for title in titles:
        base = _SHEET_REFUSED.sub("・", title).strip().strip("'")[:_SHEET_LIMIT].rstrip("'") or "シート"
        name, count = base, 1
        while name.casefold() in taken:
            count += 1
            tail = f"({count})"
            name = base[: _SHEET_LIMIT - len(tail)] + tail
        taken.add(name.casefold())
        names.append(name)
    return names
