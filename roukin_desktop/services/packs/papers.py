"""A year pack as a workbook people can read: 表紙, 年度定義, 会員, 提出元, and the lines for the program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.definition.groups import BASES, GROUPS, Group, Line, Spec, specs_of
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import Branch, Federation, Member
from roukin_desktop.reports.model import Cell, Column, Paper, Report, Table

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.pack import Pack

_BLANK = "―"
_CAMPAIGNS = frozenset({"campaigns", "products", "prizes"})
_TITLE = 40
"""Width of what an entry is called, in half-width characters."""
_UNSAID = frozenset({"label", "name", "short", "number", "title", "aliases", "mean_from_yen", "mean_to_yen"})
"""Values a reader does not need a column for: they stand in the entry's own name, or guide typing alone."""


def pack_report(pack: Pack) -> Report:
    """Return the workbook of a pack."""
    manifest = pack.manifest
    year = manifest.fiscal_year
    return Report(
        title=f"{year}年度 年度定義の配布",
        period=year_period(year),
        owner=manifest.name,
        revision=manifest.revision,
        made_at=manifest.created_at,
        app_version=manifest.app_version,
        cover=tuple(_cover(pack)),
        controls=(),
        warnings=(),
        papers=(*_definitions(pack.catalogue), _members(pack), _senders(pack)),
        data=(),
        sealed=pack.rows,
        mark=pack.check_code,
    )


def _cover(pack: Pack) -> Iterator[tuple[str, str]]:
    manifest = pack.manifest
    yield "本部", f"{manifest.name}({manifest.code})" if manifest.code else manifest.name
    yield "年度", f"{manifest.fiscal_year}年度"
    yield "版", f"第{manifest.revision}版"
    yield "作成日", date_label(manifest.created_at.date())
    yield "照合コード", pack.check_code
    yield "確認番号(本部の鍵)", pack.fingerprint
    for line in GROUPS["deadlines"].lines(pack.catalogue):
        if line.texts["on"]:
            yield f"提出期限 {line.title}", line.texts["on"]
    yield (
        "使い方",
        "推進デスクの画面「年度定義」の「配布ファイルを開く」で、このファイルを選んでください。変わるところを見てから取り込めます。",
    )


def _definitions(catalogue: Catalogue) -> Iterator[Paper]:
    """Yield two papers: tables of one sheet share its columns, and those of campaigns are wide."""
    for key, title in (("definition", "年度定義"), ("campaigns", "キャンペーン")):
        groups = [group for group in GROUPS.values() if (group.key in _CAMPAIGNS) == (key == "campaigns")]
        tables = (_group(group, catalogue) for group in groups)
        yield Paper(key, "", title, tuple(table for table in tables if table.rows))


def _group(group: Group, catalogue: Catalogue) -> Table:
    if group.key == "settings":
        heads = (Column("計算のしかた", width=_TITLE), Column("決めたこと", width=22))
        return Table(group.label, heads, [_setting(line) for line in group.lines(catalogue)])
    specs = [spec for spec in group.specs if spec.name not in _UNSAID]
    columns = (Column(group.word, width=_TITLE), *(Column(_head(spec), width=_width(spec)) for spec in specs))
    return Table(group.label, columns, [_row(line, specs, catalogue) for line in group.lines(catalogue)])


def _row(line: Line, specs: list[Spec], catalogue: Catalogue) -> tuple[Cell, ...]:
    indicator = catalogue.by_code.get(line.key)
    texts = [_said(spec, line.texts.get(spec.name, "")) for spec in specs]
    if indicator is not None and dict(BASES).get(line.texts.get("basis", "")) and line.texts.get("value"):
        texts[[spec.name for spec in specs].index("value")] += indicator.unit
    return tuple(Cell(text, text) for text in (line.title, *texts))


def _setting(line: Line) -> tuple[Cell, ...]:
    [spec] = specs_of("settings", line.key)
    text = _said(spec, line.texts[spec.name])
    return Cell(line.title, line.title), Cell(text, text)


def _said(spec: Spec, text: str) -> str:
    if not text or text == "none":
        return _BLANK
    return dict(spec.choices).get(text, text).replace("\n", "、") + spec.unit


def _head(spec: Spec) -> str:
    return spec.label.partition("(")[0]


def _width(spec: Spec) -> int:
    return {"lines": 34, "text": 26, "choice": 14}.get(spec.kind, 12)


def _members(pack: Pack) -> Paper:
    names = {one.id: one.name for one in pack.records if isinstance(one, Branch | Federation)}
    columns = (Column("コード", width=10), Column("会員", width=40), Column("産別", width=24), Column("店舗", width=20))
    rows = [
        tuple(
            Cell(text, text)
            for text in (one.code, one.name, names.get(one.federation_id or "", ""), names.get(one.branch_id or "", ""))
        )
        for one in sorted((m for m in pack.records if isinstance(m, Member)), key=lambda m: m.code)
    ]
    return Paper("members", "", "会員", (Table("会員", columns, rows),))


def _senders(pack: Pack) -> Paper:
    columns = (Column("コード", width=10), Column("提出元", width=40), Column("メール", width=40))
    rows = [tuple(Cell(text, text) for text in (one.code, one.name, one.mail)) for one in pack.senders]
    return Paper("senders", "", "提出元", (Table("提出元", columns, rows),))
