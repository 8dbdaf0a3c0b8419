"""Native Excel charts: they read the cells of their sheet and can be restyled by their reader."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from roukin_desktop.reports.charts.parts import DARK, LIGHT
from roukin_desktop.reports.excel.styles import FONT, ROW_HEIGHT

_HEIGHT_CM = 6.8
_ROW_CM, _ROWS_CM = 0.46, 2.4
"""Height of a bar that lies on its side, and what axis and legend take beside them."""
_UNIT_CM = 0.17
"""Width of one unit of column width at our 10 point font."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The cells of a table that are drawn below it.

    ``columns`` are the sheet columns (of head, of values) of labels and of each series; ``rows`` those drawn, of which
    the last stands ``under`` rows above the chart. ``across`` lays the bars on their side; ``axis`` names the values,
    ``shown`` is how their axis writes them. Bars begin at 0, or their lengths could not be compared, unless some go
    ``below`` it.
    """

    columns: tuple[tuple[int, int], ...]
    rows: int
    under: int = 0
    across: bool = False
    axis: str = ""
    shown: str = "#,##0"
    below: bool = False

    @property
    def height_cm(self) -> float:
        """How high the chart is."""
        return _HEIGHT_CM if not self.across else _ROWS_CM + _ROW_CM * self.rows * (len(self.columns) - 1)

    @property
    def sheet_rows(self) -> int:
        """How many rows of the sheet it covers."""
        return math.ceil(self.height_cm / 2.54 * 72 / ROW_HEIGHT) + 2


def add_bars(sheet: Any, drawn: Drawn, last_row: int, units: int) -> None:  # noqa: ANN401 - untyped openpyxl
    """Anchor bars below ``last_row``, as wide as the sheet's ``units``."""
    from openpyxl.chart import BarChart, Reference, Series
    from openpyxl.chart.data_source import AxDataSource, StrRef
    from openpyxl.chart.series import SeriesLabel

    end = last_row - drawn.under
    first = end - drawn.rows
    names = Reference(sheet, min_col=drawn.columns[0][1], min_row=first + 1, max_row=end)
    bars = BarChart()
    bars.type, bars.gapWidth, bars.overlap = ("bar" if drawn.across else "col"), 60, 0
    bars.title = None
    bars.style = 10
    for head, column in drawn.columns[1:]:
        one = Series(Reference(sheet, min_col=column, min_row=first + 1, max_row=end))
        one.tx = SeriesLabel(strRef=StrRef(str(Reference(sheet, min_col=head, min_row=first))))
        one.cat = AxDataSource(strRef=StrRef(str(names)))
        bars.series.append(one)
    for one, colour in zip(bars.series, (DARK, LIGHT), strict=False):
        one.graphicalProperties.solidFill = f"{colour:06X}"
        one.graphicalProperties.line.noFill = True
        one.dLbls = _value_labels()
        if drawn.shown.endswith(",,"):
            one.dLbls.numFmt = drawn.shown
    _axes(bars, drawn)
    bars.legend.position = "b"
    bars.legend.txPr = _font(900)
    bars.width, bars.height = min(max(units * _UNIT_CM, 12.0), 24.0), drawn.height_cm
    sheet.add_chart(bars, f"A{last_row + 2}")


def _axes(bars: Any, drawn: Drawn) -> None:  # noqa: ANN401 - untyped openpyxl
    from openpyxl.chart.shapes import GraphicalProperties

    if drawn.axis:
        bars.y_axis.title = _axis_title(drawn.axis)
    for axis in (bars.x_axis, bars.y_axis):
        axis.delete = False
        axis.txPr = _font(900)
    bars.x_axis.tickLblPos = "low"
    if drawn.across:
        bars.x_axis.scaling.orientation = "maxMin"
    if not drawn.below:
        bars.y_axis.scaling.min = 0
    bars.y_axis.number_format = drawn.shown
    lines = GraphicalProperties()
    lines.line.solidFill = "DDDDDD"
    bars.y_axis.majorGridlines.spPr = lines


def _value_labels() -> Any:  # noqa: ANN401 - untyped openpyxl
    from openpyxl.chart.label import DataLabelList

    labels = DataLabelList()
    labels.showVal = True
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.position = "outEnd"
    labels.txPr = _font(800)
    return labels


def _characters(size: int) -> Any:  # noqa: ANN401 - untyped openpyxl
    from openpyxl.drawing.text import CharacterProperties, Font

    return CharacterProperties(sz=size, b=False, latin=Font(typeface=FONT), ea=Font(typeface=FONT))


def _font(size: int) -> Any:  # noqa: ANN401 - untyped openpyxl
    """Return text properties naming our font; ``size`` in hundredths of a point."""
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import Paragraph, ParagraphProperties

    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_characters(size)), endParaRPr=_characters(size))
    return RichText(p=[paragraph])


def _axis_title(text: str) -> Any:  # noqa: ANN401 - untyped openpyxl
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import Paragraph, ParagraphProperties, RegularTextRun

    run = RegularTextRun(rPr=_characters(900), t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_characters(900)), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)
