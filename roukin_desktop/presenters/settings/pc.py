"""このPCの設定, a part of 設定: what this PC remembers of its user, and where its files and backups go (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.system.folders import Folders, Use, network_note, reason_against
from roukin_desktop.system.settings import Settings

_SIZES = (90, 100, 115, 130, 150, 175, 200)
"""Sizes of text that are offered, in percent of the usual one."""


class SettingsView(Protocol):
    """What the settings of this PC show."""

    def show_sizes(self, options: list[Option]) -> None:
        """Offer sizes of text; the key is percent."""

    def show_settings(self, settings: Settings) -> None:
        """Show the settings."""

    def show_note(self, text: str) -> None:
        """Say that they were kept."""


class SettingsPresenter:
    """Name, keyboard and text size of this PC; ``save`` writes them and makes them work."""

    def __init__(self, view: SettingsView, settings: Settings, save: Callable[[Settings], None]) -> None:
        """Keep the settings as they are now."""
        self._view = view
        self.settings = settings
        self._save = save

    def open(self) -> None:
        """Show the settings."""
        sizes = dict.fromkeys((*_SIZES, self.settings.text_size))
        self._view.show_sizes([Option(str(size), f"{size}%") for size in sorted(sizes)])
        self._view.show_settings(self.settings)

    def change(self, *, user_name: str | None = None, enter_moves: bool | None = None, size: int | None = None) -> None:
        """Change one or more settings; they work at once."""
        now = self.settings
        self.settings = replace(
            now,
            user_name=now.user_name if user_name is None else user_name.strip(),
            enter_moves=now.enter_moves if enter_moves is None else enter_moves,
            text_size=now.text_size if size is None else min(max(size, 80), 200),
        )
        self._save(self.settings)
        self._view.show_settings(self.settings)
        self._view.show_note(SAVED)


_ASK = {Use.DOCUMENTS: "作成したファイルの置き場を選ぶ", Use.BACKUPS: "控えの置き場を選ぶ"}
_USUAL = "いつもの置き場です。"
_REFUSED = "「{folder}」{reason}。置き場は前のままです。別のフォルダーを選んでください。"
SAVED = "設定を保存しました。"
COPIED = "設定を保存し、いまの記録簿の控えをここに作りました。"


@dataclass(frozen=True, slots=True)
class FolderModel:
    """A folder as it is set: its path, whether it is the usual one, and a sentence with its state."""

    path: str
    usual: bool
    state: str
    text: str


class FoldersView(Protocol):
    """What the part shows of the folders."""

    def show_folder(self, use: Use, model: FolderModel) -> None:
        """Show a folder with what is to be known of it."""


class FoldersPresenter:
    """Where made files and backups go; ``change`` keeps a choice, None for the usual place, and has it work at once."""

    def __init__(
        self, tools: Tools, view: FoldersView, folders: Folders, change: Callable[[Use, Path | None], None]
    ) -> None:
        """Prepare; no folder is looked at before the part is opened."""
        self._tools = tools
        self._view = view
        self._folders = folders
        self._change = change

    def open(self) -> None:
        """Show both folders, and why one of them is not used now."""
        for use in Use:
            self._show(use, "")

    def choose(self, use: Use) -> None:
        """Ask for another folder; one that cannot serve is refused and the old one stays."""
        folder = self._tools.dialogs.ask_folder(_ASK[use], self._folders.shown(use))
        if folder is not None:
            self._tools.runner.run(
                lambda: reason_against(use, folder), lambda reason: self._chosen(use, folder, reason)
            )

    def go_back(self, use: Use) -> None:
        """いつもの置き場に戻す."""
        self._change(use, None)
        self._show(use, SAVED)

    def _chosen(self, use: Use, folder: Path, reason: str) -> None:
        if reason:
            self._view.show_folder(
                use, replace(self._model(use, ""), state="error", text=_REFUSED.format(folder=folder, reason=reason))
            )
            return
        self._change(use, folder)
        if use is Use.BACKUPS and self._tools.desk.read_only is None:
            self._tools.runner.run(self._tools.desk.back_up, lambda _: self._show(use, COPIED))
        else:
            self._show(use, SAVED)

    def _show(self, use: Use, done: str) -> None:
        """Show a folder after looking at it, which takes its time where it is on the network."""
        folders, folder = self._folders, self._folders.shown(use)

        def look() -> tuple[str, str]:
            return folders.trouble(use), network_note(folder)

        self._tools.runner.run(look, lambda found: self._view.show_folder(use, self._model(use, done, *found)))

    def _model(self, use: Use, done: str, trouble: str = "", network: str = "") -> FolderModel:
        usual = self._folders.chosen(use) is None
        state, text = ("warning", trouble) if trouble else ("ok", done) if done else ("", _USUAL if usual else "")
        if network and not trouble:
            state, text = "hint", f"{done}{network}"
        return FolderModel(str(self._folders.shown(use)), usual, state, text)
