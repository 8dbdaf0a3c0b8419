# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_pane.ui'
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
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.pictures.bar_chart import BarChart
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.backing_table import BackingTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_SummaryPane(object):
    def setupUi(self, SummaryPane):
        if not SummaryPane.objectName():
            SummaryPane.setObjectName(u"SummaryPane")
        self.column = Column(SummaryPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SummaryPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.period: QLabel = PhraseLabel(SummaryPane)
        self.period.setObjectName(u"period")
        self.period.setProperty(u"role", u"sub")
        self.period.setWordWrap(True)

        self.headRow.addWidget(self.period)

        self.excelButton = QPushButton(SummaryPane)
        self.excelButton.setObjectName(u"excelButton")

        self.headRow.addWidget(self.excelButton)

        self.pdfButton = QPushButton(SummaryPane)
        self.pdfButton.setObjectName(u"pdfButton")

        self.headRow.addWidget(self.pdfButton)

        self.bothButton = QPushButton(SummaryPane)
        self.bothButton.setObjectName(u"bothButton")
        self.bothButton.setProperty(u"kind", u"primary")

        self.headRow.addWidget(self.bothButton)

        self.headRow.setStretch(1, 1)

        self.column.addLayout(self.headRow)

        self.scopeBox = QWidget(SummaryPane)
        self.scopeBox.setObjectName(u"scopeBox")
        self.scopeRow = WrapRow(self.scopeBox)
        self.scopeRow.setSpacing(8)
        self.scopeRow.setObjectName(u"scopeRow")
        self.scopeRow.setContentsMargins(0, 0, 0, 0)
        self.scopeLabel = QLabel(self.scopeBox)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"role", u"sub")

        self.scopeRow.addWidget(self.scopeLabel)

        self.scopeKind = ChoiceList(self.scopeBox)
        self.scopeKind.setObjectName(u"scopeKind")
        self.scopeKind.setMinimumContentsLength(8)

        self.scopeRow.addWidget(self.scopeKind)

        self.scopeEntry = ChoiceList(self.scopeBox)
        self.scopeEntry.setObjectName(u"scopeEntry")
        self.scopeEntry.setMinimumContentsLength(21)

        self.scopeRow.addWidget(self.scopeEntry)

        self.scopeMember = MemberLookup(self.scopeBox)
        self.scopeMember.setObjectName(u"scopeMember")

        self.scopeRow.addWidget(self.scopeMember)

        self.scopeHint = QLabel(self.scopeBox)
        self.scopeHint.setObjectName(u"scopeHint")
        self.scopeHint.setProperty(u"role", u"hint")

        self.scopeRow.addWidget(self.scopeHint)

        self.scopeSpace = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scopeRow.addItem(self.scopeSpace)

        self.scopeRow.setStretch(5, 1)

        self.column.addWidget(self.scopeBox)

        self.resultCard = QFrame(SummaryPane)
        self.resultCard.setObjectName(u"resultCard")
        self.resultCard.setProperty(u"role", u"card")
        self.resultRow = WrapRow(self.resultCard)
        self.resultRow.setSpacing(8)
        self.resultRow.setObjectName(u"resultRow")
        self.resultRow.setContentsMargins(16, 8, 12, 8)
        self.resultIcon = TintedIcon(self.resultCard)
        self.resultIcon.setObjectName(u"resultIcon")

        self.resultRow.addWidget(self.resultIcon)

        self.resultText: QLabel = PhraseLabel(self.resultCard)
        self.resultText.setObjectName(u"resultText")
        self.resultText.setWordWrap(True)

        self.resultRow.addWidget(self.resultText)

        self.openFirst = QPushButton(self.resultCard)
        self.openFirst.setObjectName(u"openFirst")
        self.openFirst.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openFirst)

        self.openSecond = QPushButton(self.resultCard)
        self.openSecond.setObjectName(u"openSecond")
        self.openSecond.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openSecond)

        self.openFolder = QPushButton(self.resultCard)
        self.openFolder.setObjectName(u"openFolder")
        self.openFolder.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.openFolder)

        self.mailButton = QPushButton(self.resultCard)
        self.mailButton.setObjectName(u"mailButton")
        self.mailButton.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.mailButton)

        self.closeResult = QPushButton(self.resultCard)
        self.closeResult.setObjectName(u"closeResult")
        self.closeResult.setProperty(u"kind", u"small")

        self.resultRow.addWidget(self.closeResult)

        self.resultRow.setStretch(1, 1)

        self.column.addWidget(self.resultCard)

        self.noteBar = QWidget(SummaryPane)
        self.noteBar.setObjectName(u"noteBar")
        self.noteRow = WrapRow(self.noteBar)
        self.noteRow.setSpacing(8)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.reviewIcon = TintedIcon(self.noteBar)
        self.reviewIcon.setObjectName(u"reviewIcon")

        self.noteRow.addWidget(self.reviewIcon)

        self.reviewText = QLabel(self.noteBar)
        self.reviewText.setObjectName(u"reviewText")

        self.noteRow.addWidget(self.reviewText)

        self.reviewButton = QPushButton(self.noteBar)
        self.reviewButton.setObjectName(u"reviewButton")
        self.reviewButton.setProperty(u"kind", u"link")

        self.noteRow.addWidget(self.reviewButton)

        self.note: QLabel = PhraseLabel(self.noteBar)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"hint")
        self.note.setWordWrap(True)

        self.noteRow.addWidget(self.note)

        self.noteSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.noteRow.addItem(self.noteSpace)

        self.noteRow.setStretch(3, 1)

        self.column.addWidget(self.noteBar)

        self.splitter = PartSplitter(SummaryPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.scroll.setWidget(self.page)
        self.pageCol = Column(self.page)
        self.pageCol.setSpacing(12)
        self.pageCol.setObjectName(u"pageCol")
        self.pageCol.setContentsMargins(0, 0, 8, 4)
        self.chartCard = QFrame(self.page)
        self.chartCard.setObjectName(u"chartCard")
        self.chartCard.setProperty(u"role", u"card")
        self.chartCol = Column(self.chartCard)
        self.chartCol.setSpacing(2)
        self.chartCol.setObjectName(u"chartCol")
        self.chartCol.setContentsMargins(16, 8, 16, 8)
        self.pictureRow = WrapRow()
        self.pictureRow.setSpacing(8)
        self.pictureRow.setObjectName(u"pictureRow")
        self.pictureRow.setContentsMargins(0, 0, 0, 0)
        self.pictureTitle = QLabel(self.chartCard)
        self.pictureTitle.setObjectName(u"pictureTitle")
        self.pictureTitle.setProperty(u"role", u"heading")

        self.pictureRow.addWidget(self.pictureTitle)

        self.picture = ChoiceList(self.chartCard)
        self.picture.setObjectName(u"picture")
        self.picture.setMinimumContentsLength(16)

        self.pictureRow.addWidget(self.picture)

        self.pictureBefore = QPushButton(self.chartCard)
        self.pictureBefore.setObjectName(u"pictureBefore")
        self.pictureBefore.setProperty(u"kind", u"small")

        self.pictureRow.addWidget(self.pictureBefore)

        self.pictureAfter = QPushButton(self.chartCard)
        self.pictureAfter.setObjectName(u"pictureAfter")
        self.pictureAfter.setProperty(u"kind", u"small")

        self.pictureRow.addWidget(self.pictureAfter)

        self.pictureRow.setStretch(1, 1)

        self.chartCol.addLayout(self.pictureRow)

        self.chart = BarChart(self.chartCard)
        self.chart.setObjectName(u"chart")

        self.chartCol.addWidget(self.chart)

        self.pictureNote: QLabel = PhraseLabel(self.chartCard)
        self.pictureNote.setObjectName(u"pictureNote")
        self.pictureNote.setProperty(u"role", u"hint")
        self.pictureNote.setWordWrap(True)

        self.chartCol.addWidget(self.pictureNote)


        self.pageCol.addWidget(self.chartCard)

        self.sections = Column()
        self.sections.setSpacing(16)
        self.sections.setObjectName(u"sections")
        self.sections.setContentsMargins(0, 0, 0, 0)

        self.pageCol.addLayout(self.sections)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageCol.addItem(self.spacer1)

        self.splitter.addWidget(self.scroll)
        self.backingCard = QFrame(self.splitter)
        self.backingCard.setObjectName(u"backingCard")
        self.backingCard.setProperty(u"role", u"card")
        self.backingCol = Column(self.backingCard)
        self.backingCol.setSpacing(4)
        self.backingCol.setObjectName(u"backingCol")
        self.backingCol.setContentsMargins(16, 8, 16, 8)
        self.backingHead = WrapRow()
        self.backingHead.setSpacing(8)
        self.backingHead.setObjectName(u"backingHead")
        self.backingHead.setContentsMargins(0, 0, 0, 0)
        self.backingTitle: QLabel = PhraseLabel(self.backingCard)
        self.backingTitle.setObjectName(u"backingTitle")
        self.backingTitle.setProperty(u"role", u"heading")
        self.backingTitle.setWordWrap(True)

        self.backingHead.addWidget(self.backingTitle)

        self.closeBacking = QPushButton(self.backingCard)
        self.closeBacking.setObjectName(u"closeBacking")
        self.closeBacking.setProperty(u"kind", u"small")

        self.backingHead.addWidget(self.closeBacking)

        self.backingHead.setStretch(0, 1)

        self.backingCol.addLayout(self.backingHead)

        self.backingDetail: QLabel = PhraseLabel(self.backingCard)
        self.backingDetail.setObjectName(u"backingDetail")
        self.backingDetail.setProperty(u"role", u"sub")
        self.backingDetail.setWordWrap(True)

        self.backingCol.addWidget(self.backingDetail)

        self.backing = BackingTable(self.backingCard)
        self.backing.setObjectName(u"backing")
        self.backing.setMinimumSize(QSize(0, 110))

        self.backingCol.addWidget(self.backing)

        self.totalRow = WrapRow()
        self.totalRow.setSpacing(8)
        self.totalRow.setObjectName(u"totalRow")
        self.totalRow.setContentsMargins(0, 0, 0, 0)
        self.backingTotal = QLabel(self.backingCard)
        self.backingTotal.setObjectName(u"backingTotal")

        self.totalRow.addWidget(self.backingTotal)

        self.agreesIcon = TintedIcon(self.backingCard)
        self.agreesIcon.setObjectName(u"agreesIcon")

        self.totalRow.addWidget(self.agreesIcon)

        self.agreesText = QLabel(self.backingCard)
        self.agreesText.setObjectName(u"agreesText")

        self.totalRow.addWidget(self.agreesText)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totalRow.addItem(self.spacer2)


        self.backingCol.addLayout(self.totalRow)

        self.backingHint = QLabel(self.backingCard)
        self.backingHint.setObjectName(u"backingHint")
        self.backingHint.setProperty(u"role", u"hint")

        self.backingCol.addWidget(self.backingHint)

        self.backingCol.setStretch(2, 1)
        self.splitter.addWidget(self.backingCard)

        self.column.addWidget(self.splitter)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.scopeLabel.setBuddy(self.scopeKind)
        self.pictureTitle.setBuddy(self.picture)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.excelButton, self.pdfButton)
        QWidget.setTabOrder(self.pdfButton, self.bothButton)
        QWidget.setTabOrder(self.bothButton, self.scopeKind)
        QWidget.setTabOrder(self.scopeKind, self.scopeEntry)
        QWidget.setTabOrder(self.scopeEntry, self.scopeMember)
        QWidget.setTabOrder(self.scopeMember, self.openFirst)
        QWidget.setTabOrder(self.openFirst, self.openSecond)
        QWidget.setTabOrder(self.openSecond, self.openFolder)
        QWidget.setTabOrder(self.openFolder, self.mailButton)
        QWidget.setTabOrder(self.mailButton, self.closeResult)
        QWidget.setTabOrder(self.closeResult, self.reviewButton)
        QWidget.setTabOrder(self.reviewButton, self.scroll)
        QWidget.setTabOrder(self.scroll, self.picture)
        QWidget.setTabOrder(self.picture, self.pictureBefore)
        QWidget.setTabOrder(self.pictureBefore, self.pictureAfter)
        QWidget.setTabOrder(self.pictureAfter, self.chart)
        QWidget.setTabOrder(self.chart, self.closeBacking)
        QWidget.setTabOrder(self.closeBacking, self.backing)

        self.retranslateUi(SummaryPane)

        QMetaObject.connectSlotsByName(SummaryPane)
    # setupUi

    def retranslateUi(self, SummaryPane):
        self.title.setText(QCoreApplication.translate("SummaryPane", u"\u96c6\u8a08", None))
        self.period.setText("")
        self.excelButton.setText(QCoreApplication.translate("SummaryPane", u"Excel", None))
