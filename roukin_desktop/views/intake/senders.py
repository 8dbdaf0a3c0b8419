"""The sender looked at: revisions and what differs, 差戻し and mails to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.presenters.intake.models import RecordRow
from roukin_desktop.presenters.intake.sender import Letter, RevisionDetail, RevisionRow, SenderPart
from roukin_desktop.views.forms.ui_intake_history import Ui_IntakeHistoryTab
from roukin_desktop.views.forms.ui_intake_letter import Ui_IntakeLetterTab
from roukin_desktop.views.forms.ui_intake_return import Ui_IntakeReturnTab
from roukin_desktop.views.intake.files import EDITED, show_edited, show_together
from roukin_desktop.views.prose import prose
from roukin_desktop.views.widgets.tables.mark_table import MarkRow
from roukin_desktop.views.widgets.tables.record_table import Column

_HISTORY = (
    Column("版", 5, whole=True),
    Column("受付", 12, whole=True),
    Column("状態", 12, "mark", stretch=1),
    Column("照合コード", 14, spare=True, whole=True),
)


class HistoryTab(QWidget):
    """Revisions, the chosen one, and what differs from the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeHistoryTab()
        self.ui.setupUi(self)
        self.ui.sentBack.set_compact()
        self.ui.history.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.ui.history.set_columns(_HISTORY)
        self.ui.edited.set_columns(EDITED)


class ReturnTab(QWidget):
    """差戻し with its remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeReturnTab()
        self.ui.setupUi(self)
        self.ui.remark.setTabChangesFocus(True)


class LetterTab(QWidget):
    """宛先・件名・本文 to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_IntakeLetterTab()
        ui.setupUi(self)
        ui.to.describe("宛先", empty="メールアドレスは「提出元」で入れられます")
        ui.subject.describe("件名")
        ui.body.describe("本文", lines=True)


class SenderTabs:
    """A ``SenderView`` over its tabs; ``show_letter_tab`` brings the mail to the front."""

    def __init__(
        self,
        show_title: Callable[[str], None],
        note: Callable[[str, str], None],
        show_letter_tab: Callable[[], None],
    ) -> None:
        self.history = HistoryTab()
        self.sending_back = ReturnTab()
        self.letter = LetterTab()
        self._show_title = show_title
        self._note = note
        self._show_letter_tab = show_letter_tab
        self.show_letter(None)

    def attach(self, part: SenderPart) -> None:
        """Connect the fields."""
        self.history.ui.history.chosen.connect(part.choose)
        back = self.sending_back.ui
        back.sendBackButton.clicked.connect(lambda: part.send_back(back.remark.toPlainText()))

    # SenderView

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self._note(state, text)

    def show_sender(self, title: str) -> None:
        """Show who is looked at."""
        self._show_title(title)

    def show_history(self, rows: list[RevisionRow], chosen: str, note: str) -> None:
        """Show the revisions."""
        ui = self.history.ui
        ui.historyNote.setText(note)
        ui.historyNote.setVisible(bool(note))
        ui.history.setVisible(bool(rows))
        ui.history.show_marks([MarkRow(r.key, (r.revision, r.taken, r.mark, r.check_code)) for r in rows], chosen)

    def show_revision(self, detail: RevisionDetail | None) -> None:
        """Show the chosen revision in full."""
        ui = self.history.ui
        show_together(detail is not None, ui.revisionTitle, ui.revisionFacts, ui.differTitle, ui.differences)
        edited = detail.edited if detail is not None else ()
        ui.revisionTitle.setText(detail.title if detail is not None else "")
        ui.revisionFacts.setText(prose(detail.facts) if detail is not None else "")
        ui.sentBack.show_note(
            "warning", f"差戻し: {detail.sent_back}" if detail is not None and detail.sent_back else ""
        )
        show_edited(ui.edited, edited)
        show_together(bool(edited), ui.editedTitle, ui.edited)

    def show_differences(self, title: str, rows: list[RecordRow]) -> None:
        """Show what differs from the revision before."""
        ui = self.history.ui
        ui.differTitle.setText(title)
        ui.differences.setVisible(bool(rows))
        ui.differences.show_changes(rows)

    def show_send_back(self, title: str, *, ready: bool) -> None:
        """Say which revision a remark sends back."""
        ui = self.sending_back.ui
        ui.sendBackTitle.setText(title)
        show_together(ready, ui.sendBackHint, ui.remarkLabel, ui.remark, ui.sendBackButton)

    def clear_remark(self) -> None:
        """Empty the field of the remark."""
        self.sending_back.ui.remark.clear()

    def show_letter(self, letter: Letter | None) -> None:
        """Show a mail to copy, in front."""
        ui = self.letter.ui
        ui.letterTitle.setText(letter.title if letter is not None else "")
        ui.letterTitle.setVisible(letter is not None)
        ui.letterNote.setVisible(letter is None)
        texts = (letter.to, letter.subject, letter.body) if letter is not None else ("", "", "")
        for field, text in zip((ui.to, ui.subject, ui.body), texts, strict=True):
            field.show_text(text)
            field.setVisible(letter is not None)
        if letter is not None:
            self._show_letter_tab()
            ui.body.setFocus()
