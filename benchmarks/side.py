"""The process in which one side of a benchmark runs: ``python -m benchmarks.side CASE ours|baseline FOLDER``."""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path

import psutil

from benchmarks.cases import CASES


def main() -> None:
    """Time the side named and print seconds and peak memory as JSON on the last line."""
    name, side, folder = sys.argv[1:]
    case = next(c for c in CASES if c.name == name)
    work = getattr(case, side)(Path(folder))
    gc.collect()
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "peak_mb": _peak_mb()}))


def _peak_mb() -> float:
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
