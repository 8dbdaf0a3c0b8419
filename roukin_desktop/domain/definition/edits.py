"""What somebody typed over a year's definitions, and the definitions that follow from it.

Text stays as typed until it is registered; a value that cannot be meant so is named under its field and leaves the
old one in force, so that the rest can go on being looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from roukin_desktop.domain.catalogue import (
    Campaign,
    CampaignProduct,
    Catalogue,
    Choice,
    Deadline,
    DonationRate,
    Indicator,
    Prize,
    Target,
)
from roukin_desktop.domain.definition.findings import Finding, findings
from roukin_desktop.domain.definition.groups import GROUPS, Spec, specs_of
from roukin_desktop.domain.definition.typed import BadText, Typed, read_text

Place = tuple[str, str, str]
"""Group, key of the entry, name of the value."""

_NEW = "新しい"
_VALUED = {"annual", "to_date", "movement"}


@dataclass(frozen=True, slots=True)
class Edits:
    """Texts typed by place, entries added (with their group) and entries taken out."""

    texts: Mapping[Place, str]
    added: tuple[tuple[str, str], ...] = ()
    removed: tuple[tuple[str, str], ...] = ()

    def typed(self, place: Place, text: str) -> Edits:
        """Return the edits with one more text."""
        return replace(self, texts={**self.texts, place: text})

    def entry(self, group: str, key: str) -> dict[str, str]:
        """Return what was typed over one entry."""
        return {name: text for (at, of, name), text in self.texts.items() if (at, of) == (group, key)}

    def without(self, group: str, key: str) -> Edits:
        """Return the edits with an entry taken out: an added one as if it had never been."""
        texts = {place: text for place, text in self.texts.items() if place[:2] != (group, key)}
        kept = tuple(one for one in self.added if one != (group, key))
        gone = self.removed if len(kept) < len(self.added) else (*self.removed, (group, key))
        return Edits(texts, kept, gone)

    def __bool__(self) -> bool:
        return bool(self.texts or self.added or self.removed)

    def draft(self) -> dict[str, str]:
        """Return the edits as a draft is kept: texts by name."""
        marked = {f"+{group}|{key}": "" for group, key in self.added} | {f"-{g}|{key}": "" for g, key in self.removed}
        return {"|".join(place): text for place, text in self.texts.items()} | marked

    @classmethod
    def of_draft(cls, draft: Mapping[str, str]) -> Edits:
        """Return the edits a draft holds; names that are none of ours are passed over."""
        parts = {name: name.lstrip("+-").split("|") for name in draft}
        pairs = {name: (two[0], two[1]) for name, two in parts.items() if len(two) == 2 and two[0] in GROUPS}
        return cls(
            {(a[0], a[1], a[2]): draft[n] for n, a in parts.items() if len(a) == 3 and a[0] in GROUPS},
            tuple(pair for name, pair in pairs.items() if name.startswith("+")),
            tuple(pair for name, pair in pairs.items() if name.startswith("-")),
        )


NO_EDITS = Edits({})


@dataclass(frozen=True, slots=True)
class Outcome:
    """The definitions as they would be, and what stands against them."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]


def new_key(catalogue: Catalogue, edits: Edits, group: str, parent: str = "") -> str:
    """Return a key no entry of the group has or had: identifiers are never used twice."""
    taken = {line.key for line in GROUPS[group].lines(catalogue)} | {key for at, key in edits.added if at == group}
    stem = f"{parent}/" if parent else ""
    names = (
        (f"{stem}{number}" for number in range(1_000))
        if group == "prizes"
        else (f"{stem}{group.rstrip('s')}_{catalogue.fiscal_year}_{number}" for number in range(1, 1_000))
    )
    return next(name for name in names if name not in taken)


def outcome(base: Catalogue, edits: Edits) -> Outcome:
    """Return what the edits make of a year's definitions; ``base`` stays in force wherever a text cannot be read."""
    found: list[Finding] = []
    values: dict[tuple[str, str], dict[str, Any]] = {one: {} for one in edits.added}
    for (group, key, name), text in edits.texts.items():
        spec = next((spec for spec in specs_of(group, key) if spec.name == name), None)
        if spec is None or (group, key) in edits.removed:
            continue
        try:
            values.setdefault((group, key), {})[name] = _value(spec, text, base.fiscal_year)
        except BadText as bad:
            found.append(Finding(group, key, name, str(bad)))
    made = _totals(_applied(base, values, frozenset(edits.removed)), base, values)
    return Outcome(made, (*found, *findings(made)))


def _value(spec: Spec, text: str, year: int) -> Typed:
    value = read_text(spec, text, year)
    return tuple(value.split()) if spec.name == "takes" and isinstance(value, str) else value


Values = Mapping[tuple[str, str], Mapping[str, Any]]
Gone = frozenset[tuple[str, str]]


def _applied(base: Catalogue, values: Values, gone: Gone) -> Catalogue:
    return replace(
        base,
        indicators=tuple(_indicator(one, values.get(("indicators", one.code), {})) for one in base.indicators),
        campaigns=tuple(_campaigns(base, values, gone)),
        themes=tuple(_choices(base.themes, "themes", values, gone)),
        purposes=tuple(_choices(base.purposes, "purposes", values, gone)),
        expense=replace(base.expense, **values.get(("expense", "expense"), {})),
        donation_rates=tuple(_rates(base, values)),
        papers=tuple(replace(p, **values.get(("papers", p.key), {})) for p in base.papers),
        deadlines=tuple(_deadlines(base, values)),
        settings=tuple(_settings(base, values)),
    )


