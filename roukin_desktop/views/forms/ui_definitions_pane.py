# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'definitions_pane.ui'
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
    QLabel, QListWidgetItem, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.field_grid import FieldGrid
from roukin_desktop.views.widgets.navigation.section_list import SectionList
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.note_list import NoteList
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.part_splitter import PartSplitter
from roukin_desktop.views.widgets.texts.phrase_label import PhraseLabel

class Ui_DefinitionsPane(object):
    def setupUi(self, DefinitionsPane):
        if not DefinitionsPane.objectName():
            DefinitionsPane.setObjectName(u"DefinitionsPane")
        self.column = Column(DefinitionsPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 8, 16, 8)
        self.headRow = WrapRow()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DefinitionsPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headRow.addWidget(self.title)

        self.origin = QLabel(DefinitionsPane)
        self.origin.setObjectName(u"origin")
        self.origin.setProperty(u"role", u"sub")

        self.headRow.addWidget(self.origin)

        self.spacer29 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer29)

        self.makeButton = QPushButton(DefinitionsPane)
        self.makeButton.setObjectName(u"makeButton")

        self.headRow.addWidget(self.makeButton)

        self.yearButton = QPushButton(DefinitionsPane)
        self.yearButton.setObjectName(u"yearButton")

        self.headRow.addWidget(self.yearButton)


        self.column.addLayout(self.headRow)

        self.lead: QLabel = PhraseLabel(DefinitionsPane)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.column.addWidget(self.lead)

        self.dropBox = DropBox(DefinitionsPane)
        self.dropBox.setObjectName(u"dropBox")
        self.dropRow = WrapRow(self.dropBox)
        self.dropRow.setSpacing(12)
        self.dropRow.setObjectName(u"dropRow")
        self.dropRow.setContentsMargins(16, 8, 16, 8)
        self.dropIcon = TintedIcon(self.dropBox)
        self.dropIcon.setObjectName(u"dropIcon")

        self.dropRow.addWidget(self.dropIcon)

        self.dropCol = Column()
        self.dropCol.setSpacing(2)
        self.dropCol.setObjectName(u"dropCol")
        self.dropCol.setContentsMargins(0, 0, 0, 0)
        self.dropText: QLabel = PhraseLabel(self.dropBox)
        self.dropText.setObjectName(u"dropText")
        self.dropText.setWordWrap(True)
        self.dropText.setProperty(u"role", u"heading")

        self.dropCol.addWidget(self.dropText)

        self.dropHint: QLabel = PhraseLabel(self.dropBox)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setWordWrap(True)
        self.dropHint.setProperty(u"role", u"hint")

        self.dropCol.addWidget(self.dropHint)


        self.dropRow.addLayout(self.dropCol)

        self.openButton = QPushButton(self.dropBox)
        self.openButton.setObjectName(u"openButton")

        self.dropRow.addWidget(self.openButton)

        self.dropRow.setStretch(1, 1)

        self.column.addWidget(self.dropBox)

        self.stack = QStackedWidget(DefinitionsPane)
        self.stack.setObjectName(u"stack")
        self.listsPage = QWidget()
        self.listsPage.setObjectName(u"listsPage")
        self.stack.addWidget(self.listsPage)
        self.listsRow = WrapRow(self.listsPage)
        self.listsRow.setSpacing(12)
        self.listsRow.setObjectName(u"listsRow")
        self.listsRow.setContentsMargins(0, 0, 0, 0)
        self.sections = SectionList(self.listsPage)
        self.sections.setObjectName(u"sections")
        self.sections.setMinimumSize(QSize(150, 0))

        self.listsRow.addWidget(self.sections)

        self.splitter = PartSplitter(self.listsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.listBox = QWidget(self.splitter)
        self.listBox.setObjectName(u"listBox")
        self.listCol = Column(self.listBox)
        self.listCol.setSpacing(4)
        self.listCol.setObjectName(u"listCol")
        self.listCol.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.listBox)
        self.table.setObjectName(u"table")

        self.listCol.addWidget(self.table)

        self.listNote: QLabel = PhraseLabel(self.listBox)
        self.listNote.setObjectName(u"listNote")
        self.listNote.setProperty(u"role", u"hint")
        self.listNote.setWordWrap(True)

        self.listCol.addWidget(self.listNote)

        self.splitter.addWidget(self.listBox)
        self.formCard = QFrame(self.splitter)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"role", u"card")
        self.formCol = Column(self.formCard)
        self.formCol.setSpacing(4)
        self.formCol.setObjectName(u"formCol")
        self.formCol.setContentsMargins(16, 8, 16, 8)
        self.formHead = WrapRow()
        self.formHead.setSpacing(12)
        self.formHead.setObjectName(u"formHead")
        self.formHead.setContentsMargins(0, 0, 0, 0)
        self.formTitle = QLabel(self.formCard)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"heading")

        self.formHead.addWidget(self.formTitle)

        self.changed = QLabel(self.formCard)
        self.changed.setObjectName(u"changed")
        self.changed.setProperty(u"role", u"changed")

        self.formHead.addWidget(self.changed)

        self.spacer25 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.spacer25)

        self.addButton = QPushButton(self.formCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.addButton)

        self.removeButton = QPushButton(self.formCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"small")

        self.formHead.addWidget(self.removeButton)


        self.formCol.addLayout(self.formHead)

        self.formScroll = QScrollArea(self.formCard)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.formScroll.setWidget(self.page)
        self.bodyCol = Column(self.page)
        self.bodyCol.setSpacing(4)
        self.bodyCol.setObjectName(u"bodyCol")
        self.bodyCol.setContentsMargins(0, 2, 8, 4)
        self.grid = FieldGrid(self.page)
        self.grid.setObjectName(u"grid")
        self.labelBox = QWidget(self.grid)
        self.labelBox.setObjectName(u"labelBox")
        self.labelCol = Column(self.labelBox)
        self.labelCol.setSpacing(2)
        self.labelCol.setObjectName(u"labelCol")
        self.labelCol.setContentsMargins(0, 0, 0, 0)
        self.labelLabel = QLabel(self.labelBox)
        self.labelLabel.setObjectName(u"labelLabel")
        self.labelLabel.setProperty(u"role", u"field")

        self.labelCol.addWidget(self.labelLabel)

        self.label_field = PlainEdit(self.labelBox)
        self.label_field.setObjectName(u"label_field")

        self.labelCol.addWidget(self.label_field)

        self.labelNote = FieldNote(self.labelBox)
        self.labelNote.setObjectName(u"labelNote")

        self.labelCol.addWidget(self.labelNote)

        self.spacer1 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.labelCol.addItem(self.spacer1)

        self.nameBox = QWidget(self.grid)
        self.nameBox.setObjectName(u"nameBox")
        self.nameCol = Column(self.nameBox)
        self.nameCol.setSpacing(2)
        self.nameCol.setObjectName(u"nameCol")
        self.nameCol.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameBox)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"field")

        self.nameCol.addWidget(self.nameLabel)

        self.name_field = PlainEdit(self.nameBox)
        self.name_field.setObjectName(u"name_field")

        self.nameCol.addWidget(self.name_field)

        self.nameNote = FieldNote(self.nameBox)
        self.nameNote.setObjectName(u"nameNote")

        self.nameCol.addWidget(self.nameNote)

        self.spacer2 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nameCol.addItem(self.spacer2)

        self.shortBox = QWidget(self.grid)
        self.shortBox.setObjectName(u"shortBox")
        self.shortCol = Column(self.shortBox)
        self.shortCol.setSpacing(2)
        self.shortCol.setObjectName(u"shortCol")
        self.shortCol.setContentsMargins(0, 0, 0, 0)
        self.shortLabel = QLabel(self.shortBox)
        self.shortLabel.setObjectName(u"shortLabel")
        self.shortLabel.setProperty(u"role", u"field")

        self.shortCol.addWidget(self.shortLabel)

        self.short_field = PlainEdit(self.shortBox)
        self.short_field.setObjectName(u"short_field")

        self.shortCol.addWidget(self.short_field)

        self.shortNote = FieldNote(self.shortBox)
        self.shortNote.setObjectName(u"shortNote")

        self.shortCol.addWidget(self.shortNote)

        self.spacer3 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.shortCol.addItem(self.spacer3)

        self.valueBox = QWidget(self.grid)
        self.valueBox.setObjectName(u"valueBox")
        self.valueCol = Column(self.valueBox)
        self.valueCol.setSpacing(2)
        self.valueCol.setObjectName(u"valueCol")
        self.valueCol.setContentsMargins(0, 0, 0, 0)
        self.valueLabel = QLabel(self.valueBox)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setProperty(u"role", u"field")

        self.valueCol.addWidget(self.valueLabel)

        self.value_field = NumberEdit(self.valueBox)
        self.value_field.setObjectName(u"value_field")

        self.valueCol.addWidget(self.value_field)

        self.valueNote = FieldNote(self.valueBox)
        self.valueNote.setObjectName(u"valueNote")

        self.valueCol.addWidget(self.valueNote)

        self.spacer4 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valueCol.addItem(self.spacer4)

        self.basisBox = QWidget(self.grid)
        self.basisBox.setObjectName(u"basisBox")
        self.basisCol = Column(self.basisBox)
        self.basisCol.setSpacing(2)
        self.basisCol.setObjectName(u"basisCol")
        self.basisCol.setContentsMargins(0, 0, 0, 0)
        self.basisLabel = QLabel(self.basisBox)
        self.basisLabel.setObjectName(u"basisLabel")
        self.basisLabel.setProperty(u"role", u"field")

        self.basisCol.addWidget(self.basisLabel)

        self.basis_field = ChoiceList(self.basisBox)
        self.basis_field.setObjectName(u"basis_field")

        self.basisCol.addWidget(self.basis_field)

        self.basisNote = FieldNote(self.basisBox)
        self.basisNote.setObjectName(u"basisNote")

        self.basisCol.addWidget(self.basisNote)

        self.spacer5 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basisCol.addItem(self.spacer5)

        self.starts_onBox = QWidget(self.grid)
        self.starts_onBox.setObjectName(u"starts_onBox")
        self.starts_onCol = Column(self.starts_onBox)
        self.starts_onCol.setSpacing(2)
        self.starts_onCol.setObjectName(u"starts_onCol")
        self.starts_onCol.setContentsMargins(0, 0, 0, 0)
        self.starts_onLabel = QLabel(self.starts_onBox)
        self.starts_onLabel.setObjectName(u"starts_onLabel")
        self.starts_onLabel.setProperty(u"role", u"field")

        self.starts_onCol.addWidget(self.starts_onLabel)

        self.starts_on_field = DateEdit(self.starts_onBox)
        self.starts_on_field.setObjectName(u"starts_on_field")

        self.starts_onCol.addWidget(self.starts_on_field)

        self.starts_onNote = FieldNote(self.starts_onBox)
        self.starts_onNote.setObjectName(u"starts_onNote")

        self.starts_onCol.addWidget(self.starts_onNote)

        self.spacer6 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.starts_onCol.addItem(self.spacer6)

        self.ends_onBox = QWidget(self.grid)
        self.ends_onBox.setObjectName(u"ends_onBox")
        self.ends_onCol = Column(self.ends_onBox)
        self.ends_onCol.setSpacing(2)
        self.ends_onCol.setObjectName(u"ends_onCol")
        self.ends_onCol.setContentsMargins(0, 0, 0, 0)
        self.ends_onLabel = QLabel(self.ends_onBox)
        self.ends_onLabel.setObjectName(u"ends_onLabel")
        self.ends_onLabel.setProperty(u"role", u"field")

        self.ends_onCol.addWidget(self.ends_onLabel)

        self.ends_on_field = DateEdit(self.ends_onBox)
        self.ends_on_field.setObjectName(u"ends_on_field")

        self.ends_onCol.addWidget(self.ends_on_field)

        self.ends_onNote = FieldNote(self.ends_onBox)
        self.ends_onNote.setObjectName(u"ends_onNote")

        self.ends_onCol.addWidget(self.ends_onNote)

        self.spacer7 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ends_onCol.addItem(self.spacer7)

        self.minimum_yenBox = QWidget(self.grid)
        self.minimum_yenBox.setObjectName(u"minimum_yenBox")
        self.minimum_yenCol = Column(self.minimum_yenBox)
        self.minimum_yenCol.setSpacing(2)
        self.minimum_yenCol.setObjectName(u"minimum_yenCol")
        self.minimum_yenCol.setContentsMargins(0, 0, 0, 0)
        self.minimum_yenLabel = QLabel(self.minimum_yenBox)
        self.minimum_yenLabel.setObjectName(u"minimum_yenLabel")
        self.minimum_yenLabel.setProperty(u"role", u"field")

        self.minimum_yenCol.addWidget(self.minimum_yenLabel)

        self.minimum_yen_field = NumberEdit(self.minimum_yenBox)
        self.minimum_yen_field.setObjectName(u"minimum_yen_field")

        self.minimum_yenCol.addWidget(self.minimum_yen_field)

        self.minimum_yenNote = FieldNote(self.minimum_yenBox)
        self.minimum_yenNote.setObjectName(u"minimum_yenNote")

        self.minimum_yenCol.addWidget(self.minimum_yenNote)

        self.spacer8 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.minimum_yenCol.addItem(self.spacer8)

        self.mean_from_yenBox = QWidget(self.grid)
        self.mean_from_yenBox.setObjectName(u"mean_from_yenBox")
        self.mean_from_yenCol = Column(self.mean_from_yenBox)
        self.mean_from_yenCol.setSpacing(2)
        self.mean_from_yenCol.setObjectName(u"mean_from_yenCol")
        self.mean_from_yenCol.setContentsMargins(0, 0, 0, 0)
        self.mean_from_yenLabel = QLabel(self.mean_from_yenBox)
        self.mean_from_yenLabel.setObjectName(u"mean_from_yenLabel")
        self.mean_from_yenLabel.setProperty(u"role", u"field")

        self.mean_from_yenCol.addWidget(self.mean_from_yenLabel)

        self.mean_from_yen_field = NumberEdit(self.mean_from_yenBox)
        self.mean_from_yen_field.setObjectName(u"mean_from_yen_field")

        self.mean_from_yenCol.addWidget(self.mean_from_yen_field)

        self.mean_from_yenNote = FieldNote(self.mean_from_yenBox)
        self.mean_from_yenNote.setObjectName(u"mean_from_yenNote")

        self.mean_from_yenCol.addWidget(self.mean_from_yenNote)

        self.spacer9 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mean_from_yenCol.addItem(self.spacer9)

        self.mean_to_yenBox = QWidget(self.grid)
        self.mean_to_yenBox.setObjectName(u"mean_to_yenBox")
        self.mean_to_yenCol = Column(self.mean_to_yenBox)
        self.mean_to_yenCol.setSpacing(2)
        self.mean_to_yenCol.setObjectName(u"mean_to_yenCol")
        self.mean_to_yenCol.setContentsMargins(0, 0, 0, 0)
        self.mean_to_yenLabel = QLabel(self.mean_to_yenBox)
        self.mean_to_yenLabel.setObjectName(u"mean_to_yenLabel")
        self.mean_to_yenLabel.setProperty(u"role", u"field")

        self.mean_to_yenCol.addWidget(self.mean_to_yenLabel)

        self.mean_to_yen_field = NumberEdit(self.mean_to_yenBox)
        self.mean_to_yen_field.setObjectName(u"mean_to_yen_field")

        self.mean_to_yenCol.addWidget(self.mean_to_yen_field)

        self.mean_to_yenNote = FieldNote(self.mean_to_yenBox)
        self.mean_to_yenNote.setObjectName(u"mean_to_yenNote")

        self.mean_to_yenCol.addWidget(self.mean_to_yenNote)

        self.spacer10 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mean_to_yenCol.addItem(self.spacer10)

        self.takesBox = QWidget(self.grid)
        self.takesBox.setObjectName(u"takesBox")
        self.takesCol = Column(self.takesBox)
        self.takesCol.setSpacing(2)
        self.takesCol.setObjectName(u"takesCol")
        self.takesCol.setContentsMargins(0, 0, 0, 0)
        self.takesLabel = QLabel(self.takesBox)
        self.takesLabel.setObjectName(u"takesLabel")
        self.takesLabel.setProperty(u"role", u"field")

        self.takesCol.addWidget(self.takesLabel)

        self.takes_field = ChoiceList(self.takesBox)
        self.takes_field.setObjectName(u"takes_field")

        self.takesCol.addWidget(self.takes_field)

        self.takesNote = FieldNote(self.takesBox)
        self.takesNote.setObjectName(u"takesNote")

        self.takesCol.addWidget(self.takesNote)

        self.spacer11 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.takesCol.addItem(self.spacer11)

        self.goodsBox = QWidget(self.grid)
        self.goodsBox.setObjectName(u"goodsBox")
        self.goodsCol = Column(self.goodsBox)
        self.goodsCol.setSpacing(2)
        self.goodsCol.setObjectName(u"goodsCol")
        self.goodsCol.setContentsMargins(0, 0, 0, 0)
        self.goodsLabel = QLabel(self.goodsBox)
        self.goodsLabel.setObjectName(u"goodsLabel")
        self.goodsLabel.setProperty(u"role", u"field")

        self.goodsCol.addWidget(self.goodsLabel)

        self.goods_field = PlainEdit(self.goodsBox)
        self.goods_field.setObjectName(u"goods_field")

        self.goodsCol.addWidget(self.goods_field)

        self.goodsNote = FieldNote(self.goodsBox)
        self.goodsNote.setObjectName(u"goodsNote")

        self.goodsCol.addWidget(self.goodsNote)

        self.spacer12 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.goodsCol.addItem(self.spacer12)

        self.yenBox = QWidget(self.grid)
        self.yenBox.setObjectName(u"yenBox")
        self.yenCol = Column(self.yenBox)
        self.yenCol.setSpacing(2)
        self.yenCol.setObjectName(u"yenCol")
        self.yenCol.setContentsMargins(0, 0, 0, 0)
        self.yenLabel = QLabel(self.yenBox)
        self.yenLabel.setObjectName(u"yenLabel")
        self.yenLabel.setProperty(u"role", u"field")

        self.yenCol.addWidget(self.yenLabel)

        self.yen_field = NumberEdit(self.yenBox)
        self.yen_field.setObjectName(u"yen_field")

        self.yenCol.addWidget(self.yen_field)

        self.yenNote = FieldNote(self.yenBox)
        self.yenNote.setObjectName(u"yenNote")

        self.yenCol.addWidget(self.yenNote)

        self.spacer13 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.yenCol.addItem(self.spacer13)

        self.winnersBox = QWidget(self.grid)
        self.winnersBox.setObjectName(u"winnersBox")
        self.winnersCol = Column(self.winnersBox)
        self.winnersCol.setSpacing(2)
        self.winnersCol.setObjectName(u"winnersCol")
        self.winnersCol.setContentsMargins(0, 0, 0, 0)
        self.winnersLabel = QLabel(self.winnersBox)
        self.winnersLabel.setObjectName(u"winnersLabel")
        self.winnersLabel.setProperty(u"role", u"field")

        self.winnersCol.addWidget(self.winnersLabel)

        self.winners_field = NumberEdit(self.winnersBox)
        self.winners_field.setObjectName(u"winners_field")

        self.winnersCol.addWidget(self.winners_field)

        self.winnersNote = FieldNote(self.winnersBox)
        self.winnersNote.setObjectName(u"winnersNote")

        self.winnersCol.addWidget(self.winnersNote)

        self.spacer14 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.winnersCol.addItem(self.spacer14)

        self.budget_yenBox = QWidget(self.grid)
        self.budget_yenBox.setObjectName(u"budget_yenBox")
        self.budget_yenCol = Column(self.budget_yenBox)
        self.budget_yenCol.setSpacing(2)
        self.budget_yenCol.setObjectName(u"budget_yenCol")
        self.budget_yenCol.setContentsMargins(0, 0, 0, 0)
        self.budget_yenLabel = QLabel(self.budget_yenBox)
        self.budget_yenLabel.setObjectName(u"budget_yenLabel")
        self.budget_yenLabel.setProperty(u"role", u"field")

        self.budget_yenCol.addWidget(self.budget_yenLabel)

        self.budget_yen_field = NumberEdit(self.budget_yenBox)
        self.budget_yen_field.setObjectName(u"budget_yen_field")

        self.budget_yenCol.addWidget(self.budget_yen_field)

        self.budget_yenNote = FieldNote(self.budget_yenBox)
        self.budget_yenNote.setObjectName(u"budget_yenNote")

        self.budget_yenCol.addWidget(self.budget_yenNote)

        self.spacer15 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.budget_yenCol.addItem(self.spacer15)

        self.cap_per_head_yenBox = QWidget(self.grid)
        self.cap_per_head_yenBox.setObjectName(u"cap_per_head_yenBox")
        self.cap_per_head_yenCol = Column(self.cap_per_head_yenBox)
        self.cap_per_head_yenCol.setSpacing(2)
        self.cap_per_head_yenCol.setObjectName(u"cap_per_head_yenCol")
        self.cap_per_head_yenCol.setContentsMargins(0, 0, 0, 0)
        self.cap_per_head_yenLabel = QLabel(self.cap_per_head_yenBox)
        self.cap_per_head_yenLabel.setObjectName(u"cap_per_head_yenLabel")
        self.cap_per_head_yenLabel.setProperty(u"role", u"field")

        self.cap_per_head_yenCol.addWidget(self.cap_per_head_yenLabel)

        self.cap_per_head_yen_field = NumberEdit(self.cap_per_head_yenBox)
        self.cap_per_head_yen_field.setObjectName(u"cap_per_head_yen_field")

        self.cap_per_head_yenCol.addWidget(self.cap_per_head_yen_field)

        self.cap_per_head_yenNote = FieldNote(self.cap_per_head_yenBox)
        self.cap_per_head_yenNote.setObjectName(u"cap_per_head_yenNote")

        self.cap_per_head_yenCol.addWidget(self.cap_per_head_yenNote)

        self.spacer16 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cap_per_head_yenCol.addItem(self.spacer16)

        self.minimum_minutesBox = QWidget(self.grid)
        self.minimum_minutesBox.setObjectName(u"minimum_minutesBox")
        self.minimum_minutesCol = Column(self.minimum_minutesBox)
        self.minimum_minutesCol.setSpacing(2)
        self.minimum_minutesCol.setObjectName(u"minimum_minutesCol")
        self.minimum_minutesCol.setContentsMargins(0, 0, 0, 0)
        self.minimum_minutesLabel = QLabel(self.minimum_minutesBox)
        self.minimum_minutesLabel.setObjectName(u"minimum_minutesLabel")
        self.minimum_minutesLabel.setProperty(u"role", u"field")

        self.minimum_minutesCol.addWidget(self.minimum_minutesLabel)

        self.minimum_minutes_field = NumberEdit(self.minimum_minutesBox)
        self.minimum_minutes_field.setObjectName(u"minimum_minutes_field")

        self.minimum_minutesCol.addWidget(self.minimum_minutes_field)

        self.minimum_minutesNote = FieldNote(self.minimum_minutesBox)
        self.minimum_minutesNote.setObjectName(u"minimum_minutesNote")

        self.minimum_minutesCol.addWidget(self.minimum_minutesNote)

        self.spacer17 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.minimum_minutesCol.addItem(self.spacer17)

        self.sourceBox = QWidget(self.grid)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceCol = Column(self.sourceBox)
        self.sourceCol.setSpacing(2)
        self.sourceCol.setObjectName(u"sourceCol")
        self.sourceCol.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.sourceBox)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"field")

        self.sourceCol.addWidget(self.sourceLabel)

        self.source_field = PlainEdit(self.sourceBox)
        self.source_field.setObjectName(u"source_field")

        self.sourceCol.addWidget(self.source_field)

        self.sourceNote = FieldNote(self.sourceBox)
        self.sourceNote.setObjectName(u"sourceNote")

        self.sourceCol.addWidget(self.sourceNote)

        self.spacer18 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sourceCol.addItem(self.spacer18)

        self.onBox = QWidget(self.grid)
        self.onBox.setObjectName(u"onBox")
        self.onCol = Column(self.onBox)
        self.onCol.setSpacing(2)
        self.onCol.setObjectName(u"onCol")
        self.onCol.setContentsMargins(0, 0, 0, 0)
        self.onLabel = QLabel(self.onBox)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setProperty(u"role", u"field")

        self.onCol.addWidget(self.onLabel)

        self.on_field = DateEdit(self.onBox)
        self.on_field.setObjectName(u"on_field")

        self.onCol.addWidget(self.on_field)

        self.onNote = FieldNote(self.onBox)
        self.onNote.setObjectName(u"onNote")

        self.onCol.addWidget(self.onNote)

        self.spacer19 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.onCol.addItem(self.spacer19)

        self.numberBox = QWidget(self.grid)
        self.numberBox.setObjectName(u"numberBox")
        self.numberCol = Column(self.numberBox)
        self.numberCol.setSpacing(2)
        self.numberCol.setObjectName(u"numberCol")
        self.numberCol.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(self.numberBox)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"field")

        self.numberCol.addWidget(self.numberLabel)

        self.number_field = DirectEdit(self.numberBox)
        self.number_field.setObjectName(u"number_field")

        self.numberCol.addWidget(self.number_field)

        self.numberNote = FieldNote(self.numberBox)
        self.numberNote.setObjectName(u"numberNote")

        self.numberCol.addWidget(self.numberNote)

        self.spacer20 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.numberCol.addItem(self.spacer20)

        self.titleBox = QWidget(self.grid)
        self.titleBox.setObjectName(u"titleBox")
        self.titleCol = Column(self.titleBox)
        self.titleCol.setSpacing(2)
        self.titleCol.setObjectName(u"titleCol")
        self.titleCol.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.titleBox)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"field")

        self.titleCol.addWidget(self.titleLabel)

        self.title_field = PlainEdit(self.titleBox)
        self.title_field.setObjectName(u"title_field")

        self.titleCol.addWidget(self.title_field)

        self.titleNote = FieldNote(self.titleBox)
        self.titleNote.setObjectName(u"titleNote")

        self.titleCol.addWidget(self.titleNote)

        self.spacer21 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleCol.addItem(self.spacer21)

        self.choiceBox = QWidget(self.grid)
        self.choiceBox.setObjectName(u"choiceBox")
        self.choiceCol = Column(self.choiceBox)
        self.choiceCol.setSpacing(2)
        self.choiceCol.setObjectName(u"choiceCol")
        self.choiceCol.setContentsMargins(0, 0, 0, 0)
        self.choiceLabel = QLabel(self.choiceBox)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setProperty(u"role", u"field")

        self.choiceCol.addWidget(self.choiceLabel)

        self.choice_field = ChoiceList(self.choiceBox)
        self.choice_field.setObjectName(u"choice_field")

        self.choiceCol.addWidget(self.choice_field)

        self.choiceNote = FieldNote(self.choiceBox)
        self.choiceNote.setObjectName(u"choiceNote")

        self.choiceCol.addWidget(self.choiceNote)

        self.spacer22 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choiceCol.addItem(self.spacer22)

        self.conditionsBox = QWidget(self.grid)
        self.conditionsBox.setObjectName(u"conditionsBox")
        self.conditionsCol = Column(self.conditionsBox)
        self.conditionsCol.setSpacing(2)
        self.conditionsCol.setObjectName(u"conditionsCol")
        self.conditionsCol.setContentsMargins(0, 0, 0, 0)
        self.conditionsLabel = QLabel(self.conditionsBox)
        self.conditionsLabel.setObjectName(u"conditionsLabel")
        self.conditionsLabel.setProperty(u"role", u"field")

        self.conditionsCol.addWidget(self.conditionsLabel)

        self.conditions_field = QPlainTextEdit(self.conditionsBox)
        self.conditions_field.setObjectName(u"conditions_field")
        self.conditions_field.setMaximumSize(QSize(16777215, 76))
        self.conditions_field.setTabChangesFocus(True)

        self.conditionsCol.addWidget(self.conditions_field)

        self.conditionsNote = FieldNote(self.conditionsBox)
        self.conditionsNote.setObjectName(u"conditionsNote")

        self.conditionsCol.addWidget(self.conditionsNote)

        self.spacer23 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.conditionsCol.addItem(self.spacer23)

        self.aliasesBox = QWidget(self.grid)
        self.aliasesBox.setObjectName(u"aliasesBox")
        self.aliasesCol = Column(self.aliasesBox)
        self.aliasesCol.setSpacing(2)
        self.aliasesCol.setObjectName(u"aliasesCol")
        self.aliasesCol.setContentsMargins(0, 0, 0, 0)
        self.aliasesLabel = QLabel(self.aliasesBox)
        self.aliasesLabel.setObjectName(u"aliasesLabel")
        self.aliasesLabel.setProperty(u"role", u"field")

        self.aliasesCol.addWidget(self.aliasesLabel)

        self.aliases_field = QPlainTextEdit(self.aliasesBox)
        self.aliases_field.setObjectName(u"aliases_field")
        self.aliases_field.setMaximumSize(QSize(16777215, 76))
        self.aliases_field.setTabChangesFocus(True)

        self.aliasesCol.addWidget(self.aliases_field)

        self.aliasesNote = FieldNote(self.aliasesBox)
        self.aliasesNote.setObjectName(u"aliasesNote")

        self.aliasesCol.addWidget(self.aliasesNote)

        self.spacer24 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aliasesCol.addItem(self.spacer24)


        self.bodyCol.addWidget(self.grid)

        self.changesTitle = QLabel(self.page)
        self.changesTitle.setObjectName(u"changesTitle")
        self.changesTitle.setProperty(u"role", u"heading")

        self.bodyCol.addWidget(self.changesTitle)

        self.changes = NoteList(self.page)
        self.changes.setObjectName(u"changes")

        self.bodyCol.addWidget(self.changes)

        self.spacer26 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyCol.addItem(self.spacer26)


        self.formCol.addWidget(self.formScroll)

        self.formFoot = WrapRow()
        self.formFoot.setSpacing(8)
        self.formFoot.setObjectName(u"formFoot")
        self.formFoot.setContentsMargins(0, 0, 0, 0)
        self.doneNote = FieldNote(self.formCard)
        self.doneNote.setObjectName(u"doneNote")

        self.formFoot.addWidget(self.doneNote, 0, Qt.AlignmentFlag.AlignVCenter)

        self.giveUpButton = QPushButton(self.formCard)
        self.giveUpButton.setObjectName(u"giveUpButton")
        self.giveUpButton.setProperty(u"kind", u"quiet")

        self.formFoot.addWidget(self.giveUpButton)

        self.registerButton = QPushButton(self.formCard)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"kind", u"primary")

        self.formFoot.addWidget(self.registerButton)

        self.formFoot.setStretch(0, 1)

        self.formCol.addLayout(self.formFoot)

        self.formCol.setStretch(1, 1)
        self.splitter.addWidget(self.formCard)

        self.listsRow.addWidget(self.splitter)

        self.listsRow.setStretch(1, 1)
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.stack.addWidget(self.planPage)
        self.planCol = Column(self.planPage)
        self.planCol.setSpacing(8)
        self.planCol.setObjectName(u"planCol")
        self.planCol.setContentsMargins(0, 0, 0, 0)
        self.planCard = QFrame(self.planPage)
        self.planCard.setObjectName(u"planCard")
        self.planCard.setProperty(u"role", u"card")
        self.planCardCol = Column(self.planCard)
        self.planCardCol.setSpacing(8)
        self.planCardCol.setObjectName(u"planCardCol")
        self.planCardCol.setContentsMargins(16, 12, 16, 12)
        self.planTitle: QLabel = PhraseLabel(self.planCard)
        self.planTitle.setObjectName(u"planTitle")
        self.planTitle.setProperty(u"role", u"heading")
        self.planTitle.setWordWrap(True)

        self.planCardCol.addWidget(self.planTitle)

        self.planLead: QLabel = PhraseLabel(self.planCard)
        self.planLead.setObjectName(u"planLead")
        self.planLead.setProperty(u"role", u"hint")
        self.planLead.setWordWrap(True)

        self.planCardCol.addWidget(self.planLead)

        self.planScroll = QScrollArea(self.planCard)
        self.planScroll.setObjectName(u"planScroll")
        self.planScroll.setWidgetResizable(True)
        self.planScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.planScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.planBody = QWidget()
        self.planBody.setObjectName(u"planBody")
        self.planScroll.setWidget(self.planBody)
        self.planBodyCol = Column(self.planBody)
        self.planBodyCol.setSpacing(4)
        self.planBodyCol.setObjectName(u"planBodyCol")
        self.planBodyCol.setContentsMargins(0, 0, 8, 0)
        self.planNotes = NoteList(self.planBody)
        self.planNotes.setObjectName(u"planNotes")

        self.planBodyCol.addWidget(self.planNotes)

        self.spacer27 = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.planBodyCol.addItem(self.spacer27)


        self.planCardCol.addWidget(self.planScroll)

        self.confirmBox = QWidget(self.planCard)
        self.confirmBox.setObjectName(u"confirmBox")
        self.confirmCol = Column(self.confirmBox)
        self.confirmCol.setSpacing(2)
        self.confirmCol.setObjectName(u"confirmCol")
        self.confirmCol.setContentsMargins(0, 0, 0, 0)
        self.confirmLabel = QLabel(self.confirmBox)
        self.confirmLabel.setObjectName(u"confirmLabel")
        self.confirmLabel.setProperty(u"role", u"field")

        self.confirmCol.addWidget(self.confirmLabel)

        self.confirm = DirectEdit(self.confirmBox)
        self.confirm.setObjectName(u"confirm")

        self.confirmCol.addWidget(self.confirm)


        self.planCardCol.addWidget(self.confirmBox)

        self.planNote = FieldNote(self.planCard)
        self.planNote.setObjectName(u"planNote")

        self.planCardCol.addWidget(self.planNote)

        self.planFoot = WrapRow()
        self.planFoot.setSpacing(8)
        self.planFoot.setObjectName(u"planFoot")
        self.planFoot.setContentsMargins(0, 0, 0, 0)
        self.spacer28 = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planFoot.addItem(self.spacer28)

        self.planCancel = QPushButton(self.planCard)
        self.planCancel.setObjectName(u"planCancel")
        self.planCancel.setProperty(u"kind", u"quiet")

        self.planFoot.addWidget(self.planCancel)

        self.planAccept = QPushButton(self.planCard)
        self.planAccept.setObjectName(u"planAccept")
        self.planAccept.setProperty(u"kind", u"primary")

        self.planFoot.addWidget(self.planAccept)


        self.planCardCol.addLayout(self.planFoot)

        self.planCardCol.setStretch(2, 1)

        self.planCol.addWidget(self.planCard)


        self.column.addWidget(self.stack)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.label_field)
        self.nameLabel.setBuddy(self.name_field)
        self.shortLabel.setBuddy(self.short_field)
        self.valueLabel.setBuddy(self.value_field)
        self.basisLabel.setBuddy(self.basis_field)
        self.starts_onLabel.setBuddy(self.starts_on_field)
        self.ends_onLabel.setBuddy(self.ends_on_field)
        self.minimum_yenLabel.setBuddy(self.minimum_yen_field)
        self.mean_from_yenLabel.setBuddy(self.mean_from_yen_field)
        self.mean_to_yenLabel.setBuddy(self.mean_to_yen_field)
        self.takesLabel.setBuddy(self.takes_field)
        self.goodsLabel.setBuddy(self.goods_field)
        self.yenLabel.setBuddy(self.yen_field)
        self.winnersLabel.setBuddy(self.winners_field)
        self.budget_yenLabel.setBuddy(self.budget_yen_field)
        self.cap_per_head_yenLabel.setBuddy(self.cap_per_head_yen_field)
        self.minimum_minutesLabel.setBuddy(self.minimum_minutes_field)
        self.sourceLabel.setBuddy(self.source_field)
        self.onLabel.setBuddy(self.on_field)
        self.numberLabel.setBuddy(self.number_field)
        self.titleLabel.setBuddy(self.title_field)
        self.choiceLabel.setBuddy(self.choice_field)
        self.conditionsLabel.setBuddy(self.conditions_field)
        self.aliasesLabel.setBuddy(self.aliases_field)
        self.confirmLabel.setBuddy(self.confirm)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DefinitionsPane)

        QMetaObject.connectSlotsByName(DefinitionsPane)
    # setupUi

    def retranslateUi(self, DefinitionsPane):
        self.title.setText(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u5b9a\u7fa9", None))
        self.origin.setText("")
        self.makeButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u4f5c\u6210\u2026", None))
#if QT_CONFIG(accessibility)
        self.makeButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u4f5c\u6210", None))
#endif // QT_CONFIG(accessibility)
        self.yearButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u66f4\u65b0", None))
#if QT_CONFIG(accessibility)
        self.yearButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u66f4\u65b0", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.dropText.setText(QCoreApplication.translate("DefinitionsPane", u"\u672c\u90e8\u304b\u3089\u5c4a\u3044\u305f\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u958b\u304d\u307e\u3059", None))
        self.dropHint.setText(QCoreApplication.translate("DefinitionsPane", u"\u3053\u3053\u3078\u30d5\u30a1\u30a4\u30eb\u3092\u843d\u3068\u3059\u3053\u3068\u3082\u3067\u304d\u307e\u3059\u3002", None))
        self.openButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u958b\u304f\u2026", None))
#if QT_CONFIG(accessibility)
        self.openButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u914d\u5e03\u30d5\u30a1\u30a4\u30eb\u3092\u958b\u304f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u5b9a\u7fa9\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u5b9a\u7fa9\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.listNote.setText("")
        self.formTitle.setText("")
        self.changed.setText("")
        self.addButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u52a0\u3048\u308b", None))
#if QT_CONFIG(accessibility)
        self.addButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u52a0\u3048\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u9664\u304f", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u9664\u304f", None))
