"""The manual's pictures: the script still makes the ones that are there; each is shown somewhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from roukin_desktop.services.manual import chapters

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "manual" / "pictures"
MOST_BYTES = 3_000_000
"""What all pictures may weigh: they travel with the program."""


_TILE, _UNLIKE, _FEW = 16, 24, 0.01
"""Side of the squares that are compared, the difference in grey that is seen, and the part that may differ."""


def _images(folder: Path) -> dict[str, QImage]:
    return {path.name: QImage(str(path)) for path in folder.iterdir()}


def _unlike(one: QImage, other: QImage) -> float:
    """Return the part of two pictures of one size that is seen to differ."""
    wide, high = one.width() // _TILE, one.height() // _TILE
    first, second = (
        image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        for image in (one, other)
    )
    places = [(x, y) for x in range(wide) for y in range(high)]
    return sum(abs(first.pixelColor(*at).red() - second.pixelColor(*at).red()) > _UNLIKE for at in places) / len(places)


def test_the_script_makes_the_same_pictures(tmp_path: Path) -> None:
    """A PC with another Japanese font makes every picture otherwise: there only their sizes are compared."""
    made = tmp_path / "made"
    command = [sys.executable, "-m", "tools.manual_pictures", str(made)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    images, kept = _images(made), _images(PICTURES)
    assert {name: image.size() for name, image in images.items()} == {name: k.size() for name, k in kept.items()}
    for name, image in images.items():
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 5, f"{name} shows nothing"
    unlike = {name: _unlike(image, kept[name]) for name, image in images.items()}
    stale = [name for name, part in unlike.items() if part > _FEW]
    assert not stale or len(stale) == len(images), "run: python -m tools.manual_pictures"


def test_every_picture_is_shown_in_a_chapter_and_they_are_light() -> None:
    shown = [block.source for chapter in chapters() for block in chapter.blocks if block.kind == "picture"]
    assert sorted(shown) == sorted(f"pictures/{path.name}" for path in PICTURES.iterdir())
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES
