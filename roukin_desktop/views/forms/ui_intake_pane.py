# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.navigation.part_tabs import PartTabs
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column

class Ui_IntakePane(object):
    def setupUi(self, IntakePane):
        if not IntakePane.objectName():
            IntakePane.setObjectName(u"IntakePane")
        self.column = Column(IntakePane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(16)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(IntakePane)
        self.title.setObjectName(u"title")

        self.headRow.addWidget(self.title)

        self.parts = PartTabs(IntakePane)
        self.parts.setObjectName(u"parts")

        self.headRow.addWidget(self.parts)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.lead = QLabel(IntakePane)
        self.lead.setObjectName(u"lead")

        self.headRow.addWidget(self.lead)


        self.column.addLayout(self.headRow)

        self.pages = QStackedWidget(IntakePane)
        self.pages.setObjectName(u"pages")

        self.column.addWidget(self.pages)

        self.column.setStretch(1, 1)
        QWidget.setTabOrder(self.parts, self.pages)

        self.retranslateUi(IntakePane)

        QMetaObject.connectSlotsByName(IntakePane)
    # setupUi

    def retranslateUi(self, IntakePane):
        self.title.setText(QCoreApplication.translate("IntakePane", u"\u53d7\u4ed8", None))
        self.title.setProperty(u"role", QCoreApplication.translate("IntakePane", u"title", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("IntakePane", u"\u53d7\u4ed8\u306e\u753b\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText(QCoreApplication.translate("IntakePane", u"\u5c4a\u3044\u305f\u63d0\u51fa\u30d5\u30a1\u30a4\u30eb\u3092\u78ba\u304b\u3081\u3066\u3001\u96c6\u8a08\u306b\u5165\u308c\u307e\u3059", None))
        self.lead.setProperty(u"role", QCoreApplication.translate("IntakePane", u"sub", None))
        pass
    # retranslateUi

