"""Fields as wide as the form draws them, times the size of the text: 「1,018」 needs twice the width at 200 %."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from roukin_desktop.views.icons import grown

_DRAWN = "drawnWidths"
_ENDLESS = 16_777_215


def grow_fields(page: QWidget) -> None:
    """Give every named field and label its drawn width for the text of today; again when that changes.

    Widgets without a name are not from a form: who made them gave them their width.
    """
    for part in page.findChildren(QWidget):
        if not isinstance(part, QLineEdit | QComboBox | QLabel) or not part.objectName() or part.isWindow():
            continue
        drawn = part.property(_DRAWN)
        if drawn is None:
            drawn = [part.minimumWidth(), part.maximumWidth()]
            part.setProperty(_DRAWN, drawn)
        least, most = drawn
        if least:
            part.setMinimumWidth(grown(least))
        if most < _ENDLESS:
            part.setMaximumWidth(grown(most))
