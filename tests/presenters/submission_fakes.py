"""A submission desk that keeps its submissions in a list: what the 提出 room asks for, without files or keys."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from roukin_desktop.domain.book import BookInfo, Changes
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.ports import Progress
from roukin_desktop.services.submission.models import (
    Concern,
    KeyState,
    Made,
    MailTexts,
    ReceiptRead,
    Receiver,
    SentBackRecord,
    SentLine,
    SentState,
    SubmissionDraft,
)
from tests import builders

FINGERPRINT = "12345-67890-11111-22222-33333-44444"
OTHER = "99999-67890-11111-22222-33333-44444"
MADE_AT = datetime(2025, 10, 6, 14, 2, tzinfo=UTC)


def line(revision: int = 1, **fields: object) -> SentLine:
    """Return a submission made here."""
    given = {
        "submission_id": f"s{revision}",
        "fiscal_year": 2025,
        "revision": revision,
        "kind": Kind.FULL,
        "complete": ("2025H1",),
        "period": "2025H1",
        "made_at": MADE_AT,
        "check_code": "7K2M-Q9TX-4FHB",
        "file_name": f"suishin_2025_013_r{revision:02}.xlsx",
        "state": SentState.SENT,
    }
    return SentLine(**given | fields)  # type: ignore[arg-type]


@dataclass
class FakeSubmission:
    """Answers from its fields and writes down what it was asked to do."""

    lines: list[SentLine] = field(default_factory=list)
    concerns: tuple[Concern, ...] = ()
    back: list[SentBackRecord] = field(default_factory=list)
    blocked: str = ""
    unchanged: bool = False
    key_now: KeyState = field(default_factory=lambda: KeyState(FINGERPRINT, missing=False, changed=False))
    whom: Receiver = field(default_factory=lambda: Receiver("本部", "suishin@example.jp"))
    answer: ReceiptRead | Exception | None = None
    trouble: Exception | None = None
    trusted: Changes | None = None
    asked: list[str] = field(default_factory=list)

    def draft(self, year: int, kind: Kind, complete: tuple[str, ...]) -> SubmissionDraft:
        self.asked.append(f"draft {year} {kind} {' '.join(complete)}".strip())
        return SubmissionDraft(
            year=year,
            kind=kind,
            complete=complete or (f"{year}H1",),
            period=half_period(year, 1),
            revision=len(self.lines) + 1,
            controls=(("学習会", "42回"), ("参加者", "1,018名")),
            counts=(("会員", "64件"),),
            concerns=self.concerns,
            unchanged=self.unchanged,
            blocked=self.blocked,
        )

    def make(self, draft: SubmissionDraft, out: Path, progress: Progress) -> Made:
        progress(1, 2)
        self.asked.append(f"make {draft.kind} {' '.join(draft.complete)}".strip())
        if self.trouble is not None:
            raise self.trouble
        made = line(draft.revision, kind=draft.kind, complete=draft.complete)
        self.lines = [made, *(replace(old, state=SentState.REPLACED) for old in self.lines)]
        return Made(made, (out / made.file_name, out / made.file_name.replace(".xlsx", ".pdf")))

    def again(self, submission_id: str, out: Path, _progress: Progress) -> Made:
        self.asked.append(f"again {submission_id}")
        old = next(one for one in self.lines if one.submission_id == submission_id)
        return Made(old, (out / old.file_name, out / old.file_name.replace(".xlsx", ".pdf")))

    def sent(self, _year: int) -> list[SentLine]:
        return self.lines

    def sent_back(self) -> list[SentBackRecord]:
        return self.back

    def mail(self, _submission_id: str, files: tuple[Path, ...]) -> MailTexts:
        return MailTexts(self.whom.mail, "【提出】2025年度上期", "本部 御中\n\n提出します。\n", files)

    def write_mail(self, _texts: MailTexts, out: Path) -> Path:
        self.asked.append(f"mail {out.name}")
        return out

    def receiver(self) -> Receiver:
        return self.whom

    def set_receiver(self, receiver: Receiver) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.whom = receiver

    def key(self) -> KeyState:
        return self.key_now

    def export_key(self, out: Path) -> None:
        self.asked.append(f"export {out.name}")

    def import_key(self, path: Path) -> KeyState:
        self.asked.append(f"import {path.name}")
        self.key_now = KeyState(FINGERPRINT, missing=False, changed=False)
        return self.key_now

    def new_key(self) -> KeyState:
        self.asked.append("new key")
        self.key_now = KeyState(OTHER, missing=False, changed=True)
        return self.key_now

    def take_receipt(self, path: Path) -> ReceiptRead:
        self.asked.append(f"receipt {path.name}")
        assert self.answer is not None
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def trust_receiver(self, fingerprint: str) -> Changes | None:
        self.asked.append(f"trust {fingerprint}")
        return self.trusted


@dataclass
class FakeDesk:
    """As much of a desk as the room asks for."""

    submission: FakeSubmission = field(default_factory=FakeSubmission)
    read_only: str | None = None
    info: BookInfo = field(default_factory=builders.book_info)
