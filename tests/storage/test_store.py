"""Putting, reading, looking up and undoing, as the screens use the book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import KINDS, Member, StudySession
from roukin_desktop.storage import finders, lists
from roukin_desktop.storage.store import BookStore
from tests import builders

ONE_OF_EACH = {
    "block": builders.block(),
    "federation": builders.federation("202"),
    "committee": builders.committee("014", valid_from=date(2020, 4, 1)),
    "branch": builders.branch("014", valid_to=date(2030, 3, 31)),
    "donee": builders.donee(note="二行\nの備考"),
    "member": builders.member("3001", review=("branch_id",)),
    "study_session": builders.session("9", expense=builders.expense()),
    "self_target": builders.target("1002"),
    "campaign_entry": builders.entry("9", yen=None),
    "member_activity": builders.activity(note="大会"),
    "workplace_committee": builders.workplace_committee(ended_on=date(2026, 1, 1)),
    "consultation": builders.consultation(count=None),
    "meeting": builders.meeting(members=(builders.member(), builders.member("1002")), attendees=40),
    "feed_file": builders.feed_file(),
    "monthly_figure": builders.monthly(value=-3),
    "opening_balance": builders.opening(),
    "prior_figure": builders.prior(),
    "year_definition": builders.year_definition(),
    "report_text": builders.report_text(text="二行\nの文章"),
    "conference_frame": builders.frame(),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_back_as_it_was_put(store: BookStore, kind: str) -> None:
    record = ONE_OF_EACH[kind]
    before = store.count(kind)
    with store.transaction(Verb.REGISTER, "登録") as tx:
        stored = tx.put(record)
    assert stored == replace(record, version=1)
    assert store.get(kind, record.id) == stored
    assert stored in store.all(kind)
    assert store.count(kind) == before + 1
    assert store.check() == []


@pytest.mark.parametrize("kind", KINDS)
def test_undoing_a_deletion_brings_every_kind_back(store: BookStore, kind: str) -> None:
    record = ONE_OF_EACH[kind]
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(record)
    with store.transaction(Verb.CANCEL, "取消") as tx:
        tx.delete(kind, record.id)
    assert store.get(kind, record.id) is None
    store.undo()
    assert store.get(kind, record.id) == replace(record, version=2)


def test_many_records_come_back_in_the_given_order(store: BookStore) -> None:
    given = [builders.session("3"), builders.member("4001"), builders.session("2"), builders.committee("015")]
    with store.transaction(Verb.IMPORT, "取込") as tx:
        stored = tx.put_many(given)
    assert [r.id for r in stored] == [r.id for r in given]
    assert {r.version for r in stored} == {1}


def test_a_form_opened_before_another_change_is_told_so(store: BookStore) -> None:
    opened = cast("Member", store.get("member", builders.member("1001").id))
    with store.transaction(Verb.CORRECT, "先の訂正") as tx:
        tx.put(replace(opened, headcount=99))
    with pytest.raises(InputRefused, match="更新されています"), store.transaction(Verb.CORRECT, "後の訂正") as tx:
        tx.put(replace(opened, headcount=1))
    assert cast("Member", store.get("member", opened.id)).headcount == 99


def test_a_form_of_a_deleted_record_is_told_so(store: BookStore) -> None:
    opened = cast("StudySession", store.get("study_session", builders.session().id))
    with store.transaction(Verb.CANCEL, "取消") as tx:
        tx.delete("study_session", opened.id)
    with pytest.raises(InputRefused, match="取り消されています"), store.transaction(Verb.CORRECT, "訂正") as tx:
        tx.put(replace(opened, attendees=1))


def test_a_member_with_sessions_cannot_be_deleted(store: BookStore) -> None:
    with pytest.raises(InputRefused, match="使われている"), store.transaction(Verb.CANCEL, "取消") as tx:
        tx.delete("member", builders.member("1001").id)
    assert store.get("member", builders.member("1001").id) is not None
    assert store.check() == []


def test_a_session_of_an_unknown_member_is_not_taken(store: BookStore) -> None:
    with pytest.raises(InputRefused, match="記録簿にありません"), store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.session("5", members=(builders.member("9999"),)))
    assert store.count("study_session") == 1


def test_thirty_steps_can_be_undone_and_no_more(empty_store: BookStore) -> None:
    for at in range(32):
        with empty_store.transaction(Verb.REGISTER, f"会員 {at}") as tx:
            tx.put(builders.member(str(at)))
    assert [o.label for o in empty_store.undoable()[:2]] == ["会員 31", "会員 30"]
    undone = 0
    while empty_store.undo() is not None:
        undone += 1
    assert undone == 30
    assert [m.code for m in cast("list[Member]", empty_store.all("member"))] == ["0", "1"]
    assert len(empty_store.history(100)) == 62


def test_undo_names_what_it_undoes_in_the_log(store: BookStore) -> None:
    changes = store.undo()
    assert changes is not None
    assert changes.label == "元に戻す: はじめの記録"
    undo, first = store.history(2)
    assert (undo.verb, undo.undoes, first.undone_by) == (Verb.UNDO, first.id, undo.id)
    assert all(store.count(kind) == 0 for kind in KINDS)


def test_the_making_of_the_sample_is_no_step_to_undo(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.SAMPLE, "サンプル") as tx:
        tx.put(builders.member())
    assert empty_store.undoable() == []
    assert empty_store.undo() is None


def test_session_numbers_go_on_after_the_highest(store: BookStore) -> None:
    assert store.next_session_number() == 2
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.session("41"))
    assert store.next_session_number() == 42


def test_small_notes_are_kept_and_leave_no_log(store: BookStore) -> None:
    log = store.history(9)
    assert store.recall("mapping:members") is None
    store.remember("mapping:members", "会員名=B")
    store.remember("mapping:members", "会員名=C")
    assert store.recall("mapping:members") == "会員名=C"
    assert store.history(9) == log


def test_the_list_of_sessions_shows_what_a_row_needs(store: BookStore) -> None:
    both = (builders.member("1001"), builders.member("1002"))
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.session("2", members=both, held_on=date(2025, 10, 31), expense=builders.expense(3000)))
        tx.put(builders.session("3", members=(), themes=(), attendees=None, review=("members",)))
    lines = lists.sessions(store, parse_period("2025"))
    assert [line.number for line in lines] == [2, 3, 1]
    assert (lines[0].members, lines[0].expense_yen) == ("松並交通労働組合1001 ほか1", 3000)
    assert (lines[1].members, lines[1].themes, lines[1].attendees, lines[1].needs_review) == ("", (), None, True)
    assert (lines[2].themes, lines[2].expense_yen) == (("newcomer", "disposable_income"), None)
    assert [line.number for line in lists.sessions(store, parse_period("2025H1"))] == [3, 1]
    assert [line.number for line in lists.sessions(store, None, "わかば")] == []
    assert [line.number for line in lists.sessions(store, None, "若葉")] == [2]
    assert len(lists.sessions(store, None, "", 1)) == 1


@pytest.mark.parametrize("text", ["まつなみ", "ﾏﾂﾅﾐ", "マツナミ コウツウ", "１００１", "交通"])
def test_members_are_found_by_any_part_in_any_width(store: BookStore, text: str) -> None:
    found = [line.code for line in lists.members(store, text)]
    assert "1001" in found


@pytest.mark.parametrize("text", ["%", "_", "100%", "\\"])
def test_signs_of_the_query_language_are_plain_text(store: BookStore, text: str) -> None:
    assert lists.members(store, text) == []


def test_the_list_of_members_tells_who_is_a_member_on_a_day(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.member("5001", valid_to=date(2025, 3, 31)))
    lines = {line.code: line for line in lists.members(store, on=date(2025, 4, 1))}
    assert (lines["1001"].valid, lines["5001"].valid) == (True, False)
    assert (lines["1001"].federation, lines["1001"].branch, lines["5001"].branch) == ("産別101", "みどり野支店013", "")


def test_finders_answer_what_the_rules_ask(store: BookStore) -> None:
    member, branch = builders.member("1001"), builders.branch()
    found = finders.member_by_code(store, "１００１")
    assert found is not None
    assert found.id == member.id
    assert finders.member_by_code(store, "") is None
    assert finders.sessions_on(store, member.id, builders.DAY) == [(builders.session().id, 1, "newcomer")]
    assert finders.sessions_on(store, member.id, date(2025, 6, 19)) == []
    assert finders.target_of(store, member.id, 2024) is None
    assert [t.member_id for t in finders.targets(store, 2025)] == [member.id]
    line = ("summer_2025", branch.id, "time_deposit")
    assert finders.running_total(store, *line, builders.DAY) == (3, 1_500_000)
    assert finders.running_total(store, *line, date(2025, 6, 17)) == (None, None)
    assert len(finders.entries(store, "summer_2025", parse_period("2025-06"))) == 1
    assert finders.entries(store, None, parse_period("2025-07")) == []


def test_a_vanished_file_is_not_made_anew(store: BookStore) -> None:
    store.path.rename(store.path.with_name("moved.roukin"))
    with pytest.raises(FileTrouble, match="見つからない"), store.transaction(Verb.REGISTER, "登録") as tx:
        tx.put(builders.member("2001"))
    assert not store.path.exists()


def test_a_full_database_keeps_the_old_state_and_says_so(store: BookStore) -> None:
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    many = [builders.member(str(n)) for n in range(5000, 6000)]
    with pytest.raises(FileTrouble, match="ディスクの空き"), store.transaction(Verb.IMPORT, "取込") as tx:
        tx.put_many(many)
    assert store.count("member") == 2
    assert store.check() == []


def test_a_copy_of_the_open_book_is_a_whole_book(store: BookStore, tmp_path: Path) -> None:
    out = tmp_path / "copy.roukin"
    store.backup(out)
    with pytest.raises(FileTrouble, match="記録簿そのもの"):
        store.backup(store.path)
    assert store.check() == []
    assert out.stat().st_size == store.path.stat().st_size
