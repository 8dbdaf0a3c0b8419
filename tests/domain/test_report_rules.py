"""What a year's definitions, a text of the report and its frame must be before they are registered."""

from __future__ import annotations

import pytest

from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.frame_draft import FrameShape, agenda_texts
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import AgendaItem, OfficerChange
from roukin_desktop.domain.rules.report import LINE_LIMIT, check_frame, check_report_text, check_year_definition
from tests import builders

SHAPE = FrameShape("2025H1", DateSense(2025, builders.DAY))


def test_good_ones_have_nothing_against_them() -> None:
    assert check_year_definition(builders.year_definition(), taken=False) == []
    assert check_report_text(builders.report_text(), taken=False) == []
    assert check_frame(builders.frame(), taken=False) == []


def test_a_second_one_of_the_same_place_is_refused() -> None:
    issues = [
        *check_year_definition(builders.year_definition(2026), taken=True),
        *check_report_text(builders.report_text(), taken=True),
        *check_frame(builders.frame(), taken=True),
    ]
    assert len(issues) == 3
    assert all("すでにあります" in message(issue) for issue in issues)


@pytest.mark.parametrize("field", ["label", "starts_at", "place", "address"])
def test_a_text_of_the_cover_has_its_limit(field: str) -> None:
    [issue] = check_frame(builders.frame(**{field: "あ" * 121}), taken=False)
    assert (issue.field, issue.code) == (field, "too_long")


def test_lists_have_their_limit() -> None:
    rows = (AgendaItem(text="件名"),) * (LINE_LIMIT + 1)
    [issue] = check_frame(builders.frame(agenda=rows), taken=False)
    assert message(issue) == "60行までにしてください(いま 61行)。"


class TestDraft:
    def test_a_frame_comes_back_from_its_texts(self) -> None:
        frame = builders.frame()
        draft = Draft(SHAPE, frame)
        assert draft.record() == frame
        assert not draft.dirty()
        assert draft.text("held_on") == "2025/10/31"

    def test_a_row_counts_as_soon_as_anything_stands_in_it(self) -> None:
        draft = Draft(SHAPE, None, {"label": "会議", "agenda.3.text": "開会", "officers.0.post": "幹事"})
        made = draft.record()
        assert made is not None
        assert made.agenda == (AgendaItem("", "開会", ""),)
        assert made.officers == (OfficerChange("幹事", "", "", ""),)

    def test_a_row_without_its_subject_is_pointed_at(self) -> None:
        draft = Draft(SHAPE, None, {"label": "会議", "agenda.1.person": "架空 花子"})
        assert [issue.field for issue in draft.issues()] == ["agenda.1.text"]
        assert draft.record() is None

    def test_rows_are_written_cell_by_cell(self) -> None:
        texts = agenda_texts((AgendaItem("報告事項", "総括", "架空 一郎"),))
        assert texts == {"agenda.0.group": "報告事項", "agenda.0.text": "総括", "agenda.0.person": "架空 一郎"}
