"""The native Excel chart of sessions by month: it reads the cells of its sheet and can be restyled by its reader."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from roukin_desktop.reports.excel_styles import FONT, ROW_HEIGHT
from roukin_desktop.reports.model import MonthChart

_HEIGHT_CM = 6.8
_UNIT_CM = 0.17
"""Width of one unit of column width at our 10 point font."""
CHART_ROWS = math.ceil(_HEIGHT_CM / 2.54 * 72 / ROW_HEIGHT) + 2
THIS_YEAR = "2B4C8C"
LAST_YEAR = "B9BCC3"


def add_month_chart(
    sheet: Any,  # noqa: ANN401 - untyped openpyxl
    chart: MonthChart,
    columns: Sequence[tuple[int, int]],
    last_row: int,
    units: int,
) -> None:
    """Anchor a bar chart below the table that ends at ``last_row`` and fills the sheet's width of ``units``.

    ``columns`` are the sheet columns (of head, of values) of months, this year and, where known, last year.
    """
    from openpyxl.chart import BarChart, Reference, Series
    from openpyxl.chart.data_source import AxDataSource, StrRef
    from openpyxl.chart.series import SeriesLabel

    first = last_row - len(chart.points)
    months = Reference(sheet, min_col=columns[0][1], min_row=first + 1, max_row=last_row)
    bars = BarChart()
    bars.type, bars.gapWidth, bars.overlap = "col", 60, 0
    bars.title = None
    bars.style = 10
    for head, column in columns[1:]:
        one = Series(Reference(sheet, min_col=column, min_row=first + 1, max_row=last_row))
        one.tx = SeriesLabel(strRef=StrRef(str(Reference(sheet, min_col=head, min_row=first))))
        one.cat = AxDataSource(strRef=StrRef(str(months)))
        bars.series.append(one)
    for one, colour in zip(bars.series, (THIS_YEAR, LAST_YEAR), strict=False):
        one.graphicalProperties.solidFill = colour
        one.graphicalProperties.line.noFill = True
        one.dLbls = _value_labels()
    _axes(bars, chart.unit)
    bars.legend.position = "b"
    bars.legend.txPr = _font(900)
    bars.width, bars.height = min(max(units * _UNIT_CM, 12.0), 24.0), _HEIGHT_CM
    sheet.add_chart(bars, f"A{last_row + 2}")


def _axes(bars: Any, unit: str) -> None:  # noqa: ANN401 - untyped openpyxl
    from openpyxl.chart.shapes import GraphicalProperties

    bars.y_axis.title = _axis_title(f"開催回数({unit})" if unit else "開催回数")
    for axis in (bars.x_axis, bars.y_axis):
        axis.delete = False
        axis.txPr = _font(900)
    bars.x_axis.tickLblPos = "low"
    bars.y_axis.number_format = "#,##0"
    bars.y_axis.scaling.min = 0
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
