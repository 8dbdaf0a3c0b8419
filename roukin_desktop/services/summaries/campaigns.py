"""Campaigns in a summary: what the period brought and where each stands since it began (domain.md §5.3, C-9).

No sum over campaigns: two of them may count the same deposit (C-10).
"""

from __future__ import annotations

from collections.abc import Iterator

from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Figure, SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.scene import ENTRIES, Groups, Side, table_figure

MEASURES = (Measure(ENTRIES.source, "sum", "count"), Measure(ENTRIES.source, "sum", "yen"))
_COLUMNS = (
    SummaryColumn("キャンペーン・商品", "", "label"),
    SummaryColumn("件数", "件", "figure"),
    SummaryColumn("金額", "円", "figure"),
    SummaryColumn("累計件数", "件", "figure"),
    SummaryColumn("累計金額", "円", "figure"),
    SummaryColumn("実施期間", "", "label"),
    SummaryColumn("残り", "", "label"),
)
_NOTE = "件数・金額はこの期間の分、累計はキャンペーンの初日から期間の末日までです。キャンペーンどうしは合計しません。"


def campaign_table(side: Side) -> SummaryTable:
    """Return the campaigns that have begun or have entries, one row per product and their total."""
    rows = [row for campaign in shown_campaigns(side) for row in _rows(side, campaign)]
    return SummaryTable("campaigns", "キャンペーン実績", _COLUMNS, tuple(rows), _NOTE)


def shown_campaigns(side: Side) -> Iterator[Campaign]:
    """Yield the year's campaigns begun by the period's end, those with entries, and unknown ones by their key."""
    entered = {key for key, _ in side.groups((ENTRIES,), "campaign", to_date(side.period)).numbers.items()}
    for campaign in side.catalogue.campaigns:
        begun = campaign.starts_on is not None and campaign.starts_on <= side.period.end
        if campaign.key in entered or begun:
            yield campaign
    for key in sorted(entered - {campaign.key for campaign in side.catalogue.campaigns}):
        yield Campaign(key, key, key, None, None, ())


def to_date(period: Period) -> Period:
    """Return the window from a year before the period's end on: campaigns may begin in the year before."""
    return Period(f"{period.key}:to_date", period.fiscal_year, period.prior().start, period.end, period.label)


def product_labels(campaign: Campaign, *found: Groups) -> dict[str, str]:
    """Return the labels of a campaign's products, those only records know last."""
    labels = {product.key: product.label for product in campaign.products}
    keys = {key for groups in found for key in groups.numbers}
    return labels | {key: key for key in sorted(keys - labels.keys())}


def _rows(side: Side, campaign: Campaign) -> Iterator[SummaryRow]:
    measures = tuple(m.narrowed("campaign", campaign.key) for m in MEASURES)
    window = side.window(campaign.key)
    now = side.groups(measures, "product")
    running = side.groups(measures, "product", window) if window else now
    name = campaign.short or campaign.name
    labels = product_labels(campaign, now, running)
    for key, label in labels.items():
        narrowed = tuple(m.narrowed("product", key) for m in measures)
        taken = takes(campaign, key)
        figures = (*_figures(narrowed, side.period, now, key, taken), *_figures(narrowed, window, running, key, taken))
        yield SummaryRow(f"{name} {label}", (*figures, *_window_cells(side, campaign)))
    if len(labels) > 1:
        whole = side.groups(measures, None)
        whole_running = side.groups(measures, None, window) if window else whole
        taken = frozenset[str]().union(*(takes(campaign, key) for key in labels))
        figures = (
            *_figures(measures, side.period, whole, "", taken),
            *_figures(measures, window, whole_running, "", taken),
        )
        yield SummaryRow(f"{name} 計", (*figures, *_window_cells(side, campaign)), total=True)


def takes(campaign: Campaign, product_key: str) -> frozenset[str]:
    """Return what a product is counted in: count, yen or both; a product the year does not know may have both."""
    product = campaign.product(product_key)
    return frozenset(product.takes if product else ("count", "yen"))


def _figures(
    measures: tuple[Measure, ...], period: Period | None, groups: Groups, key: str, taken: frozenset[str]
) -> tuple[Figure | None, ...]:
    """Return 件数 and 金額; a campaign not begun and an amount the product is not counted in stay blank."""
    if period is None:
        return (None,) * len(measures)
    values = groups.of(key, (0,) * len(measures))
    return tuple(
        table_figure(measure, period, value) if measure.field in taken else None
        for measure, value in zip(measures, values, strict=True)
    )


def _window_cells(side: Side, campaign: Campaign) -> tuple[str, str]:
    """Return the window and what is left of it at the period's end."""
    end = campaign.ends_on
    left = (end - side.period.end).days if end else None
    return window_text(campaign), "" if left is None else f"{left}日" if left > 0 else "終了"


def window_text(campaign: Campaign) -> str:
    """Return 「6月2日~7月31日」, with the years where it runs over New Year; '' for a campaign without dates."""
    start, end = campaign.starts_on, campaign.ends_on
    if not (start or end):
        return ""
    years = bool(start and end and start.year != end.year)
    return "~".join(f"{f'{d.year}年' if years else ''}{d.month}月{d.day}日" if d else "" for d in (start, end))
