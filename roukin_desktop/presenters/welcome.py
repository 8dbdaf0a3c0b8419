"""ようこそ: new book, open, sample, recent; never an empty window (issue 2 point 9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import Cancelled, UserFixable
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.text import clean
from roukin_desktop.presenters.ports import Dialogs, FileKind, Option, Progress, Runner
from roukin_desktop.services.desk import Desk, create_desk, open_desk
from roukin_desktop.services.packs.glance import Glance, closed_on_trouble, glance
from roukin_desktop.storage.refusals import BookLocked
from roukin_desktop.system.folders import Folder
from roukin_desktop.system.identity import Who
from roukin_desktop.system.network import on_network

BOOK = FileKind("記録簿", ("*.roukin",))
PACK = FileKind("年度定義の配布ファイル", ("*.xlsx",))
ROLES = {
    Role.COMMITTEE: "推進委員会",
    Role.OFFICE: "単組・労組事務所",
    Role.HEADQUARTERS: "本部",
}
NETWORK = (
    "「{}」はネットワークの場所にあります。接続が切れたときや、ほかの人と同時に使ったときに、"
    "記録簿がこわれることがあります。\nこのPCにコピーして開くと安全です。元のファイルはそのまま残りますが、"
    "これからはコピーのほうだけを使ってください。"
)
STAY = "「{}」をネットワークの場所のまま開きます。次からは確認しません。控えはこのPCの控えの置き場に作られます。"
_REFUSED_IN_NAMES = '\\/:*?"<>|'


@dataclass(frozen=True, slots=True)
class RecentBook:
    """A book opened before; ``path`` is shown below its name."""

    path: str
    name: str


class WelcomeView(Protocol):
    """What the first screen shows."""

    def show_roles(self, options: list[Option], chosen: str) -> None:
        """Offer whose book it is."""

    def show_year(self, years: list[Option], chosen: str) -> None:
        """Offer fiscal years."""

    def show_recent(self, books: list[RecentBook]) -> None:
        """Offer the books opened before."""

    def show_problem(self, name: str, text: str) -> None:
        """Say what stands against making a book, under the field ``name`` or ''."""

    def show_pack(self, text: str, year: str) -> None:
        """Say which year pack the new book begins with, and take its year; '' for none."""

    def show_name(self, name: str) -> None:
        """Fill in the name the pack has for the code, unless another one was typed."""

    def clear_new(self) -> None:
        """Empty the form of a new book."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where new books go, where copies go, and who works here.

    ``stays`` tells whether a book on the network is used where it lies, ``let_stay`` has it be so from now on.
    """

    books: Path
    sample: Path
    backups: Folder
    who: Callable[[], Who]
    clock: Callable[[], datetime]
    keys: Path | None = None
    stays: Callable[[Path], bool] = lambda _: False
    let_stay: Callable[[Path], None] = lambda _: None


class BookOpener:
    """Opens books; needs no screen of its own, so that a start that goes straight to a book builds none."""

    def __init__(
        self,
        runner: Runner,
        dialogs: Dialogs,
        places: Places,
        opened: Callable[[Desk], None],
        refused: Callable[[], None] = lambda: None,
    ) -> None:
        """Keep what opening needs; ``refused`` is called before somebody is told why no book comes."""
        self._runner = runner
        self._dialogs = dialogs
        self._places = places
        self._opened = opened
        self._refused = refused

    def open_book(self) -> None:
        """Ask for a book and open it."""
        path = self._dialogs.ask_open("記録簿を開く", (BOOK,), self._places.books)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a book (chosen, recent or from the command line); one in use is offered for 閲覧のみ."""
        self._runner.run(
            lambda: None if on_network(path) and not self._places.stays(path) else self.open(path),
            lambda desk: self._ask_where(path) if desk is None else self._opened(desk),
            lambda error: self._refuse(path, error),
        )

    def open(self, path: Path, *, read_only: bool = False) -> Desk:
        """Return the open book (slow: for the database thread)."""
        places = self._places
        return open_desk(
            path, who=places.who(), clock=places.clock, read_only=read_only, backups=places.backups, keys=places.keys
        )

    def _ask_where(self, path: Path) -> None:
        """Offer to copy a book on the network to this PC first (design.md §5.14); who declines is asked once."""
        dialogs, places = self._dialogs, self._places
        if dialogs.confirm("ネットワークにある記録簿", NETWORK.format(path.name), "このPCにコピーして開く"):
            out = dialogs.ask_save("このPCにコピー", places.books / path.name, (BOOK,))
            if out is not None:
                self._runner.run_long(
                    "このPCにコピーしています",
                    lambda progress: self._copied(path, out, progress),
                    lambda desk: self._refused() if desk is None else self._opened(desk),
                    lambda error: self._refuse(path, error),
                )
                return
        elif dialogs.confirm("ネットワークにある記録簿", STAY.format(path.name), "このまま開く"):
            places.let_stay(path)
            self._runner.run(lambda: self.open(path), self._opened, lambda error: self._refuse(path, error))
            return
        self._refused()

    def _copied(self, path: Path, out: Path, progress: Progress) -> Desk | None:
        """Return the copy, open, None where it was stopped; nobody else can write into the book while it is copied."""
        out.parent.mkdir(parents=True, exist_ok=True)
        with self.open(path) as desk:
            try:
                desk.backup(out, progress)
            except Cancelled:
                return None
        return self.open(out)

    def _refuse(self, path: Path, error: Exception) -> None:
        self._refused()
        if isinstance(error, BookLocked):
            if self._dialogs.confirm("閲覧のみで開く", f"{error}", "閲覧のみで開く"):
                self._runner.run(lambda: self.open(path, read_only=True), self._opened)
            return
        self._dialogs.show_trouble(error)


