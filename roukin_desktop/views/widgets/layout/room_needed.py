"""How much room a part of a form needs: below which width it rather stands alone, and how low it may get.

Qt knows the least height of a part in a width only where no part stands in another one; forms are nested.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.row import Row

_LEAST_WORDS = 18
"""Digits a broken text wants beside others: narrower it would stand one letter under the other."""
_LEAST_LINES = 8
_ROUNDED = 2
"""What the lines of nested forms are rounded up by, without which a bar would scroll a single pixel."""


def comfort(item: QLayoutItem) -> int:
    """Return the width below which a part should rather go to a line of its own."""
    if item.isEmpty() or item.spacerItem() is not None:
        return 0
    layout, widget = item.layout(), item.widget()
    if layout is not None:
        return layout_comfort(layout)
    if widget is None:
        return item.minimumSize().width()
    return min(max(_widget_comfort(widget), least_width(item)), widget.maximumWidth())


def _widget_comfort(widget: QWidget) -> int:
    if isinstance(widget, QLabel):
        words = text_width(widget)
        if not widget.wordWrap():
            return min(words, widget.minimumSizeHint().width())
        return min(words, _LEAST_WORDS * widget.fontMetrics().horizontalAdvance("0"))
    if isinstance(widget, QTabWidget):
        return widget.tabBar().sizeHint().width()
    if isinstance(widget, QScrollArea) and widget.widgetResizable() and (page := widget.widget()) is not None:
        return page.minimumSizeHint().width() + widget.verticalScrollBar().sizeHint().width()
    inner = widget.layout()
    if inner is None or isinstance(widget, QScrollArea | QStackedWidget):
        return 0
    return layout_comfort(inner)


def layout_comfort(layout: QLayout) -> int:
    """Return the width below which what is laid out should rather be broken into lines."""
    if not isinstance(layout, Row | Column):
        return layout.minimumSize().width()
    sides = layout.contentsMargins()
    parts = [comfort(item) for item in shown_parts(layout)]
    if layout.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft):
        inside = sum(parts) + layout.spacing() * max(len(parts) - 1, 0)
    else:
        inside = max(parts, default=0)
    return inside + sides.left() + sides.right()


def text_width(label: QLabel) -> int:
    """Return the width of the words of a label in one line, its frame included."""
    text = label.text()
    if "</" in text:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(text)
        wide = int(document.idealWidth()) + 1
    else:
        wide = max((label.fontMetrics().horizontalAdvance(line) for line in text.split("\n")), default=0)
    return wide + label.contentsMargins().left() + label.contentsMargins().right() + 2 * label.margin()


def least_width(item: QLayoutItem) -> int:
    """Return the width a part must have; a text can be broken."""
    label = item.widget()
    if isinstance(label, QLabel) and not item.isEmpty():
        few = _LEAST_WORDS * label.fontMetrics().horizontalAdvance("0")
        return max(label.minimumWidth(), min(item.minimumSize().width(), few))
    return 0 if item.isEmpty() or item.spacerItem() is not None else item.minimumSize().width()


def least_height(part: QLayoutItem | QLayout, width: int, *, whole: bool = False) -> int:
    """Return the height below which something in a part would be cut in that width.

    ``whole`` counts forms that scroll in their place as if they did not.
    """
    if part.isEmpty():
        return 0
    widget = part.widget()
    if widget is not None:
        return _widget_height(widget, width, whole=whole)
    layout = part if isinstance(part, QLayout) else part.layout()
    if layout is None:
        return part.minimumSize().height()
    sides = layout.contentsMargins()
    if not isinstance(layout, Row | Column) or layout.direction() != QBoxLayout.Direction.TopToBottom:
        told = layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
        return max(told, _highest(layout, whole=whole)) if isinstance(layout, Row | Column) else told
    inside = width - sides.left() - sides.right()
    shown = shown_parts(layout)
    gaps = layout.spacing() * max(len(shown) - 1, 0)
    return sides.top() + sides.bottom() + gaps + sum(least_height(item, inside, whole=whole) for item in shown)


def _highest(row: Row | Column, *, whole: bool) -> int:
    """Return what the lists of a row need with the lines around them, in the width they have: Qt knows too little.

    Only parts that hold a list are looked into, where the page has to scroll anyway all: that takes its time.
    """
    sides = row.contentsMargins()
    placed = [item for item in shown_parts(row) if item.geometry().width() > 0]
    lists = [item for item in placed if whole or _holds_list(item.widget())]
    highest, bottom, high = 0, 0, 0
    for item in lists:
        place = item.geometry()
        if place.y() >= bottom:  # a line of its own
            highest, high = highest + high + (SNUG if high else 0), 0
        bottom = max(bottom, place.y() + place.height())
        high = max(high, least_height(item, place.width(), whole=whole))
    highest += high
    return highest + sides.top() + sides.bottom() if lists else 0


def _holds_list(part: QWidget | None) -> bool:
    inner = part.layout() if part is not None else None
    return any(isinstance(item.widget(), QAbstractItemView) for item in shown_parts(inner))


def shown_parts(layout: QLayout | None) -> list[QLayoutItem]:
    """Return the parts that take room; one that only holds others apart counts with the gap beside it.

    A layout that would not let go of them (``column.py``) is not looked into.
    """
    if not isinstance(layout, Row | Column):
        return []
    parts = (layout.itemAt(at) for at in range(layout.count()))
    return [part for part in parts if part is not None and not part.isEmpty()]


def page_height(page: QWidget, width: int, *, whole: bool = False) -> int:
    """Return the same of a widget and what is laid out in it."""
    layout = page.layout()
    if layout is None or isinstance(page, QScrollArea | QSplitter | QStackedWidget):
        return _widget_height(page, width, whole=whole)
    frame = page.contentsMargins()
    inside = width - frame.left() - frame.right()
    return least_height(layout, inside, whole=whole) + frame.top() + frame.bottom()


def fields_height(fields: QLayout, width: int) -> int:
    """Return the height that shows all fields in a width, their notes broken into lines there."""
    return fields.totalHeightForWidth(width) if fields.hasHeightForWidth() else fields.totalSizeHint().height()


def _glance(area: QScrollArea, width: int, *, whole: bool) -> int:
    """Return what a page that scrolls must show of itself: some lines, or all where there are fewer."""
    page = area.widget()
    high = page_height(page, width, whole=whole) if page is not None else 0
    if whole and page is not None and (fields := page.layout()) is not None:
        return max(high, fields_height(fields, width)) + _ROUNDED
    return min(high, _LEAST_LINES * area.fontMetrics().height())


def _split_height(splitter: QSplitter) -> int:
    """Return what the parts of a splitter need in the widths they have, with nothing that scrolls in its place."""
    parts = [splitter.widget(at) for at in range(splitter.count())]
    heights = [page_height(part, part.width(), whole=True) for part in parts if part is not None and part.isVisible()]
    if splitter.orientation() == Qt.Orientation.Horizontal:
        return max(heights, default=0)
    return sum(heights) + splitter.handleWidth() * max(len(heights) - 1, 0)


def _tab_height(tabs: QTabWidget, width: int, *, whole: bool) -> int:
    """Return what the open page needs with the row of tabs; where every pixel counts, with the lines around it."""
    shown, bar = tabs.currentWidget(), tabs.tabBar()
    if shown is None:
        return bar.sizeHint().height()
    around = max(tabs.height() - bar.height() - shown.height(), 0) if whole else 0
    return bar.sizeHint().height() + page_height(shown, width, whole=whole) + around


def _widget_height(widget: QWidget, width: int, *, whole: bool) -> int:
    least = widget.minimumHeight()
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        found = page_height(shown, width, whole=whole) if shown is not None else 0
    elif isinstance(widget, QTabWidget):
        found = _tab_height(widget, width, whole=whole)
    elif isinstance(widget, QScrollArea) and (whole or widget.widgetResizable()):
        found = max(widget.minimumSizeHint().height(), _glance(widget, width, whole=whole))
    elif isinstance(widget, QSplitter) and whole:
        found = _split_height(widget)
    elif isinstance(widget, QAbstractScrollArea | QSplitter):
        found = widget.minimumSizeHint().height()
    elif widget.layout() is not None:
        found = page_height(widget, width, whole=whole)
    elif widget.hasHeightForWidth():
        found = widget.heightForWidth(width)
    else:
        found = widget.minimumSizeHint().height()
    return min(max(found, least), widget.maximumHeight())
