"""Rules of what belongs to one book alone: 年度定義, and the words and the frame of the conference report."""

from __future__ import annotations

from collections.abc import Iterable

from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import ConferenceFrame, ReportText, YearDefinition
from roukin_desktop.domain.rules.findings import error, too_long
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

LINE_LIMIT = 60
"""Lines 議事次第 and 役員の変更 may have: more do not fit on the pages they stand on."""


def check_year_definition(definition: YearDefinition, *, taken: bool) -> list[Issue]:
    """Return what is wrong with the record of a year's definitions; whether its text can be used is for its reader."""
    found = [] if definition.text.strip() else [error("text", "year_text_missing")]
    if taken:
        found.append(error("fiscal_year", "year_definition_taken", year=definition.fiscal_year))
    return [*found, *too_long("note", definition.note, NOTE_LIMIT)]


def check_report_text(text: ReportText, *, taken: bool) -> list[Issue]:
    """Return what is wrong with a text of the report."""
    found = [*_period(text.period), *too_long("text", text.text, NOTE_LIMIT)]
    if not text.text.strip():
        found.append(error("text", "required", label="文章"))
    if taken:
        found.append(error("text", "report_text_taken"))
    return found


def check_frame(frame: ConferenceFrame, *, taken: bool) -> list[Issue]:
    """Return what is wrong with the frame of the report."""
    found = list(_period(frame.period))
    if taken:
        found.append(error("label", "report_frame_taken"))
    for name in ("label", "starts_at", "place", "address"):
        found += too_long(name, getattr(frame, name), NAME_LIMIT)
    for name, count in (("agenda", len(frame.agenda)), ("officers", len(frame.officers))):
        if count > LINE_LIMIT:
            found.append(error(name, "lines_too_many", limit=LINE_LIMIT, length=count))
    for item in frame.agenda:
        if not item.text:
            found.append(error("agenda", "agenda_text_missing"))
        found += [i for text in (item.group, item.text, item.person) for i in too_long("agenda", text, NAME_LIMIT)]
    for change in frame.officers:
        if not change.post:
            found.append(error("officers", "officer_post_missing"))
        words = (change.post, change.old, change.new, change.organisation)
        found += [i for text in words for i in too_long("officers", text, NAME_LIMIT)]
    return found


def _period(key: str) -> Iterable[Issue]:
    try:
        parse_period(key)
    except ValueError:
        yield error("period", "report_period", text=key)
