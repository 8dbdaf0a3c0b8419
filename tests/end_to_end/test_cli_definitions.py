"""年度定義 on the command line: seen, handed out, taken in, and carried into the next year."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.cli import main


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))


def run(*argv: object) -> int:
    return main([str(arg) for arg in argv])


def answer(capsys: pytest.CaptureFixture[str], *argv: object) -> Any:  # noqa: ANN401 - JSON
    capsys.readouterr()
    assert run(*argv, "--json") == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def hq(tmp_path: Path) -> Path:
    path = tmp_path / "hq.roukin"
    assert run("new", path, "--role", "headquarters", "--name", "本部", "--year", 2025) == 0
    assert run("senders", path, "add", "013", "青葉支店推進委員会") == 0
    return path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    path = tmp_path / "013.roukin"
    assert run("new", path, "--code", "013", "--name", "青葉支店推進委員会", "--year", 2025) == 0
    return path


def test_the_definitions_are_shown(hq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = answer(capsys, "catalogue", hq, "show")
    assert (shown["fiscal_year"], shown["origin"]) == (2025, "プログラムに付いている定義")
    assert shown["lists"]["donation_rates"][0] == {
        "key": "T06",
        "title": "T06 北海道ろうきんATM利用件数",
        "yen": "1",
        "source": "2025年度 第1回 全道推進会議 報告書",
    }
    assert run("catalogue", hq, "show", "--year", 2026) == 0
    text = capsys.readouterr().out
    assert text.startswith("2026年度(定義は2025年度のものを使用)")
    assert "【寄付単価】12件" in text


def test_a_pack_goes_from_headquarters_to_a_committee(
    hq: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = answer(capsys, "catalogue", hq, "export", tmp_path / "out.xlsx")
    assert (Path(made["file"]).name, made["revision"], made["senders"]) == ("out.xlsx", 1, 1)
    dry = answer(capsys, "catalogue", home, "open", made["file"], "--dry-run")
    assert (dry["key"], dry["taken"], dry["same"], dry["fingerprint"]) == ("first", False, False, made["fingerprint"])
    assert answer(capsys, "catalogue", home, "open", made["file"])["taken"]
    assert answer(capsys, "catalogue", home, "open", made["file"])["same"]
    assert "取込済み" in answer(capsys, "catalogue", home, "show")["origin"]
    assert run("undo", home) == 0
    assert run("catalogue", home, "open", made["file"]) == 0
    assert "取り込みました。" in capsys.readouterr().out


def test_an_older_pack_is_refused_with_a_sentence(
    hq: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert run("catalogue", hq, "export", tmp_path / "packs") == 0
    old, new = sorted((tmp_path / "packs").glob("*.xlsx"))
    assert run("catalogue", home, "open", new) == 0
    capsys.readouterr()
    assert run("catalogue", home, "open", old) == 3
    assert "より新しい第2版" in capsys.readouterr().err


def test_the_next_year_is_opened_once(hq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not answer(capsys, "carry-over", hq, "--year", 2026, "--dry-run")["done"]
    found = answer(capsys, "carry-over", hq, "--year", 2026)
    assert (found["done"], found["definition"], found["fiscal_year"]) == (True, "carried over", 2026)
    assert run("carry-over", hq, "--year", 2026) == 3
    assert "すでに開いています" in capsys.readouterr().err
    assert run("undo", hq) == 0
    capsys.readouterr()
    assert run("carry-over", hq, "--year", 2026) == 0
    assert capsys.readouterr().out.startswith("2026年度を開きました。")


@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (("catalogue", "BOOK", "open"), 2),
        (("catalogue", "BOOK", "burn"), 2),
        (("catalogue", "BOOK", "export", "out.pdf"), 2),
        (("catalogue", "BOOK", "export", "out.xlsx", "--dry-run"), 2),
        (("carry-over", "BOOK"), 2),
        (("carry-over", "BOOK", "--year", "26"), 2),
        (("carry-over", "BOOK", "--year", "2030"), 3),
        (("catalogue", "BOOK", "open", "BOOK"), 3),
        (("catalogue", "BOOK", "open", "nowhere.xlsx"), 4),
        (("catalogue", "nowhere.roukin", "show"), 4),
    ],
)
def test_bad_input_is_one_japanese_sentence(
    home: Path, argv: tuple[str, ...], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(*(str(home) if arg == "BOOK" else arg for arg in argv)) == status
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert any("ぁ" <= letter <= "ん" for letter in told)
    assert "Traceback" not in told


def test_a_file_beside_show_is_no_year(hq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("catalogue", hq, "show", "2026") == 2
    assert "--year で指定してください" in capsys.readouterr().err
