"""The conference report against headquarters' real paper, line by line; each slip set right has its own test."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.layout import Layout, with_prose
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.reports.model import Heading, Line, Paper, Report, Table
from roukin_desktop.services.conference.checks import broken, check_sheet, checked
from roukin_desktop.services.conference.facts import Facts, paper_numbers
from roukin_desktop.services.conference.paper import conference_papers
from tests.reports.page_readers import book_of, pdf_pages
from tests.reports.report_builders import with_papers
from tests.services.conference_paper import (
    bare,
    figures_said,
    golden_lines,
    not_printed,
    paper_facts,
    paper_values,
)


@pytest.fixture(scope="module")
def layout() -> Layout:
    return load_layout(2025)


@pytest.fixture(scope="module")
def papers(layout: Layout) -> tuple[Paper, ...]:
    return conference_papers(layout, paper_facts())


@pytest.fixture(scope="module")
def printed(papers: tuple[Paper, ...], tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the lines of the PDF without spaces, the cover left out."""
    pages = pdf_pages(_report(papers), tmp_path_factory.mktemp("pdf"))
    return [bare(line) for page in pages[1:] for line in page.splitlines()]


def _report(papers: tuple[Paper, ...]) -> Report:
    return with_papers(*papers)


def _said(papers: tuple[Paper, ...]) -> list[str]:
    return [bare(b.text) for paper in papers for b in paper.blocks if isinstance(b, Line | Heading)]


def test_every_line_and_table_row_of_the_paper_stands_in_the_pdf_in_its_order(printed: list[str]) -> None:
    assert list(not_printed(printed)) == []


@pytest.mark.parametrize("line", [line for line in golden_lines() if line.startswith("~")])
def test_figures_of_running_text_stand_in_one_sentence_in_their_order(line: str, printed: list[str]) -> None:
    assert figures_said(line, printed)


def test_the_workbook_says_the_same_lines_and_its_tables_hold_numbers(
    papers: tuple[Paper, ...], tmp_path: Path
) -> None:
    book = book_of(_report(papers), tmp_path)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    texts = {bare(cell.value) for cell in cells if isinstance(cell.value, str)}
    assert [line for line in golden_lines() if line[0] not in "~" and "|" not in line and bare(line) not in texts] == []
    (atm,) = [cell for cell in cells if cell.value == 692_612]
    assert '"件"' in atm.number_format


def test_slip_a1_the_year_of_the_block_training_is_the_periods(printed: list[str]) -> None:
    assert "【2025年度ブロック別研修会開催日・開催地一覧】" in printed
    assert not any("2024年度" in line for line in printed)


def test_slip_a2_the_budget_is_that_of_the_year(papers: tuple[Paper, ...]) -> None:
    said = _said(papers)
    at = said.index("(1)2025年度職域活動費")
    assert said[at : at + 3] == ["(1)2025年度職域活動費", "①年度予算3,000万円", "②組合員1人当たり活用上限2,000円"]


def test_slip_a3_an_amount_never_loses_its_yen(printed: list[str]) -> None:
    assert "【実績】11件/47百万円(前年同期比▲9件/▲47百万円)" in printed


def test_slip_a5_numbers_are_counted_and_never_doubled(papers: tuple[Paper, ...]) -> None:
    said = _said(papers)
    after = next(at for at, line in enumerate(said) if line.startswith("(2)「生活改善」運動の取組み"))
    design = said[said.index("(1)「生活設計」運動の取組み") : after]
    assert [line[0] for line in design if line[0] in "①②③④⑤"] == list("①②③④")


def test_slip_a10_the_loan_has_one_name(layout: Layout) -> None:
    form = [block.text for part in layout.parts for block in part.blocks]
    assert not any("奨学金借換" in text for text in form), "the name stands in words alone"


def test_parts_are_numbered_within_their_group(papers: tuple[Paper, ...]) -> None:
    assert [paper.title for paper in papers] == [
        "報告事項 I. 2025年度上期推進活動総括",
        "協議事項 I. 2025年度下期推進活動方針(案)",
        "協議事項 II. 各キャンペーンの推進",
    ]


def test_every_figure_of_a_line_can_be_opened(papers: tuple[Paper, ...]) -> None:
    line = next(b for b in papers[0].blocks if isinstance(b, Line) and "329件/7,299名" in b.text)
    assert [figure.value for figure in line.figures] == [329, 7299]


