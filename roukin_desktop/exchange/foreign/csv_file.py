"""Read CSV: strict UTF-8 first, then CP932.

CP932 reads a third of all UTF-8 texts without complaint (reliability.md 42), so the order matters. Text written by
Excel as 「Unicodeテキスト」 (UTF-16 with mark) is read too.
"""

from __future__ import annotations

import csv
import io

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign.container import NOT_EXCEL, TOO_LARGE
from roukin_desktop.exchange.foreign.model import Sheet, Value

MAX_ROWS = 200_000
_DELIMITERS = ",\t;"


def read_csv(content: bytes, file: str) -> Sheet:
    """Return a CSV file as one sheet of texts; InputRefused where it is no text or no table."""
    text = decode(content)
    if "\x00" in text:
        raise InputRefused(NOT_EXCEL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise InputRefused('CSVの1つの欄が長すぎるか、引用符「"」が閉じていません。何も取り込んでいません。') from error
    if len(rows) > MAX_ROWS:
        raise InputRefused(TOO_LARGE)
    values: list[list[Value]] = [[cell if cell.strip() else None for cell in row] for row in rows]
    return Sheet("", values, file=file)


def decode(content: bytes) -> str:
    """Return the text of a CSV file in whatever encoding Japanese offices write."""
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _strictly(content, "utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _strictly(content, "cp932")


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputRefused(
            "文字コードを読み取れません。UTF-8 か Shift_JIS のCSVで保存し直してください。何も取り込んでいません。"
        ) from error


def _delimiter(text: str) -> str:
    """Return the delimiter most of the first lines agree on."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:30]
    return max(_DELIMITERS, key=lambda mark: sum(1 + min(line.count(mark), 50) for line in lines if mark in line))
