"""Read the sheets of a checked workbook: values by python-calamine, the rest from the XML."""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast
from xml.etree import ElementTree as ET

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign.container import DAMAGED, repack, unpack
from roukin_desktop.exchange.foreign.model import Sheet, Value
from roukin_desktop.exchange.foreign.xml_scan import Marks, scan

OWN_SHEET, SHOWN_SHEET = "_roukin", "_roukin_shown"
"""The sheets of a submission for the program alone: its records, and what 表紙 and 資料 showed when they were made."""
OWN_SHEETS = (OWN_SHEET, SHOWN_SHEET)

_ZEROS = re.compile(r'"?0{2,}"?(?:;.*)?')


def read_workbook(content: bytes, file: str) -> list[Sheet]:
    """Return the worksheets of a workbook; anything the readers stumble over is one sentence (reliability.md 37)."""
    parts = unpack(content)
    with readers_stumble():
        return sheets_of(parts, file)


@contextmanager
def readers_stumble() -> Iterator[None]:
    """Turn whatever a reader of foreign XML raises inside the block into one sentence."""
    try:
        yield
    except InputRefused:
        raise
    except Exception as error:
        raise InputRefused(DAMAGED) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise InputRefused(DAMAGED) from error
        raise


def sheets_of(parts: dict[str, bytes], file: str) -> list[Sheet]:
    """Return the worksheets of an unpacked workbook but our own; call it inside ``readers_stumble``."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    files, is_1904 = sheet_files(parts)
    padded = _padded_styles(parts)
    marks = {
        name: scan(parts[part], padded) for name, part in files.items() if part in parts and name not in OWN_SHEETS
    }
    book = CalamineWorkbook.from_filelike(io.BytesIO(repack(parts)))
    found = []
    for meta in book.sheets_metadata:
        if meta.typ != SheetTypeEnum.WorkSheet or meta.name in OWN_SHEETS:
            continue
        rows = book.get_sheet_by_name(meta.name).to_python(skip_empty_area=False)
        hidden = meta.visible != SheetVisibleEnum.Visible
        found.append(_sheet(meta.name, rows, hidden, marks.get(meta.name), is_1904, file))
    return found


def _sheet(
    name: str, rows: Sequence[Sequence[object]], hidden: bool, marks: Marks | None, is_1904: bool, file: str
) -> Sheet:
    sheet = Sheet(name, [[_value(v) for v in row] for row in rows], hidden, date_1904=is_1904, file=file)
    if marks:
        sheet.unstored, sheet.broken, sheet.merged = marks.unstored, marks.broken, marks.merged
        sheet.hidden_rows, sheet.hidden_columns, sheet.pads = marks.hidden_rows, marks.hidden_columns, marks.pads
    return sheet


def _value(value: object) -> Value:
    if value == "":
        return None
    if type(value) is float and value.is_integer():
        return int(value)
    return cast("Value", value)


def sheet_files(parts: dict[str, bytes]) -> tuple[dict[str, str], bool]:
    """Return sheet name → part name, and whether dates count from 1904."""
    root = _part(parts, "_rels/.rels")
    book = next((t for t in root.values() if t.endswith("workbook.xml")), "xl/workbook.xml").lstrip("/")
    folder, name = posixpath.split(book)
    targets = _part(parts, f"{folder}/_rels/{name}.rels")
    tree = ET.fromstring(parts[book])  # noqa: S314 - DOCTYPE and entities were refused before
    files = {}
    is_1904 = False
    for element in tree.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "workbookPr":
            is_1904 = element.get("date1904") in {"1", "true"}
        elif tag == "sheet":
            link = next((v for k, v in element.items() if k.endswith("}id")), "")
            target = targets.get(link, "")
            full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            files[element.get("name", "")] = full
    return files, is_1904


def _part(parts: dict[str, bytes], name: str) -> dict[str, str]:
    """Return id → target of a relationship part."""
    tree = ET.fromstring(parts.get(name, b"<none/>"))  # noqa: S314 - DOCTYPE and entities were refused before
    return {e.get("Id", ""): e.get("Target", "") for e in tree.iter() if e.get("Target")}


def _padded_styles(parts: dict[str, bytes]) -> dict[int, int]:
    """Return cell style → width for number formats such as ``000000``: a code shown with its leading zeros."""
    styles = parts.get("xl/styles.xml", b"")
    if not re.search(rb'formatCode="(?:&quot;)?00', styles):
        return {}
    tree = ET.fromstring(styles)  # noqa: S314 - DOCTYPE and entities were refused before
    space = tree.tag.rpartition("}")[0] + "}"
    formats = {e.get("numFmtId", ""): e.get("formatCode", "") for e in tree.iter(f"{space}numFmt")}
    widths = {key: code.partition(";")[0].count("0") for key, code in formats.items() if _ZEROS.fullmatch(code)}
    cells = tree.find(f"{space}cellXfs")
    found = enumerate(cells if cells is not None else ())
    return {i: widths[xf.get("numFmtId", "")] for i, xf in found if xf.get("numFmtId", "") in widths}
