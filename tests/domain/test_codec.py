"""Canonical JSON: equal records give equal text, and every record comes back whole (design.md L6, §5.8)."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain import records
from roukin_desktop.domain.codec import checksum, from_json, to_json
from roukin_desktop.domain.records import (
    HOME_ONLY,
    KINDS,
    ActivityExpense,
    ExpenseLine,
    Member,
    Record,
    SessionMember,
    StudySession,
)


def _values(hint: object) -> st.SearchStrategy[Any]:
    """Return any value a field of that type may hold."""
    if typing.get_origin(hint) is tuple:
        return st.lists(_values(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return st.one_of(*(_values(a) for a in typing.get_args(hint)))
    if dataclasses.is_dataclass(hint):
        return _instances(typing.cast("type", hint))
    plain: dict[object, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20),
        int: st.integers(-(10**15), 10**15),
        bool: st.booleans(),
        date: st.dates(),
        type(None): st.none(),
    }
    return plain[hint]


def _instances(cls: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(cls, vars(records))
    return st.builds(cls, **{f.name: _values(hints[f.name]) for f in dataclasses.fields(cls)})


any_record = st.one_of(*(_instances(cls) for cls in KINDS.values()))
travelling_record = st.one_of(*(_instances(cls) for kind, cls in KINDS.items() if kind not in HOME_ONLY))


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
def test_law_l11_every_kind_comes_back_whole(kind: str, data: st.DataObject) -> None:
    record = data.draw(_instances(KINDS[kind]))
    text = to_json(record)
    assert from_json(kind, text) == record
    assert to_json(from_json(kind, text)) == text


@given(any_record, any_record)
def test_law_l6_texts_are_equal_exactly_when_records_are(one: Record, other: Record) -> None:
    same_kind = one.kind == other.kind
    assert (to_json(one) == to_json(other)) == (one == other) or not same_kind
    assert to_json(dataclasses.replace(one)) == to_json(one)


@given(any_record)
def test_the_text_is_ascii_on_one_line_without_floats(record: Record) -> None:
    text = to_json(record)
    assert text.isascii()
    assert "\n" not in text

    def refuse(token: str) -> float:
        raise AssertionError(token)

    plain = json.loads(text, parse_float=refuse)
    assert json.dumps(plain, sort_keys=True, ensure_ascii=True, separators=(",", ":")) == text


def test_fields_at_their_default_are_left_out() -> None:
    member = Member(id="m1", book_id="b1", name="松並交通労働組合")
    assert json.loads(to_json(member)) == {"id": "m1", "book_id": "b1", "name": "松並交通労働組合"}


def test_law_l7_zero_and_blank_are_different_texts() -> None:
    def told(attendees: int | None) -> str:
        return to_json(StudySession(id="s", book_id="b", held_on=date(2025, 10, 31), attendees=attendees))

    assert told(0) != told(None)
    assert '"attendees":0' in told(0)


def test_the_text_of_a_session_is_what_other_programs_read() -> None:
    session = StudySession(
        id="s1",
        book_id="b1",
        version=2,
        number=12,
        held_on=date(2025, 10, 31),
        members=(SessionMember("m1"), SessionMember("m2", 10)),
        themes=("retirement",),
        attendees=24,
        expense=ActivityExpense((ExpenseLine("venue", 12_000),)),
    )
    assert to_json(session) == (
        '{"attendees":24,"book_id":"b1","expense":{"lines":[{"kind":"venue","yen":12000}]},"held_on":"2025-10-31",'
        '"id":"s1","members":[{"member_id":"m1"},{"attendees":10,"member_id":"m2"}],"number":12,'
        '"themes":["retirement"],"version":2}'
    )


def test_a_key_of_a_newer_version_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        from_json("member", '{"book_id":"b","colour":"red","id":"m"}')


def test_a_checksum_finds_a_changed_character() -> None:
    text = to_json(Member(id="m1", book_id="b1", headcount=312))
    assert len(checksum(text)) == 16
    assert checksum(text) == checksum(str(text))
    assert checksum(text) != checksum(text.replace("312", "313"))
