"""The manual as it is shipped: its chapters, its pictures, and the one PDF to print."""

from __future__ import annotations

from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from roukin_desktop.reports.manual.text import Chapter, read_chapter

FIRST = "welcome"
"""The section for a window without a book."""


def chapters() -> tuple[Chapter, ...]:
    """Return all chapters in the order of their numbers."""
    return _read()


@cache
def _read() -> tuple[Chapter, ...]:
    files = (file for file in _folder().iterdir() if file.name.endswith(".md") and file.name[0].isdigit())
    return tuple(
        read_chapter(file.name, file.read_text(encoding="utf-8")) for file in sorted(files, key=lambda file: file.name)
    )


def chapter_of(room: str) -> Chapter:
    """Return the chapter with the section of a room ("" for ようこそ); its anchor is the room's key."""
    anchor = room or FIRST
    return next(chapter for chapter in chapters() if chapter.section(anchor))


def picture(source: str) -> bytes:
    """Return a picture by the name a chapter gives it; KeyError where no chapter shows it."""
    if not any(block.source == source for chapter in chapters() for block in chapter.blocks):
        raise KeyError(source)
    return _folder().joinpath(*source.split("/")).read_bytes()


def write_manual(path: Path, version: str) -> None:
    """Write the whole manual as one PDF; FileTrouble leaves what was at ``path`` untouched."""
    from roukin_desktop.reports.manual.document import write_manual_pdf
    from roukin_desktop.reports.pdf.document import check_pdf
    from roukin_desktop.system.files import replace_file

    replace_file(path, lambda made: write_manual_pdf(chapters(), picture, version, made), check_pdf)


def _folder() -> Traversable:
    return resources.files("roukin_desktop.manual")
