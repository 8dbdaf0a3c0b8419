"""What the keys of a report's form mean together: references, places, years typed by hand, circles (design.md L10).

Each check yields problems with the path of the offending key; the reader turns paths into lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.layout import COLUMN_TAKES, KINDS, RELATIONS, SOURCES, Block, Identity, Layout
from roukin_desktop.domain.numbering import LEVELS
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.templates import Place, parse, places
from roukin_desktop.domain.text import narrow
from roukin_desktop.domain.toml_lines import Path
from roukin_desktop.domain.toml_records import Problem

_YEAR = re.compile(r"(?:(\d{4})|令和\s*(\d{1,2}|元))\s*年度")
_NUMBERED = frozenset({"heading", "prose", "item"})
_REIWA = 2018


def check_layout(layout: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield everything that cannot be meant so, in no particular order."""
    if layout.fiscal_year != catalogue.fiscal_year:
        yield Problem(("fiscal_year",), f"年度定義は{catalogue.fiscal_year}年度です。同じ年度を書いてください。")
    yield from _unique("words", (word.key for word in layout.words))
    yield from _unique("parts", (part.key for part in layout.parts))
    yield from _unique("identities", (identity.key for identity in layout.identities))
    for i, word in enumerate(layout.words):
        yield from _check_text(word.text, ("words", i, "text"), layout, catalogue)
    yield from _check_circles(layout)
    prose = Counter(block.key for block in layout.prose())
    for i, part in enumerate(layout.parts):
        yield from _check_form(part.title, ("parts", i, "title"), layout, catalogue)
        for j, block in enumerate(part.blocks):
            path = ("parts", i, "blocks", j)
            yield from _check_block(block, path, layout, catalogue)
            if block.kind == "prose" and (not block.key or prose[block.key] > 1):
                yield Problem((*path, "key"), "編集できる文章には、ほかと違う key を書いてください。")
    for i, identity in enumerate(layout.identities):
        yield from _check_identity(identity, ("identities", i), catalogue)
    for code in layout.twice:
        yield from _check_code(code, ("twice",), catalogue)


def fitted(layout: Layout, catalogue: Catalogue) -> tuple[Layout, tuple[str, ...]]:
    """Return the form without what a catalogue does not know, and a sentence for each thing left out.

    A year without a form of its own borrows one; so a campaign of last year is missing rather than the whole report.
    """
    told: list[str] = []
    parts = []
    for part in layout.parts:
        blocks = []
        for block in part.blocks:
            problems = list(_check_block(block, (), layout, catalogue))
            told += (f"様式の「{block.text or block.key}」を省きました。{problem.text}" for problem in problems[:1])
            blocks += [] if problems else [block]
        parts.append(replace(part, blocks=tuple(blocks)))
    sums = tuple(one for one in layout.identities if not any(_check_identity(one, (), catalogue)))
    told += (f"検算「{one.label}」を省きました。" for one in layout.identities if one not in sums)
    twice = tuple(code for code in layout.twice if code in catalogue.by_code)
    kept = replace(layout, fiscal_year=catalogue.fiscal_year, parts=tuple(parts), identities=sums, twice=twice)
    return kept, tuple(told)


def doubts(layout: Layout, period: Period) -> Iterator[Problem]:
    """Yield every prose and word that names another fiscal year than the period's; nothing is refused for it."""
    for i, word in enumerate(layout.words):
        yield from (Problem(("words", i, "text"), said) for said in year_doubts(word.text, period))
    for i, part in enumerate(layout.parts):
        for j, block in enumerate(part.blocks):
            if block.kind == "prose":
                yield from (
                    Problem(("parts", i, "blocks", j, "text"), said) for said in year_doubts(block.text, period)
                )


def year_doubts(text: str, period: Period) -> list[str]:
    """Return a sentence for each fiscal year typed in a text that is not the period's (domain.md §3.4 A1)."""
    found = []
    for match in _YEAR.finditer(narrow(text)):
        year = int(match[1]) if match[1] else _REIWA + (1 if match[2] == "元" else int(match[2]))
        if year != period.fiscal_year:
            found.append(f"「{match[0]}」と書かれていますが、この報告書は{period.fiscal_year}年度です。")
    return found


def text_problems(text: str, layout: Layout, catalogue: Catalogue) -> list[str]:
    """Return what is wrong with the places of an edited text, one sentence each, for the screen that edits it."""
    return [problem.text for problem in _check_text(text, (), layout, catalogue)]


