# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_return.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeReturnTab(object):
    def setupUi(self, IntakeReturnTab):
        if not IntakeReturnTab.objectName():
            IntakeReturnTab.setObjectName(u"IntakeReturnTab")
        self.column = Column(IntakeReturnTab)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.sendBackTitle: QLabel = PhraseLabel(IntakeReturnTab)
        self.sendBackTitle.setObjectName(u"sendBackTitle")
        self.sendBackTitle.setWordWrap(True)
        self.sendBackTitle.setProperty(u"role", u"heading")

        self.column.addWidget(self.sendBackTitle)

        self.sendBackHint: QLabel = PhraseLabel(IntakeReturnTab)
        self.sendBackHint.setObjectName(u"sendBackHint")
        self.sendBackHint.setWordWrap(True)
        self.sendBackHint.setProperty(u"role", u"hint")

        self.column.addWidget(self.sendBackHint)

        self.remarkLabel = QLabel(IntakeReturnTab)
        self.remarkLabel.setObjectName(u"remarkLabel")
        self.remarkLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.remarkLabel)

        self.remark = QPlainTextEdit(IntakeReturnTab)
        self.remark.setObjectName(u"remark")
        self.remark.setMinimumSize(QSize(0, 56))
        self.remark.setMaximumSize(QSize(16777215, 160))

        self.column.addWidget(self.remark)

        self.sendBackRow = WrapRow()
        self.sendBackRow.setSpacing(8)
        self.sendBackRow.setObjectName(u"sendBackRow")
        self.sendBackRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sendBackRow.addItem(self.spacer1)

        self.sendBackButton = QPushButton(IntakeReturnTab)
        self.sendBackButton.setObjectName(u"sendBackButton")

        self.sendBackRow.addWidget(self.sendBackButton)


        self.column.addLayout(self.sendBackRow)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer2)

#if QT_CONFIG(shortcut)
        self.remarkLabel.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.remark, self.sendBackButton)

        self.retranslateUi(IntakeReturnTab)

        QMetaObject.connectSlotsByName(IntakeReturnTab)
    # setupUi

    def retranslateUi(self, IntakeReturnTab):
        self.sendBackTitle.setText("")
        self.sendBackHint.setText(QCoreApplication.translate("IntakeReturnTab", u"\u7406\u7531\u306f\u53d7\u9818\u7968\u306b\u66f8\u304b\u308c\u3001\u63d0\u51fa\u5143\u306e\u753b\u9762\u306b\u51fa\u307e\u3059\u3002\u6b21\u306e\u7248\u304c\u5c4a\u304f\u307e\u3067\u3001\u3044\u307e\u306e\u6570\u5b57\u306f\u96c6\u8a08\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.remarkLabel.setText(QCoreApplication.translate("IntakeReturnTab", u"\u5dee\u623b\u3057\u306e\u7406\u7531 \u203b", None))
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("IntakeReturnTab", u"\u5dee\u623b\u3057\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.sendBackButton.setText(QCoreApplication.translate("IntakeReturnTab", u"\u5dee\u3057\u623b\u3059", None))
        pass
    # retranslateUi

