"""確かめること: the cards of what asks for a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from roukin_desktop.presenters.intake.models import RecordRow
from roukin_desktop.presenters.intake.questions import Card, QuestionsPart
from roukin_desktop.views.forms.ui_intake_questions import Ui_IntakeQuestionsPage


class IntakeQuestionsPage(QWidget):
    """A ``QuestionsView``. ``nothing_left`` tells that there is no card for the cursor: never was, or not any more."""

    nothing_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeQuestionsPage()
        self.ui.setupUi(self)
        self.ui.note.set_compact()
        self.ui.formScroll.hide()

    def attach(self, part: QuestionsPart) -> None:
        """Connect the cards."""
        cards = self.ui.cards
        cards.compared.connect(part.compare)
        cards.chosen.connect(part.choose)
        cards.heard.connect(part.confirm)
        cards.added.connect(part.add)
        cards.approved.connect(part.approve)
        cards.dismissed.connect(part.dismiss)

    def arrive(self) -> None:
        """Put the cursor onto the cards; without any it stays on the row of parts."""
        if self.ui.formScroll.isHidden():
            self.nothing_left.emit()
        else:
            self.ui.formScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    # QuestionsView

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence."""
        self.ui.note.show_note(state, text)

    def show_cards(self, cards: list[Card], lead: str) -> None:
        """Show the questions."""
        ui = self.ui
        ui.lead.setText(lead)
        ui.leadIcon.show_icon("warning" if cards else "ok", "warning" if cards else "ok")
        cursor = QApplication.focusWidget()
        held = cursor is not None and self.isAncestorOf(cursor)
        ui.cards.show_cards(cards)
        ui.formScroll.setVisible(bool(cards))
        if held and not cards:
            self.nothing_left.emit()

    def show_differences(self, key: str, title: str, rows: list[RecordRow]) -> None:
        """Show on a card how the second submission differs from the first."""
        self.ui.cards.card(key).show_differences(title, rows)

    def show_trouble(self, key: str, text: str) -> None:
        """Say on a card why it was not done."""
        self.ui.cards.card(key).show_trouble(text)
