"""Writing a report: both files whole, old ones untouched when it fails, progress over both."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.services.outputs import write
from tests.reports.report_builders import small_report


def test_both_files_are_written_and_progress_ends_at_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    paths = tmp_path / "集計.xlsx", tmp_path / "集計.pdf"
    assert write(small_report(), *paths, progress=lambda done, total: told.append((done, total))) == paths
    assert paths[0].read_bytes()[:2] == b"PK"
    assert paths[1].read_bytes()[:5] == b"%PDF-"
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len({total for _, total in told}) == 1


@pytest.mark.parametrize("suffix", ["xlsx", "pdf"])
def test_one_file_alone(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"集計.{suffix}"
    keyword = "excel" if suffix == "xlsx" else "pdf"
    assert write(small_report(), **{keyword: out}) == (out,)
    assert [p.name for p in tmp_path.iterdir()] == [out.name]


def test_a_character_without_a_glyph_is_named_before_anything_is_written(tmp_path: Path) -> None:
    excel, pdf = tmp_path / "a.xlsx", tmp_path / "a.pdf"
    excel.write_text("old", encoding="utf-8")
    with pytest.raises(InputRefused) as refusal:
        write(replace(small_report(), owner="𠮷野支店推進委員会"), excel, pdf)
    assert any("𠮷" in line and "𠮷野支店推進委員会" in line for line in refusal.value.problems)
    assert excel.read_text(encoding="utf-8") == "old"
    assert not pdf.exists()


def test_excel_alone_takes_every_character(tmp_path: Path) -> None:
    write(replace(small_report(), owner="𠮷野支店推進委員会"), excel=tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").exists()


def test_cancelling_leaves_the_old_files(tmp_path: Path) -> None:
    excel, pdf = tmp_path / "a.xlsx", tmp_path / "a.pdf"
    for path in (excel, pdf):
        path.write_text("old", encoding="utf-8")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(small_report(rows=1200), excel, pdf, stop)
    assert {p.name: p.read_text(encoding="utf-8") for p in tmp_path.iterdir()} == {"a.xlsx": "old", "a.pdf": "old"}


def test_law_l11_a_folder_that_is_gone_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="見つかりません"):
        write(small_report(), excel=tmp_path / "gone" / "a.xlsx")
    assert list(tmp_path.iterdir()) == []
