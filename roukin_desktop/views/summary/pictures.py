"""The card of pictures in 集計: which one is shown, and the way to the one before and after."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary.pictures import PictureModel
from roukin_desktop.presenters.summary.room import SummaryPresenter
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.pictures.bar_chart import BarChart


class PictureParts(Protocol):
    """The parts the generated form names."""

    chartCard: QFrame  # noqa: N815 - the names of the generated form
    picture: ChoiceList
    pictureBefore: QPushButton  # noqa: N815
    pictureAfter: QPushButton  # noqa: N815
    chart: BarChart
    pictureNote: QLabel  # noqa: N815


class PictureCard:
    """Shows what can be chosen, and tells the presenter what was."""

    def __init__(self, parts: PictureParts) -> None:
        self._parts = parts
        self.shown = False
        parts.picture.keep_one_chosen()
        parts.chartCard.hide()

    def attach(self, presenter: SummaryPresenter) -> None:
        """Connect the choice; the bars are the pane's, which shows their rows."""
        self._parts.picture.edited.connect(presenter.choose_picture)
        self._parts.pictureBefore.clicked.connect(lambda: presenter.step_picture(-1))
        self._parts.pictureAfter.clicked.connect(lambda: presenter.step_picture(1))

    def show_pictures(self, options: list[Option], chosen: str, note: str) -> None:
        """Offer the pictures; where there is none the card says what to do."""
        parts = self._parts
        parts.picture.set_options([(option.key, option.label) for option in options])
        parts.picture.set_value(chosen)
        for part in (parts.picture, parts.chart):
            part.setVisible(bool(options))
        for button in (parts.pictureBefore, parts.pictureAfter):
            button.setVisible(len(options) > 1)
        if note:
            parts.pictureNote.setText(note)
        self.shown = True

    def show_picture(self, model: PictureModel) -> None:
        """Show one of them."""
        self._parts.chart.show_chart(model.chart, model.bars)
        self._parts.pictureNote.setText(model.note)
