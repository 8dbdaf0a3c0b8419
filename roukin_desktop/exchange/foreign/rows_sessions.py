"""Rows of 学習会 (exchange.md §5): 会員, 開催日, 形態, テーマ, 参加者数 are needed; all else makes a row 要確認."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from roukin_desktop.domain.records import ActivityExpense, SessionMember, StudySession
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.domain.text import NOTE_LIMIT
from roukin_desktop.exchange.foreign.captions import caption
from roukin_desktop.exchange.foreign.checks import SESSION_PARTS, doubts_of, report
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.expense_cells import read_expense
from roukin_desktop.exchange.foreign.members_index import Match, MembersIndex
from roukin_desktop.exchange.foreign.model import ImportContext, Value
from roukin_desktop.exchange.foreign.session_cells import (
    Heads,
    read_day,
    read_form,
    read_heads,
    read_themes,
)
from roukin_desktop.exchange.foreign.session_extras import Extras, read_extras
from roukin_desktop.exchange.foreign.session_totals import session_totals
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken

Key = tuple[date, frozenset[str], int | None, frozenset[str], str, int]
"""What makes two sessions the same one: day, members, participants, themes, form, 職域活動費 in yen."""

_DROPPED = ("中止", "延期", "取消", "取りやめ", "とりやめ")


_OWN = frozenset({"code", "name", "co_members", "date", "year", "month", "day", "note", "title"})
"""Fields that differ from row to row; what the others come to is read once per combination."""


@dataclass(slots=True)
class _Rest:
    """What a row says apart from who, when and free text; ``ordinary``: what the rules say of it in an ordinary row."""

    heads: Heads
    form: str
    themes: tuple[str, ...]
    theme_note: str
    expense: ActivityExpense | None
    extras: Extras
    doubts: dict[str, str]
    ordinary: dict[str, str] | None = None


@dataclass(slots=True)
class _Row:
    """A session taken from a row, its fields kept for the final record."""

    fields: dict[str, Any]
    session: StudySession
    rest: _Rest
    key: Key
    line: Line
    doubts: dict[str, str]


class SessionRows:
    """Makes sessions of rows; a row on two sheets counts once, a row twice on one sheet is two sessions."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index the register and the sessions the book has."""
        self._context = context
        self._sink = sink
        self._words = Lexicons(context.catalogue)
        self._members = MembersIndex(context.members)
        self._facts = {m.id: MemberFact(m.name, m.headcount, m.valid_from, m.valid_to) for m in context.members}
        self._known = Counter(key_of(s) for s in context.sessions)
        self._same_day: dict[tuple[str, date, str], list[int]] = {}
        for session in context.sessions:
            self._remember(session)
        self._taken: list[_Row] = []
        self._elsewhere: Counter[Key] = Counter()
        self._here: Counter[Key] = Counter()
        self._sheet = ""
        self._defaults = ("", "")
        self._rests: dict[tuple[Value, ...], _Rest] = {}
        self._shared: tuple[str, ...] = ()
        self._matches: dict[tuple[Value, Value, Value, int], Match] = {}

    def begin(self, table: Table) -> None:
        """Start a table; its sheet's name or title may tell form and theme where no column does."""
        if table.sheet.name != self._sheet:
            self._elsewhere |= self._here
            self._here = Counter()
            self._sheet = table.sheet.name
        keys = set(table.mapping.columns)
        self._rests = {}
        self._shared = tuple(key for key in table.mapping.columns if key not in _OWN)
        title = caption(table.sheet, table.mapping.header_row)
        texts = [table.sheet.name, *title.split()]
        form = "" if "form" in keys else next((k for k in map(self._words.forms.one, texts) if k), "")
        theme = "" if "themes" in keys else next((k for k in map(self._words.themes.one, texts) if k), "")
        self._defaults = (form, theme)

    def heading(self, line: Line) -> None:
        """Leave headings alone: a session's row says everything itself."""

    def take(self, line: Line) -> Figures:
        """Take one row as a session, or as a further member of the joint session above it."""
        if line.values.get("status") and any(word in str(line.values["status"]) for word in _DROPPED):
            self._sink.leave_out(line, str(line.values["status"]), "中止・延期の行のため、取り込みません。")
            return []
        cells = Cells(line, self._sink, self._context.fiscal_year)
        match = self._find(cells)
        if self._joins(line, match):
            return []
        for field in line.carried:
            name, label = ("held_on", "開催日") if field == "date" else ("members", "会員")
            cells.doubt(name, f"{label}が空欄のため、上の行と同じとしました。")
        rest = self._rest(cells)
        fields = self._fields(cells, match, rest)
        if fields is None:
            return []
        session = StudySession(**fields)
        self._keep(_Row(fields, session, rest, key_of(session), line, cells.doubts))
        return self._figures(line, session)

    def finish(self) -> Taken:
        """Return the sessions the book does not have yet, each checked by the form's rules."""
        taken = Taken()
        number = self._context.next_number
        for row in self._taken:
            if self._known[row.key] > 0:
                self._known[row.key] -= 1
                taken.same += 1
                continue
            taken.new.append(self._checked(row, number))
            number += 1
        taken.totals = session_totals([row.session for row in self._taken], self._context.catalogue)
        return taken

    def _find(self, cells: Cells) -> Match:
        values = cells.line.values
        key = (values.get("code"), values.get("name"), values.get("co_members"), cells.line.pad("code"))
        match = self._matches.get(key)
        if match is None:
            match = self._members.find(
                cells.code(), cells.text("name", NOTE_LIMIT), cells.text("co_members", NOTE_LIMIT)
            )
            if match.members and not cells.failed:
                self._matches[key] = match
        if not match.members:
            self._refuse_member(cells, match)
        elif match.doubt:
            cells.doubt("members", match.doubt)
        return match

    def _refuse_member(self, cells: Cells, match: Match) -> None:
        if match.twins:
            cells.refuse("name", f"会員台帳に「{match.missing}」が2つ以上あります。会員番号の列を加えてください。")
        elif match.missing:
            field = match.field if match.field in cells.line.values else "name"
            cells.refuse(
                field,
                f"会員台帳に「{match.missing}」がありません。先に会員を登録するか、表記を直してください。",
                match.unknown,
            )
        elif not cells.failed:
            cells.refuse("name" if "name" in cells.line.values else "code", "会員がありません。")

    def _joins(self, line: Line, match: Match) -> bool:
        """Tell whether a row only adds a member to the session above: their participants share one merged cell."""
        if "attendees" not in line.covered or not self._taken or not match.members:
            return False
        above = self._taken[-1]
        known = {m.member_id for m in above.session.members}
        more = [m.id for m in match.members if m.id not in known]
        if above.line.table is not line.table or not more:
            return False
        self._here[above.key] -= 1
        above.fields["members"] = (*above.session.members, *(SessionMember(i) for i in more))
        above.session = StudySession(**above.fields)
        above.key = key_of(above.session)
        self._here[above.key] += 1
        return True

    def _fields(self, cells: Cells, match: Match, rest: _Rest) -> dict[str, Any] | None:
        """Return a session's fields, None where the row has a problem."""
        day = read_day(cells, self._context.years, self._context.fiscal_year)
        title, note = cells.text("title"), cells.note()
        if cells.failed or day is None:
            return None
        extras = rest.extras
        return {
            "id": self._context.new_id(),
            "book_id": self._context.book_id,
            "held_on": day,
            "members": tuple(SessionMember(m.id) for m in match.members),
            "form": rest.form,
            "purpose": extras.purpose,
            "purpose_note": extras.purpose_note,
            "themes": rest.themes,
            "theme_note": rest.theme_note,
            "attendees": rest.heads.attendees,
            "web_attendees": rest.heads.web,
            "title": title,
            "minutes": extras.minutes,
            "video_used": extras.video,
            "applied_on": extras.applied_on,
            "planned_heads": extras.planned_heads,
            "expense": rest.expense,
            "status": extras.status,
            "note": "\n".join(part for part in (note, *extras.kept) if part)[:NOTE_LIMIT] if extras.kept else note,
        }

    def _rest(self, cells: Cells) -> _Rest:
        values = cells.line.values
        key = tuple(values[k] for k in self._shared)
        found = self._rests.get(key)
        if found is None:
            outer, cells.doubts = cells.doubts, {}
            found = self._read_rest(cells)
            if not cells.failed and values.get("themes") is not None and not any(isinstance(v, bool) for v in key):
                self._rests[key] = found
            cells.doubts = outer
        if found.doubts:
            cells.doubts |= found.doubts
        return found

    def _read_rest(self, cells: Cells) -> _Rest:
        heads = read_heads(cells)
        form, odd_form = read_form(cells, self._words, heads, self._defaults[0])
        themes, theme_note = read_themes(cells, self._words, self._defaults[1])
        expense = read_expense(cells, self._words)
        extras = read_extras(cells, self._words, odd_form)
        if not form and not odd_form and not cells.failed:
            cells.refuse("form", "形態(対面・WEB・併用)がありません。")
        if not themes and not cells.failed:
            cells.refuse("themes", "テーマがありません。")
        if heads.attendees is None and not cells.failed and extras.status != "planned":
            cells.refuse("attendees", "参加者数がありません。")
        return _Rest(heads, form, themes, theme_note, expense, extras, cells.doubts)

    def _keep(self, row: _Row) -> None:
        if self._elsewhere[row.key] > self._here[row.key]:
            self._here[row.key] += 1
            self._sink.notice(row.line, "date", "同じ行が別のシートにもあるため、1回だけ取り込みます。")
            return
        self._here[row.key] += 1
        if self._here[row.key] > 1:
            row.doubts.setdefault("held_on", "同じ内容の行がほかにもあります。別の回か確認してください。")
        self._taken.append(row)

    def _checked(self, row: _Row, number: int) -> StudySession:
        row.fields["number"] = number
        session = row.session
        days = self._days(session)
        numbers = dict.fromkeys(n for key in days for n in self._same_day.get(key, ()))
        for key in days:
            self._same_day.setdefault(key, []).append(number)
        found = self._findings(row, tuple(numbers)) | row.doubts
        if found:
            day = session.held_on
            name = f"{day.year}/{day.month:02}/{day.day:02} {self._facts[session.members[0].member_id].name}"
            row.fields["review"] = report(self._sink, row.line, session, found, name)
        return StudySession(**row.fields)

    def _findings(self, row: _Row, same_day: tuple[int, ...]) -> dict[str, str]:
        """Return what the form's rules say; in an ordinary row they say what they said of its like."""
        session = row.session
        ordinary = not same_day and self._is_ordinary(session)
        if ordinary and row.rest.ordinary is not None:
            return row.rest.ordinary
        facts = SessionFacts(
            today=self._context.today,
            fiscal_year=self._context.fiscal_year,
            open_years=self._context.years,
            members={m.member_id: self._facts[m.member_id] for m in session.members},
            same_day=same_day,
        )
        found = doubts_of(check_session(session, facts, self._context.catalogue), SESSION_PARTS)
        if ordinary:
            row.rest.ordinary = found
        return found

    def _is_ordinary(self, session: StudySession) -> bool:
        """Tell whether member and day move no rule: one member, always valid and large enough, a day gone by."""
        fact = self._facts[session.members[0].member_id]
        return (
            len(session.members) == 1
            and session.held_on <= self._context.today
            and session.applied_on is None
            and fact.valid_from is None
            and fact.valid_to is None
            and (fact.headcount is None or (session.attendees or 0) <= fact.headcount)
        )

    def _days(self, session: StudySession) -> list[tuple[str, date, str]]:
        return [(m.member_id, session.held_on, session.purpose) for m in session.members]

    def _remember(self, session: StudySession) -> None:
        for key in self._days(session):
            self._same_day.setdefault(key, []).append(session.number)

    def _figures(self, line: Line, session: StudySession) -> Figures:
        values = line.values
        figures: Figures = [("attendees", session.attendees)]
        if session.web_attendees is not None:
            figures.append(("web_attendees", session.web_attendees))
        if "attendees_face" in values and session.attendees is not None:
            figures.append(("attendees_face", session.attendees - (session.web_attendees or 0)))
        if session.expense:
            figures.append(("expense", session.expense.total_yen))
            figures += [(f"expense:{e.kind}", e.yen) for e in session.expense.lines]
        if session.planned_heads is not None:
            figures.append(("planned_heads", session.planned_heads))
        return figures


def key_of(session: StudySession) -> Key:
    """Return what makes a session the same when a file comes again; 目的 and 費目 may be complete by then."""
    expense = session.expense or ActivityExpense()
    members = frozenset(m.member_id for m in session.members)
    return (session.held_on, members, session.attendees, frozenset(session.themes), session.form, expense.total_yen)
