"""学習会 by month as bars, painted by the window itself: the page a start waits for loads no library for charts.

The paper's chart is ``reports/charts/bars.py``; both show the same points, this one without an axis because every bar
bears its number.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.views.theme import figures_family, stepped
from roukin_desktop.views.widgets.pictures.bar_picker import BarPicker

_WIDEST = 34.0


class MonthBars(BarPicker):
    """Bars of this year in the accent, last year's beside them in grey, where last year is known."""

    opened = Signal(str)
    """The key of the month that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[MonthPoint] = ()
        self.setAccessibleName("月ごとの学習会")
        self.setAccessibleDescription("左右の矢印キーで月を選び、Enterでその月の学習会を開きます。")
        self.picked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[MonthPoint]) -> None:
        """Show the months."""
        self._points = points
        self.tell([f"{point.label} {point.value:,}回" for point in points])
        self._place()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height that shows bars well."""
        return QSize(320, self.fontMetrics().height() * 9)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height and a width in which a half year can be read."""
        return QSize(160, self.fontMetrics().height() * 7)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the buttons over their months."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line, the bars, their numbers and the months."""
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = stepped(self.font(), "small")
        font.setFamily(figures_family())
        painter.setFont(font)
        line = painter.fontMetrics().height()
        foot = self.height() - line * 1.6
        slot = self.width() / len(self._points)
        top = max(1, *(max(point.value, point.prior or 0) for point in self._points), 1)
        scale = (foot - line * 1.3) / top
        for at, point in enumerate(self._points):
            self._paint_month(painter, point, QRectF(slot * at, 0, slot, foot), scale)
        painter.fillRect(QRectF(0, foot, self.width(), 1), self._color(QPalette.ColorRole.Dark))
        painter.end()

    def _paint_month(self, painter: QPainter, point: MonthPoint, box: QRectF, scale: float) -> None:
        prior = any(other.prior is not None for other in self._points)
        wide = min(box.width() * (0.36 if prior else 0.5), _WIDEST)
        left = box.center().x() - (wide if prior else wide / 2)
        self._paint_bar(
            painter, QRectF(left, 0, wide, box.bottom()), point.value, scale, self._color(QPalette.ColorRole.Link)
        )
        if point.prior is not None:
            past = QRectF(left + wide, 0, wide, box.bottom())
            self._paint_bar(painter, past, point.prior, scale, last_year_color(self.window().palette()))
        painter.setPen(self._color(QPalette.ColorRole.WindowText))
        under = QRectF(box.left() - 4, box.bottom() + 3, box.width() + 8, painter.fontMetrics().height() * 1.2)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, point.label)

    def _paint_bar(self, painter: QPainter, slot: QRectF, value: int, scale: float, color: QColor) -> None:
        height = value * scale
        bar = QRectF(slot.left() + 1, slot.bottom() - height, slot.width() - 2, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if height > 0:
            painter.drawRoundedRect(bar, 2, 2)
        line = painter.fontMetrics()
        if value and line.horizontalAdvance(f"{value:,}") <= slot.width() + 6:
            painter.setPen(self._color(QPalette.ColorRole.WindowText))
            over = QRectF(slot.left() - 12, bar.top() - line.height() - 1, slot.width() + 24, line.height())
            painter.drawText(over, Qt.AlignmentFlag.AlignHCenter, f"{value:,}")

    def _open(self, at: int) -> None:
        self.opened.emit(self._points[at].month)

    def _place(self) -> None:
        slot = self.width() / max(1, len(self._points))
        self.place([QRectF(slot * at, 0, slot, self.height()) for at in range(len(self._points))])

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return self.window().palette().color(role)


def last_year_color(colors: QPalette) -> QColor:
    """Return the colour of last year's bars, ``prior`` of tokens.toml: nearer to the words than to the lines."""
    one, other = (colors.color(role) for role in (QPalette.ColorRole.Mid, QPalette.ColorRole.Dark))
    pairs = (one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue())
    return QColor(*((a + 2 * b) // 3 for a, b in pairs))
