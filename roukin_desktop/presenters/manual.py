"""The manual in the help window: each chapter and each room's page as HTML, and where words are found in it.

Addresses are ``manual:02_every_day#study`` for a chapter, ``manual:room/study`` for a room's page and
``manual:pictures/name.png`` for a picture. How it looks (colours, sizes) is the view's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from roukin_desktop.presenters.help import HelpPage, help_page
from roukin_desktop.presenters.ports import Option
from roukin_desktop.reports.manual.text import Block, Span
from roukin_desktop.services.manual import FIRST, chapter_of, chapters, picture

SCHEME = "manual:"
_ROOM = "room/"


def room_address(room: str) -> str:
    """Return the address of a room's page, "" for ようこそ."""
    return f"{SCHEME}{_ROOM}{room}"


def contents() -> list[Option]:
    """Return the chapters by their addresses."""
    return [Option(_address(chapter.name), f"{at} {chapter.title}") for at, chapter in enumerate(chapters(), 1)]


def page(path: str) -> tuple[str, str]:
    """Return title and HTML of the page an address leads to (without scheme and ``#``); KeyError for none."""
    if path.startswith(_ROOM):
        return _room_page(path.removeprefix(_ROOM))
    chapter = {_stem(one.name): one for one in chapters()}[path]
    return chapter.title, _html(chapter.blocks)


def picture_at(path: str) -> bytes:
    """Return the picture an address leads to; KeyError for none."""
    return picture(path)


def chapters_with(words: str) -> list[str]:
    """Return the addresses of the chapters in which words stand, whatever their case."""
    wanted = words.casefold()
    return [
        _address(chapter.name)
        for chapter in chapters()
        if any(wanted in block.text.casefold() for block in chapter.blocks if block.kind != "picture")
    ]


def sections() -> Iterator[tuple[str, str, str, str]]:
    """Yield address and title of each section, its chapter's title, and all that is written in it."""
    for chapter in chapters():
        for block in chapter.blocks:
            if block.kind == "section":
                written = " ".join(one.text for one in chapter.section(block.anchor) if one.kind != "picture")
                yield f"{_address(chapter.name)}#{block.anchor}", block.text, chapter.title, written


def _room_page(room: str) -> tuple[str, str]:
    """Return the section of the manual on a room, what else to know of it, and its keys."""
    told, chapter, here = help_page(room), chapter_of(room), room_address(room)
    section = chapter.section(room or FIRST)
    others = " / ".join(
        f'<a href="{_address(chapter.name)}#{block.anchor}">{escape(block.text)}</a>'
        for block in chapter.blocks
        if block.kind == "section" and block is not section[0]
    )
    whole = f'<a href="{_address(chapter.name)}">「{escape(chapter.title)}」をはじめから読む</a>'
    parts = (
        f"<h2>{escape(told.title)}</h2>",
        f'<p><a href="{here}#points">覚えておくこと</a> / <a href="{here}#keys">キーの使い方</a> / {whole}</p>',
        _html(section[1:]),
        _points_and_keys(told),
        f"<h3>「{escape(chapter.title)}」のほかのところ</h3><p>{others}</p>",
    )
    return told.title, "".join(parts)


def _points_and_keys(told: HelpPage) -> str:
    points = "".join(f"<li>{escape(step)}</li>" for step in told.steps)
    keys = "".join(f"<tr><td>{_key(key)}</td><td>{escape(words)}</td></tr>" for key, words in told.keys)
    return (
        f'<h3><a name="points"></a>覚えておくこと</h3><ul>{points}</ul>'
        f'<h3><a name="keys"></a>キーの使い方</h3><table cellpadding="3">{keys}</table>'
    )


def _key(words: str) -> str:
    return f'<span class="key">&nbsp;{escape(words)}&nbsp;</span>'


def _html(blocks: Iterable[Block]) -> str:
    made = []
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        if kind == "step":
            made.append("<ol>" + "".join(f"<li>{_line(block.spans)}</li>" for block in run) + "</ol>")
        else:
            made.extend(_paragraph(block) for block in run)
    return "".join(made)


def _paragraph(block: Block) -> str:
    if block.kind == "title":
        return f"<h2>{_line(block.spans)}</h2>"
    if block.kind == "section":
        return f'<h3><a name="{block.anchor}"></a>{_line(block.spans)}</h3>'
    if block.kind == "picture":
        return f'<p><img src="{SCHEME}{block.source}" alt="{escape(block.text)}" style="max-width:100%"></p>'
    return f"<p>{_line(block.spans)}</p>"


def _line(spans: Iterable[Span]) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    words = escape(span.text)
    if span.style == "bold":
        return f"<b>{words}</b>"
    if span.style == "key":
        return _key(span.text)
    if span.style == "link":
        name, _, anchor = span.target.partition("#")
        return f'<a href="{_address(name)}{"#" + anchor if anchor else ""}">{words}</a>'
    return words


def _address(name: str) -> str:
    return f"{SCHEME}{_stem(name)}"


def _stem(name: str) -> str:
    return name.removesuffix(".md")
