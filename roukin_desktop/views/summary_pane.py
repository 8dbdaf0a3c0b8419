"""集計: the tables of the period, the rows behind every number beside them, and both files (screens.md)."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.presenters.backing import BackingList
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary import ExportResult, SummaryPresenter, TableModel
from roukin_desktop.presenters.summary_scope import ScopeModel
from roukin_desktop.views.forms.ui_summary_pane import Ui_SummaryPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.figure_section import FigureSection

_MEMBER_WIDTH = 40
"""Digits the field of the member is wide: a long name of a union."""
_SIDE = 25
"""Characters of the panel's usual width; below it stands under the tables instead of beside them."""


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
        self._detail = ""
        self._has_chart = True
        self._from: tuple[str, int, int] | None = None
        self._arriving = False
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self.ui.splitter.setStretchFactor(0, 1)
        self.ui.splitter.setStretchFactor(1, 0)
        for part in (self.ui.resultCard, self.ui.backingCard, self.ui.scopeBox):
            part.hide()
        for choice in (self.ui.scopeKind, self.ui.scopeEntry):
            choice.keep_one_chosen()
        self.ui.scopeMember.setMinimumWidth(_MEMBER_WIDTH * self.fontMetrics().horizontalAdvance("0"))
        self.show_reviews("")

    def attach(self, presenter: SummaryPresenter) -> None:
        """Connect the buttons; figures are computed when the room is opened."""
        self._presenter = presenter
        ui = self.ui
        ui.excelButton.clicked.connect(lambda: presenter.export(excel=True, pdf=False))
        ui.pdfButton.clicked.connect(lambda: presenter.export(excel=False, pdf=True))
        ui.bothButton.clicked.connect(self.output)
        ui.reviewButton.clicked.connect(self._on_reviews)
        ui.openFirst.clicked.connect(lambda: presenter.open_result(0))
        ui.openSecond.clicked.connect(lambda: presenter.open_result(1))
        ui.openFolder.clicked.connect(presenter.open_result_folder)
        ui.closeResult.clicked.connect(ui.resultCard.hide)
        ui.closeBacking.clicked.connect(self.give_up)
        ui.scopeKind.edited.connect(self._on_kind)
        ui.scopeEntry.edited.connect(presenter.scopes.choose_entry)
        ui.scopeMember.wanted.connect(presenter.scopes.find_members)
        ui.scopeMember.picked.connect(presenter.scopes.choose_member)
        ui.scopeMember.editingFinished.connect(lambda: presenter.scopes.settle_member(ui.scopeMember.text()))
        ui.backing.opened.connect(self._on_record)
        QShortcut(QKeySequence("Esc"), self, self.give_up, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # SummaryView

    def show_head(self, title: str, note: str) -> None:
        """Show period, scope and what a reader must know."""
        self.ui.period.setText(title)
        self.ui.note.setText(note)

    def show_scopes(self, model: ScopeModel) -> None:
        """Show what 集計 can be narrowed to; where there is nothing to choose the line is not there."""
        ui = self.ui
        ui.scopeBox.setVisible(bool(model.kinds))
        for field, options, key in (
            (ui.scopeKind, model.kinds, model.kind),
            (ui.scopeEntry, model.entries, model.entry),
        ):
            field.set_options([(option.key, option.label) for option in options])
            field.set_value(key)
        ui.scopeEntry.setVisible(bool(model.entries))
        ui.scopeMember.setVisible(model.lookup)
        ui.scopeHint.setVisible(model.lookup and not model.text)
        if model.text or not model.lookup:
            ui.scopeMember.setText(model.text)

    def show_scope_members(self, options: list[Option]) -> None:
        """Offer members under the field."""
        self.ui.scopeMember.offer(options)

    def show_reviews(self, text: str) -> None:
        """Show how many records are 要確認."""
        self.ui.reviewIcon.show_icon("warning", "warning")
        self.ui.reviewText.setText(text)
        for part in (self.ui.reviewIcon, self.ui.reviewText, self.ui.reviewButton):
            part.setVisible(bool(text))

    def show_tables(self, tables: list[TableModel]) -> None:
        """Show the tables; those that stay keep their cursor."""
        for key in set(self._sections) - {table.key for table in tables}:
            self._sections.pop(key).deleteLater()
        for place, model in enumerate(tables):
            section = self._sections.get(model.key) or self._add_section(model.key)
            self.ui.sections.insertWidget(place, section)
            section.show_table(model)
        if self._arriving and self._sections and self.isVisible():
            self._arriving = False
            self._go_to_figures()

    def show_months(self, points: tuple[MonthPoint, ...], text: str) -> None:
        """Draw 学習会 by month."""
        self.ui.chart.show_points(points, text)
        self._has_chart = bool(points)
        self.ui.chartCard.setVisible(self._has_chart)
        self._fitting.start()

    def show_backing(self, backing: BackingList | None) -> None:
        """Show the rows behind a number and put the cursor into them; None puts them away."""
        ui = self.ui
        ui.backingCard.setVisible(backing is not None)
        if backing is None:
            self._forget_marks("")
            self.ui.chartCard.setVisible(self._has_chart)
            return
        ui.backingTitle.setText(backing.title)
        self._detail = backing.detail
        ui.backing.show_records(backing.rows)
        ui.backingTotal.setText(backing.total)
        agrees = backing.agrees
        ui.agreesIcon.setVisible(agrees is not None)
        ui.agreesIcon.show_icon("ok" if agrees else "error", "ok" if agrees else "error")
        ui.agreesText.setText("" if agrees is None else "一致" if agrees else "集計と一致しません")
        self._fitting.start()
        if self.isVisible():
            target = ui.backing if backing.rows else ui.closeBacking
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, result: ExportResult) -> None:
        """Show which files were made, with ways to open them."""
        ui = self.ui
        ui.resultIcon.show_icon("ok", "ok")
        ui.resultText.setText(result.text)
        for place, button in enumerate((ui.openFirst, ui.openSecond)):
            button.setVisible(place < len(result.labels))
            button.setText(result.labels[place] if place < len(result.labels) else "")
        ui.resultCard.show()
        ui.openFirst.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if self.ui.scopeMember.is_open():
            self.ui.scopeMember.offer(())
            return
        if self._presenter is None or self.ui.backingCard.isHidden():
            return
        self._presenter.close_backing()
        if self._from is not None and self._from[0] in self._sections:
            self._sections[self._from[0]].table.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _on_kind(self, key: str) -> None:
        """Go on into the field of the member: without one nothing changes yet."""
        if self._presenter is not None:
            self._presenter.scopes.choose_kind(key)
            if self.ui.scopeMember.isVisible():
                self.ui.scopeMember.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_section(self, key: str) -> FigureSection:
        section = FigureSection(self.ui.page)
        section.opened.connect(lambda row, column: self._on_figure(key, row, column))
        section.table.selectionModel().currentChanged.connect(lambda index: self._on_cell(section, index))
        self._sections[key] = section
        return section

    def _on_figure(self, key: str, row: int, column: int) -> None:
        self._from = (key, row, column)
        self._forget_marks(key)
        if self._presenter is not None:
            self._presenter.open_figure(key, row, column)

    def _on_reviews(self) -> None:
        self._from = None
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
        ui, splitter, em = self.ui, self.ui.splitter, self.fontMetrics().height()
        beside = self.width() >= em * (_SIDE + 42)
        shown = not ui.backingCard.isHidden()
        ui.chartCard.setVisible(self._has_chart and (beside or not shown))
        ui.backingHint.setVisible(beside)
        lines = escape(self._detail).replace("\n", "<br>" if beside else "  ")
        ui.backingDetail.setText(f'<p style="line-height:125%">{lines}</p>')
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if splitter.orientation() != wanted or not all(splitter.sizes()):
            splitter.setOrientation(wanted)
            room = splitter.width() if beside else splitter.height()
            panel = min(em * _SIDE, room // 2) if beside else room * 45 // 100
            splitter.setSizes([room - panel, panel])
        if shown and self._from is not None and self._from[0] in self._sections:
            QTimer.singleShot(0, self, self._bring_opened)

    def _bring_opened(self) -> None:
        """Keep the number whose rows are shown in sight after the tables got less room."""
        if self._from is not None and self._from[0] in self._sections:
            section = self._sections[self._from[0]]
            self._bring(section, section.table.currentIndex())
