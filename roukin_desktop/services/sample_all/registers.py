"""The registers of the sample's books: of one committee, or of headquarters, which has all of them."""

from __future__ import annotations

from collections.abc import Iterator

from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, Member, Record
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import (
    BLOCKS,
    NOTE,
    PLACES,
    TRADES,
    Place,
    Union,
    federation_code,
    unions,
)


def committee_registers(place: Place, ids: Ids) -> Iterator[Record]:
    """Yield what a committee's book knows of places and members, and its 寄付先."""
    yield _block(place.block, ids)
    for trade in sorted({union.trade for union in unions(place)}):
        yield _federation(trade, ids)
    yield from _committee(place, ids)
    donee = ids.of("donee", place.code)
    name = f"見本の森 {place.town}ひろば"
    committee = ids.of("committee", place.code)
    yield Donee(id=donee, book_id=ids.book_id, committee_id=committee, fiscal_year=2025, name=name, note=NOTE)


def headquarters_registers(ids: Ids) -> Iterator[Record]:
    """Yield all blocks, 産別, committees, branches and members."""
    for block in BLOCKS:
        yield _block(block, ids)
    for trade in range(len(TRADES)):
        yield _federation(trade, ids)
    for place in PLACES:
        yield from _committee(place, ids)


def federation(trade: int, ids: Ids) -> str:
    """Return the id of a trade's 産別."""
    return ids.of("federation", federation_code(trade))


def _block(block: tuple[str, str], ids: Ids) -> Block:
    code, name = block
    return Block(id=ids.of("block", code), book_id=ids.book_id, code=code, name=name)


def _federation(trade: int, ids: Ids) -> Federation:
    name = TRADES[trade][2]
    return Federation(id=federation(trade, ids), book_id=ids.book_id, code=federation_code(trade), name=name)


def _committee(place: Place, ids: Ids) -> Iterator[Record]:
    book, committee = ids.book_id, ids.of("committee", place.code)
    block = ids.of("block", place.block[0])
    yield Committee(id=committee, book_id=book, code=place.code, name=place.name, block_id=block)
    for code, name in place.branches:
        yield Branch(id=ids.branch(code), book_id=book, code=code, name=name, committee_id=committee)
    for union in unions(place):
        yield _member(place, union, ids)


def _member(place: Place, union: Union, ids: Ids) -> Member:
    """Return a member; of a committee with two branches every fourth belongs to the 出張所."""
    code, _ = place.branches[-1] if union.number % 4 == 3 else place.branches[0]
    return Member(
        id=ids.member(union),
        book_id=ids.book_id,
        code=union.code,
        name=union.name,
        reading=union.reading,
        federation_id=federation(union.trade, ids),
        branch_id=ids.branch(code),
        headcount=union.headcount,
        note=NOTE,
    )
