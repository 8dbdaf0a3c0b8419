"""The sender looked at: its revisions and what differs between them, 差戻し, 催促文, 受領票."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.period import Period
from roukin_desktop.presenters.intake.models import RecordRow, edited_rows, record_rows
from roukin_desktop.presenters.intake.part import Part, receipt_made
from roukin_desktop.presenters.intake.words import (
    UNVERIFIED,
    Mark,
    kind_word,
    periods_word,
    revision_word,
    state_mark,
)
from roukin_desktop.presenters.summary.exporting import Exporter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.models import RecordChange, RevisionLine
from roukin_desktop.services.submission.models import MailTexts
from roukin_desktop.system.folders import Folder, now

NO_REMARK = "差戻しの理由を入力してください。受領票に書かれて提出元に伝わります。"
_RETURNED = frozenset({State.CURRENT})


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A submission in the history of its sender."""

    key: str
    revision: str
    taken: str
    mark: Mark
    check_code: str


@dataclass(frozen=True, slots=True)
class RevisionDetail:
    """The chosen submission: its facts, cells changed by hand, and its 差戻し so far."""

    title: str
    facts: str
    edited: tuple[tuple[str, str, str, str], ...]
    sent_back: str


@dataclass(frozen=True, slots=True)
class Letter:
    """宛先・件名・本文 to copy one by one, under a heading that says what for."""

    title: str
    to: str
    subject: str
    body: str


class SenderView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_sender(self, title: str) -> None:
        """Show who is looked at."""

    def show_history(self, rows: list[RevisionRow], chosen: str, note: str) -> None:
        """Show the revisions, the newest first; ``note`` says why there is none."""

    def show_revision(self, detail: RevisionDetail | None) -> None:
        """Show the chosen revision in full."""

    def show_differences(self, title: str, rows: list[RecordRow]) -> None:
        """Show what differs from the revision before."""

    def show_send_back(self, title: str, *, ready: bool) -> None:
        """Say which revision a remark sends back, or why none can be."""

    def clear_remark(self) -> None:
        """Empty the field of the remark."""

    def show_letter(self, letter: Letter | None) -> None:
        """Show a mail to copy."""


