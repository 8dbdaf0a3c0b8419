"""The shelf of received submissions: every one kept as it came, beside senders, keys, decisions and closed periods.

What follows from them is worked out by ``domain.intake``; nothing here knows which submission counts. To be written
to inside a transaction of the book only, so that taking a file in is one change (design.md L2).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.intake.chain import chains
from roukin_desktop.domain.intake.closing import OWN_ROWS
from roukin_desktop.domain.intake.facts import Closed, Decision, Expected, Facts, KnownKey, Link, Received
from roukin_desktop.domain.records import Record
from roukin_desktop.storage.bulk import insert_rows
from roukin_desktop.storage.shelf import rows as shelf_rows
from roukin_desktop.storage.shelf import tables as t
from roukin_desktop.storage.shelf.decisions import body_of
from roukin_desktop.storage.shelf.memory import Lines, texts_of
from roukin_desktop.storage.shelf.models import Decided, Delivery, ForeignBook, Kept, SenderRow
from roukin_desktop.system.identity import Who

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore

__all__ = ["Decided", "Delivery", "ForeignBook", "Kept", "SenderRow", "Shelf"]


class Shelf:
    """The received submissions of a book."""

    def __init__(self, store: BookStore) -> None:
        self._store = store

    def facts(self) -> Facts:
        """Return everything intake decides from."""
        memory = self._store.memory
        if memory.facts is None:
            with self._store.reading() as connection:
                if memory.closed is None:
                    memory.closed = tuple(shelf_rows.closed(connection))
                senders = connection.execute(select(t.sender.c.code, t.sender.c.name))
                keys = connection.execute(select(t.sender_key.c.sender_code, t.sender_key.c.fingerprint))
                memory.facts = Facts(
                    self._store.info.book_id,
                    frozenset(kept.received for kept in shelf_rows.kept(connection)),
                    frozenset(Expected(*row) for row in senders),
                    frozenset(KnownKey(*row) for row in keys),
                    tuple(one.decision for one in shelf_rows.decided(connection)),
                    memory.closed,
                )
        return memory.facts

    def records(self, link: Link) -> list[Record]:
        """Return the records of a submission as its sender wrote them; two that share a link hold the same."""
        known = self._store.memory.lines.get(link)
        return list((known or self._read(link)).records)

    def lines(self, link: Link) -> Lines:
        """Return the records of a submission that counts with their texts; remembered until it counts no more."""
        lines = self._store.memory.lines
        if link not in lines:
            lines[link] = self._read(link)
        return lines[link]

    def _read(self, link: Link) -> Lines:
        with self._store.reading() as connection:
            return shelf_rows.lines(connection, link)

    def manifest(self, received: Received) -> str | None:
        """Return the exact manifest of a submission, None where it is not here."""
        wanted = select(t.submission.c.manifest).where(shelf_rows.is_row_of(received))
        with self._store.reading() as connection:
            return connection.execute(wanted).scalar_one_or_none()

    def kept(self) -> list[Kept]:
        """Return everything received, the latest taken in first."""
        with self._store.reading() as connection:
            return list(shelf_rows.kept(connection))

    def books(self) -> list[ForeignBook]:
        """Return every book whose records came with a submission that counts: the sender's own and those it carries.

        A book is there once per sender, as the sender's newest submission names it.
        """
        counted = {chain.counted for chain in chains(self.facts()).values()}
        here = [kept for kept in self.kept() if kept.received in counted]
        found: dict[tuple[str, str], ForeignBook] = {}
        for kept in sorted(here, key=lambda k: (k.received.sender_code, k.received.fiscal_year, k.received.revision)):
            one, code = kept.received, kept.received.sender_code
            own = (one.book_id, kept.sender_role.value, code, kept.sender_name)
            for book_id, role, book_code, name in (*kept.carried, own):
                found[book_id, code] = ForeignBook(book_id, shelf_rows.role_of(role), book_code, name, code)
        return sorted(found.values(), key=lambda book: (book.sender_code, book.role.value, book.code, book.book_id))

    def keep(self, delivery: Delivery) -> None:
        """Keep a submission with its records; one that is here already stays as it is."""
        if self.manifest(delivery.received) is not None:
            return
        values = shelf_rows.values_of(delivery) | {"checksum": lines_checksum(delivery.lines)}
        self._store.shelf_log().put("submission", values)
        connection, link = self._store.changing(), delivery.received.link
        key = connection.execute(select(t.submission.c.id).where(shelf_rows.is_row_of(delivery.received))).scalar_one()
        rows = [(key, at, kind, text) for at, (kind, text) in enumerate(delivery.lines)]
        insert_rows(connection, t.submission_record, ("submission_id", "position", "kind", "record"), rows)
        if delivery.records:
            self._store.memory.lines[link] = Lines(tuple(delivery.records), tuple(text for _, text in delivery.lines))

    def senders(self) -> list[SenderRow]:
        """Return the list of senders, by code."""
        row = t.sender.c
        with self._store.reading() as connection:
            found = connection.execute(select(row.code, row.name, row.mail).order_by(row.code))
            return [SenderRow(*one) for one in found]

    def mail_of(self, code: str) -> str:
        """Return the address of a sender, '' where none is known."""
        with self._store.reading() as connection:
            found = connection.execute(select(t.sender.c.mail).where(t.sender.c.code == code)).scalar_one_or_none()
        return found or ""

    def expect(self, sender: Expected, mail: str = "") -> None:
        """Put a sender on the list, or give it another name and address."""
        self._store.shelf_log().put("sender", {"code": sender.code, "name": sender.name, "mail": mail})

    def forget_sender(self, code: str) -> None:
        """Take a sender off the list; what it sent stays on the shelf and is held."""
        self._store.shelf_log().drop("sender", {"code": code})

    def know(self, key: KnownKey, public_key: str, since: datetime) -> None:
        """Keep the key a sender's first submission came with."""
        values = {"sender_code": key.sender_code, "fingerprint": key.fingerprint, "public_key": public_key}
        self._store.shelf_log().put("sender_key", values | {"since": since.isoformat()})

    def next_number(self) -> int:
        """Return the number of the next decision."""
        with self._store.reading() as connection:
            return (connection.execute(select(func.max(t.decision.c.number))).scalar_one() or 0) + 1

    def decide(self, decision: Decision, at: datetime, who: Who, why: str = "") -> None:
        """Keep what a person decided; ValueError for a number that was given before."""
        if decision.number < self.next_number():
            raise ValueError(decision.number)
        verb, body = body_of(decision)
        told = {"at": at.isoformat(), "who": who.name, "pc": who.pc, "why": why}
        self._store.shelf_log().put("decision", {"number": decision.number, "verb": verb, "body": body, **told})

    def decided(self) -> list[Decided]:
        """Return what people decided, in its order."""
        with self._store.reading() as connection:
            return list(shelf_rows.decided(connection))

    def close(self, closed: Iterable[Closed], at: datetime) -> None:
        """Freeze periods as they count now, sender by sender; one closed before stays as it was frozen."""
        names = ("period", "sender_code", "position", "kind", "record")
        log, connection = self._store.shelf_log(), self._store.changing()
        known = {(one.period, one.sender_code): one for one in self.facts().closed}
        texts = texts_of(self._store.memory.lines.values())
        for one in closed:
            if (one.period, one.sender_code) in known:
                continue
            known[one.period, one.sender_code] = one if one.sender_code != OWN_ROWS else replace(one, records=())
            lines = [(record.kind, texts.get(id(record)) or to_json(record)) for record in one.records]
            values = {"period": one.period, "sender_code": one.sender_code, "at": at.isoformat()}
            log.put("closed_period", values | {"checksum": lines_checksum(lines)})
            rows = [(one.period, one.sender_code, n, kind, text) for n, (kind, text) in enumerate(lines)]
            insert_rows(connection, t.closed_record, names, rows)
        self._store.memory.closed = tuple(known[key] for key in shelf_rows.closed_keys(connection))

    def closed_at(self) -> dict[str, datetime]:
        """Return when each closed period was closed."""
        row = t.closed_period.c
        with self._store.reading() as connection:
            found = connection.execute(select(row.period, func.min(row.at)).group_by(row.period))
            return {period: datetime.fromisoformat(at) for period, at in found}

    def set_due(self, period: str, day: date | None) -> None:
        """Set by which day a period is to be submitted; None takes it away."""
        if day is None:
            self._store.shelf_log().drop("due", {"period": period})
        else:
            self._store.shelf_log().put("due", {"period": period, "day": day.isoformat()})

    def due(self) -> dict[str, date]:
        """Return the due date of each period that has one."""
        with self._store.reading() as connection:
            return {period: date.fromisoformat(day) for period, day in connection.execute(select(t.due))}


def lines_checksum(lines: Iterable[tuple[str, str]]) -> str:
    """Return the checksum kept with lines (kind and canonical JSON): 16 hex digits of their SHA-256."""
    text = "".join([f"{kind}\t{record}\n" for kind, record in lines])
    return hashlib.sha256(text.encode()).hexdigest()[:16]
