"""--scope of summary and export: the same book, fewer records, and said so on the paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from roukin_desktop.cli import main


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "home"))
    assert main(["sample", str(tmp_path)]) == 0
    return tmp_path / "committee.roukin"


def _summary(capsys: pytest.CaptureFixture[str], book: Path, *more: str) -> Any:  # noqa: ANN401 - JSON
    capsys.readouterr()
    assert main(["summary", str(book), "--period", "2025H1", "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def _sessions(summary: Any) -> int:  # noqa: ANN401 - JSON
    return int(summary["figures"]["T09"]["value"])


def test_a_branch_is_part_of_the_whole_and_the_branches_make_it_up(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, explicit = _summary(capsys, sample), _summary(capsys, sample, "--scope", "all")
    assert whole == explicit
    branches = [_summary(capsys, sample, "--scope", f"branch:{code}") for code in ("901", "902", "903")]
    assert all(0 < _sessions(branch) < _sessions(whole) for branch in branches)
    assert sum(map(_sessions, branches)) >= _sessions(whole)
    assert branches[1]["scope"] == {"kind": "branch", "code": "902", "label": "汐見支店"}
    assert _summary(capsys, sample, "--scope", "committee:901")["figures"] == whole["figures"]


def test_the_text_and_the_workbook_say_whose_figures_they_are(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [str(sample), "--period", "2025H1", "--scope", "branch:902"]
    assert main(["summary", *asked]) == 0
    assert "対象: 汐見支店" in capsys.readouterr().out.splitlines()[0]
    assert main(["export", *asked, "--excel", str(tmp_path / "a.xlsx")]) == 0
    cover = load_workbook(tmp_path / "a.xlsx")["表紙"]
    cells = [str(cell.value) for row in cover.iter_rows() for cell in row]
    assert "店舗 汐見支店(902)" in cells
    assert any(text.endswith("対象: 汐見支店") for text in cells)


@pytest.mark.parametrize("scope", ["branch:999", "どこか", "committee:"])
def test_a_scope_that_is_not_there_is_refused(sample: Path, capsys: pytest.CaptureFixture[str], scope: str) -> None:
    assert main(["summary", str(sample), "--period", "2025H1", "--scope", scope]) == 3
    told = capsys.readouterr()
    assert (told.out.count("合計"), "ください。" in told.err) == (0, True)
