"""The door to a book: opened or made here, read through it, changed by one transaction at a time (design.md L2)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, delete, exc, exists, func, insert, select

from roukin_desktop.domain.book import BookInfo, Changes, Operation, Touched, Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.records import Record, YearDefinition
from roukin_desktop.storage import backup, opening, oplog, owner, repository, sqlite
from roukin_desktop.storage.definitions import own_definitions
from roukin_desktop.storage.refusals import BookDamaged, BookLocked
from roukin_desktop.storage.shelf.log import ShelfLog
from roukin_desktop.storage.shelf.memory import Memory
from roukin_desktop.storage.shelf.tables import shelf_change
from roukin_desktop.storage.tables import memo, operation, study_session
from roukin_desktop.storage.transaction import Transaction
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who

UNDO_STEPS = 30
_SETTLED = "settled"
"""The note that what a migration brought along was laid out."""

_IN_USE = "この記録はほかの記録で使われているため、取り消せません。先に使っている記録を直してください。"
_NO_PARENT = "選ばれた会員・店舗などが記録簿にありません。一覧を開き直して、もう一度選んでください。"

__all__ = ["BookDamaged", "BookLocked", "BookStore", "Transaction"]


class BookStore:
    """An open book. One instance is used by one thread at a time (the database worker)."""

    def __init__(self, path: Path, opened: opening.Opened, who: Who, clock: Clock) -> None:
        self.path = path
        self.info: BookInfo = opened.info
        self.read_only: str | None = opened.read_only
        self._engine = opened.engine
        self._reader = opened.engine.execution_options(**{sqlite.READING: True})
        self._lock = opened.lock
        self._who = who
        self._clock = clock
        self._active: Connection | None = None
        self._open_change: Transaction | None = None
        self.memory = Memory()
        self._file = path.stat()
        self.definitions = own_definitions(self)

    @classmethod
    def create(cls, path: Path, info: BookInfo, *, who: Who, clock: Clock) -> BookStore:
        """Make a new book and open it; FileTrouble where the file exists or cannot be written."""
        opening.create_file(path, info, clock())
        return cls.open(path, who=who, clock=clock)

    @classmethod
    def open(
        cls, path: Path, *, who: Who, clock: Clock, read_only: bool = False, backups: Path | None = None
    ) -> BookStore:
        """Open a book; ``backups`` is where a book that changed keeps its verified copies.

        BookLocked (somebody has it: may be opened ``read_only``), BookDamaged, or FileTrouble: each with its own
        sentence and the file untouched. A newer book and one that cannot be written open for reading only.
        """
        opened = opening.open_file(path, who=who, now=clock(), read_only=read_only, backups=backups)
        store = cls(path, opened, who, clock)
        try:
            if opened.migrated or store._left_unsettled():
                store._settle()
        except BaseException:
            store.close()
            raise
        return store

    def _settle(self) -> None:
        """Lay out what counts of other books, as every change does from schema 3 on."""
        from roukin_desktop.storage.shelf.foreign import refresh

        with self.transaction(Verb.CREATE, ""):
            refresh(self, shelf_changed=True)
            self.remember(_SETTLED, "")

    def _left_unsettled(self) -> bool:
        """Tell whether the newest operation is the one a migration gave the shelf, and nobody settled since.

        The process may end between the two; every later change lays out what counts by itself.
        """
        newest = select(func.max(operation.c.id)).scalar_subquery()
        given = (
            select(operation.c.id)
            .where(operation.c.id == newest, operation.c.verb == Verb.CREATE.value)
            .where(exists().where(shelf_change.c.operation_id == operation.c.id))
        )
        with self.reading() as connection:
            given_last = connection.execute(given).first() is not None
        return given_last and self.read_only is None and self.recall(_SETTLED) is None

    def close(self) -> None:
        """Close the file and give the lock back; closing twice does no harm."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def who(self) -> Who:
        """Who works in the book: a decision is kept with its name."""
        return self._who

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection for one or several reads of the same state; inside a transaction it is that one's."""
        if self._active is not None:
            yield self._active
            return
        with sqlite.told_in_japanese(self.path), self._reader.connect() as connection:
            self._active = connection
            try:
                yield connection
            finally:
                self._active = None

    def changing(self) -> Connection:
        """Return the connection of the open transaction; RuntimeError outside one, where a write would be lost."""
        if self._active is None or self._active.get_execution_options().get(sqlite.READING):
            raise RuntimeError("a change outside a transaction")
        return self._active

    def shelf_log(self) -> ShelfLog:
        """Return what writes rows of the shelf in the open transaction; RuntimeError outside one."""
        if self._open_change is None:
            raise RuntimeError("a change of the shelf outside a transaction")
        return self._open_change.shelf

    @contextmanager
    def transaction(self, verb: Verb, label: str, why: str = "") -> Iterator[Transaction]:
        """Change the book: everything inside the block becomes one operation, or nothing happened at all.

        FileTrouble where the disk refuses or the book is only read; InputRefused where a record cannot be taken.
        """
        with self._change(oplog.Entry(verb, label, why, self._clock(), self._who)) as tx:
            yield tx

    @contextmanager
    def _change(self, entry: oplog.Entry) -> Iterator[Transaction]:
        if self._active is not None:
            raise RuntimeError("a transaction inside a transaction or a reading")
        self._must_be_writable()
        tx: Transaction | None = None
        with sqlite.told_in_japanese(self.path), self._engine.connect() as connection:
            try:
                with connection.begin():
                    self._active = connection
                    tx = self._open_change = Transaction(connection, self.info.book_id, entry, self.memory)
                    yield tx
                    if tx.reaches_far:
                        self._reach_far(tx)
            except BaseException as trouble:
                self.memory.rolled_back(shelf=tx is None or tx.shelf.touched)
                if not isinstance(trouble, exc.IntegrityError) or "FOREIGN KEY" not in str(trouble.orig):
                    raise
                raise InputRefused(_IN_USE if tx is not None and tx.deleted else _NO_PARENT) from trouble
            finally:
                self._active = self._open_change = None
        self._renew(tx)

    def _renew(self, tx: Transaction) -> None:
        """Read anew what is asked of an open book without reading it: its own definitions, and what it is."""
        if any(touched.kind == YearDefinition.kind for touched in tx.changes.touched):
            self.definitions = own_definitions(self)
        if tx.shelf.touched:
            with self.reading() as connection:
                self.info = owner.said_now(connection, self.info)

    def _reach_far(self, tx: Transaction) -> None:
        from roukin_desktop.storage.shelf.foreign import refresh

        tx.wide = refresh(self, shelf_changed=tx.shelf.touched) > 0 or tx.shelf.touched

    def _must_be_writable(self) -> None:
        if self.read_only is not None:
            raise FileTrouble(self.read_only)
        try:
            same = os.path.samestat(self._file, self.path.stat())
        except OSError:
            same = False
        if not same:
            raise FileTrouble(
                f"記録簿「{self.path.name}」が見つからないか、別のファイルに置き換えられています。"
                "入力内容は画面に残っています。USBメモリーや共有フォルダーがつながっているか確かめてください。"
            )

    def get(self, kind: str, record_id: str) -> Record | None:
        """Return one record, None where it is not there."""
        return next(iter(self.by_ids(kind, (record_id,))), None)

    def by_ids(self, kind: str, ids: Sequence[str]) -> list[Record]:
        """Return the records of these ids that are there."""
        with self.reading() as connection:
            return repository.fetch(connection, kind, ids)

    def all(self, kind: str) -> list[Record]:
        """Return all records of a kind in its natural order (code; date and number)."""
        with self.reading() as connection:
            return repository.fetch_all(connection, kind)

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        with self.reading() as connection:
            return repository.count(connection, kind)

    def next_session_number(self) -> int:
        """Return the number (No.) a new study session of this book gets."""
        highest = select(func.max(study_session.c.number)).where(study_session.c.book_id == self.info.book_id)
        with self.reading() as connection:
            return (connection.execute(highest).scalar_one() or 0) + 1

    def recall(self, key: str) -> str | None:
        """Return a small note of the program, None where none was kept."""
        with self.reading() as connection:
            return connection.execute(select(memo.c.value).where(memo.c.key == key)).scalar_one_or_none()

    def remember(self, key: str, value: str) -> None:
        """Keep a small note (import mappings and the like); it is no record and not logged."""
        if self._active is not None:
            self._remember(self._active, key, value)
            return
        self._must_be_writable()
        with sqlite.told_in_japanese(self.path), self._engine.begin() as connection:
            self._remember(connection, key, value)

    @staticmethod
    def _remember(connection: Connection, key: str, value: str) -> None:
        connection.execute(delete(memo).where(memo.c.key == key))
        connection.execute(insert(memo).values(key=key, value=value))

    def undoable(self) -> list[Operation]:
        """Return the operations 元に戻す can go back over, the next one first; at most the last 30."""
        with self.reading() as connection:
            return oplog.undoable(connection, UNDO_STEPS)

    def undo(self, why: str = "") -> Changes | None:
        """Undo the newest operation not yet undone, as a new operation; None where there is none left.

        BookDamaged where the log no longer holds together: what it says was before is not put back unseen.
        """
        steps = self.undoable()
        if not steps:
            return None
        step = steps[0]
        entry = oplog.Entry(Verb.UNDO, f"元に戻す: {step.label}", why, self._clock(), self._who, undoes=step.id)
        with self._change(entry) as tx:
            tx.revert(step.id)
        return tx.changes

    def redoable(self) -> Operation | None:
        """Return the 元に戻す that やり直し takes back next, None where there is none."""
        with self.reading() as connection:
            return oplog.redoable(connection)

    def redo(self, why: str = "") -> Changes | None:
        """Take the last 元に戻す back, as a new operation; None where there is none left."""
        step = self.redoable()
        if step is None:
            return None
        label = f"やり直し: {step.label.removeprefix('元に戻す: ')}"
        with self._change(oplog.Entry(Verb.REDO, label, why, self._clock(), self._who, undoes=step.id)) as tx:
            tx.revert(step.id)
        return tx.changes

    def history(self, limit: int, text: str = "", verbs: Sequence[Verb] = ()) -> list[Operation]:
        """Return the newest operations of the change log, newest first, narrowed by a text and by kinds."""
        with self.reading() as connection:
            return oplog.history(connection, limit, text, verbs)

    def operation_records(self, operation_id: int) -> list[Touched]:
        """Return what an operation touched, with the records before and after."""
        with self.reading() as connection:
            return oplog.touched_by(connection, operation_id)

    def backup(self, out: Path, progress: sqlite.Progress | None = None) -> None:
        """Write a verified copy of the book to ``out``; FileTrouble or Cancelled leaves an older file there whole."""
        if out.exists() and os.path.samestat(out.stat(), self._file):
            raise FileTrouble("控えの保存先が記録簿そのものです。別の名前を付けてください。")
        backup.make_backup(self.path, out, progress)

    def back_up_to(self, backups: Path, progress: sqlite.Progress | None = None) -> Path | None:
        """Keep a backup in the folder before something large (an import); None where nothing changed since one."""
        with self.reading() as connection:
            return backup.back_up(connection, self.path, backups, self.info.book_id, self._clock(), progress)

    def check(self) -> list[str]:
        """Return a Japanese sentence per finding: pages, references, every record against its checksum, the log.

        What was received and what counts of it, too: nothing remembered is believed for it.
        """
        from roukin_desktop.storage.verify import rows as verify
        from roukin_desktop.storage.verify import shelf as verify_shelf

        self.memory.clear()
        with self.reading() as connection:
            return verify.look_over(connection) + verify_shelf.look_over(self, connection)

    def set_owner(self, code: str, name: str) -> Changes:
        """Give the book's owner another code and name, in the own register of committees too; no step of undo.

        ``info`` says it once the change is written.
        """
        label = f"記録簿の持ち主 {name}の訂正"
        with self.transaction(Verb.OWNER, label) as tx:
            owner.rename(tx, self, code, name)
        return tx.changes
