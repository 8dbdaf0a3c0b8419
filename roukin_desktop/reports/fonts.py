"""BIZ UDゴシック for paper: registered once with reportlab, measured and searched for glyphs (domain.md §8.7).

The font comes from our own resources, so that paper looks the same on every PC; the PDF embeds a subset of it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache, lru_cache, partial
from importlib.resources import files
from typing import Any

REGULAR = "BIZUDGothic"
BOLD = "BIZUDGothic-Bold"
FAMILY = "BIZ UDGothic"


@cache
def register() -> dict[str, Any]:
    """Make both weights known to reportlab and return them by name; the second call costs nothing."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    folder = files("roukin_desktop.resources") / "fonts"
    fonts = {}
    for name in (REGULAR, BOLD):
        fonts[name] = TTFont(
            name, io.BytesIO((folder / f"{name if name == BOLD else REGULAR + '-Regular'}.ttf").read_bytes())
        )
        _lower_tilde(fonts[name].face)
        pdfmetrics.registerFont(fonts[name])
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return fonts


def _lower_tilde(face: Any) -> None:  # noqa: ANN401 - untyped reportlab
    """Draw ``~`` as 〜: the font's own is an accent at the height of capitals, not a mark between two days."""
    for table in (face.charToGlyph, face.charWidths):
        table[ord("~")] = table[ord("〜")]


def text_width(text: str, size: float, font: str = REGULAR) -> float:
    """Return the width in points."""
    return _ems(text, font) * size


def measure(size: float, font: str = REGULAR) -> Callable[[str], float]:
    """Return a measure for ``lines.wrap`` in points."""
    return partial(_width_at, size, font)


def missing_characters(text: str) -> list[str]:
    """Return the characters of ``text`` the font has no glyph for, each once, in order."""
    return [char for char in dict.fromkeys(text) if not _has_glyph(char)]


def _width_at(size: float, font: str, text: str) -> float:
    return _ems(text, font) * size


@lru_cache(maxsize=65_536)
def _ems(text: str, font: str) -> float:
    face = register()[font].face
    widths, default = face.charWidths, face.defaultWidth
    return float(sum(widths.get(ord(char), default) for char in text)) / 1000


@lru_cache(maxsize=16_384)
def _has_glyph(char: str) -> bool:
    return char == "\n" or ord(char) in register()[REGULAR].face.charToGlyph
