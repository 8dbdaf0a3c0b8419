"""Decisions of people as text and back; frozen like the records, because books keep them for years."""

from __future__ import annotations

import json
from typing import Any

from roukin_desktop.domain.codec import from_json, to_json
from roukin_desktop.domain.intake.facts import ApproveKey, ApproveLate, Choose, Decision, Dismiss, Link, SendBack


def body_of(decision: Decision) -> tuple[str, str]:
    """Return the verb of a decision and its contents as JSON; its number is kept beside them."""
    if isinstance(decision, ApproveKey):
        return "approve_key", _dumps([decision.sender_code, decision.fingerprint])
    if isinstance(decision, Choose):
        return "choose", _dumps([_pair(decision.chosen), [_pair(link) for link in sorted(decision.against)]])
    if isinstance(decision, SendBack):
        return "send_back", _dumps([_pair(decision.link), decision.remark, decision.records])
    if isinstance(decision, Dismiss):
        return "dismiss", _dumps([_pair(decision.link), decision.key_fingerprint, decision.not_key_of])
    record = to_json(decision.record) if decision.record is not None else None
    return "approve_late", _dumps([decision.sender_code, decision.kind, decision.record_id, record])


def decision_of(number: int, verb: str, body: str) -> Decision:
    """Return the decision that ``body_of`` wrote; ValueError for a verb of a newer version."""
    value = json.loads(body)
    if verb == "approve_key":
        return ApproveKey(number, *value)
    if verb == "choose":
        return Choose(number, Link(*value[0]), frozenset(Link(*pair) for pair in value[1]))
    if verb == "send_back":
        return SendBack(number, Link(*value[0]), value[1], tuple((k, i, remark) for k, i, remark in value[2]))
    if verb == "approve_late":
        code, kind, record_id, record = value
        return ApproveLate(number, code, kind, record_id, from_json(kind, record) if record is not None else None)
    if verb == "dismiss":
        return Dismiss(number, Link(*value[0]), *value[1:])
    raise ValueError(verb)


def _pair(link: Link) -> list[str]:
    return [link.submission_id, link.payload_sha256]


def _dumps(value: list[Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
