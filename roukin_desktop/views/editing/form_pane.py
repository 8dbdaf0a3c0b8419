"""What the panes with a list above a form have in common; a pane adds its lists, its fields and its presenter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from roukin_desktop.domain.draft import REASON, Draft
from roukin_desktop.presenters.form_head import FormHead
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.views.editing.binder import Binder
from roukin_desktop.views.editing.form_fit import FormFit, SharedParts
from roukin_desktop.views.editing.locking import keys_while, lock_fields
from roukin_desktop.views.keys import bring_into_view
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList, show_whose
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.notes.field_note import FieldNote

FILTER_WAIT_MS = 200

Field = tuple[str, QWidget, FieldNote | None]


_WITHOUT_ENTER = "Enter で次へ、Shift+Enter で前へ", "Tab で次へ、Shift+Tab で前へ"


class FormParts(SharedParts, Protocol):
    """The parts that every generated form of such a pane names alike."""

    listNote: QLabel  # noqa: N815 - the names of the generated forms
    filter: PlainEdit
    whose: ChoiceList
    formTitle: QLabel  # noqa: N815
    changed: QLabel
    takeBackButton: QPushButton  # noqa: N815
    removeButton: QPushButton  # noqa: N815
    registerButton: QPushButton  # noqa: N815
    giveUpButton: QPushButton  # noqa: N815
    keysHint: QLabel  # noqa: N815


class FormPane(Pane):
    """A ``FormScreenView``. A pane sets ``parts`` after ``setupUi`` and calls ``join`` with its presenter."""

    keys: ClassVar[dict[str, str]] = {
        "F2": "新規",
        "F3": "検索",
        "F4": "前回複写",
        "F5": "更新",
        "F12": "登録",
    }
    parts: FormParts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: FormScreen[Any, Any] | None = None
        self._binder: Binder | None = None
        self._shown: Draft[Any] | None = None
        self._timer = QTimer(self, singleShot=True, interval=FILTER_WAIT_MS)
        self._fit: FormFit | None = None
        self._locked = self._shut = False
        self._read_only = self._hint = ""
        self._enter_moves = True

    def join(self, screen: FormScreen[Any, Any], fields: Sequence[Field], narrow: Callable[[str], None]) -> Binder:
        """Bind the fields to the presenter's form and the buttons to its deeds; ``narrow`` filters the list.

        What is returned binds fields that come and go.
        """
        parts = self.parts
        self._screen = screen
        self._binder = binder = Binder(screen.form, self)
        for name, field, note in fields:
            binder.bind(name, field, note)
        self._fit = FormFit(self, parts, self.beside_height, self.share_instead)
        parts.table.opened.connect(screen.edit_record)
        parts.filter.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(lambda: narrow(parts.filter.text()))
        parts.registerButton.clicked.connect(self.register)
        parts.giveUpButton.clicked.connect(self.give_up)
        parts.takeBackButton.clicked.connect(screen.take_back)
        parts.removeButton.clicked.connect(screen.cancel)
        parts.reasons.edited.connect(lambda code, text: screen.form.edit(REASON + code, text))
        parts.whose.keep_one_chosen()
        parts.whose.edited.connect(screen.whose.choose)
        parts.origin.send_back.connect(screen.between.send_back)
        parts.origin.asking.connect(self.keys_changed)
        parts.origin.adopt.connect(screen.between.adopt)
        return binder

    # FormScreenView

    def show_head(self, head: FormHead) -> None:
        """Show the line above the form and the words on its buttons."""
        parts = self.parts
        parts.formTitle.setText(head.title)
        parts.changed.setText(head.state)
        parts.takeBackButton.setText(head.take_back)
        parts.takeBackButton.setVisible(bool(head.take_back))
        parts.removeButton.setText(head.cancel)
        parts.removeButton.setVisible(bool(head.cancel))
        parts.registerButton.setText(f"{head.register} F12")
        parts.registerButton.setVisible(not head.read_only)
        self._read_only = head.read_only
        self._show_hint()
        parts.origin.show_banner(head.banner)
        self._shut = bool(head.read_only)
        lock_fields(parts.page, self._shut)
        if head.locked != self._locked:
            self._locked = head.locked
            self.keys_changed.emit()

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a list of records of several books."""
        show_whose(self.parts.whose, options, chosen)

    def say_moves(self, *, enter: bool) -> None:
        """Say under the form which key goes on."""
        self._enter_moves = enter
        self._show_hint()

    def _show_hint(self) -> None:
        self._hint = self._hint or self.parts.keysHint.text()
        hint = self._hint if self._enter_moves else self._hint.replace(*_WITHOUT_ENTER)
        self.parts.keysHint.setText(self._read_only or hint)

    def show_refused(self, text: str) -> None:
        """Say on the status line that nothing was registered."""
        self.refused.emit(text)

    def point_at(self, record_id: str) -> None:
        """Mark what was just registered."""
        self.parts.table.point_at(record_id)

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with a field for each reason."""
        self.parts.reasons.show_warnings(rows)

    def refresh_form(self) -> None:
        """Read everything of the form anew; the field in use only where the form holds another record."""
        if self._screen is None or self._binder is None:
            return
        if self._screen.draft is self._shown:
            self._binder.refresh()
        else:
            self._shown = self._screen.draft
            self._binder.renew()
        lock_fields(self.parts.page, self._shut)

    def focus(self, name: str) -> None:
        """Put the cursor into a field and bring it into view."""
        if name.startswith(REASON):
            self.parts.reasons.focus_code(name.removeprefix(REASON))
        else:
            self.focus_field(name)
        shown = self.focusWidget()
        if shown is not None and self.parts.page.isAncestorOf(shown):
            bring_into_view(shown)

    def show_list_note(self, note: str) -> None:
        """Say under the list what is not shown, or in it why it is empty."""
        parts = self.parts
        parts.table.say_when_empty(note)
        parts.listNote.setText(note)
        parts.listNote.setVisible(bool(note and parts.table.row_count()))

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer F12 only where there is something to register, or a remark to send."""
        return keys_while(self.keys, locked=self._locked, remark=self.parts.origin.asks())

    def entered(self) -> None:
        """Put the cursor where the next record begins."""
        if self._screen is not None:
            self.focus(self._screen.first())

    def left(self) -> None:
        """Finish a conversion and keep the draft."""
        if self._screen is not None and self._binder is not None:
            self._binder.commit()
            self._screen.keep()

    def new(self) -> None:
        """F2."""
        self._do(FormScreen.new)

    def find_records(self) -> None:
        """F3: narrow the list."""
        self.parts.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.filter.selectAll()

    def copy_last(self) -> None:
        """F4."""
        self._shown = None
        self._do(lambda screen: screen.copy_last())

    def renew(self) -> None:
        """F5."""
        self._do(lambda screen: screen.reload())

    def register(self) -> None:
        """F12, Ctrl+Enter: the record, or the remark that is being typed about one of another book."""
        if self.parts.origin.asks():
            self.parts.origin.send_remark()
            return
        self._do(lambda screen: screen.register())

    def give_up(self) -> None:
        """Esc: the form is put aside and the list has the cursor; a remark being typed is put away first."""
        if self.parts.origin.asks():
            self.parts.origin.close_remark()
            return
        self._do(FormScreen.give_up)
        self.parts.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo_typing(self) -> None:
        """Ctrl+Z."""
        if self._binder is not None:
            self._binder.undo()

    def redo_typing(self) -> None:
        """Ctrl+Y."""
        if self._binder is not None:
            self._binder.redo()

    def open_record(self, _kind: str, record_id: str) -> None:
        """Open a record that another room leads to."""
        self._do(lambda screen: screen.edit_record(record_id))

    def rebind(self, name: str) -> None:
        """Show a field's text again after its choices were set anew."""
        if self._binder is not None:
            self._binder.rebind(name)

    def show_detail(self, name: str, text: str) -> None:
        """Show a line under a field while there is nothing to say about it."""
        if self._binder is not None:
            self._binder.show_detail(name, text)

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a field; False if there is none of that name."""
        return self._binder is not None and self._binder.focus(name)

    def fit_again(self) -> None:
        """Share the height anew: fields came or went."""
        if self._fit is not None:
            self._fit.again()

    def share_instead(self) -> bool:
        """Share the height for what stands in the form's place, and tell whether anything does."""
        return False

    def beside_height(self) -> int:
        """Return the height of what stands beside the fields and wants as much as they do, 0 for nothing."""
        return 0

    def _do(self, deed: Callable[[FormScreen[Any, Any]], None]) -> None:
        if self._screen is not None and self._binder is not None:
            self._binder.commit()
            deed(self._screen)
