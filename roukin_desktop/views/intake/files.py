"""受け付ける: the pile, the chosen file, figures and records before and after, and 受け付ける F12."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.intake.files import FilesPart
from roukin_desktop.presenters.intake.models import FigureRow, FileDetail, FileRow, RecordRow
from roukin_desktop.views.forms.ui_intake_files import Ui_IntakeFilesPage
from roukin_desktop.views.prose import prose
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from roukin_desktop.views.widgets.tables.mark_table import MarkRow
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow

_FILES = (
    Column("結果", 16, "mark"),
    Column("提出元・ファイル", 16, "two", stretch=1),
    Column("年度", 7, spare=True, whole=True),
    Column("版", 4, whole=True),
    Column("種類", 7, spare=True, whole=True),
    Column("そろった期", 8, whole=True),
    Column("照合コード", 14, spare=True, whole=True),
    Column("記録", 10, whole=True),
    Column("手直し", 5, whole=True),
)
_FIGURES = (
    Column("期", 3, whole=True),
    Column("数字", 14, stretch=1),
    Column("前", 8, "figure"),
    Column("後", 8, "figure"),
)
_MARK = Column("", 6, "mark")
EDITED = (
    Column("シート", 10, stretch=1),
    Column("欄", 5),
    Column("もとの値", 10, stretch=1),
    Column("いまの値", 10, stretch=1),
)


class IntakeFilesPage(TakesFiles):
    """A ``FilesView``; ``attach`` gives it its part. ``ready`` tells whether anything can be accepted."""

    ready_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_IntakeFilesPage()
        ui.setupUi(self)
        self._part: FilesPart | None = None
        self._marked = False
        self.ready = False
        ui.guide.setText(prose(ui.guide.text(), gap=SNUG))
        ui.phoneText.setText(prose(ui.phoneText.text()))
        ui.note.set_compact()
        ui.dropIcon.set_size(24)
        ui.dropIcon.show_icon("inbox", "accent")
        ui.doneIcon.show_icon("ok", "ok")
        ui.takeIcon.show_icon("info", "accent")
        ui.files.set_columns(_FILES)
        ui.figures.set_columns(_FIGURES)
        ui.edited.set_columns(EDITED)
        ui.splitter.setSizes([230, 270])
        ui.lower.setSizes([410, 650])
        ui.splitter.setStretchFactor(0, 2)
        ui.splitter.setStretchFactor(1, 3)
        ui.lower.setStretchFactor(0, 5)
        ui.lower.setStretchFactor(1, 7)
        self.show_done("", "", "")

    def attach(self, part: FilesPart) -> None:
        """Connect the fields and show everything."""
        self._part = part
        ui = self.ui
        ui.fileButton.clicked.connect(part.choose_files)
        ui.againButton.clicked.connect(part.read_again)
        ui.clearButton.clicked.connect(part.clear)
        ui.files.chosen.connect(part.choose)
        ui.vouch.edited.connect(part.vouch)
        ui.sameBox.toggled.connect(part.show_same)
        ui.takeButton.clicked.connect(part.accept)
        ui.undoButton.clicked.connect(part.undo)
        ui.receiptButton.clicked.connect(part.make_receipts)
        ui.closeDone.clicked.connect(ui.doneCard.hide)
        self.take_drops(ui.drop, part.take_files, many=True)
        part.open()

    def piled(self) -> bool:
        """Tell whether files lie here."""
        return not self.ui.splitter.isHidden()

    def arrive(self) -> None:
        """Put the cursor where one begins: the button for files, or the pile."""
        target = self.ui.files if self.ui.files.isVisible() else self.ui.fileButton
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # FilesView

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self.ui.note.show_note(state, text)

    def show_pile(self, counts: str, rows: list[FileRow], chosen: str) -> None:
        """Show the files; the cursor goes to the first pile that comes."""
        ui = self.ui
        first = bool(rows) and ui.splitter.isHidden()
        changed = bool(rows) == ui.splitter.isHidden()
        ui.pileText.setVisible(not rows)
        ui.countsText.setText(counts)
        ui.countsText.setVisible(bool(rows))
        show_together(not rows, ui.guide, ui.dropHint)
        show_together(bool(rows), ui.splitter, ui.clearButton, ui.againButton)
        ui.files.show_marks(
            [
                MarkRow(
                    row.key,
                    (
                        row.mark,
                        row.sender,
                        row.year,
                        row.revision,
                        row.kind,
                        row.periods,
                        row.check_code,
                        row.changes,
                        row.edited,
                    ),
                )
                for row in rows
            ],
            chosen,
        )

        if changed:
            self.ready_changed.emit()
        if first and self.isVisible():
            ui.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self, detail: FileDetail | None) -> None:
        """Show the chosen file."""
        ui = self.ui
        ui.detailCard.setVisible(detail is not None)
        if detail is None:
            return
        ui.detailIcon.show_icon(detail.mark.icon, detail.mark.state)
        ui.detailWord.setText(detail.mark.word)
        ui.detailTitle.setText(detail.title)
        ui.detailTitle.setToolTip(detail.title)
        ui.detailFacts.setText(prose(detail.facts))
        ui.detailText.setText(prose(detail.sentence))
        ui.phoneBox.setVisible(bool(detail.fingerprint))
        ui.fingerprint.setText(detail.fingerprint)
        ui.vouch.set_options([(option.key, f"{option.label}({option.key})") for option in detail.senders])
        ui.vouch.set_value(detail.vouched)
        show_together(bool(detail.senders), ui.vouchLabel, ui.vouch)
        show_edited(ui.edited, detail.edited)
        show_together(bool(detail.edited), ui.editedTitle, ui.edited)

    def show_figures(self, title: str, rows: list[FigureRow], *, marked: bool) -> None:
        """Show printed figures before and after."""
        ui = self.ui
        ui.tabs.setTabText(0, title)
        if marked != self._marked:
            self._marked = marked
            ui.figures.show_marks(())
            ui.figures.set_columns((_MARK, *_FIGURES) if marked else _FIGURES)
        show_together(bool(rows), ui.figures)
        show_together(not rows, ui.noFigures)
        cells = [(r.period, r.label, r.before, r.after) for r in rows]
        ui.figures.show_marks(
            [
                MarkRow(str(at), (r.mark, *texts) if marked else texts)
                for at, (r, texts) in enumerate(zip(rows, cells, strict=True))
            ]
        )

    def show_records(self, title: str, rows: list[RecordRow]) -> None:
        """Show records before and after."""
        self.ui.tabs.setTabText(1, title)
        self.ui.records.show_changes(rows)
        show_together(bool(rows), self.ui.records)
        show_together(not rows, self.ui.noRecords)

    def show_take(self, text: str, *, ready: bool) -> None:
        """Say what accepting would do."""
        ui = self.ui
        ui.takeText.setText(text)
        ui.takeButton.setEnabled(ready)
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit()
        ui.takeButton.setAccessibleDescription(text)
        show_together(bool(text), ui.takeIcon, ui.takeButton)

    def show_done(self, text: str, undo: str, receipts: str) -> None:
        """Say what was accepted, with the way back and on."""
        ui = self.ui
        ui.doneText.setText(text)
        ui.undoButton.setVisible(bool(undo))
        ui.receiptButton.setVisible(bool(receipts))
        ui.doneCard.setVisible(bool(text))


def show_together(on: bool, *parts: QWidget) -> None:
    """Show parts that belong together, or put them away."""
    for part in parts:
        part.setVisible(on)


def show_edited(table: RecordTable, rows: tuple[tuple[str, str, str, str], ...]) -> None:
    """Show cells changed by hand in a table with the columns ``EDITED``."""
    table.set_rows([TableRow(str(at), row) for at, row in enumerate(rows)])
