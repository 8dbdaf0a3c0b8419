"""Everything that asks for a person: what happened and what to do, the gravest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from roukin_desktop.domain.intake.chain import Chain, State
from roukin_desktop.domain.intake.closing import Waiting
from roukin_desktop.domain.intake.facts import ApproveKey, Facts, Kind, Link, Received
from roukin_desktop.domain.intake.trust import dismissed, rejected
from roukin_desktop.domain.intake.whole import Whole
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import Record, SelfTarget
from roukin_desktop.exchange.submission.compare import compare_records
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import words_of
from roukin_desktop.services.intake.field_words import Words, field_changes
from roukin_desktop.services.intake.models import Ask, Question
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.received import Kept, Shelf


def questions(context: Context) -> list[Question]:
    """Return what asks for a person now."""
    with context.store.reading():
        shelf = Shelf(context.store)
        facts, found, kept = shelf.facts(), whole(context.store), shelf.kept()
    if not facts.received and not found.waiting:
        return []
    asking = _Asking(facts, found, {one.received: one for one in kept}, words_of(context, found.merged.records))
    every = (
        *asking.conflicts(),
        *asking.held(),
        *asking.first_keys(),
        *asking.late(),
        *asking.names(),
        *asking.double_targets(),
        *asking.unlike(),
    )
    order = list(Ask)
    return sorted(every, key=lambda question: order.index(question.ask))


@dataclass(frozen=True, slots=True)
class _Asking:
    facts: Facts
    whole: Whole
    kept: Mapping[Received, Kept]
    words: Words

    def conflicts(self) -> Iterator[Question]:
        for chain in self.whole.chains.values():
            if chain.fork is None:
                continue
            by_link = {one.link: one for one, state in chain.states.items() if state is State.CONFLICT}
            tips = [max((by_link[link] for link in branch), key=_age) for branch in chain.fork.branches]
            tips.sort(key=_age)
            name = self._name(chain.sender_code)
            yield Question(
                ask=Ask.CONFLICT,
                text=f"{name}から、同じ版を直した提出が{count_text(len(tips), '通り')}届いています。{_until(chain)}"
                "送り主に電話で正しい方を確かめ、使う方を選んでください。",
                sender_code=chain.sender_code,
                sender_name=name,
                links=tuple(one.link for one in tips),
                link_labels=tuple(self._label(one) for one in tips),
                link_keys=tuple(one.key_fingerprint for one in tips),
            )

    def held(self) -> Iterator[Question]:
        """Yield one question per key, sender or gap that keeps submissions waiting."""
        told: set[tuple[State, str, str]] = set()
        for chain in self.whole.chains.values():
            for one, state in sorted(chain.states.items(), key=lambda pair: _age(pair[0])):
                about = state, one.sender_code, one.key_fingerprint if state is State.KEY_HELD else ""
                if state in _HELD and (state is State.HELD or about not in told):
                    told.add(about)
                    yield self._held(one, state)

    def _held(self, one: Received, state: State) -> Question:
        name = self._name(one.sender_code)
        text = {
            State.KEY_HELD: f"{name}の提出ファイルに、前と違う鍵が使われています。電話で確認番号を読み合わせ、"
            "同じなら「確認した」を押してください。それまで集計に入りません。"
            "違うときは「確認した」を押さず、「退ける…」を押してください。ほかの人が作ったおそれがあるファイルです。",
            State.SENDER_HELD: f"提出元一覧にない「{name}」(コード {one.sender_code})から提出が届いています。"
            "心当たりがあれば提出元一覧に加えてください。すぐに集計に入ります。"
            "心当たりがなければ「退ける…」を押してください。",
            State.HELD: f"{name}の第{one.revision}版は、その前の版がまだ届いていないため保留しています。"
            "届くのを待つか、送り主に「提出」の「選んだ版をもう一度作る」で前の版を作り直して送ってもらってください。",
        }[state]
        if state is State.HELD and one.supersedes in {gone.link for gone in dismissed(self.facts)}:
            text = (
                f"{name}の第{one.revision}版は、退けた版を直したものなので保留しています。送り主に電話で確かめ、"
                "心当たりがないと言われたら「退ける…」を押してください。"
            )
        return Question(
            ask=_HELD[state],
            text=text,
            sender_code=one.sender_code,
            sender_name=name,
            links=(one.link,),
            link_labels=(self._label(one),),
            link_keys=(one.key_fingerprint,),
            fingerprint=one.key_fingerprint,
        )

    def first_keys(self) -> Iterator[Question]:
        approved = {(one.sender_code, one.fingerprint) for one in self.facts.of_kind(ApproveKey)}
        approved |= rejected(self.facts)
        on_list = {sender.code for sender in self.facts.expected}
        for known in sorted(self.facts.keys, key=lambda key: (key.sender_code, key.fingerprint)):
            if known.sender_code in on_list and (known.sender_code, known.fingerprint) not in approved:
                name = self._name(known.sender_code)
                yield Question(
                    ask=Ask.FIRST_KEY,
                    text=f"{name}の鍵をはじめて登録しました。提出はもう集計に入っています。"
                    "念のため電話で確認番号を読み合わせ、同じなら「確認した」を押してください。"
                    "違うときは「違う番号だった…」を押してください。その鍵の提出は集計から外れます。",
                    sender_code=known.sender_code,
                    sender_name=name,
                    fingerprint=known.fingerprint,
                )

    def late(self) -> Iterator[Question]:
        by_sender: dict[str, list[Waiting]] = defaultdict(list)
        for row in self.whole.waiting:
            by_sender[row.sender_code].append(row)
        for code, rows in sorted(by_sender.items()):
            name = self._name(code)
            yield Question(
                ask=Ask.LATE,
                text=f"{name}の提出で、確定した期間の記録{count_text(len(rows), '件')}が変わっています(期限後)。"
                "確定したときの数字のまま待っています。認めるものを選んでください。",
                sender_code=code,
                sender_name=name,
                waiting=tuple(rows),
                waiting_labels=tuple(self._late_label(row) for row in rows),
            )

    def _late_label(self, row: Waiting) -> str:
        record = row.sent or row.counts
        what = "追加" if row.counts is None else "取消" if row.sent is None else "訂正"
        label = f"{self.words.label(record) if record else ''} の{what}({parse_period(row.period).label})"
        return " ".join((label, *self._late_fields(row)))

    def _late_fields(self, row: Waiting) -> Iterator[str]:
        """Yield 「参加者数 12名→20名」 for each field a waiting row would change: who approves it must see that."""
        if row.counts is None or row.sent is None:
            return
        for change in compare_records((row.counts,), (row.sent,)).changed:
            for field in field_changes(self.words, change):
                yield f"{field.label} {field.before or '空欄'}→{field.after or '空欄'}"

    def names(self) -> Iterator[Question]:
        for found in self.whole.unified.disagreements:
            others = "」「".join(dict.fromkeys(name for name, _ in found.others))
            yield Question(
                ask=Ask.NAMES,
                text=f"{KIND_WORDS[found.kind]}のコード {found.code} に、違う名前が付いています。"
                f"集計では「{found.stands}」と一つに数えます。ほかの名前は「{others}」です。別の{KIND_WORDS[found.kind]}なら、"
                "送り主にコードを直してもらってください。",
            )

    def double_targets(self) -> Iterator[Question]:
        found: dict[tuple[str, int], list[SelfTarget]] = defaultdict(list)
        for record in self.whole.records:
            if isinstance(record, SelfTarget):
                found[record.member_id, record.fiscal_year].append(record)
        for (member, year), targets in sorted(found.items()):
            if len({target.book_id for target in targets}) > 1:
                name = self.words.name("member", member)
                senders = "と".join(self._name(code) for code in sorted({self._code(target) for target in targets}))
                yield Question(
                    ask=Ask.DOUBLE_TARGET,
                    text=f"{name}の{year}年度の自主目標が、{senders}の両方から届いています。目標の数は両方を足しています。"
                    "どちらが正しいか確かめ、もう一方を取り消してもらってください。",
                )

    def unlike(self) -> Iterator[Question]:
        by_key = {(record.kind, record.id): record for record in self.whole.merged.records}
        for key in self.whole.merged.unlike:
            record = by_key[key]
            yield Question(
                ask=Ask.UNLIKE,
                text=f"「{self.words.label(record)}」が、提出によって違う内容で届いています。"
                f"集計には{self._brought_by(record)}からのものを使っています。作った側に正しい内容を確かめてください。",
            )

    def _brought_by(self, record: Record) -> str:
        return self._name(self._code(record))

    def _code(self, record: Record) -> str:
        """Return the code of the sender that brought a record, '' for an own one."""
        sources = self.whole.merged.origins[record.kind, record.id]
        return sources[0].sender_code if sources else ""

    def _label(self, one: Received) -> str:
        kept = self.kept[one]
        made = kept.created_at or kept.taken_at
        kind = {Kind.NIL: " 実績なし", Kind.WITHDRAWAL: " 取下げ"}.get(one.kind, "")
        return (
            f"第{one.revision}版{kind}({made.month}月{made.day}日 {made.hour}:{made.minute:02} 作成 {kept.file_name})"
        )

    def _name(self, code: str) -> str:
        if not code:
            return "この記録簿"
        listed = next((sender.name for sender in self.facts.expected if sender.code == code), "")
        said = (kept.sender_name for one, kept in self.kept.items() if one.sender_code == code and kept.sender_name)
        return listed or next(said, code)


_HELD = {
    State.KEY_HELD: Ask.CHANGED_KEY,
    State.SENDER_HELD: Ask.UNKNOWN_SENDER,
    State.HELD: Ask.MISSING_LINK,
}


def _age(one: Received) -> tuple[int, Link]:
    return one.revision, one.link


def _until(chain: Chain) -> str:
    """Tell what counts while nobody chose."""
    if chain.counted is None:
        return "選ぶまで、どちらも集計に入りません。"
    return f"選ぶまで、第{chain.counted.revision}版を集計に使います。"