class WelcomePresenter:
    """Makes or opens a book and hands it on to ``opened``."""

    def __init__(
        self,
        view: WelcomeView,
        runner: Runner,
        dialogs: Dialogs,
        places: Places,
        recent: tuple[str, ...],
        opened: Callable[[Desk], None],
    ) -> None:
        """Keep what opening needs."""
        self._view = view
        self._runner = runner
        self._dialogs = dialogs
        self._places = places
        self._recent = recent
        self._opened = opened
        self._opener = BookOpener(runner, dialogs, places, opened)
        self._pack: Glance | None = None

    def open(self) -> None:
        """Show the three ways."""
        year = fiscal_year_of(self._places.clock().date())
        self._view.show_roles([Option(str(role), word) for role, word in ROLES.items()], str(Role.COMMITTEE))
        self._view.show_year([Option(str(y), f"{y}年度") for y in range(year - 1, year + 2)], str(year))
        self._view.show_recent([RecentBook(path, Path(path).stem) for path in self._recent if Path(path).is_file()])

    def new_book(self, role: str, code: str, name: str, year: str) -> None:
        """Ask where, then make a new book and open it."""
        owner = clean(name)
        if not owner:
            self._view.show_problem("name", "推進委員会などの名前を入力してください。")
            return
        self._view.show_problem("name", "")
        if self._pack is not None and Role(role) is Role.HEADQUARTERS:
            self._view.show_problem(
                "pack", "本部の記録簿は、配布ファイルを使わずに作ります。本部では年度定義を画面で直します。"
            )
            return
        places, pack = self._places, self._pack
        stem = "".join("_" if c in _REFUSED_IN_NAMES else c for c in owner)[:60]
        path = self._dialogs.ask_save("新しい記録簿", places.books / f"{stem}.roukin", (BOOK,))
        if path is None:
            return
        made = path if path.suffix == ".roukin" else path.with_name(f"{path.name}.roukin")

        def task() -> Desk:
            made.parent.mkdir(parents=True, exist_ok=True)
            desk = create_desk(
                made,
                role=Role(role),
                code=code,
                name=owner,
                year=int(year),
                who=places.who(),
                clock=places.clock,
                backups=places.backups,
                keys=places.keys,
            )
            if pack is not None:
                with closed_on_trouble(desk):
                    desk.definitions.take_pack(desk.definitions.plan_pack(pack.path))
            return desk

        self._runner.run(task, self._made)

    def choose_pack(self) -> None:
        """Ask for headquarters' year pack; the new book begins with what it holds."""
        path = self._dialogs.ask_open("年度定義の配布ファイルを選ぶ", (PACK,), None)
        if path is not None:
            self.take_pack(path)

    def take_pack(self, path: Path) -> None:
        """Have the new book begin with a pack; what is none is told in its place."""
        self._runner.run(lambda: glance(path), self._glanced, self._no_pack)

    def code_typed(self, code: str) -> None:
        """Fill in the name of the sender of that code, where the pack has one."""
        name = dict(self._pack.senders).get(clean(code), "") if self._pack is not None else ""
        if name:
            self._view.show_name(name)

    def _glanced(self, pack: Glance) -> None:
        self._pack = pack
        self._view.show_problem("pack", "")
        self._view.show_pack(f"{pack.title} で始めます。", str(pack.year))

    def _no_pack(self, error: Exception) -> None:
        self._pack = None
        if isinstance(error, UserFixable):
            self._view.show_problem("pack", str(error))
        else:
            self._dialogs.show_trouble(error)

    def _made(self, desk: Desk) -> None:
        """Leave nothing of this book in the form: the next one would come to bear its code and name."""
        self._pack = None
        self._view.clear_new()
        self._opened(desk)

    def open_book(self) -> None:
        """Ask for a book and open it."""
        self._opener.open_book()

    def open_path(self, path: Path) -> None:
        """Open a book of the list."""
        self._opener.open_path(path)

    def try_sample(self) -> None:
        """見本で試す: make the sample book where there is none yet, and open it."""
        self._runner.run_long(
            "見本を用意しています", lambda _: self._sample(), self._opened, self._dialogs.show_trouble
        )

    def try_whole_sample(self) -> None:
        """本部の見本で試す: make all books of the sample where they are not there yet, and open headquarters'."""
        self._runner.run_long(
            "本部の見本を用意しています", self._whole_sample, self._opened, self._dialogs.show_trouble
        )

    def _whole_sample(self, progress: Progress) -> Desk:
        from roukin_desktop.services.sample_all.writing import kept_sample

        places = self._places
        folder = places.sample.with_name(f"{places.sample.name}_all")
        keys = places.keys or folder.with_name("keys")
        return self._opener.open(kept_sample(folder, keys, who=places.who(), clock=places.clock, progress=progress))

    def _sample(self) -> Desk:
        from roukin_desktop.services.sample import write_sample

        places = self._places
        path = places.sample / "committee.roukin"
        if not path.exists():
            places.sample.mkdir(parents=True, exist_ok=True)
            path = write_sample(places.sample, who=places.who(), clock=places.clock)
        return self._opener.open(path)
