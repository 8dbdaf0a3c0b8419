"""The conference report of an open book: its paper, its texts and what stands around it (全道推進会議)."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from roukin_desktop.domain.book import Changes, Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.layout_checks import text_problems
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import ConferenceFrame, ReportText
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.reports.model import Paper, Report
from roukin_desktop.services import recording
from roukin_desktop.services.conference.report import Conference, Form, build_conference, confer
from roukin_desktop.services.context import Context
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import Reading

_NOT_HERE = "表紙・議事次第は本部の記録簿で入力します。何も変更していません。"


class ConferenceDesk:
    """What can be done with the report; every change is one operation, as any other."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def confer(self, period: Period, scope: Scope = WHOLE) -> Conference:
        """Return the paper of a period with what should be looked at before printing."""
        context = self._context
        return confer(context.store, context.catalogue, period, scope=scope, form=self._form(period, scope))

    def annexes(self, period: Period, scope: Scope = WHOLE) -> tuple[Paper, ...]:
        """Return the 資料 the paper refers to."""
        context = self._context
        return build_report(context.store, context.catalogue, period, context.clock(), scope=scope).papers

    def report(self, period: Period, scope: Scope = WHOLE, reading: Reading | None = None) -> Report:
        """Return the whole report, ready to be written; ``reading`` where the figures were read already."""
        context, form = self._context, self._form(period, scope)
        made_at = context.clock()
        return build_conference(
            context.store, context.catalogue, period, made_at, scope=scope, form=form, reading=reading
        )

    def layout(self, year: int) -> Layout:
        """Return the form of a fiscal year as it comes with the program."""
        return load_layout(year)

    def texts(self, period: Period) -> dict[str, str]:
        """Return the edited texts of a period by key."""
        return {key: record.text for key, record in self._texts(period).items()}

    def save_text(self, period: Period, key: str, text: str) -> Changes | None:
        """登録 of a text in place of the form's; None where it is the form's own already.

        InputRefused for places nobody can fill; a text equal to the form's takes the edited one out of the book.
        """
        layout = self.layout(period.fiscal_year)
        shipped = {block.key: block.text for block in layout.prose()}
        if text.strip() == shipped.get(key, "").strip():
            return self.reset_text(period, key)
        problems = text_problems(text, layout, self._context.catalogue(period.fiscal_year))
        if problems:
            raise InputRefused("登録できません。次の点を直してください。", tuple(problems))
        before = self._texts(period).get(key)
        new = ReportText(id="", book_id="", period=period.key, key=key, text=text)
        return recording.register(self._context, replace(before, text=text) if before else new)

    def reset_text(self, period: Period, key: str) -> Changes | None:
        """様式の文に戻す: take the edited text out of the book; None where there is none."""
        before = self._texts(period).get(key)
        return recording.cancel(self._context, ReportText.kind, before.id) if before else None

    def frame(self, period: Period) -> ConferenceFrame | None:
        """Return what was noted around the figures of a period."""
        found = cast("list[ConferenceFrame]", self._context.store.all(ConferenceFrame.kind))
        return next((one for one in found if one.period == period.key), None)

    def save_frame(self, frame: ConferenceFrame) -> Changes:
        """登録 of the frame; InputRefused in a book that is not headquarters'."""
        if self._context.info.role is not Role.HEADQUARTERS:
            raise InputRefused(_NOT_HERE)
        return recording.register(self._context, frame)

    def shared(self, scope: Scope) -> bool:
        """Tell whether a paper is a share: of a committee or office, or narrowed to one."""
        return self._context.info.role is not Role.HEADQUARTERS or not scope.whole

    def _form(self, period: Period, scope: Scope) -> Form:
        share = self.shared(scope)
        return Form(load_layout, self.texts(period), None if share else self.frame(period), share)

    def _texts(self, period: Period) -> dict[str, ReportText]:
        found = cast("list[ReportText]", self._context.store.all(ReportText.kind))
        return {one.key: one for one in found if one.period == period.key}
