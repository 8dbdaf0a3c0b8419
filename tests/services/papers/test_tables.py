"""資料 made from data: rows by 推進委員会, 産別 and month whose total is the report's figure (domain.md §1.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue import Catalogue, PaperTable, PaperTitle
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.notation import rate_text
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.reports.model import Line, Paper, Report, Table
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.golden_book import H1, MADE, definitions, golden_book
from tests.services.paper_book import BRANCHES
from tests.services.received_book import AOBA, Aoba, receive

PLACE = PaperTable("place", ("T09:回数", "L09:会員数", "T10:掲載"), "学習会", "T09")


_TOLD = ((8, "retirement"), (9, "life_defense"))


def year_with(*tables: PaperTable) -> Catalogue:
    return replace(load_catalogue(2025), papers=(PaperTitle("one", "1", "試し", tables),))


def report_of(store: BookStore, catalogue: Catalogue, scope: Scope | None = None) -> Report:
    asked = {"scope": scope} if scope else {}
    return build_report(store, lambda _: catalogue, half_period(2025, 1), MADE, **asked)


def table_of(store: BookStore, table: PaperTable) -> Table:
    found = report_of(store, year_with(table)).papers[0]
    assert found.key == "one"
    (block,) = found.blocks
    assert isinstance(block, Table)
    return block


def printed(table: Table) -> list[list[str]]:
    return [[cell.printed for cell in row] for row in table.rows]


@pytest.fixture
def full(store: BookStore) -> BookStore:
    """Return the small book with a second branch, a joint session about retirement, and one member published twice."""
    other = builders.branch("014", name="となりの支店")
    there = builders.member("3001", branch_id=other.id)
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([other, there])
        joint = builders.session("2", members=(builders.member(), there), themes=("retirement",), attendees=10)
        tx.put_many([joint, builders.session("3", members=(builders.member(),), themes=("retirement",), attendees=5)])
        tx.put_many([builders.activity("a"), builders.activity("b", activity="newsletter")])
    return store


def test_a_committee_sees_its_branches_and_the_whole_counts_a_joint_session_once(full: BookStore) -> None:
    table = table_of(full, PLACE)
    assert [column.title for column in table.columns] == ["店舗", "回数", "会員数", "掲載"]
    assert table.title == "学習会 店舗別"
    assert printed(table) == [
        ["みどり野支店013", "3", "1", "2"],
        ["となりの支店", "1", "1", ""],
        ["合計", "3", "2", "2"],
    ]
    assert table.note == "重なりを1回だけ数えるため、合計が各行の和と一致しない列: 回数(各行の和 4)。"


def test_law_l7_no_record_of_a_kind_is_blank_and_no_such_record_among_others_is_zero(full: BookStore) -> None:
    other = builders.member("3001", branch_id=builders.branch("014").id)
    with full.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.activity("c", activity="retiree_info", member_id=other.id))
    assert printed(table_of(full, PLACE))[1] == ["となりの支店", "1", "1", "0"]


def test_an_office_sees_its_members(full: BookStore) -> None:
    full.info = replace(full.info, role=Role.OFFICE)
    table = table_of(full, PLACE)
    assert table.title == "学習会 会員別"
    assert [row[0] for row in printed(table)] == ["松並交通労働組合1001", "松並交通労働組合3001", "合計"]


def test_months_stand_beside_last_years(full: BookStore) -> None:
    with full.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("9", held_on=date(2024, 6, 5)))
    table = table_of(full, PaperTable("month", ("T09",), "学習会", "T09"))
    assert [column.title for column in table.columns] == ["月", "学習会開催回数", "前年同月", "増減"]
    assert printed(table)[2] == ["6月", "3", "1", "+2"]
    assert printed(table)[-1] == ["合計", "3", "1", "+2"]
    assert table.bars is not None
    assert table.bars.columns == (1, 2)


def test_last_years_months_follow_last_years_definition(full: BookStore) -> None:
    now = year_with(PaperTable("month", ("T09",), "学習会", "T09"))
    narrower = replace(now.by_code["T09"], measure=now.by_code["T09"].measure.narrowed("theme", "retirement"))
    then = replace(now, fiscal_year=2024, indicators=(narrower,))
    with full.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([builders.session(str(at), held_on=date(2024, 6, at), themes=(theme,)) for at, theme in _TOLD])
    found = build_report(full, {2025: now, 2024: then}.__getitem__, half_period(2025, 1), MADE)
    (table,) = (block for block in found.papers[0].blocks if isinstance(block, Table))
    assert printed(table)[2] == ["6月", "3", "1", "+2"]


def test_a_list_holds_the_sessions_behind_its_figure_and_nothing_else(full: BookStore) -> None:
    table = table_of(full, PaperTable("session", ("L09", "L10")))
    assert [row[0] for row in printed(table)] == ["2", "3", ""]
    assert printed(table)[-1][6] == "15"


def test_nothing_to_say_is_left_out_of_a_part_and_said_in_the_whole(empty_store: BookStore) -> None:
    year = year_with(PLACE)
    assert all(found.key != "one" for found in report_of(empty_store, year).papers)
    empty_store.info = replace(empty_store.info, role=Role.HEADQUARTERS)
    (line,) = report_of(empty_store, year).papers[0].blocks
    assert line == Line("この期間の試しの記録がありません。")


def test_headquarters_sees_committees_as_they_printed_themselves(store: BookStore) -> None:
    aoba = Aoba()
    store.info = replace(store.info, role=Role.HEADQUARTERS)
    receive(store, aoba.send())
    table = table_of(store, PaperTable("place", ("T09", "T15")))
    assert printed(table)[-2][:2] == [AOBA, "2"]
    total = printed(table)[-1]
    scope = Scope(ScopeKind.COMMITTEE, "021", AOBA, "021")
    own = summarise(store, load_catalogue, half_period(2025, 1), scope=scope).figures
    assert printed(table)[-2][1:] == [own["T09"].printed.rstrip("回"), own["T15"].printed.removesuffix("会員")]
    assert total[0] == "合計"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    """Return headquarters' book of the real paper."""
    with golden_book(tmp_path_factory.mktemp("annex")) as made:
        yield made


