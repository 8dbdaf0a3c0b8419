"""Breaking Japanese text into lines: by characters, with the basics of 禁則 (kinsoku).

One rule for Excel (half-width units) and PDF (points): only the measure differs. A word of Latin letters or a
number with its commas and its unit, or 「【資料1-①・②参照】」, is not torn apart unless it is longer than a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

_NOT_FIRST = frozenset(
    "、。，．,.・)]）］」』】〉》〕｝}：；:;！？!?ー～〜~々ゝゞ…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ%％"
)
_NOT_LAST = frozenset("([（［「『【〈《〔｛{¥￥▲※")
_WORD = r"[0-9A-Za-z]+(?:[,.\-+/:_'&][0-9A-Za-z①-⑳]+)*"
_UNIT = r"(?<=[0-9])(?:会員|[円件名人回年月日分%])"
_CITED = r"【資料[0-9①-⑳・~\-]+参照】"
_TOKEN = re.compile(rf"{_WORD}(?:{_UNIT})?|{_CITED}|.", re.DOTALL)

Measure = Callable[[str], float]


@lru_cache(maxsize=4096)
def _char_units(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


@lru_cache(maxsize=16_384)
def text_units(text: str) -> int:
    """Return the width in half-width characters: a full-width character, ▲ included, takes two."""
    return len(text) if text.isascii() else sum(map(_char_units, text))


def wrap(text: str, limit: float, measure: Measure) -> list[str]:
    """Break ``text`` into lines no wider than ``limit``; ends of line in the text stay.

    A mark that may not begin a line takes the character before it along; a bracket that may not end one moves on.
    A single character wider than the limit stands alone rather than vanish.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(_wrap_part(part, limit, measure) if measure(part) > limit else [part])
    return lines


def hanging(text: str, hang: int, limit: float, measure: Measure) -> tuple[str, list[str]]:
    """Return the first ``hang`` characters (indent and number) and the lines of the rest, which stand beside them."""
    head = text[:hang]
    return head, wrap(text[hang:], limit - measure(head), measure)


def _wrap_part(text: str, limit: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for token in _tokens(text, limit, measure):
        width = measure(token)
        if line and used + width > limit + 1e-6:
            carried = _carry(line, token, limit, measure)
            lines.append("".join(line).rstrip())
            line = carried
            used = sum(map(measure, line))
        if not line and token.isspace() and lines:
            continue
        line.append(token)
        used += width
    if line:
        lines.append("".join(line))
    return lines


def _tokens(text: str, limit: float, measure: Measure) -> list[str]:
    found: list[str] = []
    for token in _TOKEN.findall(text):
        if len(token) > 1 and measure(token) > limit:
            found.extend(token)
        else:
            found.append(token)
    return found


def _carry(line: list[str], coming: str, limit: float, measure: Measure) -> list[str]:
    """Take from the end of ``line`` what must stand on the next one; never the whole line, never too much."""
    carried: list[str] = []
    head = coming
    used = measure(coming)
    while len(line) > 1 and (head[0] in _NOT_FIRST or line[-1][-1] in _NOT_LAST):
        used += measure(line[-1])
        if used > limit:
            break
        head = line.pop()
        carried.insert(0, head)
    return carried
