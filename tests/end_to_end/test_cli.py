"""The commands without a window: what they answer, what they leave behind, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from openpyxl import load_workbook

from roukin_desktop.__main__ import main as start
from roukin_desktop.cli import main
from roukin_desktop.domain.catalogue_reader import available_years
from roukin_desktop.domain.records import Member, StudySession
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import Who
from tests.end_to_end import untidy


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "記録簿.roukin"
    asked = ["new", str(path), "--role", "committee", "--code", "013", "--name", "若竹支店推進委員会", "--year", "2025"]
    assert main(asked) == 0
    return path


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    assert main(["sample", str(tmp_path)]) == 0
    return tmp_path / "committee.roukin"


def answer(capsys: pytest.CaptureFixture[str], *argv: object) -> Any:  # noqa: ANN401 - JSON
    capsys.readouterr()
    main([str(arg) for arg in argv])
    return json.loads(capsys.readouterr().out)


def opened(book: Path) -> Desk:
    return open_desk(book, who=Who("試験", "PC"), clock=system_clock, read_only=True)


def test_new_makes_a_book_and_never_overwrites_one(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = book.read_bytes()
    assert main(["new", str(book), "--name", "別の委員会", "--year", "2025"]) == 4
    assert book.read_bytes() == before
    assert "すでにあります" in capsys.readouterr().err


@pytest.mark.parametrize("role", ["office", "committee", "headquarters"])
def test_new_knows_every_role(tmp_path: Path, role: str) -> None:
    path = tmp_path / "a.roukin"
    assert main(["new", str(path), "--role", role, "--code", "1", "--name", "名", "--year", "2025"]) == 0
    with opened(path) as desk:
        assert (desk.info.role, desk.info.open_year) == (role, 2025)


def test_sample_writes_a_book_that_sums_up(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    summary = answer(capsys, "summary", sample, "--period", "2025H1", "--json")
    assert summary["figures"]["T09"]["value"] == 42
    assert summary["figures"]["T09"]["printed"] == "42回"
    assert summary["figures"]["T09"]["prior"] == 45
    assert summary["figures"]["T15"]["value"] == 58
    assert summary["period"] == {
        "key": "2025H1",
        "label": "2025年度上期",
        "start": "2025-04-01",
        "end": "2025-09-30",
        "as_of": "2025年9月末時点",
    }
    assert summary["tables"]


@pytest.mark.parametrize(
    ("period", "sessions"), [("2025H1", 42), ("2025", 42), ("2025-06", 8), ("2024H2", 35), ("2024", 80)]
)
def test_periods(sample: Path, capsys: pytest.CaptureFixture[str], period: str, sessions: int) -> None:
    assert answer(capsys, "summary", sample, "--period", period, "--json")["figures"]["T09"]["value"] == sessions


def test_a_campaign_is_a_period_too(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    summary = answer(capsys, "summary", sample, "--period", "2025:summer_2025", "--json")
    assert (summary["period"]["start"], summary["period"]["end"]) == ("2025-06-02", "2025-07-31")


def test_the_summary_reads_as_japanese_text(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summary", str(sample), "--period", "2025H1"]) == 0
    text = capsys.readouterr().out
    assert "2025年度上期(2025年4月1日~2025年9月30日)" in text
    assert "42回" in text
    assert "▲3回" in text


def test_an_empty_book_has_no_zeroes_where_nothing_was_entered(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    summary = answer(capsys, "summary", book, "--period", "2025H1", "--json")
    assert summary["figures"]["T09"]["value"] in (0, None)
    assert summary["figures"]["T01"]["value"] is None
    assert summary["figures"]["T01"]["printed"] == ""
    assert summary["has_prior"] is False


def test_export_makes_both_files(sample: Path, tmp_path: Path) -> None:
    excel, pdf = tmp_path / "集計.xlsx", tmp_path / "集計.pdf"
    assert main(["export", str(sample), "--period", "2025H1", "--excel", str(excel), "--pdf", str(pdf)]) == 0
    assert excel.read_bytes()[:2] == b"PK"
    assert pdf.read_bytes()[:5] == b"%PDF-"


def test_reading_leaves_the_book_byte_for_byte(sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    for command in (
        ["summary", str(sample), "--period", "2025H1"],
        ["export", str(sample), "--period", "2025H1", "--excel", str(tmp_path / "a.xlsx")],
        ["check", str(sample)],
        ["backup", str(sample), str(tmp_path / "b.roukin")],
    ):
        assert main(command) == 0
    assert sample.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.xlsx", "b.roukin", "committee.roukin"]


def test_report_makes_the_committees_share_of_the_conference_report(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    excel, pdf = tmp_path / "報告書.xlsx", tmp_path / "報告書.pdf"
    assert main(["report", str(sample), "--period", "2025H1", "--excel", str(excel), "--pdf", str(pdf)]) == 0
    assert f"作りました: {pdf}" in capsys.readouterr().out
    names = load_workbook(excel).sheetnames
    assert names[:2] == ["表紙", "報告事項 I. 2025年度上期推進活動総括"]
    assert "検算表" in names
    assert not any(name.startswith("協議事項") for name in names)


def test_report_without_a_file_says_what_to_look_at(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(sample), "--period", "2025H1"]) == 0
    assert "--excel か --pdf を付けると" in capsys.readouterr().out


def test_export_needs_a_file_to_make(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(sample), "--period", "2025H1"]) == 2
    assert "--excel" in capsys.readouterr().err


def test_check_lists_findings_and_still_succeeds(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(sample)]) == 0
    assert "目的を選んでください" in capsys.readouterr().out
    found = answer(capsys, "check", sample, "--json")
    assert found["damage"] == []
    assert {f["severity"] for f in found["findings"]} == {"error", "warning", "review"}


def test_sample_wants_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    assert main(["sample", str(tmp_path / "a")]) == 4
    assert "フォルダーではありません" in capsys.readouterr().err


def test_backup_is_a_book_of_its_own(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "控え.roukin"
    assert main(["backup", str(sample), str(out)]) == 0
    with opened(out) as desk:
        assert desk.store.count("study_session") == 122


@pytest.mark.parametrize("kind", ["members", "sessions", "targets", "campaigns"])
def test_templates_are_workbooks_that_import_as_nothing_new(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    template = tmp_path / "ひな形.xlsx"
    assert main(["template", kind, str(template)]) == 0
    plan = answer(capsys, "import", book, kind, template, "--dry-run", "--json")
    assert plan["problems"] == []


@pytest.mark.parametrize(
    ("given", "year"), [((), available_years()[-1]), (("--year", "2025"), 2025), (("--year", "2024"), 2024)]
)
def test_a_template_names_the_year_it_is_asked_for_else_the_newest_defined(
    tmp_path: Path, given: tuple[str, ...], year: int
) -> None:
    assert main(["template", "campaigns", str(tmp_path / "a.xlsx"), *given]) == 0
    assert load_workbook(tmp_path / "a.xlsx")["説明"]["A1"].value == f"キャンペーン実績の取込用ブック({year}年度)"


@pytest.mark.parametrize("year", ["25", "ことし", "1999"])
def test_a_template_of_no_year_is_wrong_usage(tmp_path: Path, year: str) -> None:
    assert main(["template", "campaigns", str(tmp_path / "a.xlsx"), "--year", year]) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_template_is_an_xlsx(tmp_path: Path) -> None:
    assert main(["template", "members", str(tmp_path / "a.csv")]) == 2
    assert list(tmp_path.iterdir()) == []


def test_untidy_workbooks_give_their_records_to_the_unit(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, sessions = untidy.roster(tmp_path / "名簿.xlsx"), untidy.sessions(tmp_path / "学習会.xlsx")
    taken = answer(capsys, "import", book, "members", roster, "--json")
    assert (taken["new"], taken["changed"], taken["same"], taken["taken"]) == (6, 0, 0, True)
    taken = answer(capsys, "import", book, "sessions", sessions, "--json")
    assert (taken["new"], taken["problems"]) == (8, [])
    with opened(book) as desk:
        members = [cast("Member", m) for m in desk.all("member")]
        federations = {f.id: f.name for f in desk.all("federation")}  # type: ignore[attr-defined]
        found = {
            (m.code, m.name, search_key(m.reading), federations[m.federation_id or ""], m.headcount) for m in members
        }
        assert found == {(c, n, search_key(r), f, h) for c, n, r, f, h in untidy.MEMBERS}
        codes = {m.id: m.code for m in members}
        held = [cast("StudySession", s) for s in desk.all("study_session")]
        assert {(codes[s.members[0].member_id], s.held_on, s.attendees) for s in held} == {
            (code, day, heads) for code, day, heads, *_ in untidy.SESSIONS
        }
        used = {s.held_on: s.expense.total_yen if s.expense else 0 for s in held}
        assert used == {day: yen for _, day, _, _, _, yen in untidy.SESSIONS}
        assert {s.held_on for s in held if s.form == "web"} == {date(2025, 5, 15)}
    summary = answer(capsys, "summary", book, "--period", "2025H1", "--json")
    assert summary["figures"]["T09"]["value"] == 8
    assert summary["figures"]["S04"]["value"] == sum(s[5] for s in untidy.SESSIONS)


def test_the_same_file_twice_changes_nothing(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    roster, sessions = untidy.roster(tmp_path / "名簿.xlsx"), untidy.sessions(tmp_path / "学習会.xlsx")
    for kind, file in (("members", roster), ("sessions", sessions)):
        assert main(["import", str(book), kind, str(file)]) == 0
    before = book.read_bytes()
    for kind, file, rows in (("members", roster, 6), ("sessions", sessions, 8)):
        again = answer(capsys, "import", book, kind, file, "--json")
        assert (again["new"], again["changed"], again["same"], again["taken"]) == (0, 0, rows, False)
    assert book.read_bytes() == before


def test_a_dry_run_tells_everything_and_changes_nothing(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = untidy.roster(tmp_path / "名簿.xlsx")
    before = book.read_bytes()
    plan = answer(capsys, "import", book, "members", roster, "--dry-run", "--json")
    assert (plan["new"], plan["taken"]) == (6, False)
    assert {a["name"] for a in plan["added"]} == {m[3] for m in untidy.MEMBERS}
    assert main(["import", str(book), "members", str(roster), "--dry-run"]) == 0
    assert "確認だけです" in capsys.readouterr().out
    assert book.read_bytes() == before


def test_an_import_is_one_operation_and_has_a_backup(book: Path, tmp_path: Path) -> None:
    assert main(["import", str(book), "members", str(untidy.roster(tmp_path / "名簿.xlsx"))]) == 0
    backups = list((Path(os.environ["ROUKIN_HOME"]) / "data" / "backups").glob("*.roukin"))
    assert backups
    with open_desk(book, who=Who("試験", "PC"), clock=system_clock) as desk:
        [newest] = [operation for operation in desk.undoable() if operation.verb == "import"]
        assert newest.label == "会員 名簿.xlsxの取込(新規6件・変更0件)"
        desk.undo()
        assert desk.store.count("member") == desk.store.count("federation") == 0


@pytest.mark.parametrize(
    "argv",
    [
        ["summary", "BOOK"],
        ["summary", "BOOK", "--period", "2025H3"],
        ["summary", "BOOK", "--period", "9999H2"],
        ["summary", "BOOK", "--period", "2025:nothing"],
        ["import", "BOOK", "people", "a.xlsx"],
        ["new", "a.roukin", "--role", "king", "--name", "x", "--year", "2025"],
        ["new", "a.roukin", "--name", "x", "--year", "令和7"],
        ["backup", "BOOK"],
        ["check", "BOOK", "--color"],
        ["sumary", "BOOK"],
        ["nonsense"],
    ],
)
def test_wrong_usage_is_told_in_one_japanese_sentence(
    book: Path, capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    capsys.readouterr()
    assert main([str(book) if arg == "BOOK" else arg for arg in argv]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert any("ぁ" <= character <= "ん" for character in told.err)


@pytest.mark.parametrize("argv", [["--help"], ["--version"], ["new", "--help"], ["import", "-h"], ["export", "-h"]])
def test_help_succeeds(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    assert main(argv) == 0
    assert capsys.readouterr().out


def test_a_defect_is_told_without_a_traceback_and_logged(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Desk) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(Desk, "check", broken)
    capsys.readouterr()
    assert main(["check", str(book)]) == 4
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "Traceback" not in told
    logs = list((Path(os.environ["ROUKIN_HOME"]) / "data" / "logs").iterdir())
    logged = logs[0].read_text(encoding="utf-8")
    assert "ZeroDivisionError" in logged
    assert "secret" not in logged


def test_the_module_runs_as_a_program_and_speaks_utf8_on_any_console(tmp_path: Path) -> None:
    surroundings = os.environ | {"PYTHONIOENCODING": "ascii"}
    asked = [
        sys.executable,
        "-m",
        "roukin_desktop",
        "new",
        str(tmp_path / "a.roukin"),
        "--name",
        "㈱𠮷",
        "--year",
        "2025",
    ]
    done = subprocess.run(asked, capture_output=True, env=surroundings)
    assert done.returncode == 0
    assert "記録簿を作りました" in done.stdout.decode("utf-8")
    done = subprocess.run([*asked[:3], "check", str(tmp_path / "gone.roukin")], capture_output=True, env=surroundings)
    assert done.returncode == 4
    assert "Traceback" not in done.stderr.decode("utf-8")


def test_nothing_heavy_is_loaded_for_a_summary(sample: Path) -> None:
    asked = (
        "import sys; from roukin_desktop.cli import main; "
        f"main(['summary', {str(sample)!r}, '--period', '2025H1']); "
        "print([m for m in ('openpyxl', 'reportlab', 'alembic', 'PySide6', 'python_calamine') if m in sys.modules]); "
        "print([m for m in ('cryptography', 'roukin_desktop.storage.shelf.foreign') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True)
    assert done.stdout.decode("utf-8").splitlines()[-2:] == ["[]", "[]"]


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Return the books a window was opened with; no window is."""
    asked: list[Path | None] = []

    def run(argv: list[str], book: Path | None, *, smoke: bool) -> int:
        asked.append(book)
        return 0

    stand_in = ModuleType("roukin_desktop.app")
    stand_in.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "roukin_desktop.app", stand_in)
    return asked


def test_without_a_command_the_window_opens(book: Path, window: list[Path | None]) -> None:
    assert start([]) == 0
    assert start([str(book)]) == 0
    assert start(["まだない.roukin"]) == 0
    assert window == [None, book, Path("まだない.roukin")]


def test_the_sample_opens_in_the_window_and_is_made_once(window: list[Path | None]) -> None:
    assert start(["--sample"]) == 0
    [made] = window
    assert made is not None
    before = made.read_bytes()
    assert start(["--sample"]) == 0
    assert window == [made, made]
    assert made.read_bytes() == before
