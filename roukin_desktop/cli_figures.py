"""The command of figures: the bank's file, one month, an opening balance, last year's figure, last year's book."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.cli_arguments import UsageError, book_argument, json_argument
from roukin_desktop.cli_shared import DONE, open_book, say
from roukin_desktop.domain.errors import InputRefused

if TYPE_CHECKING:
    from roukin_desktop.services.desk import Desk

_NEEDED = {
    "import": ("FILE",),
    "set": ("ITEM", "MONTH", "VALUE"),
    "opening": ("ITEM", "DATE", "VALUE"),
    "prior": ("ITEM", "PERIOD", "VALUE"),
    "carry": ("FILE",),
}
_EXAMPLES = {
    "import": "figures BOOK import 金庫.xlsx",
    "set": "figures BOOK set T01 2025-04 120 --branch 013",
    "opening": "figures BOOK opening K06 2025-03-31 529",
    "prior": "figures BOOK prior T09 2024H1 640",
    "carry": "figures BOOK carry 前年度の記録簿.roukin",
}
_OPTIONS = {
    "import": ("dry_run", "json"),
    "set": ("branch", "why"),
    "opening": (),
    "prior": ("scope", "estimated"),
    "carry": ("dry_run",),
}


def figures_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, what to do, and what that needs."""
    book_argument(parser)
    parser.add_argument(
        "action",
        metavar="ACTION",
        choices=tuple(_NEEDED),
        help="import FILE 金庫のファイルを取り込む / set ITEM MONTH VALUE 月次実績を1つ登録する(VALUE が - なら取消) "
        "/ opening ITEM DATE VALUE 累計の始まり / prior ITEM PERIOD VALUE 前年実績 "
        "/ carry FILE 前年度の記録簿から前年実績を引き継ぐ",
    )
    parser.add_argument(
        "values",
        metavar="VALUE",
        nargs="*",
        help="ITEM は項目コード(T01)、MONTH は 2025-04、DATE は月末の日(2025-03-31)、PERIOD は前年の期間(2024H1)",
    )
    parser.add_argument("--branch", help="set: 店番か店舗の名前(指定のないときは店舗に分けない数字)")
    parser.add_argument("--why", default="", help="set: 金庫のファイルの数字と混ざるときの理由")
    parser.add_argument("--scope", default="all", help="prior: 対象(all、committee:013 など)")
    parser.add_argument("--estimated", action="store_true", help="prior: 推定の数字として登録します")
    parser.add_argument("--dry-run", action="store_true", help="import・carry: 結果を見るだけで、記録簿は変えません")
    json_argument(parser)


def figures(args: argparse.Namespace) -> int:
    """Do what was asked for, after looking whether all of it was said and nothing that means nothing."""
    action, values = args.action, tuple(args.values)
    if len(values) != len(_NEEDED[action]):
        raise UsageError(f"{action} には {' '.join(_NEEDED[action])} を指定してください(例: {_EXAMPLES[action]})。")
    given = {"branch": args.branch, "why": args.why, "estimated": args.estimated, "dry_run": args.dry_run}
    given |= {"json": args.json, "scope": args.scope != "all"}
    for name in given:
        if given[name] and name not in _OPTIONS[action]:
            raise UsageError(f"--{name.replace('_', '-')} は {action} には使えません。")
    if action == "import":
        return _import(args, Path(values[0]))
    if action == "carry":
        return _carry(args, Path(values[0]))
    with open_book(args.book, read_only=False) as desk:
        label = {"set": _set, "opening": _opening, "prior": _prior}[action](desk, args, values)
    say(f"{label}をしました。")
    return DONE


def _import(args: argparse.Namespace, file: Path) -> int:
    from roukin_desktop.cli_import import import_file

    return import_file(args.book, "figures", file, dry_run=args.dry_run, as_json=args.json)


def _carry(args: argparse.Namespace, file: Path) -> int:
    with open_book(args.book, read_only=args.dry_run) as desk:
        plan = desk.figures.plan_carried(file)
        changes = None if args.dry_run else desk.figures.take_carried(plan)
    counts = f"新規 {len(plan.new)}件・変更 {len(plan.changed)}件・同じ {plan.same}件"
    say(f"{plan.owner}の{plan.year}年度の実績: {counts}")
    if args.dry_run:
        say("確認だけです。記録簿は変えていません。")
    elif changes is None:
        say("すべて登録済みです。記録簿は変えていません。")
    else:
        say(f"{changes.label}を登録しました。")
    return DONE


def _set(desk: Desk, args: argparse.Namespace, values: tuple[str, ...]) -> str:
    item, month, value = values
    branch = _branch(desk, args.branch) if args.branch else None
    number = None if value == "-" else _number(value)
    return desk.figures.set_month(item.upper(), _month(month), number, branch, args.why).label


def _opening(desk: Desk, _args: argparse.Namespace, values: tuple[str, ...]) -> str:
    item, day, value = values
    return desk.figures.set_opening(item.upper(), _day(day), _number(value)).label


def _prior(desk: Desk, args: argparse.Namespace, values: tuple[str, ...]) -> str:
    item, period, value = values
    scope = args.scope if args.scope == "all" else _scope(desk, args.scope)
    changes = desk.figures.set_prior(item.upper(), period, _number(value), scope, estimated=args.estimated)
    return changes.label


def _scope(desk: Desk, text: str) -> str:
    found = desk.scope(text)
    return f"{found.kind}:{found.code}"


def _branch(desk: Desk, text: str) -> str:
    from roukin_desktop.domain.records import Branch
    from roukin_desktop.domain.text import search_key

    wanted, home = search_key(text), desk.info.book_id
    own = (one for one in desk.all(Branch.kind) if isinstance(one, Branch) and one.book_id == home)
    for branch in own:
        if wanted in (search_key(branch.code), search_key(branch.name)):
            return branch.id
    raise InputRefused(f"店舗「{text}」は設定にありません。店番か店舗の名前を確かめてください。何も変更していません。")


def _month(text: str) -> date:
    from roukin_desktop.domain.period import parse_period

    try:
        period = parse_period(text)
    except ValueError:
        period = None
    if period is None or len(period.months()) != 1:
        raise UsageError(f"月「{text}」は読めません。2025-04 のように指定してください。")
    return period.start


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"日付「{text}」は読めません。2025-03-31 のように指定してください。") from error


def _number(text: str) -> int:
    from roukin_desktop.domain.numbers import read_int

    try:
        found = read_int(text)
    except ValueError:
        found = None
    if found is None:
        raise UsageError(f"数「{text}」は読めません。120 や ▲3 のように指定してください。")
    return found
