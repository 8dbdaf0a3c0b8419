"""Which rooms there are, and how each is put together: presenter, pane, and the kinds of record it shows.

A new room is one function and one line in ``BUILDERS``; the rail shows only what is built here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.rooms import Room
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.system.folders import Folder, Folders, Use
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.pane import Pane

ICONS = {
    "home": "home",
    "study": "study",
    "targets": "target",
    "campaigns": "campaign",
    "monthly": "monthly",
    "activities": "activity",
    "consultations": "consultation",
    "meetings": "meeting",
    "members": "members",
    "summary": "summary",
    "report": "report",
    "submission": "submit",
    "intake": "inbox",
    "imports": "import",
    "definitions": "calendar",
    "settings": "settings",
}


@dataclass(frozen=True, slots=True)
class RoomContext:
    """What a room is built from, and the ``place`` in the window it is built in.

    ``open_record(kind, id)`` opens a record in the room it is at home in, ``open_room(key)`` another room;
    ``tell`` says something in the status line.
    ``renew_room(key)`` has a room read anew what is no record of the book.
    ``restore`` puts the book back to a backup and opens it again. ``folders`` are where files and backups go;
    ``set_folder`` keeps another one, None for the usual.
    ``settings`` are those of this PC; ``apply`` keeps changed ones and has them work at once.
    """

    place: QWidget
    tools: Tools
    scope: Scope
    open_record: Callable[[str, str], None]
    open_room: Callable[[str], None]
    renew_room: Callable[[str], None]
    tell: Callable[[str], None]
    settings: Settings
    apply: Callable[[Settings], None]
    folders: Folders
    set_folder: Callable[[Use, Path | None], None]
    restore: Callable[[Path], None]

    @property
    def documents(self) -> Folder:
        """Where made files are offered to be written."""
        return self.folders.documents


@dataclass(frozen=True, slots=True)
class BuiltRoom:
    """A room ready to stand in the window; ``kinds`` empty means that every change concerns it."""

    pane: Pane
    presenter: Room
    kinds: frozenset[str] = frozenset()


def home_room(context: RoomContext) -> BuiltRoom:
    """ホーム; it speaks of everything, so every change concerns it."""
    from roukin_desktop.presenters.home.room import HomePresenter
    from roukin_desktop.views.home_pane import HomePane

    pane = HomePane(context.place)
    presenter = HomePresenter(context.tools, pane, context.scope, context.open_record)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def study_room(context: RoomContext) -> BuiltRoom:
    """学習会; members are shown by name, so their changes concern it too."""
    from roukin_desktop.presenters.study import StudyPresenter
    from roukin_desktop.views.study.pane import StudyPane

    pane = StudyPane(context.place)
    presenter = StudyPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    presenter.restore()
    return BuiltRoom(pane, presenter, frozenset({"study_session", "member"}))


def targets_room(context: RoomContext) -> BuiltRoom:
    """会員自主目標; a row is a member, so members' changes concern it too."""
    from roukin_desktop.presenters.targets.room import TargetsPresenter
    from roukin_desktop.views.target_pane import TargetPane

    pane = TargetPane(context.place)
    presenter = TargetsPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter, frozenset({"self_target", "member"}))


def campaigns_room(context: RoomContext) -> BuiltRoom:
    """キャンペーン; 店舗 are its choices, so their changes concern it too."""
    from roukin_desktop.presenters.campaigns import CampaignsPresenter
    from roukin_desktop.views.campaign_pane import CampaignPane

    pane = CampaignPane(context.place)
    presenter = CampaignsPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    presenter.restore()
    return BuiltRoom(pane, presenter, frozenset({"campaign_entry", "branch"}))


def monthly_room(context: RoomContext) -> BuiltRoom:
    """月次実績; 店舗 and what figures can be of are its choices, so the registers' changes concern it too."""
    from roukin_desktop.presenters.monthly.room import MonthlyPresenter
    from roukin_desktop.views.monthly.pane import MonthlyPane

    pane = MonthlyPane(context.place)
    presenter = MonthlyPresenter(context.tools, pane, pane.sheet, pane.starts, context.scope, context.documents)
    pane.attach(presenter, (lambda kind: context.open_record("import", kind)) if "imports" in BUILDERS else None)
    figures = {"monthly_figure", "feed_file", "opening_balance", "prior_figure"}
    return BuiltRoom(pane, presenter, frozenset(figures | {"branch", "committee", "block", "federation"}))


def activities_room(context: RoomContext) -> BuiltRoom:
    """会員活動; rows are members and 産別, so their changes concern it too."""
    from roukin_desktop.presenters.activities.room import ActivitiesPresenter
    from roukin_desktop.views.activity_pane import ActivityPane

    pane = ActivityPane(context.place)
    presenter = ActivitiesPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    kinds = {"member_activity", "workplace_committee", "member", "federation", "branch", "prior_figure"}
    return BuiltRoom(pane, presenter, frozenset(kinds))


def consultations_room(context: RoomContext) -> BuiltRoom:
    """相談・NPO; 店舗 are its choices, so their changes concern it too."""
    from roukin_desktop.presenters.consultations import ConsultationsPresenter
    from roukin_desktop.views.consultation_pane import ConsultationPane

    pane = ConsultationPane(context.place)
    presenter = ConsultationsPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    presenter.restore()
    return BuiltRoom(pane, presenter, frozenset({"consultation", "branch", "prior_figure"}))


