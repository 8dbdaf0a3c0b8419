"""Subtotals and totals: recognised, left out, and checked against the rows they sum where that is clear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

_SURE = "小計|合計|総計|総合計|中計|累計|月計|年計|通計|合算"
_SPAN = (
    r"(?:第?\d{1,2}(?:月分?|週|四半期|期|回)?|[一二三四五六七八九十]{1,2}月|上期|下期|通期|年度|年間|全体|総|全|頁|ページ|前頁|各|月|週|"
    r".{1,12}(?:支店|ブロック|産別|系|地区|地域|グループ|計画))"
)
_TOTAL = re.compile(
    rf"(?:.{{0,20}}(?:{_SURE})|{_SPAN}?計|平均|.{{0,6}}平均|総数|total|subtotal|sum|grandtotal)(?:額|数|人数|件数)?(?:\d[\d,]*(?:件|回|名|人|円|会員|団体)?)?",
    re.IGNORECASE,
)
_ADORNMENT = re.compile(r"[\s(\[【〔<〈《)\]】〕>〉》:=*※■●◆▲△]")
_NOTE = re.compile(r"^\s*(?:[※*]|\(?注|以上$|備考:|作成|担当|承認|確認|出典|凡例|\(?単位)")
_SUB = re.compile(r"小計|月計|月分?計|中計|頁計|ページ計|週計")


@lru_cache(maxsize=65_536)
def is_total_word(text: str) -> bool:
    """Tell whether a text names a subtotal or total: 「合　計」「4月計」「交通系 小計」, but not 「時計労働組合」."""
    if len(text) > 40 or ("計" not in text and "平均" not in text and "数" not in text and not text.isascii()):
        return False
    plain = _ADORNMENT.sub("", unicodedata.normalize("NFKC", text))
    return bool(_TOTAL.fullmatch(plain))


@lru_cache(maxsize=4096)
def is_note(text: str) -> bool:
    """Tell whether a text is a footnote of the page."""
    return bool(_NOTE.match(unicodedata.normalize("NFKC", text)))


class Tally:
    """Sums of the rows taken, since the last subtotal and since the beginning of the table."""

    def __init__(self) -> None:
        self._group: dict[str, int] = {}
        self._all: dict[str, int] = {}

    def add(self, figures: Iterable[tuple[str, int | None]]) -> None:
        """Count one row's figures by field."""
        for field, value in figures:
            if value:
                self._group[field] = self._group.get(field, 0) + value
                self._all[field] = self._all.get(field, 0) + value

    def differing(self, label: str, figures: Mapping[str, int]) -> dict[str, int]:
        """Return field → what the rows give, where a total agrees with no sum it could mean; then start a new group.

        An average is not checked.
        """
        if "平均" in label:
            return {}
        found = {}
        for field, value in figures.items():
            candidates = (self._group.get(field, 0), self._all.get(field, 0))
            if value not in candidates:
                found[field] = candidates[0] if _SUB.search(label) else candidates[1]
        self._group = {}
        return found

    def agrees(self, figures: Mapping[str, int]) -> bool:
        """Tell whether figures without a label are the sums of the rows above."""
        return bool(figures) and all(v and v in {self._group.get(f), self._all.get(f)} for f, v in figures.items())
