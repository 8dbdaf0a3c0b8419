"""The card that says which files were made, with ways to open them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from roukin_desktop.presenters.summary.exporting import Exporter, ExportResult
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon


class ExportParts(Protocol):
    """The parts that the generated forms with such a card name alike."""

    resultCard: QFrame  # noqa: N815 - the names of the generated forms
    resultIcon: TintedIcon  # noqa: N815
    resultText: QLabel  # noqa: N815
    openFirst: QPushButton  # noqa: N815
    openSecond: QPushButton  # noqa: N815
    openFolder: QPushButton  # noqa: N815
    mailButton: QPushButton  # noqa: N815
    closeResult: QPushButton  # noqa: N815


class ExportCard:
    """Shows a result until it is closed."""

    def __init__(self, parts: ExportParts) -> None:
        self._parts = parts
        parts.resultCard.hide()

    def attach(self, files: Exporter) -> None:
        """Connect the buttons."""
        parts = self._parts
        parts.openFirst.clicked.connect(lambda: files.open_file(0))
        parts.openSecond.clicked.connect(lambda: files.open_file(1))
        parts.openFolder.clicked.connect(files.open_folder)
        parts.mailButton.clicked.connect(files.write_mail)
        parts.closeResult.clicked.connect(parts.resultCard.hide)

    def show_result(self, result: ExportResult) -> None:
        """Show which files were made."""
        parts = self._parts
        parts.resultIcon.show_icon("ok", "ok")
        parts.resultText.setText(result.text)
        for place, button in enumerate((parts.openFirst, parts.openSecond)):
            button.setVisible(place < len(result.labels))
            button.setText(result.labels[place] if place < len(result.labels) else "")
        parts.mailButton.setVisible(result.mail)
        parts.resultCard.show()
        first = parts.openFirst if result.labels else parts.openFolder
        first.setFocus(Qt.FocusReason.OtherFocusReason)
