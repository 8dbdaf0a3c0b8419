"""前年実績 that were typed or imported, where last year's records are not in the book (domain.md §3.3)."""

from __future__ import annotations

from typing import cast

from roukin_desktop.domain.records import PriorFigure
from roukin_desktop.domain.scope import Scope
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import repository
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.store import BookStore


def priors_of(store: BookStore, period: str, scope: Scope) -> dict[str, PriorFigure]:
    """Return the book's own figures of a period (``2024H1``) by indicator; what others sent is for their papers.

    A figure that was given stands before one counted from records: who gives it knows that the records are not whole.
    """
    prior = t.prior_figure.c
    with store.reading() as connection:
        found = repository.fetch_where(
            connection, PriorFigure.kind, prior.book_id == store.info.book_id, prior.period == period
        )
    wanted = scope_word(scope)
    given = cast("list[PriorFigure]", found)
    return {one.item: one for one in given if _folded(one.scope) == wanted}


def scope_word(scope: Scope) -> str:
    """Return what a command takes for a scope: ``all``, ``committee:013``."""
    return str(scope.kind) if scope.whole else _folded(f"{scope.kind}:{scope.code}")


def _folded(word: str) -> str:
    kind, _, code = word.partition(":")
    return f"{kind}:{search_key(code)}" if code else kind
