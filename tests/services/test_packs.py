"""The year pack there: what headquarters hands out, and what a committee's or office's book takes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.definition.edits import NO_EDITS, Edits
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Branch, Member
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.packs import making
from roukin_desktop.storage.shelf import sent as kept
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.definition_books import AOBA, book, headquarters, typed

RATE = typed({("donation_rates", "T15", "yen"): "1,000"})


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with headquarters(tmp_path, who, clock) as desk:
        desk.definitions.define(2025, RATE)
        yield desk


@pytest.fixture
def home(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with book(tmp_path, Role.COMMITTEE, "013", AOBA, who, clock) as desk:
        yield desk


@pytest.fixture
def pack(hq: Desk, tmp_path: Path) -> Path:
    return hq.definitions.make_pack(2025, tmp_path / "packs").path


def _own(desk: Desk, kind: str) -> list[str]:
    return [getattr(one, "name", "") for one in desk.all(kind)]


def test_the_pack_is_a_workbook_people_can_read(hq: Desk, tmp_path: Path) -> None:
    hq.intake.set_due("2025H1", date(2025, 10, 15))
    made = hq.definitions.make_pack(2025, tmp_path / "packs")
    assert made.path.name == "suishin_2025_pack_r01.xlsx"
    assert (made.revision, made.members, made.senders) == (1, 2, 1)
    workbook = load_workbook(made.path)
    visible = [sheet.title for sheet in workbook if sheet.sheet_state == "visible"]
    assert visible == ["表紙", "年度定義", "キャンペーン", "会員", "提出元"]
    cells = {str(cell.value) for sheet in workbook for row in sheet for cell in row if cell.value is not None}
    assert {"2025ウィンターキャンペーン", "青葉労働組合", "aoba@example.jp", made.check_code, "2025/10/15"} <= cells
    assert {"1,000円", "本部"} <= cells
    assert "本部だけのメモ" not in " ".join(cells)


def test_each_pack_has_the_next_revision(hq: Desk, tmp_path: Path) -> None:
    names = [hq.definitions.make_pack(2025, tmp_path / "packs").path.name for _ in range(2)]
    assert names == ["suishin_2025_pack_r01.xlsx", "suishin_2025_pack_r02.xlsx"]
    assert hq.definitions.make_pack(2025, tmp_path / "年度定義.xlsx").path.name == "年度定義.xlsx"


def test_only_headquarters_hands_out_a_year_it_has(hq: Desk, home: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="本部の記録簿で作ります"):
        home.definitions.make_pack(2025, tmp_path)
    with pytest.raises(InputRefused, match="まだありません"):
        hq.definitions.make_pack(2026, tmp_path)
    assert not list(tmp_path.glob("*.xlsx"))


def test_a_committee_sees_what_changes_and_takes_it_in_at_once(home: Desk, pack: Path) -> None:
    plan = home.definitions.plan_pack(pack)
    assert plan.title == "本部 2025年度 年度定義 第1版"
    assert plan.sentences == (
        "寄付単価「T15 会員自主目標設定会員数」: 空欄 → 1,000円",
        "産別 1件を加えます: 金属産別",
        "店舗 1件を加えます: 青葉支店",
        "会員 1件を加えます: 青葉労働組合",
    )
    assert (plan.same, plan.first_key, plan.other_key) == (False, True, False)
    assert _own(home, "member") == []
    changes = home.definitions.take_pack(plan)
    assert changes is not None
    assert changes.label == "2025年度 年度定義 第1版(本部)の取込"
    assert _own(home, "member") == ["青葉労働組合"]
    [member] = home.all("member")
    assert isinstance(member, Member)
    branch, federation = home.get("branch", member.branch_id or ""), home.get("federation", member.federation_id or "")
    assert isinstance(branch, Branch)
    assert (branch.name, getattr(federation, "name", ""), member.headcount) == ("青葉支店", "金属産別", 200)
    assert branch.committee_id == home.all("committee")[0].id
    assert {one.book_id for kind in ("member", "branch", "federation") for one in home.all(kind)} == {home.info.book_id}
    assert [r.yen for r in home.catalogue().donation_rates if r.indicator == "T15"] == [1_000]
    assert home.check().damage == ()


def test_taking_it_in_is_one_operation_that_is_undone_whole(home: Desk, pack: Path) -> None:
    home.definitions.take_pack(home.definitions.plan_pack(pack))
    assert len(kept.receiver_keys(home.store)) == 1
    home.undo()
    assert (_own(home, "member"), home.all("year_definition"), kept.receiver_keys(home.store)) == ([], [], [])
    assert home.check().damage == ()
    again = home.definitions.plan_pack(pack)
    assert (again.same, again.first_key) == (False, True)


def test_the_same_pack_twice_changes_nothing(home: Desk, pack: Path) -> None:
    home.definitions.take_pack(home.definitions.plan_pack(pack))
    plan = home.definitions.plan_pack(pack)
    assert (plan.same, plan.sentences) == (True, ())
    assert home.definitions.take_pack(plan) is None


def test_an_older_pack_is_refused_and_a_newer_one_taken(hq: Desk, home: Desk, pack: Path, tmp_path: Path) -> None:
    hq.definitions.define(2025, typed({("indicators", "T01", "value"): "19,000"}))
    newer = hq.definitions.make_pack(2025, tmp_path / "packs").path
    plan = home.definitions.plan_pack(newer)
    assert plan.title.endswith("第2版")
    home.definitions.take_pack(plan)
    with pytest.raises(InputRefused, match="より新しい第2版"):
        home.definitions.plan_pack(pack)
    home.definitions.define(2025, typed({("themes", "young", "label"): "若手"}))
    with pytest.raises(InputRefused, match="より新しい第2版"):
        home.definitions.plan_pack(pack)


def test_own_entries_are_corrected_by_code_and_nothing_typed_is_lost(hq: Desk, home: Desk, pack: Path) -> None:
    home.register(Member(id="", book_id="", code="1000", name="青葉労組", note="役員改選6月", headcount=123))
    home.register(Member(id="", book_id="", name="わかば互助会", note="本部にない会員"))
    plan = home.definitions.plan_pack(pack)
    assert plan.registers.corrected == [
        "会員「青葉労組」の名前: 青葉労組 → 青葉労働組合",
        "会員「青葉労組」の産別: 空欄 → 金属産別",
        "会員「青葉労組」の店舗: 空欄 → 青葉支店",
    ]
    home.definitions.take_pack(plan)
    members = {one.name: one for one in home.all("member") if isinstance(one, Member)}
    assert members.keys() == {"青葉労働組合", "わかば互助会"}
    kept_one = members["青葉労働組合"]
    assert (kept_one.note, kept_one.headcount) == ("役員改選6月", 123)
    assert kept_one.aliases == ("青葉労組",)


def test_an_entry_without_code_of_the_same_name_gets_the_code(home: Desk, pack: Path) -> None:
    home.register(Member(id="", book_id="", name="青葉労働組合"))
    plan = home.definitions.plan_pack(pack)
    assert "会員「青葉労働組合」のコード: 空欄 → 1000" in plan.registers.corrected
    home.definitions.take_pack(plan)
    assert [getattr(one, "code", "") for one in home.all("member")] == ["1000"]


def test_an_office_gets_the_federations_and_no_foreign_members(
    pack: Path, tmp_path: Path, who: Who, clock: Clock
) -> None:
    with book(tmp_path, Role.OFFICE, "U1", "松並交通労働組合", who, clock) as office:
        plan = office.definitions.plan_pack(pack)
        assert list(plan.registers.added) == ["federation"]
        office.definitions.take_pack(plan)
        assert _own(office, "branch") == []


def test_another_key_waits_for_a_call(hq: Desk, home: Desk, pack: Path, tmp_path: Path) -> None:
    home.definitions.take_pack(home.definitions.plan_pack(pack))
    hq.submission.new_key()
    plan = home.definitions.plan_pack(hq.definitions.make_pack(2025, tmp_path / "packs").path)
    assert (plan.first_key, plan.other_key) == (False, True)
    with pytest.raises(InputRefused, match=plan.pack.fingerprint):
        home.definitions.take_pack(plan)
    with pytest.raises(InputRefused):
        home.definitions.take_pack(plan, confirmed="1" * 30)
    assert home.definitions.take_pack(plan, confirmed=plan.pack.fingerprint.replace("-", " ")) is not None
    assert len(kept.receiver_keys(home.store)) == 2


def test_a_pack_of_another_headquarters_waits_too(
    home: Desk, pack: Path, tmp_path: Path, who: Who, clock: Clock
) -> None:
    home.definitions.take_pack(home.definitions.plan_pack(pack))
    (tmp_path / "other").mkdir()
    with headquarters(tmp_path / "other", who, clock) as other:
        plan = home.definitions.plan_pack(other.definitions.make_pack(2025, tmp_path / "other").path)
    assert (plan.first_key, plan.other_key) == (False, True)


def test_two_packs_of_one_revision_are_not_told_apart_by_chance(
    hq: Desk, home: Desk, pack: Path, tmp_path: Path
) -> None:
    home.definitions.take_pack(home.definitions.plan_pack(pack))
    hq.store.remember("pack_revision.2025", "0")
    with pytest.raises(InputRefused, match="同じ第1版"):
        home.definitions.plan_pack(hq.definitions.make_pack(2025, tmp_path / "twin").path)


def test_headquarters_opens_no_pack(hq: Desk, pack: Path, tmp_path: Path, who: Who, clock: Clock) -> None:
    with pytest.raises(InputRefused, match="この記録簿で作った"):
        hq.definitions.plan_pack(pack)
    (tmp_path / "other").mkdir()
    with (
        book(tmp_path / "other", Role.HEADQUARTERS, "", "本部", who, clock) as other,
        pytest.raises(InputRefused, match="本部の記録簿では"),
    ):
        other.definitions.plan_pack(pack)


def test_a_pack_that_takes_away_what_records_use_is_refused(home: Desk, hq: Desk, pack: Path, tmp_path: Path) -> None:
    hq.definitions.define(2025, Edits({}, (("themes", "care"),)))
    home.definitions.take_pack(home.definitions.plan_pack(hq.definitions.make_pack(2025, tmp_path).path))
    hq.definitions.define(2025, NO_EDITS.without("themes", "care"))
    fewer = hq.definitions.make_pack(2025, tmp_path).path
    assert home.definitions.plan_pack(fewer).sentences == ("テーマ「新しいテーマ」を除きます。",)
    [member] = [one for one in home.all("member") if isinstance(one, Member)]
    with home.store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session(members=(member,), themes=("care",), book_id=home.info.book_id))
    with pytest.raises(InputRefused) as refused:
        home.definitions.plan_pack(fewer)
    assert "取り除きます" in str(refused.value)
    assert refused.value.problems == (
        "学習会のテーマ「新しいテーマ」は取り除けません。使わなくなっても残してください。",
    )


def test_a_pack_is_no_submission_and_a_submission_no_pack(home: Desk, hq: Desk, pack: Path, tmp_path: Path) -> None:
    plan = hq.intake.plan([pack])
    assert "年度定義の配布ファイルです" in plan.answers[0].sentence
    with pytest.raises(InputRefused, match="年度定義の配布ファイルです"):
        home.submission.take_receipt(pack)
    made = home.submission.make(home.submission.draft(2025, Kind.NIL), tmp_path / "sent")
    with pytest.raises(InputRefused, match="提出ブックです"):
        home.definitions.plan_pack(made.files[0])


def test_a_name_too_long_for_a_pack_is_told(hq: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making.Shelf, "senders", lambda _: [type("Row", (), {"code": "1", "name": "", "mail": ""})()])
    with pytest.raises(InputRefused, match="長すぎる"):
        hq.definitions.make_pack(2025, tmp_path)
