"""Which 受領票 speaks, whatever order they arrive in; what becomes of each submission (exchange.md §2 Receipt)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.intake.chain import chains
from roukin_desktop.domain.intake.facts import Facts, Kind, Received, SendBack
from roukin_desktop.domain.intake.receipt import Answer, Entry, Outcome, Returned, outcome_of, told
from tests import builders
from tests.domain.intake.senders import Post, facts

SENT = {builders.uid(f"s{number}"): f"{number}" * 64 for number in range(3)}


def entry(key: str, outcome: Outcome = Outcome.ACCEPTED, sha: str = "") -> Entry:
    """Return what a receipt says of one of the submissions made here."""
    return Entry(
        submission_id=key,
        payload_sha256=sha or SENT[key],
        fiscal_year=2025,
        revision=1,
        kind=Kind.FULL,
        complete=("2025H1",),
        outcome=outcome,
    )


ENTRIES = st.builds(entry, st.sampled_from(sorted(SENT)), st.sampled_from(Outcome))
ANSWERS = st.builds(
    Answer,
    st.uuids().map(str),
    st.sampled_from(["本部の記録簿", "前の本部の記録簿"]),
    st.just("本部"),
    st.integers(1, 4),
    st.lists(ENTRIES, max_size=3, unique_by=lambda one: one.submission_id).map(tuple),
)


@given(st.lists(ANSWERS, max_size=6), st.randoms(use_true_random=False))
def test_law_l6_receipts_in_any_order_and_any_number_say_the_same(answers: list[Answer], chance: object) -> None:
    shuffled = [*answers, *answers[:2]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert told(shuffled, SENT) == told(answers, SENT)


@given(ANSWERS, ANSWERS)
def test_law_l6_an_older_receipt_never_replaces_a_newer_one(one: Answer, other: Answer) -> None:
    newer = replace(one, receiver_book=other.receiver_book, number=other.number + 1)
    assert told([newer, other], SENT) == told([newer], SENT)


def test_a_newer_receipt_that_lists_a_submission_no_more_takes_the_word_back() -> None:
    first, second = sorted(SENT)[:2]
    older = Answer("a", "本部の記録簿", "本部", 1, (entry(first), entry(second)))
    assert told([older, replace(older, number=2, entries=(entry(second),))], SENT).keys() == {second}


def test_an_entry_with_another_payload_is_of_no_submission_of_ours() -> None:
    first = min(SENT)
    assert not told([Answer("a", "本部の記録簿", "本部", 1, (entry(first, sha="f" * 64),))], SENT)


def test_records_sent_back_go_with_their_submission() -> None:
    first, second = sorted(SENT)[:2]
    back = (Returned(first, "study_session", "x", "人数"), Returned(second, "study_session", "y", "日付"))
    found = told([Answer("a", "b", "本部", 1, (entry(first), entry(second)), back)], SENT)
    assert found[first].returned == back[:1]


def outcomes(known: Facts, *asked: Received, late: int = 0) -> list[Outcome]:
    """Return what a receipt says of submissions."""
    there = chains(known)
    return [outcome_of(known, there[one.chain], one, late) for one in asked]


def test_every_standing_has_its_outcome() -> None:
    post = Post()
    first = post.send("013", "r1")
    second = post.send("013", "r2", after=first)
    third = post.send("013", "r3", after=second)
    gone = post.send("013", "r3", after=second, kind=Kind.WITHDRAWAL, periods=())
    rival = post.send("013", "other r3", after=second)
    stranger = post.send("099", "r1")
    other_key = replace(third, key_fingerprint="another")
    assert outcomes(facts(first, second), first, second) == [Outcome.REPLACED, Outcome.ACCEPTED]
    assert outcomes(facts(first, second), second, late=2) == [Outcome.LATE]
    sent_back = facts(first, decisions=(SendBack(1, first.link, "直してください"),))
    assert outcomes(sent_back, first, late=2) == [Outcome.SENT_BACK]
    assert outcomes(facts(first, third), third) == [Outcome.HELD]
    assert outcomes(facts(first, second, gone), second, gone) == [Outcome.WITHDRAWN, Outcome.ACCEPTED]
    assert outcomes(facts(first, second, third, rival), third, rival) == [Outcome.CONFLICT] * 2
    assert outcomes(facts(stranger), stranger) == [Outcome.HELD]
    assert outcomes(facts(first, second, other_key), other_key) == [Outcome.HELD]
