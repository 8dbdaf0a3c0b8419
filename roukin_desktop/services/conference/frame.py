"""The pages in front of the conference report: its cover and 議事次第, from what headquarters noted for the period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import AgendaItem, ConferenceFrame
from roukin_desktop.reports.model import Block, Cell, Column, Heading, Line, Paper, Table

NAME = "全道推進会議"
_AGENDA = "議事次第"
_COLUMNS = (Column("件名", width=64), Column("担当", width=28))
_BLANK = Line("", role="cover")


def front_papers(frame: ConferenceFrame | None, period: Period, owner: str) -> tuple[Paper, ...]:
    """Return cover and 議事次第; none where nobody noted anything."""
    if frame is None:
        return ()
    agenda = (_agenda(frame.agenda),) if frame.agenda else ()
    return (_cover(frame, period, owner), *agenda)


def default_agenda(parts: Sequence[tuple[str, str]]) -> tuple[AgendaItem, ...]:
    """Return an order of business to begin with: opening, what the paper reports and proposes, close.

    ``parts`` are the groups and titles of the paper; the persons are for headquarters to fill in.
    """
    return (
        AgendaItem(text="開会"),
        AgendaItem(text=f"{NAME}挨拶"),
        *(AgendaItem(group, title) for group, title in parts),
        AgendaItem(text="質疑"),
        AgendaItem(text="閉会"),
    )


def _cover(frame: ConferenceFrame, period: Period, owner: str) -> Paper:
    title = frame.label or NAME
    lines = (Line(line, role="cover") for line in _when_and_where(frame))
    blocks: tuple[Block, ...] = (
        Heading(f"{period.fiscal_year}年度", "cover"),
        Heading(title, "cover_title"),
        *(_BLANK,) * 6,
        *lines,
        *(_BLANK,) * 6,
        Heading(owner, "cover"),
    )
    return Paper("conference_cover", "", title, blocks, bare=True)


def _when_and_where(frame: ConferenceFrame) -> Iterator[str]:
    if frame.held_on is not None:
        begins = f" {frame.starts_at}~" if frame.starts_at else ""
        yield f"日 時  {date_label(frame.held_on)}{begins}"
    if frame.place:
        yield f"場 所  {frame.place}"
    if frame.address:
        yield frame.address


def _agenda(items: Sequence[AgendaItem]) -> Paper:
    rows: list[tuple[Cell, ...]] = []
    for group, some in groupby(items, key=lambda item: item.group):
        if group:
            rows.append((_cell(f"<{group}>"),))
        indent = "\u3000" if group else ""
        rows += [(_cell(indent + item.text), _cell(item.person)) for item in some]
    return Paper("conference_agenda", "", _AGENDA, (Table("", _COLUMNS, rows),))


def _cell(words: str) -> Cell:
    return Cell(words, words)
