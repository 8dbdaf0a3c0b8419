"""Section numbers as headquarters' paper writes them: I, 1., (1), ①, ア. – counted, never typed (domain.md §4.1)."""

from __future__ import annotations

LEVELS = 4
_KANA = "アイウエオカキクケコサシスセソタチツテト"
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """Return 「IV」 for 4."""
    found = ""
    for value, letters in _ROMAN:
        while number >= value:
            found += letters
            number -= value
    return found


def label(level: int, number: int) -> str:
    """Return 「1.」, 「(1)」, 「①」 or 「ア.」; beyond ⑳ and ト the plain number goes on."""
    if level == 1:
        return f"{number}."
    if level == 2:
        return f"({number})"
    if level == 3:
        return chr(ord("①") + number - 1) if number <= 20 else f"{number})"
    return f"{_KANA[number - 1]}." if number <= len(_KANA) else f"{number}."


class Numbering:
    """Counts what has been numbered so far; a higher level begins the lower ones anew."""

    def __init__(self) -> None:
        """Begin before the first."""
        self._counts = [0] * (LEVELS + 1)

    def begin(self, level: int) -> None:
        """Begin the numbers of this level and those below it anew."""
        self._counts[level:] = [0] * (LEVELS + 1 - level)

    def take(self, level: int) -> str:
        """Return the next label of a level."""
        self._counts[level] += 1
        self.begin(level + 1)
        return label(level, self._counts[level])
