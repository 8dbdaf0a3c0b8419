"""What the post between books asks for. Read after the figures: whole submissions have to be looked into for it."""

from __future__ import annotations

from collections.abc import Iterator

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.period import Period, half_period
from roukin_desktop.services.context import Context
from roukin_desktop.services.home.models import Post, Todo, What
from roukin_desktop.storage.shelf import origins
from roukin_desktop.storage.shelf.received import Shelf


def read_post(context: Context, period: Period) -> Post:
    """Return what waits of the post; a book that never sent and expects nobody is asked nothing but that."""
    with context.store.reading():
        returned = tuple(_sent_back(context))
        if context.info.role is Role.OFFICE or not Shelf(context.store).senders():
            return Post(todo=returned)
        received, expected = _standings(context, period)
        return Post(received, expected, (*returned, *_due(context, period), *_questions(context)))


def _sent_back(context: Context) -> Iterator[Todo]:
    if not origins.has_receipt(context.store):
        return
    from roukin_desktop.services.submission.sent import sent_back

    for one in sent_back(context):
        yield Todo(What.SENT_BACK, 1, one.kind, one.record_id, one.label, remark=one.remark)


def _standings(context: Context, period: Period) -> tuple[int, int]:
    """Return how many senders of the list have a period in, and how many are on the list."""
    from roukin_desktop.domain.intake.board import Standing
    from roukin_desktop.services.intake.boards import board

    here = {Standing.RECEIVED, Standing.REPLACED, Standing.CLOSED, Standing.LATE}
    cells = [line.cells[0] for line in board(context, period).lines if line.on_list]
    return sum(cell.standing in here for cell in cells), len(cells)


def _due(context: Context, period: Period) -> Iterator[Todo]:
    """Yield the due dates of the year's periods that somebody still has not met."""
    from roukin_desktop.services.intake.boards import due_dates

    year = period.fiscal_year
    named = {one.key: one for one in (half_period(year, 1), half_period(year, 2), period)}
    shelf = Shelf(context.store)
    for key, one in named.items():
        if day := due_dates(context, shelf, one).get(key):
            received, expected = _standings(context, one)
            if received < expected:
                yield Todo(What.DUE, expected - received, "intake", "", one.label, day)


def _questions(context: Context) -> Iterator[Todo]:
    from roukin_desktop.services.intake.questions import questions

    if asked := questions(context):
        yield Todo(What.QUESTIONS, len(asked), "intake")
