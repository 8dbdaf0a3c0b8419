"""The same services without a window. Exit status: 0 done, 2 wrong usage, 3 input refused, 4 file trouble.

Whatever happens, a person reads Japanese sentences and never a traceback; what was not foreseen goes to the log.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop import __version__
from roukin_desktop import cli_arguments as arguments
from roukin_desktop.cli_shared import (
    DONE,
    FILE_TROUBLE,
    USAGE,
    counting,
    open_book,
    say,
    say_json,
    surroundings,
    tell,
)

if TYPE_CHECKING:
    from roukin_desktop.domain.period import Period
    from roukin_desktop.services.desk import Desk

Window = Callable[[list[str], Path | None, bool], int]
"""Opens the window: program name, book, and whether to close it as soon as it can be used (smoke run)."""


def main(argv: Sequence[str] | None = None, *, window: Window | None = None) -> int:
    """Run one command and return its exit status; without a command open the window with ``window``."""
    from roukin_desktop.domain.errors import Cancelled, InputRefused, UserFixable

    _speak_utf8()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv), window)
    except arguments.UsageError as error:
        tell(f"{error}")
        return USAGE
    except InputRefused as refusal:
        tell(str(refusal), *refusal.problems)
        return refusal.exit_code
    except UserFixable as trouble:
        tell(str(trouble))
        return trouble.exit_code
    except (Cancelled, KeyboardInterrupt):
        tell("取りやめました。途中のものは残していません。")
        return FILE_TROUBLE
    except Exception as error:  # noqa: BLE001 the last door: whatever comes, a person reads one sentence
        return _unforeseen(error)


def _run(argv: list[str], window: Window | None) -> int:
    commands = _commands() if argv and not argv[0].startswith("-") else {}
    if argv and argv[0] in commands:
        command, help_text, fill = commands[argv[0]]
        parser = arguments.Parser(prog=f"roukin-desktop {argv[0]}", description=help_text, add_help=False)
        arguments.add_help(parser)
        fill(parser)
        try:
            return command(parser.parse_args(argv[1:]))
        except SystemExit:  # argparse leaves this way after --help
            return DONE
    return _window(argv, window)


Command = tuple[Callable[[argparse.Namespace], int], str, Callable[[argparse.ArgumentParser], None]]


def _commands() -> dict[str, Command]:
    """Return the commands; their modules are not imported for a window that opens without one."""
    from roukin_desktop import cli_definitions as definitions
    from roukin_desktop import cli_exchange as exchange
    from roukin_desktop import cli_exchange_arguments as exchange_arguments
    from roukin_desktop import cli_figures as figures
    from roukin_desktop import cli_members as members

    return {
        "new": (_new, "新しい記録簿を作ります。", arguments.new_arguments),
        "sample": (
            _sample,
            "見本(架空)の記録簿をフォルダーに作ります。--all で本部の見本も作ります。",
            arguments.sample_arguments,
        ),
        "template": (_template, "取込用のひな形(Excel)を作ります。", arguments.template_arguments),
        "import": (_import, "手元の Excel・CSV を記録簿に取り込みます。", arguments.import_arguments),
        "members": (members.members, "会員を統合します。", members.members_arguments),
        "figures": (figures.figures, "月次実績・累計の始まり・前年実績を登録します。", figures.figures_arguments),
        "summary": (_summary, "集計を表示します。", arguments.summary_arguments),
        "export": (_export, "集計を Excel と PDF にします。", arguments.export_arguments),
        "report": (_report, "全道推進会議の報告書を Excel と PDF にします。", arguments.report_arguments),
        "check": (_check, "記録簿のファイルと記録を点検します。", arguments.check_arguments),
        "backup": (_backup, "記録簿の控えを作ります。", arguments.backup_arguments),
        "submit": (exchange.submit, "提出用ファイル(Excel と PDF)を作ります。", exchange_arguments.submit_arguments),
        "senders": (exchange.senders, "提出元一覧を見ます、変えます。", exchange_arguments.senders_arguments),
        "accept": (exchange.accept, "届いた提出ファイルや受領票を受け付けます。", exchange_arguments.accept_arguments),
        "trust": (exchange.trust, "電話で確かめた確認番号の鍵を認めます。", exchange_arguments.trust_arguments),
        "status": (exchange.status, "提出状況を表示します。", exchange_arguments.status_arguments),
        "receipt": (exchange.receipt, "提出元ごとの受領票を作ります。", exchange_arguments.receipt_arguments),
        "close": (exchange.close, "期間を確定します。", exchange_arguments.close_arguments),
        "catalogue": (
            definitions.catalogue,
            "年度定義を見ます、配ります、本部の配布ファイルを取り込みます。",
            definitions.catalogue_arguments,
        ),
        "carry-over": (definitions.carry_over, "年度更新: 次の年度を開きます。", definitions.carry_over_arguments),
        "undo": (exchange.undo, "いちばん新しい操作を元に戻します。", exchange_arguments.undo_arguments),
    }


def _new(args: argparse.Namespace) -> int:
    from roukin_desktop.domain.book import Role
    from roukin_desktop.services.desk import create_desk

    with create_desk(
        args.book, role=Role(args.role), code=args.code, name=args.name, year=args.year, **surroundings()
    ) as desk:
        say(f"記録簿を作りました: {desk.path}({desk.info.name}、{args.year}年度)")
    return DONE


def _sample(args: argparse.Namespace) -> int:
    from roukin_desktop.services.sample import write_sample

    if args.all:
        return _sample_all(args.folder)
    say(f"見本の記録簿(架空)を作りました: {write_sample(args.folder, **surroundings())}")
    return DONE


def _sample_all(folder: Path) -> int:
    from roukin_desktop.services.sample_all.writing import write_all
    from roukin_desktop.system.paths import default_paths

    with counting("見本(架空)を作っています") as tell_done:
        book = write_all(folder, default_paths().keys, **surroundings(), progress=tell_done)
    say(f"見本の記録簿(架空)を作りました: {book}")
    say("推進委員会33の記録簿は committees、提出用ファイルは submissions にあります。")
    say("年度定義の配布ファイル、金庫のファイル、前年実績は feed にあります。")
    return DONE


def _template(args: argparse.Namespace) -> int:
    from roukin_desktop.services.imports import write_template_file
    from roukin_desktop.services.labels import IMPORT_WORDS

    if args.file.suffix.lower() != ".xlsx":
        raise arguments.UsageError("ひな形のファイル名は .xlsx で終わるようにしてください。")
    write_template_file(args.kind, args.file, args.year)
    say(f"{IMPORT_WORDS[args.kind]}の取込用のひな形を作りました: {args.file}")
    return DONE


def _import(args: argparse.Namespace) -> int:
    from roukin_desktop.cli_import import import_file

    return import_file(args.book, args.kind, args.file, dry_run=args.dry_run, as_json=args.json)


def _summary(args: argparse.Namespace) -> int:
    from roukin_desktop.services import plain

    with open_book(args.book, read_only=True) as desk:
        period = _period(desk, args.period)
        catalogue = desk.catalogue(period.fiscal_year)
        labels = {i.code: (i.label, i.print_unit) for i in catalogue.indicators}
        summary = desk.summary(period, desk.scope(args.scope))
    if args.json:
        say_json(plain.summary_values(summary, labels))
    else:
        say(plain.summary_text(summary, labels))
    return DONE


def _named_right(args: argparse.Namespace) -> None:
    """Refuse a name whose end says another kind of file: nothing would open it."""
    for option, path, end in (("--excel", args.excel, ".xlsx"), ("--pdf", args.pdf, ".pdf")):
        if path is not None and not path.is_dir() and path.suffix.lower() != end:
            raise arguments.UsageError(f"{option} のファイルの名前は {end} で終わるようにしてください。")


def _export(args: argparse.Namespace) -> int:
    _named_right(args)
    if args.excel is None and args.pdf is None:
        raise arguments.UsageError("--excel か --pdf で、作るファイルを指定してください。")
    with open_book(args.book, read_only=True) as desk:
        report = desk.report(_period(desk, args.period), desk.scope(args.scope))
        for path in desk.write(report, args.excel, args.pdf):
            say(f"作りました: {path}")
    return DONE


def _report(args: argparse.Namespace) -> int:
    _named_right(args)
    with open_book(args.book, read_only=True) as desk:
        report = desk.conference.report(_period(desk, args.period), desk.scope(args.scope))
        for label, sentence in report.warnings:
            say(f"{label}: {' '.join(sentence.splitlines())}")
        if args.excel is None and args.pdf is None:
            say(f"{len(report.papers)}つの部と資料があります。--excel か --pdf を付けるとファイルを作ります。")
        for path in desk.write(report, args.excel, args.pdf):
            say(f"作りました: {path}")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from roukin_desktop.services import plain

    with open_book(args.book, read_only=True) as desk:
        result = desk.check()
    if args.json:
        say_json(plain.check_values(result))
    else:
        say(plain.check_text(result))
    if result.damage:
        tell("記録簿が壊れています。控え(バックアップ)から戻してください。", *result.damage)
        return FILE_TROUBLE
    return DONE


def _backup(args: argparse.Namespace) -> int:
    with open_book(args.book, read_only=True) as desk:
        desk.backup(args.out)
    say(f"控えを作りました: {args.out}")
    return DONE


def _window(argv: list[str], window: Window | None) -> int:
    parser = arguments.Parser(
        prog="roukin-desktop",
        usage="roukin-desktop [BOOK] | roukin-desktop コマンド …",
        description="ろうきん推進デスク: 推進委員会の記録簿。コマンドを付けなければ画面を開きます。",
        epilog=_list_of_commands() if {"-h", "--help"} & set(argv) else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    arguments.add_help(parser)
    parser.add_argument("--version", action="version", version=__version__, help="版を表示します")
    parser.add_argument("--sample", action="store_true", help="見本の記録簿(架空)で画面を開きます")
    parser.add_argument("--smoke-window", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("book", metavar="BOOK", nargs="?", help="開く記録簿(*.roukin)")
    try:
        args = parser.parse_args(argv)
    except SystemExit:  # argparse leaves this way after --help and --version
        return DONE
    if window is None:
        raise arguments.UsageError("コマンドを付けてください(roukin-desktop --help で使い方を表示します)")
    return window(sys.argv[:1], _book_to_open(args), args.smoke_window)


def _list_of_commands() -> str:
    lines = (f"  {name:<12}{told}" for name, (_, told, _) in _commands().items())
    return "\n".join(("コマンド(roukin-desktop コマンド --help で詳しく):", *lines))


def _book_to_open(args: argparse.Namespace) -> Path | None:
    if args.sample:
        return _sample_in_data_folder()
    if args.book is None:
        return None
    book = Path(args.book)
    if not book.exists() and book.suffix != ".roukin":
        raise arguments.UsageError(
            f"「{args.book}」というコマンドも記録簿もありません(roukin-desktop --help で使い方を表示します)"
        )
    return book


def _sample_in_data_folder() -> Path:
    from roukin_desktop.services.sample import write_sample
    from roukin_desktop.system.paths import default_paths

    book = default_paths().data / "sample" / arguments.SAMPLE_BOOK
    return book if book.exists() else write_sample(book.parent, **surroundings())


def _period(desk: Desk, text: str) -> Period:
    from roukin_desktop.domain.period import parse_period, window_period

    if ":" not in text:
        return parse_period(text)
    year, key = text.split(":", 1)
    campaign = desk.catalogue(int(year)).campaign(key)
    if campaign is None or campaign.starts_on is None or campaign.ends_on is None:
        raise arguments.UsageError(f"{year}年度に期間の決まったキャンペーン「{key}」はありません。")
    return window_period(key, campaign.name, campaign.starts_on, campaign.ends_on)


def _unforeseen(error: Exception) -> int:
    from roukin_desktop.system.logs import log_crash, start_log, stop_log
    from roukin_desktop.system.paths import default_paths

    logs = default_paths().logs
    start_log(logs)
    log_crash(error)
    stop_log()
    tell(f"思いがけない問題で止まりました。記録簿は止まる前のままです。「{logs}」のログを添えてお知らせください。")
    return FILE_TROUBLE


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
