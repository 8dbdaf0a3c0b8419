"""資料 made from data: tables of the year's indicators, as the catalogue names them (design.md L10, domain.md §1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from roukin_desktop.domain.catalogue import Indicator, PaperTable
from roukin_desktop.domain.summary import Summary
from roukin_desktop.reports.model import Block, Paper, Table
from roukin_desktop.services.papers.along import along_table
from roukin_desktop.services.papers.axes import Axes
from roukin_desktop.services.papers.cells import nothing_recorded, paper
from roukin_desktop.services.papers.overview import overview_table
from roukin_desktop.services.papers.sessions import session_table
from roukin_desktop.services.summaries.scene import Scene
from roukin_desktop.storage.measures.homes import HomeNames
from roukin_desktop.storage.measures.lists import SessionRows
from roukin_desktop.storage.store import BookStore


@dataclass(frozen=True, slots=True)
class Annexes:
    """What the tables of 資料 are made from: one state of the book."""

    store: BookStore
    scene: Scene
    summary: Summary
    axes: Axes
    sessions: SessionRows
    homes: HomeNames

    def papers(self, built_in: Sequence[Paper]) -> Iterator[Paper]:
        """Yield the 資料 of the year in its order; those the program lays out itself get their tables after them.

        In a part of the movement a paper nobody has anything for is left out; headquarters' own says so. A built-in
        one the year does not name comes last.
        """
        catalogue = self.scene.now.catalogue
        laid_out: Mapping[str, Paper] = {found.key: found for found in built_in}
        for form in catalogue.papers:
            tables = [block for table in form.tables for block in self._table(table)]
            own = laid_out.get(form.key)
            if own is not None:
                yield paper(catalogue, form.key, form.title, (*own.blocks, *tables)) if tables else own
            elif tables or self.scene.whole:
                yield paper(catalogue, form.key, form.title, tables or [nothing_recorded(form.title)])
        named = {form.key for form in catalogue.papers}
        yield from (found for found in built_in if found.key not in named)

    def _table(self, form: PaperTable) -> Iterator[Block]:
        counted = self.axes.columns(form.heads, form.axis)
        shown = [i for i in counted if self.summary.figures[i.code].value is not None]
        if shown:
            yield self._laid_out(form, shown)

    def _laid_out(self, form: PaperTable, shown: Sequence[Indicator]) -> Table:
        figures = [self.summary.figures[i.code] for i in shown]
        if form.axis == "indicator":
            return overview_table(self.summary, form, shown, whole=self.scene.whole)
        if form.axis == "session":
            listed = replace(figures[0].measure, take="count", field="")
            ids = {row.record_id for row in self.scene.now.measurer.rows(listed, figures[0].period)}
            chosen = replace(self.sessions, sessions=[row for row in self.sessions.sessions if row.id in ids])
            return session_table(self.scene.now.catalogue, chosen, self.homes, figures, form.title)
        return along_table(self.axes, form, shown, figures)
