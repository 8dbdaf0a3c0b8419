"""The words of a submission that 表紙, PDF and mail share, so that paper, file and telephone say the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from roukin_desktop.domain.book import BookInfo, Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import Period, half_period, parse_period, year_period
from roukin_desktop.storage.shelf.sent import Sent

OWNERS = {Role.OFFICE: "単組・労組事務所", Role.COMMITTEE: "推進委員会", Role.HEADQUARTERS: "本部"}
"""The label 表紙 puts beside the owner of a book."""

KIND_TITLES = {Kind.FULL: "提出", Kind.NIL: "実績なし", Kind.WITHDRAWAL: "取下げ"}
"""What a kind of submission is called."""


def owner_words(info: BookInfo) -> str:
    """Return 「みどり野推進委員会(013)」."""
    return f"{info.name}({info.code})"


def complete_words(complete: Iterable[str]) -> str:
    """Return 「2025年度上期」 of the periods declared complete, 「なし」 where none is."""
    return "、".join(parse_period(key).label for key in complete) or "なし(途中の提出)"


def period_words(row: Sent) -> str:
    """Return the label of the period a submission shows, else of its year."""
    return shown_period(row.fiscal_year, row.period).label


def shown_period(year: int, key: str) -> Period:
    """Return the period of a key, that of the year where none was kept."""
    return parse_period(key) if key else year_period(year)


def read_complete(year: int, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the keys of periods declared complete, each once, the year after its halves; InputRefused for others."""
    found: dict[str, Period] = {}
    for key in keys:
        try:
            period = parse_period(key)
        except ValueError:
            period = None
        if period is None or period.fiscal_year != year:
            raise InputRefused(
                f"「{key}」は{year}年度の期間ではありません。"
                f"{year}H1(上期)、{year}H2(下期)、{year}(通期)のどれかを指定してください。"
            )
        found[key] = period
    return tuple(sorted(found, key=lambda key: (found[key].end, found[key].end - found[key].start)))


def usual_complete(year: int, today: date) -> tuple[str, ...]:
    """Return the periods of a year that are over, the year itself with both halves; else the half that runs."""
    halves = [half_period(year, 1), half_period(year, 2)]
    over = [half.key for half in halves if half.end <= today]
    if not over:
        running = next((half.key for half in halves if half.contains(today)), halves[0].key)
        return (running,)
    return (*over, year_period(year).key) if len(over) == len(halves) else tuple(over)
