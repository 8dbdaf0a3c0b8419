"""ホーム: what to do next, the progress of the period, and the way to everything it speaks of (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.presenters.home.models import HomeView
from roukin_desktop.presenters.home.words import LIST, month_key, pace_rows, steps, tiles, todo_rows
from roukin_desktop.presenters.months import months_text
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.rooms import ROOM_OF
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.presenters.unregistered import unregistered
from roukin_desktop.services.home.models import Home, Post

NOTHING = "いま、することはありません。"
BEGIN = "上の「はじめの3つ」から始めてください。"
_NO_SESSIONS = "この期間の学習会は、まだ登録されていません。F2 で最初の1回を記録できます。"


class HomePresenter(ReadWhenShown):
    """Decides everything ホーム shows. ``open_record`` opens a record, or with '' the room it is at home in."""

    screen: ClassVar[str] = "home"

    def __init__(self, tools: Tools, view: HomeView, scope: Scope, open_record: Callable[[str, str], None]) -> None:
        """Prepare; nothing is read before the room is opened or read ahead."""
        super().__init__()
        self._tools = tools
        self._view = view
        self._scope = scope
        self._open = open_record
        self._home: Home | None = None
        self._post = Post()

    def open(self) -> None:
        """Show the page; figures are read anew where something changed, what was typed elsewhere always."""
        self._shown = True
        if self._stale:
            self.reload()
        elif self._home is not None:
            self._show_todo(self._home)

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period."""
        self._scope = scope
        self.renew()

    def reload(self) -> None:
        """Read the figures, then what takes longer: what the post asks for."""
        desk, period = self._tools.desk, self._scope.period
        self._stale = False
        self._tools.runner.run(lambda: desk.home(period), lambda home: self._show(period.key, home), self._failed)
        self._tools.runner.run(lambda: desk.post(period), lambda post: self._show_post(period.key, post), self._failed)

    def follow(self, kind: str, record_id: str) -> None:
        """Go where a tile or a row leads: to its record, else to the room of its kind."""
        self._open(kind if record_id else ROOM_OF.get(kind, kind), record_id)

    def open_month(self, month: str) -> None:
        """Open the 学習会 a bar stands for."""
        self._open(LIST, month_key(month))

    def _failed(self, error: Exception) -> None:
        self._stale = True
        self._tools.dialogs.show_trouble(error)

    def _show(self, key: str, home: Home) -> None:
        if key != self._scope.period.key:
            return
        self._home = home
        period, view, today = self._scope.period, self._view, short_date(self._tools.desk.today())
        if self._tools.desk.today() == self._tools.desk.info.plays_on:
            today = f"見本の日付 {today}"
        view.show_head(period.label, f"{today}  {period.range_label}  期間経過率 {home.period_elapsed.printed}")
        view.show_steps([] if all(home.started[:2]) else steps(home.started, self._tools.desk.info.role))
        view.show_months(home.months, months_text(home.months), "" if any(_bars(home.months)) else _NO_SESSIONS)
        view.show_paces(pace_rows(home.paces, home.year_elapsed), self._pace_note(home))
        self._show_rest(home)

    def _show_post(self, key: str, post: Post) -> None:
        if key == self._scope.period.key:
            self._post = post
            if self._home is not None:
                self._show_rest(self._home)

    def _show_rest(self, home: Home) -> None:
        self._view.show_tiles(tiles(home, self._post))
        self._show_todo(home)

    def _show_todo(self, home: Home) -> None:
        """List what waits; on the first day the steps say all of it."""
        typed = unregistered(self._tools.drafts, self._scope.year)
        todo = (*self._post.todo, *(home.todo if any(home.started[:2]) else ()))
        rows = todo_rows(todo, typed, self._tools.desk.today())
        self._view.show_todo(rows, "" if rows else NOTHING if all(home.started[:2]) else BEGIN)

    @property
    def _sends(self) -> bool:
        return self._tools.desk.info.role is not Role.HEADQUARTERS

    def _pace_note(self, home: Home) -> str:
        against = "会員分件数目標" if self._sends else "年間目標"
        return f"{against}に対するこの年度の実績。縦線は期間経過率 {home.year_elapsed.printed} です。"


def _bars(points: tuple[MonthPoint, ...]) -> list[int]:
    return [bar for point in points for bar in (point.value, point.prior or 0)]