#endif // QT_CONFIG(accessibility)
        self.labelLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.label_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.name_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.shortLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u77ed\u3044\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.short_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u77ed\u3044\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u76ee\u6a19", None))
#if QT_CONFIG(accessibility)
        self.value_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u76ee\u6a19", None))
#endif // QT_CONFIG(accessibility)
        self.basisLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u76ee\u6a19\u306e\u7a2e\u985e", None))
#if QT_CONFIG(accessibility)
        self.basis_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u76ee\u6a19\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.starts_onLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u59cb\u307e\u308a", None))
#if QT_CONFIG(accessibility)
        self.starts_on_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.ends_onLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u7d42\u308f\u308a", None))
#if QT_CONFIG(accessibility)
        self.ends_on_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u6700\u4f4e\u306e\u91d1\u984d", None))
#if QT_CONFIG(accessibility)
        self.minimum_yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u6700\u4f4e\u306e\u91d1\u984d", None))
#endif // QT_CONFIG(accessibility)
        self.mean_from_yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"1\u4ef6\u5e73\u5747\u306e\u76ee\u5b89(\u304b\u3089)", None))
#if QT_CONFIG(accessibility)
        self.mean_from_yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"1\u4ef6\u5e73\u5747\u306e\u76ee\u5b89(\u304b\u3089)", None))
