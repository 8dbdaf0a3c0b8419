"""配布ファイルを開く: what headquarters' year pack would change here, looked at first, then one operation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.domain.definition.changes import changes
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.services.context import Context
from roukin_desktop.services.definitions import definition_record, identities
from roukin_desktop.services.packs.registers import RegisterPlan, plan_registers
from roukin_desktop.storage.shelf import sent as kept

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.pack import Pack, PackManifest

_SAFE = "何も変えていません。"
OWN = f"この記録簿で作った年度定義の配布ファイルです。推進委員会などの記録簿で開いてください。{_SAFE}"
HQ = f"本部の記録簿では、年度定義を画面で直します。配布ファイルは推進委員会などの記録簿で開いてください。{_SAFE}"
OLDER = (
    "これは第{old}版の配布ファイルです。この記録簿には、より新しい第{new}版を取り込んであります。"
    f"いちばん新しい配布ファイルを開いてください。{_SAFE}"
)
TWIN = (
    "取り込んである配布ファイルと同じ第{new}版ですが、別に作られたものです。"
    f"どちらが正しいか本部に確かめてください。{_SAFE}"
)
IDENTITIES = f"この配布ファイルは、登録済みの記録が使っている定義を取り除きます。本部に知らせてください。{_SAFE}"
OTHER_KEY = (
    "この配布ファイルは、前に受け取ったものと違う鍵で作られています。本部に電話し、確認番号 {number} が同じか"
    f"確かめてから取り込んでください。{_SAFE}"
)
OTHER_YEAR = "この記録簿は{open}年度です。{year}年度の定義は、年度更新で{year}年度を開くと使われます。"


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What a pack would do here. ``same``: it was taken in before; ``other_key``: its key has to be confirmed first."""

    path: Path
    pack: Pack
    changes: tuple[str, ...]
    registers: RegisterPlan
    notes: tuple[str, ...]
    same: bool
    first_key: bool
    other_key: bool

    @property
    def manifest(self) -> PackManifest:
        """What the pack says of itself."""
        return self.pack.manifest

    @property
    def title(self) -> str:
        """Whose definitions of which year, and which revision."""
        return f"{self.manifest.name} {self.manifest.fiscal_year}年度 年度定義 第{self.manifest.revision}版"

    @property
    def sentences(self) -> tuple[str, ...]:
        """Everything that changes, the definitions first."""
        return (*self.changes, *self.registers.sentences)


def plan_pack(context: Context, path: Path) -> PackPlan:
    """Return what a pack would change; InputRefused where it is none, not for this book, older, or takes away."""
    from roukin_desktop.exchange.submission.pack import open_pack

    pack = open_pack(path)
    manifest = pack.manifest
    if manifest.book_id == context.info.book_id:
        raise InputRefused(OWN)
    if context.info.role is Role.HEADQUARTERS:
        raise InputRefused(HQ)
    same = _same(context, manifest)
    now = context.catalogue(manifest.fiscal_year)
    if context.defined_in(manifest.fiscal_year) == manifest.fiscal_year:
        broken = identities(context, now, pack.catalogue)
        if broken:
            raise InputRefused(IDENTITIES, broken)
    known, other = _keys(context, pack)
    opened, year = context.info.open_year, manifest.fiscal_year
    return PackPlan(
        path,
        pack,
        () if same else changes(now, pack.catalogue),
        RegisterPlan() if same else plan_registers(context, pack.records),
        () if year == opened else (OTHER_YEAR.format(open=opened, year=year),),
        same,
        first_key=not known and not other,
        other_key=other,
    )


def take_pack(context: Context, plan: PackPlan, *, confirmed: str = "") -> Changes | None:
    """Take a pack in as one operation that can be undone; None where it was taken in before.

    ``confirmed`` is the 確認番号 read over the telephone: without it a pack of another key is refused.
    """
    from roukin_desktop.exchange.submission.keys import read_fingerprint

    context.must_be_writable()
    manifest, number = plan.manifest, plan.pack.fingerprint
    if plan.other_key and read_fingerprint(confirmed) != number:
        raise InputRefused(OTHER_KEY.format(number=number))
    if plan.same:
        return None
    record = definition_record(context, plan.pack.catalogue, pack_id=_stamp(manifest), note=plan.title)
    label = f"{manifest.fiscal_year}年度 年度定義 第{manifest.revision}版({manifest.name})の取込"
    with context.store.transaction(Verb.DEFINE, label) as tx:
        tx.put(record)
        tx.put_many(plan.registers.records)
        if plan.first_key or plan.other_key:
            kept.know_receiver(context.store, manifest.book_id, number, context.clock())
    return tx.changes


def _stamp(manifest: PackManifest) -> str:
    """Return what a definition says of the pack it came with: id, revision, and the book that made it."""
    return f"{manifest.pack_id}/{manifest.revision}/{manifest.book_id}"


def _same(context: Context, manifest: PackManifest) -> bool:
    """Tell whether this very pack was taken in; InputRefused where a newer one of the same headquarters was."""
    there = context.store.definitions.get(manifest.fiscal_year)
    pack_id, _, rest = (there.pack_id if there else "").partition("/")
    revision, _, book_id = rest.partition("/")
    if book_id != manifest.book_id:
        return False
    if manifest.revision < int(revision):
        raise InputRefused(OLDER.format(old=manifest.revision, new=revision))
    if manifest.revision == int(revision) and pack_id != manifest.pack_id:
        raise InputRefused(TWIN.format(new=revision))
    return pack_id == manifest.pack_id


def _keys(context: Context, pack: Pack) -> tuple[bool, bool]:
    """Return whether the key of a pack is known, and whether it is another than the one known of headquarters.

    A pack of another book than the one whose definitions are in force is as doubtful as one of another key.
    """
    makers = {one.pack_id.rpartition("/")[2] for one in context.store.definitions.values() if one.pack_id}
    of_maker = {k.fingerprint for k in kept.receiver_keys(context.store) if k.receiver_book_id == pack.manifest.book_id}
    known = pack.fingerprint in of_maker
    return known, not known and (bool(of_maker) or bool(makers - {pack.manifest.book_id}))
