"""報告書: the paper of the conference, its 検算表, its texts and its frame; F11 makes both files (screens.md)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from roukin_desktop.domain.records import ReportText
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.report.paper import PaperModel
from roukin_desktop.presenters.report.room import CHECK, FRAME, PAPER, TEXTS, ReportPresenter
from roukin_desktop.presenters.submission.models import ConcernRow
from roukin_desktop.presenters.summary.backing import BackingList
from roukin_desktop.presenters.summary.exporting import ExportResult
from roukin_desktop.presenters.summary.scope import ScopeModel
from roukin_desktop.views.forms.ui_report_pane import Ui_ReportPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.report.frame import ReportFramePage
from roukin_desktop.views.report.texts import ReportTextsPage
from roukin_desktop.views.summary.backing import BackingPanel
from roukin_desktop.views.summary.exporting import ExportCard
from roukin_desktop.views.summary.scope import ScopeRow
from roukin_desktop.views.widgets.tables.record_table import Column

_KEYS = {
    PAPER: {"F5": "更新", "F11": "Excel・PDF"},
    CHECK: {"F5": "更新", "F11": "Excel・PDF"},
    TEXTS: {"F5": "更新", "F11": "Excel・PDF", "F12": "登録"},
    FRAME: {"F4": "前回複写", "F5": "更新", "F11": "Excel・PDF", "F12": "登録"},
}
_COLUMNS = (Column("区分", 11), Column("箇所", 16), Column("内容", 24, stretch=1))
_CONCERNS = 3
"""Rows of the list of concerns that are seen without scrolling."""


class ReportPane(Pane):
    """A ``ReportView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "report"
    keys: ClassVar[dict[str, str]] = _KEYS[PAPER]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportPane()
        self.ui.setupUi(self)
        self._presenter: ReportPresenter | None = None
        self.texts, self.frame = ReportTextsPage(self.ui.pages), ReportFramePage(self.ui.pages)
        for page in (self.texts, self.frame):
            self.ui.pages.addWidget(page)
        self._panel = BackingPanel(self.ui, self)
        self._scopes = ScopeRow(self.ui)
        self._results = ExportCard(self.ui)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self.ui.paperChoice.keep_one_chosen()
        self.ui.concerns.set_columns(_COLUMNS)
        self._listed = False
        self.ui.concerns.keep_first(_CONCERNS)
        self.show_concerns([], "")

    def attach(self, presenter: ReportPresenter) -> None:
        """Connect the parts; the report is made when the room is opened."""
        self._presenter = presenter
        ui = self.ui
        ui.excelButton.clicked.connect(lambda: presenter.export(excel=True, pdf=False))
        ui.pdfButton.clicked.connect(lambda: presenter.export(excel=False, pdf=True))
        ui.bothButton.clicked.connect(self.output)
        ui.parts.picked.connect(self._on_tab)
        ui.paperChoice.edited.connect(presenter.choose_paper)
        ui.paper.opened.connect(presenter.open_figure)
        ui.concerns.opened.connect(lambda place: presenter.open_concern(int(place)))
        ui.closeBacking.clicked.connect(self.give_up)
        ui.backing.opened.connect(self._on_record)
        self._scopes.attach(presenter.scopes)
        self._results.attach(presenter.files)
        self.texts.attach(presenter.texts)
        self.frame.attach(presenter.frame)
        QShortcut(QKeySequence("Esc"), self, self.give_up, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ReportView

    def show_head(self, title: str, note: str) -> None:
        """Show period, scope and what a reader must know."""
        self.ui.period.setText(title)
        self.ui.note.setText(note)
        self.ui.note.setVisible(bool(note))

    def show_scopes(self, model: ScopeModel) -> None:
        """Show what the report can be narrowed to."""
        self._scopes.show_scopes(model)

    def show_scope_members(self, options: list[Option]) -> None:
        """Offer members under the field."""
        self._scopes.show_members(options)

    def show_tabs(self, options: list[Option], chosen: str) -> None:
        """Show the parts of the room."""
        self.ui.parts.set_parts(options)
        keys = [option.key for option in options]
        if chosen in keys and self.ui.parts.value() != chosen:
            self.ui.parts.setCurrentIndex(keys.index(chosen))

    def show_papers(self, options: list[Option], chosen: str) -> None:
        """Offer the parts of the paper."""
        self.ui.paperChoice.set_options([(option.key, option.label) for option in options])
        self.ui.paperChoice.set_value(chosen)
        for part in (self.ui.paperLabel, self.ui.paperChoice):
            part.setVisible(len(options) > 1)

    def show_paper(self, paper: PaperModel, *, same: bool) -> None:
        """Show a part of the paper."""
        self.ui.paper.show_paper(paper, same=same)
        self._fitting.start()

    def show_concerns(self, rows: list[ConcernRow], verdict: str) -> None:
        """Show what to look at before printing, or that there is nothing."""
        ui = self.ui
        ui.verdictBox.setVisible(bool(verdict))
        ui.verdictIcon.show_icon("ok", "ok")
        ui.verdictText.setText(verdict)
        self._listed = bool(rows)
        ui.concerns.setVisible(self._listed)
        ui.concerns.show_concerns(rows)

    def show_backing(self, backing: BackingList | None) -> None:
        """Show the rows behind a number and put the cursor into them; None puts them away."""
        self._panel.show_rows(backing)
        self._fitting.start()

    def show_result(self, result: ExportResult) -> None:
        """Show which files were made, with ways to open them."""
        self._results.show_result(result)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer the keys of the part that is open."""
        return _KEYS[self.ui.parts.value() or PAPER]

    def entered(self) -> None:
        """Make anew what changed meanwhile."""
        if self._presenter is not None:
            self._presenter.open()
        self._arrive()

    def left(self) -> None:
        """Keep what was typed, and stop computing at every change."""
        if self._presenter is not None:
            self._presenter.keep()
            self._presenter.leave()

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._presenter.reload()

    def copy_last(self) -> None:
        """F4: the frame of the conference before."""
        if self._presenter is not None and self.ui.parts.value() == FRAME:
            self._presenter.frame.copy_last()

    def output(self) -> None:
        """F11: both files."""
        if self._presenter is not None:
            self._presenter.export(excel=True, pdf=True)

    def register(self) -> None:
        """F12 and Ctrl+Enter: the text or the frame that is open."""
        part = self.ui.parts.value()
        if part == TEXTS and self._presenter is not None:
            self._presenter.texts.register()
        elif part == FRAME:
            self.frame.register()

    def give_up(self) -> None:
        """Esc: put the rows away, or give up what is typed and not registered."""
        if self._presenter is None:
            return
        if self._scopes.close_list():
            return
        part = self.ui.parts.value()
        if part == TEXTS:
            self._presenter.texts.give_up()
        elif part == FRAME:
            self._presenter.frame.give_up()
        elif self._panel.shown:
            self._presenter.close_backing()
            self.ui.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to a text that the search leads to."""
        if self._presenter is not None and kind == ReportText.kind:
            self._presenter.show_text(record_id)
            self.texts.arrive()

    def undo_typing(self) -> None:
        """Ctrl+Z."""
        if self.ui.parts.value() == FRAME:
            self.frame.undo_typing()
        elif self.ui.parts.value() == TEXTS:
            self.texts.ui.field.undo()

    def redo_typing(self) -> None:
        """Ctrl+Y."""
        if self.ui.parts.value() == FRAME:
            self.frame.redo_typing()
        elif self.ui.parts.value() == TEXTS:
            self.texts.ui.field.redo()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stand the rows beside the paper where there is room, else under it."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Give the paper the height of the list while rows stand under it, and keep the number opened in sight."""
        self.ui.concerns.setVisible(self._listed and (self._panel.beside() or not self._panel.shown))
        self._panel.fit()
        if self._panel.shown:
            QTimer.singleShot(0, self, self.ui.paper.ensureCursorVisible)

    def _on_tab(self, key: str) -> None:
        pages: dict[str, QWidget] = {TEXTS: self.texts, FRAME: self.frame}
        self.ui.pages.setCurrentWidget(pages.get(key, self.ui.paperPage))
        if self._presenter is not None:
            self._presenter.choose_tab(key)
        self.keys_changed.emit()
        if not self.ui.parts.hasFocus():
            self._arrive()

    def _arrive(self) -> None:
        part = self.ui.parts.value()
        if part == TEXTS:
            self.texts.arrive()
        elif part == FRAME:
            self.frame.arrive()
        else:
            self.ui.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_record(self, key: str) -> None:
        record = self.ui.backing.record_of(key)
        if self._presenter is not None and record.id:
            self._presenter.open_record(record.kind, record.id)
