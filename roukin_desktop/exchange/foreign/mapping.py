"""The mapping from columns to fields: guessed, mended by a person, remembered as JSON by the service."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from roukin_desktop.exchange.foreign.model import SheetMapping


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which tables of a workbook are taken and what their columns mean; ``kind`` is a kind of import."""

    kind: str
    sheets: tuple[SheetMapping, ...] = ()

    @property
    def signature(self) -> str:
        """Names the headers found, so that a mended mapping is remembered for workbooks of the same make."""
        return "|".join(sorted({s.signature for s in self.sheets if s.signature}))

    def to_json(self) -> str:
        """Return the mapping as JSON text for remembering."""
        return json.dumps({"kind": self.kind, "sheets": [asdict(s) for s in self.sheets]}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """Return what ``to_json`` wrote; ValueError on anything else."""
        try:
            value = json.loads(text)
            return cls(str(value["kind"]), tuple(SheetMapping(**s) for s in value["sheets"]))
        except (KeyError, TypeError) as error:
            raise ValueError(text) from error

    def with_column(self, sheet: str, key: str, column: int | None) -> Mapping:
        """Return the mapping with one field of one sheet put on another column, or on none (kept as column 0)."""
        return replace(self, sheets=tuple(_mended(s, key, column) if s.sheet == sheet else s for s in self.sheets))

    def with_sheet(self, mapping: SheetMapping) -> Mapping:
        """Return the mapping with a sheet's table put where a person says it begins."""
        return replace(self, sheets=(*self.without_sheet(mapping.sheet).sheets, mapping))

    def without_sheet(self, sheet: str) -> Mapping:
        """Return the mapping without a sheet, which is then not read."""
        return replace(self, sheets=tuple(s for s in self.sheets if s.sheet != sheet))


def adopt(guessed: Mapping, remembered: Mapping) -> Mapping:
    """Return the guess with the columns a person chose earlier, wherever the header is the same.

    Sheet names and header rows stay those of the guess: next month's workbook has the same columns elsewhere.
    Columns that were empty then and are found now join in.
    """
    known = {s.signature: s for s in remembered.sheets if s.signature}
    return replace(guessed, sheets=tuple(_remembered(s, known.get(s.signature)) for s in guessed.sheets))


def _remembered(guess: SheetMapping, known: SheetMapping | None) -> SheetMapping:
    if known is None:
        return guess
    used = set(known.columns.values())
    columns = {k: c for k, c in guess.columns.items() if k not in known.columns and c not in used} | known.columns
    return replace(guess, columns=columns, confidence=guess.confidence | dict.fromkeys(known.columns, 100))


def _mended(mapping: SheetMapping, key: str, column: int | None) -> SheetMapping:
    columns = {k: c for k, c in mapping.columns.items() if k != key}
    confidence = {k: c for k, c in mapping.confidence.items() if k != key}
    columns[key] = column or 0
    confidence[key] = 100
    return replace(mapping, columns=columns, confidence=confidence)
