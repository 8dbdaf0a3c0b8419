"""All benchmarks, by room of the house."""

from __future__ import annotations

from benchmarks.entry import CASES as ENTRY
from benchmarks.entry_screens import CASES as ENTRY_SCREENS
from benchmarks.export import CASES as EXPORT
from benchmarks.filtering import CASES as FILTER
from benchmarks.importing import CASES as IMPORT
from benchmarks.intake import CASES as INTAKE
from benchmarks.intake_summary import CASES as INTAKE_SUMMARY
from benchmarks.pairs import Case, Programs
from benchmarks.report import CASES as REPORT
from benchmarks.saving import CASES as SAVE
from benchmarks.start import CASES as START

CASES: tuple[Case | Programs, ...] = (
    *START,
    *EXPORT,
    *IMPORT,
    *SAVE,
    *FILTER,
    *INTAKE,
    *INTAKE_SUMMARY,
    *REPORT,
    *ENTRY,
    *ENTRY_SCREENS,
)
