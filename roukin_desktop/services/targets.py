"""前年度から複写: members and items of last year's self-targets, not their figures (domain.md J-3)."""

from __future__ import annotations

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import Member, SelfTarget, TargetLine
from roukin_desktop.services.context import Context
from roukin_desktop.storage import finders


def copy_year(context: Context, year: int) -> Changes:
    """Start the own self-targets of ``year`` from those of the year before, as one operation.

    A member that has a target in ``year`` already, or whose validity ended before it, is left out. The copies are
    未確定: they count only when their figures are typed. Raises InputRefused where there is nothing to copy.
    """
    context.must_be_writable()
    if not finders.targets(context.store, year - 1, own_only=True):
        raise InputRefused(f"{year - 1}年度の自主目標がこの記録簿にないため、複写するものがありません。")
    copies = carried_targets(context, year)
    if not copies:
        raise InputRefused(f"{year - 1}年度の会員はすべて{year}年度に登録済みです。何も変更していません。")
    label = f"自主目標 {year}年度 前年度から複写({len(copies)}会員)"
    with context.store.transaction(Verb.COPY_YEAR, label) as tx:
        tx.put_many(copies)
    return tx.changes


def carried_targets(context: Context, year: int) -> list[SelfTarget]:
    """Return the own self-targets of the year before as they begin ``year``, of members that have none there yet."""
    old = finders.targets(context.store, year - 1, own_only=True)
    taken = {target.member_id for target in finders.targets(context.store, year, own_only=True)}
    members = {m.id: m for m in context.store.all(Member.kind) if isinstance(m, Member)}
    return [
        _copy(context, target, year)
        for target in old
        if target.member_id not in taken and _still_there(members.get(target.member_id), year)
    ]


def _still_there(member: Member | None, year: int) -> bool:
    return member is not None and (member.valid_to is None or member.valid_to >= year_period(year).start)


def _copy(context: Context, old: SelfTarget, year: int) -> SelfTarget:
    return SelfTarget(
        id=context.new_id(),
        book_id=context.info.book_id,
        member_id=old.member_id,
        fiscal_year=year,
        lines=tuple(TargetLine(line.item) for line in old.lines if _has_item(context.catalogue(year), line.item)),
        confirmed=False,
    )


def _has_item(catalogue: Catalogue, key: str) -> bool:
    return any(item.key == key for item in catalogue.target_items)