def meetings_room(context: RoomContext) -> BuiltRoom:
    """会議・研修; members, their places and blocks are its choices, so their changes concern it too."""
    from roukin_desktop.presenters.meetings.room import MeetingsPresenter
    from roukin_desktop.views.meeting_pane import MeetingPane

    pane = MeetingPane(context.place)
    presenter = MeetingsPresenter(context.tools, pane, context.scope)
    pane.attach(presenter)
    presenter.restore()
    kinds = {"meeting", "member", "branch", "committee", "block", "federation", "prior_figure"}
    return BuiltRoom(pane, presenter, frozenset(kinds))


def members_room(context: RoomContext) -> BuiltRoom:
    """会員台帳; 産別 and 店舗 are its choices, so their changes concern it too."""
    from roukin_desktop.presenters.members import MembersPresenter
    from roukin_desktop.views.members.pane import MemberPane

    pane = MemberPane(context.place)
    presenter = MembersPresenter(context.tools, pane, context.scope, context.open_record)
    pane.attach(presenter, (lambda: context.open_room("imports")) if "imports" in BUILDERS else None)
    presenter.restore()
    return BuiltRoom(pane, presenter, frozenset({"member", "federation", "branch"}))


def summary_room(context: RoomContext) -> BuiltRoom:
    """集計; it is made of everything, so every change concerns it."""
    from roukin_desktop.presenters.summary.room import SummaryPresenter
    from roukin_desktop.views.summary.pane import SummaryPane

    pane = SummaryPane(context.place)
    presenter = SummaryPresenter(context.tools, pane, context.scope, context.documents, context.open_record)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def report_room(context: RoomContext) -> BuiltRoom:
    """報告書; it is made of everything, so every change concerns it."""
    from roukin_desktop.presenters.report.room import ReportPresenter
    from roukin_desktop.views.report.pane import ReportPane

    pane = ReportPane(context.place)
    parts = (pane.texts, pane.frame)
    presenter = ReportPresenter(context.tools, pane, parts, context.scope, context.documents, context.open_record)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def submission_room(context: RoomContext) -> BuiltRoom:
    """提出; it hands on everything, so every change concerns it."""
    from roukin_desktop.presenters.submission.room import SubmissionPresenter
    from roukin_desktop.presenters.unregistered import unregistered
    from roukin_desktop.views.submission_pane import SubmissionPane

    pane = SubmissionPane(context.place)
    presenter = SubmissionPresenter(
        context.tools,
        pane,
        context.scope,
        context.documents,
        open_record=context.open_record,
        tell=context.tell,
        typed=lambda year: unregistered(context.tools.drafts, year),
    )
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def intake_room(context: RoomContext) -> BuiltRoom:
    """受付; what counts of a submission depends on the own records too, so every change concerns it."""
    from roukin_desktop.presenters.intake.room import IntakePresenter
    from roukin_desktop.views.intake.pane import IntakePane

    pane = IntakePane(context.place)
    presenter = IntakePresenter(context.tools, pane, pane.views(), context.scope, context.documents)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def imports_room(context: RoomContext) -> BuiltRoom:
    """取込; what it would do depends on everything in the book, so every change concerns it."""
    from roukin_desktop.presenters.imports.room import ImportsPresenter
    from roukin_desktop.views.import_pane import ImportPane

    pane = ImportPane(context.place)
    presenter = ImportsPresenter(context.tools, pane, context.scope, context.documents)
    pane.attach(presenter)
    return BuiltRoom(pane, presenter)


def settings_room(context: RoomContext) -> BuiltRoom:
    """設定: the short registers and the settings of this PC."""
    from roukin_desktop.presenters.settings.backups import BackupsPresenter
    from roukin_desktop.presenters.settings.history import HistoryPresenter
    from roukin_desktop.presenters.settings.keys import KeysPresenter
    from roukin_desktop.presenters.settings.pc import FoldersPresenter, SettingsPresenter
    from roukin_desktop.presenters.settings.registers import REGISTERS, RegistersPresenter
    from roukin_desktop.views.settings.pane import SettingsPane

    pane = SettingsPane(context.place)
    registers = RegistersPresenter(context.tools, pane, context.scope)
    pane.attach(registers)
    pane.pc.attach(
        SettingsPresenter(pane.pc, context.settings, context.apply),
        FoldersPresenter(context.tools, pane.pc, context.folders, context.set_folder),
    )
    renew = partial(context.renew_room, "submission")
    pane.travel.attach(KeysPresenter(context.tools, pane.travel, context.documents, renew))
    pane.take_packs(lambda path: context.open_record("pack", str(path)))
    pane.history.attach(HistoryPresenter(context.tools, pane.history, context.open_record))
    pane.backups.attach(BackupsPresenter(context.tools, pane.backups, context.folders.all_backups, context.restore))
    registers.restore()
    return BuiltRoom(pane, registers, frozenset(REGISTERS))


def definitions_room(context: RoomContext) -> BuiltRoom:
    """年度定義: what a fiscal year counts, the year pack and 年度更新."""
    from roukin_desktop.presenters.definitions.room import DefinitionsPresenter
    from roukin_desktop.views.definitions_pane import DefinitionsPane

    pane = DefinitionsPane(context.place)
    presenter = DefinitionsPresenter(context.tools, pane, context.scope, context.documents)
    pane.attach(presenter)
    presenter.restore()
    return BuiltRoom(pane, presenter, frozenset({"year_definition"}))


BUILDERS: dict[str, Callable[[RoomContext], BuiltRoom]] = {
    "home": home_room,
    "study": study_room,
    "targets": targets_room,
    "campaigns": campaigns_room,
    "monthly": monthly_room,
    "activities": activities_room,
    "consultations": consultations_room,
    "meetings": meetings_room,
    "members": members_room,
    "summary": summary_room,
    "report": report_room,
    "submission": submission_room,
    "intake": intake_room,
    "imports": imports_room,
    "definitions": definitions_room,
    "settings": settings_room,
}
