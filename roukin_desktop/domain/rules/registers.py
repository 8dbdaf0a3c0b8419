"""Rules of the short registers: ブロック, 産別, 推進委員会, 店舗, 寄付先."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Branch, Committee, Donee, Record
from roukin_desktop.domain.rules.findings import ends_before_start, error, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class RegisterFacts:
    """What the book knows beside a register entry: names of other entries of its kind, same code or same name."""

    same_code: tuple[str, ...] = ()
    same_name: tuple[str, ...] = ()


def check_register(record: Record, facts: RegisterFacts) -> list[Issue]:
    """Return what is wrong or odd with a ブロック, 産別, 推進委員会, 店舗 or 寄付先."""
    found: list[Issue] = []
    name = str(getattr(record, "name", ""))
    code = str(getattr(record, "code", ""))
    if not name:
        found.append(error("name", "name_missing"))
    elif facts.same_name:
        found.append(warning("name", "same_name", name=facts.same_name[0]))
    if code and facts.same_code:
        found.append(error("code", "code_taken", name=facts.same_code[0]))
    if isinstance(record, (Committee, Branch)):
        found += ends_before_start(record.valid_from, record.valid_to)
    if isinstance(record, Donee):
        if not record.committee_id:
            found.append(error("committee", "committee_missing"))
        found += too_long("note", record.note, NOTE_LIMIT)
    return [*found, *too_long("name", name, NAME_LIMIT), *too_long("code", code, NAME_LIMIT)]
