"""Read what an import of 学習会 can do without: a cell that cannot be read is kept in 備考 and makes the row 要確認."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.sink import Cells
from roukin_desktop.exchange.foreign.values import Unreadable, as_day, as_mark, as_number, as_text

_HOURS = re.compile(r"(?:(\d{1,2})時間)?(?:(\d{1,3})分)?(半)?")


@dataclass(frozen=True, slots=True)
class Extras:
    """The fields a form demands and an import does not; ``kept`` are words for 備考 that fit nowhere else."""

    purpose: str = ""
    purpose_note: str = ""
    minutes: int | None = None
    video: bool = False
    applied_on: date | None = None
    planned_heads: int | None = None
    status: str = "held"
    kept: tuple[str, ...] = ()


def read_extras(cells: Cells, words: Lexicons, odd_form: str) -> Extras:
    """Return the optional fields of a row; ``odd_form`` is a word for the form nobody knows, kept in the note."""
    kept = [f"形態「{odd_form}」"] if odd_form else []
    if odd_form:
        cells.doubt("form", f"形態「{odd_form}」は年度定義にありません。対面・WEB・併用から選んでください。")
    purpose, purpose_note = _purpose(cells, words)
    minutes = _minutes(cells, kept)
    applied_on = _applied_on(cells, kept)
    planned = _planned(cells, kept)
    return Extras(
        purpose=purpose,
        purpose_note=purpose_note,
        minutes=minutes,
        video=bool(as_mark(cells.line.values.get("video"))),
        applied_on=applied_on,
        planned_heads=planned,
        status="planned" if re.search("予定|計画", as_text(cells.line.values.get("status"))) else "held",
        kept=tuple(kept),
    )


def _purpose(cells: Cells, words: Lexicons) -> tuple[str, str]:
    if not cells.has("purpose"):
        return "", ""
    text = cells.text("purpose")
    key = words.purposes.one(text)
    if key:
        return key, ""
    found = words.purposes.several(text)
    if len(found.keys) == 1 and not found.unknown:
        cells.doubt("purpose", f"目的「{text}」を確認してください。")
        return found.keys[0], text
    cells.doubt("purpose", f"目的「{text}」は年度定義にないため、その他としました。")
    return "other", text


def _minutes(cells: Cells, kept: list[str]) -> int | None:
    if not cells.has("minutes"):
        return None
    value = cells.line.values["minutes"]
    text = unicodedata.normalize("NFKC", as_text(value)).replace(" ", "")
    match = _HOURS.fullmatch(text)
    if match and any(match.groups()):
        return int(match[1] or 0) * 60 + int(match[2] or 0) + (30 if match[3] else 0)
    try:
        found = as_number(value)
    except Unreadable:
        _keep(cells, kept, "minutes", "時間")
        return None
    return found if found is not None and found >= 0 else None


def _applied_on(cells: Cells, kept: list[str]) -> date | None:
    if not cells.has("applied_on"):
        return None
    try:
        read = as_day(cells.line.values["applied_on"], cells.fiscal_year, is_1904=cells.line.table.sheet.date_1904)
    except Unreadable:
        _keep(cells, kept, "applied_on", "申請日")
        return None
    return read.first if read else None


def _planned(cells: Cells, kept: list[str]) -> int | None:
    if not cells.has("planned_heads"):
        return None
    try:
        found = as_number(cells.line.values["planned_heads"])
    except Unreadable:
        _keep(cells, kept, "planned_heads", "対象人数")
        return None
    if found is not None and found < 0:
        _keep(cells, kept, "planned_heads", "対象人数")
        return None
    return found


def _keep(cells: Cells, kept: list[str], field: str, label: str) -> None:
    text = as_text(cells.line.values[field])
    kept.append(f"{label}「{text}」")
    cells.doubt(field, f"{label}「{text}」を読み取れません。")
