"""Typed text: what is stored, and what it is found by.

Stored text stays as typed (design.md L9): NFC and trimming only, because NFKC would turn 「資料1-①②」 into
「資料1-12」. Folding happens in search keys and in the readers of numbers and dates alone (domain.md §8.3).
"""

from __future__ import annotations

import unicodedata

NAME_LIMIT = 120
"""Characters a name may have (design.md §5.17): told while typing, never cut."""

NOTE_LIMIT = 2000
"""Characters a note may have."""

_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)} | {0x3000: 0x20, 0xFFE5: 0xA5}
_INVISIBLE = dict.fromkeys((0x200B, 0xFEFF, 0xFFFE, 0xFFFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_HIRAGANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_SMALL = dict(zip(map(ord, "ァィゥェォッャュョヮヵヶ"), map(ord, "アイウエオツヤユヨワカケ"), strict=True))
_DROPPED = dict.fromkeys(map(ord, "ー-‐‑‒–—―−~〜 \t\r\n・·()[]{}<>「」『』【】〔〕〈〉《》〘〙"))
_FOLDS = _SMALL | {code: _SMALL.get(upper, upper) for code, upper in _HIRAGANA.items()} | _DROPPED


def clean(text: str) -> str:
    """Return typed text as it is stored: one kind of line end, nothing invisible, NFC, trimmed (also 全角空白).

    Lone surrogates and control characters go, because neither a database nor a workbook can hold them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in lines.translate(_INVISIBLE) if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def search_key(text: str) -> str:
    """Return what a text is found by: どうちょう, ﾄﾞｳﾁﾖｳ and ドウチヨウ give the same key (domain.md §8.3).

    The bank writes readings with large small-kana, offices write them as spoken and in any width.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).translate(_FOLDS))


def narrow(text: str) -> str:
    """Return the text with full-width ASCII made half-width, for reading numbers and dates; ① and ² stay."""
    return text.translate(_WIDE)
