"""受付: the room of who receives, in three parts: 受け付ける, 提出状況, 確かめること (screens.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.presenters.intake.board import BoardPart, BoardView
from roukin_desktop.presenters.intake.closing import ClosingPart, ClosingView
from roukin_desktop.presenters.intake.files import FilesPart, FilesView
from roukin_desktop.presenters.intake.questions import QuestionsPart, QuestionsView
from roukin_desktop.presenters.intake.sender import SenderPart, SenderView
from roukin_desktop.presenters.intake.senders import SendersPart, SendersView
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.summary.exporting import Exporter, ResultView
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.system.folders import Folder

PARTS = {"files": "受け付ける", "board": "提出状況", "questions": "確かめること"}


class IntakeView(Protocol):
    """The frame of the room."""

    def show_parts(self, options: list[Option]) -> None:
        """Show the parts; the last tells how many questions are open."""


@dataclass(frozen=True, slots=True)
class IntakeViews:
    """The views of the parts."""

    files: FilesView
    board: BoardView
    sender: SenderView
    senders: SendersView
    closing: ClosingView
    questions: QuestionsView
    papers: ResultView


class IntakePresenter(ReadWhenShown):
    """Puts the parts together and has them hear of scope and changes while the room is open."""

    screen: ClassVar[str] = "intake"

    def __init__(self, tools: Tools, view: IntakeView, views: IntakeViews, scope: Scope, documents: Folder) -> None:
        """Build the parts; ``documents`` is where files are looked for and written."""
        super().__init__()
        self._view = view
        self.papers = Exporter(tools, views.papers, documents)
        self.files = FilesPart(tools, views.files, documents, self.papers)
        self.board = BoardPart(tools, views.board, scope, self._picked)
        self.sender = SenderPart(tools, views.sender, documents, lambda: self.board.period, self.papers)
        self.senders = SendersPart(tools, views.senders)
        self.closing = ClosingPart(tools, views.closing, scope, self.papers, self.board.unsettled)
        self.questions = QuestionsPart(tools, views.questions, self._count)
        self._open_questions = 0

    def reload(self) -> None:
        """Read board, questions and closed periods anew."""
        self._stale = False
        self.board.reload()
        self.closing.reload()
        self.questions.reload()

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period."""
        self.board.set_scope(scope)
        self.closing.set_scope(scope)
        self.renew()

    def on_changes(self, changes: Changes) -> None:
        """Read anew, at once or when the room is opened."""
        self.files.on_changes(changes)
        super().on_changes(changes)

    def _picked(self, code: str, name: str) -> None:
        self.sender.look_at(code, name)
        self.senders.look_at(code, name)

    def _count(self, questions: int) -> None:
        self._open_questions = questions
        self.show_parts()

    def show_parts(self) -> None:
        """Show the parts; a number tells how many questions are open."""
        questions = self._open_questions
        words = {**PARTS, "questions": f"{PARTS['questions']} {questions:,}件" if questions else PARTS["questions"]}
        self._view.show_parts([Option(key, word) for key, word in words.items()])
