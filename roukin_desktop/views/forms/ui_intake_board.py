# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_board.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.due_row import DueRow
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.mark_table import MarkTable
from roukin_desktop.views.widgets.texts.elided_label import ElidedLabel
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeBoardPage(object):
    def setupUi(self, IntakeBoardPage):
        if not IntakeBoardPage.objectName():
            IntakeBoardPage.setObjectName(u"IntakeBoardPage")
        self.column = Column(IntakeBoardPage)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.headRow = WrapRow()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.counts: QLabel = PhraseLabel(IntakeBoardPage)
        self.counts.setObjectName(u"counts")
        self.counts.setWordWrap(True)
        self.counts.setProperty(u"role", u"heading")

        self.headRow.addWidget(self.counts)

        self.filterLabel = QLabel(IntakeBoardPage)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"field")

        self.headRow.addWidget(self.filterLabel)

        self.filter = PlainEdit(IntakeBoardPage)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(150, 0))
        self.filter.setMaximumSize(QSize(220, 16777215))

        self.headRow.addWidget(self.filter)

        self.headRow.setStretch(0, 1)

        self.column.addLayout(self.headRow)

        self.dues = DueRow(IntakeBoardPage)
        self.dues.setObjectName(u"dues")

        self.column.addWidget(self.dues)

        self.splitter = PartSplitter(IntakeBoardPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.leftCol = Column(self.left)
        self.leftCol.setSpacing(4)
        self.leftCol.setObjectName(u"leftCol")
        self.leftCol.setContentsMargins(0, 0, 0, 0)
        self.board = MarkTable(self.left)
        self.board.setObjectName(u"board")

        self.leftCol.addWidget(self.board)

        self.boardNote: QLabel = PhraseLabel(self.left)
        self.boardNote.setObjectName(u"boardNote")
        self.boardNote.setWordWrap(True)
        self.boardNote.setProperty(u"role", u"sub")

        self.leftCol.addWidget(self.boardNote)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftCol.addItem(self.spacer1)

        self.leftCol.setStretch(0, 1)
        self.splitter.addWidget(self.left)
        self.senderCard = QFrame(self.splitter)
        self.senderCard.setObjectName(u"senderCard")
        self.senderCard.setProperty(u"role", u"card")
        self.senderCol = Column(self.senderCard)
        self.senderCol.setSpacing(4)
        self.senderCol.setObjectName(u"senderCol")
        self.senderCol.setContentsMargins(12, 8, 12, 8)
        self.senderHead = WrapRow()
        self.senderHead.setSpacing(8)
        self.senderHead.setObjectName(u"senderHead")
        self.senderHead.setContentsMargins(0, 0, 0, 0)
        self.senderTitle = ElidedLabel(self.senderCard)
        self.senderTitle.setObjectName(u"senderTitle")
        self.senderTitle.setProperty(u"role", u"heading")

        self.senderHead.addWidget(self.senderTitle)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.senderHead.addItem(self.spacer2)

        self.receiptButton = QPushButton(self.senderCard)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setProperty(u"kind", u"small")

        self.senderHead.addWidget(self.receiptButton)

        self.remindButton = QPushButton(self.senderCard)
        self.remindButton.setObjectName(u"remindButton")
        self.remindButton.setProperty(u"kind", u"small")

        self.senderHead.addWidget(self.remindButton)


        self.senderCol.addLayout(self.senderHead)

        self.note = FieldNote(self.senderCard)
        self.note.setObjectName(u"note")

        self.senderCol.addWidget(self.note)

        self.tabs = QTabWidget(self.senderCard)
        self.tabs.setObjectName(u"tabs")

        self.senderCol.addWidget(self.tabs)

        self.senderCol.setStretch(2, 1)
        self.splitter.addWidget(self.senderCard)

        self.column.addWidget(self.splitter)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter, self.dues)
        QWidget.setTabOrder(self.dues, self.board)
        QWidget.setTabOrder(self.board, self.receiptButton)
        QWidget.setTabOrder(self.receiptButton, self.remindButton)
        QWidget.setTabOrder(self.remindButton, self.tabs)

        self.retranslateUi(IntakeBoardPage)

        QMetaObject.connectSlotsByName(IntakeBoardPage)
    # setupUi

    def retranslateUi(self, IntakeBoardPage):
        self.counts.setText("")
        self.filterLabel.setText(QCoreApplication.translate("IntakeBoardPage", u"\u7d5e\u308a\u8fbc\u307f", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u7d5e\u308a\u8fbc\u307f(\u30b3\u30fc\u30c9\u30fb\u540d\u524d\u30fb\u72b6\u614b)", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("IntakeBoardPage", u"\u30b3\u30fc\u30c9\u30fb\u540d\u524d\u30fb\u72b6\u614b", None))
#if QT_CONFIG(accessibility)
        self.dues.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u63d0\u51fa\u72b6\u6cc1", None))
#endif // QT_CONFIG(accessibility)
        self.boardNote.setText("")
        self.senderTitle.setText("")
        self.receiptButton.setText(QCoreApplication.translate("IntakeBoardPage", u"\u53d7\u9818\u7968\u3092\u4f5c\u308b\u2026", None))
#if QT_CONFIG(accessibility)
        self.receiptButton.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u3053\u306e\u63d0\u51fa\u5143\u306e\u53d7\u9818\u7968\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.remindButton.setText(QCoreApplication.translate("IntakeBoardPage", u"\u50ac\u4fc3\u6587", None))
#if QT_CONFIG(accessibility)
        self.remindButton.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u3053\u306e\u63d0\u51fa\u5143\u3078\u306e\u50ac\u4fc3\u6587\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("IntakeBoardPage", u"\u63d0\u51fa\u5143\u306e\u753b\u9762", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

