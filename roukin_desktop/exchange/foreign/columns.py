"""Assign columns to fields: by header words first, confirmed or denied by what the cells look like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from roukin_desktop.exchange.foreign.choices import Lexicons, word_key
from roukin_desktop.exchange.foreign.contents import is_serial, sample, share
from roukin_desktop.exchange.foreign.headers import Header, header_keys
from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.months import month_key, month_of_column
from roukin_desktop.exchange.foreign.words import FIELDS, NOT_THESE, SERIAL_WORDS, FieldWords

ENOUGH = 60
"""A column must score this (0-100) to belong to a field."""

_STRICT = {"number": 0.5, "mark": 0.8, "month": 0.8, "day": 0.8}
_GENERIC = {"計", "合計", "数", "名", "人", "人数", "件数", "円", "金額", "件", "小計", "総数", "全体"}
_TARGET_WORDS = ("自主目標", "目標", "設定", "自主")
_ALLOTTED_WORDS = ("会員分件数", "分件数", "会員分", "配分", "割当", "目安", "金庫目標", "会員目標")
_RESULTS = ("実績", "達成", "率", "残", "進捗", "前年", "累計", "昨年", "差")

_MONTH = re.compile(r"0?(1[0-2]|[1-9])月(?:分|度)?(?:実績|件数|金額)?(?:\(.*\))?")

Finder = Callable[[Header], str | None]


class ColumnGuess:
    """The guess for one header over one block of rows."""

    def __init__(self, kind: str, rows: Sequence[Sequence[Value]], lexicons: Lexicons, fiscal_year: int) -> None:
        """Keep the data rows below the header, from which each column is sampled once."""
        self._kind = kind
        self._rows = rows
        self._lexicons = lexicons
        self._year = fiscal_year
        self._samples: dict[int, list[Value]] = {}
        self._shares: dict[tuple[str, int], float] = {}

    def assign(self, headers: Sequence[Header], caption: str = "") -> dict[str, tuple[int, int]]:
        """Return field → (column, confidence); ``caption`` is what stands above the table and on the sheet's tab."""
        special = self._special(headers, caption)
        found = {key: (column, 90) for key, column in (special or self._months(headers, caption)).items()}
        used = {column for column, _ in found.values()}
        scores = []
        for order, words in enumerate(FIELDS[self._kind]):
            for header in headers:
                if header.parts and header.column not in used:
                    score = self._score(words, header)
                    if score >= ENOUGH:
                        scores.append((-score, order, header.column, words.key))
        for negative, _, column, key in sorted(scores):
            if key not in found and column not in used:
                found[key] = (column, min(-negative, 100))
                used.add(column)
        self._tell_title_from_themes(found)
        _tell_months_from_days(found)
        return found

    def _tell_title_from_themes(self, found: dict[str, tuple[int, int]]) -> None:
        """Take 「内容」 beside columns of ○ per theme as the session's title, unless its cells name themes."""
        if "themes" not in found or not any(key.startswith("theme:") for key in found):
            return
        if self._share("themes", found["themes"][0]) < 0.5:
            column = found.pop("themes")
            found.setdefault("title", column)

    def by_contents(self, look: str, taken: set[int], least: float = 0.6) -> tuple[int, int] | None:
        """Return the free column whose cells look most like that, with a modest confidence."""
        width = max((len(r) for r in self._rows[:50]), default=0)
        best: tuple[float, int] | None = None
        for column in range(1, width + 1):
            values = self._values(column)
            if (
                column in taken
                or not values
                or (look in {"long code", "count"} and is_serial(values) and len(values) > 2)
            ):
                continue
            fit = self._share(look, column)
            if fit >= least and (best is None or fit > best[0]):
                best = (fit, column)
        return (best[1], round(best[0] * 50)) if best else None

    def _values(self, column: int) -> list[Value]:
        if column not in self._samples:
            self._samples[column] = sample(self._rows, column)
        return self._samples[column]

    def _share(self, look: str, column: int) -> float:
        key = (look, column)
        if key not in self._shares:
            self._shares[key] = share(look, self._values(column), self._lexicons, self._year)
        return self._shares[key]

    def _score(self, words: FieldWords, header: Header) -> int:
        score = header_score(words, header)
        if not score or not words.looks:
            return score
        values = self._values(header.column)
        if not values:
            return score
        fit = self._share(words.looks, header.column)
        if words.looks in _STRICT:
            return score if fit >= _STRICT[words.looks] else 0
        if words.key == "code" and is_serial(values) and _may_be_serial(header):
            return 0
        if fit >= 0.6:
            return score + 8
        return score - 30 if fit < 0.2 and len(values) > 1 else score

    def _special(self, headers: Sequence[Header], caption: str) -> dict[str, int]:
        finders: dict[str, list[Finder]] = {
            "sessions": [self._theme_mark, self._form_mark, self._expense_kind],
            "targets": [lambda h: self._target_item(h, caption)],
            "campaigns": [self._campaign_product],
            "figures": [self._figure_item],
        }
        found: dict[str, int] = {}
        for header in headers:
            for finder in finders.get(self._kind, []):
                key = finder(header) if header.parts else None
                if key and key not in found:
                    found[key] = header.column
                    break
        return found

    def _theme_mark(self, header: Header) -> str | None:
        key = self._lexicons.themes.one(header.bottom)
        return f"theme:{key}" if key and self._is_marked(header.column) else None

    def _form_mark(self, header: Header) -> str | None:
        key = self._lexicons.forms.one(header.bottom)
        return f"form:{key}" if key and self._is_marked(header.column) else None

    def _is_marked(self, column: int) -> bool:
        values = self._values(column)
        texts = [v for v in values if not isinstance(v, (int, float)) or v == 1]
        return bool(values) and len(texts) == len(values) and self._share("mark", column) >= 0.8

    def _expense_kind(self, header: Header) -> str | None:
        text = unicodedata.normalize("NFKC", header.bottom)
        costs = bool(re.search(r"費|代|料|円", text)) or bool(re.search(r"費|経費|金額|円|内訳", header.group))
        if not costs or any(word_key(w) in header_keys(header.bottom) for w in _expense_words()):
            return None
        plain = re.sub(r"\(.*?\)|の費用$|の経費$|職域活動費", "", re.sub(r"\(.*?\)", "", text))
        key = self._lexicons.expense_kinds.one(plain) or self._lexicons.expense_kinds.one(
            re.sub(r"[費代料]$", "", plain)
        )
        fits = not self._values(header.column) or self._share("money", header.column) >= 0.5
        return f"expense:{key}" if key and fits else None

    def _target_item(self, header: Header, caption: str) -> str | None:
        joined = unicodedata.normalize("NFKC", header.joined)
        key = self._item(header)
        if key is None or any(word in joined for word in _RESULTS):
            return None
        values = self._values(header.column)
        if values and self._share("count", header.column) < 0.5:
            return None
        side = "allotted" if any(w in joined for w in _ALLOTTED_WORDS) else "target"
        if side == "target" and not any(w in joined for w in _TARGET_WORDS) and "自主" not in caption:
            side = "allotted" if any(w in caption for w in _ALLOTTED_WORDS) else "target"
        return f"{side}:{key}"

    def _item(self, header: Header) -> str | None:
        for text in (header.bottom, header.group, *header.parts):
            plain = re.sub("|".join((*_ALLOTTED_WORDS, *_TARGET_WORDS, "会員", "件数")), "", text)
            key = (
                self._lexicons.items.one(text) or self._lexicons.items.one(plain) or self._lexicons.items.inside(plain)
            )
            if key and text:
                return key
        return None

    def _campaign_product(self, header: Header) -> str | None:
        joined = unicodedata.normalize("NFKC", header.joined)
        if any(word in joined for word in ("累計", "前年", "率", "目標", "対比", "合計")):
            return None
        plain = re.sub(r"件数|金額|\(.*?\)|件|円|額", "", joined)
        key = next((k for k in map(self._lexicons.products.one, (header.bottom, header.group, plain)) if k), None)
        key = key or self._lexicons.products.inside(plain)
        values = self._values(header.column)
        if key is None or (values and self._share("money", header.column) < 0.5):
            return None
        return f"{'yen' if re.search(r'金額|円|額', joined) else 'count'}:{key}"

    def _figure_item(self, header: Header) -> str | None:
        """Return 「item:T01」 for a column that an indicator names, with nothing but numbers below."""
        found = self._lexicons.indicators.named(header.bottom).indicator
        if found is None or any(word in header.group for word in NOT_THESE):
            return None
        values = self._values(header.column)
        return f"item:{found.code}" if not values or self._share("money", header.column) >= 0.5 else None

    def _figure_months(self, headers: Sequence[Header]) -> dict[str, int]:
        """Return the months that stand side by side; of two columns of one month the first (the plan names both)."""
        found: dict[str, int] = {}
        for header in headers:
            named = month_of_column(header.bottom, header.group)
            if named and not any(word in header.joined for word in NOT_THESE):
                found.setdefault(f"value:{month_key(named)}", header.column)
        return found

    def _months(self, headers: Sequence[Header], caption: str) -> dict[str, int]:
        """Return the months that stand side by side (店舗 × 4月 5月 6月), none where two columns mean the same one."""
        if self._kind == "figures":
            return self._figure_months(headers)
        found: dict[str, int] = {}
        for header in headers if self._kind == "campaigns" and "累計" not in caption else ():
            key = self._month(header, caption)
            if key in found:
                return {}
            if key:
                found[key] = header.column
        return found

    def _month(self, header: Header, caption: str) -> str | None:
        """Return 「count:@4」 for a column of April's 件数; an amount must say so itself, with its unit."""
        month = month_header(header.bottom)
        if not month or any(word in header.joined for word in NOT_THESE):
            return None
        amount = r"金額|円|額"
        counts = re.search(r"件|口", header.joined) or not re.search(amount, caption) or "件数" in caption
        side = "yen" if re.search(amount, header.joined) else "count" if counts else ""
        return f"{side}:@{month}" if side and self._share("money", header.column) >= 0.5 else None


