"""The table of exchange.md §2: one test per row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.intake.board import Standing, board
from roukin_desktop.domain.intake.chain import State, chains
from roukin_desktop.domain.intake.closing import frozen_part
from roukin_desktop.domain.intake.door import Result, arrive, arrive_all, taken
from roukin_desktop.domain.intake.facts import ApproveKey, Closed, Facts, Kind, KnownKey, Received, SendBack
from roukin_desktop.domain.period import half_period, year_period
from tests import builders
from tests.domain.intake.senders import OWN_BOOK, Post, attendees, facts, session

H1, H2 = half_period(2025, 1), half_period(2025, 2)


@pytest.fixture
def post() -> Post:
    return Post()


def _standing(given: Facts, post: Post, code: str = "013") -> Standing:
    shown = board(given, (H1,), post.whole(given).waiting, {}, date(2025, 10, 1))
    return next(line.cells[0].standing for line in shown if line.sender.code == code)


def _state(given: Facts, one: Received) -> State:
    return chains(given)[one.chain].states[one]


def test_a_known_id_with_the_same_payload_changes_nothing(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    known = facts(first)
    assert arrive(known, first).result is Result.SAME
    assert taken(known, (first,)) == known
    assert [a.result for a in arrive_all(facts(), (first, first))] == [Result.ACCEPTED, Result.SAME]


def test_a_known_id_with_another_payload_is_refused_and_leaves_nothing(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    other = replace(first, payload_sha256="0" * 64)
    known = facts(first)
    assert arrive(known, other).result is Result.REFUSED
    assert taken(known, (other,)) == known


def test_the_same_payload_under_another_manifest_is_refused(post: Post) -> None:
    first = post.send("013", "r1")
    known = facts(first)
    assert arrive(known, replace(first, revision=9)).result is Result.REFUSED
    assert taken(known, (replace(first, revision=9),)) == known


def test_a_forged_file_that_came_first_does_not_keep_the_real_one_out(post: Post) -> None:
    real = post.send("013", "r1", session("013", "a", 10))
    forged = replace(real, payload_sha256="0" * 64, key_fingerprint="key of nobody")
    held = taken(facts(), (forged,))
    assert _state(held, forged) is State.KEY_HELD
    assert arrive(held, real).result is Result.ACCEPTED
    both = taken(held, (real,))
    assert _state(both, forged) is State.REFUSED
    assert attendees(post.whole(both)) == 10


def test_two_payloads_under_one_id_in_the_same_post_are_both_refused(post: Post) -> None:
    first = post.send("013", "r1")
    other = replace(first, payload_sha256="0" * 64)
    assert {a.result for a in arrive_all(facts(), (first, other))} == {Result.REFUSED}
    assert taken(facts(), (first, other)) == facts()


def test_a_first_revision_is_accepted(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    assert arrive(facts(), first).result is Result.ACCEPTED
    assert attendees(post.whole(facts(first))) == 10
    assert _standing(facts(first), post) is Standing.RECEIVED


def test_what_supersedes_the_current_one_replaces_it_whole(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10), session("013", "b", 5))
    second = post.send("013", "r2", session("013", "a", 12, version=2), after=first)
    assert arrive(facts(first), second).result is Result.ACCEPTED
    both = facts(first, second)
    assert (_state(both, first), _state(both, second)) == (State.SUPERSEDED, State.CURRENT)
    assert attendees(post.whole(both)) == 12
    assert _standing(both, post) is Standing.REPLACED


def test_what_supersedes_an_unknown_one_waits_for_the_link(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    lost = post.send("013", "r2", session("013", "a", 11, version=2), after=first)
    third = post.send("013", "r3", session("013", "a", 12, version=3), after=lost)
    assert arrive(facts(first), third).result is Result.HELD
    assert _standing(facts(first, third), post) is Standing.HELD
    assert attendees(post.whole(facts(first, third))) == 10
    assert arrive(facts(first, third), lost).result is Result.ACCEPTED
    assert attendees(post.whole(facts(first, third, lost))) == 12


def test_a_link_with_another_payload_is_no_link(post: Post) -> None:
    first = post.send("013", "r1")
    second = post.send("013", "r2", after=replace(first, payload_sha256="0" * 64))
    assert _state(facts(first, second), second) is State.HELD


def test_what_supersedes_a_superseded_one_is_a_conflict_a_person_decides(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    one = post.send("013", "r2", session("013", "a", 11, version=2), after=first)
    other = post.send("013", "r2 of a copied book", session("013", "a", 12, version=2), after=first)
    assert arrive(facts(first, one), other).result is Result.CONFLICT
    both = facts(first, one, other)
    assert {_state(both, one), _state(both, other)} == {State.CONFLICT}
    assert _standing(both, post) is Standing.CONFLICT
    assert attendees(post.whole(both)) == 10
    fork = chains(both)["013", 2025].fork
    assert fork is not None
    decided = replace(both, decisions=(fork.choose(1, other.link),))
    assert (_state(decided, one), _state(decided, other)) == (State.SUPERSEDED, State.CURRENT)
    assert attendees(post.whole(decided)) == 12


def test_a_second_first_revision_is_a_conflict(post: Post) -> None:
    one = post.send("013", "r1", session("013", "a", 10))
    other = post.send("013", "r1 again", session("013", "a", 11, version=2))
    assert arrive(facts(one), other).result is Result.CONFLICT
    assert attendees(post.whole(facts(one, other))) == 0
    assert _standing(facts(one, other), post) is Standing.CONFLICT


def test_a_decided_fork_is_shown_again_when_more_of_it_arrives(post: Post) -> None:
    one, other = post.send("013", "r1"), post.send("013", "r1 again")
    fork = chains(facts(one, other))["013", 2025].fork
    assert fork is not None
    decision = fork.choose(1, one.link)
    later = post.send("013", "r2 of the other", after=other)
    again = facts(one, other, later, decisions=(decision,))
    assert arrive(facts(one, other, decisions=(decision,)), later).result is Result.CONFLICT
    fork = chains(again)["013", 2025].fork
    assert fork is not None
    settled = replace(again, decisions=(decision, fork.choose(2, later.link)))
    assert chains(settled)["013", 2025].current == later
    follows = post.send("013", "r2", after=one)
    assert chains(facts(one, other, follows, decisions=(decision,)))["013", 2025].current == follows


def test_a_choice_outside_the_fork_is_a_mistake(post: Post) -> None:
    one, other = post.send("013", "r1"), post.send("013", "r1 again")
    fork = chains(facts(one, other))["013", 2025].fork
    assert fork is not None
    stranger = post.send("021", "r1").link
    with pytest.raises(ValueError, match=stranger.submission_id):
        fork.choose(1, stranger)


def test_a_withdrawal_takes_the_rows_out_and_leaves_them_visible(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    back = post.send("013", "withdrawn", after=first, kind=Kind.WITHDRAWAL)
    assert arrive(facts(first), back).result is Result.WITHDRAWN
    both = facts(first, back)
    assert _state(both, first) is State.WITHDRAWN
    assert attendees(post.whole(both)) == 0
    cell = board(both, (H1,), (), {}, date(2025, 10, 1))[0].cells[0]
    assert (cell.standing, cell.withdrawn, cell.revision) == (Standing.MISSING, True, None)
    anew = post.send("013", "r3", session("013", "a", 9, version=3), after=back)
    assert attendees(post.whole(facts(first, back, anew))) == 9


def test_nothing_held_is_an_explicit_zero(post: Post) -> None:
    nil = post.send("013", "r1", kind=Kind.NIL)
    cell = board(facts(nil), (H1,), (), {}, date(2025, 10, 1))[0].cells[0]
    assert (cell.standing, cell.nil, cell.revision) == (Standing.RECEIVED, True, 1)


def test_rows_of_a_closed_period_wait_and_the_rest_is_taken_in(post: Post) -> None:
    may, november = session("013", "a", 10), session("013", "b", 20, date(2025, 11, 1))
    first = post.send("013", "r1", may, november)
    frozen = frozen_part(post.whole(facts(first)).records, H1)
    assert frozen == (may,)
    second = post.send(
        "013",
        "r2",
        replace(may, attendees=11, version=2),
        replace(november, attendees=21, version=2),
        session("013", "c", 100),
        after=first,
    )
    closed = facts(first, second, closed=(Closed("2025H1", "013", frozen), Closed("2025H1", "021")))
    whole = post.whole(closed)
    assert attendees(whole) == 10 + 21
    assert sorted((w.counts is None, w.period) for w in whole.waiting) == [(False, "2025H1"), (True, "2025H1")]
    assert _standing(closed, post) is Standing.LATE
    let_in = replace(closed, decisions=tuple(w.approve(n) for n, w in enumerate(whole.waiting, 1)))
    assert attendees(post.whole(let_in)) == 11 + 21 + 100
    assert _standing(let_in, post) is Standing.CLOSED


def test_a_row_that_left_a_closed_period_or_was_withdrawn_goes_on_counting_until_approved(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10), session("013", "b", 20, date(2025, 11, 1)))
    back = post.send("013", "withdrawn", after=first, kind=Kind.WITHDRAWAL)
    closed = facts(first, back, closed=(Closed("2025H1", "013", (session("013", "a", 10),)),))
    whole = post.whole(closed)
    assert attendees(whole) == 10
    (row,) = whole.waiting
    assert row.sent is None
    assert attendees(post.whole(replace(closed, decisions=(row.approve(1),)))) == 0


def test_an_approved_row_waits_again_when_it_changes_again(post: Post) -> None:
    first = post.send("013", "r1", session("013", "late", 10))
    closed = facts(first, closed=(Closed("2025H1", "013"),))
    (row,) = post.whole(closed).waiting
    second = post.send("013", "r2", session("013", "late", 99, version=2), after=first)
    approved = facts(first, second, closed=closed.closed, decisions=(row.approve(1),))
    assert attendees(post.whole(approved)) == 10
    third = post.send("013", "r3", after=second)
    gone = replace(approved, received=approved.received | {third})
    assert attendees(post.whole(gone)) == 10
    assert [w.sent for w in post.whole(gone).waiting] == [None]


def test_a_version_without_a_change_does_not_wait(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10, version=3))
    assert post.whole(facts(first, closed=(Closed("2025H1", "013", (session("013", "a", 10),)),))).waiting == ()


def test_the_first_key_of_an_expected_sender_is_taken_and_asks_for_a_call(post: Post) -> None:
    first = post.send("013", "r1")
    answer = arrive(facts(keys=frozenset()), first)
    assert (answer.result, answer.first_key) == (Result.ACCEPTED, True)
    assert not arrive(facts(), first).first_key


def test_another_key_is_held_until_approved(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    second = post.send("013", "r2", session("013", "a", 11, version=2), after=first, key_fingerprint="new PC")
    assert arrive(facts(first), second).result is Result.CHANGED_KEY
    both = facts(first, second)
    assert attendees(post.whole(both)) == 10
    assert _standing(both, post) is Standing.HELD
    approved = replace(both, decisions=(ApproveKey(1, "013", "new PC"),))
    assert attendees(post.whole(approved)) == 11


def test_two_unknown_keys_of_one_sender_at_once_are_both_held(post: Post) -> None:
    real = post.send("013", "r1", session("013", "a", 10))
    forged = post.send("013", "forged", session("013", "a", 99), key_fingerprint="other")
    unknown = facts(keys=frozenset())
    assert {a.result for a in arrive_all(unknown, (real, forged))} == {Result.CHANGED_KEY}
    approved = facts(real, forged, keys=frozenset(), decisions=(ApproveKey(1, "013", "key 013"),))
    assert attendees(post.whole(approved)) == 10


def test_a_sender_not_on_the_list_is_held_and_shown(post: Post) -> None:
    stranger = post.send("999", "r1", session("999", "a", 10))
    assert arrive(facts(), stranger).result is Result.HELD
    given = facts(stranger)
    assert attendees(post.whole(given)) == 0
    assert _standing(given, post, "999") is Standing.HELD
    assert attendees(post.whole(facts(stranger, senders=("999",)))) == 10


def test_a_key_known_for_another_sender_is_refused(post: Post) -> None:
    forged = post.send("013", "r1", key_fingerprint="key 021")
    assert arrive(facts(), forged).result is Result.REFUSED
    assert arrive(facts(keys=frozenset({KnownKey("021", "key 021")})), forged).result is Result.REFUSED


def test_one_new_key_for_two_senders_is_nobodys(post: Post) -> None:
    files = [post.send(code, "r1", key_fingerprint="shared") for code in ("013", "021")]
    assert {a.result for a in arrive_all(facts(keys=frozenset()), files)} == {Result.CHANGED_KEY}


def test_a_submission_of_this_very_book_is_refused(post: Post) -> None:
    own = post.send("013", "r1", book_id=OWN_BOOK)
    assert arrive(facts(), own).result is Result.REFUSED


def test_an_older_revision_never_replaces_a_newer_one(post: Post) -> None:
    first = post.send("013", "r5", revision=5)
    older = post.send("013", "r4", after=first, revision=4)
    assert arrive(facts(first), older).result is Result.REFUSED
    assert chains(facts(first, older))["013", 2025].current == first


def test_a_copy_sealed_with_another_key_does_not_keep_the_real_one_out(post: Post) -> None:
    real = post.send("013", "r1", session("013", "a", 10))
    copied = replace(real, key_fingerprint="key of nobody")
    held = taken(facts(), (copied,))
    assert _state(held, copied) is State.KEY_HELD
    assert arrive(held, real).result is Result.ACCEPTED
    assert attendees(post.whole(taken(held, (real,)))) == 10
    assert arrive(facts(real), copied).result is Result.REFUSED


def test_a_campaign_window_declared_complete_says_nothing_of_a_half(post: Post) -> None:
    window = post.send("013", "r1", periods=("2025:summer_2025",))
    assert _standing(facts(window), post) is Standing.MISSING


def test_fiscal_years_do_not_mix(post: Post) -> None:
    now = post.send("013", "r1", session("013", "a", 10))
    before = post.send("013", "2024", session("013", "old", 5, date(2024, 6, 1)), fiscal_year=2024)
    assert attendees(post.whole(facts(now, before))) == 15


def test_due_dates_and_declared_periods(post: Post) -> None:
    half = post.send("013", "r1")
    both = post.send("021", "r1", periods=("2025H1", "2025H2"))
    due = {"2025H1": date(2025, 10, 15), "2025": date(2026, 4, 15)}
    shown = board(facts(half, both), (H1, H2, year_period(2025)), (), due, date(2026, 5, 1))
    assert [[c.standing.label for c in line.cells] for line in shown] == [
        ["受領", "未提出", "未提出"],
        ["受領", "受領", "受領"],
    ]
    assert [[c.overdue for c in line.cells] for line in shown] == [[False, False, True], [False, False, False]]


def test_members_and_places_do_not_wait_and_stay_where_a_frozen_row_names_them(post: Post) -> None:
    home = {"book_id": builders.uid("book 013"), "version": 1}
    there = builders.member("7", **home)
    held = replace(session("013", "a", 10), members=builders.session("x", members=(there,)).members)
    first = post.send("013", "r1", there, held)
    frozen = frozen_part(post.whole(facts(first)).records, H1)
    empty = post.send("013", "r2", after=first)
    whole = post.whole(facts(first, empty, closed=(Closed("2025H1", "013", frozen),)))
    assert set(whole.records) == {there, held}
    renamed = post.send("013", "r2b", replace(there, name="新しい名前", version=2), held, after=first)
    whole = post.whole(facts(first, renamed, closed=(Closed("2025H1", "013", frozen),)))
    assert whole.waiting == ()
    assert replace(there, name="新しい名前", version=2) in whole.records


def test_a_submission_a_person_vouched_for_counts_and_registers_no_key(post: Post) -> None:
    bare = post.send("013", "r1", session("013", "a", 10), key_fingerprint="")
    new = facts(keys=frozenset())
    answer = arrive(new, bare)
    assert (answer.result, answer.first_key) == (Result.ACCEPTED, False)
    sealed = post.send("013", "r2", session("013", "a", 12), after=bare)
    there = taken(new, (bare, sealed))
    assert _state(there, sealed) is State.CURRENT
    assert arrive(taken(new, (bare,)), sealed).first_key
    stranger = post.send("999", "r1", key_fingerprint="")
    assert arrive(new, stranger).result is Result.HELD


def test_a_submission_sent_back_is_so_only_where_it_speaks_of_the_period(post: Post) -> None:
    first = post.send("013", "r1", session("013", "a", 10))
    returned = facts(first, decisions=(SendBack(1, first.link, "直してください"),))
    shown = board(returned, (H1, H2, year_period(2025)), (), {}, date(2025, 10, 1))[0]
    assert [cell.standing for cell in shown.cells] == [Standing.SENT_BACK, Standing.MISSING, Standing.SENT_BACK]
