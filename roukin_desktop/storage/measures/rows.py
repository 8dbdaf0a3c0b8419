"""The rows behind a figure, with words enough to recognise each record (design.md L4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.measures.frames import Frame, amount_name, conditions, stated
from roukin_desktop.storage.measures.rows_registers import REGISTER_ROWS, counted_once
from roukin_desktop.storage.measures.scopes import Narrowing

Run = Callable[[Select[Any]], Sequence[Any]]


def backing_rows(
    run: Run, catalogue: Catalogue, frame: Frame, measure: Measure, period: Period, scope: Narrowing | None = None
) -> list[BackingRow]:
    """Return the rows of a measure, newest first; a distinct count gives one row per member, amount None."""
    chosen = and_(conditions(frame, measure, period, scope), stated(frame, measure))
    if measure.take == "distinct" and measure.source in REGISTER_ROWS:
        return counted_once(run, catalogue, frame, measure, chosen)
    if measure.take == "distinct":
        return _members(run, frame, measure, chosen)
    amount = frame.amounts[amount_name(measure)].label("amount")
    makers = {"study_session": _sessions, "self_target": _targets, "campaign_entry": _entries, **REGISTER_ROWS}
    return makers[measure.source](run, catalogue, frame, chosen, amount)


def _sessions(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    session = t.study_session.c
    found = run(
        select(session.id, session.number, session.held_on, session.form, session.purpose, amount)
        .where(chosen)
        .order_by(session.held_on.desc(), session.number.desc(), session.id)
    )
    names = member_names(run, select(session.id).select_from(frame.source).where(chosen))
    return [
        BackingRow(
            "study_session",
            row.id,
            row.held_on,
            f"No.{row.number} {names_text(names.get(row.id, ()))}",
            f"{catalogue.label('forms', row.form)} {catalogue.label('purposes', row.purpose)}".strip(),
            row.amount,
        )
        for row in found
    ]


def _targets(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    labels = {item.key: item.label for item in catalogue.target_items}
    target, line, member = t.self_target.c, t.target_line.c, t.member.c
    found = run(
        select(target.id, target.set_on, member.name, line.item, amount)
        .select_from(frame.source)
        .where(chosen)
        .order_by(member.code, target.id, line.position)
    )
    return [
        BackingRow("self_target", r.id, r.set_on, r.name or "", labels.get(r.item, r.item), r.amount) for r in found
    ]


def _entries(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    entry = t.campaign_entry.c
    found = run(
        select(entry.id, entry.recorded_on, entry.campaign, entry.product, entry.correction, t.branch.c.name, amount)
        .select_from(frame.source)
        .where(chosen)
        .order_by(entry.recorded_on.desc(), entry.id)
    )
    return [
        BackingRow(
            "campaign_entry",
            row.id,
            row.recorded_on,
            entry_title(catalogue, row.campaign, row.product),
            f"{row.name or ''}{' 訂正' if row.correction else ''}".strip(),
            row.amount,
        )
        for row in found
    ]


def _members(run: Run, frame: Frame, measure: Measure, chosen: ColumnElement[bool]) -> list[BackingRow]:
    """Return one row per member: for sessions the member, for self-targets its one record of the year."""
    member = t.member.c
    kind, opens = ("member", member.id) if measure.source == "study_session" else ("self_target", t.self_target.c.id)
    times = func.count(frame.ident[0].distinct())
    found = run(
        select(member.id, member.code, member.name, func.min(opens).label("opens"), func.max(frame.day), times)
        .select_from(frame.source)
        .where(chosen)
        .group_by(member.id, member.code, member.name)
        .order_by(member.code, member.id)
    )
    return [
        BackingRow(kind, opened, day, name, f"{number}回" if kind == "member" else "", None)
        for _, _, name, opened, day, number in found
    ]


def member_names(run: Run, sessions: Select[Any]) -> dict[str, list[str]]:
    """Return the names of the members of each session selected by id, in the order typed."""
    there = t.session_member.c
    found = run(
        select(there.session_id, t.member.c.name)
        .join_from(t.session_member, t.member, t.member.c.id == there.member_id)
        .where(there.session_id.in_(sessions))
        .order_by(there.session_id, there.position)
    )
    names = defaultdict(list)
    for session_id, name in found:
        names[session_id].append(name)
    return names


def names_text(names: Sequence[str]) -> str:
    """Return 「松並交通労働組合 ほか1会員」."""
    if not names:
        return ""
    return names[0] if len(names) == 1 else f"{names[0]} ほか{len(names) - 1}会員"


def entry_title(catalogue: Catalogue, campaign_key: str, product_key: str) -> str:
    """Return 「サマー 定期預金」, or the keys where the year's catalogue does not know them."""
    campaign = catalogue.campaign(campaign_key)
    if campaign is None:
        return f"{campaign_key} {product_key}"
    product = campaign.product(product_key)
    return f"{campaign.short or campaign.name} {product.label if product else product_key}"
