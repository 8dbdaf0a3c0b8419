"""What a row or a bar of ホーム opens: the list of its records, shown in 集計 beside the figures."""

from __future__ import annotations

from roukin_desktop.domain.notation import count_text, yen_text
from roukin_desktop.domain.period import month_period, year_period
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.presenters.home.words import EXPENSES, MONTH
from roukin_desktop.presenters.summary.backing import BackingList, backing_row
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.home.models import What
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.services.summaries.expenses import EXPENSE_YEN
from roukin_desktop.services.summaries.scene import table_figure

_TITLES = {
    What.BLANK: "参加者数が未入力の{}",
    What.PLANNED: "「予定」のままの{}",
    What.REVIEW: "要確認の{}",
}
_HELP = {
    What.BLANK: "参加者数を入力する記録です。",
    What.PLANNED: "開催日を過ぎた記録です。開いたか、中止したかを登録します。",
    What.REVIEW: "取り込んだあと、確かめるか補う記録です。",
}


def home_list(desk: Desk, key: str, year: int) -> BackingList:
    """Read a list in the book's thread; ``year`` is the fiscal year that is open."""
    what, _, which = key.partition(":")
    if what == MONTH:
        month = month_period(*map(int, which.split("-")))
        rows = desk.month_rows(which)
        return _list(f"{month.label}の学習会", f"開催した学習会です。\n{month.range_label}", rows, year, "回")
    period = year_period(year)
    if what == EXPENSES:
        rows = desk.rows(table_figure(EXPENSE_YEN, period, None))
        spent = yen_text(sum(row.amount or 0 for row in rows))
        total = f"{count_text(len(rows), '件')} 合計 {spent}"
        shown = tuple(backing_row(row, year) for row in rows)
        return BackingList(
            f"{spent}の内訳", f"職域活動費を活用した学習会です。\n{period.range_label}", shown, total, None
        )
    one = What(what)
    rows = desk.waiting_rows(one, which, year)
    detail = f"{_HELP[one]}\n{period.range_label}"
    return _list(_TITLES[one].format(KIND_WORDS[which]), detail, rows, year, "件")


def _list(title: str, detail: str, rows: list[BackingRow], year: int, unit: str) -> BackingList:
    number = count_text(len(rows), unit)
    return BackingList(f"{title} {number}", detail, tuple(backing_row(row, year) for row in rows), number, None)
