# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_pane.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.fields.sentence_choice import SentenceChoice
from roukin_desktop.views.widgets.fields.tag_row import TagRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.concern_table import ConcernTable
from roukin_desktop.views.widgets.tables.sent_table import SentTable
from roukin_desktop.views.widgets.texts.elided_label import ElidedLabel
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_SubmissionPane(object):
    def setupUi(self, SubmissionPane):
        if not SubmissionPane.objectName():
            SubmissionPane.setObjectName(u"SubmissionPane")
        self.column = Column(SubmissionPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SubmissionPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.lead = QLabel(SubmissionPane)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.lead)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)


        self.column.addLayout(self.headRow)

        self.notice = QFrame(SubmissionPane)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.noticeRow = WrapRow(self.notice)
        self.noticeRow.setSpacing(8)
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(12, 8, 12, 8)
        self.noticeIcon = TintedIcon(self.notice)
        self.noticeIcon.setObjectName(u"noticeIcon")

        self.noticeRow.addWidget(self.noticeIcon)

        self.noticeText: QLabel = PhraseLabel(self.notice)
        self.noticeText.setObjectName(u"noticeText")
        self.noticeText.setWordWrap(True)

        self.noticeRow.addWidget(self.noticeText)

        self.noticeFirst = QPushButton(self.notice)
        self.noticeFirst.setObjectName(u"noticeFirst")
        self.noticeFirst.setProperty(u"kind", u"small")

        self.noticeRow.addWidget(self.noticeFirst)

        self.noticeSecond = QPushButton(self.notice)
        self.noticeSecond.setObjectName(u"noticeSecond")
        self.noticeSecond.setProperty(u"kind", u"small")

        self.noticeRow.addWidget(self.noticeSecond)

        self.noticeRow.setStretch(1, 1)

        self.column.addWidget(self.notice)

        self.splitter = PartSplitter(SubmissionPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.upper = QStackedWidget(self.splitter)
        self.upper.setObjectName(u"upper")
        self.draftPage = QWidget()
        self.draftPage.setObjectName(u"draftPage")
        self.upper.addWidget(self.draftPage)
        self.upperRow = WrapRow(self.draftPage)
        self.upperRow.setSpacing(12)
        self.upperRow.setObjectName(u"upperRow")
        self.upperRow.setContentsMargins(0, 0, 0, 0)
        self.leftCard = QFrame(self.draftPage)
        self.leftCard.setObjectName(u"leftCard")
        self.leftCard.setProperty(u"role", u"card")
        self.leftCol = Column(self.leftCard)
        self.leftCol.setSpacing(4)
        self.leftCol.setObjectName(u"leftCol")
        self.leftCol.setContentsMargins(12, 8, 12, 8)
        self.draftScroll = QScrollArea(self.leftCard)
        self.draftScroll.setObjectName(u"draftScroll")
        self.draftScroll.setWidgetResizable(True)
        self.draftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.draftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.draftScroll.setWidget(self.page)
        self.pageCol = Column(self.page)
        self.pageCol.setSpacing(4)
        self.pageCol.setObjectName(u"pageCol")
        self.pageCol.setContentsMargins(0, 0, 2, 0)
        self.kindLabel = QLabel(self.page)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"field")

        self.pageCol.addWidget(self.kindLabel)

        self.kind = SentenceChoice(self.page)
        self.kind.setObjectName(u"kind")

        self.pageCol.addWidget(self.kind)

        self.spacer2 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageCol.addItem(self.spacer2)

        self.completeLabel: QLabel = PhraseLabel(self.page)
        self.completeLabel.setObjectName(u"completeLabel")
        self.completeLabel.setProperty(u"role", u"field")
        self.completeLabel.setWordWrap(True)

        self.pageCol.addWidget(self.completeLabel)

        self.complete = TagRow(self.page)
        self.complete.setObjectName(u"complete")

        self.pageCol.addWidget(self.complete)

        self.revisionRow = WrapRow()
        self.revisionRow.setSpacing(8)
        self.revisionRow.setObjectName(u"revisionRow")
        self.revisionRow.setContentsMargins(0, 0, 0, 0)
        self.revisionLabel = QLabel(self.page)
        self.revisionLabel.setObjectName(u"revisionLabel")
        self.revisionLabel.setProperty(u"role", u"field")

        self.revisionRow.addWidget(self.revisionLabel)

        self.revision: QLabel = PhraseLabel(self.page)
        self.revision.setObjectName(u"revision")
        self.revision.setWordWrap(True)

        self.revisionRow.addWidget(self.revision)

        self.revisionRow.setStretch(1, 1)

        self.pageCol.addLayout(self.revisionRow)

        self.controlsLabel = QLabel(self.page)
        self.controlsLabel.setObjectName(u"controlsLabel")
        self.controlsLabel.setProperty(u"role", u"field")

        self.pageCol.addWidget(self.controlsLabel)

        self.controls: QLabel = PhraseLabel(self.page)
        self.controls.setObjectName(u"controls")
        self.controls.setProperty(u"role", u"number")
        self.controls.setWordWrap(True)

        self.pageCol.addWidget(self.controls)

        self.countsLabel = QLabel(self.page)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setProperty(u"role", u"field")

        self.pageCol.addWidget(self.countsLabel)

        self.counts: QLabel = PhraseLabel(self.page)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"role", u"hint")
        self.counts.setWordWrap(True)

        self.pageCol.addWidget(self.counts)

        self.spacer6 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageCol.addItem(self.spacer6)


        self.leftCol.addWidget(self.draftScroll)

        self.placeLine = QFrame(self.leftCard)
        self.placeLine.setObjectName(u"placeLine")
        self.placeLine.setProperty(u"role", u"line")

        self.leftCol.addWidget(self.placeLine)

        self.placeRow = WrapRow()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.leftCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")

        self.placeRow.addWidget(self.placeLabel)

        self.place = ElidedLabel(self.leftCard)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"sub")

        self.placeRow.addWidget(self.place)

        self.placeButton = QPushButton(self.leftCard)
        self.placeButton.setObjectName(u"placeButton")
        self.placeButton.setProperty(u"kind", u"inline")

        self.placeRow.addWidget(self.placeButton)

        self.placeRow.setStretch(1, 1)

        self.leftCol.addLayout(self.placeRow)

        self.trouble = FieldNote(self.leftCard)
        self.trouble.setObjectName(u"trouble")

        self.leftCol.addWidget(self.trouble)

        self.makeButton = QPushButton(self.leftCard)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"kind", u"primary")

        self.leftCol.addWidget(self.makeButton)

        self.leftCol.setStretch(0, 1)

        self.upperRow.addWidget(self.leftCard)

        self.concernCard = QFrame(self.draftPage)
        self.concernCard.setObjectName(u"concernCard")
        self.concernCard.setProperty(u"role", u"card")
        self.concernCol = Column(self.concernCard)
        self.concernCol.setSpacing(4)
        self.concernCol.setObjectName(u"concernCol")
        self.concernCol.setContentsMargins(16, 8, 16, 8)
        self.concernTitle = QLabel(self.concernCard)
        self.concernTitle.setObjectName(u"concernTitle")
        self.concernTitle.setProperty(u"role", u"heading")

        self.concernCol.addWidget(self.concernTitle)

        self.concerns = ConcernTable(self.concernCard)
        self.concerns.setObjectName(u"concerns")
        self.concerns.setMinimumSize(QSize(0, 80))

        self.concernCol.addWidget(self.concerns)

        self.noConcerns = FieldNote(self.concernCard)
        self.noConcerns.setObjectName(u"noConcerns")

        self.concernCol.addWidget(self.noConcerns)

        self.concernHint: QLabel = PhraseLabel(self.concernCard)
        self.concernHint.setObjectName(u"concernHint")
        self.concernHint.setProperty(u"role", u"hint")
        self.concernHint.setWordWrap(True)

        self.concernCol.addWidget(self.concernHint)

        self.concernRest = QWidget(self.concernCard)
        self.concernRest.setObjectName(u"concernRest")
        self.restCol = Column(self.concernRest)
        self.restCol.setSpacing(8)
        self.restCol.setObjectName(u"restCol")
        self.restCol.setContentsMargins(0, 0, 0, 0)
        self.spacer7 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.restCol.addItem(self.spacer7)


        self.concernCol.addWidget(self.concernRest)

        self.concernCol.setStretch(1, 1)

        self.upperRow.addWidget(self.concernCard)

        self.upperRow.setStretch(0, 4)
        self.upperRow.setStretch(1, 5)
        self.resultPage = QWidget()
        self.resultPage.setObjectName(u"resultPage")
        self.upper.addWidget(self.resultPage)
        self.resultPageCol = Column(self.resultPage)
        self.resultPageCol.setSpacing(8)
        self.resultPageCol.setObjectName(u"resultPageCol")
        self.resultPageCol.setContentsMargins(0, 0, 0, 0)
        self.resultCard = QFrame(self.resultPage)
        self.resultCard.setObjectName(u"resultCard")
        self.resultCard.setProperty(u"role", u"card")
        self.resultCol = Column(self.resultCard)
        self.resultCol.setSpacing(8)
        self.resultCol.setObjectName(u"resultCol")
        self.resultCol.setContentsMargins(16, 8, 16, 8)
        self.resultHead = WrapRow()
        self.resultHead.setSpacing(8)
        self.resultHead.setObjectName(u"resultHead")
        self.resultHead.setContentsMargins(0, 0, 0, 0)
        self.resultIcon = TintedIcon(self.resultCard)
        self.resultIcon.setObjectName(u"resultIcon")

        self.resultHead.addWidget(self.resultIcon)

        self.resultTitle = QLabel(self.resultCard)
        self.resultTitle.setObjectName(u"resultTitle")
        self.resultTitle.setProperty(u"role", u"heading")

        self.resultHead.addWidget(self.resultTitle)

        self.spacer8 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.resultHead.addItem(self.spacer8)

        self.closeResult = QPushButton(self.resultCard)
        self.closeResult.setObjectName(u"closeResult")
        self.closeResult.setProperty(u"kind", u"small")

        self.resultHead.addWidget(self.closeResult)


        self.resultCol.addLayout(self.resultHead)

        self.resultRow = WrapRow()
        self.resultRow.setSpacing(24)
        self.resultRow.setObjectName(u"resultRow")
        self.resultRow.setContentsMargins(0, 0, 0, 0)
        self.resultLeft = Column()
        self.resultLeft.setSpacing(8)
        self.resultLeft.setObjectName(u"resultLeft")
        self.resultLeft.setContentsMargins(0, 0, 0, 0)
        self.codeBox = QFrame(self.resultCard)
        self.codeBox.setObjectName(u"codeBox")
        self.codeBox.setProperty(u"role", u"inset")
        self.codeCol = Column(self.codeBox)
        self.codeCol.setSpacing(4)
        self.codeCol.setObjectName(u"codeCol")
        self.codeCol.setContentsMargins(12, 8, 12, 8)
        self.codeHead = WrapRow()
        self.codeHead.setSpacing(8)
        self.codeHead.setObjectName(u"codeHead")
        self.codeHead.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.codeBox)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")

        self.codeHead.addWidget(self.codeLabel)

        self.spacer9 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.codeHead.addItem(self.spacer9)

        self.codeCopy = QPushButton(self.codeBox)
        self.codeCopy.setObjectName(u"codeCopy")
        self.codeCopy.setProperty(u"kind", u"small")

        self.codeHead.addWidget(self.codeCopy)


        self.codeCol.addLayout(self.codeHead)

        self.code = QLabel(self.codeBox)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"lead")

        self.codeCol.addWidget(self.code)

        self.codeHint: QLabel = PhraseLabel(self.codeBox)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setProperty(u"role", u"hint")
        self.codeHint.setWordWrap(True)

        self.codeCol.addWidget(self.codeHint)


        self.resultLeft.addWidget(self.codeBox)

        self.files: QLabel = PhraseLabel(self.resultCard)
        self.files.setObjectName(u"files")
        self.files.setProperty(u"role", u"sub")
        self.files.setWordWrap(True)

        self.resultLeft.addWidget(self.files)

        self.fileButtons = WrapRow()
        self.fileButtons.setSpacing(8)
        self.fileButtons.setObjectName(u"fileButtons")
        self.fileButtons.setContentsMargins(0, 0, 0, 0)
        self.openFirst = QPushButton(self.resultCard)
        self.openFirst.setObjectName(u"openFirst")
        self.openFirst.setProperty(u"kind", u"small")

        self.fileButtons.addWidget(self.openFirst)

        self.openSecond = QPushButton(self.resultCard)
        self.openSecond.setObjectName(u"openSecond")
        self.openSecond.setProperty(u"kind", u"small")

        self.fileButtons.addWidget(self.openSecond)

        self.folderButton = QPushButton(self.resultCard)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"kind", u"small")

        self.fileButtons.addWidget(self.folderButton)

        self.spacer10 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileButtons.addItem(self.spacer10)


        self.resultLeft.addLayout(self.fileButtons)

        self.spacer12 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.resultLeft.addItem(self.spacer12)


        self.resultRow.addLayout(self.resultLeft)

        self.resultRight = Column()
        self.resultRight.setSpacing(4)
        self.resultRight.setObjectName(u"resultRight")
        self.resultRight.setContentsMargins(0, 0, 0, 0)
        self.mailRow = WrapRow()
        self.mailRow.setSpacing(8)
        self.mailRow.setObjectName(u"mailRow")
        self.mailRow.setContentsMargins(0, 0, 0, 0)
        self.mailButton = QPushButton(self.resultCard)
        self.mailButton.setObjectName(u"mailButton")
        self.mailButton.setProperty(u"kind", u"primary")

        self.mailRow.addWidget(self.mailButton)

        self.mailHint: QLabel = PhraseLabel(self.resultCard)
        self.mailHint.setObjectName(u"mailHint")
        self.mailHint.setProperty(u"role", u"hint")
        self.mailHint.setWordWrap(True)

        self.mailRow.addWidget(self.mailHint)

        self.mailRow.setStretch(1, 1)

        self.resultRight.addLayout(self.mailRow)

        self.toRow = WrapRow()
        self.toRow.setSpacing(8)
        self.toRow.setObjectName(u"toRow")
        self.toRow.setContentsMargins(0, 0, 0, 0)
        self.toLabel = QLabel(self.resultCard)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setProperty(u"role", u"field")
        self.toLabel.setMinimumSize(QSize(34, 0))

        self.toRow.addWidget(self.toLabel)

        self.toText = PlainEdit(self.resultCard)
        self.toText.setObjectName(u"toText")
        self.toText.setReadOnly(True)

        self.toRow.addWidget(self.toText)

        self.toCopy = QPushButton(self.resultCard)
        self.toCopy.setObjectName(u"toCopy")
        self.toCopy.setProperty(u"kind", u"small")

        self.toRow.addWidget(self.toCopy)

        self.toRow.setStretch(1, 1)

        self.resultRight.addLayout(self.toRow)

        self.toNote = FieldNote(self.resultCard)
        self.toNote.setObjectName(u"toNote")

        self.resultRight.addWidget(self.toNote)

        self.subjectRow = WrapRow()
        self.subjectRow.setSpacing(8)
        self.subjectRow.setObjectName(u"subjectRow")
        self.subjectRow.setContentsMargins(0, 0, 0, 0)
        self.subjectLabel = QLabel(self.resultCard)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"role", u"field")
        self.subjectLabel.setMinimumSize(QSize(34, 0))

        self.subjectRow.addWidget(self.subjectLabel)

        self.subjectText = PlainEdit(self.resultCard)
        self.subjectText.setObjectName(u"subjectText")
        self.subjectText.setReadOnly(True)

        self.subjectRow.addWidget(self.subjectText)

        self.subjectCopy = QPushButton(self.resultCard)
        self.subjectCopy.setObjectName(u"subjectCopy")
        self.subjectCopy.setProperty(u"kind", u"small")

        self.subjectRow.addWidget(self.subjectCopy)

        self.subjectRow.setStretch(1, 1)

        self.resultRight.addLayout(self.subjectRow)

        self.bodyRow = WrapRow()
        self.bodyRow.setSpacing(8)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(0, 0, 0, 0)
        self.bodyLabelCol = Column()
        self.bodyLabelCol.setSpacing(8)
        self.bodyLabelCol.setObjectName(u"bodyLabelCol")
        self.bodyLabelCol.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(self.resultCard)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"field")
        self.bodyLabel.setMinimumSize(QSize(34, 0))

        self.bodyLabelCol.addWidget(self.bodyLabel)

        self.spacer13 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLabelCol.addItem(self.spacer13)


        self.bodyRow.addLayout(self.bodyLabelCol)

        self.bodyText = QPlainTextEdit(self.resultCard)
        self.bodyText.setObjectName(u"bodyText")
        self.bodyText.setReadOnly(True)
        self.bodyText.setTabChangesFocus(True)
        self.bodyText.setMinimumSize(QSize(0, 60))

        self.bodyRow.addWidget(self.bodyText)

        self.bodyCopyCol = Column()
        self.bodyCopyCol.setSpacing(8)
        self.bodyCopyCol.setObjectName(u"bodyCopyCol")
        self.bodyCopyCol.setContentsMargins(0, 0, 0, 0)
        self.bodyCopy = QPushButton(self.resultCard)
        self.bodyCopy.setObjectName(u"bodyCopy")
        self.bodyCopy.setProperty(u"kind", u"small")

        self.bodyCopyCol.addWidget(self.bodyCopy)

        self.spacer14 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCopyCol.addItem(self.spacer14)


        self.bodyRow.addLayout(self.bodyCopyCol)

        self.bodyRow.setStretch(1, 1)

        self.resultRight.addLayout(self.bodyRow)

        self.doneNote = FieldNote(self.resultCard)
        self.doneNote.setObjectName(u"doneNote")

        self.resultRight.addWidget(self.doneNote)

        self.resultRight.setStretch(4, 1)

        self.resultRow.addLayout(self.resultRight)

        self.resultRow.setStretch(0, 3)
        self.resultRow.setStretch(1, 5)

        self.resultCol.addLayout(self.resultRow)

        self.resultCol.setStretch(1, 1)

        self.resultPageCol.addWidget(self.resultCard)

        self.splitter.addWidget(self.upper)
        self.historyCard = QFrame(self.splitter)
        self.historyCard.setObjectName(u"historyCard")
        self.historyCard.setProperty(u"role", u"card")
        self.historyCol = Column(self.historyCard)
        self.historyCol.setSpacing(4)
        self.historyCol.setObjectName(u"historyCol")
        self.historyCol.setContentsMargins(16, 8, 16, 8)
        self.historyHead = WrapRow()
        self.historyHead.setSpacing(8)
        self.historyHead.setObjectName(u"historyHead")
        self.historyHead.setContentsMargins(0, 0, 0, 0)
        self.historyTitle = QLabel(self.historyCard)
        self.historyTitle.setObjectName(u"historyTitle")
        self.historyTitle.setProperty(u"role", u"heading")

        self.historyHead.addWidget(self.historyTitle)

        self.spacer15 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.historyHead.addItem(self.spacer15)

        self.againButton = QPushButton(self.historyCard)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"kind", u"small")

        self.historyHead.addWidget(self.againButton)

        self.drop = DropBox(self.historyCard)
        self.drop.setObjectName(u"drop")
        self.dropRow = WrapRow(self.drop)
        self.dropRow.setSpacing(8)
        self.dropRow.setObjectName(u"dropRow")
        self.dropRow.setContentsMargins(12, 4, 8, 4)
        self.dropIcon = TintedIcon(self.drop)
        self.dropIcon.setObjectName(u"dropIcon")

        self.dropRow.addWidget(self.dropIcon)

        self.dropHint = QLabel(self.drop)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setProperty(u"role", u"hint")

        self.dropRow.addWidget(self.dropHint)

        self.receiptButton = QPushButton(self.drop)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setProperty(u"kind", u"small")

        self.dropRow.addWidget(self.receiptButton)


        self.historyHead.addWidget(self.drop)


        self.historyCol.addLayout(self.historyHead)

        self.receiptCard = QFrame(self.historyCard)
        self.receiptCard.setObjectName(u"receiptCard")
        self.receiptCard.setProperty(u"role", u"inset")
        self.receiptCol = Column(self.receiptCard)
        self.receiptCol.setSpacing(4)
        self.receiptCol.setObjectName(u"receiptCol")
        self.receiptCol.setContentsMargins(12, 8, 8, 8)
        self.receiptRow = WrapRow()
        self.receiptRow.setSpacing(8)
        self.receiptRow.setObjectName(u"receiptRow")
        self.receiptRow.setContentsMargins(0, 0, 0, 0)
        self.receiptNote = FieldNote(self.receiptCard)
        self.receiptNote.setObjectName(u"receiptNote")

        self.receiptRow.addWidget(self.receiptNote)

        self.closeReceipt = QPushButton(self.receiptCard)
        self.closeReceipt.setObjectName(u"closeReceipt")
        self.closeReceipt.setProperty(u"kind", u"small")

        self.receiptRow.addWidget(self.closeReceipt)

        self.receiptRow.setStretch(0, 1)

        self.receiptCol.addLayout(self.receiptRow)

        self.askRow = WrapRow()
        self.askRow.setSpacing(8)
        self.askRow.setObjectName(u"askRow")
        self.askRow.setContentsMargins(0, 0, 0, 0)
        self.askLabel = QLabel(self.receiptCard)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setProperty(u"role", u"field")

        self.askRow.addWidget(self.askLabel)

        self.heard = DirectEdit(self.receiptCard)
        self.heard.setObjectName(u"heard")
        self.heard.setMinimumSize(QSize(250, 0))
        self.heard.setMaximumSize(QSize(340, 16777215))

        self.askRow.addWidget(self.heard)

        self.confirmButton = QPushButton(self.receiptCard)
        self.confirmButton.setObjectName(u"confirmButton")

        self.askRow.addWidget(self.confirmButton)

        self.spacer16 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.askRow.addItem(self.spacer16)


        self.receiptCol.addLayout(self.askRow)


        self.historyCol.addWidget(self.receiptCard)

        self.history = SentTable(self.historyCard)
        self.history.setObjectName(u"history")
        self.history.setMinimumSize(QSize(0, 60))

        self.historyCol.addWidget(self.history)

        self.remark = FieldNote(self.historyCard)
        self.remark.setObjectName(u"remark")

        self.historyCol.addWidget(self.remark)

        self.noHistory: QLabel = PhraseLabel(self.historyCard)
        self.noHistory.setObjectName(u"noHistory")
        self.noHistory.setProperty(u"role", u"sub")
        self.noHistory.setWordWrap(True)

        self.historyCol.addWidget(self.noHistory)

        self.historyRest = QWidget(self.historyCard)
        self.historyRest.setObjectName(u"historyRest")
        self.historyRestCol = Column(self.historyRest)
        self.historyRestCol.setSpacing(8)
        self.historyRestCol.setObjectName(u"historyRestCol")
        self.historyRestCol.setContentsMargins(0, 0, 0, 0)
        self.spacer17 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.historyRestCol.addItem(self.spacer17)


        self.historyCol.addWidget(self.historyRest)

        self.historyCol.setStretch(2, 1)
        self.splitter.addWidget(self.historyCard)

        self.column.addWidget(self.splitter)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.completeLabel.setBuddy(self.complete)
        self.concernTitle.setBuddy(self.concerns)
        self.codeLabel.setBuddy(self.codeCopy)
        self.toLabel.setBuddy(self.toText)
        self.subjectLabel.setBuddy(self.subjectText)
        self.bodyLabel.setBuddy(self.bodyText)
        self.historyTitle.setBuddy(self.history)
        self.askLabel.setBuddy(self.heard)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noticeFirst, self.noticeSecond)
        QWidget.setTabOrder(self.noticeSecond, self.kind)
        QWidget.setTabOrder(self.kind, self.complete)
        QWidget.setTabOrder(self.complete, self.placeButton)
        QWidget.setTabOrder(self.placeButton, self.makeButton)
        QWidget.setTabOrder(self.makeButton, self.concerns)
        QWidget.setTabOrder(self.concerns, self.closeResult)
        QWidget.setTabOrder(self.closeResult, self.codeCopy)
        QWidget.setTabOrder(self.codeCopy, self.openFirst)
        QWidget.setTabOrder(self.openFirst, self.openSecond)
        QWidget.setTabOrder(self.openSecond, self.folderButton)
        QWidget.setTabOrder(self.folderButton, self.mailButton)
        QWidget.setTabOrder(self.mailButton, self.toText)
        QWidget.setTabOrder(self.toText, self.toCopy)
        QWidget.setTabOrder(self.toCopy, self.subjectText)
        QWidget.setTabOrder(self.subjectText, self.subjectCopy)
        QWidget.setTabOrder(self.subjectCopy, self.bodyText)
        QWidget.setTabOrder(self.bodyText, self.bodyCopy)
        QWidget.setTabOrder(self.bodyCopy, self.againButton)
        QWidget.setTabOrder(self.againButton, self.receiptButton)
        QWidget.setTabOrder(self.receiptButton, self.closeReceipt)
        QWidget.setTabOrder(self.closeReceipt, self.heard)
        QWidget.setTabOrder(self.heard, self.confirmButton)
        QWidget.setTabOrder(self.confirmButton, self.history)

        self.retranslateUi(SubmissionPane)

        QMetaObject.connectSlotsByName(SubmissionPane)
    # setupUi

    def retranslateUi(self, SubmissionPane):
        self.title.setText(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa", None))
        self.lead.setText("")
        self.noticeText.setText("")
        self.noticeFirst.setText("")
#if QT_CONFIG(accessibility)
        self.noticeFirst.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.noticeSecond.setText("")
#if QT_CONFIG(accessibility)
        self.noticeSecond.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u7a2e\u985e", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.completeLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u305d\u308d\u3063\u305f\u671f\u9593(\u5165\u529b\u304c\u3059\u3079\u3066\u6e08\u3093\u3060\u671f\u9593)", None))
