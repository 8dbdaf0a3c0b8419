"""The form of headquarters' report as data: parts, headings, figure lines, tables, prose, sums to check (L10).

Year, half, cut-off and weekday are never typed in it: they are places that the period fills (domain.md §3.4 A1).
``layout_reader.py`` loads it, ``services/conference/paper.py`` lays a summary out through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

KINDS = ("section", "mark", "heading", "prose", "item", "caption", "figure", "note", "table")
COLUMN_TAKES = ("no", "label", "target", "plain", "value", "delta", "prior", "rate", "text")
SOURCES = ("prizes", "events", "officers", "schedule")
FRAME_SOURCES = ("officers", "schedule")
"""Tables of what headquarters notes around the figures; a part whose table is empty is not printed."""
RELATIONS = ("=", "<=", ">=")


@dataclass(frozen=True, slots=True)
class Block:
    """One thing that stands in a part.

    ``section`` is <重点取組項目> and begins the numbers anew; ``mark`` 【奨学金借換ローン】 has none.
    ``level`` numbers a heading, a prose or an item: 1 is 1., 2 is (1), 3 is ①, 4 is ア., 0 has no number. An ``item``
    is form like a heading but set as text; ``prose`` is text around figures, which may be edited under its ``key``.
    ``caption`` and ``figure`` are the two lines of a figure. A ``table`` takes ``columns`` (「take:title」) and either
    ``rows`` (「code」 or 「code:label」) with a ``total``, or a ``source``: 「prizes:campaign」, 「events:code」,
    「officers」 (役員の変更), 「schedule:kind,kind」 (the meetings still to come).
    """

    kind: str
    text: str = ""
    key: str = ""
    level: int = 0
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    total: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A part of the paper, numbered I, II … within its ``group`` (報告事項, 協議事項).

    ``share``: it is printed for a committee or a branch too, with its own figures; all others are headquarters' alone.
    ``joined``: it goes on under the part before it instead of beginning a page.
    """

    key: str
    group: str
    title: str
    blocks: tuple[Block, ...]
    share: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word the paper uses in several places, kept once so that it cannot drift (domain.md §1.4)."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A sum the report must keep (domain.md §3.2): the terms of each side are added, a 「*」 multiplies.

    A term is a code (「T01」), a target (「T01.target」), 「winners:campaign」 or a product of those (「S06*S02」).
    """

    key: str
    label: str
    left: tuple[str, ...]
    relation: str
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The form of one fiscal year's report; order is print order. ``twice`` are figures of both text and table."""

    fiscal_year: int
    title: str
    words: tuple[Word, ...]
    parts: tuple[ReportPart, ...]
    identities: tuple[Identity, ...]
    twice: tuple[str, ...] = ()

    def word(self, key: str) -> str:
        """Return a word of the year; KeyError for one it does not know."""
        return {word.key: word.text for word in self.words}[key]

    def prose(self) -> Iterator[Block]:
        """Yield the texts headquarters may edit, in print order."""
        for part in self.parts:
            yield from (block for block in part.blocks if block.kind == "prose")


def share_of(layout: Layout) -> Layout:
    """Return the form of a committee's or branch's own share of the report."""
    return replace(layout, parts=tuple(part for part in layout.parts if part.share))


def with_prose(layout: Layout, texts: Mapping[str, str]) -> Layout:
    """Return the layout with edited prose, by key; keys it does not know are left alone."""
    parts = tuple(
        replace(
            part,
            blocks=tuple(
                replace(b, text=texts[b.key]) if b.kind == "prose" and b.key in texts else b for b in part.blocks
            ),
        )
        for part in layout.parts
    )
    return replace(layout, parts=parts)
