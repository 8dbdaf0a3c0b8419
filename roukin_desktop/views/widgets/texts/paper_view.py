"""A part of the report as a page: headings, figure lines, tables in house style; click or Enter opens a figure.

Tab goes from figure to figure, Ctrl+Tab on. Everything is text that can be marked and copied.
"""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.report.paper import ChartBlock, GridBlock, PaperModel, Piece, TextBlock
from roukin_desktop.views.theme import figures_family
from roukin_desktop.views.widgets.pictures.paper_charts import PaperCharts
from roukin_desktop.views.widgets.texts.link_browser import LinkBrowser

_WIDE = 50
"""Full-width characters a page is wide at most; beyond that lines are hard to read."""
_EDGE = 20
_WAIT_MS = 60
_ABOVE = {"section": 20, "first": 16, "second": 12, "third": 10, "mark": 10, "cover": 12, "cover_title": 26}
_LINE_ABOVE = {"prose": 8, "caption": 10, "figure": 2, "note": 4, "cover": 8}
_SIZE = {"section": 1.2, "first": 1.1, "cover": 1.3, "cover_title": 2.0, "note": 0.88}


class PaperView(LinkBrowser):
    """``opened(key)`` when a figure is opened."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: PaperModel | None = None
        self._charts = PaperCharts(self)
        self._waiting = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._waiting.timeout.connect(self._draw_again)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_anchor)

    def show_paper(self, model: PaperModel, *, same: bool) -> None:
        """Show a part; the place stays where it is the ``same`` one."""
        place = self.verticalScrollBar().value() if same else 0
        self._model = model
        self._draw()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the page in the middle, and draw its charts anew once the width has come to rest."""
        super().resizeEvent(event)
        self._centre()
        if self._charts.width not in (0, self._page_width()):
            self._waiting.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take other colours and another size of text."""
        super().changeEvent(event)
        changed = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in changed and hasattr(self, "_model") and self._model is not None:
            self._draw_again()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401, N802 - Qt's own signature
        """Return the picture of a chart."""
        picture = self._charts.picture(QUrl(name))
        return picture if picture is not None else super().loadResource(kind, name)

    def _draw_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._draw()
        self.verticalScrollBar().setValue(place)

    def _draw(self) -> None:
        if self._model is not None:
            self._charts.start(self._page_width())
            self.setHtml(_Page(self.palette(), self.fontMetrics(), self._charts).html(self._model))
            self._centre()

    def _page_width(self) -> int:
        return min(self.viewport().width() - 2 * _EDGE, _WIDE * self.fontMetrics().height())

    def _centre(self) -> None:
        spare = self.viewport().width() - _WIDE * self.fontMetrics().height()
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(max(_EDGE, spare // 2))
        form.setRightMargin(max(_EDGE, spare // 2))
        form.setTopMargin(_EDGE)
        form.setBottomMargin(_EDGE)
        frame.setFrameFormat(form)

    def _on_anchor(self, url: QUrl) -> None:
        self.opened.emit(url.toString().removeprefix("figure:"))


class _Page:
    """Writes a part as HTML in the colours and the size of a widget."""

    def __init__(self, colours: QPalette, metrics: QFontMetrics, charts: PaperCharts) -> None:
        self._charts = charts
        role = QPalette.ColorRole
        self._accent, self._line = colours.color(role.Link).name(), colours.color(role.Mid).name()
        self._ground, self._red = colours.color(role.AlternateBase).name(), colours.color(role.BrightText).name()
        self._strong = colours.color(role.Text).name()
        self._metrics = metrics
        self._em = metrics.height()
        self._points = metrics.fontDpi() and round(metrics.height() * 72 / metrics.fontDpi() * 0.72, 1)

    def html(self, model: PaperModel) -> str:
        """Return the whole part under its title."""
        title = "" if model.cover else self._title(model.title)
        return title + "".join(map(self._block, model.blocks))

    def _block(self, block: TextBlock | GridBlock | ChartBlock) -> str:
        if isinstance(block, GridBlock):
            return self._grid(block)
        return self._chart(block) if isinstance(block, ChartBlock) else self._text(block)

    def _chart(self, block: ChartBlock) -> str:
        """Return the picture, and under it what it compares, for everybody."""
        name, width, height = self._charts.add(block.chart)
        words = escape(block.text)
        picture = f'<img src="{name}" width="{width}" height="{height}" alt="{words}"/>'
        told = f'<p style="margin-top:2px; margin-bottom:10px; font-size:{self._size(0.88)}pt">{words}</p>'
        return f'<p style="margin-top:10px; margin-bottom:0">{picture}</p>{told}'

    def _title(self, text: str) -> str:
        return self._ruled(f'<div align="center"><b style="font-size:{self._size(1.35)}pt">{escape(text)}</b></div>', 0)

    def _text(self, block: TextBlock) -> str:
        words = "".join(self._piece(piece) for piece in block.pieces)
        above = (_ABOVE if block.heading else _LINE_ABOVE).get(block.role, 4)
        size = _SIZE.get(block.role, 1.0)
        strong = block.heading or block.role == "figure"
        number = escape(block.number) + ("&nbsp;" if block.number else "")
        said = f'<span style="font-size:{self._size(size)}pt">{number}{words or "&nbsp;"}</span>'
        said = f"<b>{said}</b>" if strong else said
        left = block.indent * self._em
        if block.role == "section":
            return self._ruled(said, above)
        if block.role == "figure":
            return self._band(said, left)
        if block.role.startswith("cover"):
            return f'<p align="center" style="margin-top:{above}px; margin-bottom:0">{said}</p>'
        hang = self._metrics.horizontalAdvance(f"{block.number} ") if block.number else 0
        place = f"margin-left:{left + hang}px; text-indent:{-hang}px; line-height:145%"
        return f'<p style="margin-top:{above}px; margin-bottom:0; {place}">{said}</p>'

    def _ruled(self, words: str, above: int) -> str:
        rule = f"border-bottom:1px solid {self._accent}"
        table = f'<table width="100%" cellspacing="0" cellpadding="3"><tr><td style="{rule}">{words}</td></tr></table>'
        return f'<p style="margin-top:{above}px; margin-bottom:0; font-size:1pt">&nbsp;</p>{table}'

    def _band(self, words: str, left: int) -> str:
        cell = (
            f'<td bgcolor="{self._ground}" style="border-left:3px solid {self._accent}; padding:4px 10px">{words}</td>'
        )
        return f'<table width="100%" cellspacing="0"><tr><td width="{left}"></td>{cell}</tr></table>'

    def _grid(self, block: GridBlock) -> str:
        edges = self._edges(top=True, strong=True)
        heads = "".join(
            f'<th align="{self._side(block, at)}" bgcolor="{self._ground}" style="{edges}">{escape(head)}</th>'
            for at, head in enumerate(block.heads)
        )
        last = len(block.rows)
        rows = "".join(
            self._row(block, row, bold=at >= last - block.totals, end=at == last - 1)
            for at, row in enumerate(block.rows)
        )
        title = f'<p style="margin-top:14px; margin-bottom:3px"><b>{escape(block.title)}</b></p>' if block.title else ""
        gap = "" if block.title else '<p style="margin-top:6px; margin-bottom:0; font-size:2pt">&nbsp;</p>'
        note = (
            f'<p style="margin-top:4px; font-size:{self._size(0.88)}pt">{escape(block.note)}</p>' if block.note else ""
        )
        table = f'<table width="100%" cellspacing="0" cellpadding="4"><tr>{heads}</tr>{rows}</table>'
        return f"{title}{gap}{table}{note}"

    def _row(self, block: GridBlock, row: tuple[Piece, ...], *, bold: bool, end: bool) -> str:
        style = self._edges(top=False, strong=end)
        if len(row) == 1 < len(block.heads):
            words = f"<b>{escape(row[0].text)}</b>"
            return f'<tr><td colspan="{len(block.heads)}" bgcolor="{self._ground}" style="{style}">{words}</td></tr>'
        cells = "".join(
            f'<td align="{self._side(block, at)}" valign="middle" style="{style}">'
            f"{self._cell(piece, figures=at in block.numbers, bold=bold)}</td>"
            for at, piece in enumerate(row)
        )
        return f"<tr>{cells}</tr>"

    def _cell(self, piece: Piece, *, figures: bool, bold: bool) -> str:
        words = self._piece(piece, figures=figures).replace("\u3000", "&#12288;") or "&nbsp;"
        return f"<b>{words}</b>" if bold else words

    def _piece(self, piece: Piece, *, figures: bool = False) -> str:
        words = escape(piece.text)
        if piece.key or figures:
            words = f"<span style=\"font-family:'{figures_family()}'\">{words}</span>"
        if not piece.key:
            return f'<span style="color:{self._red}">{words}</span>' if figures and "▲" in piece.text else words
        colour = self._red if "▲" in piece.text else self._accent
        return f'<a href="figure:{piece.key}" style="color:{colour}; text-decoration:none">{words}</a>'

    def _edges(self, *, top: bool, strong: bool) -> str:
        below = f"border-bottom:1px solid {self._strong if strong else self._line}"
        return f"border-top:1px solid {self._strong}; {below}" if top else below

    def _side(self, block: GridBlock, column: int) -> str:
        return "right" if column in block.numbers else "left"

    def _size(self, factor: float) -> float:
        return round(self._points * factor, 1)
