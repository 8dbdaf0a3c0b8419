"""The line under a field: an icon, a colour and a sentence that says what to do (screens.md)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.views.spacing import HAIR, TIGHT
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

ICONS = {"error": "error", "warning": "warning", "hint": "info", "ok": "ok"}


class FieldNote(QWidget):
    """Keeps the height of one line while it is empty, so that nothing jumps when a note appears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = TintedIcon(self, size=14)
        self._icon.hide()
        self._label = PhraseLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._text = ""
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = Row(self)
        row.setContentsMargins(0, HAIR, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self._compact = False
        self.setMinimumHeight(self.fontMetrics().height() + 3)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)  # a sentence never widens its field

    def set_compact(self) -> None:
        """Take no room while empty: for rows, where an empty line under each would be waste."""
        self._compact = True
        self.setVisible(bool(self._text))

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence as error, warning, hint, ok or (``""``) as a plain echo; an empty text clears."""
        state = state if text else ""
        before = self.property("state") or ""
        if self._text == text and before == state:
            return
        self._text = text
        self._label.setText(text)
        if self._compact:
            self.setVisible(bool(text))
        if before != state:
            self.setProperty("state", state)
            for part in (self, self._label):
                part.style().unpolish(part)
                part.style().polish(part)
        self._icon.setVisible(state in ICONS)
        self._icon.show_icon(ICONS.get(state, ""), state)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text

    def state(self) -> str:
        """Return the state shown."""
        return str(self.property("state") or "")
