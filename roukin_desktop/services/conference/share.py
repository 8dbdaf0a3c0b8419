"""The share of a committee or branch in the conference report: what it has no figures for is left out.

Headquarters' own paper says 未入力 there, because somebody must still enter it; a branch would read it on every line
that only the bank's figures of the whole can fill.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roukin_desktop.domain.layout import Block
from roukin_desktop.domain.templates import parse, places
from roukin_desktop.services.conference.facts import Facts

_HEADS = frozenset({"section", "mark", "heading"})
_UNDER = frozenset({"note", "item"})
"""What belongs to the figure or table above it."""


def printed_codes(block: Block) -> Iterator[str]:
    """Yield the codes whose figures a block prints."""
    yield from (row.partition(":")[0] for row in block.rows)
    if block.total:
        yield block.total
    for place in places(parse(block.text)):
        if place.kind == "figure" and place.take in {"value", "plain", "names"}:
            yield place.key


def shared_blocks(blocks: Sequence[Block], facts: Facts) -> tuple[Block, ...]:
    """Return the blocks of a part without those that have no figure to show, and without what stood for them alone."""
    return tuple(block for block, stays in zip(blocks, _stays(blocks, facts), strict=True) if stays)


def _stays(blocks: Sequence[Block], facts: Facts) -> list[bool]:
    stays = [not _blank(block, facts) for block in blocks]
    for at, block in enumerate(blocks):
        if block.kind in _UNDER and at:
            stays[at] = stays[at - 1]
    for at in reversed(range(len(blocks))):
        if blocks[at].kind == "caption":
            stays[at] = at + 1 < len(blocks) and stays[at + 1] and blocks[at + 1].kind in {"caption", "figure"}
    for at, block in enumerate(blocks):
        under = range(at + 1, _end(blocks, at))
        told = [place for place in under if _tells(blocks[place])]
        if block.kind == "heading" and told and not any(stays[place] for place in told):
            stays[at : under.stop] = [False] * (under.stop - at)
    for at, block in enumerate(blocks):
        if block.kind in _HEADS and stays[at]:
            under = range(at + 1, _end(blocks, at))
            stays[at] = any(stays[place] for place in under if blocks[place].kind not in _HEADS)
    return stays


def _tells(block: Block) -> bool:
    """Tell whether a block is there for its figures."""
    return block.kind == "table" or any(printed_codes(block))


def _blank(block: Block, facts: Facts) -> bool:
    if block.source.startswith("events:"):
        return not facts.events.get(block.source.removeprefix("events:"))
    codes = list(printed_codes(block))
    return bool(codes) and not any(facts.known(code) for code in codes)


def _end(blocks: Sequence[Block], at: int) -> int:
    """Return where what stands under a heading ends; a mark before headings leads to them, and none ends one."""
    for place in range(at + 1, len(blocks)):
        block = blocks[place]
        ends = block.kind in _HEADS and _rank(block) <= _rank(blocks[at])
        if ends and (block.kind != "mark" or blocks[at].kind == "mark"):
            return place
    return len(blocks)


def _rank(block: Block) -> int:
    """Return how high a heading stands: sections over all, 1. over (1); a mark stands in the place it is in."""
    return {"section": 0, "mark": 2}.get(block.kind, block.level)
