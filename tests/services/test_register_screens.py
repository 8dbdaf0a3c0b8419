"""What the rooms of the small registers read beside their lists: members in groups, figures, rows left 要確認."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Record
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.member_groups import ALL, member_groups
from roukin_desktop.services.register_figures import Beside, figures_beside
from tests import builders
from tests.services.submissions import Put

HALF = half_period(2025, 1)
LOANS = Measure("consultation", "sum", "count", (("consultation", ("npo_loan",)),))


def test_members_are_grouped_by_every_register_that_parts_them(desk: Desk, put: Put) -> None:
    blocks = builders.block("1"), builders.block("2")
    here = builders.committee(block_id=blocks[0].id, version=1)
    there = builders.committee("014", block_id=blocks[1].id)
    branch = builders.branch("014", committee_id=there.id)
    put(*blocks, there, branch, builders.federation("102"))
    put(builders.member("1003", branch_id=branch.id, federation_id=builders.federation("102").id))
    put(builders.member("1004"), builders.member("1005", valid_to=date(2025, 3, 31)))
    desk.correct(here)
    found = {group.label: [m.code for m in group.members] for group in member_groups(desk, date(2025, 6, 1))}
    assert found == {
        "すべて": ["1001", "1002", "1003", "1004"],
        "第1ブロック": ["1001", "1002"],
        "第2ブロック": ["1003"],
        "推進委員会013": ["1001", "1002"],
        "推進委員会014": ["1003"],
        "みどり野支店013": ["1001", "1002"],
        "みどり野支店014": ["1003"],
        "産別101": ["1001", "1002"],
        "産別102": ["1003"],
    }


def test_a_book_with_one_branch_offers_all_and_nothing_else(desk: Desk) -> None:
    assert [group.key for group in member_groups(desk, date(2025, 6, 1))] == [ALL]


@pytest.mark.parametrize(
    ("given", "last", "expected"),
    [
        ((), (), Beside(9, None)),
        (
            (),
            (builders.consultation("2", consultation="npo_loan", recorded_on=date(2024, 5, 1), count=4),),
            Beside(9, 4),
        ),
        ((builders.prior(item="T12", period="2024H1", value=7, estimated=True),), (), Beside(9, 7, True)),
        ((builders.prior(item="T12", period="2024H2", value=7),), (), Beside(9, None)),
    ],
)
def test_a_figure_stands_beside_last_years(
    desk: Desk, put: Put, given: tuple[Record, ...], last: tuple[Record, ...], expected: Beside
) -> None:
    put(builders.consultation("1", consultation="npo_loan", count=9), *given, *last)
    assert figures_beside(desk, HALF, [LOANS]) == (expected,)


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Beside(None, None), "融資 未入力"),
        (Beside(0, None), "融資 0件"),
        (Beside(1200, 7), "融資 1,200件(前年同期 7件 +1,193件)"),
        (Beside(3, 7, True), "融資 3件(前年同期 7件(推定) ▲4件)"),
        (Beside(None, 7), "融資 未入力(前年同期 7件)"),
    ],
)
def test_a_blank_is_not_zero_in_words(figure: Beside, text: str) -> None:
    assert figure.text("融資", "件") == text


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (builders.consultation(review=("count",)), True),
        (builders.consultation(review=("count",), recorded_on=date(2025, 10, 1)), False),
        (builders.meeting(review=("attendees",)), True),
        (builders.activity(review=("done_on",)), True),
        (builders.activity(review=("done_on",), done_on=date(2025, 10, 1)), False),
        (builders.workplace_committee(review=("set_up_on",), set_up_on=None), True),
        (builders.workplace_committee(review=("set_up_on",), ended_on=date(2025, 3, 31)), False),
        (builders.workplace_committee(review=("set_up_on",), set_up_on=date(2025, 10, 1)), False),
    ],
)
def test_what_an_import_left_open_is_listed_and_counted(desk: Desk, put: Put, record: Record, shown: bool) -> None:
    put(record)
    assert [(row.kind, row.record_id) for row in desk.reviews(HALF)] == ([(record.kind, record.id)] if shown else [])
    assert desk.summary(HALF).review_count == int(shown)
