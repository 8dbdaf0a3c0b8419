"""提出状況: the board at the left, the sender looked at and 確定 at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.intake.board import BoardColumn, BoardPart, BoardRow
from roukin_desktop.presenters.intake.closing import ClosingPart
from roukin_desktop.presenters.intake.sender import SenderPart
from roukin_desktop.presenters.intake.senders import SendersPart
from roukin_desktop.views.forms.ui_intake_board import Ui_IntakeBoardPage
from roukin_desktop.views.intake.closing import IntakeClosingTab
from roukin_desktop.views.intake.files import show_together
from roukin_desktop.views.intake.sender import IntakeSenderTab
from roukin_desktop.views.intake.senders import SenderTabs
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.tall_page import TallPage
from roukin_desktop.views.widgets.tables.mark_table import MarkRow
from roukin_desktop.views.widgets.tables.record_table import Column

_HISTORY, _LETTER, _SENDER, _CLOSING = 0, 2, 3, 4
_LEAST_DIGITS = 34
"""Width of the board in digits, enough for the beginning of a name and three standings."""
_ALL = "すべての提出元"
"""What 確定 is about, whoever is looked at."""


class IntakeBoardPage(QWidget):
    """A ``BoardView``; the tabs at its right are views of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_IntakeBoardPage()
        ui.setupUi(self)
        ui.note.set_compact()
        ui.board.level_words()
        ui.tabs.setUsesScrollButtons(False)
        self._sender, self._any = "", False
        self.sender_tabs = SenderTabs(self._show_sender, ui.note.show_note, lambda: ui.tabs.setCurrentIndex(_LETTER))
        self.sender_form = IntakeSenderTab(ui.note.show_note)
        self.closing = IntakeClosingTab(ui.note.show_note)
        for page, title in (
            (self.sender_tabs.history, "履歴"),
            (self.sender_tabs.sending_back, "差戻し"),
            (self.sender_tabs.letter, "連絡文"),
            (self.sender_form, "提出元"),
            (self.closing, "確定"),
        ):
            page.setContentsMargins(SNUG, 0, SNUG, 0)  # keeps words apart from the ring around the tab
            area = TallPage()
            area.setWidget(page)
            ui.tabs.addTab(area, title)
        ui.tabs.tabBar().setAccessibleName("提出元の画面")
        ui.tabs.currentChanged.connect(self._on_tab)
        self._show_head()
        ui.splitter.setSizes([580, 480])
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 1)
        self._columns: list[BoardColumn] = []
        self._keep_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Give the board its width in any size of text: where it has no room beside the sender, it stands above."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_columns"):
            self._keep_width()

    def _keep_width(self) -> None:
        self.ui.board.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _LEAST_DIGITS)

    def attach(self, board: BoardPart, sender: SenderPart, senders: SendersPart, closing: ClosingPart) -> None:
        """Connect the fields."""
        ui = self.ui
        ui.filter.textChanged.connect(board.filter)
        ui.board.chosen.connect(board.pick)
        ui.board.opened.connect(lambda _key: self._open_history())
        ui.dues.edited.connect(board.set_due)
        ui.remindButton.clicked.connect(sender.remind)
        ui.receiptButton.clicked.connect(sender.make_receipt)
        self.sender_tabs.attach(sender)
        self.sender_form.attach(senders)
        self.closing.attach(closing)

    def arrive(self) -> None:
        """Put the cursor into the board, or where the first sender is typed."""
        target = self.sender_form.ui.code if self.ui.board.isHidden() else self.ui.board
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self) -> None:
        """F3: narrow the board."""
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.filter.selectAll()

    def types_sender(self) -> bool:
        """Tell whether the form of senders is open."""
        return self.ui.tabs.currentIndex() == _SENDER

    def show_senders(self) -> None:
        """Open the form of senders."""
        self.ui.tabs.setCurrentIndex(_SENDER)
        self.sender_form.begin()

    # BoardView

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self.ui.note.show_note(state, text)

    def show_columns(self, columns: list[BoardColumn]) -> None:
        """Show the periods with their due dates."""
        self.ui.dues.show_columns(columns)
        self.ui.dues.stand_between(self.ui.filter, self.ui.board)
        words = [(column.key, column.word) for column in columns]
        if words != [(column.key, column.word) for column in self._columns]:
            marks = (Column(word, 6, "mark") for _key, word in words)
            self.ui.board.set_rows(())
            self.ui.board.set_columns((Column("提出元", 12, "two", stretch=1), *marks))
        self._columns = columns

    def show_board(self, rows: list[BoardRow], counts: str, note: str) -> None:
        """Show the senders."""
        ui = self.ui
        ui.counts.setText(counts)
        ui.boardNote.setText(note)
        ui.boardNote.setVisible(bool(note))
        self._any = bool(counts)
        if note and not counts:
            ui.tabs.setCurrentIndex(_SENDER)
        show_together(self._any, ui.counts, ui.filterLabel, ui.filter, ui.board)
        self._show_head()
        ui.board.show_marks([MarkRow(row.code, (_name(row), *row.marks)) for row in rows])

    def select(self, code: str) -> None:
        """Make a sender the current one."""
        self.ui.board.blockSignals(True)
        self.ui.board.select(code)
        self.ui.board.blockSignals(False)

    def _show_sender(self, title: str) -> None:
        self._sender = title
        self._show_head()

    def _on_tab(self) -> None:
        """Keep the cursor on the row of tabs where the one that is opened has no field for it."""
        self._show_head()
        if isinstance(self.focusWidget(), TallPage):
            self.ui.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        """Say over the tabs whom they are about, with what can be made for them."""
        ui = self.ui
        closing = ui.tabs.currentIndex() == _CLOSING
        title = _ALL if closing else self._sender
        ui.senderTitle.setText(title)
        ui.senderTitle.setToolTip(title)
        ui.senderTitle.setVisible(bool(title))
        show_together(self._any and not closing, ui.receiptButton, ui.remindButton)

    def _open_history(self) -> None:
        """Enter on a sender: go to its revisions."""
        self.ui.tabs.setCurrentIndex(_HISTORY)
        self.sender_tabs.history.ui.history.setFocus(Qt.FocusReason.OtherFocusReason)


def _name(row: BoardRow) -> str:
    return f"{row.name or f'コード {row.code}'}\n{row.note or row.code}"
