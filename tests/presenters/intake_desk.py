"""受付 of a book that answers what a test wants and writes down what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.intake.board import Cell, Line, Standing
from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.intake.closing import Waiting
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.intake.facts import Expected, Kind, Link
from roukin_desktop.domain.period import Period
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.context import Progress
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import (
    Answer,
    Ask,
    Board,
    ClosedLine,
    FieldChange,
    FigureChange,
    IntakeDone,
    IntakePlan,
    Question,
    RecordChange,
    RevisionLine,
    SenderLine,
)
from roukin_desktop.services.submission.models import MailTexts
from tests.presenters.conftest import FakeDialogs
from tests.runners import AtOnce

KEY = "01234-56789-01234-56789-01234-56789"
CODES = {"013": "青葉支店推進委員会", "014": "みなと支店推進委員会", "015": "山の手支店推進委員会"}
STANDINGS = {"013": Standing.RECEIVED, "014": Standing.MISSING, "015": Standing.CONFLICT}
FIGURES = (
    FigureChange("2025H1", "学習会 回数", "10", "12"),
    FigureChange("2025H1", "学習会 参加者", "240", "240"),
)
RECORDS = (
    RecordChange(
        "changed",
        "study_session",
        "s1",
        "青葉支店推進委員会",
        "学習会 10/1 青空労組",
        (FieldChange("参加者", "20", "24"),),
    ),
    RecordChange(
        "added", "study_session", "s2", "青葉支店推進委員会", "学習会 10/2 夕焼労組", (FieldChange("参加者", "", "8"),)
    ),
)


def link(name: str) -> Link:
    return Link(name, "0" * 64)


def answer(name: str, result: Result = Result.ACCEPTED, **more: Any) -> Answer:  # noqa: ANN401 - any field
    known: dict[str, Any] = {
        "sender_code": "013",
        "sender_name": CODES["013"],
        "fiscal_year": 2025,
        "revision": 1,
        "kind": Kind.FULL,
        "complete": ("2025H1",),
        "check_code": "ABCD-EFGH-JKMN",
    }
    return Answer(path=Path(f"{name}.xlsx"), result=result, sentence=f"{name}の文です。", **(known | more))


def revision(number: int, state: State = State.CURRENT, label: str = "受領", **more: Any) -> RevisionLine:  # noqa: ANN401
    known: dict[str, Any] = {
        "link": link(f"r{number}"),
        "fiscal_year": 2025,
        "revision": number,
        "kind": Kind.FULL,
        "state": state,
        "state_label": label,
        "complete": ("2025H1",),
        "made_at": datetime(2025, 10, 5, 9, 0, tzinfo=UTC),
        "taken_at": datetime(2025, 10, 6, 9, 30, tzinfo=UTC),
        "file_name": f"suishin_2025_013_r{number:02d}.xlsx",
        "check_code": "ABCD-EFGH-JKMN",
        "fingerprint": KEY,
        "verified": True,
    }
    return RevisionLine(**(known | more))


@dataclass
class FakeIntake:
    """Stands in for ``IntakeDesk``; ``asked`` lists the deeds."""

    answers: dict[str, Answer] = field(default_factory=dict)
    found: list[Question] = field(default_factory=list)
    lines: list[RevisionLine] = field(default_factory=lambda: [revision(2), revision(1, State.SUPERSEDED, "旧版")])
    listed: dict[str, str] = field(default_factory=lambda: dict(CODES))
    due: dict[str, date] = field(default_factory=dict)
    shut: list[ClosedLine] = field(default_factory=list)
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    trouble: Exception | None = None

    def plan(
        self,
        paths: Sequence[Path],
        *,
        confirmed: Mapping[Path, str] | None = None,
        period: Period | None = None,
        progress: Progress | None = None,
    ) -> IntakePlan:
        self._ask("plan", tuple(p.stem for p in paths), dict(confirmed or {}), period, progress is not None)
        found = tuple(replace(self.answers.get(p.stem) or answer(p.stem), path=p) for p in paths)
        known = confirmed or {}
        found = tuple(replace(a, result=Result.ACCEPTED) if a.path in known else a for a in found)
        return IntakePlan(found, RECORDS, FIGURES, ())

    def accept(self, plan: IntakePlan, progress: Progress | None = None) -> IntakeDone:
        assert progress is not None
        return IntakeDone(plan.answers, self._deed(Verb.INTAKE, "accept", len(plan.answers)))

    def senders(self) -> list[SenderLine]:
        return [SenderLine(code, name, f"{code}@example.jp") for code, name in self.listed.items()]

    def add_sender(self, code: str, name: str, mail: str = "") -> Changes:
        self.listed[code] = name
        return self._deed(Verb.SENDERS, "add_sender", code, name, mail)

    def remove_sender(self, code: str) -> Changes:
        del self.listed[code]
        return self._deed(Verb.SENDERS, "remove_sender", code)

    def trust(self, fingerprint: str) -> Changes:
        return self._deed(Verb.DECIDE, "trust", fingerprint)

    def choose(self, chosen: Link, why: str = "") -> Changes:
        return self._deed(Verb.DECIDE, "choose", chosen, why)

    def send_back(self, sent: Link, remark: str, records: Sequence[tuple[str, str, str]] = ()) -> Changes:
        return self._deed(Verb.DECIDE, "send_back", sent, remark, tuple(records))

    def dismiss(self, gone: Link, fingerprint: str, why: str = "") -> Changes:
        return self._deed(Verb.DECIDE, "dismiss", gone, fingerprint)

    def reject_key(self, code: str, fingerprint: str, why: str = "") -> Changes:
        return self._deed(Verb.DECIDE, "reject_key", code, fingerprint)

    def approve_late(self, rows: Sequence[Waiting], why: str = "") -> Changes:
        return self._deed(Verb.DECIDE, "approve_late", tuple(row.record_id for row in rows), why)

    def questions(self) -> list[Question]:
        return list(self.found)

    def board(self, period: Period) -> Board:
        lines = tuple(
            Line(
                Expected(code, name),
                (Cell(period.key, STANDINGS.get(code, Standing.MISSING), 2 if code == "013" else None),),
            )
            for code, name in self.listed.items()
        )
        return Board(period.key, self.due.get(period.key), lines, closed=False)

    def set_due(self, period: str, day: date | None) -> Changes:
        if day is not None:
            self.due[period] = day
        return self._deed(Verb.SENDERS, "set_due", period, day)

    def reminder(self, code: str, period: Period) -> MailTexts:
        self._ask("reminder", code, period.key)
        return MailTexts(f"{code}@example.jp", "提出のお願い", f"{period.label}の提出をお願いします。")

    def history(self, code: str) -> list[RevisionLine]:
        return self.lines if code == "013" else []

    def differences(self, older: Link | None, newer: Link) -> list[RecordChange]:
        self._ask("differences", older.submission_id if older else None, newer.submission_id)
        return list(RECORDS)

    def receipts(self, out: Path, codes: Sequence[str] = (), _progress: object = None) -> tuple[Path, ...]:
        self._ask("receipts", out, tuple(codes))
        return tuple(out / f"receipt_{code}.xlsx" for code in codes)

    def receipt_mail(self, code: str, file: Path) -> MailTexts:
        return MailTexts(f"{code}@example.jp", "受領票", f"{file.name} をお送りします。", (file,))

    def close(self, period: str, why: str = "") -> Changes:
        self.shut.append(ClosedLine(period, "2025年度上期", datetime(2025, 10, 20, 9, 0, tzinfo=UTC)))
        return self._deed(Verb.CLOSE, "close", period, why)

    def closed(self) -> list[ClosedLine]:
        return list(self.shut)

    def since(self, period: str) -> list[RecordChange]:
        self._ask("since", period)
        return list(RECORDS)

    def as_reported(self, period: str) -> str:
        return f"report of {period}"

    def deeds(self, name: str) -> list[tuple[Any, ...]]:
        return [entry[1:] for entry in self.asked if entry[0] == name]

    def _ask(self, *what: Any) -> None:  # noqa: ANN401
        self.asked.append(what)
        if self.trouble is not None:
            raise self.trouble

    def _deed(self, verb: Verb, *what: Any) -> Changes:  # noqa: ANN401
        self._ask(*what)
        return Changes(len(self.asked), verb, str(what[0]), (), wide=True)


class FakeBook:
    """Stands in for ``Desk``."""

    def __init__(self) -> None:
        self.intake = FakeIntake()
        self.read_only = ""
        self.written: list[tuple[Any, ...]] = []
        self.submission = SimpleNamespace(write_mail=self._write_mail)
        self.info = SimpleNamespace(open_year=2025, name="本部", code="900")

    def _write_mail(self, texts: MailTexts, out: Path) -> Path:
        self.written.append((texts.to, texts.files, out))
        return out

    def today(self) -> date:
        return date(2025, 10, 6)

    def undo(self) -> Changes:
        return Changes(99, Verb.UNDO, "元に戻す: 受付", (), wide=True)

    def write(self, report: str, excel: Path, pdf: Path, progress: Progress) -> tuple[Path, ...]:
        assert progress is not None
        self.written.append((report, excel, pdf))
        return excel, pdf


def conflict() -> Question:
    return Question(
        ask=Ask.CONFLICT,
        text="同じ版を直したものが2つ届いています。",
        sender_code="015",
        sender_name=CODES["015"],
        links=(link("a"), link("b")),
        link_labels=("第2版 10/5 9:00", "第2版 10/6 9:00"),
        link_keys=("key a", "key b"),
    )


def changed_key() -> Question:
    return Question(
        ask=Ask.CHANGED_KEY, text="鍵が変わりました。", sender_code="013", sender_name=CODES["013"], fingerprint=KEY
    )


def late() -> Question:
    rows = tuple(Waiting("013", "2025H1", "study_session", name, None, None) for name in ("s1", "s2"))
    return Question(
        ask=Ask.LATE,
        text="確定した期の記録が変わりました。",
        sender_code="013",
        waiting=rows,
        waiting_labels=("学習会 10/1", "学習会 10/2"),
    )


def stranger() -> Question:
    return Question(
        ask=Ask.UNKNOWN_SENDER, text="一覧にない送り主です。", sender_code="099", sender_name="新しい委員会"
    )


def tools_on(book: FakeBook, dialogs: FakeDialogs, announce: Callable[[Changes], None]) -> Tools:
    drafts = SimpleNamespace()
    return Tools(cast("Desk", book), AtOnce(), dialogs, cast("Any", drafts), announce)
