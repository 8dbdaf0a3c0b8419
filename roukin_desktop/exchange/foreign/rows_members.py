"""Rows of 会員台帳: the key is the code, without a code the name (exchange.md §5). A blank cell never erases."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from roukin_desktop.domain.member_merge import spelled
from roukin_desktop.domain.records import Member
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.text import search_key
from roukin_desktop.exchange.foreign.checks import doubts_of, report
from roukin_desktop.exchange.foreign.members_index import MembersIndex
from roukin_desktop.exchange.foreign.model import ImportContext
from roukin_desktop.exchange.foreign.registers import Branches, Federations
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken

_BRACKETS = re.compile(r"^[【\[(\uff08〔<〈《■◆●○□◇▼*※\s]+|[】\])\uff09〕>〉》\s]+$")
_FEDERATION = re.compile(r"系$|連合$|労連$|総連$|産別|労協$|連盟$|会議$")


class MemberRows:
    """Makes members of rows, new or changed."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index the register."""
        self._context = context
        self._sink = sink
        self._index = MembersIndex(context.members)
        self._branches = Branches(context.branches)
        self._federations = Federations(context.federations, context.book_id, context.new_id)
        self._seen: dict[tuple[str, str], tuple[Line, dict[str, Any]]] = {}
        self._taken = Taken()
        self._rows: list[Member] = []
        self._group: dict[str, str] = {}

    def begin(self, table: Table) -> None:
        """Start a table; headings of an earlier one do not reach into it."""
        self._group = {}

    def heading(self, line: Line) -> None:
        """Take 「【交通系】」 between the rows as the 産別 of those below, or a branch's name as their branch."""
        text = _BRACKETS.sub("", line.label)
        columns = line.table.mapping.columns
        if "branch" not in columns and self._branches.find(text):
            self._group["branch"] = text
        elif "federation" not in columns and (self._federations.find(text) or _FEDERATION.search(text)):
            self._group["federation"] = text

    def take(self, line: Line) -> Figures:
        """Take one row as a member."""
        cells = Cells(line, self._sink, self._context.fiscal_year)
        fields = self._fields(cells)
        before = self._known(cells, str(fields.get("code", "")), str(fields.get("name", "")))
        if not cells.failed and before is None and not fields.get("name"):
            cells.refuse("name", "会員名がありません。")
        if cells.failed or self._is_repeated(cells, fields):
            return []
        self._keep(line, cells.doubts, fields, before)
        return [("headcount", self._rows[-1].headcount)]

    def finish(self) -> Taken:
        """Return the members with their control totals."""
        self._taken.added = list(self._federations.added)
        self._taken.totals = {
            "members": len(self._rows),
            "headcount": sum(m.headcount or 0 for m in self._rows),
            "federations": len({m.federation_id for m in self._rows if m.federation_id}),
            "new_federations": [f.name for f in self._federations.added],
        }
        return self._taken

    def _fields(self, cells: Cells) -> dict[str, Any]:
        """Return the fields the file gives; blank ones are left out."""
        found: dict[str, Any] = {"code": cells.code()}
        for key in ("name", "reading", "short_name"):
            found[key] = cells.text(key)
        found["note"] = cells.note()
        headcount = cells.count("headcount")
        if headcount is not None:
            found["headcount"] = headcount.value
            if headcount.rough:
                cells.doubt("headcount", "組合員数が概数で書かれています。")
        for key in ("valid_from", "valid_to"):
            day = cells.day(key)
            if day is not None:
                found[key] = day.first
        federation = cells.text("federation") or self._group.get("federation", "")
        if federation and not cells.failed:
            found["federation_id"] = self._federations.find_or_add(federation).id
        self._add_branch(cells, found)
        return {key: value for key, value in found.items() if value not in {None, ""}}

    def _add_branch(self, cells: Cells, found: dict[str, Any]) -> None:
        words = [cells.code("branch_code"), cells.text("branch"), self._group.get("branch", "")]
        named = [word for word in words if word]
        branch = next((b for b in map(self._branches.find, named) if b), None)
        if branch:
            found["branch_id"] = branch.id
        elif named:
            cells.doubt("branch_id", f"店舗「{named[0]}」が設定にありません。")

    def _known(self, cells: Cells, code: str, name: str) -> Member | None:
        if code and (found := self._index.of_code(code)):
            return found
        same = self._index.of_name(name) if name else []
        same = [m for m in same if search_key(m.name) == search_key(name) and not (code and m.code)]
        if len(same) > 1:
            cells.refuse("name", f"会員台帳に「{name}」が2つ以上あります。会員番号の列を加えてください。")
        return same[0] if len(same) == 1 else None

    def _is_repeated(self, cells: Cells, fields: dict[str, Any]) -> bool:
        """Refuse two rows of one member; the same row on another sheet is passed over."""
        code = str(fields.get("code", ""))
        key = ("code", code) if code else ("name", search_key(str(fields["name"])))
        if key not in self._seen:
            self._seen[key] = (cells.line, fields)
            return False
        first, earlier = self._seen[key]
        if first.sheet != cells.line.sheet and earlier == fields:
            self._sink.leave_out(
                cells.line, str(fields.get("name", "")), "同じ行が別のシートにもあるため、1回だけ取り込みます。"
            )
            return True
        where = f"シート「{first.sheet}」{first.cell(key[0])}" if first.sheet else first.cell(key[0])
        what = f"会員番号「{code}」" if code else f"会員名「{fields['name']}」"
        cells.refuse(key[0], f"{what}の行が2つあります(もう1つは{where})。1つにしてください。")
        return True

    def _keep(self, line: Line, doubts: dict[str, str], fields: dict[str, Any], before: Member | None) -> None:
        if before is None:
            member = replace(Member(id=self._context.new_id(), book_id=self._context.book_id), **fields)
        else:
            if search_key(before.code) == search_key(str(fields.get("code", ""))) or before.code.lstrip(
                "0"
            ) == fields.get("code"):
                fields = {k: v for k, v in fields.items() if k != "code"}
            member = spelled(replace(before, **fields), (before.name,))
        if before is not None and member == before:
            self._taken.same += 1
            self._rows.append(member)
            return
        found = doubts | doubts_of(check_member(member, self._facts(member)))
        if found:
            report(self._sink, line, member, found, member.name)
            member = replace(member, review=tuple(sorted({*member.review, *found})))
        self._rows.append(member)
        if before is None:
            self._taken.new.append(member)
        else:
            self._taken.changed.append((before, member))

    def _facts(self, member: Member) -> MemberFacts:
        others = (m for m in self._index.of_name(member.name) if m.id != member.id)
        return MemberFacts(same_name=tuple(m.name for m in others if search_key(m.name) == search_key(member.name)))
