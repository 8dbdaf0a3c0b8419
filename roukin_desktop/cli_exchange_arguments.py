"""What the commands of files that travel take, in Japanese."""

from __future__ import annotations

import argparse
from pathlib import Path

from roukin_desktop.cli_arguments import book_argument, json_argument, year

_PERIOD = "期間: 2025H1(上期) 2025H2(下期) 2025(通期) 2025-06(月)"


def submit_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, fiscal year, folder and kind of a submission."""
    book_argument(parser)
    parser.add_argument("--year", required=True, type=year, help="年度(例 2025)")
    _out_argument(parser, "ファイルを作るフォルダー")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--nil", action="store_true", help="実績なしとして提出します")
    kind.add_argument("--withdraw", action="store_true", help="前の提出を取り下げます")
    parser.add_argument(
        "--complete",
        action="append",
        default=[],
        metavar="PERIOD",
        type=_year_part,
        help="入力がそろった期間。何度でも指定できます(指定のないときは、終わった半期と通期)",
    )
    parser.add_argument("--new-key", action="store_true", help="前の鍵がなくなったとき、新しい鍵を作ります")


def senders_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and what to do with the list of senders."""
    book_argument(parser)
    parser.add_argument(
        "action", metavar="ACTION", choices=("list", "add", "remove"), help="list 見る / add 加える・直す / remove 外す"
    )
    parser.add_argument("code", metavar="CODE", nargs="?", help="提出元のコード(例 013)")
    parser.add_argument("name", metavar="NAME", nargs="?", help="提出元の名前")
    parser.add_argument("--mail", default="", help="提出元のメールアドレス")
    json_argument(parser)


def accept_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and files that came."""
    book_argument(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="届いたファイル(提出ブック、受領票)")
    parser.add_argument("--dry-run", action="store_true", help="受け付けた結果を見るだけで、記録簿は変えません")
    parser.add_argument(
        "--unverified",
        metavar="CODE",
        help="提出データが失われたファイルを、電話で確かめたうえでこの提出元のものとして受け付けます",
    )
    json_argument(parser)


def trust_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and the number that was read over the telephone."""
    book_argument(parser)
    parser.add_argument("fingerprint", metavar="FINGERPRINT", help="電話で確かめた確認番号(数字30けた)")


def status_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and period of the board."""
    book_argument(parser)
    _period_argument(parser)
    json_argument(parser)


def receipt_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and the folder of the receipts."""
    book_argument(parser)
    _out_argument(parser, "受領票を作るフォルダー")


def close_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book and the period to be closed."""
    book_argument(parser)
    _period_argument(parser)
    parser.add_argument("--why", default="", help="理由(操作の履歴に残します)")


def undo_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the book whose last operation is taken back."""
    book_argument(parser)


def _out_argument(parser: argparse.ArgumentParser, told: str) -> None:
    parser.add_argument("--out", required=True, metavar="DIR", type=Path, help=told)


def _period_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--period", required=True, metavar="PERIOD", type=_year_part, help=_PERIOD)


def _year_part(text: str) -> str:
    from roukin_desktop.domain.period import parse_period

    try:
        known = parse_period(text).fiscal_year // 100 in (19, 20)
    except ValueError:
        known = False
    if not known:
        raise argparse.ArgumentTypeError(
            f"期間「{text}」は読めません。2025H1 2025H2 2025 2025-06 のように指定してください"
        )
    return text
