"""How cells of lists are painted: tags as small boxes, and the whole text as a tooltip where it is cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from roukin_desktop.views.theme import stepped

Index = QModelIndex | QPersistentModelIndex
PADDING = 18


def share_width(room: int, wanted: Sequence[tuple[int, int]], least: Sequence[int] = ()) -> list[int]:
    """Return column widths for (wished width, share): what is left over, or missing, goes to those with a share.

    No column gets narrower than ``least`` (its title): a table of more titles than fit is scrolled sideways.
    """
    floors = [max(40, floor) for floor in least] or [40] * len(wanted)
    widths = [max(floor, width) for (width, _share), floor in zip(wanted, floors, strict=True)]
    free = [place for place, (_width, share) in enumerate(wanted) if share]
    while free:
        taken = sum(width for place, width in enumerate(widths) if place not in free)
        spare = room - taken - sum(wanted[place][0] for place in free)
        shares = sum(wanted[place][1] for place in free)
        given = {place: wanted[place][0] + spare * wanted[place][1] // shares for place in free}
        narrow = [place for place in free if given[place] < floors[place]]
        for place in narrow or free:
            widths[place] = max(floors[place], given[place])
        free = [place for place in narrow and free if place not in narrow]
    return widths


def least_height(view: QTableView, rows: int) -> int:
    """Return the height that shows the titles and so many whole rows, beside the bar a wide table scrolls with."""
    bar = view.horizontalScrollBar()
    below = bar.sizeHint().height() if bar.maximum() > 0 else 0
    lines = rows * view.verticalHeader().defaultSectionSize()
    return view.horizontalHeader().sizeHint().height() + lines + below + 2 * view.frameWidth()


class TextDelegate(QStyledItemDelegate):
    """Ordinary text; what does not fit is told in full under the pointer."""

    def helpEvent(  # noqa: N802
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show a tooltip only where the text is cut."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            own = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            text = str(index.data() or "").replace("\n", "、")
            cut = self.sizeHint(option, index).width() > option.rect.width()
            if own or cut:
                QToolTip.showText(event.globalPos(), own or text, view)
                return True
        return super().helpEvent(event, view, option, index)


class TagDelegate(TextDelegate):
    """Several words as tags; those that do not fit are counted (+2)."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the cell as any other, then the tags."""
        self.initStyleOption(option, index)
        words = str(index.data() or "").split("\n")
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(stepped(option.font, "small"))
        self._paint_tags(painter, option.rect, option.palette, [w for w in words if w])
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the width of all tags."""
        words = [w for w in str(index.data() or "").split("\n") if w]
        metrics = option.fontMetrics
        width = PADDING + sum(metrics.horizontalAdvance(w) + 20 for w in words)
        return QSize(width, metrics.height() + 8)

    def _paint_tags(self, painter: QPainter, rect: QRect, palette: QPalette, words: list[str]) -> None:
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        x, right = rect.x() + 9, rect.right() - 4
        for place, word in enumerate(words):
            left_over = len(words) - place
            width = metrics.horizontalAdvance(word) + 12
            reserve = metrics.horizontalAdvance(f"+{left_over - 1}") + 8 if left_over > 1 else 0
            if x + width + reserve > right and place:
                painter.setPen(palette.color(QPalette.ColorRole.Text))
                box = QRect(x, rect.y(), right - x, rect.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"+{left_over}")
                return
            width = min(width, right - x - reserve)
            box = QRect(x, rect.y() + (rect.height() - height) // 2, width, height)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, width - 8)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            x += width + 5
