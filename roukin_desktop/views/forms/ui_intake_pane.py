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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.navigation.part_tabs import PartTabs
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

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
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.parts = PartTabs(IntakePane)
        self.parts.setObjectName(u"parts")

        self.headRow.addWidget(self.parts)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.lead = QLabel(IntakePane)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.lead)


        self.column.addLayout(self.headRow)

        self.resultCard = QFrame(IntakePane)
        self.resultCard.setObjectName(u"resultCard")
        self.resultCard.setProperty(u"role", u"card")
        self.resultRow = WrapRow(self.resultCard)
        self.resultRow.setSpacing(8)
        self.resultRow.setObjectName(u"resultRow")
        self.resultRow.setContentsMargins(16, 8, 12, 8)
        self.resultIcon = TintedIcon(self.resultCard)
        self.resultIcon.setObjectName(u"resultIcon")

        self.resultRow.addWidget(self.resultIcon)

        self.resultText: QLabel = PhraseLabel(self.resultCard)
        self.resultText.setObjectName(u"resultText")
        self.resultText.setWordWrap(True)

        self.resultRow.addWidget(self.resultText)

        self.openFirst = QPushButton(self.resultCard)
        self.openFirst.setObjectName(u"openFirst")
        self.openFirst.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openFirst)

        self.openSecond = QPushButton(self.resultCard)
        self.openSecond.setObjectName(u"openSecond")
        self.openSecond.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openSecond)

        self.openFolder = QPushButton(self.resultCard)
        self.openFolder.setObjectName(u"openFolder")
        self.openFolder.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openFolder)

        self.mailButton = QPushButton(self.resultCard)
        self.mailButton.setObjectName(u"mailButton")
        self.mailButton.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.mailButton)

        self.closeResult = QPushButton(self.resultCard)
        self.closeResult.setObjectName(u"closeResult")
        self.closeResult.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.closeResult)

        self.resultRow.setStretch(1, 1)

        self.column.addWidget(self.resultCard)

        self.pages = QStackedWidget(IntakePane)
        self.pages.setObjectName(u"pages")

        self.column.addWidget(self.pages)

        self.column.setStretch(2, 1)
        QWidget.setTabOrder(self.parts, self.openFirst)
        QWidget.setTabOrder(self.openFirst, self.openSecond)
        QWidget.setTabOrder(self.openSecond, self.openFolder)
        QWidget.setTabOrder(self.openFolder, self.mailButton)
        QWidget.setTabOrder(self.mailButton, self.closeResult)
        QWidget.setTabOrder(self.closeResult, self.pages)

        self.retranslateUi(IntakePane)

        QMetaObject.connectSlotsByName(IntakePane)
    # setupUi

    def retranslateUi(self, IntakePane):
        self.title.setText(QCoreApplication.translate("IntakePane", u"\u53d7\u4ed8", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("IntakePane", u"\u53d7\u4ed8\u306e\u753b\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText(QCoreApplication.translate("IntakePane", u"\u5c4a\u3044\u305f\u63d0\u51fa\u30d5\u30a1\u30a4\u30eb\u3092\u78ba\u304b\u3081\u3066\u3001\u96c6\u8a08\u306b\u5165\u308c\u307e\u3059", None))
        self.resultText.setText("")
        self.openFirst.setText(QCoreApplication.translate("IntakePane", u"\u958b\u304f", None))
        self.openSecond.setText(QCoreApplication.translate("IntakePane", u"\u958b\u304f", None))
        self.openFolder.setText(QCoreApplication.translate("IntakePane", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
        self.mailButton.setText(QCoreApplication.translate("IntakePane", u"\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d", None))
#if QT_CONFIG(accessibility)
        self.mailButton.setAccessibleName(QCoreApplication.translate("IntakePane", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u3092\u4ed8\u3051\u305f\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.closeResult.setText(QCoreApplication.translate("IntakePane", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeResult.setAccessibleName(QCoreApplication.translate("IntakePane", u"\u4f5c\u6210\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

