"""What the screens with a list and a form have in common: 登録, やめる, 前回複写, the kept draft, the facts.

A screen says which shape its form has, what the rules need to know, and how its list looks.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from typing import ClassVar, Generic, TypeVar

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.draft import Draft, Shape, record_id
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Record
from roukin_desktop.presenters.between import CORRECTED_THERE, BetweenBooks, WhoseChoice
from roukin_desktop.presenters.form import DraftForm
from roukin_desktop.presenters.form_head import RESTORED, UNSAVED, FormHead, FormScreenView
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens

R = TypeVar("R", bound=Record)
F = TypeVar("F")
T = TypeVar("T")


class FormScreen(ABC, Generic[R, F]):
    """A list and a form of one kind of record; ``F`` are the facts its rules need."""

    screen: ClassVar[str] = ""
    first_field: ClassVar[str] = ""
    word: str = ""

    def __init__(self, tools: Tools, view: FormScreenView, scope: Scope) -> None:
        """Start with an empty form; ``open`` shows the list."""
        self.tools = tools
        self.scope = scope
        self._form_view = view
        self._facts: F | None = None
        self._facts_key: Hashable = None
        self._busy = False
        self._kept: dict[str, str] | None = None
        self._shelf: tuple[dict[str, str], R | None] | None = None
        self._restored = False
        self.between = BetweenBooks(tools, self)
        self.whose = WhoseChoice(view.show_whose, self.reload)
        self.last: R | None = None
        self.form: DraftForm[R] = DraftForm(self._draft(), self._on_edit, self._on_leave, self.name_of)

    @abstractmethod
    def shape(self) -> Shape[R]:
        """Return the shape of the form in the present scope."""

    @abstractmethod
    def facts_key(self, record: R) -> Hashable:
        """Return what of a record the facts depend on."""

    @abstractmethod
    def read_facts(self, record: R) -> F:
        """Ask the book what the rules need; runs on the database thread."""

    @abstractmethod
    def rules(self, record: R, facts: F) -> list[Issue]:
        """Run the rules."""

    @abstractmethod
    def read(self, record_id: str) -> R | None:
        """Return a record of the book; runs on the database thread."""

    @abstractmethod
    def reload(self) -> None:
        """Read the list anew (F5)."""

    @abstractmethod
    def title_of(self, record: R) -> str:
        """Name a record in the line above the form."""

    def name_of(self, record_id: str) -> str:
        """Name a record picked in a lookup."""
        return record_id

    def first(self) -> str:
        """Return the field where an empty form begins."""
        return self.first_field

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Return what F4 takes over of the last record's texts."""
        return texts

    def adopts(self) -> str:
        """Return the words that make an own entry of one received, '' where there is no such thing."""
        return ""

    def shown(self) -> Record | None:
        """Return the record in the form, None for a new one."""
        return self.draft.saved

    def show_standing(self) -> None:
        """Show anew how the record stands between books."""
        self._show_head()

    def draft_key(self) -> str:
        """Return the name what was typed is kept under."""
        return self.screen

    def prepare(self, data: dict[str, str]) -> None:
        """Read what a kept draft needs to be shown; runs on the database thread."""

    def edited(self, name: str) -> None:
        """Show what depends on a field just edited."""

    def left(self, name: str) -> None:
        """Finish what a field left behind."""

    @property
    def draft(self) -> Draft[R]:
        """The draft in the form."""
        return self.form.draft

    def new(self) -> None:
        """F2: begin an empty form; a changed one is put aside, not lost."""
        self._put_aside()
        self._replace(self._draft(), self.first())

    def edit_record(self, record_id: str) -> None:
        """Open a record of the list for 訂正; a changed form is put aside."""
        self._run_ahead(lambda: self.read(record_id), self._edit_loaded)

    def copy_last(self) -> None:
        """F4: fill the form from the record registered last, or a new one from the record received that it shows."""
        shown, desk = self.draft.saved, self.tools.desk
        if shown is not None and self.between.foreign:
            self._run_ahead(lambda: screens.names_own_only(desk, shown), lambda why: self._copy_received(shown, why))
        elif self.last is not None:
            self.take_copy(self.last)

    def take_copy(self, record: R) -> None:
        """Fill the form from a record, as one step that undo takes back."""
        texts = self.copied(self.shape().texts(record))
        self.draft.edit_many(texts)
        self.form.renew()
        self._after_edit(self.first())
        self._form_view.refresh_form()
        self._form_view.focus(self.form.first_obstacle() or self.first())

    def give_up(self) -> None:
        """Esc: leave the form; what was typed is put aside and can be taken back."""
        self._put_aside()
        self._replace(self._draft(), "")

    def take_back(self) -> None:
        """Bring the form put aside last back."""
        if self._shelf is None:
            return
        data, saved = self._shelf
        self._shelf = None
        self.tools.drafts.drop(self._aside)
        self._replace(self._draft(saved, data), self.first())

    def register(self) -> None:
        """F12: check with fresh facts, then register; else go to the first field that stands against it."""
        if self._busy:
            return
        reason = self.tools.desk.read_only
        if reason:
            self.tools.dialogs.tell("閲覧のみ", reason)
            return
        if self.between.foreign:
            self.between.refuse()
            return
        self.form.ask()
        record = self.draft.candidate()
        if record is None:
            self._stop()
            return
        self._busy = True
        self.tools.runner.run(lambda: self.read_facts(record), self._register_checked, self._failed)
        self.tools.runner.settle(lambda: not self._busy)

    def cancel(self) -> None:
        """取消 of the record in the form, after asking; 元に戻す brings it back."""
        saved = self.draft.saved
        if saved is None:
            return
        if self.between.foreign:
            self.between.refuse()
            return
        text = f"{self.title_of(saved)}を取り消します。「元に戻す」で戻せます。"
        if self.tools.dialogs.confirm(f"{self.word}の取消", text, "取り消す"):
            kind, key = saved.kind, saved.id
            self.tools.runner.run(lambda: self.tools.desk.cancel(kind, key), self._cancelled)

    def keep(self) -> None:
        """Write the draft to the recovery file where it changed since (called every few seconds and on leaving)."""
        data = self.draft.to_dict() if self.draft.dirty() else None
        if data == self._kept:
            return
        if data is None:
            self.tools.drafts.drop(self.draft_key())
        else:
            self.tools.drafts.save(self.draft_key(), data)
        self._kept = data

    def restore(self) -> None:
        """Bring back what was typed before the program ended, and what had been put aside."""
        data, aside = self.tools.drafts.load(self.draft_key()), self.tools.drafts.load(self._aside)
        if aside:
            self._restore(aside, lambda saved: self._restore_aside(aside, saved))
        self._kept = data
        if data:
            self._restore(data, lambda saved: self._restore_form(data, saved))

    def on_changes(self, changes: Changes) -> None:
        """Show what changed elsewhere; the open record is read anew where it is untouched."""
        self.reload()
        saved = self.draft.saved
        if saved is not None and self.between.foreign:
            self._run_ahead(lambda: self.read(saved.id), self._show_received_anew)
        elif saved is not None and any(t.record_id == saved.id for t in changes.touched) and not self.draft.dirty():
            self.edit_record(saved.id)

    def forget(self) -> None:
        """Begin with nothing typed, put aside or registered before: the form becomes one of another kind."""
        self._shelf, self._kept, self.last = None, None, None
        self._replace(self._draft(), "")

    def show_form(self) -> None:
        """Show the line above the form, its warnings and its fields."""
        self._show_head()
        self._form_view.show_warnings(self.form.warnings())
        self._form_view.refresh_form()

    def restart(self) -> None:
        """Give the form the shape of the present scope; what was typed stays."""
        data = self.draft.to_dict() if self.draft.dirty() else None
        self._replace(self._draft(self.draft.saved, data), "")

    def _run_ahead(self, task: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a task whose result takes the form's place; keys pressed meanwhile are meant for what comes."""
        came: list[bool] = []

        def take(found: T) -> None:
            came.append(True)
            done(found)

        self.tools.runner.run(task, take)
        self.tools.runner.settle(lambda: bool(came))

    def _draft(self, saved: R | None = None, data: dict[str, str] | None = None) -> Draft[R]:
        draft = Draft(self.shape(), saved) if data is None else Draft.from_dict(self.shape(), data, saved)
        draft.check = self._check
        return draft

    def _check(self, record: R) -> list[Issue]:
        return [] if self._facts is None else self.rules(record, self._facts)

    def _replace(self, draft: Draft[R], focus: str) -> None:
        self._facts, self._facts_key, self._restored = None, None, False
        self.form.replace(draft)
        self.form.refuse = self.between.refuse if self.between.foreign else None
        self._ask_facts()
        self.between.show()
        self.show_form()
        if focus:
            self._form_view.focus(focus)

    def _put_aside(self) -> None:
        if self.draft.dirty():
            self._shelf = (self.draft.to_dict(), self.draft.saved)
            self.tools.drafts.save(self._aside, self._shelf[0])

    def _edit_loaded(self, record: R | None) -> None:
        if record is None:
            self.tools.dialogs.tell(self.word, "この記録はすでに取り消されています。F5 で一覧を更新してください。")
            return
        self._put_aside()
        self._replace(self._draft(record), self.first())

    @property
    def _aside(self) -> str:
        return f"{self.draft_key()}.aside"

    def _restore(self, data: dict[str, str], done: Callable[[R | None], None]) -> None:
        key = record_id(data)

        def task() -> R | None:
            self.prepare(data)
            return self.read(key) if key else None

        self.tools.runner.run(task, done)

    def _restore_aside(self, data: dict[str, str], saved: R | None) -> None:
        self._shelf = (data, saved)
        self._show_head()

    def _restore_form(self, data: dict[str, str], saved: R | None) -> None:
        self._replace(self._draft(saved, data), "")
        self._restored = True
        self._show_head()

    def _on_edit(self, name: str) -> None:
        self._restored = False
        self._after_edit(name)

    def _after_edit(self, name: str) -> None:
        self._ask_facts()
        self.edited(name)
        self._show_head()
        self._form_view.show_warnings(self.form.warnings())

    def _on_leave(self, name: str) -> None:
        self.left(name)

    def _ask_facts(self) -> None:
        record = None if self.between.foreign else self.draft.candidate()
        key = None if record is None else self.facts_key(record)
        if record is None or key == self._facts_key:
            return
        self._facts_key = key
        self.tools.runner.run(lambda: self.read_facts(record), lambda facts: self._take_facts(key, facts))

    def _take_facts(self, key: Hashable, facts: F) -> None:
        if key != self._facts_key:
            return
        self._facts = facts
        self.form.renew()
        self._form_view.show_warnings(self.form.warnings())
        self._form_view.refresh_form()

    def _register_checked(self, facts: F) -> None:
        self._facts = facts
        self.form.renew()
        record = self.draft.record()
        if record is None or self.form.first_obstacle() is not None:
            self._busy = False
            self._stop()
            return
        why = "、".join(reason.text for reason in self.draft.reasons(self.form.issues))
        self.tools.runner.run(
            lambda: self.tools.desk.register(record, why),
            lambda changes: self._registered(record, changes),
            self._failed,
        )

    def _registered(self, record: R, changes: Changes) -> None:
        self._busy = False
        self.last = record
        self.registered(record)
        self.tools.drafts.drop(self.draft_key())
        self._kept = None
        self._replace(self._draft(), self.first())
        for touched in changes.touched:
            if touched.kind == record.kind:
                self._form_view.point_at(touched.record_id)
        self.tools.announce(changes)

    def registered(self, record: R) -> None:
        """Remember what the next form may need of a record just registered."""

    def _cancelled(self, changes: Changes) -> None:
        self.tools.drafts.drop(self.draft_key())
        self._kept = None
        self._replace(self._draft(), self.first())
        self.tools.announce(changes)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.keep()
        self.tools.dialogs.show_trouble(error)

    def _stop(self) -> None:
        self._form_view.show_warnings(self.form.warnings())
        self._form_view.refresh_form()
        place = self.form.first_obstacle()
        if place is not None:
            self._form_view.show_refused(self._refusal())
            self._form_view.focus(place)

    def _refusal(self) -> str:
        wrong = {self.form.place_of(issue) for issue in self.form.issues if issue.severity is Severity.ERROR}
        if not wrong:
            return "登録していません。理由を入力してから登録してください。"
        return f"登録していません。直すところが{count_text(len(wrong), 'か所')}あります。"

    def _copy_received(self, record: R, why: str) -> None:
        if why:
            self.tools.dialogs.tell("前回複写", why)
            return
        self._replace(self._draft(), "")
        self.take_copy(record)

    def _show_received_anew(self, record: R | None) -> None:
        self._replace(self._draft(record), "")

    def _title(self, saved: R | None, *, closed: bool) -> str:
        told = self.word if saved is None else f"{self.title_of(saved)} の照会"
        if closed:
            return f"{told}(閲覧のみ)"
        if saved is None:
            return f"新しい{self.word}"
        return told if self.between.foreign else f"{self.title_of(saved)}の訂正"

    def _show_head(self) -> None:
        saved, foreign = self.draft.saved, self.between.foreign
        read_only = self.tools.desk.read_only or ""
        self._form_view.show_head(
            FormHead(
                title=self._title(saved, closed=bool(read_only)),
                state=RESTORED if self._restored else UNSAVED if self.draft.dirty() else "",
                cancel="取り消す" if saved is not None and not foreign and not read_only else "",
                take_back="やめた入力を戻す" if self._shelf is not None else "",
                register="訂正" if saved is not None else "登録",
                read_only=read_only or (CORRECTED_THERE if foreign else ""),
                locked=foreign,
                banner=self.between.banner(),
            )
        )
