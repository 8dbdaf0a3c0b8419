"""The panel with the rows behind a number, beside what shows the number or under it (design.md L4)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from roukin_desktop.presenters.summary.backing import BackingList
from roukin_desktop.views.prose import prose
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.backing_table import BackingTable

_SIDE = 25
"""Characters of the panel's usual width; below it stands under the numbers instead of beside them."""
_ROOM = 42
"""Characters the numbers need beside it."""


class BackingParts(Protocol):
    """The parts that the generated forms with such a panel name alike."""

    splitter: PartSplitter
    backingCard: QFrame  # noqa: N815 - the names of the generated forms
    backingTitle: QLabel  # noqa: N815
    backingDetail: QLabel  # noqa: N815
    backing: BackingTable
    backingTotal: QLabel  # noqa: N815
    agreesIcon: TintedIcon  # noqa: N815
    agreesText: QLabel  # noqa: N815
    backingHint: QLabel  # noqa: N815
    closeBacking: QPushButton  # noqa: N815


class BackingPanel:
    """Fills the panel and gives it its place."""

    def __init__(self, parts: BackingParts, pane: QWidget) -> None:
        self._parts = parts
        self._pane = pane
        self._detail = ""
        parts.splitter.setStretchFactor(0, 1)
        parts.splitter.setStretchFactor(1, 0)
        parts.backingCard.hide()

    @property
    def shown(self) -> bool:
        """Tell whether rows are shown."""
        return not self._parts.backingCard.isHidden()

    def show_rows(self, backing: BackingList | None) -> None:
        """Show the rows and put the cursor into them; None puts them away."""
        parts = self._parts
        parts.backingCard.setVisible(backing is not None)
        if backing is None:
            return
        parts.backingTitle.setText(backing.title)
        self._detail = backing.detail
        parts.backing.show_records(backing.rows)
        parts.backingTotal.setText(backing.total)
        agrees = backing.agrees
        parts.agreesIcon.setVisible(agrees is not None)
        parts.agreesIcon.show_icon("ok" if agrees else "error", "ok" if agrees else "error")
        parts.agreesText.setText("" if agrees is None else "一致" if agrees else "集計と一致しません")
        if self._pane.isVisible():
            target = parts.backing if backing.rows else parts.closeBacking
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def beside(self) -> bool:
        """Tell whether there is room for the panel beside the numbers."""
        return self._pane.width() >= self._pane.fontMetrics().height() * (_SIDE + _ROOM)

    def fit(self) -> None:
        """Choose where the panel stands; a height or width the user gave it stays within one direction."""
        parts, splitter, beside = self._parts, self._parts.splitter, self.beside()
        parts.backingHint.setVisible(beside)
        parts.backingDetail.setText(prose(self._detail if beside else self._detail.replace("\n", "  ")))
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if splitter.orientation() != wanted or not all(splitter.sizes()):
            splitter.setOrientation(wanted)
            room = splitter.width() if beside else splitter.height()
            panel = min(self._pane.fontMetrics().height() * _SIDE, room // 2) if beside else room * 45 // 100
            splitter.setSizes([room - panel, panel])
