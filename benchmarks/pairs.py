"""One benchmark: ours and its baseline in turn, each in a fresh process, time and peak memory of both."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Side = Callable[[Path], Callable[[], object]]


@dataclass(frozen=True)
class Case:
    """A benchmark of work inside a process.

    ``prepare`` fills a folder once, untimed, in a process of its own as well: a large parent would count as memory
    of its children. ``ours`` and ``baseline`` get that folder and return the work to be
    timed, so that imports and opening that belong to neither side stay outside. ``aim`` is the ratio hoped for.
    With a ``unit`` other than seconds the work counts something itself and returns the number. ``note`` is what there
    is to say where there is no ratio.
    """

    name: str
    aim: float | None
    prepare: Callable[[Path], None]
    ours: Side
    baseline: Side
    unit: str = "s"
    note: str = ""


@dataclass(frozen=True)
class Programs:
    """A benchmark of two programs from start to end; ``ours`` and ``baseline`` return the arguments of Python."""

    name: str
    aim: float | None
    prepare: Callable[[Path], None]
    ours: Callable[[Path], list[str]]
    baseline: Callable[[Path], list[str]]


@dataclass(frozen=True)
class Result:
    """Medians of both sides in ``unit`` (s, MB or what is counted) and the median of the pairwise ratios."""

    name: str
    ours: float
    baseline: float
    ratio: float
    aim: float | None
    unit: str

    def as_dict(self) -> dict[str, object]:
        """Return what --json prints; seconds, and MB where the name ends in ``.memory``."""
        return {
            "name": self.name,
            "ours": round(self.ours, 4),
            "baseline": round(self.baseline, 4),
            "ratio": round(self.ratio, 3),
            "aim": self.aim,
        }


def run_case(case: Case | Programs, folder: Path, rounds: int) -> list[Result]:
    """Measure one case: its time and its peak memory."""
    work = folder / case.name
    work.mkdir()
    _run(case, "prepare", _in_process(case, "prepare", work), work)
    measure = _program if isinstance(case, Programs) else _side
    if isinstance(case, Programs):
        for side in ("ours", "baseline"):
            measure(case, side, work)  # a first run leaves bytecode behind, as installing does
    pairs = [(measure(case, "ours", work), measure(case, "baseline", work)) for _ in range(rounds)]
    seconds = [(ours[0], base[0]) for ours, base in pairs]
    memory = [(ours[1], base[1]) for ours, base in pairs]
    if isinstance(case, Case) and case.unit != "s":
        return [_result(case.name, seconds, case.aim, case.unit)]
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


def _side(case: Case | Programs, side: str, work: Path) -> tuple[float, float]:
    _, peak_mb, told = _run(case, side, _in_process(case, side, work), work)
    return float(told.splitlines()[-1]), peak_mb


def _in_process(case: Case | Programs, side: str, work: Path) -> list[str]:
    return ["-m", "benchmarks.side", case.name, side, str(work)]


def _program(case: Case | Programs, side: str, work: Path) -> tuple[float, float]:
    arguments: list[str] = getattr(case, side)(work)
    seconds, peak_mb, _ = _run(case, side, arguments, work)
    return seconds, peak_mb


def _run(case: Case | Programs, side: str, arguments: list[str], work: Path) -> tuple[float, float, str]:
    """Run Python and return seconds, peak memory in MB and what it printed; both sides in the same surroundings."""
    environment = os.environ | {
        "PYTHONPYCACHEPREFIX": str(work.parent / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
        "ROUKIN_HOME": str(work / "home"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    told = work / "told.txt"
    with told.open("w", encoding="utf-8") as out:
        start = time.perf_counter()
        running = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=out, stderr=subprocess.STDOUT)
        status, peak_mb = _wait(running)
        seconds = time.perf_counter() - start
    text = told.read_text(encoding="utf-8", errors="replace")
    if status:
        raise SystemExit(f"{case.name} ({side}) failed:\n{text}")
    return seconds, peak_mb, text


def _wait(running: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Wait for a process; return its exit status and peak memory in MB."""
    if sys.platform == "win32":
        import psutil

        process, peak = psutil.Process(running.pid), 0
        while running.poll() is None:
            try:
                peak = process.memory_info().peak_wset
            except psutil.NoSuchProcess:
                break
            time.sleep(0.01)
        return running.wait(), peak / 1e6
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    return running.returncode, used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
