"""Lines of 職域活動費 copied from Excel: amounts alone go down the lines, a kind before one finds its line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from roukin_desktop.domain.catalogue import Choice
from roukin_desktop.domain.notation import count_text, yen_text
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.paste import PasteCell, PastePreview


def plan_lines(text: str, row: int, kinds: Sequence[str], known: Sequence[Choice]) -> PastePreview:
    """Lay a block over the lines from ``row`` on: 内訳 (where it is one), 金額, and what follows as 内容.

    ``kinds`` are those of the lines there, '' for none; ``known`` are all of the year. A kind without a line
    gets one at the end. Another word before an amount says what その他 it was for, in a line of its own.
    """
    there, cells, told = list(kinds), list[PasteCell](), list[str]()
    taken, bad = set[int](), 0
    labels = {one.key: one.label for one in known}
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    for at, line in enumerate(lines, row):
        kind, yen, note = _read([cell.strip() for cell in line], known)
        place = _place(there, kind, taken) if kind else next(free for free in count(at) if free not in taken)
        taken.add(place)
        there += [""] * (place + 1 - len(there))
        cells += [PasteCell(place, name, one) for name, one in (("kind", kind), ("yen", yen), ("note", note)) if one]
        word = labels.get(kind or there[place], f"内訳 {place + 1}")
        shown = _amount(yen)
        bad += shown is None
        told.append(f"{word} {yen if shown is None else shown}".rstrip() + (f"({note})" if note else ""))
    remarks = ["、".join(told) + "。"]
    if bad:
        remarks.append(f"{bad}行の金額は、このままでは登録できません。貼り付けたあとで直してください。")
    return PastePreview(
        tuple(cells), tuple(remarks), f"職域活動費の内訳 {count_text(len(lines), '行')}に貼り付けます。"
    )


def _read(given: list[str], known: Sequence[Choice]) -> tuple[str, str, str]:
    """Return kind, amount and note of a line; '' where it has none."""
    word, rest = given[0], given[1:]
    kind = next((one.key for one in known for name in (*one.aliases, one.label) if _same(name, word)), "")
    if not kind and rest and _yen(word) is None and _yen(rest[0]) is not None:
        kind, rest = next((one.key for one in known if one.needs_note), ""), [rest[0], word, *rest[1:]]
    yen, notes = (rest[:1], rest[1:]) if kind else ([word], rest)
    return kind, "".join(yen), " ".join(note for note in notes if note)


def _same(name: str, word: str) -> bool:
    return bool(word) and search_key(name) == search_key(word)


def _place(there: list[str], kind: str, taken: set[int]) -> int:
    """Return the line of a kind that the block has not filled yet; one that has none gets the next."""
    free = [at for at, one in enumerate(there) if one == kind and at not in taken]
    if not free:
        free = [len(there)]
        there.append(kind)
    return free[0]


def _amount(text: str) -> str | None:
    """Return an amount as it would be shown, None where it cannot be registered."""
    yen = _yen(text)
    return ("" if not text else None) if yen is None or yen < 0 else yen_text(yen)


def _yen(text: str) -> int | None:
    try:
        return read_int(text)
    except ValueError:
        return None
