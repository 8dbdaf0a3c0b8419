# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_part.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_HistoryPart(object):
    def setupUi(self, HistoryPart):
        if not HistoryPart.objectName():
            HistoryPart.setObjectName(u"HistoryPart")
        self.outer = Column(HistoryPart)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.formScroll = QScrollArea(HistoryPart)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.column = Column(self.page)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.tools = WrapRow()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.findLabel = QLabel(self.page)
        self.findLabel.setObjectName(u"findLabel")
        self.findLabel.setProperty(u"role", u"field")

        self.tools.addWidget(self.findLabel)

        self.find = PlainEdit(self.page)
        self.find.setObjectName(u"find")
        self.find.setMinimumSize(QSize(200, 0))
        self.find.setMaximumSize(QSize(320, 16777215))

        self.tools.addWidget(self.find)

        self.verbLabel = QLabel(self.page)
        self.verbLabel.setObjectName(u"verbLabel")
        self.verbLabel.setProperty(u"role", u"field")

        self.tools.addWidget(self.verbLabel)

        self.verb = ChoiceList(self.page)
        self.verb.setObjectName(u"verb")
        self.verb.setMinimumContentsLength(9)

        self.tools.addWidget(self.verb)

        self.toolsGap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.toolsGap)

        self.redoButton = QPushButton(self.page)
        self.redoButton.setObjectName(u"redoButton")
        self.redoButton.setProperty(u"kind", u"quiet")

        self.tools.addWidget(self.redoButton)

        self.undoButton = QPushButton(self.page)
        self.undoButton.setObjectName(u"undoButton")

        self.tools.addWidget(self.undoButton)


        self.column.addLayout(self.tools)

        self.hint: QLabel = PhraseLabel(self.page)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.table = RecordTable(self.page)
        self.table.setObjectName(u"table")

        self.column.addWidget(self.table)

        self.empty: QLabel = PhraseLabel(self.page)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"sub")
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.detailCard = QFrame(self.page)
        self.detailCard.setObjectName(u"detailCard")
        self.detailCard.setProperty(u"role", u"card")
        self.detailCardCol = Column(self.detailCard)
        self.detailCardCol.setSpacing(4)
        self.detailCardCol.setObjectName(u"detailCardCol")
        self.detailCardCol.setContentsMargins(16, 8, 16, 12)
        self.detailTitle: QLabel = PhraseLabel(self.detailCard)
        self.detailTitle.setObjectName(u"detailTitle")
        self.detailTitle.setProperty(u"role", u"heading")
        self.detailTitle.setWordWrap(True)

        self.detailCardCol.addWidget(self.detailTitle)

        self.detailNote: QLabel = PhraseLabel(self.detailCard)
        self.detailNote.setObjectName(u"detailNote")
        self.detailNote.setProperty(u"role", u"sub")
        self.detailNote.setWordWrap(True)

        self.detailCardCol.addWidget(self.detailNote)

        self.changes = RecordTable(self.detailCard)
        self.changes.setObjectName(u"changes")

        self.detailCardCol.addWidget(self.changes)

        self.detailCardCol.setStretch(2, 1)

        self.column.addWidget(self.detailCard)

        self.column.setStretch(2, 3)
        self.column.setStretch(4, 2)

        self.outer.addWidget(self.formScroll)

#if QT_CONFIG(shortcut)
        self.findLabel.setBuddy(self.find)
        self.verbLabel.setBuddy(self.verb)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.find, self.verb)
        QWidget.setTabOrder(self.verb, self.redoButton)
        QWidget.setTabOrder(self.redoButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.table)
        QWidget.setTabOrder(self.table, self.changes)

        self.retranslateUi(HistoryPart)

        QMetaObject.connectSlotsByName(HistoryPart)
    # setupUi

    def retranslateUi(self, HistoryPart):
        self.findLabel.setText(QCoreApplication.translate("HistoryPart", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u5909\u66f4\u306e\u8a18\u9332\u3092\u7d5e\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
        self.verbLabel.setText(QCoreApplication.translate("HistoryPart", u"\u7a2e\u985e", None))
#if QT_CONFIG(accessibility)
        self.verb.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u5909\u66f4\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.redoButton.setText(QCoreApplication.translate("HistoryPart", u"\u3084\u308a\u76f4\u3057", None))
#if QT_CONFIG(accessibility)
        self.redoButton.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u6700\u5f8c\u306e\u300c\u5143\u306b\u623b\u3059\u300d\u3092\u3084\u308a\u76f4\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.undoButton.setText(QCoreApplication.translate("HistoryPart", u"\u5143\u306b\u623b\u3059", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u3044\u3061\u3070\u3093\u65b0\u3057\u3044\u767b\u9332\u3092\u5143\u306b\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u5909\u66f4\u306e\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.detailTitle.setText("")
        self.detailNote.setText("")
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("HistoryPart", u"\u5909\u308f\u3063\u305f\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

