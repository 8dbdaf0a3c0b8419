"""Read a foreign file into sheets of values: a workbook or CSV, told apart by content, not by name."""

from __future__ import annotations

from pathlib import Path

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign.container import NOT_EXCEL, is_zip, read_file, refuse_old_format
from roukin_desktop.exchange.foreign.csv_file import read_csv
from roukin_desktop.exchange.foreign.model import Sheet
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.foreign.workbook import read_workbook

_TEXT = {".csv", ".txt", ".tsv"}


def read_sheets(path: Path) -> list[Sheet]:
    """Return the worksheets of an Excel or CSV file; raise InputRefused or FileTrouble with one sentence."""
    with collector_paused():
        return _read(path)


def _read(path: Path) -> list[Sheet]:
    content = read_file(path)
    if is_zip(content):
        return read_workbook(content, path.name)
    refuse_old_format(content)
    if path.suffix.lower() not in _TEXT:
        raise InputRefused(NOT_EXCEL)
    return [read_csv(content, path.name)]
