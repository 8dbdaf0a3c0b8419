"""Rules of 職域活動費 (domain.md §6.2).

S-6 holds by construction: an expense belongs to its session, so its members are the session's. S-4 is asked
only where 職域活動費 is used: the 事前申請 is the application for that money, not for the session itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import ActivityExpense, ExpenseLine, StudySession
from roukin_desktop.domain.rules.findings import error, hint, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT

UNSORTED = "unsorted"


def counted_heads(session: StudySession) -> int | None:
    """Return the heads the limit is counted on: those who attended; for 予定 those applied for (S-3)."""
    if session.attendees is None and session.status == "planned":
        return session.planned_heads
    return session.attendees


def cap_yen(session: StudySession, catalogue: Catalogue) -> int | None:
    """Return the limit of 職域活動費 in yen (S-2); None while the heads are not known."""
    heads = counted_heads(session)
    return None if heads is None else max(heads, 0) * catalogue.expense.cap_per_head_yen


def check_expense(session: StudySession, catalogue: Catalogue) -> Iterable[Issue]:
    """Find what is wrong with the 職域活動費 of a session; nothing is asked where none was used."""
    expense = session.expense
    if expense is None:
        return
    yield from _lines(expense, catalogue)
    yield from _cap(session, expense, catalogue)
    yield from _application(session)
    yield from _sites(session, expense, catalogue)
    least = catalogue.expense.minimum_minutes
    if least is not None and session.minutes is not None and 0 <= session.minutes < least:
        yield hint("minutes", "too_short", minutes=least)


def _lines(expense: ActivityExpense, catalogue: Catalogue) -> Iterable[Issue]:
    """Check S-5 and S-10."""
    if not expense.lines:
        yield error("lines", "expense_empty")
    kinds = {kind.key: kind for kind in catalogue.expense_kinds}
    for row, line in enumerate(expense.lines):
        place = f"lines.{row}"
        kind = kinds.get(line.kind)
        if not line.kind:
            yield error(f"{place}.kind", "expense_kind_missing")
        elif kind is None:
            yield error(f"{place}.kind", "unknown_choice", word=line.kind)
        elif line.kind == UNSORTED:
            yield warning(f"{place}.kind", "expense_unsorted")
        elif kind.needs_note and not line.note:
            yield warning(f"{place}.note", "expense_note_needed", kind=kind.label)
        if line.yen <= 0:
            yield error(f"{place}.yen", "expense_not_positive")
        yield from too_long(f"{place}.note", line.note, NAME_LIMIT)
        yield from too_long(f"{place}.site", line.site, NAME_LIMIT)


def _cap(session: StudySession, expense: ActivityExpense, catalogue: Catalogue) -> Iterable[Issue]:
    """Check S-2 in total, and S-3 where fewer came than were applied for."""
    cap = cap_yen(session, catalogue)
    heads = counted_heads(session)
    if cap is not None and heads is not None and expense.total_yen > cap:
        rate = catalogue.expense.cap_per_head_yen
        yield error("lines", "over_cap", cap=cap, heads=heads, rate=rate, total=expense.total_yen)
    if (
        session.planned_heads is not None
        and session.attendees is not None
        and session.attendees < session.planned_heads
    ):
        yield warning("planned_heads", "fewer_than_applied", planned=session.planned_heads, attended=session.attendees)


def _application(session: StudySession) -> Iterable[Issue]:
    """Check S-4: WEB and 併用 are applied for beforehand, with the number of persons."""
    if session.planned_heads is not None and session.planned_heads < 1:
        yield error("planned_heads", "planned_heads_too_few")
    if session.form not in ("web", "hybrid"):
        return
    if session.applied_on is None:
        yield error("applied_on", "application_missing")
    elif session.applied_on >= session.held_on:
        yield warning("applied_on", "applied_late")
    if session.planned_heads is None:
        yield error("planned_heads", "planned_heads_missing")


def _sites(session: StudySession, expense: ActivityExpense, catalogue: Catalogue) -> Iterable[Issue]:
    """Check S-2 per site and S-7."""
    if not expense.sites:
        if session.form in ("web", "hybrid"):
            yield hint("sites", "sites_missing")
        if any(line.site for line in expense.lines):
            yield error("sites", "site_not_listed", site=next(line.site for line in expense.lines if line.site))
        return
    if session.form == "face":
        yield error("sites", "sites_in_face")
        return
    yield from _site_rows(expense, catalogue)
    listed = {site.name for site in expense.sites}
    for row, line in enumerate(expense.lines):
        yield from _line_site(row, line, listed)
    heads = [site.heads for site in expense.sites if site.heads is not None]
    if len(heads) == len(expense.sites) and session.attendees is not None and sum(heads) != session.attendees:
        yield warning("sites", "site_heads_differ", heads=sum(heads), attendees=session.attendees)


def _line_site(row: int, line: ExpenseLine, listed: set[str]) -> Iterable[Issue]:
    if not line.site:
        yield error(f"lines.{row}.site", "line_without_site")
    elif line.site not in listed:
        yield error(f"lines.{row}.site", "site_not_listed", site=line.site)


def _site_rows(expense: ActivityExpense, catalogue: Catalogue) -> Iterable[Issue]:
    spent: dict[str, int] = defaultdict(int)
    for line in expense.lines:
        spent[line.site] += line.yen
    rate = catalogue.expense.cap_per_head_yen
    seen: set[str] = set()
    for row, site in enumerate(expense.sites):
        place = f"sites.{row}"
        if not site.name:
            yield error(f"{place}.name", "site_name_missing")
        elif site.name in seen:
            yield error(f"{place}.name", "site_twice", site=site.name)
        seen.add(site.name)
        yield from too_long(f"{place}.name", site.name, NAME_LIMIT)
        if site.heads is None:
            yield error(f"{place}.heads", "site_heads_missing", site=site.name)
        elif site.heads < 1:
            yield error(f"{place}.heads", "site_heads_too_few", site=site.name)
        elif spent[site.name] > site.heads * rate:
            cap = site.heads * rate
            total = spent[site.name]
            yield error(
                f"{place}.heads", "over_site_cap", site=site.name, cap=cap, heads=site.heads, rate=rate, total=total
            )
