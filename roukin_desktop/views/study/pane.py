"""学習会: the list above, the form below; shows what ``StudyPresenter`` decides (screens.md)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.study import StudyHeader, StudyPresenter, StudyRow
from roukin_desktop.views.editing.form_pane import Field, FormPane
from roukin_desktop.views.editing.rows import RowList, RowParts
from roukin_desktop.views.forms.ui_study_pane import Ui_StudyPane
from roukin_desktop.views.keys import bring_into_view
from roukin_desktop.views.study.rows import line_row, member_row, site_row
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.navigation.tab_order import chain
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow, between_books

_COLUMNS_FROM = 100
"""Digits in width from which the fields of the two rows stand in columns."""
_COLUMNS = (
    Column("No.", 4, "figure", spare=True, whole=True),
    Column("開催日", 8),
    Column("会員", 17, stretch=2),
    Column("形態", 4, spare=True),
    Column("テーマ", 17, "tags", stretch=3),
    Column("参加者", 5, "figure"),
    Column("職域活動費", 8, "figure"),
    Column("状態", 5),
)


class StudyPane(FormPane):
    """A ``StudyView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "study"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StudyPane()
        self.ui.setupUi(self)
        self.ui.table.set_columns(_COLUMNS)
        self.parts = self.ui
        self._presenter: StudyPresenter | None = None
        self._notes = {"header": "", "list": ""}
        self._kinds: list[Option] = []
        self._asked = {"members": 1, "lines": 0, "sites": 1}
        self.ui.page.installEventFilter(self)
        self.show_parts(expense=False, sites=False, web=False)

    def attach(self, presenter: StudyPresenter) -> None:
        """Join the fields to the presenter's form and show everything."""
        self._presenter = presenter
        self._bind(presenter)
        self._connect(presenter)
        presenter.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the fields of the second row under those of the first."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._line_up()
        return super().eventFilter(watched, event)

    # StudyView

    def show_rows(self, rows: list[StudyRow], note: str) -> None:
        """Show the list."""
        origin, mark = any(row.origin for row in rows), any(row.mark for row in rows)
        columns = between_books(_COLUMNS, origin=origin, mark=mark)
        self.ui.table.set_rows([_table_row(row, origin=origin) for row in rows], columns)
        self._notes["list"] = note
        self._show_list_notes()

    def show_header(self, header: StudyHeader) -> None:
        """Show the figures of the period; ▲ in red as everywhere."""
        self.ui.totals.setText(header.total)
        self._notes["header"] = header.note
        self._show_list_notes()
        red = self.palette().color(QPalette.ColorRole.BrightText).name()
        parts = [f'<span style="color:{red}">{d}</span>' if "▲" in d else d for d in header.deltas]
        self.ui.deltas.setText("前年同期比 " + " / ".join(parts) if parts else "")

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer choices of a field, or of the kinds of lines."""
        pairs = [(option.key, option.label) for option in options]
        short = [(option.key, option.detail or option.label) for option in options]
        if name == "kind":
            self._kinds = options
        elif name == "purpose":
            self.ui.purpose.set_options(pairs)
        elif name == "themes":
            self.ui.themes.set_options(short)
        else:
            {"form": self.ui.form, "status": self.ui.status}[name].set_options(short)
        self.rebind(name)

    def show_candidates(self, name: str, options: list[Option]) -> None:
        """Offer members under the lookup that asked."""
        row = int(name.split(".")[1])
        if row < len(self._members.rows):
            field = self._members.field(row, "member")
            if isinstance(field, MemberLookup):
                field.offer(options)

    def show_cap(self, text: str, over: bool) -> None:
        """Show the live limit; over the limit it is told in red and in words."""
        self.ui.limit.setText(text)
        red = self.palette().color(QPalette.ColorRole.BrightText).name()
        self.ui.limit.setStyleSheet(f"color: {red}; font-weight: bold" if over else "")

    def show_parts(self, expense: bool, sites: bool, web: bool) -> None:
        """Open or close the parts that hang on other fields."""
        self.ui.expenseBox.setVisible(expense)
        self.ui.webBox.setVisible(sites)
        self.ui.siteHead.setVisible(sites)
        self.ui.web_attendeesBox.setVisible(web)
        if self._presenter is not None:
            self._show_rows()
            self._show_notes_wanted()
            for parts in self._lines.rows:
                parts.fields["site"].setVisible(sites)

    def show_paste(self, preview: PastePreview) -> None:
        """Say what a block would put into the lines of 職域活動費, to be taken or left."""
        self.ui.pasteBar.show_preview(preview)
        bring_into_view(self.ui.pasteBar)

    def refresh_form(self) -> None:
        """Read everything of the form anew."""
        if self._presenter is not None and not self._presenter.draft.dirty():
            self._asked = {"members": 1, "lines": 0, "sites": 1}
        self._show_rows()
        self._show_notes_wanted()
        super().refresh_form()

    def focus(self, name: str) -> None:
        """Put the cursor into a field, opening its row if need be."""
        rows, _, rest = name.partition(".")
        if rows in self._asked and rest:
            self._asked[rows] = max(self._asked[rows], int(rest.split(".")[0]) + 1)
            self._show_rows()
        super().focus(name)
        shown = self.focusWidget()
        if isinstance(shown, MemberLookup) and self._presenter is not None and self._presenter.undecided(name):
            shown.look_up()

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a field; a line of 職域活動費 that needs no kind begins with its amount."""
        if super().focus_field(name):
            return True
        rows, _, rest = name.partition(".")
        return rows == "lines" and super().focus_field(f"{rows}.{rest.split('.')[0]}.yen")

    # Pane

    def register(self) -> None:
        """F12, Ctrl+Enter: not past a block that is shown and neither taken nor left."""
        if self.ui.origin.asks() or not self.ui.pasteBar.holds_up():
            super().register()

    def give_up(self) -> None:
        """Esc: a block that is shown is left first."""
        if not self.ui.origin.asks() and self.ui.pasteBar.preview is not None:
            self.ui.pasteBar.leave()
            return
        super().give_up()

    def _bind(self, presenter: StudyPresenter) -> None:
        ui = self.ui
        fields: tuple[Field, ...] = (
            ("held_on", ui.held_on, ui.held_onNote),
            ("form", ui.form, ui.formNote),
            ("purpose", ui.purpose, ui.purposeNote),
            ("purpose_note", ui.purpose_note, ui.purpose_noteNote),
            ("attendees", ui.attendees, ui.attendeesNote),
            ("web_attendees", ui.web_attendees, ui.web_attendeesNote),
            ("minutes", ui.minutes, ui.minutesNote),
            ("status", ui.status, ui.statusNote),
            ("themes", ui.themes, ui.themesNote),
            ("theme_note", ui.theme_note, ui.theme_noteNote),
            ("expense_used", ui.expense_used, ui.expense_usedNote),
            ("video_used", ui.video_used, None),
            ("applied_on", ui.applied_on, ui.applied_onNote),
            ("planned_heads", ui.planned_heads, ui.planned_headsNote),
            ("title", ui.title_text, ui.title_textNote),
            ("note", ui.note, ui.noteNote),
        )
        binder = self.join(presenter, fields, presenter.filter)
        over_members = {"member": ui.membersLabel}
        over_lines = {"yen": ui.yenHead, "site": ui.siteHead, "note": ui.noteHead}
        self._members = RowList("members", ui.memberRows, ui.addMember, binder, self._build_member, over_members)
        self._lines = RowList("lines", ui.lineRows, ui.video_used, binder, self._build_line, over_lines)
        self._sites = RowList("sites", ui.siteRows, ui.planned_heads, binder, self._build_site)
        self._members.show(1)
        for group, line in (("members", ui.membersNote), ("lines", ui.linesNote), ("sites", ui.sitesNote)):
            line.set_compact()
            binder.bind_group(group, line)
        chain([ui.expense_used, ui.video_used])

    def _connect(self, presenter: StudyPresenter) -> None:
        ui = self.ui
        ui.addMember.clicked.connect(lambda: self._add_row("members", "member"))
        ui.addLine.clicked.connect(lambda: self._add_row("lines", "kind"))
        ui.pasteBar.taken.connect(lambda preview: self._take_lines(presenter, preview))
        ui.pasteBar.ended.connect(lambda: self.focus("lines.0.yen"))
        ui.addSite.clicked.connect(lambda: self._add_row("sites", "name"))

    def _line_up(self) -> None:
        """Give 時間 and 状態 the widths of 開催日 and 形態 above them, where the window is wide enough for columns."""
        ui = self.ui
        wide = ui.page.width() >= _COLUMNS_FROM * self.fontMetrics().horizontalAdvance("0")
        for above, below in ((ui.held_onBox, ui.minutesBox), (ui.formBox, ui.statusBox)):
            least = above.sizeHint().width() if wide else 0
            if below.minimumWidth() != least:
                below.setMinimumWidth(least)

    def _build_member(self, row: int) -> RowParts:
        presenter = self._attached()
        return member_row(row, presenter.look_up, presenter.pick, lambda at: self._drop("members", at))

    def _build_line(self, row: int) -> RowParts:
        kind = self._attached().draft.text(f"lines.{row}.kind")
        return line_row(row, kind, self._kinds, lambda at: self._drop("lines", at), self._attached().paste_lines)

    def _build_site(self, row: int) -> RowParts:
        return site_row(row, lambda at: self._drop("sites", at))

    def _attached(self) -> StudyPresenter:
        if self._presenter is None:
            raise RuntimeError("attach a presenter first")
        return self._presenter

    def _add_row(self, rows: str, column: str) -> None:
        count = max(self._asked[rows], self._attached().draft.row_count(rows))
        self.focus(f"{rows}.{count}.{column}")

    def _take_lines(self, presenter: StudyPresenter, preview: PastePreview) -> None:
        """Put the block in, also into the amount the cursor is in."""
        self._shown = None
        presenter.take_lines(preview)

    def _drop(self, rows: str, row: int) -> None:
        self._asked[rows] = max(0, max(self._asked[rows], self._attached().draft.row_count(rows)) - 1)
        self._attached().drop_row(rows, row)
        self.refresh_form()

    def _show_rows(self) -> None:
        """Keep a row of fields for each row of the draft; those of 職域活動費 are built when it is first used."""
        draft = self._attached().draft
        for rows, shown in (("members", self._members), ("lines", self._lines), ("sites", self._sites)):
            if rows == "members" or shown.rows or draft.text("expense_used"):
                shown.show(max(self._asked[rows], draft.row_count(rows)))
        joint = len(self._members.rows) > 1
        for parts in self._members.rows:
            heads = parts.fields["attendees"].parentWidget()
            if heads is not None:
                heads.setVisible(joint)
        for button in self._members.rows[0].buttons:  # it cannot be taken out, and stands in line
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(joint)
            button.setSizePolicy(policy)

    def _show_list_notes(self) -> None:
        """Say under the list what its figures hold and what it does not show, in an empty one what to do."""
        empty = not self.ui.table.row_count()
        text = "".join(note for name, note in self._notes.items() if note and not (empty and name == "list"))
        self.ui.table.say_when_empty(self._notes["list"])
        self.ui.listNote.setText(text)
        self.ui.listNote.setVisible(bool(text))

    def _show_notes_wanted(self) -> None:
        """Open the lines that explain その他 while it is chosen or something stands in them."""
        draft, catalogue = self._attached().draft, self._attached().catalogue
        for name, choices, box in (
            ("purpose", catalogue.purposes, self.ui.purpose_noteBox),
            ("themes", catalogue.themes, self.ui.theme_noteBox),
        ):
            chosen = draft.text(name).split()
            wanted = any(choice.needs_note and choice.key in chosen for choice in choices)
            typed = draft.text("purpose_note" if name == "purpose" else "theme_note")
            box.setVisible(wanted or bool(typed))


def _table_row(row: StudyRow, *, origin: bool) -> TableRow:
    sender = (row.origin,) if origin else ()
    cells = (
        row.number,
        row.day,
        row.members,
        row.form,
        "\n".join(row.themes),
        row.attendees,
        row.expense,
        *sender,
        row.mark or row.status,
    )
    return TableRow(row.id, cells, "review" if row.review else "")
