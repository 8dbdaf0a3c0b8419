"""Reading whole numbers as people write them in Japan (domain.md §4.1, §8.5). Integer arithmetic only (L8)."""

from __future__ import annotations

import re

from roukin_desktop.domain.text import narrow

LIMIT = 10**15
"""Larger amounts are slips of the keyboard: the whole bank is smaller."""

MINUS = "▲△-−‐‑–—―ー"
"""Signs offices and input methods write for minus; 「ー」 is what an input method makes of the minus key."""

_MULTIPLES = {
    "兆": 10**12,
    "億": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "十万": 10**5,
    "万": 10**4,
    "千": 10**3,
    "百": 10**2,
    "": 1,
}
_UNIT = r"(?:円也?|名様?|人|件|回|会員|産別|組織|団体|社|口|店|か所|ヶ所|カ所|箇所|分)?"
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_STEPS = "兆|億|千万|百万|十万|万|千|百"
_SIGN = f"[+{re.escape(MINUS)}]?"
_WHOLE = re.compile(
    rf"(?P<sign>{_SIGN})(?P<yen>[¥\\])?(?P<late>{_SIGN})(?P<body>(?=\d)(?:{_DIGITS}(?:{_STEPS}))*(?:{_DIGITS})?){_UNIT}(?(yen)-?)",
    re.ASCII,
)
_SEGMENT = re.compile(rf"(\d[\d,]*)(?:\.(\d+))?({_STEPS}|)", re.ASCII)
_GROUPED = re.compile(r"\d+|\d{1,3}(?:,\d{3})+")


def read_int(text: str) -> int | None:
    """Return the whole number a text stands for; None where nothing was typed (blank is not zero, L7).

    Understands full width, commas, 「２４名」, 「¥12,000」, 「▲3」, 「8億32百万円」, 「3,000万円」.
    Raises ValueError: ``unreadable``, ``fraction`` (12.5; Excel writes 12 as 12.0), ``grouping`` (1,22), ``too_large``.
    """
    typed = narrow(text).strip().replace("、", ",")
    if not typed:
        return None
    packed = re.sub(r"(?<![0-9])\s+|\s+(?![0-9])", "", typed)
    match = _WHOLE.fullmatch(packed)
    if match is None or (match["sign"] and match["late"]):
        raise ValueError("unreadable")
    value = _body(match["body"])
    if value > LIMIT:
        raise ValueError("too_large")
    sign = match["sign"] or match["late"]
    return -value if sign and sign in MINUS else value


def _body(body: str) -> int:
    total = 0
    ceiling = 10 * LIMIT
    for digits, fraction, multiple in _SEGMENT.findall(body):
        step = _MULTIPLES[multiple]
        value = _segment(digits, fraction, step)
        if step >= ceiling or value >= ceiling:
            raise ValueError("too_large" if ceiling > LIMIT else "unreadable")
        total += value
        ceiling = step
    return total


def _segment(digits: str, fraction: str, step: int) -> int:
    if not _GROUPED.fullmatch(digits):
        raise ValueError("grouping")
    plain = digits.replace(",", "").lstrip("0") + fraction
    if len(plain) > 32:
        raise ValueError("too_large")
    scaled, rest = divmod(int(plain or "0") * step, int("1" + "0" * len(fraction)))
    if rest:
        raise ValueError("fraction")
    return scaled
