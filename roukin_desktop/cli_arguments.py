"""What the commands take, in Japanese: argparse's own words are translated, and it never leaves the process."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import NoReturn

KINDS = ("members", "sessions", "targets", "campaigns", "figures", "priors")
ROLES = ("office", "committee", "headquarters")
SAMPLE_BOOK = "committee.roukin"

_USAGE_WORDS = (
    (r"the following arguments are required: (.+)", "次の指定がありません: {0}"),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", "{0}に「{1}」は使えません。使えるもの: {2}"),
    (r"argument (.+?): expected one argument", "{0} の値がありません"),
    (r"argument (.+?): not allowed with argument (.+)", "{0} と {1} は一緒に指定できません"),
    (r"argument (.+?): invalid \w+ value: '?(.*?)'?", "{0}に「{1}」は使えません"),
    (r"unrecognized arguments: (.+)", "次の指定は使えません: {0}"),
    (r"argument (.+?): (.+)", "{0}: {1}"),
)


class UsageError(Exception):
    """The command line was not understood; the message is one Japanese sentence."""


class Parser(argparse.ArgumentParser):
    """An argparse that speaks Japanese and raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with argparse's finding in Japanese."""
        for pattern, words in _USAGE_WORDS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                told = words.format(*(group.replace("'", "") for group in match.groups()))
                raise UsageError(f"{told}({self.prog} --help で使い方を表示します)")
        raise UsageError(f"使い方が正しくありません({self.prog} --help で使い方を表示します)")

    def format_help(self) -> str:
        """Return the help with its headings in Japanese."""
        text = super().format_help()
        for english, japanese in (
            ("usage:", "使い方:"),
            ("positional arguments:", "指定するもの:"),
            ("options:", "選べる指定:"),
        ):
            text = text.replace(english, japanese, 1)
        return text


def add_help(parser: argparse.ArgumentParser) -> None:
    """Offer the explanation in Japanese."""
    parser.add_argument("-h", "--help", action="help", help="この説明を表示します")


def book_argument(parser: argparse.ArgumentParser) -> None:
    """Take the book."""
    parser.add_argument("book", metavar="BOOK", type=Path, help="記録簿(*.roukin)")


def json_argument(parser: argparse.ArgumentParser) -> None:
    """Offer the answer as JSON."""
    parser.add_argument("--json", action="store_true", help="JSON で表示します")


def _kind_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar="KIND",
        choices=KINDS,
        help="members 会員 / sessions 学習会 / targets 会員自主目標 / campaigns キャンペーン実績 / "
        "figures 月次実績(金庫のファイル) / priors 前年実績",
    )


def _period_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--period",
        required=True,
        metavar="PERIOD",
        type=_period_text,
        help="期間: 2025H1(上期) 2025H2(下期) 2025(通期) 2025-06(月) 2025:summer_2025(キャンペーン)",
    )


def _scope_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scope",
        default="all",
        metavar="SCOPE",
        help="対象: all(全体。指定のないとき) block:コード(ブロック) committee:コード(推進委員会) "
        "branch:コード(店舗) federation:コード(産別) member:コード(会員)",
    )


def new_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what a new book is and whose."""
    book_argument(parser)
    parser.add_argument(
        "--role",
        choices=ROLES,
        default="committee",
        metavar="ROLE",
        help="だれの記録簿か: committee 推進委員会(指定のないとき) / office 単組・労組事務所 / headquarters 本部",
    )
    parser.add_argument("--code", default="", help="持ち主のコード(例 013)")
    parser.add_argument("--name", required=True, help="持ち主の名前(例 青葉支店推進委員会)")
    parser.add_argument("--year", required=True, type=year, help="年度(例 2025)")


def sample_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the folder of the sample."""
    parser.add_argument("folder", metavar="DIR", type=Path, help=f"{SAMPLE_BOOK} を作るフォルダー")
    parser.add_argument(
        "--all",
        action="store_true",
        help="本部の見本も作ります: 推進委員会33の記録簿と提出用ファイル、金庫のファイル、すべて受け付けた本部の記録簿",
    )


def template_arguments(parser: argparse.ArgumentParser) -> None:
    """Take kind, file and fiscal year of a template."""
    _kind_argument(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="作るファイル(.xlsx)")
    parser.add_argument("--year", type=year, help="年度(例 2025。なければ、年度定義のある最も新しい年度)")


def import_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, kind and file of an import."""
    book_argument(parser)
    _kind_argument(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="取り込む Excel(.xlsx)または CSV")
    parser.add_argument("--dry-run", action="store_true", help="読み取りの結果を見るだけで、記録簿は変えません")
    json_argument(parser)


def summary_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, period and scope of a summary."""
    book_argument(parser)
    _period_argument(parser)
    _scope_argument(parser)
    json_argument(parser)


def export_arguments(parser: argparse.ArgumentParser) -> None:
    """Take book, period, scope and files to be made."""
    book_argument(parser)
    _period_argument(parser)
    _scope_argument(parser)
    parser.add_argument("--excel", metavar="OUT.xlsx", type=Path, help="作る Excel ブック")
    parser.add_argument("--pdf", metavar="OUT.pdf", type=Path, help="作る PDF")


def report_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the same for the report of the conference; without a file only what to look at is told."""
    export_arguments(parser)


def check_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the book to be checked."""
    book_argument(parser)
    json_argument(parser)


def backup_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the book and where its copy goes."""
    book_argument(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="控えのファイル")


def _period_text(text: str) -> str:
    if not re.fullmatch(r"20\d\d:\w+", text, re.ASCII) and not _is_period(text):
        raise argparse.ArgumentTypeError(
            f"期間「{text}」は読めません。2025H1 2025H2 2025 2025-06 のように指定してください"
        )
    return text


def _is_period(text: str) -> bool:
    """Tell whether a text is a period of a year a book may hold, with room for the years beside it."""
    from roukin_desktop.domain.period import parse_period

    try:
        return parse_period(text).fiscal_year // 100 in (19, 20)
    except ValueError:
        return False


def year(text: str) -> int:
    """Read a fiscal year as four digits."""
    if not re.fullmatch(r"20\d\d", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"年度「{text}」は読めません。2025 のように西暦4桁で指定してください")
    return int(text)
