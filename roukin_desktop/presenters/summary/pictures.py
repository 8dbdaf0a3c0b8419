"""The pictures of 集計: one at a time, each bar of which opens its rows (design.md L4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.summary import Summary
from roukin_desktop.presenters.months import month_text
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.summary.backing import Opened, opened_bar
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.reports.charts.tables import drawn_rows
from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.services.papers.pictures import Picture

MONTH_TABLE = "sessions_by_month"
_NONE = (
    "図にする数字がまだありません。学習会・会員自主目標・キャンペーン実績を登録すると、"
    "月ごと・店舗ごとの図がここに出ます。"
)
_HINT = "棒を選ぶと、その数の内訳が開きます。"


@dataclass(frozen=True, slots=True)
class PictureModel:
    """A chart with what each of its bars says; ``note`` is what a reader could misread, and what a bar does."""

    title: str
    chart: Table | MonthChart
    bars: tuple[str, ...]
    note: str


class PicturesView(Protocol):
    """Where the pictures are shown."""

    def show_pictures(self, options: list[Option], chosen: str, note: str) -> None:
        """Offer the pictures; ``note`` says what to do where there is none."""

    def show_picture(self, model: PictureModel) -> None:
        """Show one of them."""


class PictureChooser:
    """Reads what can be drawn and shows what is chosen, which stays chosen as long as it can be drawn."""

    def __init__(self, tools: Tools, view: PicturesView, loaded: Callable[[], None]) -> None:
        """Prepare; ``loaded`` is told when there are new ones."""
        self._tools, self._view, self._loaded = tools, view, loaded
        self._pictures: dict[str, Picture] = {}
        self.chosen = ""
        """The name of the picture that is shown, '' where there is none."""
        self._drawn: Summary | None = None

    def load(self, summary: Summary) -> None:
        """Read the pictures of a summary; its tables stand there meanwhile."""
        desk, self._drawn = self._tools.desk, summary

        def show(found: tuple[Picture, ...]) -> None:
            if summary is self._drawn:
                self._show(found)

        self._tools.runner.run(lambda: desk.pictures(summary), show)

    def choose(self, key: str) -> None:
        """Show another picture."""
        self.chosen = key
        self._view.show_picture(_model(self._pictures[key]))

    def step(self, by: int) -> None:
        """Show the picture before or after; after the last comes the first."""
        keys = list(self._pictures)
        if keys:
            self.choose(keys[(keys.index(self.chosen) + by) % len(keys)])
            self._offer()

    def bar(self, at: int) -> Opened | int | None:
        """Return what a bar opens; of 学習会 by month the row of its table."""
        picture = self._pictures.get(self.chosen)
        if picture is None:
            return None
        if isinstance(picture.chart, MonthChart):
            return at
        rows = drawn_rows(picture.chart)
        return opened_bar(picture.chart, rows[at]) if at < len(rows) else None

    def label(self, at: int) -> str:
        """Return the name of a bar, '' where there is none."""
        labels = self._labels()
        return labels[at] if at < len(labels) else ""

    def place(self, label: str) -> int:
        """Return where the bar of that name stands now, -1 where it is drawn no longer."""
        labels = self._labels()
        return labels.index(label) if label in labels else -1

    def _labels(self) -> list[str]:
        picture = self._pictures.get(self.chosen)
        chart = picture.chart if picture is not None else None
        return [row[0].printed for row in drawn_rows(chart)] if isinstance(chart, Table) else []

    def _show(self, found: tuple[Picture, ...]) -> None:
        self._pictures = {picture.title: picture for picture in found}
        if self.chosen not in self._pictures:
            self.chosen = next(iter(self._pictures), "")
        self._offer()
        if self.chosen:
            self.choose(self.chosen)
        self._loaded()

    def _offer(self) -> None:
        options = [Option(key, key) for key in self._pictures]
        self._view.show_pictures(options, self.chosen, "" if options else _NONE)


def _model(picture: Picture) -> PictureModel:
    chart = picture.chart
    if isinstance(chart, MonthChart):
        return PictureModel(picture.title, chart, tuple(map(month_text, chart.points)), _HINT)
    bars = tuple(_bar_text(chart, at) for at in range(len(drawn_rows(chart))))
    return PictureModel(picture.title, chart, bars, f"{_HINT}{chart.note}")


def _bar_text(chart: Table, at: int) -> str:
    """Return 「メイン化 達成率 57.7%、期間経過率 50.1%」; a blank is 未入力 (L7)."""
    row, places = drawn_rows(chart)[at], chart.bars.columns if chart.bars else ()
    heads = [(chart.columns[place], row[place].printed) for place in places]
    said = (f"{column.title} {f'{printed}{column.unit}' if printed else '未入力'}" for column, printed in heads)
    return f"{row[0].printed} {'、'.join(said)}"
