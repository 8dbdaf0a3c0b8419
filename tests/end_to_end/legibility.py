"""What a pair of eyes would find wrong with a window: cut words, heads cut off, things beside the edge or overlapping.

A form may scroll vertically, a table cell may be elided where the whole text is told under the pointer; nothing else
may hide words (issue of the eyes: no cut or overlapping text at any text size).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from roukin_desktop.views.widgets.grids.group_header import GroupHeader
from roukin_desktop.views.widgets.tables.cell_paint import TextDelegate
from roukin_desktop.views.widgets.texts.elided_label import ElidedLabel
from tests.end_to_end.painted import words

SLACK = 1
"""Pixels that rounding may take."""


def faults(window: QWidget) -> list[str]:
    """Return a sentence for each thing that cannot be read, named by its place and words."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return list(dict.fromkeys(f"{_place(widget)}: {said}" for widget, said in _faults(window)))


def half_rows(window: QWidget) -> list[str]:
    """Return the same of tables that end in a row cut in two, and of nothing else."""
    return [f"{_place(table)}: {said}" for table in tables(window) for said in _last_row(table)]


def tables(window: QWidget) -> list[QTableView]:
    """Return the tables that are shown."""
    return [widget for widget in _seen(window) if isinstance(widget, QTableView)]


def _seen(window: QWidget) -> list[QWidget]:
    widgets = (window, *window.findChildren(QWidget))
    return [w for w in widgets if w.isVisible() and w.width() and w.window() is window]


