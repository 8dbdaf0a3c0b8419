"""A form before it is a record: the text as typed, what is wrong with it, and the way back (design.md §5.3).

Knows no widget. A presenter gives it the rules once the book has said what they need (``check``).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, Protocol, TypeVar, cast

from roukin_desktop.domain.fields import (
    DateSense,
    FieldKind,
    FieldSpec,
    RowSpec,
    Value,
    Values,
    echo_field,
    read_field,
)
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.records import Reason, Record
from roukin_desktop.domain.text import clean

R = TypeVar("R", bound=Record)

REASON = "reason."
"""Begins the name of the field that takes the reason of a warning; its code follows."""

_RECORD = "#record"
_CELL = re.compile(r"(\w+)\.(\d+)(?:\.(\w+))?")


class Shape(Protocol[R]):
    """What makes a draft the draft of a study session, a self-target and so on."""

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """The rows below."""

    @property
    def sense(self) -> DateSense:
        """How dates are understood."""

    def blank(self) -> dict[str, str]:
        """Return the texts of an empty form (what is preset)."""

    def texts(self, record: R) -> dict[str, str]:
        """Return a record's texts."""

    def build(self, values: Values, saved: R | None) -> R | None:
        """Return the record of the values; None while something without which there is no record is missing."""


class Draft(Generic[R]):
    """One form's texts. ``saved`` is the record being corrected, None for a new one."""

    def __init__(self, shape: Shape[R], saved: R | None = None, start: Mapping[str, str] | None = None) -> None:
        """Start from a record, or from an empty form; ``start`` are texts put in on top of what is clean."""
        self.shape = shape
        self.saved = saved
        self.check: Callable[[R], list[Issue]] = lambda _: []
        self._specs = {spec.name: spec for spec in shape.fields}
        self._rows = {row.name: row for row in shape.rows}
        self._clean = {**shape.blank(), **(_texts_of(shape, saved) if saved is not None else {})}
        self._texts = {**self._clean, **(start or {})}
        self._done: list[dict[str, tuple[str, str]]] = []
        self._undone: list[dict[str, tuple[str, str]]] = []
        self._visiting = ""

    def text(self, name: str) -> str:
        """Return a field's text as typed."""
        return self._texts.get(name, "")

    def edit(self, name: str, text: str) -> None:
        """Take a field's new text; what is typed in one visit is one step of undo, and so is each choice."""
        self.edit_many({name: text}, visit=name)
        spec = self.spec(name)
        if spec is not None and spec.kind in (FieldKind.CHOICE, FieldKind.CHOICES):
            self.leave(name)

    def edit_many(self, texts: Mapping[str, str], visit: str = "") -> None:
        """Take several texts as one step (a row removed, the last record copied)."""
        changed = {name: (self.text(name), text) for name, text in texts.items() if self.text(name) != text}
        if not changed:
            return
        if visit and visit == self._visiting and self._done:
            before = self._done[-1].get(visit, changed[visit])[0]
            self._done[-1][visit] = (before, texts[visit])
        else:
            self._done.append(changed)
        self._visiting = visit
        self._undone.clear()
        self._texts.update(texts)

    def explain(self, reasons: Mapping[str, str]) -> None:
        """Take the reasons of warnings by their codes, asked for beside the form: no step of undo."""
        self._texts.update({REASON + code: text for code, text in reasons.items()})

    def leave(self, name: str) -> None:
        """End the visit to a field: what is typed there next is a new step of undo."""
        if name == self._visiting:
            self._visiting = ""

    def undo(self) -> str | None:
        """Take the last step back; return the name of its first field, None where there is nothing."""
        return self._step(self._done, self._undone, 0)

    def redo(self) -> str | None:
        """Do the step undone last again; return the name of its first field, None where there is nothing."""
        return self._step(self._undone, self._done, 1)

    def drop_row(self, rows: str, row: int) -> None:
        """Remove a row; those below move up, as one step of undo."""
        spec, last = self._rows[rows], self.row_count(rows)
        moved = {
            spec.cell(at, column.name): self.text(spec.cell(at + 1, column.name))
            for at in range(row, last)
            for column in spec.columns
        }
        self.edit_many(moved)

    def row_count(self, rows: str) -> int:
        """Return how many rows hold anything at all, gaps included."""
        found = [int(m[2]) for n, t in self._texts.items() if t and (m := _CELL.fullmatch(n)) and m[1] == rows]
        return max(found, default=-1) + 1

    def spec(self, name: str) -> FieldSpec | None:
        """Return the specification of a field or a cell; None for a reason."""
        if name in self._specs:
            return self._specs[name]
        cell = _CELL.fullmatch(name)
        if cell is None or cell[1] not in self._rows:
            return None
        return next((c for c in self._rows[cell[1]].columns if c.name == cell[3]), None)

    def echo(self, name: str) -> str:
        """Return how the text of a field was understood, for under the field."""
        spec = self.spec(name)
        return "" if spec is None else echo_field(spec, self.text(name), self.shape.sense)

    def value(self, name: str) -> Value:
        """Return the value of a field, None where blank or unreadable."""
        spec = self.spec(name)
        return None if spec is None else read_field(spec, name, self.text(name), self.shape.sense)[0]

    def clean_texts(self) -> dict[str, str]:
        """Return the texts that bring the form back to what is saved, by ``edit_many`` as one step of undo."""
        return {name: self._clean.get(name, "") for name in self._texts}

    def dirty(self) -> bool:
        """Tell whether something differs from what is saved, by value: the old value typed back is clean."""
        if self._texts == self._clean:
            return False
        names = (self._texts.keys() | self._clean.keys()) - {_RECORD}
        return any(self._differs(name) for name in names if not name.startswith(REASON))

    def candidate(self) -> R | None:
        """Return the record as far as it can be read, for asking the book what the rules need."""
        return self.shape.build(self._values()[0], self.saved)

    def issues(self) -> list[Issue]:
        """Return what is wrong: first what cannot be read or is missing, then the rules, in the form's order."""
        values, found, filled = self._values()
        made = self.shape.build(values, self.saved)
        if made is not None:
            hidden = [issue.field for issue in found]
            ruled = (self._placed(issue, filled) for issue in self.check(made))
            found += [i for i in ruled if not any(f == i.field or f.startswith(f"{i.field}.") for f in hidden)]
        first = [name for name, row in self._rows.items() if row.first]
        order = {name: at for at, name in enumerate(dict.fromkeys((*first, *self._specs, *self._rows)))}
        return sorted(found, key=lambda i: order.get(i.field, order.get(i.field.split(".")[0], len(order))))

    def unexplained(self, issues: Iterable[Issue]) -> list[Issue]:
        """Return the warnings that still lack a reason."""
        return [i for i in issues if i.severity is Severity.WARNING and not clean(self.text(REASON + i.code))]

    def give_reason(self, code: str, text: str) -> None:
        """Keep why a warning is accepted."""
        self.edit(REASON + code, text)

    def reasons(self, issues: Iterable[Issue]) -> tuple[Reason, ...]:
        """Return the reasons given for warnings that stand, one a code."""
        codes = dict.fromkeys(issue.code for issue in issues if issue.severity is Severity.WARNING)
        return tuple(Reason(code, text) for code in codes if (text := clean(self.text(REASON + code))))

    def record(self) -> R | None:
        """Return the record with its reasons; None while an error stands."""
        issues = self.issues()
        made = self.candidate()
        if made is None or any(issue.severity is Severity.ERROR for issue in issues):
            return None
        if any(f.name == "reasons" for f in dataclasses.fields(made)):
            return cast("R", _with_reasons(made, self.reasons(issues)))
        return made

    def to_dict(self) -> dict[str, str]:
        """Return the texts for the recovery file, with the id of the record being corrected."""
        kept = {name: text for name, text in self._texts.items() if text or self._clean.get(name)}
        return {**kept, _RECORD: self.saved.id if self.saved is not None else ""}

    @classmethod
    def from_dict(cls, shape: Shape[R], data: Mapping[str, str], saved: R | None = None) -> Draft[R]:
        """Return the draft kept in a recovery file; ``saved`` is the record ``record_id(data)`` names."""
        return cls(shape, saved, {name: text for name, text in data.items() if name != _RECORD})

    def _step(
        self, source: list[dict[str, tuple[str, str]]], target: list[dict[str, tuple[str, str]]], side: int
    ) -> str | None:
        if not source:
            return None
        step = source.pop()
        target.append(step)
        self._texts.update({name: pair[side] for name, pair in step.items()})
        self._visiting = ""
        return next(iter(step))

    def _differs(self, name: str) -> bool:
        now, was = self.text(name), self._clean.get(name, "")
        spec = self.spec(name)
        if now == was or spec is None:
            return False
        read, bad = read_field(dataclasses.replace(spec, required=False), name, now, self.shape.sense)
        old, _ = read_field(spec, name, was, self.shape.sense)
        return bool(bad) or read != old

    def _values(self) -> tuple[Values, list[Issue], dict[str, list[int]]]:
        found: list[Issue] = []
        by_name: dict[str, Value] = {}
        for name, spec in self._specs.items():
            by_name[name], bad = read_field(spec, name, self.text(name), self.shape.sense)
            found += bad
        rows: dict[str, tuple[Values, ...]] = {}
        filled: dict[str, list[int]] = {}
        for name, row in self._rows.items():
            wanted = not row.when or bool(self.text(row.when))
            filled[name] = [at for at in range(self.row_count(name)) if wanted and self._filled(row, at)]
            rows[name] = tuple(self._row_values(row, at, found) for at in filled[name])
            if row.required and not filled[name]:
                first = row.columns[0]
                found += read_field(first, row.cell(0, first.name), "", self.shape.sense)[1]
        return Values(by_name, rows), found, filled

    def _filled(self, row: RowSpec, at: int) -> bool:
        return any(self.text(row.cell(at, column)).strip() for column in row.marks)

    def _row_values(self, row: RowSpec, at: int, found: list[Issue]) -> Values:
        by_name: dict[str, Value] = {}
        for spec in row.columns:
            name = row.cell(at, spec.name)
            by_name[spec.name], bad = read_field(spec, name, self.text(name), self.shape.sense)
            found += bad
        return Values(by_name)

    def _placed(self, issue: Issue, filled: Mapping[str, list[int]]) -> Issue:
        """Move a finding on the n-th row of the record to the row of the form it was typed in."""
        cell = _CELL.match(issue.field)
        if cell is None or cell[1] not in filled or int(cell[2]) >= len(filled[cell[1]]):
            return issue
        rest = f".{cell[3]}" if cell[3] else ""
        return dataclasses.replace(issue, field=f"{cell[1]}.{filled[cell[1]][int(cell[2])]}{rest}")


def _texts_of(shape: Shape[R], saved: R) -> dict[str, str]:
    """Return a record's texts with the reasons kept in it: a correction does not ask for them again."""
    reasons: tuple[Reason, ...] = getattr(saved, "reasons", ())
    return {**shape.texts(saved), **{REASON + reason.code: reason.text for reason in reasons}}


def _with_reasons(record: Any, reasons: tuple[Reason, ...]) -> Record:  # noqa: ANN401 - not every record has reasons
    return cast("Record", dataclasses.replace(record, reasons=reasons))


def record_id(data: Mapping[str, str]) -> str:
    """Return the id of the record a kept draft corrects; '' for a new one."""
    return data.get(_RECORD, "")
