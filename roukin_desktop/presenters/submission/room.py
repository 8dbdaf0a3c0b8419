"""提出: what will be sent, what to look at first, files and mail, what came back (exchange.md §1, §2, §4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, Protocol

from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.ports import Option, Progress
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.settings.key_files import KeyKeeping
from roukin_desktop.presenters.submission.models import (
    KINDS,
    ConcernRow,
    DraftModel,
    HistoryRow,
    Notice,
    ResultModel,
    closed_periods,
    concern_rows,
    draft_model,
    history_row,
    notice_of,
    result_model,
)
from roukin_desktop.presenters.submission.receipts import ReceiptTaking, ReceiptView
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.submission.desk import SubmissionDesk
from roukin_desktop.services.submission.models import (
    KeyState,
    Made,
    MailTexts,
    SentBackRecord,
    SentLine,
    SentState,
    SubmissionDraft,
)
from roukin_desktop.system.files import write_trouble
from roukin_desktop.system.folders import Folder, now

FOLDER = "提出"
"""The folder below the program's documents where submissions are written unless another was chosen."""

_NO_PERIOD = "「そろった期間」を1つは選んでください。"
_READ_ONLY = "閲覧のみで開いているため、提出用ファイルは作れません。"
_SEE_ABOVE = "いまは作れません。上の案内をご覧ください。"
_PARTS = {"to": "宛先", "subject": "件名", "body": "本文", "code": "照合コード"}


class SubmissionView(ReceiptView, Protocol):
    """What the pane of 提出 shows."""

    def show_kinds(self, kinds: tuple[Option, ...]) -> None:
        """Offer the kinds, each with the line that explains it."""

    def show_lead(self, text: str) -> None:
        """Say what is handed on to whom."""

    def show_notice(self, notice: Notice | None) -> None:
        """Say what stands in the way, or what need not be done, with what can be done about it."""

    def show_draft(self, draft: DraftModel) -> None:
        """Show what would be made."""

    def show_concerns(self, title: str, rows: list[ConcernRow], empty: str) -> None:
        """List what to look at; ``empty`` is said where there is nothing."""

    def show_result(self, result: ResultModel | None) -> None:
        """Show the files just made instead of the draft; None shows the draft again."""

    def show_done(self, state: str, text: str) -> None:
        """Say on the result's card what was copied or opened."""

    def show_history(self, rows: list[HistoryRow], empty: str) -> None:
        """List the submissions made here, the newest first."""

    def focus_concerns(self) -> None:
        """Put the cursor on the first thing to look at."""


@dataclass(frozen=True, slots=True)
class _Read:
    """All the room shows, read in one go on the database thread."""

    draft: SubmissionDraft
    sent_back: list[SentBackRecord]
    lines: list[SentLine]
    key: KeyState
    receiver: str
    typed: tuple[tuple[str, str], ...]