def month_header(text: str) -> int:
    """Return the month a header names and nothing else (「４月」「6月分」「7月(件)」), 0 for any other."""
    match = _MONTH.fullmatch("".join(unicodedata.normalize("NFKC", text).split()))
    return int(match[1]) if match else 0


def _tell_months_from_days(found: dict[str, tuple[int, int]]) -> None:
    """Where rows have days of their own, columns of months are a summary beside them; else 計 beside the months is."""
    months = [key for key in found if ":@" in key]
    for key in months if found.keys() & {"date", "month"} else ("count", "yen", "value") if months else ():
        found.pop(key, None)


@lru_cache(maxsize=1)
def _expense_words() -> tuple[str, ...]:
    return next(f.words for f in FIELDS["sessions"] if f.key == "expense")


@lru_cache(maxsize=256)
def _word_keys(words: FieldWords) -> tuple[str, ...]:
    return tuple(sorted({word_key(w) for w in words.words}, key=len, reverse=True))


def header_score(words: FieldWords, header: Header) -> int:
    """Return 0-100: how well a header names a field. The lowest text counts most, a general one asks its group."""
    best = max((_text_score(words, key) for key in header_keys(header.bottom)), default=0)
    if len(header.parts) > 1:
        best = max(best, *(_text_score(words, key) for key in header_keys(header.joined)))
        if word_key(header.bottom) in _GENERIC:
            group = max((_text_score(words, key) for key in header_keys(header.group)), default=0)
            best = max(best, group - 5)
    if any(word in header.joined for word in NOT_THESE) and not _is_listed(words, header):
        return 0
    return best


def _is_listed(words: FieldWords, header: Header) -> bool:
    """Tell whether the header as a whole is a word of the list; 「参加者数(前年)」 is not, though 参加者数 is."""
    return any(key in _word_keys(words) for key in header_keys(header.joined)[:1])


def _text_score(words: FieldWords, text: str) -> int:
    keys = _word_keys(words)
    if text in keys:
        return 100
    for word in keys:
        if len(word) >= 2 and word in text:
            base = 55 if text.startswith(word) or text.endswith(word) else 45
            return base + 35 * len(word) // len(text)
    return 0


@lru_cache(maxsize=16_384)
def names_a_field(kind: str, text: str) -> bool:
    """Tell whether a text could stand above a column of that kind; a cheap first look at every row."""
    if not 0 < len(text) <= 40:
        return False
    header = Header(1, (text,))
    return any(header_score(words, header) >= ENOUGH for words in FIELDS[kind])


def _may_be_serial(header: Header) -> bool:
    return any(word_key(word) in header_keys(header.bottom) for word in SERIAL_WORDS)
