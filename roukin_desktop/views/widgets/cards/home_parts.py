"""The parts ホーム is made of: a tile, a thing to do, a step of the first day, a rate. Each is one button."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from roukin_desktop.presenters.home.models import PaceRow, StepRow, TileModel, TodoRow
from roukin_desktop.views.spacing import HAIR, ROOMY, SNUG, TIGHT, WIDE
from roukin_desktop.views.widgets.cards.open_button import OpenButton
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.pictures.share_bar import ShareBar
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

_TICK = 26
_JOINER = "\u2060"
_NAME, _RATE = 10, 6
"""Digits the columns of a rate are wide, so that the bars of all rows begin and end together."""


class TileButton(OpenButton):
    """Picture and title, the figure, a bar where there is a rate, a line below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Column())
        self.setProperty("kind", "tile")
        head = QWidget(self)
        row = WrapRow(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SNUG)
        self._icon, self._title = TintedIcon(head), _label(head, "sub")
        row.addWidget(self._icon)
        row.addWidget(self._title, 1)
        self._value, self._bar, self._detail = PhraseLabel(self), ShareBar(self), _label(self, "sub")
        _dress(self._value, "figure")
        self._detail.setTextFormat(Qt.TextFormat.RichText)
        for part in (head, self._value, self._bar, self._detail):
            self.hold(part)
        column = self.layout()
        if isinstance(column, Column):
            column.setContentsMargins(WIDE, SNUG, WIDE, SNUG)
            column.setSpacing(TIGHT)
            column.addStretch(1)

    def show_tile(self, model: TileModel) -> None:
        """Show a figure; a negative number in the line below is red and bears its ▲."""
        self._icon.show_icon(model.icon, "accent")
        self._title.setText(model.title)
        self._value.setText(_JOINER.join(model.value.replace(" ", "\u00a0")) if model.figure else model.value)
        self._bar.setVisible(model.share is not None)
        self._bar.show_share(model.share)
        red = self.palette().color(QPalette.ColorRole.BrightText).name()
        parts = [f'<span style="color:{red}">{_whole(t)}</span>' if bad else _whole(t) for t, bad in model.parts]
        self._detail.setText("&nbsp; ".join(parts))
        self.setAccessibleName(f"{model.title} {model.value}")
        self.setAccessibleDescription(model.detail)


class TodoButton(OpenButton):
    """A picture with its state, the sentence, and what opening it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WrapRow())
        self.setProperty("kind", "row")
        self._icon, self._text, self._action = TintedIcon(self), _label(self), _label(self, "action")
        self.hold(self._icon)
        self.hold(self._text, 1)
        self.hold(self._action)
        _pad(self)
        self._action.setWordWrap(False)

    def show_row(self, row: TodoRow) -> None:
        """Show a thing to do."""
        self._icon.show_icon(row.icon, row.state)
        self._text.setText(row.text)
        self._action.setText(row.action)
        self.setAccessibleName(row.text)
        self.setAccessibleDescription(row.action)


class StepButton(OpenButton):
    """A number (a tick once done), what to do, and a sentence about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WrapRow())
        self.setProperty("kind", "tile")
        self._number, self._done = _label(self, "lead"), TintedIcon(self, size=_TICK)
        words = QWidget(self)
        column = Column(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        self._title, self._sentence = _label(words, "heading"), _label(words, "sub")
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self.hold(self._number)
        self.hold(self._done)
        self.hold(words, 1)
        _pad(self)

    def show_step(self, number: int, step: StepRow) -> None:
        """Show a step."""
        self._number.setText(str(number))
        self._number.setVisible(not step.done)
        self._done.show_icon("ok", "ok")
        self._done.setVisible(step.done)
        self._title.setText(step.title)
        self._sentence.setText(step.sentence)
        self.setAccessibleName(f"{number} {step.title}{'(済み)' if step.done else ''}")
        self.setAccessibleDescription(step.sentence)


class PaceButton(OpenButton):
    """Label, bar with the line of the time, numbers, rate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WrapRow())
        self.setProperty("kind", "row")
        self._label, self._bar = _label(self), ShareBar(self)
        self._numbers, self._rate = _label(self, "number"), _label(self, "number")
        for label in (self._numbers, self._rate):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setWordWrap(False)
        for part, stretch in ((self._label, 0), (self._bar, 1), (self._numbers, 0), (self._rate, 0)):
            self.hold(part, stretch)
        _pad(self)

    def show_pace(self, row: PaceRow, longest: str) -> None:
        """Show a rate; ``longest`` are the longest numbers of all rows, so that the bars end together."""
        self._label.setText(row.label)
        self._bar.show_share(row.share)
        self._numbers.setText(row.numbers)
        self._rate.setText(row.rate)
        digit = self.fontMetrics().horizontalAdvance("0")
        for label, wide in ((self._label, _NAME), (self._rate, _RATE)):
            label.setMinimumWidth(wide * digit)
        self._numbers.setMinimumWidth(self._numbers.fontMetrics().horizontalAdvance(longest))
        behind = "(期間経過率より下)" if row.share is not None and row.share.behind else ""
        self.setAccessibleName(f"{row.label} {row.numbers} {row.rate}{behind}")


def _whole(text: str) -> str:
    """Return a part of a line that is never broken: Japanese may break between any two letters."""
    return _JOINER.join(escape(letter) for letter in text).replace(" ", "&nbsp;")


def _label(parent: QWidget, role: str = "") -> QLabel:
    made = QLabel(parent)
    _dress(made, role)
    return made


def _dress(label: QLabel, role: str) -> None:
    if role:
        label.setProperty("role", role)
    label.setWordWrap(True)


def _pad(button: OpenButton) -> None:
    layout = button.layout()
    if layout is not None:
        layout.setContentsMargins(ROOMY, SNUG, ROOMY, SNUG)
        layout.setSpacing(SNUG)
