"""The post of 33 senders for the intake benchmarks: their books, their files, and the book that receives them."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from benchmarks.books import WHO, clock, sessions
from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Member
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, create_desk, open_desk
from roukin_desktop.services.outputs import write
from roukin_desktop.services.submission.drafting import plan
from roukin_desktop.services.submission.keyring import signing_key
from roukin_desktop.services.submission.manifests import manifest_of_plan
from roukin_desktop.services.submission.papers import lay_out, seal_papers

if TYPE_CHECKING:
    from pathlib import Path

SENDERS = 33
MEMBERS = 30
RECEIVER = "headquarters.roukin"


def make_post(folder: Path, records: int) -> None:
    """Fill ``folder`` with the receiving book and one file per sender, ``records`` records in all."""
    post = folder / "post"
    post.mkdir(parents=True)
    each, more = divmod(records, SENDERS)
    codes = [f"{100 + at}" for at in range(SENDERS)]
    for at, code in enumerate(codes):
        _send(folder, post, code, each + (at < more))
    with create_desk(
        folder / RECEIVER, role=Role.HEADQUARTERS, code="000", name="計測本部", year=2025, who=WHO, clock=clock
    ) as desk:
        for code in codes:
            desk.intake.add_sender(code, f"計測{code}推進委員会")


def open_receiver(path: Path) -> Desk:
    """Open the receiving book."""
    return open_desk(path, who=WHO, clock=clock)


def _send(folder: Path, post: Path, code: str, records: int) -> None:
    """Make a sender's book of ``records`` records and its submission; names and ids differ from book to book."""
    name = f"計測{code}推進委員会"
    path = folder / f"{code}.roukin"
    with create_desk(
        path, role=Role.COMMITTEE, code=code, name=name, year=2025, who=WHO, clock=clock, keys=folder / "keys"
    ) as desk:
        book_id = desk.info.book_id
        unions = [
            Member(id=str(uuid.uuid4()), book_id=book_id, code=f"{code}{i:03}", name=f"計測{code}-{i:03}労働組合")
            for i in range(MEMBERS)
        ]
        held = sessions(book_id, unions, records - MEMBERS - 1)  # one more is the committee's own entry
        with desk.store.transaction(Verb.SAMPLE, "計測の準備") as tx:
            tx.put_many(unions)
            tx.put_many(held)
        _write_workbook(Context(desk.store, clock, keys=folder / "keys"), post / f"{code}.xlsx")


def _write_workbook(context: Context, path: Path) -> None:
    """Write the submission's workbook as 「提出用ファイルの作成」 does, without the PDF nobody reads back."""
    planned = plan(context, 2025, Kind.FULL, ("2025H1",), "2025H1")
    key = signing_key(context, new=False)
    manifest = manifest_of_plan(context, planned, clock())
    laid = lay_out(context, context.store, manifest, planned.records, fingerprint(key.public))
    sealed = seal_papers(laid, manifest, planned.records, key)
    write(laid.sealed_with(sealed.rows), path)
