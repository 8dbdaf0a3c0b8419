"""The rows inside the form of 学習会: 会員 of a joint session, lines of 職域活動費, 接続拠点."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.rows import RowParts
from roukin_desktop.views.spacing import HAIR, SNUG
from roukin_desktop.views.widgets.fields.amount_edit import AmountEdit
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.grown_fields import grow_fields
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.notes.field_note import FieldNote


def member_row(
    row: int,
    wanted: Callable[[str, str], None],
    picked: Callable[[str, str], None],
    drop: Callable[[int], None],
) -> RowParts:
    """Return a row for one member; its own heads are asked only where a session is joint."""
    name = f"members.{row}.member"
    field = MemberLookup()
    field.setAccessibleName("会員" if row == 0 else f"会員 {row + 1}")
    field.setObjectName("member")
    field.setMinimumWidth(180)
    field.setPlaceholderText("番号・よみ・名前の一部")
    field.wanted.connect(lambda text: wanted(name, text))
    field.picked.connect(lambda key: picked(name, key))
    heads = _number(f"会員 {row + 1} の人数", 64)
    remove = _remove(f"会員 {row + 1} を外す", lambda: drop(row))
    note, heads_note = FieldNote(), _compact()
    box = _row([field, _with_unit(heads, "名"), remove], [note, heads_note])
    if row == 0:
        remove.hide()
    return RowParts(box, {"member": field, "attendees": heads}, {"member": note, "attendees": heads_note}, (remove,))


def line_row(
    row: int,
    kind: str,
    kinds: Sequence[Option],
    drop: Callable[[int], None],
    paste: Callable[[int, str], None],
) -> RowParts:
    """Return a line of 職域活動費; a preset kind is a word, any other is chosen from a list."""
    labels = {option.key: option.label for option in kinds}
    chosen = ChoiceList()
    chosen.setAccessibleName(f"内訳 {row + 1} の種類")
    chosen.set_options([(option.key, option.label) for option in kinds])
    chosen.setObjectName("kind")
    chosen.setFixedWidth(150)
    word = QLabel(labels.get(kind, ""))
    word.setObjectName("kindWord")
    word.setFixedWidth(150)
    title = labels.get(kind, f"内訳 {row + 1}")
    yen, note = AmountEdit(), PlainEdit()
    yen.setAccessibleName(f"{title} 金額")
    yen.setObjectName("yen")
    yen.setFixedWidth(110)
    yen.block_pasted.connect(lambda text: paste(row, text))
    site = PlainEdit()
    site.setAccessibleName(f"{title} 拠点")
    site.setObjectName("site")
    site.setMinimumWidth(90)
    note.setAccessibleName(f"{title} 内容")
    remove = _remove(f"{title}の行を外す", lambda: drop(row))
    notes = {column: _compact() for column in ("kind", "yen", "site", "note")}
    fields: dict[str, QWidget] = {"yen": yen, "site": site, "note": note}
    if kind in labels:
        box = _row([word, yen, _unit("円"), site, note, remove], list(notes.values()))
        chosen.deleteLater()
    else:
        fields = {"kind": chosen, **fields}
        box = _row([chosen, yen, _unit("円"), site, note, remove], list(notes.values()))
        word.deleteLater()
    return RowParts(box, fields, notes, (remove,))


def site_row(row: int, drop: Callable[[int], None]) -> RowParts:
    """Return a 接続拠点 with the heads gathered there (domain.md S-7)."""
    name, heads = PlainEdit(), _number(f"拠点 {row + 1} の人数", 64)
    name.setAccessibleName(f"拠点 {row + 1} の名称")
    remove = _remove(f"拠点 {row + 1} を外す", lambda: drop(row))
    notes = {"name": _compact(), "heads": _compact()}
    box = _row([name, heads, _unit("名"), remove], list(notes.values()))
    return RowParts(box, {"name": name, "heads": heads}, notes, (remove,))


def _row(parts: Sequence[QWidget], notes: Sequence[FieldNote]) -> QWidget:
    box = QWidget()
    column = Column(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(HAIR)
    line = Row()
    line.setSpacing(SNUG)
    for part in parts:
        line.addWidget(part, 1 if isinstance(part, (MemberLookup, PlainEdit)) else 0)
    column.addLayout(line)
    for note in notes:
        column.addWidget(note)
    grow_fields(box)
    return box


def _compact() -> FieldNote:
    note = FieldNote()
    note.set_compact()
    return note


def _number(name: str, width: int) -> NumberEdit:
    field = NumberEdit()
    field.setAccessibleName(name)
    field.setObjectName("heads")
    field.setFixedWidth(width)
    return field


def _with_unit(field: QWidget, word: str) -> QWidget:
    """Return a field with its unit as one part, so that both come and go together."""
    box = QWidget()
    line = Row(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SNUG)
    line.addWidget(field)
    line.addWidget(_unit(word))
    return box


def _unit(word: str) -> QLabel:
    label = QLabel(word)
    label.setProperty("role", "unit")
    return label


def _remove(name: str, deed: Callable[[], None]) -> QPushButton:
    button = QPushButton("外す")
    button.setProperty("kind", "small")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(deed)
    return button