#endif // QT_CONFIG(accessibility)
        self.mean_to_yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"1\u4ef6\u5e73\u5747\u306e\u76ee\u5b89(\u307e\u3067)", None))
#if QT_CONFIG(accessibility)
        self.mean_to_yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"1\u4ef6\u5e73\u5747\u306e\u76ee\u5b89(\u307e\u3067)", None))
#endif // QT_CONFIG(accessibility)
        self.takesLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u8a18\u9332\u3059\u308b\u3082\u306e", None))
#if QT_CONFIG(accessibility)
        self.takes_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u8a18\u9332\u3059\u308b\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u54c1\u7269", None))
#if QT_CONFIG(accessibility)
        self.goods_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u54c1\u7269", None))
#endif // QT_CONFIG(accessibility)
        self.yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u91d1\u984d", None))
#if QT_CONFIG(accessibility)
        self.yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u91d1\u984d", None))
#endif // QT_CONFIG(accessibility)
        self.winnersLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u5f53\u9078\u8005\u6570", None))
#if QT_CONFIG(accessibility)
        self.winners_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5f53\u9078\u8005\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.budget_yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u9593\u306e\u4e88\u7b97", None))
#if QT_CONFIG(accessibility)
        self.budget_yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u9593\u306e\u4e88\u7b97", None))
