"""Records read from the データ_ sheets of a workbook whose ``_roukin`` sheet is gone (未検証, exchange.md §2).

Nothing is proven, so a person confirms it. What the sheets do not show is lost: versions, reasons of warnings, which
fields are 要確認, the expense's sites and their heads, and the ids of branches and federations (made from codes).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import NAMESPACE_OID, uuid5

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.records import (
    ActivityExpense,
    Branch,
    CampaignEntry,
    ExpenseLine,
    Federation,
    Member,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.exchange.foreign.model import Problem, Sheet
from roukin_desktop.exchange.submission.read import DATA_SHEET
from roukin_desktop.exchange.submission.shown import Line, Shown

_T = TypeVar("_T")
_THEME = "テーマ_"
_PLANNED, _UNCONFIRMED, _MONTH, _YEN = "予定", "未確定", "月", "金額"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What the sheets gave. With ``problems`` the records are not whole, and nothing may be taken in."""

    records: tuple[Record, ...]
    problems: tuple[Problem, ...]


def rebuild(sheets: Sequence[Sheet], book_id: str, catalogue: Catalogue) -> Rebuilt:
    """Return the records the data sheets of a workbook show, as those of the book ``book_id`` a person named."""
    return _Rebuilder(sheets, book_id, catalogue).all()


class _Rebuilder:
    def __init__(self, sheets: Sequence[Sheet], book_id: str, catalogue: Catalogue) -> None:
        self._by_name = {sheet.name: sheet for sheet in sheets}
        self._book_id = book_id
        self._catalogue = catalogue
        self._problems: list[Problem] = []
        self._places: dict[str, Record] = {}

    def all(self) -> Rebuilt:
        found = [*self._members(), *self._sessions(), *self._targets(), *self._entries()]
        unique: dict[tuple[str, str], Record] = {}
        for record in [*self._places.values(), *found]:
            unique.setdefault((record.kind, record.id), record)
        return Rebuilt(tuple(unique.values()), tuple(self._problems))

    def _sheet(self, name: str) -> Shown:
        return Shown(self._by_name.get(f"{DATA_SHEET}{name}"), self._problems)

    def _lines(self, name: str) -> Iterable[Line]:
        return self._sheet(name).lines()

    def _place(self, line: Line, cls: type[Branch | Federation], word: str) -> str | None:
        """Return the id of the branch or federation a row names, made from its code (or name) and remembered."""
        code, name = line.text(f"{word}コード"), line.text(word)
        if not code and not name:
            return None
        key = str(uuid5(NAMESPACE_OID, f"{self._book_id} {cls.kind} {code or name}"))
        self._places.setdefault(key, cls(id=key, book_id=self._book_id, code=code, name=name))
        return key

    def _members(self) -> list[Record]:
        found: list[Record] = []
        for line in self._lines("会員"):
            made = Member(
                id=line.needed("会員ID"),
                book_id=self._book_id,
                code=line.text("会員コード"),
                name=line.needed("会員"),
                reading=line.text("よみ"),
                short_name=line.text("略称"),
                federation_id=self._place(line, Federation, "産別"),
                branch_id=self._place(line, Branch, "店舗"),
                headcount=line.number("組合員数(名)"),
                valid_from=line.day("有効開始日"),
                valid_to=line.day("有効終了日"),
                note=line.text("備考"),
            )
            if line.sound:
                found.append(made)
        return found

    def _sessions(self) -> list[Record]:
        members = self._grouped("学習会会員", _member)
        expenses = self._grouped("職域活動費", _expense)
        themes = _keys(self._catalogue.themes)
        sheet = self._sheet("学習会")
        heads = [head for head in sheet.heads if head.startswith(_THEME)]
        found: list[Record] = []
        for line in sheet.lines():
            key = line.needed("学習会ID")
            labels = [head.removeprefix(_THEME) for head in heads if line.flag(head)]
            lines = tuple(row for _, row in sorted(expenses[key], key=lambda pair: pair[0]))
            made = replace(
                self._session(line, key),
                members=tuple(members[key]),
                themes=tuple(themes.get(label, label) for label in labels),
                expense=ActivityExpense(lines) if lines else None,
            )
            if line.sound:
                found.append(made)
        return found

    def _session(self, line: Line, key: str) -> StudySession:
        return StudySession(
            id=key,
            book_id=self._book_id,
            number=line.number("No.") or 0,
            held_on=line.needed_day("開催日"),
            form=line.text("形態コード"),
            purpose=line.text("目的コード"),
            purpose_note=line.text("目的の内容"),
            theme_note=line.text("テーマの内容"),
            attendees=line.number("参加者数(名)"),
            web_attendees=line.number("うちWEB(名)"),
            title=line.text("会議名・内容"),
            minutes=line.number("時間(分)"),
            video_used=line.flag("動画活用"),
            applied_on=line.day("申請日"),
            planned_heads=line.number("対象人数(名)"),
            status="planned" if line.text("状態") == _PLANNED else "held",
            note=line.text("備考"),
        )

    def _grouped(self, name: str, make: Callable[[Line], _T]) -> dict[str, list[_T]]:
        """Return what ``make`` gives per row, by the session each row belongs to."""
        found: dict[str, list[_T]] = defaultdict(list)
        for line in self._lines(name):
            key, made = line.needed("学習会ID"), make(line)
            if line.sound:
                found[key].append(made)
        return found

    def _targets(self) -> list[Record]:
        decided = _keys(self._catalogue.decided_by)
        found: dict[str, SelfTarget] = {}
        for line in self._lines("会員自主目標"):
            word, item = line.text("決定機関"), line.text("項目コード")
            made = SelfTarget(
                id=line.needed("自主目標ID"),
                book_id=self._book_id,
                member_id=line.needed("会員ID"),
                fiscal_year=line.number("年度") or 0,
                set_on=line.day("設定日"),
                decided_by=decided.get(word, word),
                confirmed=line.text("状態") != _UNCONFIRMED,
                note=line.text("備考"),
            )
            row = TargetLine(item, line.number("会員分件数目標"), line.number("会員自主目標"))
            if line.sound:
                kept = found.get(made.id, made)
                found[made.id] = replace(kept, lines=(*kept.lines, row)) if item else kept
        return list(found.values())

    def _entries(self) -> list[Record]:
        found: dict[str, CampaignEntry] = {}
        for line in self._lines("キャンペーン実績"):
            made = CampaignEntry(
                id=line.needed("実績ID"),
                book_id=self._book_id,
                campaign=line.needed("キャンペーンコード"),
                branch_id=self._place(line, Branch, "店舗"),
                product=line.needed("商品コード"),
                recorded_on=line.needed_day("集計末日"),
                span="month" if line.text("集計単位") == _MONTH else "week",
                correction=line.flag("訂正"),
                note=line.text("備考"),
            )
            amount, of_money = line.number("値"), line.text("区分") == _YEN
            if line.sound:
                kept = found.get(made.id, made)
                found[made.id] = replace(kept, yen=amount) if of_money else replace(kept, count=amount)
        return list(found.values())


def _keys(choices: Iterable[Choice]) -> dict[str, str]:
    return {choice.label: choice.key for choice in choices}


def _member(line: Line) -> SessionMember:
    return SessionMember(line.needed("会員ID"), line.number("会員別参加者数(名)"))


def _expense(line: Line) -> tuple[int, ExpenseLine]:
    row = ExpenseLine(line.text("内訳コード"), line.number("金額") or 0, line.text("備考"), line.text("拠点"))
    return line.number("行") or 0, row
