"""受領票 as their sender takes them in: whose they are, which key signed them, what they say of each submission.

The first key of a receiver is believed, another one is held until its 確認番号 was read over the telephone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.receipt import Answer, Outcome, holding, told
from roukin_desktop.exchange.submission.receipt import Receipt, open_receipt, read_receipt
from roukin_desktop.services.context import Context
from roukin_desktop.services.submission.models import ReceiptRead, SentState
from roukin_desktop.storage.shelf import sent as kept

OWN_RECEIPT = "この記録簿で作った受領票です。提出した側に送ってください。何も変えていません。"
NOT_OURS = (
    "この受領票は「{sender}」あてで、この記録簿の提出に対するものではありません。何も変えていません。"
    "提出した記録簿を開いてから、もう一度選んでください。"
)
NO_SUBMISSION = (
    "この受領票には、この記録簿から提出したものが載っていません。何も変えていません。"
    "提出したときの記録簿を開いているか確かめてください。"
)
HELD = (
    "「{receiver}」の受領票ですが、鍵が前と違うため、まだ取り込んでいません。"
    "提出先に電話し、確認番号 {number} が同じか確かめてから、承認してください。"
)

_STATES = {
    Outcome.ACCEPTED: SentState.ACCEPTED,
    Outcome.LATE: SentState.ACCEPTED,
    Outcome.SENT_BACK: SentState.SENT_BACK,
    Outcome.HELD: SentState.HELD,
    Outcome.CONFLICT: SentState.HELD,
    Outcome.REFUSED: SentState.HELD,
    Outcome.REPLACED: SentState.REPLACED,
    Outcome.WITHDRAWN: SentState.REPLACED,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a receiver says of a submission made here; ``records`` are those sent back: kind, id, remark."""

    state: SentState
    receiver: str
    remark: str = ""
    records: tuple[tuple[str, str, str], ...] = ()


def verdicts(context: Context) -> dict[str, Verdict]:
    """Return what is known of the submissions made here by their id; one nobody answered is not there.

    Decided by the receipts alone, whatever order they came in.
    """
    ours = {one.submission_id: one.payload_sha256 for one in kept.sent_all(context.store)}
    found = told(_answers(kept.receipts(context.store)), ours)
    return {
        key: Verdict(
            _STATES[one.entry.outcome],
            one.receiver,
            one.entry.remark,
            tuple((back.kind, back.record_id, back.remark) for back in one.returned),
        )
        for key, one in found.items()
    }


def take_receipt(context: Context, path: Path, *, keep: bool = True) -> ReceiptRead:
    """Take a 受領票 in; InputRefused where it is none, not for this book, or altered on the way.

    Without ``keep`` nothing is written: what would become of it is told.
    """
    from roukin_desktop.exchange.foreign.container import read_file

    if keep:
        context.must_be_writable()
    receipt = open_receipt(read_file(path))
    _must_be_for_us(context, receipt)
    before = kept.receipts(context.store)
    receiver = receipt.manifest.book_id
    known = {key.fingerprint for key in kept.receiver_keys(context.store) if key.receiver_book_id == receiver}
    held = bool(known) and receipt.fingerprint not in known
    row = _row(context, receipt, held=held)
    new = all(one.receipt_id != row.receipt_id for one in before)
    if new and keep:
        with context.store.transaction(Verb.RECEIPT, f"受領票 {receipt.manifest.name}の受付"):
            if not known:
                kept.know_receiver(context.store, receiver, receipt.fingerprint, context.clock())
            kept.keep_receipt(context.store, row)
    return ReceiptRead(
        receipt.manifest.name,
        _sentence(receipt, before, new=new, held=held),
        new,
        not known,
        receipt.fingerprint,
        waiting=held,
    )


def trust_receiver(context: Context, fingerprint: str) -> Changes | None:
    """Believe a receiver's new key whose 確認番号 was read over the telephone, and every receipt that waited for it.

    None where no receipt waits for it.
    """
    from roukin_desktop.exchange.submission.keys import read_fingerprint

    number = read_fingerprint(fingerprint)
    waiting = [one for one in kept.receipts(context.store) if one.held and one.key_fingerprint == number]
    if number is None or not waiting:
        return None
    context.must_be_writable()
    with context.store.transaction(Verb.RECEIPT, f"提出先 {waiting[0].receiver_name}の鍵の承認") as tx:
        for book_id in sorted({one.receiver_book_id for one in waiting}):
            kept.know_receiver(context.store, book_id, number, context.clock())
        for one in waiting:
            kept.release_receipt(context.store, one.receipt_id)
    return tx.changes


def _must_be_for_us(context: Context, receipt: Receipt) -> None:
    manifest, own = receipt.manifest, context.info.book_id
    if manifest.book_id == own:
        raise InputRefused(OWN_RECEIPT)
    if own not in manifest.sender_books:
        raise InputRefused(NOT_OURS.format(sender=manifest.sender_name or manifest.sender_code))
    ours = {(one.submission_id, one.payload_sha256) for one in kept.sent_all(context.store)}
    if not any((entry.submission_id, entry.payload_sha256) in ours for entry in receipt.entries):
        raise InputRefused(NO_SUBMISSION)


def _row(context: Context, receipt: Receipt, *, held: bool) -> kept.Receipt:
    """Return the receipt as it is kept, named by what it says and who signed it: a forged one never takes its place."""
    manifest = receipt.manifest
    named = f"{manifest.receipt_id} {manifest.entries_sha256} {manifest.public_key}"
    return kept.Receipt(
        receipt_id=hashlib.sha256(named.encode()).hexdigest(),
        receiver_book_id=manifest.book_id,
        receiver_name=manifest.name,
        key_fingerprint=receipt.fingerprint,
        made_at=manifest.created_at,
        body="\n".join(receipt.rows),
        taken_at=context.clock(),
        held=held,
    )


def _answers(rows: Iterable[kept.Receipt]) -> list[Answer]:
    return [_answer(read_receipt(row.body.split("\n"))) for row in rows if not row.held]


def _answer(receipt: Receipt) -> Answer:
    manifest = receipt.manifest
    return Answer(
        manifest.receipt_id, manifest.book_id, manifest.name, manifest.number, receipt.entries, receipt.returned
    )


def _sentence(receipt: Receipt, before: Iterable[kept.Receipt], *, new: bool, held: bool) -> str:
    """Return what taking it in did: the standing of the newest submission, the records sent back."""
    receiver = receipt.manifest.name
    if held:
        return HELD.format(receiver=receiver, number=receipt.fingerprint)
    if not new:
        return f"「{receiver}」のこの受領票は、すでに取り込んであります。何も変えていません。"
    ours = _answer(receipt)
    if holding([*_answers(before), ours])[ours.receiver_book] != ours:
        return f"「{receiver}」のもっと新しい受領票を、すでに取り込んであります。表示は変わりません。"
    newest = max(receipt.entries, key=lambda entry: (entry.fiscal_year, entry.revision))
    text = (
        f"「{receiver}」の受領票を取り込みました。"
        f"{newest.fiscal_year}年度 第{newest.revision}版は「{newest.outcome.label}」です。"
    )
    return text + (f"差戻しの記録が{len(receipt.returned)}件あります。" if receipt.returned else "")
