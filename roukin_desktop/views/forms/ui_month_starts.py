# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_starts.ui'
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

class Ui_MonthStarts(object):
    def setupUi(self, MonthStarts):
        if not MonthStarts.objectName():
            MonthStarts.setObjectName(u"MonthStarts")
        self.column = Column(MonthStarts)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.totals = QLabel(MonthStarts)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.carryButton = QPushButton(MonthStarts)
        self.carryButton.setObjectName(u"carryButton")
        self.carryButton.setProperty(u"kind", u"small")

        self.headRow.addWidget(self.carryButton)

        self.whose = ChoiceList(MonthStarts)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(MonthStarts)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(MonthStarts)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.splitter = PartSplitter(MonthStarts)
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
        self.itemBox = QWidget(self.grid)
        self.itemBox.setObjectName(u"itemBox")
        self.itemCol = Column(self.itemBox)
        self.itemCol.setSpacing(2)
        self.itemCol.setObjectName(u"itemCol")
        self.itemCol.setContentsMargins(0, 0, 0, 0)
        self.itemLabel = QLabel(self.itemBox)
        self.itemLabel.setObjectName(u"itemLabel")
        self.itemLabel.setProperty(u"role", u"field")

        self.itemCol.addWidget(self.itemLabel)

        self.item = ChoiceList(self.itemBox)
        self.item.setObjectName(u"item")

        self.itemCol.addWidget(self.item)

        self.itemNote = FieldNote(self.itemBox)
        self.itemNote.setObjectName(u"itemNote")

        self.itemCol.addWidget(self.itemNote)

        self.itemSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.itemCol.addItem(self.itemSpacer)

        self.periodBox = QWidget(self.grid)
        self.periodBox.setObjectName(u"periodBox")
        self.periodCol = Column(self.periodBox)
        self.periodCol.setSpacing(2)
        self.periodCol.setObjectName(u"periodCol")
        self.periodCol.setContentsMargins(0, 0, 0, 0)
        self.periodLabel = QLabel(self.periodBox)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setProperty(u"role", u"field")

        self.periodCol.addWidget(self.periodLabel)

        self.period = ChoiceList(self.periodBox)
        self.period.setObjectName(u"period")

        self.periodCol.addWidget(self.period)

        self.periodNote = FieldNote(self.periodBox)
        self.periodNote.setObjectName(u"periodNote")

        self.periodCol.addWidget(self.periodNote)

        self.periodSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.periodCol.addItem(self.periodSpacer)

        self.scopeBox = QWidget(self.grid)
        self.scopeBox.setObjectName(u"scopeBox")
        self.scopeCol = Column(self.scopeBox)
        self.scopeCol.setSpacing(2)
        self.scopeCol.setObjectName(u"scopeCol")
        self.scopeCol.setContentsMargins(0, 0, 0, 0)
        self.scopeLabel = QLabel(self.scopeBox)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"role", u"field")

        self.scopeCol.addWidget(self.scopeLabel)

        self.scope = ChoiceList(self.scopeBox)
        self.scope.setObjectName(u"scope")

        self.scopeCol.addWidget(self.scope)

        self.scopeNote = FieldNote(self.scopeBox)
        self.scopeNote.setObjectName(u"scopeNote")

        self.scopeCol.addWidget(self.scopeNote)

        self.scopeSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scopeCol.addItem(self.scopeSpacer)

        self.as_ofBox = QWidget(self.grid)
        self.as_ofBox.setObjectName(u"as_ofBox")
        self.as_ofCol = Column(self.as_ofBox)
        self.as_ofCol.setSpacing(2)
        self.as_ofCol.setObjectName(u"as_ofCol")
        self.as_ofCol.setContentsMargins(0, 0, 0, 0)
        self.as_ofLabel = QLabel(self.as_ofBox)
        self.as_ofLabel.setObjectName(u"as_ofLabel")
        self.as_ofLabel.setProperty(u"role", u"field")

        self.as_ofCol.addWidget(self.as_ofLabel)

        self.as_ofRow = WrapRow()
        self.as_ofRow.setSpacing(4)
        self.as_ofRow.setObjectName(u"as_ofRow")
        self.as_ofRow.setContentsMargins(0, 0, 0, 0)
        self.as_of = DateEdit(self.as_ofBox)
        self.as_of.setObjectName(u"as_of")
        self.as_of.setMaximumSize(QSize(170, 16777215))
        self.as_of.setMinimumSize(QSize(130, 0))

        self.as_ofRow.addWidget(self.as_of)

        self.as_ofRest = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.as_ofRow.addItem(self.as_ofRest)


        self.as_ofCol.addLayout(self.as_ofRow)

        self.as_ofNote = FieldNote(self.as_ofBox)
        self.as_ofNote.setObjectName(u"as_ofNote")

        self.as_ofCol.addWidget(self.as_ofNote)

        self.as_ofSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.as_ofCol.addItem(self.as_ofSpacer)

        self.valueBox = QWidget(self.grid)
        self.valueBox.setObjectName(u"valueBox")
        self.valueCol = Column(self.valueBox)
        self.valueCol.setSpacing(2)
        self.valueCol.setObjectName(u"valueCol")
        self.valueCol.setContentsMargins(0, 0, 0, 0)
        self.valueLabel = QLabel(self.valueBox)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setProperty(u"role", u"field")

        self.valueCol.addWidget(self.valueLabel)

        self.valueRow = WrapRow()
        self.valueRow.setSpacing(4)
        self.valueRow.setObjectName(u"valueRow")
        self.valueRow.setContentsMargins(0, 0, 0, 0)
        self.value = NumberEdit(self.valueBox)
        self.value.setObjectName(u"value")
        self.value.setMaximumSize(QSize(190, 16777215))
        self.value.setMinimumSize(QSize(150, 0))

        self.valueRow.addWidget(self.value)

        self.valueUnit = QLabel(self.valueBox)
        self.valueUnit.setObjectName(u"valueUnit")
        self.valueUnit.setProperty(u"role", u"unit")

        self.valueRow.addWidget(self.valueUnit)

        self.valueRest = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valueRow.addItem(self.valueRest)


        self.valueCol.addLayout(self.valueRow)

        self.valueNote = FieldNote(self.valueBox)
        self.valueNote.setObjectName(u"valueNote")

        self.valueCol.addWidget(self.valueNote)

        self.valueSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valueCol.addItem(self.valueSpacer)

        self.basisBox = QWidget(self.grid)
        self.basisBox.setObjectName(u"basisBox")
        self.basisCol = Column(self.basisBox)
        self.basisCol.setSpacing(2)
        self.basisCol.setObjectName(u"basisCol")
        self.basisCol.setContentsMargins(0, 0, 0, 0)
        self.basisLabel = QLabel(self.basisBox)
        self.basisLabel.setObjectName(u"basisLabel")
        self.basisLabel.setProperty(u"role", u"field")

        self.basisCol.addWidget(self.basisLabel)

        self.basis = ChoiceRow(self.basisBox)
        self.basis.setObjectName(u"basis")

        self.basisCol.addWidget(self.basis)

        self.basisNote = FieldNote(self.basisBox)
        self.basisNote.setObjectName(u"basisNote")

        self.basisCol.addWidget(self.basisNote)

        self.basisSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basisCol.addItem(self.basisSpacer)

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

        self.noteSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.noteSpacer)


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

        self.column.addWidget(self.splitter)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
        self.itemLabel.setBuddy(self.item)
        self.periodLabel.setBuddy(self.period)
        self.scopeLabel.setBuddy(self.scope)
        self.as_ofLabel.setBuddy(self.as_of)
        self.valueLabel.setBuddy(self.value)
        self.basisLabel.setBuddy(self.basis)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.carryButton, self.whose)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.item)
        QWidget.setTabOrder(self.item, self.period)
        QWidget.setTabOrder(self.period, self.scope)
        QWidget.setTabOrder(self.scope, self.as_of)
        QWidget.setTabOrder(self.as_of, self.value)
        QWidget.setTabOrder(self.value, self.basis)
        QWidget.setTabOrder(self.basis, self.note)
        QWidget.setTabOrder(self.note, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(MonthStarts)

        QMetaObject.connectSlotsByName(MonthStarts)
    # setupUi

    def retranslateUi(self, MonthStarts):
        self.totals.setText("")
        self.carryButton.setText(QCoreApplication.translate("MonthStarts", u"\u524d\u5e74\u5ea6\u306e\u8a18\u9332\u7c3f\u304b\u3089\u2026", None))
#if QT_CONFIG(accessibility)
        self.carryButton.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u524d\u5e74\u5ea6\u306e\u8a18\u9332\u7c3f\u304b\u3089\u524d\u5e74\u5b9f\u7e3e\u3092\u5f15\u304d\u7d99\u3050", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("MonthStarts", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u9805\u76ee\u3092\u540d\u524d\u30fb\u30b3\u30fc\u30c9\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u6570\u5b57\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText(QCoreApplication.translate("MonthStarts", u"\u65b0\u3057\u3044\u6570\u5b57", None))
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("MonthStarts", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
        self.removeButton.setText(QCoreApplication.translate("MonthStarts", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.itemLabel.setText(QCoreApplication.translate("MonthStarts", u"\u9805\u76ee \u203b", None))
#if QT_CONFIG(accessibility)
        self.item.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("MonthStarts", u"\u671f\u9593 \u203b", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.scopeLabel.setText(QCoreApplication.translate("MonthStarts", u"\u5bfe\u8c61 \u203b", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u5bfe\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.as_ofLabel.setText(QCoreApplication.translate("MonthStarts", u"\u6642\u70b9(\u6708\u672b) \u203b", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u6642\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText(QCoreApplication.translate("MonthStarts", u"\u6570\u5b57 \u203b", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u6570\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.valueUnit.setText("")
        self.basisLabel.setText(QCoreApplication.translate("MonthStarts", u"\u6570\u5b57\u306e\u6839\u62e0 \u203b", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u6570\u5b57\u306e\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("MonthStarts", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("MonthStarts", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("MonthStarts", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("MonthStarts", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("MonthStarts", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

