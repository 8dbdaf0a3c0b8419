"""Everything a committee or headquarters does to receive; each verb lives in the module its import names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.services.context import Context, Progress

if TYPE_CHECKING:
    from roukin_desktop.domain.book import Changes
    from roukin_desktop.domain.intake.closing import Waiting
    from roukin_desktop.domain.intake.facts import Link
    from roukin_desktop.domain.period import Period
    from roukin_desktop.domain.records import Record
    from roukin_desktop.reports.model import Report
    from roukin_desktop.services.intake.models import (
        Board,
        ClosedLine,
        IntakeDone,
        IntakePlan,
        Origin,
        Question,
        RecordChange,
        RevisionLine,
        SenderLine,
    )
    from roukin_desktop.services.submission.models import MailTexts


class IntakeDesk:
    """受付 of an open book."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(
        self,
        paths: Sequence[Path],
        *,
        confirmed: Mapping[Path, str] | None = None,
        period: Period | None = None,
        progress: Progress | None = None,
        preview: bool = True,
    ) -> IntakePlan:
        """Read files and say what accepting them would do; the book is not changed.

        ``confirmed`` names the sender of each 未検証 file a person vouches for. Figures are those of ``period``
        (default: the periods the files declare); without ``preview`` records and figures are left out.
        """
        from roukin_desktop.services.intake.planning import plan

        return plan(self._context, paths, confirmed or {}, period, progress, preview=preview)

    def accept(self, plan: IntakePlan, progress: Progress | None = None) -> IntakeDone:
        """Take the files of a plan in as one operation after a backup; cancelled or failed, nothing is taken."""
        from roukin_desktop.services.intake.accepting import accept

        return accept(self._context, plan, progress)

    def senders(self) -> list[SenderLine]:
        """Return the list of expected senders, by code."""
        from roukin_desktop.services.intake.senders import senders

        return senders(self._context)

    def add_sender(self, code: str, name: str, mail: str = "") -> Changes:
        """Put a sender on the list, or correct its name and address."""
        from roukin_desktop.services.intake.senders import add_sender

        return add_sender(self._context, code, name, mail)

    def remove_sender(self, code: str) -> Changes:
        """Take a sender off the list; what it sent is held from then on and counts no more."""
        from roukin_desktop.services.intake.senders import remove_sender

        return remove_sender(self._context, code)

    def trust(self, fingerprint: str) -> Changes:
        """Confirm a key whose 確認番号 was read over the telephone; InputRefused where no submission waits for it."""
        from roukin_desktop.services.intake.deciding import trust

        return trust(self._context, fingerprint)

    def choose(self, link: Link, why: str = "") -> Changes:
        """Let one branch of a 競合 go on."""
        from roukin_desktop.services.intake.deciding import choose

        return choose(self._context, link, why)

    def send_back(self, link: Link, remark: str, records: Sequence[tuple[str, str, str]] = ()) -> Changes:
        """差戻し of a submission, with remarks on single records (kind, id, remark)."""
        from roukin_desktop.services.intake.deciding import send_back

        return send_back(self._context, link, remark, records)

    def dismiss(self, link: Link, fingerprint: str, why: str = "") -> Changes:
        """退ける: put a submission aside; it stays in the history and counts no more."""
        from roukin_desktop.services.intake.deciding import dismiss

        return dismiss(self._context, link, fingerprint, why)

    def reject_key(self, code: str, fingerprint: str, why: str = "") -> Changes:
        """退ける of all a sender's 確認番号 did not fit; the key is not believed until it is confirmed."""
        from roukin_desktop.services.intake.deciding import reject_key

        return reject_key(self._context, code, fingerprint, why)

    def approve_late(self, rows: Sequence[Waiting], why: str = "") -> Changes:
        """Let rows of a closed period in as they were sent."""
        from roukin_desktop.services.intake.deciding import approve_late

        return approve_late(self._context, rows, why)

    def questions(self) -> list[Question]:
        """Return everything that asks for a person, the gravest first."""
        from roukin_desktop.services.intake.questions import questions

        return questions(self._context)

    def board(self, period: Period) -> Board:
        """Return 提出状況 of a period."""
        from roukin_desktop.services.intake.boards import board

        return board(self._context, period)

    def set_due(self, period: str, day: date | None) -> Changes:
        """Set the due date of a period, None takes it away."""
        from roukin_desktop.services.intake.boards import set_due

        return set_due(self._context, period, day)

    def reminder(self, code: str, period: Period) -> MailTexts:
        """Return the reminder to a sender that has not sent a period yet."""
        from roukin_desktop.services.intake.boards import reminder

        return reminder(self._context, code, period)

    def history(self, code: str) -> list[RevisionLine]:
        """Return everything received of a sender, the newest first."""
        from roukin_desktop.services.intake.histories import history

        return history(self._context, code)

    def differences(self, older: Link | None, newer: Link) -> list[RecordChange]:
        """Return what differs between two submissions of a sender (None: nothing before)."""
        from roukin_desktop.services.intake.histories import differences

        return differences(self._context, older, newer)

    def origin(self, record: Record) -> Origin | None:
        """Return where a record of another book comes from; None for an own one."""
        from roukin_desktop.services.intake.histories import origin

        return origin(self._context, record)

    def receipts(self, out: Path, codes: Sequence[str] = (), progress: Progress | None = None) -> tuple[Path, ...]:
        """Write a 受領票 per sender into a folder (default: every sender anything was received of)."""
        from roukin_desktop.services.intake.receipts import write_receipts

        return write_receipts(self._context, out, codes, progress)

    def receipt_mail(self, code: str, file: Path) -> MailTexts:
        """Return the mail a 受領票 goes back with."""
        from roukin_desktop.services.intake.receipts import receipt_mail

        return receipt_mail(self._context, code, file)

    def half_due(self, today: Period) -> Period:
        """Return the half year that is worked on while ``today`` runs."""
        from roukin_desktop.services.intake.boards import half_due

        return half_due(self._context, today)

    def close(self, period: str, why: str = "") -> Changes:
        """確定: freeze a period as it counts now."""
        from roukin_desktop.services.intake.closing import close

        return close(self._context, period, why)

    def closed(self) -> list[ClosedLine]:
        """Return the closed periods, the latest first."""
        from roukin_desktop.services.intake.closing import closed

        return closed(self._context)

    def since(self, period: str) -> list[RecordChange]:
        """Return what changed in a closed period since it was closed."""
        from roukin_desktop.services.intake.closing import since

        return since(self._context, period)

    def as_reported(self, period: str) -> Report:
        """Return the report of a closed period as it was when it was closed."""
        from roukin_desktop.services.intake.closing import as_reported

        return as_reported(self._context, period)
