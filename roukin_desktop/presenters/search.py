"""The search over everything (Ctrl+K): rooms and commands by name, records by what people call them, the manual last.

Whatever width or kana was typed, the search keys of both sides are compared (domain.md §8.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from roukin_desktop.domain.dates import read_date, short_date
from roukin_desktop.domain.layout import share_of
from roukin_desktop.domain.period import fiscal_year_of, parse_period, window_period
from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, ReportText, WorkplaceCommittee
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.domain.scope import WHOLE
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.found import COMMAND, INDICATOR, MANUAL, FoundRow
from roukin_desktop.presenters.manual import sections
from roukin_desktop.presenters.rooms import PART_OF, ROOM_OF, ROOMS
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
    "backup": ("控えを作成", "ひかえをさくせい バックアップを取る"),
    "new_book": ("新しい記録簿", "あたらしいきろくぼ"),
    "open_book": ("記録簿を開く", "きろくぼをひらく"),
    "help": ("ヘルプ", "つかいかた 使い方 てびき 手引き"),
    "manual": ("手引きをPDFにする", "てびき いんさつ 印刷"),
}
"""What can be done by name, with how it is read; ``views/shell/desktop.py`` does it."""
_PARTS = {
    "history": ("変更の記録", "へんこうのきろく 履歴"),
    "backups": ("控えから戻す", "ひかえからもどす バックアップから戻す 復元"),
    "travel": ("鍵と提出先", "かぎとていしゅつさき メールアドレス"),
    ReportText.kind: ("報告書の文章", "ほうこくしょのぶんしょう 文案 前文"),
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
    "definitions": "ねんどていぎ 提出期限 締切",
    "settings": "せってい",
}
_PLACE = "(?:〈[^〈〉]*〉)+"
_PLACES = re.compile(rf"(?:\({_PLACE}\)|\uff08{_PLACE}\uff09|{_PLACE})+")
"""Places of a text where a figure comes to stand, with the brackets around nothing else: who looks for a sentence reads
on without them."""
_WORKPLACE = KIND_WORDS[WorkplaceCommittee.kind]
_REGISTERS = (Committee.kind, Branch.kind, Block.kind, Federation.kind, Donee.kind)


def search(desk: Desk, text: str, rooms: Sequence[str]) -> list[FoundRow]:
    """Return what is called like a text, places first; ``rooms`` are those this book has."""
    wanted = search_key(text)
    if not wanted:
        return []
    with desk.store.reading():
        records = [*_records(desk, text, wanted), *_on_day(desk, text)]
        texts = _texts(desk, wanted) if ROOM_OF[ReportText.kind] in rooms else ()
        records += islice(texts, FEW)
    return [*_places(wanted, rooms), *records, *_indicators(desk, wanted), *_told(wanted)]


def _places(wanted: str, rooms: Sequence[str]) -> Iterator[FoundRow]:
    for key in rooms:
        if wanted in search_key(f"{ROOMS[key]} {_READINGS.get(key, '')}"):
            yield FoundRow(key, "", ROOMS[key], "画面を開く")
    for key, (name, reading) in (_PARTS | {kind: (KIND_WORDS[kind], "") for kind in _REGISTERS}).items():
        room = ROOM_OF.get(key) or PART_OF[key]
        if room in rooms and wanted in search_key(f"{name} {reading}"):
            yield FoundRow(key, "-", name, f"{ROOMS[room]}を開く")
    for key, (name, reading) in COMMANDS.items():
        if wanted in search_key(f"{name} {reading}"):
            yield FoundRow(COMMAND, key, name, "実行する")


def _told(wanted: str) -> Iterator[FoundRow]:
    """Yield sections of the manual by their own and their chapter's title, then by what is written in them."""
    titled = [row for row, title, _ in _manual() if wanted in title]
    written = [row for row, title, text in _manual() if wanted in text and wanted not in title]
    yield from (titled + written)[:FEW]


@cache
def _manual() -> list[tuple[FoundRow, str, str]]:
    """Return a hit per section of the manual with the search keys of its titles and of its words."""
    return [
        (
            FoundRow(MANUAL, address, title, _joined("手引き", chapter)),
            search_key(f"{title} {chapter}"),
            search_key(text),
        )
        for address, title, chapter, text in sections()
    ]


