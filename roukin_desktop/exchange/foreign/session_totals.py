"""Control totals of imported sessions, as the preview shows them and a person compares them with the paper."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import StudySession


def session_totals(sessions: Sequence[StudySession], catalogue: Catalogue) -> dict[str, object]:
    """Return what all rows of a file come to, those the book already has included.

    ``by_theme`` maps the theme's label to (sessions, participants); a session with two themes counts under both.
    """
    tagged: dict[str, list[int]] = {}
    for session in sessions:
        for theme in session.themes:
            tagged.setdefault(theme, []).append(session.attendees or 0)
    by_theme = {c.label: (len(tagged[c.key]), sum(tagged[c.key])) for c in catalogue.themes if c.key in tagged}
    return {
        "sessions": len(sessions),
        "attendees": sum(s.attendees or 0 for s in sessions),
        "expense_yen": sum(s.expense.total_yen for s in sessions if s.expense),
        "expense_sessions": sum(1 for s in sessions if s.expense),
        "web": sum(1 for s in sessions if s.form == "web"),
        "by_theme": by_theme,
        "distinct_members": len({m.member_id for s in sessions for m in s.members}),
    }
