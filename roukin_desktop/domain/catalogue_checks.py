"""What the keys of a catalogue mean together: references, duplicates, windows, sums (design.md L10).

Each check yields problems with the path of the offending key; the reader turns paths into lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from roukin_desktop.domain.catalogue import Campaign, Catalogue, Indicator
from roukin_desktop.domain.catalogue_papers import check_papers
from roukin_desktop.domain.measure import SOURCES, TAKES, Measure
from roukin_desktop.domain.notation import SCALES
from roukin_desktop.domain.text import search_key
from roukin_desktop.domain.toml_lines import Path
from roukin_desktop.domain.toml_records import Problem

FLOWS = ("flow", "stock", "cumulative", "event", "master")
ADDITIVITIES = ("A", "SA", "ND", "DER", "NONE")
PERIODS = ("period", "year_to_date", "as_of", "year", "campaign", "since")
DEADLINES = ("H1", "H2", "year")
BASES = ("annual", "to_date", "movement", "exceed_prior", "none")
ENTRIES = ("F1", "F1x", "F2", "F3", "F4", "F5", "F6", "IMP", "HQ", "DER")
"""Words an indicator may use; domain.md §2 explains them."""

CHOICES = ("forms", "purposes", "themes", "expense_kinds", "decided_by", "activities", "consultations", "meetings")

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_CODE = re.compile(r"[A-Z]\d{2,3}")
_FORMS = {_KEY: "英小文字・数字・_", _CODE: "英大文字1字と数字(例 T09)"}
_NEGATIVE = "0以上の数を書いてください。"
_ALLOWED = {
    "flow": FLOWS,
    "additivity": ADDITIVITIES,
    "period": PERIODS,
    "rounding": tuple(SCALES),
    "delta_rounding": tuple(SCALES),
}


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield everything that cannot be meant so, in no particular order."""
    if not 2000 <= catalogue.fiscal_year <= 2199:
        yield Problem(("fiscal_year",), "年度を西暦4桁で書いてください。")
    yield from _check_names(catalogue)
    yield from _check_expense(catalogue)
    for i, campaign in enumerate(catalogue.campaigns):
        yield from _check_campaign(campaign, ("campaigns", i))
    vocabulary = _vocabulary(catalogue)
    campaigns = vocabulary["campaign"]
    for i, indicator in enumerate(catalogue.indicators):
        yield from _check_indicator(indicator, ("indicators", i))
        yield from _check_measure(indicator.measure, ("indicators", i, "measure"), vocabulary)
        yield from _check_total(indicator, ("indicators", i), catalogue)
        yield from _check_window(indicator, ("indicators", i), campaigns, catalogue)
    yield from _check_references(catalogue)
    yield from check_papers(catalogue)
    yield from _check_deadlines(catalogue)


def _one_of(words: Iterable[str]) -> str:
    return f"{'・'.join(words)} から選んでください。"


def _check_names(catalogue: Catalogue) -> Iterator[Problem]:
    for group in CHOICES:
        choices = getattr(catalogue, group)
        yield from _unique(group, "key", (c.key for c in choices))
        yield from _unmistakable(group, [(c.label, c.short, c.key, *c.aliases) for c in choices])
    items, campaigns = catalogue.target_items, catalogue.campaigns
    yield from _unique("target_items", "key", (t.key for t in items))
    yield from _unmistakable("target_items", [(t.label, t.short, *t.aliases) for t in items])
    yield from _unique("campaigns", "key", (c.key for c in campaigns))
    yield from _unmistakable("campaigns", [(c.name, c.short, *c.aliases) for c in campaigns])
    yield from _unique("papers", "key", (p.key for p in catalogue.papers))
    yield from _unique("indicators", "identifier", (n.identifier for n in catalogue.indicators))
    yield from _unique("indicators", "code", (n.code for n in catalogue.indicators), _CODE)
    yield from _unique("donation_rates", "indicator", (r.indicator for r in catalogue.donation_rates), _CODE)


def _unique(group: str | Path, key: str, values: Iterable[str], form: re.Pattern[str] = _KEY) -> Iterator[Problem]:
    base: Path = (group,) if isinstance(group, str) else group
    seen: set[str] = set()
    for i, value in enumerate(values):
        if not form.fullmatch(value):
            yield Problem((*base, i, key), f"「{value}」は使えません。{_FORMS[form]}で書いてください。")
        if value in seen:
            yield Problem((*base, i, key), f"「{value}」が二度使われています。")
        seen.add(value)


def _unmistakable(group: str | Path, words: list[tuple[str, ...]]) -> Iterator[Problem]:
    """See that a word an import reads leads to one choice, however it is typed (exchange.md §5)."""
    base: Path = (group,) if isinstance(group, str) else group
    owners: dict[str, int] = {}
    for i, spellings in enumerate(words):
        if not spellings[0].strip():
            yield Problem((*base, i), "名前が空です。")
        for word in filter(None, map(search_key, spellings)):
            if owners.setdefault(word, i) != i:
                yield Problem((*base, i, "aliases"), f"「{word}」は{owners[word] + 1}番目と区別できません。")