def _indicator(one: Indicator, values: Mapping[str, Any]) -> Indicator:
    if not values:
        return one
    before = one.target or Target(None, "none")
    value, basis = values.get("value", before.value), values.get("basis", before.basis)
    if value is None and basis in _VALUED:
        basis = "none"
    if value is not None and basis == "none" and "basis" not in values:
        basis = "annual"
    target = None if one.target is None and basis == "none" and value is None else Target(value, basis)
    return replace(one, label=values.get("label", one.label), target=target)


def _choices(choices: tuple[Choice, ...], group: str, values: Values, gone: Gone) -> Iterator[Choice]:
    """Yield the choices with new ones before その他, which stays the last."""
    others = [one for one in choices if one.key == "other"]
    for one in choices:
        if one not in others and (group, one.key) not in gone:
            yield replace(one, **values.get((group, one.key), {}))
    known = {one.key for one in choices}
    for key in _added(group, values, known):
        yield replace(Choice(key, _NEW + GROUPS[group].word), **values[group, key])
    for one in others:
        yield replace(one, **values.get((group, one.key), {}))


def _campaigns(base: Catalogue, values: Values, gone: Gone) -> Iterator[Campaign]:
    known = {one.key for one in base.campaigns}
    kept = [one for one in base.campaigns if ("campaigns", one.key) not in gone]
    first = CampaignProduct("product_1", "対象商品", ("count",))
    new = [Campaign(key, "新しいキャンペーン", "", None, None, (first,)) for key in _added("campaigns", values, known)]
    for one in (*kept, *new):
        changed = dict(values.get(("campaigns", one.key), {}))
        products = tuple(_products(one, values, gone))
        if one in new and len(products) > 1:
            products = tuple(p for p in products if p != first)
        yield replace(one, **changed, products=products, prizes=tuple(_prizes(one, values, gone)))


def _products(campaign: Campaign, values: Values, gone: Gone) -> Iterator[CampaignProduct]:
    own = {f"{campaign.key}/{product.key}": product for product in campaign.products}
    for key, product in own.items():
        if ("products", key) not in gone:
            yield replace(product, **values.get(("products", key), {}))
    for key in _added("products", values, own):
        parent, _, name = key.partition("/")
        if parent == campaign.key:
            yield replace(CampaignProduct(name, "新しい対象商品", ("count",)), **values["products", key])


def _prizes(campaign: Campaign, values: Values, gone: Gone) -> Iterator[Prize]:
    own = {f"{campaign.key}/{at}": prize for at, prize in enumerate(campaign.prizes)}
    for key, prize in own.items():
        if ("prizes", key) not in gone:
            yield replace(prize, **_filled(values.get(("prizes", key), {})))
    for key in _added("prizes", values, own):
        if key.partition("/")[0] == campaign.key:
            yield replace(Prize("新しい賞", "", 0, 0), **_filled(values["prizes", key]))


def _rates(base: Catalogue, values: Values) -> Iterator[DonationRate]:
    """Yield the rates; a line emptied of rate and source is given nothing for, one filled in is new."""
    known = {one.indicator: one for one in base.donation_rates}
    known |= {code: DonationRate(code, None, "") for code in _added("donation_rates", values, known)}
    for code, one in known.items():
        typed = values.get(("donation_rates", code), {})
        rate = replace(one, **typed)
        if rate.yen is not None or rate.source or not typed:
            yield rate


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _deadlines(base: Catalogue, values: Values) -> Iterator[Deadline]:
    known = {one.period: one.on for one in base.deadlines}
    for line in GROUPS["deadlines"].lines(base):
        on: date | None = values.get(("deadlines", line.key), {}).get("on", known.get(line.key))
        if on is not None:
            yield Deadline(line.key, on)


def _settings(base: Catalogue, values: Values) -> Iterator[tuple[str, int]]:
    typed = {key: int(next(iter(new.values()))) for (group, key), new in values.items() if group == "settings" and new}
    kept = dict(base.settings)
    yield from {**kept, **typed}.items()


def _added(group: str, values: Values, known: Iterable[str]) -> list[str]:
    return [key for at, key in values if at == group and key not in set(known)]


def _totals(made: Catalogue, base: Catalogue, values: Values) -> Catalogue:
    """Return the definitions with the target of a sum following those of its parts, unless it was typed itself."""
    targets = {one.code: one.target.value if one.target else None for one in made.indicators}
    before = {one.code: one.target.value if one.target else None for one in base.indicators}
    found = []
    for one in made.indicators:
        parts = one.measure.parts
        moved = any(targets.get(code) != before.get(code) for code in parts)
        known = [value for code in parts if (value := targets.get(code)) is not None]
        typed = "value" in values.get(("indicators", one.code), {})
        if one.target and one.target.value is not None and moved and not typed and len(known) == len(parts):
            targets[one.code] = sum(known)
            one = replace(one, target=replace(one.target, value=sum(known)))  # noqa: PLW2901 - the same one
        found.append(one)
    return replace(made, indicators=tuple(found))
