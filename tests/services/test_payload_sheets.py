"""The データ_ sheets made from records alone are those the book itself prints."""

from __future__ import annotations

from dataclasses import replace

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import KINDS, ActivityExpense, ExpenseLine, Member, SelfTarget
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.papers.data import data_sheets
from roukin_desktop.services.payload_sheets import payload_sheets
from roukin_desktop.storage.measures.lists import entry_rows, member_rows, session_rows, target_rows
from tests import builders


def test_records_alone_give_the_sheets_of_the_book(desk: Desk) -> None:
    members = [m for m in desk.all("member") if isinstance(m, Member)]
    expense = ActivityExpense((ExpenseLine("meals", 12_000), ExpenseLine("venue", 3_000, "会場", "本館")))
    other = next(m for m in members if m.code == "1002")
    with desk.store.transaction(Verb.REGISTER, "もう少し") as tx:
        tx.put(builders.session("2", members=tuple(members), expense=expense, note="備考"))
        tx.put(SelfTarget(id="t2", book_id=builders.BOOK_ID, member_id=other.id, fiscal_year=2025))
    year, store = year_period(2025), desk.store
    printed = data_sheets(
        desk.catalogue(),
        year,
        session_rows(store, year),
        target_rows(store, 2025),
        entry_rows(store, year),
        member_rows(store),
    )
    made = payload_sheets(desk.catalogue(), desk.info.book_id, [r for kind in KINDS for r in desk.all(kind)])
    for one, other_sheet in zip(made, printed, strict=True):
        assert (one.name, one.columns, one.ids) == (other_sheet.name, other_sheet.columns, other_sheet.ids)
        assert list(map(tuple, one.rows)) == list(map(tuple, other_sheet.rows))


def test_a_member_two_books_know_by_one_code_stands_once(desk: Desk) -> None:
    own = next(m for m in desk.all("member") if isinstance(m, Member) and m.code == "1001")
    theirs = replace(builders.member("1001 office", code="1001", name="別の書き方"), book_id=builders.uid("office"))
    held = replace(builders.session("7", members=(theirs,)), book_id=theirs.book_id)
    records = [r for kind in KINDS for r in desk.all(kind)]
    sheets = {s.name: s for s in payload_sheets(desk.catalogue(), desk.info.book_id, [*records, theirs, held])}
    names = [row[1] for row in sheets["データ_会員"].rows if row[0] == "1001"]
    assert names == [own.name]
    assert {row[3] for row in sheets["データ_学習会会員"].rows} == {own.name}
