# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_pane.ui'
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
    QLabel, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.navigation.section_list import SectionList
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_SettingsPane(object):
    def setupUi(self, SettingsPane):
        if not SettingsPane.objectName():
            SettingsPane.setObjectName(u"SettingsPane")
        self.column = Column(SettingsPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SettingsPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(SettingsPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer3 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer3)

        self.whose = ChoiceList(SettingsPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(SettingsPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(SettingsPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.bodyRow = WrapRow()
        self.bodyRow.setSpacing(12)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(0, 0, 0, 0)
        self.sections = SectionList(SettingsPane)
        self.sections.setObjectName(u"sections")
        self.sections.setMinimumSize(QSize(150, 0))
        self.sections.setMaximumSize(QSize(150, 16777215))

        self.bodyRow.addWidget(self.sections)

        self.stack = QStackedWidget(SettingsPane)
        self.stack.setObjectName(u"stack")
        self.registersPage = QWidget()
        self.registersPage.setObjectName(u"registersPage")
        self.stack.addWidget(self.registersPage)
        self.registersCol = Column(self.registersPage)
        self.registersCol.setSpacing(0)
        self.registersCol.setObjectName(u"registersCol")
        self.registersCol.setContentsMargins(0, 0, 0, 0)
        self.splitter = PartSplitter(self.registersPage)
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
        self.table.setMinimumSize(QSize(0, 96))

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

        self.spacer4 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer4)

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
        self.codeRow.setSpacing(4)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.code = DirectEdit(self.codeBox)
        self.code.setObjectName(u"code")
        self.code.setMaximumSize(QSize(170, 16777215))

        self.codeRow.addWidget(self.code)

        self.spacer5 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.codeRow.addItem(self.spacer5)


        self.codeCol.addLayout(self.codeRow)

        self.codeNote = FieldNote(self.codeBox)
        self.codeNote.setObjectName(u"codeNote")

        self.codeCol.addWidget(self.codeNote)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeCol.addItem(self.spacer6)

        self.committeeBox = QWidget(self.grid)
        self.committeeBox.setObjectName(u"committeeBox")
        self.committeeCol = Column(self.committeeBox)
        self.committeeCol.setSpacing(2)
        self.committeeCol.setObjectName(u"committeeCol")
        self.committeeCol.setContentsMargins(0, 0, 0, 0)
        self.committeeLabel = QLabel(self.committeeBox)
        self.committeeLabel.setObjectName(u"committeeLabel")
        self.committeeLabel.setProperty(u"role", u"field")

        self.committeeCol.addWidget(self.committeeLabel)

        self.committee = ChoiceList(self.committeeBox)
        self.committee.setObjectName(u"committee")

        self.committeeCol.addWidget(self.committee)

        self.committeeNote = FieldNote(self.committeeBox)
        self.committeeNote.setObjectName(u"committeeNote")

        self.committeeCol.addWidget(self.committeeNote)

        self.spacer7 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.committeeCol.addItem(self.spacer7)

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

        self.spacer8 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.blockCol.addItem(self.spacer8)

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

        self.spacer9 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_textCol.addItem(self.spacer9)

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
        self.valid_fromRow.setSpacing(4)
        self.valid_fromRow.setObjectName(u"valid_fromRow")
        self.valid_fromRow.setContentsMargins(0, 0, 0, 0)
        self.valid_from = DateEdit(self.valid_fromBox)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(170, 16777215))
        self.valid_from.setMinimumSize(QSize(130, 0))

        self.valid_fromRow.addWidget(self.valid_from)

        self.spacer10 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valid_fromRow.addItem(self.spacer10)


        self.valid_fromCol.addLayout(self.valid_fromRow)

        self.valid_fromNote = FieldNote(self.valid_fromBox)
        self.valid_fromNote.setObjectName(u"valid_fromNote")

        self.valid_fromCol.addWidget(self.valid_fromNote)

        self.spacer11 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_fromCol.addItem(self.spacer11)

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
        self.valid_toRow.setSpacing(4)
        self.valid_toRow.setObjectName(u"valid_toRow")
        self.valid_toRow.setContentsMargins(0, 0, 0, 0)
        self.valid_to = DateEdit(self.valid_toBox)
        self.valid_to.setObjectName(u"valid_to")
        self.valid_to.setMaximumSize(QSize(170, 16777215))
        self.valid_to.setMinimumSize(QSize(130, 0))

        self.valid_toRow.addWidget(self.valid_to)

        self.spacer12 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valid_toRow.addItem(self.spacer12)


        self.valid_toCol.addLayout(self.valid_toRow)

        self.valid_toNote = FieldNote(self.valid_toBox)
        self.valid_toNote.setObjectName(u"valid_toNote")

        self.valid_toCol.addWidget(self.valid_toNote)

        self.spacer13 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_toCol.addItem(self.spacer13)

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

        self.spacer14 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteCol.addItem(self.spacer14)


        self.bodyCol.addWidget(self.grid)

        self.spacer15 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer15)


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
        self.keysHint.setProperty(u"role", u"hint")
        self.keysHint.setWordWrap(True)

        self.formFoot.addWidget(self.keysHint)

        self.giveUpButton = QPushButton(self.formCard)
        self.giveUpButton.setObjectName(u"giveUpButton")
        self.giveUpButton.setProperty(u"kind", u"quiet")

        self.formFoot.addWidget(self.giveUpButton)

        self.registerButton = QPushButton(self.formCard)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.formFoot.addWidget(self.registerButton)

        self.formFoot.setStretch(0, 1)

        self.formCol.addLayout(self.formFoot)

        self.formCol.setStretch(2, 1)
        self.splitter.addWidget(self.formCard)

        self.registersCol.addWidget(self.splitter)


        self.bodyRow.addWidget(self.stack)

        self.bodyRow.setStretch(1, 1)

        self.column.addLayout(self.bodyRow)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
        self.codeLabel.setBuddy(self.code)
        self.committeeLabel.setBuddy(self.committee)
        self.blockLabel.setBuddy(self.block)
        self.name_textLabel.setBuddy(self.name_text)
        self.valid_fromLabel.setBuddy(self.valid_from)
        self.valid_toLabel.setBuddy(self.valid_to)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.sections)
        QWidget.setTabOrder(self.sections, self.table)
        QWidget.setTabOrder(self.table, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.code)
        QWidget.setTabOrder(self.code, self.committee)
        QWidget.setTabOrder(self.committee, self.block)
        QWidget.setTabOrder(self.block, self.name_text)
        QWidget.setTabOrder(self.name_text, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_to)
        QWidget.setTabOrder(self.valid_to, self.note)
        QWidget.setTabOrder(self.note, self.reasons)
        QWidget.setTabOrder(self.reasons, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(SettingsPane)

        QMetaObject.connectSlotsByName(SettingsPane)
    # setupUi

    def retranslateUi(self, SettingsPane):
        self.title.setText(QCoreApplication.translate("SettingsPane", u"\u8a2d\u5b9a", None))
        self.totals.setText("")
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("SettingsPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u4e00\u89a7\u3092\u540d\u524d\u30fb\u30b3\u30fc\u30c9\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u8a2d\u5b9a\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u767b\u9332\u3055\u308c\u3066\u3044\u308b\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText("")
        self.changed.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("SettingsPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
#if QT_CONFIG(accessibility)
        self.takeBackButton.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u3084\u3081\u305f\u5165\u529b\u3092\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("SettingsPane", u"\u53d6\u308a\u6d88\u3059", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u3053\u306e\u8a18\u9332\u3092\u53d6\u308a\u6d88\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("SettingsPane", u"\u30b3\u30fc\u30c9", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u30b3\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.committeeLabel.setText(QCoreApplication.translate("SettingsPane", u"\u63a8\u9032\u59d4\u54e1\u4f1a", None))
#if QT_CONFIG(accessibility)
        self.committee.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u63a8\u9032\u59d4\u54e1\u4f1a", None))
#endif // QT_CONFIG(accessibility)
        self.blockLabel.setText(QCoreApplication.translate("SettingsPane", u"\u30d6\u30ed\u30c3\u30af", None))
#if QT_CONFIG(accessibility)
        self.block.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u30d6\u30ed\u30c3\u30af", None))
#endif // QT_CONFIG(accessibility)
        self.name_textLabel.setText(QCoreApplication.translate("SettingsPane", u"\u540d\u524d \u203b", None))
#if QT_CONFIG(accessibility)
        self.name_text.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.valid_fromLabel.setText(QCoreApplication.translate("SettingsPane", u"\u6709\u52b9\u958b\u59cb\u65e5", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u6709\u52b9\u958b\u59cb\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.valid_toLabel.setText(QCoreApplication.translate("SettingsPane", u"\u6709\u52b9\u7d42\u4e86\u65e5", None))
#if QT_CONFIG(accessibility)
        self.valid_to.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u6709\u52b9\u7d42\u4e86\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("SettingsPane", u"\u5099\u8003", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("SettingsPane", u"Enter \u3067\u6b21\u3078\u3001Shift+Enter \u3067\u524d\u3078\u3001Ctrl+Enter \u3067\u767b\u9332", None))
        self.giveUpButton.setText(QCoreApplication.translate("SettingsPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("SettingsPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("SettingsPane", u"\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

