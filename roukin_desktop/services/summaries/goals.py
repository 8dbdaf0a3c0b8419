"""What a figure is measured against: the movement's targets at headquarters, 会員分件数目標 for everybody else.

The targets of the definitions are those of all Hokkaido; a committee beside them would read 1 or 2 %. What the bank
gives each member (会員分件数目標) is the same number broken down, so its sum over the members of a committee, an office
or a scope is the target of that part (domain.md J-2: 会員自主目標 are to come near it).
"""

from __future__ import annotations

from roukin_desktop.domain.period import year_period
from roukin_desktop.services.summaries.scene import Scene
from roukin_desktop.services.summaries.targets import ALLOTTED

OF_MEMBERS = "会員分件数目標"


def goals(scene: Scene) -> dict[str, int]:
    """Return the year's targets by code; an indicator nobody gave one of has none, and so no rate (design.md L7).

    Members are given targets of a year, so they count in every period of it. A total has the sum of its parts' targets
    where each part has one.
    """
    indicators = scene.now.catalogue.indicators
    if scene.whole:
        targets = {i.code: i.target.value for i in indicators if i.target is not None}
        return {code: value for code, value in targets.items() if value is not None}
    allotted = scene.now.groups((ALLOTTED,), "item", year_period(scene.now.period.fiscal_year)).numbers
    given = {item.indicator: allotted[item.key][0] for item in scene.now.catalogue.target_items if item.key in allotted}
    found = {code: value for code, value in given.items() if value is not None}
    for indicator in indicators:
        parts = indicator.measure.parts
        if parts and indicator.code not in found and found.keys() >= {*parts}:
            found[indicator.code] = sum(found[part] for part in parts)
    return found
