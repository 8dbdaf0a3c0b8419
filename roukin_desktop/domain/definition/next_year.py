"""A year's definitions carried into the next one (年度更新): what stays is kept, what was that year's alone is open.

Targets, rates, the budget and every day have to be said anew: last year's would print as if this year had them.
"""

from __future__ import annotations

from dataclasses import replace

from roukin_desktop.domain.catalogue import Campaign, Catalogue
from roukin_desktop.domain.catalogue_reader import borrowed


def carried_over(old: Catalogue) -> Catalogue:
    """Return the definitions of the next year: identifiers, labels, campaigns with their products and prizes."""
    year = old.fiscal_year + 1
    return replace(
        borrowed(old, year),
        title=f"{year}年度 年度定義",
        campaigns=tuple(_campaign(one, old.fiscal_year) for one in old.campaigns),
    )


def _campaign(one: Campaign, year: int) -> Campaign:
    """Return a campaign that still wants its window; its name says the new year, its key stays what it is called by."""
    name = one.name.replace(str(year), str(year + 1))
    aliases = tuple(word.replace(str(year), str(year + 1)) for word in one.aliases)
    return replace(one, name=name, aliases=aliases, starts_on=None, ends_on=None)


def still_open(catalogue: Catalogue) -> tuple[str, ...]:
    """Return what of a year's definitions nobody has said yet, a sentence each."""
    campaigns = [one.name for one in catalogue.campaigns if one.starts_on is None or one.ends_on is None]
    names = {one.code: one.label.partition("(")[0] for one in catalogue.indicators}  # what is in brackets is known
    aimed = [one for one in catalogue.indicators if one.ratio]
    targets = [names[one.code] for one in aimed if one.target is None or not one.target.value]
    rates = [names.get(one.indicator, one.indicator) for one in catalogue.donation_rates if one.yen is None]
    found = []
    if campaigns:
        found.append(f"期間の決まっていないキャンペーン: {'、'.join(campaigns)}")
    if targets:
        found.append(f"目標の決まっていない指標: {'、'.join(targets)}")
    if catalogue.expense.budget_yen is None:
        found.append("職域活動費の年間の予算が決まっていません。")
    if rates:
        found.append(f"寄付単価の分からない指標: {'、'.join(rates)}(寄付見込額には入れず、合計に「(一部)」と付けます)")
    if not catalogue.deadlines:
        found.append("提出期限が決まっていません。")
    return tuple(found)
