"""The manual speaks of the program as it is: every label it quotes exists, every link leads somewhere."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services import manual

ROOT = Path(__file__).resolve().parents[2]
_KEYS = re.compile(r"[\s(]*\b(?:F\d{1,2}|Esc|Ctrl\+[A-Z])\)?$")
_MNEMONIC = re.compile(r"\(&\w\)")


def plain(label: str) -> str:
    """Return a label without its mnemonic, its key and the marks for required and for "asks more"."""
    bare = _MNEMONIC.sub("", label).replace("&", "").replace("\n", "").strip()
    return _KEYS.sub("", bare).strip(" ※…:+").replace("※", "").strip()


@cache
def labels() -> frozenset[str]:
    """Return everything the program can write on the screen by itself: its forms, its words, the year's labels."""
    found = {text for form in (ROOT / "ui").glob("*.ui") for text in _form_words(form)}
    for module in (ROOT / "roukin_desktop").rglob("*.py"):
        found.update(_literals(module))
    return frozenset(plain(text) for text in found)


def _form_words(form: Path) -> Iterator[str]:
    for found in re.findall(r"<string>([^<]*)</string>", form.read_text(encoding="utf-8")):
        yield html.unescape(found)


def _literals(module: Path) -> Iterator[str]:
    """Yield the strings of a module, those told by parts with … for each part."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _quoted() -> Iterator[tuple[str, str]]:
    for chapter in manual.chapters():
        for block in chapter.blocks:
            for span in block.spans:
                if span.style == "bold":
                    yield chapter.name, span.text


def is_label(words: str) -> bool:
    """Tell whether the screen has these words, alone or with a period's name in their place."""
    wanted = plain(words)
    return wanted in labels() or any(
        re.fullmatch(".{1,8}".join(map(re.escape, label.split("{}"))), wanted)
        for label in labels()
        if "{}" in label and len(re.sub(r"[{}\W]", "", label)) > 3
    )


def test_every_label_in_bold_is_on_the_screen() -> None:
    quoted = list(_quoted())
    assert len(quoted) > 150
    assert [(name, words) for name, words in quoted if not re.fullmatch("「[^」]+」", words)] == []
    assert [(name, words) for name, words in quoted if not is_label(words.strip("「」"))] == []


@pytest.mark.parametrize("words", ["登録する", "提出ファイルの作成", "上期を決定する…", "エクスポート"])
def test_a_label_that_is_nowhere_would_be_found(words: str) -> None:
    assert not is_label(words)


def test_every_room_and_the_first_start_have_a_section() -> None:
    for room in ("", *ROOMS):
        assert any(block.kind == "step" for block in manual.chapter_of(room).section(room or manual.FIRST)), room


def test_links_lead_to_chapters_and_sections_that_are_there() -> None:
    by_name = {chapter.name: chapter for chapter in manual.chapters()}
    targets = [
        span.target
        for chapter in by_name.values()
        for block in chapter.blocks
        for span in block.spans
        if span.style == "link"
    ]
    assert targets
    for target in targets:
        name, _, anchor = target.partition("#")
        assert not anchor or by_name[name].section(anchor), target
        assert name in by_name


def test_steps_are_numbered_from_one_without_a_gap() -> None:
    for chapter in manual.chapters():
        before = 0
        for block in chapter.blocks:
            if block.kind == "step":
                assert block.number == before + 1, (chapter.name, block.text)
            before = block.number
        anchors = [block.anchor for block in chapter.blocks if block.anchor]
        assert len(anchors) == len(set(anchors))


def test_the_list_of_chapters_for_readers_on_the_web_is_whole() -> None:
    told = (ROOT / "docs" / "manual" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\[(.+?)\]\((.+?)\)", told) == [(c.title, c.name) for c in manual.chapters()]
    assert "docs/manual/README.md" in (ROOT / "README.md").read_text(encoding="utf-8")
