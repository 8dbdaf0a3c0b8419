"""Handing a year's definitions out, taking headquarters' in, and 年度更新: looked at first, then done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import InputRefused, UserFixable
from roukin_desktop.presenters.definitions.models import DefinitionsView, PlanModel
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.packs.making import MadePack
from roukin_desktop.services.packs.opening import PackPlan
from roukin_desktop.services.year_change import Coming
from roukin_desktop.system.folders import Folder, now

PACK = FileKind("年度定義の配布ファイル", ("*.xlsx",))
_FIRST = "本部の鍵を初めて登録します。念のため本部に電話し、確認番号 {number} が同じか確かめておくと安心です。"
_OTHER = "前に受け取ったものと違う鍵です。本部に電話し、確認番号 {number} が同じか確かめて、下の欄に入れてください。"


class PackPart:
    """Decides what is shown of packs and 年度更新; ``done`` is told what changed."""

    def __init__(self, tools: Tools, view: DefinitionsView, documents: Folder, done: Callable[[Changes], None]) -> None:
        self._tools = tools
        self._view = view
        self._documents = documents
        self._done = done
        self._plan: PackPlan | None = None
        self._coming: Coming | None = None

    def make(self, year: int) -> None:
        """年度定義の配布ファイルを作成 into a folder."""
        folder = self._tools.dialogs.ask_folder("配布ファイルを作成するフォルダー", now(self._documents))
        if folder is not None:
            desk = self._tools.desk.definitions
            self._tools.runner.run(lambda: desk.make_pack(year, folder), self._made, self._failed)

    def ask(self) -> None:
        """Ask for a pack and show what it changes."""
        path = self._tools.dialogs.ask_open("年度定義の配布ファイルを開く", (PACK,), now(self._documents))
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what a pack would change."""
        desk = self._tools.desk.definitions
        self._tools.runner.run(lambda: desk.plan_pack(path), self._planned, self._failed)

    def look_ahead(self) -> None:
        """Show what 年度更新 would do."""
        desk = self._tools.desk
        year = desk.info.open_year + 1
        self._tools.runner.run(lambda: desk.definitions.coming(year), self._came, self._failed)

    def accept(self, confirmed: str) -> None:
        """Do what is shown."""
        desk = self._tools.desk.definitions
        plan, coming = self._plan, self._coming
        if plan is not None:
            self._tools.runner.run(
                lambda: desk.take_pack(plan, confirmed=confirmed),
                self._finish(f"{plan.title}を取り込みました。"),
                self._not_done,
            )
        elif coming is not None:
            year = coming.year
            self._tools.runner.run(
                lambda: desk.carry_over(year), self._finish(f"{year}年度を開きました。"), self._not_done
            )

    def cancel(self) -> None:
        """Go back to the lists."""
        self._plan = self._coming = None
        self._view.show_plan(None)

    def _made(self, made: MadePack) -> None:
        text = (
            f"{made.path.name} を作成しました(第{made.revision}版、会員 {made.members}件、提出元 {made.senders}件)。"
            f"照合コード {made.check_code}"
        )
        self._view.show_done("ok", text)
        self._tools.dialogs.open_folder(made.path)

    def _planned(self, plan: PackPlan) -> None:
        self._plan, self._coming = plan, None
        number = plan.pack.fingerprint
        notes = [("hint", note) for note in plan.notes]
        if plan.other_key:
            notes.append(("warning", _OTHER.format(number=number)))
        elif plan.first_key:
            notes.append(("hint", _FIRST.format(number=number)))
        lead = "この配布ファイルは、すでに取り込んであります。" if plan.same else _lead(len(plan.sentences))
        deed = "" if plan.same else "取り込む"
        self._view.show_plan(PlanModel(plan.title, lead, plan.sentences, tuple(notes), deed, confirm=plan.other_key))

    def _came(self, coming: Coming) -> None:
        self._plan, self._coming = None, coming
        lead = f"{coming.year}年度をこの記録簿で開きます。前年度の記録はそのまま残り、「元に戻す」で取りやめられます。"
        open_ones = tuple(("hint", f"開いたあとに決めるもの: {line}") for line in coming.open)
        title = f"年度更新 {coming.year}年度"
        self._view.show_plan(PlanModel(title, lead, coming.sentences, open_ones, f"{coming.year}年度を開く"))

    def _finish(self, text: str) -> Callable[[Changes | None], None]:
        def finish(changes: Changes | None) -> None:
            self.cancel()
            if changes is not None:
                self._done(changes)
            self._view.show_done("ok", text)

        return finish

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, UserFixable):
            self._view.show_plan_note("error", _told(error))
        else:
            self._tools.dialogs.show_trouble(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserFixable):
            self._view.show_done("error", _told(error))
        else:
            self._tools.dialogs.show_trouble(error)


def _lead(count: int) -> str:
    return f"変わるところは{count}件です。確かめてから取り込んでください。" if count else "変わるところはありません。"


def _told(error: UserFixable) -> str:
    problems = error.problems if isinstance(error, InputRefused) else ()
    return " ".join((str(error), *problems))