#endif // QT_CONFIG(accessibility)
        self.cap_per_head_yenLabel.setText(QCoreApplication.translate("DefinitionsPane", u"1\u4eba\u3042\u305f\u308a\u306e\u4e0a\u9650", None))
#if QT_CONFIG(accessibility)
        self.cap_per_head_yen_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"1\u4eba\u3042\u305f\u308a\u306e\u4e0a\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_minutesLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u5b66\u7fd2\u4f1a\u306e\u6642\u9593\u306e\u76ee\u5b89", None))
#if QT_CONFIG(accessibility)
        self.minimum_minutes_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5b66\u7fd2\u4f1a\u306e\u6642\u9593\u306e\u76ee\u5b89", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u51fa\u3069\u3053\u308d", None))
#if QT_CONFIG(accessibility)
        self.source_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u51fa\u3069\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.onLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u63d0\u51fa\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u63d0\u51fa\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u756a\u53f7", None))
#if QT_CONFIG(accessibility)
        self.number_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u984c\u540d", None))
#if QT_CONFIG(accessibility)
        self.title_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u984c\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.choiceLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u8a08\u7b97\u306e\u3057\u304b\u305f", None))
#if QT_CONFIG(accessibility)
        self.choice_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u8a08\u7b97\u306e\u3057\u304b\u305f", None))
