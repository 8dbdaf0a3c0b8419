"""What the room 年度定義 shows, in finished words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.definition.groups import BASES, GROUPS, Group, Line, specs_of
from roukin_desktop.presenters.ports import Option
from roukin_desktop.services.definitions import Look, sentence

_UNKNOWN = "不明"
_UNRATED = "寄付の対象外"
_SAID = {"budget_yen": "予算 {}", "cap_per_head_yen": "1人 {}まで", "minimum_minutes": "{}以上"}
"""Values that say nothing without a word beside them."""
_RATING = "単価を入れた指標は寄付の対象になり、単価と出どころを空欄にすると対象から外れます。"


@dataclass(frozen=True, slots=True)
class DefinitionRow:
    """A line of a list: what is defined, how, how it was last year, and a word on it (変更あり, 要確認)."""

    key: str
    title: str
    text: str
    prior: str
    mark: str


@dataclass(frozen=True, slots=True)
class FieldModel:
    """A field of the form: its label with unit, its choices if any, and the text as typed."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...]
    text: str


@dataclass(frozen=True, slots=True)
class EntryModel:
    """The entry in the form; no fields where none is picked."""

    title: str
    fields: tuple[FieldModel, ...]
    can_add: bool
    can_remove: bool
    word: str


@dataclass(frozen=True, slots=True)
class PlanModel:
    """Something to be looked at before it is done: what changes, doubts, and the word of the deed ('' where none).

    ``confirm`` asks for the 確認番号 read over the telephone.
    """

    title: str
    lead: str
    sentences: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    deed: str
    confirm: bool = False


class DefinitionsView(Protocol):
    """What the room shows."""

    def show_groups(self, options: list[Option], chosen: str) -> None:
        """Offer the lists."""

    def show_deeds(self, *, hands_out: bool, next_year: int) -> None:
        """Offer to hand out (headquarters) or to open a pack (others), and 年度更新 into the next year."""

    def show_lead(self, origin: str, lead: str) -> None:
        """Say where the definitions come from, and what to do."""

    def show_rows(self, group: Group, rows: Sequence[DefinitionRow], chosen: str, note: str) -> None:
        """Show the entries of a list and mark the one in the form."""

    def show_entry(self, entry: EntryModel) -> None:
        """Show the fields of an entry."""

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Say under its field what stands against a value; '' is about the entry."""

    def show_changes(
        self, title: str, changes: Sequence[str], problems: Sequence[str], open_ones: Sequence[str]
    ) -> None:
        """Show what registering would change, what stands against it, or what nobody has said yet."""

    def show_done(self, state: str, text: str) -> None:
        """Say how it went; '' puts it away."""

    def show_plan(self, plan: PlanModel | None) -> None:
        """Show something to be looked at before it is done; None goes back to the lists."""

    def show_plan_note(self, state: str, text: str) -> None:
        """Say why the deed was not done."""

    def focus_first(self) -> None:
        """Put the cursor into the first field."""


def group_options() -> list[Option]:
    """Return the lists that are offered."""
    return [Option(group.key, group.label) for group in GROUPS.values()]


def row_model(
    group: Group, line: Line, prior: Line | None, unit: str = "", *, touched: bool, bad: bool
) -> DefinitionRow:
    """Return a line of a list; ``unit`` is an indicator's."""
    mark = "要確認" if bad else "変更あり" if touched else ""
    before = row_text(group, prior, unit) if prior else ""
    return DefinitionRow(line.key, line.title, row_text(group, line, unit), before, mark)


def row_text(group: Group, line: Line, unit: str = "") -> str:
    """Return how something is defined, in one line."""
    if group.key == "donation_rates":
        said = _UNKNOWN if line.texts["source"] else _UNRATED
        return f"{line.texts['yen']}円" if line.texts["yen"] else said
    if group.key == "campaigns":
        ends = (line.texts["starts_on"], line.texts["ends_on"])
        return f"{ends[0]}~{ends[1]}" if any(ends) else "期間未定"
    if group.key == "indicators":
        return _target(line, unit)
    if group.key == "deadlines":
        return line.texts["on"] or "未定"
    parts = []
    for spec in specs_of(group.key, line.key):
        text = line.texts.get(spec.name, "")
        if text and text not in line.title and spec.kind != "lines":
            parts.append(_SAID.get(spec.name, "{}").format(f"{dict(spec.choices).get(text, text)}{spec.unit}"))
    return "、".join(parts)


def _target(line: Line, unit: str) -> str:
    """Return 「年間の目標 18,500件」, '' where an indicator has no target."""
    basis = line.texts["basis"]
    value = f" {line.texts['value']}{unit}" if line.texts["value"] else ""
    return "" if basis == "none" and not value else dict(BASES)[basis] + value


def group_note(group: Group, catalogue: Catalogue) -> str:
    """Return what a list leaves open: of 寄付単価 which rates the forecast does without."""
    if group.key != "donation_rates":
        return "" if group.lines(catalogue) else f"{group.word}はまだありません。"
    unknown = [rate.indicator for rate in catalogue.donation_rates if rate.yen is None]
    if not unknown:
        return f"すべての単価が入っています。寄付見込額は全体の額になります。{_RATING}"
    told = f"単価が分からない{len(unknown)}件({'、'.join(unknown)})は寄付見込額に入れず、合計に「(一部)」と付けます。"
    return told + _RATING


def shown_findings(look: Look) -> tuple[str, ...]:
    """Return what stands against registering, each with the place it is to be mended in."""
    return tuple(sentence(one, look.catalogue) for one in look.findings)
