# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_frame.ui'
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

from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_ReportFramePage(object):
    def setupUi(self, ReportFramePage):
        if not ReportFramePage.objectName():
            ReportFramePage.setObjectName(u"ReportFramePage")
        self.column = Column(ReportFramePage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(ReportFramePage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.cardCol = Column(self.card)
        self.cardCol.setSpacing(8)
        self.cardCol.setObjectName(u"cardCol")
        self.cardCol.setContentsMargins(16, 12, 16, 12)
        self.titleRow = WrapRow()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.hint: QLabel = PhraseLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.titleRow.addWidget(self.hint)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"changed")

        self.titleRow.addWidget(self.state)

        self.titleRow.setStretch(0, 1)

        self.cardCol.addLayout(self.titleRow)

        self.formScroll = QScrollArea(self.card)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.pageCol = Column(self.page)
        self.pageCol.setSpacing(4)
        self.pageCol.setObjectName(u"pageCol")
        self.pageCol.setContentsMargins(0, 0, 0, 0)
        self.conferenceTitle = QLabel(self.page)
        self.conferenceTitle.setObjectName(u"conferenceTitle")
        self.conferenceTitle.setProperty(u"role", u"heading")

        self.pageCol.addWidget(self.conferenceTitle)

        self.fields = FieldGrid(self.page)
        self.fields.setObjectName(u"fields")
        self.labelBox = QWidget(self.fields)
        self.labelBox.setObjectName(u"labelBox")
        self.labelCol = Column(self.labelBox)
        self.labelCol.setSpacing(2)
        self.labelCol.setObjectName(u"labelCol")
        self.labelCol.setContentsMargins(0, 0, 0, 0)
        self.labelLabel = QLabel(self.labelBox)
        self.labelLabel.setObjectName(u"labelLabel")
        self.labelLabel.setProperty(u"role", u"field")

        self.labelCol.addWidget(self.labelLabel)

        self.label = PlainEdit(self.labelBox)
        self.label.setObjectName(u"label")

        self.labelCol.addWidget(self.label)

        self.labelNote = FieldNote(self.labelBox)
        self.labelNote.setObjectName(u"labelNote")

        self.labelCol.addWidget(self.labelNote)

        self.heldOnBox = QWidget(self.fields)
        self.heldOnBox.setObjectName(u"heldOnBox")
        self.heldOnCol = Column(self.heldOnBox)
        self.heldOnCol.setSpacing(2)
        self.heldOnCol.setObjectName(u"heldOnCol")
        self.heldOnCol.setContentsMargins(0, 0, 0, 0)
        self.heldOnLabel = QLabel(self.heldOnBox)
        self.heldOnLabel.setObjectName(u"heldOnLabel")
        self.heldOnLabel.setProperty(u"role", u"field")

        self.heldOnCol.addWidget(self.heldOnLabel)

        self.heldOn = DateEdit(self.heldOnBox)
        self.heldOn.setObjectName(u"heldOn")

        self.heldOnCol.addWidget(self.heldOn)

        self.heldOnNote = FieldNote(self.heldOnBox)
        self.heldOnNote.setObjectName(u"heldOnNote")

        self.heldOnCol.addWidget(self.heldOnNote)

        self.startsAtBox = QWidget(self.fields)
        self.startsAtBox.setObjectName(u"startsAtBox")
        self.startsAtCol = Column(self.startsAtBox)
        self.startsAtCol.setSpacing(2)
        self.startsAtCol.setObjectName(u"startsAtCol")
        self.startsAtCol.setContentsMargins(0, 0, 0, 0)
        self.startsAtLabel = QLabel(self.startsAtBox)
        self.startsAtLabel.setObjectName(u"startsAtLabel")
        self.startsAtLabel.setProperty(u"role", u"field")

        self.startsAtCol.addWidget(self.startsAtLabel)

        self.startsAt = PlainEdit(self.startsAtBox)
        self.startsAt.setObjectName(u"startsAt")

        self.startsAtCol.addWidget(self.startsAt)

        self.startsAtNote = FieldNote(self.startsAtBox)
        self.startsAtNote.setObjectName(u"startsAtNote")

        self.startsAtCol.addWidget(self.startsAtNote)

        self.placeBox = QWidget(self.fields)
        self.placeBox.setObjectName(u"placeBox")
        self.placeCol = Column(self.placeBox)
        self.placeCol.setSpacing(2)
        self.placeCol.setObjectName(u"placeCol")
        self.placeCol.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.placeBox)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")

        self.placeCol.addWidget(self.placeLabel)

        self.place = PlainEdit(self.placeBox)
        self.place.setObjectName(u"place")

        self.placeCol.addWidget(self.place)

        self.placeNote = FieldNote(self.placeBox)
        self.placeNote.setObjectName(u"placeNote")

        self.placeCol.addWidget(self.placeNote)

        self.addressBox = QWidget(self.fields)
        self.addressBox.setObjectName(u"addressBox")
        self.addressCol = Column(self.addressBox)
        self.addressCol.setSpacing(2)
        self.addressCol.setObjectName(u"addressCol")
        self.addressCol.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(self.addressBox)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setProperty(u"role", u"field")

        self.addressCol.addWidget(self.addressLabel)

        self.address = PlainEdit(self.addressBox)
        self.address.setObjectName(u"address")

        self.addressCol.addWidget(self.address)

        self.addressNote = FieldNote(self.addressBox)
        self.addressNote.setObjectName(u"addressNote")

        self.addressCol.addWidget(self.addressNote)


        self.pageCol.addWidget(self.fields)

        self.agendaHead = WrapRow()
        self.agendaHead.setSpacing(12)
        self.agendaHead.setObjectName(u"agendaHead")
        self.agendaHead.setContentsMargins(0, 0, 0, 0)
        self.agendaTitle = QLabel(self.page)
        self.agendaTitle.setObjectName(u"agendaTitle")
        self.agendaTitle.setProperty(u"role", u"heading")

        self.agendaHead.addWidget(self.agendaTitle)

        self.agendaButton = QPushButton(self.page)
        self.agendaButton.setObjectName(u"agendaButton")
        self.agendaButton.setProperty(u"kind", u"small")

        self.agendaHead.addWidget(self.agendaButton)

        self.copyButton = QPushButton(self.page)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"kind", u"small")

        self.agendaHead.addWidget(self.copyButton)

        self.agendaSpace = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.agendaHead.addItem(self.agendaSpace)

        self.agendaHead.setStretch(3, 1)

        self.pageCol.addLayout(self.agendaHead)

        self.agenda = Column()
        self.agenda.setSpacing(4)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setContentsMargins(0, 0, 0, 0)

        self.pageCol.addLayout(self.agenda)

        self.agendaNote = FieldNote(self.page)
        self.agendaNote.setObjectName(u"agendaNote")

        self.pageCol.addWidget(self.agendaNote)

        self.officersTitle = QLabel(self.page)
        self.officersTitle.setObjectName(u"officersTitle")
        self.officersTitle.setProperty(u"role", u"heading")

        self.pageCol.addWidget(self.officersTitle)

        self.officers = Column()
        self.officers.setSpacing(4)
        self.officers.setObjectName(u"officers")
        self.officers.setContentsMargins(0, 0, 0, 0)

        self.pageCol.addLayout(self.officers)

        self.officersNote = FieldNote(self.page)
        self.officersNote.setObjectName(u"officersNote")

        self.pageCol.addWidget(self.officersNote)

        self.pageSpace = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageCol.addItem(self.pageSpace)


        self.cardCol.addWidget(self.formScroll)

        self.deedRow = WrapRow()
        self.deedRow.setSpacing(8)
        self.deedRow.setObjectName(u"deedRow")
        self.deedRow.setContentsMargins(0, 0, 0, 0)
        self.readOnly: QLabel = PhraseLabel(self.card)
        self.readOnly.setObjectName(u"readOnly")
        self.readOnly.setProperty(u"role", u"hint")
        self.readOnly.setWordWrap(True)

        self.deedRow.addWidget(self.readOnly)

        self.giveUpButton = QPushButton(self.card)
        self.giveUpButton.setObjectName(u"giveUpButton")
        self.giveUpButton.setProperty(u"kind", u"quiet")

        self.deedRow.addWidget(self.giveUpButton)

        self.registerButton = QPushButton(self.card)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.deedRow.addWidget(self.registerButton)

        self.deedRow.setStretch(0, 1)

        self.cardCol.addLayout(self.deedRow)

        self.cardCol.setStretch(1, 1)

        self.column.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.label)
        self.heldOnLabel.setBuddy(self.heldOn)
        self.startsAtLabel.setBuddy(self.startsAt)
        self.placeLabel.setBuddy(self.place)
        self.addressLabel.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label, self.heldOn)
        QWidget.setTabOrder(self.heldOn, self.startsAt)
        QWidget.setTabOrder(self.startsAt, self.place)
        QWidget.setTabOrder(self.place, self.address)
        QWidget.setTabOrder(self.address, self.agendaButton)
        QWidget.setTabOrder(self.agendaButton, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(ReportFramePage)

        QMetaObject.connectSlotsByName(ReportFramePage)
    # setupUi

    def retranslateUi(self, ReportFramePage):
        self.hint.setText("")
        self.state.setText("")
        self.conferenceTitle.setText(QCoreApplication.translate("ReportFramePage", u"\u4f1a\u8b70(\u8868\u7d19)", None))
        self.labelLabel.setText(QCoreApplication.translate("ReportFramePage", u"\u4f1a\u8b70\u540d \u203b", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("ReportFramePage", u"\u4f1a\u8b70\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.heldOnLabel.setText(QCoreApplication.translate("ReportFramePage", u"\u958b\u50ac\u65e5", None))
#if QT_CONFIG(accessibility)
        self.heldOn.setAccessibleName(QCoreApplication.translate("ReportFramePage", u"\u958b\u50ac\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.startsAtLabel.setText(QCoreApplication.translate("ReportFramePage", u"\u958b\u59cb\u6642\u523b", None))
#if QT_CONFIG(accessibility)
        self.startsAt.setAccessibleName(QCoreApplication.translate("ReportFramePage", u"\u958b\u59cb\u6642\u523b", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("ReportFramePage", u"\u5834\u6240", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ReportFramePage", u"\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("ReportFramePage", u"\u4f4f\u6240", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ReportFramePage", u"\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.agendaTitle.setText(QCoreApplication.translate("ReportFramePage", u"\u8b70\u4e8b\u6b21\u7b2c", None))
        self.agendaButton.setText(QCoreApplication.translate("ReportFramePage", u"\u69d8\u5f0f\u306e\u8b70\u4e8b\u6b21\u7b2c\u3092\u5165\u308c\u308b", None))
        self.copyButton.setText(QCoreApplication.translate("ReportFramePage", u"\u524d\u56de\u8907\u5199 F4", None))
        self.officersTitle.setText(QCoreApplication.translate("ReportFramePage", u"\u5f79\u54e1\u306e\u5909\u66f4", None))
        self.readOnly.setText("")
        self.giveUpButton.setText(QCoreApplication.translate("ReportFramePage", u"\u5143\u306b\u623b\u3059 Esc", None))
        self.registerButton.setText(QCoreApplication.translate("ReportFramePage", u"\u767b\u9332 F12", None))
        pass
    # retranslateUi

