"""A 受領票 is read exactly as it was signed or not at all; each thing that is none has its own sentence."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.intake.receipt import Entry, Outcome, Returned
from roukin_desktop.exchange.submission import receipt_refusals as refusals
from roukin_desktop.exchange.submission.read import open_content
from roukin_desktop.exchange.submission.receipt import (
    Receipt,
    ReceiptManifest,
    open_receipt,
    read_receipt,
    seal_receipt,
)
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer
from roukin_desktop.exchange.submission.sealed_kind import IS_RECEIPT, ReceiptGiven
from roukin_desktop.reports.excel.receipt import ReceiptSheet, write_receipt
from tests import builders
from tests.exchange.submission import sealing

MADE = datetime(2025, 10, 7, 9, 30, tzinfo=timezone(timedelta(hours=9)))
REMARK = "=1+1 _x000D_ 𠮷野家㈱\n二行目"


def manifest(**given: Any) -> ReceiptManifest:  # noqa: ANN401 - any field
    """Return what a receipt of headquarters to the tests' book says of itself."""
    fields: dict[str, Any] = {
        "receipt_id": builders.uid("receipt 1"),
        "number": 7,
        "book_id": builders.uid("headquarters"),
        "role": Role.HEADQUARTERS,
        "code": "000",
        "name": "本部",
        "sender_code": "013",
        "sender_name": "みどり野推進委員会",
        "sender_books": (builders.BOOK_ID,),
        "created_at": MADE,
        "app_version": "0.1.0",
    }
    return ReceiptManifest(**fields | given)


def entry(revision: int, outcome: Outcome, **given: Any) -> Entry:  # noqa: ANN401 - any field
    """Return the entry of a submission by its revision."""
    fields: dict[str, Any] = {
        "submission_id": builders.uid(f"submission {revision}"),
        "payload_sha256": f"{revision}" * 64,
        "fiscal_year": 2025,
        "revision": revision,
        "kind": Kind.FULL,
        "complete": ("2025H1",),
        "outcome": outcome,
        "closed": ("2025H1",),
    }
    return Entry(**fields | given)


ENTRIES = (entry(1, Outcome.REPLACED), entry(2, Outcome.SENT_BACK, remark=REMARK))
RETURNED = (Returned(ENTRIES[1].submission_id, "study_session", builders.uid("session 1"), REMARK),)


def sealed(**given: Any) -> Receipt:  # noqa: ANN401 - any field
    """Return a signed receipt; its entries are given in no order."""
    return seal_receipt(manifest(**given), ENTRIES[::-1], RETURNED, sealing.key("headquarters"))


def written(path: Path, made: Receipt) -> Path:
    """Write the workbook as the program does."""
    rows = [("2025年度", "第2版", "提出", "上期", "4NQX-H65T-G8HJ", "差戻し", REMARK)]
    back = [("2025年度", "第2版", "学習会 6/18 松並交通労働組合", REMARK)]
    sheet = ReceiptSheet(
        "みどり野推進委員会(013)", "本部(000)", MADE, "0.1.0", ("受領しました。",), rows, back, made.rows
    )
    write_receipt(sheet, path)
    return path


def test_a_receipt_comes_back_as_it_was_sealed(tmp_path: Path) -> None:
    made = sealed()
    read = open_receipt(written(tmp_path / "receipt_2025_013.xlsx", made).read_bytes())
    assert read == made
    assert (read.entries, read.returned) == (ENTRIES, RETURNED)
    assert read.manifest.sender_books == (builders.BOOK_ID,)
    assert len(read.fingerprint) == 35


