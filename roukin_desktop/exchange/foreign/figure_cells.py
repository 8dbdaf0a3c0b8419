"""What rows of figures have in common: which indicator, and a value in its unit."""

from __future__ import annotations

import unicodedata

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.exchange.foreign.indicators import Indicators
from roukin_desktop.exchange.foreign.sink import Cells
from roukin_desktop.exchange.foreign.values import Unreadable, as_number

_STEPS = {"円": 1, "千円": 1_000, "万円": 10_000, "百万円": 1_000_000, "億円": 100_000_000}


def indicator_of(cells: Cells, indicators: Indicators) -> Indicator | None:
    """Return the indicator a row names by code or label; anything else is a problem of its cell."""
    code, name = cells.code("item_code"), cells.text("item")
    match = indicators.find(code, name)
    if match.indicator is None and not cells.failed:
        place = "item_code" if code or "item" not in cells.line.values else "item"
        if match.several and code:
            told = f"項目コードと項目の名前が合いません({'・'.join(match.several)})。どちらかを直してください。"
        elif match.several:
            told = f"どの項目か決まりません({'・'.join(match.several)})。項目コードの列を加えてください。"
        elif code:
            told = "年度定義にない項目コードです。直すか、この列を読まないようにしてください。"
        elif name:
            told = "年度定義にない項目です。表記を直すか、項目コード(T01 など)を書いてください。"
        else:
            told = "項目がありません。"
        cells.refuse(place, told)
    return match.indicator


def value_of(cells: Cells, key: str, item: Indicator) -> int | None:
    """Return a cell's number in the indicator's unit; a unit beside it or above it multiplies amounts of money."""
    unit = unicodedata.normalize("NFKC", cells.text("unit"))
    if not unit:
        return cells.number(key, least=None)
    if (unit in _STEPS) != (item.unit == "円"):
        cells.refuse("unit", f"「{item.label}」の単位は{item.unit}です。単位を直してください。")
        return None
    try:
        return as_number(cells.line.values.get(key), thousands=_STEPS.get(unit, 1))
    except Unreadable as error:
        cells.refuse(key, str(error))
        return None
