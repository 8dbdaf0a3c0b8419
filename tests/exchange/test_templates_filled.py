"""Templates as people use them: examples typed over, columns moved or removed, filled again, and read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from roukin_desktop.domain.records import Member, StudySession
from roukin_desktop.exchange.foreign import KINDS
from roukin_desktop.exchange.foreign.words import FIELDS
from roukin_desktop.exchange.template_columns import columns_of
from roukin_desktop.exchange.templates import write_template
from tests.exchange.plan_builders import plan_of, taken
from tests.exchange.workbooks import CATALOGUE, context, member, planned

MEMBER_FACTS: dict[str, Any] = {
    "会員番号": "900001",
    "会員名": "はじめ労組",
    "フリガナ": "ハジメ",
    "略称": "はじめ",
    "産別": "製造系",
    "店舗": "札幌支店",
    "組合員数": 52,
    "備考": "=メモ",
}


@pytest.fixture
def known() -> Any:  # noqa: ANN401 - the context of a book that knows the members of the examples
    people = (member("360001", "松並交通労働組合"), member("210002", "港町交通労働組合"))
    return context(members=people, branches=context().branches[:1])


@pytest.mark.parametrize("kind", KINDS)
def test_the_examples_of_a_template_are_read_without_a_problem(tmp_path: Path, kind: str, known: Any) -> None:  # noqa: ANN401
    path = tmp_path / "t.xlsx"
    write_template(kind, path, CATALOGUE)
    book = load_workbook(path)
    for number, line in enumerate(book["記入例"].iter_rows(min_row=2, max_row=3, values_only=True), 2):
        for column, value in enumerate(line, 1):
            book.worksheets[0].cell(number, column).value = value
    book.save(path)
    plan = planned(path, kind, known)
    assert [p.line for p in plan.problems] == []
    assert len(plan.new) + len(plan.changed) + plan.same == 2


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_of_a_template_is_found(tmp_path: Path, kind: str) -> None:
    columns = columns_of(kind, CATALOGUE)
    rows = [
        [c.header for c in columns],
        *([None if e == "" else e for e in es] for es in zip(*(c.examples for c in columns), strict=True)),
    ]
    (found,) = plan_of(kind, rows).mapping.sheets
    assert set(found.columns.values()) == set(range(1, len(columns) + 1))
    assert {key for key in found.columns if ":" not in key} <= {words.key for words in FIELDS[kind]}


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_explains_each_of_its_columns(tmp_path: Path, kind: str) -> None:
    write_template(kind, tmp_path / "t.xlsx", CATALOGUE)
    book = load_workbook(tmp_path / "t.xlsx")
    explained = [line[0] for line in book["説明"].iter_rows(min_row=6, max_col=1, values_only=True)]
    assert explained == [cell.value for cell in book.worksheets[0][1]]
    assert (book.worksheets[0].freeze_panes, book.worksheets[0].print_title_rows) == ("A2", "$1:$1")


@settings(max_examples=25, deadline=None)
@given(st.permutations(sorted(MEMBER_FACTS)), st.sets(st.sampled_from(["フリガナ", "略称", "産別", "備考"])))
def test_law_columns_may_be_moved_and_those_not_used_removed(order: list[str], removed: set[str]) -> None:
    heads = [head for head in order if head not in removed]
    plan = plan_of("members", [heads, [MEMBER_FACTS[head] for head in heads]])
    (found,) = taken(plan, Member)
    said = {
        "会員番号": found.code,
        "会員名": found.name,
        "フリガナ": found.reading,
        "略称": found.short_name,
        "備考": found.note,
    }
    assert all(said[head] == ("" if head in removed else MEMBER_FACTS[head]) for head in said)
    assert (found.headcount, found.branch_id) == (52, "b013")


def test_a_template_filled_row_by_row_gives_those_rows(tmp_path: Path) -> None:
    heads = [24, 1, 90]
    path = tmp_path / "t.xlsx"
    write_template("sessions", path, CATALOGUE)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    places = {cell.value: cell.column for cell in sheet[1]}
    for row, number in enumerate(heads, 2):
        facts = {"開催日": "2025/6/18", "会員番号": "013003", "形態": "対面", "テーマ": "生活防衛", "参加者数": number}
        for head, value in facts.items():
            sheet.cell(row, places[head]).value = value
    book.save(path)
    assert [s.attendees for s in taken(planned(path, "sessions"), StudySession)] == heads
