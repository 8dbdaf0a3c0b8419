"""Our own line icons, tinted with a colour of the palette when they are painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from roukin_desktop.views.theme import BASE_PT, resource


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def paint(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Paint an icon into a box in one colour."""
    tinted = _source(name).replace("#000000", color.name())
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, box)


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as pixels for a screen of that device pixel ratio."""
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    return made


def icon(name: str, color: QColor, checked: QColor | None = None, size: int = 20, ratio: float = 1.0) -> QIcon:
    """Return an icon in one colour, and in another where its button is checked."""
    made = QIcon(pixmap(name, color, size, ratio))
    if checked is not None:
        made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def grown(size: int) -> int:
    """Return the side of a picture beside text of the size chosen under 設定; small text leaves it as it is."""
    return round(size * max(1.0, QApplication.font().pointSizeF() / BASE_PT))


def app_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(str(resource("icons", "app.svg")))
