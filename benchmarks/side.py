"""The process in which one side of a benchmark runs: ``python -m benchmarks.side CASE ours|baseline FOLDER``."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

from benchmarks.cases import CASES
from benchmarks.pairs import Case


def main() -> None:
    """Time the side named and print the seconds on the last line."""
    name, side, folder = sys.argv[1:]
    case = next(c for c in CASES if isinstance(c, Case) and c.name == name)
    work = getattr(case, side)(Path(folder))
    gc.collect()
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    print(seconds)


if __name__ == "__main__":
    main()
