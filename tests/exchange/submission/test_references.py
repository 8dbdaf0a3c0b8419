"""A submission hangs together, its lines are taken as they came, and untouched sheets are known by their bytes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.payload import build_payload, read_payload, record_texts
from roukin_desktop.exchange.submission.read import SubmissionFile
from roukin_desktop.exchange.submission.references import check_references
from tests import builders
from tests.exchange.submission.sealing import sealed, some_records, workbook

RECEIVER = builders.uid("receiver")


def test_records_that_name_one_another_hang_together() -> None:
    check_references([builders.member(), builders.session(), builders.target()], RECEIVER)


@pytest.mark.parametrize(
    "records",
    [
        [builders.session()],
        [builders.target()],
        [builders.entry(branch_id=builders.branch().id)],
        [builders.member(federation_id=builders.federation().id)],
        [builders.branch(committee_id=builders.committee().id)],
        [builders.committee(block_id=builders.block().id)],
        [builders.donee(committee_id=builders.committee().id)],
    ],
)
def test_a_record_that_names_nobody_is_refused(records: list[builders.Member]) -> None:
    with pytest.raises(InputRefused, match="正しくない行"):
        check_references(records, RECEIVER)


def test_what_is_at_home_with_the_receiver_does_not_count_as_there() -> None:
    member = replace(builders.member(), book_id=RECEIVER)
    with pytest.raises(InputRefused):
        check_references([member, builders.session()], RECEIVER)
    check_references([member], RECEIVER)


@given(st.text(max_size=20))
def test_lines_are_taken_as_they_came(note: str) -> None:
    records = [*some_records(), builders.member("7", note=note), builders.member("8", note=f"{note}_x\\u005fx")]
    payload = build_payload(records)
    read = read_payload(payload)
    assert record_texts(payload, read) == [to_json(record) for record in read]


def test_the_digest_of_the_sheets_tells_an_untouched_file_from_a_touched_one(tmp_path: Path) -> None:
    first, second = workbook(tmp_path / "1.xlsx"), workbook(tmp_path / "2.xlsx", sealed([builders.branch()]))
    digest = SubmissionFile.read(first).sheets_digest()
    assert SubmissionFile.read(second).sheets_digest() == digest
    book = load_workbook(first)
    book.worksheets[0]["B3"] = "書き換え"
    book.save(first)
    assert SubmissionFile.read(first).sheets_digest() != digest
