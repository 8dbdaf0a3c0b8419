"""Templates filled in and read back; the mapping mended, remembered and taken up again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget, StudySession, TargetLine
from roukin_desktop.exchange.foreign import KINDS, Mapping, adopt, guess, plan, read_sheets
from roukin_desktop.exchange.templates import write_template
from tests.exchange.workbooks import CATALOGUE, HEADER, context, planned, row, workbook

FILLED: dict[str, dict[str, Any]] = {
    "members": {
        "会員番号": "000123",
        "会員名": "青葉労組",
        "フリガナ": "あおば",
        "産別": "製造系",
        "店舗": "札幌支店",
        "組合員数": 52,
        "備考": "=メモ",
    },
    "sessions": {
        "開催日": "R7.6.18",
        "会員番号": "013003",
        "形態": "併用",
        "目的": "新人説明会",
        "テーマ": "生活防衛、資産形成",
        "参加者数": 24,
        "うちWEB": 4,
        "会場・設備費(円)": 5000,
        "その他の費用(円)": 300,
        "申請日": "6/2",
        "対象人数": 30,
        "会議名・内容": "春の学習会",
        "時間(分)": 40,
        "備考": "資料代",
    },
    "targets": {
        "会員番号": "360001",
        "メイン化 会員分件数目標": 10,
        "メイン化 自主目標": 12,
        "非対面 自主目標": 0,
        "決定機関": "大会",
    },
    "campaigns": {
        "キャンペーン": "2025サマーキャンペーン",
        "店舗": "013",
        "日付": "2025/6/8",
        "商品": "定期預金",
        "件数": 2,
        "金額(円)": 150000,
    },
}


def _filled(tmp_path: Path, kind: str) -> Record:
    path = tmp_path / f"{kind}.xlsx"
    write_template(kind, path, CATALOGUE)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for header, value in FILLED[kind].items():
        cell = sheet.cell(2, columns[header], value)
        if isinstance(value, str):
            cell.data_type = "s"
    book.save(path)
    made = planned(path, kind)
    assert [p.line for p in made.problems] == []
    (record,) = made.new
    return record


@pytest.mark.parametrize("kind", KINDS)
def test_an_untouched_template_brings_nothing(tmp_path: Path, kind: str) -> None:
    write_template(kind, tmp_path / "t.xlsx", CATALOGUE)
    made = planned(tmp_path / "t.xlsx", kind)
    assert (made.records, made.problems, made.left_out, made.notices) == ((), (), (), ())


def test_a_filled_member_comes_back(tmp_path: Path) -> None:
    found = _filled(tmp_path, "members")
    assert isinstance(found, Member)
    assert (found.code, found.name, found.headcount, found.branch_id) == ("000123", "青葉労組", 52, "b013")
    assert found.note == "=メモ"


def test_a_filled_session_comes_back_with_nothing_left_to_complete(tmp_path: Path) -> None:
    found = _filled(tmp_path, "sessions")
    assert isinstance(found, StudySession)
    assert (found.held_on, found.form, found.purpose) == (date(2025, 6, 18), "hybrid", "newcomer")
    assert (found.attendees, found.web_attendees, found.planned_heads, found.minutes) == (24, 4, 30, 40)
    assert (found.applied_on, found.title, found.note) == (date(2025, 6, 2), "春の学習会", "資料代")
    assert found.expense is not None
    assert [(e.kind, e.yen) for e in found.expense.lines] == [("venue", 5000), ("other", 300)]


def test_a_filled_target_and_a_filled_entry_come_back(tmp_path: Path) -> None:
    target = _filled(tmp_path, "targets")
    assert isinstance(target, SelfTarget)
    assert target.lines == (TargetLine("main_account", 10, 12), TargetLine("non_face_to_face", None, 0))
    assert target.decided_by == "convention"
    entry = _filled(tmp_path, "campaigns")
    assert isinstance(entry, CampaignEntry)
    assert (entry.campaign, entry.product, entry.count, entry.yen) == ("summer_2025", "time_deposit", 2, 150_000)


def test_a_template_offers_the_words_of_the_year(tmp_path: Path) -> None:
    write_template("sessions", tmp_path / "t.xlsx", CATALOGUE)
    book = load_workbook(tmp_path / "t.xlsx")
    rules = book.worksheets[0].data_validations.dataValidation
    assert sum(rule.type == "list" for rule in rules) == 2
    offered = {cell.value for line in book["選択肢"].iter_rows() for cell in line}
    assert {choice.label for choice in (*CATALOGUE.forms, *CATALOGUE.purposes)} <= offered
    assert {sheet.title: sheet.sheet_state for sheet in book} == {
        "学習会": "visible",
        "記入例": "visible",
        "説明": "visible",
        "選択肢": "hidden",
    }


def test_a_mended_mapping_is_remembered_for_the_same_header_on_another_sheet(tmp_path: Path) -> None:
    header = (*HEADER[:5], "来た人", "来る予定だった人")
    path = workbook(tmp_path / "a.xlsx", **{"4月": [header, (*row()[:5], 5, 9)]})
    sheets = read_sheets(path)
    guessed = guess("sessions", sheets, CATALOGUE)
    mended = guessed.with_column("4月", "attendees", 7).with_column("4月", "themes", 5)
    remembered = Mapping.from_json(mended.to_json())
    assert remembered == mended
    later = read_sheets(workbook(tmp_path / "b.xlsx", **{"5月": [("題名",), header, (*row()[:5], 6, 10)]}))
    adopted = adopt(guess("sessions", later, CATALOGUE), remembered)
    made = plan("sessions", later, adopted, context())
    assert [s.attendees for s in made.new if isinstance(s, StudySession)] == [10]


def test_a_column_a_person_took_off_stays_off(tmp_path: Path) -> None:
    sheets = read_sheets(workbook(tmp_path / "a.xlsx", s=[HEADER, row(職域活動費=500)]))
    guessed = guess("sessions", sheets, CATALOGUE)
    adopted = adopt(guessed, Mapping.from_json(guessed.with_column("s", "expense", None).to_json()))
    (session,) = plan("sessions", sheets, adopted, context()).new
    assert isinstance(session, StudySession)
    assert session.expense is None


def test_a_mapping_that_is_no_mapping_is_a_value_error() -> None:
    for text in ("{}", '{"kind": 1, "sheets": [{"x": 1}]}', "x"):
        with pytest.raises(ValueError, match=r".*"):
            Mapping.from_json(text)


def test_a_table_without_header_is_known_by_its_contents(tmp_path: Path) -> None:
    rows = [row(), row(開催日=date(2025, 7, 2), 会員番号="210002", 会員名="港町交通労働組合", 参加者数=7)]
    made = planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions")
    assert [s.attendees for s in made.new if isinstance(s, StudySession)] == [24, 7]
