"""The commands of a year's definitions: catalogue (show, export, open) and carry-over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.cli_arguments import UsageError, book_argument, json_argument, year
from roukin_desktop.cli_shared import DONE, open_book, say, say_json

if TYPE_CHECKING:
    from roukin_desktop.services.desk import Desk


def catalogue_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, what to do with its definitions, and the file of it."""
    book_argument(parser)
    parser.add_argument(
        "action",
        metavar="ACTION",
        choices=("show", "export", "open"),
        help="show 見る / export 配布ファイルを作る(本部) / open 本部の配布ファイルを取り込む",
    )
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="作る、または開く配布ファイル(.xlsx)")
    parser.add_argument("--year", type=year, help="年度(例 2025。なければ、開いている年度)")
    parser.add_argument("--dry-run", action="store_true", help="変わるところを見るだけで、記録簿は変えません")
    parser.add_argument(
        "--confirm", default="", metavar="FINGERPRINT", help="鍵が前と違うとき、電話で確かめた確認番号(数字30けた)"
    )
    json_argument(parser)


def carry_over_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and the year to be opened."""
    book_argument(parser)
    parser.add_argument("--year", required=True, type=year, help="開く年度(例 2026)")
    parser.add_argument("--dry-run", action="store_true", help="引き継ぐものを見るだけで、記録簿は変えません")
    json_argument(parser)


def catalogue(args: argparse.Namespace) -> int:
    """Show a year's definitions, hand them out as a year pack, or take one in."""
    if args.action != "show" and args.file is None:
        raise UsageError("配布ファイルの名前を指定してください(例: catalogue BOOK open 年度定義.xlsx)。")
    if args.action == "export" and args.file.suffix.lower() not in {"", ".xlsx"}:
        raise UsageError("配布ファイルの名前は .xlsx で終わるか、フォルダーにしてください。")
    if args.action == "show" and args.file is not None:
        raise UsageError("show にファイルは指定できません。年度は --year で指定してください(例: --year 2025)。")
    reads = args.action == "show" or args.dry_run
    with open_book(args.book, read_only=reads) as desk:
        if args.action == "show":
            _show(desk, args)
        elif args.action == "export":
            _export(desk, args)
        else:
            _open(desk, args)
    return DONE


def carry_over(args: argparse.Namespace) -> int:
    """Open the next fiscal year in the same book."""
    from roukin_desktop.services import plain_definitions as plain

    with open_book(args.book, read_only=args.dry_run) as desk:
        coming = desk.definitions.coming(args.year)
        done = not args.dry_run and bool(desk.definitions.carry_over(args.year).operation_id)
    if args.json:
        say_json(plain.coming_values(coming, done=done))
    else:
        say(plain.coming_text(coming, done=done))
    return DONE


def _show(desk: Desk, args: argparse.Namespace) -> None:
    from roukin_desktop.services import plain_definitions as plain

    wanted = args.year or desk.info.open_year
    found, origin = desk.definitions.catalogue(wanted), desk.definitions.origin(wanted)
    if args.json:
        say_json(plain.catalogue_values(found, origin))
    else:
        say(plain.catalogue_text(found, origin))


def _export(desk: Desk, args: argparse.Namespace) -> None:
    from roukin_desktop.services import plain_definitions as plain

    if args.dry_run:
        raise UsageError("--dry-run は open のときだけ使えます。")
    made = desk.definitions.make_pack(args.year or desk.info.open_year, args.file)
    if args.json:
        say_json(plain.made_values(made))
    else:
        say(plain.made_text(made))


def _open(desk: Desk, args: argparse.Namespace) -> None:
    from roukin_desktop.services import plain_definitions as plain

    plan = desk.definitions.plan_pack(args.file)
    taken = not args.dry_run and desk.definitions.take_pack(plan, confirmed=args.confirm) is not None
    if args.json:
        say_json(plain.plan_values(plan, taken=taken))
    else:
        say(plain.plan_text(plan, taken=taken, dry_run=args.dry_run))
