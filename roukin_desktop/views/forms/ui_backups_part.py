# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_part.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_BackupsPart(object):
    def setupUi(self, BackupsPart):
        if not BackupsPart.objectName():
            BackupsPart.setObjectName(u"BackupsPart")
        self.outer = Column(BackupsPart)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.formScroll = QScrollArea(BackupsPart)
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
        self.lead: QLabel = PhraseLabel(self.page)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"sub")
        self.lead.setWordWrap(True)

        self.column.addWidget(self.lead)

        self.table = RecordTable(self.page)
        self.table.setObjectName(u"table")

        self.column.addWidget(self.table)

        self.empty: QLabel = PhraseLabel(self.page)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"sub")
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.note = FieldNote(self.page)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.tools = WrapRow()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.toolsGap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.toolsGap)

        self.folderButton = QPushButton(self.page)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"kind", u"quiet")

        self.tools.addWidget(self.folderButton)

        self.restoreButton = QPushButton(self.page)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"kind", u"primary")

        self.tools.addWidget(self.restoreButton)


        self.column.addLayout(self.tools)

        self.column.setStretch(1, 1)

        self.outer.addWidget(self.formScroll)

        QWidget.setTabOrder(self.table, self.folderButton)
        QWidget.setTabOrder(self.folderButton, self.restoreButton)

        self.retranslateUi(BackupsPart)

        QMetaObject.connectSlotsByName(BackupsPart)
    # setupUi

    def retranslateUi(self, BackupsPart):
        self.lead.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("BackupsPart", u"\u63a7\u3048\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.folderButton.setText(QCoreApplication.translate("BackupsPart", u"\u63a7\u3048\u306e\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
        self.restoreButton.setText(QCoreApplication.translate("BackupsPart", u"\u3053\u306e\u6642\u70b9\u306b\u623b\u3059\u2026", None))
#if QT_CONFIG(accessibility)
        self.restoreButton.setAccessibleName(QCoreApplication.translate("BackupsPart", u"\u9078\u3093\u3060\u63a7\u3048\u306e\u6642\u70b9\u306b\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

