"""What is missing or doubtful in the records of a fiscal year, each line leading to its record (issue: listed first).

None of it stops a submission: the receiver wants to see it, not to miss the rest. Only own records are listed, because
only they can be mended here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import (
    KINDS,
    Meeting,
    Member,
    MemberActivity,
    Record,
    SelfTarget,
    StudySession,
    WorkplaceCommittee,
)
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import record_label
from roukin_desktop.services.overview import Overview
from roukin_desktop.services.papers.warnings import FIELD_WORDS
from roukin_desktop.services.submission.models import Concern
from roukin_desktop.services.submission.travelling import dated

_RANKS = {"error": 0, "warning": 1, "review": 2, "hint": 3}
_PLANNED = "planned"

NO_RECORDS = (
    "この年度の学習会・自主目標・キャンペーン実績が1件もありません。実績がない場合は「実績なし」を選んでください。"
)
STILL_PLANNED = "そろった期間の学習会が「予定」のままです。実施したら「実施」に直し、しなかったら取り消してください。"
NO_PRESENCE = "そろった期間の会議の出欠が未入力です。出席した会員に印を付けるか、会員を外してください。"
NO_CODE = "会員コードが未入力です。コードがないと、ほかの記録簿の同じ会員と1つに数えられません。"
NO_HEADCOUNT = "組合員数が未入力です。"


def concerns(context: Context, records: Sequence[Record], complete: Iterable[str]) -> tuple[Concern, ...]:
    """Return what to look at in the records that travel, the gravest first."""
    own = [record for record in records if record.book_id == context.info.book_id]
    found = list(_Look(context, records, complete).at(own))
    if not dated(records):
        found.append(Concern("warning", "", "", "記録全体", NO_RECORDS))
    places = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(found, key=lambda one: (_RANKS[one.severity], places.get(one.kind, len(places)))))


class _Look:
    def __init__(self, context: Context, records: Sequence[Record], complete: Iterable[str]) -> None:
        self._context = context
        self._overview = Overview(context)
        self._complete = [parse_period(key) for key in complete]
        self._active = set(_members_in(records))

    def at(self, own: Iterable[Record]) -> Iterator[Concern]:
        for record in own:
            label = record_label(self._context, record, self._overview.name)
            for severity, text, reason in self._said_of(record):
                yield Concern(severity, record.kind, record.id, label, text, reason)

    def _said_of(self, record: Record) -> Iterator[tuple[str, str, str]]:
        """Yield severity, sentence and given reason of all there is to say about a record, of a field once."""
        reasons = {reason.code: reason.text for reason in getattr(record, "reasons", ())}
        said = set()
        for issue in self._overview.check(record):
            if issue.severity is not Severity.HINT:
                said.add(_field(issue.field))
                yield str(issue.severity), message(issue), reasons.get(issue.code, "")
        if review := [field for field in getattr(record, "review", ()) if _field(field) not in said]:
            words = dict.fromkeys(FIELD_WORDS.get(field, FIELD_WORDS.get(_field(field), field)) for field in review)
            yield "review", f"要確認のままの項目があります: {'・'.join(words)}", ""
        if isinstance(record, StudySession) and record.status == _PLANNED and self._is_complete(record):
            yield "warning", STILL_PLANNED, ""
        if isinstance(record, Meeting) and self._lacks_presence(record):
            yield "warning", NO_PRESENCE, ""
        if isinstance(record, Member) and record.id in self._active:
            if not record.code:
                yield "warning", NO_CODE, ""
            if record.headcount is None and "headcount" not in record.review:
                yield "hint", NO_HEADCOUNT, ""

    def _is_complete(self, held: StudySession | Meeting) -> bool:
        return any(period.contains(held.held_on) for period in self._complete)

    def _lacks_presence(self, meeting: Meeting) -> bool:
        """Tell whether members were expected and nobody noted who came, though the period is said to be whole."""
        expected = any(one.expected for one in meeting.members)
        return expected and meeting.attendance is None and self._is_complete(meeting)


def _field(name: str) -> str:
    """Return the field a finding or 要確認 is about, without the line in it."""
    return name.split(".", maxsplit=1)[0]


def _members_in(records: Iterable[Record]) -> Iterator[str]:
    """Yield the ids of the members that records of what was done name."""
    for record in records:
        if isinstance(record, StudySession | Meeting):
            yield from (there.member_id for there in record.members)
        elif isinstance(record, SelfTarget | MemberActivity | WorkplaceCommittee) and record.member_id:
            yield record.member_id