@pytest.fixture(scope="module")
def papers(book: BookStore) -> dict[str, Paper]:
    return {found.key: found for found in build_report(book, definitions, H1, MADE).papers}


def _tables(papers: dict[str, Paper]) -> list[Table]:
    return [block for found in papers.values() for block in found.blocks if isinstance(block, Table)]


def test_all_annexes_of_the_paper_are_there(papers: dict[str, Paper]) -> None:
    assert [found.number for found in papers.values()] == [
        *("1-①", "1-②", "2", "3-①", "3-②", "3-③", "4", "5", "6-①", "6-②", "7-①", "7-②", "8", "9", "10", "11")
    ]


def test_every_total_of_an_annex_is_the_reports_figure(book: BookStore, papers: dict[str, Paper]) -> None:
    figures = summarise(book, definitions, H1).figures
    checked = 0
    for form in definitions(2025).papers:
        tables = [block for block in papers[form.key].blocks if isinstance(block, Table)]
        for asked, table in zip(form.tables, tables[len(tables) - len(form.tables) :], strict=True):
            if asked.axis in {"indicator", "session"}:
                continue
            for code, cell in zip(asked.heads, table.rows[-1][1:], strict=False):
                assert cell.value == figures[code].value, (form.key, code)
                checked += 1
    assert checked > 50


def test_law_l4_every_figure_of_an_annex_opens_rows_that_make_it(book: BookStore, papers: dict[str, Paper]) -> None:
    told = [papers[key] for key in ("tsunagu_business", "tsunagu_movement", "retirement", "policy")]
    cells = [
        c for found in told for t in found.blocks if isinstance(t, Table) for row in t.rows for c in row if c.figure
    ]
    assert len(cells) > 100
    for cell in cells[:: len(cells) // 60]:
        assert cell.figure is not None
        rows = rows_of(book, definitions, cell.figure)
        distinct = cell.figure.measure.take == "distinct"
        assert (len(rows) if distinct else sum(row.amount or 0 for row in rows)) == cell.value


def test_a_part_has_what_its_members_were_given_for_a_target(book: BookStore, papers: dict[str, Paper]) -> None:
    whole = next(t for t in papers["tsunagu_business"].blocks if isinstance(t, Table))
    assert [column.title for column in whole.columns] == ["項目", "目標", "実績", "達成率", "期間経過率"]
    assert printed(whole)[3][1:] == ["850件", "951件", "111.8%", "50.1%"]
    scope = Scope(ScopeKind.BRANCH, BRANCHES[0].id, BRANCHES[0].name, BRANCHES[0].code)
    part = build_report(book, definitions, H1, MADE, scope=scope)
    table = next(t for p in part.papers if p.key == "tsunagu_business" for t in p.blocks if isinstance(t, Table))
    assert [column.title for column in table.columns] == ["項目", "会員分件数目標", "実績", "達成率", "期間経過率"]
    figures = summarise(book, definitions, H1, scope=scope).figures
    for row, code in zip(table.rows, ("T01", "T02", "T03", "T04", "T05"), strict=True):
        figure = figures[code]
        assert (row[1].value, row[2].value) == (figure.target, figure.value)
        assert row[3].printed == rate_text(figure.value, figure.target)
    assert 0 < (table.rows[4][1].value or 0) < 41_340
