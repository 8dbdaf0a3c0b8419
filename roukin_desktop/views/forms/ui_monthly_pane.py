# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'monthly_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from roukin_desktop.views.widgets.navigation.part_tabs import PartTabs
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column

class Ui_MonthlyPane(object):
    def setupUi(self, MonthlyPane):
        if not MonthlyPane.objectName():
            MonthlyPane.setObjectName(u"MonthlyPane")
        self.column = Column(MonthlyPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(16)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MonthlyPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.parts = PartTabs(MonthlyPane)
        self.parts.setObjectName(u"parts")

        self.headRow.addWidget(self.parts)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.importButton = QPushButton(MonthlyPane)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"kind", u"small")

        self.headRow.addWidget(self.importButton)


        self.column.addLayout(self.headRow)

        self.pages = QStackedWidget(MonthlyPane)
        self.pages.setObjectName(u"pages")

        self.column.addWidget(self.pages)

        self.column.setStretch(1, 1)
        QWidget.setTabOrder(self.parts, self.importButton)
        QWidget.setTabOrder(self.importButton, self.pages)

        self.retranslateUi(MonthlyPane)

        QMetaObject.connectSlotsByName(MonthlyPane)
    # setupUi

    def retranslateUi(self, MonthlyPane):
        self.title.setText(QCoreApplication.translate("MonthlyPane", u"\u6708\u6b21\u5b9f\u7e3e", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("MonthlyPane", u"\u6708\u6b21\u5b9f\u7e3e\u306e\u753b\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.importButton.setText(QCoreApplication.translate("MonthlyPane", u"\u91d1\u5eab\u306e\u30d5\u30a1\u30a4\u30eb\u306e\u53d6\u8fbc\u2026", None))
#if QT_CONFIG(accessibility)
        self.importButton.setAccessibleName(QCoreApplication.translate("MonthlyPane", u"\u91d1\u5eab\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

