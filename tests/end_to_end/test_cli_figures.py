"""Figures on the command line: the bank's file, one by one, last year; every refusal a sentence and nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.test_cli_exchange import answer, run


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.roukin"
    assert run("new", path, "--role", "headquarters", "--name", "本部", "--year", 2025) == 0
    return path


def _bank(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "bank.csv"
    path.write_text("\n".join(("項目コード,4月,5月", *rows)), encoding="utf-8-sig")
    return path


def _figure(capsys: pytest.CaptureFixture[str], book: Path, code: str, key: str = "value") -> object:
    return answer(capsys, "summary", book, "--period", "2025H1")["figures"][code][key]


def test_the_banks_file_is_shown_taken_in_and_replaced(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bank = _bank(tmp_path, "T06,100,200", "T07,5,6")
    shown = answer(capsys, "figures", book, "import", bank, "--dry-run")
    assert (shown["taken"], shown["new"], shown["problems"]) == (False, 4, [])
    assert run("figures", book, "import", bank) == 0
    assert _figure(capsys, book, "T06") == 300
    _bank(tmp_path, "T06,100,250")
    taken = answer(capsys, "figures", book, "import", bank)
    assert (taken["changed"], taken["same"], taken["removed"]) == (1, 1, 2)
    told = "前のファイル「bank.csv」の4件を置き換えます。うち2件はこのファイルにないため、なくなります。"
    assert told in [notice["message"] for notice in taken["notices"]]
    assert (_figure(capsys, book, "T06"), _figure(capsys, book, "T07")) == (350, None)
    assert run("undo", book) == 0
    assert _figure(capsys, book, "T07") == 11


def test_a_bad_file_is_refused_with_place_and_value(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("figures", book, "import", _bank(tmp_path, "T06,100,たくさん", "T98,1,2")) == 3
    told = capsys.readouterr().err
    assert "C2 「たくさん」: 数として読めません" in told
    assert "A3 「T98」: 年度定義にない項目コードです" in told
    assert _figure(capsys, book, "T06") is None


def test_single_figures_balances_and_last_year_are_set(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("figures", book, "set", "t04", "2025-04", "▲3") == 0
    assert "預かり資産" in capsys.readouterr().out
    assert run("figures", book, "set", "K04", "2025-04", "32件") == 0
    assert run("figures", book, "opening", "K06", "2025-03-31", 529) == 0
    assert run("figures", book, "prior", "T09", "2024H1", 640, "--estimated") == 0
    assert (_figure(capsys, book, "T04"), _figure(capsys, book, "K06")) == (-3, 561)
    assert _figure(capsys, book, "T09", "prior") == 640
    assert run("figures", book, "set", "T04", "2025-04", "-") == 0
    assert _figure(capsys, book, "T04") is None


def test_last_years_book_is_carried_over(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "old.roukin"
    assert run("new", old, "--role", "headquarters", "--name", "本部", "--year", 2024) == 0
    assert run("figures", old, "set", "T01", "2024-06", 77) == 0
    assert run("figures", book, "carry", old, "--dry-run") == 0
    assert "確認だけです" in capsys.readouterr().out
    assert run("figures", book, "carry", old) == 0
    assert _figure(capsys, book, "T01", "prior") == 77
    assert run("figures", book, "carry", old) == 0
    assert "すべて登録済みです" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "status", "told"),
    [
        (("set", "T01", "2025-04"), 2, "set には ITEM MONTH VALUE を指定してください"),
        (("set", "T01", "4月", "1"), 2, "月「4月」は読めません"),
        (("set", "T01", "2025-04", "たくさん"), 2, "数「たくさん」は読めません"),
        (("set", "T01", "2025-04", "1", "--estimated"), 2, "--estimated は set には使えません"),
        (("set", "T01", "2025-04", "1", "--branch", "999"), 3, "店舗「999」は設定にありません"),
        (("set", "T09", "2025-04", "1"), 3, "「T09」は月次実績で入力する指標ではありません"),
        (("set", "T01", "2019-04", "1"), 3, "2024年度・2025年度"),
        (("opening", "K06", "2025-03-30", "1"), 3, "月末の日付"),
        (("opening", "K06", "去年", "1"), 2, "日付「去年」は読めません"),
        (("opening", "T01", "2025-03-31", "1"), 3, "累計の指標ではありません"),
        (("prior", "T01", "去年", "1"), 3, "「去年」という期間はありません"),
        (("carry", "nowhere.roukin"), 4, "nowhere.roukin"),
        (("erase", "T01"), 2, "erase"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    book: Path, capsys: pytest.CaptureFixture[str], given: tuple[str, ...], status: int, told: str
) -> None:
    capsys.readouterr()
    assert run("figures", book, *given) == status
    error = capsys.readouterr().err
    assert told in error
    assert "Traceback" not in error


def test_last_year_is_before_the_books_year_and_a_count_is_not_negative(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("figures", book, "prior", "K02", "2025H1", "5") == 3
    assert "前年の期間ではありません。2024年度までの期間にしてください。" in capsys.readouterr().err
    assert run("figures", book, "prior", "K02", "2024H1", "▲5") == 3
    assert "0以上の数を入力してください。" in capsys.readouterr().err
    assert run("figures", book, "prior", "T04", "2024H1", "▲5") == 0
    assert _figure(capsys, book, "K02", "prior") is None
