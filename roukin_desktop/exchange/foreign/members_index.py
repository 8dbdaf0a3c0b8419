"""Find the member a row means: by code, else by exact name (search key), also several in one cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.domain.records import Member
from roukin_desktop.domain.text import search_key
from roukin_desktop.exchange.foreign.values import as_code

_TOGETHER = re.compile(r"^(\d{3,})[\s:\-_/ ]*(\D.*)$")
_BEHIND = re.compile(r"^(.*?)\s*[(\[]\s*(?:会員番号)?:?\s*(\d{3,})\s*[)\]]$")
_AND_OTHERS = re.compile(r"[\s、,]*(?:ほか|他|外)\s*(?:\d+|[０-９]+|数)?\s*(?:会員|団体|組合|労組|者|社|名)?$")
_HARD = re.compile(r"[、,，\n;；／/＆&]|\s+と\s+|および|及び")
_SOFT = re.compile(r"[・･\s＋+]+")
_SOFTEST = re.compile(r"[・･\s＋+]+|と")
"""Every 「と」 parts two names, also the one inside みなと生協: tried last."""


@dataclass(frozen=True, slots=True)
class Match:
    """The members a row names; ``missing`` is what the register does not know, ``doubt`` a reason for 要確認."""

    members: tuple[Member, ...] = ()
    missing: str = ""
    field: str = "name"
    doubt: str = ""
    twins: bool = False

    @property
    def unknown(self) -> str:
        """The spelling a person may say the member of; a code that is not known is no spelling."""
        return "" if self.twins or self.field == "code" else self.missing


class MembersIndex:
    """The members of a book by code and by the search keys of their names."""

    def __init__(self, members: Sequence[Member]) -> None:
        """Index codes (also without leading zeros, where that stays unique) and names."""
        self.by_code = {as_code(m.code): m for m in members if m.code}
        self._bare: dict[str, list[Member]] = {}
        for code, member in self.by_code.items():
            self._bare.setdefault(code.lstrip("0"), []).append(member)
        self._names: dict[str, list[Member]] = {}
        self._others: dict[str, list[Member]] = {}
        for member in members:
            self._names.setdefault(search_key(member.name), []).append(member)
            others = (member.short_name, member.reading, *member.aliases)
            for other in {search_key(other) for other in others} - {""}:
                self._others.setdefault(other, []).append(member)
        self._cache: dict[tuple[str, str, str], Match] = {}

    def of_code(self, code: str) -> Member | None:
        """Return the member of a code; a code that lost its leading zeros in Excel is found too."""
        found = self.by_code.get(code)
        if found is None and len(self._bare.get(code.lstrip("0"), ())) == 1:
            found = self._bare[code.lstrip("0")][0]
        return found

    def of_name(self, name: str) -> list[Member]:
        """Return the members of that name; short names, readings and other spellings count where no name fits."""
        key = search_key(name)
        return (self._names.get(key) or self._others.get(key) or []) if key else []

    def find(self, code: str, name: str, others: str = "") -> Match:
        """Return the members of a row from its code, its name and its 「ほか」 cell."""
        key = (code, name, others)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = self._joined(self._first(code, name), others)
        return found

    def _first(self, code: str, name: str) -> Match:
        if not code:
            return self._named(name)
        member = self.of_code(code)
        if member is None:
            parts = [self.of_code(as_code(part)) for part in _HARD.split(code)]
            if len(parts) > 1 and all(parts):
                return Match(tuple(m for m in parts if m))
            by_name = self._named(name) if name else Match()
            if by_name.members:
                return Match(by_name.members, doubt=f"会員番号「{code}」が会員台帳にないため、会員名で取り込みます。")
            return Match(missing=f"{code} {name}".strip(), field="code")
        if not name or member in self.of_name(name):
            return Match((member,))
        several = self._named(name).members
        if member in several:
            return Match((member, *(m for m in several if m is not member)))
        return Match((member,), doubt=_at_odds(member, name))

    def _named(self, name: str) -> Match:
        if not name:
            return Match()
        single = self._single(name)
        if single.members or single.twins:
            return single
        plain = _AND_OTHERS.sub("", name)
        doubt = "「ほか」の会員が書かれていません。" if plain != name else ""
        for pattern in (_HARD, _SOFT, _SOFTEST):
            parts = [p.strip() for p in pattern.split(plain) if p.strip()]
            matches = [self._single(part) for part in parts]
            if matches and all(m.members for m in matches):
                members = dict.fromkeys(m.members[0] for m in matches)
                return Match(tuple(members), doubt=doubt)
            if pattern is _HARD and len(parts) > 1 and any(m.members for m in matches):
                missing = next(p for p, m in zip(parts, matches, strict=True) if not m.members)
                return Match(missing=missing)
        return Match(missing=name)

    def _single(self, name: str) -> Match:
        found = self.of_name(name)
        if len(found) == 1:
            return Match((found[0],))
        if found:
            return Match(missing=name, twins=True)
        code = self.of_code(as_code(name))
        if code:
            return Match((code,))
        folded = unicodedata.normalize("NFKC", name)
        split = _TOGETHER.match(folded)
        behind = _BEHIND.match(folded)
        if split or behind:
            number, rest = (split[1], split[2]) if split else (behind[2], behind[1]) if behind else ("", "")
            member = self.of_code(as_code(number))
            named = self.of_name(rest)
            if member and (not rest.strip() or member in named):
                return Match((member,))
            if member and named:
                return Match((member,), doubt=_at_odds(member, rest.strip()))
        return Match(missing=name)

    def _joined(self, first: Match, others: str) -> Match:
        if not others or not first.members:
            return first
        more = self._named(others)
        if not more.members:
            doubt = first.doubt or f"「{others}」を会員台帳で見つけられません。"
            return Match(first.members, doubt=doubt)
        return Match(tuple(dict.fromkeys((*first.members, *more.members))), doubt=first.doubt or more.doubt)


def _at_odds(member: Member, name: str) -> str:
    return f"会員番号は「{member.name}」ですが、会員名は「{name}」です。会員番号で取り込みます。"
