"""会員 found by code, reading, another spelling or any part of the name; the last used are on top (screens.md).

Own ones only where a record is made: an own record names no member of another book.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Member
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services import screens
from roukin_desktop.storage import finders, lists

SHOWN = 30
UNCLEAR = "「{text}」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。"
"""What is said of a text that was left and means no member, or several."""
NOBODY = Option("", "見つかりません", "名前の一部・よみ・会員番号で探せます")
"""What stands in the list where no member is called so; it has no key, so that it cannot be picked."""
NEW_ONE = Option("", "新しい会員ですか", "左の「会員台帳」に登録すると、ここで選べます")
"""What stands under ``NOBODY`` where a record names the member: on the first day there is nobody to find."""


class MemberSearch:
    """Finds members and remembers those seen, so that a picked one can be named without asking the book."""

    def __init__(self, tools: Tools, *, own: bool | None = True) -> None:
        """Start empty; ``load`` reads the members used last. ``own`` None finds those of other books too."""
        self._tools = tools
        self._own = own
        self._seen: dict[str, Member] = {}
        self._branches: dict[str, str] = {}
        self._recent: tuple[str, ...] = ()
        self._asked = 0

    def load(self, done: Callable[[], None]) -> None:
        """Read the members used last and the names of the branches."""
        self._tools.runner.run(self._load, lambda _: done())

    def find(self, text: str, done: Callable[[list[Option]], None]) -> None:
        """Offer members that match, those used last first; an answer overtaken by a later question is dropped."""
        self._asked += 1
        asked = self._asked

        def show(members: list[Member]) -> None:
            if asked == self._asked:
                done([Option(m.id, m.name, self.detail(m.id)) for m in members])

        self._tools.runner.run(lambda: self._found(text), show)

    def only(self, text: str, done: Callable[[str | None], None]) -> None:
        """Return the member that a text can only mean: its code, a whole name or spelling, or the only match."""
        self._tools.runner.run(lambda: self._only(text), done)

    def first_of(self, lines: Sequence[Sequence[str]], done: Callable[[list[str | None]], None]) -> None:
        """Return, per line, the member that the first of its texts can only mean which means one at all."""

        def find() -> list[str | None]:
            return [next((key for text in texts if (key := self._only(text))), None) for texts in lines]

        self._tools.runner.run(find, done)

    def learn(self, ids: tuple[str, ...]) -> None:
        """Read members so that they can be named; runs on the database thread."""
        self.see(screens.members_by_ids(self._tools.desk, ids))

    def used(self, ids: tuple[str, ...]) -> None:
        """Put members on top next time."""
        self._recent = tuple(dict.fromkeys((*ids, *self._recent)))[: screens.RECENT_LIMIT]
        recent = self._recent
        self._tools.runner.run(lambda: screens.remember_members(self._tools.desk, recent), lambda _: None)

    def member(self, member_id: str) -> Member | None:
        """Return a member seen before."""
        return self._seen.get(member_id)

    def name(self, member_id: str) -> str:
        """Name a member seen before; '' for an unknown one."""
        member = self._seen.get(member_id)
        return member.name if member else ""

    def detail(self, member_id: str) -> str:
        """「220014・青葉支店・組合員 312名」."""
        member = self._seen.get(member_id)
        if member is None:
            return ""
        heads = "" if member.headcount is None else f"組合員 {count_text(member.headcount, '名')}"
        return "・".join(part for part in (self.place(member_id), heads) if part)

    def place(self, member_id: str) -> str:
        """「220014・青葉支店」."""
        member = self._seen.get(member_id)
        branch = self._branches.get(member.branch_id or "", "") if member else ""
        return "・".join(part for part in (member.code if member else "", branch) if part)

    def _load(self) -> None:
        desk = self._tools.desk
        self._branches = {entry.id: entry.name for entry in screens.named(desk, "branch")}
        self._recent = screens.recent_members(desk)
        self.learn(self._recent)

    def _found(self, text: str) -> list[Member]:
        desk = self._tools.desk
        day = desk.today()
        known = set(lists.member_ids(desk.store, text, day, None, self._own, self._recent))
        recent = [key for key in self._recent if key in known]
        offered = lists.member_ids(desk.store, text, day, SHOWN, self._own)
        wanted = tuple(dict.fromkeys((*recent, *self._whole(text, day), *offered)))[:SHOWN]
        members = screens.members_by_ids(desk, wanted)
        self.see(members)
        return members

    def _whole(self, text: str, day: date) -> list[str]:
        """Return the member whose code is exactly the text: a typed code means that member."""
        store = self._tools.desk.store
        found = finders.member_by_code(store, text, own_only=self._own is True)
        if found is None or (found.valid_to is not None and found.valid_to < day):
            return []
        return [found.id]

    def _only(self, text: str) -> str | None:
        key = search_key(text)
        if not key:
            return None
        desk, mine = self._tools.desk, self._own is True
        ids = lists.member_ids(desk.store, text, desk.today(), SHOWN, self._own)
        self.learn(tuple(ids))
        coded = finders.member_by_code(desk.store, text, own_only=mine)
        named = finders.members_by_key(desk.store, key, own_only=mine)
        whole = [*([coded] if coded is not None else []), *named]
        self.see(whole)
        spelled = [one for one in ids if key in map(search_key, self._spellings(one))]
        exact = list(dict.fromkeys((*(member.id for member in whole), *spelled)))
        if len(exact) == 1:
            return exact[0]
        return ids[0] if len(ids) == 1 else None

    def _spellings(self, member_id: str) -> tuple[str, ...]:
        member = self._seen.get(member_id)
        return member.aliases if member is not None else ()

    def see(self, members: Iterable[Member]) -> None:
        """Take note of members read elsewhere."""
        self._seen.update({member.id: member for member in members})
