"""The cards of 確かめること, one under the other; what was typed into one stays while it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.presenters.intake.questions import Card
from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.cards.question_card import QuestionCard
from roukin_desktop.views.widgets.layout.column import Column


class QuestionList(QWidget):
    """Signals carry the card's key first."""

    compared = Signal(str)
    chosen = Signal(str, int)
    heard = Signal(str, str)
    added = Signal(str, str, str)
    approved = Signal(str, tuple)
    dismissed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._widgets: dict[str, QuestionCard] = {}
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SNUG)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show the cards; nothing is rebuilt where nothing changed."""
        if self._cards == list(cards):
            return
        standing = [(replace(card, key=""), self._widgets[card.key]) for card in self._cards]
        self._cards, self._widgets = list(cards), {}
        for card in cards:
            same = next((pair for pair in standing if pair[0] == replace(card, key="")), None)
            if same is not None:
                standing.remove(same)
            made = same[1] if same is not None else self._make(card)
            made.setProperty("key", card.key)
            self._column.addWidget(made)
            self._widgets[card.key] = made
        for _card, gone in standing:
            self._column.removeWidget(gone)
            gone.hide()  # it keeps its parent: without one Python may take it away while a style sheet is put on
            gone.deleteLater()

    def card(self, key: str) -> QuestionCard:
        """Return the card of a question."""
        return self._widgets[key]

    def _make(self, card: Card) -> QuestionCard:
        made = QuestionCard(card, self)
        made.compared.connect(lambda: self.compared.emit(made.property("key")))
        made.chosen.connect(lambda place: self.chosen.emit(made.property("key"), place))
        made.heard.connect(lambda text: self.heard.emit(made.property("key"), text))
        made.added.connect(lambda name, mail: self.added.emit(made.property("key"), name, mail))
        made.approved.connect(lambda places: self.approved.emit(made.property("key"), places))
        made.dismissed.connect(lambda place: self.dismissed.emit(made.property("key"), place))
        return made
