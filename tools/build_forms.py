"""Make ``roukin_desktop/views/forms/ui_*.py`` from ``ui/*.ui``; nobody edits the results (design.md §5.2).

Run ``python -m tools.build_forms`` after a form was changed. A test fails when a form is not current.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "roukin_desktop" / "views" / "forms"
PARTS = {"QHBoxLayout": "layout.wrap_row", "QVBoxLayout": "layout.column", "QSplitter": "layout.part_splitter"}
"""The module of what every form uses in place of Qt's own, so that nothing is cut where the text is large."""
FRAME = "middle"
"""The row of rail and rooms, which stay side by side."""
PUT = re.compile(r"( +self\.\w+\.(?:setWidget|addWidget|addTab)\(self\.(\w+)\b.*\n)")
"""A page put into a scrolling area, a stack or a row of tabs."""
WRAPS = re.compile(r"self\.(\w+)\.setWordWrap\(True\)")
"""A text of several lines: ours goes on in the next line between phrases."""
VOLATILE = re.compile(r"^## Created by: .*\n", re.MULTILINE)


def build(target: Path) -> list[Path]:
    """Write one module per form into ``target`` and return them; raise CalledProcessError when uic refuses a form."""
    uic = Path(sysconfig.get_path("scripts")) / ("pyside6-uic.exe" if sys.platform == "win32" else "pyside6-uic")
    made = []
    for form in sorted((ROOT / "ui").glob("*.ui")):
        out = target / f"ui_{form.stem}.py"
        done = subprocess.run([str(uic), str(form)], capture_output=True, check=True)
        text = done.stdout.decode("utf-8").replace("\r\n", "\n")
        out.write_text(_in_place(_give_way(VOLATILE.sub("", text))), encoding="utf-8", newline="\n")
        made.append(out)
    return made


def _give_way(text: str) -> str:
    """Put our own rows, splitters and wrapping texts in the place of Qt's, which have the same calls."""
    wraps = "|".join(WRAPS.findall(text)) or "(?!)"
    for qt, module in PARTS.items():
        text = _replace(text, rf"(?!{FRAME} )\w+", qt, module)
    return _replace(text, f"(?:{wraps})", "QLabel", "texts.phrase_label")


def _replace(text: str, names: str, qt: str, module: str) -> str:
    """Make the parts of those names of that module's class; who uses the form sees them as what they were drawn as."""
    made = re.compile(rf"(self\.{names}) = {qt}\(")
    if not made.search(text):
        return text
    ours = module.rpartition(".")[2].title().replace("_", "")
    kind = f": {qt}" if qt == "QLabel" else ""
    found = f"from roukin_desktop.views.widgets.{module} import {ours}"
    return re.sub(r"\n+class Ui_", f"\n{found}\n\nclass Ui_", made.sub(rf"\1{kind} = {ours}(", text), count=1)


def _in_place(text: str) -> str:
    """Put a page into its place while it is empty: moved there later, all in it would be dressed and measured anew."""
    for line, page in PUT.findall(text):
        made = f'        self.{page} = QWidget()\n        self.{page}.setObjectName(u"{page}")\n'
        if made in text:
            text = text.replace(line, "", 1).replace(made, made + line)
    return text


def main() -> int:
    """Rebuild every form, and remove modules whose form is gone."""
    made = build(FORMS)
    for stale in set(FORMS.glob("ui_*.py")) - set(made):
        stale.unlink()
    for path in made:
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
