"""Everything an office or a committee does to submit; each verb lives in the module its import names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.services.context import Context, Progress

if TYPE_CHECKING:
    from roukin_desktop.domain.book import Changes
    from roukin_desktop.services.submission.models import (
        KeyState,
        Made,
        MailTexts,
        ReceiptRead,
        Receiver,
        SentBackRecord,
        SentLine,
        SubmissionDraft,
    )


class SubmissionDesk:
    """提出 of an open book."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def draft(
        self, year: int, kind: Kind = Kind.FULL, complete: tuple[str, ...] = (), period: str = ""
    ) -> SubmissionDraft:
        """Return what would be made now, with everything missing or doubtful; ``period`` '' takes what was declared."""
        from roukin_desktop.services.submission.drafting import draft

        return draft(self._context, year, kind, complete, period)

    def make(
        self, draft: SubmissionDraft, out: Path, *, new_key: bool = False, progress: Progress | None = None
    ) -> Made:
        """提出用ファイルの作成 into the folder ``out``: workbook and PDF, whole or not at all.

        InputRefused where it is ``blocked`` or this PC has not the key of earlier submissions and ``new_key`` is not
        asked for.
        """
        from roukin_desktop.services.submission.making import make

        return make(self._context, draft, out, new_key=new_key, progress=progress)

    def again(self, submission_id: str, out: Path, progress: Progress | None = None) -> Made:
        """Write the files of an earlier submission once more: same id, same records, same 照合コード."""
        from roukin_desktop.services.submission.making import again

        return again(self._context, submission_id, out, progress)

    def sent(self, year: int | None = None) -> list[SentLine]:
        """Return the submissions made here, the newest first."""
        from roukin_desktop.services.submission.sent import sent_lines

        return sent_lines(self._context, year)

    def changed_since(self, year: int) -> frozenset[tuple[str, str]]:
        """Return the records (kind, id) changed since the last submission of a year (提出後に訂正)."""
        from roukin_desktop.services.submission.sent import changed_since

        return changed_since(self._context, year)

    def sent_back(self) -> list[SentBackRecord]:
        """Return the records a receiver sent back and that were not sent again since."""
        from roukin_desktop.services.submission.sent import sent_back

        return sent_back(self._context)

    def mail(self, submission_id: str, files: tuple[Path, ...]) -> MailTexts:
        """Return 宛先・件名・本文 of a submission's mail."""
        from roukin_desktop.services.submission.mails import submission_mail

        return submission_mail(self._context, submission_id, files)

    def files_mail(self, files: tuple[Path, ...]) -> MailTexts:
        """Return 件名 and 本文 of a mail with files that are no submission."""
        from roukin_desktop.services.submission.mails import files_mail

        return files_mail(self._context, files)

    def write_mail(self, texts: MailTexts, out: Path) -> Path:
        """Write the mail as an ``.eml`` draft the mail program opens unsent."""
        from roukin_desktop.services.submission.mails import write_mail

        return write_mail(texts, out)

    def receiver(self) -> Receiver:
        """Return whom this book submits to."""
        from roukin_desktop.services.submission.mails import receiver

        return receiver(self._context)

    def set_receiver(self, receiver: Receiver) -> None:
        """Keep whom this book submits to."""
        from roukin_desktop.services.submission.mails import set_receiver

        set_receiver(self._context, receiver)

    def key(self) -> KeyState:
        """Return how the book's key stands on this PC."""
        from roukin_desktop.services.submission.keyring import key_state

        return key_state(self._context)

    def export_key(self, out: Path) -> None:
        """Write the key into a file to be carried to another PC."""
        from roukin_desktop.services.submission.keyring import export_key

        export_key(self._context, out)

    def import_key(self, path: Path) -> KeyState:
        """Take the key another PC wrote."""
        from roukin_desktop.services.submission.keyring import import_key

        return import_key(self._context, path)

    def new_key(self) -> KeyState:
        """Make a new key because the old one is lost; the receiver will confirm it by telephone."""
        from roukin_desktop.services.submission.keyring import new_key

        return new_key(self._context)

    def take_receipt(self, path: Path, *, keep: bool = True) -> ReceiptRead:
        """Take a 受領票 in; without ``keep`` only tell what would become of it."""
        from roukin_desktop.services.submission.receipts import take_receipt

        return take_receipt(self._context, path, keep=keep)

    def trust_receiver(self, fingerprint: str) -> Changes | None:
        """Confirm the changed key of a receiver after a call; None where none waits for it."""
        from roukin_desktop.services.submission.receipts import trust_receiver

        return trust_receiver(self._context, fingerprint)
