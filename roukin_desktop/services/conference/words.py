"""Places of the report's texts in words: 〈会員自主目標設定会員数〉 instead of {T15.value}, for those who edit them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.templates import Place, read_place

_TOKEN = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"〈([^〈〉]*)〉")
_FIGURE = {
    "value": "",
    "plain": "(単位なし)",
    "delta": "の前年同期比",
    "prior": "の前年同期",
    "rate": "の達成率",
    "target": "の目標",
    "over": "の目標対比",
    "since": "の始まりの日",
    "window": "の集計期間",
    "names": "の名前",
    "label": "の名称",
}
_PERIOD = {
    "label": "期間",
    "year": "年度",
    "half": "期",
    "as_of": "時点",
    "range": "期間の日付",
    "start": "期間の始まり",
    "end": "期間の終わり",
    "end_month": "期間の終わりの月",
    "next_label": "次の期間",
    "next_half": "次の期",
}
_CAMPAIGN = {
    "name": "の名称",
    "short": "の略称",
    "window": "の期間",
    "window_short": "の期間(月日)",
    "window_days": "の期間(曜日)",
    "winners": "の当選者数",
    "prize_yen": "の賞品の金額",
}


class PlaceWords:
    """Both ways between what the form writes in braces and what a person reads; each word stands for one place."""

    def __init__(self, layout: Layout, catalogue: Catalogue) -> None:
        """Name every place of the form and every figure of the year; a borrowed form may ask for what is not there."""
        self._layout, self._catalogue = layout, catalogue
        self._words: dict[str, str] = {}
        self._tokens: dict[str, str] = {}
        for token in dict.fromkeys((*_used(layout), *_figures(catalogue), *_periods())):
            with suppress(KeyError):
                self._word(token)

    def show(self, text: str) -> str:
        """Return a text with its places in words; what is no place stays as it is."""
        return _TOKEN.sub(lambda match: self._shown(match[1]), text)

    def told(self, text: str) -> str:
        """Return a sentence about a text: a place the year does not know is three dots."""
        return _TOKEN.sub("…", self.show(text))

    def read(self, text: str) -> str:
        """Return the text as the form writes it; raise ValueError with one Japanese sentence for an unknown word."""

        def token(match: re.Match[str]) -> str:
            found = self._tokens.get(match[1])
            if found is None:
                raise ValueError(f"「〈{match[1]}〉」という差込みはありません。「差込み」の一覧から選んでください。")
            return f"{{{found}}}"

        return _WORD.sub(token, text)

    def choices(self, first: str) -> tuple[tuple[str, str], ...]:
        """Return (word with its marks, the word) of all places, those of the text ``first`` before the others."""
        here = [match[1] for match in _TOKEN.finditer(first)]
        ordered = dict.fromkeys((*here, *self._words))
        return tuple((f"〈{self._words[token]}〉", self._words[token]) for token in ordered if token in self._words)

    def _shown(self, token: str) -> str:
        try:
            return f"〈{self._word(token)}〉"
        except (ValueError, KeyError):
            return f"{{{token}}}"

    def _word(self, token: str) -> str:
        if token not in self._words:
            place = read_place(token)
            word = self._named(place) + (f"({place.unit})" if place.unit else "")
            if word in self._tokens:
                word = f"{word} {place.key or place.take}"
            self._words[token] = word
            self._tokens[word] = token
        return self._words[token]

    def _named(self, place: Place) -> str:
        """Return the word of a place; KeyError where the year does not know what it names."""
        if place.kind == "figure":
            return self._catalogue.by_code[place.key].label + _FIGURE[place.take]
        if place.kind == "period":
            return _PERIOD[place.take]
        if place.kind == "campaign":
            campaign = self._catalogue.campaign(place.key)
            if campaign is None:
                raise KeyError(place.key)
            return (campaign.short or campaign.name) + _CAMPAIGN[place.take]
        if place.kind == "papers":
            papers = [self._catalogue.paper(key) for key in place.key.split(",")]
            return "資料番号 " + "・".join(paper.title for paper in papers if paper)
        return self._layout.word(place.key)


def _used(layout: Layout) -> Iterator[str]:
    texts = (block.text for part in layout.parts for block in part.blocks)
    return (match[1] for text in texts for match in _TOKEN.finditer(text))


def _figures(catalogue: Catalogue) -> Iterator[str]:
    return (f"{code}.{take}" for code in catalogue.by_code for take in ("value", "delta"))


def _periods() -> Iterator[str]:
    return (f"period.{take}" for take in _PERIOD)
