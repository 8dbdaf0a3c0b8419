"""A book for a moment, so that every report can be taken from records that are not what the book holds.

What was closed is printed again as it was reported, what would count is shown before it does: with the same measures as
everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from roukin_desktop.domain.book import BookInfo, Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.storage import repository, sqlite
from roukin_desktop.storage.definitions import own_definitions
from roukin_desktop.storage.shelf import foreign
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.files import replace_file
from roukin_desktop.system.identity import Who


@contextmanager
def scratch_store(info: BookInfo, records: Iterable[Record], clock: Clock) -> Iterator[BookStore]:
    """Give a book of ``info`` that holds the records as they are, whoever's; gone afterwards, whatever happened.

    InputRefused where a record names one that is not among them.
    """
    by_kind: dict[str, list[tuple[Record, str]]] = {kind: [] for kind in KINDS}
    for record in records:
        by_kind[record.kind].append((record, to_json(record)))
    with TemporaryDirectory(prefix="suishin-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "scratch.roukin"
        with BookStore.create(path, info, who=Who("", ""), clock=clock) as store:
            with store.transaction(Verb.CREATE, "確定時の記録"):
                for kind, found in by_kind.items():
                    repository.insert_many(store.changing(), kind, found)
            store.definitions = own_definitions(store)
            yield store


@contextmanager
def trial_store(
    book: BookStore, records: Iterable[Record], texts: Mapping[int, str], clock: Clock
) -> Iterator[BookStore]:
    """Give a copy of a book in which these records of other books count instead of those that do; gone afterwards.

    Only what differs is written, so that a file more or less costs little in a book that holds many. ``texts`` as in
    ``foreign.lay_out``. FileTrouble where the copy cannot be made; the book itself is only read.
    """
    with TemporaryDirectory(prefix="suishin-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "trial.roukin"
        with sqlite.told_in_japanese(book.path):
            replace_file(path, lambda temporary: sqlite.copy_database(book.path, temporary))
        with BookStore.open(path, who=Who("", ""), clock=clock) as store:
            with store.transaction(Verb.CREATE, "受付前の確認"):
                foreign.lay_out(store, records, texts)
            yield store
