"""A row of a form that becomes several lines where the window is narrow or the text large.

As long as everything fits it is Qt's own row, to the pixel. Where it does not, parts go to the next line like words,
and a text too long for a whole line is broken. ``tools/build_forms`` uses it for every row of the forms.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QScrollArea, QWidget

from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.room_needed import comfort, least_height, least_width, page_height, text_width
from roukin_desktop.views.widgets.layout.row import Row

_LINE_GAP = SNUG
_BROKEN = "brokenByRow"


class WrapRow(Row):
    """A drop-in for ``QHBoxLayout``; its height follows its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Qt takes no None for "no parent" here.
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._kept: dict[tuple[int, bool], int] = {}
        self._broken: dict[int, list[list[int]]] = {}
        self._comforts: dict[int, int] = {}

    def invalidate(self) -> None:
        """Forget what was measured: a part has changed."""
        self._kept, self._broken, self._comforts = {}, {}, {}
        super().invalidate()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell that fewer parts beside each other need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height all lines like to have in that width."""
        return self._known(width, least=False)

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height all lines must have in that width."""
        return self._known(width, least=True)

    def minimumSize(self) -> QSize:  # noqa: N802
        """Need the width of the widest part only: the others go below it."""
        sides = self.contentsMargins()
        widest = max((least_width(self._part(at)) for at in range(self.count())), default=0)
        return QSize(widest + sides.left() + sides.right(), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the parts: as Qt does where they fit in one line, else line by line."""
        room = rect.width() - self._sides()
        self._break_texts(room)
        lines = self._lines(room)
        if len(lines) < 2:
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)
        inside, top = rect.marginsRemoved(self.contentsMargins()), 0
        free = inside.height() - _LINE_GAP * (len(lines) - 1)
        heights = [self._line_height(line, room, least=False) for line in lines]
        if sum(heights) < free:  # what scrolls in its place gets the rest
            all_of_it = [self._line_height(line, room, least=True, whole=True) for line in lines]
            taller = [max(high, whole) for high, whole in zip(heights, all_of_it, strict=True)]
            heights = next(tried for tried in (taller, all_of_it, heights) if sum(tried) <= free)
        elif sum(heights) > free:
            heights = [self._line_height(line, room, least=True) for line in lines]
        for line, height in zip(lines, heights, strict=True):
            self._place(line, QRect(inside.x(), inside.y() + top, room, height))
            top += height + _LINE_GAP

    def _part(self, at: int) -> QLayoutItem:
        """Return the part of a place that there is."""
        part = self.itemAt(at)
        if part is None:
            raise IndexError(at)
        return part

    def _sides(self) -> int:
        return self.contentsMargins().left() + self.contentsMargins().right()

    def _known(self, width: int, *, least: bool) -> int:
        key = (width, least)
        if key not in self._kept:
            self._kept[key] = self._height(width, least=least)
        return self._kept[key]

    def _comfort(self, at: int) -> int:
        """Return what a part rather has for itself; asking it asks all that is laid out in it."""
        if at not in self._comforts:
            self._comforts[at] = comfort(self._part(at))
        return self._comforts[at]

    def _lines(self, room: int) -> list[list[int]]:
        """Return the places of the parts in each line; what is hidden and what only holds others apart is left out."""
        if room not in self._broken:
            self._broken[room] = self._measured(room)
        return self._broken[room]

    def _measured(self, room: int) -> list[list[int]]:
        lines: list[list[int]] = [[]]
        used = 0
        for at in range(self.count()):
            item = self._part(at)
            if item.spacerItem() is not None or item.isEmpty():
                continue
            wide = min(self._comfort(at), room)
            after = self._with_label(at)
            if lines[-1] and used + self.spacing() + wide + after > room:
                lines.append([])
                used = 0
            used += wide + (self.spacing() if lines[-1] else 0)
            lines[-1].append(at)
        return lines

    def _with_label(self, at: int) -> int:
        """Return what a label has to have room for behind it: its field stays in the same line."""
        label = self._part(at).widget()
        field = label.buddy() if isinstance(label, QLabel) else None
        following = self.itemAt(at + 1)
        if field is None or following is None or following.widget() is not field:
            return 0
        return self.spacing() + self._comfort(at + 1)

    def _height(self, width: int, *, least: bool) -> int:
        room = width - self._sides()
        lines = self._lines(room)
        if len(lines) < 2 and not least:
            nested = QHBoxLayout.hasHeightForWidth(self)
            return super().heightForWidth(width) if nested else super().sizeHint().height()
        edge = self.contentsMargins().top() + self.contentsMargins().bottom()
        return edge + _LINE_GAP * (len(lines) - 1) + sum(self._line_height(line, room, least=least) for line in lines)

    def _line_height(self, line: Sequence[int], room: int, *, least: bool, whole: bool = False) -> int:
        widths = self._widths(line, room)
        stacked = len(line) == 1 and len(self._lines(room)) > 1
        high = _whole if stacked else _high
        heights = [high(self._part(at), wide, least=least, whole=whole) for at, wide in zip(line, widths, strict=True)]
        return max(heights, default=0)

    def _widths(self, line: Sequence[int], room: int) -> list[int]:
        """Give every part what it likes, those that stretch the rest; where that is too much, what it needs."""
        items = [self._part(at) for at in line]
        free = room - self.spacing() * (len(line) - 1)
        likes = [
            max(self._comfort(at), min(item.sizeHint().width(), item.maximumSize().width()))
            for at, item in zip(line, items, strict=True)
        ]
        if sum(likes) > free:
            likes = [min(self._comfort(at), free) for at in line]
        left = max(free - sum(likes), 0)
        keen = [self._keen(at) for at in line]
        whole = sum(keen)
        return [
            min(like + (left * share // whole if whole else 0), item.maximumSize().width())
            for item, like, share in zip(items, likes, keen, strict=True)
        ]

    def _keen(self, at: int) -> int:
        """Return how much of the width left over a part wants."""
        item = self._part(at)
        return self.stretch(at) or int(bool(item.expandingDirections() & Qt.Orientation.Horizontal))

    def _place(self, line: Sequence[int], rect: QRect) -> None:
        x = rect.x()
        for at, wide in zip(line, self._widths(line, rect.width()), strict=True):
            self._part(at).setGeometry(QRect(x, rect.y(), wide, rect.height()))
            x += wide + self.spacing()

    def _break_texts(self, room: int) -> None:
        """Break a text that is longer than a whole line, and mend it where there is room again."""
        for at in range(self.count()):
            label = self._part(at).widget()
            if not isinstance(label, QLabel) or type(label).paintEvent is not QLabel.paintEvent:
                continue
            broken = bool(label.property(_BROKEN))
            if broken == (text_width(label) > room) or (label.wordWrap() and not broken):
                continue
            label.setProperty(_BROKEN, not broken)
            label.setWordWrap(not broken)


def _high(item: QLayoutItem, width: int, *, least: bool, whole: bool) -> int:
    if least:
        return least_height(item, width, whole=whole)
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _whole(item: QLayoutItem, width: int, *, least: bool, whole: bool) -> int:
    """Return the same of a part in a line of its own: what scrolls beside others is shown whole there."""
    area = item.widget()
    page = area.widget() if isinstance(area, QScrollArea) else None
    return page_height(page, width) if page is not None else _high(item, width, least=least, whole=whole)
