"""Differences between records in the words of the forms: what a person sees before accepting and after 確定."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.records import (
    KINDS,
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    Reason,
    Record,
    SessionMember,
    TargetLine,
)
from roukin_desktop.exchange.submission.compare import compare_records
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import record_changes
from roukin_desktop.services.intake.field_words import field_label
from roukin_desktop.services.intake.models import FieldChange
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests import builders


@pytest.fixture
def context(store: BookStore, clock: Clock, tmp_path: Path) -> Context:
    return Context(store, clock, tmp_path / "backups")


def said(context: Context, before: Record, after: Record) -> list[tuple[str, str, str]]:
    """Return the fields that differ as (label, before, after)."""
    [change] = record_changes(context, compare_records([before], [after]))
    return [(field.label, field.before, field.after) for field in change.fields]


def test_a_session_is_told_in_the_words_of_its_form(context: Context) -> None:
    before = builders.session()
    second = builders.member("1002")
    after = replace(
        before,
        held_on=date(2025, 7, 1),
        members=(SessionMember(builders.member().id, 10), SessionMember(second.id)),
        form="web",
        themes=("newcomer",),
        attendees=None,
        web_attendees=1200,
        video_used=True,
        status="planned",
        reasons=(Reason("heads", "合同のため"),),
        review=("purpose",),
        expense=ActivityExpense(
            (ExpenseLine("venue", 12_000), ExpenseLine("meals", 9_000, "弁当", "本社")), (ExpenseSite("本社", 20),)
        ),
    )
    catalogue = context.catalogue(2025)
    venue, meals = (catalogue.label("expense_kinds", key) for key in ("venue", "meals"))
    themes = [catalogue.label("themes", key) for key in before.themes]
    assert said(context, before, after) == [
        ("開催日", "2025年6月18日(水)", "2025年7月1日(火)"),
        ("会員", "松並交通労働組合1001", "松並交通労働組合1001(10名)、若葉生活協同組合労組"),
        ("形態", catalogue.label("forms", "face"), catalogue.label("forms", "web")),
        ("テーマ", "、".join(themes), themes[0]),
        ("参加者数", "24名", "未入力"),
        ("うちWEB", "未入力", "1,200名"),
        ("動画視聴", "なし", "あり"),
        (
            "職域活動費",
            "未入力",
            f"{venue} 12,000円、{meals} 9,000円(本社)(弁当)、計 21,000円、拠点 本社20名",
        ),
        ("状態", "実施", "予定"),
        ("確認事項の理由", "未入力", "合同のため"),
        ("要確認", "未入力", "目的"),
    ]


def test_each_item_of_a_target_stands_for_itself(context: Context) -> None:
    before = builders.target()
    after = replace(before, lines=(TargetLine("loan", 10, 0), TargetLine("deposit", None, 5), TargetLine("gone", 1)))
    labels = {item.key: item.label for item in context.catalogue(2025).target_items}
    assert said(context, before, after) == [
        (f"{labels['deposit']} 自主目標", "未入力", "5件"),
        (f"{labels['loan']} 自主目標", "12件", "0件"),
        ("gone 会員分件数目標", "未入力", "1"),
    ]


def test_an_entry_names_product_branch_and_kind_of_row(context: Context) -> None:
    before = builders.entry(branch_id=builders.branch().id)
    after = replace(before, branch_id=None, yen=-50_000, correction=True, span="month")
    assert said(context, before, after) == [
        ("店舗", "みどり野支店013", "未入力"),
        ("区切り", "週", "月"),
        ("金額", "1,500,000円", "▲50,000円"),
        ("訂正", "通常の行", "訂正の行"),
    ]


def test_names_come_from_the_records_given_before_the_book(context: Context) -> None:
    stranger = builders.member("7777", name="まだ台帳にない労働組合")
    before, after = builders.target(), builders.target(member_id=stranger.id)
    found = compare_records([before], [after])
    assert record_changes(context, found)[0].fields == (
        FieldChange("会員", "松並交通労働組合1001", "(台帳にありません)"),
    )
    [change] = record_changes(context, found, known=[stranger])
    assert change.fields == (FieldChange("会員", "松並交通労働組合1001", "まだ台帳にない労働組合"),)
    assert change.label == "自主目標 2025年度 まだ台帳にない労働組合"


def test_rows_stand_before_members_and_say_who_brought_them(context: Context) -> None:
    member, session = builders.member("1003"), builders.session("3")
    found = compare_records([member], [session, replace(member, name="改名")])
    changes = record_changes(context, found, lambda record: f"{record.kind} の送り主")
    assert [(change.action, change.kind, change.sender) for change in changes] == [
        ("added", "study_session", "study_session の送り主"),
        ("changed", "member", "member の送り主"),
    ]


def test_every_field_of_every_kind_has_a_label() -> None:
    for kind, cls in KINDS.items():
        for field in fields(cls):
            if field.name not in {"id", "version"}:
                assert field_label(kind, field.name)
