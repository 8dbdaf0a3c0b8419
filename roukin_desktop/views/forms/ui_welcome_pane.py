# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.cards.big_choice import BigChoice
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_WelcomePane(object):
    def setupUi(self, WelcomePane):
        if not WelcomePane.objectName():
            WelcomePane.setObjectName(u"WelcomePane")
        self.center = WrapRow(WelcomePane)
        self.center.setSpacing(8)
        self.center.setObjectName(u"center")
        self.center.setContentsMargins(16, 8, 16, 8)
        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.center.addItem(self.spacer2)

        self.column = Column()
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer3)

        self.lead = QLabel(WelcomePane)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"lead")

        self.column.addWidget(self.lead)

        self.subLead: QLabel = PhraseLabel(WelcomePane)
        self.subLead.setObjectName(u"subLead")
        self.subLead.setProperty(u"role", u"sub")
        self.subLead.setWordWrap(True)

        self.column.addWidget(self.subLead)

        self.spacer4 = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer4)

        self.troubleCard = QFrame(WelcomePane)
        self.troubleCard.setObjectName(u"troubleCard")
        self.troubleCard.setProperty(u"role", u"notice")
        self.troubleRow = WrapRow(self.troubleCard)
        self.troubleRow.setSpacing(8)
        self.troubleRow.setObjectName(u"troubleRow")
        self.troubleRow.setContentsMargins(16, 8, 16, 8)
        self.troubleIcon = TintedIcon(self.troubleCard)
        self.troubleIcon.setObjectName(u"troubleIcon")

        self.troubleRow.addWidget(self.troubleIcon)

        self.troubleText: QLabel = PhraseLabel(self.troubleCard)
        self.troubleText.setObjectName(u"troubleText")
        self.troubleText.setProperty(u"role", u"")
        self.troubleText.setWordWrap(True)

        self.troubleRow.addWidget(self.troubleText)

        self.troubleRow.setStretch(1, 1)

        self.column.addWidget(self.troubleCard)

        self.choices = WrapRow()
        self.choices.setSpacing(12)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.chooseNew = BigChoice(WelcomePane)
        self.chooseNew.setObjectName(u"chooseNew")

        self.choices.addWidget(self.chooseNew)

        self.chooseOpen = BigChoice(WelcomePane)
        self.chooseOpen.setObjectName(u"chooseOpen")

        self.choices.addWidget(self.chooseOpen)

        self.chooseSample = BigChoice(WelcomePane)
        self.chooseSample.setObjectName(u"chooseSample")

        self.choices.addWidget(self.chooseSample)

        self.chooseWhole = BigChoice(WelcomePane)
        self.chooseWhole.setObjectName(u"chooseWhole")

        self.choices.addWidget(self.chooseWhole)

        self.choices.setStretch(0, 1)
        self.choices.setStretch(1, 1)
        self.choices.setStretch(2, 1)
        self.choices.setStretch(3, 1)

        self.column.addLayout(self.choices)

        self.newCard = QFrame(WelcomePane)
        self.newCard.setObjectName(u"newCard")
        self.newCard.setProperty(u"role", u"card")
        self.newColumn = Column(self.newCard)
        self.newColumn.setSpacing(4)
        self.newColumn.setObjectName(u"newColumn")
        self.newColumn.setContentsMargins(24, 16, 24, 16)
        self.newTitle = QLabel(self.newCard)
        self.newTitle.setObjectName(u"newTitle")
        self.newTitle.setProperty(u"role", u"heading")

        self.newColumn.addWidget(self.newTitle)

        self.gapRole = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.newColumn.addItem(self.gapRole)

        self.roleLabel = QLabel(self.newCard)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"field")

        self.newColumn.addWidget(self.roleLabel)

        self.role = ChoiceRow(self.newCard)
        self.role.setObjectName(u"role")

        self.newColumn.addWidget(self.role)

        self.roleNote = FieldNote(self.newCard)
        self.roleNote.setObjectName(u"roleNote")

        self.newColumn.addWidget(self.roleNote)

        self.gapNew = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.newColumn.addItem(self.gapNew)

        self.newGrid = QGridLayout()
        self.newGrid.setObjectName(u"newGrid")
        self.newGrid.setHorizontalSpacing(12)
        self.newGrid.setVerticalSpacing(4)
        self.newGrid.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.newCard)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")

        self.newGrid.addWidget(self.codeLabel, 0, 0, 1, 1)

        self.nameLabel = QLabel(self.newCard)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"field")

        self.newGrid.addWidget(self.nameLabel, 0, 1, 1, 1)

        self.yearLabel = QLabel(self.newCard)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"role", u"field")

        self.newGrid.addWidget(self.yearLabel, 0, 2, 1, 1)

        self.code = PlainEdit(self.newCard)
        self.code.setObjectName(u"code")
        self.code.setMaximumSize(QSize(130, 16777215))

        self.newGrid.addWidget(self.code, 1, 0, 1, 1)

        self.name = PlainEdit(self.newCard)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(300, 0))

        self.newGrid.addWidget(self.name, 1, 1, 1, 1)

        self.year = ChoiceList(self.newCard)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(120, 0))

        self.newGrid.addWidget(self.year, 1, 2, 1, 1)

        self.codeNote = FieldNote(self.newCard)
        self.codeNote.setObjectName(u"codeNote")

        self.newGrid.addWidget(self.codeNote, 2, 0, 1, 1)

        self.nameNote = FieldNote(self.newCard)
        self.nameNote.setObjectName(u"nameNote")

        self.newGrid.addWidget(self.nameNote, 2, 1, 1, 1)

        self.yearNote = FieldNote(self.newCard)
        self.yearNote.setObjectName(u"yearNote")

        self.newGrid.addWidget(self.yearNote, 2, 2, 1, 1)

        self.newGrid.setColumnStretch(1, 1)

        self.newColumn.addLayout(self.newGrid)

        self.packBox = DropBox(self.newCard)
        self.packBox.setObjectName(u"packBox")
        self.packRow = WrapRow(self.packBox)
        self.packRow.setSpacing(8)
        self.packRow.setObjectName(u"packRow")
        self.packRow.setContentsMargins(12, 8, 12, 8)
        self.packButton = QPushButton(self.packBox)
        self.packButton.setObjectName(u"packButton")
        self.packButton.setProperty(u"kind", u"small")

        self.packRow.addWidget(self.packButton)

        self.packText: QLabel = PhraseLabel(self.packBox)
        self.packText.setObjectName(u"packText")
        self.packText.setProperty(u"role", u"hint")
        self.packText.setWordWrap(True)

        self.packRow.addWidget(self.packText)

        self.packRow.setStretch(1, 1)

        self.newColumn.addWidget(self.packBox)

        self.packNote = FieldNote(self.newCard)
        self.packNote.setObjectName(u"packNote")

        self.newColumn.addWidget(self.packNote)

        self.gapWho = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.newColumn.addItem(self.gapWho)

        self.whoLabel = QLabel(self.newCard)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"role", u"field")

        self.newColumn.addWidget(self.whoLabel)

        self.who = PlainEdit(self.newCard)
        self.who.setObjectName(u"who")
        self.who.setMaximumSize(QSize(300, 16777215))

        self.newColumn.addWidget(self.who)

        self.whoNote = FieldNote(self.newCard)
        self.whoNote.setObjectName(u"whoNote")

        self.newColumn.addWidget(self.whoNote)

        self.gapButtons = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.newColumn.addItem(self.gapButtons)

        self.newButtons = WrapRow()
        self.newButtons.setSpacing(8)
        self.newButtons.setObjectName(u"newButtons")
        self.newButtons.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.newButtons.addItem(self.spacer1)

        self.newCancel = QPushButton(self.newCard)
        self.newCancel.setObjectName(u"newCancel")
        self.newCancel.setProperty(u"kind", u"quiet")

        self.newButtons.addWidget(self.newCancel)

        self.newCreate = QPushButton(self.newCard)
        self.newCreate.setObjectName(u"newCreate")
        self.newCreate.setProperty(u"kind", u"primary")

        self.newButtons.addWidget(self.newCreate)


        self.newColumn.addLayout(self.newButtons)


        self.column.addWidget(self.newCard)

        self.recentCard = QFrame(WelcomePane)
        self.recentCard.setObjectName(u"recentCard")
        self.recentCard.setProperty(u"role", u"card")
        self.recentColumn = Column(self.recentCard)
        self.recentColumn.setSpacing(4)
        self.recentColumn.setObjectName(u"recentColumn")
        self.recentColumn.setContentsMargins(24, 12, 24, 12)
        self.recentTitle = QLabel(self.recentCard)
        self.recentTitle.setObjectName(u"recentTitle")
        self.recentTitle.setProperty(u"role", u"heading")

        self.recentColumn.addWidget(self.recentTitle)

        self.recentList = Column()
        self.recentList.setSpacing(2)
        self.recentList.setObjectName(u"recentList")
        self.recentList.setContentsMargins(0, 0, 0, 0)

        self.recentColumn.addLayout(self.recentList)


        self.column.addWidget(self.recentCard)

        self.spacer5 = QSpacerItem(1, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer5)


        self.center.addLayout(self.column)

        self.spacer6 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.center.addItem(self.spacer6)

        self.center.setStretch(0, 1)
        self.center.setStretch(1, 6)
        self.center.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.roleLabel.setBuddy(self.role)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.yearLabel.setBuddy(self.year)
        self.whoLabel.setBuddy(self.who)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chooseNew, self.chooseOpen)
        QWidget.setTabOrder(self.chooseOpen, self.chooseSample)
        QWidget.setTabOrder(self.chooseSample, self.chooseWhole)
        QWidget.setTabOrder(self.chooseWhole, self.role)
        QWidget.setTabOrder(self.role, self.code)
        QWidget.setTabOrder(self.code, self.name)
        QWidget.setTabOrder(self.name, self.year)
        QWidget.setTabOrder(self.year, self.who)
        QWidget.setTabOrder(self.who, self.newCancel)
        QWidget.setTabOrder(self.newCancel, self.newCreate)

        self.retranslateUi(WelcomePane)

        QMetaObject.connectSlotsByName(WelcomePane)
    # setupUi

    def retranslateUi(self, WelcomePane):
        self.lead.setText(QCoreApplication.translate("WelcomePane", u"\u308d\u3046\u304d\u3093\u63a8\u9032\u30c7\u30b9\u30af", None))
        self.subLead.setText(QCoreApplication.translate("WelcomePane", u"\u5b66\u7fd2\u4f1a\u30fb\u4f1a\u54e1\u81ea\u4e3b\u76ee\u6a19\u30fb\u30ad\u30e3\u30f3\u30da\u30fc\u30f3\u306e\u8a18\u9332\u3092\u3064\u3051\u3001Excel\u3068PDF\u306e\u5831\u544a\u306b\u307e\u3068\u3081\u307e\u3059\u3002", None))
        self.troubleText.setText("")
        self.newTitle.setText(QCoreApplication.translate("WelcomePane", u"\u65b0\u3057\u3044\u8a18\u9332\u7c3f", None))
        self.roleLabel.setText(QCoreApplication.translate("WelcomePane", u"\u3069\u3053\u306e\u8a18\u9332\u7c3f\u3067\u3059\u304b \u203b", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u3069\u3053\u306e\u8a18\u9332\u7c3f\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("WelcomePane", u"\u30b3\u30fc\u30c9", None))
        self.nameLabel.setText(QCoreApplication.translate("WelcomePane", u"\u540d\u524d \u203b", None))
        self.yearLabel.setText(QCoreApplication.translate("WelcomePane", u"\u5e74\u5ea6 \u203b", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u30b3\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.packButton.setText(QCoreApplication.translate("WelcomePane", u"\u672c\u90e8\u306e\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076\u2026", None))
#if QT_CONFIG(accessibility)
        self.packButton.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u672c\u90e8\u306e\u5e74\u5ea6\u5b9a\u7fa9\u306e\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076", None))
#endif // QT_CONFIG(accessibility)
        self.packText.setText(QCoreApplication.translate("WelcomePane", u"\u5c4a\u3044\u3066\u3044\u308c\u3070\u9078\u3076\u304b\u3001\u3053\u3053\u3078\u843d\u3068\u3057\u307e\u3059\u3002\u5e74\u5ea6\u5b9a\u7fa9\u3068\u5e97\u8217\u30fb\u4f1a\u54e1\u30fb\u7523\u5225\u304c\u3001\u521d\u3081\u304b\u3089\u5165\u308a\u307e\u3059\u3002", None))
        self.whoLabel.setText(QCoreApplication.translate("WelcomePane", u"\u3042\u306a\u305f\u306e\u304a\u540d\u524d(\u767b\u9332\u306e\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059)", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("WelcomePane", u"\u3042\u306a\u305f\u306e\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.newCancel.setText(QCoreApplication.translate("WelcomePane", u"\u3084\u3081\u308b", None))
        self.newCreate.setText(QCoreApplication.translate("WelcomePane", u"\u3053\u306e\u5185\u5bb9\u3067\u4f5c\u6210\u2026", None))
        self.recentTitle.setText(QCoreApplication.translate("WelcomePane", u"\u6700\u8fd1\u4f7f\u3063\u305f\u8a18\u9332\u7c3f", None))
        pass
    # retranslateUi

