"""宛先・件名・本文 of a submission's mail, to copy one by one or as a draft (exchange.md §4)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.notation import print_value
from roukin_desktop.domain.text import NAME_LIMIT, clean
from roukin_desktop.services.context import Context
from roukin_desktop.services.submission.models import MailTexts, Receiver
from roukin_desktop.services.submission.sent import manifest_of, sent_row
from roukin_desktop.services.submission.words import KIND_TITLES, complete_words, owner_words, period_words
from roukin_desktop.storage.shelf.sent import Sent
from roukin_desktop.system.files import reason_of, replace_file

_MEMO = "submission_receiver"
_ADDRESS = re.compile(r"[^@\s,;<>\"()]+@[^@\s,;<>\"()]+")
_BETWEEN = re.compile(r"[\s,;、;,]+")


def receiver(context: Context) -> Receiver:
    """Return whom this book submits to; a new book knows nobody."""
    kept = context.store.recall(_MEMO)
    return Receiver(**json.loads(kept)) if kept else Receiver()


def set_receiver(context: Context, receiver: Receiver) -> None:
    """Keep whom this book submits to; several addresses are divided by commas."""
    context.must_be_writable()
    name, addresses = clean(receiver.name), [one for one in _BETWEEN.split(receiver.mail.strip()) if one]
    if len(name) > NAME_LIMIT:
        raise InputRefused(f"提出先の名前は{NAME_LIMIT}文字までです(入力 {len(name)}文字)。短くしてください。")
    bad = [one for one in addresses if not _ADDRESS.fullmatch(one) or not one.isascii()]
    if bad:
        raise InputRefused(f"メールアドレス「{bad[0]}」が正しくありません。「名前@会社.jp」の形で入力してください。")
    context.store.remember(_MEMO, json.dumps({"name": name, "mail": ", ".join(addresses)}, ensure_ascii=False))


def submission_mail(context: Context, submission_id: str, files: tuple[Path, ...]) -> MailTexts:
    """Return the texts of a submission's mail; ``files`` are to be attached."""
    row = sent_row(context, submission_id)
    to = receiver(context)
    owner = owner_words(context.info)
    subject = f"【{KIND_TITLES[row.kind]}】{period_words(row)} 推進活動 {owner} 第{row.revision}版"
    return MailTexts(to.mail, subject, "\n".join(_body(context, row, to)) + "\n", files)


def files_mail(context: Context, files: tuple[Path, ...]) -> MailTexts:
    """Return the texts of a mail with papers to read; it says that they are no submission, to nobody in particular."""
    owner = owner_words(context.info)
    names = "\n".join(f"・{file.name}" for file in files)
    body = (
        "いつもお世話になっております。\n"
        f"{owner}です。\n\n"
        f"推進活動の資料をお送りします。\n{names}\n\n"
        "※ 資料としてお送りするもので、提出用ファイルではありません。\n\n"
        f"{owner}\n"
    )
    return MailTexts("", f"【資料】推進活動 {owner}", body, files)


def write_mail(texts: MailTexts, out: Path) -> Path:
    """Write the mail as an ``.eml`` draft and return its path; ``out`` is the file, or the folder to put it in.

    FileTrouble where an attachment cannot be read or the draft not be written.
    """
    from roukin_desktop.exchange.mail import Attachment, mail_draft

    path = out if out.suffix.lower() == ".eml" else out / f"{_stem(texts)}.eml"
    content = mail_draft(texts.to, texts.subject, texts.body, [Attachment(f.name, _read(f)) for f in texts.files])
    replace_file(path, lambda temporary: _write(temporary, content))
    return path


def _body(context: Context, row: Sent, to: Receiver) -> Iterator[str]:
    from roukin_desktop.exchange.submission.payload import check_code

    manifest = manifest_of(row)
    yield f"{to.name} 御中" if to.name else "ご担当者様"
    yield ""
    yield "いつもお世話になっております。"
    yield f"{owner_words(context.info)}です。"
    yield _LEADS[row.kind].format(period=period_words(row), revision=row.revision)
    yield ""
    yield f"年度: {row.fiscal_year}年度"
    yield f"版: 第{row.revision}版({KIND_TITLES[row.kind]})"
    if row.complete:
        yield f"入力が完了した期間: {complete_words(row.complete)}"
    if manifest.controls:
        yield ""
        yield f"控え(検算用の合計) {period_words(row)}"
        yield from (f"  {c.label}: {print_value(c.value, 'INT', c.unit) or '記録なし'}" for c in manifest.controls)
    yield ""
    yield f"照合コード: {check_code(row.payload_sha256)}"
    yield f"確認番号: {row.key_fingerprint}"
    yield "(照合コードは表紙とPDFにも印刷しています。確認番号は電話で確かめるときにお使いください。)"
    yield ""
    yield f"連絡先: {context.info.name} {context.store.who.name}"


_LEADS = {
    Kind.FULL: "{period}の推進活動の記録(第{revision}版)を提出します。添付のファイルをご確認ください。",
    Kind.NIL: "{period}の推進活動は実績なしです(第{revision}版)。添付のファイルをご確認ください。",
    Kind.WITHDRAWAL: "前にお送りした{period}の提出を取り下げます(第{revision}版)。添付のファイルをご確認ください。",
}


def _stem(texts: MailTexts) -> str:
    """Return an ASCII name for the draft, after its first attachment."""
    from roukin_desktop.exchange.mail import ascii_names

    return Path(ascii_names([texts.files[0].name])[0]).stem if texts.files else "mail"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise FileTrouble(
            f"添付するファイル「{path.name}」を読めませんでした({reason_of(trouble)})。もう一度作成してください。"
        ) from trouble


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
