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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.copy_field import CopyField
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeLetterTab(object):
    def setupUi(self, IntakeLetterTab):
        if not IntakeLetterTab.objectName():
            IntakeLetterTab.setObjectName(u"IntakeLetterTab")
        self.column = Column(IntakeLetterTab)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.letterTitle = QLabel(IntakeLetterTab)
        self.letterTitle.setObjectName(u"letterTitle")
        self.letterTitle.setProperty(u"role", u"heading")

        self.column.addWidget(self.letterTitle)

        self.letterNote: QLabel = PhraseLabel(IntakeLetterTab)
        self.letterNote.setObjectName(u"letterNote")
        self.letterNote.setWordWrap(True)
        self.letterNote.setProperty(u"role", u"hint")

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

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer1)

        self.column.setStretch(4, 1)

        self.retranslateUi(IntakeLetterTab)

        QMetaObject.connectSlotsByName(IntakeLetterTab)
    # setupUi

    def retranslateUi(self, IntakeLetterTab):
        self.letterTitle.setText("")
        self.letterNote.setText(QCoreApplication.translate("IntakeLetterTab", u"\u300c\u50ac\u4fc3\u6587\u300d\u304b\u300c\u53d7\u9818\u7968\u3092\u4f5c\u308b\u300d\u3092\u62bc\u3059\u3068\u3001\u30b3\u30d4\u30fc\u3067\u304d\u308b\u5b9b\u5148\u30fb\u4ef6\u540d\u30fb\u672c\u6587\u304c\u3053\u3053\u306b\u51fa\u307e\u3059\u3002", None))
        pass
    # retranslateUi

