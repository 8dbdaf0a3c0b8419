"""The manual's chapters as blocks: the few marks of Markdown they use, read the same for the window and for paper.

Read are ``# title``, ``## section`` with ``<a id="…"></a>`` on the line before it, ``1. step``, ``![words](picture)``
and paragraphs; in a line ``**bold**``, a key between backticks and ``[words](target)``. Any other mark is an error:
it would look right on one side and wrong on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ANCHOR = re.compile(r'<a id="([a-z-]+)"></a>')
_STEP = re.compile(r"(\d+)\. (.+)")
_PICTURE = re.compile(r"!\[(.+)\]\((pictures/[a-z0-9_]+\.png)\)")
_SPAN = re.compile(r"\*\*(?P<bold>[^*]+)\*\*|`(?P<key>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<target>[^)]+)\)")
_FOREIGN = re.compile(r"[|>*+-] |#{3,} |!\[|<|```")
_SPACED = re.compile(r"(?<=[ぁ-んァ-ヶー一-龠、。「」()]) |(?<!□) (?=[ぁ-んァ-ヶー一-龠、。「」()])")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line: ``style`` is "", bold, key or link; ``target`` is where a link leads."""

    text: str
    style: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: ``kind`` is title, section, step, text or picture.

    A section has its ``anchor``, a step its ``number``, a picture the name of its file as ``source``.
    """

    kind: str
    spans: tuple[Span, ...]
    anchor: str = ""
    number: int = 0
    source: str = ""

    @property
    def text(self) -> str:
        """Return the words alone."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the name of its file and its blocks, the title first."""

    name: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Return the chapter's title."""
        return self.blocks[0].text

    def section(self, anchor: str) -> tuple[Block, ...]:
        """Return the blocks of a section, its heading first; none where the chapter has no such section."""
        found: list[Block] = []
        for block in self.blocks:
            if block.kind == "section" and found:
                break
            if found or (block.kind == "section" and block.anchor == anchor):
                found.append(block)
        return tuple(found)


def read_chapter(name: str, text: str) -> Chapter:
    """Read a chapter; ValueError names the line that uses a mark not read here."""
    blocks: list[Block] = []
    anchor = ""
    for paragraph in _paragraphs(text):
        marked = _ANCHOR.fullmatch(paragraph)
        if marked:
            anchor = marked[1]
            continue
        blocks.append(_block(paragraph, anchor))
        anchor = ""
    if not blocks or blocks[0].kind != "title":
        raise ValueError(f"{name}: a chapter begins with its title")
    return Chapter(name, tuple(blocks))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield each heading, step, anchor and picture by itself, and the lines of a paragraph joined."""
    joined = ""
    for line in text.splitlines():
        alone = line.startswith(("#", "<a ", "![")) or _STEP.fullmatch(line)
        if (alone or not line) and joined:
            yield joined
            joined = ""
        if alone:
            yield line
        else:
            joined += line
    if joined:
        yield joined


def _block(line: str, anchor: str) -> Block:
    if line.startswith("# "):
        return Block("title", _spans(line[2:]))
    if line.startswith("## "):
        if not anchor:
            raise ValueError(f"a section without an anchor: {line}")
        return Block("section", _spans(line[3:]), anchor=anchor)
    step, picture = _STEP.fullmatch(line), _PICTURE.fullmatch(line)
    if step:
        return Block("step", _spans(step[2]), number=int(step[1]))
    if picture:
        return Block("picture", (Span(picture[1]),), source=picture[2])
    if anchor or _FOREIGN.match(line):
        raise ValueError(f"a mark that is not read: {line}")
    return Block("text", _spans(line))


def _spans(line: str) -> tuple[Span, ...]:
    """Split a line; the spaces Markdown wants beside its marks are not Japanese and go."""
    found: list[Span] = []
    at = 0
    for match in _SPAN.finditer(line):
        found.append(Span(_SPACED.sub("", line[at : match.start()])))
        if match["bold"]:
            found.append(Span(match["bold"], "bold"))
        elif match["key"]:
            found.append(Span(match["key"], "key"))
        else:
            found.append(Span(match["words"], "link", match["target"]))
        at = match.end()
    found.append(Span(_SPACED.sub("", line[at:])))
    return tuple(span for span in found if span.text)
