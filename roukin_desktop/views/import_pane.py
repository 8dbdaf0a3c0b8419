"""取込: kind, file, the guess to be mended, the preview, and 取り込む, all on one screen (exchange.md §5)."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.imports.models import CountModel, PlanModel, SheetModel
from roukin_desktop.presenters.imports.room import ImportsPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.forms.ui_import_pane import Ui_ImportPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.prose import prose
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles


class ImportPane(Pane, TakesFiles):
    """An ``ImportsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "imports"
    keys: ClassVar[dict[str, str]] = {"F5": "読み直す", "F12": "取り込む"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPane()
        self.ui.setupUi(self)
        self._presenter: ImportsPresenter | None = None
        self._sheets: dict[str, SheetModel] = {}
        self.ui.guide.setText(prose(self.ui.guide.text(), gap=SNUG))
        self.ui.fileNote.set_compact()
        self.ui.fileButton.setProperty("stop", True)
        self.ui.fileIcon.set_size(24)
        self.ui.fileIcon.show_icon("import", "accent")
        self.ui.doneIcon.show_icon("ok", "ok")
        self.ui.splitter.setSizes([500, 700])
        self.ui.splitter.setStretchFactor(0, 5)
        self.ui.splitter.setStretchFactor(1, 7)
        self.show_done("", "")

    def attach(self, presenter: ImportsPresenter) -> None:
        """Connect the fields and show everything."""
        self._presenter = presenter
        ui = self.ui
        ui.kind.edited.connect(presenter.choose_kind)
        ui.fileButton.clicked.connect(presenter.choose_file)
        ui.againButton.clicked.connect(presenter.read_again)
        ui.templateButton.clicked.connect(presenter.make_template)
        ui.openMade.clicked.connect(presenter.open_template)
        ui.openMadeFolder.clicked.connect(presenter.open_template_folder)
        ui.sheet.edited.connect(lambda _key: self._show_sheet())
        ui.taken.clicked.connect(self._on_taken)
        ui.header.editingFinished.connect(self._on_header)
        ui.columns.edited.connect(lambda column, key: presenter.set_field(ui.sheet.value(), column, key))
        ui.takeButton.clicked.connect(presenter.take_in)
        ui.spelling.keep_one_chosen()
        ui.means.wanted.connect(presenter.look_up)
        ui.means.picked.connect(lambda key: self._said(presenter, key))
        ui.undoButton.clicked.connect(presenter.undo)
        ui.closeDone.clicked.connect(ui.doneCard.hide)
        self.take_drops(ui.drop, lambda paths: presenter.take_file(*paths))
        presenter.open()

    # ImportsView

    def show_kinds(self, options: list[Option], chosen: str) -> None:
        """Offer the kinds; the number keys pick."""
        self.ui.kind.set_options([(option.key, option.label) for option in options])
        self.ui.kind.set_value(chosen)

    def show_fields(self, options: list[Option]) -> None:
        """Offer what a column can be read as."""
        self.ui.columns.set_fields(options)

    def show_file(self, name: str, trouble: str) -> None:
        """Show which file is read and why it cannot be."""
        ui = self.ui
        ui.fileName.setText(name or "取り込むファイルを選んでください")
        ui.fileHint.setVisible(not name)
        ui.againButton.setVisible(bool(name))
        self.keys_changed.emit()
        ui.fileNote.show_note("error", trouble)

    def show_plan(self, plan: PlanModel | None) -> None:
        """Show guess and preview."""
        ui = self.ui
        ui.splitter.setVisible(plan is not None)
        ui.guide.setVisible(plan is None)
        for part in (ui.planIcon, ui.takeButton):
            part.setVisible(plan is not None)
        ui.planText.setText(plan.text if plan is not None else "")
        self.keys_changed.emit()
        if plan is None:
            return
        wrong = any(remark.severity == "error" for remark in plan.remarks)
        state = "error" if wrong else "ok" if plan.can_take else "warning"
        ui.planIcon.show_icon({"error": "error", "ok": "ok"}.get(state, "info"), state)
        ui.takeButton.setEnabled(plan.can_take)
        ui.takeButton.setAccessibleDescription("" if plan.can_take else plan.text)
        ui.counts.setText(self._counts(plan.counts))
        ui.totals.setText(prose("\n".join(plan.totals)))
        ui.totals.setVisible(bool(plan.totals))
        ui.remarks.show_remarks(plan.remarks)
        ui.remarks.setVisible(bool(plan.remarks))
        ui.noRemarks.setVisible(not plan.remarks)
        self._show_unknown(plan)
        self._show_sheets(plan)

    def show_candidates(self, options: list[Option]) -> None:
        """Offer members a spelling may mean."""
        self.ui.means.offer(options)

    def show_done(self, text: str, undo: str, *, made: bool = False) -> None:
        """Say what was taken in, with the way back, or which file was made, with the ways to open it."""
        ui = self.ui
        for button in (ui.openMade, ui.openMadeFolder):
            button.setVisible(made)
        ui.doneText.setText(text)
        ui.undoButton.setText(undo)
        ui.undoButton.setVisible(bool(undo))
        ui.doneCard.setVisible(bool(text))

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer F5 once a file was chosen, F12 once there is something to take in."""
        there = {"F5": not self.ui.againButton.isHidden(), "F12": not self.ui.takeButton.isHidden()}
        return {key: word for key, word in self.keys.items() if there[key]}

    def entered(self) -> None:
        """Put the cursor on the kind, which everything else follows."""
        self.ui.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """F5: read the file again after it was mended in Excel."""
        if self._presenter is not None:
            self._presenter.read_again()

    def register(self) -> None:
        """F12."""
        if self._presenter is not None:
            self._presenter.take_in()

    def open_record(self, _kind: str, record_id: str) -> None:
        """Read files as the kind another room asks for."""
        if self._presenter is not None:
            self._presenter.choose_kind(record_id)
            self._presenter.open()

    def _counts(self, counts: tuple[CountModel, ...]) -> str:
        red = self.palette().color(QPalette.ColorRole.BrightText).name()
        parts = []
        for count in counts:
            colour = f' style="color:{red}"' if count.state == "error" else ""
            parts.append(f"<span{colour}>{escape(count.label)}&nbsp;<b>{escape(count.number)}</b></span>")
        return " &nbsp;&nbsp;&nbsp; ".join(parts)

    def _show_unknown(self, plan: PlanModel) -> None:
        """Ask for the members of spellings the register does not know, one after the other."""
        ui = self.ui
        chosen = ui.spelling.value()
        ui.spelling.set_options([(spelling, spelling) for spelling in plan.unknown])
        ui.spelling.set_value(chosen if chosen in plan.unknown else next(iter(plan.unknown), ""))
        ui.unknownBox.setVisible(bool(plan.unknown))

    def _said(self, presenter: ImportsPresenter, member_id: str) -> None:
        self.ui.means.clear()
        presenter.learn(self.ui.spelling.value(), member_id)

    def _show_sheets(self, plan: PlanModel) -> None:
        chosen = self.ui.sheet.value()
        self._sheets = {sheet.name: sheet for sheet in plan.sheets}
        self.ui.sheet.set_options([(name, name) for name in self._sheets])
        if chosen not in self._sheets:
            taken = [sheet.name for sheet in plan.sheets if sheet.taken]
            chosen = next(iter([*taken, *self._sheets]), "")
        self.ui.sheet.set_value(chosen)
        several = list(self._sheets) != [""]
        self.ui.sheetLabel.setText("シート" if several else "CSVにシートはありません。全体を1つの表として読みます。")
        for part in (self.ui.sheet, self.ui.taken):
            part.setVisible(several)
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self._sheets.get(self.ui.sheet.value())
        if sheet is not None:
            self.ui.taken.setChecked(sheet.taken)
            self.ui.header.setText(sheet.header_row)
            self.ui.columns.show_columns(sheet.columns)

    def _on_taken(self, on: bool) -> None:
        if self._presenter is None:
            return
        if on:
            self._presenter.set_header(self.ui.sheet.value(), self.ui.header.text() or "1")
        else:
            self._presenter.leave_out(self.ui.sheet.value())

    def _on_header(self) -> None:
        sheet = self._sheets.get(self.ui.sheet.value())
        if self._presenter is not None and sheet is not None and self.ui.header.text() != sheet.header_row:
            self._presenter.set_header(sheet.name, self.ui.header.text())