#endif // QT_CONFIG(accessibility)
        self.conditionsLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u6761\u4ef6", None))
#if QT_CONFIG(accessibility)
        self.conditions_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u6761\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.aliasesLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u307b\u304b\u306e\u547c\u3073\u65b9", None))
#if QT_CONFIG(accessibility)
        self.aliases_field.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u307b\u304b\u306e\u547c\u3073\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.changesTitle.setText(QCoreApplication.translate("DefinitionsPane", u"\u767b\u9332\u3059\u308b\u3068\u5909\u308f\u308b\u3068\u3053\u308d", None))
        self.giveUpButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u3084\u3081\u308b", None))
#if QT_CONFIG(accessibility)
        self.giveUpButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u5b9a\u7fa9\u306e\u5909\u66f4\u3092\u3084\u3081\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.registerButton.setText(QCoreApplication.translate("DefinitionsPane", u"\u767b\u9332 F12", None))
#if QT_CONFIG(accessibility)
        self.registerButton.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u5e74\u5ea6\u5b9a\u7fa9\u306e\u5909\u66f4\u3092\u767b\u9332", None))
#endif // QT_CONFIG(accessibility)
        self.planTitle.setText("")
        self.planLead.setText("")
        self.confirmLabel.setText(QCoreApplication.translate("DefinitionsPane", u"\u96fb\u8a71\u3067\u78ba\u304b\u3081\u305f\u78ba\u8a8d\u756a\u53f7 \u203b", None))
#if QT_CONFIG(accessibility)
        self.confirm.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u96fb\u8a71\u3067\u78ba\u304b\u3081\u305f\u78ba\u8a8d\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.planCancel.setText(QCoreApplication.translate("DefinitionsPane", u"\u3084\u3081\u308b Esc", None))
#if QT_CONFIG(accessibility)
        self.planCancel.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u53d6\u308a\u8fbc\u307e\u305a\u306b\u623b\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.planAccept.setText(QCoreApplication.translate("DefinitionsPane", u"\u53d6\u308a\u8fbc\u3080", None))
#if QT_CONFIG(accessibility)
        self.planAccept.setAccessibleName(QCoreApplication.translate("DefinitionsPane", u"\u53d6\u308a\u8fbc\u3080", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

