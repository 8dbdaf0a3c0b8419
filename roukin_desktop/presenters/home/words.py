"""The words of ホーム: what waits as one sentence each, figures as tiles, the first day as steps."""

from __future__ import annotations

from datetime import date

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.notation import BLANK_LABEL, count_text, rate_text, yen_text
from roukin_desktop.presenters.home.models import PaceRow, Share, StepRow, TileModel, TodoRow
from roukin_desktop.services.home.models import Elapsed, Home, Pace, Post, Running, Todo, What

LIST = "home_list"
"""The kind under which 集計 opens the list behind a row or a bar; its id says which (``lists.py``)."""
MONTH, EXPENSES = "month", "expenses"
_WHOLE = 1000
_MORE = 2
"""Records sent back that are named; the others are counted."""
_SIGNS = {
    What.SENT_BACK: ("undo", "error", "直す"),
    What.DUE: ("calendar", "warning", "受付を開く"),
    What.QUESTIONS: ("help", "warning", "確かめる"),
    What.UNSENT: ("submit", "warning", "提出の準備"),
    What.BLANK: ("error", "warning", "入力する"),
    What.PLANNED: ("calendar", "warning", "開く"),
    What.REVIEW: ("warning", "warning", "確かめる"),
    What.CAMPAIGN: ("campaign", "", "実績を見る"),
    What.TARGETS: ("target", "", "設定する"),
}
_LISTED = {What.BLANK, What.PLANNED, What.REVIEW}
_REVIEWED = {"study_session": "学習会", "campaign_entry": "キャンペーン実績", "self_target": "自主目標"}
_COMMITTEE = (
    ("会員を取り込む", "会員の名簿(Excel・CSV)を取り込みます。会員台帳で1件ずつ登録もできます。", "imports"),
    ("学習会を記録する", "開いた学習会を1回ずつ登録します。", "study"),
    ("提出する", "期がそろったら、提出用ファイルを作ってメールで送ります。", "submission"),
)
_HEADQUARTERS = (
    ("提出元を登録する", "受付の「提出状況」で、提出する推進委員会の一覧を作ります。", "intake"),
    ("届いたファイルを受け付ける", "提出ファイルをまとめて選ぶか、受付の画面へ落とします。", "intake"),
    ("集計を確かめる", "受け付けた記録は、そのまま全体の集計になります。", "summary"),
)
_TYPED = "「{}」に、登録していない入力があります。"


def todo_rows(todo: tuple[Todo, ...], typed: tuple[tuple[str, str], ...], today: date) -> list[TodoRow]:
    """Return what to do, the most pressing first; of many records sent back the last ones are counted only.

    ``typed`` are the rooms (key, name) in which something waits to be registered.
    """
    returned = [one for one in todo if one.what is What.SENT_BACK]
    shown = [*returned[:_MORE], *(one for one in todo if one.what is not What.SENT_BACK)]
    order = list(What)
    rows = [_row(one, today) for one in sorted(shown, key=lambda one: order.index(one.what))]
    if len(returned) > _MORE:
        text = f"差戻しの記録がほかに{count_text(len(returned) - _MORE, '件')}あります。"
        rows.insert(_MORE, TodoRow("undo", "error", text, "提出を開く", "submission"))
    kept = [TodoRow("copy", "", _TYPED.format(name), "続ける", key) for key, name in typed]
    return [*rows, *kept]


def list_key(one: Todo) -> str:
    """Return the id of the list behind a thing to do, '' where it opens in its own place."""
    return f"{one.what}:{one.kind}" if one.what in _LISTED and one.count > 1 else ""


def month_key(month: str) -> str:
    """Return the id of the list of a month's 学習会; ``month`` is 「2025-07」."""
    return f"{MONTH}:{month}"


def _row(one: Todo, today: date) -> TodoRow:
    icon, state, action = _SIGNS[one.what]
    if one.what in {What.DUE, What.UNSENT} and one.day is not None and one.day < today:
        state = "error"
    if key := list_key(one):
        return TodoRow(icon, state, _sentence(one, today), "一覧を開く", LIST, key)
    return TodoRow(icon, state, _sentence(one, today), action, one.kind, one.record_id)


def _sentence(one: Todo, today: date) -> str:
    number = count_text(one.count, "件")
    match one.what:
        case What.SENT_BACK:
            return f"差戻し: {one.label}" + (f"「{one.remark}」" if one.remark else "")
        case What.DUE:
            return f"{one.label}の提出期限 {_until(one.day, today)}。未提出が{number}あります。"
        case What.QUESTIONS:
            return f"受け付けた記録に、確かめることが{number}あります。"
        case What.UNSENT:
            due = f"提出期限 {_until(one.day, today)}。" if one.day else ""
            return f"{one.label}は終わりました。{due}まだ提出していません。"
        case What.BLANK:
            return f"参加者数が未入力の学習会が{number}あります。"
        case What.PLANNED:
            return f"開催日を過ぎて「予定」のままの学習会が{number}あります。"
        case What.REVIEW:
            return f"要確認の{_REVIEWED[one.kind]}が{number}あります。"
        case What.CAMPAIGN:
            return f"{one.label}は{'今日まで' if not one.count else f'あと{one.count}日'}です。"
        case What.TARGETS:
            return f"自主目標が未設定の会員が{count_text(one.count, '会員')}あります。"


