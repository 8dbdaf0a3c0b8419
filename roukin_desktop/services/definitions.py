"""年度定義 of a book: what headquarters changes in it, looked at before it counts (design.md L10, exchange.md §3)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import read_catalogue
from roukin_desktop.domain.definition.changes import changes
from roukin_desktop.domain.definition.edits import Edits, outcome
from roukin_desktop.domain.definition.findings import Finding
from roukin_desktop.domain.definition.groups import GROUPS
from roukin_desktop.domain.definition.identity import broken_identities
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import YearDefinition
from roukin_desktop.domain.toml_writer import write_definition
from roukin_desktop.services.context import Context
from roukin_desktop.storage.definitions import recorded_words

UNCHANGED = "年度定義は変えていません。"
NOTHING = f"変わるところがありません。{UNCHANGED}"
REFUSED = f"登録できません。次の点を直してください。{UNCHANGED}"


@dataclass(frozen=True, slots=True)
class Look:
    """What edits would do: the definitions as they would be, a sentence per change, and what stands against it."""

    catalogue: Catalogue
    changes: tuple[str, ...]
    findings: tuple[Finding, ...]


def look(context: Context, year: int, edits: Edits) -> Look:
    """Return what registering the edits of a year would change; the book is not touched."""
    base = context.catalogue(year)
    made = outcome(base, edits)
    broken = identities(context, base, made.catalogue) if edits.removed else ()
    found = (*made.findings, *(Finding("", "", "", text) for text in broken))
    return Look(made.catalogue, changes(base, made.catalogue), found)


def define(context: Context, year: int, edits: Edits, note: str = "") -> Changes:
    """登録 of a year's definitions as edited, as one operation.

    InputRefused with a line per finding; a book that has no definition of the year gets the whole of it.
    """
    context.must_be_writable()
    found = look(context, year, edits)
    if found.findings:
        raise InputRefused(REFUSED, tuple(sentence(one, found.catalogue) for one in found.findings))
    if not found.changes:
        raise InputRefused(NOTHING)
    record = definition_record(context, found.catalogue, note=note)
    label = f"{year}年度 年度定義の変更({len(found.changes)}か所)"
    with context.store.transaction(Verb.DEFINE, label, note) as tx:
        tx.put(record)
    return tx.changes


def definition_record(context: Context, catalogue: Catalogue, *, pack_id: str = "", note: str = "") -> YearDefinition:
    """Return the record that makes a catalogue the book's own; InputRefused where it could not be read again.

    What came with a pack keeps naming it while it is edited here: an older pack is told by it.
    """
    text = write_definition(catalogue)
    read_catalogue(text, f"{catalogue.fiscal_year}年度")
    there = context.store.definitions.get(catalogue.fiscal_year)
    if there is not None:
        return replace(there, text=text, pack_id=pack_id or there.pack_id, note=note)
    return YearDefinition(
        id=context.new_id(),
        book_id=context.info.book_id,
        fiscal_year=catalogue.fiscal_year,
        text=text,
        pack_id=pack_id,
        note=note,
    )


def sentence(finding: Finding, catalogue: Catalogue) -> str:
    """Return a finding with the entry and the field it is about."""
    if not finding.group:
        return finding.text
    group = GROUPS[finding.group]
    title = next((line.title for line in group.lines(catalogue) if line.key == finding.key), finding.key)
    label = next((spec.label.partition("(")[0] for spec in group.specs if spec.name == finding.name), "")
    return f"{group.word}「{title}」{f'の{label}' if label else ''}: {finding.text}"


def identities(context: Context, old: Catalogue, new: Catalogue) -> tuple[str, ...]:
    """Return the sentences on identifiers that ``new`` would take away from records."""
    period = year_period(old.fiscal_year)
    used = recorded_words(context.store, period.start, period.end)
    return tuple(broken_identities(old, new, used))
