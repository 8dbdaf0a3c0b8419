"""Mutants of a sealed workbook through the whole intake: what is taken in is the original, or nothing at all.

``ROUKIN_MUTANTS`` (a nightly run) sets another number for all mutants: a tenth of it goes through here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.records import KINDS
from roukin_desktop.exchange.submission.manifest import Previous
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.sentences import UNFORESEEN
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.exchange.submission.mutants import NUMBER, mutants
from tests.exchange.submission.sealing import sealed, some_records, workbook
from tests.services.post import receiver

TAKEN = frozenset({Result.ACCEPTED, Result.SAME})
LEFT = frozenset({Result.REFUSED, Result.UNVERIFIED, Result.CHANGED_KEY, Result.HELD})


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return headquarters' desk, which knows the sender's key from its first revision."""
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", "みどり野推進委員会")
        take(desk, [workbook(tmp_path / "first.xlsx", sealed(some_records()[:2]))])
        yield desk


def take(desk: Desk, paths: list[Path]) -> list[Result]:
    """Take files in and return the answers, each of which must be a sentence somebody meant."""
    answers = desk.intake.accept(desk.intake.plan(paths, preview=False)).answers
    assert all(answer.sentence.endswith("。") and answer.sentence != UNFORESEEN for answer in answers)
    return [answer.result for answer in answers]


def counted(desk: Desk) -> set[str]:
    """Return all that counts, to the letter."""
    return {to_json(record) for kind in KINDS for record in desk.all(kind)}


def test_what_is_taken_in_of_mutants_is_the_original_or_nothing(hq: Desk, tmp_path: Path) -> None:
    first = sealed(some_records()[:2]).manifest
    after = Previous(first.submission_id, first.payload_sha256)
    second = sealed(submission_id=first.book_id, revision=2, supersedes=after)
    content = workbook(tmp_path / "second.xlsx", second).read_bytes()
    before, original = counted(hq), {to_json(record) for record in some_records()}
    seen: defaultdict[str, set[Result]] = defaultdict(set)
    for at, (kind, mutant) in enumerate(mutants(content, NUMBER // 10)):
        path = tmp_path / f"{at}.xlsx"
        path.write_bytes(mutant)
        (result,) = take(hq, [path])
        seen[kind].add(result)
        assert counted(hq) == (original if result in TAKEN else before), kind
        if result in TAKEN:
            hq.undo()
    assert hq.store.check() == []
    assert {result for results in seen.values() for result in results} <= TAKEN | LEFT
    assert seen["_swap_rows"] == {Result.REFUSED}
    assert Result.ACCEPTED in seen["_visible"]
