"""What people decide about submissions: each a decision on the shelf, one operation, undone like any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.chain import Fork, State, chains
from roukin_desktop.domain.intake.closing import Waiting
from roukin_desktop.domain.intake.facts import ApproveKey, Decision, Dismiss, Facts, Link, Received, SendBack
from roukin_desktop.domain.intake.trust import rejected
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.text import NOTE_LIMIT, clean
from roukin_desktop.exchange.submission.keys import read_fingerprint
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.keeping import keep_first_keys
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.received import Shelf

_UNCHANGED = "何も変えていません。"
NO_NUMBER = f"確認番号は数字30けた(5けたずつ6組)です。もう一度確かめて入力してください。{_UNCHANGED}"
NOBODY_WAITS = f"この確認番号の鍵を待っている提出はありません。番号を読み合わせ直してください。{_UNCHANGED}"
BELIEVED = f"この確認番号の鍵は、すでに確認済みです。{_UNCHANGED}"
NO_FORK = f"この提出は、いまは競合していません。画面を開き直して確かめてください。{_UNCHANGED}"
NOT_HERE = f"この提出は受け付けた中にありません。画面を開き直して確かめてください。{_UNCHANGED}"
NOT_COUNTED = f"差し戻せるのは、いま使っている版だけです。画面を開き直して確かめてください。{_UNCHANGED}"
NO_REMARK = f"差し戻す理由を入力してください。{_UNCHANGED}"
DISMISSED = f"この提出は、すでに退けてあります。{_UNCHANGED}"
NOT_WAITING = f"選ばれた記録は、もう「期限後」として待っていません。画面を開き直して確かめてください。{_UNCHANGED}"


def trust(context: Context, fingerprint: str) -> Changes:
    """Confirm the key of held submissions, or one marked 鍵を初回登録, after its 確認番号 was read aloud.

    InputRefused where the number is none or no submission came with that key.
    """
    key = read_fingerprint(fingerprint)
    if key is None:
        raise InputRefused(NO_NUMBER)
    facts = Shelf(context.store).facts()
    states = {one: state for chain in chains(facts).values() for one, state in chain.states.items()}
    codes = sorted({one.sender_code for one in facts.received if one.key_fingerprint == key and _may(states.get(one))})
    approved = {one.sender_code for one in facts.of_kind(ApproveKey) if one.fingerprint == key}
    approved -= {code for code, strange in rejected(facts) if strange == key}
    codes = [code for code in codes if code not in approved]
    if approved and not codes:
        raise InputRefused(BELIEVED)
    if len(codes) != 1:
        raise InputRefused(NOBODY_WAITS)
    label = f"{_name(facts, codes[0])}の鍵の確認"
    return _decide(context, label, lambda number: [ApproveKey(number, codes[0], key)])


def choose(context: Context, link: Link, why: str = "") -> Changes:
    """Let the branch of a 競合 that holds ``link`` go on; InputRefused where it is in none."""
    facts = Shelf(context.store).facts()
    for chain in chains(facts).values():
        fork = chain.fork
        if fork is not None and any(link in branch for branch in fork.branches):
            label = f"{_name(facts, chain.sender_code)}の競合の判断"
            return _decide(context, label, partial(_chosen, fork, link), why)
    raise InputRefused(NO_FORK)


def send_back(context: Context, link: Link, remark: str, records: Sequence[tuple[str, str, str]] = ()) -> Changes:
    """差戻し of the submission that counts; it goes on counting until the next revision comes (L5)."""
    remark = clean(remark)
    told = tuple((kind, record_id, clean(text)) for kind, record_id, text in records)
    if not remark and not any(text for _, _, text in told):
        raise InputRefused(NO_REMARK)
    if max(len(text) for text in (remark, *(text for _, _, text in told))) > NOTE_LIMIT:
        raise InputRefused(f"差戻しの理由は{NOTE_LIMIT:,}字までにしてください。{_UNCHANGED}")
    facts = Shelf(context.store).facts()
    one = _received(facts, link)
    if chains(facts)[one.chain].states[one] is not State.CURRENT:
        raise InputRefused(NOT_COUNTED)
    label = f"{_name(facts, one.sender_code)} 第{one.revision}版の差戻し"
    return _decide(context, label, lambda number: [SendBack(number, link, remark, told)], remark)


def dismiss(context: Context, link: Link, fingerprint: str, why: str = "") -> Changes:
    """退ける: put a submission aside for good; of a 競合 its whole branch, which follows from it.

    InputRefused where it is not here or was put aside before.
    """
    facts = Shelf(context.store).facts()
    one = next((r for r in facts.received if (r.link, r.key_fingerprint) == (link, fingerprint)), None)
    if one is None:
        raise InputRefused(NOT_HERE)
    chain = chains(facts)[one.chain]
    if chain.states[one] is State.DISMISSED:
        raise InputRefused(DISMISSED)
    branches = chain.fork.branches if chain.fork is not None and chain.states[one] is State.CONFLICT else ()
    links = next((branch for branch in branches if link in branch), frozenset((link,)))
    gone = [r for r, state in chain.states.items() if r == one or (r.link in links and state is State.CONFLICT)]
    return _dismiss(context, f"{_name(facts, one.sender_code)} 第{one.revision}版", gone, "", why)


def reject_key(context: Context, code: str, fingerprint: str, why: str = "") -> Changes:
    """退ける of every submission a sender's 確認番号 did not fit, as one; its key is no longer the sender's.

    InputRefused where none is here.
    """
    facts = Shelf(context.store).facts()
    states = {one: state for chain in chains(facts).values() for one, state in chain.states.items()}
    mine = (one for one in facts.received if (one.sender_code, one.key_fingerprint) == (code, fingerprint))
    gone = [one for one in mine if states[one] is not State.DISMISSED]
    if not gone or not fingerprint:
        raise InputRefused(NOT_HERE)
    revisions = sorted({one.revision for one in gone})
    which = "・".join(f"第{revision}版" for revision in revisions)
    return _dismiss(context, f"{_name(facts, code)} {which}", gone, code, why)


def approve_late(context: Context, rows: Sequence[Waiting], why: str = "") -> Changes:
    """Let rows of a closed period in as they were sent; InputRefused where one waits no longer as it was shown."""
    waiting = set(whole(context.store).waiting)
    chosen = [row for row in dict.fromkeys(rows) if row in waiting]
    if not rows or len(chosen) != len(set(rows)):
        raise InputRefused(NOT_WAITING)
    label = f"期限後の記録{count_text(len(chosen), '件')}の承認"
    return _decide(context, label, lambda number: [row.approve(number + at) for at, row in enumerate(chosen)], why)


def _dismiss(context: Context, what: str, gone: Sequence[Received], not_key_of: str, why: str) -> Changes:
    """Keep a decision for each; the key left as the only one of its sender is kept, as if it had come first."""
    order = sorted(gone, key=lambda one: (one.revision, one.link, one.key_fingerprint))

    def made(number: int) -> Sequence[Decision]:
        return [Dismiss(number + at, one.link, one.key_fingerprint, not_key_of) for at, one in enumerate(order)]

    return _decide(context, f"{what}を退ける判断", made, why, keys=True)


def _decide(
    context: Context,
    label: str,
    make: Callable[[int], Sequence[Decision]],
    why: str = "",
    *,
    keys: bool = False,
) -> Changes:
    """Keep decisions as one operation; ``make`` is given the number of the first.

    ``keys`` tells that a key may be trusted for its first use now.
    """
    context.must_be_writable()
    shelf = Shelf(context.store)
    with context.store.transaction(Verb.DECIDE, label, why) as tx:
        for decision in make(shelf.next_number()):
            shelf.decide(decision, context.clock(), context.store.who, why)
        if keys:
            keep_first_keys(context.store, context.clock())
    return tx.changes


def _chosen(fork: Fork, link: Link, number: int) -> Sequence[Decision]:
    return [fork.choose(number, link)]


def _may(state: State | None) -> bool:
    return state is not None and state is not State.REFUSED


def _received(facts: Facts, link: Link) -> Received:
    found = next((one for one in facts.received if one.link == link), None)
    if found is None:
        raise InputRefused(NOT_HERE)
    return found


def _name(facts: Facts, code: str) -> str:
    return next((sender.name for sender in facts.expected if sender.code == code), code)
