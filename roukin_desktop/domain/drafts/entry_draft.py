"""The form of キャンペーン実績 (domain.md §6.6, F3); the campaign is chosen before the form."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, RowSpec, Values
from roukin_desktop.domain.records import CampaignEntry
from roukin_desktop.domain.text import NOTE_LIMIT

SPANS = ("week", "month")


@dataclass(frozen=True, slots=True)
class EntryShape:
    """Fields of an entry of one campaign; ``branches`` are the ids of the book's 店舗.

    ``before`` are branch, day and span of the entry registered last: the next product mostly shares them.
    """

    campaign: Campaign
    branches: tuple[str, ...]
    sense: DateSense
    before: tuple[str, str, str] = ("", "", "week")

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields in tab order."""
        products = tuple(product.key for product in self.campaign.products)
        return (
            FieldSpec("branch", "店舗", FieldKind.CHOICE, required=True, choices=self.branches),
            FieldSpec("product", "商品", FieldKind.CHOICE, required=True, choices=products),
            FieldSpec("span", "区切り", FieldKind.CHOICE, required=True, choices=SPANS),
            FieldSpec("recorded_on", "集計日", FieldKind.DATE, required=True),
            FieldSpec("count", "件数", FieldKind.INT, unit="件"),
            FieldSpec("yen", "金額", FieldKind.YEN, unit="円"),
            FieldSpec("correction", "訂正", FieldKind.FLAG),
            FieldSpec("note", "備考", FieldKind.TEXT, limit=NOTE_LIMIT),
        )

    @property
    def rows(self) -> tuple[RowSpec, ...]:
        """None."""
        return ()

    def blank(self) -> dict[str, str]:
        """Preset the branch (the one before, else the only one), the only product, the day and the span.

        ``campaign`` is no field: it lets a kept draft find its campaign again.
        """
        products = self.campaign.products
        branch, day, span = self.before
        if not branch and len(self.branches) == 1:
            branch = self.branches[0]
        product = products[0].key if len(products) == 1 else ""
        return {
            "campaign": self.campaign.key,
            "branch": branch,
            "product": product,
            "span": span,
            "recorded_on": day,
        }

    def texts(self, record: CampaignEntry) -> dict[str, str]:
        """Return the texts of an entry."""
        return {
            "campaign": record.campaign,
            "branch": record.branch_id or "",
            "product": record.product,
            "span": record.span,
            "recorded_on": f"{record.recorded_on:%Y/%m/%d}",
            "count": "" if record.count is None else str(record.count),
            "yen": "" if record.yen is None else str(record.yen),
            "correction": "1" if record.correction else "",
            "note": record.note,
        }

    def build(self, values: Values, saved: CampaignEntry | None) -> CampaignEntry | None:
        """Return the entry; None without its day."""
        recorded_on = values.day("recorded_on")
        if recorded_on is None:
            return None
        return CampaignEntry(
            id=saved.id if saved else "",
            book_id=saved.book_id if saved else "",
            version=saved.version if saved else 0,
            campaign=saved.campaign if saved else self.campaign.key,
            branch_id=values.text("branch") or None,
            product=values.text("product"),
            recorded_on=recorded_on,
            span=values.text("span"),
            count=values.number("count"),
            yen=values.number("yen"),
            correction=values.flag("correction"),
            note=values.text("note"),
        )
