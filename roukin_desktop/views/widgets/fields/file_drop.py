"""Files dropped anywhere on a page: what all pages that take files do alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.views.widgets.fields.drop_box import DropBox

Take = Callable[[tuple[Path, ...]], None]


class TakesFiles(QWidget):
    """A page files are dropped on, or mixed into one; it takes them once ``take_drops`` says who wants them."""

    _box: DropBox
    _take: Take
    _many: bool

    def take_drops(self, box: DropBox, take: Take, *, many: bool = False) -> None:
        """Show in ``box`` that files held over the page would be taken; without ``many`` one alone is."""
        self._box, self._take, self._many = box, take, many
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take the files, if they are as many as the page wants."""
        if self._dropped(event):
            event.acceptProposedAction()
            self._box.show_hot(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """Show that nothing is held over it any more."""
        self._box.show_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand the dropped files on."""
        self._box.show_hot(False)
        if paths := self._dropped(event):
            event.acceptProposedAction()
            self._take(paths)

    def _dropped(self, event: QDropEvent) -> tuple[Path, ...]:
        """Return the files of this PC, none where the page does not take that many."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        return paths if self._many or len(paths) == 1 else ()
