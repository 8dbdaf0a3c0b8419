"""Turn one cell into a number, a day, a code or a text, the way people write them (exchange.md §5).

Every reader takes the cell's value and raises ``Unreadable`` with a Japanese sentence; blank and 「-」 read as None.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from roukin_desktop.domain.dates import read_date
from roukin_desktop.domain.numbers import LIMIT, read_int
from roukin_desktop.domain.text import clean
from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.words import BLANK_MARKS, BLANK_WORDS, NO_MARKS, YES_MARKS

CELL_LIMIT = 32_767
"""Characters Excel itself allows in a cell; longer text was cut or made by a machine."""

_SERIAL_DAYS = range(20_000, 80_000)
_ASIDE = re.compile(r"^(?:約|およそ|延べ|のべ|計)?(?P<number>[^()]*?)(?:\((?P<aside>[^()]*)\))?$")
_WEB_ASIDE = re.compile(r"(?:うち|内)?\s*(?:WEB|ウェブ|オンライン|リモート)\D{0,6}(?P<heads>\d+)", re.IGNORECASE)
_WEEKDAY = re.compile(r"[(\[][月火水木金土日](?:曜日?)?(?:[・･.]?[祝休])?[)\]]|[月火水木金土日]曜日?$|[(\[][祝休][)\]]")
_CLOCK = re.compile(
    r"\s*(?:T|午前|午後|AM|PM)?\s*\d{1,2}\s*[::時]\s*\d{0,2}.*$|\s*(?:午前|午後|夕方|夜|終日|AM|PM)$", re.IGNORECASE
)
_RANGE = re.compile(r"\s*(?:~|〜|～|から|→|―|–|－)\s*")
_SHORT_YEAR = re.compile(r"'?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})|'?(\d{1,2})年(\d{1,2})月(\d{1,2})日")


class Unreadable(ValueError):
    """A cell that is not what its column holds; the message is shown."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of persons or things; ``web`` where the cell says 「うちWEB5名」, ``rough`` where it says 約."""

    value: int
    web: int | None = None
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A day, the last day where the cell holds a range, and whether the reading should be confirmed."""

    first: date
    last: date
    unsure: bool = False


def as_text(value: Value) -> str:
    """Return a cell as the text to be stored: typed text stays as typed, numbers without ``.0`` (L9)."""
    if isinstance(value, str):
        return _clean(value)
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y/%m/%d") if value.time() == time() else value.strftime("%Y/%m/%d %H:%M")
    if isinstance(value, date):
        return value.strftime("%Y/%m/%d")
    return str(value)


def shown(value: Value) -> str:
    """Return a cell's content for a message, shortened."""
    text = as_text(value).replace("\n", " ")
    return text if len(text) <= 40 else text[:40] + "…"


def is_blank(value: Value) -> bool:
    """Tell whether a cell is empty or says that there is nothing."""
    if value is None:
        return True
    return isinstance(value, str) and _says_nothing(value)


def as_code(value: Value, pad: int = 0) -> str:
    """Return a code as text: full width made half, spaces gone, leading zeros as Excel shows them."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:0{pad}}" if pad else str(value)
    return _code(as_text(value))


def as_number(value: Value, *, thousands: int = 1) -> int | None:
    """Return a whole number, None for blank; ``thousands`` is what the header's unit multiplies by."""
    count = as_count(value, thousands=thousands)
    return None if count is None else count.value


def as_count(value: Value, *, thousands: int = 1) -> Count | None:
    """Return a number with what a person wrote beside it: 「24名(うちWEB5名)」, 「約30人」.

    Numbers beyond the domain's limit are unreadable: no book could hold or add them.
    """
    found = _count(value, thousands)
    if found is not None and abs(found.value) > LIMIT:
        raise Unreadable("数が大きすぎます。けた数を確かめてください。")
    return found


def _count(value: Value, thousands: int) -> Count | None:
    if is_blank(value):
        return None
    if isinstance(value, (bool, date, time, timedelta)):
        raise Unreadable("数として読めません。数字に直してください。")
    if isinstance(value, int):
        return Count(value * thousands)
    if isinstance(value, float):
        scaled = value * thousands
        if abs(scaled) > LIMIT or abs(scaled - round(scaled)) < 1e-6:
            return Count(round(scaled))
        raise Unreadable("整数ではありません。小数のない数に直してください。")
    return _read_count(str(value), thousands)


def as_day(value: Value, fiscal_year: int, *, is_1904: bool = False) -> Day | None:
    """Return a day, None for blank. A number is an Excel serial date where it can be one."""
    if isinstance(value, datetime):
        return Day(value.date(), value.date())
    if isinstance(value, date):
        return Day(value, value)
    if is_blank(value):
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _serial(value, fiscal_year, is_1904)
    if isinstance(value, str):
        return _read_day(value, fiscal_year)
    raise Unreadable("日付として読めません。「2025/6/18」のように直してください。")


def as_mark(value: Value) -> bool | None:
    """Return True for ○ and its kin, False for blank and ×, None for anything else."""
    if isinstance(value, bool):
        return value
    text = unicodedata.normalize("NFKC", as_text(value)).strip().casefold()
    raw = as_text(value)
    if text in NO_MARKS or raw in NO_MARKS:
        return False
    return True if text in YES_MARKS or raw in YES_MARKS else None


