"""Heads of a grid in two storeys: a group over its columns, and under it the title of each column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from roukin_desktop.views.icons import grown

_PAD = 5


class GroupHeader(QHeaderView):
    """Paints what ``set_groups`` says; titles come from the model and may hold a line break."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._groups: Sequence[str] = ()
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def set_groups(self, groups: Sequence[str]) -> None:
        """Name the group of each column, ``""`` for a column that stands alone."""
        self._groups = groups
        self.updateGeometry()

    def group(self, column: int) -> str:
        """Return the group of a column."""
        return self._groups[column] if column < len(self._groups) else ""

    def begins_group(self, column: int) -> bool:
        """Tell whether a thin line parts this column from the one before it."""
        return column > 0 and (self.group(column) != self.group(column - 1) or not self.group(column))

    def title_width(self, column: int) -> int:
        """Return the width the title of a column needs."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(line) for line in self._lines(column)) + 2 * _side()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for a group, where there is one, and for the lines of the titles."""
        shown = range(self.count() if self.model() is not None else 0)
        lines = max((len(self._lines(column)) for column in shown), default=1) + any(self._groups)
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 3 * _PAD)

    def _lines(self, column: int) -> list[str]:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "").split("\n")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint ground, lines, this column's part of its group, and its title."""
        colors = self.palette()
        painter.save()
        painter.setClipRect(rect)
        painter.setFont(self.font())
        painter.fillRect(rect, colors.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(colors.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self.begins_group(section):
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        storey = self.fontMetrics().lineSpacing() + _PAD
        if self.group(section):
            painter.drawLine(rect.left(), rect.top() + storey, rect.right(), rect.top() + storey)
            self._paint_group(painter, section, QRect(rect.left(), rect.top(), rect.width(), storey))
        self._paint_title(painter, section, rect)
        painter.restore()

    def _paint_group(self, painter: QPainter, section: int, storey: QRect) -> None:
        """Paint the group's name over all its columns; what falls outside this one is clipped."""
        mates = [c for c in range(self.count()) if self.group(c) == self.group(section) and not self.isSectionHidden(c)]
        left = self.sectionViewportPosition(mates[0])
        width = sum(self.sectionSize(c) for c in mates)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        wide = QRect(left, storey.top(), width, storey.height())
        painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, self.group(section))

    def _paint_title(self, painter: QPainter, section: int, rect: QRect) -> None:
        model = self.model()
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(int(side or 0) & int(Qt.AlignmentFlag.AlignRight))
        flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(rect.adjusted(_side(), 0, -_side(), -_PAD), flag | Qt.AlignmentFlag.AlignBottom, text)


def _side() -> int:
    """Return how far a title is from the edge of its column: as the text of the cells is by the style sheet."""
    return grown(4) + 3