def _unique(group: str, keys: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, key in enumerate(keys):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", key):
            yield Problem((group, i, "key"), f"「{key}」は使えません。英小文字・数字・_で書いてください。")
        if key in seen:
            yield Problem((group, i, "key"), f"「{key}」が二度使われています。")
        seen.add(key)


def _one_of(words: Iterable[str]) -> str:
    return f"{'・'.join(words)} から選んでください。"


def _check_block(block: Block, path: Path, layout: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    if block.kind not in KINDS:
        yield Problem((*path, "kind"), _one_of(KINDS))
        return
    if not 0 <= block.level <= LEVELS or (block.level and block.kind not in _NUMBERED):
        yield Problem((*path, "level"), f"見出しと文章に0から{LEVELS}までの数を書いてください。")
    if block.kind == "prose":
        yield from _check_text(block.text, (*path, "text"), layout, catalogue)
    else:
        yield from _check_form(block.text, (*path, "text"), layout, catalogue)
    if block.kind == "table":
        yield from _check_table(block, path, layout, catalogue)
    elif not block.text.strip():
        yield Problem((*path, "text"), "文が空です。")


def _check_form(text: str, path: Path, layout: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    """Check a heading, a label or a line of the form: its year comes from the period alone."""
    if match := _YEAR.search(narrow(text)):
        yield Problem(path, f"「{match[0]}」と書かず {{period.year}}年度 と書いてください。年度は期間から入ります。")
    yield from _check_text(text, path, layout, catalogue)


def _check_text(text: str, path: Path, layout: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    try:
        found = list(places(parse(text)))
    except ValueError as error:
        yield Problem(path, str(error))
        return
    for place in found:
        yield from _CHECKS[place.kind](place, path, layout, catalogue)


def _check_figure(place: Place, path: Path, _: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    indicator = catalogue.by_code.get(place.key)
    if indicator is None:
        yield Problem(path, f"指標 {place.key} はありません。")
        return
    if place.take in {"target", "over"} and (indicator.target is None or indicator.target.value is None):
        yield Problem(path, f"指標 {place.key} には目標がありません。")
    if place.take == "rate" and not indicator.ratio:
        yield Problem(path, f"指標 {place.key} は達成率を出しません。")
    if place.take in {"since", "window"} and indicator.since is None:
        yield Problem(path, f"指標 {place.key} には累計の始まりの日がありません。")


def _check_campaign(place: Place, path: Path, _: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    if catalogue.campaign(place.key) is None:
        yield Problem(path, f"キャンペーン「{place.key}」は年度定義にありません。")


def _check_papers(place: Place, path: Path, _: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    for key in place.key.split(","):
        if catalogue.paper(key) is None:
            yield Problem(path, f"資料「{key}」は年度定義にありません。")


def _check_word(place: Place, path: Path, layout: Layout, _: Catalogue) -> Iterator[Problem]:
    if all(word.key != place.key for word in layout.words):
        yield Problem(path, f"語句「{place.key}」は words にありません。")


def _check_period(_: Place, __: Path, ___: Layout, ____: Catalogue) -> Iterator[Problem]:
    yield from ()


_CHECKS: dict[str, Callable[[Place, Path, Layout, Catalogue], Iterator[Problem]]] = {
    "figure": _check_figure,
    "campaign": _check_campaign,
    "papers": _check_papers,
    "word": _check_word,
    "period": _check_period,
}


def _check_table(block: Block, path: Path, layout: Layout, catalogue: Catalogue) -> Iterator[Problem]:
    if not block.columns:
        yield Problem((*path, "columns"), "表の列がありません。")
    if bool(block.rows) == bool(block.source):
        yield Problem((*path, "rows"), "表には rows か source のどちらか一方を書いてください。")
    for column in block.columns:
        take, _, title = column.partition(":")
        if take not in COLUMN_TAKES:
            yield Problem((*path, "columns"), f"「{take}」という列はありません。{_one_of(COLUMN_TAKES)}")
        yield from _check_form(title, (*path, "columns"), layout, catalogue)
    for row in block.rows:
        yield from _check_code(row.partition(":")[0], (*path, "rows"), catalogue)
    if block.total:
        yield from _check_code(block.total, (*path, "total"), catalogue)
    kind, _, key = block.source.partition(":")
    if block.source and kind not in SOURCES:
        yield Problem((*path, "source"), f"「{kind}」からは表を作れません。{_one_of(SOURCES)}")
    elif kind == "prizes":
        yield from _check_campaign(Place("campaign", key, "prizes"), (*path, "source"), layout, catalogue)
    elif kind == "events":
        yield from _check_code(key, (*path, "source"), catalogue)
    elif kind == "schedule":
        yield from _check_meetings(key, (*path, "source"), catalogue)


def _check_meetings(keys: str, path: Path, catalogue: Catalogue) -> Iterator[Problem]:
    known = {kind.key for kind in catalogue.meetings}
    for key in keys.split(","):
        if key not in known:
            yield Problem(path, f"会議の種類「{key}」は年度定義にありません。")


def _check_code(code: str, path: Path, catalogue: Catalogue) -> Iterator[Problem]:
    if code not in catalogue.by_code:
        yield Problem(path, f"指標 {code} はありません。")


def _check_identity(identity: Identity, path: Path, catalogue: Catalogue) -> Iterator[Problem]:
    if identity.relation not in RELATIONS:
        yield Problem((*path, "relation"), _one_of(RELATIONS))
    for side, terms in (("left", identity.left), ("right", identity.right)):
        if not terms:
            yield Problem((*path, side), "検算の項がありません。")
        for factor in (factor.strip() for term in terms for factor in term.split("*")):
            code, _, take = factor.partition(".")
            if factor.startswith("winners:"):
                place = Place("campaign", factor.removeprefix("winners:"), "winners")
                yield from _check_campaign(place, (*path, side), Layout(0, "", (), (), ()), catalogue)
            elif take not in {"", "target"}:
                yield Problem((*path, side), f"「{factor}」の「{take}」は使えません。target だけが使えます。")
            else:
                yield from _check_code(code, (*path, side), catalogue)


def _check_circles(layout: Layout) -> Iterator[Problem]:
    """See that no word leads back to itself through the words it uses."""
    uses = {word.key: _words_in(word.text) for word in layout.words}
    for i, word in enumerate(layout.words):
        seen: set[str] = set()
        reached = list(uses[word.key])
        while reached:
            key = reached.pop()
            if key not in seen:
                seen.add(key)
                reached += uses.get(key, ())
        if word.key in seen:
            yield Problem(("words", i, "text"), f"語句をたどると「{word.key}」自身に戻ります。")


def _words_in(text: str) -> tuple[str, ...]:
    try:
        return tuple(place.key for place in places(parse(text)) if place.kind == "word")
    except ValueError:
        return ()
