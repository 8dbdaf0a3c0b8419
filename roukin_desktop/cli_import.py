"""取込 without a window: what ``import`` and ``figures import`` share."""

from __future__ import annotations

from pathlib import Path

from roukin_desktop.cli_shared import DONE, REFUSED, open_book, say, say_json, tell


def import_file(book: Path, kind: str, file: Path, *, dry_run: bool, as_json: bool) -> int:
    """Take a file in, or say what that would do; with a problem nothing is taken in and every problem is told."""
    from roukin_desktop.services import plain

    with open_book(book, read_only=dry_run) as desk:
        plan = desk.plan_import(kind, file)
        taken = not plan.problems and not dry_run and desk.take_import(plan) is not None
    if as_json:
        say_json(plain.plan_values(plan, taken=taken))
    else:
        say(plain.plan_text(plan, taken=taken, dry_run=dry_run))
    if plan.problems:
        tell(
            f"取り込めません。問題が{len(plan.problems)}件あります。記録簿は変えていません。",
            *(problem.line for problem in plan.problems),
        )
        return REFUSED
    return DONE
