# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_merge.ui'
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

from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.concern_table import ConcernTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_MemberMerge(object):
    def setupUi(self, MemberMerge):
        if not MemberMerge.objectName():
            MemberMerge.setObjectName(u"MemberMerge")
        self.mergeCol = Column(MemberMerge)
        self.mergeCol.setSpacing(4)
        self.mergeCol.setObjectName(u"mergeCol")
        self.mergeCol.setContentsMargins(16, 8, 16, 8)
        self.mergeHead = WrapRow()
        self.mergeHead.setSpacing(12)
        self.mergeHead.setObjectName(u"mergeHead")
        self.mergeHead.setContentsMargins(0, 0, 0, 0)
        self.mergeTitle = QLabel(MemberMerge)
        self.mergeTitle.setObjectName(u"mergeTitle")
        self.mergeTitle.setProperty(u"role", u"heading")

        self.mergeHead.addWidget(self.mergeTitle)

        self.mergeSub = QLabel(MemberMerge)
        self.mergeSub.setObjectName(u"mergeSub")
        self.mergeSub.setProperty(u"role", u"sub")

        self.mergeHead.addWidget(self.mergeSub)

        self.mergeSpacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mergeHead.addItem(self.mergeSpacer1)

        self.swapButton = QPushButton(MemberMerge)
        self.swapButton.setObjectName(u"swapButton")
        self.swapButton.setProperty(u"kind", u"small")

        self.mergeHead.addWidget(self.swapButton)


        self.mergeCol.addLayout(self.mergeHead)

        self.mergeGrid = FieldGrid(MemberMerge)
        self.mergeGrid.setObjectName(u"mergeGrid")
        self.givenBox = QWidget(self.mergeGrid)
        self.givenBox.setObjectName(u"givenBox")
        self.givenCol = Column(self.givenBox)
        self.givenCol.setSpacing(2)
        self.givenCol.setObjectName(u"givenCol")
        self.givenCol.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(self.givenBox)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"role", u"field")

        self.givenCol.addWidget(self.givenLabel)

        self.given = MemberLookup(self.givenBox)
        self.given.setObjectName(u"given")

        self.givenCol.addWidget(self.given)

        self.givenNote = FieldNote(self.givenBox)
        self.givenNote.setObjectName(u"givenNote")

        self.givenCol.addWidget(self.givenNote)

        self.givenSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.givenCol.addItem(self.givenSpacer)

        self.keptBox = QWidget(self.mergeGrid)
        self.keptBox.setObjectName(u"keptBox")
        self.keptCol = Column(self.keptBox)
        self.keptCol.setSpacing(2)
        self.keptCol.setObjectName(u"keptCol")
        self.keptCol.setContentsMargins(0, 0, 0, 0)
        self.keptLabel = QLabel(self.keptBox)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"role", u"field")

        self.keptCol.addWidget(self.keptLabel)

        self.kept = MemberLookup(self.keptBox)
        self.kept.setObjectName(u"kept")

        self.keptCol.addWidget(self.kept)

        self.keptNote = FieldNote(self.keptBox)
        self.keptNote.setObjectName(u"keptNote")

        self.keptCol.addWidget(self.keptNote)

        self.keptSpacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.keptCol.addItem(self.keptSpacer)


        self.mergeCol.addWidget(self.mergeGrid)

        self.lead: QLabel = PhraseLabel(MemberMerge)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"sub")
        self.lead.setWordWrap(True)

        self.mergeCol.addWidget(self.lead)

        self.preview = QScrollArea(MemberMerge)
        self.preview.setObjectName(u"preview")
        self.preview.setWidgetResizable(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.preview.setWidget(self.page)
        self.previewCol = Column(self.page)
        self.previewCol.setObjectName(u"previewCol")
        self.previewCol.setContentsMargins(0, 0, 8, 0)
        self.sentences: QLabel = PhraseLabel(self.page)
        self.sentences.setObjectName(u"sentences")
        self.sentences.setWordWrap(True)
        self.sentences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.previewCol.addWidget(self.sentences)


        self.mergeCol.addWidget(self.preview)

        self.stops = ConcernTable(MemberMerge)
        self.stops.setObjectName(u"stops")
        self.stops.setMinimumSize(QSize(0, 120))

        self.mergeCol.addWidget(self.stops)

        self.mergeFoot = WrapRow()
        self.mergeFoot.setSpacing(8)
        self.mergeFoot.setObjectName(u"mergeFoot")
        self.mergeFoot.setContentsMargins(0, 0, 0, 0)
        self.mergeSpacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mergeFoot.addItem(self.mergeSpacer2)

        self.leaveButton = QPushButton(MemberMerge)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setProperty(u"kind", u"quiet")

        self.mergeFoot.addWidget(self.leaveButton)

        self.mergeButton = QPushButton(MemberMerge)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"kind", u"primary")

        self.mergeFoot.addWidget(self.mergeButton)


        self.mergeCol.addLayout(self.mergeFoot)

        self.mergeCol.setStretch(3, 1)
        self.mergeCol.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.givenLabel.setBuddy(self.given)
        self.keptLabel.setBuddy(self.kept)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.swapButton, self.given)
        QWidget.setTabOrder(self.given, self.kept)
        QWidget.setTabOrder(self.kept, self.preview)
        QWidget.setTabOrder(self.preview, self.stops)
        QWidget.setTabOrder(self.stops, self.leaveButton)
        QWidget.setTabOrder(self.leaveButton, self.mergeButton)

        self.retranslateUi(MemberMerge)

        QMetaObject.connectSlotsByName(MemberMerge)
    # setupUi

    def retranslateUi(self, MemberMerge):
        self.mergeTitle.setText(QCoreApplication.translate("MemberMerge", u"\u4f1a\u54e1\u306e\u7d71\u5408", None))
        self.mergeSub.setText(QCoreApplication.translate("MemberMerge", u"\u4e8c\u91cd\u306b\u767b\u9332\u3057\u305f\u4f1a\u54e1\u30921\u3064\u306b\u3057\u307e\u3059", None))
        self.swapButton.setText(QCoreApplication.translate("MemberMerge", u"\u3084\u3081\u308b\u65b9\u3068\u6b8b\u3059\u65b9\u3092\u5165\u308c\u66ff\u3048\u308b", None))
        self.givenLabel.setText(QCoreApplication.translate("MemberMerge", u"\u3084\u3081\u308b\u65b9(\u306a\u304f\u306a\u308b\u4f1a\u54e1) \u203b", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u3084\u3081\u308b\u65b9\u306e\u4f1a\u54e1(\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8)", None))
#endif // QT_CONFIG(accessibility)
        self.given.setPlaceholderText(QCoreApplication.translate("MemberMerge", u"\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d", None))
        self.keptLabel.setText(QCoreApplication.translate("MemberMerge", u"\u6b8b\u3059\u65b9 \u203b", None))
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u6b8b\u3059\u65b9\u306e\u4f1a\u54e1(\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d\u306e\u4e00\u90e8)", None))
#endif // QT_CONFIG(accessibility)
        self.kept.setPlaceholderText(QCoreApplication.translate("MemberMerge", u"\u756a\u53f7\u30fb\u3088\u307f\u30fb\u540d\u524d", None))
        self.lead.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u7d71\u5408\u3067\u5909\u308f\u308b\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.sentences.setText("")
#if QT_CONFIG(accessibility)
        self.stops.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u5148\u306b\u76f4\u3059\u8a18\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.leaveButton.setText(QCoreApplication.translate("MemberMerge", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.leaveButton.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.mergeButton.setText(QCoreApplication.translate("MemberMerge", u"\u7d71\u5408\u3059\u308b F12", None))
#if QT_CONFIG(accessibility)
        self.mergeButton.setAccessibleName(QCoreApplication.translate("MemberMerge", u"\u7d71\u5408\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

