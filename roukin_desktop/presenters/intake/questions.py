"""確かめること: every question as a card with what a person can do about it (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.presenters.intake.models import RecordRow, record_rows
from roukin_desktop.presenters.intake.part import Part
from roukin_desktop.presenters.intake.words import Mark, ask_mark
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.models import Ask, Question

NOT_A_NUMBER = "確認番号は、5桁の数字6つです。電話で聞いた30桁をそのまま入力してください。"
NOT_THE_SAME = (
    "電話で聞いた番号と、ファイルの確認番号が違います。まだ確認していません。"
    "提出元の「設定」に出ている番号をもう一度読んでもらい、それでも違うときは、だれが作ったファイルかを確かめてください。"
    "確認しないかぎり集計には入りません。"
)
NOBODY_CHOSEN = "取り入れる記録に印を付けてください。"
DIFFER = "左の版と比べた、右の版の違い"
ALIKE = "2つの版の記録は同じ内容です。"
DISMISSED = "退けました。集計に入りません。提出元の履歴に「退けた」として残っています。"
NOTHING = "確かめることはありません。"


@dataclass(frozen=True, slots=True)
class Card:
    """A question as it is shown.

    ``files`` are the submissions it is about, ``choices`` those of a 競合, ``fingerprint`` the key to read over the
    telephone, ``rows`` what can be let in late, ``code`` and ``name`` a sender to be added, ``dismisses`` the words
    that put a submission aside ('' where there is none to put aside).
    """

    key: str
    mark: Mark
    title: str
    text: str
    files: str = ""
    choices: tuple[Option, ...] = ()
    fingerprint: str = ""
    rows: tuple[str, ...] = ()
    adds: bool = False
    code: str = ""
    name: str = ""
    dismisses: str = ""


class QuestionsView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_cards(self, cards: list[Card], lead: str) -> None:
        """Show the questions, the gravest first; ``lead`` says how many, or that there is none."""

    def show_differences(self, key: str, title: str, rows: list[RecordRow]) -> None:
        """Show on a card how the second submission differs from the first."""

    def show_trouble(self, key: str, text: str) -> None:
        """Say on a card why it was not done."""


class QuestionsPart(Part):
    """Decides what 確かめること shows; ``counted`` hears how many there are."""

    def __init__(self, tools: Tools, view: QuestionsView, counted: Callable[[int], None]) -> None:
        """Begin without questions."""
        super().__init__(tools, view)
        self._view = view
        self._counted = counted
        self._questions: list[Question] = []

    def reload(self) -> None:
        """Read the questions anew."""
        self._tools.runner.run(self.desk.questions, self._loaded, self.failed)

    def compare(self, key: str) -> None:
        """競合: show what tells the second submission from the first."""
        links, desk = self._questions[int(key)].links, self.desk
        self._tools.runner.run(
            lambda: desk.differences(links[0], links[1]),
            lambda found: self._view.show_differences(key, DIFFER if found else ALIKE, record_rows(found)),
            self.failed,
        )

    def choose(self, key: str, place: int) -> None:
        """競合: let one submission go on."""
        link = self._questions[int(key)].links[place]
        self.change(lambda: self.desk.choose(link), "選んだ版を使います。もう一方は集計に入りません。")

    def dismiss(self, key: str, place: int) -> None:
        """Put a submission aside, or all of a key that is not its sender's, after asking once more."""
        if self.refused():
            return
        question, desk = self._questions[int(key)], self.desk
        who = question.sender_name or question.sender_code
        if question.ask in _PHONED:
            what = f"「{who}」のこの鍵で作られた提出"
        else:
            what = f"「{who}」の{question.link_labels[place]}"
        text = f"{what}を退けます。集計に入れず、履歴には「退けた」として残り、すぐなら「元に戻す」で戻せます。"
        if not self._tools.dialogs.confirm("提出を退ける", text, "退ける"):
            return
        if question.ask in _PHONED:
            self.change(lambda: desk.reject_key(question.sender_code, question.fingerprint), DISMISSED)
        else:
            self.change(lambda: desk.dismiss(question.links[place], question.link_keys[place]), DISMISSED)

    def confirm(self, key: str, heard: str) -> None:
        """Confirm a key where what was heard on the telephone is its 確認番号."""
        from roukin_desktop.exchange.submission.keys import read_fingerprint

        question = self._questions[int(key)]
        number = read_fingerprint(heard)
        if self.refused():
            return
        if number is None:
            self._view.show_trouble(key, NOT_A_NUMBER)
        elif number != question.fingerprint:
            self._view.show_trouble(key, NOT_THE_SAME)
        else:
            done = f"「{question.sender_name or question.sender_code}」の鍵を確認しました。"
            self.change(lambda: self.desk.trust(question.fingerprint), done)

    def add(self, key: str, name: str, mail: str) -> None:
        """Put an unknown sender on the list: what it sent is looked at again."""
        code = self._questions[int(key)].sender_code
        if not name.strip():
            self._view.show_trouble(key, "提出元の名前を入力してください。")
            return
        self.change(lambda: self.desk.add_sender(code, name.strip(), mail.strip()), f"「{name.strip()}」を加えました。")

    def approve(self, key: str, places: tuple[int, ...]) -> None:
        """Let the marked late rows in."""
        rows = [self._questions[int(key)].waiting[place] for place in places]
        if not rows:
            self._view.show_trouble(key, NOBODY_CHOSEN)
            return
        self.change(lambda: self.desk.approve_late(rows), f"期限後の記録を{len(rows):,}件取り入れました。")

    def _loaded(self, questions: list[Question]) -> None:
        self._questions = questions
        number = len(questions)
        lead = f"確かめることが{number:,}件あります。上から順に確かめてください。" if number else NOTHING
        self._view.show_cards([_card(str(place), question) for place, question in enumerate(questions)], lead)
        self._counted(number)


_PHONED = frozenset({Ask.CHANGED_KEY, Ask.FIRST_KEY})
_DISMISSES = {
    Ask.CONFLICT: "退ける…",
    Ask.CHANGED_KEY: "退ける…",
    Ask.UNKNOWN_SENDER: "退ける…",
    Ask.MISSING_LINK: "退ける…",
    Ask.FIRST_KEY: "違う番号だった…",
}


def _card(key: str, question: Question) -> Card:
    who = f"{question.sender_name}({question.sender_code})" if question.sender_name else question.sender_code
    phoned = question.ask in _PHONED
    labels = tuple(Option(str(place), label) for place, label in enumerate(question.link_labels))
    return Card(
        key=key,
        mark=ask_mark(question.ask),
        title=who,
        text=question.text,
        choices=labels if question.ask is Ask.CONFLICT else (),
        files="" if question.ask is Ask.CONFLICT else "\n".join(question.link_labels),
        fingerprint=question.fingerprint if phoned else "",
        rows=question.waiting_labels,
        adds=question.ask is Ask.UNKNOWN_SENDER,
        code=question.sender_code,
        name=question.sender_name,
        dismisses=_DISMISSES.get(question.ask, ""),
    )
