"""Whether a path lies on a network drive: SQLite's locks and fsync cannot be relied on there (design.md §5.14)."""

from __future__ import annotations

import sys
from pathlib import Path

MOUNTS = Path("/proc/mounts")
_REMOTE = 4
"""``DRIVE_REMOTE`` of Windows' GetDriveTypeW."""
_NETWORK = ("nfs", "cifs", "smb", "afs", "9p", "ncpfs", "davfs", "fuse.sshfs", "fuse.gvfsd", "fuse.rclone")
_ESCAPED = {r"\040": " ", r"\011": "\t", r"\012": "\n", r"\134": "\\"}


def on_network(path: Path) -> bool:
    """Tell whether a file or folder lies on another computer; where the system does not say, it does not."""
    if sys.platform == "win32":
        return _remote_drive(path)
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return mounted_from_network(path.absolute(), mounts)


def mounted_from_network(path: Path, mounts: str) -> bool:
    """Return what Linux' list of mounts says of a path: the deepest mount above it decides, of two the later."""
    found, deepest = "", -1
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = Path(_unescaped(parts[1]))
        if path.is_relative_to(place) and len(place.parts) >= deepest:
            found, deepest = parts[2], len(place.parts)
    return found.startswith(_NETWORK)


def _unescaped(text: str) -> str:
    for code, sign in _ESCAPED.items():
        text = text.replace(code, sign)
    return text


def _remote_drive(path: Path) -> bool:
    anchor = path.absolute().anchor
    if anchor.startswith("\\\\"):
        return True
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE)
