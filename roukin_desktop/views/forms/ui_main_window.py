# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QMainWindow, QMenu, QMenuBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from roukin_desktop.views.shell.progress import ProgressPanel
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.navigation.key_bar import KeyBar
from roukin_desktop.views.widgets.navigation.rail import Rail
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.texts.elided_label import ElidedLabel
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 800)
        MainWindow.setMinimumSize(QSize(760, 480))
        self.actionNewBook = QAction(MainWindow)
        self.actionNewBook.setObjectName(u"actionNewBook")
        self.actionOpenBook = QAction(MainWindow)
        self.actionOpenBook.setObjectName(u"actionOpenBook")
        self.actionBackup = QAction(MainWindow)
        self.actionBackup.setObjectName(u"actionBackup")
        self.actionQuit = QAction(MainWindow)
        self.actionQuit.setObjectName(u"actionQuit")
        self.actionUndo = QAction(MainWindow)
        self.actionUndo.setObjectName(u"actionUndo")
        self.actionRedo = QAction(MainWindow)
        self.actionRedo.setObjectName(u"actionRedo")
        self.actionHelp = QAction(MainWindow)
        self.actionHelp.setObjectName(u"actionHelp")
        self.actionManual = QAction(MainWindow)
        self.actionManual.setObjectName(u"actionManual")
        self.actionAbout = QAction(MainWindow)
        self.actionAbout.setObjectName(u"actionAbout")
        self.ground = QWidget(MainWindow)
        self.ground.setObjectName(u"ground")
        self.column = Column(self.ground)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.topBar = QFrame(self.ground)
        self.topBar.setObjectName(u"topBar")
        self.topRow = WrapRow(self.topBar)
        self.topRow.setSpacing(8)
        self.topRow.setObjectName(u"topRow")
        self.topRow.setContentsMargins(16, 8, 16, 8)
        self.owner = ElidedLabel(self.topBar)
        self.owner.setObjectName(u"owner")
        self.owner.setProperty(u"role", u"owner")

        self.topRow.addWidget(self.owner)

        self.yearLabel = QLabel(self.topBar)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"role", u"sub")

        self.topRow.addWidget(self.yearLabel)

        self.yearChoice = ChoiceList(self.topBar)
        self.yearChoice.setObjectName(u"yearChoice")

        self.topRow.addWidget(self.yearChoice)

        self.periodLabel = QLabel(self.topBar)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setProperty(u"role", u"sub")

        self.topRow.addWidget(self.periodLabel)

        self.periodChoice = ChoiceList(self.topBar)
        self.periodChoice.setObjectName(u"periodChoice")

        self.topRow.addWidget(self.periodChoice)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topRow.addItem(self.spacer1)

        self.searchIcon = TintedIcon(self.topBar)
        self.searchIcon.setObjectName(u"searchIcon")

        self.topRow.addWidget(self.searchIcon)

        self.searchHint = QLabel(self.topBar)
        self.searchHint.setObjectName(u"searchHint")
        self.searchHint.setProperty(u"role", u"sub")

        self.topRow.addWidget(self.searchHint)

        self.search = MemberLookup(self.topBar)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(130, 0))
        self.search.setMaximumSize(QSize(320, 16777215))

        self.topRow.addWidget(self.search)


        self.column.addWidget(self.topBar)

        self.banner = QFrame(self.ground)
        self.banner.setObjectName(u"banner")
        self.bannerRow = WrapRow(self.banner)
        self.bannerRow.setSpacing(8)
        self.bannerRow.setObjectName(u"bannerRow")
        self.bannerRow.setContentsMargins(16, 8, 16, 8)
        self.bannerIcon = TintedIcon(self.banner)
        self.bannerIcon.setObjectName(u"bannerIcon")

        self.bannerRow.addWidget(self.bannerIcon)

        self.bannerText: QLabel = PhraseLabel(self.banner)
        self.bannerText.setObjectName(u"bannerText")
        self.bannerText.setProperty(u"role", u"")
        self.bannerText.setWordWrap(True)

        self.bannerRow.addWidget(self.bannerText)

        self.bannerRow.setStretch(1, 1)

        self.column.addWidget(self.banner)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(self.ground)
        self.rail.setObjectName(u"rail")
        self.rail.setMinimumSize(QSize(172, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rail.sizePolicy().hasHeightForWidth())
        self.rail.setSizePolicy(sizePolicy)
        self.railPage = QWidget()
        self.railPage.setObjectName(u"railPage")
        self.rail.setWidget(self.railPage)
        self.railColumn = Column(self.railPage)
        self.railColumn.setSpacing(8)
        self.railColumn.setObjectName(u"railColumn")
        self.railColumn.setContentsMargins(0, 8, 0, 8)
        self.railRooms = Column()
        self.railRooms.setSpacing(0)
        self.railRooms.setObjectName(u"railRooms")
        self.railRooms.setContentsMargins(0, 0, 0, 0)

        self.railColumn.addLayout(self.railRooms)

        self.railLine = QFrame(self.railPage)
        self.railLine.setObjectName(u"railLine")
        self.railLine.setMinimumSize(QSize(0, 1))

        self.railColumn.addWidget(self.railLine)

        self.railTools = Column()
        self.railTools.setSpacing(0)
        self.railTools.setObjectName(u"railTools")
        self.railTools.setContentsMargins(0, 0, 0, 0)

        self.railColumn.addLayout(self.railTools)

        self.spacer2 = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.railColumn.addItem(self.spacer2)


        self.middle.addWidget(self.rail)

        self.rooms = QStackedWidget(self.ground)
        self.rooms.setObjectName(u"rooms")
        self.rooms.setMinimumSize(QSize(300, 0))

        self.middle.addWidget(self.rooms)

        self.middle.setStretch(1, 1)

        self.column.addLayout(self.middle)

        self.keyBar = QFrame(self.ground)
        self.keyBar.setObjectName(u"keyBar")
        self.keyRow = WrapRow(self.keyBar)
        self.keyRow.setSpacing(8)
        self.keyRow.setObjectName(u"keyRow")
        self.keyRow.setContentsMargins(12, 4, 16, 4)
        self.keys = KeyBar(self.keyBar)
        self.keys.setObjectName(u"keys")

        self.keyRow.addWidget(self.keys)

        self.spacer3 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyRow.addItem(self.spacer3)

        self.progress = ProgressPanel(self.keyBar)
        self.progress.setObjectName(u"progress")

        self.keyRow.addWidget(self.progress)

        self.statusIcon = TintedIcon(self.keyBar)
        self.statusIcon.setObjectName(u"statusIcon")

        self.keyRow.addWidget(self.statusIcon)

        self.status = ElidedLabel(self.keyBar)
        self.status.setObjectName(u"status")

        self.keyRow.addWidget(self.status)

        self.folderButton = QPushButton(self.keyBar)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"kind", u"link")

        self.keyRow.addWidget(self.folderButton)

        self.undoButton = QPushButton(self.keyBar)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"kind", u"link")

        self.keyRow.addWidget(self.undoButton)


        self.column.addWidget(self.keyBar)

        self.column.setStretch(2, 1)
        MainWindow.setCentralWidget(self.ground)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName(u"menuBar")
        self.menuFile = QMenu(self.menuBar)
        self.menuFile.setObjectName(u"menuFile")
        self.menuRecent = QMenu(self.menuFile)
        self.menuRecent.setObjectName(u"menuRecent")
        self.menuEdit = QMenu(self.menuBar)
        self.menuEdit.setObjectName(u"menuEdit")
        self.menuGo = QMenu(self.menuBar)
        self.menuGo.setObjectName(u"menuGo")
        self.menuHelp = QMenu(self.menuBar)
        self.menuHelp.setObjectName(u"menuHelp")
        MainWindow.setMenuBar(self.menuBar)
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.yearChoice)
        self.periodLabel.setBuddy(self.periodChoice)
        self.searchHint.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearChoice, self.periodChoice)
        QWidget.setTabOrder(self.periodChoice, self.search)

        self.menuBar.addAction(self.menuFile.menuAction())
        self.menuBar.addAction(self.menuEdit.menuAction())
        self.menuBar.addAction(self.menuGo.menuAction())
        self.menuBar.addAction(self.menuHelp.menuAction())
        self.menuFile.addAction(self.actionNewBook)
        self.menuFile.addAction(self.actionOpenBook)
        self.menuFile.addAction(self.menuRecent.menuAction())
        self.menuFile.addSeparator()
        self.menuFile.addAction(self.actionBackup)
        self.menuFile.addSeparator()
        self.menuFile.addAction(self.actionQuit)
        self.menuEdit.addAction(self.actionUndo)
        self.menuEdit.addAction(self.actionRedo)
        self.menuHelp.addAction(self.actionHelp)
        self.menuHelp.addAction(self.actionManual)
        self.menuHelp.addAction(self.actionAbout)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u308d\u3046\u304d\u3093\u63a8\u9032\u30c7\u30b9\u30af", None))
        self.actionNewBook.setText(QCoreApplication.translate("MainWindow", u"\u65b0\u3057\u3044\u8a18\u9332\u7c3f(&N)\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionNewBook.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+N", None))
