"""Everything that can be done with a year's definitions; each verb lives in the module its import names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.definition.next_year import still_open
from roukin_desktop.services.context import Context

if TYPE_CHECKING:
    from roukin_desktop.domain.book import Changes
    from roukin_desktop.domain.definition.edits import Edits
    from roukin_desktop.services.definitions import Look
    from roukin_desktop.services.packs.making import MadePack
    from roukin_desktop.services.packs.opening import PackPlan
    from roukin_desktop.services.year_change import Coming


class DefinitionDesk:
    """年度定義 of an open book."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def catalogue(self, year: int) -> Catalogue:
        """Return the definitions of a year."""
        return self._context.catalogue(year)

    def defined(self, year: int) -> bool:
        """Tell whether a year has a definition that is not borrowed from another."""
        return self._context.defined_in(year) == year

    def origin(self, year: int) -> str:
        """Say where a year's definitions come from."""
        own = self._context.store.definitions.get(year)
        if own is None:
            lender = self._context.defined_in(year)
            return "プログラムに付いている定義" if lender == year else f"{lender}年度の定義を借りています"
        return f"{own.note} を取込済み" if own.pack_id and own.note else "この記録簿で変更した定義"

    def still_open(self, year: int) -> tuple[str, ...]:
        """Return what of a year's definitions nobody has said yet."""
        return still_open(self._context.catalogue(year))

    def look(self, year: int, edits: Edits) -> Look:
        """Return what edits would change, and what stands against them."""
        from roukin_desktop.services.definitions import look

        return look(self._context, year, edits)

    def define(self, year: int, edits: Edits, note: str = "") -> Changes:
        """登録 of a year's definitions as edited."""
        from roukin_desktop.services.definitions import define

        return define(self._context, year, edits, note)

    def coming(self, year: int) -> Coming:
        """Return what 年度更新 into a year would do."""
        from roukin_desktop.services.year_change import coming

        return coming(self._context, year)

    def carry_over(self, year: int) -> Changes:
        """年度更新: open the next fiscal year in the same book."""
        from roukin_desktop.services.year_change import carry_over

        return carry_over(self._context, year)

    def make_pack(self, year: int, out: Path) -> MadePack:
        """年度定義の配布ファイルを作成 into a folder (or to a workbook named)."""
        from roukin_desktop.services.packs.making import make_pack

        return make_pack(self._context, year, out)

    def plan_pack(self, path: Path) -> PackPlan:
        """Return what a year pack would change here."""
        from roukin_desktop.services.packs.opening import plan_pack

        return plan_pack(self._context, path)

    def take_pack(self, plan: PackPlan, *, confirmed: str = "") -> Changes | None:
        """Take a year pack in as one operation."""
        from roukin_desktop.services.packs.opening import take_pack

        return take_pack(self._context, plan, confirmed=confirmed)
