# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_settings.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_SubmissionSettings(object):
    def setupUi(self, SubmissionSettings):
        if not SubmissionSettings.objectName():
            SubmissionSettings.setObjectName(u"SubmissionSettings")
        self.settingsCol = Column(SubmissionSettings)
        self.settingsCol.setSpacing(8)
        self.settingsCol.setObjectName(u"settingsCol")
        self.settingsCol.setContentsMargins(0, 0, 0, 0)
        self.formScroll = QScrollArea(SubmissionSettings)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.pageCol = Column(self.page)
        self.pageCol.setSpacing(8)
        self.pageCol.setObjectName(u"pageCol")
        self.pageCol.setContentsMargins(0, 0, 0, 0)
        self.receiverCard = QFrame(self.page)
        self.receiverCard.setObjectName(u"receiverCard")
        self.receiverCard.setProperty(u"role", u"card")
        self.receiverCol = Column(self.receiverCard)
        self.receiverCol.setSpacing(4)
        self.receiverCol.setObjectName(u"receiverCol")
        self.receiverCol.setContentsMargins(16, 8, 16, 8)
        self.receiverTitle = QLabel(self.receiverCard)
        self.receiverTitle.setObjectName(u"receiverTitle")
        self.receiverTitle.setProperty(u"role", u"heading")

        self.receiverCol.addWidget(self.receiverTitle)

        self.receiverLead: QLabel = PhraseLabel(self.receiverCard)
        self.receiverLead.setObjectName(u"receiverLead")
        self.receiverLead.setProperty(u"role", u"hint")
        self.receiverLead.setWordWrap(True)

        self.receiverCol.addWidget(self.receiverLead)

        self.receiverGrid = FieldGrid(self.receiverCard)
        self.receiverGrid.setObjectName(u"receiverGrid")
        self.receiver_nameBox = QWidget(self.receiverGrid)
        self.receiver_nameBox.setObjectName(u"receiver_nameBox")
        self.receiver_nameCol = Column(self.receiver_nameBox)
        self.receiver_nameCol.setSpacing(2)
        self.receiver_nameCol.setObjectName(u"receiver_nameCol")
        self.receiver_nameCol.setContentsMargins(0, 0, 0, 0)
        self.receiver_nameLabel = QLabel(self.receiver_nameBox)
        self.receiver_nameLabel.setObjectName(u"receiver_nameLabel")
        self.receiver_nameLabel.setProperty(u"role", u"field")

        self.receiver_nameCol.addWidget(self.receiver_nameLabel)

        self.receiver_name = PlainEdit(self.receiver_nameBox)
        self.receiver_name.setObjectName(u"receiver_name")

        self.receiver_nameCol.addWidget(self.receiver_name)

        self.receiver_mailBox = QWidget(self.receiverGrid)
        self.receiver_mailBox.setObjectName(u"receiver_mailBox")
        self.receiver_mailCol = Column(self.receiver_mailBox)
        self.receiver_mailCol.setSpacing(2)
        self.receiver_mailCol.setObjectName(u"receiver_mailCol")
        self.receiver_mailCol.setContentsMargins(0, 0, 0, 0)
        self.receiver_mailLabel = QLabel(self.receiver_mailBox)
        self.receiver_mailLabel.setObjectName(u"receiver_mailLabel")
        self.receiver_mailLabel.setProperty(u"role", u"field")

        self.receiver_mailCol.addWidget(self.receiver_mailLabel)

        self.receiver_mail = DirectEdit(self.receiver_mailBox)
        self.receiver_mail.setObjectName(u"receiver_mail")

        self.receiver_mailCol.addWidget(self.receiver_mail)


        self.receiverCol.addWidget(self.receiverGrid)

        self.receiverNote = FieldNote(self.receiverCard)
        self.receiverNote.setObjectName(u"receiverNote")

        self.receiverCol.addWidget(self.receiverNote)

        self.receiverRow = WrapRow()
        self.receiverRow.setSpacing(8)
        self.receiverRow.setObjectName(u"receiverRow")
        self.receiverRow.setContentsMargins(0, 0, 0, 0)
        self.receiverButton = QPushButton(self.receiverCard)
        self.receiverButton.setObjectName(u"receiverButton")

        self.receiverRow.addWidget(self.receiverButton)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.receiverRow.addItem(self.spacer1)


        self.receiverCol.addLayout(self.receiverRow)


        self.pageCol.addWidget(self.receiverCard)

        self.ownerCard = QFrame(self.page)
        self.ownerCard.setObjectName(u"ownerCard")
        self.ownerCard.setProperty(u"role", u"card")
        self.ownerCol = Column(self.ownerCard)
        self.ownerCol.setSpacing(4)
        self.ownerCol.setObjectName(u"ownerCol")
        self.ownerCol.setContentsMargins(16, 8, 16, 8)
        self.ownerTitle = QLabel(self.ownerCard)
        self.ownerTitle.setObjectName(u"ownerTitle")
        self.ownerTitle.setProperty(u"role", u"heading")

        self.ownerCol.addWidget(self.ownerTitle)

        self.ownerLead: QLabel = PhraseLabel(self.ownerCard)
        self.ownerLead.setObjectName(u"ownerLead")
        self.ownerLead.setProperty(u"role", u"hint")
        self.ownerLead.setWordWrap(True)

        self.ownerCol.addWidget(self.ownerLead)

        self.ownerGrid = FieldGrid(self.ownerCard)
        self.ownerGrid.setObjectName(u"ownerGrid")
        self.owner_codeBox = QWidget(self.ownerGrid)
        self.owner_codeBox.setObjectName(u"owner_codeBox")
        self.owner_codeCol = Column(self.owner_codeBox)
        self.owner_codeCol.setSpacing(2)
        self.owner_codeCol.setObjectName(u"owner_codeCol")
        self.owner_codeCol.setContentsMargins(0, 0, 0, 0)
        self.owner_codeLabel = QLabel(self.owner_codeBox)
        self.owner_codeLabel.setObjectName(u"owner_codeLabel")
        self.owner_codeLabel.setProperty(u"role", u"field")

        self.owner_codeCol.addWidget(self.owner_codeLabel)

        self.owner_code = DirectEdit(self.owner_codeBox)
        self.owner_code.setObjectName(u"owner_code")

        self.owner_codeCol.addWidget(self.owner_code)

        self.owner_nameBox = QWidget(self.ownerGrid)
        self.owner_nameBox.setObjectName(u"owner_nameBox")
        self.owner_nameCol = Column(self.owner_nameBox)
        self.owner_nameCol.setSpacing(2)
        self.owner_nameCol.setObjectName(u"owner_nameCol")
        self.owner_nameCol.setContentsMargins(0, 0, 0, 0)
        self.owner_nameLabel = QLabel(self.owner_nameBox)
        self.owner_nameLabel.setObjectName(u"owner_nameLabel")
        self.owner_nameLabel.setProperty(u"role", u"field")

        self.owner_nameCol.addWidget(self.owner_nameLabel)

        self.owner_name = PlainEdit(self.owner_nameBox)
        self.owner_name.setObjectName(u"owner_name")

        self.owner_nameCol.addWidget(self.owner_name)


        self.ownerCol.addWidget(self.ownerGrid)

        self.ownerNote = FieldNote(self.ownerCard)
        self.ownerNote.setObjectName(u"ownerNote")

        self.ownerCol.addWidget(self.ownerNote)

        self.ownerRow = WrapRow()
        self.ownerRow.setSpacing(8)
        self.ownerRow.setObjectName(u"ownerRow")
        self.ownerRow.setContentsMargins(0, 0, 0, 0)
        self.ownerButton = QPushButton(self.ownerCard)
        self.ownerButton.setObjectName(u"ownerButton")

        self.ownerRow.addWidget(self.ownerButton)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ownerRow.addItem(self.spacer2)


        self.ownerCol.addLayout(self.ownerRow)


        self.pageCol.addWidget(self.ownerCard)

        self.keyCard = QFrame(self.page)
        self.keyCard.setObjectName(u"keyCard")
        self.keyCard.setProperty(u"role", u"card")
        self.keyCol = Column(self.keyCard)
        self.keyCol.setSpacing(4)
        self.keyCol.setObjectName(u"keyCol")
        self.keyCol.setContentsMargins(16, 8, 16, 8)
        self.keyTitle = QLabel(self.keyCard)
        self.keyTitle.setObjectName(u"keyTitle")
        self.keyTitle.setProperty(u"role", u"heading")

        self.keyCol.addWidget(self.keyTitle)

        self.keyLead: QLabel = PhraseLabel(self.keyCard)
        self.keyLead.setObjectName(u"keyLead")
        self.keyLead.setProperty(u"role", u"hint")
        self.keyLead.setWordWrap(True)

        self.keyCol.addWidget(self.keyLead)

        self.numberBox = QFrame(self.keyCard)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setProperty(u"role", u"inset")
        self.numberCol = Column(self.numberBox)
        self.numberCol.setSpacing(4)
        self.numberCol.setObjectName(u"numberCol")
        self.numberCol.setContentsMargins(12, 8, 12, 8)
        self.numberLabel = QLabel(self.numberBox)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"field")

        self.numberCol.addWidget(self.numberLabel)

        self.number = QLabel(self.numberBox)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"lead")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.numberCol.addWidget(self.number)

        self.numberHint = QLabel(self.numberBox)
        self.numberHint.setObjectName(u"numberHint")
        self.numberHint.setProperty(u"role", u"hint")

        self.numberCol.addWidget(self.numberHint)


        self.keyCol.addWidget(self.numberBox)

        self.keyState = FieldNote(self.keyCard)
        self.keyState.setObjectName(u"keyState")

        self.keyCol.addWidget(self.keyState)

        self.keyRow = WrapRow()
        self.keyRow.setSpacing(8)
        self.keyRow.setObjectName(u"keyRow")
        self.keyRow.setContentsMargins(0, 0, 0, 0)
        self.carryButton = QPushButton(self.keyCard)
        self.carryButton.setObjectName(u"carryButton")

        self.keyRow.addWidget(self.carryButton)

        self.takeButton = QPushButton(self.keyCard)
        self.takeButton.setObjectName(u"takeButton")

        self.keyRow.addWidget(self.takeButton)

        self.newButton = QPushButton(self.keyCard)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"kind", u"quiet")

        self.keyRow.addWidget(self.newButton)

        self.spacer3 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyRow.addItem(self.spacer3)


        self.keyCol.addLayout(self.keyRow)

        self.keyNote = FieldNote(self.keyCard)
        self.keyNote.setObjectName(u"keyNote")

        self.keyCol.addWidget(self.keyNote)


        self.pageCol.addWidget(self.keyCard)

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageCol.addItem(self.spacer4)


        self.settingsCol.addWidget(self.formScroll)

