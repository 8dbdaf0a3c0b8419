"""Files that travel on the command line: submit, accept, correct, send back, in any order, between books on one PC."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from roukin_desktop.cli import main

MEMBERS = "会員番号,会員名,組合員数\n1001,松並交通労働組合,120\n"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))


def run(*argv: object) -> int:
    return main([str(arg) for arg in argv])


def answer(capsys: pytest.CaptureFixture[str], *argv: object, status: int = 0) -> Any:  # noqa: ANN401 - JSON
    capsys.readouterr()
    assert run(*argv, "--json") == status
    return json.loads(capsys.readouterr().out)


def committee(tmp_path: Path, code: str) -> Path:
    """Make a committee's book with a member and return it."""
    path = tmp_path / f"{code}.roukin"
    assert run("new", path, "--code", code, "--name", f"推進委員会{code}", "--year", 2025) == 0
    source = tmp_path / f"{code}.csv"
    source.write_text(MEMBERS, encoding="utf-8-sig")
    assert run("import", path, "members", source) == 0
    return path


def hold(book: Path, tmp_path: Path, day: str, attendees: int) -> None:
    """Take a study session in."""
    source = tmp_path / f"{book.stem}-{day}-{attendees}.csv"
    head = "会員番号,会員,開催日,形態,テーマ,参加者数"
    row = f"1001,松並交通労働組合,{day},対面,新人,{attendees}"
    source.write_text(f"{head}\n{row}\n", encoding="utf-8-sig")
    assert run("import", book, "sessions", source) == 0


def submit(book: Path, out: Path, *options: object) -> Path:
    """Make a submission and return its workbook."""
    before = set(out.glob("*.xlsx"))
    assert run("submit", book, "--year", 2025, "--out", out, *options) == 0
    (made,) = set(out.glob("*.xlsx")) - before
    assert made.with_suffix(".pdf").exists()
    return made


@pytest.fixture
def hq(tmp_path: Path) -> Path:
    path = tmp_path / "hq.roukin"
    assert run("new", path, "--role", "headquarters", "--code", "000", "--name", "本部", "--year", 2025) == 0
    for code in ("013", "021"):
        assert run("senders", path, "add", code, f"推進委員会{code}", "--mail", f"{code}@example.jp") == 0
    return path


def sessions(capsys: pytest.CaptureFixture[str], book: Path) -> int | None:
    return answer(capsys, "summary", book, "--period", "2025")["figures"]["T09"]["value"]


def standing(capsys: pytest.CaptureFixture[str], book: Path) -> dict[str, str]:
    board = answer(capsys, "status", book, "--period", "2025H1")
    return {line["code"]: line["label"] for line in board["senders"]}


