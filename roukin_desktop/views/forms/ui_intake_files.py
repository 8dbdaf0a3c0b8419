# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_files.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabWidget, QVBoxLayout,
    QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.layout.tall_page import TallPage
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.change_table import ChangeTable
from roukin_desktop.views.widgets.tables.mark_table import MarkTable
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.texts.elided_label import ElidedLabel
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_IntakeFilesPage(object):
    def setupUi(self, IntakeFilesPage):
        if not IntakeFilesPage.objectName():
            IntakeFilesPage.setObjectName(u"IntakeFilesPage")
        self.column = Column(IntakeFilesPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.doneCard = QFrame(IntakeFilesPage)
        self.doneCard.setObjectName(u"doneCard")
        self.doneCard.setProperty(u"role", u"card")
        self.doneRow = WrapRow(self.doneCard)
        self.doneRow.setSpacing(8)
        self.doneRow.setObjectName(u"doneRow")
        self.doneRow.setContentsMargins(16, 8, 12, 8)
        self.doneIcon = TintedIcon(self.doneCard)
        self.doneIcon.setObjectName(u"doneIcon")

        self.doneRow.addWidget(self.doneIcon)

        self.doneText: QLabel = PhraseLabel(self.doneCard)
        self.doneText.setObjectName(u"doneText")
        self.doneText.setWordWrap(True)

        self.doneRow.addWidget(self.doneText)

        self.undoButton = QPushButton(self.doneCard)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.undoButton)

        self.receiptButton = QPushButton(self.doneCard)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.receiptButton)

        self.closeDone = QPushButton(self.doneCard)
        self.closeDone.setObjectName(u"closeDone")
        self.closeDone.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.closeDone)

        self.doneRow.setStretch(1, 1)

        self.column.addWidget(self.doneCard)

        self.drop = DropBox(IntakeFilesPage)
        self.drop.setObjectName(u"drop")
        self.dropRow = WrapRow(self.drop)
        self.dropRow.setSpacing(12)
        self.dropRow.setObjectName(u"dropRow")
        self.dropRow.setContentsMargins(16, 8, 16, 8)
        self.dropIcon = TintedIcon(self.drop)
        self.dropIcon.setObjectName(u"dropIcon")

        self.dropRow.addWidget(self.dropIcon)

        self.dropCol = Column()
        self.dropCol.setSpacing(2)
        self.dropCol.setObjectName(u"dropCol")
        self.dropCol.setContentsMargins(0, 0, 0, 0)
        self.pileText = QLabel(self.drop)
        self.pileText.setObjectName(u"pileText")
        self.pileText.setProperty(u"role", u"heading")

        self.dropCol.addWidget(self.pileText)

        self.countsText: QLabel = PhraseLabel(self.drop)
        self.countsText.setObjectName(u"countsText")
        self.countsText.setWordWrap(True)
        self.countsText.setProperty(u"role", u"heading")

        self.dropCol.addWidget(self.countsText)

        self.dropHint: QLabel = PhraseLabel(self.drop)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setWordWrap(True)
        self.dropHint.setProperty(u"role", u"hint")

        self.dropCol.addWidget(self.dropHint)


        self.dropRow.addLayout(self.dropCol)

        self.fileButton = QPushButton(self.drop)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"stop", True)

        self.dropRow.addWidget(self.fileButton)

        self.againButton = QPushButton(self.drop)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"kind", u"quiet")

        self.dropRow.addWidget(self.againButton)

        self.clearButton = QPushButton(self.drop)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setProperty(u"kind", u"quiet")

        self.dropRow.addWidget(self.clearButton)

        self.dropRow.setStretch(1, 1)

        self.column.addWidget(self.drop)

        self.note = FieldNote(IntakeFilesPage)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.guide: QLabel = PhraseLabel(IntakeFilesPage)
        self.guide.setObjectName(u"guide")
        self.guide.setWordWrap(True)
        self.guide.setProperty(u"role", u"sub")
        self.guide.setMargin(10)

        self.column.addWidget(self.guide)

        self.splitter = PartSplitter(IntakeFilesPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.files = MarkTable(self.splitter)
        self.files.setObjectName(u"files")
        self.files.setMinimumSize(QSize(0, 110))
        self.splitter.addWidget(self.files)
        self.lower = PartSplitter(self.splitter)
        self.lower.setObjectName(u"lower")
        self.lower.setOrientation(Qt.Orientation.Horizontal)
        self.lower.setChildrenCollapsible(False)
        self.lower.setHandleWidth(8)
        self.detailCard = QFrame(self.lower)
        self.detailCard.setObjectName(u"detailCard")
        self.detailCard.setProperty(u"role", u"card")
        self.detailFrame = Column(self.detailCard)
        self.detailFrame.setObjectName(u"detailFrame")
        self.detailFrame.setContentsMargins(2, 2, 2, 2)
        self.detailArea = TallPage(self.detailCard)
        self.detailArea.setObjectName(u"detailArea")
        self.detailPage = QWidget()
        self.detailPage.setObjectName(u"detailPage")
        self.detailArea.setWidget(self.detailPage)
        self.detailCol = Column(self.detailPage)
        self.detailCol.setSpacing(4)
        self.detailCol.setObjectName(u"detailCol")
        self.detailCol.setContentsMargins(16, 8, 16, 8)
        self.detailHead = WrapRow()
        self.detailHead.setSpacing(8)
        self.detailHead.setObjectName(u"detailHead")
        self.detailHead.setContentsMargins(0, 0, 0, 0)
        self.detailIcon = TintedIcon(self.detailPage)
        self.detailIcon.setObjectName(u"detailIcon")

        self.detailHead.addWidget(self.detailIcon)

        self.detailWord = ElidedLabel(self.detailPage)
        self.detailWord.setObjectName(u"detailWord")
        self.detailWord.setProperty(u"role", u"heading")

        self.detailHead.addWidget(self.detailWord)

        self.detailTitle = ElidedLabel(self.detailPage)
        self.detailTitle.setObjectName(u"detailTitle")
        self.detailTitle.setProperty(u"role", u"sub")

        self.detailHead.addWidget(self.detailTitle)

        self.detailHead.setStretch(2, 1)

        self.detailCol.addLayout(self.detailHead)

        self.detailFacts: QLabel = PhraseLabel(self.detailPage)
        self.detailFacts.setObjectName(u"detailFacts")
        self.detailFacts.setWordWrap(True)
        self.detailFacts.setProperty(u"role", u"sub")

        self.detailCol.addWidget(self.detailFacts)

        self.detailText: QLabel = PhraseLabel(self.detailPage)
        self.detailText.setObjectName(u"detailText")
        self.detailText.setWordWrap(True)

        self.detailCol.addWidget(self.detailText)

        self.phoneBox = QFrame(self.detailPage)
        self.phoneBox.setObjectName(u"phoneBox")
        self.phoneBox.setProperty(u"role", u"notice")
        self.phoneCol = Column(self.phoneBox)
        self.phoneCol.setSpacing(4)
        self.phoneCol.setObjectName(u"phoneCol")
        self.phoneCol.setContentsMargins(12, 8, 12, 8)
        self.phoneText: QLabel = PhraseLabel(self.phoneBox)
        self.phoneText.setObjectName(u"phoneText")
        self.phoneText.setWordWrap(True)

        self.phoneCol.addWidget(self.phoneText)

        self.fingerprint = QLabel(self.phoneBox)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setProperty(u"role", u"heading")
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.phoneCol.addWidget(self.fingerprint)


        self.detailCol.addWidget(self.phoneBox)

        self.vouchRow = WrapRow()
        self.vouchRow.setSpacing(8)
        self.vouchRow.setObjectName(u"vouchRow")
        self.vouchRow.setContentsMargins(0, 0, 0, 0)
        self.vouchLabel = QLabel(self.detailPage)
        self.vouchLabel.setObjectName(u"vouchLabel")
        self.vouchLabel.setProperty(u"role", u"field")

        self.vouchRow.addWidget(self.vouchLabel)

        self.vouch = ChoiceList(self.detailPage)
        self.vouch.setObjectName(u"vouch")

        self.vouchRow.addWidget(self.vouch)

        self.vouchRow.setStretch(1, 1)

        self.detailCol.addLayout(self.vouchRow)

        self.editedTitle = QLabel(self.detailPage)
        self.editedTitle.setObjectName(u"editedTitle")
        self.editedTitle.setProperty(u"role", u"field")

        self.detailCol.addWidget(self.editedTitle)

        self.edited = RecordTable(self.detailPage)
        self.edited.setObjectName(u"edited")
        self.edited.setMinimumSize(QSize(0, 80))

        self.detailCol.addWidget(self.edited)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detailCol.addItem(self.spacer1)

        self.detailCol.setStretch(6, 1)

        self.detailFrame.addWidget(self.detailArea)

        self.lower.addWidget(self.detailCard)
        self.changesCard = QFrame(self.lower)
        self.changesCard.setObjectName(u"changesCard")
        self.changesCard.setProperty(u"role", u"card")
        self.changesCol = Column(self.changesCard)
        self.changesCol.setSpacing(8)
        self.changesCol.setObjectName(u"changesCol")
        self.changesCol.setContentsMargins(12, 4, 12, 8)
        self.tabs = QTabWidget(self.changesCard)
        self.tabs.setObjectName(u"tabs")
        self.figuresPage = QWidget()
        self.figuresPage.setObjectName(u"figuresPage")
        self.tabs.addTab(self.figuresPage, "")
        self.figuresCol = Column(self.figuresPage)
        self.figuresCol.setSpacing(4)
        self.figuresCol.setObjectName(u"figuresCol")
        self.figuresCol.setContentsMargins(0, 8, 0, 0)
        self.sameBox = QCheckBox(self.figuresPage)
        self.sameBox.setObjectName(u"sameBox")

        self.figuresCol.addWidget(self.sameBox)

        self.figures = MarkTable(self.figuresPage)
        self.figures.setObjectName(u"figures")

        self.figuresCol.addWidget(self.figures)

        self.noFigures: QLabel = PhraseLabel(self.figuresPage)
        self.noFigures.setObjectName(u"noFigures")
        self.noFigures.setWordWrap(True)
        self.noFigures.setProperty(u"role", u"sub")
        self.noFigures.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.figuresCol.addWidget(self.noFigures)

        self.figuresCol.setStretch(1, 1)
        self.figuresCol.setStretch(2, 1)
        self.recordsPage = QWidget()
        self.recordsPage.setObjectName(u"recordsPage")
        self.tabs.addTab(self.recordsPage, "")
        self.recordsCol = Column(self.recordsPage)
        self.recordsCol.setSpacing(4)
        self.recordsCol.setObjectName(u"recordsCol")
        self.recordsCol.setContentsMargins(0, 8, 0, 0)
        self.records = ChangeTable(self.recordsPage)
        self.records.setObjectName(u"records")

        self.recordsCol.addWidget(self.records)

        self.noRecords: QLabel = PhraseLabel(self.recordsPage)
        self.noRecords.setObjectName(u"noRecords")
        self.noRecords.setWordWrap(True)
        self.noRecords.setProperty(u"role", u"sub")
        self.noRecords.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.recordsCol.addWidget(self.noRecords)

        self.recordsCol.setStretch(0, 1)
        self.recordsCol.setStretch(1, 1)

        self.changesCol.addWidget(self.tabs)

        self.lower.addWidget(self.changesCard)
        self.splitter.addWidget(self.lower)

        self.column.addWidget(self.splitter)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer2)

        self.footRow = WrapRow()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.takeIcon = TintedIcon(IntakeFilesPage)
        self.takeIcon.setObjectName(u"takeIcon")

        self.footRow.addWidget(self.takeIcon)

        self.takeText: QLabel = PhraseLabel(IntakeFilesPage)
        self.takeText.setObjectName(u"takeText")
        self.takeText.setWordWrap(True)

        self.footRow.addWidget(self.takeText)

        self.takeButton = QPushButton(IntakeFilesPage)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"kind", u"primary")

        self.footRow.addWidget(self.takeButton)

        self.footRow.setStretch(1, 1)

        self.column.addLayout(self.footRow)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.vouchLabel.setBuddy(self.vouch)
        self.editedTitle.setBuddy(self.edited)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.undoButton, self.receiptButton)
        QWidget.setTabOrder(self.receiptButton, self.closeDone)
        QWidget.setTabOrder(self.closeDone, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.files)
        QWidget.setTabOrder(self.files, self.vouch)
        QWidget.setTabOrder(self.vouch, self.edited)
        QWidget.setTabOrder(self.edited, self.tabs)
        QWidget.setTabOrder(self.tabs, self.sameBox)
        QWidget.setTabOrder(self.sameBox, self.figures)
        QWidget.setTabOrder(self.figures, self.records)
        QWidget.setTabOrder(self.records, self.takeButton)

        self.retranslateUi(IntakeFilesPage)

        QMetaObject.connectSlotsByName(IntakeFilesPage)
    # setupUi

    def retranslateUi(self, IntakeFilesPage):
        self.doneText.setText("")
        self.undoButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u5143\u306b\u623b\u3059", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u4ed8\u3092\u5143\u306b\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.receiptButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u9818\u7968\u3092\u4f5c\u308b\u2026", None))
