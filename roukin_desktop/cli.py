"""The same services without a window. Exit status: 0 done, 2 wrong usage, 3 input refused, 4 file trouble.

Whatever happens, a person reads Japanese sentences and never a traceback; what was not foreseen goes to the log.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from roukin_desktop import __version__

if TYPE_CHECKING:
    from roukin_desktop.domain.period import Period
    from roukin_desktop.services.desk import Desk

DONE, USAGE, REFUSED, FILE_TROUBLE = 0, 2, 3, 4
KINDS = ("members", "sessions", "targets", "campaigns")
ROLES = ("office", "committee", "headquarters")
SAMPLE_BOOK = "committee.roukin"

_USAGE_WORDS = (
    (r"the following arguments are required: (.+)", "次の指定がありません: {0}"),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", "{0}に「{1}」は使えません。使えるもの: {2}"),
    (r"argument (.+?): expected one argument", "{0} の値がありません"),
    (r"argument (.+?): invalid \w+ value: '?(.*?)'?", "{0}に「{1}」は使えません"),
    (r"unrecognized arguments: (.+)", "次の指定は使えません: {0}"),
    (r"argument (.+?): (.+)", "{0}: {1}"),
)


class UsageError(Exception):
    """The command line was not understood; the message is one Japanese sentence."""


class _Parser(argparse.ArgumentParser):
    """An argparse that speaks Japanese and raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        for pattern, words in _USAGE_WORDS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                told = words.format(*(group.replace("'", "") for group in match.groups()))
                raise UsageError(f"{told}({self.prog} --help で使い方を表示します)")
        raise UsageError(f"使い方が正しくありません({self.prog} --help で使い方を表示します)")

    def format_help(self) -> str:
        text = super().format_help()
        for english, japanese in (
            ("usage:", "使い方:"),
            ("positional arguments:", "指定するもの:"),
            ("options:", "選べる指定:"),
        ):
            text = text.replace(english, japanese, 1)
        return text


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; without a command open the window."""
    from roukin_desktop.domain.errors import Cancelled, InputRefused, UserFixable

    _speak_utf8()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except UsageError as error:
        _tell(f"{error}")
        return USAGE
    except InputRefused as refusal:
        _tell(str(refusal), *refusal.problems)
        return refusal.exit_code
    except UserFixable as trouble:
        _tell(str(trouble))
        return trouble.exit_code
    except (Cancelled, KeyboardInterrupt):
        _tell("取りやめました。途中のものは残していません。")
        return FILE_TROUBLE
    except Exception as error:  # noqa: BLE001 the last door: whatever comes, a person reads one sentence
        return _unforeseen(error)


def _run(argv: list[str]) -> int:
    commands = _commands()
    if argv and argv[0] in commands:
        command, help_text, fill = commands[argv[0]]
        parser = _Parser(prog=f"roukin-desktop {argv[0]}", description=help_text, add_help=False)
        _add_help(parser)
        fill(parser)
        try:
            return command(parser.parse_args(argv[1:]))
        except SystemExit:  # argparse leaves this way after --help
            return DONE
    return _window(argv)


Command = tuple[Callable[[argparse.Namespace], int], str, Callable[[argparse.ArgumentParser], None]]


def _commands() -> dict[str, Command]:
    return {
        "new": (_new, "新しい記録簿を作ります。", _new_arguments),
        "sample": (_sample, "見本(架空)の記録簿をフォルダーに作ります。", _sample_arguments),
        "template": (_template, "取込用のひな形(Excel)を作ります。", _template_arguments),
        "import": (_import, "手元の Excel・CSV を記録簿に取り込みます。", _import_arguments),
        "summary": (_summary, "集計を表示します。", _summary_arguments),
        "export": (_export, "集計を Excel と PDF にします。", _export_arguments),
        "check": (_check, "記録簿のファイルと記録を点検します。", _check_arguments),
        "backup": (_backup, "記録簿の控えを作ります。", _backup_arguments),
    }


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="この説明を表示します")


def _book_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book", metavar="BOOK", type=Path, help="記録簿(*.roukin)")


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON で表示します")


def _kind_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar="KIND",
        choices=KINDS,
        help="members 会員 / sessions 学習会 / targets 会員自主目標 / campaigns キャンペーン実績",
    )


def _period_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--period",
        required=True,
        metavar="PERIOD",
        type=_period_text,
        help="期間: 2025H1(上期) 2025H2(下期) 2025(通期) 2025-06(月) 2025:summer_2025(キャンペーン)",
    )


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    parser.add_argument("--role", choices=ROLES, default="committee", help="だれの記録簿か(既定 committee 推進委員会)")
    parser.add_argument("--code", default="", help="推進委員会などのコード(例 013)")
    parser.add_argument("--name", required=True, help="推進委員会などの名前")
    parser.add_argument("--year", required=True, type=_year, help="年度(例 2025)")


def _sample_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help=f"{SAMPLE_BOOK} を作るフォルダー")


def _template_arguments(parser: argparse.ArgumentParser) -> None:
    _kind_argument(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="作るファイル(.xlsx)")


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    _kind_argument(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="取り込む Excel(.xlsx)または CSV")
    parser.add_argument("--dry-run", action="store_true", help="読み取りの結果を見るだけで、記録簿は変えません")
    _json_argument(parser)


def _summary_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    _period_argument(parser)
    _json_argument(parser)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    _period_argument(parser)
    parser.add_argument("--excel", metavar="OUT.xlsx", type=Path, help="作る Excel ブック")
    parser.add_argument("--pdf", metavar="OUT.pdf", type=Path, help="作る PDF")


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    _json_argument(parser)


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    _book_argument(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="控えのファイル")


def _new(args: argparse.Namespace) -> int:
    from roukin_desktop.domain.book import Role
    from roukin_desktop.services.desk import create_desk

    surroundings = _surroundings()
    with create_desk(
        args.book, role=Role(args.role), code=args.code, name=args.name, year=args.year, **surroundings
    ) as desk:
        _say(f"記録簿を作りました: {desk.path}({desk.info.name}、{args.year}年度)")
    return DONE


def _sample(args: argparse.Namespace) -> int:
    from roukin_desktop.services.sample import write_sample

    _say(f"見本の記録簿(架空)を作りました: {write_sample(args.folder, **_surroundings())}")
    return DONE


def _template(args: argparse.Namespace) -> int:
    from roukin_desktop.services.imports import write_template_file
    from roukin_desktop.services.labels import IMPORT_WORDS

    if args.file.suffix.lower() != ".xlsx":
        raise UsageError("ひな形のファイル名は .xlsx で終わるようにしてください。")
    write_template_file(args.kind, args.file, _clock()().date())
    _say(f"{IMPORT_WORDS[args.kind]}の取込用のひな形を作りました: {args.file}")
    return DONE


def _import(args: argparse.Namespace) -> int:
    from roukin_desktop.services import plain

    with _open(args.book, read_only=args.dry_run) as desk:
        plan = desk.plan_import(args.kind, args.file)
        taken = not plan.problems and not args.dry_run and desk.take_import(plan) is not None
    if args.json:
        _say_json(plain.plan_values(plan, taken=taken))
    else:
        _say(plain.plan_text(plan, taken=taken, dry_run=args.dry_run))
    if plan.problems:
        _tell(
            f"取り込めません。問題が{len(plan.problems)}件あります。記録簿は変えていません。",
            *(problem.line for problem in plan.problems),
        )
        return REFUSED
    return DONE


def _summary(args: argparse.Namespace) -> int:
    from roukin_desktop.services import plain

    with _open(args.book, read_only=True) as desk:
        period = _period(desk, args.period)
        catalogue = desk.catalogue(period.fiscal_year)
        labels = {i.code: (i.label, i.print_unit) for i in catalogue.indicators}
        summary = desk.summary(period)
    if args.json:
        _say_json(plain.summary_values(summary, labels))
    else:
        _say(plain.summary_text(summary, labels))
    return DONE


def _export(args: argparse.Namespace) -> int:
    if args.excel is None and args.pdf is None:
        raise UsageError("--excel か --pdf で、作るファイルを指定してください。")
    with _open(args.book, read_only=True) as desk:
        for path in desk.write(desk.report(_period(desk, args.period)), args.excel, args.pdf):
            _say(f"作りました: {path}")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from roukin_desktop.services import plain

    with _open(args.book, read_only=True) as desk:
        result = desk.check()
    if args.json:
        _say_json(plain.check_values(result))
    else:
        _say(plain.check_text(result))
    if result.damage:
        _tell("記録簿が壊れています。控え(バックアップ)から戻してください。", *result.damage)
        return FILE_TROUBLE
    return DONE


def _backup(args: argparse.Namespace) -> int:
    with _open(args.book, read_only=True) as desk:
        desk.backup(args.out)
    _say(f"控えを作りました: {args.out}")
    return DONE


def _window(argv: list[str]) -> int:
    parser = _Parser(
        prog="roukin-desktop",
        usage="roukin-desktop [BOOK] | roukin-desktop コマンド …",
        description="ろうきん推進デスク: 推進委員会の記録簿。コマンドを付けなければ画面を開きます。",
        epilog="コマンド: " + " ".join(_commands()) + "(roukin-desktop コマンド --help で詳しく)",
        add_help=False,
    )
    _add_help(parser)
    parser.add_argument("--version", action="version", version=__version__, help="版を表示します")
    parser.add_argument("--sample", action="store_true", help="見本の記録簿(架空)で画面を開きます")
    parser.add_argument("book", metavar="BOOK", nargs="?", help="開く記録簿(*.roukin)")
    try:
        args = parser.parse_args(argv)
    except SystemExit:  # argparse leaves this way after --help and --version
        return DONE
    book = _book_to_open(args)
    from roukin_desktop.app import run

    return run(sys.argv[:1], book)


def _book_to_open(args: argparse.Namespace) -> Path | None:
    if args.sample:
        return _sample_in_data_folder()
    if args.book is None:
        return None
    book = Path(args.book)
    if not book.exists() and book.suffix != ".roukin":
        raise UsageError(
            f"「{args.book}」というコマンドも記録簿もありません(roukin-desktop --help で使い方を表示します)"
        )
    return book


def _sample_in_data_folder() -> Path:
    from roukin_desktop.services.sample import write_sample
    from roukin_desktop.system.paths import default_paths

    book = default_paths().data / "sample" / SAMPLE_BOOK
    return book if book.exists() else write_sample(book.parent, **_surroundings())


def _open(book: Path, *, read_only: bool) -> Desk:
    from roukin_desktop.services.desk import open_desk
    from roukin_desktop.system.paths import default_paths

    return open_desk(book, read_only=read_only, backups=default_paths().backups, **_surroundings())


def _surroundings() -> dict[str, Any]:
    from roukin_desktop.system.identity import current_who
    from roukin_desktop.system.paths import default_paths
    from roukin_desktop.system.settings import load_settings

    return {"who": current_who(load_settings(default_paths().settings_file).user_name), "clock": _clock()}


def _clock() -> Callable[[], datetime]:
    from roukin_desktop.system.clock import system_clock

    return system_clock


def _period_text(text: str) -> str:
    from roukin_desktop.domain.period import parse_period

    if re.fullmatch(r"\d{4}:\w+", text, re.ASCII):
        return text
    try:
        parse_period(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"期間「{text}」は読めません。2025H1 2025H2 2025 2025-06 のように指定してください"
        ) from None
    return text


def _period(desk: Desk, text: str) -> Period:
    from roukin_desktop.domain.period import parse_period, window_period

    if ":" not in text:
        return parse_period(text)
    year, key = text.split(":", 1)
    campaign = desk.catalogue(int(year)).campaign(key)
    if campaign is None or campaign.starts_on is None or campaign.ends_on is None:
        raise UsageError(f"{year}年度に期間の決まったキャンペーン「{key}」はありません。")
    return window_period(key, campaign.name, campaign.starts_on, campaign.ends_on)


def _year(text: str) -> int:
    if not re.fullmatch(r"20\d\d", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"年度「{text}」は読めません。2025 のように西暦4桁で指定してください")
    return int(text)


def _unforeseen(error: Exception) -> int:
    from roukin_desktop.system.logs import log_crash, start_log, stop_log
    from roukin_desktop.system.paths import default_paths

    logs = default_paths().logs
    start_log(logs)
    log_crash(error)
    stop_log()
    _tell(f"思いがけない問題で止まりました。記録簿は止まる前のままです。「{logs}」のログを添えてお知らせください。")
    return FILE_TROUBLE


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _say_json(value: dict[str, Any]) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=1))


def _tell(*lines: str) -> None:
    sys.stderr.write("".join(f"{' '.join(line.splitlines())}\n" for line in lines))
