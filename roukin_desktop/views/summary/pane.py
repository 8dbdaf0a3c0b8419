"""集計: the tables of the period, the rows behind every number beside them, and both files (screens.md)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary.backing import BackingList
from roukin_desktop.presenters.summary.exporting import ExportResult
from roukin_desktop.presenters.summary.pictures import PictureModel
from roukin_desktop.presenters.summary.room import SummaryPresenter, TableModel
from roukin_desktop.presenters.summary.scope import ScopeModel
from roukin_desktop.views.forms.ui_summary_pane import Ui_SummaryPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.summary.backing import BackingPanel
from roukin_desktop.views.summary.exporting import ExportCard
from roukin_desktop.views.summary.pictures import PictureCard
from roukin_desktop.views.summary.scope import ScopeRow
from roukin_desktop.views.widgets.tables.figure_section import FigureSection


class SummaryPane(Pane):
    """A ``SummaryView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "summary"
    keys: ClassVar[dict[str, str]] = {"F5": "更新", "F11": "Excel・PDF"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SummaryPane()
        self.ui.setupUi(self)
        self._presenter: SummaryPresenter | None = None
        self._sections: dict[str, FigureSection] = {}
        self._from: tuple[str, int, int] | None = None
        self._from_bar = False
        self._arriving = False
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._panel = BackingPanel(self.ui, self)
        self._pictures = PictureCard(self.ui)
        self._scopes = ScopeRow(self.ui)
        self._results = ExportCard(self.ui)
        self.show_reviews("")

    def attach(self, presenter: SummaryPresenter) -> None:
        """Connect the buttons; figures are computed when the room is opened."""
        self._presenter = presenter
        ui = self.ui
        ui.excelButton.clicked.connect(lambda: presenter.export(excel=True, pdf=False))
        ui.pdfButton.clicked.connect(lambda: presenter.export(excel=False, pdf=True))
        ui.bothButton.clicked.connect(self.output)
        ui.reviewButton.clicked.connect(self._on_reviews)
        ui.closeBacking.clicked.connect(self.give_up)
        ui.chart.picked.connect(self._on_bar)
        self._pictures.attach(presenter)
        self._scopes.attach(presenter.scopes)
        self._results.attach(presenter.files)
        ui.backing.opened.connect(self._on_record)
        QShortcut(QKeySequence("Esc"), self, self.give_up, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # SummaryView

    def show_head(self, title: str, note: str) -> None:
        """Show period, scope and what a reader must know."""
        self.ui.period.setText(title)
        self.ui.note.setText(note)
        self.ui.note.setVisible(bool(note))
        self._fit_notes()

    def show_scopes(self, model: ScopeModel) -> None:
        """Show what 集計 can be narrowed to; where there is nothing to choose the line is not there."""
        self._scopes.show_scopes(model)

    def show_scope_members(self, options: list[Option]) -> None:
        """Offer members under the field."""
        self._scopes.show_members(options)

    def show_reviews(self, text: str) -> None:
        """Show how many records are 要確認."""
        self.ui.reviewIcon.show_icon("warning", "warning")
        self.ui.reviewText.setText(text)
        for part in (self.ui.reviewIcon, self.ui.reviewText, self.ui.reviewButton):
            part.setVisible(bool(text))
        self._fit_notes()

    def _fit_notes(self) -> None:
        """Take no line where neither 要確認 nor a note stands."""
        ui = self.ui
        ui.noteBar.setHidden(ui.note.isHidden() and ui.reviewText.isHidden())

    def show_tables(self, tables: list[TableModel]) -> None:
        """Show the tables; those that stay keep their cursor."""
        for key in set(self._sections) - {table.key for table in tables}:
            self._sections.pop(key).deleteLater()
        for place, model in enumerate(tables):
            section = self._sections.get(model.key) or self._add_section(model.key)
            self.ui.sections.insertWidget(place, section)
            section.show_table(model)
        self._fit_page()
        if self._arriving and self._sections and self.isVisible():
            self._arriving = False
            self._go_to_figures()

    def _fit_page(self) -> None:
        """Give the page the height of its tables before it is painted: Qt measures new ones only after that."""
        for section in self._sections.values():
            section.show()
        self.ui.pageCol.activate()

    def show_pictures(self, options: list[Option], chosen: str, note: str) -> None:
        """Offer the pictures."""
        self._pictures.show_pictures(options, chosen, note)
        self._fitting.start()

    def show_picture(self, model: PictureModel) -> None:
        """Show one of them."""
        self._pictures.show_picture(model)

    def show_backing(self, backing: BackingList | None) -> None:
        """Show the rows behind a number and put the cursor into them; None puts them away."""
        self._panel.show_rows(backing)
        if backing is None:
            self._forget_marks("")
        self._fitting.start()

    def show_result(self, result: ExportResult) -> None:
        """Show which files were made, with ways to open them."""
        self._results.show_result(result)

    # Pane

    def entered(self) -> None:
        """Compute what changed meanwhile; the cursor stands in the first table, or where it was."""
        if self._presenter is not None:
            self._presenter.open()
        self._arriving = not self._sections
        if self._arriving:
            self.ui.scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.ui.backingCard.isVisible():
            self.ui.backing.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_to_figures()

    def left(self) -> None:
        """Stop computing at every change."""
        if self._presenter is not None:
            self._presenter.leave()

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._presenter.reload()

    def output(self) -> None:
        """F11: both files."""
        if self._presenter is not None:
            self._presenter.export(excel=True, pdf=True)

    def give_up(self) -> None:
        """Esc: put the rows away; the cursor goes back to the number they belong to. An open list goes first."""
        if self._scopes.close_list():
            return
        if self._presenter is None or self.ui.backingCard.isHidden():
            return
        self._presenter.close_backing()
        if self._from_bar:
            self.ui.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._from is not None and self._from[0] in self._sections:
            self._sections[self._from[0]].table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, _kind: str, record_id: str) -> None:
        """Open a list ホーム leads to."""
        self._arriving = False
        self._from, self._from_bar = None, False
        if self._presenter is not None:
            self._presenter.open_list(record_id)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stand the rows beside the tables where there is room, else under them."""
        super().resizeEvent(event)
        self._fitting.start()

    def _go_to_figures(self) -> None:
        """Put the cursor on the number it was on, else on the first that opens."""
        last = self._from[0] if self._from else next(iter(self._sections), "")
        if last in self._sections:
            table = self._sections[last].table
            table.go_to_first()
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_section(self, key: str) -> FigureSection:
        section = FigureSection(self.ui.page)
        section.opened.connect(lambda row, column: self._on_figure(key, row, column))
        section.table.selectionModel().currentChanged.connect(lambda index: self._on_cell(section, index))
        self._sections[key] = section
        return section

    def _on_figure(self, key: str, row: int, column: int) -> None:
        self._from, self._from_bar = (key, row, column), False
        self._forget_marks(key)
        if self._presenter is not None:
            self._presenter.open_figure(key, row, column)

    def _on_bar(self, at: int) -> None:
        self._from, self._from_bar = None, True
        self._forget_marks("")
        if self._presenter is not None:
            self._presenter.open_bar(at)

    def _on_reviews(self) -> None:
        self._from, self._from_bar = None, False
        self._forget_marks("")
        if self._presenter is not None:
            self._presenter.open_reviews()

    def _forget_marks(self, but: str) -> None:
        """Leave one marked number: the one whose rows are shown."""
        for key, section in self._sections.items():
            if key != but:
                section.table.clearSelection()

    def _on_cell(self, section: FigureSection, index: QModelIndex) -> None:
        if self.window().focusWidget() is section.table:
            self._bring(section, index)

    def _bring(self, section: FigureSection, index: QModelIndex) -> None:
        """Scroll so that the cell with the cursor is seen."""
        if index.isValid():
            box = section.table.visualRect(index)
            place = section.table.viewport().mapTo(self.ui.page, QPoint(box.x(), box.bottom()))
            self.ui.scroll.ensureVisible(0, place.y(), 0, box.height() * 2)

    def _on_record(self, key: str) -> None:
        record = self.ui.backing.record_of(key)
        if self._presenter is not None and record.id:
            self._presenter.open_record(record.kind, record.id)

    def _fit(self) -> None:
        """Choose where the panel stands; a height or width the user gave it stays within one direction."""
        shown = self._panel.shown
        beside = self._panel.beside() or self._from_bar
        self.ui.chartCard.setVisible(self._pictures.shown and (beside or not shown))
        self._panel.fit()
        if shown and self._from is not None and self._from[0] in self._sections:
            QTimer.singleShot(0, self, self._bring_opened)

    def _bring_opened(self) -> None:
        """Keep the number whose rows are shown in sight after the tables got less room."""
        if self._from is not None and self._from[0] in self._sections:
            section = self._sections[self._from[0]]
            self._bring(section, section.table.currentIndex())
