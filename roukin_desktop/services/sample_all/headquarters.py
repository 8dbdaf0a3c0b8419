"""What headquarters itself types in the sample: registers, 産別, 研修会, its own counts, where cumulations began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roukin_desktop.domain.records import (
    AgendaItem,
    ConferenceFrame,
    Meeting,
    MemberActivity,
    MonthlyFigure,
    OfficerChange,
    OpeningBalance,
    Record,
)
from roukin_desktop.services.sample_all.chance import drawn, spread
from roukin_desktop.services.sample_all.figures import (
    BRANCH_MONTHS,
    BRANCH_YEN,
    CUMULATIONS,
    FEDERATIONS,
    SITE_ACCESS,
    WHOLE_MONTHS,
)
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.months import MONTHS
from roukin_desktop.services.sample_all.places import BLOCKS, NOTE, TRADES
from roukin_desktop.services.sample_all.registers import federation, headquarters_registers

_POLICY = ("見本開発産別", "見本郵便産別", "見本教育産別")
_TRAININGS = ((0, date(2025, 9, 19), "函館市"), (1, date(2025, 11, 10), "岩見沢市"))
"""Block, day and place of the 研修会 the paper lists."""
_CONFERENCE, _HALL = date(2025, 10, 31), "ホテル見本 2階 見本の間"
_AGENDA = (
    ("", "開会", "見本 一郎"),
    ("", "全道推進会議挨拶", "見本 花子"),
    ("報告事項", "2025年度上期推進活動総括", "見本 次郎"),
    ("協議事項", "2025年度下期推進活動方針(案)", "見本 次郎"),
    ("協議事項", "各キャンペーンの推進", "見本 三郎"),
    ("協議事項", "役員の変更", "見本 次郎"),
    ("協議事項", "今後の日程", "見本 次郎"),
    ("", "質疑", ""),
    ("", "閉会", "見本 一郎"),
)
"""Group, what is dealt with, and an invented person."""


def own_records(ids: Ids) -> Iterator[Record]:
    """Yield what headquarters types."""
    yield from headquarters_registers(ids)
    yield from _federations(ids)
    yield from _trainings(ids)
    yield from _conferences(ids)
    yield _frame(ids)
    for month, value in zip(MONTHS, spread(SITE_ACCESS, [drawn(8, 14, "O04", m) for m in MONTHS]), strict=True):
        key = ids.of("typed", "O04", month)
        yield MonthlyFigure(id=key, book_id=ids.book_id, item="O04", month=month, value=value)
    yield from _openings(ids)


def _federations(ids: Ids) -> Iterator[MemberActivity]:
    """Yield what whole 産別 did."""
    named = [trade for trade, (_, _, name) in enumerate(TRADES) if name in _POLICY]
    for activity, count in FEDERATIONS.items():
        for trade in named if activity == "retirement_policy" else range(count):
            day = date(2025, drawn(5, 8, activity, trade), drawn(5, 26, "day", activity, trade))
            yield MemberActivity(
                id=ids.of(activity, trade),
                book_id=ids.book_id,
                activity=activity,
                federation_id=federation(trade, ids),
                done_on=day,
                note=NOTE,
            )


def _trainings(ids: Ids) -> Iterator[Meeting]:
    for at, day, place in _TRAININGS:
        code, name = BLOCKS[at]
        yield Meeting(
            id=ids.of("training", code),
            book_id=ids.book_id,
            meeting="block_training",
            name=f"2025年度 {name}研修会",
            held_on=day,
            place=place,
            block_id=ids.of("block", code),
            attendees=43 if day.month == 9 else None,
            note=NOTE,
        )


def _conferences(ids: Ids) -> Iterator[Meeting]:
    """Yield the conference of the paper and the next one, among the 今後の日程."""
    for number, day in enumerate((_CONFERENCE, date(2026, 1, 26)), 1):
        yield Meeting(
            id=ids.of("conference", number),
            book_id=ids.book_id,
            meeting="conference",
            name=f"2025年度 第{number}回 全道推進会議",
            held_on=day,
            starts_at="" if day == _CONFERENCE else "15:00",
            place=_HALL,
            note=NOTE,
        )


def _frame(ids: Ids) -> ConferenceFrame:
    """Return cover, 議事次第 and 役員の変更; the persons are as invented as the posts."""
    return ConferenceFrame(
        id=ids.of("frame"),
        book_id=ids.book_id,
        period="2025H1",
        label="第1回 全道推進会議",
        held_on=_CONFERENCE,
        starts_at="15:00",
        place=_HALL,
        address="見本市見本町1丁目(架空)",
        agenda=tuple(AgendaItem(*line) for line in _AGENDA),
        officers=(OfficerChange("見本東ブロック 委員", "見本 春子", "見本 秋夫", "見本通信産別"),),
    )


def _openings(ids: Ids) -> Iterator[OpeningBalance]:
    """Yield what the cumulations stood at at the end of last year."""
    months = BRANCH_MONTHS | BRANCH_YEN | WHOLE_MONTHS
    for item, (total, flow) in CUMULATIONS.items():
        yield OpeningBalance(
            id=ids.of("opening", item),
            book_id=ids.book_id,
            item=item,
            as_of=date(2025, 3, 31),
            value=total - months[flow],
            note=NOTE,
        )
