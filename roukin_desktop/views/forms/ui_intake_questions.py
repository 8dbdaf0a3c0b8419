# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_questions.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.cards.question_list import QuestionList
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeQuestionsPage(object):
    def setupUi(self, IntakeQuestionsPage):
        if not IntakeQuestionsPage.objectName():
            IntakeQuestionsPage.setObjectName(u"IntakeQuestionsPage")
        self.column = Column(IntakeQuestionsPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.leadRow = WrapRow()
        self.leadRow.setSpacing(8)
        self.leadRow.setObjectName(u"leadRow")
        self.leadRow.setContentsMargins(0, 0, 0, 0)
        self.leadIcon = TintedIcon(IntakeQuestionsPage)
        self.leadIcon.setObjectName(u"leadIcon")

        self.leadRow.addWidget(self.leadIcon)

        self.lead: QLabel = PhraseLabel(IntakeQuestionsPage)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"role", u"heading")

        self.leadRow.addWidget(self.lead)

        self.leadRow.setStretch(1, 1)

        self.column.addLayout(self.leadRow)

        self.note = FieldNote(IntakeQuestionsPage)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.formScroll = QScrollArea(IntakeQuestionsPage)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.pageCol = Column(self.page)
        self.pageCol.setSpacing(8)
        self.pageCol.setObjectName(u"pageCol")
        self.pageCol.setContentsMargins(0, 0, 0, 0)
        self.cards = QuestionList(self.page)
        self.cards.setObjectName(u"cards")

        self.pageCol.addWidget(self.cards)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageCol.addItem(self.spacer1)


        self.column.addWidget(self.formScroll)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer2)

        self.column.setStretch(2, 1)
        QWidget.setTabOrder(self.formScroll, self.cards)

        self.retranslateUi(IntakeQuestionsPage)

        QMetaObject.connectSlotsByName(IntakeQuestionsPage)
    # setupUi

    def retranslateUi(self, IntakeQuestionsPage):
        self.lead.setText("")
        pass
    # retranslateUi

