"""How a list and the form below it share the height of their room, until the user moves the line between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.layout.room_needed import fields_height
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.cell_paint import least_height
from roukin_desktop.views.widgets.tables.record_table import RecordTable


class SharedParts(Protocol):
    """The parts that every generated form of such a room names alike."""

    table: RecordTable
    splitter: PartSplitter
    listBox: QWidget  # noqa: N815 - the names of the generated forms
    formCard: QFrame  # noqa: N815
    formScroll: QScrollArea  # noqa: N815
    page: QWidget
    reasons: ReasonList
    origin: OriginBanner


class FormFit(QObject):
    """Gives the form the height of its fields and the list the rest, in whole rows.

    ``beside`` tells the height of what stands beside the fields; ``instead`` shares it for what stands in the form's
    place and returns True while that is shown.
    """

    def __init__(
        self,
        pane: QWidget,
        parts: SharedParts,
        beside: Callable[[], int] = lambda: 0,
        instead: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(pane)
        self._parts = parts
        self._beside = beside
        self._instead = instead
        self._moved = False
        self._wanted = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fit)
        parts.splitter.splitterMoved.connect(self._on_moved)
        for part in (parts.splitter, parts.page, parts.reasons, parts.origin):
            part.installEventFilter(self)

    def again(self) -> None:
        """Share the height anew, as soon as everything shown has its size."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Share the height anew when there is another height, or fields need another."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.again()
        return super().eventFilter(watched, event)

    def _on_moved(self) -> None:
        self._moved = True

    def _fit(self) -> None:
        if self._instead():
            return
        parts = self._parts
        card, page, view = parts.formCard.layout(), parts.page.layout(), parts.formScroll.viewport()
        if self._moved or card is None or page is None:
            return
        card.activate()
        around = parts.formCard.height() - view.height()
        room = parts.splitter.height() - parts.splitter.handleWidth()
        most = room - parts.listBox.minimumSizeHint().height()
        wanted = around + max(fields_height(page, view.width()), self._beside())
        if wanted != self._wanted:
            self._wanted = wanted
            parts.splitter.updateGeometry()  # a room that scrolls is as high as its form
        form = min(wanted, most)
        form += self._half_row(room - form)
        parts.splitter.setSizes([room - form, form])

    def _half_row(self, height: int) -> int:
        """Return what a list of that height would show of a last row cut in two."""
        table = self._parts.table
        note = self._parts.listBox.height() - table.height()
        rows = height - note - least_height(table, 0)
        return rows % table.verticalHeader().defaultSectionSize() if rows > 0 else 0
