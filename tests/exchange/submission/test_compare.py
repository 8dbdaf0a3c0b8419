"""What differs between two revisions (exchange.md §2)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import compare_records
from tests import builders
from tests.exchange.submission.test_payload import record_sets


def test_added_changed_and_removed_are_told_apart() -> None:
    one, two, three = builders.session("1"), builders.session("2"), builders.session("3")
    changed = replace(two, attendees=30, note="訂正", version=2)
    found = compare_records([one, two], [changed, three])
    assert found.added == (three,)
    assert found.removed == (one,)
    assert [(c.before, c.after, c.fields) for c in found.changed] == [(two, changed, ("attendees", "note"))]


def test_a_version_alone_is_no_change() -> None:
    one = builders.session("1", version=1)
    assert not compare_records([one], [replace(one, version=5)])


def test_zero_and_blank_are_different() -> None:
    one = builders.session("1", attendees=None)
    assert compare_records([one], [replace(one, attendees=0)]).changed[0].fields == ("attendees",)


@given(record_sets, record_sets)
def test_the_way_back_is_the_way_there_reversed(before: list[Record], after: list[Record]) -> None:
    there, back = compare_records(before, after), compare_records(after, before)
    assert (there.added, there.removed) == (back.removed, back.added)
    assert [(c.before, c.after) for c in there.changed] == [(c.after, c.before) for c in back.changed]
    assert not compare_records(before, list(reversed(before)))
    kept = {c.after for c in there.changed} if there.changed else set()
    assert len(there.added) + len(kept) <= len(after)
