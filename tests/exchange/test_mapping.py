"""The mapping a person sees: guessed, mended column by column, remembered, and taken up next month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.records import StudySession
from roukin_desktop.exchange.foreign import Mapping, Sheet, SheetMapping, adopt, guess, header_at, plan
from tests.exchange.plan_builders import sheet, taken
from tests.exchange.workbooks import CATALOGUE, HEADER, context, row

NAMES = st.text(alphabet="月会員sA1 ", min_size=1, max_size=6)
COLUMNS = st.dictionaries(st.sampled_from(["date", "code", "name", "form", "themes", "attendees"]), st.integers(0, 20))
MAPPINGS = st.builds(
    SheetMapping,
    sheet=NAMES,
    header_row=st.integers(1, 60),
    header_rows=st.integers(0, 3),
    columns=COLUMNS,
    confidence=st.dictionaries(st.sampled_from(["date", "code"]), st.integers(0, 100)),
    signature=NAMES,
)


def _guessed(*sheets: Sheet) -> Mapping:
    return guess("sessions", sheets, CATALOGUE)


def _sessions(sheets: list[Sheet], mapping: Mapping) -> list[StudySession]:
    return taken(plan("sessions", sheets, mapping, context()), StudySession)


def test_a_tidy_header_is_found_with_full_confidence() -> None:
    (found,) = _guessed(sheet([("題名",), (), HEADER, row()])).sheets
    assert (found.sheet, found.header_row, found.header_rows) == ("上期", 3, 1)
    assert found.columns == {
        "date": 1,
        "code": 2,
        "name": 3,
        "form": 4,
        "themes": 5,
        "attendees": 6,
        "expense": 7,
    }
    assert set(found.confidence.values()) == {100}


@given(st.lists(MAPPINGS, max_size=3).map(lambda found: Mapping("sessions", tuple(found))))
def test_law_a_mapping_survives_being_remembered(mapping: Mapping) -> None:
    again = Mapping.from_json(mapping.to_json())
    assert again == mapping
    assert again.signature == mapping.signature


@given(st.lists(MAPPINGS, max_size=3).map(lambda found: Mapping("sessions", tuple(found))))
def test_law_adopting_itself_changes_no_column(mapping: Mapping) -> None:
    single = Mapping("sessions", mapping.sheets[:1])
    assert [s.columns for s in adopt(single, single).sheets] == [s.columns for s in single.sheets]
    assert adopt(single, adopt(single, single)) == adopt(single, single)


@given(MAPPINGS, st.sampled_from(["date", "note"]), st.one_of(st.none(), st.integers(1, 20)))
def test_law_mending_one_field_leaves_the_others(found: SheetMapping, key: str, column: int | None) -> None:
    (mended,) = Mapping("sessions", (found,)).with_column(found.sheet, key, column).sheets
    assert mended.columns[key] == (column or 0)
    assert mended.confidence[key] == 100
    assert {k: c for k, c in mended.columns.items() if k != key} == {k: c for k, c in found.columns.items() if k != key}


@pytest.mark.parametrize(
    "text", ["", "x", "[]", "1", "null", '{"kind": "sessions"}', '{"sheets": []}', '{"kind": "s", "sheets": [1]}']
)
def test_text_that_is_no_mapping_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Mapping.from_json(text)


def test_a_column_put_right_by_a_person_is_read() -> None:
    pages = [sheet([(*HEADER[:5], "来た人", "呼んだ人"), (*row()[:5], 5, 9)])]
    for column, heads in ((6, 5), (7, 9)):
        (found,) = _sessions(pages, _guessed(*pages).with_column("上期", "attendees", column))
        assert found.attendees == heads


def test_a_sheet_a_person_leaves_out_is_not_read() -> None:
    pages = [sheet([HEADER, row()], "6月"), sheet([HEADER, row(開催日=date(2025, 7, 1))], "7月")]
    mapping = _guessed(*pages)
    assert len(_sessions(pages, mapping)) == 2
    (found,) = _sessions(pages, mapping.without_sheet("7月"))
    assert found.held_on.month == 6
    assert len(plan("sessions", pages, mapping.without_sheet("6月").without_sheet("7月"), context()).problems) == 1


def test_a_header_a_person_names_is_read_from_there() -> None:
    rows = [("開催日の古い表", "会員名"), ("1", "2"), HEADER, row()]
    page = sheet(rows)
    found = header_at("sessions", page, 3, CATALOGUE)
    assert (found.header_row, found.header_rows, found.columns["attendees"]) == (3, 1, 6)
    mapping = Mapping("sessions").with_sheet(found)
    assert [s.attendees for s in _sessions([page], mapping)] == [24]
    assert mapping.with_sheet(found) == mapping


@pytest.mark.parametrize("at", [1, 2, 5, 99])
def test_a_header_named_where_none_stands_gives_no_columns_and_no_error(at: int) -> None:
    found = header_at("sessions", sheet([("a",), (1,), HEADER[:1]]), at, CATALOGUE)
    assert found.columns.get("attendees") is None


def test_a_header_of_two_rows_is_seen_as_two() -> None:
    page = sheet(
        [
            ("開催日", "会員番号", "参加者数", None, "テーマ", "形態"),
            (None, None, "会場", "WEB", None, None),
            (date(2025, 6, 18), "360001", 4, 5, "新人", "併用"),
        ]
    )
    found = header_at("sessions", page, 1, CATALOGUE)
    assert (found.header_rows, found.columns["attendees_face"], found.columns["web_attendees"]) == (2, 3, 4)


def test_a_mended_mapping_is_adopted_wherever_the_header_is_the_same() -> None:
    first = sheet([(*HEADER[:5], "来た人", "呼んだ人"), (*row()[:5], 5, 9)], "4月")
    remembered = _guessed(first).with_column("4月", "attendees", 7)
    later = sheet([("5月の実績",), (), (*HEADER[:5], "来た人", "呼んだ人"), (*row()[:5], 6, 10)], "5月")
    other = sheet([HEADER, row()], "別の表")
    adopted = adopt(_guessed(later), remembered)
    assert (adopted.sheets[0].sheet, adopted.sheets[0].header_row) == ("5月", 3)
    assert adopted.sheets[0].columns["attendees"] == 7
    assert adopted.sheets[0].confidence["attendees"] == 100
    assert adopt(_guessed(other), remembered) == _guessed(other)


def test_a_column_that_was_empty_then_joins_in_now() -> None:
    guessed = _guessed(sheet([HEADER, row()]))
    (known,) = guessed.sheets
    less = replace(known, columns={k: c for k, c in known.columns.items() if k != "expense"})
    adopted = adopt(guessed, Mapping("sessions", (less,)))
    assert adopted.sheets[0].columns == known.columns


def test_a_column_taken_by_another_field_then_is_not_taken_twice() -> None:
    guessed = _guessed(sheet([HEADER, row()]))
    remembered = guessed.with_column("上期", "attendees", None).with_column("上期", "planned_heads", 6)
    columns = adopt(guessed, remembered).sheets[0].columns
    assert (columns["attendees"], columns["planned_heads"]) == (0, 6)


def test_a_person_sees_every_sheet_and_the_columns_of_those_read() -> None:
    pages = [
        sheet([("題名",), (*HEADER, "担当", None), (*row(), "事務局", "はみ出し"), row()], "6月"),
        sheet([("a", "b"), (1, 2)], "連絡先"),
    ]
    made = plan("sessions", pages, _guessed(*pages), context())
    june, contacts = made.sheets
    assert (june.name, june.taken, june.header_row) == ("6月", True, 2)
    assert [(c.column, c.head, c.example) for c in june.columns][-3:] == [
        (7, "職域活動費", ""),
        (8, "担当", "事務局"),
        (9, "", "はみ出し"),
    ]
    assert (contacts.name, contacts.taken, contacts.columns) == ("連絡先", False, ())


def test_a_table_without_header_is_shown_without_heads() -> None:
    pages = [sheet([row(), row(開催日=date(2025, 7, 1), 参加者数=5)])]
    (shown,) = plan("sessions", pages, _guessed(*pages), context()).sheets
    assert shown.header_row == 0
    assert {column.head for column in shown.columns} == {""}
    assert [column.example for column in shown.columns][:3] == ["2025/06/18", "360001", "松並交通労働組合"]


def test_a_mapping_for_a_sheet_that_is_gone_is_no_table() -> None:
    mapping = _guessed(sheet([HEADER, row()], "6月"))
    made = plan("sessions", [sheet([HEADER, row()], "7月")], mapping, context())
    assert [p.message[:8] for p in made.problems] == ["学習会の表が見つ"]


def test_a_mapping_to_columns_beyond_the_sheet_reads_blanks() -> None:
    pages = [sheet([HEADER, row()])]
    made = plan("sessions", pages, _guessed(*pages).with_column("上期", "attendees", 40), context())
    assert [(p.cell, p.value) for p in made.problems] == [("AN2", "")]
