# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_sender.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeSenderTab(object):
    def setupUi(self, IntakeSenderTab):
        if not IntakeSenderTab.objectName():
            IntakeSenderTab.setObjectName(u"IntakeSenderTab")
        self.column = Column(IntakeSenderTab)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.formTitle = QLabel(IntakeSenderTab)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"heading")

        self.column.addWidget(self.formTitle)

        self.formHint: QLabel = PhraseLabel(IntakeSenderTab)
        self.formHint.setObjectName(u"formHint")
        self.formHint.setWordWrap(True)
        self.formHint.setProperty(u"role", u"hint")

        self.column.addWidget(self.formHint)

        self.codeLabel = QLabel(IntakeSenderTab)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.codeLabel)

        self.code = PlainEdit(IntakeSenderTab)
        self.code.setObjectName(u"code")
        self.code.setMaximumSize(QSize(160, 16777215))

        self.column.addWidget(self.code)

        self.nameLabel = QLabel(IntakeSenderTab)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.nameLabel)

        self.name_text = PlainEdit(IntakeSenderTab)
        self.name_text.setObjectName(u"name_text")

        self.column.addWidget(self.name_text)

        self.mailLabel = QLabel(IntakeSenderTab)
        self.mailLabel.setObjectName(u"mailLabel")
        self.mailLabel.setProperty(u"role", u"field")

        self.column.addWidget(self.mailLabel)

        self.mail = PlainEdit(IntakeSenderTab)
        self.mail.setObjectName(u"mail")

        self.column.addWidget(self.mail)

        self.buttons = WrapRow()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(IntakeSenderTab)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"kind", u"quiet")

        self.buttons.addWidget(self.newButton)

        self.removeButton = QPushButton(IntakeSenderTab)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"quiet")

        self.buttons.addWidget(self.removeButton)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        self.registerButton = QPushButton(IntakeSenderTab)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.registerButton)


        self.column.addLayout(self.buttons)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer2)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name_text)
        self.mailLabel.setBuddy(self.mail)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.name_text)
        QWidget.setTabOrder(self.name_text, self.mail)
        QWidget.setTabOrder(self.mail, self.newButton)
        QWidget.setTabOrder(self.newButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.registerButton)

        self.retranslateUi(IntakeSenderTab)

        QMetaObject.connectSlotsByName(IntakeSenderTab)
    # setupUi

    def retranslateUi(self, IntakeSenderTab):
        self.formTitle.setText("")
        self.formHint.setText(QCoreApplication.translate("IntakeSenderTab", u"\u63d0\u51fa\u3092\u5f85\u3064\u63d0\u51fa\u5143\u3067\u3059\u3002\u30b3\u30fc\u30c9\u306f\u63d0\u51fa\u30d5\u30a1\u30a4\u30eb\u306b\u3042\u308b\u3082\u306e\u3068\u540c\u3058\u306b\u3057\u307e\u3059\u3002", None))
        self.codeLabel.setText(QCoreApplication.translate("IntakeSenderTab", u"\u30b3\u30fc\u30c9 \u203b", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("IntakeSenderTab", u"\u63d0\u51fa\u5143\u306e\u30b3\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("IntakeSenderTab", u"\u540d\u524d \u203b", None))
#if QT_CONFIG(accessibility)
        self.name_text.setAccessibleName(QCoreApplication.translate("IntakeSenderTab", u"\u63d0\u51fa\u5143\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.mailLabel.setText(QCoreApplication.translate("IntakeSenderTab", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9(\u50ac\u4fc3\u30fb\u53d7\u9818\u7968\u306b\u4f7f\u3044\u307e\u3059)", None))
#if QT_CONFIG(accessibility)
        self.mail.setAccessibleName(QCoreApplication.translate("IntakeSenderTab", u"\u63d0\u51fa\u5143\u306e\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("IntakeSenderTab", u"\u65b0\u3057\u3044\u63d0\u51fa\u5143", None))
        self.removeButton.setText(QCoreApplication.translate("IntakeSenderTab", u"\u4e00\u89a7\u304b\u3089\u5916\u3059\u2026", None))
        self.registerButton.setText(QCoreApplication.translate("IntakeSenderTab", u"\u767b\u9332 F12", None))
        pass
    # retranslateUi

