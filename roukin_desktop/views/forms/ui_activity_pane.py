# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity_pane.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.grids.activity_grid import ActivityGrid
from roukin_desktop.views.widgets.grids.entry_grid import EntryGrid
from roukin_desktop.views.widgets.grids.paste_bar import PasteBar
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.note_list import NoteList
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_ActivityPane(object):
    def setupUi(self, ActivityPane):
        if not ActivityPane.objectName():
            ActivityPane.setObjectName(u"ActivityPane")
        self.column = Column(ActivityPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ActivityPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.doerLabel = QLabel(ActivityPane)
        self.doerLabel.setObjectName(u"doerLabel")
        self.doerLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.doerLabel)

        self.doer = ChoiceRow(ActivityPane)
        self.doer.setObjectName(u"doer")

        self.headRow.addWidget(self.doer)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.whose = ChoiceList(ActivityPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(140, 0))

        self.headRow.addWidget(self.whose)

        self.federation = ChoiceList(ActivityPane)
        self.federation.setObjectName(u"federation")
        self.federation.setVisible(False)
        self.federation.setMinimumContentsLength(10)

        self.headRow.addWidget(self.federation)

        self.branch = ChoiceList(ActivityPane)
        self.branch.setObjectName(u"branch")
        self.branch.setVisible(False)
        self.branch.setMinimumContentsLength(10)

        self.headRow.addWidget(self.branch)

        self.filterLabel = QLabel(ActivityPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(ActivityPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMaximumSize(QSize(280, 16777215))
        self.filter.setMinimumSize(QSize(140, 0))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.totals: QLabel = PhraseLabel(ActivityPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")
        self.totals.setWordWrap(True)

        self.column.addWidget(self.totals)

        self.pasteBar = PasteBar(ActivityPane)
        self.pasteBar.setObjectName(u"pasteBar")

        self.column.addWidget(self.pasteBar)

        self.grid = ActivityGrid(ActivityPane)
        self.grid.setObjectName(u"grid")

        self.column.addWidget(self.grid)

        self.formCard = QFrame(ActivityPane)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"role", u"card")
        self.formCol = Column(self.formCard)
        self.formCol.setSpacing(4)
        self.formCol.setObjectName(u"formCol")
        self.formCol.setContentsMargins(16, 8, 16, 8)
        self.detailHead = WrapRow()
        self.detailHead.setSpacing(12)
        self.detailHead.setObjectName(u"detailHead")
        self.detailHead.setContentsMargins(0, 0, 0, 0)
        self.detailTitle = QLabel(self.formCard)
        self.detailTitle.setObjectName(u"detailTitle")
        self.detailTitle.setProperty(u"role", u"heading")

        self.detailHead.addWidget(self.detailTitle)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.detailHead.addItem(self.spacer2)

        self.unknownButton = QPushButton(self.formCard)
        self.unknownButton.setObjectName(u"unknownButton")
        self.unknownButton.setProperty(u"kind", u"small")

        self.detailHead.addWidget(self.unknownButton)

        self.discardButton = QPushButton(self.formCard)
        self.discardButton.setObjectName(u"discardButton")
        self.discardButton.setProperty(u"kind", u"link")

        self.detailHead.addWidget(self.discardButton)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.detailHead.addWidget(self.removeButton)


        self.formCol.addLayout(self.detailHead)

        self.origin = OriginBanner(self.formCard)
        self.origin.setObjectName(u"origin")

        self.formCol.addWidget(self.origin)

        self.entries = EntryGrid(self.formCard)
        self.entries.setObjectName(u"entries")
        self.entries.setMaximumSize(QSize(16777215, 132))

        self.formCol.addWidget(self.entries)

        self.notes = NoteList(self.formCard)
        self.notes.setObjectName(u"notes")

        self.formCol.addWidget(self.notes)

        self.reasons = ReasonList(self.formCard)
        self.reasons.setObjectName(u"reasons")

        self.formCol.addWidget(self.reasons)

        self.message = FieldNote(self.formCard)
        self.message.setObjectName(u"message")

        self.formCol.addWidget(self.message)

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

        self.changed = QLabel(self.formCard)
        self.changed.setObjectName(u"changed")
        self.changed.setProperty(u"role", u"changed")

        self.formFoot.addWidget(self.changed)

        self.registerButton = QPushButton(self.formCard)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.formFoot.addWidget(self.registerButton)

        self.formFoot.setStretch(0, 1)

        self.formCol.addLayout(self.formFoot)


        self.column.addWidget(self.formCard)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.doerLabel.setBuddy(self.doer)
        self.filterLabel.setBuddy(self.filter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.doer, self.whose)
        QWidget.setTabOrder(self.whose, self.federation)
        QWidget.setTabOrder(self.federation, self.branch)
        QWidget.setTabOrder(self.branch, self.filter)
        QWidget.setTabOrder(self.filter, self.pasteBar)
        QWidget.setTabOrder(self.pasteBar, self.grid)
        QWidget.setTabOrder(self.grid, self.unknownButton)
        QWidget.setTabOrder(self.unknownButton, self.discardButton)
        QWidget.setTabOrder(self.discardButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.entries)
        QWidget.setTabOrder(self.entries, self.reasons)
        QWidget.setTabOrder(self.reasons, self.registerButton)

        self.retranslateUi(ActivityPane)

        QMetaObject.connectSlotsByName(ActivityPane)
    # setupUi

    def retranslateUi(self, ActivityPane):
        self.title.setText(QCoreApplication.translate("ActivityPane", u"\u4f1a\u54e1\u6d3b\u52d5", None))
        self.doerLabel.setText(QCoreApplication.translate("ActivityPane", u"\u5bfe\u8c61", None))
#if QT_CONFIG(accessibility)
        self.doer.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u5bfe\u8c61", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.federation.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u7523\u5225\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.branch.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u5e97\u8217\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("ActivityPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u4f1a\u54e1\u30fb\u7523\u5225\u3092\u756a\u53f7\u30fb\u540d\u524d\u30fb\u3088\u307f\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        self.totals.setText("")
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u4f1a\u54e1\u6d3b\u52d5\u306e\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.detailTitle.setText("")
        self.unknownButton.setText(QCoreApplication.translate("ActivityPane", u"\u8a2d\u7f6e\u65e5\u306f\u4e0d\u660e", None))
#if QT_CONFIG(accessibility)
        self.unknownButton.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u8077\u5834\u63a8\u9032\u59d4\u54e1\u4f1a\u306e\u8a2d\u7f6e\u65e5\u306f\u4e0d\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.discardButton.setText(QCoreApplication.translate("ActivityPane", u"\u5165\u529b\u3092\u3084\u3081\u308b", None))
#if QT_CONFIG(accessibility)
        self.discardButton.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u3053\u306e\u6b04\u306e\u5165\u529b\u3092\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("ActivityPane", u"\u3053\u306e1\u4ef6\u3092\u53d6\u6d88\u2026", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u3053\u306e1\u4ef6\u3092\u53d6\u6d88", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u3053\u306e\u6b04\u306e\u6d3b\u52d5", None))
#endif // QT_CONFIG(accessibility)
        self.keysHint.setText(QCoreApplication.translate("ActivityPane", u"Space \u3067\u5370(\u4eca\u65e5\u306e\u65e5\u4ed8)\u3001\u65e5\u4ed8\u306f\u305d\u306e\u307e\u307e\u5165\u529b\u3001Enter \u3067\u53f3\u3078\u3001Ctrl+D \u3067\u4e0a\u3092\u8907\u5199\u3001Ctrl+V \u3067\u8cbc\u308a\u4ed8\u3051", None))
        self.changed.setText("")
        self.registerButton.setText(QCoreApplication.translate("ActivityPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("ActivityPane", u"\u5165\u529b\u3057\u305f\u3082\u306e\u3092\u3059\u3079\u3066\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

