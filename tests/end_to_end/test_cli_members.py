"""会員台帳 on the command line: two members become one, after a look at what that does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roukin_desktop.cli import main
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from tests.conftest import NOW


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))


@pytest.fixture
def book(tmp_path: Path) -> str:
    return str(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))


def test_a_merge_is_looked_at_done_and_taken_back(book: str, capsys: pytest.CaptureFixture[str]) -> None:
    merge = ("members", book, "merge", "990006", "990007")
    assert main([*merge, "--dry-run"]) == 0
    looked = capsys.readouterr().out
    assert looked.startswith(
        "統合すると、次のように変わります。記録簿は変えていません。\n・「朝凪製作所労働組合」(990006)"
    )
    assert main([*merge, "--json", "--why", "二重登録"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["merged"], done["records"], done["stops"]) == (True, 7, [])
    assert done["kept"]["aliases"][0] == "朝凪製作所労働組合"
    assert main([*merge]) == 3
    assert "「990006」に当たる会員がありません" in capsys.readouterr().err
    assert main(["undo", book]) == 0
    assert main([*merge, "--dry-run"]) == 0
    assert capsys.readouterr().out.endswith(looked)


@pytest.mark.parametrize("look", [[], ["--dry-run"]])
def test_what_a_person_must_decide_is_told_and_nothing_is_changed(
    book: str, look: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["members", book, "merge", "990001", "990002", *look]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "このままでは統合できません" in told.err
    assert "自主目標 2025年度 若竹交通労働組合: 「目標」が2つの会員で違います。" in told.err