#if QT_CONFIG(accessibility)
        self.complete.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u305d\u308d\u3063\u305f\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.revisionLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u7248", None))
        self.revision.setText("")
        self.controlsLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u63a7\u3048(\u691c\u7b97\u7528\u306e\u5408\u8a08)", None))
        self.controls.setText("")
        self.countsLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u9001\u308b\u8a18\u9332\u306e\u6570", None))
        self.counts.setText("")
        self.placeLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u4f5c\u308b\u5834\u6240", None))
        self.place.setText("")
        self.placeButton.setText(QCoreApplication.translate("SubmissionPane", u"\u5909\u3048\u308b\u2026", None))
#if QT_CONFIG(accessibility)
        self.placeButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u7528\u30d5\u30a1\u30a4\u30eb\u3092\u4f5c\u308b\u5834\u6240\u3092\u5909\u3048\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.makeButton.setText(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u7528\u30d5\u30a1\u30a4\u30eb\u3092\u4f5c\u308b F12", None))
#if QT_CONFIG(accessibility)
        self.makeButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u7528\u30d5\u30a1\u30a4\u30eb\u3092\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.concernTitle.setText(QCoreApplication.translate("SubmissionPane", u"\u78ba\u304b\u3081\u308b\u3053\u3068", None))
#if QT_CONFIG(accessibility)
        self.concerns.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u78ba\u304b\u3081\u308b\u3053\u3068\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.concernHint.setText(QCoreApplication.translate("SubmissionPane", u"Enter \u304b\u30c0\u30d6\u30eb\u30af\u30ea\u30c3\u30af\u3067\u8a18\u9332\u3092\u958b\u304d\u307e\u3059\u3002\u6b8b\u3063\u3066\u3044\u3066\u3082\u63d0\u51fa\u3067\u304d\u307e\u3059\u3002", None))
        self.resultTitle.setText("")
        self.closeResult.setText(QCoreApplication.translate("SubmissionPane", u"\u9589\u3058\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.closeResult.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u4f5c\u6210\u306e\u7d50\u679c\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u7167\u5408\u30b3\u30fc\u30c9", None))
        self.codeCopy.setText(QCoreApplication.translate("SubmissionPane", u"\u30b3\u30d4\u30fc", None))
#if QT_CONFIG(accessibility)
        self.codeCopy.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u7167\u5408\u30b3\u30fc\u30c9\u3092\u30b3\u30d4\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.code.setText("")
        self.codeHint.setText(QCoreApplication.translate("SubmissionPane", u"\u7d19\u30fb\u96fb\u8a71\u3067\u7167\u3089\u3057\u5408\u308f\u305b\u308b\u756a\u53f7\u3067\u3059", None))
        self.files.setText("")
        self.openFirst.setText(QCoreApplication.translate("SubmissionPane", u"Excel\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.openFirst.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"Excel\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.openSecond.setText(QCoreApplication.translate("SubmissionPane", u"PDF\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.openSecond.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"PDF\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.folderButton.setText(QCoreApplication.translate("SubmissionPane", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.folderButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u30d5\u30a1\u30a4\u30eb\u306e\u3042\u308b\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.mailButton.setText(QCoreApplication.translate("SubmissionPane", u"\u30e1\u30fc\u30eb\u3067\u63d0\u51fa", None))
#if QT_CONFIG(accessibility)
        self.mailButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u30e1\u30fc\u30eb\u306e\u4e0b\u66f8\u304d\u3092\u4f5c\u3063\u3066\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.mailHint.setText(QCoreApplication.translate("SubmissionPane", u"\u4e0b\u66f8\u304d\u304c\u958b\u304d\u307e\u3059\u3002\u9001\u308b\u306e\u306f\u3054\u81ea\u5206\u306e\u30e1\u30fc\u30eb\u3067\u3059\u3002", None))
        self.toLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u5b9b\u5148", None))
#if QT_CONFIG(accessibility)
        self.toText.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u5b9b\u5148", None))
#endif // QT_CONFIG(accessibility)
        self.toCopy.setText(QCoreApplication.translate("SubmissionPane", u"\u30b3\u30d4\u30fc", None))
#if QT_CONFIG(accessibility)
        self.toCopy.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u5b9b\u5148\u3092\u30b3\u30d4\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u4ef6\u540d", None))
#if QT_CONFIG(accessibility)
        self.subjectText.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u4ef6\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.subjectCopy.setText(QCoreApplication.translate("SubmissionPane", u"\u30b3\u30d4\u30fc", None))
#if QT_CONFIG(accessibility)
        self.subjectCopy.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u4ef6\u540d\u3092\u30b3\u30d4\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("SubmissionPane", u"\u672c\u6587", None))
#if QT_CONFIG(accessibility)
        self.bodyText.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u672c\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.bodyCopy.setText(QCoreApplication.translate("SubmissionPane", u"\u30b3\u30d4\u30fc", None))
#if QT_CONFIG(accessibility)
        self.bodyCopy.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u672c\u6587\u3092\u30b3\u30d4\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.historyTitle.setText(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u306e\u8a18\u9332", None))
        self.againButton.setText(QCoreApplication.translate("SubmissionPane", u"\u9078\u3093\u3060\u7248\u3092\u3082\u3046\u4e00\u5ea6\u4f5c\u308b", None))
#if QT_CONFIG(accessibility)
        self.againButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u9078\u3093\u3060\u7248\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u3082\u3046\u4e00\u5ea6\u4f5c\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.dropHint.setText(QCoreApplication.translate("SubmissionPane", u"\u5c4a\u3044\u305f\u53d7\u9818\u7968\u306f\u3053\u3053\u3078", None))
        self.receiptButton.setText(QCoreApplication.translate("SubmissionPane", u"\u53d7\u9818\u7968\u3092\u958b\u304f\u2026", None))
#if QT_CONFIG(accessibility)
        self.receiptButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u53d7\u9818\u7968\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.closeReceipt.setText(QCoreApplication.translate("SubmissionPane", u"\u9589\u3058\u308b", None))
#if QT_CONFIG(accessibility)
        self.closeReceipt.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u53d7\u9818\u7968\u306e\u77e5\u3089\u305b\u3092\u9589\u3058\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.askLabel.setText("")
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u96fb\u8a71\u3067\u805e\u3044\u305f\u78ba\u8a8d\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.confirmButton.setText(QCoreApplication.translate("SubmissionPane", u"\u78ba\u304b\u3081\u3066\u53d6\u308a\u8fbc\u3080", None))
#if QT_CONFIG(accessibility)
        self.confirmButton.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u78ba\u8a8d\u756a\u53f7\u3092\u78ba\u304b\u3081\u3066\u53d7\u9818\u7968\u3092\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("SubmissionPane", u"\u63d0\u51fa\u306e\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.noHistory.setText("")
        pass
    # retranslateUi

