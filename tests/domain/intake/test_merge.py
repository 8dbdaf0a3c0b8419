"""The whole counts a record once and a member once, whoever brings it (design.md L6, L6b)."""

from __future__ import annotations

from dataclasses import replace

from roukin_desktop.domain.intake.merge import Source, merge
from roukin_desktop.domain.intake.unify import Disagreement, unify
from roukin_desktop.domain.records import Member, StudySession
from tests import builders
from tests.domain.intake.senders import OWN_BOOK, session

OFFICE = builders.uid("book office")


def _member(book: str, code: str, name: str, version: int = 1) -> Member:
    made = builders.member(f"{book} {code} {name}")
    return replace(made, book_id=builders.uid(f"book {book}"), code=code, name=name, version=version)


def test_a_record_by_two_ways_counts_once_in_its_highest_version() -> None:
    older, newer = session("office", "a", 10), session("office", "a", 12, version=2)
    for direct, inside in ((older, newer), (newer, older)):
        merged = merge(OWN_BOOK, (), (Source("013", 4, (inside,)), Source("office", 1, (direct,))))
        assert merged.records == (newer,)
        assert [s.sender_code for s in merged.origins["study_session", newer.id]] == [
            "013" if inside is newer else "office"
        ]
        assert merged.unlike == ()


def test_equal_versions_are_both_named_as_origin() -> None:
    one = session("office", "a", 10)
    merged = merge(OWN_BOOK, (), (Source("office", 1, (one,)), Source("013", 4, (one,))))
    assert [s.sender_code for s in merged.origins["study_session", one.id]] == ["013", "office"]


def test_equal_versions_with_other_contents_are_shown_and_decided_the_same_way_always() -> None:
    one, other = session("office", "a", 10), session("office", "a", 11)
    merged = [
        merge(OWN_BOOK, (), (Source("013", 1, (a,)), Source("021", 1, (b,)))) for a, b in ((one, other), (other, one))
    ]
    assert merged[0].records == merged[1].records
    assert merged[0].unlike == (("study_session", one.id),)


def test_a_higher_version_settles_what_was_unlike() -> None:
    sources = [Source(str(n), 1, (session("office", "a", n, version=v),)) for n, v in ((1, 1), (2, 1), (3, 2))]
    assert merge(OWN_BOOK, (), sources).unlike == ()


def test_own_records_come_from_the_own_book_alone() -> None:
    own = replace(session("013", "a", 10), book_id=OWN_BOOK)
    back = replace(own, attendees=99, version=7)
    gone = replace(session("013", "b", 5), book_id=OWN_BOOK)
    merged = merge(OWN_BOOK, (own,), (Source("013", 1, (back, gone)),))
    assert merged.records == (own,)
    assert merged.origins["study_session", own.id] == ()


def test_a_member_is_its_code_and_headquarters_names_it() -> None:
    ours = replace(_member("hq", "1001", "松並交通労働組合"), book_id=OWN_BOOK)
    theirs = _member("013", "1001", "松並交通労組", version=9)
    others = _member("021", "１００１", "松並交通労働組合")
    held = replace(session("013", "a", 10), members=builders.session("x", members=(theirs,)).members)
    merged = merge(OWN_BOOK, (ours,), (Source("013", 5, (theirs, held)), Source("021", 1, (others,))))
    whole = unify(OWN_BOOK, merged)
    assert [r for r in whole.records if isinstance(r, Member)] == [ours]
    (turned,) = (r for r in whole.records if isinstance(r, StudySession))
    assert [m.member_id for m in turned.members] == [ours.id]
    assert whole.disagreements == (Disagreement("member", "1001", ours.name, ((theirs.name, theirs.id),)),)


def test_without_an_own_entry_the_latest_revision_names_it() -> None:
    early, late = _member("013", "1001", "旧い名前", version=9), _member("021", "1001", "新しい名前")
    whole = unify(OWN_BOOK, merge(OWN_BOOK, (), (Source("013", 1, (early,)), Source("021", 2, (late,)))))
    assert whole.records == (late,)
    assert whole.same == {("member", early.id): late.id}


def test_without_a_code_members_stay_apart() -> None:
    apart = [_member(book, "", "同じ名前") for book in ("013", "021")]
    whole = unify(OWN_BOOK, merge(OWN_BOOK, (), (Source("013", 1, apart[:1]), Source("021", 1, apart[1:]))))
    assert len(whole.records) == 2
    assert whole.same == {}


def test_every_reference_follows_the_entry_that_stands() -> None:
    def of(record: builders.Any, book: str) -> builders.Any:
        return replace(record, book_id=builders.uid(f"book {book}"), id=builders.uid(f"{book} {record.id}"), version=1)

    ours = [replace(r, book_id=OWN_BOOK) for r in (builders.block(), builders.federation(), builders.committee())]
    branch = replace(builders.branch(), book_id=OWN_BOOK)
    block, federation, committee = (
        of(r, "013") for r in (builders.block(), builders.federation(), builders.committee())
    )
    theirs = replace(of(builders.branch(), "013"), committee_id=committee.id)
    new = replace(of(builders.committee("021"), "013"), block_id=block.id)
    member = replace(_member("013", "7", "組合"), federation_id=federation.id, branch_id=theirs.id)
    entry = of(builders.entry(branch_id=theirs.id), "013")
    donee = replace(of(builders.donee(), "013"), committee_id=committee.id)
    sent = (block, federation, committee, theirs, new, member, entry, donee)
    whole = unify(OWN_BOOK, merge(OWN_BOOK, (*ours, branch), (Source("013", 1, sent),)))
    found = {r.id: r for r in whole.records}
    assert found.keys() == {r.id for r in (*ours, branch, new, member, entry, donee)}
    assert found[new.id] == replace(new, block_id=ours[0].id)
    assert found[member.id] == replace(member, federation_id=ours[1].id, branch_id=branch.id)
    assert found[donee.id] == replace(donee, committee_id=ours[2].id)
    assert found[entry.id] == replace(entry, branch_id=branch.id)
