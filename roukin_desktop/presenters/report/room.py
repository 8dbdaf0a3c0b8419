"""報告書: the paper of the conference on screen, what to look at before printing, and both files (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.records import ConferenceFrame
from roukin_desktop.domain.scope import Scope as Chosen
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.report.concerns import CHECKS, TEXT, concern_rows, verdict
from roukin_desktop.presenters.report.frame import FramePresenter, FrameView
from roukin_desktop.presenters.report.paper import PaperModel, PaperReader
from roukin_desktop.presenters.report.texts import TextsPresenter, TextsView
from roukin_desktop.presenters.submission.models import ConcernRow
from roukin_desktop.presenters.summary.backing import BackingList
from roukin_desktop.presenters.summary.exporting import Exporter, ResultView
from roukin_desktop.presenters.summary.room import file_name
from roukin_desktop.presenters.summary.scope import ScopeChooser, ScopeView
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.reports.model import Paper
from roukin_desktop.services.conference.checks import check_sheet
from roukin_desktop.services.conference.report import Conference
from roukin_desktop.services.scopes import Scopes
from roukin_desktop.system.folders import Folder

PAPER, CHECK, TEXTS, FRAME = "paper", "checks", "texts", "frame"
_TABS = {PAPER: "報告書", CHECK: "検算表", TEXTS: "文章", FRAME: "表紙・議事"}
_ANNEX = "annex:"
"""Begins the key of a 資料 among the parts of the paper."""
_SHARE = "推進委員会・店舗などの報告書です。方針(案)・表紙・議事次第は本部の報告書だけに入ります。"


@dataclass(frozen=True, slots=True)
class _Read:
    """What the book says of a report at one moment."""

    offered: Scopes
    conference: Conference
    prose: dict[str, str]
    frame: ConferenceFrame | None


class ReportView(ScopeView, ResultView, Protocol):
    """What the pane of 報告書 shows beside its texts and its frame."""

    def show_head(self, title: str, note: str) -> None:
        """Show period and scope, and what a reader must know."""

    def show_tabs(self, options: list[Option], chosen: str) -> None:
        """Show the parts of the room."""

    def show_papers(self, options: list[Option], chosen: str) -> None:
        """Offer the parts of the paper; none where there is one only."""

    def show_paper(self, paper: PaperModel, *, same: bool) -> None:
        """Show a part; the place stays where it is the ``same`` one."""

    def show_concerns(self, rows: list[ConcernRow], verdict: str) -> None:
        """Show what to look at before printing, or that there is nothing."""

    def show_backing(self, backing: BackingList | None) -> None:
        """Show the rows behind a number; None puts them away."""


class ReportPresenter(ReadWhenShown):
    """Decides everything the room shows. ``open_record`` opens a record in its room."""

    screen: ClassVar[str] = "report"

    def __init__(
        self,
        tools: Tools,
        view: ReportView,
        parts: tuple[TextsView, FrameView],
        scope: Scope,
        documents: Folder,
        open_record: Callable[[str, str], None],
    ) -> None:
        """Prepare; ``parts`` are the views of 文章 and 表紙・議事."""
        super().__init__()
        self._tools = tools
        self._view = view
        self._scope = scope
        self.open_record = open_record
        self.scopes = ScopeChooser(tools, view, self._rescoped)
        self.files = Exporter(tools, view, documents)
        self.texts = TextsPresenter(tools, parts[0])
        self.frame = FramePresenter(tools, parts[1], scope.period)
        self._read: _Read | None = None
        self._reader: PaperReader | None = None
        self._concerns: list[ConcernRow] = []
        self._papers: dict[str, PaperModel] = {}
        self._titles: dict[str, str] = {}
        self._annexes: dict[str, Paper] = {}
        self._sheet: PaperModel | None = None
        self._tab = PAPER
        self._part = ""
        self._shown_part = ""
        self._opened = ""

    def set_scope(self, scope: Scope) -> None:
        """Show the report of another period; the rows of the old one are put away."""
        self._scope = scope
        self.close_backing()
        self.renew()

    def keep(self) -> None:
        """Keep what was typed into texts and forms."""
        self.texts.keep()
        if self._read is not None:
            self.frame.keep()

    def reload(self) -> None:
        """Compute everything anew."""
        desk, period, asked = self._tools.desk, self._scope.period, self.scopes.chosen
        if self._read is None:
            self._view.show_head("報告書を作っています…", "")

        def task() -> _Read:
            offered, chosen = self.scopes.load(asked)
            report = desk.conference
            return _Read(offered, report.confer(period, chosen), report.texts(period), report.frame(period))

        def show(read: _Read) -> None:
            if (period, asked) == (self._scope.period, self.scopes.chosen):
                self._show(read)

        self._tools.runner.run(task, show)

    def choose_tab(self, key: str) -> None:
        """Go to another part of the room; what was typed in the one left is kept."""
        self.keep()
        self._tab = key
        self.close_backing()
        self._show_paper()

    def choose_paper(self, key: str) -> None:
        """Show another part of the paper; the 資料 are made when one is asked for."""
        self._part = key
        self.close_backing()
        if key in self._titles and not self._annexes:
            self._make_annexes()
        else:
            self._show_paper()

    def open_figure(self, key: str) -> None:
        """Show the rows behind a number (design.md L4)."""
        number = self._reader.opened(key) if self._reader else None
        if number is not None and self._read is not None:
            self._opened = key
            rows_of = partial(self._tools.desk.rows, scope=self._read.conference.facts.summary.scope)
            self._tools.runner.run(lambda: number.show(rows_of), self._view.show_backing)

    def close_backing(self) -> None:
        """Put the rows away."""
        self._opened = ""
        self._view.show_backing(None)

    def open_concern(self, place: int) -> None:
        """Go to what a line is about: a text, or the 検算表."""
        row = self._concerns[place]
        if row.kind == TEXT:
            self.show_text(row.id)
        elif row.kind == CHECKS:
            self._go_to(CHECK)

    def show_text(self, key: str) -> None:
        """Go to a text that another room leads to; ``-`` to the texts as they were left."""
        self._go_to(TEXTS)
        if key != "-":
            self.texts.go_to(key)

    def export(self, *, excel: bool, pdf: bool) -> None:
        """Ask where, then make the workbook, the PDF, or both with the same name."""
        desk, period, chosen = self._tools.desk, self._scope.period, self._chosen
        name = file_name(self._tools, self._scope, chosen, "houkokusho")
        self.files.export(name, lambda: desk.conference.report(period, chosen), excel=excel, pdf=pdf)

    @property
    def _chosen(self) -> Chosen:
        """The scope of what is shown, not of what is being computed."""
        return self._read.conference.facts.summary.scope if self._read else self.scopes.chosen

    def _rescoped(self) -> None:
        self._stale = True
        self.close_backing()
        self.reload()

    def _go_to(self, tab: str) -> None:
        self.choose_tab(tab)
        self._view.show_tabs(self._tabs(), tab)

    def _tabs(self) -> list[Option]:
        whole = self._tools.desk.info.role is Role.HEADQUARTERS
        return [Option(key, label) for key, label in _TABS.items() if whole or key != FRAME]

    def _show(self, read: _Read) -> None:
        self._read, self._stale = read, False
        conference, summary = read.conference, read.conference.facts.summary
        self.scopes.show(read.offered, summary.scope)
        share = conference.facts.share
        head = f"{summary.period.label}  {summary.scope.title}".rstrip()
        self._view.show_head(head, _SHARE if share else "")
        self._view.show_tabs(self._tabs(), self._tab)
        self._concerns = concern_rows(conference, share=share)
        self._view.show_concerns(self._concerns, verdict(conference))
        self._reader = PaperReader(conference.facts)
        self._papers = {paper.key: self._reader.read(paper) for paper in conference.papers}
        self._sheet = self._reader.read(check_sheet(conference.checks, conference.estimated))
        titles = conference.facts.catalogue.papers
        self._titles = {_ANNEX + paper.key: f"資料{paper.number} {paper.title}" for paper in titles}
        self._annexes = {}
        if self._part in self._titles:
            self._make_annexes()
        self._show_paper()
        self.texts.load(conference, read.prose)
        self.frame.load(conference, read.frame)
        if self._opened:
            self.open_figure(self._opened)

    def _make_annexes(self) -> None:
        read, reader = self._read, self._reader
        if read is None:
            return
        desk, period, chosen = self._tools.desk, self._scope.period, self._chosen

        def show(papers: tuple[Paper, ...]) -> None:
            if reader is self._reader:
                self._annexes = {_ANNEX + paper.key: paper for paper in papers}
                self._show_paper()

        self._tools.runner.run(lambda: desk.conference.annexes(period, chosen), show)

    def _model(self, key: str) -> PaperModel | None:
        """Return a part as it is shown; a 資料 is laid out when it is first looked at."""
        if key not in self._papers and key in self._annexes and self._reader is not None:
            model = self._reader.read(self._annexes[key])
            self._papers[key] = replace(model, key=key)
        return self._papers.get(key)

    def _show_paper(self) -> None:
        """Show the part chosen; where it is gone the first one that reports."""
        if self._sheet is None:
            return
        if self._tab == CHECK:
            self._view.show_papers([], "")
            self._show_model(self._sheet)
        elif self._tab == PAPER:
            parts = {key: paper.title for key, paper in self._papers.items() if not key.startswith(_ANNEX)}
            waits = self._part in self._titles and not self._annexes
            if not waits and self._model(self._part) is None:
                self._part = next((key for key in parts if self._papers[key].reports), next(iter(parts)))
            options = [Option(key, title) for key, title in {**parts, **self._titles}.items()]
            self._view.show_papers(options, self._part)
            model = self._model(self._part)
            if model is not None:
                self._show_model(model)

    def _show_model(self, model: PaperModel) -> None:
        self._view.show_paper(model, same=model.key == self._shown_part)
        self._shown_part = model.key
