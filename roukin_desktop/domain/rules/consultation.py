"""Rules of 相談・NPO連携: counts only, never who (domain.md E-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Consultation
from roukin_desktop.domain.rules.findings import error, outside_years, too_long, warning
from roukin_desktop.domain.text import NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class ConsultationFacts:
    """What the book knows beside a consultation; ``same`` tells of one of the same kind, branch and day."""

    today: date
    open_years: tuple[int, ...]
    branch_name: str | None = None
    same: bool = False


def check_consultation(consultation: Consultation, facts: ConsultationFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a consultation; without a branch it is お客様相談室's or of the whole."""
    found: list[Issue] = []
    if all(choice.key != consultation.consultation for choice in catalogue.consultations):
        found.append(error("consultation", "consultation_missing"))
    if consultation.branch_id and facts.branch_name is None:
        found.append(error("branch", "branch_unknown"))
    found += outside_years("recorded_on", consultation.recorded_on, facts.open_years)
    if consultation.recorded_on > facts.today:
        found.append(warning("recorded_on", "recorded_in_future"))
    if consultation.count is None:
        found.append(error("count", "count_missing"))
    elif consultation.count < 0:
        found.append(error("count", "negative"))
    if facts.same:
        found.append(warning("recorded_on", "same_consultation"))
    return [*found, *too_long("note", consultation.note, NOTE_LIMIT)]
