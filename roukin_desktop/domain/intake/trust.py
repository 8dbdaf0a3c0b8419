"""Whose submission may be believed: the sender is expected, the key is its own, the id means one payload."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from enum import StrEnum

from roukin_desktop.domain.intake.facts import ApproveKey, Facts, Received


class Doubt(StrEnum):
    """Why a submission is not looked at further."""

    REFUSED = "refused"
    """Its id is known with another payload, its key is another sender's, or it is this book's own: alarm."""
    SENDER = "sender"
    """The sender is not on the list."""
    KEY = "key"
    """Another key than the one known: held until the fingerprint was confirmed by telephone."""


def doubts(facts: Facts) -> dict[Received, Doubt]:
    """Return the submissions that may not be believed.

    One without a key (未検証) is believed of a sender on the list: only a person's word put it on the shelf.

    Of several submissions under one id the only believed one goes on and all others are refused; of two believed
    ones both are. The door keeps the known one (``door.taken``), so here that only meets files of the same post.
    """
    keys = keys_of(facts)
    on_list = {sender.code for sender in facts.expected}
    found: dict[Received, Doubt] = {}
    for one in facts.received:
        if one.book_id == facts.own_book or _is_of_another(one, keys):
            found[one] = Doubt.REFUSED
        elif one.sender_code not in on_list:
            found[one] = Doubt.SENDER
        elif one.key_fingerprint and one.key_fingerprint not in keys.get(one.sender_code, ()):
            found[one] = Doubt.KEY
    twins: dict[str, list[Received]] = defaultdict(list)
    for one in facts.received:
        twins[one.submission_id].append(one)
    for several in (several for several in twins.values() if len(several) > 1):
        believed = [one for one in several if one not in found]
        refused = several if len(believed) > 1 else [one for one in several if believed and one not in believed]
        found.update(dict.fromkeys(refused, Doubt.REFUSED))
    return found


def keys_of(facts: Facts) -> Mapping[str, frozenset[str]]:
    """Return the keys of each sender: known, approved, or the only one it ever used (trust on first use).

    Two keys at once with none known before are both doubtful: which came first must not matter.
    """
    on_list = {sender.code for sender in facts.expected}
    kept = _kept(facts)
    taken = {fingerprint for keys in kept.values() for fingerprint in keys}
    used: dict[str, set[str]] = defaultdict(set)
    for one in facts.received:
        fresh = one.sender_code in on_list - kept.keys() and one.book_id != facts.own_book
        if fresh and one.key_fingerprint:
            used[one.sender_code].add(one.key_fingerprint)
    users = Counter(fingerprint for keys in used.values() for fingerprint in keys)
    alone = {code: keys for code, keys in used.items() if len(keys) == 1 and not keys & taken and users[min(keys)] == 1}
    return {code: frozenset(keys) for code, keys in (kept | alone).items()}


def first_keys(facts: Facts) -> frozenset[tuple[str, str]]:
    """Return (sender, fingerprint) of the keys trusted for their first use: to be kept now, marked 鍵を初回登録."""
    known = _kept(facts)
    return frozenset((code, key) for code, keys in keys_of(facts).items() if code not in known for key in keys)


def _kept(facts: Facts) -> dict[str, set[str]]:
    """Return the keys kept or approved, by sender."""
    kept: dict[str, set[str]] = defaultdict(set)
    for known in facts.keys:
        kept[known.sender_code].add(known.fingerprint)
    for approved in facts.of_kind(ApproveKey):
        kept[approved.sender_code].add(approved.fingerprint)
    return dict(kept)


def _is_of_another(one: Received, keys: Mapping[str, frozenset[str]]) -> bool:
    return any(code != one.sender_code and one.key_fingerprint in theirs for code, theirs in keys.items())
