"""Hands for the tests of the rooms: typing into a form, and tools whose answers come when the test says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from roukin_desktop.presenters.form import DraftForm
from roukin_desktop.presenters.tools import Tools
from tests.presenters.conftest import World
from tests.runners import Waiting


class Room(Protocol):
    """A room with a form."""

    form: DraftForm[Any]


def type_in(room: Room, **texts: str) -> None:
    """Type into fields one after the other, leaving each; ``members__0__member`` is the cell ``members.0.member``."""
    for name, text in texts.items():
        field = name.replace("__", ".")
        room.form.edit(field, text)
        room.form.leave(field)


def slow(world: World, runner: Waiting) -> Tools:
    """Return the world's tools over a runner that waits."""
    return replace(world.tools, runner=runner)
