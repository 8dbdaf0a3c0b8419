"""F1: a window beside the work, not in front of it: the room's steps and keys, and the manual with its pictures."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QPalette, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from roukin_desktop.presenters import manual
from roukin_desktop.views.spacing import ROOMY, SNUG, TIGHT, WIDE
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.navigation.focus_ring import FocusRing
from roukin_desktop.views.widgets.navigation.section_list import SectionList
from roukin_desktop.views.widgets.texts.link_browser import LinkBrowser

_HTML = QTextDocument.ResourceType.HtmlResource
_FIT_AFTER_MS = 150
_ADDRESS = Qt.ItemDataRole.UserRole


class ManualBrowser(LinkBrowser):
    """Reads the pages of the manual by their addresses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("手引き")
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a page keeps its width while it loads
        self._fitted = 0
        self._fit = QTimer(self, singleShot=True, interval=_FIT_AFTER_MS)
        self._fit.timeout.connect(self._fit_pictures)

    def open_page(self, address: str) -> None:
        """Show a page; the one before is kept for 戻る."""
        self._dress()
        self.setSource(QUrl(address), _HTML)

    def find_words(self, words: str) -> bool:
        """Go to the next place of words and mark it; a selection is pale where another field has the cursor."""
        found = self.find(words)
        mark = QTextEdit.ExtraSelection()
        if found:
            colors = self.palette()
            mark.cursor = place = self.textCursor()
            mark.format.setBackground(colors.color(QPalette.ColorRole.Light))
            mark.format.setForeground(colors.color(QPalette.ColorRole.Shadow))
            place.clearSelection()
            self.setTextCursor(place)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        self.setExtraSelections([mark] if found else [])
        return found

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, N802 - Qt's own names
        """Return a page's HTML or a picture; nothing for an address the manual does not know."""
        path = QUrl(name).path()
        try:
            if type == QTextDocument.ResourceType.ImageResource.value:
                return self._fitting(QImage.fromData(QByteArray(manual.picture_at(path))))
            return manual.page(path)[1]
        except KeyError:
            return None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the pictures once the window rests."""
        super().resizeEvent(event)
        self._fit.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Write the page anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.source().isEmpty():
            self._fitted = -1
            self._fit.start()

    def _room(self) -> int:
        return max(100, self.viewport().width() - 2 * round(self.document().documentMargin()))

    def _fitting(self, picture: QImage) -> QImage:
        """Return a picture no wider than the page, smoothly: a page squeezes pictures roughly by itself."""
        ratio = self.devicePixelRatioF()
        width = min(picture.width(), self._room())
        fitted = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        self._fitted = self._room()
        return fitted

    def _fit_pictures(self) -> None:
        if self._fitted not in (0, self._room()):
            self._dress()
            bar = self.verticalScrollBar()
            part = bar.value() / max(1, bar.maximum())
            self.reload()
            bar.setValue(round(part * bar.maximum()))

    def _dress(self) -> None:
        colors = self.palette()
        ink = colors.color(QPalette.ColorRole.Text).name()
        link = colors.color(QPalette.ColorRole.Link).name()
        fill = colors.color(QPalette.ColorRole.AlternateBase).name()
        self.document().setDocumentMargin(self.fontMetrics().height())
        self.document().setDefaultStyleSheet(
            f"h2, h3, p, li, td {{ color: {ink}; }} a {{ color: {link}; }} .key {{ background: {fill}; }}"
            f"p, ol, ul {{ margin-top: {TIGHT}px; margin-bottom: {SNUG}px; }} li {{ margin-bottom: {TIGHT}px; }}"
            f"h3 {{ margin-top: {WIDE}px; margin-bottom: {TIGHT}px; }} img {{ margin-top: {TIGHT}px; }}"
        )


class HelpDialog(QDialog):
    """Typing goes on while it stands open, Esc closes it; ``pdf_wanted`` asks for the manual on paper."""

    pdf_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.browser = ManualBrowser(self)
        self.contents = SectionList(self)
        self.contents.setMinimumHeight(1)  # it scrolls: a window of its own is no page that does
        self.contents.setAccessibleName("手引きの目次")
        self.words = QLineEdit(self)
        self.words.setAccessibleName("手引きの中を検索")
        self.words.setPlaceholderText("手引きの中を検索 Ctrl+F")
        self.said = QLabel(self)
        self.said.setWordWrap(True)  # else a long sentence makes the window wider than a small screen
        self.back = QPushButton("戻る", self)
        self.contents.set_sections([(one.key, one.label) for one in manual.contents()], "")
        self._lay_out()
        self._connect()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)

    def show_room(self, room: str) -> None:
        """Show the page of a room ("" for ようこそ) and come to the front."""
        self.show_page(manual.room_address(room))

    def show_page(self, address: str) -> None:
        """Show a page and come to the front."""
        if not self.isVisible():
            self._take_room()
        self.show()
        self._open(address)
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Go to the next place of the words: on this page, then in the chapters after it, then from the first."""
        words = self.words.text().strip()
        self.said.setText("")
        if not words or self.browser.find_words(words):
            return
        here, places = _page_of(self.browser.source()), manual.chapters_with(words)
        order = [one.key for one in manual.contents()]
        after = order.index(here) + 1 if here in order else 0
        coming = [place for place in order[after:] + order[:after] if place in places]
        if coming:
            self._open(coming[0])
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find_words(words)
        else:
            self.said.setText(f"「{words}」は手引きにありません。別の言葉で探してください。")

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.words.setFixedWidth(em * 18)
        pdf = QPushButton("手引きをPDFにする…", self)
        pdf.clicked.connect(self.pdf_wanted)
        close = QPushButton("閉じる Esc", self)
        close.clicked.connect(self.close)
        for button in (self.back, pdf, close):
            button.setAutoDefault(False)
            button.setProperty("kind", "quiet")
        head, middle, foot = Row(), Row(), Row()
        for row, parts in (
            (head, (self.back, self.words)),
            (middle, (self.contents, self.browser)),
            (foot, (pdf, None, close)),
        ):
            for part in parts:
                row.addWidget(part) if part is not None else row.addStretch(1)
        head.addWidget(self.said, 1)
        middle.setSpacing(ROOMY)
        column = Column(self)
        column.setContentsMargins(WIDE, ROOMY, WIDE, ROOMY)
        column.setSpacing(SNUG)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        order = (self.back, self.words, self.contents, self.browser, pdf, close)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.browser.sourceChanged.connect(self._arrived)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.browser.backward)
        self.back.setEnabled(False)
        self.back.setToolTip("前に開いていたところへ戻る(Alt+←)")
        self.contents.itemClicked.connect(lambda item: self._open(item.data(_ADDRESS)))
        self.contents.itemActivated.connect(lambda item: self._open(item.data(_ADDRESS)))
        self.words.returnPressed.connect(self.search)
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_search)
        QShortcut(QKeySequence("Alt+Left"), self, self.browser.backward)

    def _open(self, address: str) -> None:
        self.browser.open_page(address)

    def _to_search(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _arrived(self, source: QUrl) -> None:
        """Say where one is: in the title, and in the contents where it is a chapter."""
        if source.isEmpty():
            return
        self.setWindowTitle(f"ヘルプ — {manual.page(source.path())[0]}")
        here = _page_of(source)
        rows = [row for row in range(self.contents.count()) if self.contents.item(row).data(_ADDRESS) == here]
        self.contents.setCurrentRow(rows[0] if rows else -1)

    def _take_room(self) -> None:
        em = self.fontMetrics().height()
        room = self.screen().availableGeometry()
        self.resize(min(em * 52, room.width() - em * 2), min(em * 36, room.height() - em * 5))


def _page_of(source: QUrl) -> str:
    """Return the address of the page, without the place on it."""
    return f"{manual.SCHEME}{source.path()}"
