"""A list of members copied from Excel into a meeting: who is meant, and who came, shown before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.meetings.members import PRESENCE_WORDS, PresenceRow
from roukin_desktop.presenters.paste import PasteCell, PastePreview

_MARKS = {
    search_key(word): presence
    for presence, words in (("yes", "○ ◯ 〇 出 出席 参加 済 レ ✓"), ("no", "× ✕ ✗ 欠 欠席 不参加"))
    for word in words.split()
}
_NAMED = 3
"""Texts that mean nobody and are told one by one; more are only counted."""


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line of the block: what may name the member, in the order of its columns, and the presence or ''."""

    texts: tuple[str, ...]
    presence: str


def read_block(text: str) -> list[PastedLine]:
    """Return the lines of a block in which anything stands; the last mark of a line is its presence."""
    lines = []
    for line in text.replace("\r\n", "\n").split("\n"):
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        marks = [_MARKS[search_key(cell)] for cell in cells if search_key(cell) in _MARKS]
        texts = tuple(cell for cell in cells if search_key(cell) not in _MARKS)
        if texts:
            lines.append(PastedLine(texts, marks[-1] if marks else ""))
    return lines


def pasted_rows(
    rows: Sequence[PresenceRow], names: dict[str, tuple[str, str]], known: dict[str, int], pasted: dict[str, str]
) -> list[PresenceRow]:
    """Return the list as it would stand; ``known`` are the places of the members there, ``names`` name the others."""
    there = {place: key for key, place in known.items()}
    found = []
    for row in rows:
        presence = pasted.get(there.get(row.row, ""), "")
        word = PRESENCE_WORDS.get(presence, row.presence)
        found.append(PresenceRow(row.row, row.name, row.detail, row.expected, word, word != row.presence))
    new = [key for key in pasted if key not in known]
    for place, key in enumerate(new, len(rows)):
        name, detail = names[key]
        found.append(PresenceRow(place, name, detail, True, PRESENCE_WORDS.get(pasted[key], ""), True))
    return found


def preview_of(rows: Sequence[PresenceRow], lost: Sequence[str]) -> PastePreview:
    """Return what the bar says: how many lines change, and which texts mean no member."""
    cells = tuple(PasteCell(row.row, "member", row.name) for row in rows if row.pasted)
    told = "".join(f"「{text}」" for text in lost[:_NAMED]) + ("ほか" if len(lost) > _NAMED else "")
    remark = f"{told}に当たる会員が決まらないため、{count_text(len(lost), '行')}は貼り付けません。"
    said = f"{count_text(len(cells), '会員')}を貼り付けます。" if cells else "貼り付けるものはありません。"
    return PastePreview(cells, (remark,) if lost else (), said)
