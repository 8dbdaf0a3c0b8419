# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_pane.ui'
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
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_CampaignPane(object):
    def setupUi(self, CampaignPane):
        if not CampaignPane.objectName():
            CampaignPane.setObjectName(u"CampaignPane")
        self.column = Column(CampaignPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(CampaignPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.campaignLabel = QLabel(CampaignPane)
        self.campaignLabel.setObjectName(u"campaignLabel")
        self.campaignLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.campaignLabel)

        self.campaign = ChoiceList(CampaignPane)
        self.campaign.setObjectName(u"campaign")
        self.campaign.setMinimumContentsLength(24)

        self.headRow.addWidget(self.campaign)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.whose = ChoiceList(CampaignPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(CampaignPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(CampaignPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.aboutRow = WrapRow()
        self.aboutRow.setSpacing(12)
        self.aboutRow.setObjectName(u"aboutRow")
        self.aboutRow.setContentsMargins(0, 0, 0, 0)
        self.window = QLabel(CampaignPane)
        self.window.setObjectName(u"window")
        self.window.setProperty(u"role", u"sub")
        self.window.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.aboutRow.addWidget(self.window)

        self.conditions: QLabel = PhraseLabel(CampaignPane)
        self.conditions.setObjectName(u"conditions")
        self.conditions.setProperty(u"role", u"hint")
        self.conditions.setMinimumSize(QSize(360, 0))
        self.conditions.setWordWrap(True)
        self.conditions.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.aboutRow.addWidget(self.conditions)

        self.aboutRow.setStretch(1, 1)

        self.column.addLayout(self.aboutRow)

        self.splitter = PartSplitter(CampaignPane)
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

        self.spacer14 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer14)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.removeButton)


        self.formCol.addLayout(self.formHead)

        self.origin = OriginBanner(self.formCard)
        self.origin.setObjectName(u"origin")

        self.formCol.addWidget(self.origin)

        self.formMiddle = WrapRow()
        self.formMiddle.setSpacing(8)
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

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.branchCol.addItem(self.spacer2)

        self.productBox = QWidget(self.grid)
        self.productBox.setObjectName(u"productBox")
        self.productCol = Column(self.productBox)
        self.productCol.setSpacing(2)
        self.productCol.setObjectName(u"productCol")
        self.productCol.setContentsMargins(0, 0, 0, 0)
        self.productLabel = QLabel(self.productBox)
        self.productLabel.setObjectName(u"productLabel")
        self.productLabel.setProperty(u"role", u"field")

        self.productCol.addWidget(self.productLabel)

        self.product = ChoiceList(self.productBox)
        self.product.setObjectName(u"product")

        self.productCol.addWidget(self.product)

        self.productNote = FieldNote(self.productBox)
        self.productNote.setObjectName(u"productNote")

        self.productCol.addWidget(self.productNote)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.productCol.addItem(self.spacer3)

        self.spanBox = QWidget(self.grid)
        self.spanBox.setObjectName(u"spanBox")
        self.spanCol = Column(self.spanBox)
        self.spanCol.setSpacing(2)
        self.spanCol.setObjectName(u"spanCol")
        self.spanCol.setContentsMargins(0, 0, 0, 0)
        self.spanLabel = QLabel(self.spanBox)
        self.spanLabel.setObjectName(u"spanLabel")
        self.spanLabel.setProperty(u"role", u"field")

        self.spanCol.addWidget(self.spanLabel)

        self.span = ChoiceRow(self.spanBox)
        self.span.setObjectName(u"span")

        self.spanCol.addWidget(self.span)

        self.spanNote = FieldNote(self.spanBox)
        self.spanNote.setObjectName(u"spanNote")

        self.spanCol.addWidget(self.spanNote)

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.spanCol.addItem(self.spacer4)

        self.recorded_onBox = QWidget(self.grid)
        self.recorded_onBox.setObjectName(u"recorded_onBox")
        self.recorded_onCol = Column(self.recorded_onBox)
        self.recorded_onCol.setSpacing(2)
        self.recorded_onCol.setObjectName(u"recorded_onCol")
        self.recorded_onCol.setContentsMargins(0, 0, 0, 0)
        self.recorded_onLabel = QLabel(self.recorded_onBox)
        self.recorded_onLabel.setObjectName(u"recorded_onLabel")
        self.recorded_onLabel.setProperty(u"role", u"field")

        self.recorded_onCol.addWidget(self.recorded_onLabel)

        self.recorded_onRow = WrapRow()
        self.recorded_onRow.setSpacing(0)
        self.recorded_onRow.setObjectName(u"recorded_onRow")
        self.recorded_onRow.setContentsMargins(0, 0, 0, 0)
        self.recorded_on = DateEdit(self.recorded_onBox)
        self.recorded_on.setObjectName(u"recorded_on")
        self.recorded_on.setMaximumSize(QSize(170, 16777215))
        self.recorded_on.setMinimumSize(QSize(130, 0))

        self.recorded_onRow.addWidget(self.recorded_on)

        self.spacer5 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recorded_onRow.addItem(self.spacer5)


        self.recorded_onCol.addLayout(self.recorded_onRow)

        self.recorded_onNote = FieldNote(self.recorded_onBox)
        self.recorded_onNote.setObjectName(u"recorded_onNote")

        self.recorded_onCol.addWidget(self.recorded_onNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recorded_onCol.addItem(self.spacer6)

        self.countBox = QWidget(self.grid)
        self.countBox.setObjectName(u"countBox")
        self.countCol = Column(self.countBox)
        self.countCol.setSpacing(2)
        self.countCol.setObjectName(u"countCol")
        self.countCol.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.countBox)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"field")

        self.countCol.addWidget(self.countLabel)

        self.countRow = WrapRow()
        self.countRow.setSpacing(4)
        self.countRow.setObjectName(u"countRow")
        self.countRow.setContentsMargins(0, 0, 0, 0)
        self.count = NumberEdit(self.countBox)
        self.count.setObjectName(u"count")
        self.count.setMaximumSize(QSize(110, 16777215))
        self.count.setMinimumSize(QSize(90, 0))

        self.countRow.addWidget(self.count)

        self.countUnit = QLabel(self.countBox)
        self.countUnit.setObjectName(u"countUnit")
        self.countUnit.setProperty(u"role", u"unit")

        self.countRow.addWidget(self.countUnit)

        self.spacer7 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countRow.addItem(self.spacer7)


        self.countCol.addLayout(self.countRow)

        self.countNote = FieldNote(self.countBox)
        self.countNote.setObjectName(u"countNote")

        self.countCol.addWidget(self.countNote)

        self.spacer8 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.countCol.addItem(self.spacer8)

        self.yenBox = QWidget(self.grid)
        self.yenBox.setObjectName(u"yenBox")
        self.yenCol = Column(self.yenBox)
        self.yenCol.setSpacing(2)
        self.yenCol.setObjectName(u"yenCol")
        self.yenCol.setContentsMargins(0, 0, 0, 0)
        self.yenLabel = QLabel(self.yenBox)
        self.yenLabel.setObjectName(u"yenLabel")
        self.yenLabel.setProperty(u"role", u"field")

        self.yenCol.addWidget(self.yenLabel)

        self.yenRow = WrapRow()
        self.yenRow.setSpacing(4)
        self.yenRow.setObjectName(u"yenRow")
        self.yenRow.setContentsMargins(0, 0, 0, 0)
        self.yen = NumberEdit(self.yenBox)
        self.yen.setObjectName(u"yen")
        self.yen.setMaximumSize(QSize(200, 16777215))
        self.yen.setMinimumSize(QSize(130, 0))

        self.yenRow.addWidget(self.yen)

        self.yenUnit = QLabel(self.yenBox)
        self.yenUnit.setObjectName(u"yenUnit")
        self.yenUnit.setProperty(u"role", u"unit")

        self.yenRow.addWidget(self.yenUnit)

        self.spacer9 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.yenRow.addItem(self.spacer9)


        self.yenCol.addLayout(self.yenRow)

        self.yenNote = FieldNote(self.yenBox)
        self.yenNote.setObjectName(u"yenNote")

        self.yenCol.addWidget(self.yenNote)

        self.spacer10 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.yenCol.addItem(self.spacer10)

        self.correctionBox = QWidget(self.grid)
        self.correctionBox.setObjectName(u"correctionBox")
        self.correctionCol = Column(self.correctionBox)
        self.correctionCol.setSpacing(2)
        self.correctionCol.setObjectName(u"correctionCol")
        self.correctionCol.setContentsMargins(0, 0, 0, 0)
        self.correctionLabel = QLabel(self.correctionBox)
        self.correctionLabel.setObjectName(u"correctionLabel")
        self.correctionLabel.setProperty(u"role", u"field")

        self.correctionCol.addWidget(self.correctionLabel)

        self.correction = QCheckBox(self.correctionBox)
        self.correction.setObjectName(u"correction")

        self.correctionCol.addWidget(self.correction)

        self.correctionNote = FieldNote(self.correctionBox)
        self.correctionNote.setObjectName(u"correctionNote")

        self.correctionCol.addWidget(self.correctionNote)

        self.spacer11 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.correctionCol.addItem(self.spacer11)

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

        self.spacer12 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer12)


        self.bodyCol.addWidget(self.grid)

        self.spacer13 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer13)


        self.formMiddle.addWidget(self.formScroll)

        self.runningBox = QWidget(self.formCard)
        self.runningBox.setObjectName(u"runningBox")
        self.runningCol = Column(self.runningBox)
        self.runningCol.setSpacing(4)
        self.runningCol.setObjectName(u"runningCol")
        self.runningCol.setContentsMargins(0, 2, 0, 0)
        self.runningLabel = QLabel(self.runningBox)
        self.runningLabel.setObjectName(u"runningLabel")
        self.runningLabel.setProperty(u"role", u"field")

        self.runningCol.addWidget(self.runningLabel)

        self.running = RecordTable(self.runningBox)
        self.running.setObjectName(u"running")

        self.runningCol.addWidget(self.running)

        self.total = QLabel(self.runningBox)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"role", u"sub")

        self.runningCol.addWidget(self.total)


        self.formMiddle.addWidget(self.runningBox)

        self.formMiddle.setStretch(0, 4)
        self.formMiddle.setStretch(1, 3)

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

        self.spacer15 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFoot.addItem(self.spacer15)

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
        self.campaignLabel.setBuddy(self.campaign)
        self.filterLabel.setBuddy(self.filter)
        self.branchLabel.setBuddy(self.branch)
        self.productLabel.setBuddy(self.product)
        self.spanLabel.setBuddy(self.span)
        self.recorded_onLabel.setBuddy(self.recorded_on)
        self.countLabel.setBuddy(self.count)
        self.yenLabel.setBuddy(self.yen)
        self.correctionLabel.setBuddy(self.correction)
        self.noteLabel.setBuddy(self.note)
        self.runningLabel.setBuddy(self.running)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.campaign, self.whose)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.branch)
        QWidget.setTabOrder(self.branch, self.product)
        QWidget.setTabOrder(self.product, self.span)
        QWidget.setTabOrder(self.span, self.recorded_on)
        QWidget.setTabOrder(self.recorded_on, self.count)
        QWidget.setTabOrder(self.count, self.yen)
        QWidget.setTabOrder(self.yen, self.correction)
        QWidget.setTabOrder(self.correction, self.note)
        QWidget.setTabOrder(self.note, self.running)
        QWidget.setTabOrder(self.running, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(CampaignPane)

        QMetaObject.connectSlotsByName(CampaignPane)
    # setupUi

    def retranslateUi(self, CampaignPane):
        self.title.setText(QCoreApplication.translate("CampaignPane", u"\u30ad\u30e3\u30f3\u30da\u30fc\u30f3", None))
        self.campaignLabel.setText(QCoreApplication.translate("CampaignPane", u"\u5bfe\u8c61", None))
#if QT_CONFIG(accessibility)
        self.campaign.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5bfe\u8c61\u306e\u30ad\u30e3\u30f3\u30da\u30fc\u30f3", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("CampaignPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5b9f\u7e3e\u3092\u5e97\u8217\u30fb\u5546\u54c1\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.window.setText("")
        self.conditions.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u30ad\u30e3\u30f3\u30da\u30fc\u30f3\u5b9f\u7e3e\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("CampaignPane", u"\u65b0\u3057\u3044\u30ad\u30e3\u30f3\u30da\u30fc\u30f3\u5b9f\u7e3e", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("CampaignPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.removeButton.setText(QCoreApplication.translate("CampaignPane", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.branchLabel.setText(QCoreApplication.translate("CampaignPane", u"\u5e97\u8217 \u203b", None))
#if QT_CONFIG(accessibility)
        self.branch.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5e97\u8217", None))
#endif // QT_CONFIG(accessibility)
        self.productLabel.setText(QCoreApplication.translate("CampaignPane", u"\u5546\u54c1 \u203b", None))
#if QT_CONFIG(accessibility)
        self.product.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5546\u54c1", None))
#endif // QT_CONFIG(accessibility)
        self.spanLabel.setText(QCoreApplication.translate("CampaignPane", u"\u533a\u5207\u308a \u203b", None))
#if QT_CONFIG(accessibility)
        self.span.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u533a\u5207\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.recorded_onLabel.setText(QCoreApplication.translate("CampaignPane", u"\u96c6\u8a08\u65e5 \u203b", None))
#if QT_CONFIG(accessibility)
        self.recorded_on.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u96c6\u8a08\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText(QCoreApplication.translate("CampaignPane", u"\u4ef6\u6570 \u203b", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.countUnit.setText(QCoreApplication.translate("CampaignPane", u"\u4ef6", None))
        self.yenLabel.setText(QCoreApplication.translate("CampaignPane", u"\u91d1\u984d \u203b", None))
#if QT_CONFIG(accessibility)
        self.yen.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u91d1\u984d", None))
#endif // QT_CONFIG(accessibility)
        self.yenUnit.setText(QCoreApplication.translate("CampaignPane", u"\u5186", None))
        self.correctionLabel.setText(QCoreApplication.translate("CampaignPane", u"\u8a02\u6b63", None))
        self.correction.setText(QCoreApplication.translate("CampaignPane", u"\u6570\u3092\u6e1b\u3089\u3059", None))
#if QT_CONFIG(accessibility)
        self.correction.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u6570\u3092\u6e1b\u3089\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("CampaignPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.runningLabel.setText(QCoreApplication.translate("CampaignPane", u"\u767b\u9332\u6e08\u307f\u306e\u7d2f\u8a08(\u5e97\u8217\u30fb\u5546\u54c1\u3054\u3068)", None))
#if QT_CONFIG(accessibility)
        self.running.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u5e97\u8217\u3068\u5546\u54c1\u3054\u3068\u306e\u7d2f\u8a08", None))
#endif // QT_CONFIG(accessibility)
        self.total.setText("")
        self.keysHint.setText(QCoreApplication.translate("CampaignPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("CampaignPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("CampaignPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("CampaignPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

