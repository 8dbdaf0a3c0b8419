"""根拠 in the workbook: every figure leads to its rows, the rows make the figure, and there is a way back (L4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.reports.excel.backing import BACK
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.services.conference.report import build_conference
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage.store import BookStore
from tests.services.conference_paper import paper_values
from tests.services.golden_book import H1, MADE, definitions, golden_book
from tests.services.paper_book import BRANCHES
from tests.services.received_book import AOBA, Aoba, receive

VALUES = paper_values()


@pytest.fixture(scope="module")
def store_of_paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    with golden_book(tmp_path_factory.mktemp("backing")) as made:
        yield made


@pytest.fixture(scope="module")
def workbook(store_of_paper: BookStore, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("excel") / "a.xlsx"
    write_excel(build_conference(store_of_paper, definitions, H1, MADE), path)
    return load_workbook(path)


def _rows(book: Workbook, location: str) -> tuple[Any, str, list[Any]]:
    """Return the sheet a location lies on, the head and the values of the column it selects."""
    found = re.fullmatch(r"'(.+)'!([A-Z]+)(\d+):\2(\d+)", location)
    assert found, location
    sheet = book[found[1]]
    values = [sheet[f"{found[2]}{row}"].value for row in range(int(found[3]), int(found[4]) + 1)]
    return sheet, str(values[0]), values[1:]


def _links(sheet: Any) -> list[Any]:  # noqa: ANN401
    return [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]


def _papers(book: Workbook) -> list[Any]:
    return [sheet for sheet in book.worksheets if not sheet.title.startswith(("根拠", "データ"))]


def _added_up(sheet: Any, figure_row: int) -> tuple[int, int]:  # noqa: ANN401
    """Return the figure in a line of 根拠 and the sum of its column below the head."""
    head = next(row for row in range(figure_row, figure_row + 9) if sheet[f"A{row}"].value == "日付")
    column = next(cell for cell in sheet[figure_row] if cell.column > 3 and cell.value is not None)
    added, row = 0, head + 1
    while sheet[f"B{row}"].value is not None:
        added += sheet.cell(row, column.column).value or 0
        row += 1
    return column.value, added


def test_every_figure_of_the_paper_equals_its_rows_added_up_again(workbook: Workbook) -> None:
    codes = {i.label: i.code for i in definitions(2025).indicators}
    seen = {}
    for sheet in (one for one in workbook.worksheets if one.title.startswith("根拠")):
        for cell in (cell for cell in sheet["A"] if cell.value == BACK):
            figure, added = _added_up(sheet, cell.row)
            assert figure == added, sheet[f"B{cell.row}"].value
            seen[codes[sheet[f"B{cell.row}"].value]] = added
    printed_otherwise = {"W03", "X01"}
    assert seen == {code: numbers[0] for code, numbers in VALUES.items() if code not in printed_otherwise}


def test_a_figure_leads_to_rows_that_make_it(workbook: Workbook) -> None:
    paper = _papers(workbook)[1]
    numbers = [cell for cell in _links(paper) if isinstance(cell.value, int)]
    assert {692_612, 595, 773, 726, 24_384} <= {cell.value for cell in numbers}
    for cell in numbers:
        _, _, values = _rows(workbook, cell.hyperlink.location)
        assert sum(value or 0 for value in values) == cell.value


def test_a_figure_in_a_line_leads_to_its_rows_and_they_lead_back(workbook: Workbook) -> None:
    paper = _papers(workbook)[1]
    line = next(cell for cell in _links(paper) if "329件/7,299名" in str(cell.value))
    sheet, head, values = _rows(workbook, line.hyperlink.location)
    assert (sheet.title, head) == ("根拠_学習会", "可処分所得向上運動に関する学習会 開催件数(回)")
    assert len(values) == sum(values) == 329
    back = next(cell for cell in _links(sheet) if sheet[f"B{cell.row}"].value == head.removesuffix("(回)"))
    assert back.hyperlink.location == f"'{paper.title}'!{line.coordinate}"


def test_the_parts_of_a_total_lead_on(workbook: Workbook) -> None:
    sheet = workbook["根拠_計算"]
    part = next(cell for cell in _links(sheet) if cell.value == 10_682)
    _, head, values = _rows(workbook, part.hyperlink.location)
    assert head == "メイン化(給振・年金・公振・クレジット)(件)"
    assert sum(values) == 10_682


def test_totals_of_the_annexes_lead_to_the_same_rows(workbook: Workbook) -> None:
    linked = {sheet.title[:5] for sheet in _papers(workbook) if _links(sheet)}
    assert {"資料1-①", "資料2 可", "資料3-③", "資料8 方"} <= linked


def test_links_lead_nowhere_outside(workbook: Workbook) -> None:
    for sheet in workbook.worksheets:
        for cell in _links(sheet):
            assert cell.hyperlink.target is None
            assert cell.hyperlink.location.partition("!")[0].strip("'") in workbook.sheetnames


def test_a_scope_has_the_rows_of_its_own_figures(store_of_paper: BookStore, tmp_path: Path) -> None:
    branch = BRANCHES[0]
    scope = Scope(ScopeKind.BRANCH, branch.id, branch.name, branch.code)
    report = build_report(store_of_paper, definitions, H1, MADE, scope=scope, backing=True)
    figures = summarise(store_of_paper, definitions, H1, scope=scope).figures
    blocks = {figure: block for sheet in report.backing for block in sheet.blocks for _, figure in block.figures}
    assert figures["T09"].value
    assert len(blocks[figures["T09"]].rows) == figures["T09"].value
    assert figures["K06"] not in blocks, "a part has no balance and so no rows"


def test_headquarters_sees_whose_row_it_is(store: BookStore) -> None:

    store.info = replace(store.info, role=Role.HEADQUARTERS)
    receive(store, Aoba().send())
    report = build_report(store, load_catalogue, half_period(2025, 1), MADE, backing=True)
    block = report.backing[0].blocks[0]
    assert [column.title for column in block.columns][3] == "推進委員会"
    assert dict(report.cover)["本部"].startswith(store.info.name), "whose report it is"
    assert sorted(str(row[3]) for row in block.rows) == ["", AOBA, AOBA]
    assert all(isinstance(row[0], date) for row in block.rows)


def test_the_figure_of_one_committee_leads_to_its_own_rows(store: BookStore, tmp_path: Path) -> None:
    """A row of a 資料 selects the run of rows that adds up to it, and each of them is that committee's."""
    store.info = replace(store.info, role=Role.HEADQUARTERS)
    receive(store, Aoba().send())
    write_excel(build_report(store, load_catalogue, half_period(2025, 1), MADE, backing=True), tmp_path / "a.xlsx")
    made = load_workbook(tmp_path / "a.xlsx")
    numbers = [
        cell
        for sheet in _papers(made)
        for cell in _links(sheet)
        if sheet[f"A{cell.row}"].value == AOBA and isinstance(cell.value, int)
    ]
    assert numbers
    for cell in numbers:
        found = re.fullmatch(r"'(.+)'!([A-Z]+)(\d+):\2(\d+)", cell.hyperlink.location)
        assert found
        rows = range(int(found[3]), int(found[4]) + 1)
        assert sum(made[found[1]][f"{found[2]}{row}"].value or 0 for row in rows) == cell.value
        assert {made[found[1]][f"D{row}"].value for row in rows} == {AOBA}


def test_a_submission_and_a_reprint_carry_none(store: BookStore) -> None:
    assert build_report(store, load_catalogue, half_period(2025, 1), MADE).backing == ()
