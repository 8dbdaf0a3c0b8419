"""One change = one transaction = one operation in the log (design.md L2).

Records are put and deleted here and nowhere else: this is where the home law (L1), the counting of versions
(L6) and the look for stale forms (reliability.md §2-16) live.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from roukin_desktop.domain.book import Changes, Touched
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.storage import oplog, repository
from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.registers import REGISTERS
from roukin_desktop.storage.shelf.log import ShelfLog
from roukin_desktop.storage.shelf.memory import Memory
from roukin_desktop.storage.verify.operation import must_hold

STALE = (
    "この記録は、開いたあとにほかの画面で更新されています。"
    "何も変更していません。新しい内容を確かめてから、もう一度登録してください。"
)
GONE = "この記録はすでに取り消されています。何も変更していません。"
NOT_HOME = "ほかの記録簿で作られた記録は、ここでは訂正できません。作った推進委員会に訂正を依頼してください。"


class Transaction:
    """Puts and deletes records inside an open database transaction and keeps the log of it."""

    def __init__(self, connection: Connection, book_id: str, entry: oplog.Entry, memory: Memory) -> None:
        self._connection = connection
        self._book_id = book_id
        self._entry = entry
        self._memory = memory
        self._operation_id = 0
        self._touched: list[Touched] = []
        self.shelf = ShelfLog(connection, self._begin, memory.shelf_changed)
        self.wide = False
        """Whether records of other books changed with it; said by the store at the end."""

    @property
    def changes(self) -> Changes:
        """What was done so far; ``operation_id`` 0 and no records where nothing changed."""
        return Changes(self._operation_id, self._entry.verb, self._entry.label, tuple(self._touched), self.wide)

    @property
    def reaches_far(self) -> bool:
        """Whether records of other books may have to be laid out anew after it."""
        return self.shelf.touched or any(t.kind in REGISTERS for t in self._touched)

    @property
    def deleted(self) -> bool:
        """Whether a record was deleted; tells which sentence fits a broken reference."""
        return any(t.after is None for t in self._touched)

    def put(self, record: Record) -> Record:
        """Insert or update one record and return it as stored, with its new version.

        A record equal to the stored one stays as it is. InputRefused where the record is another book's (L1)
        or was changed since it was read.
        """
        return self.put_many((record,))[0]

    def put_many(self, records: Iterable[Record]) -> list[Record]:
        """Put many records, quickly; an id may come once only. Returns them as stored, in the given order."""
        given = list(records)
        by_kind: dict[str, list[Record]] = {}
        for record in given:
            if record.book_id != self._book_id:
                raise InputRefused(NOT_HOME)
            by_kind.setdefault(record.kind, []).append(record)
        stored: dict[tuple[str, str], Record] = {}
        for kind in KINDS:
            if kind in by_kind:
                for record in self._put_kind(kind, by_kind[kind]):
                    stored[kind, record.id] = record
        return [stored[record.kind, record.id] for record in given]

    def delete(self, kind: str, record_id: str) -> None:
        """Delete one record of this book; InputRefused where it is not there or another book's."""
        self.delete_many(kind, (record_id,))

    def delete_many(self, kind: str, ids: Sequence[str]) -> None:
        """Delete records of this book, whatever their version."""
        found = {r.id: r for r in repository.fetch(self._connection, kind, ids)}
        if len(found) != len(set(ids)):
            raise InputRefused(GONE)
        if any(r.book_id != self._book_id for r in found.values()):
            raise InputRefused(NOT_HOME)
        repository.delete_many(self._connection, kind, list(found))
        self._log([(Touched(kind, one, to_json(found[one]), None), found[one].version) for one in found])

    def revert(self, operation_id: int) -> None:
        """Put every record of an operation back to what it was before it, in new versions; versions never go back.

        Rows of the shelf go back as they were. UnreadableRow where the log does not hold together: a record or a row
        is only put back to what it verifiably was.
        """
        must_hold(self._connection, operation_id)
        self.shelf.revert(operation_id)
        touched = oplog.touched_by(self._connection, operation_id)
        for kind in KINDS:
            self._revert_kind(kind, [t for t in touched if t.kind == kind])

    def _revert_kind(self, kind: str, touched: Sequence[Touched]) -> None:
        first = {t.record_id: t.before for t in reversed(touched)}
        last = {t.record_id: t.after for t in touched}
        now = {r.id: r for r in repository.fetch(self._connection, kind, list(first))}
        back = [oplog.read_side(kind, one, before) for one, before in first.items() if before is not None]
        if now.keys() != {one for one, after in last.items() if after is not None}:
            raise UnreadableRow(f"{kind} in the log")
        gone = [one for one, before in first.items() if before is None and one in now]
        if gone:
            self.delete_many(kind, gone)
        self._store(kind, [r for r in back if r.id not in now], now)
        self._store(kind, [r for r in back if r.id in now], now)

    def _put_kind(self, kind: str, records: list[Record]) -> list[Record]:
        ids = [r.id for r in records]
        if len(set(ids)) != len(ids):
            raise ValueError(f"the same {kind} twice in one put_many")
        there = repository.existing(self._connection, kind, ids)
        now = {r.id: r for r in repository.fetch(self._connection, kind, [i for i in ids if i in there])}
        for record in records:
            if record.version != (now[record.id].version if record.id in now else 0):
                raise InputRefused(STALE if record.id in now else GONE)
        changed = [r for r in records if r.id in now and r != now[r.id]]
        done = {r.id: r for r in self._store(kind, [r for r in records if r.id not in now], now)}
        done.update({r.id: r for r in self._store(kind, changed, now)})
        return [done.get(r.id, r) for r in records]

    def _store(self, kind: str, records: list[Record], now: dict[str, Record]) -> list[Record]:
        """Write records that are all new or all there, in their next version, and log them."""
        if not records:
            return []
        new = records[0].id not in now
        versions = oplog.logged_versions(self._connection, [r.id for r in records])
        lines, written = [], []
        for record in records:
            before = now.get(record.id)
            highest = max(versions.get(record.id, 0), before.version if before else 0)
            stored = replace(record, version=highest + 1)
            text = to_json(stored)
            written.append((stored, text))
            touched = Touched(kind, record.id, to_json(before) if before else None, text)
            lines.append((touched, stored.version))
        (repository.insert_many if new else repository.update_many)(self._connection, kind, written)
        self._log(lines)
        return [record for record, _ in written]

    def _log(self, lines: list[tuple[Touched, int]]) -> None:
        if not lines:
            return
        oplog.write_changes(self._connection, self._begin(), len(self._touched), lines)
        self._touched.extend(touched for touched, _ in lines)
        self._memory.records_changed()

    def _begin(self) -> int:
        """Return the id of the operation, which is written with its first line: what changes nothing is none."""
        if not self._operation_id:
            self._operation_id = oplog.write_operation(self._connection, self._entry)
        return self._operation_id
