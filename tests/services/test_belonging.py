"""Whose a record is: what was received is shown and judged at its home, own records name own entries (L1, L6b)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import SendBack
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Branch, Federation, Member, Record
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.imports import import_context
from roukin_desktop.services.marks import list_marks, standing
from roukin_desktop.services.screens import session_totals
from roukin_desktop.storage.shelf.received import Shelf
from tests import builders
from tests.services.received_book import AOBA, Aoba, receive

H1 = half_period(2025, 1)
KINDS = ("federation", "branch", "member", "study_session", "self_target", "campaign_entry")


@pytest.fixture
def aoba() -> Aoba:
    return Aoba()


@pytest.fixture
def mixed(desk: Desk, aoba: Aoba) -> Desk:
    receive(desk.store, aoba.send())
    return desk


def own(desk: Desk, kind: str) -> list[Record]:
    return [record for record in desk.all(kind) if record.book_id == desk.info.book_id]


def test_a_list_tells_whose_each_line_is_and_is_narrowed_to_own_or_received(mixed: Desk, aoba: Aoba) -> None:
    everything = mixed.sessions(H1)
    assert {line.id: line.foreign for line in everything if line.id in (aoba.session.id, aoba.joint.id)} == {
        aoba.session.id: True,
        aoba.joint.id: True,
    }
    assert [line for line in everything if not line.foreign] == mixed.sessions(H1, own=True)
    assert [line for line in everything if line.foreign] == mixed.sessions(H1, own=False)
    assert [line.code for line in mixed.members(own=False)] == ["021-1", "2001"]
    totals = session_totals(mixed, H1)
    assert (totals.count, totals.attendees, totals.mixed) == (3, 24 + 31 + 15, True)


@pytest.mark.parametrize("kind", ["member", "branch", "federation"])
def test_an_own_record_does_not_name_an_entry_received(mixed: Desk, aoba: Aoba, kind: str) -> None:
    record: Record = {
        "member": builders.session("5", members=(aoba.member,), id="", number=0),
        "branch": builders.entry("5", branch_id=aoba.branch.id, id=""),
        "federation": builders.member("1005", federation_id=aoba.federation.id, id=""),
    }[kind]
    with pytest.raises(InputRefused) as refused:
        mixed.register(record)
    assert [line for line in refused.value.problems if "ほかの記録簿から受け付けた" in line]
    with pytest.raises(InputRefused) as refused:
        mixed.register_many([record], Verb.PASTE, "貼り付け")
    assert refused.value.problems[0].startswith("1件目: 「")


def test_the_sentence_says_where_to_register_the_member_first(mixed: Desk, aoba: Aoba) -> None:
    with pytest.raises(InputRefused) as refused:
        mixed.register(builders.session("5", members=(aoba.member,), id="", number=0))
    assert refused.value.problems == (
        "「青葉製作所労働組合」はほかの記録簿から受け付けた会員です。会員台帳に登録してから選んでください。",
    )


def test_a_member_received_becomes_an_own_one_with_what_it_names(mixed: Desk, aoba: Aoba) -> None:
    before = len(mixed.all("member"))
    changes = mixed.adopt("member", aoba.member.id)
    assert changes.wide
    made = next(record for record in own(mixed, "member") if isinstance(record, Member) and record.code == "2001")
    assert (made.name, made.headcount, len(mixed.all("member"))) == (aoba.member.name, aoba.member.headcount, before)
    federation, branch = mixed.get("federation", made.federation_id or ""), mixed.get("branch", made.branch_id or "")
    assert isinstance(federation, Federation)
    assert isinstance(branch, Branch)
    assert {federation.book_id, branch.book_id} == {mixed.info.book_id}
    assert (federation.code, branch.name) == ("102", "青葉支店")
    held = mixed.get("study_session", aoba.session.id)
    assert [there.member_id for there in getattr(held, "members", ())] == [made.id]
    mixed.register(builders.session("5", members=(made,), id="", number=0))


def test_making_an_own_entry_is_undone_as_one_step(mixed: Desk, aoba: Aoba) -> None:
    before = {kind: mixed.all(kind) for kind in KINDS}
    mixed.adopt("member", aoba.member.id)
    mixed.undo()
    assert {kind: mixed.all(kind) for kind in KINDS} == before


@pytest.mark.parametrize(("code", "sentence"), [("", "会員番号がないため"), ("2001", "もう自分の台帳に")])
def test_what_has_no_code_or_is_an_own_one_is_not_registered_twice(desk: Desk, code: str, sentence: str) -> None:
    aoba = Aoba()
    nameless = replace(aoba.member, code=code)
    receive(desk.store, aoba.send(aoba.federation, aoba.branch, nameless))
    if code:
        desk.adopt("member", nameless.id)
    shown = next(record for record in desk.all("member") if getattr(record, "name", "") == nameless.name)
    with pytest.raises(InputRefused, match=sentence):
        desk.adopt("member", shown.id)


def test_rules_look_for_doubles_and_running_totals_among_own_records(mixed: Desk, aoba: Aoba) -> None:
    twin = builders.session("5", id="", number=0, purpose=aoba.joint.purpose)
    assert mixed.session_facts(twin).same_day == (1,)
    assert mixed.register_facts(builders.branch("021", id="", name="青葉支店")).same_name == ()
    assert mixed.member_facts(builders.member("2001", id="")).same_code == ()
    branch = next(record for record in own(mixed, "branch"))
    facts = mixed.entry_facts(builders.entry("9", id="", branch_id=branch.id, recorded_on=aoba.entry.recorded_on))
    assert (facts.running_count, facts.running_yen) == (3, 1_500_000)


def test_the_check_finds_nothing_wrong_in_what_was_received(desk: Desk) -> None:
    aoba = Aoba()
    before = desk.check()
    bad = replace(aoba.session, purpose="", attendees=None, review=("purpose",))
    receive(desk.store, aoba.send(*(bad if record is aoba.session else record for record in aoba.records)))
    after = desk.check()
    assert (after.damage, after.findings) == ((), before.findings)
    assert after.records > before.records


def test_an_import_knows_own_records_only(mixed: Desk) -> None:
    for kind in ("members", "sessions", "targets", "campaigns"):
        known = import_context(mixed._context, kind)
        found = (*known.members, *known.federations, *known.branches, *known.sessions, *known.targets, *known.entries)
        assert {record.book_id for record in found} == {mixed.info.book_id}


def test_last_years_targets_of_others_are_not_copied(desk: Desk) -> None:
    aoba = Aoba()
    receive(desk.store, aoba.send())
    with desk.store.transaction(Verb.REGISTER, "自主目標") as tx:
        tx.put(builders.target("1002", 2025))
    desk.copy_year(2026)
    copied = [record for record in desk.all("self_target") if getattr(record, "fiscal_year", 0) == 2026]
    assert {getattr(record, "member_id", "") for record in copied} == {
        builders.member("1001").id,
        builders.member("1002").id,
    }


def test_an_undone_or_empty_intake_leaves_no_marks(desk: Desk, aoba: Aoba) -> None:
    assert not list_marks(desk, "study_session", 2025, ()).mixed
    receive(desk.store, aoba.send())
    marks = list_marks(desk, "study_session", 2025, {aoba.sender.book})
    assert (marks.mixed, dict(marks.senders)) == (True, {aoba.sender.book: AOBA})
    desk.undo()
    assert not list_marks(desk, "study_session", 2025, ()).mixed


def test_a_record_received_names_its_revision_and_what_it_was_sent_back_with(mixed: Desk, aoba: Aoba) -> None:
    shown = mixed.get("study_session", aoba.session.id)
    assert shown is not None
    found = standing(mixed, shown).origin
    assert found is not None
    assert (found.sender_name, found.revision) == (AOBA, 1)
    mixed.intake.send_back(found.link, "", [("study_session", shown.id, "人数を確かめてください。")])
    mixed.intake.send_back(found.link, "全体に日付を見直してください。")
    assert standing(mixed, shown).remark == "人数を確かめてください。"
    assert any(isinstance(decision, SendBack) for decision in Shelf(mixed.store).facts().decisions)
    receive(mixed.store, aoba.send())
    again = mixed.get("study_session", aoba.session.id)
    assert again is not None
    assert standing(mixed, again).remark == ""