#if QT_CONFIG(shortcut)
        self.receiver_nameLabel.setBuddy(self.receiver_name)
        self.receiver_mailLabel.setBuddy(self.receiver_mail)
        self.owner_codeLabel.setBuddy(self.owner_code)
        self.owner_nameLabel.setBuddy(self.owner_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.receiver_name, self.receiver_mail)
        QWidget.setTabOrder(self.receiver_mail, self.receiverButton)
        QWidget.setTabOrder(self.receiverButton, self.owner_code)
        QWidget.setTabOrder(self.owner_code, self.owner_name)
        QWidget.setTabOrder(self.owner_name, self.ownerButton)
        QWidget.setTabOrder(self.ownerButton, self.carryButton)
        QWidget.setTabOrder(self.carryButton, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.newButton)

        self.retranslateUi(SubmissionSettings)

        QMetaObject.connectSlotsByName(SubmissionSettings)
    # setupUi

    def retranslateUi(self, SubmissionSettings):
        self.receiverTitle.setText(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148", None))
        self.receiverLead.setText(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u7528\u30d5\u30a1\u30a4\u30eb\u3068\u30e1\u30fc\u30eb\u306b\u4f7f\u3044\u307e\u3059\u3002\u30a2\u30c9\u30ec\u30b9\u306f\u3001\u30b3\u30f3\u30de\u3067\u533a\u5207\u3063\u3066\u3044\u304f\u3064\u3067\u3082\u5165\u308c\u3089\u308c\u307e\u3059\u3002", None))
        self.receiver_nameLabel.setText(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148\u306e\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.receiver_name.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_mailLabel.setText(QCoreApplication.translate("SubmissionSettings", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9", None))
#if QT_CONFIG(accessibility)
        self.receiver_mail.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.receiverButton.setText(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148\u3092\u767b\u9332", None))
#if QT_CONFIG(accessibility)
        self.receiverButton.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148\u3092\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.ownerTitle.setText(QCoreApplication.translate("SubmissionSettings", u"\u3053\u306e\u8a18\u9332\u7c3f\u306e\u30b3\u30fc\u30c9\u3068\u540d\u524d", None))
        self.ownerLead.setText(QCoreApplication.translate("SubmissionSettings", u"\u63d0\u51fa\u5148\u306e\u4e00\u89a7\u306b\u3042\u308b\u30b3\u30fc\u30c9\u3068\u540c\u3058\u306b\u3057\u307e\u3059\u3002\u30b3\u30fc\u30c9\u304c\u306a\u3044\u3068\u63d0\u51fa\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.owner_codeLabel.setText(QCoreApplication.translate("SubmissionSettings", u"\u30b3\u30fc\u30c9 \u203b", None))
#if QT_CONFIG(accessibility)
        self.owner_code.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u30b3\u30fc\u30c9 \u203b", None))
#endif // QT_CONFIG(accessibility)
        self.owner_nameLabel.setText(QCoreApplication.translate("SubmissionSettings", u"\u540d\u524d \u203b", None))
#if QT_CONFIG(accessibility)
        self.owner_name.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u540d\u524d \u203b", None))
#endif // QT_CONFIG(accessibility)
        self.ownerButton.setText(QCoreApplication.translate("SubmissionSettings", u"\u30b3\u30fc\u30c9\u3068\u540d\u524d\u3092\u767b\u9332", None))
#if QT_CONFIG(accessibility)
        self.ownerButton.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u3053\u306e\u8a18\u9332\u7c3f\u306e\u30b3\u30fc\u30c9\u3068\u540d\u524d\u3092\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.keyTitle.setText(QCoreApplication.translate("SubmissionSettings", u"\u9375", None))
        self.keyLead.setText(QCoreApplication.translate("SubmissionSettings", u"\u3053\u306e\u8a18\u9332\u7c3f\u304b\u3089\u9001\u3063\u305f\u3053\u3068\u3092\u78ba\u304b\u3081\u308b\u305f\u3081\u306e\u3082\u306e\u3067\u3059\u3002\u3053\u306ePC\u3060\u3051\u306b\u3042\u308a\u3001\u8a18\u9332\u7c3f\u306b\u306f\u5165\u308a\u307e\u305b\u3093\u3002", None))
        self.numberLabel.setText(QCoreApplication.translate("SubmissionSettings", u"\u78ba\u8a8d\u756a\u53f7", None))
        self.number.setText("")
        self.numberHint.setText(QCoreApplication.translate("SubmissionSettings", u"\u3053\u306e\u756a\u53f7\u3092\u96fb\u8a71\u3067\u8aad\u307f\u5408\u308f\u305b\u307e\u3059", None))
        self.carryButton.setText(QCoreApplication.translate("SubmissionSettings", u"\u9375\u3092\u6301\u3061\u51fa\u3059\u2026", None))
#if QT_CONFIG(accessibility)
        self.carryButton.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u9375\u3092\u6301\u3061\u51fa\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.takeButton.setText(QCoreApplication.translate("SubmissionSettings", u"\u9375\u3092\u53d6\u308a\u8fbc\u3080\u2026", None))
#if QT_CONFIG(accessibility)
        self.takeButton.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u9375\u3092\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("SubmissionSettings", u"\u65b0\u3057\u3044\u9375\u3092\u4f5c\u308b", None))
#if QT_CONFIG(accessibility)
        self.newButton.setAccessibleName(QCoreApplication.translate("SubmissionSettings", u"\u65b0\u3057\u3044\u9375\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

