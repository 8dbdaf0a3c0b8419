"""The card of 会員の統合, which stands in the place of the form of 会員台帳; ``MemberMerging`` decides what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from roukin_desktop.presenters.member_merge import GIVEN, KEPT, MemberMerging, MergeModel
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.forms.ui_member_merge import Ui_MemberMerge
from roukin_desktop.views.prose import prose
from roukin_desktop.views.spacing import TIGHT
from roukin_desktop.views.widgets.layout.room_needed import page_height

_MOST_LINES = 12
"""Lines of text the list of what stands against it is high at most."""


class MemberMergeCard(QFrame):
    """Shows a ``MergeModel``; hidden while nothing is merged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_MemberMerge()
        ui.setupUi(self)
        self._lookups = {GIVEN: ui.given, KEPT: ui.kept}
        self._notes = {GIVEN: ui.givenNote, KEPT: ui.keptNote}
        ui.mergeGrid.place([(ui.givenBox, 1), (ui.keptBox, 1)], cell=30, most=2)
        ui.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def attach(self, merging: MemberMerging) -> None:
        """Connect fields and buttons."""
        ui = self.ui
        for place, lookup in self._lookups.items():
            lookup.wanted.connect(lambda text, at=place: merging.look_up(at, text))
            lookup.textEdited.connect(lambda _text, at=place: merging.retype(at))
            lookup.picked.connect(lambda key, at=place: self._pick(merging, at, key))
            lookup.editingFinished.connect(lambda at=place, field=lookup: merging.typed(at, field.text()))
        ui.swapButton.clicked.connect(lambda _on: merging.swap())
        ui.leaveButton.clicked.connect(lambda _on: merging.leave())
        ui.mergeButton.clicked.connect(lambda _on: merging.do())
        ui.stops.opened.connect(lambda place: merging.open_stop(int(place)))

    def show_merge(self, model: MergeModel) -> None:
        """Show members, what would change, and what stands against it; what is being typed stays."""
        ui = self.ui
        for place, lookup in self._lookups.items():
            if not (lookup.hasFocus() and lookup.isModified()) and not (model.notes[place] and not model.names[place]):
                lookup.setText(model.names[place])
            wrong = model.notes[place]
            self._notes[place].show_note("error" if wrong else "", wrong or model.details[place])
        ui.lead.setText(model.lead)
        ui.sentences.setText(prose("\n".join(model.sentences), gap=TIGHT))
        ui.stops.show_concerns(model.stops)
        ui.preview.setVisible(bool(model.sentences))
        ui.stops.setVisible(bool(model.stops))
        if model.stops and ui.mergeButton.hasFocus():
            ui.stops.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.mergeButton.setVisible(not model.stops)
        self.show()

    def offer(self, place: str, options: list[Option]) -> None:
        """Offer members under a field."""
        self._lookups[place].offer(options)

    def focus(self, place: str) -> None:
        """Put the cursor into a field."""
        self._lookups[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor where something is still to be chosen or put right, else onto the deed."""
        blank = next((field for field in self._lookups.values() if not field.text()), None)
        ready = self.ui.stops if self.stopped() else self.ui.mergeButton
        (blank or ready).setFocus(Qt.FocusReason.OtherFocusReason)

    def stopped(self) -> bool:
        """Tell whether something stands against the merge."""
        return not self.ui.stops.isHidden()

    def wanted_height(self, width: int) -> int:
        """Return the height that shows everything at once; of a long list its first records."""
        whole, ui = page_height(self, width), self.ui
        if self.stopped():
            rows = min(ui.stops.verticalHeader().length(), ui.stops.fontMetrics().lineSpacing() * _MOST_LINES)
            inside = ui.stops.horizontalHeader().height() + rows + 2 * ui.stops.frameWidth()
            return whole + max(inside - page_height(ui.stops, ui.stops.width()), 0)
        if ui.preview.isHidden():
            return whole
        inside = page_height(ui.page, ui.preview.viewport().width())
        return whole + max(inside - page_height(ui.preview, ui.preview.width()), 0)

    def _pick(self, merging: MemberMerging, place: str, key: str) -> None:
        """Take a member; its whole name stands in the place of what was typed."""
        self._lookups[place].setModified(False)
        merging.pick(place, key)
