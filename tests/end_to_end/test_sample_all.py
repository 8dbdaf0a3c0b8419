"""`sample --all` from the outside: what 33 committees sent and headquarters took in gives the paper's figures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.cli import main
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.exchange.submission.pack import open_pack
from roukin_desktop.exchange.submission.read import Opened, open_submission
from roukin_desktop.services.desk import open_desk
from roukin_desktop.services.home.models import What
from roukin_desktop.services.sample_all.feeds import write_feeds
from roukin_desktop.services.sample_all.figures import RATE_SOURCE
from roukin_desktop.services.sample_all.making import SampleMaker
from roukin_desktop.services.sample_all.places import PLACES
from roukin_desktop.system.identity import Who
from tests.conftest import NOW
from tests.services.conference_paper import bare, figures_said, golden_lines, not_printed, paper_values


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))


def answer(capsys: pytest.CaptureFixture[str], *argv: object) -> Any:  # noqa: ANN401 - JSON
    capsys.readouterr()
    assert main([*(str(arg) for arg in argv), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_everything_is_where_the_command_says(whole_sample: Path) -> None:
    there = {path.name: len(list(path.iterdir())) for path in whole_sample.iterdir() if path.is_dir()}
    assert there == {"committees": 33, "submissions": 66, "feed": 3}
    assert {path.name for path in whole_sample.iterdir()} - there.keys() == {"committee.roukin", "headquarters.roukin"}


def test_every_figure_of_the_paper_comes_out_of_the_consolidation(
    whole_sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = answer(capsys, "summary", whole_sample / "headquarters.roukin", "--period", "2025H1")["figures"]
    for code, numbers in paper_values().items():
        one = found[code]
        assert [one["value"], *([one["prior"]] if len(numbers) > 1 else [])] == numbers, code


def test_every_line_of_the_paper_is_printed_from_the_book(whole_sample: Path, tmp_path: Path) -> None:
    excel, pdf = tmp_path / "report.xlsx", tmp_path / "report.pdf"
    book = whole_sample / "headquarters.roukin"
    assert main(["report", str(book), "--period", "2025H1", "--excel", str(excel), "--pdf", str(pdf)]) == 0
    printed = [bare(line) for page in PdfReader(pdf).pages for line in page.extract_text().splitlines()]
    assert list(not_printed(printed)) == []
    assert [line for line in golden_lines() if line.startswith("~") and not figures_said(line, printed)] == []
    cells = [cell for sheet in load_workbook(excel).worksheets for row in sheet.iter_rows() for cell in row]
    shown = {bare(cell.value) for cell in cells if isinstance(cell.value, str)}
    assert [line for line in golden_lines() if line[0] != "~" and "|" not in line and bare(line) not in shown] == []
    assert not any("合いません" in line for line in printed)


@pytest.mark.parametrize("name", ["headquarters", "committees/911"])
def test_nobody_is_reminded_of_a_year_long_over(whole_sample: Path, tmp_path: Path, name: str) -> None:
    book = shutil.copy(whole_sample / f"{name}.roukin", tmp_path / "book.roukin")
    with open_desk(book, who=Who("係", "PC"), clock=lambda: NOW.replace(year=2026)) as desk:
        period = half_period(2025, 1)
        waits = {one.what for one in (*desk.home(period).todo, *desk.post(period).todo)}
        assert not waits & {What.UNSENT, What.DUE}
        assert desk.today().year == 2025


def test_a_committee_has_the_years_definitions_of_headquarters(whole_sample: Path) -> None:
    with open_desk(whole_sample / "committees" / "911.roukin", who=Who("係", "PC"), clock=lambda: NOW) as desk:
        assert desk.definitions.origin(2025) == "見本推進機構 本部 2025年度 年度定義 第1版 を取込済み"
        assert {rate.source for rate in desk.catalogue().donation_rates if rate.yen == 100} == {RATE_SOURCE}


def test_the_board_shows_all_of_them_received(whole_sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", str(whole_sample / "headquarters.roukin"), "--period", "2025H1"]) == 0
    said = capsys.readouterr().out
    assert said.count("受領") == 33
    assert all(place.name in said for place in PLACES)
    assert "未提出" not in said


def test_no_book_has_anything_to_mend(whole_sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    books = [whole_sample / "headquarters.roukin", *sorted((whole_sample / "committees").iterdir())]
    for book in books:
        found = answer(capsys, "check", book)
        assert (found["damage"], found["findings"]) == ([], []), book.name


def test_a_committee_sees_its_own_share_at_headquarters(whole_sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = PLACES[7]
    at_home = answer(capsys, "summary", whole_sample / "committees" / f"{place.code}.roukin", "--period", "2025H1")[
        "figures"
    ]
    there = answer(
        capsys,
        *("summary", whole_sample / "headquarters.roukin", "--period", "2025H1"),
        *("--scope", f"committee:{place.code}"),
    )["figures"]
    codes = ("T09", "K02", "K03", "B02", "S01", "S04", "T15", "O01", "L12", "L13")
    assert [at_home[code]["value"] for code in codes] == [there[code]["value"] for code in codes]


def test_the_files_come_in_again_without_a_change(
    whole_sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = shutil.copy(whole_sample / "headquarters.roukin", tmp_path / "hq.roukin")
    files = sorted((whole_sample / "submissions").glob("*.xlsx"))[:3]
    found = answer(capsys, "accept", book, *files)
    assert [one["result"] for one in found["files"]] == ["same"] * 3
    again = answer(capsys, "import", book, "figures", whole_sample / "feed" / "kinko_2025H1.xlsx", "--dry-run")
    assert (again["new"], again["changed"], again["problems"]) == (0, 0, [])


def test_a_committee_of_the_sample_submits_a_correction(
    whole_sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(whole_sample.parent / "keys", tmp_path / "pc" / "data" / "keys")
    sender = shutil.copy(whole_sample / "committees" / "912.roukin", tmp_path / "912.roukin")
    receiver = shutil.copy(whole_sample / "headquarters.roukin", tmp_path / "hq.roukin")
    with open_desk(Path(sender), who=Who("係", "PC"), clock=lambda: NOW) as desk:
        (session, *_) = desk.all("study_session")
        desk.cancel("study_session", session.id, "日付の誤り")
    assert main(["submit", str(sender), "--year", "2025", "--complete", "2025H1", "--out", str(tmp_path / "out")]) == 0
    found = answer(capsys, "accept", receiver, tmp_path / "out" / "suishin_2025_912_r02.xlsx")
    assert [one["result"] for one in found["files"]] == ["accepted"]
    figures = answer(capsys, "summary", receiver, "--period", "2025H1")["figures"]
    assert figures["T09"]["value"] == paper_values()["T09"][0] - 1


def test_two_runs_give_the_same(tmp_path: Path) -> None:
    """The pack, two committees' books and both files stand for the rest, which is made in the same way."""
    made = []
    for name in ("one", "other"):
        folder = tmp_path / name
        folder.mkdir()
        maker = SampleMaker(folder, tmp_path / "keys", lambda done, total: None)
        pack = maker.hand_out()
        submissions = [maker.submit(place, pack) for place in PLACES[:2]]
        files = write_feeds(folder, load_catalogue(2025))
        signed = open_pack(pack).manifest.signature
        made.append((signed, [_sealed(path) for path in submissions], [path.read_bytes() for path in files]))
    assert made[0] == made[1]


def _sealed(path: Path) -> tuple[str, str]:
    found = open_submission(path)
    assert isinstance(found, Opened)
    return found.manifest.signature, found.manifest.payload_sha256
