"""A missing system library is named in one sentence instead of Qt's abort."""

from __future__ import annotations

from collections.abc import Callable

from roukin_desktop.views.shell.linux_libraries import trouble

X11 = {"DISPLAY": ":0"}


def without(*missing: str) -> Callable[[str], object]:
    def load(name: str) -> object:
        if name in missing:
            raise OSError(name)
        return name

    return load


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert trouble(X11, "linux", without()) == ""


def test_the_missing_library_and_its_package_are_named() -> None:
    told = trouble(X11, "linux", without("libEGL.so.1", "libxcb-cursor.so.0"))
    assert "libEGL.so.1" in told
    assert "sudo apt-get install libegl1 libxcb-cursor0" in told


def test_x11_libraries_are_not_asked_of_a_program_without_x11() -> None:
    assert trouble({"QT_QPA_PLATFORM": "offscreen"}, "linux", without("libxcb-cursor.so.0")) == ""
    assert trouble({"WAYLAND_DISPLAY": "wayland-0"}, "linux", without("libxcb-cursor.so.0")) == ""


def test_a_machine_without_a_screen_is_told_so() -> None:
    assert "画面" in trouble({}, "linux", without())


def test_the_set_up_provides_all_that_the_program_asks_for() -> None:
    from tools import set_up

    asked = trouble(X11, "linux", lambda name: without(name)(name))
    provided = set_up.ALWAYS | set_up.X11
    assert asked.split("apt-get install ")[1].split("」")[0].split() == list(provided.values())


def test_other_systems_are_left_alone() -> None:
    assert trouble({}, "win32", without("libEGL.so.1")) == ""
