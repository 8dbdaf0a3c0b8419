"""What was sent and what came back stays word for word: files can be made again, receipts read again."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.storage.shelf import sent
from roukin_desktop.storage.shelf.sent import Receipt, ReceiverKey, Sent
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.shelves import NOW, WHO

PAYLOAD = b'{"kind":"member","record":{}}\n' * 50
FIRST = Sent(
    submission_id=builders.uid("sent 1"),
    fiscal_year=2025,
    revision=1,
    kind=Kind.FULL,
    complete=("2025H1",),
    period="2025H1",
    payload_sha256=hashlib.sha256(PAYLOAD).hexdigest(),
    manifest='{"format":1}',
    made_at=NOW,
    file_name="suishin_2025_013_r01.xlsx",
    key_fingerprint="ABCD-EFGH",
)
RECEIPT = Receipt(
    receipt_id=builders.uid("receipt 1"),
    receiver_book_id=builders.uid("headquarters"),
    receiver_name="本部",
    key_fingerprint="HQ",
    made_at=NOW,
    body='{"説明":"差戻し"}',
    taken_at=NOW,
)


def _submit(store: BookStore, made: Sent, payload: bytes = PAYLOAD) -> int:
    with store.transaction(Verb.SUBMIT, "提出用ファイルの作成") as tx:
        sent.keep_sent(store, made, payload)
    return tx.changes.operation_id


def test_a_submission_comes_back_with_its_exact_payload_and_its_operation(store: BookStore) -> None:
    operation = _submit(store, FIRST)
    assert sent.sent_all(store) == [replace(FIRST, operation_id=operation)]
    assert sent.sent_payload(store, FIRST.submission_id) == PAYLOAD
    assert store.history(1)[0].verb is Verb.SUBMIT
    assert store.check() == []
    with pytest.raises(KeyError):
        sent.sent_payload(store, "nobody")


def test_submissions_come_the_newest_first_and_by_year(store: BookStore) -> None:
    second = replace(FIRST, submission_id=builders.uid("sent 2"), revision=2, kind=Kind.NIL, complete=())
    other = replace(FIRST, submission_id=builders.uid("sent 3"), fiscal_year=2024)
    for made in (FIRST, second, other):
        _submit(store, made)
    assert [one.submission_id for one in sent.sent_all(store, 2025)] == [second.submission_id, FIRST.submission_id]
    assert [one.fiscal_year for one in sent.sent_all(store)] == [2024, 2025, 2025]


def test_one_submission_is_kept_once(store: BookStore) -> None:
    _submit(store, FIRST)
    with pytest.raises(ValueError, match=FIRST.submission_id):
        _submit(store, replace(FIRST, revision=9))
    assert [one.revision for one in sent.sent_all(store)] == [1]


def test_receipts_are_kept_word_for_word_once_and_released(store: BookStore) -> None:
    held = replace(RECEIPT, receipt_id=builders.uid("receipt 2"), made_at=NOW + timedelta(days=1), held=True)
    with store.transaction(Verb.RECEIPT, "受領票"):
        for one in (RECEIPT, held, replace(RECEIPT, body="another")):
            sent.keep_receipt(store, one)
    assert sent.receipts(store) == [held, RECEIPT]
    with store.transaction(Verb.RECEIPT, "受領票"):
        sent.release_receipt(store, held.receipt_id)
    assert sent.receipts(store) == [replace(held, held=False), RECEIPT]
    with pytest.raises(KeyError), store.transaction(Verb.RECEIPT, "受領票"):
        sent.release_receipt(store, "nobody")
    assert store.check() == []


def test_keys_of_receivers_are_kept_the_oldest_first(store: BookStore) -> None:
    keys = [ReceiverKey("b", "first", NOW), ReceiverKey("b", "second", NOW + timedelta(days=1))]
    with store.transaction(Verb.RECEIPT, "受領票"):
        for key in reversed(keys):
            sent.know_receiver(store, key.receiver_book_id, key.fingerprint, key.since)
    assert sent.receiver_keys(store) == keys


def test_neither_a_submission_nor_a_receipt_is_undone(store: BookStore) -> None:
    steps = store.undoable()
    _submit(store, FIRST)
    with store.transaction(Verb.RECEIPT, "受領票"):
        sent.keep_receipt(store, RECEIPT)
    assert store.undoable() == steps
    assert store.undo() is not None
    assert len(sent.sent_all(store)) == len(sent.receipts(store)) == 1


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE sent SET payload = x'00'",
        "UPDATE sent SET payload_sha256 = 'x' || payload_sha256",
        "UPDATE sent SET manifest = 'x'",
        "UPDATE receipt SET body = 'x'",
        "UPDATE receipt SET taken_at = 'x'",
        "DELETE FROM receipt",
        "INSERT INTO receiver_key VALUES ('b', 'forged', '2025-10-06')",
    ],
)
def test_check_finds_what_was_tampered_with(store: BookStore, harm: str) -> None:
    _submit(store, FIRST)
    with store.transaction(Verb.RECEIPT, "受領票"):
        sent.keep_receipt(store, RECEIPT)
    assert store.check() == []
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(harm)
    with BookStore.open(store.path, who=WHO, clock=lambda: NOW) as opened:
        assert opened.check()
