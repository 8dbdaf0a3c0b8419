"""`sample --all`: every book and file of the sample, made with the services a committee and headquarters use.

Each committee's book is submitted, headquarters takes the files in; so its figures are a consolidation and no fiat.
Identifiers, keys and times are fixed: two runs give the same records, submissions and 照合コード.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.keys import fingerprint, sample_key
from roukin_desktop.services.books import create_book
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.sample import FILE_NAME, sample_folder, write_sample
from roukin_desktop.services.sample_all.books import committee_records, parents_first
from roukin_desktop.services.sample_all.feeds import write_feeds
from roukin_desktop.services.sample_all.headquarters import own_records
from roukin_desktop.services.sample_all.ids import Ids, book_id
from roukin_desktop.services.sample_all.places import OWNER, OWNER_CODE, PLACES, Place
from roukin_desktop.services.submission.keyring import keep_key
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who

HEADQUARTERS = "headquarters.roukin"
COMMITTEES, SUBMISSIONS, FEED, KEYS = "committees", "submissions", "feed", "keys"
PERIOD = "2025H1"
_PARTS = (FILE_NAME, HEADQUARTERS, COMMITTEES, SUBMISSIONS, FEED, KEYS)
_MADE_BY = Who("見本", "見本")
_JAPAN = timezone(timedelta(hours=9))
_SUBMITTED = datetime(2025, 10, 6, 9, 0, tzinfo=_JAPAN)
_RECEIVED = datetime(2025, 10, 20, 9, 0, tzinfo=_JAPAN)
_DUE = date(2025, 10, 15)
_UNCONFIRMED = (4, 21)
"""Committees whose 確認番号 headquarters has not read on the telephone yet."""
_SOME = len(PLACES)
STEPS = 2 * _SOME + 2
"""What ``progress`` counts up to: books made, files read, and two more."""


def write_all(folder: Path, *, who: Who, clock: Clock, progress: Progress | None = None) -> Path:
    """Write all books and files of the sample into a folder and return headquarters' book.

    FileTrouble where any of them is there already, which is never overwritten, or the folder cannot be written. What
    was made is taken away where it fails or ``progress`` raises Cancelled.
    """
    _must_be_free(folder)
    sample_folder(folder)
    tell: Progress = progress or (lambda done, total: None)
    try:
        write_sample(folder, who=who, clock=clock)
        files = [_committee(folder, place, tell) for place in PLACES]
        _headquarters(folder, files, tell)
    except BaseException:
        _take_away(folder)
        raise
    tell(STEPS, STEPS)
    return folder / HEADQUARTERS


def _must_be_free(folder: Path) -> None:
    there = [name for name in _PARTS if (folder / name).exists()]
    if there:
        raise FileTrouble(
            f"「{folder}」には「{there[0]}」がすでにあります。上書きはしません。見本を作る別のフォルダーを指定してください。"
        )


def _take_away(folder: Path) -> None:
    for name in _PARTS:
        part = folder / name
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _committee(folder: Path, place: Place, tell: Progress) -> Path:
    """Make a committee's book and its submission; return the workbook."""
    tell(place.at, STEPS)
    ids = Ids(book_id(place.code))
    at = _SUBMITTED + timedelta(minutes=17 * place.at)
    book = folder / COMMITTEES / f"{place.code}.roukin"
    with _desk(book, (Role.COMMITTEE, place.code, place.name), ids, at, committee_records(place, ids)) as desk:
        made = desk.submission.make(desk.submission.draft(2025, complete=(PERIOD,)), folder / SUBMISSIONS)
    return made.files[0]


def _headquarters(folder: Path, files: list[Path], tell: Progress) -> None:
    """Make headquarters' book: its own records, the bank's file, and every committee's submission accepted."""
    ids = Ids(book_id(OWNER_CODE))
    owner = (Role.HEADQUARTERS, OWNER_CODE, OWNER)
    with _desk(folder / HEADQUARTERS, owner, ids, _RECEIVED, own_records(ids)) as desk:
        (folder / FEED).mkdir()
        for kind, file in zip(("figures", "priors"), write_feeds(folder / FEED, desk.catalogue()), strict=True):
            desk.take_import(desk.plan_import(kind, file))
        tell(_SOME + 1, STEPS)
        for place in PLACES:
            desk.intake.add_sender(place.code, place.name, f"suishin{place.code}@example.com")
        desk.intake.set_due(PERIOD, _DUE)
        plan = desk.intake.plan(files, progress=lambda done, _: tell(_SOME + 1 + done, STEPS), preview=False)
        desk.intake.accept(plan)
        for place in PLACES:
            if place.at not in _UNCONFIRMED:
                desk.intake.trust(fingerprint(sample_key(book_id(place.code)).public))


def _desk(book: Path, owner: tuple[Role, str, str], ids: Ids, at: datetime, records: Iterable[Record]) -> Desk:
    """Return the desk of a new book with its records and its key, whose clock stands still."""
    role, code, name = owner
    book.parent.mkdir(exist_ok=True)

    def clock() -> datetime:
        return at

    who, year = _MADE_BY, 2025
    store = create_book(book, role=role, code=code, name=name, year=year, who=who, clock=clock, book_id=ids.book_id)
    try:
        some = parents_first(records)
        with store.transaction(Verb.SAMPLE, f"見本の記録 {count_text(len(some), '件')}") as tx:
            tx.put_many(some)
        keys = book.parents[role is Role.COMMITTEE] / KEYS
        numbers = count(1)
        context = Context(store, clock, keys=keys, new_id=lambda: ids.of("made here", next(numbers)))
        keep_key(context, sample_key(ids.book_id))
    except BaseException:
        store.close()
        raise
    return Desk(context)
