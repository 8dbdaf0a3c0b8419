"""A measure is a value: narrowing makes another one and leaves the first alone (design.md L4)."""

from __future__ import annotations

from roukin_desktop.domain.measure import SOURCES, Measure


def test_narrowing_keeps_what_was_asked_before() -> None:
    sessions = Measure("study_session", "count", where=(("theme", ("retirement",)),))
    narrowed = sessions.narrowed("form", "web", "hybrid")
    assert narrowed.where == (("theme", ("retirement",)), ("form", ("web", "hybrid")))
    assert (narrowed.source, narrowed.take) == ("study_session", "count")
    assert sessions.where == (("theme", ("retirement",)),)


def test_equal_measures_are_one_key() -> None:
    one = Measure("study_session", "sum", "attendees").narrowed("theme", "young")
    other = Measure("study_session", "sum", "attendees", (("theme", ("young",)),))
    assert {one: 1}[other] == 1


def test_every_record_that_is_counted_has_its_dimensions() -> None:
    for source in ("study_session", "self_target", "campaign_entry"):
        assert {"branch", "committee", "block"} <= set(SOURCES[source]["dimensions"])
