"""Colours can be read, in light and in dark, and the sheet uses only colours that exist."""

from __future__ import annotations

import gc
import re
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from roukin_desktop.views.theme import Theme, figures_font, palette, read_tokens, resource, style_sheet
from roukin_desktop.views.widgets.pictures.month_bars import last_year_color
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from tests.views.conftest import put

TEXT_ON = [
    ("text", "surface"),
    ("text", "window"),
    ("text", "selected"),
    ("subtext", "sunken"),
    ("faint", "surface"),
    ("faint", "window"),
    ("on_accent", "accent"),
    ("accent", "surface"),
    ("selected_text", "selected"),
    ("error", "surface"),
    ("error", "error_fill"),
    ("warning", "surface"),
    ("warning", "window"),
    ("warning", "warning_fill"),
    ("warning", "sunken"),
    ("warning", "selected"),
    ("accent", "selected"),
    ("accent", "sunken"),
    ("faint", "selected"),
    ("faint", "sunken"),
    ("error", "selected"),
    ("ok", "selected"),
    ("ok", "surface"),
    ("text", "warning_fill"),
    ("text", "sunken"),
    ("text", "hover"),
    ("text", "tag_fill"),
    ("text", "error_fill"),
    ("surface", "text"),
    ("subtext", "surface"),
    ("subtext", "window"),
    ("subtext", "selected"),
    ("subtext", "warning_fill"),
    ("accent", "window"),
    ("accent", "hover"),
    ("accent_hover", "hover"),
    ("on_accent", "accent_hover"),
    ("error", "window"),
    ("error", "sunken"),
    ("error", "hover"),
    ("faint", "hover"),
    ("faint", "warning_fill"),
    ("ok", "window"),
    ("ok", "sunken"),
    ("selected_text", "surface"),
]
"""Every text and the ground it is written on: disabled words are ``faint`` on ``sunken``, ▲ of the chosen row ``error``
on ``selected``, a tooltip ``surface`` on ``text``."""
SHAPES_ON = [
    ("border", "surface"),
    ("accent", "surface"),
    ("prior", "surface"),
    ("accent", "sunken"),
    ("warning", "warning_fill"),
    ("error", "error_fill"),
    ("border", "window"),
]
"""What is seen by its shape: frames of fields, bars of charts, the marked edge of a notice."""


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(color)
    return 0.2126 * linear(shade.redF()) + 0.7152 * linear(shade.greenF()) + 0.0722 * linear(shade.blueF())


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_has_enough_contrast(mode: str, text: str, ground: str) -> None:
    tokens = read_tokens(mode)
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("kind", [RecordTable, QLabel, QLineEdit, QPlainTextEdit])
def test_quiet_text_is_painted_in_the_colour_that_can_be_read(window: QWidget, kind: type[QWidget]) -> None:
    part = kind()
    put(window, part)
    assert part.palette().placeholderText().color() == QColor(read_tokens("light")["faint"])


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES_ON)
def test_shapes_can_be_seen(mode: str, shape: str, ground: str) -> None:
    tokens = read_tokens(mode)
    assert contrast(tokens[shape], tokens[ground]) >= 3.0


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_bars_of_last_year_have_their_colour(mode: str) -> None:
    assert last_year_color(palette(mode)) == QColor(read_tokens(mode)["prior"])


def test_light_and_dark_name_the_same_colours() -> None:
    assert read_tokens("light").keys() == read_tokens("dark").keys()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_sheet_is_filled_completely(mode: str) -> None:
    sheet = style_sheet(mode, 1.5)
    assert "$" not in sheet
    for picture in re.findall(r"url\(icons:([^)]+)\)", sheet):
        assert resource("icons", picture).is_file()


def test_pictures_grow_with_the_text_beside_them(theme: Theme) -> None:
    icon = TintedIcon(name="search", size=16)
    theme.set_text_size(200)
    assert icon.sizeHint().width() == 32
    theme.set_text_size(100)
    assert icon.sizeHint().width() == 16


def test_figures_have_one_width(theme: Theme) -> None:
    assert QFontInfo(figures_font()).family() in ("BIZ UDGothic", "BIZ UDゴシック")


def test_pictures_grow_with_the_text(theme: Theme, window: QWidget) -> None:
    icon = TintedIcon(window, "search")
    put(window, icon)
    before = icon.width()
    theme.set_text_size(200)
    QApplication.processEvents()
    grown = icon.width()
    theme.set_text_size(100)
    QApplication.processEvents()
    assert (before, grown, icon.width()) == (16, 32, 16)


def test_another_text_size_dresses_a_part_as_often_however_deep_it_stands(theme: Theme, window: QWidget) -> None:
    """It took ten seconds with all rooms built: Qt dressed every part once more for each part it stands in."""
    deep = flat = Dressed(window)
    put(window, flat)
    for _ in range(8):
        deep = Dressed(deep)
    window.ensurePolished()
    deep.times = flat.times = 0
    theme.set_text_size(200)
    theme.set_text_size(100)
    assert deep.times == flat.times > 0


class Dressed(QWidget):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        self.times += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


class Restless(QLabel):
    """A part that leaves rubbish behind each time it is dressed, and knows when it is."""

    dressing = False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        self.dressing = True
        for _ in range(100):
            rubbish: list[object] = []
            rubbish.append(rubbish)
        self.dressing = False
        super().changeEvent(event)


def test_python_frees_no_part_while_qt_dresses_all(window: QWidget, qapp: QApplication) -> None:
    theme, part, collected = Theme(qapp, 100), Restless("一", window), list[bool]()
    put(window, part)

    def note(_phase: str, _info: Mapping[str, int]) -> None:
        collected.append(part.dressing)

    usual = gc.get_threshold()
    gc.set_threshold(50)
    gc.callbacks.append(note)
    try:
        theme.set_text_size(120)
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*usual)
        theme.set_text_size(100)
    assert True not in collected
    assert gc.isenabled()
