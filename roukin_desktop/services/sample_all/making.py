"""The way of the sample's records through the product: year pack out, submissions in, consolidated at headquarters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.submission.keys import fingerprint, sample_key
from roukin_desktop.services.context import Progress
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.sample_all.books import committee_records
from roukin_desktop.services.sample_all.desks import JAPAN, SampleBook
from roukin_desktop.services.sample_all.feeds import write_feeds
from roukin_desktop.services.sample_all.figures import RATE_SOURCE, RATES
from roukin_desktop.services.sample_all.headquarters import own_records
from roukin_desktop.services.sample_all.ids import book_id
from roukin_desktop.services.sample_all.places import OWNER, OWNER_CODE, PLACES, Place

HEADQUARTERS = "headquarters.roukin"
COMMITTEES, SUBMISSIONS, FEED = "committees", "submissions", "feed"
_SOME, _BOOK = len(PLACES), 10
"""How many committees there are, and how much longer a book takes than a file read or a key confirmed."""
STEPS = (_BOOK + 2) * _SOME
"""What progress counts up to."""
_PERIOD = "2025H1"
_HANDED_OUT = datetime(2025, 4, 7, 9, 0, tzinfo=JAPAN)
_SUBMITTED = datetime(2025, 10, 6, 9, 0, tzinfo=JAPAN)
_RECEIVED = datetime(2025, 10, 20, 9, 0, tzinfo=JAPAN)
_DUE = date(2025, 10, 15)
_UNCONFIRMED = (4, 21)
"""Committees whose 確認番号 headquarters has not read on the telephone yet."""


@dataclass(frozen=True, slots=True)
class SampleMaker:
    """Makes the books in ``folder``; ``keys`` is where this PC keeps keys, so that each book can submit once more."""

    folder: Path
    keys: Path
    tell: Progress

    def make(self) -> None:
        """Make everything."""
        pack = self.hand_out()
        files = [self.submit(place, pack) for place in PLACES]
        with collector_paused():
            self._take_in(files)
        self.tell(STEPS, STEPS)

    def hand_out(self) -> Path:
        """Make headquarters' book, define the year in it and return the pack it hands out."""
        book = self._headquarters()
        with book.create(own_records(book.ids), _HANDED_OUT) as desk:
            for place in PLACES:
                desk.intake.add_sender(place.code, place.name, f"suishin{place.code}@example.com")
            desk.intake.set_due(_PERIOD, _DUE)
            desk.definitions.define(2025, _rates(desk), RATE_SOURCE)
            return desk.definitions.make_pack(2025, self.folder / FEED).path

    def submit(self, place: Place, pack: Path) -> Path:
        """Make a committee's book, let it take the pack in and submit; return the workbook."""
        self.tell(_BOOK * place.at, STEPS)
        path = self.folder / COMMITTEES / f"{place.code}.roukin"
        book = SampleBook(path, self.keys, Role.COMMITTEE, place.code, place.name, _SUBMITTED.date())
        at = _SUBMITTED + timedelta(minutes=17 * place.at)
        with collector_paused(), book.create(committee_records(place, book.ids), at) as desk:
            desk.definitions.take_pack(desk.definitions.plan_pack(pack))
            made = desk.submission.make(desk.submission.draft(2025, complete=(_PERIOD,)), self.folder / SUBMISSIONS)
        return made.files[0]

    def _take_in(self, files: list[Path]) -> None:
        """Let headquarters take in the bank's file, last year's figures and every committee's submission."""
        made = _BOOK * _SOME
        with self._headquarters().open(_RECEIVED) as desk:
            feeds = write_feeds(self.folder / FEED, desk.catalogue())
            for kind, file in zip(("figures", "priors"), feeds, strict=True):
                desk.take_import(desk.plan_import(kind, file))
            plan = desk.intake.plan(files, progress=lambda done, _: self.tell(made + done, STEPS), preview=False)
            desk.intake.accept(plan)
            for place in PLACES:
                self.tell(made + _SOME + place.at, STEPS)
                if place.at not in _UNCONFIRMED:
                    desk.intake.trust(fingerprint(sample_key(book_id(place.code)).public))

    def _headquarters(self) -> SampleBook:
        where, day = self.folder / HEADQUARTERS, _RECEIVED.date()
        return SampleBook(where, self.keys, Role.HEADQUARTERS, OWNER_CODE, OWNER, day)


def _rates(desk: Desk) -> Edits:
    """Return what headquarters types into the table of rates, where none is known."""
    edits = Edits({})
    for code in [rate.indicator for rate in desk.catalogue().donation_rates if rate.yen is None]:
        edits = edits.typed(("donation_rates", code, "yen"), str(RATES[code]))
        edits = edits.typed(("donation_rates", code, "source"), RATE_SOURCE)
    return edits