def test_two_committees_submit_correct_lose_a_mail_and_headquarters_is_right_at_every_step(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba, minato = committee(tmp_path, "013"), committee(tmp_path, "021")
    out = tmp_path / "out"
    hold(aoba, tmp_path, "2025-06-18", 24)
    hold(minato, tmp_path, "2025-07-01", 10)
    first, other = submit(aoba, out), submit(minato, out)
    hold(aoba, tmp_path, "2025-08-01", 5)
    lost = submit(aoba, out)
    hold(aoba, tmp_path, "2025-09-01", 6)
    last = submit(aoba, out)
    assert last.name == "suishin_2025_013_r03.xlsx"

    told = answer(capsys, "accept", hq, last, other, other)
    assert [one["result"] for one in told["files"]] == ["held", "accepted", "same"]
    assert (sessions(capsys, hq), standing(capsys, hq)) == (1, {"013": "保留", "021": "受領"})
    told = answer(capsys, "accept", hq, first)
    assert [one["result"] for one in told["files"]] == ["accepted"]
    assert (sessions(capsys, hq), standing(capsys, hq)) == (2, {"013": "保留", "021": "受領"})
    told = answer(capsys, "accept", hq, lost)
    assert (sessions(capsys, hq), standing(capsys, hq)) == (4, {"013": "差替", "021": "受領"})
    assert run("undo", hq) == 0
    assert (sessions(capsys, hq), standing(capsys, hq)) == (2, {"013": "保留", "021": "受領"})


def test_a_dry_run_shows_everything_and_leaves_the_book_byte_for_byte(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba = committee(tmp_path, "013")
    hold(aoba, tmp_path, "2025-06-18", 24)
    made = submit(aoba, tmp_path / "out", "--complete", "2025H1")
    before = hq.read_bytes()
    told = answer(capsys, "accept", hq, made, "--dry-run")
    assert hq.read_bytes() == before
    (one,) = told["files"]
    assert (one["result"], one["sender"], one["year"], one["revision"]) == ("accepted", "013", 2025, 1)
    assert (one["first_key"], one["late"], one["edited"]) == (True, 0, [])
    assert told["records"]["added"] == one["added"] > 0
    assert {"period": "2025H1", "label": "学習会開催回数", "before": "", "after": "1回"} in told["figures"]
    capsys.readouterr()
    assert run("accept", hq, made, "--dry-run") == 0
    text = capsys.readouterr().out
    assert "2025年度上期 学習会開催回数 - → 1回" in " ".join(text.split())
    assert text.rstrip().endswith("確認だけです。記録簿は変えていません。")


def test_a_bad_file_is_refused_with_status_3_and_the_good_one_is_taken(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba = committee(tmp_path, "013")
    made, bad = submit(aoba, tmp_path / "out", "--nil"), tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK broken")
    told = answer(capsys, "accept", hq, bad, made, status=3)
    assert [one["result"] for one in told["files"]] == ["refused", "accepted"]
    assert run("accept", hq, tmp_path / "gone.xlsx") == 3
    assert "gone.xlsx: ファイル「gone.xlsx」が見つかりません。" in capsys.readouterr().err
    (line,) = [s for s in answer(capsys, "status", hq, "--period", "2025H1")["senders"] if s["code"] == "013"]
    assert (line["standing"], line["nil"], line["revision"], line["on_list"]) == ("received", True, 1, True)


def test_edited_cells_are_named_by_sheet_cell_old_and_new(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba = committee(tmp_path, "013")
    hold(aoba, tmp_path, "2025-06-18", 24)
    made = submit(aoba, tmp_path / "out")
    book = load_workbook(made)
    sheet = book["データ_学習会"]
    column = next(cell.column_letter for cell in sheet[1] if str(cell.value).startswith("参加者数"))
    sheet[f"{column}2"] = 99
    cover = book["表紙"]
    cover["B3"] = "書き換え"
    book.save(made)
    (one,) = answer(capsys, "accept", hq, made)["files"]
    assert one["result"] == "accepted"
    assert {"sheet": "データ_学習会", "cell": f"{column}2", "old": "24", "new": "99"} in one["edited"]
    assert {"sheet": "表紙", "cell": "B3", "old": "", "new": "書き換え"} in one["edited"]
    assert len(one["edited"]) == 2


def test_a_lost_key_is_replaced_held_and_confirmed_by_its_number(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba, out = committee(tmp_path, "013"), tmp_path / "out"
    assert run("accept", hq, submit(aoba, out)) == 0
    for key in (tmp_path / "pc").rglob("key-*.pem"):
        key.unlink()
    assert run("submit", aoba, "--year", 2025, "--out", out) == 3
    hold(aoba, tmp_path, "2025-06-18", 24)
    (one,) = answer(capsys, "accept", hq, submit(aoba, out, "--new-key"))["files"]
    assert (one["result"], sessions(capsys, hq)) == ("changed-key", None)
    assert run("trust", hq, "12345") == 3
    assert run("trust", hq, one["fingerprint"]) == 0
    assert sessions(capsys, hq) == 1


def test_a_file_that_lost_its_seal_is_taken_for_the_sender_a_person_names(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba = committee(tmp_path, "013")
    hold(aoba, tmp_path, "2025-06-18", 24)
    made = submit(aoba, tmp_path / "out", "--complete", "2025H1")
    book = load_workbook(made)
    for name in ("_roukin", "_roukin_shown"):
        del book[name]
    book.save(made)
    (one,) = answer(capsys, "accept", hq, made)["files"]
    assert one["result"] == "unverified"
    assert run("accept", hq, made, "--unverified", "999") == 3
    (one,) = answer(capsys, "accept", hq, made, "--unverified", "013")["files"]
    assert (one["result"], one["fingerprint"], one["revision"]) == ("accepted", "", 1)
    assert standing(capsys, hq)["013"] == "受領"


def test_a_receipt_goes_back_and_is_accepted_by_who_sent(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba, back = committee(tmp_path, "013"), tmp_path / "back"
    assert run("accept", hq, submit(aoba, tmp_path / "out")) == 0
    assert run("receipt", hq, "--out", back) == 0
    (receipt,) = back.glob("*.xlsx")
    assert [one["result"] for one in answer(capsys, "accept", aoba, receipt, "--dry-run")["files"]] == ["accepted"]
    before = aoba.read_bytes()
    (one,) = answer(capsys, "accept", hq, receipt, "--dry-run", status=3)["files"]
    assert (one["result"], "この記録簿で作った受領票" in one["message"]) == ("refused", True)
    assert aoba.read_bytes() == before
    told = answer(capsys, "accept", aoba, receipt)
    assert [one["result"] for one in told["files"]] == ["accepted"]
    assert [one["result"] for one in answer(capsys, "accept", aoba, receipt)["files"]] == ["same"]
    assert run("accept", hq, receipt) == 3


def test_a_closed_period_waits_and_withdrawals_leave_the_totals(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba, out = committee(tmp_path, "013"), tmp_path / "out"
    hold(aoba, tmp_path, "2025-06-18", 24)
    assert run("accept", hq, submit(aoba, out)) == 0
    assert run("close", hq, "--period", "2025H1", "--why", "本部へ報告") == 0
    (one,) = answer(capsys, "accept", hq, submit(aoba, out, "--withdraw"))["files"]
    assert (one["result"], one["late"]) == ("late", 1)
    assert sessions(capsys, hq) == 1
    assert run("undo", hq) == run("undo", hq) == 0
    (one,) = answer(capsys, "accept", hq, out / "suishin_2025_013_r02.xlsx")["files"]
    assert (one["result"], sessions(capsys, hq)) == ("withdrawn", None)


def test_closing_says_who_had_not_sent_and_can_be_undone(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aoba, out = committee(tmp_path, "013"), tmp_path / "out"
    hold(aoba, tmp_path, "2025-06-18", 24)
    assert run("senders", hq, "add", "021", "港支店推進委員会") == 0
    assert run("accept", hq, submit(aoba, out)) == 0
    capsys.readouterr()
    assert run("close", hq, "--period", "2025H1", "--why", "本部へ報告") == 0
    assert "提出元2件のうち1件は未提出のまま確定しました。" in capsys.readouterr().out
    assert run("undo", hq) == 0
    assert run("close", hq, "--period", "2025H1", "--why", "本部へ報告") == 0


def test_senders_are_listed_corrected_and_removed(hq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("senders", hq, "add", "021", "港支店推進委員会") == 0
    assert run("senders", hq, "remove", "013") == 0
    assert run("senders", hq, "remove", "013") == 3
    assert answer(capsys, "senders", hq, "list") == {
        "senders": [{"code": "021", "name": "港支店推進委員会", "mail": ""}]
    }
    assert run("senders", hq, "list") == 0
    assert "021     港支店推進委員会" in capsys.readouterr().out
    assert run("senders", hq, "add", "021") == 2


def test_a_file_where_a_folder_is_asked_for_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    aoba = committee(tmp_path, "013")
    (tmp_path / "out").write_text("x")
    capsys.readouterr()
    assert run("submit", aoba, "--year", 2025, "--out", tmp_path / "out", "--nil") == 4
    assert "「out」はフォルダーではなくファイルです。" in capsys.readouterr().err
    assert (tmp_path / "out").read_text() == "x"


def test_undo_tells_when_there_is_nothing_left(hq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (run("undo", hq), run("undo", hq)) == (0, 0)
    assert run("undo", hq) == 3
    assert "元に戻せる操作がありません" in capsys.readouterr().err


def test_headquarters_submits_nothing_and_commands_are_checked(
    hq: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("submit", hq, "--year", 2025, "--out", tmp_path) == 3
    assert run("submit", hq, "--year", 2025, "--out", tmp_path, "--nil", "--withdraw") == 2
    assert "--withdraw と --nil は一緒に指定できません" in capsys.readouterr().err
    assert run("submit", hq, "--year", 2025, "--out", tmp_path, "--withdraw", "--complete", "2025H1") == 2
    assert run("status", hq, "--period", "2025H3") == 2
    assert "期間「2025H3」は読めません" in capsys.readouterr().err
