"""A text that goes on in the next line between phrases: Qt breaks Japanese anywhere, also inside 「ください」."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_JOINER = "\u2060"
"""WORD JOINER: takes no room, and no line ends beside it."""
_KANA = "ぁ-ゖー"
_CLOSE = "、。」』)）!?！？・…"
_PHRASE = re.compile(
    rf"(?<=[{_CLOSE}])(?![{_CLOSE}ー々])(?![{_KANA}](?<=[」』)）・…].))"  # a particle stays with its bracket
    rf"|(?<=[をはがにでともへのやかてただるなら])(?<!こ.)(?<!そ.)(?<!ど.)(?=[^{_KANA}{_CLOSE}\s])"
    r"|(?<=[^「『(（\s])(?=[「『(（])"
)
"""Behind a mark, between a particle and the next noun (「その他」 stays whole), before a bracket."""

_SPACE = re.compile(rf"(?<=\n)|(?<=[^\S\n])(?![{_KANA}])")
"""Behind a line break, and behind a space, but not in 「Ctrl+V で」."""

_WORD = re.compile(r"[ァ-ヺー]+|[!-~]+|[^ァ-ヺー!-~]")
"""A word in カタカナ or Latin letters, which no line ends inside, or any other letter."""


@lru_cache(maxsize=512)
def phrases(text: str) -> tuple[str, ...]:
    """Return the parts of a text that are not broken; a space or a line break stays with the part before it."""
    return tuple(part for word in _SPACE.split(text) for part in _PHRASE.split(word) if part)


def held_together(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return the text with its phrases held together; where one of them is wider than a line only its words are."""
    if any(metrics.horizontalAdvance(part.rstrip()) > room for part in phrases(text)):
        words = _WORD.findall(text)
        return "".join(_JOINER.join(word) if metrics.horizontalAdvance(word) <= room else word for word in words)
    return "".join(_JOINER.join(part.rstrip()) + part[len(part.rstrip()) :] for part in phrases(text))


class PhraseLabel(QLabel):
    """A drop-in for ``QLabel``, used by ``tools/build_forms`` for every text that wraps.

    Where not even one phrase fits into a line, the text is broken anywhere but in a word of カタカナ or Latin letters.
    ``text`` is what was set.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text."""
        self._whole = text
        self._show(self.width())

    def text(self) -> str:
        """Return the text as it was set."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the text for the new width."""
        super().resizeEvent(event)
        self._show(event.size().width())

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the text as it is broken in that width."""
        if not self._holds():
            return super().heightForWidth(width)
        sides = self.contentsMargins()
        room = QRect(0, 0, self._room(width), 1_000_000)
        high = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._broken(width)).height()
        return high + sides.top() + sides.bottom() + 2 * self.margin()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need no more width than a text broken anywhere."""
        least = super().minimumSizeHint()
        if not self._holds():
            return least
        return QSize(min(least.width(), 4 * self.fontMetrics().height()), least.height())

    def _holds(self) -> bool:
        """Tell whether phrases are held together: not where the text is copied, nor in HTML."""
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and not copied and "</" not in self._whole

    def _room(self, width: int) -> int:
        sides = self.contentsMargins()
        return width - sides.left() - sides.right() - 2 * self.margin() - 2 * max(self.indent(), 0)

    def _broken(self, width: int) -> str:
        if not self._holds():
            return self._whole
        return held_together(self._whole, self.fontMetrics(), self._room(width))

    def _show(self, width: int) -> None:
        text = self._broken(width)
        if super().text() != text:
            super().setText(text)
            self.setAccessibleName(self._whole)
