"""Excel and PDF of what a room shows: where to, made with progress, then opened (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from roukin_desktop.presenters.ports import FileKind, Progress
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.system.folders import Folder, now

if TYPE_CHECKING:
    from roukin_desktop.reports.model import Report
    from roukin_desktop.services.submission.models import MailTexts

EXCEL = FileKind("Excel ブック", ("*.xlsx",))
PDF = FileKind("PDF", ("*.pdf",))


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Files just made: a sentence, what can be opened, and the words on the way to each.

    ``mail`` False where the files are for several people, and one mail must not carry them all.
    """

    text: str
    paths: tuple[Path, ...]
    labels: tuple[str, ...] = ()
    mail: bool = True


class ResultView(Protocol):
    """The part of a pane that says what was made."""

    def show_result(self, result: ExportResult) -> None:
        """Say which files were made, with ways to open them."""


class Exporter:
    """Makes the files of one room; ``documents`` is where they are offered to be written."""

    def __init__(self, tools: Tools, view: ResultView, documents: Folder) -> None:
        self._tools = tools
        self._view = view
        self._documents = documents
        self._result: ExportResult | None = None
        self._mail: MailTexts | None = None

    def show(self, result: ExportResult, mail: MailTexts | None = None) -> None:
        """Say which files were made; ``mail`` is what they go out with, else one that only names them."""
        self._result, self._mail = result, mail
        self._view.show_result(result)

    def export(self, name: str, report: Callable[[], Report], *, excel: bool, pdf: bool) -> None:
        """Ask where, then make the workbook, the PDF, or both with the same name; ``name`` is offered."""
        kind = EXCEL if excel else PDF
        title = "Excel と PDF を作成" if excel and pdf else f"{kind.label}を作成"
        suggested = now(self._documents) / f"{name}{kind.patterns[0][1:]}"
        path = self._tools.dialogs.ask_save(title, suggested, (kind,))
        if path is None:
            return
        book = path.with_suffix(".xlsx") if excel else None
        paper = path.with_suffix(".pdf") if pdf else None
        if book is not None and paper is not None and paper.exists() and not self._may_replace(paper):
            return
        desk = self._tools.desk

        def task(progress: Progress) -> tuple[Path, ...]:
            return desk.write(report(), excel=book, pdf=paper, progress=progress)

        self._tools.runner.run_long(f"{title}しています", task, self._written)

    def open_file(self, index: int) -> None:
        """Open a file just made."""
        if self._result is not None:
            self._tools.dialogs.open_file(self._result.paths[index])

    def open_folder(self) -> None:
        """Show the files just made in their folder."""
        if self._result is not None:
            self._tools.dialogs.open_folder(self._result.paths[0])

    def write_mail(self) -> None:
        """Write a mail draft with the files just made beside them and hand it to the mail program."""
        if self._result is None:
            return
        desk, paths, texts = self._tools.desk.submission, self._result.paths, self._mail
        out = paths[0].with_suffix(".eml")

        def task() -> Path:
            return desk.write_mail(texts or desk.files_mail(paths), out)

        self._tools.runner.run(task, self._tools.dialogs.open_file)

    def _may_replace(self, path: Path) -> bool:
        """Ask about the second file; the dialog asked about the first only."""
        text = f"「{path.name}」はすでにあります。新しい内容に置き換えますか。"
        return self._tools.dialogs.confirm("ファイルの置き換え", text, "置き換える")

    def _written(self, paths: tuple[Path, ...]) -> None:
        names = "と".join(f"「{path.name}」" for path in paths)
        labels = tuple("PDFを開く" if path.suffix == ".pdf" else "Excelを開く" for path in paths)
        self.show(ExportResult(f"{names}を作成しました。", paths, labels))
