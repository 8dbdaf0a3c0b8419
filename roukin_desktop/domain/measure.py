"""A measure is data: which rows count, and what is taken from them (design.md L4, L10).

The same value yields the figure and the rows behind it, because both are made from one filter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

SOURCES: dict[str, dict[str, tuple[str, ...]]] = {
    "study_session": {
        "fields": ("attendees", "web_attendees", "expense_yen", "member"),
        "dimensions": (
            "theme",
            "purpose",
            "form",
            "month",
            "member",
            "branch",
            "federation",
            "committee",
            "block",
            "expense",
            "web",
            "video",
        ),
    },
    "self_target": {
        "fields": ("allotted", "target", "member"),
        "dimensions": ("item", "member", "branch", "federation", "committee", "block"),
    },
    "campaign_entry": {
        "fields": ("count", "yen"),
        "dimensions": ("campaign", "product", "month", "branch", "committee", "block"),
    },
    "member_activity": {
        "fields": ("member", "federation"),
        "dimensions": ("activity", "month", "member", "branch", "federation", "committee", "block"),
    },
    "workplace_committee": {
        "fields": ("member",),
        "dimensions": ("member", "branch", "federation", "committee", "block"),
    },
    "consultation": {"fields": ("count",), "dimensions": ("consultation", "month", "branch", "committee", "block")},
    "monthly_figure": {"fields": ("value",), "dimensions": ("indicator", "month", "branch", "committee", "block")},
    "meeting": {"fields": ("attendees",), "dimensions": ("meeting", "month", "block")},
    "master": {"fields": ("value",), "dimensions": ("master",)},
    "donation": {"fields": ("yen",), "dimensions": ()},
    "indicators": {"fields": (), "dimensions": ()},
}
"""What can be measured: per source the fields that can be taken and the dimensions that can narrow it.

``indicators`` is the sum of other indicators; ``expense`` takes ``used``, ``web`` and ``video`` take ``yes``.
"""

TAKES = ("count", "sum", "distinct", "total", "last")
"""``last`` is the sum at the latest month of the period that has any: a stock is never added over time."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How a figure is made.

    ``take`` is ``count`` (rows), ``sum``, ``last`` or ``distinct`` (of ``field``), or ``total`` (sum of the
    indicators named in ``parts``). ``opening`` names the item whose opening balance a sum of months goes on from:
    then the figure is a cumulation up to the period's end. ``where`` holds (dimension, accepted values) pairs, all of
    which must hold.
    """

    source: str
    take: str
    field: str = ""
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    parts: tuple[str, ...] = ()
    opening: str = ""

    def narrowed(self, dimension: str, *values: str) -> Measure:
        """Return the same measure over fewer rows."""
        return replace(self, where=(*self.where, (dimension, tuple(values))))
