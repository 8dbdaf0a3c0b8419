"""Texts typed into the lists of a year's definitions, read as the value they stand for."""

from __future__ import annotations

from datetime import date

from roukin_desktop.domain.dates import read_date
from roukin_desktop.domain.definition.groups import Spec
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT, clean

Typed = str | int | date | tuple[str, ...] | None
"""What a text can stand for."""


class BadText(ValueError):
    """A text that stands for no value; the message is one Japanese sentence."""


def read_text(spec: Spec, text: str, year: int) -> Typed:
    """Return the value a text stands for; None for a blank number or day. Raises BadText with its sentence."""
    typed = clean(text)
    if not typed and spec.required:
        raise BadText(f"{spec.label.partition('(')[0]}を入れてください。")
    if spec.kind == "number":
        return _number(spec, typed)
    if spec.kind == "day":
        return _day(typed, year)
    if len(typed) > (NOTE_LIMIT if spec.kind == "lines" else NAME_LIMIT):
        raise BadText(f"{NOTE_LIMIT if spec.kind == 'lines' else NAME_LIMIT}字までにしてください。")
    if spec.kind == "lines":
        return tuple(line for one in typed.split("\n") if (line := clean(one)))
    if spec.kind == "choice":
        return _choice(spec, typed)
    if "\n" in typed:
        raise BadText("1行で入れてください。")
    return typed


def _number(spec: Spec, typed: str) -> int | None:
    try:
        value = read_int(typed)
    except ValueError:
        raise BadText("数を入れてください(例 18,500)。") from None
    if value is not None and value < 0:
        raise BadText("0以上の数を入れてください。")
    return value


def _day(typed: str, year: int) -> date | None:
    try:
        return read_date(typed, year)
    except ValueError:
        raise BadText("日付を入れてください(例 6/2 または 2025/6/2)。") from None


def _choice(spec: Spec, typed: str) -> str:
    if typed not in {key for key, _ in spec.choices}:
        raise BadText(f"{'・'.join(word for _, word in spec.choices)} から選んでください。")
    return typed