#endif // QT_CONFIG(shortcut)
        self.actionOpenBook.setText(QCoreApplication.translate("MainWindow", u"\u958b\u304f(&O)\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionOpenBook.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+O", None))
#endif // QT_CONFIG(shortcut)
        self.actionBackup.setText(QCoreApplication.translate("MainWindow", u"\u63a7\u3048\u3092\u4f5c\u6210(&B)\u2026", None))
        self.actionQuit.setText(QCoreApplication.translate("MainWindow", u"\u7d42\u4e86(&X)", None))
#if QT_CONFIG(shortcut)
        self.actionQuit.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
        self.actionUndo.setText(QCoreApplication.translate("MainWindow", u"\u5143\u306b\u623b\u3059(&U)", None))
        self.actionRedo.setText(QCoreApplication.translate("MainWindow", u"\u3084\u308a\u76f4\u3057(&R)", None))
        self.actionHelp.setText(QCoreApplication.translate("MainWindow", u"\u30d8\u30eb\u30d7(&H)", None))
        self.actionManual.setText(QCoreApplication.translate("MainWindow", u"\u624b\u5f15\u304d\u3092PDF\u306b\u3059\u308b(&P)\u2026", None))
        self.actionAbout.setText(QCoreApplication.translate("MainWindow", u"\u3053\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u306b\u3064\u3044\u3066(&A)", None))
        self.owner.setText("")
        self.yearLabel.setText(QCoreApplication.translate("MainWindow", u"\u5e74\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.yearChoice.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("MainWindow", u"\u671f\u9593", None))
#if QT_CONFIG(accessibility)
        self.periodChoice.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.searchHint.setText(QCoreApplication.translate("MainWindow", u"\u691c\u7d22 Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u4f1a\u54e1\u30fb\u5b66\u7fd2\u4f1a\u30fb\u4f1a\u8b70\u3092\u691c\u7d22", None))
#endif // QT_CONFIG(accessibility)
        self.bannerText.setText("")
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u30d5\u30a1\u30f3\u30af\u30b7\u30e7\u30f3\u30ad\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.status.setText("")
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u72b6\u614b", None))
#endif // QT_CONFIG(accessibility)
        self.folderButton.setText(QCoreApplication.translate("MainWindow", u"\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#if QT_CONFIG(accessibility)
        self.folderButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u4f5c\u6210\u3057\u305f\u30d5\u30a1\u30a4\u30eb\u306e\u30d5\u30a9\u30eb\u30c0\u30fc\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.undoButton.setText(QCoreApplication.translate("MainWindow", u"\u5143\u306b\u623b\u3059", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u76f4\u524d\u306e\u767b\u9332\u3092\u5143\u306b\u623b\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.menuFile.setTitle(QCoreApplication.translate("MainWindow", u"\u30d5\u30a1\u30a4\u30eb(&F)", None))
        self.menuRecent.setTitle(QCoreApplication.translate("MainWindow", u"\u6700\u8fd1\u4f7f\u3063\u305f\u8a18\u9332\u7c3f(&R)", None))
        self.menuEdit.setTitle(QCoreApplication.translate("MainWindow", u"\u7de8\u96c6(&E)", None))
        self.menuGo.setTitle(QCoreApplication.translate("MainWindow", u"\u753b\u9762(&G)", None))
        self.menuHelp.setTitle(QCoreApplication.translate("MainWindow", u"\u30d8\u30eb\u30d7(&H)", None))
    # retranslateUi

