"""Colours, sizes, fonts and the style sheet: light and dark follow the system (domain.md §8.7, §8.8).

Everything painted by hand takes its colours from the palette, so that one call changes the whole window.
``BrightText`` is the colour of negatives and errors, ``Link`` the accent, ``Mid`` the thin line.
"""

from __future__ import annotations

import gc
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

FIGURES = "BIZ UDGothic"
PROSE = ("BIZ UDPGothic", "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP")
BASE_PT = 10.5
_GROWING = ("type", "space", "height")
"""Sizes that follow the text."""

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "selected_text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Midlight: "tag_fill",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "ring_line",
    QPalette.ColorRole.Light: "ring",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
}


def resource(*parts: str) -> Path:
    """Return the path of a shipped file; works from an editable install, a wheel and a frozen one-dir build."""
    return Path(str(resources.files("roukin_desktop.resources").joinpath(*parts)))


@cache
def _all_tokens() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resource("style", "tokens.toml").read_text(encoding="utf-8"))


def read_tokens(mode: str) -> Mapping[str, str]:
    """Return the colours of ``light`` or ``dark`` by name."""
    return _all_tokens()[mode]


def read_sizes(kind: str) -> Mapping[str, int]:
    """Return the sizes of ``type``, ``space``, ``height`` or ``fixed`` by name, in px at text size 100."""
    return _all_tokens()[kind]


def style_sheet(mode: str, scale: float) -> str:
    """Fill the sheet with the colours of a mode and with the sizes, those that grow with the text times ``scale``."""
    sizes = {
        name: f"{max(1, round(size * (scale if kind in _GROWING else 1)))}px"
        for kind in (*_GROWING, "fixed")
        for name, size in read_sizes(kind).items()
    }
    text = resource("style", "base.qss").read_text(encoding="utf-8")
    return Template(text).substitute(read_tokens(mode), mode=mode, **sizes)


class Theme(QObject):
    """Dresses the application, and again when the system changes between light and dark."""

    changed = Signal()

    def __init__(self, app: QApplication, text_size: int = 100, *, dark: bool | None = None) -> None:
        """Dress ``app``; ``dark`` None follows the system, else it is fixed (pictures for the manual)."""
        super().__init__(app)
        self._app = app
        self._fixed = dark
        self._scale = max(80, min(200, text_size)) / 100
        QDir.addSearchPath("icons", str(resource("icons")))
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def dark(self) -> bool:
        """Tell whether the dark colours are in use."""
        if self._fixed is not None:
            return self._fixed
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def set_text_size(self, percent: int) -> None:
        """Change the size of all text; 100 is 10.5 pt."""
        self._scale = max(80, min(200, percent)) / 100
        self._apply()

    def _apply(self) -> None:
        mode = "dark" if self.dark else "light"
        dress(self._app, prose_font(self._scale), palette(mode), style_sheet(mode, self._scale))
        self.changed.emit()


def dress(app: QApplication, font: QFont, colours: QPalette, sheet: str) -> None:
    """Dress everything; the old sheet comes off first, or Qt dresses a part again for each part it stands in.

    Python frees nothing meanwhile: Qt walks through all parts there are, and one gone on the way would end the program.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        app.setStyleSheet("")
        app.setFont(font)
        app.setPalette(colours)
        app.setStyleSheet(sheet)
    finally:
        if collects:
            gc.enable()


def palette(mode: str) -> QPalette:
    """Return the palette of a mode; disabled text is the lowest legible grey."""
    tokens = read_tokens(mode)
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(tokens[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["faint"]))
    return made


def prose_font(scale: float = 1.0) -> QFont:
    """Return the system's Japanese font for prose, or the one we ship where there is none (domain.md §8.7)."""
    family = next((name for name in PROSE if QFontDatabase.hasFamily(name)), None)
    font = QFont(family or figures_family())
    font.setPointSizeF(BASE_PT * scale)
    return font


def stepped(font: QFont, step: str) -> QFont:
    """Return a font of running text in another step of the type scale, for what is painted by hand."""
    made, steps = QFont(font), read_sizes("type")
    made.setPointSizeF(font.pointSizeF() * steps[step] / steps["body"])
    return made


@cache
def figures_family() -> str:
    """Return the family whose digits all have one width, loading our own copy where the system lacks it.

    Asked once: Qt looks through all fonts for it, and every cell of a table asks.
    """
    if not QFontDatabase.hasFamily(FIGURES):
        for weight in ("Regular", "Bold"):
            QFontDatabase.addApplicationFont(str(resource("fonts", f"BIZUDGothic-{weight}.ttf")))
    return FIGURES


def figures_font() -> QFont:
    """Return a font that only names the family for figures; size and weight come from where it is used."""
    font = QFont()
    font.setFamily(figures_family())
    return font
