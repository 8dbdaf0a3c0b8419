"""Read what is special to one row of 学習会: day, form, themes, heads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.text import NAME_LIMIT
from roukin_desktop.exchange.foreign.captions import month_of
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.sink import Cells
from roukin_desktop.exchange.foreign.values import Unreadable, as_day, as_mark, as_text

THEME_FIELDS = ("themes", "themes2", "themes3")
"""Where themes are written out; some offices keep a column for a second and a third."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Who was there: all, and those by WEB where the file says so."""

    attendees: int | None = None
    web: int | None = None


def read_day(cells: Cells, years: tuple[int, ...], fiscal_year: int) -> date | None:
    """Return the day of a session, from one column or from month and day; a day outside every year is a problem."""
    key = "date" if "date" in cells.line.values else "day"
    if key == "date" and cells.has("date"):
        read = cells.day("date")
        if read is None:
            return None
        found = read.first
        if read.unsure:
            cells.doubt("held_on", f"日付「{as_text(cells.line.values['date'])}」を{found.isoformat()}と読みました。")
    elif cells.has("day"):
        key = "day"
        day = _from_parts(cells, fiscal_year)
        if day is None:
            return None
        found = day
    else:
        cells.refuse(key, "開催日がありません。")
        return None
    if fiscal_year_of(found) not in years:
        span = f"{min(years)}~{max(years)}年度" if len(years) > 1 else f"{years[0]}年度"
        cells.refuse(key, f"日付が{span}の範囲外です。")
        return None
    return found


def _from_parts(cells: Cells, fiscal_year: int) -> date | None:
    """Return the day from a 日 column with the 月 of its own column or of the sheet's name."""
    text = as_text(cells.line.values["day"])
    month = as_text(cells.line.values.get("month")) or month_of(cells.line.sheet)
    year = as_text(cells.line.values.get("year"))
    try:
        if not month:
            read = as_day(cells.line.values["day"], fiscal_year)
        else:
            head = f"{year.rstrip('年')}年" if year else ""
            read = as_day(f"{head}{month.rstrip('月')}月{text.rstrip('日')}日", fiscal_year)
    except Unreadable as error:
        cells.refuse("day", str(error))
        return None
    return read.first if read else None


def read_form(cells: Cells, words: Lexicons, heads: Heads, default: str) -> tuple[str, str]:
    """Return the form's key and an unknown word; marks and split heads tell the form where no column does.

    Where the only column to mark is WEB, a row without a mark was held 対面.
    """
    if cells.has("form"):
        text = cells.text("form")
        key = words.forms.one(text)
        if key is None:
            keys = words.forms.several(text).keys
            key = "hybrid" if {"face", "web"} <= set(keys) else keys[0] if len(keys) == 1 else None
        return (key, "") if key else ("", text)
    marked = [k.partition(":")[2] for k, v in cells.line.values.items() if k.startswith("form:") and as_mark(v)]
    if {"face", "web"} <= set(marked):
        return "hybrid", ""
    if marked:
        return marked[0], ""
    split = cells.line.values.keys() & {"attendees_face", "web_attendees"}
    if split and "form" not in cells.line.values and heads.attendees is not None:
        web = heads.web or 0
        return ("face" if not web else "web" if web == heads.attendees else "hybrid"), ""
    to_mark = {k for k in cells.line.values if k.startswith("form:")}
    return default or ("face" if to_mark == {"form:web"} else ""), ""


def read_themes(cells: Cells, words: Lexicons, default: str) -> tuple[tuple[str, ...], str]:
    """Return theme keys and the words nobody knows; an unknown word becomes その他 with the word kept."""
    keys = [k.partition(":")[2] for k, v in cells.line.values.items() if k.startswith("theme:") and as_mark(v)]
    found = [words.themes.several(cells.text(key, NAME_LIMIT)) for key in THEME_FIELDS if cells.has(key)]
    keys = list(dict.fromkeys((*keys, *(key for one in found for key in one.keys))))
    unknown = [word for one in found for word in one.unknown]
    unsure = [word for one in found for word in one.unsure]
    if unsure:
        cells.doubt("themes", f"テーマ「{'、'.join(unsure)}」を確認してください。")
    if unknown:
        keys = [*[k for k in keys if k != "other"], "other"]
        cells.doubt("themes", f"テーマ「{'、'.join(unknown)}」は年度定義にないため、その他としました。")
    if not keys and cells.has("title"):
        keys = list(words.themes.several(cells.text("title")).keys)
        if keys:
            cells.doubt("themes", "テーマが空欄のため、学習会名から読み取りました。")
    return (tuple(keys) or ((default,) if default else ())), "、".join((*unknown, *unsure))


def read_heads(cells: Cells) -> Heads:
    """Return participants and those by WEB, from one column, two columns, or 「24名(うちWEB5名)」."""
    whole = cells.count("attendees")
    face = cells.number("attendees_face")
    web = cells.number("web_attendees")
    if whole is not None:
        if whole.rough:
            cells.doubt(
                "attendees", f"参加者数「{as_text(cells.line.values['attendees'])}」を{whole.value}名としました。"
            )
        if web is None:
            web = whole.web
        if web is None and face is not None and 0 <= face < whole.value:
            web = whole.value - face
        return Heads(whole.value, web)
    if face is not None or ("attendees_face" in cells.line.values and web is not None):
        return Heads((face or 0) + (web or 0), web)
    return Heads(web if "attendees" not in cells.line.values else None, web)
