# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_closing.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.tables.change_table import ChangeTable
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeClosingTab(object):
    def setupUi(self, IntakeClosingTab):
        if not IntakeClosingTab.objectName():
            IntakeClosingTab.setObjectName(u"IntakeClosingTab")
        self.column = Column(IntakeClosingTab)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.closeHint: QLabel = PhraseLabel(IntakeClosingTab)
        self.closeHint.setObjectName(u"closeHint")
        self.closeHint.setWordWrap(True)
        self.closeHint.setProperty(u"role", u"hint")

        self.column.addWidget(self.closeHint)

        self.whyLabel = QLabel(IntakeClosingTab)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.whyLabel)

        self.why = PlainEdit(IntakeClosingTab)
        self.why.setObjectName(u"why")

        self.column.addWidget(self.why)

        self.closeRow = WrapRow()
        self.closeRow.setSpacing(8)
        self.closeRow.setObjectName(u"closeRow")
        self.closeRow.setContentsMargins(0, 0, 0, 0)
        self.close0 = QPushButton(IntakeClosingTab)
        self.close0.setObjectName(u"close0")
        self.close0.setProperty(u"kind", u"quiet")

        self.closeRow.addWidget(self.close0)

        self.close1 = QPushButton(IntakeClosingTab)
        self.close1.setObjectName(u"close1")
        self.close1.setProperty(u"kind", u"quiet")

        self.closeRow.addWidget(self.close1)

        self.close2 = QPushButton(IntakeClosingTab)
        self.close2.setObjectName(u"close2")
        self.close2.setProperty(u"kind", u"quiet")

        self.closeRow.addWidget(self.close2)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closeRow.addItem(self.spacer1)


        self.column.addLayout(self.closeRow)

        self.closedLabel = QLabel(IntakeClosingTab)
        self.closedLabel.setObjectName(u"closedLabel")
        self.closedLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.closedLabel)

        self.closed = RecordTable(IntakeClosingTab)
        self.closed.setObjectName(u"closed")
        self.closed.setMinimumSize(QSize(0, 64))
        self.closed.setMaximumSize(QSize(16777215, 120))

        self.column.addWidget(self.closed)

        self.closedNote: QLabel = PhraseLabel(IntakeClosingTab)
        self.closedNote.setObjectName(u"closedNote")
        self.closedNote.setWordWrap(True)
        self.closedNote.setProperty(u"role", u"sub")

        self.column.addWidget(self.closedNote)

        self.papersRow = WrapRow()
        self.papersRow.setSpacing(8)
        self.papersRow.setObjectName(u"papersRow")
        self.papersRow.setContentsMargins(0, 0, 0, 0)
        self.papersButton = QPushButton(IntakeClosingTab)
        self.papersButton.setObjectName(u"papersButton")

        self.papersRow.addWidget(self.papersButton)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.papersRow.addItem(self.spacer2)


        self.column.addLayout(self.papersRow)

        self.sinceTitle = QLabel(IntakeClosingTab)
        self.sinceTitle.setObjectName(u"sinceTitle")
        self.sinceTitle.setProperty(u"role", u"field")

        self.column.addWidget(self.sinceTitle)

        self.since = ChangeTable(IntakeClosingTab)
        self.since.setObjectName(u"since")
        self.since.setMinimumSize(QSize(0, 90))

        self.column.addWidget(self.since)

        self.spacer3 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer3)

        self.column.setStretch(9, 1)
#if QT_CONFIG(shortcut)
        self.whyLabel.setBuddy(self.why)
        self.closedLabel.setBuddy(self.closed)
        self.sinceTitle.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.why, self.close0)
        QWidget.setTabOrder(self.close0, self.close1)
        QWidget.setTabOrder(self.close1, self.close2)
        QWidget.setTabOrder(self.close2, self.closed)
        QWidget.setTabOrder(self.closed, self.papersButton)
        QWidget.setTabOrder(self.papersButton, self.since)

        self.retranslateUi(IntakeClosingTab)

        QMetaObject.connectSlotsByName(IntakeClosingTab)
    # setupUi

    def retranslateUi(self, IntakeClosingTab):
        self.closeHint.setText(QCoreApplication.translate("IntakeClosingTab", u"\u3059\u3079\u3066\u306e\u63d0\u51fa\u5143\u3092\u5408\u308f\u305b\u305f\u305d\u306e\u671f\u306e\u96c6\u8a08\u3092\u3001\u5831\u544a\u3057\u305f\u3082\u306e\u3068\u3057\u3066\u6b8b\u3057\u307e\u3059\u3002", None))
        self.whyLabel.setText(QCoreApplication.translate("IntakeClosingTab", u"\u7406\u7531(\u671f\u9593\u304c\u7d42\u308f\u308b\u524d\u306b\u78ba\u5b9a\u3059\u308b\u3068\u304d\u306f\u203b)", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("IntakeClosingTab", u"\u78ba\u5b9a\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.close0.setText("")
        self.close1.setText("")
        self.close2.setText("")
        self.closedLabel.setText(QCoreApplication.translate("IntakeClosingTab", u"\u78ba\u5b9a\u3057\u305f\u671f", None))
#if QT_CONFIG(accessibility)
        self.closed.setAccessibleName(QCoreApplication.translate("IntakeClosingTab", u"\u78ba\u5b9a\u3057\u305f\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.closedNote.setText("")
        self.papersButton.setText(QCoreApplication.translate("IntakeClosingTab", u"\u78ba\u5b9a\u6642\u306e\u96c6\u8a08\u3092Excel\u30fbPDF\u3067\u4f5c\u308b\u2026", None))
#if QT_CONFIG(accessibility)
        self.papersButton.setAccessibleName(QCoreApplication.translate("IntakeClosingTab", u"\u9078\u3093\u3060\u671f\u306e\u78ba\u5b9a\u6642\u306e\u96c6\u8a08\u3092Excel\u3068PDF\u3067\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.sinceTitle.setText("")
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("IntakeClosingTab", u"\u78ba\u5b9a\u5f8c\u306b\u5909\u308f\u3063\u305f\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

