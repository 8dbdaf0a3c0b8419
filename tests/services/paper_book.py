"""A fictional book of headquarters whose records give every figure of the real paper (2025年度上期).

Names are invented. Only the sums are the paper's: how they spread over places and months is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import CampaignEntry, Record, SelfTarget, StudySession
from roukin_desktop.domain.rules.monthly import month_items
from tests import builders
from tests.services.conference_paper import paper_values

MONTHS = tuple(date(2025, month, 1) for month in range(4, 10))
BRANCHES = tuple(builders.branch(f"9{at:02}", name=f"架空支店{at}") for at in range(1, 4))
FEDERATIONS = tuple(
    builders.federation(f"9{at:02}", name=name)
    for at, name in enumerate(("全開発", "JP労組", "北教組", *(f"架空産別{number}" for number in range(1, 17))))
)
MEMBERS = tuple(
    builders.member(f"{at:04}", branch_id=BRANCHES[at % 3].id, federation_id=FEDERATIONS[at % 19].id)
    for at in range(726)
)
ALPHA = {"T06": 1, "T07": 1, "T15": 1_000} | dict.fromkeys(
    ("T01", "T02", "T03", "T04", "T08", "T09", "T10", "T12", "T13"), 100
)
"""One set of rates that gives 5,996千円 (domain.md §4.3, α): a question to headquarters, no fact."""

_STARTS = {"K06": "K04", "K07": "K05", "K08": "K08", "K09": "K09", "L15": "L14"}
_FLOWS = {"K08": 12, "K09": 35_000_000}


def with_rates(catalogue: Catalogue, rates: dict[str, int]) -> Catalogue:
    """Return the definitions with the rates headquarters entered."""
    known = tuple(replace(rate, yen=rates.get(rate.indicator)) for rate in catalogue.donation_rates)
    return replace(catalogue, donation_rates=known)


def spread(total: int, parts: int) -> list[int]:
    """Return ``parts`` whole numbers that add up to ``total``."""
    return [total * (at + 1) // parts - total * at // parts for at in range(parts)]


def paper_book(catalogue: Catalogue) -> list[Record]:
    """Return the records, parents first."""
    values = {code: numbers[0] for code, numbers in paper_values().items()}
    return [
        *(*BRANCHES, *FEDERATIONS, *MEMBERS),
        *_sessions(values),
        *_targets(),
        *_campaign(values),
        *_activities(values),
        *_consultations(values),
        *_meetings(),
        *_months(catalogue, values),
        *_starts(values),
        *_priors(),
    ]


def _sessions(values: dict[str, int]) -> Iterator[StudySession]:
    seminars, others = values["L09"], values["T09"] - values["K02"] - values["B02"] - values["L09"]
    kinds = [
        *(("disposable_income", heads, True) for heads in spread(6_600, 300)),
        *(("disposable_income", heads, False) for heads in spread(values["K03"] - 6_600, values["K02"] - 300)),
        *(("life_defense", heads, False) for heads in spread(values["B03"], values["B02"])),
        *(("retirement", heads, False) for heads in spread(values["L10"], seminars)),
        *(("newcomer", heads, True) for heads in spread(values["S02"] - 6_600, values["S01"] - 300)),
        *(("newcomer", 10, False) for _ in range(others - values["S01"] + 300)),
    ]
    yen = iter(spread(values["S04"], values["S01"]))
    web = values["S03"]
    for at, (theme, heads, used) in enumerate(kinds):
        yield builders.session(
            str(at + 1),
            members=(MEMBERS[at],),
            held_on=date(2025, 4, 1) + timedelta(days=at % 183),
            form="web" if used and at < web else "face",
            themes=(theme,),
            attendees=heads,
            expense=builders.expense(next(yen)) if used else None,
        )


def _targets() -> Iterator[SelfTarget]:
    for at in range(len(MEMBERS)):
        yield builders.target(f"{at:04}", set_on=date(2025, 6, 1))


def _campaign(values: dict[str, int]) -> Iterator[CampaignEntry]:
    weeks = zip(spread(values["L12"], 8), spread(values["L13"], 8), strict=True)
    for week, (count, yen) in enumerate(weeks):
        yield builders.entry(
            f"w{week}",
            branch_id=BRANCHES[week % 3].id,
            recorded_on=date(2025, 6, 8) + timedelta(weeks=week) if week < 7 else date(2025, 7, 31),
            count=count,
            yen=yen,
        )


def _activities(values: dict[str, int]) -> Iterator[Record]:
    """Yield what members and 産別 did; some of them twice, which adds nothing."""
    for name, code in (("agenda", "O01"), ("newsletter", "O02")):
        for at in range(values[code]):
            yield builders.activity(f"{name} {at}", activity=name, member_id=MEMBERS[at].id)
        yield builders.activity(f"{name} again", activity=name, member_id=MEMBERS[0].id, done_on=date(2025, 9, 1))
    for name, code in (("retiree_info", "L07"), ("retirement_policy", "L08"), ("welfare_request", "O05")):
        for at in range(values[code]):
            yield builders.activity(f"{name} {at}", activity=name, member_id=None, federation_id=FEDERATIONS[at].id)
    for at in range(values["O03"] + 1):
        ended = date(2025, 9, 30) if at == values["O03"] else None
        yield builders.workplace_committee(f"{at:04}", ended_on=ended)


def _consultations(values: dict[str, int]) -> Iterator[Record]:
    for name, code in (("debt", "B04"), ("npo_loan", "T12"), ("npo_account", "T13")):
        for at, count in enumerate(spread(values[code], 18)):
            day, place = MONTHS[at // 3] + timedelta(days=14), BRANCHES[at % 3].id
            yield builders.consultation(
                f"{name} {at}", consultation=name, count=count, recorded_on=day, branch_id=place
            )


def _meetings() -> Iterator[Record]:
    yield builders.meeting("a", name="道南ブロック研修会", held_on=date(2025, 9, 19), place="函館市")
    yield builders.meeting("b", name="空知ブロック研修会", held_on=date(2025, 11, 10), place="岩見沢市")


def _months(catalogue: Catalogue, values: dict[str, int]) -> Iterator[Record]:
    for code in month_items(catalogue):
        total = _FLOWS.get(code, values.get(code, 0))
        stock = code == "X02"
        parts = spread(total, 3) * 6 if stock else spread(total, 18)
        for at, value in enumerate(parts):
            less = 100 if stock and at < 15 else 0
            month, place = MONTHS[at // 3], BRANCHES[at % 3].id
            yield builders.monthly(f"{code} {at}", item=code, month=month, branch_id=place, value=value - less)
    yield builders.monthly("october", item="T01", month=date(2025, 10, 1), branch_id=BRANCHES[0].id, value=999)


def _starts(values: dict[str, int]) -> Iterator[Record]:
    for code, flow in _STARTS.items():
        yield builders.opening(code, value=values[code] - _FLOWS.get(flow, values.get(flow, 0)))


def _priors() -> Iterator[Record]:
    for code, numbers in paper_values().items():
        if len(numbers) > 1:
            yield builders.prior(code, value=numbers[1])