def _faults(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in _seen(window):
        if isinstance(widget, QLabel):
            yield from ((widget, said) for said in _label(widget))
        elif isinstance(widget, QAbstractButton):
            yield from ((widget, said) for said in _button(widget))
        elif isinstance(widget, QComboBox):
            yield from ((widget, said) for said in _choice(widget))
        elif isinstance(widget, QHeaderView):
            yield from ((widget, said) for said in _heads(widget))
        elif isinstance(widget, QTableView):
            yield from ((widget, said) for said in (*_cells(widget), *_last_row(widget)))
        elif isinstance(widget, QScrollArea):
            yield from ((widget, said) for said in _sideways(widget))
        elif isinstance(widget, QTabBar):
            yield from ((widget, said) for said in _tabs(widget))
        if isinstance(widget, QAbstractScrollArea):
            yield from ((widget, said) for said in _empty(widget))
        if _paints_words(widget):
            yield from ((widget, said) for said in _painted(widget))
        yield from ((widget, said) for said in _beyond(widget))
        yield from ((widget, said) for said in _overlaps(widget))


def _paints_words(widget: QWidget) -> bool:
    """Tell whether a widget paints its words itself: it has its own way to paint, or it is a list that is empty."""
    area = widget.parentWidget()
    if isinstance(area, QAbstractItemView) and not isinstance(area, QHeaderView):
        return widget is area.viewport() and area.model() is not None and not area.model().rowCount()
    own = next(kind for kind in type(widget).__mro__ if "paintEvent" in vars(kind))
    return own.__module__.startswith("roukin_desktop.") and not isinstance(
        widget, ElidedLabel | QComboBox | QAbstractScrollArea
    )


def _painted(widget: QWidget) -> Iterator[str]:
    """Tell of words painted outside of where they are seen, and of those painted over others."""
    found = words(widget)
    for word in found:
        if not word.seen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(word.place):
            place, seen = (_rect(one.toRect()) for one in (word.place, word.seen))
            yield f"painted 「{word.text}」 needs {place} and is seen within {seen}"
    for one, other in combinations(found, 2):
        common = one.place.intersected(other.place)
        if common.width() > 2 and common.height() > 2:
            yield f"painted 「{one.text}」 and 「{other.text}」 overlap"


def _place(widget: QWidget) -> str:
    """Name a widget by the nearest names around it."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        if at.objectName() and not at.objectName().startswith("qt_"):
            names.append(at.objectName())
        at = at.parentWidget()
    return f"{'/'.join(reversed(names))} ({type(widget).__name__})"


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or isinstance(label, ElidedLabel):
        return
    room = label.contentsRect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"「{text}」 needs {needed} px of height and has {label.height()}"
        return
    if "</" in text and label.textFormat() != Qt.TextFormat.PlainText:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(text)
        document.setDocumentMargin(0)
        width, height = document.idealWidth(), document.size().height()
    else:
        size = label.fontMetrics().size(0, text)
        width, height = size.width(), size.height()
    if width > room.width():
        yield f"「{text}」 needs {width} px and has {room.width()}"
    if height > label.height() + 2 * SLACK:
        yield f"「{text}」 needs {height} px of height and has {label.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    text = button.text()
    pictured = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    if pictured and not button.toolTip():
        yield f"「{text}」 is a picture that nothing explains"
    if not text or pictured:
        return
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if isinstance(button, QCheckBox | QRadioButton):
        style = button.style()
        icon += style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
        if button.parentWidget() and type(button.parentWidget()).__name__ == "ChoiceRow":
            icon = 0
    size = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
    if size.width() + icon > button.width() + SLACK:
        yield f"「{text}」 needs {size.width() + icon} px and has {button.width()}"
    if size.height() > button.height() + SLACK:
        yield f"「{text}」 needs {size.height()} px of height and has {button.height()}"


def _choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(control, option, part, choice)
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > room.width() + SLACK and not choice.toolTip():
        yield f"「{choice.currentText()}」 needs {needed} px and has {room.width()}"


def _heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        if isinstance(header, GroupHeader):
            needed = header.title_width(section)
        else:
            needed = max((header.fontMetrics().horizontalAdvance(line) for line in text.split("\n")), default=0)
        if text and needed > header.sectionSize(section) + SLACK:
            yield f"head 「{text}」 needs {needed} px and has {header.sectionSize(section)}"


def _cells(table: QTableView) -> Iterator[str]:
    """Tell of cut cells: words may be elided where the whole text is told under the pointer, figures may not."""
    model = table.model()
    if model is None or table.viewport().width() <= 0:
        return
    for row in _shown_rows(table):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            if (
                not text
                or table.isColumnHidden(column)
                or table.indexWidget(index)
                or table.columnSpan(row, column) > 1
            ):
                continue
            rect = table.visualRect(index)
            needed = max(table.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
            told = isinstance(table.itemDelegateForIndex(index), TextDelegate) or bool(
                index.data(Qt.ItemDataRole.ToolTipRole)
            )
            side = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
            figure = bool(side & int(Qt.AlignmentFlag.AlignRight))
            if needed > rect.width() and (figure or not told):
                yield f"cell 「{text}」 needs {needed} px and has {rect.width()}"


def _empty(area: QAbstractScrollArea) -> Iterator[str]:
    """Tell of a box with nothing in it, and of a cursor on a page that has nothing to scroll."""
    if isinstance(area, QHeaderView) or isinstance(area.parentWidget(), QAbstractItemView):
        return
    if isinstance(area, QAbstractItemView):
        bare = area.model() is not None and not area.model().rowCount() and not words(area.viewport())
    else:
        bare = isinstance(area, QScrollArea) and not any(_told(part) for part in area.viewport().findChildren(QWidget))
    if bare:
        yield "is an empty box"
    if isinstance(area, QScrollArea) and area.hasFocus() and area.verticalScrollBar().maximum() == 0:
        yield "has the cursor and nothing to scroll"


def _told(part: QWidget) -> bool:
    """Tell whether a part is seen and says something, a field or a list included."""
    return part.isVisible() and (_speaks(part) or _paints_words(part) or isinstance(part, QAbstractScrollArea))


def _last_row(table: QTableView) -> Iterator[str]:
    """Tell of a last row cut in two while a table rests at its top."""
    at, high = table.verticalScrollBar().value(), table.viewport().height()
    last = table.rowAt(high - 1)
    if at == 0 and last >= 0 and (end := table.rowViewportPosition(last) + table.rowHeight(last)) > high:
        yield f"row {last} ends at {end} px and is seen down to {high}"


def _shown_rows(table: QTableView) -> range:
    first = table.rowAt(0)
    last = table.rowAt(table.viewport().height() - 1)
    rows = table.model().rowCount()
    return range(max(first, 0), (last if last >= 0 else rows - 1) + 1)


def _sideways(area: QScrollArea) -> Iterator[str]:
    bar = area.horizontalScrollBar()
    if bar.maximum() > 0:
        yield f"has to be scrolled sideways by {bar.maximum()} px"


def _tabs(tabs: QTabBar) -> Iterator[str]:
    for at in range(tabs.count()):
        needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(at))
        if needed > tabs.tabRect(at).width() + SLACK:
            yield f"tab 「{tabs.tabText(at)}」 needs {needed} px and has {tabs.tabRect(at).width()}"


def _beyond(widget: QWidget) -> Iterator[str]:
    """Tell of what stands beside the edge of its parent: nobody sees it. What scrolls vertically may be below."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not _speaks(widget) or isinstance(parent, QAbstractItemView):
        return
    if widget.geometry().right() > parent.width() + SLACK or widget.x() < -SLACK:
        yield f"stands beyond the edge: {_rect(widget.geometry())} in {parent.width()}×{parent.height()}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    children = [
        w
        for w in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if w.isVisible() and _speaks(w) and not w.isWindow()
    ]
    if parent.layout() is None:
        return
    laid = [w for w in children if parent.layout().indexOf(w) >= 0] or children
    for one, other in combinations(laid, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 2 and common.height() > 2:
            yield f"{_place(one)} and {_place(other)} overlap by {common.width()}×{common.height()} px"


def _speaks(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    if isinstance(widget, QAbstractButton):
        return bool(widget.text())
    return isinstance(widget, QComboBox | QLineEdit) and not isinstance(widget.parentWidget(), QComboBox)


def _rect(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"{rect.width()}×{rect.height()} at {corner.x()},{corner.y()}"