class SubmissionPresenter(ReadWhenShown):
    """Decides everything the 提出 pane shows; ``receipts`` takes what comes back."""

    screen: ClassVar[str] = "submission"

    def __init__(
        self,
        tools: Tools,
        view: SubmissionView,
        scope: Scope,
        documents: Folder,
        *,
        open_record: Callable[[str, str], None],
        tell: Callable[[str], None],
        typed: Callable[[int], tuple[tuple[str, str], ...]] = lambda _: (),
    ) -> None:
        """Prepare; ``documents`` holds the folder of submissions, ``tell`` says something in the status line.

        ``typed`` names the rooms in which something stands that was not registered, and so would not be sent.
        """
        super().__init__()
        self._tools = tools
        self._view = view
        self._scope = scope
        self._documents = documents
        self._chosen: Path | None = None
        self._told_folder: Path | None = None
        self._open_record = open_record
        self._tell = tell
        self._typed = typed
        self._kind = Kind.FULL
        self._complete: tuple[str, ...] | None = None
        self._read: _Read | None = None
        self._rows: list[ConcernRow] = []
        self._made: tuple[Made, MailTexts] | None = None
        self._made_again = False
        self._busy = False
        self.receipts = ReceiptTaking(tools, view, self._taken, lambda path: open_record("pack", str(path)))
        self._keys = KeyKeeping(tools, self._key_changed)

    @property
    def _folder(self) -> Path:
        """Where the files are made: the folder chosen here, else the one below the documents."""
        return self._chosen or now(self._documents) / FOLDER

    def open(self) -> None:
        """Show the room, anew where something changed since."""
        self._shown = True
        if self._stale or (self._read is not None and self._read.typed != self._typed(self._scope.year)):
            self.reload()
        elif self._read is not None and self._told_folder != self._folder:
            self._show_draft(self._read)

    def set_scope(self, scope: Scope) -> None:
        """Show another fiscal year with the periods that suit it; another period of the same year changes nothing."""
        other = scope.year != self._scope.year
        self._scope = scope
        if other:
            self._complete = None
            self.close_result()
            self.renew()

    def reload(self) -> None:
        """Read everything anew."""
        if self._read is None:
            self._view.show_kinds(KINDS)
            self._view.show_lead("読み込んでいます…")
        desk, year, kind = self._tools.desk.submission, self._scope.year, self._kind
        complete = self._complete or ()
        self._tools.runner.run(lambda: _read(desk, year, kind, complete, self._typed(year)), self._show)

    def choose_kind(self, key: str) -> None:
        """Show what another kind of submission would be."""
        self._kind = Kind(key)
        self.reload()

    def choose_periods(self, keys: tuple[str, ...]) -> None:
        """Declare other periods complete."""
        read = self._read
        if read is None:
            return
        self._complete = closed_periods(self._scope.year, self._now_complete(read), keys)
        if self._complete:
            self.reload()
        else:
            self._show_draft(read)

    def choose_folder(self) -> None:
        """Write the files into another folder from now on."""
        folder = self._tools.dialogs.ask_folder("提出用ファイルを作るフォルダー", self._folder.parent)
        if folder is not None:
            self._chosen = folder
            if self._read is not None:
                self._show_draft(self._read)

    def make(self) -> None:
        """提出用ファイルの作成; what stands against it is told."""
        read = self._read
        if read is None or self._busy:
            return
        trouble = self._trouble(read)
        if trouble:
            self._tools.dialogs.tell("提出用ファイルを作れません", trouble)
        elif self._kind is not Kind.WITHDRAWAL or self._may_withdraw():
            desk, folder = self._tools.desk.submission, self._folder
            self._write(lambda progress: desk.make(read.draft, folder, progress=progress), again=False)

    def again(self, submission_id: str = "") -> None:
        """Write the files of an earlier submission once more, the newest where none is named."""
        lines = self._read.lines if self._read is not None else []
        key = submission_id or next((line.submission_id for line in lines), "")
        if key and not self._busy:
            desk, folder = self._tools.desk.submission, self._folder
            self._write(lambda progress: desk.again(key, folder, progress), again=True)

    def act(self, key: str) -> None:
        """Do what a notice offers."""
        deeds: dict[str, Callable[[], None]] = {
            "again": self.again,
            "take-key": lambda: self._keys.take(now(self._documents)),
            "new-key": self._keys.make_new,
            "settings": lambda: self._open_record("travel", ""),
        }
        deeds[key]()

    def open_concern(self, place: int) -> None:
        """Go to the record something is said about; a line about the whole has none."""
        row = self._rows[place]
        if row.kind:
            self._open_record(row.kind, row.id)
        else:
            self._tell("この行は特定の記録のことではありません")

    def open_line(self, submission_id: str) -> None:
        """Lead from a submission that was sent back to what is to be corrected."""
        read = self._read
        line = next((row for row in read.lines if row.submission_id == submission_id), None) if read else None
        if line is not None and line.state is SentState.SENT_BACK and self._rows:
            self._view.focus_concerns()

    def write_mail(self) -> None:
        """メールで提出: write the draft beside the files and hand it to the mail program."""
        if self._made is not None:
            made, texts = self._made
            desk, out = self._tools.desk.submission, made.files[0].with_suffix(".eml")
            self._tools.runner.run(lambda: desk.write_mail(texts, out), self._mail_written)

    def open_file(self, place: int) -> None:
        """Open a file just made."""
        if self._made is not None:
            self._tools.dialogs.open_file(self._made[0].files[place])

    def open_folder(self) -> None:
        """Show the files just made in their folder."""
        if self._made is not None:
            self._tools.dialogs.open_folder(self._made[0].files[0])

    def copied(self, part: str) -> None:
        """Say that a part of the mail is on the clipboard."""
        self._view.show_done("ok", f"{_PARTS[part]}をコピーしました。")

    def close_result(self) -> None:
        """Show the draft again instead of the files just made."""
        if self._made is not None:
            self._made = None
            self._view.show_result(None)
            if self._read is not None:
                self._show_draft(self._read)

    def renew(self) -> None:
        """Read anew; the mail of files just made goes to whom one submits now."""
        super().renew()
        if self._made is not None:
            made, desk = self._made[0], self._tools.desk.submission
            self._tools.runner.run(lambda: desk.mail(made.line.submission_id, made.files), self._readdress)

    def choose_receipt(self) -> None:
        """Ask for a 受領票."""
        self.receipts.choose(now(self._documents))

    def _show(self, read: _Read) -> None:
        if (read.draft.year, read.draft.kind) != (self._scope.year, self._kind):
            return
        self._read = read
        self._stale = False
        self._view.show_lead(f"{read.draft.year}年度の記録をまとめて、{read.receiver or '提出先'}へ渡します")
        self._show_draft(read)
        self._rows = concern_rows(read.draft.concerns, read.sent_back, read.typed)
        number = f" {count_text(len(self._rows), '件')}" if self._rows else ""
        self._view.show_concerns(f"確かめること{number}", self._rows, "確かめることはありません。")
        empty = f"{read.draft.year}年度の提出はまだありません。"
        self._view.show_history([history_row(line) for line in read.lines], "" if read.lines else empty)

    def _show_draft(self, read: _Read) -> None:
        shown = replace(read.draft, complete=self._now_complete(read))
        info, can_write = self._tools.desk.info, not self._tools.desk.read_only
        named = bool(info.code and info.name)
        notice = notice_of(shown, read.key, read.lines, named=named, can_write=can_write)
        told_already = self._made is not None and notice is not None and notice.state == "hint"
        self._view.show_notice(None if told_already else notice)
        trouble = self._trouble(read)
        told = trouble and notice is not None and notice.state == "warning"
        folder = self._told_folder = self._folder
        self._view.show_draft(draft_model(shown, folder, _SEE_ABOVE if told else trouble))

    def _now_complete(self, read: _Read) -> tuple[str, ...]:
        return read.draft.complete if self._complete is None else self._complete

    def _trouble(self, read: _Read) -> str:
        """Return why nothing can be made now."""
        if self._tools.desk.read_only:
            return _READ_ONLY
        if read.draft.blocked:
            return read.draft.blocked
        no_period = self._kind is not Kind.WITHDRAWAL and not self._now_complete(read)
        return _NO_PERIOD if no_period else ""

    def _may_withdraw(self) -> bool:
        text = (
            "前に送った提出を取り下げるファイルを作ります。提出先がこれを受け付けると、"
            "この記録簿の数字は提出先の集計から外れます。手元の記録は変わりません。"
        )
        return self._tools.dialogs.confirm("取下げ", text, "取下げのファイルを作る")

    def _write(self, work: Callable[[Progress], Made], *, again: bool) -> None:
        desk, folder = self._tools.desk.submission, self._folder

        def task(progress: Progress) -> tuple[Made, MailTexts] | None:
            try:
                _make_folder(folder)
                made = work(progress)
                return made, desk.mail(made.line.submission_id, made.files)
            except Cancelled:
                return None

        self._busy = True
        title = "提出用ファイルを作成しています"
        self._tools.runner.run_long(title, task, lambda done: self._written(done, again=again), self._not_written)

    def _written(self, done: tuple[Made, MailTexts] | None, *, again: bool) -> None:
        self._busy = False
        if done is None:
            self._tell("作成を中止しました。ファイルは作っていません")
            return
        self._made, self._made_again = done, again
        self._show_made()
        self._tell("提出用ファイルを作りました")
        self.reload()

    def _show_made(self) -> None:
        if self._made is not None:
            made, mail = self._made
            self._view.show_result(result_model(made.line, made.files, mail, again=self._made_again))

    def _readdress(self, mail: MailTexts) -> None:
        if self._made is not None and mail != self._made[1]:
            self._made = self._made[0], mail
            self._show_made()

    def _not_written(self, error: Exception) -> None:
        self._busy = False
        self._tools.dialogs.show_trouble(error)
        self.reload()

    def _mail_written(self, path: Path) -> None:
        self._tools.dialogs.open_file(path)
        text = (
            f"メールの下書き「{path.name}」を作りました。開かないときは、宛先・件名・本文を1つずつコピーしてください。"
        )
        self._view.show_done("ok", text)

    def _taken(self, text: str) -> None:
        self._tell(text)
        self.renew()

    def _key_changed(self, _key: KeyState, text: str) -> None:
        self._tell(text)
        self.renew()


def _read(
    desk: SubmissionDesk, year: int, kind: Kind, complete: tuple[str, ...], typed: tuple[tuple[str, str], ...]
) -> _Read:
    return _Read(
        draft=desk.draft(year, kind, complete),
        sent_back=desk.sent_back(),
        lines=desk.sent(year),
        key=desk.key(),
        receiver=desk.receiver().name,
        typed=typed,
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(folder, trouble)) from trouble
