"""年度定義: the short lists of a year's definitions, what would change, the year pack and 年度更新 (exchange.md §3)."""

from __future__ import annotations

from roukin_desktop.domain.book import Changes, Role
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.definition.edits import NO_EDITS, Edits, new_key, outcome
from roukin_desktop.domain.definition.groups import GROUPS, Line, Spec, specs_of
from roukin_desktop.domain.definition.next_year import still_open
from roukin_desktop.domain.errors import InputRefused, UserFixable
from roukin_desktop.presenters.definitions.models import (
    DefinitionsView,
    EntryModel,
    FieldModel,
    group_note,
    group_options,
    row_model,
    shown_findings,
)
from roukin_desktop.presenters.definitions.packs import PackPart
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.definitions import Look
from roukin_desktop.system.folders import Folder

_STILL_OPEN = "この年度でまだ決まっていないもの"
_UNREGISTERED = "登録していない変更があります。登録するか、やめてから作成してください。何も作成していません。"
_LOCAL = "年度定義は本部が決めます。本部の配布ファイルを開くと、ここで変えたものは配布された内容に変わります。"
_HQ = "変えるところを入力し、下に出る「変わるところ」を確かめてから登録します。登録した内容を配布ファイルで配ります。"


class DefinitionsPresenter:
    """Decides everything the room shows. What is typed is kept as a draft of the year until it is registered."""

    def __init__(self, tools: Tools, view: DefinitionsView, scope: Scope, documents: Folder) -> None:
        """Prepare with the first list."""
        self._tools = tools
        self._view = view
        self.scope = scope
        self.group = next(iter(GROUPS))
        self.key = ""
        self.edits = NO_EDITS
        self.packs = PackPart(tools, view, documents, self._taken)
        self._look: Look | None = None

    @property
    def base(self) -> Catalogue:
        """The definitions in force."""
        return self._tools.desk.catalogue(self.scope.year)

    # Room

    def set_scope(self, scope: Scope) -> None:
        """Show another year's definitions; what was typed over those left is kept."""
        other = scope.year != self.scope.year
        self.keep()
        self.scope = scope
        if other:
            self.restore()

    def on_changes(self, _changes: Changes) -> None:
        """Read anew; what was typed stays."""
        self.open()

    def keep(self) -> None:
        """Keep what was typed and not registered."""
        if self.edits:
            self._tools.drafts.save(self._draft_key, self.edits.draft())
        else:
            self._tools.drafts.drop(self._draft_key)

    def restore(self) -> None:
        """Take up what was typed and not registered."""
        self.edits = Edits.of_draft(self._tools.drafts.load(self._draft_key) or {})
        self.key = ""
        self.open()

    def open(self) -> None:
        """Show everything as it is now."""
        desk = self._tools.desk
        role = desk.info.role
        self._view.show_groups(group_options(), self.group)
        self._view.show_deeds(hands_out=role is Role.HEADQUARTERS, next_year=desk.info.open_year + 1)
        self._view.show_lead(
            f"{self.scope.year}年度 · {desk.definitions.origin(self.scope.year)}",
            _HQ if role is Role.HEADQUARTERS else _LOCAL,
        )
        self._show()

    # the lists

    def choose(self, group: str) -> None:
        """Show another list."""
        if group != self.group:
            self.group, self.key = group, ""
            self._show()

    def pick(self, key: str) -> None:
        """Put an entry into the form."""
        if key != self.key:
            self.key = key
            self._show_entry()

    def edit(self, name: str, text: str) -> None:
        """Take what was typed into a field of the entry."""
        if not self.key:
            return
        place = (self.group, self.key, name)
        texts = {at: kept for at, kept in self.edits.texts.items() if at != place}
        if text != self._registered().get(name, ""):
            texts[place] = text
        self.edits = Edits(texts, self.edits.added, self.edits.removed)
        self._look_anew()

    def add(self) -> None:
        """Begin a new entry of the list; a 対象商品 or 賞品 belongs to the campaign of the entry shown."""
        group = GROUPS[self.group]
        if not group.adds:
            self._view.show_done("hint", f"「{group.label}」に項目は加えられません。一覧から選んで直してください。")
            return
        parent = self.key.partition("/")[0] if group.parent else ""
        if group.parent and not parent:
            parent = outcome(self.base, self.edits).catalogue.campaigns[0].key
        key = new_key(self.base, self.edits, self.group, parent)
        self.edits = Edits(self.edits.texts, (*self.edits.added, (self.group, key)), self.edits.removed)
        self.key = key
        self._show()
        self._view.focus_first()

    def remove(self) -> None:
        """Take the entry out; nothing happens before it is registered."""
        if self.key:
            self.edits = self.edits.without(self.group, self.key)
            self.key = ""
            self._show()

    def give_up(self) -> None:
        """やめる: everything typed and not registered, after asking where there is much of it."""
        many = len(self.edits.texts) + len(self.edits.added) + len(self.edits.removed) > 1
        text = "登録していない変更をすべて取りやめます。"
        if self.edits and (not many or self._tools.dialogs.confirm("変更をやめる", text, "取りやめる")):
            self.edits, self.key = NO_EDITS, ""
            self.keep()
            self._show()

    def hand_out(self) -> None:
        """年度定義の配布ファイルを作成; what is typed and not registered would be missing in it."""
        if self.edits:
            self._view.show_done("error", _UNREGISTERED)
        else:
            self.packs.make(self.scope.year)

    def register(self) -> None:
        """登録 of everything typed, as one operation."""
        desk, year, edits = self._tools.desk, self.scope.year, self.edits
        if not edits:
            self._view.show_done("hint", "変わったところはありません。")
            return
        self._tools.runner.run(lambda: desk.definitions.define(year, edits), self._registered_now, self._refused)

    def _registered_now(self, changes: Changes) -> None:
        self.edits = NO_EDITS
        self.keep()
        self._tools.announce(changes)
        self._view.show_done("ok", f"{self.scope.year}年度の年度定義を登録しました。")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserFixable):
            problems = error.problems if isinstance(error, InputRefused) else ()
            self._view.show_done("error", " ".join((str(error), *problems[:1])))
        else:
            self._tools.dialogs.show_trouble(error)

    def _taken(self, changes: Changes) -> None:
        """Show what a pack or 年度更新 brought; edits typed before go on over it."""
        self._tools.announce(changes)

    @property
    def _draft_key(self) -> str:
        return f"definitions.{self.scope.year}"

    def _registered(self) -> dict[str, str]:
        """Return the texts of the entry as registered; of a new one as it begins."""
        start = Edits({}, self.edits.added)
        lines = GROUPS[self.group].offered(outcome(self.base, start).catalogue)
        return dict(next((line.texts for line in lines if line.key == self.key), {}))

    def _show(self) -> None:
        self._view.show_done("", "")
        self._look_anew()
        self._show_entry()

    def _look_anew(self) -> None:
        desk, year, edits = self._tools.desk, self.scope.year, self.edits
        self._tools.runner.run(lambda: desk.definitions.look(year, edits), lambda look: self._looked(edits, look))

    def _looked(self, edits: Edits, look: Look) -> None:
        if edits is not self.edits:
            return
        self._look = look
        group = GROUPS[self.group]
        before, desk = self.scope.year - 1, self._tools.desk
        prior = (
            {line.key: line for line in group.offered(desk.catalogue(before))}
            if desk.definitions.defined(before)
            else {}
        )
        units = {one.code: one.unit for one in look.catalogue.indicators}
        touched = {(at, key) for at, key, _ in edits.texts} | set(edits.added)
        bad = {(one.group, one.key) for one in look.findings}
        rows = [
            row_model(
                group,
                line,
                prior.get(line.key),
                units.get(line.key, ""),
                touched=(self.group, line.key) in touched,
                bad=(self.group, line.key) in bad,
            )
            for line in group.offered(look.catalogue)
        ]
        self._view.show_rows(group, rows, self.key, group_note(group, look.catalogue))
        self._view.show_notes({f.name: f.text for f in look.findings if (f.group, f.key) == (self.group, self.key)})
        changes, problems = look.changes if edits else (), shown_findings(look)
        title = "登録の前に直すところ" if problems else "登録すると変わるところ" if changes else ""
        open_ones = still_open(look.catalogue) if not edits and not self.key else ()
        self._view.show_changes(title or (_STILL_OPEN if open_ones else ""), changes, problems, open_ones)

    def _show_entry(self) -> None:
        group = GROUPS[self.group]
        made = outcome(self.base, self.edits).catalogue
        line = next((line for line in group.offered(made) if line.key == self.key), None)
        if line is None:
            self._view.show_entry(EntryModel(group.label, (), can_add=group.adds, can_remove=False, word=group.word))
            return
        specs = specs_of(self.group, line.key)
        fields = tuple(self._field(spec, line, made) for spec in specs)
        self._view.show_entry(
            EntryModel(line.title, fields, can_add=group.adds, can_remove=group.adds, word=group.word)
        )
        self._look_anew()

    def _field(self, spec: Spec, line: Line, catalogue: Catalogue) -> FieldModel:
        typed = self.edits.texts.get((self.group, line.key, spec.name))
        indicator = catalogue.by_code.get(line.key) if self.group == "indicators" and spec.name == "value" else None
        unit = indicator.unit if indicator else spec.unit
        label = f"{spec.label}({unit})" if unit and "(" not in spec.label else spec.label
        text = line.texts.get(spec.name, "") if typed is None else typed
        return FieldModel(spec.name, label + (" ※" if spec.required else ""), spec.choices, text)
