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
VOLATILE = re.compile(r"^## Created by: .*\n", re.MULTILINE)


def build(target: Path) -> list[Path]:
    """Write one module per form into ``target`` and return them; raise CalledProcessError when uic refuses a form."""
    uic = Path(sysconfig.get_path("scripts")) / ("pyside6-uic.exe" if sys.platform == "win32" else "pyside6-uic")
    made = []
    for form in sorted((ROOT / "ui").glob("*.ui")):
        out = target / f"ui_{form.stem}.py"
        done = subprocess.run([str(uic), str(form)], capture_output=True, check=True)
        text = done.stdout.decode("utf-8").replace("\r\n", "\n")
        out.write_text(VOLATILE.sub("", text), encoding="utf-8", newline="\n")
        made.append(out)
    return made


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
