"""Irregularity that is the same on every machine: parts of a total, and numbers that follow their key."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32


def drawn(low: int, high: int, *key: object) -> int:
    """Return a whole number from ``low`` to ``high`` that depends on ``key`` alone."""
    text = "/".join(str(part) for part in key)
    return low + crc32(text.encode("utf-8")) % (high - low + 1)


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """Return whole parts of a total in the proportion of the weights; they add up to it exactly."""
    whole, run, given = sum(weights), 0, 0
    parts = []
    for weight in weights:
        run += weight
        upto = total * run // whole
        parts.append(upto - given)
        given = upto
    return parts


def rough(total: int, weights: Sequence[int], unit: int) -> list[int]:
    """Return parts as ``spread`` does, in steps of ``unit``, which must divide the total (yen in 万円)."""
    return [part * unit for part in spread(total // unit, weights)]


def falling(total: int, weights: Sequence[int]) -> list[int]:
    """Return parts of which none reaches the sum of those before it: what does goes to the first.

    A campaign's week as large as all weeks before it looks like a running total (domain.md C-9).
    """
    parts = spread(total, weights)
    run = parts[0]
    for at, part in enumerate(parts[1:], 1):
        over = max(0, part - run + 1) if run else part
        parts[at] -= over
        parts[0] += over
        run += part
    return parts
