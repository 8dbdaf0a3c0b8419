"""Find an indicator by what a file calls it: its code, or its label. What could be two is none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.exchange.foreign.choices import word_key
from roukin_desktop.exchange.foreign.values import as_code

_WITH_CODE = re.compile(r"([A-Za-z]\d{2})\s*[:：._ -]?\s*(\D.*)?")
_PAREN = re.compile(r"[(\uff08].*?[)\uff09]")


@dataclass(frozen=True, slots=True)
class Match:
    """What a row's words for its indicator mean; ``several`` are codes between which they do not decide."""

    indicator: Indicator | None = None
    several: tuple[str, ...] = ()


class Indicators:
    """The indicators of a year by code, identifier, label, and label without what stands in brackets.

    Nothing is matched by a part of a word: a figure under the wrong name would be worse than a question.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Index the words once per import."""
        self._by_code = catalogue.by_code
        self._words: dict[str, set[str]] = {}
        for one in catalogue.indicators:
            for word in {one.code, one.identifier, one.label, _PAREN.sub("", one.label)}:
                self._words.setdefault(word_key(word), set()).add(one.code)
        self._exact = {word_key(one.label): one.code for one in catalogue.indicators}

    def find(self, code: str, name: str) -> Match:
        """Return the indicator of a code, else of a name; a name may begin with the code (「T01 メイン化」).

        A code nobody knows is not made up for by the name, and a name that means another decides nothing.
        """
        if not code:
            return self.named(name)
        found = self._by_code.get(as_code(code).upper())
        other = self.named(name).indicator if found and name else None
        if found and other and other.code != found.code:
            return Match(None, (found.code, other.code))
        return Match(found)

    def named(self, name: str) -> Match:
        """Return the indicator of a name."""
        key = word_key(name)
        plain = word_key(_PAREN.sub("", name))
        codes = {self._exact[key]} if key in self._exact else self._words.get(key) or self._words.get(plain, set())
        if len(codes) == 1:
            return Match(self._by_code[next(iter(codes))])
        if codes:
            return Match(None, tuple(sorted(codes)))
        split = _WITH_CODE.fullmatch(name.strip())
        return Match(self._by_code.get(split[1].upper()) if split else None)
