"""Workbooks the program hands out to be filled in (exchange.md §5).

The first sheet is empty below its header; 記入例 and 説明 stand beside it and are never read by the import.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.numbers import LIMIT
from roukin_desktop.exchange.template_columns import NUMBER, SIGNED, Column, columns_of

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_FONT = "BIZ UDゴシック"
_ROWS = 500
"""Rows prepared with formats and lists; a person may go on below them."""

_TITLES = {
    "members": "会員台帳",
    "sessions": "学習会",
    "targets": "会員自主目標",
    "campaigns": "キャンペーン実績",
    "figures": "月次実績",
    "priors": "前年実績",
}
_NOTES = {
    "members": "会員番号で見分けます。すでに台帳にある会員は、書いた欄だけが変わります。",
    "sessions": "1行が1回の学習会です。合同で開いたときは、会員名を「、」で区切って書きます。",
    "targets": "1行が1会員です。決めていない項目は空欄のままにします(0は「0件と決めた」になります)。",
    "campaigns": "1行が、ある週(月)の1店舗・1商品の実績です。累計は書きません。",
    "figures": "1行が、1店舗・1項目・1か月の実績です。あとのファイルは、同じ月の前のファイルをまるごと置き換えます。",
    "priors": "1行が、1項目・1期間の前年実績です。すでにある数字は、書いたものに替わります。",
}


def write_template(kind: str, path: Path, catalogue: Catalogue) -> None:
    """Write the template of a kind of import to ``path`` (the caller replaces the file atomically).

    It is packed in memory: a zip that meets a full disk complains once more when it is thrown away.
    """
    from openpyxl import Workbook

    columns = columns_of(kind, catalogue)
    book = Workbook()
    book.properties.title = f"{_TITLES[kind]} 取込用"
    sheet = book.worksheets[0]
    sheet.title = _TITLES[kind]
    _write_header(sheet, columns)
    _format_rows(sheet, columns)
    _offer_choices(book.create_sheet("選択肢"), sheet, columns)
    _write_examples(book.create_sheet("記入例"), columns)
    _write_help(book.create_sheet("説明"), kind, catalogue, columns)
    book.move_sheet("選択肢", offset=2)
    book["選択肢"].sheet_state = "hidden"
    whole = io.BytesIO()
    book.save(whole)
    path.write_bytes(whole.getvalue())


def _write_header(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    thin = Side(style="thin", color="666666")
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(1, number, column.header)
        cell.font = Font(name=_FONT, size=10.5, bold=True)
        cell.fill = PatternFill("solid", fgColor="E8F1FE" if column.needed else "F2F2F2")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.oddFooter.center.text = "&P / &N"


def _format_rows(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    from openpyxl.styles import Font

    font = Font(name=_FONT, size=10.5)
    for row in range(2, _ROWS + 2):
        for number, column in enumerate(columns, 1):
            cell = sheet.cell(row, number)
            cell.font = font
            cell.number_format = column.format


def _offer_choices(lists: Worksheet, sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for number, column in enumerate(columns, 1):
        letter = get_column_letter(number)
        target = f"{letter}2:{letter}{_ROWS + 1}"
        if column.choices:
            for row, word in enumerate(column.choices, 1):
                lists.cell(row, number, word).font = _plain_font()
            source = f"選択肢!${letter}$1:${letter}${len(column.choices)}"
            rule = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=column.strict)
            rule.errorTitle, rule.error = column.header, "一覧から選んでください。"
        elif column.format == NUMBER:
            rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
            rule.showErrorMessage, rule.errorTitle, rule.error = True, column.header, "0以上の整数を書いてください。"
        elif column.format == SIGNED:
            rule = DataValidation(type="whole", formula1=f"{-LIMIT}", formula2=f"{LIMIT}", allow_blank=True)
            rule.showErrorMessage, rule.errorTitle, rule.error = True, column.header, "整数を書いてください。"
        else:
            rule = DataValidation(allow_blank=True)
        rule.showInputMessage, rule.promptTitle, rule.prompt = True, column.header[:32], column.help[:255]
        rule.add(target)
        sheet.add_data_validation(rule)


def _write_examples(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    _write_header(sheet, columns)
    for row in range(2):
        for number, column in enumerate(columns, 1):
            value = column.examples[row]
            cell = sheet.cell(row + 2, number, None if value == "" else value)
            cell.font = _plain_font()
            cell.number_format = column.format


def _write_help(sheet: Worksheet, kind: str, catalogue: Catalogue, columns: tuple[Column, ...]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 24
    sheet.column_dimensions["B"].width = 10
    sheet.column_dimensions["C"].width = 112
    lines: list[tuple[str, ...]] = [
        (f"{_TITLES[kind]}の取込用ブック({catalogue.fiscal_year}年度)",),
        (f"「{_TITLES[kind]}」のシートに書き、保存して、取込を選んでください。{_NOTES[kind]}",),
        ("「記入例」「説明」のシートは取り込みません。列は並べ替えても、使わない列を消しても読めます。",),
        (),
        ("列", "", "書き方"),
        *((c.header, "必須" if c.needed else "", c.help) for c in columns),
    ]
    for row, texts in enumerate(lines, 1):
        for number, text in enumerate(texts, 1):
            cell = sheet.cell(row, number, text)
            cell.font = Font(name=_FONT, size=14 if row == 1 else 10.5, bold=row in {1, 5})
            cell.alignment = Alignment(vertical="top", wrap_text=number == 3)
    sheet.row_dimensions[1].height = 24
    sheet.page_setup.paperSize = 9
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0


def _plain_font() -> object:
    from openpyxl.styles import Font

    return Font(name=_FONT, size=10.5)
