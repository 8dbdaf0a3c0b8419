"""Ways in which a sealed workbook may arrive as another one: damaged, edited, forged, rebuilt.

``ROUKIN_MUTANTS`` sets another number for a nightly run, ``ROUKIN_MUTANT_SEED`` another seed.
"""

from __future__ import annotations

import io
import os
import random
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from roukin_desktop.exchange.submission.manifest import manifest_text, sign
from tests.exchange.submission.sealing import key, rezipped, sealed

NUMBER = int(os.environ.get("ROUKIN_MUTANTS", "2000"))
SEED = int(os.environ.get("ROUKIN_MUTANT_SEED", "20251006"))

Mutate = Callable[[bytes, random.Random], bytes]


def _flip(content: bytes, chance: random.Random) -> bytes:
    """Flip up to eight bits anywhere in the file."""
    found = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def _cut(content: bytes, chance: random.Random) -> bytes:
    """Cut the end off, or a piece out of the middle."""
    start = chance.randrange(len(content))
    end = len(content) if chance.random() < 0.5 else start + chance.randint(1, 4000)
    return content[:start] + content[end:]


def _in_sheet(content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Change the XML of the ``_roukin`` sheet and pack the file again, so that every checksum of the zip is right."""
    return rezipped(content, lambda name, part: change(part) if b'"kind"' in part else part)


def _flip_inside(content: bytes, chance: random.Random) -> bytes:
    """Flip bits of the sheet itself: the zip's own checksum no longer helps."""
    return _in_sheet(content, lambda part: _flip(part, chance))


def _cut_inside(content: bytes, chance: random.Random) -> bytes:
    return _in_sheet(content, lambda part: _cut(part, chance))


_CELLS = re.compile(rb"(<row r=\"\d+\"><c r=\"A\d+\"[^>]*><is><t>)([^<]*)(</t>)")


def _texts(content: bytes, change: Callable[[list[bytes]], None]) -> bytes:
    def edit(part: bytes) -> bytes:
        texts = [found[2] for found in _CELLS.finditer(part)]
        change(texts)
        left = iter(texts)
        return _CELLS.sub(lambda found: found[1] + next(left) + found[3], part)

    return _in_sheet(content, edit)


def _swap_rows(content: bytes, chance: random.Random) -> bytes:
    def swap(texts: list[bytes]) -> None:
        one, other = chance.sample(range(len(texts)), 2)
        texts[one], texts[other] = texts[other], texts[one]

    return _texts(content, swap)


def _double_row(content: bytes, chance: random.Random) -> bytes:
    def double(texts: list[bytes]) -> None:
        one, other = chance.sample(range(len(texts)), 2)
        texts[one] = texts[other]

    return _texts(content, double)


def _edit_cell(content: bytes, chance: random.Random) -> bytes:
    """Change one character of one line into another plausible one."""

    def edit(texts: list[bytes]) -> None:
        row = chance.randrange(len(texts))
        place = chance.randrange(len(texts[row]))
        texts[row] = (
            texts[row][:place] + chance.choice(b'0123456789abcdef",:{}[]- ').to_bytes() + texts[row][place + 1 :]
        )

    return _texts(content, edit)


def _edit_number(content: bytes, chance: random.Random) -> bytes:
    """Raise one number, as somebody who wants a better figure would."""

    def edit(texts: list[bytes]) -> None:
        row = chance.randrange(len(texts))
        found = list(re.finditer(rb":(\d+)", texts[row]))
        if found:
            one = chance.choice(found)
            texts[row] = texts[row][: one.start(1)] + b"%d" % (int(one[1]) + 1) + texts[row][one.end(1) :]

    return _texts(content, edit)


def foreign_signature(content: bytes, chance: random.Random) -> bytes:
    """Change a value of the manifest and sign with a foreign key, under the sender's or the foreign key's name."""
    made = sealed()
    other = replace(made.manifest, revision=1, code=str(chance.randrange(1000)).zfill(3))
    signed = sign(other, made.payload, key("foreign"))
    named = signed if chance.random() < 0.5 else replace(signed, public_key=made.manifest.public_key)

    def edit(texts: list[bytes]) -> None:
        texts[0] = manifest_text(named).encode("ascii").replace(b"&", b"&amp;")

    return _texts(content, edit)


def _visible(content: bytes, chance: random.Random) -> bytes:
    """Flip bits in any part but the program's sheet, packed again."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        chosen = chance.choice([n for n in archive.namelist() if b'"kind"' not in archive.read(n)])
    return rezipped(content, lambda name, part: _flip(part, chance) if name == chosen and part else part)


def _gateway(content: bytes, chance: random.Random) -> bytes:
    """Hide the program's sheet under another name and flip bits of a data sheet, as a broken gateway might."""
    renamed = rezipped(content, lambda name, part: part.replace(b'name="_roukin"', b'name="x"'))
    return rezipped(renamed, lambda name, part: _flip(part, chance) if b"C calc" in part else part)


MUTATIONS: tuple[Mutate, ...] = (
    _flip,
    _cut,
    _flip_inside,
    _cut_inside,
    _swap_rows,
    _double_row,
    _edit_cell,
    _edit_number,
    foreign_signature,
    _visible,
    _gateway,
)


def mutants(content: bytes, number: int, kinds: Sequence[Mutate] = MUTATIONS) -> Iterator[tuple[str, bytes]]:
    """Return ``number`` mutants, all kinds in turn, each with the name of its kind; the same in every run of a seed."""
    for at in range(number):
        chance = random.Random(SEED * 1_000_000 + at)  # noqa: S311 - a reproducible mutant, no secret
        mutate = kinds[at % len(kinds)]
        yield mutate.__name__, mutate(content, chance)
