"""The paper of the conference: a summary laid out through the form of the year (design.md L10, domain.md §1.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from roukin_desktop.domain.layout import FRAME_SOURCES, Block, Layout, ReportPart
from roukin_desktop.domain.numbering import Numbering, roman
from roukin_desktop.reports import model
from roukin_desktop.services.conference.facts import Facts, Words
from roukin_desktop.services.conference.share import shared_blocks
from roukin_desktop.services.conference.tables import table_block

_ROLES = {1: "first", 2: "second", 3: "third", 4: "third"}
_SPACE = "\u3000"


def conference_papers(layout: Layout, facts: Facts) -> tuple[model.Paper, ...]:
    """Return the parts of the report as papers for Excel, PDF and preview: 「報告事項 I. 2025年度上期推進活動総括」."""
    papers: list[model.Paper] = []
    for part, number, title, blocks in _parts(layout, facts):
        if part.joined and papers:
            under = (model.Heading(f"{number} {title}", "section"), *blocks)
            papers[-1] = replace(papers[-1], blocks=(*papers[-1].blocks, *under))
        else:
            papers.append(model.Paper(f"conference_{part.key}", "", f"{part.group} {number} {title}", blocks))
    return tuple(papers)


def part_titles(layout: Layout, facts: Facts) -> tuple[tuple[str, str], ...]:
    """Return the parts that are printed as (group, 「I. title」), for 議事次第."""
    return tuple((part.group, f"{number} {title}") for part, number, title, _ in _parts(layout, facts))


def _parts(layout: Layout, facts: Facts) -> Iterator[tuple[ReportPart, str, str, tuple[model.Block, ...]]]:
    """Yield each part that is printed with its number within its group, its title and its blocks."""
    words = Words(layout, facts)
    numbers: Counter[str] = Counter()
    for part in layout.parts:
        kept = replace(part, blocks=shared_blocks(part.blocks, facts)) if facts.share else part
        blocks = tuple(_blocks(kept, words))
        if not _empty(part, blocks):
            numbers[part.group] += 1
            yield part, f"{roman(numbers[part.group])}.", words.text(part.title), blocks


def _empty(part: ReportPart, blocks: tuple[model.Block, ...]) -> bool:
    """Tell whether a part is there for a table that has no rows: nobody changes, nothing is to come."""
    framed = any(block.source.partition(":")[0] in FRAME_SOURCES for block in part.blocks)
    return framed and not any(block.rows for block in blocks if isinstance(block, model.Table))


def _blocks(part: ReportPart, words: Words) -> Iterator[model.Block]:
    """Yield the blocks of a part; what has no number of its own stands under the number it belongs to."""
    numbering = Numbering()
    depth = 0
    for block in part.blocks:
        if block.kind == "section":
            numbering.begin(1)
            depth = 0
        number = numbering.take(block.level) if block.level else ""
        if block.kind == "heading" and block.level:
            depth = block.level
        yield _block(block, words, number, depth)


def _block(block: Block, words: Words, number: str, depth: int) -> model.Block:
    if block.kind == "table":
        return table_block(block, words)
    text, figures, marks = words.line(block.text)
    if block.kind in {"section", "mark"}:
        return model.Heading(text, block.kind)
    head = _head(block, number, depth)
    if block.kind == "heading":
        return model.Heading(head + text, _ROLES[block.level or 1], len(head))
    role = "prose" if block.kind == "item" else block.kind
    placed = tuple(replace(mark, start=mark.start + len(head), end=mark.end + len(head)) for mark in marks)
    return model.Line(head + text, figures, role, len(head), placed)


def _head(block: Block, number: str, depth: int) -> str:
    """Return indent and number: (1) and ① stand one step in, figure lines and plain text under their heading."""
    if number:
        return f"{_SPACE * (block.level - 1)}{number} "
    if block.kind == "note":
        return f"{_SPACE * 2}※ "
    return _SPACE * (2 if block.kind in {"caption", "figure"} else min(depth, 2))
