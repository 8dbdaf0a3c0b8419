# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_pane.ui'
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
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.grids.column_grid import ColumnGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.remark_table import RemarkTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_ImportPane(object):
    def setupUi(self, ImportPane):
        if not ImportPane.objectName():
            ImportPane.setObjectName(u"ImportPane")
        self.column = Column(ImportPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ImportPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.lead = QLabel(ImportPane)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.lead)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.templateButton = QPushButton(ImportPane)
        self.templateButton.setObjectName(u"templateButton")

        self.headRow.addWidget(self.templateButton)


        self.column.addLayout(self.headRow)

        self.doneCard = QFrame(ImportPane)
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

        self.openMade = QPushButton(self.doneCard)
        self.openMade.setObjectName(u"openMade")
        self.openMade.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.openMade)

        self.openMadeFolder = QPushButton(self.doneCard)
        self.openMadeFolder.setObjectName(u"openMadeFolder")
        self.openMadeFolder.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.openMadeFolder)

        self.closeDone = QPushButton(self.doneCard)
        self.closeDone.setObjectName(u"closeDone")
        self.closeDone.setProperty(u"kind", u"small")

        self.doneRow.addWidget(self.closeDone)

        self.doneRow.setStretch(1, 1)

        self.column.addWidget(self.doneCard)

        self.kindRow = WrapRow()
        self.kindRow.setSpacing(8)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(ImportPane)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"field")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = ChoiceRow(ImportPane)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.spacer2)


        self.column.addLayout(self.kindRow)

        self.drop = DropBox(ImportPane)
        self.drop.setObjectName(u"drop")
        self.dropRow = WrapRow(self.drop)
        self.dropRow.setSpacing(12)
        self.dropRow.setObjectName(u"dropRow")
        self.dropRow.setContentsMargins(16, 8, 16, 8)
        self.fileIcon = TintedIcon(self.drop)
        self.fileIcon.setObjectName(u"fileIcon")

        self.dropRow.addWidget(self.fileIcon)

        self.fileCol = Column()
        self.fileCol.setSpacing(2)
        self.fileCol.setObjectName(u"fileCol")
        self.fileCol.setContentsMargins(0, 0, 0, 0)
        self.fileName = QLabel(self.drop)
        self.fileName.setObjectName(u"fileName")
        self.fileName.setProperty(u"role", u"heading")

        self.fileCol.addWidget(self.fileName)

        self.fileHint: QLabel = PhraseLabel(self.drop)
        self.fileHint.setObjectName(u"fileHint")
        self.fileHint.setProperty(u"role", u"hint")
        self.fileHint.setWordWrap(True)

        self.fileCol.addWidget(self.fileHint)


        self.dropRow.addLayout(self.fileCol)

        self.fileButton = QPushButton(self.drop)
        self.fileButton.setObjectName(u"fileButton")

        self.dropRow.addWidget(self.fileButton)

        self.againButton = QPushButton(self.drop)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"kind", u"quiet")

        self.dropRow.addWidget(self.againButton)

        self.dropRow.setStretch(1, 1)

        self.column.addWidget(self.drop)

        self.fileNote = FieldNote(ImportPane)
        self.fileNote.setObjectName(u"fileNote")

        self.column.addWidget(self.fileNote)

        self.guide: QLabel = PhraseLabel(ImportPane)
        self.guide.setObjectName(u"guide")
        self.guide.setProperty(u"role", u"sub")
        self.guide.setWordWrap(True)
        self.guide.setMargin(10)

        self.column.addWidget(self.guide)

        self.splitter = PartSplitter(ImportPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.mapCard = QFrame(self.splitter)
        self.mapCard.setObjectName(u"mapCard")
        self.mapCard.setProperty(u"role", u"card")
        self.mapCol = Column(self.mapCard)
        self.mapCol.setSpacing(4)
        self.mapCol.setObjectName(u"mapCol")
        self.mapCol.setContentsMargins(16, 8, 16, 8)
        self.mapTitle = QLabel(self.mapCard)
        self.mapTitle.setObjectName(u"mapTitle")
        self.mapTitle.setProperty(u"role", u"heading")

        self.mapCol.addWidget(self.mapTitle)

        self.sheetRow = WrapRow()
        self.sheetRow.setSpacing(8)
        self.sheetRow.setObjectName(u"sheetRow")
        self.sheetRow.setContentsMargins(0, 0, 0, 0)
        self.sheetLabel = QLabel(self.mapCard)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"field")

        self.sheetRow.addWidget(self.sheetLabel)

        self.sheet = ChoiceList(self.mapCard)
        self.sheet.setObjectName(u"sheet")

        self.sheetRow.addWidget(self.sheet)

        self.sheetRow.setStretch(1, 1)

        self.mapCol.addLayout(self.sheetRow)

        self.headerRow = WrapRow()
        self.headerRow.setSpacing(8)
        self.headerRow.setObjectName(u"headerRow")
        self.headerRow.setContentsMargins(0, 0, 0, 0)
        self.taken = QCheckBox(self.mapCard)
        self.taken.setObjectName(u"taken")

        self.headerRow.addWidget(self.taken)

        self.spacer3 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerRow.addItem(self.spacer3)

        self.headerRow1 = WrapRow()
        self.headerRow1.setSpacing(8)
        self.headerRow1.setObjectName(u"headerRow1")
        self.headerRow1.setContentsMargins(0, 0, 0, 0)
        self.headerLabel = QLabel(self.mapCard)
        self.headerLabel.setObjectName(u"headerLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.headerLabel.sizePolicy().hasHeightForWidth())
        self.headerLabel.setSizePolicy(sizePolicy)
        self.headerLabel.setProperty(u"role", u"field")

        self.headerRow1.addWidget(self.headerLabel)

        self.header = NumberEdit(self.mapCard)
        self.header.setObjectName(u"header")
        self.header.setMaximumSize(QSize(56, 16777215))
        self.header.setMinimumSize(QSize(56, 0))

        self.headerRow1.addWidget(self.header)

        self.headerUnit = QLabel(self.mapCard)
        self.headerUnit.setObjectName(u"headerUnit")
        self.headerUnit.setProperty(u"role", u"unit")

        self.headerRow1.addWidget(self.headerUnit)


        self.headerRow.addLayout(self.headerRow1)


        self.mapCol.addLayout(self.headerRow)

        self.columns = ColumnGrid(self.mapCard)
        self.columns.setObjectName(u"columns")

        self.mapCol.addWidget(self.columns)

        self.mapCol.setStretch(3, 1)
        self.splitter.addWidget(self.mapCard)
        self.previewCard = QFrame(self.splitter)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.previewCol = Column(self.previewCard)
        self.previewCol.setSpacing(4)
        self.previewCol.setObjectName(u"previewCol")
        self.previewCol.setContentsMargins(16, 8, 16, 8)
        self.previewTitle = QLabel(self.previewCard)
        self.previewTitle.setObjectName(u"previewTitle")
        self.previewTitle.setProperty(u"role", u"heading")

        self.previewCol.addWidget(self.previewTitle)

        self.counts: QLabel = PhraseLabel(self.previewCard)
        self.counts.setObjectName(u"counts")
        self.counts.setWordWrap(True)

        self.previewCol.addWidget(self.counts)

        self.totals: QLabel = PhraseLabel(self.previewCard)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"sub")
        self.totals.setWordWrap(True)

        self.previewCol.addWidget(self.totals)

        self.unknownBox = QFrame(self.previewCard)
        self.unknownBox.setObjectName(u"unknownBox")
        self.unknownBox.setProperty(u"role", u"notice")
        self.unknownRow = WrapRow(self.unknownBox)
        self.unknownRow.setSpacing(8)
        self.unknownRow.setObjectName(u"unknownRow")
        self.unknownRow.setContentsMargins(12, 8, 12, 8)
        self.spellingLabel = QLabel(self.unknownBox)
        self.spellingLabel.setObjectName(u"spellingLabel")
        self.spellingLabel.setProperty(u"role", u"field")

        self.unknownRow.addWidget(self.spellingLabel)

        self.spelling = ChoiceList(self.unknownBox)
        self.spelling.setObjectName(u"spelling")
        self.spelling.setMinimumContentsLength(8)

        self.unknownRow.addWidget(self.spelling)

        self.meansLabel = QLabel(self.unknownBox)
        self.meansLabel.setObjectName(u"meansLabel")
        self.meansLabel.setProperty(u"role", u"field")

        self.unknownRow.addWidget(self.meansLabel)

        self.means = MemberLookup(self.unknownBox)
        self.means.setObjectName(u"means")

        self.unknownRow.addWidget(self.means)

        self.unknownRow.setStretch(1, 1)
        self.unknownRow.setStretch(3, 1)

        self.previewCol.addWidget(self.unknownBox)

        self.remarks = RemarkTable(self.previewCard)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setMinimumSize(QSize(0, 90))

        self.previewCol.addWidget(self.remarks)

        self.noRemarks = QLabel(self.previewCard)
        self.noRemarks.setObjectName(u"noRemarks")
        self.noRemarks.setProperty(u"role", u"sub")

        self.previewCol.addWidget(self.noRemarks)

        self.spacer4 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.previewCol.addItem(self.spacer4)

        self.previewCol.setStretch(4, 1)
        self.splitter.addWidget(self.previewCard)

        self.column.addWidget(self.splitter)

        self.spacer5 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer5)

        self.footRow = WrapRow()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.planIcon = TintedIcon(ImportPane)
        self.planIcon.setObjectName(u"planIcon")

        self.footRow.addWidget(self.planIcon)

        self.planText: QLabel = PhraseLabel(ImportPane)
        self.planText.setObjectName(u"planText")
        self.planText.setWordWrap(True)

        self.footRow.addWidget(self.planText)

        self.takeButton = QPushButton(ImportPane)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"kind", u"primary")

        self.footRow.addWidget(self.takeButton)

        self.footRow.setStretch(1, 1)

        self.column.addLayout(self.footRow)

        self.column.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.sheetLabel.setBuddy(self.sheet)
        self.headerLabel.setBuddy(self.header)
        self.spellingLabel.setBuddy(self.spelling)
        self.meansLabel.setBuddy(self.means)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.templateButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.closeDone)
        QWidget.setTabOrder(self.closeDone, self.kind)
        QWidget.setTabOrder(self.kind, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.sheet)
        QWidget.setTabOrder(self.sheet, self.taken)
        QWidget.setTabOrder(self.taken, self.header)
        QWidget.setTabOrder(self.header, self.columns)
        QWidget.setTabOrder(self.columns, self.spelling)
        QWidget.setTabOrder(self.spelling, self.means)
        QWidget.setTabOrder(self.means, self.remarks)
        QWidget.setTabOrder(self.remarks, self.takeButton)

        self.retranslateUi(ImportPane)

        QMetaObject.connectSlotsByName(ImportPane)
    # setupUi

    def retranslateUi(self, ImportPane):
        self.title.setText(QCoreApplication.translate("ImportPane", u"\u53d6\u8fbc", None))
        self.lead.setText(QCoreApplication.translate("ImportPane", u"Excel\u30fbCSV \u306e\u8868\u3092\u3001\u78ba\u304b\u3081\u3066\u304b\u3089\u8a18\u9332\u7c3f\u306b\u5165\u308c\u307e\u3059", None))
        self.templateButton.setText(QCoreApplication.translate("ImportPane", u"\u3072\u306a\u5f62\u3092\u4f5c\u308b\u2026", None))
