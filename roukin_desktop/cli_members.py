"""会員台帳 without a window: members (merge)."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from roukin_desktop.cli_arguments import book_argument, json_argument
from roukin_desktop.cli_shared import DONE, REFUSED, open_book, say, say_json, tell

if TYPE_CHECKING:
    from roukin_desktop.domain.records import Member
    from roukin_desktop.services.member_merge import MergePlan


def members_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, what to do, and both members."""
    book_argument(parser)
    parser.add_argument("action", metavar="ACTION", choices=("merge",), help="merge 2つの会員を1つにする")
    parser.add_argument("given", metavar="FROM", help="やめる方の会員(会員番号か会員名)")
    parser.add_argument("kept", metavar="INTO", help="残す方の会員(会員番号か会員名)")
    parser.add_argument("--why", default="", metavar="REASON", help="理由(変更の記録に残ります)")
    parser.add_argument("--dry-run", action="store_true", help="変わることを見るだけで、記録簿は変えません")
    json_argument(parser)


def members(args: argparse.Namespace) -> int:
    """Give one member up for another, or say what that would do."""
    with open_book(args.book, read_only=args.dry_run) as desk:
        given, kept = desk.named_member(args.given), desk.named_member(args.kept)
        plan = desk.plan_merge(given.id, kept.id)
        done = not args.dry_run and not plan.stops
        if done:
            desk.merge_members(given.id, kept.id, args.why)
    if args.json:
        say_json(_values(plan, done=done))
    elif not plan.stops:
        say("統合しました。" if done else "統合すると、次のように変わります。記録簿は変えていません。")
        say("\n".join(f"・{one}" for one in plan.sentences))
    if plan.stops:
        from roukin_desktop.services.member_merge_words import NOT_DONE

        tell(NOT_DONE, *(f"{stop.label}: {stop.text}" for stop in plan.stops))
        return REFUSED
    return DONE


def _values(plan: MergePlan, *, done: bool) -> dict[str, Any]:
    return {
        "given": _member(plan.merge.given),
        "kept": _member(plan.merge.united),
        "records": plan.records,
        "merged": done,
        "sentences": list(plan.sentences),
        "stops": [{"kind": s.kind, "id": s.record_id, "label": s.label, "text": s.text} for s in plan.stops],
    }


def _member(member: Member) -> dict[str, Any]:
    return {"id": member.id, "code": member.code, "name": member.name, "aliases": list(member.aliases)}
