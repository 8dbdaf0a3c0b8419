# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_texts.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.notes.note_list import NoteList
from roukin_desktop.views.widgets.tables.text_table import TextTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_ReportTextsPage(object):
    def setupUi(self, ReportTextsPage):
        if not ReportTextsPage.objectName():
            ReportTextsPage.setObjectName(u"ReportTextsPage")
        self.column = Column(ReportTextsPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.splitter = PartSplitter(ReportTextsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.texts = TextTable(self.splitter)
        self.texts.setObjectName(u"texts")
        self.splitter.addWidget(self.texts)
        self.card = QFrame(self.splitter)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.cardCol = Column(self.card)
        self.cardCol.setSpacing(4)
        self.cardCol.setObjectName(u"cardCol")
        self.cardCol.setContentsMargins(16, 12, 16, 12)
        self.titleRow = WrapRow()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.chapter: QLabel = PhraseLabel(self.card)
        self.chapter.setObjectName(u"chapter")
        self.chapter.setProperty(u"role", u"heading")
        self.chapter.setWordWrap(True)

        self.titleRow.addWidget(self.chapter)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"changed")

        self.titleRow.addWidget(self.state)

        self.titleRow.setStretch(0, 1)

        self.cardCol.addLayout(self.titleRow)

        self.fieldLabel = QLabel(self.card)
        self.fieldLabel.setObjectName(u"fieldLabel")
        self.fieldLabel.setProperty(u"role", u"field")

        self.cardCol.addWidget(self.fieldLabel)

        self.field = QPlainTextEdit(self.card)
        self.field.setObjectName(u"field")
        self.field.setTabChangesFocus(True)
        self.field.setMinimumSize(QSize(0, 96))

        self.cardCol.addWidget(self.field)

        self.notes = NoteList(self.card)
        self.notes.setObjectName(u"notes")

        self.cardCol.addWidget(self.notes)

        self.placeRow = WrapRow()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.card)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")

        self.placeRow.addWidget(self.placeLabel)

        self.places = ChoiceList(self.card)
        self.places.setObjectName(u"places")
        self.places.setMinimumContentsLength(24)

        self.placeRow.addWidget(self.places)

        self.insertButton = QPushButton(self.card)
        self.insertButton.setObjectName(u"insertButton")
        self.insertButton.setProperty(u"kind", u"small")

        self.placeRow.addWidget(self.insertButton)

        self.placeSpace = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placeRow.addItem(self.placeSpace)

        self.placeRow.setStretch(1, 1)

        self.cardCol.addLayout(self.placeRow)

        self.hint: QLabel = PhraseLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.cardCol.addWidget(self.hint)

        self.previewLabel = QLabel(self.card)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"field")

        self.cardCol.addWidget(self.previewLabel)

        self.previewBox = QFrame(self.card)
        self.previewBox.setObjectName(u"previewBox")
        self.previewBox.setProperty(u"role", u"inset")
        self.previewCol = Column(self.previewBox)
        self.previewCol.setSpacing(0)
        self.previewCol.setObjectName(u"previewCol")
        self.previewCol.setContentsMargins(12, 8, 12, 8)
        self.preview: QLabel = PhraseLabel(self.previewBox)
        self.preview.setObjectName(u"preview")
        self.preview.setWordWrap(True)

        self.previewCol.addWidget(self.preview)


        self.cardCol.addWidget(self.previewBox)

        self.cardSpace = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardCol.addItem(self.cardSpace)

        self.deedRow = WrapRow()
        self.deedRow.setSpacing(8)
        self.deedRow.setObjectName(u"deedRow")
        self.deedRow.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(self.card)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setProperty(u"kind", u"quiet")

        self.deedRow.addWidget(self.resetButton)

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

        self.deedRow.setStretch(1, 1)

        self.cardCol.addLayout(self.deedRow)

        self.cardCol.setStretch(2, 3)
        self.cardCol.setStretch(8, 1)
        self.splitter.addWidget(self.card)

        self.column.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.fieldLabel.setBuddy(self.field)
        self.placeLabel.setBuddy(self.places)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.texts, self.field)
        QWidget.setTabOrder(self.field, self.places)
        QWidget.setTabOrder(self.places, self.insertButton)
        QWidget.setTabOrder(self.insertButton, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.giveUpButton)
        QWidget.setTabOrder(self.giveUpButton, self.registerButton)

        self.retranslateUi(ReportTextsPage)

        QMetaObject.connectSlotsByName(ReportTextsPage)
    # setupUi

    def retranslateUi(self, ReportTextsPage):
#if QT_CONFIG(accessibility)
        self.texts.setAccessibleName(QCoreApplication.translate("ReportTextsPage", u"\u5831\u544a\u66f8\u306e\u6587\u7ae0\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.chapter.setText("")
        self.state.setText("")
        self.fieldLabel.setText(QCoreApplication.translate("ReportTextsPage", u"\u6587\u7ae0", None))
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("ReportTextsPage", u"\u5831\u544a\u66f8\u306e\u6587\u7ae0", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("ReportTextsPage", u"\u5dee\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("ReportTextsPage", u"\u5dee\u3057\u8fbc\u3080\u6570\u5b57\u3084\u6642\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.insertButton.setText(QCoreApplication.translate("ReportTextsPage", u"\u6587\u7ae0\u306b\u5165\u308c\u308b", None))
        self.hint.setText("")
        self.previewLabel.setText(QCoreApplication.translate("ReportTextsPage", u"\u5370\u5237\u3059\u308b\u3068\u3053\u3046\u306a\u308a\u307e\u3059", None))
        self.preview.setText("")
        self.resetButton.setText(QCoreApplication.translate("ReportTextsPage", u"\u69d8\u5f0f\u306e\u6587\u306b\u623b\u3059", None))
        self.readOnly.setText("")
        self.giveUpButton.setText(QCoreApplication.translate("ReportTextsPage", u"\u5143\u306b\u623b\u3059 Esc", None))
        self.registerButton.setText(QCoreApplication.translate("ReportTextsPage", u"\u767b\u9332 F12", None))
        pass
    # retranslateUi

