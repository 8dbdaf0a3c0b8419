"""Whose submission may be believed: the sender is expected, the key is its own, the id means one payload."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from enum import StrEnum

from roukin_desktop.domain.intake.facts import ApproveKey, Dismiss, Facts, Received


class Doubt(StrEnum):
    """Why a submission is not looked at further."""

    REFUSED = "refused"
    """Its id is known with another payload, its key is another sender's, or it is this book's own: alarm."""
    DISMISSED = "dismissed"
    """A person put it aside (退ける): it is kept and nothing follows from it."""
    SENDER = "sender"
    """The sender is not on the list."""
    KEY = "key"
    """Another key than the one known: held until the fingerprint was confirmed by telephone."""


def doubts(facts: Facts) -> dict[Received, Doubt]:
    """Return the submissions that may not be believed.

    A dismissed one says nothing of any other, neither of an id nor of a key.

    One without a key (未検証) is believed of a sender on the list: only a person's word put it on the shelf.

    Of several submissions under one id the only believed one goes on and all others are refused; of two believed
    ones both are. The door keeps the known one (``door.taken``), so here that only meets files of the same post.
    """
    keys = keys_of(facts)
    on_list = {sender.code for sender in facts.expected}
    found = dict.fromkeys(dismissed(facts), Doubt.DISMISSED)
    rest = facts.received - found.keys()
    for one in rest:
        if one.book_id == facts.own_book or _is_of_another(one, keys):
            found[one] = Doubt.REFUSED
        elif one.sender_code not in on_list:
            found[one] = Doubt.SENDER
        elif one.key_fingerprint and one.key_fingerprint not in keys.get(one.sender_code, ()):
            found[one] = Doubt.KEY
    twins: dict[str, list[Received]] = defaultdict(list)
    for one in rest:
        twins[one.submission_id].append(one)
    for several in (several for several in twins.values() if len(several) > 1):
        believed = [one for one in several if one not in found]
        refused = several if len(believed) > 1 else [one for one in several if believed and one not in believed]
        found.update(dict.fromkeys(refused, Doubt.REFUSED))
    return found


def dismissed(facts: Facts) -> frozenset[Received]:
    """Return the submissions a person put aside; one for its key's sake only as long as the key is not confirmed."""
    there = facts.of_kind(Dismiss)
    if not there:
        return frozenset()
    strange = rejected(facts)
    gone = {
        (decision.link, decision.key_fingerprint)
        for decision in there
        if not decision.not_key_of or (decision.not_key_of, decision.key_fingerprint) in strange
    }
    return frozenset(one for one in facts.received if (one.link, one.key_fingerprint) in gone)


def rejected(facts: Facts) -> frozenset[tuple[str, str]]:
    """Return (sender, fingerprint) of the keys a sender said are not its own; the last word on a key stands."""
    words: dict[tuple[str, str], bool] = {}
    for decision in sorted(facts.decisions, key=lambda one: one.number):
        if isinstance(decision, ApproveKey):
            words[decision.sender_code, decision.fingerprint] = False
        elif isinstance(decision, Dismiss) and decision.not_key_of:
            words[decision.not_key_of, decision.key_fingerprint] = True
    return frozenset(key for key, strange in words.items() if strange)


def keys_of(facts: Facts) -> Mapping[str, frozenset[str]]:
    """Return the keys of each sender: known, approved, or the only one it ever used (trust on first use).

    Two keys at once with none known before are both doubtful: which came first must not matter.
    """
    on_list = {sender.code for sender in facts.expected}
    kept, strange = _kept(facts), rejected(facts)
    taken = {fingerprint for keys in kept.values() for fingerprint in keys}
    used: dict[str, set[str]] = defaultdict(set)
    for one in facts.received - dismissed(facts):
        fresh = one.sender_code in on_list - kept.keys() and one.book_id != facts.own_book
        if fresh and one.key_fingerprint and (one.sender_code, one.key_fingerprint) not in strange:
            used[one.sender_code].add(one.key_fingerprint)
    users = Counter(fingerprint for keys in used.values() for fingerprint in keys)
    alone = {code: keys for code, keys in used.items() if len(keys) == 1 and not keys & taken and users[min(keys)] == 1}
    return {code: frozenset(keys) for code, keys in (kept | alone).items()}


def first_keys(facts: Facts) -> frozenset[tuple[str, str]]:
    """Return (sender, fingerprint) of the keys trusted for their first use: to be kept now, marked 鍵を初回登録."""
    known = _kept(facts)
    return frozenset((code, key) for code, keys in keys_of(facts).items() if code not in known for key in keys)


def _kept(facts: Facts) -> dict[str, set[str]]:
    """Return the keys kept or approved, by sender, without those it said are not its own."""
    strange = rejected(facts)
    kept: dict[str, set[str]] = defaultdict(set)
    known = {(one.sender_code, one.fingerprint) for one in facts.keys}
    known |= {(one.sender_code, one.fingerprint) for one in facts.of_kind(ApproveKey)}
    for code, key in known - strange:
        kept[code].add(key)
    return dict(kept)


def _is_of_another(one: Received, keys: Mapping[str, frozenset[str]]) -> bool:
    return any(code != one.sender_code and one.key_fingerprint in theirs for code, theirs in keys.items())
