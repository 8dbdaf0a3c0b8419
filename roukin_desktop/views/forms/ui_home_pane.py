# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_pane.ui'
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

from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.pictures.month_bars import MonthBars
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_HomePane(object):
    def setupUi(self, HomePane):
        if not HomePane.objectName():
            HomePane.setObjectName(u"HomePane")
        self.column = Column(HomePane)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HomePane)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.scroll.setWidget(self.page)
        self.pageColumn = Column(self.page)
        self.pageColumn.setSpacing(8)
        self.pageColumn.setObjectName(u"pageColumn")
        self.pageColumn.setContentsMargins(16, 8, 16, 12)
        self.headRow = WrapRow()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.page)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.note: QLabel = PhraseLabel(self.page)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"sub")
        self.note.setWordWrap(True)

        self.headRow.addWidget(self.note)

        self.headRow.setStretch(1, 1)

        self.pageColumn.addLayout(self.headRow)

        self.stepsCard = QFrame(self.page)
        self.stepsCard.setObjectName(u"stepsCard")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stepsCard.sizePolicy().hasHeightForWidth())
        self.stepsCard.setSizePolicy(sizePolicy)
        self.stepsCard.setProperty(u"role", u"card")
        self.stepsCardColumn = Column(self.stepsCard)
        self.stepsCardColumn.setSpacing(4)
        self.stepsCardColumn.setObjectName(u"stepsCardColumn")
        self.stepsCardColumn.setContentsMargins(16, 8, 16, 12)
        self.stepsTitle = QLabel(self.stepsCard)
        self.stepsTitle.setObjectName(u"stepsTitle")
        self.stepsTitle.setProperty(u"role", u"heading")

        self.stepsCardColumn.addWidget(self.stepsTitle)

        self.steps = FieldGrid(self.stepsCard)
        self.steps.setObjectName(u"steps")

        self.stepsCardColumn.addWidget(self.steps)


        self.pageColumn.addWidget(self.stepsCard)

        self.tops = FieldGrid(self.page)
        self.tops.setObjectName(u"tops")
        sizePolicy.setHeightForWidth(self.tops.sizePolicy().hasHeightForWidth())
        self.tops.setSizePolicy(sizePolicy)
        self.todoCard = QFrame(self.tops)
        self.todoCard.setObjectName(u"todoCard")
        self.todoCard.setProperty(u"role", u"card")
        self.todoCardColumn = Column(self.todoCard)
        self.todoCardColumn.setSpacing(4)
        self.todoCardColumn.setObjectName(u"todoCardColumn")
        self.todoCardColumn.setContentsMargins(16, 8, 16, 12)
        self.todoTitle = QLabel(self.todoCard)
        self.todoTitle.setObjectName(u"todoTitle")
        self.todoTitle.setProperty(u"role", u"heading")

        self.todoCardColumn.addWidget(self.todoTitle)

        self.todoColumn = Column()
        self.todoColumn.setSpacing(2)
        self.todoColumn.setObjectName(u"todoColumn")
        self.todoColumn.setContentsMargins(0, 0, 0, 0)

        self.todoCardColumn.addLayout(self.todoColumn)

        self.todoNote: QLabel = PhraseLabel(self.todoCard)
        self.todoNote.setObjectName(u"todoNote")
        self.todoNote.setProperty(u"role", u"sub")
        self.todoNote.setWordWrap(True)

        self.todoCardColumn.addWidget(self.todoNote)

        self.todoSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.todoCardColumn.addItem(self.todoSpace)

        self.tiles = FieldGrid(self.tops)
        self.tiles.setObjectName(u"tiles")

        self.pageColumn.addWidget(self.tops)

        self.cards = FieldGrid(self.page)
        self.cards.setObjectName(u"cards")
        sizePolicy.setHeightForWidth(self.cards.sizePolicy().hasHeightForWidth())
        self.cards.setSizePolicy(sizePolicy)
        self.monthsCard = QFrame(self.cards)
        self.monthsCard.setObjectName(u"monthsCard")
        self.monthsCard.setProperty(u"role", u"card")
        self.monthsCardColumn = Column(self.monthsCard)
        self.monthsCardColumn.setSpacing(4)
        self.monthsCardColumn.setObjectName(u"monthsCardColumn")
        self.monthsCardColumn.setContentsMargins(16, 8, 16, 12)
        self.monthsHead = WrapRow()
        self.monthsHead.setSpacing(8)
        self.monthsHead.setObjectName(u"monthsHead")
        self.monthsHead.setContentsMargins(0, 0, 0, 0)
        self.monthsTitle = QLabel(self.monthsCard)
        self.monthsTitle.setObjectName(u"monthsTitle")
        self.monthsTitle.setProperty(u"role", u"heading")

        self.monthsHead.addWidget(self.monthsTitle)

        self.nowColor = QFrame(self.monthsCard)
        self.nowColor.setObjectName(u"nowColor")
        self.nowColor.setProperty(u"role", u"bar-now")
        self.nowColor.setMinimumSize(QSize(11, 11))
        self.nowColor.setMaximumSize(QSize(11, 11))

        self.monthsHead.addWidget(self.nowColor)

        self.nowText = QLabel(self.monthsCard)
        self.nowText.setObjectName(u"nowText")
        self.nowText.setProperty(u"role", u"sub")

        self.monthsHead.addWidget(self.nowText)

        self.priorMark = QWidget(self.monthsCard)
        self.priorMark.setObjectName(u"priorMark")
        self.priorRow = WrapRow(self.priorMark)
        self.priorRow.setSpacing(8)
        self.priorRow.setObjectName(u"priorRow")
        self.priorRow.setContentsMargins(0, 0, 0, 0)
        self.priorColor = QFrame(self.priorMark)
        self.priorColor.setObjectName(u"priorColor")
        self.priorColor.setProperty(u"role", u"bar-prior")
        self.priorColor.setMinimumSize(QSize(11, 11))
        self.priorColor.setMaximumSize(QSize(11, 11))

        self.priorRow.addWidget(self.priorColor)

        self.priorText = QLabel(self.priorMark)
        self.priorText.setObjectName(u"priorText")
        self.priorText.setProperty(u"role", u"sub")

        self.priorRow.addWidget(self.priorText)


        self.monthsHead.addWidget(self.priorMark)

        self.monthsSpace = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.monthsHead.addItem(self.monthsSpace)

        self.monthsOpen = QPushButton(self.monthsCard)
        self.monthsOpen.setObjectName(u"monthsOpen")
        self.monthsOpen.setProperty(u"kind", u"link")

        self.monthsHead.addWidget(self.monthsOpen)

        self.monthsHead.setStretch(4, 1)

        self.monthsCardColumn.addLayout(self.monthsHead)

        self.months = MonthBars(self.monthsCard)
        self.months.setObjectName(u"months")

        self.monthsCardColumn.addWidget(self.months)

        self.monthsNote: QLabel = PhraseLabel(self.monthsCard)
        self.monthsNote.setObjectName(u"monthsNote")
        self.monthsNote.setProperty(u"role", u"sub")
        self.monthsNote.setWordWrap(True)

        self.monthsCardColumn.addWidget(self.monthsNote)

        self.pacesCard = QFrame(self.cards)
        self.pacesCard.setObjectName(u"pacesCard")
        self.pacesCard.setProperty(u"role", u"card")
        self.pacesCardColumn = Column(self.pacesCard)
        self.pacesCardColumn.setSpacing(4)
        self.pacesCardColumn.setObjectName(u"pacesCardColumn")
        self.pacesCardColumn.setContentsMargins(16, 8, 16, 12)
        self.pacesHead = WrapRow()
        self.pacesHead.setSpacing(8)
        self.pacesHead.setObjectName(u"pacesHead")
        self.pacesHead.setContentsMargins(0, 0, 0, 0)
        self.pacesTitle = QLabel(self.pacesCard)
        self.pacesTitle.setObjectName(u"pacesTitle")
        self.pacesTitle.setProperty(u"role", u"heading")

        self.pacesHead.addWidget(self.pacesTitle)

        self.pacesNote: QLabel = PhraseLabel(self.pacesCard)
        self.pacesNote.setObjectName(u"pacesNote")
        self.pacesNote.setProperty(u"role", u"sub")
        self.pacesNote.setWordWrap(True)

        self.pacesHead.addWidget(self.pacesNote)

        self.pacesHead.setStretch(1, 1)

        self.pacesCardColumn.addLayout(self.pacesHead)

        self.pacesColumn = Column()
        self.pacesColumn.setSpacing(0)
        self.pacesColumn.setObjectName(u"pacesColumn")
        self.pacesColumn.setContentsMargins(0, 0, 0, 0)

        self.pacesCardColumn.addLayout(self.pacesColumn)


        self.pageColumn.addWidget(self.cards)

        self.pageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageColumn.addItem(self.pageSpace)

        self.pageColumn.setStretch(5, 1)

        self.column.addWidget(self.scroll)

        QWidget.setTabOrder(self.scroll, self.monthsOpen)

        self.retranslateUi(HomePane)

        QMetaObject.connectSlotsByName(HomePane)
    # setupUi

    def retranslateUi(self, HomePane):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("HomePane", u"\u30db\u30fc\u30e0", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText("")
        self.note.setText("")
        self.stepsTitle.setText(QCoreApplication.translate("HomePane", u"\u306f\u3058\u3081\u306e3\u3064", None))
        self.todoTitle.setText(QCoreApplication.translate("HomePane", u"\u3084\u308b\u3053\u3068", None))
        self.todoNote.setText("")
        self.monthsTitle.setText(QCoreApplication.translate("HomePane", u"\u5b66\u7fd2\u4f1a \u6708\u5225", None))
        self.nowText.setText(QCoreApplication.translate("HomePane", u"\u4eca\u5e74\u5ea6", None))
        self.priorText.setText(QCoreApplication.translate("HomePane", u"\u524d\u5e74", None))
        self.monthsOpen.setText(QCoreApplication.translate("HomePane", u"\u4e00\u89a7\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.monthsOpen.setAccessibleName(QCoreApplication.translate("HomePane", u"\u5b66\u7fd2\u4f1a\u306e\u4e00\u89a7\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.monthsNote.setText("")
        self.pacesTitle.setText(QCoreApplication.translate("HomePane", u"\u3064\u306a\u3050\u30d7\u30ed\u30b8\u30a7\u30af\u30c8", None))
        self.pacesNote.setText("")
        pass
    # retranslateUi

