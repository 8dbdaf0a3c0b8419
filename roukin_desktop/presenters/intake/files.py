"""受け付ける: the pile of files, what each would do, taking it in as one action, and back (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.intake.models import (
    FigureRow,
    FileDetail,
    FileRow,
    RecordRow,
    figure_rows,
    file_detail,
    file_row,
    pile_text,
    record_rows,
)
from roukin_desktop.presenters.intake.part import Part, receipt_made
from roukin_desktop.presenters.ports import FileKind, Option, Progress
from roukin_desktop.presenters.summary.exporting import Exporter, ExportResult
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.models import Answer, IntakeDone, IntakePlan
from roukin_desktop.services.submission.models import MailTexts
from roukin_desktop.system.folders import Folder, now

DONE = "この一覧は受け付けが終わっています。続けて受け付けるときは、次のファイルを選んでください。"
SUBMISSIONS = FileKind("提出ファイル(Excel)", ("*.xlsx",))


class FilesView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_pile(self, counts: str, rows: list[FileRow], chosen: str) -> None:
        """Show the files and how many there are of each kind; none before any was chosen."""

    def show_detail(self, detail: FileDetail | None) -> None:
        """Show the chosen file."""

    def show_figures(self, title: str, rows: list[FigureRow], *, marked: bool) -> None:
        """Show printed figures before and after; ``marked`` where some of them stay as they are."""

    def show_records(self, title: str, rows: list[RecordRow]) -> None:
        """Show records before and after."""

    def show_take(self, text: str, *, ready: bool) -> None:
        """Say what accepting would do, and whether there is anything to accept."""

    def show_done(self, text: str, undo: str, receipts: str) -> None:
        """Say what was accepted; ``undo`` and ``receipts`` label what can follow, '' for none. '' puts it away."""


class FilesPart(Part):
    """Decides everything 受け付ける shows."""

    def __init__(self, tools: Tools, view: FilesView, documents: Folder, papers: Exporter) -> None:
        """Begin without files."""
        super().__init__(tools, view)
        self._view = view
        self._documents = documents
        self._papers = papers
        self._paths: tuple[Path, ...] = ()
        self._vouched: dict[Path, str] = {}
        self._plan: IntakePlan | None = None
        self._done: IntakeDone | None = None
        self._heard: Changes | None = None
        self._senders: list[Option] = []
        self._chosen = ""
        self._same = False
        self._checked = False

    def open(self) -> None:
        """Show the pile so far."""
        self._show()
        self._tools.runner.run(self.desk.senders, lambda found: self._offer([Option(s.code, s.name) for s in found]))

    def on_changes(self, changes: Changes) -> None:
        """Plan anew: the book is another one now, and 元に戻す here would take something else back.

        What was taken back elsewhere is no longer taken in: the pile must not go on saying so.
        """
        if changes is self._heard:
            return
        self._view.show_done("", "", "")
        if changes.verb in {Verb.UNDO, Verb.REDO}:
            self._done = None
        self._tools.runner.run(self.desk.senders, lambda found: self._offer([Option(s.code, s.name) for s in found]))
        if self._paths and self._done is None:
            self._read()

    def choose_files(self) -> None:
        """Ask for files and put them on the pile."""
        self.take_files(self._tools.dialogs.ask_files("提出ファイルを選ぶ", (SUBMISSIONS,), now(self._documents)))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Put files (chosen or dropped) on the pile; a pile already accepted is put away."""
        if not paths:
            return
        before = () if self._done is not None else self._paths
        self._paths = tuple(dict.fromkeys((*before, *paths)))
        self._read()

    def clear(self) -> None:
        """Put the pile away; the files stay where they are."""
        self._paths, self._plan, self._done, self._chosen = (), None, None, ""
        self._vouched = {}
        self._view.show_note("", "")
        self._view.show_done("", "", "")
        self._show()

    def read_again(self) -> None:
        """Read the files anew."""
        if self._done is not None:
            self._view.show_note("hint", DONE)
        elif self._paths:
            self._read()

    def choose(self, key: str) -> None:
        """Show one file in full."""
        self._chosen = key
        self._show_detail()

    def vouch(self, code: str) -> None:
        """Say whose file an unverified one is ('' takes it back): only then it can be accepted."""
        answer = self._answer()
        if answer is None or self._done is not None:
            return
        self._vouched.pop(answer.path, None)
        if code:
            self._vouched[answer.path] = code
        self._read()

    def show_same(self, on: bool) -> None:
        """Show figures that stay as they are, too."""
        self._same = on
        self._show_figures()

    def accept(self) -> None:
        """受け付ける: all files at once, with one progress bar."""
        plan = self._plan
        if self._done is not None:
            self._view.show_note("hint", DONE)
        elif not self._paths:
            self._view.show_note("error", "先に、受け付けるファイルを選んでください。")
        elif plan is None or not self._checked:
            self._view.show_note("error", self._checking())
        elif plan.takes and not self.refused():
            self._tools.runner.run_long(
                "受け付けています", lambda progress: self.desk.accept(plan, progress), self._accepted, self.failed
            )

    def undo(self) -> None:
        """元に戻す right after accepting."""
        self._tools.runner.run(self._tools.desk.undo, self._undone, self.failed)

    def make_receipts(self) -> None:
        """Write a 受領票 for every sender of the pile into a folder."""
        done = self._done
        folder = self._tools.dialogs.ask_folder("受領票を入れるフォルダーを選ぶ", now(self._documents))
        if folder is None or done is None:
            return
        codes = tuple(sorted({a.sender_code for a in done.answers if a.sender_code and not a.receipt}))
        desk = self.desk

        def task(progress: Progress) -> tuple[Sequence[Path], MailTexts | None]:
            made = desk.receipts(folder, codes, progress)
            return made, desk.receipt_mail(codes[0], made[0]) if len(made) == 1 else None

        self._tools.runner.run_long("受領票を作成しています", task, lambda made: self._made(folder, *made), self.failed)

    def _checking(self) -> str:
        number = count_text(len(self._paths), "件")
        return f"{number}のファイルを確かめています。中止したときは F5 でもう一度確かめられます。"

    def _read(self) -> None:
        self._view.show_done("", "", "")
        self._look()

    def _look(self) -> None:
        """Read the files and say what accepting them would do."""
        self._checked = False
        self._view.show_note("hint", self._checking())
        paths, vouched = self._paths, dict(self._vouched)
        self._tools.runner.run_long(
            "提出ファイルを確かめています",
            lambda progress: self.desk.plan(paths, confirmed=vouched, progress=progress),
            self._planned,
            self.failed,
        )

    def _planned(self, plan: IntakePlan) -> None:
        self._plan, self._done, self._checked = plan, None, True
        self._view.show_note("", "")
        self._keep_chosen()
        self._show()

    def _keep_chosen(self) -> None:
        """Keep the file that is looked at; else take the first that asks for a person."""
        answers = self._answers()
        if not self._chosen.isdecimal() or int(self._chosen) >= len(answers):
            asks = (place for place, a in enumerate(answers) if a.result is not Result.ACCEPTED)
            self._chosen = str(next(asks, 0)) if answers else ""

    def _accepted(self, done: IntakeDone) -> None:
        self._done, self._heard = done, done.changes
        self._view.show_note("", "")
        self._show()
        if done.changes is None:
            self._view.show_done("新しく受け付けるものはありませんでした。記録簿は変わっていません。", "", "")
            return
        sent = any(a.sender_code and not a.receipt for a in done.answers)
        text = f"{pile_text(done.answers, done=True)}。"
        self._view.show_done(text, "元に戻す", "受領票を作る…" if sent else "")
        self._tools.announce(done.changes)

    def _undone(self, changes: Changes | None) -> None:
        if changes is None:
            return
        self._done, self._heard = None, changes
        self._view.show_done("受付を元に戻しました。もう一度受け付けることもできます。", "", "")
        self._tools.announce(changes)
        self._look()

    def _made(self, folder: Path, made: Sequence[Path], mail: MailTexts | None) -> None:
        if mail is not None:
            self._papers.show(receipt_made(made[0]), mail)
        else:
            told = f"受領票を{count_text(len(made), '件')}作成しました。フォルダー「{folder.name}」にあります。"
            self._papers.show(ExportResult(told, tuple(made), mail=False))

    def _offer(self, senders: list[Option]) -> None:
        self._senders = senders
        self._show_detail()

    def _answers(self) -> tuple[Answer, ...]:
        if self._done is not None:
            return self._done.answers
        return self._plan.answers if self._plan is not None else ()

    def _answer(self) -> Answer | None:
        answers = self._answers()
        known = self._chosen.isdecimal() and int(self._chosen) < len(answers)
        return answers[int(self._chosen)] if known else None

    def _show(self) -> None:
        answers, done = self._answers(), self._done is not None
        rows = [file_row(str(place), answer, done=done) for place, answer in enumerate(answers)]
        counts = f"受付の終わった{count_text(len(rows), '件')}" if done else pile_text(answers, done=False)
        self._view.show_pile(counts, rows, self._chosen)
        self._show_detail()
        self._show_figures()
        records = record_rows(self._plan.records) if self._plan is not None else []
        count = len(self._plan.records) if self._plan is not None else 0
        self._view.show_records(f"記録の前後 {count:,}件" if count else "記録の前後", records)
        self._show_take()

    def _show_detail(self) -> None:
        answer = self._answer()
        if answer is None:
            self._view.show_detail(None)
            return
        vouched = self._vouched.get(answer.path, "")
        self._view.show_detail(file_detail(answer, self._senders, vouched, done=self._done is not None))

    def _show_figures(self) -> None:
        figures = self._plan.figures if self._plan is not None else ()
        changed = sum(1 for figure in figures if figure.before != figure.after)
        title = f"数字の前後 {changed:,}件" if changed else "数字の前後(変わりません)" if figures else "数字の前後"
        self._view.show_figures(title, figure_rows(figures, same=self._same), marked=self._same)

    def _show_take(self) -> None:
        plan = self._plan
        if plan is None or self._done is not None:
            self._view.show_take("", ready=False)
        elif not plan.takes:
            self._view.show_take("新しく受け付けるものはありません。", ready=False)
        elif self._tools.desk.read_only:
            self._view.show_take(self._tools.desk.read_only, ready=False)
        else:
            self._view.show_take("まとめて受け付けます。受け付けたあとで元に戻せます。", ready=True)
