"""The pages of the help window: a room's own, and the chapters."""

from __future__ import annotations

import re

import pytest

from roukin_desktop.presenters import manual
from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.manual import chapters


def _path(address: str) -> str:
    return address.removeprefix(manual.SCHEME).partition("#")[0]


def test_a_rooms_page_has_its_steps_points_and_keys() -> None:
    title, html = manual.page(_path(manual.room_address("study")))
    assert title == "学習会"
    assert "<b>「学習会」</b>を開き" in html
    assert "覚えておくこと" in html
    assert "F12 または Ctrl+Enter" in html
    assert "「毎日の記録」をはじめから読む" in html


def test_every_room_and_the_first_start_have_a_page() -> None:
    titles = [manual.page(_path(manual.room_address(room)))[0] for room in ("", *ROOMS)]
    assert titles == ["はじめに", *ROOMS.values()]


def test_every_link_leads_to_a_page_and_a_place_on_it() -> None:
    addresses = [manual.room_address(room) for room in ("", *ROOMS)] + [one.key for one in manual.contents()]
    for address in addresses:
        for link in re.findall(r'href="([^"]+)"', manual.page(_path(address))[1]):
            _, html = manual.page(_path(link))
            anchor = link.partition("#")[2]
            assert not anchor or f'<a name="{anchor}">' in html, link


def test_every_picture_of_a_page_is_there() -> None:
    for one in manual.contents():
        for source in re.findall(r'src="manual:([^"]+)"', manual.page(_path(one.key))[1]):
            assert manual.picture_at(source).startswith(b"\x89PNG")


def test_an_address_that_leads_nowhere_is_a_key_error() -> None:
    for ask in (manual.page, manual.picture_at):
        with pytest.raises(KeyError):
            ask("../secret")


def test_words_are_found_in_the_chapters_they_stand_in() -> None:
    assert manual.chapters_with("引っ越し")
    assert manual.chapters_with("excel") == manual.chapters_with("Excel")
    assert manual.chapters_with("ない言葉です") == []
    assert len(manual.contents()) == len(chapters())
