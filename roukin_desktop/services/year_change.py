"""年度更新: the next fiscal year in the same book, as one operation that can be taken back (issue: year pack).

Members stay, self-targets are carried over 未確定 and without figures, the definitions as an editable start.
"""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.definition.next_year import carried_over, still_open
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Member, SelfTarget
from roukin_desktop.services.context import Context
from roukin_desktop.services.definitions import definition_record
from roukin_desktop.services.targets import carried_targets
from roukin_desktop.storage.owner import open_year

_UNCHANGED = "記録簿は変えていません。"


@dataclass(frozen=True, slots=True)
class Coming:
    """What 年度更新 would do: members that stay, self-targets carried over, and what is left to be said after it."""

    year: int
    members: int
    targets: tuple[SelfTarget, ...]
    own_definition: bool
    open: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is carried over, and what is not."""
        definition = (
            "年度定義: 本部から届いたもの、または登録済みのものをそのまま使います。"
            if self.own_definition
            else "年度定義: 前年度の名前・テーマ・キャンペーンを引き継ぎます(期間・目標・予算・寄付単価は空欄から)。"
        )
        return (
            f"会員: {self.members}件をそのまま使います。",
            f"会員自主目標: {len(self.targets)}会員の項目を未確定で引き継ぎます(件数は引き継ぎません)。",
            definition,
            "学習会・キャンペーン実績などの記録は、前年度のまま残ります。",
        )


def coming(context: Context, year: int) -> Coming:
    """Return what opening a year would do; InputRefused where it is open already or not the next one."""
    now = context.info.open_year
    if year <= now:
        raise InputRefused(f"{year}年度はすでに開いています(この記録簿は{now}年度です)。{_UNCHANGED}")
    if year > now + 1:
        raise InputRefused(f"年度更新は1年度ずつ行います。次は{now + 1}年度です。{_UNCHANGED}")
    members = sum(isinstance(one, Member) and _own(context, one) for one in context.store.all(Member.kind))
    there = year in context.store.definitions
    definition = context.catalogue(year) if there else carried_over(context.catalogue(now))
    return Coming(year, members, tuple(carried_targets(context, year)), there, still_open(definition))


def carry_over(context: Context, year: int) -> Changes:
    """年度更新 into ``year``; a definition that came before with a year pack stays as it is."""
    context.must_be_writable()
    found = coming(context, year)
    definition = definition_record(context, carried_over(context.catalogue(year - 1)))
    label = f"{year}年度への年度更新(自主目標 {len(found.targets)}会員)"
    with context.store.transaction(Verb.CARRY, label) as tx:
        if not found.own_definition:
            tx.put(definition)
        tx.put_many(found.targets)
        open_year(tx, year)
    return tx.changes


def _own(context: Context, member: Member) -> bool:
    return member.book_id == context.info.book_id
