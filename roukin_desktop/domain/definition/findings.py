"""What stands against a year's definitions, by the field a person would mend it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_checks import check
from roukin_desktop.domain.definition.groups import GROUPS
from roukin_desktop.domain.toml_records import Problem

_WORDS = {
    "mean_from_yen より小さい額です。": "1件平均の目安は、「から」より大きい額を「まで」に入れてください。",
    "basis が exceed_prior か none のときだけ、値を書きません。": (
        "目標の種類が「前年を超える」「目標なし」のときは、目標を空欄にしてください。"
    ),
    "達成率を出すには target が必要です。": "達成率を出す指標です。目標か、目標の種類を入れてください。",
    "名前が空です。": "名前を入れてください。",
    "0以上の数を書いてください。": "0以上の数を入れてください。",
    "対象商品を1つ以上書いてください。": "対象商品を1つ以上登録してください。",
}
"""Sentences written for who edits the text, as they are said of a form."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about a value; ``name`` '' is about the whole entry, ``group`` '' about the definitions."""

    group: str
    key: str
    name: str
    text: str


def findings(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield everything that cannot be meant so."""
    for problem in check(catalogue):
        yield _placed(problem, catalogue)


def _placed(problem: Problem, catalogue: Catalogue) -> Finding:
    text = _WORDS.get(problem.text, problem.text)
    head, *rest = [*problem.path, "", ""]
    group = str(head)
    if group == "expense":
        return Finding("expense", "expense", str(rest[0]), text)
    if group not in GROUPS or not isinstance(rest[0], int):
        return Finding("", "", "", f"{' '.join(map(str, problem.path))}: {text}")
    entry = getattr(catalogue, group)[rest[0]]
    key = next((getattr(entry, name) for name in ("code", "key", "indicator", "period") if hasattr(entry, name)), "")
    if group == "campaigns" and rest[1] in {"products", "prizes"} and isinstance(rest[2], int):
        part = getattr(entry, str(rest[1]))[rest[2]]
        name = rest[3] if len(rest) > 3 else ""
        return Finding(str(rest[1]), f"{key}/{getattr(part, 'key', rest[2])}", str(name), text)
    value = {"target": str(rest[2]) or "value", "ratio": "value"}.get(str(rest[1]), str(rest[1]))
    names = {spec.name for spec in GROUPS[group].specs}
    return Finding(group, key, value if value in names else "", text)
