# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_pane.ui'
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
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.navigation.part_tabs import PartTabs
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.backing_table import BackingTable
from roukin_desktop.views.widgets.tables.concern_table import ConcernTable
from roukin_desktop.views.widgets.texts.paper_view import PaperView
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_ReportPane(object):
    def setupUi(self, ReportPane):
        if not ReportPane.objectName():
            ReportPane.setObjectName(u"ReportPane")
        self.column = Column(ReportPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ReportPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.parts = PartTabs(ReportPane)
        self.parts.setObjectName(u"parts")

        self.headRow.addWidget(self.parts)

        self.headGap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headGap)

        self.excelButton = QPushButton(ReportPane)
        self.excelButton.setObjectName(u"excelButton")

        self.headRow.addWidget(self.excelButton)

        self.pdfButton = QPushButton(ReportPane)
        self.pdfButton.setObjectName(u"pdfButton")

        self.headRow.addWidget(self.pdfButton)

        self.bothButton = QPushButton(ReportPane)
        self.bothButton.setObjectName(u"bothButton")
        self.bothButton.setProperty(u"kind", u"primary")

        self.headRow.addWidget(self.bothButton)

        self.headRow.setStretch(2, 1)

        self.column.addLayout(self.headRow)

        self.scopeBox = QWidget(ReportPane)
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

        self.period = QLabel(self.scopeBox)
        self.period.setObjectName(u"period")
        self.period.setProperty(u"role", u"sub")

        self.scopeRow.addWidget(self.period)

        self.scopeSpace = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scopeRow.addItem(self.scopeSpace)

        self.scopeRow.setStretch(6, 1)

        self.column.addWidget(self.scopeBox)

        self.resultCard = QFrame(ReportPane)
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

        self.note: QLabel = PhraseLabel(ReportPane)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"hint")
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

        self.pages = QStackedWidget(ReportPane)
        self.pages.setObjectName(u"pages")
        self.paperPage = QWidget()
        self.paperPage.setObjectName(u"paperPage")
        self.pages.addWidget(self.paperPage)
        self.paperCol = Column(self.paperPage)
        self.paperCol.setSpacing(8)
        self.paperCol.setObjectName(u"paperCol")
        self.paperCol.setContentsMargins(0, 0, 0, 0)
        self.verdictBox = QWidget(self.paperPage)
        self.verdictBox.setObjectName(u"verdictBox")
        self.verdictRow = WrapRow(self.verdictBox)
        self.verdictRow.setSpacing(8)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictRow.setContentsMargins(0, 0, 0, 0)
        self.verdictIcon = TintedIcon(self.verdictBox)
        self.verdictIcon.setObjectName(u"verdictIcon")

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictText: QLabel = PhraseLabel(self.verdictBox)
        self.verdictText.setObjectName(u"verdictText")
        self.verdictText.setWordWrap(True)

        self.verdictRow.addWidget(self.verdictText)

        self.verdictRow.setStretch(1, 1)

        self.paperCol.addWidget(self.verdictBox)

        self.concerns = ConcernTable(self.paperPage)
        self.concerns.setObjectName(u"concerns")

        self.paperCol.addWidget(self.concerns)

        self.chooserBox = QWidget(self.paperPage)
        self.chooserBox.setObjectName(u"chooserBox")
        self.chooserRow = WrapRow(self.chooserBox)
        self.chooserRow.setSpacing(8)
        self.chooserRow.setObjectName(u"chooserRow")
        self.chooserRow.setContentsMargins(0, 0, 0, 0)
        self.paperLabel = QLabel(self.chooserBox)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"role", u"sub")

        self.chooserRow.addWidget(self.paperLabel)

        self.paperChoice = ChoiceList(self.chooserBox)
        self.paperChoice.setObjectName(u"paperChoice")
        self.paperChoice.setMinimumContentsLength(34)

        self.chooserRow.addWidget(self.paperChoice)

        self.figureHint: QLabel = PhraseLabel(self.chooserBox)
        self.figureHint.setObjectName(u"figureHint")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.figureHint.sizePolicy().hasHeightForWidth())
        self.figureHint.setSizePolicy(sizePolicy)
        self.figureHint.setProperty(u"role", u"hint")
        self.figureHint.setWordWrap(True)

        self.chooserRow.addWidget(self.figureHint)

        self.chooserRow.setStretch(3, 1)

        self.paperCol.addWidget(self.chooserBox)

        self.splitter = PartSplitter(self.paperPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.paper = PaperView(self.splitter)
        self.paper.setObjectName(u"paper")
        self.splitter.addWidget(self.paper)
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

        self.paperCol.addWidget(self.splitter)

        self.paperCol.setStretch(3, 1)

        self.column.addWidget(self.pages)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.scopeLabel.setBuddy(self.scopeKind)
        self.paperLabel.setBuddy(self.paperChoice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.excelButton)
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
        QWidget.setTabOrder(self.closeResult, self.concerns)
        QWidget.setTabOrder(self.concerns, self.paperChoice)
        QWidget.setTabOrder(self.paperChoice, self.paper)
        QWidget.setTabOrder(self.paper, self.closeBacking)
        QWidget.setTabOrder(self.closeBacking, self.backing)

        self.retranslateUi(ReportPane)

        QMetaObject.connectSlotsByName(ReportPane)
    # setupUi

    def retranslateUi(self, ReportPane):
        self.title.setText(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8\u306e\u753b\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.excelButton.setText(QCoreApplication.translate("ReportPane", u"Excel", None))
#if QT_CONFIG(accessibility)
        self.excelButton.setAccessibleName(QCoreApplication.translate("ReportPane", u"Excel \u30d6\u30c3\u30af\u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.pdfButton.setText(QCoreApplication.translate("ReportPane", u"PDF", None))
#if QT_CONFIG(accessibility)
        self.pdfButton.setAccessibleName(QCoreApplication.translate("ReportPane", u"PDF \u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.bothButton.setText(QCoreApplication.translate("ReportPane", u"Excel\u30fbPDF F11", None))
#if QT_CONFIG(accessibility)
        self.bothButton.setAccessibleName(QCoreApplication.translate("ReportPane", u"Excel \u30d6\u30c3\u30af\u3068 PDF \u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.scopeLabel.setText(QCoreApplication.translate("ReportPane", u"\u5bfe\u8c61", None))
#if QT_CONFIG(accessibility)
        self.scopeKind.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8\u306e\u5bfe\u8c61\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scopeEntry.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8\u306e\u5bfe\u8c61", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scopeMember.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8\u306e\u5bfe\u8c61\u306e\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.scopeMember.setPlaceholderText(QCoreApplication.translate("ReportPane", u"\u4f1a\u54e1\u306e\u30b3\u30fc\u30c9\u30fb\u8aad\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8", None))
        self.scopeHint.setText(QCoreApplication.translate("ReportPane", u"\u4f1a\u54e1\u3092\u9078\u3076\u3068\u4f5c\u308a\u76f4\u3057\u307e\u3059\u3002", None))
        self.period.setText("")
        self.resultText.setText("")
        self.openFirst.setText(QCoreApplication.translate("ReportPane", u"\u958b\u304f", None))
        self.openSecond.setText(QCoreApplication.translate("ReportPane", u"\u958b\u304f", None))
        self.openFolder.setText(QCoreApplication.translate("ReportPane", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
        self.mailButton.setText(QCoreApplication.translate("ReportPane", u"\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d", None))
#if QT_CONFIG(accessibility)
        self.mailButton.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u3092\u4ed8\u3051\u305f\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.closeResult.setText(QCoreApplication.translate("ReportPane", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeResult.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u4f5c\u6210\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.verdictText.setText("")
#if QT_CONFIG(accessibility)
        self.concerns.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5370\u5237\u3059\u308b\u524d\u306b\u78ba\u304b\u3081\u308b\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.paperLabel.setText(QCoreApplication.translate("ReportPane", u"\u8868\u793a\u3059\u308b\u90e8\u5206", None))
#if QT_CONFIG(accessibility)
        self.paperChoice.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u8868\u793a\u3059\u308b\u5831\u544a\u66f8\u306e\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.figureHint.setText(QCoreApplication.translate("ReportPane", u"\u9752\u3044\u6570\u5b57\u3092\u9078\u3076\u3068(Tab \u3068 Enter \u3067\u3082)\u3001\u5143\u306e\u8a18\u9332\u306e\u4e00\u89a7\u304c\u51fa\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5831\u544a\u66f8\u306e\u7d19\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.backingTitle.setText("")
        self.closeBacking.setText(QCoreApplication.translate("ReportPane", u"\u9589\u3058\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.closeBacking.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5185\u8a33\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.backingDetail.setText("")
#if QT_CONFIG(accessibility)
        self.backing.setAccessibleName(QCoreApplication.translate("ReportPane", u"\u5185\u8a33\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.backingTotal.setText("")
        self.agreesText.setText("")
        self.backingHint.setText(QCoreApplication.translate("ReportPane", u"Enter \u304b\u30c0\u30d6\u30eb\u30af\u30ea\u30c3\u30af\u3067\u8a18\u9332\u3092\u958b\u304d\u307e\u3059", None))
        pass
    # retranslateUi

