"""What the cells of a column look like: the second witness beside its header, and the only one without a header."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.totals import is_total_word
from roukin_desktop.exchange.foreign.values import Unreadable, as_code, as_count, as_day, as_mark, as_text, is_blank
from roukin_desktop.exchange.foreign.words import DITTO

SAMPLE = 200
"""Rows looked at per column: enough to know it, few enough to cost nothing."""

_ORGANISATION = re.compile(
    r"組合|労組|生協|協同|ユニオン|連合|協議会|会社|職員会|互助会|連盟|労連|総連|支部|分会|\(株\)|㈱|共済"
)
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fc\uff66-\uff9f\s・()()\u3000ー-]+")


def sample(rows: Sequence[Sequence[Value]], column: int) -> list[Value]:
    """Return the first values of a column (counted from 1) that say something; ditto marks and 「小計」 do not."""
    found: list[Value] = []
    for row in rows:
        value = row[column - 1] if column <= len(row) else None
        if is_blank(value) or (isinstance(value, str) and (as_text(value) in DITTO or is_total_word(value))):
            continue
        found.append(value)
        if len(found) >= SAMPLE:
            break
    return found


def share(look: str, values: Sequence[Value], lexicons: Lexicons, fiscal_year: int) -> float:
    """Return how many of the values look like that, 0.0 to 1.0."""
    if not values:
        return 0.0
    test = _tests(lexicons, fiscal_year)[look]
    return sum(1 for v in values if test(v)) / len(values)


def is_serial(values: Sequence[Value]) -> bool:
    """Tell whether the values just count rows: 1, 2, 3 …, also starting anew now and then."""
    numbers = [v if isinstance(v, int) else _digits(as_text(v)) for v in values]
    known = [n for n in numbers if n is not None]
    if len(known) < max(1, len(numbers) * 0.8) or not known or known[0] > 9:
        return False
    steps = sum(1 for a, b in pairwise(known) if b in {a + 1, 1})
    return steps >= (len(known) - 1) * 0.8


def _digits(text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text)
    return int(plain) if plain.isdigit() and len(plain) < 9 else None


def _tests(lexicons: Lexicons, fiscal_year: int) -> dict[str, Callable[[Value], bool]]:
    return {
        "code": _is_code,
        "long code": lambda v: _is_code(v) and len(as_code(v)) >= 4,
        "name": lambda v: isinstance(v, str) and bool(_ORGANISATION.search(v)),
        "reading": lambda v: isinstance(v, str) and bool(_KANA.fullmatch(v)),
        "count": lambda v: _counts(v, 200_000),
        "number": lambda v: _counts(v, 10**9),
        "money": lambda v: _counts(v, 10**15, thousands=1000),
        "amount": lambda v: _counts(v, 10**15, thousands=1000),
        "date": lambda v: _is_day(v, fiscal_year),
        "month": lambda v: bool(re.fullmatch(r"(1[0-2]|[1-9])月?", as_code(v))),
        "day": lambda v: bool(re.fullmatch(r"(3[01]|[12]\d|[1-9])日?", as_code(v))),
        "mark": lambda v: as_mark(v) is not None,
        "form": lambda v: isinstance(v, str) and lexicons.forms.one(v) is not None,
        "themes": lambda v: isinstance(v, str) and bool(lexicons.themes.several(v).keys),
        "purpose": lambda v: isinstance(v, str) and lexicons.purposes.one(v) is not None,
        "item": lambda v: isinstance(v, str) and lexicons.items.one(v) is not None,
        "product": lambda v: isinstance(v, str) and lexicons.products.one(v) is not None,
        "campaign": lambda v: isinstance(v, str) and lexicons.campaigns.one(v) is not None,
        "decided_by": lambda v: isinstance(v, str) and lexicons.decided_by.one(v) is not None,
    }


def _is_code(value: Value) -> bool:
    text = as_code(value)
    return bool(re.fullmatch(r"[A-Za-z]{0,3}-?\d{2,10}(?:-\d{1,6})?", text)) and not isinstance(value, float)


def _counts(value: Value, limit: int, thousands: int = 1) -> bool:
    """Tell whether a value is a number up to a limit; money may have a fraction, under 千円."""
    if isinstance(value, str) and "/" in value:
        return False
    try:
        count = as_count(value, thousands=thousands)
    except Unreadable:
        return False
    return count is not None and abs(count.value) <= limit


def _is_day(value: Value, fiscal_year: int) -> bool:
    if isinstance(value, int) and not 40_000 <= value <= 60_000 and not 19_000_000 <= value <= 21_000_000:
        return False
    try:
        return as_day(value, fiscal_year) is not None
    except Unreadable:
        return False
