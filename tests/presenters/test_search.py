"""Ctrl+K: everything is found by what people call it, in any width and kana, and leads where it says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.layout import share_of
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import ReportText
from roukin_desktop.presenters.found import COMMAND, INDICATOR, MANUAL
from roukin_desktop.presenters.rooms import PART_OF, ROOM_OF, ROOMS
from roukin_desktop.presenters.search import COMMANDS, FEW, search
from roukin_desktop.services.conference.words import PlaceWords
from tests import builders
from tests.presenters.conftest import World

EVERY_ROOM = tuple(ROOMS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("まつなみ", "member"),
        ("ﾏﾂﾅﾐ", "study_session"),
        ("１００１", "self_target"),
        ("サマー", "campaign_entry"),
        ("ｻﾏｰ", "campaign_entry"),
        ("学習", "study"),
        ("がくしゅう", "study"),
        ("ｶﾞｸｼｭｳ", "study"),
        ("取込", "imports"),
        ("変更の", "history"),
        ("控え", "backups"),
        ("文字の大きさ", "pc"),
        ("フォルダー", "pc"),
        ("ひかえ", COMMAND),
        ("やりなおし", COMMAND),
        ("引っ越し", MANUAL),
        ("取消", MANUAL),
        ("バックアップから戻す", "backups"),
        ("締切", "definitions"),
        ("寄付先", "donee"),
    ],
)
def test_it_is_found_however_it_is_typed(world: World, text: str, kind: str) -> None:
    assert kind in {row.kind for row in search(world.desk, text, EVERY_ROOM)}


def test_a_text_of_the_report_is_found_by_what_it_says_edited_or_not(world: World) -> None:
    texts = [row for row in search(world.desk, "学習会", EVERY_ROOM) if row.kind == ReportText.kind]
    assert 0 < len(texts) <= FEW
    assert {row.kind for row in search(world.desk, "学習会", ("study",))} >= {"study"}
    assert ReportText.kind not in {row.kind for row in search(world.desk, "学習会", ("study",))}
    key = next(iter(share_of(world.desk.conference.layout(2025)).prose())).key
    world.desk.conference.save_text(half_period(2025, 1), key, "夏の取組みはコスモスの種まきから始めた。")
    (found,) = [row for row in search(world.desk, "こすもす", EVERY_ROOM) if row.kind == ReportText.kind]
    assert (found.id, found.title) == (key, "夏の取組みはコスモスの種まきから始めた")
    place = search(world.desk, "報告書の文章", EVERY_ROOM)[0]
    assert (place.kind, place.id, place.detail) == (ReportText.kind, "-", "報告書を開く")


def test_places_of_figures_are_left_out_of_a_sentence_of_the_report(world: World) -> None:
    texts = [row for row in search(world.desk, "職域活動費", EVERY_ROOM) if row.kind == ReportText.kind]
    assert texts
    assert not any("〈" in row.title or "(…" in row.title for row in texts)


def test_no_sentence_of_the_report_is_shown_with_half_a_pair_of_brackets(world: World) -> None:
    form, half = world.desk.conference.layout(2025), half_period(2025, 1)
    words = PlaceWords(form, world.desk.catalogue(2025))
    key, other = [block.key for block in share_of(form).prose()][:2]
    world.desk.conference.save_text(half, key, "コスモスを({S01.value}、うち新規{S02.value})まいた。")
    world.desk.conference.save_text(half, other, "ヒマワリ\uff08{S01.value}\uff09をまいた({S01.value}{S02.value})。")
    edited = ["コスモスを", "ヒマワリ"]
    said = [part for block in form.prose() for part in words.show(block.text).split("。") if part.strip()]
    found = [row for text in edited + said for row in search(world.desk, text, EVERY_ROOM)]
    shown = {row.title for row in found if row.kind == ReportText.kind}
    assert {"コスモスを(…、うち新規…)まいた", "ヒマワリ…をまいた…"} <= shown
    assert any("うちWEB" in title for title in shown)
    for opening, closing in ("()", "\uff08\uff09", "〔〕", "「」", "【】", "〈〉"):
        assert [title for title in shown if title.count(opening) != title.count(closing)] == []


def test_a_section_of_the_manual_called_so_stands_before_one_that_speaks_of_it(world: World) -> None:
    found = [row.title for row in search(world.desk, "学習会", EVERY_ROOM) if row.kind == MANUAL]
    assert found[0] == "学習会"
    assert len(found) > 1


def test_registers_are_found_by_code_and_name(world: World) -> None:
    for record in (builders.branch(), builders.committee(), builders.federation()):
        for text in (record.code, record.name):
            assert (record.kind, record.id) in {(r.kind, r.id) for r in search(world.desk, text, EVERY_ROOM)}


@pytest.fixture
def deeds(world: World) -> World:
    """Put a record into each register beside the study sessions, of a member and of a 産別."""
    whole = builders.activity("2", activity="newsletter", member_id=None, federation_id=builders.federation().id)
    counted = builders.consultation(branch_id=builders.branch().id, note="電話で受付")
    with world.desk.store.transaction(Verb.REGISTER, "会員活動と相談") as tx:
        tx.put_many([builders.activity(), whole, builders.workplace_committee(), counted])
    return world


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("ﾏﾂﾅﾐ", "member_activity", "松並交通労働組合1001"),
        ("議案書", "member_activity", "松並交通労働組合1001"),
        ("産別１０１", "member_activity", "産別101"),
        ("機関紙", "member_activity", "産別101"),
        ("まつなみ", "workplace_committee", "松並交通労働組合1001"),
        ("職場推進", "workplace_committee", "松並交通労働組合1001"),
        ("多重", "consultation", "高金利ローン借換・多重債務相談"),
        ("みどり野支店", "consultation", "高金利ローン借換・多重債務相談"),
        ("電話で", "consultation", "高金利ローン借換・多重債務相談"),
    ],
)
def test_activities_and_consultations_are_found(deeds: World, text: str, kind: str, title: str) -> None:
    found = [row for row in search(deeds.desk, text, EVERY_ROOM) if row.kind == kind]
    assert [row.title for row in found] == [title]
    assert deeds.desk.get(kind, found[0].id) is not None


def test_of_counts_alike_the_newest_is_found_and_of_many_few(world: World) -> None:
    days = [builders.DAY + timedelta(days=at) for at in range(6)]
    plain = [builders.consultation(f"{at}", recorded_on=day) for at, day in enumerate(days)]
    noted = [builders.consultation(f"noted {at}", recorded_on=day, note=f"{at}回目") for at, day in enumerate(days)]
    with world.desk.store.transaction(Verb.REGISTER, "相談") as tx:
        tx.put_many([*plain, *noted])
    found = [row for row in search(world.desk, "多重", EVERY_ROOM) if row.kind == "consultation"]
    assert len(found) == FEW
    assert [row.id for row in found if row.id in {one.id for one in plain}] == [plain[-1].id]


@pytest.mark.parametrize("text", ["メイン化", "ﾒｲﾝ化", "T01", "ｔ０１"])
def test_an_indicator_leads_to_its_row_of_the_months(world: World, text: str) -> None:
    found = [row for row in search(world.desk, text, EVERY_ROOM) if row.kind == INDICATOR]
    assert "T01" in {row.id for row in found}
    assert PART_OF[INDICATOR] == "monthly"


def test_a_day_finds_its_sessions(world: World) -> None:
    held_on = builders.session().held_on
    for text in (f"{held_on.month:02}{held_on.day:02}", f"{held_on.month}/{held_on.day}"):
        assert builders.session().id in {row.id for row in search(world.desk, text, EVERY_ROOM)}


@pytest.mark.parametrize("text", ["No.{}", "no{}", "Ｎｏ．{}", "{}"])
def test_a_session_is_found_by_the_number_it_is_called_by(world: World, text: str) -> None:
    session = builders.session()
    found = search(world.desk, text.format(session.number), EVERY_ROOM)
    assert session.id in {row.id for row in found if row.kind == session.kind}


def test_whatever_is_found_can_be_opened(world: World) -> None:
    for text in ("の", "1", "会", "設定", "松", "あ"):
        for row in search(world.desk, text, EVERY_ROOM):
            assert row.title
            assert (
                row.kind in ROOMS
                or row.kind in ROOM_OF
                or row.kind in PART_OF
                or row.kind == MANUAL
                or row.id in COMMANDS
            )


def test_rooms_this_book_has_not_are_not_found(world: World) -> None:
    assert "intake" not in {row.kind for row in search(world.desk, "受付", ("study",))}
    assert search(world.desk, "ありません無い", EVERY_ROOM) == []
    assert search(world.desk, "\u3000", EVERY_ROOM) == []