def _check_expense(catalogue: Catalogue) -> Iterator[Problem]:
    rule = catalogue.expense
    for key in ("budget_yen", "cap_per_head_yen", "minimum_minutes"):
        if (getattr(rule, key) or 0) < 0:
            yield Problem(("expense", key), _NEGATIVE)


def _check_campaign(campaign: Campaign, path: Path) -> Iterator[Problem]:
    if campaign.starts_on and campaign.ends_on and campaign.ends_on < campaign.starts_on:
        yield Problem((*path, "ends_on"), "終わりの日が始まりの日より前です。")
    low, high = campaign.mean_from_yen, campaign.mean_to_yen
    if low is not None and high is not None and high < low:
        yield Problem((*path, "mean_to_yen"), "mean_from_yen より小さい額です。")
    for key in ("minimum_yen", "mean_from_yen", "mean_to_yen"):
        if (getattr(campaign, key) or 0) < 0:
            yield Problem((*path, key), _NEGATIVE)
    if not campaign.products:
        yield Problem((*path, "products"), "対象商品を1つ以上書いてください。")
    yield from _unique((*path, "products"), "key", (p.key for p in campaign.products))
    yield from _unmistakable((*path, "products"), [(p.label, *p.aliases) for p in campaign.products])
    for i, product in enumerate(campaign.products):
        if product.takes not in {("count",), ("count", "yen")}:
            yield Problem((*path, "products", i, "takes"), '["count"] か ["count", "yen"] と書いてください。')
    for i, prize in enumerate(campaign.prizes):
        for key in ("yen", "winners"):
            if getattr(prize, key) < 0:
                yield Problem((*path, "prizes", i, key), _NEGATIVE)


def _check_indicator(indicator: Indicator, path: Path) -> Iterator[Problem]:
    if not indicator.label.strip():
        yield Problem((*path, "label"), "名前が空です。")
    for key, allowed in _ALLOWED.items():
        if getattr(indicator, key) not in allowed:
            yield Problem((*path, key), _one_of(allowed))
    if any(part not in ENTRIES for part in re.split(r"[/+]", indicator.entry)):
        yield Problem((*path, "entry"), f"{'・'.join(ENTRIES)} を / か + でつないで書いてください。")
    if (indicator.rounding == "INT") != (indicator.delta_rounding == "INT"):
        yield Problem((*path, "delta_rounding"), "金額と件数を混ぜることはできません。")
    printed = SCALES.get(indicator.rounding, (1, ""))[1]
    if printed and (indicator.unit, indicator.print_unit) != ("円", printed):
        yield Problem(
            (*path, "print_unit"),
            f"金額の unit は「円」、rounding が {indicator.rounding} の print_unit は「{printed}」です。",
        )
    if indicator.period == "since" and indicator.since is None:
        yield Problem((*path, "since"), "累計の始まりの日を書いてください。")
    yield from _check_target(indicator, path)


def _check_target(indicator: Indicator, path: Path) -> Iterator[Problem]:
    target = indicator.target
    if target is None:
        if indicator.ratio:
            yield Problem((*path, "ratio"), "達成率を出すには target が必要です。")
        return
    if target.basis not in BASES:
        yield Problem((*path, "target", "basis"), _one_of(BASES))
    elif (target.value is None) != (target.basis in {"exceed_prior", "none"}):
        yield Problem((*path, "target", "value"), "basis が exceed_prior か none のときだけ、値を書きません。")
    if target.value is not None and target.value < 0:
        yield Problem((*path, "target", "value"), _NEGATIVE)
    if target.value == 0 and indicator.ratio:
        yield Problem((*path, "target", "value"), "目標が0では達成率を出せません。1以上の数にしてください。")


def _check_measure(measure: Measure, path: Path, vocabulary: dict[str, frozenset[str]]) -> Iterator[Problem]:
    source = SOURCES.get(measure.source)
    if source is None:
        yield Problem((*path, "source"), f"「{measure.source}」という記録はありません。{_one_of(SOURCES)}")
        return
    if measure.take not in TAKES or (measure.take == "total") != (measure.source == "indicators"):
        yield Problem((*path, "take"), f"「{measure.take}」はこの記録では使えません。")
        return
    if measure.take in {"sum", "last", "distinct"} and measure.field not in source["fields"]:
        yield Problem((*path, "field"), f"「{measure.field}」という欄はありません。{_one_of(source['fields'])}")
    if measure.take in {"count", "total"} and measure.field:
        yield Problem((*path, "field"), f"{measure.take} では field を書きません。")
    if measure.source != "monthly_figure" and (measure.opening or measure.take == "last"):
        yield Problem((*path, "opening" if measure.opening else "take"), "月次実績のときだけ使えます。")
    if bool(measure.parts) != (measure.take == "total"):
        yield Problem((*path, "parts"), "内訳 parts は total のときだけ、1つ以上書いてください。")
    for dimension, values in measure.where:
        here = (*path, "where", dimension)
        if dimension not in source["dimensions"]:
            yield Problem(here, f"「{dimension}」では絞り込めません。{_one_of(source['dimensions'])}")
            continue
        known = vocabulary.get(dimension)
        unknown = [v for v in values if known is not None and v not in known]
        if unknown or not values:
            yield Problem(here, f"「{'・'.join(unknown)}」は年度定義にありません。" if unknown else "値が空です。")


