"""The line 対象 of 集計 and 報告書: kind, entry, or a member found by name."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary.scope import ScopeChooser, ScopeModel
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup

_MEMBER_WIDTH = 320
"""Pixels the field of the member is wide beside text of the usual size: a long name of a union."""


class ScopeParts(Protocol):
    """The parts that the generated forms with such a line name alike."""

    scopeBox: QWidget  # noqa: N815 - the names of the generated forms
    scopeKind: ChoiceList  # noqa: N815
    scopeEntry: ChoiceList  # noqa: N815
    scopeMember: MemberLookup  # noqa: N815
    scopeHint: QLabel  # noqa: N815


class ScopeRow:
    """Shows what can be chosen, and tells the chooser what was."""

    def __init__(self, parts: ScopeParts) -> None:
        self._parts = parts
        self._chooser: ScopeChooser | None = None
        parts.scopeBox.hide()
        for choice in (parts.scopeKind, parts.scopeEntry):
            choice.keep_one_chosen()
        parts.scopeMember.setMinimumWidth(_MEMBER_WIDTH)

    def attach(self, chooser: ScopeChooser) -> None:
        """Connect the fields."""
        parts = self._parts
        self._chooser = chooser
        parts.scopeKind.edited.connect(self._on_kind)
        parts.scopeEntry.edited.connect(chooser.choose_entry)
        parts.scopeMember.wanted.connect(chooser.find_members)
        parts.scopeMember.picked.connect(chooser.choose_member)
        parts.scopeMember.editingFinished.connect(lambda: chooser.settle_member(parts.scopeMember.text()))

    def show_scopes(self, model: ScopeModel) -> None:
        """Show the choice; where there is nothing to choose the line is not there."""
        parts = self._parts
        parts.scopeBox.setVisible(bool(model.kinds))
        for field, options, key in (
            (parts.scopeKind, model.kinds, model.kind),
            (parts.scopeEntry, model.entries, model.entry),
        ):
            field.set_options([(option.key, option.label) for option in options])
            field.set_value(key)
        parts.scopeEntry.setVisible(bool(model.entries))
        parts.scopeMember.setVisible(model.lookup)
        parts.scopeHint.setVisible(model.lookup and not model.text)
        if model.text or not model.lookup:
            parts.scopeMember.setText(model.text)

    def show_members(self, options: list[Option]) -> None:
        """Offer members under the field."""
        self._parts.scopeMember.offer(options)

    def close_list(self) -> bool:
        """Close the list of members; tell whether it was open."""
        if not self._parts.scopeMember.is_open():
            return False
        self._parts.scopeMember.offer(())
        return True

    def _on_kind(self, key: str) -> None:
        """Go on into the field of the member: without one nothing changes yet."""
        if self._chooser is not None:
            self._chooser.choose_kind(key)
            if self._parts.scopeMember.isVisible():
                self._parts.scopeMember.setFocus(Qt.FocusReason.OtherFocusReason)
