"""The manual's pictures: the script still makes the ones that are there, in their sizes; each is shown somewhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

from roukin_desktop.services.manual import chapters

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "manual" / "pictures"
MOST_BYTES = 3_000_000
"""What all pictures may weigh: they travel with the program."""


def _sizes(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: QImageReader(str(path)).size().toTuple() for path in folder.iterdir()}  # type: ignore[misc]


def test_the_script_makes_the_same_pictures(tmp_path: Path) -> None:
    made = tmp_path / "made"
    command = [sys.executable, "-m", "tools.manual_pictures", str(made)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=170)
    assert done.returncode == 0, done.stderr
    assert _sizes(made) == _sizes(PICTURES)
    for path in made.iterdir():
        image = QImage(str(path))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 5, f"{path.name} shows nothing"


def test_every_picture_is_shown_in_a_chapter_and_they_are_light() -> None:
    shown = [block.source for chapter in chapters() for block in chapter.blocks if block.kind == "picture"]
    assert sorted(shown) == sorted(f"pictures/{path.name}" for path in PICTURES.iterdir())
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES
