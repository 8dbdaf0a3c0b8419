"""A rich report for the golden files, by hand: every block and kind of cell, common heads, long notes, odd text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.model import Cell, Column, DataSheet, Heading, Line, MonthChart, Paper, Report, Table
from tests.reports.report_builders import count, day, delta, small_report, text, theme_table

_BLANK = Cell(None, "")
_LONG = "台風のため、午前の部は会場、午後の部はWEBに分けて開催しました。参加者数は両方の合計です。" * 3


def _rate(tenths: int | None) -> Cell:
    return _BLANK if tenths is None else Cell(tenths, f"{tenths // 10}.{tenths % 10}%")


def _targets() -> Paper:
    groups = ("メイン化", "預金", "融資")
    columns = [Column("会員", "text", 26)]
    for group in groups:
        columns += [
            Column("会員分", "count", 8, "件", group),
            Column("目標", "count", 8, "件", group),
            Column("比率", "rate", 8, "", group),
        ]
    rows = [
        (text("交通系"),),
        (text("松並交通労働組合"), *_figures((10, 12, 1200), (5, 0, 0), (None, None, None))),
        (text("港町交通労働組合"), *_figures((8, None, None), (1_234, 1_018, 825), (3, 3, 1000))),
        (text("製造系"),),
        (text("=青葉製作所労働組合"), *_figures((1, 1, 1000), (2, 2, 1000), (3, 4, 1333))),
        (text("合計"), *_figures((19, 13, 684), (1_241, 1_020, 822), (6, 7, 1167))),
    ]
    table = Table("会員別", tuple(columns), rows, total_rows=1, note="※ 空欄は未設定、0は「0件と決めた」です。")
    return Paper("targets", "1", "会員自主目標", (Heading("設定状況"), table), landscape=True)


def _figures(*items: tuple[int | None, int | None, int | None]) -> tuple[Cell, ...]:
    return tuple(cell for allotted, target, rate in items for cell in (count(allotted), count(target), _rate(rate)))


def _studies() -> Paper:
    points = tuple(
        MonthPoint(f"{2025 + (month < 4)}-{month:02}", f"{month}月", value, prior)
        for month, value, prior in ((4, 42, 55), (5, 118, None), (6, 0, 128), (1, 97, 0), (3, 1_204, 71))
    )
    listing = Table(
        "開催一覧",
        (
            Column("番号", "serial", 6),
            Column("開催日", "date", 12),
            Column("会員", "text", 26),
            Column("参加者数", "count", 10, "名"),
            Column("職域活動費", "yen", 12, "円"),
            Column("備考", "text", 24),
        ),
        [
            (Cell(1, "1"), day(date(2025, 4, 7)), text("髙﨑時計労組"), count(24), count(12_000), text(_LONG)),
            (Cell(2, "2"), day(date(2026, 3, 31)), text("+若草労組"), Cell(None, "未定"), _BLANK, text("@予定")),
            (text("合計"), _BLANK, text("2回"), count(24), count(12_000), _BLANK),
        ],
        total_rows=1,
    )
    lines = (
        Line("可処分所得向上運動に関する学習会開催実績(2026年3月末時点)"),
        Line("  【実績】329件/7,299名(前年同期比▲26件/▲687名)"),
        Line("　職域活動費 236億4百万円(前年 8億32百万円、増減 ±0円)"),
    )
    blocks = (Heading("1. 開催"), *lines, theme_table(), MonthChart("月別開催回数", points, "回"), listing)
    return Paper("study", "2", "学習会", blocks)


def _campaigns() -> Paper:
    columns = (Column("商品", width=24), Column("件数", "count", 10, "件"), Column("前年差", "delta", 10, "件"))
    rows = [(text("サマー"),), (text("定期預金"), count(12), delta(3)), (text("エース預金"), count(0), delta(-4))]
    return Paper(
        "campaigns", "3-①", "キャンペーン", (Table("", columns, rows), Line("記録のないキャンペーン: 借換応援"))
    )


def rich_report() -> Report:
    """Return the report the golden files ``rich.*`` were made of."""
    data = DataSheet(
        "データ_全部",
        (
            Column("開催日", "date"),
            Column("会員", "text", 20),
            Column("参加者数", "count", 10, "名"),
            Column("達成率", "rate"),
            Column("参加者数", "delta", 10, "名"),
            Column("ID", "text", 30),
        ),
        [
            (date(2025, 4, 7), "髙﨑時計労組", 24, 1118, -3, "0f-1"),
            (date(2026, 3, 31), "=1+1", None, 0, 0, "0f-2"),
            (None, "", 0, None, None, "-0f"),
        ],
        ids=1,
    )
    return replace(
        small_report(),
        title="推進活動実績報告書",
        period=year_period(2025),
        owner="白樺&若葉支店推進委員会",
        revision=12,
        papers=(_targets(), _studies(), _campaigns()),
        data=(data,),
        warnings=(*small_report().warnings, ("自主目標: 港町交通労働組合", _LONG)),
    )
