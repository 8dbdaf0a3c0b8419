"""Joins the fields of a form to a ``FormModel``; the only module that knows both (design.md §5.3).

Only what the user does is listened to, writing is blocked from echoing, and nothing is written into the field
the user is in, except by undo: a field that changes under the fingers loses its cursor and its own undo.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from roukin_desktop.presenters.ports import FormModel
from roukin_desktop.views.keys import card_of
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.tag_row import TagRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote

_STEPS = ("+", "-", "\uff0b", "\uff0d", "\u2212")
"""How a date relative to another begins, also in full width."""

_STILL_THERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


@dataclass(frozen=True, slots=True)
class _Bound:
    """A field, how to write into it, and the line under it."""

    field: QWidget
    write: Callable[[str], None]
    note: FieldNote | None


class Binder(QObject):
    """Binds fields by name. ``changed`` is called after every edit, ``left`` after a field was left."""

    def __init__(self, form: FormModel, owner: QWidget, changed: Callable[[], None] | None = None) -> None:
        super().__init__(owner)
        self._form = form
        self._changed = changed
        self._fields: dict[str, _Bound] = {}
        self._names: dict[QObject, str] = {}
        self._waiting: dict[str, str] = {}
        self._moving = False
        self._details: dict[str, str] = {}
        self._groups: dict[str, FieldNote] = {}

    def bind(self, name: str, field: QWidget, note: FieldNote | None = None) -> None:
        """Bind a field of any kind, choices after their options are set; raise TypeError for an unknown widget."""
        write = self._listen(name, field)
        self._fields[name] = _Bound(field, write, note)
        watched = [field, *field.findChildren(QWidget)]
        for part in watched:
            part.installEventFilter(self)
            self._names[part] = name
        self._show(name)

    def bind_group(self, name: str, note: FieldNote) -> None:
        """Show what is found on a group of rows as a whole (「内訳がありません」) in a line of its own."""
        self._groups[name] = note
        self._show_all_notes()

    def show_detail(self, name: str, text: str) -> None:
        """Show a line under a field while there is nothing to say about it (number and branch of a member)."""
        self._details[name] = text
        if name in self._fields:
            self._show_note(name)

    def names(self) -> list[str]:
        """Return the names bound, in the order they were bound."""
        return list(self._fields)

    def rebind(self, name: str) -> None:
        """Watch the parts of a field whose choices were set anew."""
        bound = self._fields.get(name)
        if bound is None:
            return
        for part in bound.field.findChildren(QWidget):
            part.installEventFilter(self)
            self._names[part] = name
        self._show(name)

    def unbind(self, prefix: str) -> None:
        """Forget fields whose name begins so (rows that were taken away)."""
        for name in [n for n in self._fields if n.startswith(prefix)]:
            bound = self._fields.pop(name)
            bound.field.removeEventFilter(self)
            self._names = {part: known for part, known in self._names.items() if known != name}

    def refresh(self, *, force: str = "") -> None:
        """Show texts, notes and echoes anew; ``force`` names the field that undo changed."""
        for name in self._fields:
            self._show(name, force=name == force)
        self._show_all_notes()

    def renew(self) -> None:
        """Show another record, or a copy of one: also in the field the cursor is in."""
        self._waiting.clear()
        for name in self._fields:
            self._show(name, force=True)
        self._show_all_notes()

    def focus(self, name: str) -> bool:
        """Put the cursor into a field; False if it is not bound."""
        bound = self._fields.get(name)
        if bound is None:
            return False
        self._moving = True
        bound.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._moving = False
        if isinstance(bound.field, QLineEdit):
            bound.field.selectAll()
        return True

    def undo(self) -> None:
        """Take the last visit's change back and go to its field."""
        self._go_back(self._form.undo())

    def redo(self) -> None:
        """Do it again and go to its field."""
        self._go_back(self._form.redo())

    def commit(self) -> None:
        """Finish what is under way, before 登録 or closing: a conversion's text is not in the field until then."""
        QGuiApplication.inputMethod().commit()
        for name in list(self._waiting):
            self._flush(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note when a field is left."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_THERE:
            name = self._names.get(watched)
            if name is None:
                return False
            self._flush(name)
            if not self._moving and (self._form.text(name) or self._stays_in_form(name)):
                self._form.leave(name)
            self._show(name)
            self._show_all_notes()
        return False

    def _stays_in_form(self, name: str) -> bool:
        """Tell whether the cursor went on within the form: going elsewhere from a blank field is no omission."""
        now = QApplication.focusWidget()
        return now is not None and card_of(self._fields[name].field).isAncestorOf(now)

    def _go_back(self, name: str | None) -> None:
        if name is None:
            return
        self.refresh(force=name)
        self.focus(name)
        self._tell()

    def _listen(self, name: str, field: QWidget) -> Callable[[str], None]:
        def edit(text: str) -> None:
            self._form.edit(name, text)
            self._tell()

        if isinstance(field, (ChoiceList, ChoiceRow, TagRow)):
            field.edited.connect(edit)
            return field.set_value
        if isinstance(field, QLineEdit):
            if isinstance(field, DateEdit):
                field.textEdited.connect(lambda text: self._edit_date(name, text))
                field.stepped.connect(lambda by: self._step(name, by))
            else:
                field.textEdited.connect(edit)
            return _line_writer(field)
        if isinstance(field, QCheckBox):
            field.clicked.connect(lambda on: edit("1" if on else ""))
            return lambda text: field.setChecked(bool(text))
        if isinstance(field, QPlainTextEdit):
            field.textChanged.connect(lambda: edit(field.toPlainText()))
            return lambda text: None if field.toPlainText() == text else field.setPlainText(text)
        if isinstance(field, QComboBox):
            field.textActivated.connect(edit)
            return field.setCurrentText
        raise TypeError(type(field).__name__)

    def _edit_date(self, name: str, text: str) -> None:
        """Take a date as it is typed; ``+10`` counts once it is complete, not at ``+1`` on the way."""
        if text.startswith(_STEPS):
            self._waiting[name] = text
            return
        self._waiting.pop(name, None)
        self._form.edit(name, text)
        self._tell()

    def _flush(self, name: str) -> None:
        text = self._waiting.pop(name, None)
        if text is not None:
            self._form.edit(name, text)
            self._show(name, force=True)
            self._tell()

    def _step(self, name: str, by: int) -> None:
        self._form.edit(name, f"{by:+d}")
        self._show(name, force=True)
        self._tell()

    def _tell(self) -> None:
        self._show_all_notes()
        if self._changed is not None:
            self._changed()

    def _show(self, name: str, *, force: bool = False) -> None:
        bound = self._fields[name]
        in_use = bound.field.hasFocus() and isinstance(bound.field, (QLineEdit, QPlainTextEdit))
        if force or not in_use or not self._form.text(name):
            with QSignalBlocker(bound.field):
                bound.write(self._form.text(name))
                if in_use and isinstance(bound.field, QLineEdit):
                    bound.field.selectAll()
        self._show_note(name)

    def _show_all_notes(self) -> None:
        for name in self._fields:
            self._show_note(name)
        for name, line in self._groups.items():
            line.show_note(*(self._form.note(name) or ("", "")))

    def _show_note(self, name: str) -> None:
        bound = self._fields[name]
        note = self._form.note(name)
        state, text = note if note is not None else ("", "")
        if state != "error":  # a warning and a hint stand under how the text was understood
            text = "\n".join(part for part in (self._form.echo(name), text) if part) or self._details.get(name, "")
        if bound.note is not None:
            bound.note.show_note(state, text)
        set_state(bound.field, state if state in ("error", "warning") else "")
        bound.field.setAccessibleDescription(text)


def set_state(field: QWidget, state: str) -> None:
    """Set the property the style sheet looks at, and have the field painted anew only if it changed."""
    if (field.property("state") or "") == state:
        return
    field.setProperty("state", state)
    for part in (field, *field.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)


def _line_writer(field: QLineEdit) -> Callable[[str], None]:
    def write(text: str) -> None:
        if field.text() != text:
            field.setText(text)

    return write
