"""Sentences with places for figures: 「【実績】{K02.value}〔(前年同期比{K02.delta})〕」 (design.md L10).

A place in braces is filled when the report is laid out; what stands between 〔 and 〕 is left out as a whole where one
of its places has nothing to say (no figures of last year: no comparison). ``{T11.value:件}`` adds a unit to a figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

BLANK = "未入力"
"""What stands for a figure nobody has entered, outside 〔 〕: blank is not zero (L7)."""

FIGURE_TAKES = ("value", "plain", "delta", "prior", "rate", "target", "over", "since", "window", "names", "label")
PERIOD_TAKES = ("label", "year", "half", "as_of", "range", "start", "end", "end_month", "next_label", "next_half")
CAMPAIGN_TAKES = ("name", "short", "window", "window_short", "window_days", "winners", "prize_yen")

_CODE = re.compile(r"[A-Z]\d{2,3}")
_PLACE = re.compile(r"(?P<kind>[^.:]+)(?::(?P<key>[a-z0-9_,]+))?(?:\.(?P<take>\w+))?(?::(?P<unit>[^:.]+))?")
_TOKEN = re.compile(r"\{([^{}]*)\}|([〔〕{}])")
_TAKES = {"figure": FIGURE_TAKES, "period": PERIOD_TAKES, "campaign": CAMPAIGN_TAKES}


@dataclass(frozen=True, slots=True)
class Place:
    """A place: ``kind`` figure, period, campaign, papers or word; ``key`` a code or key; ``take`` what of it."""

    kind: str
    key: str
    take: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Words between 〔 and 〕, which stand or fall together."""

    parts: tuple[Place | str, ...]


Part = Place | Group | str
Resolve = Callable[[Place], str]


def read_place(text: str) -> Place:
    """Return the place a text between braces names; raise ValueError with one Japanese sentence."""
    match = _PLACE.fullmatch(text)
    if match is None:
        raise ValueError(f"「{{{text}}}」は差込みの書き方ではありません。")
    kind, key, take, unit = (match[name] or "" for name in ("kind", "key", "take", "unit"))
    if _CODE.fullmatch(kind):
        # {T11.value:件}: what follows the colon is a unit, also where it could be a key
        kind, key = "figure", kind
    if kind in {"papers", "word"} and key and not take and not unit:
        return Place(kind, key, "")
    if kind not in _TAKES or bool(key) != (kind in {"figure", "campaign"}):
        raise ValueError(f"「{{{text}}}」という差込みはありません。")
    if take not in _TAKES[kind]:
        raise ValueError(f"「{{{text}}}」の「{take}」は使えません。{'・'.join(_TAKES[kind])} から選んでください。")
    return Place(kind, key, take, unit)


def parse(text: str) -> tuple[Part, ...]:
    """Return the parts of a sentence; raise ValueError with one Japanese sentence."""
    found: list[Part] = []
    group: list[Place | str] | None = None
    at = 0
    for token in _TOKEN.finditer(text):
        into: list[Part] | list[Place | str] = found if group is None else group
        if token.start() > at:
            into.append(text[at : token.start()])
        at = token.end()
        if token[1] is not None:
            into.append(read_place(token[1]))
        elif token[2] == "〔" and group is None:
            group = []
        elif token[2] == "〕" and group is not None:
            found.append(Group(tuple(group)))
            group = None
        else:
            raise ValueError(f"「{token[2]}」の対がありません。")
    if group is not None:
        raise ValueError("「〔」が閉じていません。")
    if at < len(text):
        found.append(text[at:])
    return tuple(found)


def places(parts: tuple[Part, ...]) -> Iterator[Place]:
    """Yield every place, those inside 〔 〕 too, in order."""
    for part in parts:
        if isinstance(part, Place):
            yield part
        elif isinstance(part, Group):
            yield from (inner for inner in part.parts if isinstance(inner, Place))


def fill(parts: tuple[Part, ...], resolve: Resolve) -> str:
    """Return the sentence; ``resolve`` answers "" where there is nothing to say."""
    return "".join(words for words, _ in pieces(parts, resolve))


def pieces(parts: tuple[Part, ...], resolve: Resolve) -> list[tuple[str, Place | None]]:
    """Return the sentence in pieces, each with the place it fills (None: words of the sentence itself)."""
    found: list[tuple[str, Place | None]] = []
    for part in parts:
        if isinstance(part, str):
            found.append((part, None))
        elif isinstance(part, Place):
            words = resolve(part)
            found.append((f"{words}{part.unit}" if words else BLANK, part))
        else:
            found += _filled(part, resolve)
    return found


def _filled(group: Group, resolve: Resolve) -> list[tuple[str, Place | None]]:
    found: list[tuple[str, Place | None]] = []
    for part in group.parts:
        words = part if isinstance(part, str) else resolve(part)
        if not words:
            return []
        found.append((words, None) if isinstance(part, str) else (f"{words}{part.unit}", part))
    return found
