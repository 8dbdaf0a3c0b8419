"""One scale of sizes for the whole window: what stands in ``resources/style/tokens.toml`` and nothing beside it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

import roukin_desktop.views
from roukin_desktop.views.theme import Theme, prose_font, read_sizes, read_tokens, resource, stepped, style_sheet

VIEWS = Path(roukin_desktop.views.__file__).parent
STEPS = {0, *read_sizes("space").values()}
SPACES = re.compile("spacing|margin", re.IGNORECASE)
KINDS = ("type", "space", "height", "fixed")


def test_the_sheet_has_no_size_of_its_own() -> None:
    sheet = resource("style", "base.qss").read_text(encoding="utf-8")
    assert re.findall(r"[\w-]+: [^;{}]*\b\d*[1-9]\d*(?:px|pt|em|u)?\b[^;{}]*;", sheet) == []


def test_forms_keep_their_parts_apart_in_steps() -> None:
    assert sorted(_drawn()) == []


def test_layouts_made_in_python_name_their_steps() -> None:
    assert sorted(_made()) == []


def test_texts_with_marks_in_them_name_their_steps() -> None:
    assert sorted(_marked()) == []


def test_every_name_is_one_thing() -> None:
    names = Counter(name for kind in (*KINDS, "light") for name in (read_tokens(kind)))
    assert [name for name, times in names.items() if times > 1] == []


def test_steps_are_few_and_can_be_told_apart() -> None:
    for kind in ("type", "space", "height"):
        sizes = list(read_sizes(kind).values())
        assert len(sizes) <= 6
        assert sizes == sorted(set(sizes))


def test_letters_and_fields_grow_and_lines_stay_thin() -> None:
    field = re.compile(r"QLineEdit, QComboBox, QPlainTextEdit \{[^}]*border: (\d+)px[^}]*min-height: (\d+)px")
    title = re.compile(r'QLabel\[role="title"\] \{ font-size: (\d+)px')
    usual, double = (style_sheet("light", scale) for scale in (1.0, 2.0))
    assert field.findall(usual) == [("1", "30")]
    assert field.findall(double) == [("1", "60")]
    assert (title.findall(usual), title.findall(double)) == (["18"], ["36"])


def test_what_is_painted_is_as_large_as_what_is_written(theme: Theme, qapp: QApplication) -> None:
    sizes = read_sizes("type")
    small = stepped(qapp.font(), "small").pointSizeF() / qapp.font().pointSizeF()
    assert small == sizes["small"] / sizes["body"]
    assert stepped(QFont(prose_font(2.0)), "body").pointSizeF() == prose_font(2.0).pointSizeF()


def _drawn() -> Iterator[str]:
    """Yield the spaces of the forms that are no step."""
    for form in resources.files("roukin_desktop.ui").iterdir():
        if not form.name.endswith(".ui"):
            continue
        drawn = ET.fromstring(form.read_text(encoding="utf-8"))  # noqa: S314 - our own form
        for layout in drawn.iter("layout"):
            for told in layout.findall("property"):
                if SPACES.search(told.get("name", "")) and int(told.findtext("number", "0")) not in STEPS:
                    yield f"{form.name} {layout.get('name')} {told.get('name')} {told.findtext('number')}"


def _made() -> Iterator[str]:
    """Yield the calls in ``views`` that give a layout a number."""
    for path in VIEWS.rglob("*.py"):
        if path.parent.name == "forms":
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and SPACES.search(call.func.attr):
                numbers = [one.value for one in call.args if isinstance(one, ast.Constant)]
                if any(numbers):
                    yield f"{path.relative_to(VIEWS)}:{call.lineno} {numbers}"


def _marked() -> Iterator[str]:
    """Yield the pieces of HTML and of style sheets that have a size in numbers; a page of 報告書 is a print."""
    for path in VIEWS.rglob("*.py"):
        if path.parent.name == "forms" or path.name == "paper_view.py":
            continue
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(part, ast.Constant) and re.search(r"[1-9](px|pt|em)\b", str(part.value)):
                yield f"{path.relative_to(VIEWS)}:{part.lineno} {part.value}"
            if isinstance(part, ast.keyword) and part.arg == "gap" and isinstance(part.value, ast.Constant):
                yield f"{path.relative_to(VIEWS)}:{part.lineno} gap={part.value.value}"
