"""The process of one side of a benchmark: ``python -m benchmarks.side CASE prepare|ours|baseline FOLDER``."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

from benchmarks.cases import CASES


def main() -> None:
    """Prepare, or time the side named and print the seconds (or what was counted) on the last line."""
    name, side, folder = sys.argv[1:]
    case = next(c for c in CASES if c.name == name)
    work = getattr(case, side)(Path(folder))
    if side == "prepare":
        return
    gc.collect()
    start = time.perf_counter()
    counted = work()
    seconds = time.perf_counter() - start
    print(seconds if getattr(case, "unit", "s") == "s" else counted)


if __name__ == "__main__":
    main()
