"""Read 職域活動費 of one row of 学習会: an amount, amounts by kind in columns, or both in words in one cell."""

from __future__ import annotations

import re
import unicodedata

from roukin_desktop.domain.records import ActivityExpense, ExpenseLine
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.sink import Cells
from roukin_desktop.exchange.foreign.totals import is_total_word
from roukin_desktop.exchange.foreign.values import Unreadable, as_mark, as_number

_PART = re.compile(
    r"\s*(?P<word>[^\d\s、,;/+()¥:~▲△−-]+)[\s:]*"
    r"(?P<yen>¥?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?!\d)\s*[千万]?円?)\s*(?:[、,;/・+\n]|(?<=[円\s])|$)"
)
"""A kind and its amount; the comma after it is none of those inside the amount."""


def read_expense(cells: Cells, words: Lexicons) -> ActivityExpense | None:
    """Return 職域活動費: lines by kind where the file has them, else one line 未区分; blank, 「-」, 0: unused.

    The kinds stand in columns of their own, or in the cell itself: 「会場3,000円、弁当5,000円」.
    """
    lines = []
    for key in [k for k in cells.line.values if k.startswith("expense:")]:
        yen = cells.number(key)
        if yen:
            lines.append(ExpenseLine(key.partition(":")[2], yen))
    itemised = _itemised(cells, words)
    if itemised and not lines:
        return ActivityExpense(lines=tuple(itemised))
    total = sum(line.yen for line in itemised) if itemised else _amount(cells)
    listed = sum(line.yen for line in lines)
    if total and total > listed:
        lines.append(_rest(cells, words, total - listed))
        if listed:
            cells.doubt("expense", f"職域活動費の内訳の合計({listed:,}円)が金額({total:,}円)と合いません。")
    elif total and total < listed:
        cells.doubt("expense", f"職域活動費の内訳の合計({listed:,}円)が金額({total:,}円)と合いません。")
    return ActivityExpense(lines=tuple(lines)) if lines else None


def _amount(cells: Cells) -> int | None:
    if "expense" not in cells.line.values:
        return None
    value = cells.line.values["expense"]
    marked = as_mark(value) if isinstance(value, str) and not any(c.isdigit() for c in value) else None
    if marked is None:
        return cells.number("expense")
    if marked:
        cells.doubt("expense", "職域活動費を使った印がありますが、金額が書かれていません。")
    return None


def _rest(cells: Cells, words: Lexicons, yen: int) -> ExpenseLine:
    if cells.has("expense_kind"):
        text = cells.text("expense_kind")
        found = words.expense_kinds.several(text)
        if len(found.keys) == 1 and not found.unknown:
            return ExpenseLine(found.keys[0], yen)
        cells.doubt("expense", f"職域活動費の費目「{text}」を確認してください。")
        return ExpenseLine("unsorted", yen, note=text)
    cells.doubt("expense", "職域活動費の費目が分かりません(未区分)。")
    return ExpenseLine("unsorted", yen)


def _itemised(cells: Cells, words: Lexicons) -> list[ExpenseLine]:
    """Return the lines of a cell that is nothing but kinds with their amounts; empty for any other cell.

    Beside a known kind another is kept as the note of a line 未区分; 「約3,000円」 or 「A1、B2」 is no list of kinds.
    """
    value = cells.line.values.get("expense")
    if not isinstance(value, str):
        return []
    text = unicodedata.normalize("NFKC", value).strip()
    parts, end = [], 0
    while end < len(text) and (match := _PART.match(text, end)):
        parts.append((match["word"], match["yen"]))
        end = match.end()
    known = [_kind(word, words) for word, _ in parts]
    if end < len(text) or not any(known) or any(is_total_word(word) for word, _ in parts):
        return []
    try:
        amounts = [as_number(yen, thousands=cells.line.table.multiplier("expense")) or 0 for _, yen in parts]
    except Unreadable:
        return []
    if unknown := [word for (word, _), kind in zip(parts, known, strict=True) if not kind]:
        cells.doubt("expense", f"職域活動費の費目「{'、'.join(unknown)}」を確認してください。")
    return [
        ExpenseLine(kind or "unsorted", yen, note="" if kind else word)
        for (word, _), kind, yen in zip(parts, known, amounts, strict=True)
        if yen
    ]


def _kind(word: str, words: Lexicons) -> str | None:
    return words.expense_kinds.one(word) or words.expense_kinds.one(re.sub(r"[費代料]$", "", word))
