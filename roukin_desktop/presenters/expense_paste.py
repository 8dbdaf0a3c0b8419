"""Lines of 職域活動費 copied from Excel: amounts alone go down the lines, a kind before one finds its line."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.domain.catalogue import Choice
from roukin_desktop.domain.notation import count_text, yen_text
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.paste import PasteCell, PastePreview


def plan_lines(text: str, row: int, kinds: Sequence[str], known: Sequence[Choice]) -> PastePreview:
    """Lay a block over the lines from ``row`` on: 内訳 (where it is one), 金額, and what follows as 内容.

    ``kinds`` are those of the lines there, '' for none; ``known`` are all of the year. A kind without a line
    gets one at the end.
    """
    there, cells, told = list(kinds), list[PasteCell](), list[str]()
    bad = 0
    labels = {one.key: one.label for one in known}
    by_word = {search_key(word): one.key for one in known for word in (*one.aliases, one.label)}
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    for at, line in enumerate(lines, row):
        given = [cell.strip() for cell in line]
        kind = by_word.get(search_key(given[0]), "") if given[0] else ""
        place = _place(there, kind) if kind else at
        yen, notes = (given[1:] if kind else given)[:1], (given[1:] if kind else given)[1:]
        if kind:
            cells.append(PasteCell(place, "kind", kind))
        cells += [PasteCell(place, "yen", one) for one in yen if one]
        if note := " ".join(part for part in notes if part):
            cells.append(PasteCell(place, "note", note))
        word = labels.get(kind or (there[place] if place < len(there) else ""), f"内訳 {place + 1}")
        shown = _amount(yen[0]) if yen else ""
        bad += shown is None
        amount = (yen[0] if yen else "") if shown is None else shown
        told.append(f"{word} {amount}".rstrip() + (f"({note})" if note else ""))
    remarks = ["、".join(told) + "。"]
    if bad:
        remarks.append(f"{bad}行の金額は読めません。貼り付けたあとで直してください。")
    return PastePreview(
        tuple(cells), tuple(remarks), f"職域活動費の内訳 {count_text(len(lines), '行')}に貼り付けます。"
    )


def _place(there: list[str], kind: str) -> int:
    """Return the line of a kind; one that has none yet gets the next."""
    if kind not in there:
        there.append(kind)
    return there.index(kind)


def _amount(text: str) -> str | None:
    try:
        yen = read_int(text)
    except ValueError:
        return None
    return "" if yen is None else yen_text(yen)
