"""What was sent and what came of it: states, records changed since, records sent back (exchange.md §2 Receipt)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission import receipts
from roukin_desktop.services.submission.models import SentBackRecord, SentState
from roukin_desktop.services.submission.receipts import Verdict
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.submissions import Put, sender_desk, submit

SESSION = ("study_session", builders.session().id)


@pytest.fixture
def desk(store: BookStore, tmp_path: Path) -> Desk:
    return sender_desk(store, tmp_path)


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Verdict]], None]:
    """Return what makes receivers say something of submissions."""
    return lambda told: monkeypatch.setattr(receipts, "verdicts", lambda _context: told)


def test_a_submission_waits_until_its_receiver_answers(desk: Desk, tmp_path: Path) -> None:
    made = submit(desk, tmp_path / "out")
    (line,) = desk.submission.sent()
    assert line == made.line
    assert (line.state, line.state.label) == (SentState.SENT, "送付済(受領未確認)")
    assert (line.revision, line.complete, line.file_name) == (1, ("2025H1",), "suishin_2025_013_r01.xlsx")


def test_the_newest_comes_first_and_replaces_the_others(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    submit(desk, tmp_path / "out")
    desk.submission.make(desk.submission.draft(2024), tmp_path / "out")
    found = [(line.fiscal_year, line.revision, line.state) for line in desk.submission.sent()]
    assert found == [
        (2024, 1, SentState.SENT),
        (2025, 2, SentState.SENT),
        (2025, 1, SentState.REPLACED),
    ]
    assert [line.revision for line in desk.submission.sent(2025)] == [2, 1]


def test_the_receivers_word_stands_beside_it(
    desk: Desk, tmp_path: Path, say: Callable[[dict[str, Verdict]], None]
) -> None:
    first, second = (submit(desk, tmp_path / "out").line.submission_id for _ in range(2))
    say({first: Verdict(SentState.ACCEPTED, "本部"), second: Verdict(SentState.HELD, "本部", "確認中です")})
    newest, older = desk.submission.sent()
    assert (newest.state, newest.receiver, newest.remark) == (SentState.HELD, "本部", "確認中です")
    assert (older.state, older.receiver) == (SentState.REPLACED, "本部")


def test_only_what_changed_since_is_marked(desk: Desk, put: Put, tmp_path: Path) -> None:
    assert desk.submission.changed_since(2025) == frozenset()
    submit(desk, tmp_path / "out")
    assert desk.submission.changed_since(2025) == frozenset()
    new, old = builders.session("2", held_on=date(2025, 7, 1)), builders.session("3", held_on=date(2024, 7, 1))
    put(builders.session(version=1, attendees=25), new, old)
    desk.cancel("campaign_entry", builders.entry().id)
    entry = ("campaign_entry", builders.entry().id)
    assert desk.submission.changed_since(2025) == {SESSION, ("study_session", new.id), entry}
    submit(desk, tmp_path / "out")
    assert desk.submission.changed_since(2025) == frozenset()


def test_a_correction_taken_back_is_no_change(desk: Desk, put: Put, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    put(builders.session(version=1, attendees=25))
    desk.undo()
    assert desk.submission.changed_since(2025) == frozenset()


def test_after_a_withdrawal_nothing_stands_submitted(desk: Desk, put: Put, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    submit(desk, tmp_path / "out", Kind.WITHDRAWAL)
    put(builders.session(version=1, attendees=25))
    assert desk.submission.changed_since(2025) == frozenset()


def test_a_record_sent_back_is_shown_until_it_is_corrected(
    desk: Desk, put: Put, tmp_path: Path, say: Callable[[dict[str, Verdict]], None]
) -> None:
    made = submit(desk, tmp_path / "out")
    returned = (*SESSION, "人数を確かめてください"), ("study_session", builders.uid("gone"), "二重です")
    say({made.line.submission_id: Verdict(SentState.SENT_BACK, "本部", "2件戻します", returned)})
    assert desk.submission.sent_back() == [
        SentBackRecord(*SESSION, "学習会 6/18 松並交通労働組合1001", "人数を確かめてください", "本部")
    ]
    put(builders.session(version=1, attendees=25))
    assert desk.submission.sent_back() == []


def test_a_record_sent_again_as_it_was_is_answered(
    desk: Desk, tmp_path: Path, say: Callable[[dict[str, Verdict]], None]
) -> None:
    made = submit(desk, tmp_path / "out")
    say({made.line.submission_id: Verdict(SentState.SENT_BACK, "本部", "", ((*SESSION, "人数?"),))})
    assert len(desk.submission.sent_back()) == 1
    submit(desk, tmp_path / "out")
    assert desk.submission.sent_back() == []
