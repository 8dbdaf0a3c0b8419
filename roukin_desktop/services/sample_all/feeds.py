"""The files headquarters takes in beside the submissions: the bank's figures, and those of last year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.exchange.tidy import Value, write_tidy
from roukin_desktop.services.sample_all.chance import drawn, spread
from roukin_desktop.services.sample_all.figures import PRIORS
from roukin_desktop.services.sample_all.months import given
from roukin_desktop.services.sample_all.places import PLACES
from roukin_desktop.system.files import replace_file

BANK_FILE, PRIOR_FILE = "kinko_2025H1.xlsx", "zennen_2024H1.xlsx"
ESTIMATED = "見本: 印刷された前年同期比から推定"
_BY_COMMITTEE = ("K02", "K03", "S04")
"""What is compared with last year committee by committee too; the parts are invented."""


def write_feeds(folder: Path, catalogue: Catalogue) -> tuple[Path, Path]:
    """Write both files into a folder: the bank's, and last year's."""
    bank, prior = folder / BANK_FILE, folder / PRIOR_FILE
    rows = [
        (
            line.branch or "全道",
            line.item,
            catalogue.by_code[line.item].label,
            f"{line.month.year}年{line.month.month}月",
            line.value,
        )
        for line in given()
    ]
    replace_file(bank, lambda path: write_tidy(path, "月次実績", ("店番", "項目コード", "項目", "月", "実績"), rows))
    heads = ("項目コード", "項目", "期間", "対象", "前年実績", "実数・推定", "備考")
    replace_file(prior, lambda path: write_tidy(path, "前年実績", heads, list(_priors(catalogue))))
    return bank, prior


def _priors(catalogue: Catalogue) -> Iterator[tuple[Value, ...]]:
    for item, scope, value in priors():
        label = catalogue.by_code[item].label
        yield item, label, "2024年度上期", scope or "全道", value, "推定", ESTIMATED


def priors() -> Iterator[tuple[str, str, int]]:
    """Yield item, code of the committee ('' for the whole) and last year's figure."""
    for item, value in PRIORS.items():
        yield item, "", value
        if item in _BY_COMMITTEE:
            weights = [place.members + drawn(0, 9, "prior", place.code) for place in PLACES]
            for place, part in zip(PLACES, spread(value, weights), strict=True):
                yield item, place.code, part
