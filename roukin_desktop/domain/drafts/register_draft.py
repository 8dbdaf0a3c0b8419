"""The forms of the short registers under 設定: ブロック, 産別, 推進委員会, 店舗, 寄付先."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, Record
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

_CODE = FieldSpec("code", "コード", FieldKind.TEXT, limit=NAME_LIMIT)
_NAME = FieldSpec("name", "名前", FieldKind.TEXT, required=True, limit=NAME_LIMIT)
_FROM = FieldSpec("valid_from", "有効開始日", FieldKind.DATE)
_TO = FieldSpec("valid_to", "有効終了日", FieldKind.DATE)


@dataclass(frozen=True, slots=True)
class RegisterShape:
    """Fields of one short register; ``parents`` are ids: of ブロック for a committee, else of 推進委員会."""

    kind: str
    parents: tuple[str, ...]
    sense: DateSense

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        donated = self.kind == Donee.kind
        committee = FieldSpec("committee", "推進委員会", FieldKind.CHOICE, required=donated, choices=self.parents)
        if self.kind == Committee.kind:
            block = FieldSpec("block", "ブロック", FieldKind.CHOICE, choices=self.parents)
            return (_CODE, _NAME, block, _FROM, _TO)
        if self.kind == Branch.kind:
            return (_CODE, _NAME, committee, _FROM, _TO)
        if self.kind == Donee.kind:
            return (committee, _NAME, FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT))
        return (_CODE, _NAME)

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset the committee where there is only one."""
        if self.kind in (Branch.kind, Donee.kind) and len(self.parents) == 1:
            return {"committee": self.parents[0]}
        return {}

    def texts(self, record: Record) -> dict[str, str]:
        """Return the texts of an entry."""
        sources = {"block": "block_id", "committee": "committee_id"}
        found = {}
        for spec in self.fields:
            value = getattr(record, sources.get(spec.name, spec.name))
            is_day = spec.kind is FieldKind.DATE and value is not None
            found[spec.name] = f"{value:%Y/%m/%d}" if is_day else str(value or "")
        return found

    def build(self, values: Values, saved: Record | None) -> Record | None:
        """Return the entry."""
        known = (saved.id, saved.book_id, saved.version) if saved else ("", "", 0)
        record_id, book_id, version = known
        code, name = values.text("code"), values.text("name")
        valid_from, valid_to = values.day("valid_from"), values.day("valid_to")
        parent = values.text("block" if self.kind == Committee.kind else "committee") or None
        if self.kind == Block.kind:
            return Block(id=record_id, book_id=book_id, version=version, code=code, name=name)
        if self.kind == Federation.kind:
            return Federation(id=record_id, book_id=book_id, version=version, code=code, name=name)
        if self.kind == Donee.kind:
            return Donee(
                id=record_id,
                book_id=book_id,
                version=version,
                committee_id=parent,
                fiscal_year=saved.fiscal_year if isinstance(saved, Donee) else self.sense.fiscal_year,
                name=name,
                note=values.text("note"),
            )
        if self.kind == Committee.kind:
            return Committee(
                id=record_id,
                book_id=book_id,
                version=version,
                code=code,
                name=name,
                block_id=parent,
                valid_from=valid_from,
                valid_to=valid_to,
            )
        return Branch(
            id=record_id,
            book_id=book_id,
            version=version,
            code=code,
            name=name,
            committee_id=parent,
            valid_from=valid_from,
            valid_to=valid_to,
        )
