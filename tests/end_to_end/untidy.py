"""Workbooks as offices keep them, made here: titles, merged cells, totals, full-width digits, hidden columns."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

MEMBERS = (
    ("130101", "若竹交通労働組合", "ワカタケコウツウ", "交通系", 1280),
    ("130102", "朝凪市職員労働組合", "アサナギシショクイン", "自治体系", 1395),
    ("210103", "夕霧病院職員組合", "ユウギリビョウイン", "医療系", 372),
    ("210104", "白鳥沢運輸㈱労働組合", "シラトリザワウンユ", "運輸系", 1193),
    ("360105", "月見野製作所労働組合", "ツキミノセイサクショ", "製造系", 45),
    ("360106", "=風車生協労働組合", "カザグルマセイキョウ", "流通系", 767),
)
"""Code, name, reading, federation, 組合員数; one name starts with an equals sign and is kept."""

HALF_KANA = ("ﾜｶﾀｹｺｳﾂｳ", "ｱｻﾅｷﾞｼｼｮｸｲﾝ", "ﾕｳｷﾞﾘﾋﾞｮｳｲﾝ", "ｼﾗﾄﾘｻﾞﾜｳﾝﾕ", "ﾂｷﾐﾉｾｲｻｸｼｮ", "ｶｻﾞｸﾞﾙﾏｾｲｷｮｳ")

SESSIONS = (
    ("130101", date(2025, 4, 8), 24, ("新人説明", "可処分所得"), False, 12000),
    ("130102", date(2025, 4, 22), 31, ("生活防衛",), False, 0),
    ("210103", date(2025, 5, 15), 18, ("資産形成",), True, 0),
    ("210104", date(2025, 5, 30), 9, ("退職準備", "資産形成"), False, 3600),
    ("360105", date(2025, 6, 12), 40, ("可処分所得",), False, 0),
    ("360106", date(2025, 7, 3), 27, ("新人説明",), False, 5400),
    ("130101", date(2025, 8, 21), 15, ("生活防衛", "退職準備"), False, 0),
    ("130102", date(2025, 9, 30), 22, ("可処分所得", "資産形成"), False, 800),
)
"""Member's code, day, persons, themes, WEB, 職域活動費 in yen."""

_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def roster(path: Path) -> Path:
    """Write the members with a title, a merged band, blank rows, a subtotal, a hidden column and notes."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "R7名簿"
    sheet.append(["令和7年度 会員名簿"])
    sheet.append(["(2025.4.1現在 労務担当作成)"])
    sheet.append([])
    sheet.append(["No", "会員番号", "会員名", "ﾌﾘｶﾞﾅ", "産別", "旧番号", "組合員数"])
    for i, (code, name, _, federation, heads) in enumerate(MEMBERS, start=1):
        row = sheet.max_row + 1
        shown = f"{heads:,}名".translate(_WIDE) if i % 2 else heads
        for column, value in enumerate([i, code, name, HALF_KANA[i - 1], federation, f"X{i}", shown], start=1):
            cell = sheet.cell(row, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
        if i == 3:
            _total(sheet, "小計", MEMBERS[:3])
            sheet.append([])
    _total(sheet, "合計", MEMBERS)
    sheet.merge_cells("A1:G1")
    sheet.column_dimensions["F"].hidden = True
    memo = book.create_sheet("メモ")
    memo.append(["5月に再確認すること"])
    book.save(path)
    return path


def _total(sheet: Any, word: str, members: tuple[tuple[str, str, str, str, int], ...]) -> None:  # noqa: ANN401
    sheet.append([None, None, word, None, None, None, sum(m[4] for m in members)])


def sessions(path: Path, *, changed: dict[tuple[int, int], object] | None = None) -> Path:
    """Write the sessions with 和暦, 「２４名」, 「¥12,000」, two header rows; ``changed`` puts values into cells."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "学習会"
    sheet.append(["2025年度 学習会開催報告"])
    sheet.append([])
    sheet.append(["開催日", "会員番号", "会員名", "テーマ", "参加者数", "形態", "職域活動費"])
    names = {code: name for code, name, *_ in MEMBERS}
    for i, (code, day, heads, themes, web, yen) in enumerate(SESSIONS):
        era = f"R{day.year - 2018}.{day.month}.{day.day}"
        shown_day = (day, era, f"{day.month}/{day.day}")[i % 3]
        people = (heads, f"{heads}名".translate(_WIDE))[i % 2]
        money = f"¥{yen:,}" if yen else (None, "-")[i % 2]
        row = sheet.max_row + 1
        values = [shown_day, code, names[code], "・".join(themes), people, "WEB" if web else "対面", money]
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    sheet.append([None, None, "合計", None, sum(s[2] for s in SESSIONS), None, sum(s[5] for s in SESSIONS)])
    for (row, column), value in (changed or {}).items():
        sheet.cell(row, column).value = value
    book.save(path)
    return path
