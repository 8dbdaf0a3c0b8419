"""What the 提出 room shows, finished words and all; made from what the desk says, without any view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import parse_period
from roukin_desktop.presenters.ports import Option
from roukin_desktop.services.submission.models import (
    Concern,
    KeyState,
    MailTexts,
    SentBackRecord,
    SentLine,
    SentState,
    SubmissionDraft,
)

KINDS = (
    Option(Kind.FULL, "提出", "年度の記録をすべて送ります"),
    Option(Kind.NIL, "実績なし", "活動がなかったことを知らせます"),
    Option(Kind.WITHDRAWAL, "取下げ", "前に送った提出を取り下げます"),
)
"""The choices, the usual one first; the second line says what each does."""

_KEY_MISSING = (
    "前に提出したときの鍵が、このPCにありません。前のPCの「設定」で「鍵を持ち出す」を押して作ったファイルを選んでください。"
    "前のPCが使えないときは、新しい鍵を作れます。"
)
_KEY_CHANGED = (
    "鍵が前の提出と違います。提出先から電話があったら、「設定」の「鍵と提出先」に出る確認番号を読み上げてください。"
)

_NOT_REGISTERED = "入力したまま登録していないものがあります。登録しないと、提出に入りません。"

_WORDS = {"error": "誤り", "warning": "注意", "review": "要確認", "reason": "理由あり", "hint": "お知らせ"}
"""What a line is called, the gravest first; a warning whose reason was given comes after what is still open."""

_STATE_ICONS = {
    SentState.SENT: "mail",
    SentState.ACCEPTED: "ok",
    SentState.SENT_BACK: "undo",
    SentState.HELD: "hold",
    SentState.REPLACED: "file",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence above everything, with what can be done about it at once (keys of ``SubmissionPresenter.act``)."""

    state: str
    text: str
    actions: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftModel:
    """What would be made: ``periods`` are boxes with those in ``complete`` ticked; none are shown for 取下げ.

    ``trouble`` says beside the button why nothing can be made now, '' where it can.
    """

    kind: str
    periods: tuple[Option, ...]
    complete: tuple[str, ...]
    revision: str
    controls: tuple[tuple[str, str], ...]
    counts: str
    place: str
    trouble: str


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """Something to look at; ``kind`` and ``id`` lead to its record, '' where there is none."""

    icon: str
    word: str
    label: str
    detail: str
    text: str
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class ResultModel:
    """What was just made: the files by name, the code to be read aloud, and the mail to be copied part by part."""

    title: str
    files: tuple[str, ...]
    check_code: str
    to: str
    no_address: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A submission made here as the list shows it."""

    id: str
    revision: str
    made: str
    content: str
    check_code: str
    icon: str
    state: str
    remark: str


@dataclass(frozen=True, slots=True)
class ReceiptModel:
    """What a 受領票 said. ``ask`` is shown above the field for the 確認番号, '' where nothing waits for it."""

    state: str
    text: str
    ask: str = ""


def draft_model(draft: SubmissionDraft, place: Path, trouble: str) -> DraftModel:
    """Return what would be made, in words."""
    withdrawn = draft.kind is Kind.WITHDRAWAL
    year = draft.year
    keys = () if withdrawn else (f"{year}H1", f"{year}H2", str(year))
    replaces = "(前の版と置き換わります)" if draft.revision > 1 else "(はじめての提出です)"
    if withdrawn:
        replaces = "(前の版を取り下げます)"
    return DraftModel(
        kind=draft.kind,
        periods=tuple(Option(key, period_word(key)) for key in keys),
        complete=draft.complete,
        revision=f"第{draft.revision}版{replaces}",
        controls=draft.controls,
        counts="、".join(f"{word} {number}" for word, number in draft.counts) if draft.kind is Kind.FULL else "",
        place=f"{place.parent.name} の {place.name} フォルダー",
        trouble=trouble,
    )


def concern_rows(
    concerns: Iterable[Concern], sent_back: Iterable[SentBackRecord], typed: Iterable[tuple[str, str]] = ()
) -> list[ConcernRow]:
    """Return what to look at: what came back first, what is not registered, then the gravest.

    The order of equals is the desk's; ``typed`` are rooms (key, name) with something typed and not registered.
    """
    rows = [_back_row(record) for record in sent_back]
    rows += [ConcernRow("warning", "未登録", name, "", _NOT_REGISTERED, key, "") for key, name in typed]
    ordered = sorted(concerns, key=lambda concern: list(_WORDS).index(_state(concern)))
    return rows + [_concern_row(concern) for concern in ordered]


def history_row(line: SentLine) -> HistoryRow:
    """Return a submission made here, in words."""
    made = line.made_at
    remark = f"{line.receiver}: {line.remark}" if line.receiver and line.remark else line.remark or line.receiver
    return HistoryRow(
        id=line.submission_id,
        revision=f"第{line.revision}版",
        made=f"{made.month}/{made.day} {made:%H:%M}",
        content=f"{kind_word(line.kind)} {periods_words(line.complete)}".rstrip(),
        check_code=line.check_code,
        icon=_STATE_ICONS[line.state],
        state=line.state.label,
        remark=remark,
    )


def result_model(line: SentLine, files: tuple[Path, ...], mail: MailTexts, *, again: bool) -> ResultModel:
    """Return the card of files just made."""
    made = "第{}版のファイルをもう一度作りました" if again else "第{}版の提出用ファイルを作りました"
    missing = "" if mail.to else "提出先のメールアドレスがまだありません。「設定」の「鍵と提出先」で入れられます。"
    return ResultModel(
        title=made.format(line.revision),
        files=tuple(path.name for path in files),
        check_code=line.check_code,
        to=mail.to,
        no_address=missing,
        subject=mail.subject,
        body=mail.body,
    )


def closed_periods(year: int, before: tuple[str, ...], ticked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the periods declared complete after boxes were ticked: 通期 is complete exactly when both halves are."""
    first, second, whole = f"{year}H1", f"{year}H2", str(year)
    halves = {key for key in (first, second) if key in ticked}
    if whole in ticked and whole not in before:
        halves = {first, second}
    elif whole in before and whole not in ticked:
        halves = set()
    found = [key for key in (first, second) if key in halves]
    return (*found, whole) if len(found) == 2 else tuple(found)


