"""Identifiers never change (design.md L10): records name them for ever, so nothing a record may name is taken away."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.definition.changes import OTHER_LISTS

_ADDED_HERE = {"purposes": "学習会の目的", "themes": "学習会のテーマ"}
"""Lists books add words of their own to: one that no record uses may go again."""


def broken_identities(old: Catalogue, new: Catalogue, used: Collection[tuple[str, str]]) -> Iterator[str]:
    """Yield a sentence per identifier that ``new`` takes away from records or gives another meaning.

    ``used`` are the pairs records name: (campaign, product), ("themes", key), ("purposes", key). What nobody recorded
    of these may go.
    """
    if old.fiscal_year != new.fiscal_year:
        yield f"{old.fiscal_year}年度の定義を{new.fiscal_year}年度のものに取り替えることはできません。"
    for code, one in old.by_code.items():
        now = new.by_code.get(code)
        if now is None:
            yield f"指標「{code} {one.label}」は取り除けません。"
        elif (now.identifier, now.unit) != (one.identifier, one.unit):
            yield f"指標「{code} {one.label}」を別の意味の指標({now.label})にすることはできません。"
    for name, word in {**_ADDED_HERE, **OTHER_LISTS}.items():
        kept = {one.key for one in getattr(new, name)}
        for one in getattr(old, name):
            if one.key not in kept and (name not in _ADDED_HERE or (name, one.key) in used):
                yield f"{word}「{one.label}」は取り除けません。使わなくなっても残してください。"
    yield from _campaigns(old, new, used)


def _campaigns(old: Catalogue, new: Catalogue, used: Collection[tuple[str, str]]) -> Iterator[str]:
    for campaign in old.campaigns:
        now = new.campaign(campaign.key)
        for product in campaign.products:
            if (campaign.key, product.key) in used and (now is None or now.product(product.key) is None):
                yield f"「{campaign.name}」の「{product.label}」は、実績が登録されているため取り除けません。"
