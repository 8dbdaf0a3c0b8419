"""Every verb of the desk, the laws it keeps, and what it says of records (design.md L1, L2, L3)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.period import half_period, month_period, year_period
from roukin_desktop.domain.records import KINDS, Member, Record, SelfTarget, StudySession, TargetLine
from roukin_desktop.services import screens
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.services.labels import KIND_WORDS, VERB_WORDS
from roukin_desktop.storage import finders
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

HALF = half_period(2025, 1)
BRANCH = builders.branch().id
NEW: dict[str, Any] = {"id": "", "book_id": ""}
MAKERS: dict[str, Callable[[], Record]] = {
    "block": lambda: builders.block("7", **NEW),
    "federation": lambda: builders.federation("707", **NEW),
    "committee": lambda: builders.committee("707", **NEW),
    "branch": lambda: builders.branch("707", **NEW),
    "donee": lambda: builders.donee("7", committee_id=builders.committee().id, **NEW),
    "member": lambda: builders.member("7007", **NEW),
    "study_session": lambda: builders.session("7", number=0, held_on=date(2025, 7, 1), **NEW),
    "self_target": lambda: builders.target(
        "1002", set_on=date(2025, 5, 1), decided_by="assembly", lines=(TargetLine("loan", 10, 12),), **NEW
    ),
    "campaign_entry": lambda: builders.entry("7", branch_id=BRANCH, recorded_on=date(2025, 6, 5), **NEW),
}


def everything(desk: Desk) -> dict[str, list[Record]]:
    return {kind: desk.all(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", MAKERS)
def test_law_l1_every_kind_is_born_with_its_own_id_and_the_books(desk: Desk, kind: str) -> None:
    before = {record.id for record in desk.all(kind)}
    desk.register(MAKERS[kind]())
    [made] = [record for record in desk.all(kind) if record.id not in before]
    assert made.book_id == desk.info.book_id
    assert len(made.id) == 36
    assert made.version == 1


@pytest.mark.parametrize("kind", MAKERS)
def test_law_l1_a_record_keeps_its_id_through_correction_and_undo(desk: Desk, kind: str) -> None:
    key = desk.register(MAKERS[kind]()).touched[0].record_id
    made = desk.get(kind, key)
    assert made is not None
    field = next(name for name in ("note", "name") if hasattr(made, name))
    desk.correct(replace(made, **{field: "直した"}))  # type: ignore[arg-type]
    desk.undo()
    again = desk.get(kind, key)
    assert again is not None
    assert (again.id, again.book_id) == (made.id, made.book_id)
    assert replace(again, version=made.version) == made


def test_law_l1_a_record_of_another_book_is_refused_at_the_desk(desk: Desk) -> None:
    before = everything(desk)
    with pytest.raises(InputRefused):
        desk.register(builders.member("9", book_id=builders.uid("another book"), code="9"))
    assert everything(desk) == before


@pytest.mark.parametrize("kind", MAKERS)
def test_law_l2_each_verb_is_one_operation_named_in_the_log(desk: Desk, kind: str, who: Who) -> None:
    def newest() -> tuple[Verb, int, str, str]:
        step = desk.history(1)[0]
        return step.verb, step.records, step.who, step.why

    made = desk.register(MAKERS[kind]())
    assert newest() == (Verb.REGISTER, 1, who.name, "")
    assert made.label.startswith(KIND_WORDS[kind])
    assert made.label.endswith("の登録")
    assert made.kinds == {kind}
    desk.cancel(kind, made.touched[0].record_id, "二重に登録した")
    assert newest() == (Verb.CANCEL, 1, who.name, "二重に登録した")
    desk.undo()
    assert newest()[:2] == (Verb.UNDO, 1)
    assert desk.get(kind, made.touched[0].record_id) is not None


def test_law_l2_the_log_keeps_what_a_record_was_and_became(desk: Desk) -> None:
    member = desk.get("member", builders.member("1002").id)
    assert isinstance(member, Member)
    changes = desk.correct(replace(member, headcount=77), "春の異動")
    [touched] = desk.operation_records(changes.operation_id)
    before, after = json.loads(touched.before or ""), json.loads(touched.after or "")
    assert (before["headcount"], after["headcount"]) == (120, 77)
    assert {name for name in after if after[name] != before.get(name)} == {"headcount", "version"}


def test_law_l2_a_refusal_leaves_neither_record_nor_log(desk: Desk) -> None:
    before, log = everything(desk), desk.history(100)
    refused: list[Callable[[], object]] = [
        lambda: desk.register(builders.session("9", attendees=None, **NEW)),
        lambda: desk.correct(builders.member("1001", version=99, name="")),
        lambda: desk.cancel("member", builders.uid("gone")),
        lambda: desk.register_many([builders.member("8", name="", **NEW)], Verb.PASTE, "貼り付け"),
        lambda: desk.copy_year(2025),
    ]
    for attempt in refused:
        with pytest.raises(InputRefused) as refusal:
            attempt()
        assert str(refusal.value).endswith("。")
    assert everything(desk) == before
    assert desk.history(100) == log


def test_law_l2_undo_is_written_and_never_erases_the_log(desk: Desk) -> None:
    desk.cancel("self_target", builders.target().id)
    length = len(desk.history(100))
    desk.undo()
    log = desk.history(100)
    assert len(log) == length + 1
    assert log[0].undoes == log[1].id
    assert log[1].undone_by == log[0].id
    assert log[0].label == f"元に戻す: {log[1].label}"


DEEDS = ("session", "member", "cancel", "undo")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(st.sampled_from(DEEDS), max_size=6))
def test_law_l2_undoing_all_that_was_done_brings_the_book_back(desk: Desk, deeds: list[str]) -> None:
    def state() -> dict[str, dict[str, Record]]:
        return {kind: {r.id: replace(r, version=0) for r in found} for kind, found in everything(desk).items()}

    before, done = state(), 0
    for n, deed in enumerate(deeds):
        if deed == "undo":
            if done:
                desk.undo()
                done -= 1
            continue
        if deed == "session":
            desk.register(builders.session(number=0, held_on=date(2025, 7, 1 + n), **NEW))
        elif deed == "member":
            desk.register(builders.member(f"N{len(desk.history(999))}", **NEW))
        elif desk.all("study_session"):
            desk.cancel("study_session", desk.all("study_session")[0].id)
        else:
            continue
        done += 1
    for _ in range(done):
        assert desk.undo() is not None
    assert state() == before


def test_law_l3_a_figure_follows_its_records_without_being_stored(desk: Desk) -> None:
    def held() -> int | None:
        return desk.summary(HALF).figures["T09"].value

    assert held() == 1
    made = desk.register(MAKERS["study_session"]())
    assert held() == 2
    desk.cancel("study_session", made.touched[0].record_id)
    assert held() == 1
    desk.undo()
    assert held() == 2


def test_law_l3_looking_changes_nothing(desk: Desk) -> None:
    before, log = desk.path.read_bytes(), desk.history(100)
    desk.summary(HALF)
    desk.report(HALF)
    desk.check()
    desk.sessions(HALF, "松並")
    desk.members("ま")
    desk.reviews(HALF)
    assert desk.path.read_bytes() == before
    assert desk.history(100) == log


def test_law_l4_every_indicator_with_a_figure_opens_rows_that_make_it(desk: Desk) -> None:
    desk.register(MAKERS["study_session"]())
    for period in (HALF, year_period(2025), month_period(2025, 6)):
        for code, figure in desk.summary(period).figures.items():
            if figure.value is None:
                continue
            rows = desk.rows(figure)
            total = len(rows) if any(r.amount is None for r in rows) else sum(r.amount or 0 for r in rows)
            assert total == figure.value, code


def test_a_book_for_reading_refuses_every_verb_and_shows_everything(store: BookStore, who: Who, clock: Clock) -> None:
    store.close()
    with open_desk(store.path, who=who, clock=clock, read_only=True) as desk:
        attempts: list[Callable[[], object]] = [
            lambda: desk.register(MAKERS["member"]()),
            lambda: desk.correct(builders.member()),
            lambda: desk.cancel("study_session", builders.session().id),
            lambda: desk.register_many([MAKERS["member"]()], Verb.PASTE, "貼り付け"),
            lambda: desk.copy_year(2026),
            desk.undo,
        ]
        for attempt in attempts:
            with pytest.raises(FileTrouble) as trouble:
                attempt()
            assert str(trouble.value) == desk.read_only
        assert len(desk.all("member")) == 2
        assert desk.summary(HALF).figures["T09"].value == 1
        assert desk.check().damage == ()


def test_what_a_copy_holds_is_the_book(desk: Desk, tmp_path: Path, who: Who, clock: Clock) -> None:
    out = tmp_path / "控え.roukin"
    desk.backup(out)
    with open_desk(out, who=who, clock=clock) as copy:
        assert everything(copy) == everything(desk)
        assert copy.history(10) == desk.history(10)
        assert copy.info == desk.info


@pytest.mark.parametrize("name", ["small.roukin", "./small.roukin"])
def test_a_copy_onto_the_book_itself_is_refused(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(FileTrouble, match="記録簿そのもの"):
        desk.backup(tmp_path / name)
    assert desk.check().damage == ()


def test_both_files_of_one_name_are_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="名前が同じ"):
        desk.write(desk.report(HALF), excel=tmp_path / "a.out", pdf=tmp_path / "a.out")
    assert not (tmp_path / "a.out").exists()


@pytest.mark.parametrize(
    ("record", "label"),
    [
        (builders.session(), "学習会 6/18 松並交通労働組合1001"),
        (builders.session(members=()), "学習会 6/18"),
        (
            builders.session(members=(builders.member(), builders.member("1002"), builders.member("1001"))),
            "学習会 6/18 松並交通労働組合1001 ほか2会員",
        ),
        (builders.target(), "自主目標 2025年度 松並交通労働組合1001"),
        (builders.target("9"), "自主目標 2025年度"),
        (builders.federation(code="5", name=""), "産別 5"),
        (builders.donee(), "寄付先 寄付先1"),
        (builders.entry(campaign="unknown", product="thing"), "キャンペーン実績 unknown 6/18 thing"),
    ],
)
def test_a_label_lets_a_person_recognise_a_record(desk: Desk, record: Record, label: str) -> None:
    assert desk.label(record) == label


def test_every_kind_and_every_verb_has_a_word() -> None:
    assert KIND_WORDS.keys() == KINDS.keys()
    assert VERB_WORDS.keys() == set(Verb)


def test_the_label_of_a_whole_books_check_names_the_year(desk: Desk) -> None:
    with desk.store.transaction(Verb.IMPORT, "学習会の取込") as tx:
        tx.put(builders.session("8", held_on=date(2024, 5, 1), attendees=None, review=("attendees",)))
    labels = {finding.label for finding in desk.check().findings}
    assert any(label.startswith("2024年度 学習会 5/1") for label in labels)


class TestFacts:
    def test_a_session_knows_its_members_and_its_namesakes_of_the_day(self, desk: Desk) -> None:
        made = builders.session("2", id="", members=(builders.member(), builders.member("9")))
        facts = desk.session_facts(made, HALF)
        assert facts.members.keys() == {builders.member().id}
        assert facts.same_day == (1,)
        assert facts.shown == HALF
        assert desk.session_facts(builders.session()).same_day == ()
        assert desk.session_facts(replace(made, purpose="other")).same_day == ()

    @pytest.mark.parametrize(
        ("fields", "total"),
        [
            ({"id": ""}, (3, 1_500_000)),
            ({"id": "", "recorded_on": date(2025, 6, 17)}, (None, None)),
            ({"id": "", "branch_id": None}, (None, None)),
            ({"id": "", "campaign": "winter_2025"}, (None, None)),
            ({"recorded_on": date(2025, 6, 30)}, (None, None)),
        ],
    )
    def test_law_l7_a_running_total_is_of_the_others_and_blank_without_them(
        self, desk: Desk, fields: dict[str, Any], total: tuple[int | None, int | None]
    ) -> None:
        facts = desk.entry_facts(builders.entry(**{"branch_id": BRANCH, **fields}))
        assert (facts.running_count, facts.running_yen) == total

    def test_a_target_knows_whether_its_year_is_taken(self, desk: Desk) -> None:
        assert not desk.target_facts(builders.target()).taken
        assert desk.target_facts(builders.target(id="")).taken
        assert not desk.target_facts(builders.target(year=2026, id="")).taken
        assert desk.target_facts(builders.target("9")).member_name is None

    @pytest.mark.parametrize("code", ["1001", "１００１", " 1001"])
    def test_a_members_code_is_its_own_in_any_width(self, desk: Desk, code: str) -> None:
        assert desk.member_facts(builders.member("x", code=code)).same_code == (builders.member().name,)
        assert desk.member_facts(builders.member("1001", code=code)).same_code == ()

    @pytest.mark.parametrize("code", ["013", "０１３"])
    def test_a_branchs_code_is_its_own_in_any_width(self, desk: Desk, code: str) -> None:
        assert desk.register_facts(builders.branch("x", code=code)).same_code == (builders.branch().name,)
        assert desk.register_facts(builders.branch(code=code)).same_code == ()

    def test_a_donee_may_be_chosen_by_two_committees_and_in_two_years(self, desk: Desk) -> None:
        first = builders.donee(committee_id=builders.committee().id)
        desk.register(replace(first, id="", book_id=""))
        assert desk.register_facts(replace(first, id="")).same_name == (first.name,)
        assert desk.register_facts(replace(first, id="", fiscal_year=2026)).same_name == ()
        assert desk.register_facts(replace(first, id="", committee_id=None)).same_name == ()


class TestScreens:
    def test_totals_of_a_period(self, desk: Desk) -> None:
        assert screens.session_totals(desk, HALF) == screens.SessionTotals(1, 24)
        assert screens.session_totals(desk, half_period(2025, 2)) == screens.SessionTotals(0, 0)
        assert screens.session_totals(desk, half_period(2024, 1)) == screens.SessionTotals(None, None)

    def test_members_stand_by_code_with_their_targets(self, desk: Desk) -> None:
        found = screens.targets_by_member(desk, 2025)
        assert [member.code for member in found.members] == ["1001", "1002"]
        assert list(found.targets) == [builders.member().id]
        assert found.received == []
        assert screens.targets_by_member(desk, 2024).targets == {}

    def test_the_members_used_last_are_kept_with_the_book(self, desk: Desk, who: Who, clock: Clock) -> None:
        assert screens.recent_members(desk) == ()
        many = tuple(builders.uid(str(n)) for n in range(30))
        screens.remember_members(desk, many)
        assert screens.recent_members(desk) == many[: screens.RECENT_LIMIT]
        desk.close()
        with open_desk(desk.path, who=who, clock=clock) as again:
            assert screens.recent_members(again) == many[: screens.RECENT_LIMIT]

    def test_members_come_in_the_order_asked_for(self, desk: Desk) -> None:
        keys = (builders.member("1002").id, builders.uid("gone"), builders.member().id)
        assert [member.id for member in screens.members_by_ids(desk, keys)] == [keys[0], keys[2]]

    def test_entries_come_newest_first_and_of_a_period(self, desk: Desk) -> None:
        desk.register(MAKERS["campaign_entry"]())
        days = [entry.recorded_on for entry in screens.entries_of(desk, "summer_2025")]
        assert days == [date(2025, 6, 18), date(2025, 6, 5)]
        assert len(screens.entries_of(desk, "summer_2025", month_period(2025, 7))) == 0
        assert screens.entries_of(desk, "winter_2025") == []


class TestDraftFiles:
    @given(
        data=st.dictionaries(st.text(min_size=1, max_size=9), st.text(max_size=9).filter(lambda t: t.isprintable())),
    )
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_what_is_kept_comes_back(self, tmp_path: Path, data: dict[str, str]) -> None:
        files = DraftFiles(tmp_path / "drafts", "book")
        kept = {name.encode("utf-8", "ignore").decode(): text for name, text in data.items()}
        files.save("study", kept)
        assert files.load("study") == kept
        files.drop("study")
        files.drop("study")
        assert files.load("study") is None

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b'{"a": 1}', b'{"a": null}', b"\xff\xfe"])
    def test_a_damaged_draft_counts_as_none(self, tmp_path: Path, content: bytes) -> None:
        files = DraftFiles(tmp_path, "book")
        files.save("study", {"a": "b"})
        [path] = tmp_path.iterdir()
        path.write_bytes(content)
        assert files.load("study") is None

    def test_drafts_of_two_books_and_screens_stay_apart(self, tmp_path: Path) -> None:
        one, two = DraftFiles(tmp_path, "one"), DraftFiles(tmp_path, "two")
        one.save("study", {"note": "一"})
        two.save("study", {"note": "二"})
        one.save("targets-2025", {"note": "三"})
        assert one.load("study") == {"note": "一"}
        assert two.load("study") == {"note": "二"}
        assert two.load("targets-2025") is None

    def test_law_l11_a_folder_that_cannot_be_made_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "drafts").write_text("a file", encoding="utf-8")
        with pytest.raises(FileTrouble):
            DraftFiles(tmp_path / "drafts", "book").save("study", {"note": "一"})


class TestCopyYear:
    def test_only_members_and_items_are_taken_and_nothing_counts_yet(self, desk: Desk) -> None:
        changes = desk.copy_year(2026)
        assert changes.label == "自主目標 2026年度 前年度から複写(1会員)"
        [copied] = finders.targets(desk.store, 2026)
        assert [(line.item, line.allotted, line.target) for line in copied.lines] == [("loan", None, None)]
        assert not copied.confirmed
        assert desk.summary(year_period(2026)).figures["T15"].value in (None, 0)

    @pytest.mark.parametrize(("left", "there"), [(date(2026, 3, 31), False), (date(2026, 4, 1), True), (None, True)])
    def test_j3_who_left_before_the_year_is_not_copied(self, desk: Desk, left: date | None, there: bool) -> None:
        member = desk.get("member", builders.member().id)
        assert isinstance(member, Member)
        desk.correct(replace(member, valid_to=left))
        if there:
            desk.copy_year(2026)
        else:
            with pytest.raises(InputRefused):
                desk.copy_year(2026)
        assert bool(finders.targets(desk.store, 2026)) is there

    def test_twice_changes_nothing(self, desk: Desk) -> None:
        desk.copy_year(2026)
        log = desk.history(100)
        with pytest.raises(InputRefused, match="すべて2026年度に登録済み"):
            desk.copy_year(2026)
        assert desk.history(100) == log

    def test_an_item_the_new_year_does_not_name_is_left_out(self, desk: Desk) -> None:
        found = desk.get("self_target", builders.target().id)
        assert isinstance(found, SelfTarget)
        with desk.store.transaction(Verb.CORRECT, "訂正") as tx:
            tx.put(replace(found, lines=(TargetLine("loan", 1, 2), TargetLine("retired_item", 3, 4))))
        desk.copy_year(2026)
        [copied] = finders.targets(desk.store, 2026)
        assert [line.item for line in copied.lines] == ["loan"]


def test_a_context_reads_each_catalogue_once(store: BookStore, clock: Clock) -> None:
    context = Context(store, clock)
    assert context.catalogue() is context.catalogue(2025)
    assert context.catalogue(2024) is context.catalogue(2024)
    assert context.catalogue(2024).fiscal_year == 2024


def test_many_records_of_several_kinds_are_one_step_back(desk: Desk) -> None:
    made = desk.register_many([MAKERS[kind]() for kind in ("member", "study_session")], Verb.PASTE, "貼り付け")
    assert isinstance(made, Changes)
    assert made.kinds == {"member", "study_session"}
    numbers = [s.number for s in desk.all("study_session") if isinstance(s, StudySession)]
    assert sorted(numbers) == [1, 2]
    desk.undo()
    assert len(desk.all("member")) == 2
