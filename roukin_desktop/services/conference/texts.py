"""The texts around the figures, for the screen that edits them: where each stands and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.layout_checks import text_problems, year_doubts
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.templates import parse, places
from roukin_desktop.services.conference.facts import Facts, Words


@dataclass(frozen=True, slots=True)
class EditableText:
    """A text of the report: the ``chapter`` it stands in, what the form says and what the book says instead."""

    key: str
    chapter: str
    shipped: str
    text: str

    @property
    def edited(self) -> bool:
        """Tell whether it differs from the form."""
        return self.text != self.shipped


@dataclass(frozen=True, slots=True)
class Examined:
    """What is wrong with a text: ``problems`` keep it from being registered, ``doubts`` are pointed out.

    ``lost`` are codes of figures that stood in the form's text and no longer stand in this one.
    """

    problems: tuple[str, ...]
    doubts: tuple[str, ...]
    lost: tuple[str, ...]


def editable_texts(layout: Layout, facts: Facts, prose: Mapping[str, str]) -> tuple[EditableText, ...]:
    """Return every text in print order, under its part and the first heading above it; ``prose`` is edited texts."""
    words = Words(layout, facts)
    found = []
    for part in layout.parts:
        chapter = title = words.text(part.title)
        for block in part.blocks:
            if block.kind == "section":
                chapter = title
            elif block.kind == "heading" and block.level == 1:
                chapter = f"{title} / {words.text(block.text)}"
            elif block.kind == "prose":
                found.append(EditableText(block.key, chapter, block.text, prose.get(block.key, block.text)))
    return tuple(found)


def examine(shipped: str, text: str, layout: Layout, catalogue: Catalogue, period: Period) -> Examined:
    """Return what is wrong with a text that shall stand in place of the form's ``shipped`` one."""
    problems = tuple(text_problems(text, layout, catalogue)) if text.strip() else ("文が空です。",)
    lost = () if problems else tuple(code for code in _codes(shipped) if code not in _codes(text))
    return Examined(problems, tuple(year_doubts(text, period)), lost)


def filled(text: str, layout: Layout, facts: Facts) -> str:
    """Return a text as it will be printed; it must have no problems."""
    return Words(layout, facts).text(text)


def _codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.key for place in places(parse(text)) if place.kind == "figure"))
