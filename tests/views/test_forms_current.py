"""The committed forms are what uic makes of ui/ today."""

from __future__ import annotations

from pathlib import Path

from tools.build_forms import FORMS, build


def test_every_form_is_current(tmp_path: Path) -> None:
    made = {path.name: path.read_text(encoding="utf-8") for path in build(tmp_path)}
    committed = {path.name: path.read_text(encoding="utf-8") for path in FORMS.glob("ui_*.py")}
    assert made.keys() == committed.keys()
    stale = [name for name, text in made.items() if committed[name] != text]
    assert stale == [], "run: python -m tools.build_forms"
