"""What the title above a table and the name of its sheet say: a month, a fiscal year, a campaign, a form."""

from __future__ import annotations

import re
import unicodedata

from roukin_desktop.exchange.foreign.model import Sheet
from roukin_desktop.exchange.foreign.values import as_text

_MONTH = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])月")
_YEAR = re.compile(r"(?:(20\d{2})|(?:令和|R)\s*(\d{1,2}|元))\s*年度", re.IGNORECASE)
_EXAMPLE = re.compile(r"記入例|入力例|記載例|見本|サンプル|説明|選択肢|リスト$")


def is_example(name: str) -> bool:
    """Tell whether a sheet's name says that it is an example or an explanation, not data."""
    return bool(_EXAMPLE.search(name))


def month_of(text: str) -> str:
    """Return the month a sheet's name tells (「4月」「2025年6月分」), empty where it tells none or several."""
    found = set(_MONTH.findall(unicodedata.normalize("NFKC", text)))
    return found.pop() if len(found) == 1 else ""


def year_of(text: str) -> int | None:
    """Return the fiscal year a title tells (「2025年度」「令和7年度」)."""
    match = _YEAR.search(unicodedata.normalize("NFKC", text))
    if match is None:
        return None
    if match[1]:
        return int(match[1])
    return 2018 + (1 if match[2] == "元" else int(match[2]))


def caption(sheet: Sheet, header_row: int) -> str:
    """Return the sheet's name and the texts above a header as one."""
    above = (
        as_text(v)
        for row in sheet.rows[max(0, header_row - 11) : max(0, header_row - 1)]
        for v in row
        if isinstance(v, str)
    )
    return " ".join((sheet.name, *above))
