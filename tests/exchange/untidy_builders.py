"""A page of study sessions as offices keep it: tidy at first, then with as many habits as a test wants.

A habit changes how the page looks and nothing that it says; whoever reads it must find ``FACTS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from roukin_desktop.exchange.foreign import Sheet
from roukin_desktop.exchange.foreign.model import Area
from tests.exchange.plan_builders import sheet
from tests.exchange.workbooks import MEMBERS

Record = dict[str, Any]
Fact = tuple[date, str, str, tuple[str, ...], int, int]

_CODES = {m.code: m for m in MEMBERS}


def _fact(month: int, day: int, code: str, form: str, themes: str, heads: int, yen: int) -> Fact:
    return date(2025, month, day), code, form, tuple(themes.split()), heads, yen


FACTS = (
    _fact(4, 7, "013003", "face", "newcomer", 31, 12_000),
    _fact(5, 20, "013003", "web", "life_defense asset_building", 8, 0),
    _fact(6, 18, "130004", "face", "life_defense", 24, 3_200),
    _fact(6, 18, "210002", "hybrid", "retirement", 19, 0),
    _fact(7, 2, "210002", "face", "disposable_income", 120, 45_600),
    _fact(8, 29, "360001", "web", "young", 6, 0),
    _fact(9, 30, "360001", "face", "loan_products", 11, 900),
)
"""Day, member, form, themes, participants, 職域活動費 in yen, in the order of the page."""

_FORMS = {"face": "対面", "web": "WEB", "hybrid": "併用"}
_THEMES = {
    "newcomer": "新人",
    "life_defense": "生活防衛",
    "asset_building": "資産形成",
    "retirement": "退職準備",
    "disposable_income": "可処分所得向上",
    "young": "若年層",
    "loan_products": "住宅ローン等商品",
}
_HEADS = {
    "date": "開催日",
    "code": "会員番号",
    "name": "会員名",
    "form": "形態",
    "themes": "テーマ",
    "heads": "参加者数",
    "yen": "職域活動費",
}
AGAIN: Record = {"again": "header"}
"""Stands for the header repeated between the rows, as it is worded in the end."""
_FULL_WIDTH = {ord("0") + i: ord("０") + i for i in range(10)} | {ord(","): ord("，")}


@dataclass
class Page:
    """What stands on a page: columns in order, records as cells by column, rows put in between."""

    records: list[Record]
    columns: list[str] = field(default_factory=lambda: list(_HEADS))
    heads: dict[str, str] = field(default_factory=lambda: dict(_HEADS))
    above: list[Record] = field(default_factory=list)
    after: dict[int, list[Record]] = field(default_factory=dict)
    upper: Record | None = None
    left: int = 0
    hidden: set[str] = field(default_factory=set)
    merged: list[str] = field(default_factory=list)
    others: list[Sheet] = field(default_factory=list)

    def put(self, index: int, line: Record) -> None:
        """Put a row behind the record of that index."""
        self.after.setdefault(index, []).append(line)

    def sheets(self) -> list[Sheet]:
        """Return the page as the reader would, with the sheets beside it."""
        lines: list[Record] = [*self.above, *([self.upper] if self.upper else []), dict(self.heads)]
        starts = []
        for index, record in enumerate(self.records):
            lines.append(record)
            starts.append(len(lines))
            lines += [dict(self.heads) if line is AGAIN else line for line in self.after.get(index, [])]
        rows = [[None] * self.left + [line.get(c) for c in self.columns] for line in lines]
        place = {c: self.left + at for at, c in enumerate(self.columns, 1)}
        spans = tuple(
            Area(starts[first], place[column], starts[last], place[column])
            for column in self.merged
            if column in place
            for first, last in _groups(self.records, column, starts)
        )
        for area in spans:
            for number in range(area.top + 1, area.bottom + 1):
                rows[number - 1][area.left - 1] = None
        hidden = frozenset(place[c] for c in self.hidden if c in place)
        return [sheet(rows, "学習会", hidden_columns=hidden, merged=spans), *self.others]


def page() -> Page:
    """Return the tidy page."""
    return Page(
        [
            {
                "date": day,
                "code": code,
                "name": _CODES[code].name,
                "form": _FORMS[form],
                "themes": "、".join(_THEMES[t] for t in themes),
                "heads": heads,
                "yen": yen or None,
            }
            for day, code, form, themes, heads, yen in FACTS
        ]
    )


def _groups(records: list[Record], column: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of runs of one value that stand directly under one another."""
    first = 0
    for index in range(1, len(records) + 1):
        apart = index == len(records) or records[index][column] != records[first][column]
        if apart or starts[index] != starts[index - 1] + 1:
            if index - 1 > first:
                yield first, index - 1
            first = index


def _each(column: str, change: Callable[[Any], Any]) -> Callable[[Page], None]:
    def habit(made: Page) -> None:
        for record in made.records:
            if record[column] is not None:
                record[column] = change(record[column])

    return habit


def _titles(made: Page) -> None:
    made.above = [{"date": "2025年度 学習会実施報告書"}, {"yen": "みどり野推進委員会"}, {}, *made.above]


def _blank_rows(made: Page) -> None:
    for index in (0, 3, 4):
        made.put(index, {})


def _serial_column(made: Page) -> None:
    made.columns.insert(0, "no")
    made.heads["no"] = "No."
    for number, record in enumerate(made.records, 1):
        record["no"] = number


