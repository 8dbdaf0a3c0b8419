# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_pane.ui'
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

from roukin_desktop.views.members.merge import MemberMergeCard
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_MemberPane(object):
    def setupUi(self, MemberPane):
        if not MemberPane.objectName():
            MemberPane.setObjectName(u"MemberPane")
        self.column = Column(MemberPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MemberPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(MemberPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.importButton = QPushButton(MemberPane)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"kind", u"small")

        self.headRow.addWidget(self.importButton)

        self.whose = ChoiceList(MemberPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(MemberPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(MemberPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.splitter = PartSplitter(MemberPane)
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

        self.spacer17 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer17)

        self.mergeButton = QPushButton(self.formCard)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.mergeButton)

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
        self.grid = FieldGrid(self.page)
        self.grid.setObjectName(u"grid")
        self.codeBox = QWidget(self.grid)
        self.codeBox.setObjectName(u"codeBox")
        self.codeCol = Column(self.codeBox)
        self.codeCol.setSpacing(2)
        self.codeCol.setObjectName(u"codeCol")
        self.codeCol.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.codeBox)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")

        self.codeCol.addWidget(self.codeLabel)

        self.codeRow = WrapRow()
        self.codeRow.setSpacing(0)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.code = DirectEdit(self.codeBox)
        self.code.setObjectName(u"code")
        self.code.setMaximumSize(QSize(170, 16777215))

        self.codeRow.addWidget(self.code)

        self.spacer2 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.codeRow.addItem(self.spacer2)


        self.codeCol.addLayout(self.codeRow)

        self.codeNote = FieldNote(self.codeBox)
        self.codeNote.setObjectName(u"codeNote")

        self.codeCol.addWidget(self.codeNote)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeCol.addItem(self.spacer3)

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

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_textCol.addItem(self.spacer4)

        self.readingBox = QWidget(self.grid)
        self.readingBox.setObjectName(u"readingBox")
        self.readingCol = Column(self.readingBox)
        self.readingCol.setSpacing(2)
        self.readingCol.setObjectName(u"readingCol")
        self.readingCol.setContentsMargins(0, 0, 0, 0)
        self.readingLabel = QLabel(self.readingBox)
        self.readingLabel.setObjectName(u"readingLabel")
        self.readingLabel.setProperty(u"role", u"field")

        self.readingCol.addWidget(self.readingLabel)

        self.reading = PlainEdit(self.readingBox)
        self.reading.setObjectName(u"reading")

        self.readingCol.addWidget(self.reading)

        self.readingNote = FieldNote(self.readingBox)
        self.readingNote.setObjectName(u"readingNote")

        self.readingCol.addWidget(self.readingNote)

        self.spacer5 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readingCol.addItem(self.spacer5)

        self.short_nameBox = QWidget(self.grid)
        self.short_nameBox.setObjectName(u"short_nameBox")
        self.short_nameCol = Column(self.short_nameBox)
        self.short_nameCol.setSpacing(2)
        self.short_nameCol.setObjectName(u"short_nameCol")
        self.short_nameCol.setContentsMargins(0, 0, 0, 0)
        self.short_nameLabel = QLabel(self.short_nameBox)
        self.short_nameLabel.setObjectName(u"short_nameLabel")
        self.short_nameLabel.setProperty(u"role", u"field")

        self.short_nameCol.addWidget(self.short_nameLabel)

        self.short_name = PlainEdit(self.short_nameBox)
        self.short_name.setObjectName(u"short_name")

        self.short_nameCol.addWidget(self.short_name)

        self.short_nameNote = FieldNote(self.short_nameBox)
        self.short_nameNote.setObjectName(u"short_nameNote")

        self.short_nameCol.addWidget(self.short_nameNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.short_nameCol.addItem(self.spacer6)

        self.federationBox = QWidget(self.grid)
        self.federationBox.setObjectName(u"federationBox")
        self.federationCol = Column(self.federationBox)
        self.federationCol.setSpacing(2)
        self.federationCol.setObjectName(u"federationCol")
        self.federationCol.setContentsMargins(0, 0, 0, 0)
        self.federationLabel = QLabel(self.federationBox)
        self.federationLabel.setObjectName(u"federationLabel")
        self.federationLabel.setProperty(u"role", u"field")

        self.federationCol.addWidget(self.federationLabel)

        self.federation = ChoiceList(self.federationBox)
        self.federation.setObjectName(u"federation")

        self.federationCol.addWidget(self.federation)

        self.federationNote = FieldNote(self.federationBox)
        self.federationNote.setObjectName(u"federationNote")

        self.federationCol.addWidget(self.federationNote)

        self.spacer7 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.federationCol.addItem(self.spacer7)

        self.branchBox = QWidget(self.grid)
        self.branchBox.setObjectName(u"branchBox")
        self.branchCol = Column(self.branchBox)
        self.branchCol.setSpacing(2)
        self.branchCol.setObjectName(u"branchCol")
        self.branchCol.setContentsMargins(0, 0, 0, 0)
        self.branchLabel = QLabel(self.branchBox)
        self.branchLabel.setObjectName(u"branchLabel")
        self.branchLabel.setProperty(u"role", u"field")

        self.branchCol.addWidget(self.branchLabel)

        self.branch = ChoiceList(self.branchBox)
        self.branch.setObjectName(u"branch")

        self.branchCol.addWidget(self.branch)

        self.branchNote = FieldNote(self.branchBox)
        self.branchNote.setObjectName(u"branchNote")

        self.branchCol.addWidget(self.branchNote)

        self.spacer8 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.branchCol.addItem(self.spacer8)

        self.headcountBox = QWidget(self.grid)
        self.headcountBox.setObjectName(u"headcountBox")
        self.headcountCol = Column(self.headcountBox)
        self.headcountCol.setSpacing(2)
        self.headcountCol.setObjectName(u"headcountCol")
        self.headcountCol.setContentsMargins(0, 0, 0, 0)
        self.headcountLabel = QLabel(self.headcountBox)
        self.headcountLabel.setObjectName(u"headcountLabel")
        self.headcountLabel.setProperty(u"role", u"field")

        self.headcountCol.addWidget(self.headcountLabel)

        self.headcountRow = WrapRow()
        self.headcountRow.setSpacing(4)
        self.headcountRow.setObjectName(u"headcountRow")
        self.headcountRow.setContentsMargins(0, 0, 0, 0)
        self.headcount = NumberEdit(self.headcountBox)
        self.headcount.setObjectName(u"headcount")
        self.headcount.setMaximumSize(QSize(100, 16777215))
        self.headcount.setMinimumSize(QSize(100, 0))

        self.headcountRow.addWidget(self.headcount)

        self.headcountUnit = QLabel(self.headcountBox)
        self.headcountUnit.setObjectName(u"headcountUnit")
        self.headcountUnit.setProperty(u"role", u"unit")

        self.headcountRow.addWidget(self.headcountUnit)

        self.spacer9 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headcountRow.addItem(self.spacer9)


        self.headcountCol.addLayout(self.headcountRow)

        self.headcountNote = FieldNote(self.headcountBox)
        self.headcountNote.setObjectName(u"headcountNote")

        self.headcountCol.addWidget(self.headcountNote)

        self.spacer10 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.headcountCol.addItem(self.spacer10)

        self.valid_fromBox = QWidget(self.grid)
        self.valid_fromBox.setObjectName(u"valid_fromBox")
        self.valid_fromCol = Column(self.valid_fromBox)
        self.valid_fromCol.setSpacing(2)
        self.valid_fromCol.setObjectName(u"valid_fromCol")
        self.valid_fromCol.setContentsMargins(0, 0, 0, 0)
        self.valid_fromLabel = QLabel(self.valid_fromBox)
        self.valid_fromLabel.setObjectName(u"valid_fromLabel")
        self.valid_fromLabel.setProperty(u"role", u"field")

        self.valid_fromCol.addWidget(self.valid_fromLabel)

        self.valid_fromRow = WrapRow()
        self.valid_fromRow.setSpacing(0)
        self.valid_fromRow.setObjectName(u"valid_fromRow")
        self.valid_fromRow.setContentsMargins(0, 0, 0, 0)
        self.valid_from = DateEdit(self.valid_fromBox)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(170, 16777215))
        self.valid_from.setMinimumSize(QSize(130, 0))

        self.valid_fromRow.addWidget(self.valid_from)

        self.spacer11 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valid_fromRow.addItem(self.spacer11)


        self.valid_fromCol.addLayout(self.valid_fromRow)

        self.valid_fromNote = FieldNote(self.valid_fromBox)
        self.valid_fromNote.setObjectName(u"valid_fromNote")

        self.valid_fromCol.addWidget(self.valid_fromNote)

        self.spacer12 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_fromCol.addItem(self.spacer12)

        self.valid_toBox = QWidget(self.grid)
        self.valid_toBox.setObjectName(u"valid_toBox")
        self.valid_toCol = Column(self.valid_toBox)
        self.valid_toCol.setSpacing(2)
        self.valid_toCol.setObjectName(u"valid_toCol")
        self.valid_toCol.setContentsMargins(0, 0, 0, 0)
        self.valid_toLabel = QLabel(self.valid_toBox)
        self.valid_toLabel.setObjectName(u"valid_toLabel")
        self.valid_toLabel.setProperty(u"role", u"field")

        self.valid_toCol.addWidget(self.valid_toLabel)

        self.valid_toRow = WrapRow()
        self.valid_toRow.setSpacing(0)
        self.valid_toRow.setObjectName(u"valid_toRow")
        self.valid_toRow.setContentsMargins(0, 0, 0, 0)
        self.valid_to = DateEdit(self.valid_toBox)
        self.valid_to.setObjectName(u"valid_to")
        self.valid_to.setMaximumSize(QSize(170, 16777215))
        self.valid_to.setMinimumSize(QSize(130, 0))

        self.valid_toRow.addWidget(self.valid_to)

        self.spacer13 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valid_toRow.addItem(self.spacer13)


        self.valid_toCol.addLayout(self.valid_toRow)

        self.valid_toNote = FieldNote(self.valid_toBox)
        self.valid_toNote.setObjectName(u"valid_toNote")

        self.valid_toCol.addWidget(self.valid_toNote)

        self.spacer14 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_toCol.addItem(self.spacer14)

        self.aliasesBox = QWidget(self.grid)
        self.aliasesBox.setObjectName(u"aliasesBox")
        self.aliasesCol = Column(self.aliasesBox)
        self.aliasesCol.setSpacing(2)
        self.aliasesCol.setObjectName(u"aliasesCol")
        self.aliasesCol.setContentsMargins(0, 0, 0, 0)
        self.aliasesLabel = QLabel(self.aliasesBox)
        self.aliasesLabel.setObjectName(u"aliasesLabel")
        self.aliasesLabel.setProperty(u"role", u"field")

        self.aliasesCol.addWidget(self.aliasesLabel)

        self.aliases = PlainEdit(self.aliasesBox)
        self.aliases.setObjectName(u"aliases")

        self.aliasesCol.addWidget(self.aliases)

        self.aliasesNote = FieldNote(self.aliasesBox)
        self.aliasesNote.setObjectName(u"aliasesNote")

        self.aliasesCol.addWidget(self.aliasesNote)

        self.spacerAliases = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aliasesCol.addItem(self.spacerAliases)

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

        self.spacer15 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer15)


        self.bodyCol.addWidget(self.grid)

        self.spacer16 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer16)


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

        self.spacer18 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFoot.addItem(self.spacer18)

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
        self.merge = MemberMergeCard(self.splitter)
        self.merge.setObjectName(u"merge")
        self.merge.setProperty(u"role", u"card")
        self.splitter.addWidget(self.merge)

        self.column.addWidget(self.splitter)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
        self.codeLabel.setBuddy(self.code)
        self.name_textLabel.setBuddy(self.name_text)
        self.readingLabel.setBuddy(self.reading)
        self.short_nameLabel.setBuddy(self.short_name)
        self.federationLabel.setBuddy(self.federation)
        self.branchLabel.setBuddy(self.branch)
        self.headcountLabel.setBuddy(self.headcount)
        self.valid_fromLabel.setBuddy(self.valid_from)
        self.valid_toLabel.setBuddy(self.valid_to)
        self.aliasesLabel.setBuddy(self.aliases)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.importButton, self.whose)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.mergeButton)
        QWidget.setTabOrder(self.mergeButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.code)
        QWidget.setTabOrder(self.code, self.name_text)
        QWidget.setTabOrder(self.name_text, self.reading)
        QWidget.setTabOrder(self.reading, self.short_name)
        QWidget.setTabOrder(self.short_name, self.federation)
        QWidget.setTabOrder(self.federation, self.branch)
        QWidget.setTabOrder(self.branch, self.headcount)
        QWidget.setTabOrder(self.headcount, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_to)
        QWidget.setTabOrder(self.valid_to, self.aliases)
        QWidget.setTabOrder(self.aliases, self.note)
        QWidget.setTabOrder(self.note, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(MemberPane)

        QMetaObject.connectSlotsByName(MemberPane)
    # setupUi

    def retranslateUi(self, MemberPane):
        self.title.setText(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u53f0\u5e33", None))
        self.totals.setText("")
        self.importButton.setText(QCoreApplication.translate("MemberPane", u"\u53d6\u8fbc\u2026", None))
#if QT_CONFIG(accessibility)
        self.importButton.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u3092Excel\u304b\u3089\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("MemberPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u3092\u756a\u53f7\u30fb\u540d\u524d\u30fb\u3088\u307f\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("MemberPane", u"\u65b0\u3057\u3044\u4f1a\u54e1", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("MemberPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.mergeButton.setText(QCoreApplication.translate("MemberPane", u"\u307b\u304b\u306e\u4f1a\u54e1\u306b\u7d71\u5408\u2026", None))
#if QT_CONFIG(accessibility)
        self.mergeButton.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u3053\u306e\u4f1a\u54e1\u3092\u307b\u304b\u306e\u4f1a\u54e1\u306b\u7d71\u5408", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("MemberPane", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u756a\u53f7", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.name_textLabel.setText(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u540d \u203b", None))
#if QT_CONFIG(accessibility)
        self.name_text.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u4f1a\u54e1\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.readingLabel.setText(QCoreApplication.translate("MemberPane", u"\u3088\u307f", None))
#if QT_CONFIG(accessibility)
        self.reading.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u3088\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.short_nameLabel.setText(QCoreApplication.translate("MemberPane", u"\u7565\u79f0", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u7565\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.federationLabel.setText(QCoreApplication.translate("MemberPane", u"\u7523\u5225", None))
#if QT_CONFIG(accessibility)
        self.federation.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u7523\u5225", None))
#endif // QT_CONFIG(accessibility)
        self.branchLabel.setText(QCoreApplication.translate("MemberPane", u"\u5e97\u8217", None))
#if QT_CONFIG(accessibility)
        self.branch.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u5e97\u8217", None))
#endif // QT_CONFIG(accessibility)
        self.headcountLabel.setText(QCoreApplication.translate("MemberPane", u"\u7d44\u5408\u54e1\u6570", None))
#if QT_CONFIG(accessibility)
        self.headcount.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u7d44\u5408\u54e1\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.headcountUnit.setText(QCoreApplication.translate("MemberPane", u"\u540d", None))
        self.valid_fromLabel.setText(QCoreApplication.translate("MemberPane", u"\u6709\u52b9\u958b\u59cb\u65e5", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u6709\u52b9\u958b\u59cb\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.valid_toLabel.setText(QCoreApplication.translate("MemberPane", u"\u6709\u52b9\u7d42\u4e86\u65e5", None))
#if QT_CONFIG(accessibility)
        self.valid_to.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u6709\u52b9\u7d42\u4e86\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.aliasesLabel.setText(QCoreApplication.translate("MemberPane", u"\u5225\u306e\u66f8\u304d\u65b9", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u5225\u306e\u66f8\u304d\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("MemberPane", u"\u7565\u3057\u65b9\u30fb\u65e7\u79f0(\u300c\u3001\u300d\u3067\u533a\u5207\u308b)", None))
        self.noteLabel.setText(QCoreApplication.translate("MemberPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("MemberPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("MemberPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("MemberPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("MemberPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

