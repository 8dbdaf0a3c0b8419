"""What the parts of 受付 show: finished texts and marks, nothing a view would have to decide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.intake.words import (
    Mark,
    action_mark,
    kind_word,
    period_word,
    periods_word,
    result_mark,
    revision_word,
)
from roukin_desktop.presenters.ports import Option
from roukin_desktop.services.intake.models import Answer, FigureChange, RecordChange

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.visible import EditedCell

_COUNTING = frozenset({Result.ACCEPTED, Result.LATE, Result.WITHDRAWN})
"""Results whose file changes what counts; of others nothing comes in yet."""
_ACTIONS = ("removed", "changed", "added")
_BLANK = "(空欄)"
_CHANGED, _SAME = Mark("変わる", "refresh", "warning"), Mark("同じ", "", "")


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the pile: what becomes of it, and what it says of itself."""

    key: str
    mark: Mark
    sender: str
    year: str
    revision: str
    kind: str
    periods: str
    check_code: str
    changes: str
    edited: str


@dataclass(frozen=True, slots=True)
class FileDetail:
    """The chosen file: a sentence, its facts, cells changed by hand, what a person has to do about it.

    ``fingerprint`` is a key seen for the first time, to be read over the telephone; ``senders`` are offered where
    somebody has to say whose file it is, ``vouched`` is what was said.
    """

    title: str
    mark: Mark
    facts: str
    sentence: str
    fingerprint: str
    edited: tuple[tuple[str, str, str, str], ...]
    senders: tuple[Option, ...]
    vouched: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A printed figure before and after."""

    mark: Mark
    period: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record, or one field of it, and how it changes; ``sender`` stands under the record's name."""

    mark: Mark
    label: str
    sender: str
    field: str
    change: str


def file_row(key: str, answer: Answer, *, done: bool) -> FileRow:
    """Return a file as the pile lists it; without a sender its name tells it."""
    return FileRow(
        key=key,
        mark=result_mark(answer.result, receipt=answer.receipt, done=done),
        sender="\n".join(part for part in (answer.sender_name or answer.sender_code, answer.path.name) if part),
        year="" if answer.fiscal_year is None else f"{answer.fiscal_year}年度",
        revision=revision_word(answer.revision),
        kind=kind_word(answer.kind),
        periods=periods_word(answer.complete),
        check_code=answer.check_code,
        changes=changes_text(answer),
        edited=count_text(len(answer.edited), "か所") if answer.edited else "",
    )


def file_detail(answer: Answer, senders: Iterable[Option], vouched: str, *, done: bool) -> FileDetail:
    """Return everything the chosen file says."""
    who = " ".join(part for part in (answer.sender_code, answer.sender_name) if part)
    year = "" if answer.fiscal_year is None else f"{answer.fiscal_year}年度 {revision_word(answer.revision)}".rstrip()
    changes = changes_text(answer)
    parts = (who, year, kind_word(answer.kind), periods_word(answer.complete), changes and f"記録 {changes}")
    lines = ["・".join(part for part in parts if part)]
    if answer.check_code:
        lines.append(f"照合コード {answer.check_code}")
    ask = not done and (answer.result is Result.UNVERIFIED or bool(vouched))
    return FileDetail(
        title=answer.path.name,
        mark=result_mark(answer.result, receipt=answer.receipt, done=done),
        facts="\n".join(line for line in lines if line),
        sentence=_said(answer, done=done),
        fingerprint=answer.fingerprint if answer.first_key else "",
        edited=edited_rows(answer.edited),
        senders=tuple(senders) if ask else (),
        vouched=vouched,
    )


def _said(answer: Answer, *, done: bool) -> str:
    """Return what is said of a file; of one that was taken in as of something done."""
    taken = done and answer.result in {Result.ACCEPTED, Result.LATE}
    return answer.sentence.replace("受け付けます。", "受け付けました。") if taken else answer.sentence


def changes_text(answer: Answer) -> str:
    """Return 「追加12 変更3 取消1」, what a file adds, changes and takes away; '' where nothing of it counts now."""
    if answer.receipt or answer.result not in _COUNTING:
        return ""
    parts = (
        (f"追加{answer.added:,}", answer.added),
        (f"変更{answer.changed:,}", answer.changed),
        (f"取消{answer.removed:,}", answer.removed),
        (f"期限後{answer.late:,}", answer.late),
    )
    return " ".join(text for text, number in parts if number) or "増減なし"


def edited_rows(edited: Sequence[EditedCell]) -> tuple[tuple[str, str, str, str], ...]:
    """Return the cells somebody changed by hand: sheet, cell, as sent, as it stands there now."""
    return tuple((cell.sheet, cell.cell, cell.old or _BLANK, cell.new or _BLANK) for cell in edited)


def figure_rows(figures: Sequence[FigureChange], *, same: bool) -> list[FigureRow]:
    """Return the figures, changed ones first; ``same`` shows those that stay as they are, too."""
    changed = [f for f in figures if f.before != f.after]
    still = [f for f in figures if f.before == f.after] if same else []
    rows = [FigureRow(_CHANGED, period_word(f.period), f.label, f.before, f.after) for f in changed]
    return rows + [FigureRow(_SAME, period_word(f.period), f.label, f.before, f.after) for f in still]


def record_rows(records: Iterable[RecordChange]) -> list[RecordRow]:
    """Return the records, those that go or change first: a changed one with a line for each field."""
    rows = []
    for record in sorted(records, key=lambda one: _ACTIONS.index(one.action)):
        mark = action_mark(record.action)
        if record.action == "changed" and record.fields:
            for place, field in enumerate(record.fields):
                name, whose = (record.label, record.sender) if not place else ("", "")
                change = f"{field.before or _BLANK} → {field.after or _BLANK}"
                rows.append(RecordRow(mark, name, whose, field.label, change))
            continue
        said = "、".join(f"{f.label} {f.after or f.before}" for f in record.fields)
        rows.append(RecordRow(mark, record.label, record.sender, said, ""))
    return rows


def pile_text(answers: Sequence[Answer], *, done: bool) -> str:
    """Return how many files there are of each kind: 「5件中 受け付けます 3・保留 1」."""
    order = list(Result)
    counts: dict[str, int] = {}
    for answer in sorted(answers, key=lambda one: order.index(one.result)):
        word = result_mark(answer.result, receipt=answer.receipt, done=done).word
        counts[word] = counts.get(word, 0) + 1
    parts = "・".join(f"{word} {number:,}" for word, number in counts.items())
    return f"{count_text(len(answers), '件')}中 {parts}" if answers else ""