def _vocabulary(catalogue: Catalogue) -> dict[str, frozenset[str]]:
    """Return the values a measure may ask for, per dimension; places and months are free."""
    winners = (f"winners:{c.key}" for c in catalogue.campaigns)
    return {
        "theme": frozenset(c.key for c in catalogue.themes),
        "purpose": frozenset(c.key for c in catalogue.purposes),
        "form": frozenset(c.key for c in catalogue.forms),
        "activity": frozenset(c.key for c in catalogue.activities),
        "consultation": frozenset(c.key for c in catalogue.consultations),
        "meeting": frozenset(c.key for c in catalogue.meetings),
        "item": frozenset(t.key for t in catalogue.target_items),
        "campaign": frozenset(c.key for c in catalogue.campaigns),
        "product": frozenset(p.key for c in catalogue.campaigns for p in c.products),
        "indicator": frozenset(catalogue.by_code),
        "master": frozenset(("expense_budget", "expense_cap", *winners)),
        "expense": frozenset(("used",)),
        "web": frozenset(("yes",)),
        "video": frozenset(("yes",)),
    }


def _check_total(indicator: Indicator, path: Path, catalogue: Catalogue) -> Iterator[Problem]:
    parts = indicator.measure.parts
    for code in parts:
        if code not in catalogue.by_code:
            yield Problem((*path, "measure", "parts"), f"指標 {code} はありません。")
    if parts and _reaches(indicator.code, parts, catalogue, frozenset()):
        yield Problem((*path, "measure", "parts"), f"合計の内訳をたどると {indicator.code} 自身に戻ります。")
        return
    targets = [t.value if (t := catalogue.by_code[c].target) else None for c in parts if c in catalogue.by_code]
    own = indicator.target.value if indicator.target else None
    if parts and own is not None and None not in targets and own != sum(t or 0 for t in targets):
        yield Problem((*path, "target"), f"合計の目標が内訳の目標の和 {sum(t or 0 for t in targets):,} と違います。")


def _check_window(
    indicator: Indicator, path: Path, campaigns: frozenset[str], catalogue: Catalogue
) -> Iterator[Problem]:
    """See that a figure of months knows the window or the balance it is counted from (domain.md §5.3)."""
    opening = indicator.measure.opening
    months = indicator.measure.source == "monthly_figure"
    if indicator.campaign and indicator.campaign not in campaigns:
        yield Problem((*path, "campaign"), f"「{indicator.campaign}」というキャンペーンは年度定義にありません。")
    if months and indicator.period == "campaign" and not indicator.campaign:
        yield Problem((*path, "campaign"), "どのキャンペーンの期間で数えるかを書いてください。")
    if opening and opening not in catalogue.by_code:
        yield Problem((*path, "measure", "opening"), f"指標 {opening} はありません。")
    if months and (indicator.period == "since") != bool(opening):
        yield Problem((*path, "measure", "opening"), "累計(period が since)のときだけ、始まりの残高の指標を書きます。")
    if months and (indicator.period == "as_of") != (indicator.measure.take == "last"):
        yield Problem((*path, "measure", "take"), "時点の数(period が as_of)は last で数えます。")


def _reaches(goal: str, codes: Iterable[str], catalogue: Catalogue, seen: frozenset[str]) -> bool:
    for code in codes:
        indicator = catalogue.by_code.get(code)
        if code == goal:
            return True
        if indicator and code not in seen and _reaches(goal, indicator.measure.parts, catalogue, seen | {code}):
            return True
    return False


def _check_references(catalogue: Catalogue) -> Iterator[Problem]:
    for i, item in enumerate(catalogue.target_items):
        if item.indicator not in catalogue.by_code:
            yield Problem(("target_items", i, "indicator"), f"指標 {item.indicator} はありません。")
    for i, rate in enumerate(catalogue.donation_rates):
        if rate.indicator not in catalogue.by_code:
            yield Problem(("donation_rates", i, "indicator"), f"指標 {rate.indicator} はありません。")
        if rate.yen is not None and rate.yen < 0:
            yield Problem(("donation_rates", i, "yen"), _NEGATIVE)


def _check_deadlines(catalogue: Catalogue) -> Iterator[Problem]:
    year, seen = catalogue.fiscal_year, set[str]()
    for i, deadline in enumerate(catalogue.deadlines):
        if deadline.period not in DEADLINES:
            yield Problem(("deadlines", i, "period"), _one_of(DEADLINES))
        if deadline.period in seen:
            yield Problem(("deadlines", i, "period"), f"「{deadline.period}」が二度使われています。")
        seen.add(deadline.period)
        if not year <= deadline.on.year <= year + 1:
            yield Problem(("deadlines", i, "on"), f"{year}年度の提出期限は{year}年か{year + 1}年の日付にしてください。")
