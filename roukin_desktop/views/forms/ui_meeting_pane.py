# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_pane.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.grids.attendance_grid import AttendanceGrid
from roukin_desktop.views.widgets.grids.paste_bar import PasteBar
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_MeetingPane(object):
    def setupUi(self, MeetingPane):
        if not MeetingPane.objectName():
            MeetingPane.setObjectName(u"MeetingPane")
        self.column = Column(MeetingPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MeetingPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(MeetingPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer12 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer12)

        self.whose = ChoiceList(MeetingPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(MeetingPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(MeetingPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMaximumSize(QSize(280, 16777215))
        self.filter.setMinimumSize(QSize(140, 0))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.about: QLabel = PhraseLabel(MeetingPane)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"sub")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.splitter = PartSplitter(MeetingPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.listBox = QWidget(self.splitter)
        self.listBox.setObjectName(u"listBox")
        self.listCol = Column(self.listBox)
        self.listCol.setSpacing(2)
        self.listCol.setObjectName(u"listCol")
        self.listCol.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.listBox)
        self.table.setObjectName(u"table")

        self.listCol.addWidget(self.table)

        self.listNote: QLabel = PhraseLabel(self.listBox)
        self.listNote.setObjectName(u"listNote")
        self.listNote.setProperty(u"role", u"hint")
        self.listNote.setWordWrap(True)

        self.listCol.addWidget(self.listNote)

        self.splitter.addWidget(self.listBox)
        self.formCard = QFrame(self.splitter)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"role", u"card")
        self.formCol = Column(self.formCard)
        self.formCol.setSpacing(4)
        self.formCol.setObjectName(u"formCol")
        self.formCol.setContentsMargins(16, 8, 16, 8)
        self.formHead = WrapRow()
        self.formHead.setSpacing(12)
        self.formHead.setObjectName(u"formHead")
        self.formHead.setContentsMargins(0, 0, 0, 0)
        self.formTitle = QLabel(self.formCard)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"heading")

        self.formHead.addWidget(self.formTitle)

        self.changed = QLabel(self.formCard)
        self.changed.setObjectName(u"changed")
        self.changed.setProperty(u"role", u"changed")

        self.formHead.addWidget(self.changed)

        self.takeBackButton = QPushButton(self.formCard)
        self.takeBackButton.setObjectName(u"takeBackButton")
        self.takeBackButton.setProperty(u"kind", u"link")

        self.formHead.addWidget(self.takeBackButton)

        self.spacer13 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer13)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.removeButton)


        self.formCol.addLayout(self.formHead)

        self.origin = OriginBanner(self.formCard)
        self.origin.setObjectName(u"origin")

        self.formCol.addWidget(self.origin)

        self.formMiddle = WrapRow()
        self.formMiddle.setSpacing(12)
        self.formMiddle.setObjectName(u"formMiddle")
        self.formMiddle.setContentsMargins(0, 0, 0, 0)
        self.formScroll = QScrollArea(self.formCard)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.bodyCol = Column(self.page)
        self.bodyCol.setSpacing(4)
        self.bodyCol.setObjectName(u"bodyCol")
        self.bodyCol.setContentsMargins(0, 2, 0, 4)
        self.grid = FieldGrid(self.page)
        self.grid.setObjectName(u"grid")
        self.held_onBox = QWidget(self.grid)
        self.held_onBox.setObjectName(u"held_onBox")
        self.held_onCol = Column(self.held_onBox)
        self.held_onCol.setSpacing(2)
        self.held_onCol.setObjectName(u"held_onCol")
        self.held_onCol.setContentsMargins(0, 0, 0, 0)
        self.held_onLabel = QLabel(self.held_onBox)
        self.held_onLabel.setObjectName(u"held_onLabel")
        self.held_onLabel.setProperty(u"role", u"field")

        self.held_onCol.addWidget(self.held_onLabel)

        self.held_onRow = WrapRow()
        self.held_onRow.setSpacing(0)
        self.held_onRow.setObjectName(u"held_onRow")
        self.held_onRow.setContentsMargins(0, 0, 0, 0)
        self.held_on = DateEdit(self.held_onBox)
        self.held_on.setObjectName(u"held_on")
        self.held_on.setMaximumSize(QSize(170, 16777215))
        self.held_on.setMinimumSize(QSize(130, 0))

        self.held_onRow.addWidget(self.held_on)

        self.spacer1 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_onRow.addItem(self.spacer1)


        self.held_onCol.addLayout(self.held_onRow)

        self.held_onNote = FieldNote(self.held_onBox)
        self.held_onNote.setObjectName(u"held_onNote")

        self.held_onCol.addWidget(self.held_onNote)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.held_onCol.addItem(self.spacer2)

        self.starts_atBox = QWidget(self.grid)
        self.starts_atBox.setObjectName(u"starts_atBox")
        self.starts_atCol = Column(self.starts_atBox)
        self.starts_atCol.setSpacing(2)
        self.starts_atCol.setObjectName(u"starts_atCol")
        self.starts_atCol.setContentsMargins(0, 0, 0, 0)
        self.starts_atLabel = QLabel(self.starts_atBox)
        self.starts_atLabel.setObjectName(u"starts_atLabel")
        self.starts_atLabel.setProperty(u"role", u"field")

        self.starts_atCol.addWidget(self.starts_atLabel)

        self.starts_at = PlainEdit(self.starts_atBox)
        self.starts_at.setObjectName(u"starts_at")

        self.starts_atCol.addWidget(self.starts_at)

        self.starts_atNote = FieldNote(self.starts_atBox)
        self.starts_atNote.setObjectName(u"starts_atNote")

        self.starts_atCol.addWidget(self.starts_atNote)

        self.spacer15 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.starts_atCol.addItem(self.spacer15)

        self.meetingBox = QWidget(self.grid)
        self.meetingBox.setObjectName(u"meetingBox")
        self.meetingCol = Column(self.meetingBox)
        self.meetingCol.setSpacing(2)
        self.meetingCol.setObjectName(u"meetingCol")
        self.meetingCol.setContentsMargins(0, 0, 0, 0)
        self.meetingLabel = QLabel(self.meetingBox)
        self.meetingLabel.setObjectName(u"meetingLabel")
        self.meetingLabel.setProperty(u"role", u"field")

        self.meetingCol.addWidget(self.meetingLabel)

        self.meeting = ChoiceList(self.meetingBox)
        self.meeting.setObjectName(u"meeting")

        self.meetingCol.addWidget(self.meeting)

        self.meetingNote = FieldNote(self.meetingBox)
        self.meetingNote.setObjectName(u"meetingNote")

        self.meetingCol.addWidget(self.meetingNote)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.meetingCol.addItem(self.spacer3)

        self.blockBox = QWidget(self.grid)
        self.blockBox.setObjectName(u"blockBox")
        self.blockCol = Column(self.blockBox)
        self.blockCol.setSpacing(2)
        self.blockCol.setObjectName(u"blockCol")
        self.blockCol.setContentsMargins(0, 0, 0, 0)
        self.blockLabel = QLabel(self.blockBox)
        self.blockLabel.setObjectName(u"blockLabel")
        self.blockLabel.setProperty(u"role", u"field")

        self.blockCol.addWidget(self.blockLabel)

        self.block = ChoiceList(self.blockBox)
        self.block.setObjectName(u"block")

        self.blockCol.addWidget(self.block)

        self.blockNote = FieldNote(self.blockBox)
        self.blockNote.setObjectName(u"blockNote")

        self.blockCol.addWidget(self.blockNote)

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.blockCol.addItem(self.spacer4)

        self.name_textBox = QWidget(self.grid)
        self.name_textBox.setObjectName(u"name_textBox")
        self.name_textCol = Column(self.name_textBox)
        self.name_textCol.setSpacing(2)
        self.name_textCol.setObjectName(u"name_textCol")
        self.name_textCol.setContentsMargins(0, 0, 0, 0)
        self.name_textLabel = QLabel(self.name_textBox)
        self.name_textLabel.setObjectName(u"name_textLabel")
        self.name_textLabel.setProperty(u"role", u"field")

        self.name_textCol.addWidget(self.name_textLabel)

        self.name_text = PlainEdit(self.name_textBox)
        self.name_text.setObjectName(u"name_text")

        self.name_textCol.addWidget(self.name_text)

        self.name_textNote = FieldNote(self.name_textBox)
        self.name_textNote.setObjectName(u"name_textNote")

        self.name_textCol.addWidget(self.name_textNote)

        self.spacer5 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_textCol.addItem(self.spacer5)

        self.placeBox = QWidget(self.grid)
        self.placeBox.setObjectName(u"placeBox")
        self.placeCol = Column(self.placeBox)
        self.placeCol.setSpacing(2)
        self.placeCol.setObjectName(u"placeCol")
        self.placeCol.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.placeBox)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")

        self.placeCol.addWidget(self.placeLabel)

        self.place = PlainEdit(self.placeBox)
        self.place.setObjectName(u"place")

        self.placeCol.addWidget(self.place)

        self.placeNote = FieldNote(self.placeBox)
        self.placeNote.setObjectName(u"placeNote")

        self.placeCol.addWidget(self.placeNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.placeCol.addItem(self.spacer6)

        self.attendeesBox = QWidget(self.grid)
        self.attendeesBox.setObjectName(u"attendeesBox")
        self.attendeesCol = Column(self.attendeesBox)
        self.attendeesCol.setSpacing(2)
        self.attendeesCol.setObjectName(u"attendeesCol")
        self.attendeesCol.setContentsMargins(0, 0, 0, 0)
        self.attendeesLabel = QLabel(self.attendeesBox)
        self.attendeesLabel.setObjectName(u"attendeesLabel")
        self.attendeesLabel.setProperty(u"role", u"field")

        self.attendeesCol.addWidget(self.attendeesLabel)

        self.attendeesRow = WrapRow()
        self.attendeesRow.setSpacing(4)
        self.attendeesRow.setObjectName(u"attendeesRow")
        self.attendeesRow.setContentsMargins(0, 0, 0, 0)
        self.attendees = NumberEdit(self.attendeesBox)
        self.attendees.setObjectName(u"attendees")
        self.attendees.setMaximumSize(QSize(100, 16777215))
        self.attendees.setMinimumSize(QSize(80, 0))

        self.attendeesRow.addWidget(self.attendees)

        self.attendeesUnit = QLabel(self.attendeesBox)
        self.attendeesUnit.setObjectName(u"attendeesUnit")
        self.attendeesUnit.setProperty(u"role", u"unit")

        self.attendeesRow.addWidget(self.attendeesUnit)

        self.spacer7 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attendeesRow.addItem(self.spacer7)


        self.attendeesCol.addLayout(self.attendeesRow)

        self.attendeesNote = FieldNote(self.attendeesBox)
        self.attendeesNote.setObjectName(u"attendeesNote")

        self.attendeesCol.addWidget(self.attendeesNote)

        self.spacer8 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attendeesCol.addItem(self.spacer8)

        self.noteBox = QWidget(self.grid)
        self.noteBox.setObjectName(u"noteBox")
        self.noteCol = Column(self.noteBox)
        self.noteCol.setSpacing(2)
        self.noteCol.setObjectName(u"noteCol")
        self.noteCol.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.noteBox)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"field")

        self.noteCol.addWidget(self.noteLabel)

        self.note = PlainEdit(self.noteBox)
        self.note.setObjectName(u"note")

        self.noteCol.addWidget(self.note)

        self.noteNote = FieldNote(self.noteBox)
        self.noteNote.setObjectName(u"noteNote")

        self.noteCol.addWidget(self.noteNote)

        self.spacer9 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer9)


        self.bodyCol.addWidget(self.grid)

        self.spacer11 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer11)


        self.formMiddle.addWidget(self.formScroll)

        self.membersBox = QWidget(self.formCard)
        self.membersBox.setObjectName(u"membersBox")
        self.membersCol = Column(self.membersBox)
        self.membersCol.setSpacing(4)
        self.membersCol.setObjectName(u"membersCol")
        self.membersCol.setContentsMargins(0, 2, 0, 0)
        self.membersHead = WrapRow()
        self.membersHead.setSpacing(8)
        self.membersHead.setObjectName(u"membersHead")
        self.membersHead.setContentsMargins(0, 0, 0, 0)
        self.membersLabel = QLabel(self.membersBox)
        self.membersLabel.setObjectName(u"membersLabel")
        self.membersLabel.setProperty(u"role", u"sub")

        self.membersHead.addWidget(self.membersLabel)

        self.attendance = QLabel(self.membersBox)
        self.attendance.setObjectName(u"attendance")
        self.attendance.setProperty(u"role", u"sub")

        self.membersHead.addWidget(self.attendance)

        self.spacer10 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.membersHead.addItem(self.spacer10)


        self.membersCol.addLayout(self.membersHead)

        self.addRow = WrapRow()
        self.addRow.setSpacing(8)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setContentsMargins(0, 0, 0, 0)
        self.addMemberLabel = QLabel(self.membersBox)
        self.addMemberLabel.setObjectName(u"addMemberLabel")
        self.addMemberLabel.setProperty(u"role", u"field")

        self.addRow.addWidget(self.addMemberLabel)

        self.addMember = MemberLookup(self.membersBox)
        self.addMember.setObjectName(u"addMember")
        self.addMember.setMinimumSize(QSize(110, 0))

        self.addRow.addWidget(self.addMember)

        self.groupRow = WrapRow()
        self.groupRow.setSpacing(8)
        self.groupRow.setObjectName(u"groupRow")
        self.groupRow.setContentsMargins(0, 0, 0, 0)
        self.groupLabel = QLabel(self.membersBox)
        self.groupLabel.setObjectName(u"groupLabel")
        self.groupLabel.setProperty(u"role", u"field")

        self.groupRow.addWidget(self.groupLabel)

        self.group = ChoiceList(self.membersBox)
        self.group.setObjectName(u"group")
        self.group.setMinimumContentsLength(11)

        self.groupRow.addWidget(self.group)

        self.addGroupButton = QPushButton(self.membersBox)
        self.addGroupButton.setObjectName(u"addGroupButton")
        self.addGroupButton.setProperty(u"stop", True)
        self.addGroupButton.setProperty(u"kind", u"small")

        self.groupRow.addWidget(self.addGroupButton)

        self.groupRow.setStretch(1, 1)

        self.addRow.addLayout(self.groupRow)

        self.addRow.setStretch(1, 3)
        self.addRow.setStretch(2, 4)

        self.membersCol.addLayout(self.addRow)

        self.pasteBar = PasteBar(self.membersBox)
        self.pasteBar.setObjectName(u"pasteBar")

        self.membersCol.addWidget(self.pasteBar)

        self.members = AttendanceGrid(self.membersBox)
        self.members.setObjectName(u"members")

        self.membersCol.addWidget(self.members)

        self.deedRow = WrapRow()
        self.deedRow.setSpacing(8)
        self.deedRow.setObjectName(u"deedRow")
        self.deedRow.setContentsMargins(0, 0, 0, 0)
        self.membersHint: QLabel = PhraseLabel(self.membersBox)
        self.membersHint.setObjectName(u"membersHint")
        self.membersHint.setProperty(u"role", u"hint")
        self.membersHint.setWordWrap(True)

        self.deedRow.addWidget(self.membersHint)

        self.allCameButton = QPushButton(self.membersBox)
        self.allCameButton.setObjectName(u"allCameButton")
        self.allCameButton.setProperty(u"kind", u"small")

        self.deedRow.addWidget(self.allCameButton)

        self.allAwayButton = QPushButton(self.membersBox)
        self.allAwayButton.setObjectName(u"allAwayButton")
        self.allAwayButton.setProperty(u"kind", u"small")

        self.deedRow.addWidget(self.allAwayButton)

        self.deedRow.setStretch(0, 1)

        self.membersCol.addLayout(self.deedRow)

        self.membersCol.setStretch(3, 1)

        self.formMiddle.addWidget(self.membersBox)

        self.formMiddle.setStretch(0, 1)
        self.formMiddle.setStretch(1, 1)

        self.formCol.addLayout(self.formMiddle)

        self.reasons = ReasonList(self.formCard)
        self.reasons.setObjectName(u"reasons")

        self.formCol.addWidget(self.reasons)

        self.formFoot = WrapRow()
        self.formFoot.setSpacing(8)
        self.formFoot.setObjectName(u"formFoot")
        self.formFoot.setContentsMargins(0, 0, 0, 0)
        self.keysHint: QLabel = PhraseLabel(self.formCard)
        self.keysHint.setObjectName(u"keysHint")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.keysHint.sizePolicy().hasHeightForWidth())
        self.keysHint.setSizePolicy(sizePolicy)
        self.keysHint.setWordWrap(True)
        self.keysHint.setProperty(u"role", u"hint")

        self.formFoot.addWidget(self.keysHint)

        self.spacer14 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFoot.addItem(self.spacer14)

        self.giveUpButton = QPushButton(self.formCard)
        self.giveUpButton.setObjectName(u"giveUpButton")
        self.giveUpButton.setProperty(u"kind", u"quiet")

        self.formFoot.addWidget(self.giveUpButton)

        self.registerButton = QPushButton(self.formCard)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.formFoot.addWidget(self.registerButton)


        self.formCol.addLayout(self.formFoot)

        self.formCol.setStretch(2, 1)
        self.splitter.addWidget(self.formCard)

        self.column.addWidget(self.splitter)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
        self.held_onLabel.setBuddy(self.held_on)
        self.starts_atLabel.setBuddy(self.starts_at)
        self.meetingLabel.setBuddy(self.meeting)
        self.blockLabel.setBuddy(self.block)
        self.name_textLabel.setBuddy(self.name_text)
        self.placeLabel.setBuddy(self.place)
        self.attendeesLabel.setBuddy(self.attendees)
        self.noteLabel.setBuddy(self.note)
        self.membersLabel.setBuddy(self.members)
        self.addMemberLabel.setBuddy(self.addMember)
        self.groupLabel.setBuddy(self.group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.held_on)
        QWidget.setTabOrder(self.held_on, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.meeting)
        QWidget.setTabOrder(self.meeting, self.block)
        QWidget.setTabOrder(self.block, self.name_text)
        QWidget.setTabOrder(self.name_text, self.place)
        QWidget.setTabOrder(self.place, self.attendees)
        QWidget.setTabOrder(self.attendees, self.note)
        QWidget.setTabOrder(self.note, self.addMember)
        QWidget.setTabOrder(self.addMember, self.group)
        QWidget.setTabOrder(self.group, self.addGroupButton)
        QWidget.setTabOrder(self.addGroupButton, self.pasteBar)
        QWidget.setTabOrder(self.pasteBar, self.members)
        QWidget.setTabOrder(self.members, self.allCameButton)
        QWidget.setTabOrder(self.allCameButton, self.allAwayButton)
        QWidget.setTabOrder(self.allAwayButton, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(MeetingPane)

        QMetaObject.connectSlotsByName(MeetingPane)
    # setupUi

    def retranslateUi(self, MeetingPane):
        self.title.setText(QCoreApplication.translate("MeetingPane", u"\u4f1a\u8b70\u30fb\u7814\u4fee", None))
        self.totals.setText("")
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("MeetingPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u4f1a\u8b70\u3092\u540d\u79f0\u30fb\u7a2e\u985e\u30fb\u5834\u6240\u30fb\u30d6\u30ed\u30c3\u30af\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u4f1a\u8b70\u30fb\u7814\u4fee\u4f1a\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("MeetingPane", u"\u65b0\u3057\u3044\u4f1a\u8b70\u30fb\u7814\u4fee\u4f1a", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("MeetingPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.removeButton.setText(QCoreApplication.translate("MeetingPane", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.held_onLabel.setText(QCoreApplication.translate("MeetingPane", u"\u958b\u50ac\u65e5 \u203b", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u958b\u50ac\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.starts_atLabel.setText(QCoreApplication.translate("MeetingPane", u"\u958b\u59cb\u6642\u523b", None))
#if QT_CONFIG(accessibility)
        self.starts_at.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u958b\u59cb\u6642\u523b", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("MeetingPane", u"\u7a2e\u985e \u203b", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.blockLabel.setText(QCoreApplication.translate("MeetingPane", u"\u30d6\u30ed\u30c3\u30af", None))
#if QT_CONFIG(accessibility)
        self.block.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u30d6\u30ed\u30c3\u30af", None))
#endif // QT_CONFIG(accessibility)
        self.name_textLabel.setText(QCoreApplication.translate("MeetingPane", u"\u540d\u79f0 \u203b", None))
#if QT_CONFIG(accessibility)
        self.name_text.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("MeetingPane", u"\u5834\u6240", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesLabel.setText(QCoreApplication.translate("MeetingPane", u"\u53c2\u52a0\u8005\u6570", None))
#if QT_CONFIG(accessibility)
        self.attendees.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u53c2\u52a0\u8005\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesUnit.setText(QCoreApplication.translate("MeetingPane", u"\u540d", None))
        self.noteLabel.setText(QCoreApplication.translate("MeetingPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.membersLabel.setText(QCoreApplication.translate("MeetingPane", u"\u4f1a\u54e1\u306e\u51fa\u6b20", None))
        self.attendance.setText("")
        self.addMemberLabel.setText(QCoreApplication.translate("MeetingPane", u"\u4f1a\u54e1", None))
#if QT_CONFIG(accessibility)
        self.addMember.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u52a0\u3048\u308b\u4f1a\u54e1(\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8)", None))
#endif // QT_CONFIG(accessibility)
        self.addMember.setPlaceholderText(QCoreApplication.translate("MeetingPane", u"\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d", None))
        self.groupLabel.setText(QCoreApplication.translate("MeetingPane", u"\u307e\u3068\u3081\u3066", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u307e\u3068\u3081\u3066\u52a0\u3048\u308b\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.group.setPlaceholderText(QCoreApplication.translate("MeetingPane", u"\u7523\u5225\u30fb\u5e97\u8217\u306a\u3069", None))
        self.addGroupButton.setText(QCoreApplication.translate("MeetingPane", u"\u52a0\u3048\u308b", None))
#if QT_CONFIG(accessibility)
        self.addGroupButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u9078\u3093\u3060\u4f1a\u54e1\u3092\u307e\u3068\u3081\u3066\u52a0\u3048\u308b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u4f1a\u54e1\u306e\u51fa\u6b20", None))
#endif // QT_CONFIG(accessibility)
        self.membersHint.setText(QCoreApplication.translate("MeetingPane", u"1\u00a0\u51fa\u5e2d\u30012\u00a0\u6b20\u5e2d\u30010\u00a0\u7a7a\u6b04\u3001Delete \u3067\u5916\u3059", None))
        self.allCameButton.setText(QCoreApplication.translate("MeetingPane", u"\u6b8b\u308a\u3092\u51fa\u5e2d\u306b", None))
#if QT_CONFIG(accessibility)
        self.allCameButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u672a\u5165\u529b\u306e\u4f1a\u54e1\u3092\u3059\u3079\u3066\u51fa\u5e2d\u306b\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.allAwayButton.setText(QCoreApplication.translate("MeetingPane", u"\u6b8b\u308a\u3092\u6b20\u5e2d\u306b", None))
#if QT_CONFIG(accessibility)
        self.allAwayButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u672a\u5165\u529b\u306e\u4f1a\u54e1\u3092\u3059\u3079\u3066\u6b20\u5e2d\u306b\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("MeetingPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("MeetingPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("MeetingPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("MeetingPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

