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
        "dimensions": ("activity", "member", "branch", "federation"),
    },
    "workplace_committee": {"fields": ("member",), "dimensions": ("branch", "federation")},
    "consultation": {"fields": ("count",), "dimensions": ("consultation", "branch", "month")},
    "monthly_figure": {"fields": ("value",), "dimensions": ("indicator", "branch", "month")},
    "meeting": {"fields": ("count",), "dimensions": ("meeting", "block")},
    "master": {"fields": ("value",), "dimensions": ("master",)},
    "donation": {"fields": ("yen",), "dimensions": ()},
    "indicators": {"fields": (), "dimensions": ()},
}
"""What can be measured: per source the fields that can be taken and the dimensions that can narrow it.

``indicators`` is the sum of other indicators; ``expense`` takes ``used``, ``web`` and ``video`` take ``yes``.
"""

TAKES = ("count", "sum", "distinct", "total")


@dataclass(frozen=True, slots=True)
class Measure:
    """How a figure is made.

    ``take`` is ``count`` (rows), ``sum`` or ``distinct`` (of ``field``), or ``total`` (sum of the
    indicators named in ``parts``). ``where`` holds (dimension, accepted values) pairs, all of which must hold.
    """

    source: str
    take: str
    field: str = ""
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    parts: tuple[str, ...] = ()

    def narrowed(self, dimension: str, *values: str) -> Measure:
        """Return the same measure over fewer rows."""
        return replace(self, where=(*self.where, (dimension, tuple(values))))
