"""One benchmark: ours and its baseline in turn, each in a fresh process, time and peak memory of both."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Case:
    """A benchmark.

    ``prepare`` fills a folder once, untimed. ``ours`` and ``baseline`` get that folder and return the work to be
    timed, so that imports and opening that belong to neither side stay outside. ``whole`` times the process from
    its start instead. ``aim`` is the ratio hoped for (None: only printed).
    """

    name: str
    aim: float | None
    prepare: Callable[[Path], None]
    ours: Callable[[Path], Callable[[], object]]
    baseline: Callable[[Path], Callable[[], object]]
    whole: bool = False


@dataclass(frozen=True)
class Result:
    """Medians of both sides in ``unit`` (s or MB) and the median of the pairwise ratios."""

    name: str
    ours: float
    baseline: float
    ratio: float
    aim: float | None
    unit: str

    def as_dict(self) -> dict[str, object]:
        """Return what --json prints."""
        return {
            "name": self.name,
            "ours": round(self.ours, 4),
            "baseline": round(self.baseline, 4),
            "ratio": round(self.ratio, 3),
            "aim": self.aim,
            "unit": self.unit,
        }


def run_case(case: Case, folder: Path, rounds: int) -> list[Result]:
    """Measure one case: its time and its peak memory."""
    work = folder / case.name
    work.mkdir()
    case.prepare(work)
    pairs = [(_side(case, "ours", work), _side(case, "baseline", work)) for _ in range(rounds)]
    seconds = [(ours[0], base[0]) for ours, base in pairs]
    memory = [(ours[1], base[1]) for ours, base in pairs]
    return [_result(case.name, seconds, case.aim, "s"), _result(f"{case.name}.memory", memory, None, "MB")]


def _result(name: str, pairs: list[tuple[float, float]], aim: float | None, unit: str) -> Result:
    return Result(
        name,
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
        aim,
        unit,
    )


def _side(case: Case, side: str, work: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.side", case.name, side, str(work)]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    whole = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"{case.name} ({side}) failed:\n{done.stderr}")
    measured = json.loads(done.stdout.splitlines()[-1])
    return (whole if case.whole else measured["seconds"], measured["peak_mb"])