def _subtotals(made: Page) -> None:
    for first, last, label in ((0, 3, "1Q 小計"), (4, 6, "2Q 小計")):
        made.put(last, {"name": label, "heads": sum(f[4] for f in FACTS[first : last + 1])})


def _total(made: Page) -> None:
    made.put(6, {"date": "合　計", "heads": sum(f[4] for f in FACTS), "yen": sum(f[5] for f in FACTS)})


def _bare_total(made: Page) -> None:
    made.put(6, {"heads": sum(f[4] for f in FACTS), "yen": sum(f[5] for f in FACTS)})


def _headings(made: Page) -> None:
    made.put(1, {"date": "【第1四半期の続き】"})
    made.put(4, {"date": "■ 下期に向けて"})


def _repeated_head(made: Page) -> None:
    made.put(3, AGAIN)


def _footnote(made: Page) -> None:
    made.put(6, {})
    made.put(6, {"date": "※ 参加者数は延べ人数です。"})


def _upper_head(made: Page) -> None:
    made.upper = {"date": "実施状況", "themes": "内容"}


def _left_margin(made: Page) -> None:
    made.left += 2


def _reversed(made: Page) -> None:
    made.columns.reverse()


def _hidden_code(made: Page) -> None:
    made.hidden.add("code")


def _names_only(made: Page) -> None:
    made.columns.remove("code")


def _codes_only(made: Page) -> None:
    for record in made.records:
        record["name"] = None


def _other_words(made: Page) -> None:
    made.heads |= {"date": "実施日", "code": "組合コード", "name": "組合名", "form": "開催方法", "themes": "学習内容"}
    made.heads |= {"heads": "出席者数", "yen": "活動費"}


def _adorned_heads(made: Page) -> None:
    made.heads |= {"date": "※開催日", "heads": "参 加 者 数\n(名)", "yen": "職域活動費\n【円】", "name": "会 員 名"}


def _dittos(made: Page) -> None:
    for above, below in zip(made.records[-2::-1], made.records[:0:-1], strict=True):
        for column in ("code", "name", "form"):
            if below[column] is not None and below[column] == above[column]:
                below[column] = "〃"


def _merged_members(made: Page) -> None:
    made.merged += ["code", "name"]


def _other_sheet(made: Page) -> None:
    made.others.append(sheet([("連絡先", "内線"), ("事務局", 123), ("広報", 124)], "連絡先"))


def _example_sheet(made: Page) -> None:
    made.others.append(sheet([tuple(_HEADS.values()), ("2025/6/1", "1", "例労組", "対面", "新人", 5, 1)], "記入例"))


def _odd_column(made: Page) -> None:
    made.columns.insert(3, "odd")
    made.heads["odd"] = "担当"
    for record in made.records:
        record["odd"] = "事務局"


def _long_day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日({'月火水木金土日'[day.weekday()]})"


HABITS: dict[str, Callable[[Page], None]] = {
    "titles": _titles,
    "blank rows": _blank_rows,
    "serial column": _serial_column,
    "subtotals": _subtotals,
    "total": _total,
    "bare total": _bare_total,
    "headings": _headings,
    "repeated head": _repeated_head,
    "footnote": _footnote,
    "upper head": _upper_head,
    "left margin": _left_margin,
    "reversed columns": _reversed,
    "hidden code": _hidden_code,
    "names only": _names_only,
    "codes only": _codes_only,
    "other words": _other_words,
    "adorned heads": _adorned_heads,
    "ditto marks": _dittos,
    "merged members": _merged_members,
    "unrelated sheet": _other_sheet,
    "example sheet": _example_sheet,
    "odd column": _odd_column,
    "era days": _each("date", lambda v: f"R{v.year - 2018}.{v.month}.{v.day}"),
    "long days": _each("date", _long_day),
    "serial days": _each("date", lambda v: (v - date(1899, 12, 30)).days),
    "days without year": _each("date", lambda v: f"{v.month}/{v.day}"),
    "number codes": _each("code", lambda v: int(v) if str(v).isdigit() else v),
    "wide codes": _each("code", lambda v: str(v).translate(_FULL_WIDTH)),
    "people": _each("heads", lambda v: f"{v}名"),
    "wide people": _each("heads", lambda v: f"　{v}人".translate(_FULL_WIDTH)),
    "yen signs": _each("yen", lambda v: f"¥{v:,}"),
    "wide yen": _each("yen", lambda v: f"{v:,}円".translate(_FULL_WIDTH)),
    "spaced names": _each("name", lambda v: f"　{v[:2]} {v[2:]} "),
    "short forms": _each("form", {"対面": "会場", "WEB": "ｵﾝﾗｲﾝ", "併用": "ハイブリッド", "〃": "〃"}.get),
    "theme lists": _each("themes", lambda v: "①" + v.replace("、", "\n②")),
    "dashes": lambda made: [r.__setitem__("yen", "-") for r in made.records if r["yen"] is None] and None,
}
"""Every habit by name."""

EXCLUSIVE = (
    {"era days", "long days", "serial days", "days without year"},
    {"number codes", "wide codes"},
    {"people", "wide people"},
    {"yen signs", "wide yen"},
    {"names only", "codes only"},
    {"names only", "hidden code"},
    {"total", "bare total"},
)
"""Habits that write the same cell, or that together leave a page saying less."""
