"""The sums a report must keep, run over its figures: the numbers behind the 検算表 (domain.md §3.2).

A side with a figure nobody has entered cannot be checked: that is neither kept nor broken (L7).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.layout import Identity, Layout

Values = Mapping[str, int | None]
_WINNERS = "winners:"


@dataclass(frozen=True, slots=True)
class Checked:
    """An identity and what both sides came to; ``holds`` None where a figure is missing."""

    label: str
    left: int | None
    relation: str
    right: int | None
    holds: bool | None

    @property
    def difference(self) -> int | None:
        """Return left minus right; None where a side is missing."""
        return None if self.left is None or self.right is None else self.left - self.right


def check_identities(layout: Layout, catalogue: Catalogue, values: Values) -> tuple[Checked, ...]:
    """Return every identity of the form over the figures by code, in the form's order."""
    return tuple(_checked(identity, catalogue, values) for identity in layout.identities)


def compare(label: str, left: int | None, relation: str, right: int | None) -> Checked:
    """Return one comparison; ``relation`` is =, <= or >=."""
    if left is None or right is None:
        return Checked(label, left, relation, right, None)
    holds = {"=": left == right, "<=": left <= right, ">=": left >= right}[relation]
    return Checked(label, left, relation, right, holds)


def _checked(identity: Identity, catalogue: Catalogue, values: Values) -> Checked:
    left, right = (_side(terms, catalogue, values) for terms in (identity.left, identity.right))
    return compare(identity.label, left, identity.relation, right)


def _side(terms: Sequence[str], catalogue: Catalogue, values: Values) -> int | None:
    total = 0
    for term in terms:
        factors = [_factor(factor.strip(), catalogue, values) for factor in term.split("*")]
        known = [factor for factor in factors if factor is not None]
        if len(known) < len(factors):
            return None
        total += prod(known)
    return total


def _factor(factor: str, catalogue: Catalogue, values: Values) -> int | None:
    if factor.startswith(_WINNERS):
        campaign = catalogue.campaign(factor.removeprefix(_WINNERS))
        return sum(prize.winners for prize in campaign.prizes) if campaign and campaign.prizes else None
    code, _, take = factor.partition(".")
    if take:
        target = catalogue.by_code[code].target
        return target.value if target else None
    return values.get(code)
