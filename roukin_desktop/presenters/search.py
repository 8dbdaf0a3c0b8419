"""The search over everything (Ctrl+K): rooms and commands by name, records by what people call them, the manual last.

Whatever width or kana was typed, the search keys of both sides are compared (domain.md §8.3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from roukin_desktop.domain.dates import read_date, short_date
from roukin_desktop.domain.period import fiscal_year_of, window_period
from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.found import COMMAND, MANUAL, FoundRow
from roukin_desktop.presenters.manual import sections
from roukin_desktop.presenters.shell import ROOMS
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.services.marks import sender_names
from roukin_desktop.storage import lists

MANY, FEW = 8, 4
"""Hits of members and sessions, and of everything else."""
COMMANDS = {
    "undo": ("元に戻す", "もとにもどす"),
    "redo": ("やり直し", "やりなおし"),
    "merge": ("会員の統合", "かいいんのとうごう なよせ 名寄せ 二重 重複 まとめる"),
    "backup": ("控えを作成", "ひかえをさくせい"),
    "new_book": ("新しい記録簿", "あたらしいきろくぼ"),
    "open_book": ("記録簿を開く", "きろくぼをひらく"),
    "help": ("ヘルプ", "つかいかた 使い方 てびき 手引き"),
    "manual": ("手引きをPDFにする", "てびき いんさつ 印刷"),
}
"""What can be done by name, with how it is read; ``views/desktop.py`` does it."""
_PARTS = {
    "history": ("変更の記録", "へんこうのきろく 履歴"),
    "backups": ("控えから戻す", "ひかえからもどす バックアップ 復元"),
    "travel": ("鍵と提出先", "かぎとていしゅつさき メールアドレス"),
    "pc": ("このPCの設定", "もじのおおきさ 文字の大きさ 使う人の名前 フォルダー 保存先 控えの場所"),
}
_READINGS = {
    "study": "がくしゅうかい",
    "targets": "かいいんじしゅもくひょう",
    "activities": "かいいんかつどう",
    "monthly": "げつじじっせき",
    "consultations": "そうだん",
    "meetings": "かいぎ けんしゅう",
    "members": "かいいんだいちょう めいぼ",
    "summary": "しゅうけい",
    "report": "ほうこくしょ",
    "submission": "ていしゅつ",
    "intake": "うけつけ",
    "imports": "とりこみ",
    "definitions": "ねんどていぎ",
    "settings": "せってい",
}
_REGISTERS = (Committee.kind, Branch.kind, Block.kind, Federation.kind, Donee.kind)


def search(desk: Desk, text: str, rooms: Sequence[str]) -> list[FoundRow]:
    """Return what is called like a text, places first; ``rooms`` are those this book has."""
    wanted = search_key(text)
    if not wanted:
        return []
    with desk.store.reading():
        records = [*_records(desk, text, wanted), *_on_day(desk, text)]
    return [*_places(wanted, rooms), *records, *_told(wanted)]


def _places(wanted: str, rooms: Sequence[str]) -> Iterator[FoundRow]:
    for key in rooms:
        if wanted in search_key(f"{ROOMS[key]} {_READINGS.get(key, '')}"):
            yield FoundRow(key, "", ROOMS[key], "画面を開く")
    for key, (name, reading) in _PARTS.items():
        if "settings" in rooms and wanted in search_key(f"{name} {reading}"):
            yield FoundRow(key, "-", name, "設定を開く")
    for key, (name, reading) in COMMANDS.items():
        if wanted in search_key(f"{name} {reading}"):
            yield FoundRow(COMMAND, key, name, "実行する")


def _told(wanted: str) -> Iterator[FoundRow]:
    """Yield sections of the manual by their own and their chapter's title."""
    found = (one for one in sections() if wanted in search_key(f"{one[1]} {one[2]}"))
    for address, title, chapter in islice(found, FEW):
        yield FoundRow(MANUAL, address, title, _joined("手引き", chapter))


def _on_day(desk: Desk, text: str) -> Iterator[FoundRow]:
    """Yield the sessions of a day somebody typed (1031, 10/31)."""
    try:
        day = read_date(text, desk.info.open_year)
    except ValueError:
        return
    if day is not None:
        for line in desk.sessions(window_period("", "", day, day), "", MANY):
            yield FoundRow(
                "study_session", line.id, line.members, f"学習会 No.{line.number} {short_date(line.held_on)}"
            )


def _records(desk: Desk, text: str, wanted: str) -> Iterator[FoundRow]:
    members, sessions = desk.members(text, limit=MANY), desk.sessions(None, text, MANY)
    targets, meetings = lists.targets(desk.store, text, FEW), lists.meetings(desk.store, text, FEW)
    entries = list(_entries(desk, wanted))
    books = {line.book_id for line in members} | {line.book_id for line in sessions}
    books |= {line.book_id for line in targets} | {line.book_id for line in meetings} | {e.book_id for e in entries}
    whose = sender_names(desk, books)
    for m in members:
        yield FoundRow("member", m.id, m.name, _joined("会員", m.code, m.branch, whose.get(m.book_id, "")))
    for s in sessions:
        said = _joined(f"学習会 No.{s.number}", short_date(s.held_on), whose.get(s.book_id, ""))
        yield FoundRow("study_session", s.id, s.members, said)
    for t in targets:
        said = _joined("自主目標", f"{t.fiscal_year}年度", whose.get(t.book_id, ""))
        yield FoundRow("self_target", t.id, t.member, said)
    for e in entries:
        name, product = _entry_words(desk, e)
        said = _joined("キャンペーン実績", e.branch, short_date(e.recorded_on), whose.get(e.book_id, ""))
        yield FoundRow("campaign_entry", e.id, _joined(name, product), said)
    for g in meetings:
        said = _joined("会議", short_date(g.held_on), g.place, whose.get(g.book_id, ""))
        yield FoundRow("meeting", g.id, g.name, said)
    yield from _registers(desk, wanted)


def _entries(desk: Desk, wanted: str) -> Iterator[lists.EntryLine]:
    found = (
        e
        for e in lists.latest_entries(desk.store)
        if wanted in search_key(" ".join((*_entry_words(desk, e), e.branch)))
    )
    for entry, _ in zip(found, range(FEW), strict=False):
        yield entry


def _entry_words(desk: Desk, entry: lists.EntryLine) -> tuple[str, str]:
    campaign = desk.catalogue(fiscal_year_of(entry.recorded_on)).campaign(entry.campaign)
    product = campaign.product(entry.product) if campaign else None
    return campaign.name if campaign else entry.campaign, product.label if product else entry.product


def _registers(desk: Desk, wanted: str) -> Iterator[FoundRow]:
    for kind in _REGISTERS:
        count = 0
        for record in desk.all(kind):
            code, name = str(getattr(record, "code", "")), str(getattr(record, "name", ""))
            if count < FEW and wanted in search_key(f"{code} {name}"):
                count += 1
                yield FoundRow(kind, record.id, name, _joined(KIND_WORDS[kind], code))


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
