# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'study_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.fields.tag_row import TagRow
from roukin_desktop.views.widgets.grids.paste_bar import PasteBar
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_StudyPane(object):
    def setupUi(self, StudyPane):
        if not StudyPane.objectName():
            StudyPane.setObjectName(u"StudyPane")
        self.column = Column(StudyPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StudyPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(StudyPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.deltas = QLabel(StudyPane)
        self.deltas.setObjectName(u"deltas")
        self.deltas.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.deltas)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.whose = ChoiceList(StudyPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(StudyPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(StudyPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.splitter = PartSplitter(StudyPane)
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

        self.listNote = QLabel(self.listBox)
        self.listNote.setObjectName(u"listNote")
        self.listNote.setProperty(u"role", u"hint")

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

        self.spacer29 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer29)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.removeButton)


        self.formCol.addLayout(self.formHead)

        self.origin = OriginBanner(self.formCard)
        self.origin.setObjectName(u"origin")

        self.formCol.addWidget(self.origin)

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
        self.rowA = WrapRow()
        self.rowA.setSpacing(12)
        self.rowA.setObjectName(u"rowA")
        self.rowA.setContentsMargins(0, 0, 0, 0)
        self.membersBox = QWidget(self.page)
        self.membersBox.setObjectName(u"membersBox")
        self.membersCol = Column(self.membersBox)
        self.membersCol.setSpacing(2)
        self.membersCol.setObjectName(u"membersCol")
        self.membersCol.setContentsMargins(0, 0, 0, 0)
        self.membersHead = WrapRow()
        self.membersHead.setSpacing(8)
        self.membersHead.setObjectName(u"membersHead")
        self.membersHead.setContentsMargins(0, 0, 0, 0)
        self.membersLabel = QLabel(self.membersBox)
        self.membersLabel.setObjectName(u"membersLabel")
        self.membersLabel.setProperty(u"role", u"field")

        self.membersHead.addWidget(self.membersLabel)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.membersHead.addItem(self.spacer2)

        self.addMember = QPushButton(self.membersBox)
        self.addMember.setObjectName(u"addMember")
        self.addMember.setProperty(u"kind", u"inline")

        self.membersHead.addWidget(self.addMember)


        self.membersCol.addLayout(self.membersHead)

        self.memberRows = Column()
        self.memberRows.setSpacing(2)
        self.memberRows.setObjectName(u"memberRows")
        self.memberRows.setContentsMargins(0, 0, 0, 0)

        self.membersCol.addLayout(self.memberRows)

        self.membersNote = FieldNote(self.membersBox)
        self.membersNote.setObjectName(u"membersNote")

        self.membersCol.addWidget(self.membersNote)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.membersCol.addItem(self.spacer3)


        self.rowA.addWidget(self.membersBox)

        self.held_onBox = QWidget(self.page)
        self.held_onBox.setObjectName(u"held_onBox")
        self.held_onCol = Column(self.held_onBox)
        self.held_onCol.setSpacing(2)
        self.held_onCol.setObjectName(u"held_onCol")
        self.held_onCol.setContentsMargins(0, 0, 0, 0)
        self.held_onLabel = QLabel(self.held_onBox)
        self.held_onLabel.setObjectName(u"held_onLabel")
        self.held_onLabel.setProperty(u"role", u"field")

        self.held_onCol.addWidget(self.held_onLabel)

        self.held_on = DateEdit(self.held_onBox)
        self.held_on.setObjectName(u"held_on")
        self.held_on.setMaximumSize(QSize(178, 16777215))
        self.held_on.setMinimumSize(QSize(178, 0))

        self.held_onCol.addWidget(self.held_on)

        self.held_onNote = FieldNote(self.held_onBox)
        self.held_onNote.setObjectName(u"held_onNote")

        self.held_onCol.addWidget(self.held_onNote)

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.held_onCol.addItem(self.spacer4)


        self.rowA.addWidget(self.held_onBox)

        self.formBox = QWidget(self.page)
        self.formBox.setObjectName(u"formBox")
        self.formCol1 = Column(self.formBox)
        self.formCol1.setSpacing(2)
        self.formCol1.setObjectName(u"formCol1")
        self.formCol1.setContentsMargins(0, 0, 0, 0)
        self.formLabel = QLabel(self.formBox)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setProperty(u"role", u"field")

        self.formCol1.addWidget(self.formLabel)

        self.form = ChoiceRow(self.formBox)
        self.form.setObjectName(u"form")

        self.formCol1.addWidget(self.form)

        self.formNote = FieldNote(self.formBox)
        self.formNote.setObjectName(u"formNote")

        self.formCol1.addWidget(self.formNote)

        self.spacer5 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formCol1.addItem(self.spacer5)


        self.rowA.addWidget(self.formBox)

        self.rowA.setStretch(0, 1)

        self.bodyCol.addLayout(self.rowA)

        self.rowB = WrapRow()
        self.rowB.setSpacing(12)
        self.rowB.setObjectName(u"rowB")
        self.rowB.setContentsMargins(0, 0, 0, 0)
        self.purposeBox = QWidget(self.page)
        self.purposeBox.setObjectName(u"purposeBox")
        self.purposeCol = Column(self.purposeBox)
        self.purposeCol.setSpacing(2)
        self.purposeCol.setObjectName(u"purposeCol")
        self.purposeCol.setContentsMargins(0, 0, 0, 0)
        self.purposeLabel = QLabel(self.purposeBox)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"role", u"field")

        self.purposeCol.addWidget(self.purposeLabel)

        self.purpose = ChoiceList(self.purposeBox)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(150, 0))

        self.purposeCol.addWidget(self.purpose)

        self.purposeNote = FieldNote(self.purposeBox)
        self.purposeNote.setObjectName(u"purposeNote")

        self.purposeCol.addWidget(self.purposeNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.purposeCol.addItem(self.spacer6)


        self.rowB.addWidget(self.purposeBox)

        self.purpose_noteBox = QWidget(self.page)
        self.purpose_noteBox.setObjectName(u"purpose_noteBox")
        self.purpose_noteCol = Column(self.purpose_noteBox)
        self.purpose_noteCol.setSpacing(2)
        self.purpose_noteCol.setObjectName(u"purpose_noteCol")
        self.purpose_noteCol.setContentsMargins(0, 0, 0, 0)
        self.purpose_noteLabel = QLabel(self.purpose_noteBox)
        self.purpose_noteLabel.setObjectName(u"purpose_noteLabel")
        self.purpose_noteLabel.setProperty(u"role", u"field")

        self.purpose_noteCol.addWidget(self.purpose_noteLabel)

        self.purpose_note = PlainEdit(self.purpose_noteBox)
        self.purpose_note.setObjectName(u"purpose_note")
        self.purpose_note.setMinimumSize(QSize(100, 0))

        self.purpose_noteCol.addWidget(self.purpose_note)

        self.purpose_noteNote = FieldNote(self.purpose_noteBox)
        self.purpose_noteNote.setObjectName(u"purpose_noteNote")

        self.purpose_noteCol.addWidget(self.purpose_noteNote)

        self.spacer7 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.purpose_noteCol.addItem(self.spacer7)


        self.rowB.addWidget(self.purpose_noteBox)

        self.attendeesBox = QWidget(self.page)
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
        self.attendees.setMaximumSize(QSize(76, 16777215))
        self.attendees.setMinimumSize(QSize(76, 0))

        self.attendeesRow.addWidget(self.attendees)

        self.attendeesUnit = QLabel(self.attendeesBox)
        self.attendeesUnit.setObjectName(u"attendeesUnit")
        self.attendeesUnit.setProperty(u"role", u"unit")

        self.attendeesRow.addWidget(self.attendeesUnit)

        self.spacer8 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attendeesRow.addItem(self.spacer8)


        self.attendeesCol.addLayout(self.attendeesRow)

        self.attendeesNote = FieldNote(self.attendeesBox)
        self.attendeesNote.setObjectName(u"attendeesNote")

        self.attendeesCol.addWidget(self.attendeesNote)

        self.spacer9 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attendeesCol.addItem(self.spacer9)


        self.rowB.addWidget(self.attendeesBox)

        self.web_attendeesBox = QWidget(self.page)
        self.web_attendeesBox.setObjectName(u"web_attendeesBox")
        self.web_attendeesCol = Column(self.web_attendeesBox)
        self.web_attendeesCol.setSpacing(2)
        self.web_attendeesCol.setObjectName(u"web_attendeesCol")
        self.web_attendeesCol.setContentsMargins(0, 0, 0, 0)
        self.web_attendeesLabel = QLabel(self.web_attendeesBox)
        self.web_attendeesLabel.setObjectName(u"web_attendeesLabel")
        self.web_attendeesLabel.setProperty(u"role", u"field")

        self.web_attendeesCol.addWidget(self.web_attendeesLabel)

        self.web_attendeesRow = WrapRow()
        self.web_attendeesRow.setSpacing(4)
        self.web_attendeesRow.setObjectName(u"web_attendeesRow")
        self.web_attendeesRow.setContentsMargins(0, 0, 0, 0)
        self.web_attendees = NumberEdit(self.web_attendeesBox)
        self.web_attendees.setObjectName(u"web_attendees")
        self.web_attendees.setMaximumSize(QSize(70, 16777215))
        self.web_attendees.setMinimumSize(QSize(70, 0))

        self.web_attendeesRow.addWidget(self.web_attendees)

        self.web_attendeesUnit = QLabel(self.web_attendeesBox)
        self.web_attendeesUnit.setObjectName(u"web_attendeesUnit")
        self.web_attendeesUnit.setProperty(u"role", u"unit")

        self.web_attendeesRow.addWidget(self.web_attendeesUnit)

        self.spacer10 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.web_attendeesRow.addItem(self.spacer10)


        self.web_attendeesCol.addLayout(self.web_attendeesRow)

        self.web_attendeesNote = FieldNote(self.web_attendeesBox)
        self.web_attendeesNote.setObjectName(u"web_attendeesNote")

        self.web_attendeesCol.addWidget(self.web_attendeesNote)

        self.spacer11 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.web_attendeesCol.addItem(self.spacer11)


        self.rowB.addWidget(self.web_attendeesBox)

        self.minutesBox = QWidget(self.page)
        self.minutesBox.setObjectName(u"minutesBox")
        self.minutesCol = Column(self.minutesBox)
        self.minutesCol.setSpacing(2)
        self.minutesCol.setObjectName(u"minutesCol")
        self.minutesCol.setContentsMargins(0, 0, 0, 0)
        self.minutesLabel = QLabel(self.minutesBox)
        self.minutesLabel.setObjectName(u"minutesLabel")
        self.minutesLabel.setProperty(u"role", u"field")

        self.minutesCol.addWidget(self.minutesLabel)

        self.minutesRow = WrapRow()
        self.minutesRow.setSpacing(4)
        self.minutesRow.setObjectName(u"minutesRow")
        self.minutesRow.setContentsMargins(0, 0, 0, 0)
        self.minutes = NumberEdit(self.minutesBox)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximumSize(QSize(60, 16777215))
        self.minutes.setMinimumSize(QSize(60, 0))

        self.minutesRow.addWidget(self.minutes)

        self.minutesUnit = QLabel(self.minutesBox)
        self.minutesUnit.setObjectName(u"minutesUnit")
        self.minutesUnit.setProperty(u"role", u"unit")

        self.minutesRow.addWidget(self.minutesUnit)

        self.spacer12 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.minutesRow.addItem(self.spacer12)


        self.minutesCol.addLayout(self.minutesRow)

        self.minutesNote = FieldNote(self.minutesBox)
        self.minutesNote.setObjectName(u"minutesNote")

        self.minutesCol.addWidget(self.minutesNote)

        self.spacer13 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.minutesCol.addItem(self.spacer13)


        self.rowB.addWidget(self.minutesBox)

        self.statusBox = QWidget(self.page)
        self.statusBox.setObjectName(u"statusBox")
        self.statusCol = Column(self.statusBox)
        self.statusCol.setSpacing(2)
        self.statusCol.setObjectName(u"statusCol")
        self.statusCol.setContentsMargins(0, 0, 0, 0)
        self.statusLabel = QLabel(self.statusBox)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"field")

        self.statusCol.addWidget(self.statusLabel)

        self.status = ChoiceRow(self.statusBox)
        self.status.setObjectName(u"status")

        self.statusCol.addWidget(self.status)

        self.statusNote = FieldNote(self.statusBox)
        self.statusNote.setObjectName(u"statusNote")

        self.statusCol.addWidget(self.statusNote)

        self.spacer14 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.statusCol.addItem(self.spacer14)


        self.rowB.addWidget(self.statusBox)

        self.rowB.setStretch(0, 3)
        self.rowB.setStretch(1, 3)
        self.rowB.setStretch(2, 2)
        self.rowB.setStretch(3, 2)

        self.bodyCol.addLayout(self.rowB)

        self.rowC = WrapRow()
        self.rowC.setSpacing(12)
        self.rowC.setObjectName(u"rowC")
        self.rowC.setContentsMargins(0, 0, 0, 0)
        self.themesBox = QWidget(self.page)
        self.themesBox.setObjectName(u"themesBox")
        self.themesCol = Column(self.themesBox)
        self.themesCol.setSpacing(2)
        self.themesCol.setObjectName(u"themesCol")
        self.themesCol.setContentsMargins(0, 0, 0, 0)
        self.themesLabel = QLabel(self.themesBox)
        self.themesLabel.setObjectName(u"themesLabel")
        self.themesLabel.setProperty(u"role", u"field")

        self.themesCol.addWidget(self.themesLabel)

        self.themes = TagRow(self.themesBox)
        self.themes.setObjectName(u"themes")

        self.themesCol.addWidget(self.themes)

        self.themesNote = FieldNote(self.themesBox)
        self.themesNote.setObjectName(u"themesNote")

        self.themesCol.addWidget(self.themesNote)

        self.spacer15 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.themesCol.addItem(self.spacer15)


        self.rowC.addWidget(self.themesBox)

        self.theme_noteBox = QWidget(self.page)
        self.theme_noteBox.setObjectName(u"theme_noteBox")
        self.theme_noteCol = Column(self.theme_noteBox)
        self.theme_noteCol.setSpacing(2)
        self.theme_noteCol.setObjectName(u"theme_noteCol")
        self.theme_noteCol.setContentsMargins(0, 0, 0, 0)
        self.theme_noteLabel = QLabel(self.theme_noteBox)
        self.theme_noteLabel.setObjectName(u"theme_noteLabel")
        self.theme_noteLabel.setProperty(u"role", u"field")

        self.theme_noteCol.addWidget(self.theme_noteLabel)

        self.theme_note = PlainEdit(self.theme_noteBox)
        self.theme_note.setObjectName(u"theme_note")
        self.theme_note.setMaximumSize(QSize(280, 16777215))
        self.theme_note.setMinimumSize(QSize(200, 0))

        self.theme_noteCol.addWidget(self.theme_note)

        self.theme_noteNote = FieldNote(self.theme_noteBox)
        self.theme_noteNote.setObjectName(u"theme_noteNote")

        self.theme_noteCol.addWidget(self.theme_noteNote)

        self.spacer16 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.theme_noteCol.addItem(self.spacer16)


        self.rowC.addWidget(self.theme_noteBox)

        self.rowC.setStretch(0, 1)

        self.bodyCol.addLayout(self.rowC)

        self.rowD = WrapRow()
        self.rowD.setSpacing(12)
        self.rowD.setObjectName(u"rowD")
        self.rowD.setContentsMargins(0, 0, 0, 0)
        self.expense_used = QCheckBox(self.page)
        self.expense_used.setObjectName(u"expense_used")

        self.rowD.addWidget(self.expense_used)

        self.limit = QLabel(self.page)
        self.limit.setObjectName(u"limit")
        self.limit.setProperty(u"role", u"sub")

        self.rowD.addWidget(self.limit)

        self.expense_usedNote = FieldNote(self.page)
        self.expense_usedNote.setObjectName(u"expense_usedNote")

        self.rowD.addWidget(self.expense_usedNote)

        self.video_used = QCheckBox(self.page)
        self.video_used.setObjectName(u"video_used")

        self.rowD.addWidget(self.video_used)

        self.rowD.setStretch(2, 1)

        self.bodyCol.addLayout(self.rowD)

        self.expenseBox = QFrame(self.page)
        self.expenseBox.setObjectName(u"expenseBox")
        self.expenseBox.setProperty(u"role", u"inset")
        self.expenseCol = Column(self.expenseBox)
        self.expenseCol.setSpacing(4)
        self.expenseCol.setObjectName(u"expenseCol")
        self.expenseCol.setContentsMargins(12, 8, 12, 8)
        self.expenseTop = WrapRow()
        self.expenseTop.setSpacing(24)
        self.expenseTop.setObjectName(u"expenseTop")
        self.expenseTop.setContentsMargins(0, 0, 0, 0)
        self.linesBox = QWidget(self.expenseBox)
        self.linesBox.setObjectName(u"linesBox")
        self.linesCol = Column(self.linesBox)
        self.linesCol.setSpacing(2)
        self.linesCol.setObjectName(u"linesCol")
        self.linesCol.setContentsMargins(0, 0, 0, 0)
        self.linesHead = WrapRow()
        self.linesHead.setSpacing(8)
        self.linesHead.setObjectName(u"linesHead")
        self.linesHead.setContentsMargins(0, 0, 0, 0)
        self.linesLabel = QLabel(self.linesBox)
        self.linesLabel.setObjectName(u"linesLabel")
        self.linesLabel.setProperty(u"role", u"field")
        self.linesLabel.setMinimumSize(QSize(150, 0))
        self.linesLabel.setMaximumSize(QSize(150, 16777215))

        self.linesHead.addWidget(self.linesLabel)

        self.yenHead = QLabel(self.linesBox)
        self.yenHead.setObjectName(u"yenHead")
        self.yenHead.setProperty(u"role", u"field")
        self.yenHead.setMinimumSize(QSize(132, 0))
        self.yenHead.setMaximumSize(QSize(132, 16777215))

        self.linesHead.addWidget(self.yenHead)

        self.siteHead = QLabel(self.linesBox)
        self.siteHead.setObjectName(u"siteHead")
        self.siteHead.setProperty(u"role", u"field")

        self.linesHead.addWidget(self.siteHead)

        self.noteHead = QLabel(self.linesBox)
        self.noteHead.setObjectName(u"noteHead")
        self.noteHead.setProperty(u"role", u"field")

        self.linesHead.addWidget(self.noteHead)

        self.spacer17 = QSpacerItem(44, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.linesHead.addItem(self.spacer17)

        self.linesHead.setStretch(2, 1)
        self.linesHead.setStretch(3, 1)

        self.linesCol.addLayout(self.linesHead)

        self.pasteBar = PasteBar(self.linesBox)
        self.pasteBar.setObjectName(u"pasteBar")

        self.linesCol.addWidget(self.pasteBar)

        self.linesNote = FieldNote(self.linesBox)
        self.linesNote.setObjectName(u"linesNote")

        self.linesCol.addWidget(self.linesNote)

        self.lineRows = Column()
        self.lineRows.setSpacing(4)
        self.lineRows.setObjectName(u"lineRows")
        self.lineRows.setContentsMargins(0, 0, 0, 0)

        self.linesCol.addLayout(self.lineRows)

        self.addLineRow = WrapRow()
        self.addLineRow.setSpacing(8)
        self.addLineRow.setObjectName(u"addLineRow")
        self.addLineRow.setContentsMargins(0, 0, 0, 0)
        self.addLine = QPushButton(self.linesBox)
        self.addLine.setObjectName(u"addLine")
        self.addLine.setProperty(u"kind", u"inline")

        self.addLineRow.addWidget(self.addLine)

        self.spacer18 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addLineRow.addItem(self.spacer18)


        self.linesCol.addLayout(self.addLineRow)

        self.spacer19 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.linesCol.addItem(self.spacer19)


        self.expenseTop.addWidget(self.linesBox)

        self.webBox = QWidget(self.expenseBox)
        self.webBox.setObjectName(u"webBox")
        self.webCol = Column(self.webBox)
        self.webCol.setSpacing(2)
        self.webCol.setObjectName(u"webCol")
        self.webCol.setContentsMargins(0, 0, 0, 0)
        self.webRow = WrapRow()
        self.webRow.setSpacing(12)
        self.webRow.setObjectName(u"webRow")
        self.webRow.setContentsMargins(0, 0, 0, 0)
        self.applied_onBox = QWidget(self.webBox)
        self.applied_onBox.setObjectName(u"applied_onBox")
        self.applied_onCol = Column(self.applied_onBox)
        self.applied_onCol.setSpacing(2)
        self.applied_onCol.setObjectName(u"applied_onCol")
        self.applied_onCol.setContentsMargins(0, 0, 0, 0)
        self.applied_onLabel = QLabel(self.applied_onBox)
        self.applied_onLabel.setObjectName(u"applied_onLabel")
        self.applied_onLabel.setProperty(u"role", u"field")

        self.applied_onCol.addWidget(self.applied_onLabel)

        self.applied_on = DateEdit(self.applied_onBox)
        self.applied_on.setObjectName(u"applied_on")
        self.applied_on.setMaximumSize(QSize(150, 16777215))
        self.applied_on.setMinimumSize(QSize(130, 0))

        self.applied_onCol.addWidget(self.applied_on)

        self.applied_onNote = FieldNote(self.applied_onBox)
        self.applied_onNote.setObjectName(u"applied_onNote")

        self.applied_onCol.addWidget(self.applied_onNote)

        self.spacer20 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.applied_onCol.addItem(self.spacer20)


        self.webRow.addWidget(self.applied_onBox)

        self.planned_headsBox = QWidget(self.webBox)
        self.planned_headsBox.setObjectName(u"planned_headsBox")
        self.planned_headsCol = Column(self.planned_headsBox)
        self.planned_headsCol.setSpacing(2)
        self.planned_headsCol.setObjectName(u"planned_headsCol")
        self.planned_headsCol.setContentsMargins(0, 0, 0, 0)
        self.planned_headsLabel = QLabel(self.planned_headsBox)
        self.planned_headsLabel.setObjectName(u"planned_headsLabel")
        self.planned_headsLabel.setProperty(u"role", u"field")

        self.planned_headsCol.addWidget(self.planned_headsLabel)

        self.planned_headsRow = WrapRow()
        self.planned_headsRow.setSpacing(4)
        self.planned_headsRow.setObjectName(u"planned_headsRow")
        self.planned_headsRow.setContentsMargins(0, 0, 0, 0)
        self.planned_heads = NumberEdit(self.planned_headsBox)
        self.planned_heads.setObjectName(u"planned_heads")
        self.planned_heads.setMaximumSize(QSize(70, 16777215))
        self.planned_heads.setMinimumSize(QSize(70, 0))

        self.planned_headsRow.addWidget(self.planned_heads)

        self.planned_headsUnit = QLabel(self.planned_headsBox)
        self.planned_headsUnit.setObjectName(u"planned_headsUnit")
        self.planned_headsUnit.setProperty(u"role", u"unit")

        self.planned_headsRow.addWidget(self.planned_headsUnit)

        self.spacer21 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planned_headsRow.addItem(self.spacer21)


        self.planned_headsCol.addLayout(self.planned_headsRow)

        self.planned_headsNote = FieldNote(self.planned_headsBox)
        self.planned_headsNote.setObjectName(u"planned_headsNote")

        self.planned_headsCol.addWidget(self.planned_headsNote)

        self.spacer22 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.planned_headsCol.addItem(self.spacer22)


        self.webRow.addWidget(self.planned_headsBox)

        self.spacer23 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.webRow.addItem(self.spacer23)


        self.webCol.addLayout(self.webRow)

        self.sitesLabel = QLabel(self.webBox)
        self.sitesLabel.setObjectName(u"sitesLabel")
        self.sitesLabel.setProperty(u"role", u"field")

        self.webCol.addWidget(self.sitesLabel)

        self.siteRows = Column()
        self.siteRows.setSpacing(4)
        self.siteRows.setObjectName(u"siteRows")
        self.siteRows.setContentsMargins(0, 0, 0, 0)

        self.webCol.addLayout(self.siteRows)

        self.sitesNote = FieldNote(self.webBox)
        self.sitesNote.setObjectName(u"sitesNote")

        self.webCol.addWidget(self.sitesNote)

        self.addSiteRow = WrapRow()
        self.addSiteRow.setSpacing(8)
        self.addSiteRow.setObjectName(u"addSiteRow")
        self.addSiteRow.setContentsMargins(0, 0, 0, 0)
        self.addSite = QPushButton(self.webBox)
        self.addSite.setObjectName(u"addSite")
        self.addSite.setProperty(u"kind", u"inline")

        self.addSiteRow.addWidget(self.addSite)

        self.spacer24 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addSiteRow.addItem(self.spacer24)


        self.webCol.addLayout(self.addSiteRow)

        self.spacer25 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.webCol.addItem(self.spacer25)


        self.expenseTop.addWidget(self.webBox)

        self.expenseTop.setStretch(0, 3)
        self.expenseTop.setStretch(1, 2)

        self.expenseCol.addLayout(self.expenseTop)


        self.bodyCol.addWidget(self.expenseBox)

        self.rowE = WrapRow()
        self.rowE.setSpacing(12)
        self.rowE.setObjectName(u"rowE")
        self.rowE.setContentsMargins(0, 0, 0, 0)
        self.title_textBox = QWidget(self.page)
        self.title_textBox.setObjectName(u"title_textBox")
        self.title_textCol = Column(self.title_textBox)
        self.title_textCol.setSpacing(2)
        self.title_textCol.setObjectName(u"title_textCol")
        self.title_textCol.setContentsMargins(0, 0, 0, 0)
        self.title_textLabel = QLabel(self.title_textBox)
        self.title_textLabel.setObjectName(u"title_textLabel")
        self.title_textLabel.setProperty(u"role", u"field")

        self.title_textCol.addWidget(self.title_textLabel)

        self.title_text = PlainEdit(self.title_textBox)
        self.title_text.setObjectName(u"title_text")

        self.title_textCol.addWidget(self.title_text)

        self.title_textNote = FieldNote(self.title_textBox)
        self.title_textNote.setObjectName(u"title_textNote")

        self.title_textCol.addWidget(self.title_textNote)

        self.spacer26 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.title_textCol.addItem(self.spacer26)


        self.rowE.addWidget(self.title_textBox)

        self.noteBox = QWidget(self.page)
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

        self.spacer27 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer27)


        self.rowE.addWidget(self.noteBox)

        self.rowE.setStretch(0, 1)
        self.rowE.setStretch(1, 1)

        self.bodyCol.addLayout(self.rowE)

        self.spacer28 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer28)


        self.formCol.addWidget(self.formScroll)

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

        self.spacer30 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFoot.addItem(self.spacer30)

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

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
        self.held_onLabel.setBuddy(self.held_on)
        self.formLabel.setBuddy(self.form)
        self.purposeLabel.setBuddy(self.purpose)
        self.purpose_noteLabel.setBuddy(self.purpose_note)
        self.attendeesLabel.setBuddy(self.attendees)
        self.web_attendeesLabel.setBuddy(self.web_attendees)
        self.minutesLabel.setBuddy(self.minutes)
        self.statusLabel.setBuddy(self.status)
        self.themesLabel.setBuddy(self.themes)
        self.theme_noteLabel.setBuddy(self.theme_note)
        self.applied_onLabel.setBuddy(self.applied_on)
        self.planned_headsLabel.setBuddy(self.planned_heads)
        self.title_textLabel.setBuddy(self.title_text)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.addMember)
        QWidget.setTabOrder(self.addMember, self.held_on)
        QWidget.setTabOrder(self.held_on, self.form)
        QWidget.setTabOrder(self.form, self.purpose)
        QWidget.setTabOrder(self.purpose, self.purpose_note)
        QWidget.setTabOrder(self.purpose_note, self.attendees)
        QWidget.setTabOrder(self.attendees, self.web_attendees)
        QWidget.setTabOrder(self.web_attendees, self.minutes)
        QWidget.setTabOrder(self.minutes, self.status)
        QWidget.setTabOrder(self.status, self.themes)
        QWidget.setTabOrder(self.themes, self.theme_note)
        QWidget.setTabOrder(self.theme_note, self.expense_used)
        QWidget.setTabOrder(self.expense_used, self.video_used)
        QWidget.setTabOrder(self.video_used, self.pasteBar)
        QWidget.setTabOrder(self.pasteBar, self.addLine)
        QWidget.setTabOrder(self.addLine, self.applied_on)
        QWidget.setTabOrder(self.applied_on, self.planned_heads)
        QWidget.setTabOrder(self.planned_heads, self.addSite)
        QWidget.setTabOrder(self.addSite, self.title_text)
        QWidget.setTabOrder(self.title_text, self.note)
        QWidget.setTabOrder(self.note, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(StudyPane)

        QMetaObject.connectSlotsByName(StudyPane)
    # setupUi

    def retranslateUi(self, StudyPane):
        self.title.setText(QCoreApplication.translate("StudyPane", u"\u5b66\u7fd2\u4f1a", None))
        self.totals.setText("")
        self.deltas.setText("")
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("StudyPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5b66\u7fd2\u4f1a\u3092\u4f1a\u54e1\u540d\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5b66\u7fd2\u4f1a\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("StudyPane", u"\u65b0\u3057\u3044\u5b66\u7fd2\u4f1a", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("StudyPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.removeButton.setText(QCoreApplication.translate("StudyPane", u"\u3053\u306e\u5b66\u7fd2\u4f1a\u3092\u53d6\u6d88\u2026", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u3053\u306e\u5b66\u7fd2\u4f1a\u3092\u53d6\u6d88", None))
#endif // QT_CONFIG(accessibility)
        self.membersLabel.setText(QCoreApplication.translate("StudyPane", u"\u4f1a\u54e1 \u203b", None))
        self.addMember.setText(QCoreApplication.translate("StudyPane", u"+ \u5408\u540c\u958b\u50ac\u306e\u4f1a\u54e1\u3092\u8ffd\u52a0", None))
#if QT_CONFIG(accessibility)
        self.addMember.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5408\u540c\u958b\u50ac\u306e\u4f1a\u54e1\u3092\u8ffd\u52a0", None))
#endif // QT_CONFIG(accessibility)
        self.held_onLabel.setText(QCoreApplication.translate("StudyPane", u"\u958b\u50ac\u65e5 \u203b", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u958b\u50ac\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.formLabel.setText(QCoreApplication.translate("StudyPane", u"\u5f62\u614b \u203b", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5f62\u614b", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("StudyPane", u"\u76ee\u7684 \u203b", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_noteLabel.setText(QCoreApplication.translate("StudyPane", u"\u76ee\u7684\u306e\u5185\u5bb9 \u203b", None))
#if QT_CONFIG(accessibility)
        self.purpose_note.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u76ee\u7684\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesLabel.setText(QCoreApplication.translate("StudyPane", u"\u53c2\u52a0\u8005\u6570 \u203b", None))
#if QT_CONFIG(accessibility)
        self.attendees.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u53c2\u52a0\u8005\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesUnit.setText(QCoreApplication.translate("StudyPane", u"\u540d", None))
        self.web_attendeesLabel.setText(QCoreApplication.translate("StudyPane", u"\u3046\u3061WEB", None))
#if QT_CONFIG(accessibility)
        self.web_attendees.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u3046\u3061WEB", None))
#endif // QT_CONFIG(accessibility)
        self.web_attendeesUnit.setText(QCoreApplication.translate("StudyPane", u"\u540d", None))
        self.minutesLabel.setText(QCoreApplication.translate("StudyPane", u"\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.minutesUnit.setText(QCoreApplication.translate("StudyPane", u"\u5206", None))
        self.statusLabel.setText(QCoreApplication.translate("StudyPane", u"\u72b6\u614b \u203b", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u72b6\u614b", None))
#endif // QT_CONFIG(accessibility)
        self.themesLabel.setText(QCoreApplication.translate("StudyPane", u"\u30c6\u30fc\u30de \u203b \u5f53\u3066\u306f\u307e\u308b\u3082\u306e\u3059\u3079\u3066", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u30c6\u30fc\u30de", None))
#endif // QT_CONFIG(accessibility)
        self.theme_noteLabel.setText(QCoreApplication.translate("StudyPane", u"\u30c6\u30fc\u30de\u306e\u5185\u5bb9 \u203b", None))
#if QT_CONFIG(accessibility)
        self.theme_note.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u30c6\u30fc\u30de\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.expense_used.setText(QCoreApplication.translate("StudyPane", u"\u8077\u57df\u6d3b\u52d5\u8cbb\u3092\u4f7f\u7528\u3059\u308b", None))
        self.limit.setText("")
        self.video_used.setText(QCoreApplication.translate("StudyPane", u"\u52d5\u753b\u8996\u8074\u7b49\u3092\u6d3b\u7528\u3057\u305f", None))
        self.linesLabel.setText(QCoreApplication.translate("StudyPane", u"\u5185\u8a33", None))
        self.yenHead.setText(QCoreApplication.translate("StudyPane", u"\u91d1\u984d", None))
        self.siteHead.setText(QCoreApplication.translate("StudyPane", u"\u62e0\u70b9", None))
        self.noteHead.setText(QCoreApplication.translate("StudyPane", u"\u5185\u5bb9", None))
        self.addLine.setText(QCoreApplication.translate("StudyPane", u"+ \u884c\u3092\u8ffd\u52a0", None))
#if QT_CONFIG(accessibility)
        self.addLine.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u8077\u57df\u6d3b\u52d5\u8cbb\u306e\u5185\u8a33\u306e\u884c\u3092\u8ffd\u52a0", None))
#endif // QT_CONFIG(accessibility)
        self.applied_onLabel.setText(QCoreApplication.translate("StudyPane", u"\u4e8b\u524d\u7533\u8acb\u65e5 \u203b", None))
#if QT_CONFIG(accessibility)
        self.applied_on.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u4e8b\u524d\u7533\u8acb\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.planned_headsLabel.setText(QCoreApplication.translate("StudyPane", u"\u5bfe\u8c61\u4eba\u6570 \u203b", None))
#if QT_CONFIG(accessibility)
        self.planned_heads.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5bfe\u8c61\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.planned_headsUnit.setText(QCoreApplication.translate("StudyPane", u"\u540d", None))
        self.sitesLabel.setText(QCoreApplication.translate("StudyPane", u"\u63a5\u7d9a\u62e0\u70b9", None))
        self.addSite.setText(QCoreApplication.translate("StudyPane", u"+ \u62e0\u70b9\u3092\u8ffd\u52a0", None))
#if QT_CONFIG(accessibility)
        self.addSite.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u63a5\u7d9a\u62e0\u70b9\u3092\u8ffd\u52a0", None))
#endif // QT_CONFIG(accessibility)
        self.title_textLabel.setText(QCoreApplication.translate("StudyPane", u"\u4f1a\u8b70\u540d\u30fb\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.title_text.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u4f1a\u8b70\u540d\u30fb\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("StudyPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("StudyPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("StudyPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("StudyPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("StudyPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

