"""Match words of a foreign file with the choices of the year's catalogue, by label, short label and alias."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.text import clean, search_key

if TYPE_CHECKING:
    from roukin_desktop.exchange.foreign.indicators import Indicators

_SPLIT = re.compile(r"[、,，・･/／;；&＆+＋\n|｜]|\s{2,}|　| と | および | 及び |及び|および|ならびに")
_TAIL = re.compile(
    r"(?:学習会|説明会|セミナー|研修会?|勉強会|講座|運動|等|など|について|に関する|の説明|に向けて|の)+$"
)
_LEAD = re.compile(r"^(?:[①-⑳]|\d{1,2}[.)．:：]|[(（]\d{1,2}[)）]|[・○●◎■□※*])\s*")


class Named(Protocol):
    """Anything of the catalogue with a key, a label and other spellings."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def aliases(self) -> tuple[str, ...]: ...  # noqa: D102


@lru_cache(maxsize=4096)
def word_key(text: str) -> str:
    """Return what a word is compared by: search key without separators and quotation marks."""
    return re.sub(r"[、,/+&\"'”“:;.。!?~_|*]", "", search_key(text))


@dataclass(frozen=True, slots=True)
class Found:
    """What a cell's words mean: keys in order of appearance, words nobody knows, words that merely contain one."""

    keys: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


class Lexicon:
    """Words → keys of one group of choices."""

    def __init__(self, choices: Sequence[Named]) -> None:
        """Index all spellings; of two choices with one word the first of the catalogue has it."""
        self._words: dict[str, str] = {}
        for choice in choices:
            for word in spellings(choice):
                self._words.setdefault(word_key(word), choice.key)
        self._stems = sorted((w for w in self._words if len(w) >= 2), key=len, reverse=True)
        self._cache: dict[str, Found] = {}

    def one(self, text: str) -> str | None:
        """Return the key a whole cell means, None where it means none."""
        key = word_key(text)
        if key in self._words:
            return self._words[key]
        trimmed = word_key(_TAIL.sub("", _LEAD.sub("", clean(text))))
        return self._words.get(trimmed)

    def inside(self, text: str) -> str | None:
        """Return the key of the longest known word the text contains, if it is a good part of it."""
        key = word_key(text)
        word = next((w for w in self._stems if w in key and (len(w) >= 4 or len(w) * 2 >= len(key))), None)
        return self._words[word] if word else None

    def several(self, text: str) -> Found:
        """Return all keys of a cell such as 「生活防衛、資産形成」; a known word may itself hold a separator."""
        found = self._cache.get(text)
        if found is None:
            found = self._cache[text] = self._split(text)
        return found

    def _split(self, text: str) -> Found:
        whole = self.one(text)
        if whole:
            return Found((whole,))
        keys: list[str] = []
        unknown: list[str] = []
        unsure: list[str] = []
        for word in self._parts(text):
            sure = self.one(word)
            key = sure or self.inside(word)
            if key is None:
                unknown.append(word)
                continue
            if not sure:
                unsure.append(word)
            if key not in keys:
                keys.append(key)
        return Found(tuple(keys), tuple(unknown), tuple(unsure))

    def _parts(self, text: str) -> list[str]:
        """Return the words of a cell; 「と」 parts two only where both are known, for it stands inside words too."""
        found: list[str] = []
        for part in _SPLIT.split(clean(text)):
            joined = part.split("と")
            known = len(joined) > 1 and not self.one(part) and all(map(self.one, joined))
            found += [word for word in map(str.strip, joined if known else [part]) if word]
        return found


def spellings(choice: Named) -> tuple[str, ...]:
    """Return every way a choice is written: key, label, short label, aliases."""
    return tuple(w for w in (choice.key, choice.label, getattr(choice, "short", ""), *choice.aliases) if w)


@dataclass(frozen=True, slots=True)
class _CampaignWord:
    key: str
    label: str
    aliases: tuple[str, ...]


class Lexicons:
    """All word lists of one year's catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Build the lists once per import."""
        self.forms = Lexicon(catalogue.forms)
        self.themes = Lexicon(catalogue.themes)
        self.purposes = Lexicon(catalogue.purposes)
        self.expense_kinds = Lexicon(catalogue.expense_kinds)
        self.decided_by = Lexicon(catalogue.decided_by)
        self.items = Lexicon(catalogue.target_items)
        self.campaigns = Lexicon([_CampaignWord(c.key, c.name, (c.short, *c.aliases)) for c in catalogue.campaigns])
        self.products = Lexicon([p for c in catalogue.campaigns for p in c.products])
        self._catalogue = catalogue

    @cached_property
    def indicators(self) -> Indicators:
        """The indicators, which only imports of figures ask for."""
        from roukin_desktop.exchange.foreign.indicators import Indicators

        return Indicators(self._catalogue)
