"""会員活動, 相談 and 会議 in a summary: figures that open their rows, blank kinds, last year (design.md L4, L7)."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.summary import Figure
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.summaries.summary import rows_of
from tests import builders
from tests.services.submissions import Put

HALF = half_period(2025, 1)
BEFORE = date(2024, 6, 1)
REGISTERS = ("activities", "consultations", "meetings")


def shown(desk: Desk, key: str) -> dict[str, list[str]]:
    found = next(table for table in desk.summary(HALF).tables if table.key == key)
    return {
        row.label: [cell.printed if isinstance(cell, Figure) else cell or "" for cell in row.cells]
        for row in found.rows
    }


def test_a_book_without_such_records_has_no_such_tables(desk: Desk) -> None:
    assert not {table.key for table in desk.summary(HALF).tables} & set(REGISTERS)


def test_activities_count_members_and_federations_once_and_deeds_each(desk: Desk, put: Put) -> None:
    put(
        builders.activity("1", activity="newsletter"),
        builders.activity("2", activity="newsletter", done_on=date(2025, 8, 1)),
        builders.activity("3", activity="newsletter", member_id=builders.member("1002").id),
        builders.activity("4", activity="newsletter", done_on=BEFORE),
        builders.activity("5", activity="welfare_request", member_id=None, federation_id=builders.federation().id),
        builders.activity("6", activity="newsletter", done_on=date(2025, 10, 1)),
        builders.workplace_committee(),
    )
    found = shown(desk, "activities")
    assert found["組合機関紙への商品・サービスの掲載"] == ["2", "1", "3", "1", "+1"]
    assert found["勤労者福祉向上キャンペーンの要請"] == ["0", "1", "1", "0", "±0"]
    assert found["職場推進委員会"] == ["1", "", "", "1", "±0"]


def test_a_kind_of_consultation_nobody_entered_is_blank_and_no_zero(desk: Desk, put: Put) -> None:
    put(
        builders.consultation("1", count=9),
        builders.consultation("2", consultation="npo_loan", count=0),
        builders.consultation("3", count=4, recorded_on=BEFORE),
    )
    assert shown(desk, "consultations") == {
        "高金利ローン借換・多重債務相談": ["9", "4", "+5"],
        "NPO融資相談": ["0", "", ""],
        "NPO法人普通預金口座開設": ["", "", ""],
        "合計": ["9", "4", "+5"],
    }


def test_meetings_tell_times_and_persons(desk: Desk, put: Put) -> None:
    put(
        builders.meeting("1", attendees=30),
        builders.meeting("2", attendees=15, held_on=date(2025, 7, 1)),
        builders.meeting("3", held_on=BEFORE),
        builders.session("11", held_on=BEFORE),
    )
    found = shown(desk, "meetings")
    assert (found["ブロック別研修会"], found["合計"]) == (["2", "45", "1", "+1"], ["2", "45", "1", "+1"])
    assert found["推進委員会"] == ["", "", "", ""]


def test_records_of_last_year_alone_are_told_too(desk: Desk, put: Put) -> None:
    put(builders.consultation("1", count=4, recorded_on=BEFORE))
    assert shown(desk, "consultations")["合計"] == ["", "4", ""]


@pytest.mark.parametrize(
    ("key", "records"),
    [
        ("activities", (builders.activity("1"), builders.activity("2", activity="newsletter"))),
        ("activities", (builders.workplace_committee(), builders.workplace_committee("1002"))),
        ("consultations", (builders.consultation("1"), builders.consultation("2", consultation="npo_loan"))),
        ("meetings", (builders.meeting("1", attendees=3), builders.meeting("2", meeting="other", attendees=4))),
    ],
)
def test_every_figure_opens_rows_that_add_up_to_it(desk: Desk, put: Put, key: str, records: tuple[Record, ...]) -> None:
    put(*records)
    found = next(table for table in desk.summary(HALF).tables if table.key == key)
    figures = [cell for row in found.rows for cell in row.cells if isinstance(cell, Figure) and cell.value is not None]
    assert figures
    for figure in figures:
        rows = rows_of(desk.store, load_catalogue, figure)
        assert sum(1 if row.amount is None else row.amount for row in rows) == figure.value
        assert {row.kind for row in rows} <= {record.kind for record in records}
