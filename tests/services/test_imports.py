"""取込 through the desk: backup before, one operation, undo after, the mapping remembered, twice is nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.exchange.foreign import ImportPlan, Mapping, Problem, SheetMapping
from roukin_desktop.services import imports
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

SHEET = SheetMapping("名簿", 3, 1, {"code": 2, "name": 5}, {"code": 90, "name": 80}, "番号|会員名")


def plan_of(desk: Desk, **fields: object) -> ImportPlan:
    """Return a plan with a new federation, a new member of it, and a member whose 組合員数 changed."""
    old = desk.get("member", builders.member("1001").id)
    assert old is not None
    added = builders.federation("777")
    new = builders.member("1009", name="=新しい労組", federation_id=added.id, review=("headcount",))
    made = ImportPlan(
        "members",
        "名簿.xlsx",
        Mapping("members", (SHEET,)),
        new=(new,),
        changed=((old, replace(old, headcount=99)),),  # type: ignore[call-arg]
        added=(added,),
    )
    return replace(made, **fields)


def test_law_l2_an_import_is_one_operation_and_can_be_undone(desk: Desk) -> None:
    changes = desk.take_import(plan_of(desk))
    assert changes is not None
    assert (changes.verb, len(changes.touched)) == (Verb.IMPORT, 3)
    assert changes.label == "会員 名簿.xlsxの取込(新規1件・変更1件)"
    desk.undo()
    assert desk.get("member", builders.member("1009").id) is None
    assert desk.get("federation", builders.federation("777").id) is None


def test_what_is_stopped_on_the_way_leaves_the_book_as_it_was(desk: Desk) -> None:
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if done:
            raise Cancelled

    before = desk.history()
    with pytest.raises(Cancelled):
        desk.take_import(plan_of(desk), stop)
    assert heard == [(0, 3), (3, 3)]
    assert desk.get("member", builders.member("1009").id) is None
    assert desk.history() == before


def test_a_review_is_taken_in_and_kept(desk: Desk) -> None:
    desk.take_import(plan_of(desk))
    stored = desk.get("member", builders.member("1009").id)
    assert stored is not None
    assert (stored.review, stored.name) == (("headcount",), "=新しい労組")  # type: ignore[attr-defined]


def test_a_backup_is_made_before(desk: Desk, tmp_path: Path, who: Who, clock: Clock) -> None:
    desk.take_import(plan_of(desk))
    [copy] = (tmp_path / "backups").glob("*.roukin")
    with open_desk(copy, who=who, clock=clock, read_only=True) as before:
        assert before.store.count("member") == 2


def test_a_plan_without_changes_leaves_the_book_as_it_is(desk: Desk, tmp_path: Path) -> None:
    before = desk.path.read_bytes()
    assert desk.take_import(plan_of(desk, new=(), changed=(), added=(), same=2)) is None
    assert desk.path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_plan_with_problems_is_refused_with_a_line_each(desk: Desk) -> None:
    before = desk.path.read_bytes()
    problems = (Problem("名簿", "E5", "▲3", "0以上の数にしてください。"), Problem("名簿", "", "", "表がありません。"))
    with pytest.raises(InputRefused) as refusal:
        desk.take_import(plan_of(desk, problems=problems))
    assert len(refusal.value.problems) == 2
    assert "E5" in refusal.value.problems[0]
    assert desk.path.read_bytes() == before


def test_a_record_changed_since_the_plan_refuses_all_of_it(desk: Desk) -> None:
    plan = plan_of(desk)
    before, after = plan.changed[0]
    desk.correct(replace(before, reading="ヨミ"))  # type: ignore[call-arg]
    with pytest.raises(InputRefused):
        desk.take_import(plan)
    assert after.id == before.id
    assert desk.get("member", builders.member("1009").id) is None


def test_the_mapping_is_remembered_by_its_header(desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.take_import(plan_of(desk))
    fresh = SheetMapping("4月", 1, 1, {"code": 9}, {}, SHEET.signature)
    other = SheetMapping("別", 1, 1, {"code": 9}, {}, "ほかの見出し")
    seen: list[Mapping] = []
    monkeypatch.setattr(imports, "read_sheets", lambda path: [])
    monkeypatch.setattr(imports, "guess", lambda *args: Mapping("members", (fresh, other)))
    monkeypatch.setattr(imports, "plan", lambda kind, sheets, mapping, context: seen.append(mapping))
    imports.plan_import(Context(desk.store, clock), "members", Path("5月.xlsx"))
    assert [(s.sheet, s.header_row, s.columns) for s in seen[0].sheets] == [
        ("4月", 1, SHEET.columns),
        ("別", 1, {"code": 9}),
    ]


def test_a_mapping_mended_by_hand_wins(desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    mended = Mapping("members", (SHEET,))
    seen: list[object] = []
    monkeypatch.setattr(imports, "read_sheets", lambda path: [])
    monkeypatch.setattr(imports, "plan", lambda kind, sheets, mapping, context: seen.append(mapping))
    told: list[tuple[int, int]] = []
    imports.plan_import(
        Context(desk.store, clock), "members", Path("a.xlsx"), mended, lambda done, total: told.append((done, total))
    )
    assert seen == [mended]
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]


def test_a_book_only_read_refuses_an_import(store: BookStore, who: Who, clock: Clock) -> None:
    store.close()
    with open_desk(store.path, who=who, clock=clock, read_only=True) as desk, pytest.raises(FileTrouble, match="閲覧"):
        desk.take_import(plan_of(desk))


def test_rows_may_lie_in_the_year_before_and_the_coming_one(desk: Desk, clock: Clock) -> None:
    context = imports.import_context(Context(desk.store, clock), "sessions")
    assert context.years == (2024, 2025, 2026)
    assert context.next_number == 2
    assert len(context.sessions) == 1
    assert context.targets == ()