def period_word(key: str) -> str:
    """Return 「上期」 for 2025H1; the year stands above."""
    period = parse_period(key)
    return period.label.removeprefix(f"{period.fiscal_year}年度")


def periods_words(keys: tuple[str, ...]) -> str:
    """Return 「上期・下期」, 「通期」 where the whole year is among them."""
    whole = [key for key in keys if key.isdecimal()]
    return "・".join(period_word(key) for key in whole or keys)


def kind_word(kind: Kind) -> str:
    """Return the word of a kind."""
    return next(option.label for option in KINDS if option.key == kind)


def _back_row(record: SentBackRecord) -> ConcernRow:
    sender = f"{record.receiver}から" if record.receiver else ""
    return ConcernRow("undo", "差戻し", record.label, sender, record.remark, record.kind, record.record_id)


def _concern_row(concern: Concern) -> ConcernRow:
    state = _state(concern)
    icon = {"error": "error", "reason": "ok", "hint": "info"}.get(state, "warning")
    detail = f"理由: {concern.reason}" if concern.reason else ""
    return ConcernRow(icon, _WORDS[state], concern.label, detail, concern.text, concern.kind, concern.record_id)


def _state(concern: Concern) -> str:
    if concern.severity == "warning" and concern.reason:
        return "reason"
    return concern.severity if concern.severity in _WORDS else "hint"


def notice_of(
    draft: SubmissionDraft, key: KeyState, lines: Sequence[SentLine], *, named: bool, can_write: bool
) -> Notice | None:
    """Return the one thing to be said above everything, the gravest that holds; ``named``: the book has code and name.

    What stands against one kind of submission alone is said beside the button instead.
    """
    if not can_write:
        return None
    if not named:
        return Notice("warning", draft.blocked, (Option("settings", "設定を開く"),))
    if key.missing:
        ways = (Option("take-key", "鍵のファイルを選ぶ…"), Option("new-key", "新しい鍵を作る"))
        return Notice("warning", _KEY_MISSING, ways)
    if lines and lines[0].state is SentState.SENT_BACK and draft.kind is Kind.FULL:
        return Notice("hint", _sent_back_text(lines[0]))
    if draft.unchanged and lines and draft.kind is Kind.FULL:
        text = f"記録は、前の提出(第{lines[0].revision}版)から変わっていません。"
        return Notice("hint", text, (Option("again", "前と同じファイルをもう一度作る"),))
    if key.changed:
        return Notice("hint", _KEY_CHANGED)
    return None


def _sent_back_text(line: SentLine) -> str:
    by = f"{line.receiver}から" if line.receiver else ""
    why = f"理由「{line.remark.removesuffix('。')}」。" if line.remark else ""
    return (
        f"第{line.revision}版は{by}差し戻されています。{why}記録を訂正して、第{line.revision + 1}版を提出してください。"
    )
