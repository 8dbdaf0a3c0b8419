"""The manifest: comes back whole, and everything that is not exactly one is refused (exchange.md §1)."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.manifest import (
    CarriedBook,
    Control,
    Manifest,
    ManifestTooLong,
    Previous,
    SubmissionKind,
    check_signature,
    manifest_text,
    read_manifest,
    sign,
)
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer
from tests import builders
from tests.exchange.submission.sealing import draft, key, sealed

OTHER = builders.uid("submission 0")
FIRST = Previous(OTHER, "a" * 64)
EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

BOOKS = tuple(sorted(builders.uid(f"office {n}") for n in range(5)))

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
carried = st.lists(st.sampled_from(BOOKS), unique=True).flatmap(
    lambda ids: st.tuples(
        *(st.builds(CarriedBook, st.just(one), st.sampled_from(Role), names, names) for one in sorted(ids))
    )
)
manifests = st.builds(
    draft,
    carried=carried,
    shown_sha256=st.sampled_from(["", "b" * 64]),
    role=st.sampled_from(Role),
    code=names,
    name=names,
    fiscal_year=st.integers(1900, 2999),
    created_at=st.datetimes(timezones=st.just(timezone(timedelta(hours=9)))),
    controls=st.lists(st.builds(Control, names, st.none() | st.integers(-(10**15), 10**15), names)).map(tuple),
    complete=st.lists(st.sampled_from(["2025H1", "2025H2", "2025", "2025-06", "2025:summer_2025"]), unique=True).map(
        tuple
    ),
    period=st.sampled_from(["", "2025H1", "2025"]),
    revision=st.just(1),
)


@given(manifests, st.integers(2, 10**6), st.booleans())
def test_a_manifest_comes_back_whole(made: Manifest, revision: int, later: bool) -> None:
    if later:
        made = replace(made, revision=revision, supersedes=FIRST)
    signed = sign(replace(made, payload_sha256=EMPTY_HASH), b"", key())
    text = manifest_text(signed)
    assert read_manifest(text) == signed
    assert manifest_text(read_manifest(text)) == text
    check_signature(read_manifest(text), b"")


def plain() -> dict[str, Any]:
    """Return the JSON value of a good manifest."""
    value = json.loads(manifest_text(sealed().manifest))
    assert isinstance(value, dict)
    return value


BAD = [
    {"format": 0},
    {"format": "1"},
    {"format": True},
    {"format": 1.0},
    {"kind": "partial"},
    {"kind": None},
    {"kind": ["full"]},
    {"submission_id": ""},
    {"submission_id": "../../etc"},
    {"submission_id": 7},
    {"book_id": "X" * 36},
    {"role": "king"},
    {"code": ""},
    {"code": 13},
    {"name": ""},
    {"name": "長" * 121},
    {"name": "\ud800"},
    {"fiscal_year": 25},
    {"fiscal_year": "2025"},
    {"revision": 0},
    {"revision": -1},
    {"revision": 2},
    {"revision": 2**70},
    {"supersedes": {"payload_sha256": "a" * 64, "submission_id": OTHER}},
    {"supersedes": {"submission_id": OTHER}},
    {"supersedes": "first"},
    {"supersedes": []},
    {"catalogue": {"sha256": "c", "year": 2025}},
    {"catalogue": {"sha256": "c" * 64, "year": 2025, "more": 1}},
    {"catalogue": None},
    {"app_version": None},
    {"schema_version": -1},
    {"schema_version": None},
    {"created_at": "yesterday"},
    {"created_at": "2025-10-06T14:02:00"},
    {"created_at": "20251006T140200+0900"},
    {"created_at": 1},
    {"counts": {"robot": 1}},
    {"counts": {"member": 0}},
    {"counts": {"member": "2"}},
    {"counts": []},
    {"controls": [{"label": "x", "unit": "", "value": "1"}]},
    {"controls": [{"label": "x", "unit": ""}]},
    {"controls": [{"label": 1, "unit": "", "value": 1}]},
    {"controls": [{"label": "x", "unit": "", "value": True}]},
    {"controls": [{"label": "x", "unit": "", "value": 1}] * 101},
    {"controls": {"x": 1}},
    {"shown_sha256": "b" * 63},
    {"shown_sha256": None},
    {"carried": [{"book_id": BOOKS[0], "code": "1", "name": "x"}]},
    {"carried": [{"book_id": BOOKS[0], "code": "1", "name": "x", "role": "king"}]},
    {"carried": [{"book_id": BOOKS[0], "code": "1", "name": 7, "role": "office"}]},
    {"carried": [{"book_id": "x", "code": "1", "name": "x", "role": "office"}]},
    {"carried": [{"book_id": builders.BOOK_ID, "code": "1", "name": "x", "role": "office"}]},
    {"carried": [{"book_id": BOOKS[0], "code": "1", "name": "x", "role": "office"}] * 2},
    {"carried": [{"book_id": BOOKS[n], "code": "1", "name": "x", "role": "office"} for n in (1, 0)]},
    {"carried": {"book_id": BOOKS[0]}},
    {"complete": ["2025H3"]},
    {"complete": ["2025H1", "2025H1"]},
    {"complete": [2025]},
    {"complete": "2025"},
    {"period": "上期"},
    {"period": None},
    {"payload_sha256": "A" * 64},
    {"payload_sha256": ""},
    {"public_key": "0" * 63},
    {"public_key": None},
    {"signature": ""},
    {"signature": "0" * 127},
    {"signature": 5},
    {"more": 1},
]


@pytest.mark.parametrize("change", BAD, ids=lambda change: json.dumps(change)[:40])
def test_a_value_out_of_its_range_is_refused(change: dict[str, Any]) -> None:
    text = json.dumps(plain() | change, sort_keys=True, separators=(",", ":"))
    with pytest.raises(InputRefused, match="見出し") as refused:
        read_manifest(text)
    assert not isinstance(refused.value, UnsupportedNewer)


@pytest.mark.parametrize("name", [f.name for f in fields(Manifest)])
def test_a_missing_value_is_refused(name: str) -> None:
    value = plain()
    del value[name]
    with pytest.raises(InputRefused, match="見出し"):
        read_manifest(strict_json.write(value))


def test_a_newer_format_asks_for_an_update_whatever_else_it_holds() -> None:
    for change in ({"format": 2}, {"format": 2, "seals": ["x"]}, {"format": 99, "kind": "partial"}):
        with pytest.raises(UnsupportedNewer, match="更新"):
            read_manifest(strict_json.write(plain() | change))


GOOD = manifest_text(sealed().manifest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "1",
        '"x"',
        f" {GOOD}",
        f"{GOOD} ",
        GOOD.replace(":", ": ", 1),
        GOOD.replace('"revision":1', '"revision":1,"revision":1'),
        GOOD.replace('"revision":1', '"revision":2,"revision":1'),
        GOOD.replace('"revision":1', '"revision":NaN'),
        GOOD.replace('"revision":1', '"revision":1e0'),
        GOOD.replace('"revision":1', '"revision":1e999'),
        GOOD.replace('"revision":1', '"revision":Infinity'),
        GOOD.replace('"revision":1', f'"revision":{"9" * 5000}'),
        GOOD.replace('"revision":1', f'"revision":{"[" * 9000}{"]" * 9000}'),
        GOOD.replace('"revision":1', f'"revision":{"[" * 12}{"]" * 12}'),
        GOOD.replace('"code":"013"', '"code":"\\u0030\\u0031\\u0033"'),
        GOOD.replace('"code":"013"', '"code":"０１３"'),
        "{" + " " * 40_000 + "}",
    ],
)
def test_text_that_is_not_canonical_is_refused(text: str) -> None:
    assert read_manifest(GOOD) == sealed().manifest
    with pytest.raises(InputRefused, match="見出し"):
        read_manifest(text)


@pytest.mark.parametrize(
    "given_fields",
    [
        {"revision": 2},
        {"revision": 2, "supersedes": Previous(builders.uid("submission 1"), "a" * 64)},
        {"kind": SubmissionKind.WITHDRAWAL},
        {"kind": SubmissionKind.WITHDRAWAL, "revision": 2, "supersedes": FIRST},
        {"created_at": datetime(2025, 10, 6, 14, 2)},  # noqa: DTZ001 - a time without zone is what is refused
        {"kind": SubmissionKind.NIL},
    ],
)
def test_a_story_that_contradicts_itself_is_never_sealed(given_fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"supersedes|withdrawal|zone|実績なし"):
        sealed(**given_fields)


def test_nil_may_carry_registers_and_a_withdrawal_nothing() -> None:
    nil = sealed([builders.member()], kind=SubmissionKind.NIL)
    assert nil.manifest.counts == (("member", 1),)
    gone = sealed([], kind=SubmissionKind.WITHDRAWAL, revision=2, supersedes=FIRST, complete=())
    assert gone.payload == b""
    assert read_manifest(gone.rows[0]).kind is SubmissionKind.WITHDRAWAL


@pytest.mark.parametrize("change", [{"revision": 3, "supersedes": FIRST}, {"code": "014"}, {"complete": ()}])
def test_the_signature_covers_the_manifest_too(change: dict[str, Any]) -> None:
    good = sealed()
    check_signature(good.manifest, good.payload)
    with pytest.raises(InputRefused, match="送り主の鍵"):
        check_signature(replace(good.manifest, **change), good.payload)
    with pytest.raises(InputRefused, match="送り主の鍵"):
        check_signature(good.manifest, good.payload + b"\n")


def test_more_books_than_a_cell_holds_are_told_from_a_fault() -> None:
    many = sorted(builders.uid(f"office {n}") for n in range(99))
    books = tuple(CarriedBook(one, Role.OFFICE, "1", "長" * 120) for one in many)
    with pytest.raises(ManifestTooLong):
        sealed(carried=books)
