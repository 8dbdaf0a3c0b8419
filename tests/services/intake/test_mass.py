"""A whole post at once: one deed, one progress bar, one way back; a bad file stops no other (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.period import half_period
from roukin_desktop.services.desk import Desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.post import Sender, receiver

CODES = tuple(f"{number:03}" for number in range(1, 34))


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        for code in CODES:
            desk.intake.add_sender(code, f"推進委員会{code}")
        yield desk


def test_thirty_three_files_are_one_deed_with_one_progress_and_one_undo(hq: Desk, tmp_path: Path) -> None:
    paths = []
    for code in CODES:
        sender = Sender(code)
        paths.append(sender.send(sender.session("a", 10)).write(tmp_path / f"{code}.xlsx", data=False))
    paths[7].write_bytes(paths[7].read_bytes()[:900])
    read, taken = [], []
    before = hq.history()
    plan = hq.intake.plan(paths, progress=lambda *step: read.append(step))
    done = hq.intake.accept(plan, lambda *step: taken.append(step))
    assert [answer.result for answer in done.answers].count(Result.ACCEPTED) == len(CODES) - 1
    assert done.answers[7].result is Result.REFUSED
    for told in (read, taken):
        assert told == sorted(told)
        assert len({total for _, total in told}) == 1
        assert len(told) >= len(CODES) - 1
    assert read[-1][0] == read[-1][1]
    assert [operation.verb for operation in hq.history()[: -len(before)]] == [Verb.INTAKE]
    assert len(hq.all("study_session")) == len(CODES) - 1
    missing = [line.sender.code for line in hq.intake.board(half_period(2025, 1)).lines if not line.cells[0].revision]
    assert missing == [CODES[7]]
    hq.undo()
    assert hq.all("study_session") == []
    assert hq.store.check() == []