def _texts(desk: Desk, wanted: str) -> Iterator[FoundRow]:
    """Yield the texts of the open year's report by what they say, as edited or as the form has them."""
    from roukin_desktop.services.conference.words import PlaceWords

    year = desk.info.open_year
    form = desk.conference.layout(year)
    words = PlaceWords(form, desk.catalogue(year))
    edited = [one for one in desk.all(ReportText.kind) if isinstance(one, ReportText)]
    for block in (share_of(form) if desk.conference.shared(WHOLE) else form).prose():
        ours = [one.text for one in edited if one.key == block.key and parse_period(one.period).fiscal_year == year]
        sentences = (said.strip() for text in ours or [block.text] for said in words.show(text).split("。"))
        found = next((said for said in sentences if wanted in search_key(said)), "")
        if found:
            yield FoundRow(ReportText.kind, block.key, _PLACES.sub("…", found), "報告書の文章")


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
    entries, consultations = list(_entries(desk, wanted)), list(_consultations(desk, wanted))
    activities = lists.activities(desk.store, text, _activities_called(desk, wanted), FEW)
    workplaces = lists.workplaces(desk.store, "" if wanted in search_key(_WORKPLACE) else text, FEW)
    found = (members, sessions, targets, entries, activities, workplaces, consultations, meetings)
    whose = sender_names(desk, {line.book_id for lines in found for line in lines})
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
    for a in activities:
        word = desk.catalogue(fiscal_year_of(a.done_on)).label("activities", a.activity, short=True)
        said = _joined("会員活動", word, short_date(a.done_on), whose.get(a.book_id, ""))
        yield FoundRow("member_activity", a.id, a.whose, said)
    for w in workplaces:
        since = f"{short_date(w.since)} 設置" if w.since is not None else ""
        yield FoundRow("workplace_committee", w.id, w.member, _joined(_WORKPLACE, since, whose.get(w.book_id, "")))
    for c in consultations:
        said = _joined("相談・NPO", short_date(c.recorded_on), c.branch, c.note, whose.get(c.book_id, ""))
        yield FoundRow("consultation", c.id, _consultation_word(desk, c), said)
    for g in meetings:
        said = _joined("会議", short_date(g.held_on), g.place, whose.get(g.book_id, ""))
        yield FoundRow("meeting", g.id, g.name, said)
    yield from _registers(desk, wanted)


def _entries(desk: Desk, wanted: str) -> Iterator[lists.EntryLine]:
    lines = lists.latest_entries(desk.store)
    found = (e for e in lines if wanted in search_key(" ".join((*_entry_words(desk, e), e.branch))))
    return islice(found, FEW)


def _entry_words(desk: Desk, entry: lists.EntryLine) -> tuple[str, str]:
    campaign = desk.catalogue(fiscal_year_of(entry.recorded_on)).campaign(entry.campaign)
    product = campaign.product(entry.product) if campaign else None
    return campaign.name if campaign else entry.campaign, product.label if product else entry.product


def _activities_called(desk: Desk, wanted: str) -> list[str]:
    """Return the kinds of 会員活動 that are called so in any year that is open."""
    kinds = (kind for year in desk.open_years() for kind in desk.catalogue(year).activities)
    return sorted({k.key for k in kinds if wanted in search_key(" ".join((k.label, k.short, *k.aliases)))})


def _consultations(desk: Desk, wanted: str) -> Iterator[lists.ConsultationLine]:
    lines = lists.latest_consultations(desk.store)
    found = (c for c in lines if wanted in search_key(f"{_consultation_word(desk, c)} {c.branch} {c.note}"))
    return islice(found, FEW)


def _consultation_word(desk: Desk, line: lists.ConsultationLine) -> str:
    return desk.catalogue(fiscal_year_of(line.recorded_on)).label("consultations", line.consultation)


def _indicators(desk: Desk, wanted: str) -> Iterator[FoundRow]:
    """Yield the rows of 月次実績 by the indicator's name or code."""
    known = desk.catalogue().by_code
    items = (known[code] for code in month_items(desk.catalogue()))
    for item in islice((i for i in items if wanted in search_key(f"{i.label} {i.code}")), FEW):
        yield FoundRow(INDICATOR, item.code, item.label, "月次実績")


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
