"""Definitions read from TOML into dataclasses, which are their schema; every problem names its line and key.

The files are written by people at headquarters, so all problems of a file are collected before it is refused.
"""

from __future__ import annotations

import re
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.toml_lines import Path, index_lines, line_of

_T = TypeVar("_T")
_WORDS = {str: "文字列", int: "整数", bool: "true か false", date: "日付(2025-04-01 の形)"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at a key; ``text`` is one Japanese sentence."""

    path: Path
    text: str


def read_definition(cls: type[_T], text: str, name: str, what: str, check: Callable[[_T], Iterable[Problem]]) -> _T:
    """Return the dataclass a TOML text fills; ``name`` is the file's and ``what`` its kind (年度定義), for messages.

    ``check`` says what the keys mean together; it is not believed of a table that could not be read.
    Raises InputRefused whose problems each name line and key.
    """
    text = text.removeprefix("\ufeff")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refusal(name, what, (_syntax_problem(text, str(error)),)) from None
    problems: list[Problem] = []
    found = typing.cast("_T", _record(cls, data, (), problems))
    broken = {p.path[:2] for p in problems}
    problems += [p for p in check(found) if p.path[:2] not in broken]
    if problems:
        index = index_lines(text)
        lines = sorted((line_of(index, p.path), _place(p.path, data), p.text) for p in problems)
        raise _refusal(name, what, tuple(f"{line}行目 {place}: {said}" for line, place, said in lines))
    return found


def _refusal(name: str, what: str, problems: tuple[str, ...]) -> InputRefused:
    return InputRefused(
        f"{what}「{name}」に誤りがあるため読み込みませんでした。次の行を直してください。",
        tuple(f"{name} {p}" for p in problems),
    )


def _syntax_problem(text: str, said: str) -> str:
    found = re.search(r"\(at line (\d+)", said)
    lines = text.splitlines()
    number = int(found[1]) if found else len(lines)
    key = lines[number - 1].split("=")[0].strip() if 0 < number <= len(lines) else ""
    twice = any(words in said for words in ("Cannot overwrite", "Cannot declare", "Duplicate inline"))
    reason = (
        "同じ項目が二度書かれています。" if twice else f"TOMLの書き方が正しくありません({said.partition(' (at')[0]})。"
    )
    return f"{number}行目 {key}: {reason}"


def _place(path: Path, data: Mapping[str, Any]) -> str:
    """Return the key as a person finds it: 「indicators 9番目(T09) measure.take」."""
    words: list[str] = []
    here: Any = data
    for step in path:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            here = {}
        if isinstance(step, str):
            words.append(step)
            continue
        names = (here.get(key) for key in ("code", "key", "name", "indicator")) if isinstance(here, dict) else ()
        named = next((f"({n})" for n in names if isinstance(n, str)), "")
        words.append(f"{step + 1}番目{named}")
    return " ".join(words) or "全体"


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@cache
def _fields(cls: Any) -> dict[str, Field[Any]]:
    return {f.name: f for f in fields(cls)}


def _record(cls: Any, table: Mapping[str, Any], path: Path, problems: list[Problem]) -> object:
    """Read one table into its dataclass; anything unreadable leaves a problem and a neutral stand-in."""
    hints = _hints(cls)
    known = _fields(cls)
    unknown = "知らない項目です。つづりを確かめてください。"
    problems.extend(Problem((*path, key), unknown) for key in table if key not in known)
    values: dict[str, object] = {}
    for name, field in known.items():
        hint = hints[name]
        if name in table:
            values[name] = _value(hint, table[name], (*path, name), problems)
        elif field.default is MISSING:
            values[name] = _neutral(hint)
            if type(None) not in typing.get_args(hint):
                problems.append(Problem((*path, name), "必要な項目がありません。"))
    return cls(**values)


@cache
def _taken_apart(hint: Any) -> tuple[Any, Any, bool]:
    """Return a hint without ``| None``, what its tuple holds (else None), and whether it is a table of its own."""
    if typing.get_origin(hint) is types.UnionType:
        hint = next(a for a in typing.get_args(hint) if a is not type(None))
    inner = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else None
    return hint, inner, is_dataclass(hint)


def _value(hint: Any, value: Any, path: Path, problems: list[Problem]) -> object:
    hint, inner, is_table = _taken_apart(hint)
    if inner is not None:
        return _values(inner, value, path, problems)
    if is_table:
        if isinstance(value, dict):
            return _record(hint, value, path, problems)
        problems.append(Problem(path, "表 { … } で書いてください。"))
        return _neutral(hint)
    if not isinstance(value, hint) or (isinstance(value, (bool, datetime)) and type(value) is not hint):
        problems.append(Problem(path, f"{_WORDS[hint]}で書いてください。"))
        return _neutral(hint)
    return value


def _values(inner: Any, value: Any, path: Path, problems: list[Problem]) -> tuple[object, ...]:
    if typing.get_origin(inner) is tuple:
        if isinstance(value, dict):
            kept = typing.get_args(inner)[1]
            return tuple((key, _value(kept, v, (*path, key), problems)) for key, v in value.items())
        problems.append(Problem(path, "表 { … } で書いてください。"))
        return ()
    if isinstance(value, list):
        return tuple(_value(inner, v, (*path, i), problems) for i, v in enumerate(value))
    problems.append(Problem(path, "並び [ … ] で書いてください。"))
    return ()


def _neutral(hint: Any) -> object:
    if type(None) in typing.get_args(hint):
        return None
    if typing.get_origin(hint) is tuple:
        return ()
    if is_dataclass(hint):
        return _record(hint, {}, (), [])
    return {str: "", int: 0, bool: False, date: date.min}[hint]
