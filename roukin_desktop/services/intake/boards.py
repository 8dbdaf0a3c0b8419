"""提出状況: who has sent a period, by when it is due, and the reminder to who has not."""

from __future__ import annotations

from datetime import date

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.board import board as lines_of
from roukin_desktop.domain.period import Period, half_period, parse_period
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.models import Board
from roukin_desktop.services.submission.models import MailTexts
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.received import Shelf


def board(context: Context, period: Period) -> Board:
    """Return 提出状況 of a period."""
    with context.store.reading():
        shelf = Shelf(context.store)
        facts, due = shelf.facts(), due_dates(context, shelf, period)
        lines = lines_of(facts, (period,), whole(context.store).waiting, due, context.today())
    return Board(period.key, due.get(period.key), lines, any(closed.period == period.key for closed in facts.closed))


def half_due(context: Context, today: Period) -> Period:
    """Return the half year people work on: ``today``'s, or 上期 for as long as it was asked for and is not closed.

    上期 is over when its submissions arrive, so the half of the calendar would show a board where nobody has sent.
    """
    first, shelf = half_period(today.fiscal_year, 1), Shelf(context.store)
    asked = context.info.role is Role.HEADQUARTERS and bool(shelf.senders())
    return first if asked and first.key not in shelf.closed_at() else today


def due_dates(context: Context, shelf: Shelf, period: Period) -> dict[str, date]:
    """Return the due dates of the board; headquarters' follow the year's definitions where none was set here."""
    due = shelf.due()
    if context.info.role is Role.HEADQUARTERS and period.key not in due:
        day = context.catalogue(period.fiscal_year).deadline(period.key)
        return due if day is None else {**due, period.key: day}
    return due


def set_due(context: Context, period: str, day: date | None) -> Changes:
    """Set the due date of a period, None takes it away; InputRefused for what is no period of the year."""
    context.must_be_writable()
    try:
        shown = parse_period(period)
    except ValueError as error:
        raise InputRefused("期限は上期・下期・通期・月に付けられます。何も変えていません。") from error
    done = f" {date_label(day)}の設定" if day else "の取消"
    with context.store.transaction(Verb.SENDERS, f"{shown.label}の提出期限{done}") as tx:
        Shelf(context.store).set_due(period, day)
    return tx.changes


def reminder(context: Context, code: str, period: Period) -> MailTexts:
    """Return the reminder to a sender that has not sent a period yet; InputRefused where it is not on the list."""
    shelf = Shelf(context.store)
    row = next((row for row in shelf.senders() if row.code == code), None)
    if row is None:
        raise InputRefused(f"提出元一覧に「{code}」はありません。")
    day = due_dates(context, shelf, period).get(period.key)
    by = f"提出期限は{day.year}年{day.month}月{day.day}日です。" if day else ""
    late = "期限を過ぎておりますが、" if day and day < context.today() else ""
    body = (
        f"{row.name} 御中\n\n"
        "いつもお世話になっております。\n"
        f"{context.info.name}です。\n\n"
        f"{period.label}({period.range_label})の推進活動の提出について、{by}"
        f"{late}まだ受け取りを確認できておりません。\n"
        "お手数ですが、「提出用ファイルを作る」で作った提出ブック(.xlsx)を、このメールへの返信でお送りください。\n"
        "期間中に活動がなかった場合は、「実績なし」の提出をお願いいたします。\n\n"
        "行き違いですでにお送りいただいている場合は、ご容赦ください。\n\n"
        f"{context.info.name}\n"
    )
    return MailTexts(row.mail, f"【提出のお願い】{period.label} 推進活動({row.name})", body)