#if QT_CONFIG(accessibility)
        self.receiptButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u305f\u63d0\u51fa\u5143\u306e\u53d7\u9818\u7968\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.closeDone.setText(QCoreApplication.translate("IntakeFilesPage", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeDone.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u4ed8\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.pileText.setText(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u308b\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3093\u3067\u304f\u3060\u3055\u3044", None))
        self.countsText.setText("")
        self.dropHint.setText(QCoreApplication.translate("IntakeFilesPage", u"\u63d0\u51fa\u30d5\u30a1\u30a4\u30eb\u3092\u4f55\u4ef6\u3067\u3082\u3001\u3053\u3053\u3078\u843d\u3068\u3059\u3053\u3068\u3082\u3067\u304d\u307e\u3059\u3002\u5c4a\u3044\u305f\u9806\u3067\u306a\u304f\u3066\u3082\u304b\u307e\u3044\u307e\u305b\u3093\u3002", None))
        self.fileButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076\u2026", None))
#if QT_CONFIG(accessibility)
        self.fileButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u308b\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076", None))
#endif // QT_CONFIG(accessibility)
        self.againButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u8aad\u307f\u76f4\u3059 F5", None))
#if QT_CONFIG(accessibility)
        self.againButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u540c\u3058\u30d5\u30a1\u30a4\u30eb\u3092\u8aad\u307f\u76f4\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.clearButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u4e00\u89a7\u3092\u7a7a\u306b\u3059\u308b", None))
#if QT_CONFIG(accessibility)
        self.clearButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u30d5\u30a1\u30a4\u30eb\u306e\u4e00\u89a7\u3092\u7a7a\u306b\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.guide.setText(QCoreApplication.translate("IntakeFilesPage", u"1. \u63d0\u51fa\u5143\u304b\u3089\u5c4a\u3044\u305f\u63d0\u51fa\u30d5\u30a1\u30a4\u30eb(Excel)\u3092\u9078\u3073\u307e\u3059\u300233\u4ef6\u3067\u3082\u3001\u307e\u3068\u3081\u3066\u9078\u3079\u307e\u3059\u3002\n"
"2. \u30d5\u30a1\u30a4\u30eb\u3054\u3068\u306b\u3001\u53d7\u3051\u4ed8\u3051\u308b\u3068\u3069\u3046\u306a\u308b\u304b\u304c\u51fa\u307e\u3059\u3002\u624b\u76f4\u3057\u3055\u308c\u305f\u6b04\u3084\u3001\u78ba\u304b\u3081\u308b\u3053\u3068\u3082\u3053\u3053\u3067\u5206\u304b\u308a\u307e\u3059\u3002\n"
"3. \u300c\u6570\u5b57\u306e\u524d\u5f8c\u300d\u300c\u8a18\u9332\u306e\u524d\u5f8c\u300d\u3092\u78ba\u304b\u3081\u3066\u53d7\u3051\u4ed8\u3051\u307e\u3059\u3002\u53d7\u3051\u4ed8\u3051\u305f\u3042\u3068\u3067\u3082\u5143\u306b\u623b\u305b\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u308b\u30d5\u30a1\u30a4\u30eb\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.detailWord.setText("")
        self.detailTitle.setText("")
        self.detailFacts.setText("")
        self.detailText.setText("")
        self.phoneText.setText(QCoreApplication.translate("IntakeFilesPage", u"\u521d\u3081\u3066\u306e\u9375\u3067\u3059\u3002\u96fb\u8a71\u3067\u3001\u76f8\u624b\u306e\u753b\u9762\u306e\u78ba\u8a8d\u756a\u53f7\u3068\u540c\u3058\u304b\u3092\u78ba\u304b\u3081\u3066\u304f\u3060\u3055\u3044\u3002\u53d7\u3051\u4ed8\u3051\u305f\u3042\u3068\u3067\u3082\u304b\u307e\u3044\u307e\u305b\u3093\u3002", None))
        self.fingerprint.setText("")
        self.vouchLabel.setText(QCoreApplication.translate("IntakeFilesPage", u"\u3053\u306e\u30d5\u30a1\u30a4\u30eb\u306e\u63d0\u51fa\u5143", None))
#if QT_CONFIG(accessibility)
        self.vouch.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u3053\u306e\u30d5\u30a1\u30a4\u30eb\u306e\u63d0\u51fa\u5143", None))
#endif // QT_CONFIG(accessibility)
        self.editedTitle.setText(QCoreApplication.translate("IntakeFilesPage", u"\u624b\u76f4\u3057\u3055\u308c\u305f\u6b04(\u53d7\u3051\u4ed8\u3051\u308b\u306e\u306f\u3001\u3082\u3068\u306e\u5024\u3067\u3059)", None))
#if QT_CONFIG(accessibility)
        self.edited.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u624b\u76f4\u3057\u3055\u308c\u305f\u6b04", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u6570\u5b57\u3068\u8a18\u9332\u306e\u524d\u5f8c", None))
#endif // QT_CONFIG(accessibility)
        self.sameBox.setText(QCoreApplication.translate("IntakeFilesPage", u"\u5909\u308f\u3089\u306a\u3044\u6570\u5b57\u3082\u8868\u793a", None))
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u6570\u5b57\u306e\u524d\u5f8c", None))
#endif // QT_CONFIG(accessibility)
        self.noFigures.setText(QCoreApplication.translate("IntakeFilesPage", u"\u5909\u308f\u308b\u6570\u5b57\u306f\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.tabs.setTabText(self.tabs.indexOf(self.figuresPage), QCoreApplication.translate("IntakeFilesPage", u"\u6570\u5b57\u306e\u524d\u5f8c", None))
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u8a18\u9332\u306e\u524d\u5f8c", None))
#endif // QT_CONFIG(accessibility)
        self.noRecords.setText(QCoreApplication.translate("IntakeFilesPage", u"\u5909\u308f\u308b\u8a18\u9332\u306f\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.tabs.setTabText(self.tabs.indexOf(self.recordsPage), QCoreApplication.translate("IntakeFilesPage", u"\u8a18\u9332\u306e\u524d\u5f8c", None))
        self.takeText.setText("")
        self.takeButton.setText(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u308b F12", None))
#if QT_CONFIG(accessibility)
        self.takeButton.setAccessibleName(QCoreApplication.translate("IntakeFilesPage", u"\u53d7\u3051\u4ed8\u3051\u308b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

