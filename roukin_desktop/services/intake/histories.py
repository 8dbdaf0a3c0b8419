"""What was received of a sender, what differs between two of its revisions, and where a record came from."""

from __future__ import annotations

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.facts import Facts, Link, Received
from roukin_desktop.domain.intake.receipt import send_back_of
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import compare_records
from roukin_desktop.exchange.submission.payload import check_code
from roukin_desktop.exchange.submission.visible import EditedCell
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import record_changes
from roukin_desktop.services.intake.deciding import NOT_HERE
from roukin_desktop.services.intake.models import Origin, RecordChange, RevisionLine
from roukin_desktop.services.intake.sentences import STATE_WORDS
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.received import Kept, Shelf


def history(context: Context, code: str) -> list[RevisionLine]:
    """Return everything received of a sender, the newest revision first; two of one revision by when they came."""
    with context.store.reading():
        shelf = Shelf(context.store)
        facts = shelf.facts()
        kept = [one for one in shelf.kept() if one.received.sender_code == code]
    states = {one: state for chain in chains(facts).values() for one, state in chain.states.items()}
    kept.sort(key=lambda one: (one.received.fiscal_year, one.received.revision, one.taken_at), reverse=True)
    return [_line(one, states[one.received], _sent_back(facts, one.received)) for one in kept]


def differences(context: Context, older: Link | None, newer: Link) -> list[RecordChange]:
    """Return what differs between two submissions (None: nothing before); InputRefused where one is not here."""
    shelf = Shelf(context.store)
    here = {one.link for one in shelf.facts().received}
    if newer not in here or (older is not None and older not in here):
        raise InputRefused(NOT_HERE)
    before = shelf.records(older) if older is not None else []
    after = shelf.records(newer)
    return record_changes(context, compare_records(before, after), known=[*before, *after])


def origin(context: Context, record: Record) -> Origin | None:
    """Return where a record of another book comes from; None for an own one and for one that counts no more."""
    if record.book_id == context.info.book_id:
        return None
    found = whole(context.store)
    sources = found.merged.origins.get((record.kind, record.id), ())
    if not sources:
        return None
    shelf, source = Shelf(context.store), sources[0]
    books = {(book.book_id, book.sender_code): book.name for book in shelf.books()}
    names = {row.code: row.name for row in shelf.senders()}
    of_sender = [chain for (code, _), chain in found.chains.items() if code == source.sender_code]
    current = [chain.current for chain in of_sender if chain.current is not None]
    link = next((one.link for one in current if one.revision == source.revision), None)
    if link is None and not current:
        return None
    sender = names.get(source.sender_code, source.sender_code)
    book = books.get((record.book_id, source.sender_code), sender)
    return Origin(book, source.sender_code, sender, source.revision, link or current[-1].link)


def _sent_back(facts: Facts, one: Received) -> str:
    """Return why a submission was sent back, and for how many single records, '' for one that was not."""
    back = send_back_of(facts, one)
    if back is None:
        return ""
    records = f"記録{count_text(len(back.records), '件')}に理由を付けました。" if back.records else ""
    return " ".join(part for part in (back.remark, records) if part)


def _line(kept: Kept, state: State, remark: str) -> RevisionLine:
    one = kept.received
    return RevisionLine(
        link=one.link,
        fiscal_year=one.fiscal_year,
        revision=one.revision,
        kind=one.kind,
        state=state,
        state_label=STATE_WORDS[state],
        complete=one.periods,
        made_at=kept.created_at or kept.taken_at,
        taken_at=kept.taken_at,
        file_name=kept.file_name,
        check_code=check_code(one.payload_sha256),
        fingerprint=one.key_fingerprint,
        verified=bool(one.key_fingerprint),
        edited=tuple(EditedCell(*cell) for cell in kept.edited),
        sent_back=remark,
    )