class SenderPart(Part):
    """Decides what is shown of one sender; ``period`` is the one at the top of the window."""

    def __init__(
        self, tools: Tools, view: SenderView, documents: Folder, period: Callable[[], Period], papers: Exporter
    ) -> None:
        """Begin with nobody."""
        super().__init__(tools, view)
        self._view = view
        self._documents = documents
        self._period = period
        self._papers = papers
        self._code = ""
        self._name = ""
        self._lines: list[RevisionLine] = []
        self._chosen = ""

    def look_at(self, code: str, name: str) -> None:
        """Show a sender; the one shown already is read anew."""
        if code != self._code:
            self._chosen = ""
            self._view.show_note("", "")
            self._view.show_letter(None)
            self._view.clear_remark()
        self._code, self._name = code, name
        self._view.show_sender(f"{name}({code})" if name else code)
        if code:
            self._tools.runner.run(lambda: self.desk.history(code), lambda lines: self._loaded(code, lines))
        else:
            self._loaded("", [])

    def choose(self, key: str) -> None:
        """Show a revision and what differs from the one before."""
        self._chosen = key
        line = self._line()
        self._view.show_revision(None if line is None else _detail(line))
        if line is None:
            self._view.show_differences("", [])
            return
        older = self._before(line)
        desk = self.desk
        self._tools.runner.run(
            lambda: desk.differences(older.link if older is not None else None, line.link),
            lambda found: self._differ(line, older, found),
            self.failed,
        )

    def send_back(self, remark: str) -> None:
        """差戻し of the revision that counts, with a remark."""
        line = self._returnable()
        if self.refused():
            return
        if line is None:
            self._view.show_note("error", "差し戻せる提出はありません。")
        elif not remark.strip():
            self._view.show_note("error", NO_REMARK)
        else:
            done = "差し戻しました。受領票を作って提出元へ返してください。"
            self.change(lambda: self.desk.send_back(line.link, remark.strip()), done, self._view.clear_remark)

    def remind(self) -> None:
        """Write the reminder for the period at the top of the window."""
        code, period, desk = self._code, self._period(), self.desk
        if code:
            self._tools.runner.run(
                lambda: desk.reminder(code, period), lambda mail: self._write("催促文", mail), self.failed
            )

    def make_receipt(self) -> None:
        """Write the 受領票 of the sender into a folder, and the mail it goes back with."""
        code, desk = self._code, self.desk
        folder = (
            self._tools.dialogs.ask_folder("受領票を入れるフォルダーを選ぶ", now(self._documents)) if code else None
        )
        if folder is None:
            return

        def task() -> tuple[Path, MailTexts]:
            made = desk.receipts(folder, (code,))[0]
            return made, desk.receipt_mail(code, made)

        self._tools.runner.run_long("受領票を作成しています", lambda _: task(), self._made, self.failed)

    def _loaded(self, code: str, lines: Sequence[RevisionLine]) -> None:
        if code != self._code:
            return
        self._lines = list(lines)
        if self._line() is None:
            self._chosen = "0" if self._lines else ""
        note = "" if self._lines or not code else "この提出元からはまだ何も受け付けていません。"
        rows = [_row(str(place), line, self._tools.desk.today().year) for place, line in enumerate(self._lines)]
        self._view.show_history(rows, self._chosen, note)
        self.choose(self._chosen)
        line = self._returnable()
        if line is None:
            self._view.show_send_back("差し戻せる提出はありません", ready=False)
        else:
            self._view.show_send_back(f"{line.fiscal_year}年度 {revision_word(line.revision)}を差し戻す", ready=True)

    def _line(self) -> RevisionLine | None:
        known = self._chosen.isdecimal() and int(self._chosen) < len(self._lines)
        return self._lines[int(self._chosen)] if known else None

    def _before(self, line: RevisionLine) -> RevisionLine | None:
        """Return the revision before, of the same year; the highest below it."""
        older = [one for one in self._lines if one.fiscal_year == line.fiscal_year and one.revision < line.revision]
        return max(older, key=lambda one: one.revision, default=None)

    def _returnable(self) -> RevisionLine | None:
        return next((line for line in self._lines if line.state in _RETURNED), None)

    def _differ(self, line: RevisionLine, older: RevisionLine | None, found: Sequence[RecordChange]) -> None:
        if line is not self._line():
            return
        if older is None:
            title = f"{revision_word(line.revision)}の記録 {len(found):,}件(前の版はありません)"
        elif found:
            title = f"{revision_word(older.revision)}との違い {len(found):,}件"
        else:
            title = f"{revision_word(older.revision)}と同じ内容です"
        self._view.show_differences(title, record_rows(found))

    def _write(self, title: str, mail: MailTexts) -> None:
        self._view.show_note("", "")
        self._view.show_letter(Letter(title, mail.to, mail.subject, mail.body))

    def _made(self, made: tuple[Path, MailTexts]) -> None:
        path, mail = made
        self._write("受領票に添えるメール", mail)
        self._papers.show(receipt_made(path), mail)


def _row(key: str, line: RevisionLine, year: int) -> RevisionRow:
    mark = state_mark(line.state, line.state_label)
    notes = [] if line.verified else [UNVERIFIED]
    notes += [f"手直し{len(line.edited)}か所"] if line.edited else []
    notes += ["差戻し"] if line.sent_back else []
    marked = Mark(mark.word, mark.icon, mark.state, "・".join(notes))
    return RevisionRow(key, revision_word(line.revision), _when(line.taken_at, year), marked, line.check_code)


def _when(at: datetime, year: int) -> str:
    """Return when something came, with the weekday where the year needs not be told."""
    day = at.date()
    shown = short_date(day) if day.year == year else f"{day.year}/{day.month}/{day.day}"
    return f"{shown} {at:%H:%M}"


def _detail(line: RevisionLine) -> RevisionDetail:
    parts = (f"{line.fiscal_year}年度", kind_word(line.kind), periods_word(line.complete))
    facts = [
        "・".join(part for part in parts if part),
        f"照合コード {line.check_code}" if line.check_code else "",
        f"作成 {line.made_at:%Y/%m/%d %H:%M}・受付 {line.taken_at:%Y/%m/%d %H:%M}",
        f"ファイル {line.file_name}",
        "" if line.verified else f"{UNVERIFIED}: 人が提出元を確かめて受け付けました",
    ]
    title = f"{revision_word(line.revision)} {line.state_label}"
    return RevisionDetail(title, "\n".join(fact for fact in facts if fact), edited_rows(line.edited), line.sent_back)