def _until(day: date | None, today: date) -> str:
    """Return 「まであと4日(10月15日(水))」, or by how long it is over."""
    if day is None:
        return ""
    left = (day - today).days
    told = "は今日です" if not left else f"まであと{left}日" if left > 0 else f"を{-left}日過ぎています"
    return f"{told}({date_label(day)})"


def tiles(home: Home, post: Post) -> list[TileModel]:
    """Return the figures; 提出状況 first where senders are expected."""
    found = [_sessions(home), _targets(home), _expenses(home), _campaigns(home.campaigns)]
    if post.expected:
        missing = post.expected - post.received
        said = f"未提出など {missing:,}" if missing else "すべてそろいました"
        value = f"{post.received:,} / {post.expected:,}"
        share = Share(_part(post.received, post.expected))
        found.insert(0, TileModel("post", "inbox", "提出状況", value, ((said, False),), "intake", share))
    return found


def _sessions(home: Home) -> TileModel:
    """Return 学習会 of the period; none at all is 未入力, not 0 (design.md L7), and stands beside last year's."""
    held = home.held.value
    value = count_text(held, "回") if held else BLANK_LABEL
    parts = [(count_text(home.attendees.value or 0, "名"), False)] if held else []
    if home.held.prior is not None:
        parts += _compared(home)
    elif not held:
        parts.append(("この期間の記録はまだありません", False))
    return TileModel("study", "study", "学習会", value, tuple(parts), "study")


def _compared(home: Home) -> list[tuple[str, bool]]:
    """Return 前年同期比, and while the period still runs last year's figures: a part would stand against the whole.

    So it is where nothing is recorded yet: blank is no zero to compare with.
    """
    held, came = home.held, home.attendees
    if home.period_elapsed.days < home.period_elapsed.of or not held.value:
        before = f"前年同期 {count_text(held.prior or 0, '回')}"
        return [(before + ("" if came.prior is None else f" {count_text(came.prior, '名')}"), False)]
    deltas = (held.delta_printed, "回"), (came.delta_printed, "名")
    return [("前年同期比", False), *((f"{text}{unit}", text.startswith("▲")) for text, unit in deltas if text)]


def _targets(home: Home) -> TileModel:
    reached, members = home.targets.value or 0, home.members
    left = max(members - reached, 0)
    said = (
        f"あと {count_text(left, '会員')}" if left else "すべての会員が設定しました" if members else "会員がありません"
    )
    share = Share(_part(reached, members)) if members else None
    value = f"{reached:,} / {count_text(members, '会員')}" if members else "─"
    return TileModel("targets", "target", "自主目標の設定", value, ((said, False),), "targets", share)


def _expenses(home: Home) -> TileModel:
    """Return 職域活動費 of the year: used and left where there is a budget, used and its mean where there is none."""
    used = home.yen.value or 0
    share = None
    if home.budget:
        left = home.budget - used
        parts = [
            (f"残り {yen_text(left)}", left < 0),
            (f"活用率 {rate_text(used, home.budget)}", False),
            (f"期間経過率 {home.year_elapsed.printed}", False),
        ]
        part, over = _part(used, home.budget), _elapsed(home.year_elapsed)
        share = Share(part, over)
    else:
        parts = [("この年度の活用額", False)]
        if home.heads and used:
            parts.append((f"1人平均 {yen_text(used // home.heads)}", False))
    return TileModel("expenses", "expense", "職域活動費", yen_text(used), tuple(parts), LIST, share, record=EXPENSES)


def _campaigns(running: tuple[Running, ...]) -> TileModel:
    if not running:
        none = (("開催中のものはありません", False),)
        return TileModel("campaigns", "campaign", "キャンペーン", "─", none, "campaigns")
    first, *others = running
    parts = [(count_text(first.count.value, "件") if first.count.value is not None else "実績は未入力", False)]
    if first.left is not None:
        parts.append(("今日まで" if not first.left else f"残り {first.left}日", False))
    if others:
        parts.append((f"ほか {len(others)}", False))
    return TileModel("campaigns", "campaign", "キャンペーン", first.name, tuple(parts), "campaigns", figure=False)


def pace_rows(paces: tuple[Pace, ...], elapsed: Elapsed) -> list[PaceRow]:
    """Return the rates beside 期間経過率; an item without a target or a figure has no bar (L7)."""
    rows = []
    for pace in paces:
        value, target = pace.actual.value, pace.target
        share = None
        if value is not None and target:
            part, over = _part(value, target), _elapsed(elapsed)
            share = Share(part, over, behind=part < over)
        actual = BLANK_LABEL if value is None else count_text(value, "" if target else pace.unit)
        goal = f" / {count_text(target, pace.unit)}" if target else ""
        rows.append(PaceRow(pace.label, f"{actual}{goal}", pace.rate or "─", share))
    return rows


def steps(started: tuple[bool, bool, bool], role: Role) -> list[StepRow]:
    """Return the steps of the first day of a book."""
    found = _HEADQUARTERS if role is Role.HEADQUARTERS else _COMMITTEE
    return [StepRow(*step, done) for step, done in zip(found, started, strict=True)]


def _part(value: int, whole: int) -> int:
    return max(0, value) * _WHOLE // whole if whole else 0


def _elapsed(elapsed: Elapsed) -> int:
    return elapsed.days * _WHOLE // elapsed.of
