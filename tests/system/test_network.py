"""What Linux' list of mounts says of a path; the real disk of the tests is none of the network."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.system import network
from roukin_desktop.system.folders import network_note
from roukin_desktop.system.network import mounted_from_network, on_network

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/export /srv/books nfs4 rw 0 0
//server/share /mnt/share\040of\040all cifs rw 0 0
/dev/sdb1 /srv/books/local ext4 rw 0 0
user@host: /home/x/far fuse.sshfs rw 0 0
torn line
"""


@pytest.mark.parametrize(
    ("path", "far"),
    [
        ("/home/x/book.roukin", False),
        ("/srv/books/book.roukin", True),
        ("/srv/books/local/book.roukin", False),
        ("/srv/bookshelf/book.roukin", False),
        ("/mnt/share of all/2025/book.roukin", True),
        ("/home/x/far/book.roukin", True),
    ],
)
def test_the_deepest_mount_decides(path: str, far: bool) -> None:
    assert mounted_from_network(Path(path), MOUNTS) is far


def test_of_two_mounts_at_one_place_the_later_counts() -> None:
    assert mounted_from_network(Path("/a/b"), "x /a ext4 rw\ny /a nfs rw\n")
    assert not mounted_from_network(Path("/a/b"), "y /a nfs rw\nx /a ext4 rw\n")


def test_a_folder_on_the_network_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not on_network(tmp_path)
    assert network_note(tmp_path) == ""
    listed = tmp_path / "mounts"
    listed.write_text(f"/dev/sda1 / ext4 rw\nserver:/x {tmp_path} nfs rw\n", encoding="utf-8")
    monkeypatch.setattr(network, "MOUNTS", listed)
    assert "ネットワーク" in network_note(tmp_path / "backups")


def test_a_system_that_does_not_say_is_taken_for_local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "MOUNTS", tmp_path / "none")
    assert not on_network(tmp_path)
