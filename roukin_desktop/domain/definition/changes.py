"""Two definitions of a year compared, as sentences a person reads before either of them counts (exchange.md §3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.definition.groups import GROUPS, Group, Line, Spec, specs_of

BLANK = "空欄"
_LONGEST = 60
OTHER_LISTS = {
    "forms": "学習会の形態",
    "expense_kinds": "職域活動費の区分",
    "decided_by": "自主目標を決めた会議",
    "activities": "会員活動の種類",
    "consultations": "相談・NPO連携の種類",
    "meetings": "会議・研修会の種類",
    "target_items": "自主目標の項目",
}
"""The lists of words that are no group of their own, with what each is called."""


def changes(old: Catalogue, new: Catalogue) -> tuple[str, ...]:
    """Return a sentence per difference, in the order of the lists; none where nothing changes."""
    found = [sentence for group in GROUPS.values() for sentence in _group(group, old, new)]
    found += [sentence for name, word in OTHER_LISTS.items() for sentence in _list(name, word, old, new)]
    found += _counting(old, new)
    if not found and old != new:
        found.append("並び順などが変わります。" if old.title == new.title else f"題名: {old.title} → {new.title}")
    return tuple(found)


def _group(group: Group, old: Catalogue, new: Catalogue) -> Iterator[str]:
    before, after = _keyed(group, old), _keyed(group, new)
    for key, line in after.items():
        if key not in before:
            yield f"{group.word}「{line.title}」を加えます。"
            continue
        for spec in specs_of(group.key, line.key):
            was, now = before[key].texts.get(spec.name, ""), line.texts.get(spec.name, "")
            if was != now:
                title, label = before[key].title, spec.label.partition("(")[0]
                of = "" if label in (title, group.word) else f"の{label}"
                unit = _unit(group, spec, key, new)
                yield f"{group.word}「{title}」{of}: {_shown(spec, was, unit)} → {_shown(spec, now, unit)}"
    yield from (f"{group.word}「{line.title}」を除きます。" for key, line in before.items() if key not in after)


def _keyed(group: Group, catalogue: Catalogue) -> dict[str, Line]:
    """Return the entries by what makes two of them the same one; prizes have their name alone."""
    if group.key != "prizes":
        return {line.key: line for line in group.lines(catalogue)}
    return {f"{line.key.partition('/')[0]}/{line.texts['name']}": line for line in group.lines(catalogue)}


def _unit(group: Group, spec: Spec, key: str, catalogue: Catalogue) -> str:
    indicator = catalogue.by_code.get(key) if group.key == "indicators" and spec.name == "value" else None
    return indicator.unit if indicator else spec.unit


def _shown(spec: Spec, text: str, unit: str) -> str:
    if not text:
        return BLANK
    word = dict(spec.choices).get(text, text).replace("\n", "、")
    return (word if len(word) <= _LONGEST else f"{word[:_LONGEST]}…") + unit


def _list(name: str, word: str, old: Catalogue, new: Catalogue) -> Iterator[str]:
    before = {one.key: one for one in getattr(old, name)}
    after = {one.key: one for one in getattr(new, name)}
    for key, one in after.items():
        if key not in before:
            yield f"{word}「{one.label}」を加えます。"
        elif one.label != before[key].label:
            yield f"{word}「{before[key].label}」の名前: {before[key].label} → {one.label}"
        elif one != before[key]:
            yield f"{word}「{one.label}」の短い名前やほかの呼び方が変わります。"
    yield from (f"{word}「{one.label}」を除きます。" for key, one in before.items() if key not in after)


def _counting(old: Catalogue, new: Catalogue) -> Iterator[str]:
    for code, one in new.by_code.items():
        before = old.by_code.get(code)
        if before is not None and replace(before, label=one.label, target=one.target) != one:
            yield f"指標「{code} {one.label}」の数え方や印刷のしかたが変わります。"
    shown = {line.key for line in GROUPS["settings"].lines(old)}
    if [one for one in old.settings if one[0] not in shown] != [one for one in new.settings if one[0] not in shown]:
        yield "そのほかの計算のしかたが変わります。"
