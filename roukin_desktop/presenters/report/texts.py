"""文章 of the report: the texts around the figures, edited in words, with what will be printed beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.period import Period
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.conference.report import Conference
from roukin_desktop.services.conference.texts import EditableText, editable_texts, examine, filled
from roukin_desktop.services.conference.words import PlaceWords

_BRACES = "〔 〕の中は、差し込む数字がないとき、まとめて省かれます。〈 〉は数字や時点に置き換わります。"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text in the list: its words, the heading it stands under, and whether it was edited."""

    key: str
    chapter: str
    label: str
    mark: str


@dataclass(frozen=True, slots=True)
class TextModel:
    """The text in the field and what is told about it; '' for nothing.

    ``state`` says beside the title whether it was edited, ``preview`` what will be printed.
    """

    title: str
    text: str
    state: str
    hint: str
    changed: bool
    edited: bool
    read_only: str


class TextsView(Protocol):
    """What the part 文章 shows."""

    def show_lines(self, lines: list[TextLine], chosen: str) -> None:
        """Show the list of texts."""

    def show_text(self, model: TextModel, *, fresh: bool) -> None:
        """Show the text chosen; ``fresh``: also into the field."""

    def show_places(self, options: list[Option]) -> None:
        """Offer what can be put in."""

    def show_notes(self, notes: list[tuple[str, str]], preview: str) -> None:
        """Say what is wrong with the text, and what will be printed."""


class TextsPresenter:
    """Keeps what is typed per text until it is registered; ``announce`` tells every room of a change."""

    def __init__(self, tools: Tools, view: TextsView) -> None:
        self._tools = tools
        self._view = view
        self._conference: Conference | None = None
        self._words: PlaceWords | None = None
        self._texts: dict[str, EditableText] = {}
        self._typed: dict[str, str] = {}
        self._period: Period | None = None
        self.chosen = ""

    def load(self, conference: Conference, prose: dict[str, str]) -> None:
        """Take the texts of a report anew; what was typed and not registered stays."""
        period = conference.facts.summary.period
        if self._period is None or period.key != self._period.key:
            self.keep()
            self._period = period
            self._typed = self._tools.drafts.load(self._draft_key()) or {}
        form = self._tools.desk.conference.layout(period.fiscal_year)
        self._conference = conference
        self._words = PlaceWords(form, conference.facts.catalogue)
        here = {block.key for block in conference.layout.prose()}
        found = editable_texts(form, conference.facts, prose)
        self._texts = {text.key: text for text in found if text.key in here}
        if self.chosen not in self._texts:
            self.chosen = next(iter(self._typed), next(iter(self._texts), ""))
        self._show_lines()
        self._show(fresh=True)

    def choose(self, key: str) -> None:
        """Show another text; what was typed into the one left is kept."""
        if key in self._texts and key != self.chosen:
            self.keep()
            self.chosen = key
            self._show_lines()
            self._show(fresh=True)

    def go_to(self, key: str) -> None:
        """Show a text that another room leads to; before any is read it is the first one shown."""
        if self._texts:
            self.choose(key)
        else:
            self.chosen = key

    def edit(self, words: str) -> None:
        """Take what is typed, and say at once what is wrong and what will be printed."""
        if self.chosen in self._texts:
            if words == self._registered():
                self._typed.pop(self.chosen, None)
            else:
                self._typed[self.chosen] = words
            self._show(fresh=False)
            self._show_lines()

    def register(self) -> None:
        """登録: the text stands in the report from now on."""
        key, period = self.chosen, self._period
        if key not in self._typed or period is None or self._refused():
            return
        text = self._coded()
        if text is None or self._problems(text):
            return
        desk = self._tools.desk
        self._change(key, lambda: desk.conference.save_text(period, key, text))

    def give_up(self) -> None:
        """元に戻す: the text as it is registered."""
        self._typed.pop(self.chosen, None)
        self.keep()
        self._show_lines()
        self._show(fresh=True)

    def reset(self) -> None:
        """様式の文に戻す: the form's own words, registered at once where others were."""
        key, period = self.chosen, self._period
        if key not in self._texts or period is None or self._refused():
            return
        desk = self._tools.desk
        if self._texts[key].edited:
            self._change(key, lambda: desk.conference.reset_text(period, key))
        else:
            self.give_up()

    def keep(self) -> None:
        """Keep what was typed and not registered."""
        if self._period is None:
            return
        if self._typed:
            self._tools.drafts.save(self._draft_key(), self._typed)
        else:
            self._tools.drafts.drop(self._draft_key())

    def _change(self, key: str, deed: Callable[[], Changes | None]) -> None:
        def done(changes: Changes | None) -> None:
            self._typed.pop(key, None)
            self.keep()
            if changes is None:
                self._show(fresh=True)
            else:
                self._tools.announce(changes)

        self._tools.runner.run(deed, done)

    def _refused(self) -> bool:
        reason = self._tools.desk.read_only
        if reason:
            self._tools.dialogs.tell("閲覧のみ", reason)
        return bool(reason)

    def _draft_key(self) -> str:
        return f"report-texts-{self._period.key}" if self._period else ""

    def _registered(self) -> str:
        return self._words.show(self._texts[self.chosen].text) if self._words else ""

    def _coded(self) -> str | None:
        """Return the typed text as the form writes it, None where a place is unknown."""
        typed = self._typed.get(self.chosen)
        if typed is None or self._words is None:
            return self._texts[self.chosen].text
        try:
            return self._words.read(typed)
        except ValueError:
            return None

    def _problems(self, text: str) -> tuple[str, ...]:
        conference = self._conference
        if conference is None:
            return ()
        facts = conference.facts
        shipped = self._texts[self.chosen].shipped
        return examine(shipped, text, conference.layout, facts.catalogue, facts.summary.period).problems

    def _show_lines(self) -> None:
        lines = []
        for text in self._texts.values():
            mark = "未登録" if text.key in self._typed else "書替え" if text.edited else ""
            shown = self._words.show(text.text) if self._words else text.text
            lines.append(TextLine(text.key, text.chapter.split(" / ")[-1], shown, mark))
        self._view.show_lines(lines, self.chosen)

    def _show(self, *, fresh: bool) -> None:
        if self.chosen not in self._texts or self._words is None:
            return
        text = self._texts[self.chosen]
        typed = self._typed.get(self.chosen)
        changed = typed is not None
        state = "未登録の入力があります(自動で控えています)" if changed else "書き替えてあります" if text.edited else ""
        read_only = self._tools.desk.read_only or ""
        shown = self._registered() if typed is None else typed
        model = TextModel(text.chapter, shown, state, _BRACES, changed, text.edited, read_only)
        self._view.show_text(model, fresh=fresh)
        if fresh:
            self._view.show_places([Option(insert, word) for insert, word in self._words.choices(text.shipped)])
        self._view.show_notes(*self._told(text, shown))

    def _told(self, text: EditableText, words: str) -> tuple[list[tuple[str, str]], str]:
        conference = self._conference
        if conference is None or self._words is None:
            return [], ""
        try:
            coded = self._words.read(words)
        except ValueError as error:
            return [("error", str(error))], ""
        facts = conference.facts
        found = examine(text.shipped, coded, conference.layout, facts.catalogue, facts.summary.period)
        notes = [("error", problem) for problem in found.problems]
        notes += [("warning", doubt) for doubt in found.doubts]
        if found.lost:
            labels = "、".join(dict.fromkeys(facts.catalogue.by_code[code].label for code in found.lost))
            notes.append(("warning", f"様式の文にある数字が入っていません: {labels}"))
        return notes, "" if found.problems else filled(coded, conference.layout, facts)
