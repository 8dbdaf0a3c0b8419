"""The words a widget paints by hand: what it said to its painter, and where, is played again and listened to.

A widget that paints its own words has no text to be asked for, nor a size that could be compared with it. Each word
keeps the place it was painted at and what the painter would have cut it to.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPicture,
    QPixmap,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Word:
    """A run of text as it lies on its widget, and the place outside of which nothing of it is seen."""

    text: str
    place: QRectF
    seen: QRectF


def words(widget: QWidget) -> list[Word]:
    """Return what a widget itself paints, in its own pixels; what its children paint is theirs."""
    picture = QPicture()
    painter = QPainter(picture)
    widget.render(painter, QPoint(0, 0), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    paper = _Paper(widget.size())
    painter = QPainter(paper)
    picture.play(painter)
    painter.end()
    return paper.ear.heard


class _Ear(QPaintEngine):
    """Hears the words and lets everything else pass."""

    def __init__(self, room: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard: list[Word] = []
        self._room = room

    def begin(self, _device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802
        text, painter = item.text().strip(), self.painter()
        place = QFontMetricsF(item.font()).tightBoundingRect(text)
        if place.isEmpty():  # a space, or what only holds two letters together
            return
        shape, seen = painter.combinedTransform(), self._room
        if painter.hasClipping():
            seen = seen.intersected(shape.mapRect(painter.clipBoundingRect()))
        self.heard.append(Word(text, shape.mapRect(place.translated(at)), seen))

    def updateState(self, _state: QPaintEngineState) -> None: ...  # noqa: N802

    def drawPixmap(self, _to: QRectF, _picture: QPixmap, _part: QRectF) -> None: ...  # noqa: N802

    def drawTiledPixmap(self, _to: QRectF, _picture: QPixmap, _from: QPointF) -> None: ...  # noqa: N802

    def drawImage(self, _to: QRectF, _picture: QImage, _part: QRectF, _flags: object = None) -> None: ...  # noqa: N802

    def drawPath(self, _path: QPainterPath) -> None: ...  # noqa: N802

    def drawPolygon(self, *_points: object) -> None: ...  # noqa: N802

    def drawRects(self, _rects: QRect | QRectF, _count: int) -> None: ...  # noqa: N802

    def drawLines(self, _lines: QLineF, _count: int) -> None: ...  # noqa: N802

    def drawEllipse(self, _place: QRectF) -> None: ...  # noqa: N802

    def drawPoints(self, _points: QPointF, _count: int) -> None: ...  # noqa: N802


class _Paper(QPaintDevice):
    """A screen of the usual density on which nothing is ever seen."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.ear = _Ear(QRectF(QPointF(0, 0), size))

    def paintEngine(self) -> QPaintEngine:  # noqa: N802
        return self.ear

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        told = QPaintDevice.PaintDeviceMetric
        answers = {
            told.PdmWidth: self._size.width(),
            told.PdmHeight: self._size.height(),
            told.PdmDpiX: 96,
            told.PdmDpiY: 96,
            told.PdmPhysicalDpiX: 96,
            told.PdmPhysicalDpiY: 96,
            told.PdmDepth: 32,
            told.PdmDevicePixelRatioScaled: 65536,
        }
        return answers.get(asked, 1)
