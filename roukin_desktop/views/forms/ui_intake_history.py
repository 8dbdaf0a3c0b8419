# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_history.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.change_table import ChangeTable
from roukin_desktop.views.widgets.tables.mark_table import MarkTable
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeHistoryTab(object):
    def setupUi(self, IntakeHistoryTab):
        if not IntakeHistoryTab.objectName():
            IntakeHistoryTab.setObjectName(u"IntakeHistoryTab")
        self.column = Column(IntakeHistoryTab)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.history = MarkTable(IntakeHistoryTab)
        self.history.setObjectName(u"history")
        self.history.setMinimumSize(QSize(0, 90))

        self.column.addWidget(self.history)

        self.historyNote: QLabel = PhraseLabel(IntakeHistoryTab)
        self.historyNote.setObjectName(u"historyNote")
        self.historyNote.setWordWrap(True)
        self.historyNote.setProperty(u"role", u"sub")

        self.column.addWidget(self.historyNote)

        self.revisionTitle = QLabel(IntakeHistoryTab)
        self.revisionTitle.setObjectName(u"revisionTitle")
        self.revisionTitle.setProperty(u"role", u"heading")

        self.column.addWidget(self.revisionTitle)

        self.revisionFacts: QLabel = PhraseLabel(IntakeHistoryTab)
        self.revisionFacts.setObjectName(u"revisionFacts")
        self.revisionFacts.setWordWrap(True)
        self.revisionFacts.setProperty(u"role", u"sub")

        self.column.addWidget(self.revisionFacts)

        self.sentBack = FieldNote(IntakeHistoryTab)
        self.sentBack.setObjectName(u"sentBack")

        self.column.addWidget(self.sentBack)

        self.editedTitle = QLabel(IntakeHistoryTab)
        self.editedTitle.setObjectName(u"editedTitle")
        self.editedTitle.setProperty(u"role", u"field")

        self.column.addWidget(self.editedTitle)

        self.edited = RecordTable(IntakeHistoryTab)
        self.edited.setObjectName(u"edited")
        self.edited.setMinimumSize(QSize(0, 64))
        self.edited.setMaximumSize(QSize(16777215, 110))

        self.column.addWidget(self.edited)

        self.differTitle = QLabel(IntakeHistoryTab)
        self.differTitle.setObjectName(u"differTitle")
        self.differTitle.setProperty(u"role", u"field")

        self.column.addWidget(self.differTitle)

        self.differences = ChangeTable(IntakeHistoryTab)
        self.differences.setObjectName(u"differences")
        self.differences.setMinimumSize(QSize(0, 90))

        self.column.addWidget(self.differences)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer1)

        self.column.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.editedTitle.setBuddy(self.edited)
        self.differTitle.setBuddy(self.differences)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.history, self.edited)
        QWidget.setTabOrder(self.edited, self.differences)

        self.retranslateUi(IntakeHistoryTab)

        QMetaObject.connectSlotsByName(IntakeHistoryTab)
    # setupUi

    def retranslateUi(self, IntakeHistoryTab):
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("IntakeHistoryTab", u"\u3053\u306e\u63d0\u51fa\u5143\u306e\u7248\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.historyNote.setText("")
        self.revisionTitle.setText("")
        self.revisionFacts.setText("")
        self.editedTitle.setText(QCoreApplication.translate("IntakeHistoryTab", u"\u624b\u76f4\u3057\u3055\u308c\u305f\u6b04(\u53d7\u3051\u4ed8\u3051\u305f\u306e\u306f\u3001\u3082\u3068\u306e\u5024\u3067\u3059)", None))
#if QT_CONFIG(accessibility)
        self.edited.setAccessibleName(QCoreApplication.translate("IntakeHistoryTab", u"\u624b\u76f4\u3057\u3055\u308c\u305f\u6b04", None))
#endif // QT_CONFIG(accessibility)
        self.differTitle.setText("")
#if QT_CONFIG(accessibility)
        self.differences.setAccessibleName(QCoreApplication.translate("IntakeHistoryTab", u"\u524d\u306e\u7248\u3068\u306e\u9055\u3044", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

