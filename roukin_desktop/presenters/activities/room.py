"""会員活動: the member list with the kinds across; Space toggles, the date follows (screens.md)."""

from __future__ import annotations

from collections.abc import Mapping

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import MemberActivity
from roukin_desktop.presenters.activities.board import ActivityBoard, Place, Typed
from roukin_desktop.presenters.activities.entries import WORKPLACE, Entry, TextChange, as_pasted
from roukin_desktop.presenters.activities.rows import FEDERATIONS, GridRow, plain_text
from roukin_desktop.presenters.paste import PasteCell, PastePreview, mend_later, plan_paste
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK, NO_STEP_ON, stamp


class ActivitiesPresenter(ActivityBoard):
    """Decides everything the 会員活動 pane shows, and takes what is typed into it."""

    def edit(self, row: str, column: str, text: str) -> None:
        """Take the text of a cell: the date of the deed shown there, or of a new one; emptied, it is taken back."""
        there, head = self._at(row), self._head(column)
        if there is None or not head.cell or there.origin:
            return
        plain = plain_text(text)
        entry = there.current(head.cell)
        if plain.strip():
            self._write(there, head.cell, entry or self._new(there, head.cell), head.name, plain)
        elif head.name == "ended_on" and entry is not None:
            self._write(there, head.cell, entry, head.name, "")
        elif entry is not None:
            self._take_back(there, head.cell, entry)

    def toggle(self, row: str, column: str) -> None:
        """Space: put the day in, or take it back."""
        there, head = self._at(row), self._head(column)
        if there is None or not head.cell:
            return
        if there.origin:
            self.between.refuse()
            return
        entry = there.current(head.cell)
        blank = entry is None or not entry.text(head.name)
        self.edit(row, column, f"{self._day:%Y/%m/%d}" if blank else "")

    def fill_down(self, row: str, column: str) -> None:
        """Ctrl+D: copy date and note of the row above."""
        keys = [one.key for one in self._shown]
        place, head = keys.index(row), self._head(column)
        above = self._shown[place - 1].current(head.cell) if place > 0 and head.cell else None
        if above is not None:
            self._copy_into(row, column, above.texts())

    def copy_last(self) -> None:
        """F4: put date and note of the deed typed last into the current cell."""
        if self._last and self._row and self._head(self._column).cell:
            self._copy_into(self._row, self._column, self._last)

    def edit_line(self, key: str, name: str, text: str) -> None:
        """Take a text of one deed of the current cell."""
        there, cell = self._at(self._row), self._head(self._column).cell
        if there is None or not cell or there.origin:
            return
        found = next((one for one in there.entries(cell) if one.key == key), None)
        self._line = key
        self._write(there, cell, found or self._new(there, cell), name, text)

    def toggle_line(self, key: str, name: str) -> None:
        """Space on a date of one deed: put the day in, or empty it."""
        there, cell = self._at(self._row), self._head(self._column).cell
        entry = next((one for one in there.entries(cell) if one.key == key), None) if there is not None else None
        blank = entry is None or not entry.text(name)
        self.edit_line(key, name, f"{self._day:%Y/%m/%d}" if blank else "")

    def mark_unknown(self) -> None:
        """Say of a 職場推進委員会 that it is there and nobody knows since when."""
        if self._head(self._column).cell == WORKPLACE:
            self.edit_line(self._line, "set_up_on", "あり")

    def undo(self) -> None:
        """Take the last change back, a pasted block as a whole, wherever the cursor is."""
        if not self._received():
            self._walk(self._steps.undo(self._now), NO_STEP_BACK)

    def redo(self) -> None:
        """Do it again."""
        if not self._received():
            self._walk(self._steps.redo(self._now), NO_STEP_ON)

    def join_steps(self, begins: bool) -> None:
        """Take what follows, or what went before, as one step of undo; among several cells nothing is asked."""
        self._steps.join(begins=begins)
        if self._spared and not begins:
            spared = count_text(self._spared, "件")
            self._view.show_message(f"登録済みの{spared}はそのままです。取り消すときは1欄ずつ選んでください。", "hint")
        self._several, self._spared = begins, 0

    def discard(self) -> None:
        """Drop what was typed in the current cell and not registered."""
        there, cell = self._at(self._row), self._head(self._column).cell
        if there is not None:
            typed = [entry for entry in there.entries(cell) if entry.dirty]
            self._steps.take(change for entry in typed for change in _step((there, cell, entry), entry.reset()))
            self._changed(there, cell)

    def cancel(self) -> None:
        """取消 of the current deed."""
        there, cell = self._at(self._row), self._head(self._column).cell
        entry = self._entry()
        if there is not None and entry is not None and entry.saved is not None and not there.origin:
            self._take_back(there, cell, entry)

    def paste(self, row: str, column: str, text: str) -> None:
        """Show what a block from Excel would put in: dates, or marks like ○ for the day Space puts in."""
        own = [one for one in self._shown if not one.origin]
        place = next((at for at, one in enumerate(own) if one.key == row), None)
        if place is None:
            self.between.refuse()
            return
        names = [head.key if head.cell else "" for head in self._columns]
        at = next(at for at, head in enumerate(self._columns) if head.key == column)
        word = "産別" if self._doer == FEDERATIONS else "会員"
        plan = plan_paste(text, place, at, [one.doer.name for one in own], names, word)
        sense = DateSense(self._scope.year, self._tools.desk.today())
        filled = [cell for cell in plan.cells if cell.text]
        read = [as_pasted(self._head(cell.name).name, cell.text, self._day, sense) for cell in filled]
        at_row = [self._shown.index(own[cell.row]) for cell in filled]
        cells = tuple(
            PasteCell(at, cell.name, cell.text if shown is None else shown, unread=shown is None)
            for at, cell, shown in zip(at_row, filled, read, strict=True)
        )
        remarks = (*plan.remarks, *mend_later(read.count(None)))
        said = f"{count_text(len(set(at_row)), word)}・{count_text(len(cells), '欄')}に貼り付けます。"
        self._view.show_paste(PastePreview(cells, remarks, said))

    def take_paste(self, preview: PastePreview) -> None:
        """Put a previewed block into the grid; nothing is registered yet."""
        step: list[tuple[Typed, str, str]] = []
        for cell in preview.cells:
            there, head = self._shown[cell.row], self._head(cell.name)
            entry = there.current(head.cell) or self._new(there, head.cell)
            changed = there.edit(head.cell, entry, head.name, cell.text, self._day)
            step += _step((there, head.cell, entry), changed)
        self._steps.take(step)
        self._view.show_message("")
        self._show()

    def give_reason(self, code: str, text: str) -> None:
        """Take the reason of a warning, for all deeds being registered."""
        self._reasons[code] = text

    def register(self) -> None:
        """F12: register everything typed, of 会員 and 産別, at once: all or none."""
        reason = self._tools.desk.read_only
        if reason:
            self._tools.dialogs.tell("閲覧のみ", reason)
            return
        typed = self._typed()
        if self._busy:
            return
        if not typed:
            self._view.show_message("登録する変更はありません。", "hint")
            return
        for _, _, entry in typed:
            entry.explain(self._reasons)
        if self._stopped():
            return
        self._busy = True
        records = [record for _, _, entry in typed if (record := entry.draft.record()) is not None]
        label = f"{self._scope.year}年度の会員活動の登録({count_text(len(records), '件')})"
        self._tools.runner.run(
            lambda: self._tools.desk.register_many(records, Verb.REGISTER, label), self._registered, self._failed
        )
        self._tools.runner.settle(lambda: not self._busy)

    def _new(self, row: GridRow, cell: str) -> Entry:
        if self._table is None:
            raise RuntimeError("no grid to type into")
        return self._table.new(row, cell)

    def _write(self, row: GridRow, cell: str, entry: Entry, name: str, text: str) -> None:
        self._steps.take(_step((row, cell, entry), row.edit(cell, entry, name, text, self._day)))
        if entry.dirty:
            self._last = entry.texts()
        self._changed(row, cell)

    def _copy_into(self, row: str, column: str, texts: Mapping[str, str]) -> None:
        """Put the texts of another deed into a cell; one of the other sort shares the note only."""
        there, head = self._at(row), self._head(column)
        if there is None or there.origin:
            self.between.refuse()
            return
        entry = there.current(head.cell) or self._new(there, head.cell)
        known = {spec.name for spec in entry.shape.fields}
        changed = entry.edit({name: text for name, text in texts.items() if name in known})
        self._steps.take(_step((there, head.cell, entry), changed))
        there.renew(head.cell)
        self._changed(there, head.cell)

    def _take_back(self, row: GridRow, cell: str, entry: Entry) -> None:
        """Take a deed back: what was only typed at once, a registered one after asking."""
        if entry.dirty or entry.saved is None:
            self._steps.take(_step((row, cell, entry), entry.reset()))
            row.renew(cell)
            self._changed(row, cell)
            return
        if self._several:
            self._spared += 1
            return
        reason = self._tools.desk.read_only
        if reason:
            self._tools.dialogs.tell("閲覧のみ", reason)
            self._show()
            return
        saved = entry.saved
        day = f" {short_date(saved.done_on)}" if isinstance(saved, MemberActivity) else ""
        text = f"{row.doer.name}の{self._word(cell)}{day}を取り消します。「元に戻す」で戻せます。"
        if self._tools.dialogs.confirm("会員活動の取消", text, "取り消す"):
            self._tools.runner.run(lambda: self._tools.desk.cancel(saved.kind, saved.id), self._tools.announce)
        else:
            self._show()

    def _word(self, cell: str) -> str:
        if cell == WORKPLACE:
            return "職場推進委員会"
        return self._tools.desk.catalogue(self._scope.year).label("activities", cell, short=True)

    def _received(self) -> bool:
        """Tell whether the cursor is in a row that is only shown, and say why."""
        there = self._at(self._row)
        if there is None or not there.origin:
            return False
        self.between.refuse()
        return True

    def _deed(self, place: Typed) -> tuple[GridRow, Entry | None] | None:
        """Return row and deed of a place, no deed where a new one is blank; None where it is another by now."""
        key, cell, base, _ = place
        row = self._at(key)
        entry = next((one for one in row.entries(cell) if stamp(one.saved) == base), None) if row is not None else None
        return (row, entry) if row is not None and (entry is not None or not base) else None

    def _now(self, place: Typed) -> str | None:
        found = self._deed(place)
        if found is None:
            return None
        return found[1].draft.text(place[3]) if found[1] is not None else ""

    def _walk(self, found: Mapping[Typed, str], none: str) -> None:
        """Show a step taken back or done again, and where it was; ``none`` says that there is no step."""
        if not found:
            if self._table is not None:
                self._view.show_message(none, "hint")
            return
        walked: list[Place] = []
        for place, text in found.items():
            there = self._deed(place)
            if there is not None:
                row, cell = there[0], place[1]
                walked.append((row, cell, there[1] or self._new(row, cell)))
                walked[-1][2].edit({place[3]: text})
        for row, cell, _ in walked:
            row.renew(cell)
            self._view.refresh_row(row.shown(self._columns))
        self._view.show_message("")
        self._show_state()
        row, cell, entry = walked[0]
        if (row.key, cell) != (self._row, self._head(self._column).cell):
            self._go_to(row, cell, entry)

    def _changed(self, row: GridRow, cell: str) -> None:
        """Show a row after its texts changed."""
        row.renew(cell)
        self._view.show_message("")
        self._view.refresh_row(row.shown(self._columns))
        self._show_state()

    def _stopped(self) -> bool:
        """Tell whether something stands against 登録, and show it: errors first, then reasons to be given."""
        typed = self._typed()
        for row, cell, entry in typed:
            bad = next((issue for issue in entry.found() if issue.severity is Severity.ERROR), None)
            if bad is not None:
                self._go_to(row, cell, entry)
                self._view.show_message(f"登録していません。{row.doer.name} {self._word(cell)}: {message(bad)}")
                return True
        self._show_warnings(typed)
        if any(entry.draft.unexplained(entry.found()) for _, _, entry in typed):
            self._view.show_message("確認が必要なものがあります。理由を入力してから登録してください。")
            return True
        return False

    def _registered(self, changes: Changes) -> None:
        self._busy = False
        for row, cell, entry in self._typed():
            entry.reset()
            row.renew(cell)
        self._reasons.clear()
        self._view.show_message("")
        self.keep()
        if self._row and self._column:
            self._view.focus_cell(self._row, self._column)
        self._tools.announce(changes)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.keep()
        self._tools.dialogs.show_trouble(error)


def _step(place: Place, changed: list[TextChange]) -> list[tuple[Typed, str, str]]:
    """Return what changed in a deed as a step of undo."""
    row, cell, entry = place
    return [((row.key, cell, stamp(entry.saved), name), before, after) for name, before, after in changed]
