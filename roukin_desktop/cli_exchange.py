"""The commands of files that travel: submit, senders, accept, trust, status, receipt, close, undo."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from roukin_desktop.cli_arguments import UsageError
from roukin_desktop.cli_shared import DONE, REFUSED, open_book, say, say_json, tell

if TYPE_CHECKING:
    from roukin_desktop.services.desk import Desk
    from roukin_desktop.services.intake.models import Answer, IntakePlan


_ONLY_LOOKED = "受領票です。確認だけなので、取り込んでいません。"


def submit(args: argparse.Namespace) -> int:
    """Make a new revision of the year's submission."""
    from roukin_desktop.domain.intake.facts import Kind
    from roukin_desktop.services import plain_exchange

    kind = Kind.NIL if args.nil else Kind.WITHDRAWAL if args.withdraw else Kind.FULL
    if kind is Kind.WITHDRAWAL and args.complete:
        raise UsageError("取下げ(--withdraw)に、そろった期間(--complete)は指定できません。")
    with open_book(args.book, read_only=False) as desk:
        draft = desk.submission.draft(args.year, kind, tuple(args.complete))
        made = desk.submission.make(draft, args.out, new_key=args.new_key)
        say(plain_exchange.made_text(made, draft, desk.submission.key().fingerprint))
    return DONE


def senders(args: argparse.Namespace) -> int:
    """Show the list of senders, or change it."""
    from roukin_desktop.services import plain_exchange

    if args.action != "list" and (args.code is None or (args.action == "add" and args.name is None)):
        raise UsageError("提出元のコードと名前を指定してください(例: senders BOOK add 013 青葉支店推進委員会)。")
    with open_book(args.book, read_only=args.action == "list") as desk:
        if args.action == "add":
            say(f"{desk.intake.add_sender(args.code, args.name, args.mail).label}をしました。")
        elif args.action == "remove":
            say(f"{desk.intake.remove_sender(args.code).label}をしました。")
        elif args.json:
            say_json(plain_exchange.senders_values(desk.intake.senders()))
        else:
            say(plain_exchange.senders_text(desk.intake.senders()))
    return DONE


def accept(args: argparse.Namespace) -> int:
    """Take files in, or show what taking them in would do."""
    from roukin_desktop.domain.intake.door import Result
    from roukin_desktop.services import plain_exchange

    confirmed = dict.fromkeys(args.files, args.unverified) if args.unverified else {}
    with open_book(args.book, read_only=args.dry_run) as desk:
        plan = desk.intake.plan(args.files, confirmed=confirmed)
        taken = not args.dry_run and plan.takes and desk.intake.accept(plan).changes is not None
        plan = _with_receipts(desk, plan, dry_run=args.dry_run)
    if args.json:
        say_json(plain_exchange.plan_values(plan))
    else:
        say(plain_exchange.plan_text(plan, taken=taken, dry_run=args.dry_run))
    refused = [answer for answer in plan.answers if answer.result is Result.REFUSED]
    tell(*(f"{answer.path.name}: {answer.sentence}" for answer in refused))
    return REFUSED if refused else DONE


def _with_receipts(desk: Desk, plan: IntakePlan, *, dry_run: bool) -> IntakePlan:
    """Return the plan with the 受領票 among the files taken in, too."""
    answers = (_receipt(desk, one, dry_run=dry_run) if one.receipt else one for one in plan.answers)
    return replace(plan, answers=tuple(answers))


def _receipt(desk: Desk, answer: Answer, *, dry_run: bool) -> Answer:
    from roukin_desktop.domain.errors import UserFixable
    from roukin_desktop.domain.intake.door import Result

    try:
        found = desk.submission.take_receipt(answer.path, keep=not dry_run)
    except UserFixable as refusal:
        return replace(answer, sentence=str(refusal))
    result = Result.CHANGED_KEY if found.waiting else Result.ACCEPTED if found.new else Result.SAME
    return replace(
        answer,
        result=result,
        sentence=_ONLY_LOOKED if dry_run and result is Result.ACCEPTED else found.text,
        sender_name=found.receiver,
        fingerprint=found.fingerprint,
        first_key=found.first_key,
    )


def trust(args: argparse.Namespace) -> int:
    """Confirm a key of a sender, or the changed one of a receiver."""
    with open_book(args.book, read_only=False) as desk:
        changes = desk.submission.trust_receiver(args.fingerprint) or desk.intake.trust(args.fingerprint)
    say(f"{changes.label}をしました。")
    return DONE


def status(args: argparse.Namespace) -> int:
    """Show who has sent a period."""
    from roukin_desktop.domain.period import parse_period
    from roukin_desktop.services import plain_exchange

    with open_book(args.book, read_only=True) as desk:
        board = desk.intake.board(parse_period(args.period))
    if args.json:
        say_json(plain_exchange.board_values(board))
    else:
        say(plain_exchange.board_text(board))
    return DONE


def receipt(args: argparse.Namespace) -> int:
    """Write a 受領票 per sender."""
    with open_book(args.book, read_only=False) as desk:
        made = desk.intake.receipts(args.out)
    for path in made:
        say(f"作りました: {path}")
    return DONE


def close(args: argparse.Namespace) -> int:
    """Close a period as it counts now, and say who had not sent it."""
    from roukin_desktop.domain.intake.board import Standing
    from roukin_desktop.domain.period import parse_period

    with open_book(args.book, read_only=False) as desk:
        changes = desk.intake.close(args.period, args.why)
        board = desk.intake.board(parse_period(args.period))
        cells = [line.cells[0] for line in board.lines if line.on_list]
    say(f"{changes.label}をしました。")
    if missing := sum(cell.standing is Standing.MISSING for cell in cells):
        say(f"提出元{len(cells)}件のうち{missing}件は未提出のまま確定しました。元に戻すときは undo を使ってください。")
    return DONE


def undo(args: argparse.Namespace) -> int:
    """Undo the newest operation."""
    with open_book(args.book, read_only=False) as desk:
        changes = desk.undo()
    if changes is None:
        tell("元に戻せる操作がありません。記録簿は変えていません。")
        return REFUSED
    say(f"{changes.label} を行いました。")
    return DONE
