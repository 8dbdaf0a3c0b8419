"""データ_ sheets: one datum per cell, units in the head, codes beside words, values repeated (domain.md §8.6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.period import Period, fiscal_year_of
from roukin_desktop.reports.model import Column, DataSheet
from roukin_desktop.services.papers.cells import LazyRows
from roukin_desktop.services.papers.sessions import STATUS_WORDS
from roukin_desktop.services.papers.targets import target_state
from roukin_desktop.storage.measures.lists import SessionRows

Plain = Sequence[int | str | date | None]

_ID, _CODE, _NAME, _WORD = 38, 10, 30, 16
_SPANS = {"week": "週", "month": "月"}
_SESSION_ID = Column("学習会ID", width=_ID)
_SESSION_KEY = (Column("No.", "serial", 8), Column("開催日", "date", 12))
_PLACES = (
    Column("産別コード", width=_CODE),
    Column("産別", width=_WORD),
    Column("店舗コード", width=_CODE),
    Column("店舗", width=_WORD),
)
_MEMBER_ID = Column("会員ID", width=_ID)
_MEMBER = (Column("会員コード", width=_CODE), Column("会員", width=_NAME))


def data_sheets(
    catalogue: Catalogue,
    period: Period,
    rows: SessionRows,
    targets: Sequence[Any],
    entries: Sequence[Any],
    members: Sequence[Any],
) -> tuple[DataSheet, ...]:
    """Return the tidy tables of a report, the same in every book; an empty one keeps its head.

    Identifiers join the sheets and are for programs: they stand last.
    """
    return (
        _sessions(catalogue, rows),
        _session_members(rows),
        _expenses(catalogue, rows),
        _targets(catalogue, period, targets),
        _entries(catalogue, entries),
        _members(members),
    )


def _words(choices: Sequence[Choice]) -> Callable[[str], str]:
    labels: Mapping[str, str] = {choice.key: choice.label for choice in choices}
    return lambda key: labels.get(key, key)


def _sheet(
    name: str, columns: Sequence[Column], ids: Sequence[Column], source: Sequence[Any], make: Callable[[Any], Plain]
) -> DataSheet:
    return DataSheet(f"データ_{name}", (*columns, *ids), LazyRows(source, make), len(ids))


def _sessions(catalogue: Catalogue, rows: SessionRows) -> DataSheet:
    """One row per study session, planned ones too; a theme is a column of 1 and 0, because themes overlap (E-1)."""
    form, purpose = _words(catalogue.forms), _words(catalogue.purposes)
    themes = [theme.key for theme in catalogue.themes]
    themes += sorted({key for keys in rows.themes.values() for key in keys} - set(themes))
    theme = _words(catalogue.themes)

    def make(s: Any) -> Plain:  # noqa: ANN401 - a row of measures_lists
        tags, lines = rows.themes.get(s.id, ()), rows.expenses.get(s.id, ())
        return (
            *(s.number, s.held_on, fiscal_year_of(s.held_on), STATUS_WORDS.get(s.status, s.status)),
            *(form(s.form), s.form, purpose(s.purpose) or None, s.purpose or None, s.purpose_note or None),
            *(int(key in tags) for key in themes),
            *(s.theme_note or None, s.title or None, len(rows.present.get(s.id, ())), s.attendees, s.web_attendees),
            *(s.minutes, int(s.video_used), s.applied_on, s.planned_heads),
            *(sum(line.yen for line in lines) if lines else None, s.note or None, int(bool(s.review)), s.id),
        )

    columns = (
        *_SESSION_KEY,
        *(
            Column("年度", "serial", 8),
            Column("状態", width=8),
            Column("形態", width=8),
            Column("形態コード", width=_CODE),
        ),
        *(Column("目的", width=_NAME), Column("目的コード", width=_WORD), Column("目的の内容", width=_WORD)),
        *(Column(f"テーマ_{theme(key)}", "count", 10) for key in themes),
        *(Column("テーマの内容", width=_WORD), Column("会議名・内容", width=_WORD)),
        *(Column("会員数", "count", 8, "会員"), Column("参加者数", "count", 10, "名")),
        *(Column("うちWEB", "count", 10, "名"), Column("時間", "count", 8, "分"), Column("動画活用", "count", 8)),
        *(Column("申請日", "date", 12), Column("対象人数", "count", 10, "名")),
        *(Column("職域活動費", "yen", 12, "円"), Column("備考", width=_WORD), Column("要確認", "count", 8)),
    )
    return _sheet("学習会", columns, [_SESSION_ID], rows.sessions, make)


def _session_members(rows: SessionRows) -> DataSheet:
    pairs = [(session, row) for session in rows.sessions for row in rows.counted.get(session.id, ())]

    def make(pair: tuple[Any, Any]) -> Plain:
        s, (member_id, attendees) = pair
        m = rows.members[member_id]
        return (
            *(s.number, s.held_on, m.member_code or None, m.member_name),
            *(m.federation_code, m.federation_name, m.branch_code, m.branch_name, attendees),
            *(s.id, member_id),
        )

    columns = (*_SESSION_KEY, *_MEMBER, *_PLACES, Column("会員別参加者数", "count", 14, "名"))
    return _sheet("学習会会員", columns, [_SESSION_ID, _MEMBER_ID], pairs, make)


def _expenses(catalogue: Catalogue, rows: SessionRows) -> DataSheet:
    kind = _words(catalogue.expense_kinds)
    pairs = [(session, line) for session in rows.sessions for line in rows.expenses.get(session.id, ())]

    def make(pair: tuple[Any, Any]) -> Plain:
        s, line = pair
        status = STATUS_WORDS.get(s.status, s.status)
        words = (kind(line.kind), line.kind, line.site or None, line.yen, "円", line.note or None)
        return (s.number, s.held_on, status, line.position + 1, *words, s.id)

    columns = (
        *_SESSION_KEY,
        *(
            Column("状態", width=8),
            Column("行", "count", 6),
            Column("内訳", width=_WORD),
            Column("内訳コード", width=_CODE),
        ),
        *(Column("拠点", width=_WORD), Column("金額", "yen", 12), Column("単位", width=6), Column("備考", width=_NAME)),
    )
    return _sheet("職域活動費", columns, [_SESSION_ID], pairs, make)


def _targets(catalogue: Catalogue, period: Period, rows: Sequence[Any]) -> DataSheet:
    items = {item.key: item for item in catalogue.target_items}
    decided = _words(catalogue.decided_by)

    def make(r: Any) -> Plain:  # noqa: ANN401 - a row of measures_lists
        item = items.get(r.item)
        words = (item.label if item else r.item, r.item, r.allotted, r.target, item.unit if item else None)
        return (
            *(r.fiscal_year, r.member_code or None, r.member_name),
            *(r.federation_code, r.federation_name, r.branch_code, r.branch_name, *words),
            *(r.set_on, decided(r.decided_by) or None, target_state(r, period), r.note or None, int(bool(r.review))),
            *(r.id, r.member_id),
        )

    columns = (
        *(Column("年度", "serial", 8), *_MEMBER, *_PLACES),
        *(Column("項目", width=_NAME), Column("項目コード", width=_WORD), Column("会員分件数目標", "count", 14)),
        *(Column("会員自主目標", "count", 14), Column("単位", width=6), Column("設定日", "date", 12)),
        *(
            Column("決定機関", width=_WORD),
            Column("状態", width=8),
            Column("備考", width=_NAME),
            Column("要確認", "count", 8),
        ),
    )
    return _sheet("会員自主目標", columns, [Column("自主目標ID", width=_ID), _MEMBER_ID], rows, make)


def _entries(catalogue: Catalogue, rows: Sequence[Any]) -> DataSheet:
    """One row per measured amount: 件数 and 金額 have units of their own."""
    campaigns = {campaign.key: campaign for campaign in catalogue.campaigns}
    parts = [(row, *part) for row in rows for part in (("件数", "count", "件"), ("金額", "yen", "円"))]
    given = [part for part in parts if getattr(part[0], part[2]) is not None or part[2] == "count"]

    def make(part: tuple[Any, str, str, str]) -> Plain:
        r, word, field, unit = part
        campaign = campaigns.get(r.campaign)
        product = campaign.product(r.product) if campaign else None
        return (
            *(campaign.name if campaign else r.campaign, r.campaign, r.branch_code, r.branch_name),
            *(product.label if product else r.product, r.product, r.recorded_on, _SPANS.get(r.span, r.span)),
            *(word, getattr(r, field), unit, int(r.correction), r.note or None, int(bool(r.review)), r.id),
        )

    columns = (
        *(Column("キャンペーン", width=_NAME), Column("キャンペーンコード", width=_WORD)),
        *(Column("店舗コード", width=_CODE), Column("店舗", width=_WORD)),
        *(Column("商品", width=_WORD), Column("商品コード", width=_WORD)),
        *(Column("集計末日", "date", 12), Column("集計単位", width=8)),
        *(Column("区分", width=8), Column("値", "yen", 14), Column("単位", width=6), Column("訂正", "count", 6)),
        *(Column("備考", width=_NAME), Column("要確認", "count", 8)),
    )
    return _sheet("キャンペーン実績", columns, [Column("実績ID", width=_ID)], given, make)


def _members(rows: Sequence[Any]) -> DataSheet:
    def make(m: Any) -> Plain:  # noqa: ANN401 - a row of measures_lists
        return (
            *(m.code or None, m.name, m.reading or None, m.short_name or None),
            *(m.federation_code, m.federation_name, m.branch_code, m.branch_name, m.committee_code),
            *(m.headcount, m.valid_from, m.valid_to, m.note or None, int(bool(m.review)), m.id),
        )

    columns = (
        *(*_MEMBER, Column("よみ", width=_NAME), Column("略称", width=_WORD), *_PLACES),
        *(Column("推進委員会コード", width=_WORD), Column("組合員数", "count", 10, "名")),
        *(Column("有効開始日", "date", 12), Column("有効終了日", "date", 12), Column("備考", width=_NAME)),
        Column("要確認", "count", 8),
    )
    return _sheet("会員", columns, [_MEMBER_ID], rows, make)
