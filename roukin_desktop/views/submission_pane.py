"""提出: what will be sent, what to look at first, the files and their mail, and what came back (screens.md)."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.submission.models import (
    ConcernRow,
    DraftModel,
    HistoryRow,
    Notice,
    ReceiptModel,
    ResultModel,
)
from roukin_desktop.presenters.submission.room import SubmissionPresenter
from roukin_desktop.views.forms.ui_submission_pane import Ui_SubmissionPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.prose import prose
from roukin_desktop.views.spacing import BROAD
from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from roukin_desktop.views.widgets.layout.room_needed import page_height

_NOTICE_ICONS = {"warning": "warning", "hint": "info"}

_HISTORY = 11
"""Lines of text the list of submissions is high at most at first."""
_HEAD, _ROW, _RECEIPT, _REMARK = 4.7, 1.6, 3.5, 1.8
"""Lines of text its title and head, each of its rows, what is told of a 受領票 and of a row are high."""
_EMPTY = 3.8
"""Lines of text the card is high while nothing was made."""
_SHARE = 0.33
"""Of the room's height that list takes no more at first: in a small window the choice of what to send needs it."""
_NEWEST = 4.5
"""Lines of text the head of that list and its newest row are high, which are never cut."""


class SubmissionPane(Pane, TakesFiles):
    """A ``SubmissionView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "submission"
    keys: ClassVar[dict[str, str]] = {"F5": "更新", "F12": "提出用ファイルを作る"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SubmissionPane()
        self.ui.setupUi(self)
        self._presenter: SubmissionPresenter | None = None
        self._actions: tuple[str, ...] = ()
        self._newest = ""
        self._remarks: dict[str, str] = {}
        self._moved = False
        self._periods: list[tuple[str, str]] = []
        self._dress()
        self.show_notice(None)
        self.show_receipt(None)
        self.show_concerns("", [], "")
        self.show_history([], "")
        for part in (self.ui.controlsLabel, self.ui.countsLabel, self.ui.completeLabel):
            part.hide()

    def attach(self, presenter: SubmissionPresenter) -> None:
        """Connect the fields; the room is read when it is opened."""
        self._presenter = presenter
        ui = self.ui
        ui.kind.edited.connect(presenter.choose_kind)
        ui.complete.edited.connect(lambda keys: presenter.choose_periods(tuple(keys.split())))
        ui.placeButton.clicked.connect(presenter.choose_folder)
        ui.makeButton.clicked.connect(presenter.make)
        ui.noticeFirst.clicked.connect(lambda: presenter.act(self._actions[0]))
        ui.noticeSecond.clicked.connect(lambda: presenter.act(self._actions[1]))
        ui.concerns.opened.connect(lambda place: presenter.open_concern(int(place)))
        ui.history.opened.connect(presenter.open_line)
        ui.history.chosen.connect(self._show_remark)
        ui.againButton.clicked.connect(lambda: presenter.again(ui.history.current_key()))
        ui.closeResult.clicked.connect(self._close_result)
        ui.folderButton.clicked.connect(presenter.open_folder)
        ui.openFirst.clicked.connect(lambda: presenter.open_file(0))
        ui.openSecond.clicked.connect(lambda: presenter.open_file(1))
        ui.mailButton.clicked.connect(presenter.write_mail)
        ui.codeCopy.clicked.connect(lambda: self._copy("code", ui.code.text()))
        ui.toCopy.clicked.connect(lambda: self._copy("to", ui.toText.text()))
        ui.subjectCopy.clicked.connect(lambda: self._copy("subject", ui.subjectText.text()))
        ui.bodyCopy.clicked.connect(lambda: self._copy("body", ui.bodyText.toPlainText()))
        ui.receiptButton.clicked.connect(presenter.choose_receipt)
        ui.closeReceipt.clicked.connect(presenter.receipts.put_away)
        ui.confirmButton.clicked.connect(lambda: presenter.receipts.confirm(ui.heard.text()))
        self.take_drops(ui.drop, lambda paths: presenter.receipts.take(*paths))
        QShortcut(QKeySequence("Esc"), self, self.give_up, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # SubmissionView

    def show_kinds(self, kinds: tuple[Option, ...]) -> None:
        """Offer the kinds."""
        if not self.ui.kind.value():
            self.ui.kind.set_options([(option.key, option.label, option.detail) for option in kinds])

    def show_lead(self, text: str) -> None:
        """Say what is handed on to whom."""
        self.ui.lead.setText(text)

    def show_notice(self, notice: Notice | None) -> None:
        """Show the sentence above everything with its buttons."""
        ui = self.ui
        ui.notice.setVisible(notice is not None)
        if notice is None:
            return
        ui.noticeIcon.show_icon(_NOTICE_ICONS[notice.state], notice.state)
        ui.noticeText.setText(notice.text)
        self._actions = tuple(action.key for action in notice.actions)
        for place, button in enumerate((ui.noticeFirst, ui.noticeSecond)):
            button.setVisible(place < len(notice.actions))
            if place < len(notice.actions):
                button.setText(notice.actions[place].label)
                button.setAccessibleName(notice.actions[place].label)

    def show_draft(self, draft: DraftModel) -> None:
        """Show what would be made."""
        ui = self.ui
        ui.kind.set_value(draft.kind)
        for part in (ui.completeLabel, ui.complete):
            part.setVisible(bool(draft.periods))
        if draft.periods:
            self._show_periods(draft)
        ui.revision.setText(draft.revision)
        ui.controls.setText(_table(draft.controls))
        for part in (ui.controlsLabel, ui.controls):
            part.setVisible(bool(draft.controls))
        ui.counts.setText(draft.counts)
        for part in (ui.countsLabel, ui.counts):
            part.setVisible(bool(draft.counts))
        ui.place.setText(draft.place)
        ui.place.setToolTip(draft.place)
        ui.trouble.show_note("error", draft.trouble)
        ui.makeButton.setAccessibleDescription(draft.trouble)

    def show_concerns(self, title: str, rows: list[ConcernRow], empty: str) -> None:
        """List what to look at."""
        ui = self.ui
        ui.concernTitle.setText(title)
        ui.concerns.show_concerns(rows)
        ui.noConcerns.show_note("ok", "" if rows else empty)
        for part in (ui.concerns, ui.concernHint):
            part.setVisible(bool(rows))
        ui.concernRest.setVisible(not rows)

    def show_result(self, result: ResultModel | None) -> None:
        """Show the files just made with the cursor on their mail; None shows the draft again."""
        ui = self.ui
        ui.upper.setCurrentWidget(ui.draftPage if result is None else ui.resultPage)
        self.keys_changed.emit()
        if result is None:
            return
        ui.resultTitle.setText(result.title)
        ui.code.setText(result.check_code)
        ui.files.setText(prose("\n".join(result.files)))
        ui.openSecond.setVisible(len(result.files) > 1)
        ui.toText.setText(result.to)
        for part in (ui.toLabel, ui.toText, ui.toCopy):
            part.setVisible(bool(result.to))
        ui.toNote.show_note("warning", result.no_address)
        ui.subjectText.setText(result.subject)
        ui.subjectText.setCursorPosition(0)
        ui.bodyText.setPlainText(result.body)
        self.show_done("", "")
        ui.mailButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, state: str, text: str) -> None:
        """Say what was copied or opened."""
        self.ui.doneNote.show_note(state, text)

    def show_history(self, rows: list[HistoryRow], empty: str) -> None:
        """List the submissions made here."""
        ui = self.ui
        newest = rows[0].id if rows else ""
        self._remarks = {row.id: row.remark for row in rows}
        ui.history.show_sent(rows)
        if newest and newest != self._newest:
            ui.history.select(newest)
        self._newest = newest
        self._show_remark(ui.history.current_key())
        ui.noHistory.setText(empty)
        for rest in (ui.noHistory, ui.historyRest):
            rest.setVisible(not rows)
        for part in (ui.history, ui.againButton):
            part.setVisible(bool(rows))
        self._share_height()

    def show_receipt(self, receipt: ReceiptModel | None) -> None:
        """Say what a 受領票 said; the field stands there only while something waits for its number."""
        ui = self.ui
        ui.receiptCard.setVisible(receipt is not None)
        self._share_height()
        asks = receipt is not None and bool(receipt.ask)
        for part in (ui.askLabel, ui.heard, ui.confirmButton):
            part.setVisible(asks)
        if receipt is None:
            ui.heard.clear()
            return
        ui.receiptNote.show_note(receipt.state, receipt.text)
        if asks:
            ui.askLabel.setText(receipt.ask)
            ui.heard.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_concerns(self) -> None:
        """Put the cursor on the first thing to look at."""
        self.ui.concerns.select("0")
        self.ui.concerns.setFocus(Qt.FocusReason.OtherFocusReason)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer F12 only beside a draft: files just made are not made again by a key pressed twice."""
        made = self.ui.upper.currentWidget() is self.ui.resultPage
        return {"F5": self.keys["F5"]} if made else self.keys

    def entered(self) -> None:
        """Show what changed meanwhile; the cursor stands on the kind, or on the mail of files just made."""
        if self._presenter is not None:
            self._presenter.open()
        made = self.ui.upper.currentWidget() is self.ui.resultPage
        (self.ui.mailButton if made else self.ui.kind).setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Stop reading while another room is open."""
        if self._presenter is not None:
            self._presenter.leave()

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._presenter.reload()

    def register(self) -> None:
        """F12, Ctrl+Enter: make the files."""
        if self._presenter is not None and self.ui.upper.currentWidget() is self.ui.draftPage:
            self._presenter.make()

    def give_up(self) -> None:
        """Esc: put away what was said of a 受領票, else the files just made."""
        if self._presenter is None:
            return
        if self.ui.receiptCard.isVisible():
            self._presenter.receipts.put_away()
            self.ui.receiptButton.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.ui.upper.currentWidget() is self.ui.resultPage:
            self._close_result()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the height anew."""
        super().resizeEvent(event)
        self._share_height()

    def _dress(self) -> None:
        ui = self.ui
        for note in (ui.trouble, ui.doneNote, ui.toNote, ui.receiptNote, ui.noConcerns, ui.remark):
            note.set_compact()
        ui.code.setFont(figures_font())
        ui.resultIcon.show_icon("ok", "ok")
        ui.dropIcon.show_icon("import", "accent")
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 0)
        ui.splitter.splitterMoved.connect(self._on_moved)
        for button in (ui.placeButton, ui.mailButton, ui.confirmButton):
            button.setProperty("stop", True)
        ui.upper.setCurrentWidget(ui.draftPage)

    def _show_remark(self, submission_id: str) -> None:
        """Say in full what the list has little room for."""
        self.ui.remark.show_note("hint", self._remarks.get(submission_id, ""))
        self._share_height()

    def _share_height(self) -> None:
        """Leave what was made a few lines and what will be made the rest, until somebody moves the border."""
        line = self.fontMetrics().height()
        self.ui.history.setMinimumHeight(round(line * _NEWEST))
        if not self._moved:
            most = min(_HISTORY, self.height() * _SHARE / line)
            rows = self.ui.history.row_count()
            lines = min(most, _HEAD + _ROW * rows) if rows else _EMPTY
            lines += _RECEIPT * self.ui.receiptCard.isVisibleTo(self) + _REMARK * self.ui.remark.isVisibleTo(self)
            room = self.ui.splitter.height() - self.ui.splitter.handleWidth()
            draft = page_height(self.ui.upper, self.ui.upper.width(), whole=True)
            below = max(min(round(line * lines), room - draft), 0)
            self.ui.splitter.setSizes([room - below, below])

    def _on_moved(self) -> None:
        self._moved = True

    def _show_periods(self, draft: DraftModel) -> None:
        offered = [(option.key, option.label) for option in draft.periods]
        if self._periods != offered:
            self._periods = offered
            self.ui.complete.set_options(offered)
        self.ui.complete.set_value(" ".join(draft.complete))

    def _copy(self, part: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        if self._presenter is not None:
            self._presenter.copied(part)

    def _close_result(self) -> None:
        if self._presenter is not None:
            self._presenter.close_result()
            self.ui.kind.setFocus(Qt.FocusReason.OtherFocusReason)


def _table(figures: tuple[tuple[str, str], ...]) -> str:
    """Return label and number in two columns, the numbers aligned."""
    rows = "".join(
        f'<tr><td valign="middle" style="padding-right:{BROAD}px">{escape(label)}</td>'
        f'<td valign="middle" align="right">{escape(number)}</td></tr>'
        for label, number in figures
    )
    return f"<table>{rows}</table>" if rows else ""
