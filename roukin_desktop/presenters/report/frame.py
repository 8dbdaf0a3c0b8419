"""表紙・議事 of the report: the short forms headquarters fills around the figures; persons are named here alone."""

from __future__ import annotations

from typing import Protocol, cast

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.frame_draft import AGENDA, OFFICERS, FrameShape, agenda_texts
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import ConferenceFrame
from roukin_desktop.domain.rules.report import check_frame
from roukin_desktop.presenters.form import DraftForm
from roukin_desktop.presenters.form_head import RESTORED, UNSAVED
from roukin_desktop.presenters.ports import FormView
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.conference.frame import default_agenda
from roukin_desktop.services.conference.paper import part_titles
from roukin_desktop.services.conference.report import Conference

HINT = "ここに入れた名前は、印刷した報告書のほかには出ません。提出にも、データの表にも入りません。"
_NOTHING_BEFORE = "写せる前の会議がまだありません。"


class FrameView(FormView, Protocol):
    """What the part 表紙・議事 shows."""

    def show_rows(self, name: str, count: int) -> None:
        """Show so many rows of ``agenda`` or ``officers``."""

    def show_state(self, state: str, read_only: str) -> None:
        """Say what is not registered yet, and why nothing can be."""


class FramePresenter:
    """One form per period; what is typed is kept until it is registered."""

    def __init__(self, tools: Tools, view: FrameView, period: Period) -> None:
        """Begin with an empty form; ``load`` reads what the book has."""
        self._tools = tools
        self._view = view
        self._period = period
        self._conference: Conference | None = None
        self._restored = False
        self.form: DraftForm[ConferenceFrame] = DraftForm(self._draft(None), self._edited, lambda _name: None, str)

    def load(self, conference: Conference, frame: ConferenceFrame | None) -> None:
        """Show the frame of the report's period; what is typed stays where it is the same one."""
        period = conference.facts.summary.period
        self._conference = conference
        same = period.key == self._period.key and self.form.draft.saved == frame
        if same and self.form.draft.dirty():
            return
        if period.key != self._period.key:
            self.keep()
        self._period = period
        kept = self._tools.drafts.load(self._draft_key())
        shape = self._shape()
        draft = Draft.from_dict(shape, kept, frame) if kept else self._draft(frame)
        draft.check = _check
        self._restored = bool(kept)
        self._replace(draft)

    def register(self) -> None:
        """登録: the frame is printed from now on."""
        if self._tools.desk.read_only:
            self._tools.dialogs.tell("閲覧のみ", self._tools.desk.read_only)
            return
        self.form.ask()
        self._show()
        wrong = self.form.first_obstacle()
        frame = self.form.draft.record()
        if wrong is not None or frame is None:
            self._view.focus(wrong or "label")
            return
        if frame == self.form.draft.saved:
            return
        desk = self._tools.desk
        self._tools.runner.run(lambda: desk.conference.save_frame(frame), self._registered)

    def give_up(self) -> None:
        """元に戻す: the form as it is registered."""
        self._tools.drafts.drop(self._draft_key())
        self._restored = False
        self._replace(self._draft(self.form.draft.saved))

    def fill_agenda(self) -> None:
        """様式の議事次第を入れる: the parts of the paper as an order of business, where none is typed yet."""
        if self._conference is not None:
            titles = part_titles(self._conference.layout, self._conference.facts)
            have = self.form.draft.row_count(AGENDA)
            blank = {f"{AGENDA}.{at}.{column}": "" for at in range(have) for column in ("group", "text", "person")}
            self._put(blank | agenda_texts(default_agenda(titles)))

    def copy_last(self) -> None:
        """F4: take place, persons and order of the newest conference before; its day and its officers not."""
        desk, key = self._tools.desk, self._period.key

        def read() -> ConferenceFrame | None:
            found = cast("list[ConferenceFrame]", desk.all(ConferenceFrame.kind))
            before = [one for one in found if one.period != key]
            return max(before, key=lambda one: (str(one.held_on or ""), one.period), default=None)

        self._tools.runner.run(read, self._copied)

    def drop_row(self, name: str, row: int) -> None:
        """Take a row away; those below move up."""
        self.form.draft.drop_row(name, row)
        self._changed()

    def keep(self) -> None:
        """Keep what is typed and not registered."""
        if self.form.draft.dirty():
            self._tools.drafts.save(self._draft_key(), self.form.draft.to_dict())
        else:
            self._tools.drafts.drop(self._draft_key())

    def show(self) -> None:
        """Show the form anew."""
        self._show()

    def _copied(self, before: ConferenceFrame | None) -> None:
        if before is None:
            self._tools.dialogs.tell("前回複写", _NOTHING_BEFORE)
            return
        taken = ("label", "starts_at", "place", "address")
        self._put({name: getattr(before, name) for name in taken} | agenda_texts(before.agenda))

    def _registered(self, changes: Changes) -> None:
        self._tools.drafts.drop(self._draft_key())
        self._restored = False
        saved = self._tools.desk.conference.frame(self._period)
        self._replace(self._draft(saved))
        self._tools.announce(changes)

    def _put(self, texts: dict[str, str]) -> None:
        self.form.draft.edit_many(texts)
        self._changed()

    def _changed(self) -> None:
        self.form.renew()
        self._show()

    def _edited(self, _name: str) -> None:
        self._show()

    def _replace(self, draft: Draft[ConferenceFrame]) -> None:
        self.form.replace(draft)
        self._show()

    def _show(self) -> None:
        draft = self.form.draft
        for name in (AGENDA, OFFICERS):
            self._view.show_rows(name, draft.row_count(name) + 1)
        dirty = draft.dirty()
        state = (RESTORED if self._restored else UNSAVED) if dirty else ""
        self._view.show_state(state, self._tools.desk.read_only or "")
        self._view.refresh_form()

    def _draft(self, frame: ConferenceFrame | None) -> Draft[ConferenceFrame]:
        draft = Draft(self._shape(), frame)
        draft.check = _check
        return draft

    def _shape(self) -> FrameShape:
        period = self._period
        return FrameShape(period.key, DateSense(period.fiscal_year, self._tools.desk.today()))

    def _draft_key(self) -> str:
        return f"report-frame-{self._period.key}"


def _check(frame: ConferenceFrame) -> list[Issue]:
    return check_frame(frame, taken=False)
