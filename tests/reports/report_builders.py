"""Small reports built by hand: fictional names, every kind of block and cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.model import (
    Cell,
    Column,
    DataSheet,
    Heading,
    Line,
    MonthChart,
    Paper,
    Report,
    Table,
)

MADE_AT = datetime(2025, 10, 6, 14, 2, tzinfo=timezone(timedelta(hours=9)))
SESSION_COLUMNS = (
    Column("番号", "count", 6),
    Column("開催日", "date", 12),
    Column("会員", "text", 26),
    Column("形態", "text", 8),
    Column("目的", "text", 18),
    Column("参加者数", "count", 10, "名"),
    Column("職域活動費", "yen", 12, "円"),
)
_MEMBERS = ("松並交通労働組合", "白樺市職員労働組合", "東雲運輸㈱労働組合", "港町病院職員組合", "=SUM(A1)商会労働組合")


def count(value: int | None) -> Cell:
    return Cell(value, "" if value is None else f"{value:,}")


def delta(value: int) -> Cell:
    return Cell(value, "±0" if value == 0 else f"{'+' if value > 0 else '▲'}{abs(value):,}")


def text(value: str) -> Cell:
    return Cell(value, value)


def day(value: date) -> Cell:
    return Cell(value, f"{value.year}/{value.month}/{value.day}")


def session_rows(number: int) -> list[tuple[Cell, ...]]:
    rows = []
    for index in range(number):
        held = date(2025, 4, 1) + timedelta(days=index % 183)
        name = _MEMBERS[index % len(_MEMBERS)] + ("(第三支部・合同開催、青年部を含む)" if index % 7 == 3 else "")
        rows.append(
            (
                count(index + 1),
                day(held),
                text(name),
                text(("対面", "WEB", "併用")[index % 3]),
                text("可処分所得向上・生活防衛" if index % 4 == 1 else "新人組合員教育"),
                count(12 + index % 30),
                count(None if index % 2 else 24_000 + index),
            )
        )
    return rows


def theme_table() -> Table:
    columns = (
        Column("テーマ", "text", 30),
        Column("開催", "count", 10, "回"),
        Column("前年", "count", 10, "回"),
        Column("増減", "delta", 10, "回"),
        Column("参加者", "count", 12, "名"),
        Column("達成率", "rate", 10),
    )
    rows = (
        (text("重点テーマ"),),
        (text("可処分所得向上"), count(329), count(355), delta(-26), count(7_299), Cell(1118, "111.8%")),
        (text("生活防衛"), count(135), count(135), delta(0), count(3_191), Cell(577, "57.7%")),
        (text("その他"),),
        (text("退職準備"), count(36), count(None), Cell(None, ""), count(589), Cell(None, "")),
        (text("合計"), count(500), count(490), delta(10), count(11_079), Cell(698, "69.8%")),
    )
    return Table("テーマ別", columns, rows, total_rows=1, note="※ 1回の学習会は複数のテーマに数えます(延べ)。")


def month_points(*, prior: bool = True) -> tuple[MonthPoint, ...]:
    values = (42, 118, 131, 97, 88, 119)
    before = (55, 102, 128, 104, 71, 130)
    return tuple(
        MonthPoint(f"2025-{month:02}", f"{month}月", value, last if prior else None)
        for month, value, last in zip(range(4, 10), values, before, strict=True)
    )


def study_paper(rows: int = 12) -> Paper:
    listing = Table("開催一覧", SESSION_COLUMNS, (*session_rows(rows), _listing_total(rows)), total_rows=1)
    blocks = (
        Heading("1. 可処分所得向上運動"),
        Line("可処分所得向上運動に関する学習会開催実績(2025年9月末時点)"),
        Line("  【実績】329件/7,299名(前年同期比▲26件/▲687名)"),
        theme_table(),
        MonthChart("月別開催回数", month_points(), "回"),
        listing,
    )
    return Paper("study", "2", "学習会", blocks)


def _listing_total(rows: int) -> tuple[Cell, ...]:
    blank = Cell(None, "")
    return (blank, blank, text("合計"), text(""), text(""), count(sum(12 + i % 30 for i in range(rows))), blank)


def target_paper() -> Paper:
    items = ("メイン化", "預金", "融資", "預かり資産", "非対面")
    columns = [Column("会員", "text", 26)]
    for item in items:
        columns += [Column(f"{item} 目標", "count", 10, "件"), Column("比率", "rate", 8)]
    rows = [
        (text(name), *(cell for item in range(5) for cell in (count(10 + item), Cell(1000 + item, f"10{item}.0%"))))
        for name in _MEMBERS[:4]
    ]
    return Paper("targets", "1", "会員自主目標", (Table("会員別", tuple(columns), rows),), landscape=True)


def data_sheet(rows: int = 5) -> DataSheet:
    values = [
        (index + 1, date(2025, 4, 1), _MEMBERS[index % 5], "対面", "=cmd|' /C calc'!A0", -index, None)
        for index in range(rows)
    ]
    return DataSheet("データ_学習会", SESSION_COLUMNS, values)


def small_report(rows: int = 12) -> Report:
    return Report(
        title="推進活動実績報告書",
        period=half_period(2025, 1),
        owner="白樺支店推進委員会",
        revision=2,
        made_at=MADE_AT,
        app_version="0.1.0",
        cover=(("推進委員会", "白樺支店推進委員会(013)"), ("対象", "2025年度上期")),
        controls=(("学習会", "12回"), ("参加者", "330名"), ("職域活動費", "144,030円"), ("自主目標設定会員", "4会員")),
        warnings=(
            ("学習会12: 参加者数が組合員数を超えています", "家族も参加したため。会場の都合で2回に分けて開催しました。"),
        ),
        papers=(target_paper(), study_paper(rows)),
        data=(data_sheet(),),
    )


def with_papers(*papers: Paper) -> Report:
    return replace(small_report(), papers=papers, data=())
