"""What a figure is measured against: a committee's own target, headquarters' whole; never the one beside the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period, month_period
from roukin_desktop.domain.records import Record, TargetLine
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.domain.summary import Figure
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

H1 = half_period(2025, 1)
HERE, THERE = builders.branch("013"), builders.branch("014", name="となり支店")
ITEMS = {"main_account": "T01", "deposit": "T02", "loan": "T03", "custody": "T04"}


def put(store: BookStore, *records: Record) -> None:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many(records)


def fill(store: BookStore, *items: str) -> None:
    """Put two members of two branches, each with 100 件 of every item, and 60 件 of the bank in each branch."""
    members = [builders.member("1001", branch_id=HERE.id), builders.member("1002", branch_id=THERE.id)]
    lines = tuple(TargetLine(item, 100, 90) for item in items)
    put(store, HERE, THERE, *members, *(builders.target(one.code, lines=lines) for one in members if lines))
    put(
        store,
        *(
            builders.monthly(f"{code}{branch.code}", item=code, branch_id=branch.id, value=60)
            for code in ITEMS.values()
            for branch in (HERE, THERE)
        ),
    )


def measured(figure: Figure) -> tuple[int | None, str]:
    return figure.target, figure.rate_printed


def test_a_committee_is_measured_against_the_sum_its_members_were_given(empty_store: BookStore) -> None:
    fill(empty_store, *ITEMS)
    figures = summarise(empty_store, load_catalogue, H1).figures
    assert [measured(figures[code]) for code in ITEMS.values()] == [(200, "60.0%")] * 4
    assert measured(figures["T05"]) == (800, "60.0%"), "a total is measured against its parts' targets"
    assert measured(summarise(empty_store, load_catalogue, month_period(2025, 6)).figures["T01"]) == (200, "60.0%")


def test_without_a_target_of_its_own_a_committee_has_no_rate(empty_store: BookStore) -> None:
    fill(empty_store, "main_account")
    figures = summarise(empty_store, load_catalogue, H1).figures
    assert measured(figures["T01"]) == (200, "60.0%")
    assert [measured(figures[code]) for code in ("T02", "T05", "T08", "L11", "I01", "S04")] == [(None, "")] * 6
    assert figures["T02"].value == 120


@pytest.mark.parametrize("items", [(), tuple(ITEMS)], ids=["none given", "given"])
def test_headquarters_measures_the_whole_against_the_movements_targets(
    tmp_path: Path, who: Who, clock: Clock, items: tuple[str, ...]
) -> None:
    info = builders.book_info(Role.HEADQUARTERS, code="000", name="本部")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        fill(store, *items)
        figures = summarise(store, load_catalogue, H1).figures
        assert measured(figures["T01"]) == (18_500, "0.6%")
        assert figures["T05"].target == 41_340
        assert measured(figures["L11"]) == (18_000_000_000, "")
        scope = Scope(ScopeKind.BRANCH, HERE.id, HERE.name, HERE.code)
        part = summarise(store, load_catalogue, H1, scope=scope).figures
        assert measured(part["T01"]) == ((100, "60.0%") if items else (None, ""))
