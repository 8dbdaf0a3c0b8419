"""Rows of 学習会 (exchange.md §5): 会員, 開催日, 形態, テーマ, 参加者数 are needed; all else makes a row 要確認."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from roukin_desktop.domain.records import ActivityExpense, SessionMember, StudySession
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.exchange.foreign.captions import caption
from roukin_desktop.exchange.foreign.checks import doubts_of, report
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.members_index import Match, MembersIndex
from roukin_desktop.exchange.foreign.model import ImportContext
from roukin_desktop.exchange.foreign.session_cells import (
    read_day,
    read_expense,
    read_form,
    read_heads,
    read_themes,
)
from roukin_desktop.exchange.foreign.session_extras import read_extras
from roukin_desktop.exchange.foreign.session_totals import session_totals
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken

Key = tuple[date, frozenset[str], int | None, frozenset[str], str, int]
"""What makes two sessions the same one: day, members, participants, themes, form, 職域活動費 in yen."""

_DROPPED = ("中止", "延期", "取消", "取りやめ", "とりやめ")


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
        self._taken: list[tuple[StudySession, Line, dict[str, str]]] = []
        self._elsewhere: Counter[Key] = Counter()
        self._here: Counter[Key] = Counter()
        self._sheet = ""
        self._defaults = ("", "")

    def begin(self, table: Table) -> None:
        """Start a table; its sheet's name or title may tell form and theme where no column does."""
        if table.sheet.name != self._sheet:
            self._elsewhere |= self._here
            self._here = Counter()
            self._sheet = table.sheet.name
        keys = set(table.mapping.columns)
        title = caption(table.sheet, table.mapping.header_row)
        texts = [table.sheet.name, *title.split()]
        form = "" if "form" in keys else next((k for k in map(self._words.forms.one, texts) if k), "")
        theme = "" if "themes" in keys else next((k for k in map(self._words.themes.one, texts) if k), "")
        self._defaults = (form, theme)

    def heading(self, line: Line) -> None:
        """Leave headings alone: a session's row says everything itself."""

    def take(self, line: Line) -> Figures:
        """Take one row as a session, or as a further member of the joint session above it."""
        if any(word in str(line.values.get("status") or "") for word in _DROPPED):
            self._sink.leave_out(line, str(line.values["status"]), "中止・延期の行のため、取り込みません。")
            return []
        cells = Cells(line, self._sink, self._context.fiscal_year)
        match = self._find(cells)
        if self._joins(line, match):
            return []
        session = self._session(cells, match)
        if session is not None:
            self._keep(session, line, cells.doubts)
        return self._figures(cells, session)

    def finish(self) -> Taken:
        """Return the sessions the book does not have yet, each checked by the form's rules."""
        taken = Taken()
        number = self._context.next_number
        for session, line, doubts in self._taken:
            key = key_of(session)
            if self._known[key] > 0:
                self._known[key] -= 1
                taken.same += 1
                continue
            taken.new.append(self._checked(replace(session, number=number), line, doubts))
            number += 1
        taken.totals = session_totals([s for s, _, _ in self._taken], self._context.catalogue)
        return taken

    def _find(self, cells: Cells) -> Match:
        match = self._members.find(cells.code(), cells.text("name", 2000), cells.text("co_members", 2000))
        if match.members:
            if match.doubt:
                cells.doubt("members", match.doubt)
        elif match.twins:
            cells.refuse("name", f"会員台帳に「{match.missing}」が2つ以上あります。会員番号の列を加えてください。")
        elif match.missing:
            field = match.field if match.field in cells.line.values else "name"
            cells.refuse(field, f"会員台帳に「{match.missing}」がありません。先に会員を登録するか、表記を直してください。")
        elif not cells.failed:
            cells.refuse("name" if "name" in cells.line.values else "code", "会員がありません。")
        return match

    def _joins(self, line: Line, match: Match) -> bool:
        """Tell whether a row only adds a member to the session above: their participants share one merged cell."""
        if "attendees" not in line.covered or not self._taken or not match.members:
            return False
        session, above, doubts = self._taken[-1]
        known = {m.member_id for m in session.members}
        more = [m.id for m in match.members if m.id not in known]
        if above.table is not line.table or not more:
            return False
        self._here[key_of(session)] -= 1
        joint = replace(session, members=(*session.members, *(SessionMember(i) for i in more)))
        self._here[key_of(joint)] += 1
        self._taken[-1] = (joint, above, doubts)
        return True

    def _session(self, cells: Cells, match: Match) -> StudySession | None:
        context = self._context
        day = read_day(cells, context.years, context.fiscal_year)
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
        if cells.failed or day is None:
            return None
        return StudySession(
            id=context.new_id(),
            book_id=context.book_id,
            held_on=day,
            members=tuple(SessionMember(m.id) for m in match.members),
            form=form,
            purpose=extras.purpose,
            purpose_note=extras.purpose_note,
            themes=themes,
            theme_note=theme_note,
            attendees=heads.attendees,
            web_attendees=heads.web,
            title=extras.title,
            minutes=extras.minutes,
            video_used=extras.video,
            applied_on=extras.applied_on,
            planned_heads=extras.planned_heads,
            expense=expense,
            status=extras.status,
            note=extras.note,
        )

    def _keep(self, session: StudySession, line: Line, doubts: dict[str, str]) -> None:
        key = key_of(session)
        if self._elsewhere[key] > self._here[key]:
            self._here[key] += 1
            self._sink.notice(line, "date", "同じ行が別のシートにもあるため、1回だけ取り込みます。")
            return
        self._here[key] += 1
        if self._here[key] > 1:
            doubts.setdefault("held_on", "同じ内容の行がほかにもあります。別の回か確認してください。")
        self._taken.append((session, line, doubts))

    def _checked(self, session: StudySession, line: Line, doubts: dict[str, str]) -> StudySession:
        numbers = dict.fromkeys(n for key in self._days(session) for n in self._same_day.get(key, ()))
        facts = SessionFacts(
            today=self._context.today,
            fiscal_year=self._context.fiscal_year,
            open_years=self._context.years,
            members={m.member_id: self._facts[m.member_id] for m in session.members},
            same_day=tuple(numbers),
        )
        self._remember(session)
        found = doubts | {k: v for k, v in doubts_of(check_session(session, facts, self._context.catalogue)).items() if k not in doubts}
        if not found:
            return session
        name = self._facts[session.members[0].member_id].name
        report(self._sink, line, session, found, f"{session.held_on:%Y/%m/%d} {name}")
        return replace(session, review=tuple(sorted(found)))

    def _days(self, session: StudySession) -> list[tuple[str, date, str]]:
        return [(m.member_id, session.held_on, session.purpose) for m in session.members]

    def _remember(self, session: StudySession) -> None:
        for key in self._days(session):
            self._same_day.setdefault(key, []).append(session.number)

    def _figures(self, cells: Cells, session: StudySession | None) -> Figures:
        if session is None:
            return []
        values = cells.line.values
        figures: Figures = [("attendees", session.attendees), ("web_attendees", session.web_attendees)]
        if session.attendees is not None:
            figures.append(("attendees_face", session.attendees - (session.web_attendees or 0)))
        if session.expense:
            figures.append(("expense", session.expense.total_yen))
            figures += [(f"expense:{e.kind}", e.yen) for e in session.expense.lines if f"expense:{e.kind}" in values]
        if session.planned_heads is not None:
            figures.append(("planned_heads", session.planned_heads))
        return figures


def key_of(session: StudySession) -> Key:
    """Return what makes a session the same when a file is taken in again; 目的 and 費目 may have been completed since."""
    expense = session.expense or ActivityExpense()
    members = frozenset(m.member_id for m in session.members)
    return (session.held_on, members, session.attendees, frozenset(session.themes), session.form, expense.total_yen)
