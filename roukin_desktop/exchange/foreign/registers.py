"""Find a branch, a federation or the scope of a figure by what a file calls it; unknown federations are added."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from roukin_desktop.domain.records import Branch, Federation
from roukin_desktop.domain.text import search_key
from roukin_desktop.exchange.foreign.model import ImportContext
from roukin_desktop.exchange.foreign.values import as_code

_KIND = re.compile(r"(?:支店|出張所|営業部|本店営業部|店)$")
_WHOLE = frozenset(map(search_key, ("", "全道", "全体", "全店", "全店舗", "本部", "all")))
_WITH_CODE = re.compile(r"^(\d{2,4})\s*[:：\-_ ]?\s*(\D.*)$")


def is_whole(text: str) -> bool:
    """Tell whether a row is of no branch but of all of them."""
    return search_key(text) in _WHOLE


class Branches:
    """The branches of a book by code and name, with or without 支店."""

    def __init__(self, branches: Sequence[Branch]) -> None:
        """Index what people write for a branch."""
        self.all = tuple(branches)
        self._codes = {as_code(b.code).lstrip("0"): b for b in branches if b.code}
        self._names = {search_key(b.name): b for b in branches}
        self._short: dict[str, list[Branch]] = {}
        for branch in branches:
            self._short.setdefault(search_key(_KIND.sub("", branch.name)), []).append(branch)

    def find(self, text: str) -> Branch | None:
        """Return the branch a text means, by code, name, or name without its kind."""
        if not text:
            return None
        code = as_code(text)
        if code.isdigit():
            return self._codes.get(code.lstrip("0"))
        found = self._names.get(search_key(text))
        short = self._short.get(search_key(_KIND.sub("", text.strip())), [])
        if found is None and len(short) == 1:
            found = short[0]
        split = _WITH_CODE.match(text)
        return found or (self._codes.get(as_code(split[1]).lstrip("0")) if split else None)


class Federations:
    """The federations of a book; ``added`` are those an import brings along."""

    def __init__(self, federations: Sequence[Federation], book_id: str, new_id: Callable[[], str]) -> None:
        """Index by name and code."""
        self._known = {search_key(f.name): f for f in federations}
        self._codes = {as_code(f.code): f for f in federations if f.code}
        self._book_id = book_id
        self._new_id = new_id
        self.added: list[Federation] = []

    def find(self, name: str) -> Federation | None:
        """Return a federation already known."""
        return self._known.get(search_key(name)) or self._codes.get(as_code(name))

    def find_or_add(self, name: str) -> Federation:
        """Return the federation of that name or code, made anew where nobody knows it."""
        found = self.find(name)
        if found is None:
            found = Federation(id=self._new_id(), book_id=self._book_id, name=name)
            self._known[search_key(name)] = found
            self.added.append(found)
        return found


class Scopes:
    """What a figure can be of: all, or a block, committee, branch, federation or member with a code."""

    def __init__(self, context: ImportContext) -> None:
        """Index names and codes; of entries with one code a committee comes first, then a branch."""
        self._words: dict[str, str] = {}
        groups = (
            ("committee", context.committees),
            ("branch", context.branches),
            ("block", context.blocks),
            ("federation", context.federations),
            ("member", context.members),
        )
        for kind, entries in groups:
            for entry in entries:
                word = f"{kind}:{entry.code}"
                for text in (word, entry.name, entry.code) if entry.code else ():
                    self._words.setdefault(search_key(text), word)

    def find(self, text: str) -> str:
        """Return what a command takes for a scope (``committee:013``); '' for what the registers do not have."""
        key = search_key(text)
        return "all" if is_whole(text) else self._words.get(key, "")
