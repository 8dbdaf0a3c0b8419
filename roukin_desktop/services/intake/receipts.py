"""受領票: answers to senders, one signed workbook each, made from what counts here now (exchange.md §2 Receipt)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from roukin_desktop import __version__
from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.trust import dismissed
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.intake.receipt_lines import Lines, lines_for
from roukin_desktop.services.intake.receipt_words import sentences, shown_returned, shown_submissions
from roukin_desktop.services.outputs import taken_back
from roukin_desktop.services.submission.models import MailTexts
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.system.files import replace_file, write_trouble

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.keys import SigningKey
    from roukin_desktop.exchange.submission.receipt import Receipt

NOT_HERE = "受領票は、提出を受け取る推進委員会と本部の記録簿で作ります。何も作っていません。"
NOTHING = "まだどこからも提出を受け付けていません。受領票は、提出を受け付けてから作成してください。"
_UNSAFE = re.compile(r"[^0-9A-Za-z-]")


def write_receipts(
    context: Context, out: Path, codes: Sequence[str] = (), progress: Progress | None = None
) -> tuple[Path, ...]:
    """Write a 受領票 for each sender (default: all anything was received of) into a folder and return the files.

    They are made from one state of the book, all of them or none; the book's key is made at its first use. InputRefused
    where nothing was received, FileTrouble where the folder cannot be written to.
    """
    from roukin_desktop.services.submission.keyring import signing_key

    if context.info.role is Role.OFFICE:
        raise InputRefused(NOT_HERE)
    wanted = _wanted(context, codes)
    all_lines = [lines_for(context, code) for code in wanted]
    key = signing_key(context)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(out, trouble)) from trouble
    paths = [out / name for name in _file_names(context.info.open_year, wanted)]
    tell: Progress = progress or (lambda done, total: None)
    with taken_back(paths):
        for at, (path, lines) in enumerate(zip(paths, all_lines, strict=True)):
            tell(at, len(paths))
            _write(context, path, lines, key)
        tell(len(paths), len(paths))
    return tuple(paths)


def receipt_mail(context: Context, code: str, file: Path) -> MailTexts:
    """Return the texts of the mail a 受領票 goes back with; ``file`` is to be attached."""
    lines = lines_for(context, code)
    info = context.info
    body = [
        f"{lines.sender_name} 御中",
        "",
        "いつもお世話になっております。",
        f"{_owner(context)}です。",
        "ご提出いただいたファイルの受付の結果を、添付の受領票でお知らせします。",
        "",
        *(f"・{line}" for line in sentences(lines)),
        "",
        "推進デスクの画面「提出」の「受領票を開く」で、このファイルを選んでください。",
        "差戻しがあるときは、理由を見て記録を訂正し、新しい版を提出してください。",
    ]
    subject = f"【受領票】{info.open_year}年度 推進活動 {lines.sender_name}"
    return MailTexts(Shelf(context.store).mail_of(code), subject, "\n".join(body) + "\n", (file,))


def _wanted(context: Context, codes: Sequence[str]) -> list[str]:
    facts = Shelf(context.store).facts()
    there = sorted({one.sender_code for one in facts.received - dismissed(facts)})
    if not there:
        raise InputRefused(NOTHING)
    missing = [code for code in codes if code not in there]
    if missing:
        raise InputRefused(f"「{missing[0]}」からは、まだ何も届いていません。受領票は作っていません。")
    return sorted(set(codes)) or there


def _file_names(year: int, codes: Sequence[str]) -> Iterator[str]:
    """Yield ``receipt_2025_013.xlsx``: ASCII names that stay apart even where the codes differ in odd letters only."""
    taken: set[str] = set()
    for code in codes:
        stem = name = f"receipt_{year}_{_UNSAFE.sub('_', code)}"
        count = 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem}_{count}"
        taken.add(name.casefold())
        yield f"{name}.xlsx"


def _write(context: Context, path: Path, lines: Lines, key: SigningKey) -> None:
    from roukin_desktop.reports.excel.receipt import ReceiptSheet, write_receipt
    from roukin_desktop.reports.excel.workbook import check_excel

    sealed = _seal(context, lines, key)
    sheet = ReceiptSheet(
        lines.sender_name if not lines.sender_code else f"{lines.sender_name}({lines.sender_code})",
        _owner(context),
        sealed.manifest.created_at,
        __version__,
        sentences(lines),
        shown_submissions(lines),
        shown_returned(context, lines),
        sealed.rows,
    )
    replace_file(path, lambda temporary: write_receipt(sheet, temporary), check_excel)


def _seal(context: Context, lines: Lines, key: SigningKey) -> Receipt:
    """Return the signed receipt; the same answer from the same state of the book has the same id."""
    from roukin_desktop.exchange.submission.receipt import ReceiptManifest, seal_receipt

    info = context.info
    number = context.store.history(1)[0].id
    draft = ReceiptManifest(
        receipt_id=str(uuid5(UUID(info.book_id), f"receipt {lines.sender_code} {number}")),
        number=number,
        book_id=info.book_id,
        role=info.role,
        code=info.code,
        name=info.name,
        sender_code=lines.sender_code,
        sender_name=lines.sender_name,
        sender_books=lines.books,
        created_at=context.clock(),
        app_version=__version__,
    )
    return seal_receipt(draft, lines.entries, lines.returned, key)


def _owner(context: Context) -> str:
    info = context.info
    return f"{info.name}({info.code})" if info.code else info.name