def test_without_last_year_no_comparison_is_printed(layout: Layout) -> None:
    values = {code: numbers[:1] for code, numbers in paper_values().items()}
    said = _said(conference_papers(layout, paper_facts(values)))
    assert "【実績】329件/7,299名" in said
    assert not any("前年同期比" in line for line in said)


def test_what_nobody_entered_is_said_and_not_zero(layout: Layout) -> None:
    values = {code: numbers for code, numbers in paper_values().items() if code not in {"B04", "T06"}}
    found = conference_papers(layout, paper_facts(values))
    assert "【高金利ローン借換・多重債務相談件数】未入力" in _said(found)
    atm = next(b for b in found[0].blocks if isinstance(b, Table) and b.title == "【北海道ろうきんATM利用件数】")
    assert [cell.printed for cell in atm.rows[0]] == ["北海道ろうきんATM利用件数", ""]


def test_names_nobody_gave_are_left_out_with_their_words(layout: Layout) -> None:
    said = "".join(_said(conference_papers(layout, paper_facts(names={}))))
    assert "寄せられ、説明会・セミナーは36会員" in said


def test_another_period_says_its_own_year_half_and_day(layout: Layout) -> None:
    found = conference_papers(layout, paper_facts(period=half_period(2026, 2)))
    assert "可処分所得向上額(2027年3月末時点)" in _said(found)
    heads = {column.title for b in found[0].blocks if isinstance(b, Table) for column in b.columns}
    assert "下期実績" in heads
    assert "上期実績" not in heads


@pytest.mark.parametrize(
    ("period", "plans"),
    [
        (half_period(2025, 2), "2026年度上期推進活動方針(案)"),
        (year_period(2025), "2026年度通期推進活動方針(案)"),
    ],
)
def test_the_plans_are_for_what_follows(layout: Layout, period: Period, plans: str) -> None:
    assert plans in conference_papers(layout, paper_facts(period=period))[1].title


def test_edited_prose_is_printed_and_its_figures_stay_filled(layout: Layout) -> None:
    edited = with_prose(layout, {"site": "アクセスは{O04.value}でした。", "no_such_text": "x"})
    assert "アクセスは5,982件でした。" in _said(conference_papers(edited, paper_facts()))


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [(["1-①", "1-②"], "1-①・②"), (["3-①", "3-②", "3-③"], "3-①~③"), (["2"], "2"), (["4", "6-①"], "4・6-①"), ([], "")],
)
def test_numbers_of_papers_are_joined_as_headquarters_does(numbers: list[str], shown: str) -> None:
    assert paper_numbers(numbers) == shown


def test_all_sums_of_the_paper_hold(layout: Layout, papers: tuple[Paper, ...]) -> None:
    checks = checked(layout, paper_facts(), papers)
    assert [check.label for check in checks if check.holds is not True] == []
    table = check_sheet(checks).blocks[1]
    assert isinstance(table, Table)
    assert {row[-1].printed for row in table.rows} == {"✓"}


def test_a_broken_sum_is_named_with_both_sides_and_the_difference(layout: Layout) -> None:
    facts = _other("T05", 26_188)
    (said, *_) = broken(checked(layout, facts, conference_papers(layout, facts)))
    assert said == ("検算「預金・融資・各種サービスの実績は4項目の和」が合いません。左 26,188、右 26,187、差 +1 です。")


def test_a_figure_gone_from_the_edited_text_is_a_broken_check(layout: Layout) -> None:
    edited = with_prose(layout, {"targets_result": "自主目標を設定した会員は725会員です。"})
    found = broken(checked(edited, paper_facts(), conference_papers(edited, paper_facts())))
    assert found == ("検算「会員自主目標設定会員数は本文と表で同じ」が合いません。本文に数字がありません。",)


def test_a_missing_figure_is_neither_kept_nor_broken(layout: Layout) -> None:
    values = {code: numbers for code, numbers in paper_values().items() if code != "L16"}
    facts = paper_facts(values)
    found = conference_papers(layout, facts)
    checks = checked(layout, facts, found)
    assert [check.label for check in checks if check.holds is None] == ["非対面はろうきんアプリ・エコ通帳・団体IBの和"]
    assert broken(checks) == ()
    line = check_sheet(checks).blocks[0]
    assert isinstance(line, Line)
    assert line.text == "すべて合っています。数字の入っていないものが1件あります。"


def _other(code: str, value: int) -> Facts:
    return paper_facts(paper_values() | {code: [value]})
