"""CSV as programs and offices save it: encodings, delimiters, quotes, line ends, what is no table."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign import csv_file, read_sheets
from roukin_desktop.exchange.foreign.csv_file import decode, read_csv
from tests.exchange.plan_builders import sessions
from tests.exchange.workbooks import HEADER, planned

LINES = [",".join(HEADER), '2025/6/18,360001,松並交通労働組合,対面,生活防衛,24名,"12,000円"']
CELLS = st.text(alphabet='あ漢a1,;\t"\n ー', max_size=8)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_sessions_are_the_same_in_every_encoding_and_with_every_line_end(
    tmp_path: Path, encoding: str, end: str
) -> None:
    text = end.join(LINES) + end
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    (tmp_path / "a.csv").write_bytes(marks.get(encoding, b"") + text.encode(encoding))
    plan = planned(tmp_path / "a.csv", "sessions")
    assert plan.problems == ()
    assert [getattr(s, "attendees", 0) for s in plan.new] == [24]
    assert plan.totals["expense_yen"] == 12_000


@pytest.mark.parametrize("suffix", [".csv", ".CSV", ".txt", ".tsv"])
def test_a_text_is_known_by_its_name(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a{suffix}").write_text("\n".join(LINES), "utf-8")
    assert read_sheets(tmp_path / f"a{suffix}")[0].rows[0] == list(HEADER)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_delimiter_is_the_one_most_lines_agree_on(mark: str) -> None:
    rows = [["会員番号", "会員名", "備考"], ["1", "あ労組", "a;b c"], ["2", "い労組", ""]]
    text = "\n".join(mark.join(f'"{cell}"' for cell in line) for line in rows)
    assert [len(line) for line in read_csv(text.encode(), "a.csv").rows] == [3, 3, 3]


def test_a_file_of_one_column_is_a_table_of_one_column() -> None:
    assert read_csv("会員名\nあ労組\n".encode(), "a.csv").rows == [["会員名"], ["あ労組"]]


def test_a_line_end_inside_quotes_belongs_to_its_cell() -> None:
    assert read_csv('a,"一\r\n二"\r\n'.encode(), "a.csv").rows == [["a", "一\r\n二"]]


def test_blank_cells_and_lines_are_blank() -> None:
    assert read_csv("a,, ,　\n\n,b\n".encode(), "a.csv").rows == [["a", None, None, None], [], [None, "b"]]


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_law_what_a_csv_writer_writes_is_what_is_read(rows: list[list[str]]) -> None:
    text = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in line) + "\r\n" for line in rows)
    text = '"見出し","列","三","四","五","六","七","八"\r\n' * 3 + text
    read = read_csv(text.encode("utf-8"), "a.csv").rows[3:]
    assert [[cell or "" for cell in line] for line in read] == [[c if c.strip() else "" for c in line] for line in rows]


@given(st.text(alphabet="髙﨑㈱①Ⅱ〜－～ｱｲｳ漢字かな", min_size=1, max_size=20).filter(lambda text: "〜" not in text))
def test_law_the_letters_of_windows_survive_cp932(text: str) -> None:
    content = text.encode("cp932")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        assert decode(content) == text


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"\x81", "文字コード"),
        (b"\xff\xfe\x00", "文字コード"),
        (b"\xff\xfe\x00\xd8a\x00", "文字コード"),
        (b"a,b\x00c", "Excelのブック"),
        (b'a,"' + b"x" * 200_000, "引用符"),
    ],
)
def test_what_is_no_text_or_no_table_is_refused(tmp_path: Path, content: bytes, word: str) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(InputRefused, match=word):
        read_sheets(tmp_path / "a.csv")


def test_too_many_lines_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_file, "MAX_ROWS", 3)
    with pytest.raises(InputRefused, match="大きすぎる"):
        read_csv(b"a\n" * 4, "a.csv")


def test_numbers_and_days_as_excel_saves_them_in_csv() -> None:
    rows = [HEADER, ("2025/6/18 0:00", "360001", None, "対面", "新人", "24.0", "12000.00")]
    (found,) = sessions(rows)
    assert found.attendees == 24
    assert found.expense is not None
    assert found.expense.total_yen == 12_000


def test_a_problem_in_a_csv_names_the_cell_without_a_sheet(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\n".join([LINES[0], LINES[1].replace("24名", "大勢")]), "utf-8")
    (problem,) = planned(tmp_path / "a.csv", "sessions").problems
    assert problem.line == "F2 「大勢」: 数として読めません。数字に直してください。"
