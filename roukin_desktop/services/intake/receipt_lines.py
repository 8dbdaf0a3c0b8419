"""What a 受領票 says of each submission of a sender: its outcome, why, and the records sent back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.intake.closing import closed_periods
from roukin_desktop.domain.intake.facts import Facts, Kind, Link, Received
from roukin_desktop.domain.intake.receipt import Entry, Outcome, Returned, outcome_of, send_back_of
from roukin_desktop.domain.intake.trust import dismissed
from roukin_desktop.domain.intake.whole import Whole
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.text import NOTE_LIMIT
from roukin_desktop.services.context import Context
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.received import Kept, Shelf

_HELD = {
    State.HELD: "前の版がまだ届いていません。前の版のファイルも送ってください。",
    State.KEY_HELD: "提出に使われた鍵が前と違います。電話で確認番号を確かめてから受け付けます。",
    State.SENDER_HELD: "提出元の一覧にないため、まだ受け付けていません。電話で連絡してください。",
    State.CONFLICT: "続きの版が2つ以上届いています。どれを使うか、電話で確かめてから受け付けます。",
    State.REFUSED: "中身か鍵に問題があり、受け付けていません。電話で連絡してください。",
    State.WITHDRAWN: "取下げを受け付けました。集計に入っていません。",
}


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one sender's receipt; ``books`` are those anything was received of."""

    sender_code: str
    sender_name: str
    books: tuple[str, ...]
    entries: tuple[Entry, ...]
    returned: tuple[Returned, ...]


def lines_for(context: Context, code: str) -> Lines:
    """Return everything a receipt says to a sender, of all its fiscal years here.

    What a person dismissed is left out: it was not the sender's, and who made it is told nothing.
    """
    shelf, everything = Shelf(context.store), whole(context.store)
    facts = shelf.facts()
    gone = dismissed(facts)
    kept = {one.received: one for one in shelf.kept() if one.received.sender_code == code and one.received not in gone}
    entries: dict[Link, Entry] = {}
    returned: list[Returned] = []
    for one in sorted(kept, key=lambda r: (r.fiscal_year, r.revision, r.link, r.key_fingerprint)):
        entry = _entry(facts, everything, kept[one])
        known = entries.get(one.link)
        if known is None or known.outcome is Outcome.REFUSED:
            entries[one.link] = entry
        if entry.outcome is Outcome.SENT_BACK:
            returned += _returned(facts, one)
    books = tuple(sorted({one.book_id for one in kept}))
    name = _name(facts, code, kept)
    return Lines(code, name, books, tuple(entries.values()), tuple(returned))


def _entry(facts: Facts, everything: Whole, kept: Kept) -> Entry:
    one = kept.received
    chain = everything.chains[one.chain]
    late = sum(
        row.sender_code == one.sender_code and parse_period(row.period).fiscal_year == one.fiscal_year
        for row in everything.waiting
    )
    outcome = outcome_of(facts, chain, one, late)
    return Entry(
        submission_id=one.submission_id,
        payload_sha256=one.payload_sha256,
        fiscal_year=one.fiscal_year,
        revision=one.revision,
        kind=one.kind,
        complete=one.periods,
        outcome=outcome,
        remark=_remark(facts, kept, chain.states[one], outcome, late)[:NOTE_LIMIT],
        closed=tuple(period.key for period in closed_periods(facts, one.fiscal_year)),
    )


def _remark(facts: Facts, kept: Kept, state: State, outcome: Outcome, late: int) -> str:
    """Return why a submission stands as it does, and what its sender is to do."""
    one, said = kept.received, []
    if outcome is Outcome.SENT_BACK:
        back = send_back_of(facts, one)
        said.append(back.remark if back else "")
    elif outcome is Outcome.LATE:
        said.append(f"確定した期間の記録の違い{late}件は、承認するまで集計に入りません。")
    elif outcome is Outcome.ACCEPTED and one.kind is Kind.WITHDRAWAL:
        said.append("取下げを受け付けました。")
    else:
        said.append(_HELD.get(state, ""))
    if kept.edited and state is State.CURRENT:
        said.append(
            f"シートの上で書き換えられた欄が{len(kept.edited)}か所ありました。集計には入りません。"
            "記録を訂正して、新しい版を提出してください。"
        )
    return " ".join(part for part in said if part)


def _returned(facts: Facts, one: Received) -> list[Returned]:
    back = send_back_of(facts, one)
    records = back.records if back else ()
    return [Returned(one.submission_id, kind, key, remark[:NOTE_LIMIT]) for kind, key, remark in records]


def _name(facts: Facts, code: str, kept: Mapping[Received, Kept]) -> str:
    """Return the name on the list of senders, else the one the newest file gives."""
    on_list = next((sender.name for sender in facts.expected if sender.code == code), "")
    newest = max(kept, key=lambda one: (one.fiscal_year, one.revision), default=None)
    return on_list or (kept[newest].sender_name if newest else "") or code
