"""What a person should know about the sheets: hidden parts that were read, columns and sheets that were not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from roukin_desktop.exchange.foreign.captions import is_example
from roukin_desktop.exchange.foreign.model import Remark, Sheet
from roukin_desktop.exchange.foreign.table import Table
from roukin_desktop.exchange.foreign.xml_scan import column_letters

_SHOWN = 20


def notices_of(sheets: Sequence[Sheet], tables: Sequence[Table]) -> Iterable[Remark]:
    """Yield what is remarkable about how a workbook was read."""
    taken = {table.sheet.name for table in tables}
    for sheet in sheets:
        if sheet.name not in taken and not is_example(sheet.name) and any(any(row) for row in sheet.rows):
            hidden = "非表示の" if sheet.hidden else ""
            yield Remark(sheet.name, "", "", f"{hidden}シートを読みませんでした(この取込の表ではありません)。")
    for table in tables:
        yield from _hidden(table)
        yield from _unread(table)


def _hidden(table: Table) -> Iterable[Remark]:
    sheet = table.sheet
    if sheet.hidden:
        yield Remark(sheet.name, "", "", "非表示のシートを読みました。")
    columns = sorted(sheet.hidden_columns & set(table.mapping.columns.values()))
    if columns:
        names = "・".join(map(column_letters, columns))
        yield Remark(sheet.name, names, "", "非表示の列も読みました。")
    rows = sorted(
        row for row in sheet.hidden_rows if table.first <= row <= len(sheet.rows) and any(sheet.rows[row - 1])
    )
    if rows:
        names = "・".join(map(str, rows[:_SHOWN])) + ("…" if len(rows) > _SHOWN else "")
        yield Remark(sheet.name, f"{names}行", "", "非表示の行も読みました。")


def _unread(table: Table) -> Iterable[Remark]:
    used = set(table.mapping.columns.values())
    for column, header in sorted(table.headers.items()):
        if column not in used and header.parts and column <= max(used):
            yield Remark(table.sheet.name, f"{column_letters(column)}列", header.bottom, "この列は読みませんでした。")