#if QT_CONFIG(accessibility)
        self.excelButton.setAccessibleName(QCoreApplication.translate("SummaryPane", u"Excel \u30d6\u30c3\u30af\u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.pdfButton.setText(QCoreApplication.translate("SummaryPane", u"PDF", None))
#if QT_CONFIG(accessibility)
        self.pdfButton.setAccessibleName(QCoreApplication.translate("SummaryPane", u"PDF \u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.bothButton.setText(QCoreApplication.translate("SummaryPane", u"Excel\u30fbPDF F11", None))
#if QT_CONFIG(accessibility)
        self.bothButton.setAccessibleName(QCoreApplication.translate("SummaryPane", u"Excel \u30d6\u30c3\u30af\u3068 PDF \u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.scopeLabel.setText(QCoreApplication.translate("SummaryPane", u"\u5bfe\u8c61", None))
#if QT_CONFIG(accessibility)
        self.scopeKind.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u96c6\u8a08\u306e\u5bfe\u8c61\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scopeEntry.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u96c6\u8a08\u306e\u5bfe\u8c61", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scopeMember.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u96c6\u8a08\u306e\u5bfe\u8c61\u306e\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.scopeMember.setPlaceholderText(QCoreApplication.translate("SummaryPane", u"\u4f1a\u54e1\u306e\u30b3\u30fc\u30c9\u30fb\u8aad\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8", None))
        self.scopeHint.setText(QCoreApplication.translate("SummaryPane", u"\u4f1a\u54e1\u3092\u9078\u3076\u3068\u96c6\u8a08\u3057\u76f4\u3057\u307e\u3059\u3002", None))
        self.resultText.setText("")
        self.openFirst.setText(QCoreApplication.translate("SummaryPane", u"\u958b\u304f", None))
        self.openSecond.setText(QCoreApplication.translate("SummaryPane", u"\u958b\u304f", None))
        self.openFolder.setText(QCoreApplication.translate("SummaryPane", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
        self.mailButton.setText(QCoreApplication.translate("SummaryPane", u"\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d", None))
#if QT_CONFIG(accessibility)
        self.mailButton.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u3092\u4ed8\u3051\u305f\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.closeResult.setText(QCoreApplication.translate("SummaryPane", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeResult.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u4f5c\u6210\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.reviewText.setText("")
        self.reviewButton.setText(QCoreApplication.translate("SummaryPane", u"\u4e00\u89a7\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.reviewButton.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u8981\u78ba\u8a8d\u306e\u4e00\u89a7\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.pictureTitle.setText(QCoreApplication.translate("SummaryPane", u"\u56f3", None))
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u56f3\u306e\u9078\u629e", None))
#endif // QT_CONFIG(accessibility)
        self.pictureBefore.setText(QCoreApplication.translate("SummaryPane", u"\u524d\u306e\u56f3", None))
        self.pictureAfter.setText(QCoreApplication.translate("SummaryPane", u"\u6b21\u306e\u56f3", None))
        self.pictureNote.setText("")
        self.backingTitle.setText("")
        self.closeBacking.setText(QCoreApplication.translate("SummaryPane", u"\u9589\u3058\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.closeBacking.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u5185\u8a33\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.backingDetail.setText("")
#if QT_CONFIG(accessibility)
        self.backing.setAccessibleName(QCoreApplication.translate("SummaryPane", u"\u5185\u8a33\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.backingTotal.setText("")
        self.agreesText.setText("")
        self.backingHint.setText(QCoreApplication.translate("SummaryPane", u"Enter \u304b\u30c0\u30d6\u30eb\u30af\u30ea\u30c3\u30af\u3067\u8a18\u9332\u3092\u958b\u304d\u307e\u3059", None))
        pass
    # retranslateUi

