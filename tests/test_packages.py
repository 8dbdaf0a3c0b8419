"""The list of packages in pyproject.toml: a folder that is missing there is missing in what people install."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_folder_of_the_program_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    folders = {".".join(init.parent.relative_to(ROOT).parts) for init in (ROOT / "roukin_desktop").rglob("*.py")}
    settings = project["tool"]["setuptools"]
    assert folders == set(settings["packages"]) - set(settings["package-dir"])
