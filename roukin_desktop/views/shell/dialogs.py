"""The few questions that interrupt, as plain boxes of the system; none of them types a record."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QGridLayout,
    QMessageBox,
    QSpacerItem,
    QWidget,
)

from roukin_desktop.domain.errors import InputRefused, UserFixable
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.system.revealing import revealing_command
from roukin_desktop.views import icons
from roukin_desktop.views.widgets.navigation.focus_ring import FocusRing

_WIDTH = 350
"""Pixels a box is wide at least, at text size 100."""
_PICTURES = {
    QMessageBox.Icon.Question: ("help", QPalette.ColorRole.Link),
    QMessageBox.Icon.Information: ("info", QPalette.ColorRole.Link),
    QMessageBox.Icon.Warning: ("warning", QPalette.ColorRole.Link),
    QMessageBox.Icon.Critical: ("error", QPalette.ColorRole.BrightText),
}
"""Our picture for each kind of box, and its colour."""


class QtDialogs:
    """Dialogs over one window; ``report`` logs an unexpected error and returns its copyable text."""

    def __init__(self, window: QWidget, report: Callable[[BaseException], str]) -> None:
        self._window = window
        self._report = report

    def ask_open(self, title: str, kinds: tuple[FileKind, ...], folder: Path | None = None) -> Path | None:
        """Ask for an existing file; None when given up."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, _standing(folder), _filters(kinds))
        return Path(name) if name else None

    def ask_files(self, title: str, kinds: tuple[FileKind, ...], folder: Path | None = None) -> tuple[Path, ...]:
        """Ask for any number of existing files; none when given up."""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, _standing(folder), _filters(kinds))
        return tuple(Path(name) for name in names)

    def ask_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a folder; None when given up."""
        name = QFileDialog.getExistingDirectory(self._window, title, _standing(folder))
        return Path(name) if name else None

    def ask_save(self, title: str, suggested: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Ask where to write, with the right ending; None when given up."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(_reachable(suggested)), _filters(kinds))
        if not name:
            return None
        path = Path(name)
        if path.suffix or not kinds:
            return path
        whole = path.with_suffix(kinds[0].patterns[0].removeprefix("*"))
        taken = f"「{whole.name}」はすでにあります。新しい内容に置き換えます。"
        return whole if not whole.exists() or self.confirm(title, taken, "置き換える") else None

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Ask before something that replaces or removes; the safe answer is the default."""
        box = _box(QMessageBox.Icon.Question, title, text, self._window)
        deed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton("やめる", QMessageBox.ButtonRole.RejectRole)
        stay.setProperty("kind", "quiet")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        return _answer(box) is deed

    def tell(self, title: str, text: str) -> None:
        """Tell something that must be read."""
        box = _box(QMessageBox.Icon.Information, title, text, self._window)
        box.addButton("閉じる", QMessageBox.ButtonRole.AcceptRole)
        _answer(box)

    def show_trouble(self, error: Exception) -> None:
        """Show what the user can mend in its own words, and anything else as a report to copy."""
        if isinstance(error, UserFixable):
            box = _box(QMessageBox.Icon.Warning, "確認してください", str(error), self._window)
            if isinstance(error, InputRefused) and error.problems:
                box.setInformativeText("\n".join(error.problems[:8]))
                if len(error.problems) > 8:
                    box.setDetailedText("\n".join(error.problems))
            box.addButton("閉じる", QMessageBox.ButtonRole.AcceptRole)
            _answer(box)
            return
        show_report(self._window, self._report(error))

    def open_file(self, path: Path) -> None:
        """Open a finished file with the system's program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_folder(self, path: Path) -> None:
        """Show a finished file in its folder, selected where the system can."""
        command = revealing_command(sys.platform, path)
        if command is None or not QProcess.startDetached(*command)[0]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def show_report(window: QWidget | None, report: str) -> None:
    """Tell that something went wrong inside, keep the window, and offer the report for copying."""
    text = "登録済みの記録は無事です。入力中の内容も控えてあります。"
    box = _box(QMessageBox.Icon.Critical, "思わぬ不具合が起きました", text, window)
    box.setInformativeText("「報告をコピー」を押し、メールなどに貼り付けて、作成元へお知らせください。")
    box.setDetailedText(report)
    copy = box.addButton("報告をコピー", QMessageBox.ButtonRole.ActionRole)
    close = box.addButton("閉じる", QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    if _answer(box) is copy:
        QGuiApplication.clipboard().setText(report)


def _box(icon: QMessageBox.Icon, title: str, text: str, window: QWidget | None) -> QMessageBox:
    """Return a box with our own picture and ring in it; the kind stays known to screen readers."""
    box = QMessageBox(icon, title, text, parent=window)
    name, role = _PICTURES[icon]
    box.setIconPixmap(icons.pixmap(name, box.palette().color(role), icons.grown(36), box.devicePixelRatioF()))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        FocusRing(box, app)
    return box


def _answer(box: QMessageBox) -> QAbstractButton:
    """Wait for an answer and let the box go: the window would keep every one it ever showed.

    Qt gives a box one width whatever the size of the text; large text would make it higher than a small screen.
    """
    grid = box.layout()
    if isinstance(grid, QGridLayout):
        grid.addItem(QSpacerItem(icons.grown(_WIDTH), 0), grid.rowCount(), 0, 1, grid.columnCount())
    box.exec()
    box.deleteLater()
    return box.clickedButton()


def _standing(folder: Path | None) -> str:
    """Return a folder to begin in: the one asked for may be made only with its first file, its parent is there."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), None) if folder is not None else None
    return str(there or "")


def _reachable(suggested: Path) -> Path:
    """Return the name in the nearest folder that is there; for a missing one Qt takes that of the program's start."""
    folder = next((folder for folder in suggested.parents if folder.is_dir()), suggested.parent)
    return folder / suggested.name


def _filters(kinds: tuple[FileKind, ...]) -> str:
    return ";;".join(f"{kind.label} ({' '.join(kind.patterns)})" for kind in kinds)