#if QT_CONFIG(accessibility)
        self.templateButton.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u3053\u306e\u7a2e\u985e\u306e\u3072\u306a\u5f62\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.doneText.setText("")
        self.undoButton.setText(QCoreApplication.translate("ImportPane", u"\u5143\u306b\u623b\u3059", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u53d6\u8fbc\u3092\u5143\u306b\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.openMade.setText(QCoreApplication.translate("ImportPane", u"\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.openMade.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u4f5c\u6210\u3057\u305f\u3072\u306a\u5f62\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.openMadeFolder.setText(QCoreApplication.translate("ImportPane", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.openMadeFolder.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u4f5c\u6210\u3057\u305f\u3072\u306a\u5f62\u306e\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.closeDone.setText(QCoreApplication.translate("ImportPane", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeDone.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u53d6\u8fbc\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("ImportPane", u"\u7a2e\u985e", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080\u3082\u306e\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.fileName.setText(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3093\u3067\u304f\u3060\u3055\u3044", None))
        self.fileHint.setText(QCoreApplication.translate("ImportPane", u"\u3053\u3053\u3078\u30d5\u30a1\u30a4\u30eb\u3092\u843d\u3068\u3059\u3053\u3068\u3082\u3067\u304d\u307e\u3059", None))
        self.fileButton.setText(QCoreApplication.translate("ImportPane", u"\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076\u2026", None))
#if QT_CONFIG(accessibility)
        self.fileButton.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076", None))
#endif // QT_CONFIG(accessibility)
        self.againButton.setText(QCoreApplication.translate("ImportPane", u"\u8aad\u307f\u76f4\u3059 F5", None))
#if QT_CONFIG(accessibility)
        self.againButton.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u540c\u3058\u30d5\u30a1\u30a4\u30eb\u3092\u8aad\u307f\u76f4\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.guide.setText(QCoreApplication.translate("ImportPane", u"1. \u53d6\u308a\u8fbc\u3080\u3082\u306e\u306e\u7a2e\u985e\u3092\u9078\u3073\u307e\u3059(\u6570\u5b57\u30ad\u30fc 1~6)\u3002\u4f1a\u54e1\u3092\u5148\u306b\u53d6\u308a\u8fbc\u3080\u3068\u3001\u307b\u304b\u306e\u8868\u306e\u4f1a\u54e1\u3092\u898b\u3064\u3051\u3089\u308c\u307e\u3059\u3002\n"
"2. Excel\u30fbCSV \u306e\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3073\u307e\u3059\u3002\u984c\u540d\u306e\u884c\u3001\u7d50\u5408\u3057\u305f\u30bb\u30eb\u3001\u5c0f\u8a08\u3001\u5168\u89d2\u306e\u6570\u5b57\u3001\u548c\u66a6\u306f\u305d\u306e\u307e\u307e\u3067\u8aad\u3081\u307e\u3059\u3002\n"
"3. \u5217\u306e\u5bfe\u5fdc\u3068\u5185\u5bb9\u3092\u78ba\u304b\u3081\u3066\u53d6\u308a\u8fbc\u307f\u307e\u3059\u3002\u554f\u984c\u304c1\u4ef6\u3067\u3082\u3042\u308c\u3070\u4f55\u3082\u53d6\u308a\u8fbc\u307f\u307e\u305b\u3093\u3002\u540c\u3058\u8868\u30922\u5ea6\u53d6\u308a\u8fbc\u3093\u3067\u3082\u5897\u3048\u307e\u305b\u3093\u3002", None))
        self.mapTitle.setText(QCoreApplication.translate("ImportPane", u"\u5217\u306e\u5bfe\u5fdc", None))
        self.sheetLabel.setText(QCoreApplication.translate("ImportPane", u"\u30b7\u30fc\u30c8", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u30b7\u30fc\u30c8", None))
#endif // QT_CONFIG(accessibility)
        self.taken.setText(QCoreApplication.translate("ImportPane", u"\u3053\u306e\u30b7\u30fc\u30c8\u3092\u8aad\u3080", None))
        self.headerLabel.setText(QCoreApplication.translate("ImportPane", u"\u898b\u51fa\u3057", None))
#if QT_CONFIG(accessibility)
        self.header.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u898b\u51fa\u3057\u306e\u884c\u306e\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.headerUnit.setText(QCoreApplication.translate("ImportPane", u"\u884c\u76ee", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u30d5\u30a1\u30a4\u30eb\u306e\u5217\u3068\u9805\u76ee\u306e\u5bfe\u5fdc", None))
#endif // QT_CONFIG(accessibility)
        self.previewTitle.setText(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080\u5185\u5bb9", None))
        self.counts.setText("")
        self.totals.setText("")
        self.spellingLabel.setText(QCoreApplication.translate("ImportPane", u"\u4f1a\u54e1\u53f0\u5e33\u306b\u306a\u3044\u66f8\u304d\u65b9", None))
#if QT_CONFIG(accessibility)
        self.spelling.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u4f1a\u54e1\u53f0\u5e33\u306b\u306a\u3044\u66f8\u304d\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.meansLabel.setText(QCoreApplication.translate("ImportPane", u"\u306f\u6b21\u306e\u4f1a\u54e1", None))
#if QT_CONFIG(accessibility)
        self.means.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u305d\u306e\u66f8\u304d\u65b9\u306e\u4f1a\u54e1(\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8)", None))
#endif // QT_CONFIG(accessibility)
        self.means.setPlaceholderText(QCoreApplication.translate("ImportPane", u"\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u554f\u984c\u3068\u8981\u78ba\u8a8d\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.noRemarks.setText(QCoreApplication.translate("ImportPane", u"\u554f\u984c\u3082\u8981\u78ba\u8a8d\u3082\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.planText.setText("")
        self.takeButton.setText(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080 F12", None))
#if QT_CONFIG(accessibility)
        self.takeButton.setAccessibleName(QCoreApplication.translate("ImportPane", u"\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

