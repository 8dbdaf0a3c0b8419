"""A submission that LibreOffice opened and saved again: it behaves as the table of exchange.md §2 says.

The files lie in ``rewritten``: a submission of 013 (a session of 24 participants and one of 0, two members, a target,
an entry), signed with the tests' fixed key, opened and saved by LibreOffice 7.4; in ``libreoffice_edited``
the participants were first set to 99 there, on データ_学習会 and on 表紙. They are not made anew: what was sent once
is read for ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.records import StudySession
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import Answer
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.post import receiver

FOLDER = Path(__file__).parent / "rewritten"
SAVED, EDITED = FOLDER / "libreoffice.xlsx", FOLDER / "libreoffice_edited.xlsx"


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", "みどり野推進委員会")
        yield desk


def take(desk: Desk, path: Path, confirmed: dict[Path, str] | None = None) -> Answer:
    (answer,) = desk.intake.accept(desk.intake.plan([path], confirmed=confirmed, preview=False)).answers
    return answer


def attendees(desk: Desk) -> list[int | None]:
    assert desk.store.check() == []
    return sorted((s.attendees for s in desk.all("study_session") if isinstance(s, StudySession)), key=str)


def test_saved_again_it_is_accepted_and_nothing_in_it_is_called_edited(hq: Desk) -> None:
    answer = take(hq, SAVED)
    assert (answer.result, answer.edited, answer.check_code) == (Result.ACCEPTED, (), "0E8W-DGCG-WJ1C")
    assert attendees(hq) == [0, 24]
    notes = [record.note for record in hq.all("member")]
    assert "=1+1\n二行目 _x000D_ 𠮷野家㈱" in notes


def test_cells_edited_there_are_listed_and_the_records_count(hq: Desk) -> None:
    answer = take(hq, EDITED)
    assert answer.result is Result.ACCEPTED
    assert [(cell.sheet, cell.old, cell.new) for cell in answer.edited] == [
        ("表紙", "24名", "99名"),
        ("データ_学習会", "24", "99"),
    ]
    assert attendees(hq) == [0, 24]


def test_after_the_original_it_is_the_same_submission(hq: Desk) -> None:
    take(hq, SAVED)
    again = take(hq, EDITED)
    assert again.result is Result.SAME
    assert len(again.edited) == 2


def test_without_its_seal_it_is_read_from_its_sheets_once_a_person_vouches(hq: Desk, tmp_path: Path) -> None:
    path, book = tmp_path / "a.xlsx", load_workbook(SAVED)
    for name in ("_roukin", "_roukin_shown"):
        del book[name]
    book.save(path)
    assert take(hq, path).result is Result.UNVERIFIED
    assert attendees(hq) == []
    assert take(hq, path, {path: "013"}).result is Result.ACCEPTED
    assert attendees(hq) == [0, 24]
