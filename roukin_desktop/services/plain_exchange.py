"""What the commands of files that travel answer: plain values for JSON, aligned Japanese text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import parse_period
from roukin_desktop.services.intake.models import Answer, Board, IntakePlan, SenderLine
from roukin_desktop.services.intake.sentences import RESULT_WORDS
from roukin_desktop.services.plain import aligned

if TYPE_CHECKING:
    from roukin_desktop.domain.intake.board import Line
    from roukin_desktop.services.submission.models import Made, SubmissionDraft

_ACTIONS = ("added", "changed", "removed")
_COUNTS_NOTHING = frozenset({Result.SAME, Result.HELD, Result.CHANGED_KEY, Result.REFUSED})
_FIGURES = 30
"""Figures a terminal is shown; the headline ones stand first."""


def made_text(made: Made, draft: SubmissionDraft, fingerprint: str) -> str:
    """Return what was made to be sent, and what to look at before it is."""
    lines = [f"作りました: {path}" for path in made.files]
    lines += [f"照合コード: {made.line.check_code}", f"確認番号: {fingerprint}"]
    lines += [f"{label}: {printed}" for label, printed in draft.controls]
    if draft.unchanged:
        lines.append("記録は前の提出から変わっていません。")
    if draft.concerns:
        lines.append(f"確かめるところが{count_text(len(draft.concerns), '件')}あります。")
        lines += [f"  {one.label}: {one.text}" for one in draft.concerns]
    return "\n".join(lines)


def senders_values(senders: Sequence[SenderLine]) -> dict[str, Any]:
    """Return the list of senders as JSON values."""
    return {"senders": [{"code": s.code, "name": s.name, "mail": s.mail} for s in senders]}


def senders_text(senders: Sequence[SenderLine]) -> str:
    """Return the list of senders for a terminal."""
    if not senders:
        return "提出元一覧はまだ空です。"
    return aligned([["コード", "名前", "メール"], *([s.code, s.name, s.mail] for s in senders)], left=3)


def plan_values(plan: IntakePlan) -> dict[str, Any]:
    """Return what becomes of files as JSON values."""
    return {
        "files": [_answer(answer) for answer in plan.answers],
        "records": {action: sum(change.action == action for change in plan.records) for action in _ACTIONS},
        "figures": [{"period": f.period, "label": f.label, "before": f.before, "after": f.after} for f in plan.figures],
    }


def plan_text(plan: IntakePlan, *, taken: bool, dry_run: bool) -> str:
    """Return what became of files, or would, for a terminal: files, edited cells, figures that change."""
    parts = ["\n".join(_told(answer) for answer in plan.answers)]
    changed = [figure for figure in plan.figures if figure.before != figure.after]
    if changed:
        shown = changed[:_FIGURES]
        rows = [[f"{_period(f.period)} {f.label}", f.before or "-", "→", f.after or "-"] for f in shown]
        more = f"\nほか{len(changed) - len(shown):,}の数字も変わります(--json で全部)" if changed[_FIGURES:] else ""
        parts.append(f"変わる数字\n{aligned(rows, left=1)}{more}")
    if dry_run:
        parts.append("確認だけです。記録簿は変えていません。")
    elif taken:
        parts.append("受け付けました。「元に戻す」(undo)で受け付ける前に戻せます。")
    elif not any(answer.receipt and answer.result is not Result.REFUSED for answer in plan.answers):
        parts.append("記録簿は変えていません。")
    return "\n\n".join(parts)


def board_values(board: Board) -> dict[str, Any]:
    """Return 提出状況 as JSON values."""
    return {
        "period": board.period,
        "due": board.due.isoformat() if board.due else None,
        "closed": board.closed,
        "senders": [_line(line) for line in board.lines],
    }


def board_text(board: Board) -> str:
    """Return 提出状況 for a terminal."""
    head = f"提出状況 {_period(board.period)}"
    if board.due:
        head += f"  期限 {board.due.year}年{board.due.month}月{board.due.day}日"
    if board.closed:
        head += "  確定済み"
    if not board.lines:
        return f"{head}\n提出元一覧はまだ空です。"
    rows = [["コード", "名前", "状態", "版", "備考"]]
    for line in board.lines:
        cell = line.cells[0]
        revision = "" if cell.revision is None else f"第{cell.revision}版"
        notes = (cell.nil, "実績なし"), (cell.withdrawn, "取下げ"), (cell.overdue, "期限超過")
        said = [word for true, word in notes if true]
        if not line.on_list:
            said.append("提出元一覧にない")
        rows.append([line.sender.code, line.sender.name, cell.standing.label, revision, "・".join(said)])
    return f"{head}\n{aligned(rows, left=5)}"


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "file": str(answer.path),
        "result": answer.result.value,
        "edited": [{"sheet": e.sheet, "cell": e.cell, "old": e.old, "new": e.new} for e in answer.edited],
        "sender": answer.sender_code,
        "name": answer.sender_name,
        "year": answer.fiscal_year,
        "revision": answer.revision,
        "check_code": answer.check_code,
        "fingerprint": answer.fingerprint,
        "first_key": answer.first_key,
        "late": answer.late,
        "added": answer.added,
        "changed": answer.changed,
        "removed": answer.removed,
        "message": answer.sentence,
    }


def _told(answer: Answer) -> str:
    word = "受領票" if answer.receipt and answer.result is not Result.REFUSED else RESULT_WORDS[answer.result]
    lines = [f"{answer.path.name}: {word}"]
    if answer.revision is not None:
        lines[0] += f" {answer.sender_name}({answer.sender_code}) {answer.fiscal_year}年度 第{answer.revision}版"
    if answer.check_code and answer.result not in _COUNTS_NOTHING:
        counts = f"追加{answer.added:,} 訂正{answer.changed:,} 取消{answer.removed:,}"
        lines.append(f"  照合コード {answer.check_code}  {counts}")
    if answer.fingerprint and (answer.first_key or answer.result is Result.CHANGED_KEY):
        lines.append(f"  確認番号 {answer.fingerprint}")
    if answer.result is not Result.REFUSED:
        lines += [f"  {line}" for line in answer.sentence.splitlines()]
    for edit in answer.edited:
        lines.append(f"  手で変えたところ {edit.sheet} {edit.cell}: 「{edit.old}」→「{edit.new}」(集計には入りません)")
    return "\n".join(lines)


def _line(line: Line) -> dict[str, Any]:
    cell = line.cells[0]
    return {
        "code": line.sender.code,
        "name": line.sender.name,
        "standing": cell.standing.value,
        "label": cell.standing.label,
        "revision": cell.revision,
        "due": cell.due.isoformat() if cell.due else None,
        "overdue": cell.overdue,
        "nil": cell.nil,
        "withdrawn": cell.withdrawn,
        "on_list": line.on_list,
    }


def _period(key: str) -> str:
    return parse_period(key).label if ":" not in key else key
