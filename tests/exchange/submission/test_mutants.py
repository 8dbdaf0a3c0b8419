"""Two thousand mutants of a sealed workbook: none is accepted with other content, none ends in a traceback or hangs."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.exchange.submission.read import Opened, Unverified, open_content
from roukin_desktop.exchange.submission.rebuilt import rebuild
from tests import builders
from tests.exchange.submission.mutants import NUMBER, mutants
from tests.exchange.submission.sealing import key, workbook

CATALOGUE = load_catalogue(2025)
SLOWEST = 2.0
"""Seconds one file may take; the longest seen is some hundredths."""


def _outcome(content: bytes, good: Opened) -> str:
    """Return what became of one file; anything but these words fails the test."""
    try:
        found = open_content(content)
    except InputRefused as refused:
        return "refused" if str(refused).endswith("。") else "refused without a sentence"
    if isinstance(found, Unverified):
        rebuild(found.sheets, builders.BOOK_ID, CATALOGUE)
        return "unverified"
    if found.fingerprint != fingerprint(key().public):
        return "another key"
    assert found == good, "accepted with other content"
    return "same"


def test_no_mutant_is_accepted_with_other_content(tmp_path: Path) -> None:
    content = workbook(tmp_path / "a.xlsx").read_bytes()
    good = open_content(content)
    assert isinstance(good, Opened)
    outcomes: Counter[tuple[str, str]] = Counter()
    for number, (kind, mutant) in enumerate(mutants(content, NUMBER)):
        started = time.perf_counter()
        outcomes[kind, _outcome(mutant, good)] += 1
        assert time.perf_counter() - started < SLOWEST, f"mutant {number} took too long"
    seen = {name: {outcome for (kind, outcome) in outcomes if kind == name} for name, _ in outcomes}
    assert {outcome for _, outcome in outcomes} <= {"refused", "unverified", "another key", "same"}
    assert "refused" in seen["_flip_inside"]
    assert seen["_edit_number"] <= {"refused", "same"}
    assert seen["foreign_signature"] == {"refused", "another key"}
    assert "same" in seen["_visible"]
    assert "unverified" in seen["_gateway"]
    assert seen["_swap_rows"] == {"refused"}
