"""The payload: the same records give the same bytes, and nothing but those bytes is read (exchange.md §1)."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Member, Record
from roukin_desktop.exchange.submission import payload as module
from roukin_desktop.exchange.submission.payload import (
    build_payload,
    check_code,
    payload_hash,
    read_payload,
    record_counts,
    record_line,
)
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer
from tests import builders
from tests.domain.test_codec import travelling_record
from tests.exchange.submission.sealing import some_records


def _with_identity(record: Record) -> Record:
    """Return the record as a book could hold it: with an identity, its version counted up."""
    return replace(record, id=record.id or "r", book_id=record.book_id or "b", version=abs(record.version))


record_sets = st.lists(
    travelling_record.map(_with_identity), max_size=4, unique_by=lambda record: (record.kind, record.id)
)


@given(record_sets, st.randoms(use_true_random=False))
def test_law_l6_the_same_records_in_any_order_give_the_same_bytes_and_come_back(
    records: list[Record], chance: random.Random
) -> None:
    payload = build_payload(records)
    mixed = list(records)
    chance.shuffle(mixed)
    assert build_payload(mixed) == payload
    found = read_payload(payload)
    assert sorted(map(record_line, found)) == sorted(map(record_line, records))
    assert all(record in records for record in found)


@given(record_sets)
def test_every_line_is_printable_ascii_a_spreadsheet_does_not_rewrite(records: list[Record]) -> None:
    lines = build_payload(records).decode("ascii").splitlines()
    assert len(lines) == len(records)
    assert all(line.isprintable() and "_x" not in line and line.startswith("{") for line in lines)


def test_another_value_gives_another_hash_and_code() -> None:
    one, other = build_payload(some_records()), build_payload([*some_records()[:-1], builders.entry(count=4)])
    assert payload_hash(one) != payload_hash(other)
    assert check_code(payload_hash(one)) != check_code(payload_hash(other))


def test_the_code_is_twelve_letters_that_are_not_confused() -> None:
    assert check_code("0" * 64) == "0000-0000-0000"
    assert check_code("f" * 64) == "ZZZZ-ZZZZ-ZZZZ"
    assert check_code("0123456789abcde" + "f" * 49) == "04HM-ASW9-NF6Y"


def test_counts_name_the_kinds_that_are_there() -> None:
    assert record_counts(some_records()) == (
        ("branch", 1),
        ("campaign_entry", 1),
        ("member", 2),
        ("self_target", 1),
        ("study_session", 3),
    )


GOOD = record_line(builders.member("1"))


@pytest.mark.parametrize(
    "lines",
    [
        [GOOD, GOOD],
        [record_line(builders.session()), GOOD],
        [GOOD.replace(",", ", ", 1)],
        [GOOD.replace('"headcount":120', '"headcount":120.0')],
        [GOOD.replace('"headcount":120', '"headcount":NaN')],
        [GOOD.replace('"headcount":120', '"headcount":1e999')],
        [GOOD.replace('"headcount":120', '"headcount":"120"')],
        [GOOD.replace('"headcount":120', '"headcount":true')],
        [GOOD.replace('"headcount":120', '"headcount":[120]')],
        [GOOD.replace('"headcount":120', f'"headcount":{"9" * 5000}')],
        [GOOD.replace('"headcount":120', f'"headcount":{2**63}')],
        [GOOD.replace('"headcount":120', '"headcount":120,"headcount":121')],
        [GOOD.replace('"headcount":120', f'"headcount":{"[" * 3000}{"]" * 3000}')],
        [GOOD.replace('"name":"', '"name":"\\ud800')],
        [GOOD.replace('"code":"1"', '"code":null')],
        [GOOD.replace('"headcount":120', '"headcount":120,"valid_from":"20250401"')],
        [GOOD.replace('"headcount":120', '"headcount":120,"version":-1')],
        [GOOD.replace('"record":{', '"record":[{')],
        ['{"kind":"member","record":{}}'],
        ['{"kind":"member","record":{"book_id":"","id":"m"}}'],
        ["[]"],
        ["{}"],
        [""],
    ],
)
def test_anything_but_canonical_records_is_refused_with_one_sentence(lines: list[str]) -> None:
    assert build_payload([builders.member("1")]) == f"{GOOD}\n".encode("ascii")
    with pytest.raises(InputRefused, match="正しくない行"):
        read_payload("".join(f"{line}\n" for line in lines).encode("ascii"))


@pytest.mark.parametrize("raw", [GOOD.encode("ascii"), GOOD.encode("ascii") + b"\r\n", b"\xff\n", "会員\n".encode()])
def test_bytes_that_are_no_lines_are_refused(raw: bytes) -> None:
    with pytest.raises(InputRefused, match="正しくない行"):
        read_payload(raw)


@pytest.mark.parametrize(
    "line",
    ['{"kind":"robot","record":{"id":"1"}}', GOOD.replace('"headcount":120', '"headcount":120,"zeal":1')],
)
def test_a_kind_or_field_of_a_newer_version_asks_for_an_update(line: str) -> None:
    with pytest.raises(UnsupportedNewer, match="更新"):
        read_payload(f"{line}\n".encode("ascii"))


def test_a_record_that_no_cell_can_hold_is_told_to_the_sender() -> None:
    long = replace(builders.member("1"), note="長" * 6000)
    with pytest.raises(InputRefused, match="短く"):
        build_payload([long])


@pytest.mark.parametrize(("cap", "value"), [("MAX_RECORDS", 2), ("MAX_BYTES", 300)])
def test_more_than_a_book_can_hold_is_refused_before_it_is_read(
    cap: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    payload = build_payload(some_records())
    monkeypatch.setattr(module, cap, value)
    with pytest.raises(InputRefused, match="多すぎる"):
        read_payload(payload)
    with pytest.raises(InputRefused, match="多すぎる"):
        build_payload(some_records())


def test_a_wrong_type_deep_inside_a_record_is_refused() -> None:
    line = record_line(builders.session(expense=builders.expense(12_000)))
    broken: list[Any] = [line.replace("12000", '"12000"'), line.replace('"attendees":24', '"attendees":false')]
    for text in broken:
        assert text != line
        with pytest.raises(InputRefused, match="正しくない行"):
            read_payload(f"{text}\n".encode("ascii"))


def test_text_a_spreadsheet_would_rewrite_comes_back() -> None:
    odd = Member(id="m", book_id="b", name="_x000D_ \\_x0041_ __x_", note="\\u005fx")
    assert read_payload(build_payload([odd])) == [odd]
