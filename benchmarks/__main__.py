"""Run benchmarks and print name | ours | baseline | ratio | aim.

    python -m benchmarks [NAME...] [--json] [--rounds N]

A NAME runs all benchmarks whose names begin so. Each side runs in a process of its own, ours and baseline in turn;
the ratio is the median of the ratios pair by pair. Nothing here judges: a missed aim is printed like a met one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from benchmarks import cases
from benchmarks.pairs import Case, Result, run_case


def main() -> int:
    """Run what was asked for; 2 when no benchmark has such a name."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=3, help="pairs measured for each benchmark")
    asked = parser.parse_args()
    chosen = [c for c in cases.CASES if not asked.names or any(c.name.startswith(n) for n in asked.names)]
    if not chosen:
        print("no such benchmark; there are: " + " ".join(c.name for c in cases.CASES), file=sys.stderr)
        return 2
    results: list[Result] = []
    if not asked.json:
        print(_line("name", "ours", "baseline", "ratio", "aim"))
    with tempfile.TemporaryDirectory() as folder:
        for case in chosen:
            found = run_case(case, Path(folder), asked.rounds)
            results += found
            if not asked.json:
                for result in found:
                    print(_show(result), flush=True)
                if isinstance(case, Case) and case.note:
                    print(f"  {case.note}", flush=True)
    if asked.json:
        print(json.dumps([r.as_dict() for r in results], indent=1))
    return 0


def _show(result: Result) -> str:
    aim = "-" if result.aim is None else f"≤ {result.aim}"
    return _line(
        result.name,
        f"{result.ours:.3f} {result.unit}",
        f"{result.baseline:.3f} {result.unit}",
        f"{result.ratio:.2f}",
        aim,
    )


def _line(name: str, ours: str, baseline: str, ratio: str, aim: str) -> str:
    return f"{name:<32} | {ours:>12} | {baseline:>12} | {ratio:>6} | {aim:>6}"


if __name__ == "__main__":
    sys.exit(main())
