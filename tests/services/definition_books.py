"""Headquarters' book and a committee's, as the tests of 年度定義 and its distribution need them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.domain.records import Branch, Committee, Federation, Member, Record
from roukin_desktop.services.desk import Desk, create_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who

AOBA = "青葉支店推進委員会"


def book(folder: Path, role: Role, code: str, name: str, who: Who, clock: Clock, year: int = 2025) -> Desk:
    """Return a new book, its key in a folder of its own."""
    path = folder / f"{role}-{code or 'none'}.roukin"
    return create_desk(path, role=role, code=code, name=name, year=year, who=who, clock=clock, keys=folder / path.stem)


def headquarters(folder: Path, who: Who, clock: Clock) -> Desk:
    """Return headquarters' book with two committees, their branches and members."""
    desk = book(folder, Role.HEADQUARTERS, "", "本部", who, clock)
    home = desk.info.book_id
    metal = Federation(id="11111111-0000-4000-8000-000000000001", book_id=home, code="F1", name="金属産別")
    put: list[Record] = [metal]
    for at, (code, name) in enumerate((("013", AOBA), ("014", "若葉支店推進委員会"))):
        committee = Committee(id=f"22222222-0000-4000-8000-00000000000{at}", book_id=home, code=code, name=name)
        branch = Branch(
            id=f"33333333-0000-4000-8000-00000000000{at}",
            book_id=home,
            code=f"{code}1",
            name=f"{name[:2]}支店",
            committee_id=committee.id,
        )
        member = Member(
            id=f"44444444-0000-4000-8000-00000000000{at}",
            book_id=home,
            code=f"100{at}",
            name=f"{name[:2]}労働組合",
            branch_id=branch.id,
            federation_id=metal.id,
            headcount=200 + at,
            note="本部だけのメモ",
        )
        put += [committee, branch, member]
    for record in put:
        desk.register(record)
    desk.intake.add_sender("013", AOBA, "aoba@example.jp")
    return desk


def typed(texts: Mapping[tuple[str, str, str], str]) -> Edits:
    """Return edits of texts alone."""
    return Edits(texts)
