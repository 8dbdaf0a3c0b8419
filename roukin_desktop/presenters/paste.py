"""A block copied from Excel, laid over a grid before anything changes (screens.md 会員自主目標)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PasteCell:
    """A cell that would change: grid row, field name, text; ``unread`` where the text cannot be registered there."""

    row: int
    name: str
    text: str
    unread: bool = False


@dataclass(frozen=True, slots=True)
class PastePreview:
    """What pasting would do: the cells, and sentences on what does not fit."""

    cells: tuple[PasteCell, ...]
    remarks: tuple[str, ...]
    text: str


def mend_later(bad: int) -> tuple[str, ...]:
    """Return the sentence on ``bad`` cells whose text means nothing there, or a number that may not be there."""
    return (f"{bad}欄は、このままでは登録できません。貼り付けたあとで直してください。",) if bad else ()


def plan_paste(
    text: str, row: int, column: int, titles: Sequence[str], names: Sequence[str], word: str = "会員"
) -> PastePreview:
    """Lay tab-separated lines over the grid from a cell on; columns that are only shown (ratio) are passed over.

    ``titles`` names the rows, ``names`` the field of each column ('' where nothing can be typed), ``word`` says what
    a row is.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
    open_names = [name for name in names[column:] if name]
    cells: list[PasteCell] = []
    remarks: list[str] = []
    beyond = row + len(lines) - len(titles)
    if beyond > 0:
        remarks.append(f"下の{beyond}行は{word}の行がないため貼り付けません。")
    widest = max(len(line) for line in lines)
    if widest > len(open_names):
        remarks.append(f"右の{widest - len(open_names)}列は入力欄がないため貼り付けません。")
    for at, line in enumerate(lines[: len(titles) - row], row):
        cells += [PasteCell(at, name, value.strip()) for name, value in zip(open_names, line, strict=False)]
    rows = len({cell.row for cell in cells})
    return PastePreview(tuple(cells), tuple(remarks), f"{rows}{word}・{len(cells)}欄に貼り付けます。")
