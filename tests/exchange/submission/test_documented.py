"""docs/file-formats.md names what stands in the files: whoever reads them with another tool goes by it."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

from roukin_desktop.domain.intake.receipt import Entry, Outcome, Returned
from roukin_desktop.exchange.submission.keys import key_file_name
from roukin_desktop.exchange.submission.manifest import SIGNED_TYPE, SubmissionKind, manifest_text
from roukin_desktop.exchange.submission.pack import SIGNED_TYPE as PACK_TYPE
from roukin_desktop.exchange.submission.pack_lines import PackManifest, PackSender
from roukin_desktop.exchange.submission.receipt import SIGNED_TYPE as RECEIPT_TYPE
from roukin_desktop.exchange.submission.receipt_lines import ReceiptManifest
from tests.exchange.submission.sealing import sealed

TEXT = (Path(__file__).parents[3] / "docs" / "file-formats.md").read_text(encoding="utf-8")


def _named(start: str, end: str) -> set[str]:
    """Return the names in the first column of the table between two marks."""
    part = TEXT[TEXT.index(start) : TEXT.index(end)]
    rows = [line.split("|")[1] for line in part.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_every_field_of_the_manifest_is_explained_and_no_other() -> None:
    assert _named("### Manifest", "### Payload") == set(json.loads(manifest_text(sealed().manifest)))


def test_every_field_of_a_receipt_is_explained_and_no_other() -> None:
    assert _named("| field of the manifest |", "| line | fields |") == {one.name for one in fields(ReceiptManifest)}
    lines = TEXT[TEXT.index("| line | fields |") : TEXT.index("`outcome`: ")]
    assert set(re.findall(r"`(\w+)`", lines)) == {one.name for kind in (Entry, Returned) for one in fields(kind)}


def test_every_field_of_a_pack_is_explained_and_no_other() -> None:
    named = _named("| field of the pack's manifest |", "| lines of a pack, in this order |")
    assert named == {one.name for one in fields(PackManifest)}
    lines = TEXT[
        TEXT.index("| lines of a pack, in this order |") : TEXT.index("What is read is checked as a catalogue")
    ]
    assert set(re.findall(r"`(\w+)`", lines)) == {"text", *(one.name for one in fields(PackSender))}
    assert PACK_TYPE in TEXT


def test_words_and_marks_are_those_of_the_program() -> None:
    kinds, marks = (
        [kind.value for kind in SubmissionKind],
        [SIGNED_TYPE, RECEIPT_TYPE, key_file_name("ID").replace("ID", "<book_id>")],
    )
    outcomes = TEXT[TEXT.index("`outcome`: ") :]
    assert all(f"`{word}`" in TEXT for word in [*kinds, *marks])
    assert all(f"`{one.value}` {one.label}" in outcomes for one in Outcome)
