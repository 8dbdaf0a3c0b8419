"""A book that received: submissions laid on the shelf as the room 受付 does, without their workbooks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.facts import Expected
from roukin_desktop.domain.records import Record, TargetLine
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.services.intake.coming import Coming, received_of
from roukin_desktop.services.intake.keeping import keep_all
from roukin_desktop.services.intake.reading import Read
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.post import AT, Sender, Sent

R = TypeVar("R", bound=Record)

AOBA = "青葉支店推進委員会"


def receive(store: BookStore, *post: Sent) -> None:
    """Take submissions in, as one operation; their senders are put on the list."""
    shelf = Shelf(store)
    known = {row.code for row in shelf.senders()}
    with store.transaction(Verb.INTAKE, "受付"):
        for manifest in (one.manifest for one in post):
            if manifest.code not in known:
                known.add(manifest.code)
                shelf.expect(Expected(manifest.code, manifest.name))
        keep_all(store, [_coming(one) for one in post], AT)


def _coming(sent: Sent) -> Coming:
    manifest, read = sent.manifest, Read(path=Path("suishin.xlsx"), opened=sent.opened)
    received = received_of(manifest, fingerprint(manifest.public_key))
    return Coming(read=read, received=received, records=sent.records, name=manifest.name, manifest=manifest)


class Aoba:
    """青葉支店推進委員会 with a member of its own, one that both books know, and a record of each form."""

    def __init__(self) -> None:
        self.sender = Sender("021", name=AOBA)
        self.federation = self._own(builders.federation("102"))
        self.branch = self._own(builders.branch("021", name="青葉支店"))
        ties = {"federation_id": self.federation.id, "branch_id": self.branch.id}
        self.member = self._own(builders.member("2001", name="青葉製作所労働組合", **ties))
        shared = builders.member("1001", id=builders.uid("1001 at 021"), name="松並交通労組", **ties)
        self.shared = self._own(shared)
        self.session = self._own(builders.session("8", members=(self.member,), attendees=31))
        joint = builders.session("9", members=(self.shared,), attendees=15)
        self.joint = self._own(joint)
        lines = (TargetLine("loan", 20, 30),)
        target = builders.target("2001", id=builders.uid("target 2001"), member_id=self.member.id, lines=lines)
        self.target = self._own(target)
        entry = builders.entry("21", branch_id=self.branch.id, count=5, yen=2_000_000)
        self.entry = self._own(entry)

    @property
    def records(self) -> tuple[Record, ...]:
        """All it sends."""
        places = (self.federation, self.branch, self.member, self.shared)
        return (*places, self.session, self.joint, self.target, self.entry)

    def send(self, *records: Record) -> Sent:
        """Make a submission; of everything where nothing is named."""
        return self.sender.send(*(records or self.records))

    def _own(self, record: R) -> R:
        return replace(record, book_id=self.sender.book, version=1)
