"""年度定義の配布ファイルを作成: the year's definitions, expected senders and registers, signed by headquarters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roukin_desktop import __version__
from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue, Deadline
from roukin_desktop.domain.definition.groups import DEADLINE_WORDS
from roukin_desktop.domain.definition.next_year import still_open
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.records import Block, Branch, Committee, Federation, Member, Record
from roukin_desktop.domain.toml_writer import write_definition
from roukin_desktop.services.context import Context
from roukin_desktop.services.packs.papers import pack_report
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.system.files import write_trouble

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.keys import SigningKey
    from roukin_desktop.exchange.submission.pack import Pack

HQ_ONLY = "年度定義の配布ファイルは、本部の記録簿で作ります。何も作っていません。"
NO_DEFINITION = (
    "{year}年度の年度定義がまだありません。年度更新で{year}年度を開いてから作成してください。何も作っていません。"
)
_REVISION = "pack_revision.{year}"
_REFERENCES = {"block_id": "block", "committee_id": "committee", "branch_id": "branch", "federation_id": "federation"}


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack just written: its file, what people tell it by, and what nobody has said yet."""

    path: Path
    year: int
    revision: int
    check_code: str
    fingerprint: str
    members: int
    senders: int
    open: tuple[str, ...]


def make_pack(context: Context, year: int, out: Path) -> MadePack:
    """Write the pack of a year into the folder ``out``, or to ``out`` itself where it names a workbook.

    Each one has the next revision: a number is never used twice, whatever becomes of the file. InputRefused where this
    is not headquarters' book or the year has no definition of its own, FileTrouble where the folder cannot be written.
    """
    from roukin_desktop.services.outputs import write
    from roukin_desktop.services.submission.keyring import signing_key

    context.must_be_writable()
    if context.info.role is not Role.HEADQUARTERS:
        raise InputRefused(HQ_ONLY)
    if context.defined_in(year) != year:
        raise InputRefused(NO_DEFINITION.format(year=year))
    key = signing_key(context)
    pack = _sealed(context, year, _next_revision(context, year), key)
    path = out if out.suffix.lower() == ".xlsx" else out / pack_name(year, pack.manifest.revision)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(path, trouble)) from trouble
    write(pack_report(pack), excel=path)
    members = sum(isinstance(one, Member) for one in pack.records)
    return MadePack(
        path,
        year,
        pack.manifest.revision,
        pack.check_code,
        pack.fingerprint,
        members,
        len(pack.senders),
        still_open(pack.catalogue),
    )


def pack_name(year: int, revision: int) -> str:
    """Return the name of a pack's file."""
    return f"suishin_{year}_pack_r{revision:02d}.xlsx"


def _next_revision(context: Context, year: int) -> int:
    name = _REVISION.format(year=year)
    revision = int(context.store.recall(name) or 0) + 1
    context.store.remember(name, str(revision))
    return revision


def _sealed(context: Context, year: int, revision: int, key: SigningKey) -> Pack:
    from roukin_desktop.exchange.submission.pack import PackManifest, PackSender, seal_pack

    info, shelf = context.info, Shelf(context.store)
    draft = PackManifest(
        pack_id=context.new_id(),
        book_id=info.book_id,
        role=info.role,
        code=info.code,
        name=info.name,
        fiscal_year=year,
        revision=revision,
        created_at=context.clock(),
        app_version=__version__,
    )
    senders = [PackSender(row.code, row.name, row.mail) for row in shelf.senders()]
    text = write_definition(_with_deadlines(context.catalogue(year), shelf))
    return seal_pack(draft, text, senders, _registers(context), key)


def _with_deadlines(catalogue: Catalogue, shelf: Shelf) -> Catalogue:
    """Return the definitions with the due dates of 提出状況 where they say none of their own."""
    year, due = catalogue.fiscal_year, shelf.due()
    known = {one.period: one.on for one in catalogue.deadlines}
    days = {key: known.get(key) or due.get(f"{year}{'' if key == 'year' else key}") for key in DEADLINE_WORDS}
    return replace(catalogue, deadlines=tuple(Deadline(key, on) for key, on in days.items() if on is not None))


def _registers(context: Context) -> list[Record]:
    """Return the entries with a code, one a code, the own before others', without what only their book noted."""
    found: dict[tuple[str, str], Record] = {}
    for cls in (Block, Federation, Committee, Branch, Member):
        entries = context.store.all(cls.kind)
        for one in sorted(entries, key=lambda e: e.book_id != context.info.book_id):
            code = getattr(one, "code", "")
            if code:
                found.setdefault((cls.kind, code), one)
    there = {(one.kind, one.id) for one in found.values()}
    return list(_bare(found.values(), there))


def _bare(records: Iterable[Record], there: set[tuple[str, str]]) -> Iterable[Record]:
    for one in records:
        names = {name: kind for name, kind in _REFERENCES.items() if hasattr(one, name)}
        loose: dict[str, Any] = {name: None for name, kind in names.items() if (kind, getattr(one, name)) not in there}
        bare: dict[str, Any] = {"note": "", "review": ()} if isinstance(one, Member) else {}
        yield replace(one, **loose, **bare)
