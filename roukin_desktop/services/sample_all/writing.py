"""`sample --all`: every book and file of the sample, made with the services a committee and headquarters use.

Headquarters defines the year and hands its pack out; each committee's book takes it in and is submitted; headquarters
takes submissions and files in. So its figures are a consolidation and no fiat, and two runs give the same.
"""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.submission.keys import fingerprint, sample_key
from roukin_desktop.services.context import Progress
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.sample import FILE_NAME, sample_folder, write_sample
from roukin_desktop.services.sample_all.books import committee_records
from roukin_desktop.services.sample_all.desks import JAPAN, SampleBook
from roukin_desktop.services.sample_all.feeds import write_feeds
from roukin_desktop.services.sample_all.figures import RATE_SOURCE, RATES
from roukin_desktop.services.sample_all.headquarters import own_records
from roukin_desktop.services.sample_all.ids import book_id
from roukin_desktop.services.sample_all.places import OWNER, OWNER_CODE, PLACES, Place
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.files import write_trouble
from roukin_desktop.system.identity import Who

HEADQUARTERS = "headquarters.roukin"
COMMITTEES, SUBMISSIONS, FEED, KEYS = "committees", "submissions", "feed", "keys"
PERIOD = "2025H1"
_PARTS = (FILE_NAME, HEADQUARTERS, COMMITTEES, SUBMISSIONS, FEED, KEYS)
_HANDED_OUT = datetime(2025, 4, 7, 9, 0, tzinfo=JAPAN)
_SUBMITTED = datetime(2025, 10, 6, 9, 0, tzinfo=JAPAN)
_RECEIVED = datetime(2025, 10, 20, 9, 0, tzinfo=JAPAN)
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
        pack = _hand_out(folder)
        files = [_submit(folder, place, pack, tell) for place in PLACES]
        with collector_paused():
            _take_in(folder, files, tell)
    except BaseException:
        _take_away(folder)
        raise
    tell(STEPS, STEPS)
    return folder / HEADQUARTERS


def kept_sample(folder: Path, *, who: Who, clock: Clock, progress: Progress | None = None) -> Path:
    """Return headquarters' book of the sample kept in a folder; it is made whole, or again, where it is not there yet.

    The folder gets its name last: a power cut on the way leaves no half sample to be opened.
    """
    if not (folder / HEADQUARTERS).exists():
        making = folder.with_name(f"{folder.name}.making")
        shutil.rmtree(making, ignore_errors=True)
        write_all(making, who=who, clock=clock, progress=progress)
        try:
            making.replace(folder)
        except OSError as trouble:
            raise FileTrouble(write_trouble(folder, trouble)) from trouble
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


def _hand_out(folder: Path) -> Path:
    """Make headquarters' book, define the year in it and return the pack it hands out."""
    book = _headquarters(folder)
    with book.create(own_records(book.ids), _HANDED_OUT) as desk:
        for place in PLACES:
            desk.intake.add_sender(place.code, place.name, f"suishin{place.code}@example.com")
        desk.intake.set_due(PERIOD, _DUE)
        desk.definitions.define(2025, _rates(desk), RATE_SOURCE)
        return desk.definitions.make_pack(2025, folder / FEED).path


def _headquarters(folder: Path) -> SampleBook:
    return SampleBook(folder / HEADQUARTERS, folder / KEYS, Role.HEADQUARTERS, OWNER_CODE, OWNER)


def _rates(desk: Desk) -> Edits:
    """Return what headquarters types into the table of rates, where none is known."""
    open_ones = [rate.indicator for rate in desk.catalogue().donation_rates if rate.yen is None]
    edits = Edits({})
    for code in open_ones:
        edits = edits.typed(("donation_rates", code, "yen"), str(RATES[code]))
        edits = edits.typed(("donation_rates", code, "source"), RATE_SOURCE)
    return edits


def _submit(folder: Path, place: Place, pack: Path, tell: Progress) -> Path:
    """Make a committee's book, let it take the pack in and submit; return the workbook."""
    tell(place.at, STEPS)
    path = folder / COMMITTEES / f"{place.code}.roukin"
    book = SampleBook(path, folder / KEYS, Role.COMMITTEE, place.code, place.name)
    at = _SUBMITTED + timedelta(minutes=17 * place.at)
    with collector_paused(), book.create(committee_records(place, book.ids), at) as desk:
        desk.definitions.take_pack(desk.definitions.plan_pack(pack))
        made = desk.submission.make(desk.submission.draft(2025, complete=(PERIOD,)), folder / SUBMISSIONS)
    return made.files[0]


def _take_in(folder: Path, files: list[Path], tell: Progress) -> None:
    """Let headquarters take in the bank's file, last year's figures and every committee's submission."""
    with _headquarters(folder).open(_RECEIVED) as desk:
        for kind, file in zip(("figures", "priors"), write_feeds(folder / FEED, desk.catalogue()), strict=True):
            desk.take_import(desk.plan_import(kind, file))
        tell(_SOME + 1, STEPS)
        plan = desk.intake.plan(files, progress=lambda done, _: tell(_SOME + 1 + done, STEPS), preview=False)
        desk.intake.accept(plan)
        for place in PLACES:
            if place.at not in _UNCONFIRMED:
                desk.intake.trust(fingerprint(sample_key(book_id(place.code)).public))