@lru_cache(maxsize=65_536)
def _clean(text: str) -> str:
    return clean(text)


@lru_cache(maxsize=65_536)
def _says_nothing(text: str) -> bool:
    plain = clean(text)
    return not plain or plain in BLANK_MARKS or plain in BLANK_WORDS or plain.strip("-ー－―—–‐") == ""


@lru_cache(maxsize=65_536)
def _code(text: str) -> str:
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return re.sub(r"[−‐‑–—―]", "-", plain)


@lru_cache(maxsize=65_536)
def _read_count(text: str, thousands: int) -> Count | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    match = _ASIDE.fullmatch(plain)
    if match is None:
        raise Unreadable("数として読めません。数字に直してください。")
    number = match["number"].strip()
    web = _WEB_ASIDE.search(match["aside"] or "")
    if web is None and (inline := re.search(r"(?:うち|内)\s*WEB\D{0,6}(\d+)\D*$", number, re.IGNORECASE)):
        web, number = _WEB_ASIDE.search(inline[0]), number[: inline.start()].strip(" 、,")
    try:
        value = _scaled(number, thousands)
    except ValueError as error:
        if error.args == ("too_large",):
            raise Unreadable("数が大きすぎます。けた数を確かめてください。") from error
        raise Unreadable("数として読めません。数字に直してください。") from error
    if value is None:
        return None
    rough = plain.startswith(("約", "およそ")) or bool(match["aside"] and web is None)
    return Count(value, int(web["heads"]) if web else None, rough)


def _scaled(number: str, thousands: int) -> int | None:
    if thousands > 1 and not re.search(r"[千万億円]", number):
        whole, dot, rest = number.replace(",", "").partition(".")
        if dot and rest.isdigit() and len(rest) <= len(str(thousands)) - 1:
            base = read_int(whole or "0")
            return None if base is None else base * thousands + int(rest) * thousands // 10 ** len(rest)
        value = read_int(number)
        return None if value is None else value * thousands
    return read_int(number)


def _serial(value: int | float, fiscal_year: int, is_1904: bool) -> Day:
    whole = int(value)
    if whole in _SERIAL_DAYS:
        epoch = date(1904, 1, 1) if is_1904 else date(1899, 12, 30)
        found = epoch + timedelta(days=whole)
        return Day(found, found)
    if isinstance(value, float):
        raise Unreadable("日付として読めません。「2025/6/18」のように直してください。")
    return _read_day(str(whole), fiscal_year)


@lru_cache(maxsize=65_536)
def _read_day(text: str, fiscal_year: int) -> Day:
    plain = unicodedata.normalize("NFKC", text).strip().replace("㋿", "令和")
    if plain.isdigit() and int(plain) in _SERIAL_DAYS:
        return _serial(int(plain), fiscal_year, False)
    whole = _WEEKDAY.sub("", plain).strip()
    try:
        return _one(whole, fiscal_year, plain)
    except ValueError:
        pass
    parts = _RANGE.split(whole)
    try:
        if len(parts) == 2 and parts[0] and parts[1] and not re.match(r"\d{1,2}[::時]", parts[1]):
            return _range(parts[0], parts[1], fiscal_year)
        return _one(_CLOCK.sub("", parts[0]).strip(), fiscal_year, plain)
    except ValueError as error:
        raise Unreadable("日付として読めません。「2025/6/18」のように直してください。") from error


def _one(text: str, fiscal_year: int, typed: str) -> Day:
    found, unsure = _with_year(text, fiscal_year)
    weekday = re.search(r"[(\[]([月火水木金土日])", typed)
    wrong = weekday is not None and "月火水木金土日"[found.weekday()] != weekday[1]
    return Day(found, found, unsure or wrong)


def _range(first: str, last: str, fiscal_year: int) -> Day:
    start, unsure = _with_year(_CLOCK.sub("", first).strip(), fiscal_year)
    tail = _CLOCK.sub("", last).strip()
    if bare := re.fullmatch(r"(\d{1,2})日?", tail):
        end = start.replace(day=int(bare[1]))
    else:
        end, _ = _with_year(tail, start.year if start.month >= 4 else start.year - 1)
    if end < start:
        raise ValueError(last)
    return Day(start, end, unsure or end != start)


def _with_year(text: str, fiscal_year: int) -> tuple[date, bool]:
    """Return the day; a year of two digits is 和暦 or 西暦, whichever lies near the open year, to be confirmed."""
    if short := _SHORT_YEAR.fullmatch(text):
        year, month, day = (int(g) for g in short.groups() if g is not None)
        candidates: list[Callable[[], date]] = [
            lambda: date(2018 + year, month, day),
            lambda: date(2000 + year, month, day),
        ]
        near = [d for d in (_valid(c) for c in candidates) if d and abs(d.year - fiscal_year) <= 1]
        if len(near) == 1:
            return near[0], True
        raise ValueError(text)
    found = read_date(text, fiscal_year)
    if found is None:
        raise ValueError(text)
    return found, False


def _valid(make: Callable[[], date]) -> date | None:
    try:
        return make()
    except ValueError:
        return None
