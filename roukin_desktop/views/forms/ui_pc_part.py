# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pc_part.ui'
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
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.folder_field import FolderField
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_PcPart(object):
    def setupUi(self, PcPart):
        if not PcPart.objectName():
            PcPart.setObjectName(u"PcPart")
        self.outer = Column(PcPart)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.formScroll = QScrollArea(PcPart)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.column = Column(self.page)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pcCard = QFrame(self.page)
        self.pcCard.setObjectName(u"pcCard")
        self.pcCard.setProperty(u"role", u"card")
        self.pcCol = Column(self.pcCard)
        self.pcCol.setSpacing(8)
        self.pcCol.setObjectName(u"pcCol")
        self.pcCol.setContentsMargins(16, 8, 16, 8)
        self.pcLead: QLabel = PhraseLabel(self.pcCard)
        self.pcLead.setObjectName(u"pcLead")
        self.pcLead.setProperty(u"role", u"hint")
        self.pcLead.setWordWrap(True)

        self.pcCol.addWidget(self.pcLead)

        self.spacer16 = QSpacerItem(1, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pcCol.addItem(self.spacer16)

        self.pcGrid = FieldGrid(self.pcCard)
        self.pcGrid.setObjectName(u"pcGrid")
        self.user_nameBox = QWidget(self.pcGrid)
        self.user_nameBox.setObjectName(u"user_nameBox")
        self.user_nameCol = Column(self.user_nameBox)
        self.user_nameCol.setSpacing(2)
        self.user_nameCol.setObjectName(u"user_nameCol")
        self.user_nameCol.setContentsMargins(0, 0, 0, 0)
        self.user_nameLabel = QLabel(self.user_nameBox)
        self.user_nameLabel.setObjectName(u"user_nameLabel")
        self.user_nameLabel.setProperty(u"role", u"field")

        self.user_nameCol.addWidget(self.user_nameLabel)

        self.user_nameRow = WrapRow()
        self.user_nameRow.setSpacing(4)
        self.user_nameRow.setObjectName(u"user_nameRow")
        self.user_nameRow.setContentsMargins(0, 0, 0, 0)
        self.user_name = PlainEdit(self.user_nameBox)
        self.user_name.setObjectName(u"user_name")
        self.user_name.setMaximumSize(QSize(320, 16777215))
        self.user_name.setMinimumSize(QSize(200, 0))

        self.user_nameRow.addWidget(self.user_name)

        self.spacer17 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.user_nameRow.addItem(self.spacer17)


        self.user_nameCol.addLayout(self.user_nameRow)

        self.user_nameNote = FieldNote(self.user_nameBox)
        self.user_nameNote.setObjectName(u"user_nameNote")

        self.user_nameCol.addWidget(self.user_nameNote)

        self.spacer18 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.user_nameCol.addItem(self.spacer18)

        self.enterBox = QWidget(self.pcGrid)
        self.enterBox.setObjectName(u"enterBox")
        self.enterCol = Column(self.enterBox)
        self.enterCol.setSpacing(2)
        self.enterCol.setObjectName(u"enterCol")
        self.enterCol.setContentsMargins(0, 0, 0, 0)
        self.enterLabel = QLabel(self.enterBox)
        self.enterLabel.setObjectName(u"enterLabel")
        self.enterLabel.setProperty(u"role", u"field")

        self.enterCol.addWidget(self.enterLabel)

        self.enter_moves = QCheckBox(self.enterBox)
        self.enter_moves.setObjectName(u"enter_moves")

        self.enterCol.addWidget(self.enter_moves)

        self.enterHint: QLabel = PhraseLabel(self.enterBox)
        self.enterHint.setObjectName(u"enterHint")
        self.enterHint.setProperty(u"role", u"hint")
        self.enterHint.setWordWrap(True)

        self.enterCol.addWidget(self.enterHint)

        self.spacer19 = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.enterCol.addItem(self.spacer19)

        self.spacer20 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.enterCol.addItem(self.spacer20)

        self.sizeBox = QWidget(self.pcGrid)
        self.sizeBox.setObjectName(u"sizeBox")
        self.sizeCol = Column(self.sizeBox)
        self.sizeCol.setSpacing(2)
        self.sizeCol.setObjectName(u"sizeCol")
        self.sizeCol.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = QLabel(self.sizeBox)
        self.sizeLabel.setObjectName(u"sizeLabel")
        self.sizeLabel.setProperty(u"role", u"field")

        self.sizeCol.addWidget(self.sizeLabel)

        self.text_size = ChoiceRow(self.sizeBox)
        self.text_size.setObjectName(u"text_size")

        self.sizeCol.addWidget(self.text_size)

        self.sizeGap = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sizeCol.addItem(self.sizeGap)

        self.documentsBox = QWidget(self.pcGrid)
        self.documentsBox.setObjectName(u"documentsBox")
        self.documentsCol = Column(self.documentsBox)
        self.documentsCol.setSpacing(2)
        self.documentsCol.setObjectName(u"documentsCol")
        self.documentsCol.setContentsMargins(0, 0, 0, 0)
        self.documentsLabel = QLabel(self.documentsBox)
        self.documentsLabel.setObjectName(u"documentsLabel")
        self.documentsLabel.setProperty(u"role", u"field")

        self.documentsCol.addWidget(self.documentsLabel)

        self.documents = FolderField(self.documentsBox)
        self.documents.setObjectName(u"documents")

        self.documentsCol.addWidget(self.documents)

        self.documentsHint: QLabel = PhraseLabel(self.documentsBox)
        self.documentsHint.setObjectName(u"documentsHint")
        self.documentsHint.setProperty(u"role", u"hint")
        self.documentsHint.setWordWrap(True)

        self.documentsCol.addWidget(self.documentsHint)

        self.documentsGap = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.documentsCol.addItem(self.documentsGap)

        self.backupsBox = QWidget(self.pcGrid)
        self.backupsBox.setObjectName(u"backupsBox")
        self.backupsCol = Column(self.backupsBox)
        self.backupsCol.setSpacing(2)
        self.backupsCol.setObjectName(u"backupsCol")
        self.backupsCol.setContentsMargins(0, 0, 0, 0)
        self.backupsLabel = QLabel(self.backupsBox)
        self.backupsLabel.setObjectName(u"backupsLabel")
        self.backupsLabel.setProperty(u"role", u"field")

        self.backupsCol.addWidget(self.backupsLabel)

        self.backups = FolderField(self.backupsBox)
        self.backups.setObjectName(u"backups")

        self.backupsCol.addWidget(self.backups)

        self.backupsHint: QLabel = PhraseLabel(self.backupsBox)
        self.backupsHint.setObjectName(u"backupsHint")
        self.backupsHint.setProperty(u"role", u"hint")
        self.backupsHint.setWordWrap(True)

        self.backupsCol.addWidget(self.backupsHint)


        self.pcCol.addWidget(self.pcGrid)

        self.pcNote = FieldNote(self.pcCard)
        self.pcNote.setObjectName(u"pcNote")

        self.pcCol.addWidget(self.pcNote)

        self.elsewhere: QLabel = PhraseLabel(self.pcCard)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setProperty(u"role", u"hint")
        self.elsewhere.setWordWrap(True)

        self.pcCol.addWidget(self.elsewhere)

        self.spacer23 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pcCol.addItem(self.spacer23)


        self.column.addWidget(self.pcCard)


        self.outer.addWidget(self.formScroll)

#if QT_CONFIG(shortcut)
        self.user_nameLabel.setBuddy(self.user_name)
        self.enterLabel.setBuddy(self.enter_moves)
        self.sizeLabel.setBuddy(self.text_size)
        self.documentsLabel.setBuddy(self.documents)
        self.backupsLabel.setBuddy(self.backups)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.user_name, self.enter_moves)
        QWidget.setTabOrder(self.enter_moves, self.text_size)
        QWidget.setTabOrder(self.text_size, self.documents)
        QWidget.setTabOrder(self.documents, self.backups)

        self.retranslateUi(PcPart)

        QMetaObject.connectSlotsByName(PcPart)
    # setupUi

    def retranslateUi(self, PcPart):
        self.pcLead.setText(QCoreApplication.translate("PcPart", u"\u3053\u306ePC\u3060\u3051\u306b\u4fdd\u5b58\u3057\u307e\u3059\u3002\u8a18\u9332\u7c3f\u306b\u306f\u5165\u308a\u307e\u305b\u3093\u3002", None))
        self.user_nameLabel.setText(QCoreApplication.translate("PcPart", u"\u4f7f\u3046\u4eba\u306e\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.user_name.setAccessibleName(QCoreApplication.translate("PcPart", u"\u4f7f\u3046\u4eba\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.enterLabel.setText(QCoreApplication.translate("PcPart", u"\u30ad\u30fc\u30dc\u30fc\u30c9", None))
        self.enter_moves.setText(QCoreApplication.translate("PcPart", u"Enter\u30ad\u30fc\u3067\u6b21\u306e\u6b04\u3078\u9032\u3080", None))
#if QT_CONFIG(accessibility)
        self.enter_moves.setAccessibleName(QCoreApplication.translate("PcPart", u"Enter\u30ad\u30fc\u3067\u6b21\u306e\u6b04\u3078\u9032\u3080", None))
#endif // QT_CONFIG(accessibility)
        self.enterHint.setText(QCoreApplication.translate("PcPart", u"\u5916\u3059\u3068\u3001Enter\u3067\u306f\u6b04\u3092\u79fb\u308a\u307e\u305b\u3093\u3002Tab\u3067\u79fb\u308a\u307e\u3059\u3002", None))
        self.sizeLabel.setText(QCoreApplication.translate("PcPart", u"\u6587\u5b57\u306e\u5927\u304d\u3055", None))
#if QT_CONFIG(accessibility)
        self.text_size.setAccessibleName(QCoreApplication.translate("PcPart", u"\u6587\u5b57\u306e\u5927\u304d\u3055", None))
#endif // QT_CONFIG(accessibility)
        self.documentsLabel.setText(QCoreApplication.translate("PcPart", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u306e\u7f6e\u304d\u5834", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("PcPart", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u306e\u7f6e\u304d\u5834", None))
#endif // QT_CONFIG(accessibility)
        self.documentsHint.setText(QCoreApplication.translate("PcPart", u"\u96c6\u8a08\u30fb\u5831\u544a\u66f8\u30fb\u63d0\u51fa\u7528\u30d5\u30a1\u30a4\u30eb\u30fb\u63a7\u3048\u306e\u66f8\u304d\u51fa\u3057\u306a\u3069\u3067\u3001\u306f\u3058\u3081\u306b\u793a\u3059\u5834\u6240\u3067\u3059\u3002", None))
        self.backupsLabel.setText(QCoreApplication.translate("PcPart", u"\u63a7\u3048\u306e\u7f6e\u304d\u5834", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("PcPart", u"\u63a7\u3048\u306e\u7f6e\u304d\u5834", None))
#endif // QT_CONFIG(accessibility)
        self.backupsHint.setText(QCoreApplication.translate("PcPart", u"\u5225\u306e\u30c7\u30a3\u30b9\u30af\u3084USB\u30e1\u30e2\u30ea\u30fc\u306b\u3059\u308b\u3068\u3001\u3053\u306ePC\u304c\u3053\u308f\u308c\u3066\u3082\u63a7\u3048\u304c\u6b8b\u308a\u307e\u3059\u3002\u524d\u306e\u7f6e\u304d\u5834\u306e\u63a7\u3048\u3082\u300c\u63a7\u3048\u304b\u3089\u623b\u3059\u300d\u306b\u4e26\u3073\u307e\u3059\u3002", None))
        self.elsewhere.setText(QCoreApplication.translate("PcPart", u"\u63d0\u51fa\u5148\u306e\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9\u306f\u3001\u5de6\u306e\u300c\u9375\u3068\u63d0\u51fa\u5148\u300d\u306b\u3042\u308a\u307e\u3059\u3002", None))
        pass
    # retranslateUi

