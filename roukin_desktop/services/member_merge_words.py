"""What a merge of two members would do, in sentences; window and command line say the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.member_merge import Clash, MemberMerge
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import KINDS, Branch, Federation, Member, Record
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.context import Context
from roukin_desktop.services.field_labels import FIELD_LABELS
from roukin_desktop.services.labels import KIND_WORDS, name_of, record_label

NOT_DONE = "このままでは統合できません。次の記録を直してから、もう一度統合してください。何も変更していません。"
_LISTED = 5
_KEPT = {"federation_id": "産別", "branch_id": "店舗", "headcount": "組合員数"}
_FILLED = {"code": "会員番号", "reading": "よみ", "short_name": "略称"} | _KEPT
_HALF = "人数が一方の会員にしかありません。会員別の人数を両方に入れるか、両方を空欄にしてください。"
_UNLIKE = "「{field}」が2つの会員で違います。正しい方に合わせるか、いらない方を取り消してください。"
_LONG = "2つの会員の備考を合わせると長すぎます。どちらかの備考を短くしてください。"


@dataclass(frozen=True, slots=True)
class Around:
    """What lies around the records that change.

    ``sent`` counts those of a year that was submitted, ``closed`` names periods closed, ``received`` counts records of
    other books under the code of the given-up member; ``packs`` tells whether headquarters' year packs come in here.
    """

    sent: int = 0
    closed: tuple[str, ...] = ()
    received: int = 0
    packs: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A record that stands against a merge, and what to do about it."""

    kind: str
    record_id: str
    label: str
    text: str


def called(member: Member) -> str:
    """Name a member so that one of two of the same name is meant: 「松並交通労働組合」(1001)."""
    return f"「{member.name}」({member.code or '番号なし'})"


def sentences(context: Context, merge: MemberMerge, around: Around) -> tuple[str, ...]:
    """Return what a merge would do."""
    return (
        *_records(context, merge),
        *_register(context, merge),
        *_code(context, merge, around),
        *_beyond(merge, around),
        *_doubles(merge),
    )


def stops(context: Context, merge: MemberMerge) -> tuple[Stop, ...]:
    """Return the records a person has to look at first."""
    return tuple(
        Stop(record.kind, record.id, record_label(context, record), _why(clash))
        for clash in merge.clashes
        for record in clash.records
    )


def _why(clash: Clash) -> str:
    if clash.field == "members":
        return _HALF
    if clash.field == "note" and clash.records[0].kind == Member.kind:
        return _LONG
    return _UNLIKE.format(field=FIELD_LABELS[clash.field])


def _records(context: Context, merge: MemberMerge) -> Iterator[str]:
    whose, whom = called(merge.given), called(merge.kept)
    counted = _counts((*merge.moved, *merge.gone))
    if counted:
        yield f"{whose}の記録を{whom}の記録にします: {counted}。"
    else:
        yield f"{whose}の記録はありません。"
    if merge.gone:
        yield f"内容の合う記録は1つになります: {_named(context, merge.gone)}。"
    if merge.shared:
        yield f"両方の会員が入っている記録は、1会員になります: {_named(context, merge.shared)}。"
    yield f"{whose}は会員台帳からなくなります。"


def _register(context: Context, merge: MemberMerge) -> Iterator[str]:
    given, kept, united = merge.given, merge.kept, merge.united
    added = united.aliases[len(kept.aliases) :]
    if added:
        yield f"「別の書き方」に加えて、検索と取込で見つかるようにします: {'、'.join(added)}。"
    lost = [one for one in (given.name,) if "、" in one or "," in one]
    if lost:
        yield f"「{lost[0]}」は読点が入っているため、「別の書き方」に加えられません。"
    filled = [word for name, word in _FILLED.items() if getattr(kept, name) != getattr(united, name)]
    if filled:
        yield f"空欄の{'・'.join(filled)}は、{called(given)}から補います。"
    for name, word in _KEPT.items():
        mine, theirs = getattr(united, name), getattr(given, name)
        if theirs not in (None, "", mine):
            yield f"{word}は{_said(context, name, mine)}のままです(やめる方は{_said(context, name, theirs)})。"
    if (united.valid_from, united.valid_to) != (kept.valid_from, kept.valid_to):
        yield f"有効期間は、両方の記録が入るように「{_span(united.valid_from, united.valid_to)}」になります。"


def _code(context: Context, merge: MemberMerge, around: Around) -> Iterator[str]:
    old, new = merge.given.code, merge.united.code
    if not old or search_key(old) == search_key(new):
        return
    yield f"会員番号は {new} を使います。{old} は「別の書き方」に残ります。"
    if around.packs and context.info.role is not Role.HEADQUARTERS:
        yield f"本部の名簿に会員番号 {old} があると、次の配布ファイルでまた加わります。本部にも知らせてください。"


def _beyond(merge: MemberMerge, around: Around) -> Iterator[str]:
    if around.sent:
        yield f"提出した年度の記録 {around.sent}件に「提出後に訂正」の印が付きます。次の提出で届きます。"
    if around.closed:
        yield f"確定した期間({'・'.join(around.closed)})の記録も変わります。確定したときの報告書は変わりません。"
    code = merge.given.code
    if around.received and search_key(code) == search_key(merge.united.code):
        yield f"受け付けた会員番号 {code} の記録 {around.received}件は、{called(merge.united)}の記録として数えます。"
    elif around.received:
        yield (
            f"受け付けた会員番号 {code} の記録 {around.received}件は変わりません。"
            f"提出元の会員 {code} の記録として残ります。提出元にも統合してもらってください。"
        )


def _doubles(merge: MemberMerge) -> Iterator[str]:
    for some in merge.alike:
        numbers = "と".join(f"No.{one.number}" for one in some)
        day = date_label(some[0].held_on)
        yield f"{day}に同じ目的の学習会が重なります({numbers})。同じ回なら、統合のあとで一方を取り消してください。"


def _counts(records: Iterable[Record]) -> str:
    """「学習会 3件、自主目標 1件」."""
    found = Counter(one.kind for one in records)
    return "、".join(f"{KIND_WORDS[kind]} {count_text(found[kind], '件')}" for kind in KINDS if kind in found)


def _named(context: Context, records: Sequence[Record]) -> str:
    names = "、".join(record_label(context, one) for one in records[:_LISTED])
    return names + (f" ほか{count_text(len(records) - _LISTED, '件')}" if len(records) > _LISTED else "")


def _said(context: Context, name: str, value: object) -> str:
    if isinstance(value, int):
        return count_text(value, "名")
    kind = Branch.kind if name == "branch_id" else Federation.kind
    return f"「{name_of(context, kind, str(value))}」"


def _span(begin: date | None, end: date | None) -> str:
    if begin is None and end is None:
        return "期限なし"
    return f"{date_label(begin) if begin else ''}から{date_label(end) if end else ''}"
