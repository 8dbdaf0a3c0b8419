# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'target_pane.ui'
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
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.grids.paste_bar import PasteBar
from roukin_desktop.views.widgets.grids.target_grid import TargetGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.note_list import NoteList
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.notes.reason_list import ReasonList
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_TargetPane(object):
    def setupUi(self, TargetPane):
        if not TargetPane.objectName():
            TargetPane.setObjectName(u"TargetPane")
        self.column = Column(TargetPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(TargetPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.totals = QLabel(TargetPane)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.totals)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.copyYearButton = QPushButton(TargetPane)
        self.copyYearButton.setObjectName(u"copyYearButton")
        self.copyYearButton.setProperty(u"kind", u"small")

        self.headRow.addWidget(self.copyYearButton)

        self.whose = ChoiceList(TargetPane)
        self.whose.setObjectName(u"whose")
        self.whose.setVisible(False)
        self.whose.setMinimumSize(QSize(150, 0))

        self.headRow.addWidget(self.whose)

        self.filterLabel = QLabel(TargetPane)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(TargetPane)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(140, 0))
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.headRow.addWidget(self.filter)


        self.column.addLayout(self.headRow)

        self.pasteBar = PasteBar(TargetPane)
        self.pasteBar.setObjectName(u"pasteBar")

        self.column.addWidget(self.pasteBar)

        self.grid = TargetGrid(TargetPane)
        self.grid.setObjectName(u"grid")

        self.column.addWidget(self.grid)

        self.formCard = QFrame(TargetPane)
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

        self.discardButton = QPushButton(self.formCard)
        self.discardButton.setObjectName(u"discardButton")
        self.discardButton.setProperty(u"kind", u"link")

        self.detailHead.addWidget(self.discardButton)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.detailHead.addWidget(self.removeButton)

        self.detailHead.setStretch(1, 1)

        self.formCol.addLayout(self.detailHead)

        self.origin = OriginBanner(self.formCard)
        self.origin.setObjectName(u"origin")

        self.formCol.addWidget(self.origin)

        self.shares: QLabel = PhraseLabel(self.formCard)
        self.shares.setObjectName(u"shares")
        self.shares.setProperty(u"role", u"sub")
        self.shares.setWordWrap(True)

        self.formCol.addWidget(self.shares)

        self.before: QLabel = PhraseLabel(self.formCard)
        self.before.setObjectName(u"before")
        self.before.setProperty(u"role", u"sub")
        self.before.setWordWrap(True)

        self.formCol.addWidget(self.before)

        self.actual: QLabel = PhraseLabel(self.formCard)
        self.actual.setObjectName(u"actual")
        self.actual.setProperty(u"role", u"sub")
        self.actual.setWordWrap(True)

        self.formCol.addWidget(self.actual)

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

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.copyYearButton, self.whose)
        QWidget.setTabOrder(self.whose, self.filter)
        QWidget.setTabOrder(self.filter, self.pasteBar)
        QWidget.setTabOrder(self.pasteBar, self.grid)
        QWidget.setTabOrder(self.grid, self.discardButton)
        QWidget.setTabOrder(self.discardButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.origin)
        QWidget.setTabOrder(self.origin, self.reasons)
        QWidget.setTabOrder(self.reasons, self.registerButton)

        self.retranslateUi(TargetPane)

        QMetaObject.connectSlotsByName(TargetPane)
    # setupUi

    def retranslateUi(self, TargetPane):
        self.title.setText(QCoreApplication.translate("TargetPane", u"\u4f1a\u54e1\u81ea\u4e3b\u76ee\u6a19", None))
        self.totals.setText("")
        self.copyYearButton.setText(QCoreApplication.translate("TargetPane", u"\u524d\u5e74\u5ea6\u304b\u3089\u8907\u5199\u2026 F4", None))
#if QT_CONFIG(accessibility)
        self.copyYearButton.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u524d\u5e74\u5ea6\u304b\u3089\u8907\u5199", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u4e00\u89a7\u306b\u8868\u793a\u3059\u308b\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.filterLabel.setText(QCoreApplication.translate("TargetPane", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u4f1a\u54e1\u3092\u756a\u53f7\u30fb\u540d\u524d\u30fb\u3088\u307f\u3067\u7d5e\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u4f1a\u54e1\u81ea\u4e3b\u76ee\u6a19\u306e\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.detailTitle.setText("")
        self.discardButton.setText("")
#if QT_CONFIG(accessibility)
        self.discardButton.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u3053\u306e\u884c\u306e\u5165\u529b\u3092\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText("")
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u3053\u306e\u4f1a\u54e1\u306e\u81ea\u4e3b\u76ee\u6a19\u3092\u53d6\u6d88", None))
#endif // QT_CONFIG(accessibility)
        self.shares.setText("")
        self.before.setText("")
        self.actual.setText("")
        self.keysHint.setText(QCoreApplication.translate("TargetPane", u"Enter \u3067\u53f3\u3078\u3001Ctrl+D \u3067\u4e0a\u3092\u8907\u5199\u3001Ctrl+V \u3067 Excel \u304b\u3089\u8cbc\u308a\u4ed8\u3051\u3002! \u306f\u76f4\u3059\u6b04\u3001? \u306f\u78ba\u304b\u3081\u308b\u6b04\u3067\u3059\u3002", None))
        self.changed.setText("")
        self.registerButton.setText(QCoreApplication.translate("TargetPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("TargetPane", u"\u5909\u66f4\u3057\u305f\u884c\u3092\u3059\u3079\u3066\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

