"""What lists, finders, log, notes and locks answer, and the laws of thinning backups."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import Period, half_period, month_period, window_period, year_period
from roukin_desktop.domain.records import ActivityExpense, Member, StudySession
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import finders, lists
from roukin_desktop.storage.backup import DAYS, KEEP_ALL, MONTHS, WEEKS, Backup, to_thin
from roukin_desktop.storage.lock import BookLock, holder, lock_path
from roukin_desktop.storage.refusals import BookLocked
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

DAY = builders.DAY
LINE = ("summer_2025", builders.branch().id, "time_deposit")


@pytest.fixture
def busy(store: BookStore) -> BookStore:
    """Return the small book with a joint session, a plan, an expense, last year, and entries of several days."""
    first, second = builders.member("1001"), builders.member("1002")
    branch = {"branch_id": builders.branch().id}
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("2", held_on=DAY, members=(second, first), expense=builders.expense(500)))
        tx.put(builders.session("3", held_on=date(2025, 10, 1), status="planned", attendees=None, themes=()))
        tx.put(builders.session("4", held_on=date(2024, 6, 1), members=(second,), review=("attendees",)))
        tx.put(builders.session("5", held_on=date(2025, 9, 30), members=(), expense=ActivityExpense()))
        tx.put(builders.entry("2", recorded_on=date(2025, 6, 25), count=4, yen=None, **branch))
        tx.put(builders.entry("3", recorded_on=date(2025, 6, 25), count=-1, yen=-500, correction=True, **branch))
        tx.put(builders.entry("4", recorded_on=date(2025, 6, 25), product="ace_deposit", **branch))
    return store


def numbers(found: list[lists.SessionLine]) -> list[int]:
    return [line.number for line in found]


@pytest.mark.parametrize("own_only", [False, True])
def test_the_sessions_of_a_member_are_found_by_their_day(busy: BookStore, own_only: bool) -> None:
    asked: list[tuple[str, Any]] = []
    with busy.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
        assert len(finders.sessions_on(busy, builders.member("1001").id, DAY, own_only=own_only)) == 2
        statement, values = asked[-1]
        steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert steps
    assert not [step for step in steps if "ix_study_session_number" in step]


class TestSessionList:
    def test_the_newest_stand_first_and_of_a_day_the_last_registered(self, busy: BookStore) -> None:
        assert numbers(lists.sessions(busy, None)) == [3, 5, 2, 1, 4]

    @pytest.mark.parametrize(
        ("period", "found"),
        [
            (half_period(2025, 1), [5, 2, 1]),
            (half_period(2025, 2), [3]),
            (year_period(2025), [3, 5, 2, 1]),
            (year_period(2024), [4]),
            (month_period(2025, 9), [5]),
            (month_period(2025, 8), []),
            (window_period("w", "夏", DAY, DAY), [2, 1]),
            (window_period("w", "夏", DAY + timedelta(days=1), date(2025, 9, 29)), []),
        ],
    )
    def test_a_period_takes_its_first_and_last_day(self, busy: BookStore, period: Period, found: list[int]) -> None:
        assert numbers(lists.sessions(busy, period)) == found

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("若葉", [2, 4]),
            ("1002", [2, 4]),
            ("松並", [3, 2, 1]),
            ("まつなみ", [3, 2, 1, 4]),
            ("無い", []),
            (" ", [3, 5, 2, 1, 4]),
            ("%", []),
            ("_", []),
        ],
    )
    def test_a_filter_is_of_all_members_of_a_session(self, busy: BookStore, text: str, found: list[int]) -> None:
        assert set(numbers(lists.sessions(busy, None, text))) == set(found)

    @pytest.mark.parametrize("limit", [0, 1, 3, 99])
    def test_a_limit_cuts_the_oldest(self, busy: BookStore, limit: int) -> None:
        everything = lists.sessions(busy, None)
        assert lists.sessions(busy, None, limit=limit) == everything[:limit]

    def test_law_l7_a_row_tells_blank_from_zero(self, busy: BookStore) -> None:
        rows = {line.number: line for line in lists.sessions(busy, None)}
        assert (rows[3].attendees, rows[3].themes, rows[3].status) == (None, (), "planned")
        assert [rows[number].expense_yen for number in (1, 2, 5)] == [None, 500, 0]
        assert [rows[number].needs_review for number in (1, 4)] == [False, True]

    def test_joint_sessions_name_the_first_and_count_the_others(self, busy: BookStore) -> None:
        rows = {line.number: line.members for line in lists.sessions(busy, None)}
        assert rows[2] == "若葉生活協同組合労組 ほか1"
        assert rows[1] == builders.member().name
        assert rows[5] == ""


class TestMemberList:
    @pytest.mark.parametrize(
        ("valid_from", "valid_to", "valid"),
        [
            (None, None, True),
            (DAY, DAY, True),
            (DAY + timedelta(days=1), None, False),
            (None, DAY - timedelta(days=1), False),
            (DAY, None, True),
            (None, DAY, True),
        ],
    )
    def test_validity_takes_its_first_and_last_day(
        self, store: BookStore, valid_from: date | None, valid_to: date | None, valid: bool
    ) -> None:
        with store.transaction(Verb.REGISTER, "会員") as tx:
            tx.put(builders.member("3001", valid_from=valid_from, valid_to=valid_to))
        lines = {line.code: line for line in lists.members(store, on=DAY)}
        assert lines["3001"].valid is valid
        assert all(line.valid for line in lists.members(store))

    def test_a_member_without_ties_has_blank_ones(self, store: BookStore) -> None:
        with store.transaction(Verb.REGISTER, "会員") as tx:
            tx.put(builders.member("0999", headcount=None, review=("reading",)))
        first, second, _ = lists.members(store)
        assert (first.code, first.federation, first.branch, first.headcount) == ("0999", "", "", None)
        assert first.needs_review
        assert (second.federation, second.branch) == (builders.federation().name, builders.branch().name)

    def test_a_member_is_found_by_another_spelling_of_its_name(self, store: BookStore) -> None:
        known = store.get("member", builders.member("1002").id)
        assert isinstance(known, Member)
        with store.transaction(Verb.CORRECT, "会員の訂正") as tx:
            tx.put(replace(known, aliases=("ワカバ生協(旧称)", "若生労")))
        for text in ("わかば生協", "若生"):
            assert [line.code for line in lists.members(store, text)] == ["1002"]
        assert store.undo() is not None
        assert lists.members(store, "若生") == []

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(text=st.text(alphabet="松並交通労働組合マツナミ1001若葉 %_'\"", max_size=4))
    def test_a_member_is_found_exactly_when_the_text_is_part_of_what_is_searched(
        self, store: BookStore, text: str
    ) -> None:
        key = search_key(text)
        expected = []
        for record in store.all("member"):
            assert isinstance(record, Member)
            parts = (record.name, record.reading, record.short_name, record.code)
            if any(key in search_key(part) for part in parts):
                expected.append(record.code)
        assert [line.code for line in lists.members(store, text)] == expected


class TestFinders:
    @pytest.mark.parametrize("code", ["1001", "１００１", " 1001 "])
    def test_a_code_in_any_width_is_the_member(self, store: BookStore, code: str) -> None:
        found = finders.member_by_code(store, code)
        assert found is not None
        assert found.id == builders.member().id

    @pytest.mark.parametrize("code", ["", " ", "100", "10011", "%"])
    def test_a_part_of_a_code_is_nobody(self, store: BookStore, code: str) -> None:
        assert finders.member_by_code(store, code) is None

    @pytest.mark.parametrize(
        ("until", "total"),
        [
            (date(2025, 6, 17), (None, None)),
            (DAY, (3, 1_500_000)),
            (date(2025, 6, 24), (3, 1_500_000)),
            (date(2025, 6, 25), (6, 1_499_500)),
        ],
    )
    def test_a_running_total_takes_corrections_and_its_own_day(
        self, busy: BookStore, until: date, total: tuple[int | None, int | None]
    ) -> None:
        assert finders.running_total(busy, *LINE, until) == total

    @pytest.mark.parametrize(
        ("key", "total"), [("1", (3, -500)), ("2", (2, 1_499_500)), ("3", (7, 1_500_000)), ("4", (6, 1_499_500))]
    )
    def test_an_entry_being_corrected_is_left_out(
        self, busy: BookStore, key: str, total: tuple[int | None, int | None]
    ) -> None:
        assert finders.running_total(busy, *LINE, date(2025, 7, 1), builders.entry(key).id) == total

    @pytest.mark.parametrize(
        ("campaign", "period", "count"),
        [
            (None, None, 4),
            ("summer_2025", None, 4),
            ("winter_2025", None, 0),
            (None, month_period(2025, 6), 4),
            ("summer_2025", window_period("w", "夏", DAY, DAY), 1),
            (None, month_period(2025, 7), 0),
        ],
    )
    def test_entries_of_a_campaign_and_of_a_period(
        self, busy: BookStore, campaign: str | None, period: Period | None, count: int
    ) -> None:
        assert len(finders.entries(busy, campaign, period)) == count

    def test_sessions_of_a_member_on_a_day(self, busy: BookStore) -> None:
        found = finders.sessions_on(busy, builders.member().id, DAY)
        assert [(number, purpose) for _, number, purpose in found] == [(1, "newcomer"), (2, "newcomer")]
        assert finders.sessions_on(busy, builders.member().id, DAY + timedelta(days=1)) == []

    def test_a_target_is_of_its_member_and_year(self, busy: BookStore) -> None:
        found = finders.target_of(busy, builders.member().id, 2025)
        assert found is not None
        assert found.id == builders.target().id
        assert finders.target_of(busy, builders.member().id, 2024) is None
        assert finders.target_of(busy, builders.member("1002").id, 2025) is None
        assert finders.targets(busy, 2026) == []


class TestLog:
    def test_the_newest_operations_come_first_and_no_more_than_asked_for(self, busy: BookStore) -> None:
        for n in range(5):
            with busy.transaction(Verb.REGISTER, f"会員 {n}") as tx:
                tx.put(builders.member(f"40{n}"))
        assert [step.label for step in busy.history(3)] == ["会員 4", "会員 3", "会員 2"]
        assert busy.history(0) == []
        assert len({step.id for step in busy.history(99)}) == len(busy.history(99))

    def test_each_operation_says_who_when_why_and_how_many(self, busy: BookStore, who: Who, clock: Clock) -> None:
        with busy.transaction(Verb.CANCEL, "学習会の取消", "二重に入力") as tx:
            tx.delete("study_session", builders.session("2").id)
            tx.delete("study_session", builders.session("3").id)
        step = busy.history(1)[0]
        assert (step.verb, step.who, step.pc, step.why, step.records) == (
            Verb.CANCEL,
            who.name,
            who.pc,
            "二重に入力",
            2,
        )
        assert step.at == clock()
        touched = busy.operation_records(step.id)
        assert {t.record_id for t in touched} == {builders.session("2").id, builders.session("3").id}
        assert all(t.after is None and t.before for t in touched)

    def test_law_l2_after_undoing_the_next_step_is_the_one_before(self, busy: BookStore) -> None:
        labels = [step.label for step in busy.undoable()]
        for label in labels:
            changes = busy.undo()
            assert changes is not None
            assert changes.label == f"元に戻す: {label}"
        assert busy.undo() is None
        assert busy.count("study_session") == 0

    def test_law_l2_a_new_deed_after_undoing_is_the_next_step_back(self, busy: BookStore) -> None:
        busy.undo()
        with busy.transaction(Verb.REGISTER, "会員 新") as tx:
            tx.put(builders.member("4001"))
        assert [step.label for step in busy.undoable()] == ["会員 新", "はじめの記録"]

    def test_law_l1_undo_never_gives_an_id_or_a_version_away(self, busy: BookStore) -> None:
        key = builders.session("2").id
        versions = []
        for _ in range(3):
            found = busy.get("study_session", key)
            assert isinstance(found, StudySession)
            versions.append(found.version)
            with busy.transaction(Verb.CORRECT, "訂正") as tx:
                tx.put(replace(found, note=f"{found.version}"))
            busy.undo()
        assert versions == sorted(set(versions))


class TestNotes:
    @pytest.mark.parametrize("value", ["", "a", "一行目\n二行目", "=1+1", "'; DROP TABLE memo; --", "あ" * 40_000])
    def test_a_note_comes_back_as_it_was(self, store: BookStore, value: str) -> None:
        store.remember("key", "older")
        store.remember("key", value)
        store.remember("other", "x")
        assert store.recall("key") == value
        assert store.recall("none") is None

    def test_law_l11_a_note_inside_a_change_goes_with_it(self, store: BookStore) -> None:
        def note_and_fail() -> None:
            store.remember("key", "inside")
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError), store.transaction(Verb.REGISTER, "会員"):
            note_and_fail()
        assert store.recall("key") is None


class TestLock:
    @pytest.fixture
    def held(self, tmp_path: Path, who: Who, clock: Clock) -> Iterator[Path]:
        book = tmp_path / "本.roukin"
        lock = BookLock.acquire(book, who, clock())
        yield book
        lock.release()

    def test_the_holder_is_named_with_pc_and_time(self, held: Path, who: Who) -> None:
        found = holder(held)
        assert found is not None
        assert (found.name, found.pc, found.since[:16]) == (who.name, who.pc, "2025-09-30T10:00")

    def test_a_second_one_is_told_who_has_it(self, held: Path, who: Who, clock: Clock) -> None:
        with pytest.raises(BookLocked, match="みどり野 係さん\\(PC: PC-01\\)が2025-09-30 10:00から"):
            BookLock.acquire(held, who, clock())
        assert holder(held) is not None

    @pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"name": 1, "pc": 2, "pid": "x", "since": 3}'])
    def test_a_half_written_lock_names_nobody_and_still_locks(
        self, held: Path, who: Who, clock: Clock, text: str
    ) -> None:
        lock_path(held).write_text(text, encoding="utf-8")
        assert holder(held) is None
        with pytest.raises(BookLocked, match="ほかの画面で開かれています"):
            BookLock.acquire(held, who, clock())

    def test_a_lock_left_by_a_crash_holds_nobody_up(self, tmp_path: Path, who: Who, clock: Clock) -> None:
        book = tmp_path / "本.roukin"
        left = {"name": "前の人", "pc": "PC-09", "pid": 1, "since": "2025-01-01T00:00:00+09:00"}
        lock_path(book).write_text(json.dumps(left), encoding="utf-8")
        lock = BookLock.acquire(book, who, clock())
        found = holder(book)
        lock.release()
        assert found is not None
        assert found.name == who.name
        assert not lock_path(book).exists()

    @pytest.mark.parametrize(
        ("name", "lock"), [("a.roukin", "a.roukin-lock"), ("a", "a.roukin-lock"), ("a.db", "a.db.roukin-lock")]
    )
    def test_where_it_lies(self, name: str, lock: str) -> None:
        assert lock_path(Path(name)).name == lock


NOW = datetime(2026, 3, 31, 12, 0)  # noqa: DTZ001 - names of backups carry local time
ages = st.lists(st.integers(0, 24 * 800), unique=True, max_size=60).map(sorted)


def kept_of(hours: list[int], now: datetime = NOW) -> tuple[list[Backup], list[Backup]]:
    """Return the backups of these ages in hours, and those that stay."""
    at = [now - timedelta(hours=age) for age in reversed(hours)]
    made = [Backup(Path(f"{n}.roukin"), "b", when, 1, n + 1, "00000000") for n, when in enumerate(at)]
    gone = {backup.path for backup in to_thin(made, now)}
    return made, [backup for backup in made if backup.path not in gone]


class TestThinning:
    @given(hours=ages)
    def test_law_l11_the_newest_and_all_of_two_days_stay(self, hours: list[int]) -> None:
        made, kept = kept_of(hours)
        assert not made or made[-1] in kept
        assert all(backup in kept for backup in made if made and NOW - backup.at <= KEEP_ALL)

    @given(hours=ages)
    def test_thinning_twice_takes_nothing_more(self, hours: list[int]) -> None:
        _, kept = kept_of(hours)
        assert to_thin(kept, NOW) == []

    @given(hours=ages)
    def test_no_more_stay_than_there_are_places(self, hours: list[int]) -> None:
        _, kept = kept_of(hours)
        older = [backup for backup in kept if NOW - backup.at > KEEP_ALL]
        assert len(older) <= DAYS + WEEKS + MONTHS + 1

    @given(hours=ages, later=st.integers(1, 24 * 40))
    def test_what_went_today_is_not_missed_tomorrow(self, hours: list[int], later: int) -> None:
        _, kept = kept_of(hours)
        soon = NOW + timedelta(hours=later)
        assert kept == [] or kept[-1] not in to_thin(kept, soon)

    @given(hours=ages.filter(bool))
    def test_of_every_day_with_a_backup_in_the_last_two_weeks_one_stays(self, hours: list[int]) -> None:
        made, kept = kept_of(hours)
        newest_days = sorted({backup.at.date() for backup in made}, reverse=True)[:DAYS]
        assert set(newest_days) <= {backup.at.date() for backup in kept}

    def test_none_are_none(self) -> None:
        assert to_thin([], NOW) == []
