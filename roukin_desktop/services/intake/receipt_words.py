"""A 受領票 as people read it: a sentence of what was received, the table of submissions, the records sent back."""

from __future__ import annotations

from roukin_desktop.domain.intake.facts import Kind, Link
from roukin_desktop.domain.intake.receipt import Entry, Outcome
from roukin_desktop.domain.period import parse_period
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import words_of
from roukin_desktop.services.intake.receipt_lines import Lines
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.storage.shelf.received import Shelf

_KINDS = {Kind.FULL: "提出", Kind.NIL: "実績なし", Kind.WITHDRAWAL: "取下げ"}
_LABEL_WIDTH = 56
"""Half-width characters of a record's label: it runs over several columns and cannot wrap there."""
_SAID = {
    Outcome.ACCEPTED: "受領しました。",
    Outcome.LATE: "受領しました。確定した期間の記録の違いは、承認するまで集計に入りません。",
    Outcome.SENT_BACK: "差し戻します。理由を見て記録を訂正し、新しい版を提出してください。",
    Outcome.HELD: "保留しています。備考を見てください。",
    Outcome.CONFLICT: "続きの版が2つ以上届いています。電話で確かめます。",
    Outcome.WITHDRAWN: "取下げを受け付けました。",
    Outcome.REFUSED: "受け付けていません。電話で連絡してください。",
}


def sentences(lines: Lines) -> tuple[str, ...]:
    """Return what is to be said first: the standing of the newest submission of each year, and the closed periods."""
    newest = {entry.fiscal_year: entry for entry in lines.entries if entry.outcome is not Outcome.REPLACED}
    said = [
        f"{year}年度 第{entry.revision}版: {_SAID.get(entry.outcome, '')}" for year, entry in sorted(newest.items())
    ]
    closed = sorted({key for entry in lines.entries for key in entry.closed})
    if closed:
        said.append(f"確定した期間: {'、'.join(map(period_word, closed))}(あとからの訂正は承認を待ちます。)")
    return tuple(said)


def shown_submissions(lines: Lines) -> list[tuple[str, ...]]:
    """Return a row per submission, the newest first: 年度・版・種別・期間・照合コード・結果・備考."""
    from roukin_desktop.exchange.submission.payload import check_code

    newest_first = sorted(lines.entries, key=lambda entry: (entry.fiscal_year, entry.revision), reverse=True)
    return [
        (
            f"{entry.fiscal_year}年度",
            f"第{entry.revision}版",
            _KINDS[entry.kind],
            "・".join(_short(key) for key in entry.complete) or "途中",
            check_code(entry.payload_sha256),
            entry.outcome.label,
            entry.remark,
        )
        for entry in newest_first
    ]


def shown_returned(context: Context, lines: Lines) -> list[tuple[str, ...]]:
    """Return a row per record sent back: 年度・版・記録・差戻しの理由."""
    found: list[tuple[str, ...]] = []
    for entry in lines.entries:
        ours = [one for one in lines.returned if one.submission_id == entry.submission_id]
        labels = _labels(context, entry) if ours else {}
        for one in ours:
            label = labels.get((one.kind, one.record_id), KIND_WORDS[one.kind])
            found.append((f"{entry.fiscal_year}年度", f"第{entry.revision}版", label, one.remark))
    return found


def period_word(key: str) -> str:
    """Return 「2025年度上期」 of a period's key; the key itself where it names a campaign."""
    try:
        return parse_period(key).label
    except ValueError:
        return key


def _short(key: str) -> str:
    word = period_word(key)
    return word[word.index("年度") + 2 :] if "年度" in word else word


def _labels(context: Context, entry: Entry) -> dict[tuple[str, str], str]:
    """Return the records of a submission in words, short enough for their column."""
    records = Shelf(context.store).records(Link(entry.submission_id, entry.payload_sha256))
    words = words_of(context, records)
    return {(record.kind, record.id): _cut(words.label(record)) for record in records}


def _cut(label: str) -> str:
    first, *more = wrap(label, _LABEL_WIDTH, text_units)
    return f"{first}…" if more else first
