# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_letter.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.copy_field import CopyField

class Ui_IntakeLetterTab(object):
    def setupUi(self, IntakeLetterTab):
        if not IntakeLetterTab.objectName():
            IntakeLetterTab.setObjectName(u"IntakeLetterTab")
        self.column = QVBoxLayout(IntakeLetterTab)
        self.column.setSpacing(5)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.sendBackTitle = QLabel(IntakeLetterTab)
        self.sendBackTitle.setObjectName(u"sendBackTitle")
        self.sendBackTitle.setWordWrap(True)

        self.column.addWidget(self.sendBackTitle)

        self.sendBackHint = QLabel(IntakeLetterTab)
        self.sendBackHint.setObjectName(u"sendBackHint")
        self.sendBackHint.setWordWrap(True)

        self.column.addWidget(self.sendBackHint)

        self.remarkLabel = QLabel(IntakeLetterTab)
        self.remarkLabel.setObjectName(u"remarkLabel")

        self.column.addWidget(self.remarkLabel)

        self.remark = QPlainTextEdit(IntakeLetterTab)
        self.remark.setObjectName(u"remark")
        self.remark.setMinimumSize(QSize(0, 56))
        self.remark.setMaximumSize(QSize(16777215, 90))

        self.column.addWidget(self.remark)

        self.sendBackRow = QHBoxLayout()
        self.sendBackRow.setSpacing(8)
        self.sendBackRow.setObjectName(u"sendBackRow")
        self.sendBackRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sendBackRow.addItem(self.spacer1)

        self.sendBackButton = QPushButton(IntakeLetterTab)
        self.sendBackButton.setObjectName(u"sendBackButton")

        self.sendBackRow.addWidget(self.sendBackButton)


        self.column.addLayout(self.sendBackRow)

        self.line = QFrame(IntakeLetterTab)
        self.line.setObjectName(u"line")

        self.column.addWidget(self.line)

        self.letterTitle = QLabel(IntakeLetterTab)
        self.letterTitle.setObjectName(u"letterTitle")

        self.column.addWidget(self.letterTitle)

        self.letterNote = QLabel(IntakeLetterTab)
        self.letterNote.setObjectName(u"letterNote")
        self.letterNote.setWordWrap(True)

        self.column.addWidget(self.letterNote)

        self.to = CopyField(IntakeLetterTab)
        self.to.setObjectName(u"to")

        self.column.addWidget(self.to)

        self.subject = CopyField(IntakeLetterTab)
        self.subject.setObjectName(u"subject")

        self.column.addWidget(self.subject)

        self.body = CopyField(IntakeLetterTab)
        self.body.setObjectName(u"body")

        self.column.addWidget(self.body)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer2)

        self.column.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.remarkLabel.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.remark, self.sendBackButton)
        QWidget.setTabOrder(self.sendBackButton, self.to)
        QWidget.setTabOrder(self.to, self.subject)
        QWidget.setTabOrder(self.subject, self.body)

        self.retranslateUi(IntakeLetterTab)

        QMetaObject.connectSlotsByName(IntakeLetterTab)
    # setupUi

    def retranslateUi(self, IntakeLetterTab):
        self.sendBackTitle.setText("")
        self.sendBackTitle.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"heading", None))
        self.sendBackHint.setText(QCoreApplication.translate("IntakeLetterTab", u"\u7406\u7531\u306f\u53d7\u9818\u7968\u306b\u66f8\u304b\u308c\u3001\u63d0\u51fa\u5143\u306e\u753b\u9762\u306b\u51fa\u307e\u3059\u3002\u6b21\u306e\u7248\u304c\u5c4a\u304f\u307e\u3067\u3001\u3044\u307e\u306e\u6570\u5b57\u306f\u96c6\u8a08\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.sendBackHint.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"hint", None))
        self.remarkLabel.setText(QCoreApplication.translate("IntakeLetterTab", u"\u5dee\u623b\u3057\u306e\u7406\u7531 \u203b", None))
        self.remarkLabel.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"field", None))
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("IntakeLetterTab", u"\u5dee\u623b\u3057\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.sendBackButton.setText(QCoreApplication.translate("IntakeLetterTab", u"\u5dee\u3057\u623b\u3059", None))
        self.line.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"line", None))
        self.letterTitle.setText("")
        self.letterTitle.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"heading", None))
        self.letterNote.setText(QCoreApplication.translate("IntakeLetterTab", u"\u300c\u50ac\u4fc3\u6587\u300d\u304b\u300c\u53d7\u9818\u7968\u3092\u4f5c\u308b\u300d\u3092\u62bc\u3059\u3068\u3001\u30b3\u30d4\u30fc\u3067\u304d\u308b\u5b9b\u5148\u30fb\u4ef6\u540d\u30fb\u672c\u6587\u304c\u3053\u3053\u306b\u51fa\u307e\u3059\u3002", None))
        self.letterNote.setProperty(u"role", QCoreApplication.translate("IntakeLetterTab", u"hint", None))
        pass
    # retranslateUi

