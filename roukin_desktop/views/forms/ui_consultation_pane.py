# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consultation_pane.ui'
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

class Ui_ConsultationPane(object):
    def setupUi(self, ConsultationPane):
        if not ConsultationPane.objectName():
            ConsultationPane.setObjectName(u"ConsultationPane")
        self.column = Column(ConsultationPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ConsultationPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(ConsultationPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer8 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer8)

        self.whose = ChoiceList(ConsultationPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(ConsultationPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(ConsultationPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMaximumSize(QSize(280, 16777215))
        self.filter.setMinimumSize(QSize(140, 0))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.about: QLabel = PhraseLabel(ConsultationPane)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"sub")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.splitter = PartSplitter(ConsultationPane)
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

        self.spacer10 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer10)

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

        self.spacer1 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recorded_onRow.addItem(self.spacer1)


        self.recorded_onCol.addLayout(self.recorded_onRow)

        self.recorded_onNote = FieldNote(self.recorded_onBox)
        self.recorded_onNote.setObjectName(u"recorded_onNote")

        self.recorded_onCol.addWidget(self.recorded_onNote)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recorded_onCol.addItem(self.spacer2)

        self.consultationBox = QWidget(self.grid)
        self.consultationBox.setObjectName(u"consultationBox")
        self.consultationCol = Column(self.consultationBox)
        self.consultationCol.setSpacing(2)
        self.consultationCol.setObjectName(u"consultationCol")
        self.consultationCol.setContentsMargins(0, 0, 0, 0)
        self.consultationLabel = QLabel(self.consultationBox)
        self.consultationLabel.setObjectName(u"consultationLabel")
        self.consultationLabel.setProperty(u"role", u"field")

        self.consultationCol.addWidget(self.consultationLabel)

        self.consultation = ChoiceRow(self.consultationBox)
        self.consultation.setObjectName(u"consultation")

        self.consultationCol.addWidget(self.consultation)

        self.consultationNote = FieldNote(self.consultationBox)
        self.consultationNote.setObjectName(u"consultationNote")

        self.consultationCol.addWidget(self.consultationNote)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.consultationCol.addItem(self.spacer3)

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

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.branchCol.addItem(self.spacer4)

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

        self.spacer5 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countRow.addItem(self.spacer5)


        self.countCol.addLayout(self.countRow)

        self.countNote = FieldNote(self.countBox)
        self.countNote.setObjectName(u"countNote")

        self.countCol.addWidget(self.countNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.countCol.addItem(self.spacer6)

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

        self.spacer7 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer7)


        self.bodyCol.addWidget(self.grid)

        self.privacyHint: QLabel = PhraseLabel(self.page)
        self.privacyHint.setObjectName(u"privacyHint")
        self.privacyHint.setProperty(u"role", u"hint")
        self.privacyHint.setWordWrap(True)

        self.bodyCol.addWidget(self.privacyHint)

        self.spacer9 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer9)


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

        self.spacer11 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFoot.addItem(self.spacer11)

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
        self.recorded_onLabel.setBuddy(self.recorded_on)
        self.consultationLabel.setBuddy(self.consultation)
        self.branchLabel.setBuddy(self.branch)
        self.countLabel.setBuddy(self.count)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.recorded_on)
        QWidget.setTabOrder(self.recorded_on, self.consultation)
        QWidget.setTabOrder(self.consultation, self.branch)
        QWidget.setTabOrder(self.branch, self.count)
        QWidget.setTabOrder(self.count, self.note)
        QWidget.setTabOrder(self.note, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(ConsultationPane)

        QMetaObject.connectSlotsByName(ConsultationPane)
    # setupUi

    def retranslateUi(self, ConsultationPane):
        self.title.setText(QCoreApplication.translate("ConsultationPane", u"\u76f8\u8ac7\u30fbNPO", None))
        self.totals.setText("")
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u76f8\u8ac7\u3092\u7a2e\u985e\u30fb\u5e97\u8217\u30fb\u5099\u8003\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u76f8\u8ac7\u30fbNPO\u9023\u643a\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("ConsultationPane", u"\u65b0\u3057\u3044\u76f8\u8ac7\u30fbNPO\u9023\u643a", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("ConsultationPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.removeButton.setText(QCoreApplication.translate("ConsultationPane", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.recorded_onLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u65e5\u4ed8 \u203b", None))
#if QT_CONFIG(accessibility)
        self.recorded_on.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.consultationLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u7a2e\u985e \u203b", None))
#if QT_CONFIG(accessibility)
        self.consultation.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.branchLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u5e97\u8217(\u7a7a\u6b04: \u304a\u5ba2\u69d8\u76f8\u8ac7\u5ba4\u30fb\u5168\u4f53)", None))
#if QT_CONFIG(accessibility)
        self.branch.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u5e97\u8217", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u4ef6\u6570 \u203b", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.countUnit.setText(QCoreApplication.translate("ConsultationPane", u"\u4ef6", None))
        self.noteLabel.setText(QCoreApplication.translate("ConsultationPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.privacyHint.setText(QCoreApplication.translate("ConsultationPane", u"\u4ef6\u6570\u3060\u3051\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u76f8\u8ac7\u3057\u305f\u4eba\u306e\u540d\u524d\u3084\u53e3\u5ea7\u306a\u3069\u306f\u3001\u5099\u8003\u306b\u3082\u5165\u529b\u3057\u307e\u305b\u3093\u3002", None))
        self.keysHint.setText(QCoreApplication.translate("ConsultationPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("ConsultationPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("ConsultationPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("ConsultationPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

