"""The report of the conference from a book: figures, names and events through the form of the year, then checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import cast

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.identities import Checked
from roukin_desktop.domain.layout import Layout, share_of, with_prose
from roukin_desktop.domain.layout_checks import doubts, fitted
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.domain.period import Period, year_period
from roukin_desktop.domain.records import Block, ConferenceFrame, Meeting
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.domain.summary import Summary
from roukin_desktop.domain.templates import parse, places
from roukin_desktop.domain.toml_lines import Path
from roukin_desktop.reports.model import Paper, Report
from roukin_desktop.services.conference.checks import blank_labels, broken, check_sheet, checked, estimated_labels
from roukin_desktop.services.conference.facts import Event, Facts
from roukin_desktop.services.conference.frame import front_papers
from roukin_desktop.services.conference.paper import conference_papers
from roukin_desktop.services.conference.words import PlaceWords
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.scene import CatalogueOf
from roukin_desktop.services.summaries.summary import Reading, read_once, rows_of
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.scopes import narrowing_of
from roukin_desktop.storage.store import BookStore

LayoutOf = Callable[[int], Layout]
TITLE = "全道推進会議 報告書"


@dataclass(frozen=True, slots=True)
class Form:
    """The form a report is laid out through; ``prose`` holds edited texts by key, ``frame`` what stands around.

    ``share``: the paper of a committee or branch, which has headquarters' plans and frame left out.
    """

    layout_of: LayoutOf = load_layout
    prose: Mapping[str, str] = field(default_factory=dict)
    frame: ConferenceFrame | None = None
    share: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence about a text that contradicts the period; ``key`` is the text's, '' for a word of the form."""

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Conference:
    """The paper of a period, its sums, and sentences about what a person should look at before printing.

    ``left_out`` tells what of the form could not be printed, ``blank`` are labels of figures nobody entered,
    ``estimated`` those whose last year was worked back from a printed paper. ``layout`` and ``facts`` are what it was
    laid out from, for the screen that edits its texts.
    """

    papers: tuple[Paper, ...]
    checks: tuple[Checked, ...]
    broken: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    left_out: tuple[str, ...]
    blank: tuple[str, ...]
    estimated: tuple[str, ...]
    layout: Layout
    facts: Facts


SHIPPED = Form()


def confer(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    *,
    scope: Scope = WHOLE,
    owner: str | None = None,
    form: Form = SHIPPED,
    reading: Reading | None = None,
) -> Conference:
    """Return the conference paper of a period, narrowed to a scope, all from one state of the book.

    ``reading`` is what was read for other papers of the same report, with its scope and owner.
    """
    catalogue = catalogue_of(period.fiscal_year)
    shipped = form.layout_of(period.fiscal_year)
    layout, left_out = fitted(with_prose(share_of(shipped) if form.share else shipped, form.prose), catalogue)
    with store.reading():
        summary = (reading or read_once(store, catalogue_of, period, scope=scope, owner=owner)).summary
        facts = Facts(
            catalogue,
            summary,
            _names(store, catalogue_of, layout, summary),
            dict(_events(store, catalogue_of, layout, summary)),
            form.frame,
            _coming(store, form.frame.held_on if form.frame else None, period),
            form.share,
        )
    parts = conference_papers(layout, facts)
    checks = checked(layout, facts, parts)
    papers = (*front_papers(form.frame, period, summary.owner), *parts)
    doubted = (Doubt(doubt.text, _key_of(layout, doubt.path)) for doubt in doubts(layout, period))
    return Conference(
        papers,
        checks,
        broken(checks),
        tuple(doubted),
        _in_words(left_out, shipped, catalogue),
        blank_labels(layout, facts),
        estimated_labels(facts),
        layout,
        facts,
    )


def build_conference(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    made_at: datetime,
    *,
    scope: Scope = WHOLE,
    owner: str | None = None,
    form: Form = SHIPPED,
    reading: Reading | None = None,
) -> Report:
    """Return the whole report: the conference paper, the 資料 it refers to, the 検算表, the data sheets.

    What does not add up or contradicts the period stands on 表紙 too. ``made_at`` is aware local time.
    """
    with store.reading():
        read = reading or read_once(store, catalogue_of, period, scope=scope, owner=owner)
        found = confer(store, catalogue_of, period, scope=scope, owner=owner, form=form, reading=read)
        annexes = build_report(store, catalogue_of, period, made_at, scope=scope, reading=read, backing=True)
    doubted = (*(doubt.text for doubt in found.doubts), *found.left_out)
    pointed_out = (*(("検算", said) for said in found.broken), *(("報告書", said) for said in doubted))
    return replace(
        annexes,
        title=f"{TITLE} {scope.title}".rstrip(),
        warnings=(*pointed_out, *annexes.warnings),
        papers=(*found.papers, *annexes.papers, check_sheet(found.checks, found.estimated)),
    )


def _names(store: BookStore, catalogue_of: CatalogueOf, layout: Layout, summary: Summary) -> dict[str, tuple[str, ...]]:
    """Return what the form names rather than counts (産別): the titles of the rows behind the figure (L4)."""
    found = {}
    texts = (block.text for part in layout.parts for block in part.blocks)
    for code in {p.key for text in texts for p in places(parse(text)) if p.take == "names"}:
        figure = summary.figures.get(code)
        rows = rows_of(store, catalogue_of, figure, summary.scope) if figure and figure.value else []
        found[code] = tuple(row.title for row in rows)
    return found


def _events(
    store: BookStore, catalogue_of: CatalogueOf, layout: Layout, summary: Summary
) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield the meetings of the whole fiscal year behind each table of events, those still to come too."""
    year = summary.period.fiscal_year
    catalogue = catalogue_of(year)
    measurer = Measurer(store, catalogue, narrowing_of(store, summary.scope))
    sources = (block.source for part in layout.parts for block in part.blocks if block.source.startswith("events:"))
    for code in {source.removeprefix("events:") for source in sources}:
        rows = measurer.rows(catalogue.by_code[code].measure, year_period(year))
        held = cast("list[Meeting]", store.by_ids(Meeting.kind, [row.record_id for row in rows]))
        blocks = cast("list[Block]", store.by_ids(Block.kind, [one.block_id for one in held if one.block_id]))
        named = {block.id: block.name.removesuffix("ブロック") for block in blocks}
        yield code, tuple(Event(named.get(one.block_id or "", one.name), one.held_on, one.place) for one in held)


def _in_words(sentences: tuple[str, ...], layout: Layout, catalogue: Catalogue) -> tuple[str, ...]:
    if not sentences:
        return ()
    words = PlaceWords(layout, catalogue)
    return tuple(words.told(sentence) for sentence in sentences)


def _coming(store: BookStore, held_on: date | None, period: Period) -> dict[str, tuple[Event, ...]]:
    """Return the book's own meetings after the conference (without its day: after the period), by kind."""
    found: dict[str, list[Event]] = {}
    for one in cast("list[Meeting]", store.all(Meeting.kind)):
        if one.book_id == store.info.book_id and one.held_on > (held_on or period.end):
            found.setdefault(one.meeting, []).append(Event(one.name, one.held_on, one.place, one.starts_at))
    return {kind: tuple(events) for kind, events in found.items()}


def _key_of(layout: Layout, path: Path) -> str:
    """Return the key of the text a doubt was found in; its path ends in the part, the block and 「text」."""
    if path[0] != "parts":
        return ""
    _, part, _, block, _ = path
    return layout.parts[int(part)].blocks[int(block)].key
