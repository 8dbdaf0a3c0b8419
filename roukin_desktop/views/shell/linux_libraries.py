"""Which system library Qt would miss on this Linux, said in one sentence before Qt aborts the process.

Qt ends the program with English lines on stderr when its platform plugin cannot be loaded; nothing can be
caught then. So the libraries are tried first. This module imports nothing outside the standard library: tools/set_up.py
reads the same tables before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Shared library -> Debian package: what Qt's wheels expect of a Linux, and what they expect beside it under X11."""


def trouble(
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
) -> str:
    """Return the sentence for what is missing, naming libraries and packages; ``""`` when nothing is."""
    if system != "linux":
        return ""
    platform = environment.get("QT_QPA_PLATFORM", "")
    on_x11 = platform.startswith("xcb") or (not platform and not environment.get("WAYLAND_DISPLAY"))
    if on_x11 and not environment.get("DISPLAY"):
        return "画面(ディスプレイ)が見つからないため、窓を開けません。コマンドは「roukin-desktop --help」で使えます。"
    wanted = {**ALWAYS, **(X11 if on_x11 else {})}
    missing = {name: package for name, package in wanted.items() if not _loads(name, load)}
    if not missing:
        return ""
    packages = " ".join(dict.fromkeys(missing.values()))
    return (
        f"画面に必要なシステムのライブラリがありません: {'、'.join(missing)}。"
        f"Debian・Ubuntu では「sudo apt-get install {packages}」で入ります。"
    )


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
