"""A question to a person as a card: what happened, and in place what can be done about it (受付)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from roukin_desktop.presenters.intake.models import RecordRow
from roukin_desktop.presenters.intake.questions import Card
from roukin_desktop.views.prose import breakable, prose
from roukin_desktop.views.spacing import ROOMY, SNUG, WIDE
from roukin_desktop.views.theme import figures_family
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.pictures.tinted_icon import TintedIcon
from roukin_desktop.views.widgets.tables.change_table import ChangeTable


class QuestionCard(QFrame):
    """Tells which deed was asked for; the presenter decides whether it is done."""

    compared = Signal()
    chosen = Signal(int)
    heard = Signal(str)
    added = Signal(str, str)
    approved = Signal(tuple)
    dismissed = Signal(int)

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(f"{card.mark.word} {card.title}")
        self._column = Column(self)
        self._column.setContentsMargins(WIDE, SNUG, WIDE, SNUG)
        self._column.setSpacing(SNUG)
        self._difference_title = QLabel(self)
        self._difference_title.setProperty("role", "field")
        self._differences = ChangeTable(self)
        self._differences.setAccessibleName("2つの版の違い")
        self._differences.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self._difference_title, self._differences):
            part.hide()
        self._note = FieldNote(self)
        self._note.set_compact()
        self._add_head(card)
        self._add_text(card.text, "")
        if card.files:
            self._add_text(card.files, "sub")
        if card.choices:
            self._add_choices(card)
        if card.fingerprint:
            self._add_phone(card)
        if card.rows:
            self._add_rows(card)
        if card.adds:
            self._add_sender(card)
        if card.dismisses and not card.choices:
            self._column.addWidget(self._dismisser(card.dismisses, 0), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._note)

    def show_trouble(self, text: str) -> None:
        """Say why it was not done."""
        self._note.show_note("error", text)

    def show_differences(self, title: str, rows: list[RecordRow]) -> None:
        """Show how the second submission differs from the first."""
        self._differences.show_changes(rows)
        self._differences.setVisible(bool(rows))
        self._difference_title.setText(title)
        self._difference_title.show()

    def trouble(self) -> str:
        """Return why the last deed was not done, '' where it was."""
        return self._note.text()

    def _add_head(self, card: Card) -> None:
        icon = TintedIcon(self, card.mark.icon, 18)
        icon.show_icon(card.mark.icon, card.mark.state)
        word, who = QLabel(card.mark.word, self), QLabel(card.title, self)
        word.setProperty("role", "heading")
        who.setProperty("role", "sub")
        row = WrapRow()
        row.setSpacing(SNUG)
        for part in (icon, word, who):
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_text(self, text: str, role: str) -> None:
        label = QLabel(prose(text), self)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self._column.addWidget(label)

    def _add_choices(self, card: Card) -> None:
        """Lay the competing submissions side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SNUG)
        for place, option in enumerate(card.choices):
            box = QFrame(self)
            box.setProperty("role", "inset")
            column = Column(box)
            column.setContentsMargins(ROOMY, SNUG, ROOMY, SNUG)
            label = QLabel(option.label, box)
            label.setWordWrap(True)
            button = QPushButton("こちらを使う", box)
            button.setAccessibleName(f"{option.label} こちらを使う")
            button.clicked.connect(lambda _on=False, at=place: self.chosen.emit(at))
            column.addWidget(label, 1)
            row = WrapRow()
            row.addWidget(button)
            row.addWidget(self._dismisser(card.dismisses, place, f"{option.label} "))
            row.addStretch(1)
            column.addLayout(row)
            grid.addWidget(box, place // 2, place % 2)
        self._column.addLayout(grid)
        if len(card.choices) == 2:
            button = QPushButton("違いを見る", self)
            button.setProperty("kind", "quiet")
            button.clicked.connect(self.compared)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._difference_title, self._differences):
            self._column.addWidget(part)

    def _dismisser(self, text: str, place: int, which: str = "") -> QPushButton:
        """Return the button that puts the submission at ``place`` aside."""
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{which}{text.rstrip('…')}")
        button.clicked.connect(lambda: self.dismissed.emit(place))
        return button

    def _add_phone(self, card: Card) -> None:
        """Show the number to compare large, and take what was heard."""
        number = QLabel(breakable(card.fingerprint), self)
        number.setWordWrap(True)
        number.setProperty("role", "lead")
        font = number.font()
        font.setFamily(figures_family())
        number.setFont(font)
        number.setAccessibleName(f"確認番号 {card.fingerprint}")
        self._add_text("確認番号", "field")
        self._column.addWidget(number)
        field = PlainEdit(self)
        button = QPushButton("確認した", self)
        button.clicked.connect(lambda: self.heard.emit(field.text()))
        self._add_field_row("電話で聞いた確認番号(5桁ずつ6つ)", field, button)

    def _add_rows(self, card: Card) -> None:
        boxes = []
        for text in card.rows:
            box = QCheckBox(text, self)
            self._column.addWidget(box)
            boxes.append(box)
        button = QPushButton("印を付けた記録を取り入れる", self)
        button.clicked.connect(lambda: self.approved.emit(tuple(n for n, box in enumerate(boxes) if box.isChecked())))
        every = QPushButton("すべてに印を付ける", self)
        every.setProperty("kind", "quiet")
        for box in boxes:
            every.clicked.connect(lambda _on=False, marked=box: marked.setChecked(True))
        row = WrapRow()
        for part in (button, every):
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_sender(self, card: Card) -> None:
        name, mail = PlainEdit(self), PlainEdit(self)
        name.setText(card.name)
        button = QPushButton("一覧に加える", self)
        button.clicked.connect(lambda: self.added.emit(name.text(), mail.text()))
        self._add_field_row(f"名前 ※(コード {card.code})", name, None)
        self._add_field_row("メールアドレス", mail, button)

    def _add_field_row(self, caption: str, field: QLineEdit, button: QPushButton | None) -> None:
        label = QLabel(caption, self)
        label.setProperty("role", "field")
        label.setBuddy(field)
        field.setAccessibleName(caption)
        self._column.addWidget(label)
        row = WrapRow()
        row.setSpacing(SNUG)
        field.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 50)
        row.addWidget(field, 1)
        if button is not None:
            button.setProperty("stop", True)
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
