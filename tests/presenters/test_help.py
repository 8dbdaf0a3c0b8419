"""F1 says something of its own in every room."""

from __future__ import annotations

from roukin_desktop.presenters.help import help_page
from roukin_desktop.presenters.rooms import ROOMS


def test_every_room_and_the_first_start_have_their_own_help() -> None:
    pages = [help_page(room) for room in ("", *ROOMS)]
    assert len({page.steps for page in pages}) == len(pages)
    assert all(page.keys for page in pages)
    assert ("Space", "今日の日付を入れる / 取り消す") in help_page("activities").keys
    assert any(key.startswith("会員の出欠で Space") for key, _ in help_page("meetings").keys)
    assert [page.title for page in pages[1:]] == list(ROOMS.values())