def test_its_printed_sheet_holds_every_text_as_text(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(written(tmp_path / "receipt.xlsx", sealed()))
    assert [(sheet.title, sheet.sheet_state) for sheet in book] == [("受領票", "visible"), ("_roukin", "veryHidden")]
    cells = [cell for row in book["受領票"].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "みどり野推進委員会(013) 御中" in {cell.value for cell in cells}
    assert book["受領票"].page_setup.paperSize == 9


def test_saved_by_another_program_it_is_still_the_same(tmp_path: Path) -> None:
    made = sealed()
    path = sealing.edited(written(tmp_path / "receipt.xlsx", made), lambda book: None)
    assert open_receipt(path.read_bytes()) == made


def test_a_submission_and_a_receipt_are_told_apart(tmp_path: Path) -> None:
    receipt = written(tmp_path / "receipt.xlsx", sealed()).read_bytes()
    with pytest.raises(ReceiptGiven, match="受領票です") as given:
        open_content(receipt)
    assert str(given.value) == IS_RECEIPT
    submission = sealing.bare_workbook(tmp_path / "submission.xlsx", sealing.sealed().rows).read_bytes()
    with pytest.raises(InputRefused) as refused:
        open_receipt(submission)
    assert str(refused.value) == refusals.IS_SUBMISSION
    plain = sealing.bare_workbook(tmp_path / "plain.xlsx", ["{}"]).read_bytes()
    with pytest.raises(InputRefused) as refused:
        open_receipt(plain)
    assert str(refused.value) == refusals.NOT_RECEIPT


def test_a_newer_one_asks_for_an_update() -> None:
    rows = list(sealed().rows)
    rows[0] = rows[0].replace('"format":1', '"format":2')
    with pytest.raises(UnsupportedNewer, match="受領票です。このプログラムを更新"):
        read_receipt(rows)


def test_nobody_else_can_sign_for_the_receiver() -> None:
    made, other = sealed(), seal_receipt(manifest(), ENTRIES, RETURNED, sealing.key("forger"))
    line = made.rows[0].replace(made.manifest.public_key, other.manifest.public_key)
    with pytest.raises(InputRefused) as refused:
        read_receipt([line, *made.rows[1:]])
    assert str(refused.value) == refusals.BAD_SIGNATURE


@pytest.mark.parametrize(
    ("old", "new"),
    [("sent-back", "accepted"), ('"revision":2', '"revision":3'), ("study_session", "self_target")],
)
def test_a_changed_line_is_named_as_altered(old: str, new: str) -> None:
    head, *lines = sealed().rows
    with pytest.raises(InputRefused) as refused:
        read_receipt([head, *(line.replace(old, new) for line in lines)])
    assert str(refused.value) == refusals.ALTERED


def test_a_line_dropped_or_in_another_place_is_named_as_altered() -> None:
    head, *lines = sealed().rows
    for changed in (lines[:-1], lines[::-1], [*lines, lines[-1]]):
        with pytest.raises(InputRefused) as refused:
            read_receipt([head, *changed])
        assert str(refused.value) == refusals.ALTERED


@given(st.data())
def test_a_mutated_receipt_is_refused_and_never_read_otherwise(data: st.DataObject) -> None:
    rows = list(sealed().rows)
    at = data.draw(st.integers(0, len(rows) - 1))
    place = data.draw(st.integers(0, len(rows[at]) - 1))
    letter = data.draw(st.characters(min_codepoint=32, max_codepoint=0x3042))
    changed = f"{rows[at][:place]}{letter}{rows[at][place + 1 :]}"
    if changed == rows[at]:
        return
    with pytest.raises(InputRefused):
        read_receipt([*rows[:at], changed, *rows[at + 1 :]])


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Receipt]:
    """Return the bytes of a workbook and the receipt in it."""
    made = sealed()
    return written(tmp_path_factory.mktemp("receipts") / "receipt.xlsx", made).read_bytes(), made


@given(data=st.data())
def test_a_damaged_file_is_refused_or_still_the_same(content: tuple[bytes, Receipt], data: st.DataObject) -> None:
    whole, made = content
    damaged = bytearray(whole[: data.draw(st.sampled_from([len(whole), len(whole) // 2, len(whole) - 9]))])
    for _ in range(data.draw(st.integers(0, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    with suppress(InputRefused):
        assert open_receipt(bytes(damaged)) == made


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"sender_books": ()}, "books"),
        ({"sender_books": (builders.uid("b"), builders.uid("b"))}, "books"),
        ({"created_at": MADE.replace(tzinfo=None)}, "time without zone"),
        ({"name": ""}, "name missing"),
        ({"name": "名" * 121}, "too long"),
        ({"number": 0}, "number from 1"),
        ({"book_id": "headquarters"}, "not "),
    ],
)
def test_what_cannot_stand_in_a_receipt_is_not_sealed(given: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        sealed(**given)


def test_a_signed_receipt_with_lines_no_program_of_ours_writes_is_refused() -> None:
    head = sealed().manifest
    for lines in (['{"record_id":1}'], ["[]"], ['{"revision":1}']):
        body = "".join(f"{line}\n" for line in lines).encode()
        with pytest.raises(InputRefused) as refused:
            read_receipt(_signed(head, lines, body))
        assert str(refused.value) == refusals.BAD_RECEIPT


def _signed(head: ReceiptManifest, lines: list[str], body: bytes) -> list[str]:
    """Return rows whose hash and signature are right, whatever the lines say."""
    from roukin_desktop.exchange.submission import receipt as module
    from roukin_desktop.exchange.submission.receipt_lines import manifest_line

    key = sealing.key("headquarters")
    named = replace(head, entries_sha256=module._sha(body), signature="")
    signature = key.sign(module.SIGNED_TYPE, module._signed_bytes(named, body))
    return [manifest_line(replace(named, signature=signature)), *lines]
