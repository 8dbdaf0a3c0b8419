"""Ctrl+K: everything is found by what people call it, in any width and kana, and leads where it says."""

from __future__ import annotations

import pytest

from roukin_desktop.presenters.found import COMMAND, MANUAL
from roukin_desktop.presenters.search import COMMANDS, search
from roukin_desktop.presenters.shell import PART_OF, ROOM_OF, ROOMS
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
    ],
)
def test_it_is_found_however_it_is_typed(world: World, text: str, kind: str) -> None:
    assert kind in {row.kind for row in search(world.desk, text, EVERY_ROOM)}


def test_registers_are_found_by_code_and_name(world: World) -> None:
    for record in (builders.branch(), builders.committee(), builders.federation()):
        for text in (record.code, record.name):
            assert (record.kind, record.id) in {(r.kind, r.id) for r in search(world.desk, text, EVERY_ROOM)}


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
