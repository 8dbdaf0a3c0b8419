"""What is special to a row of 学習会: heads, form, themes, 職域活動費 and the fields an import can do without."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.records import ExpenseLine
from tests.exchange.plan_builders import one_session, plan_of, sessions, sheet, with_columns
from tests.exchange.workbooks import HEADER, row


@pytest.mark.parametrize(
    ("columns", "heads", "web", "form"),
    [
        ({"参加者数": 24, "うちWEB": 5}, 24, 5, "hybrid"),
        ({"参加者数": 24, "うちWEB": 0}, 24, 0, "face"),
        ({"参加者数": 24, "うちWEB": 24}, 24, 24, "web"),
        ({"参加者数": 24, "会場": 20}, 24, 4, "hybrid"),
        ({"参加者数": 24, "会場": 24}, 24, None, "face"),
        ({"会場参加者数": 20, "WEB参加者数": 4}, 24, 4, "hybrid"),
        ({"会場参加者数": 20, "WEB参加者数": None}, 20, None, "face"),
        ({"会場参加者数": None, "WEB参加者数": 9}, 9, 9, "web"),
        ({"会場参加者数": 0, "WEB参加者数": 9}, 9, 9, "web"),
        ({"参加者数": "24名(うちWEB5名)", "うちWEB": None}, 24, 5, "hybrid"),
        ({"会場参加者数": "20名", "WEB参加者数": "４名", "参加者数計": "24名"}, 24, 4, "hybrid"),
    ],
)
def test_heads_and_form_out_of_one_two_or_three_columns(
    columns: dict[str, object], heads: int, web: int | None, form: str
) -> None:
    header = ("開催日", "会員番号", "会員名", "テーマ", *columns)
    values = (date(2025, 6, 18), "360001", "松並交通労働組合", "生活防衛", *columns.values())
    (found,) = sessions([header, values])
    assert (found.attendees, found.web_attendees, found.form) == (heads, web, form)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("対面", "face"),
        ("集合研修", "face"),
        ("①会場", "face"),
        ("ＷＥＢ", "web"),
        ("web", "web"),
        ("Ｚｏｏｍ", "web"),
        ("ｵﾝﾗｲﾝ", "web"),
        ("オンライン開催", "web"),
        ("対面・WEB", "hybrid"),
        ("対面＋ＷＥＢ", "hybrid"),
        ("WEB、対面", "hybrid"),
        ("対面 と Zoom", "hybrid"),
        ("ハイブリット", "hybrid"),
    ],
)
def test_a_form_is_known_by_its_label_and_its_other_names(word: str, key: str) -> None:
    found = one_session(形態=word)
    assert found.form == key
    assert "form" not in found.review


def test_an_unknown_form_is_kept_in_the_note_and_marked() -> None:
    found = one_session(形態="電話", 備考="前年と同じ")
    assert (found.form, found.note) == ("", "前年と同じ\n形態「電話」")
    assert "form" in found.review


def test_the_name_of_the_sheet_tells_the_form_where_no_column_does() -> None:
    header = tuple(h for h in HEADER if h != "形態")
    values = tuple(v for h, v in zip(HEADER, row(), strict=True) if h != "形態")
    (found,) = sessions(sheet([header, values], "WEB"))
    assert found.form == "web"
    (found,) = sessions(sheet([("2025年度 対面 学習会", None), header, values], "上期"))
    assert found.form == "face"


@pytest.mark.parametrize(
    ("marks", "form"), [(("○", None), "face"), ((None, "○"), "web"), (("○", "○"), "hybrid"), (("●", "×"), "face")]
)
def test_marks_under_the_forms_tell_the_form(marks: tuple[str | None, str | None], form: str) -> None:
    header = ("開催日", "会員番号", "対面", "WEB", "テーマ", "参加者数")
    rows = [
        header,
        (date(2025, 6, 18), "360001", *marks, "新人", 4),
        (date(2025, 6, 19), "210002", "○", None, "新人", 4),
    ]
    assert sessions(rows)[0].form == form


@pytest.mark.parametrize(
    ("text", "keys", "note"),
    [
        ("生活防衛", ("life_defense",), ""),
        ("生活防衛、資産形成", ("life_defense", "asset_building"), ""),
        ("資産形成・生活防衛", ("asset_building", "life_defense"), ""),
        ("資産形成／生活防衛", ("asset_building", "life_defense"), ""),
        ("資産形成と生活防衛", ("asset_building", "life_defense"), ""),
        ("資産形成及び生活防衛", ("asset_building", "life_defense"), ""),
        ("①資産形成\n②生活防衛", ("asset_building", "life_defense"), ""),
        ("資産形成、資産形成", ("asset_building",), ""),
        ("ＮＩＳＡ", ("asset_building",), ""),
        ("生活防衛学習会", ("life_defense",), ""),
        ("住宅ローン等商品", ("loan_products",), ""),
        ("その他", ("other",), ""),
        ("花火大会", ("other",), "花火大会"),
        ("花火大会、生活防衛", ("life_defense", "other"), "花火大会"),
        ("その他、花火大会", ("other",), "花火大会"),
    ],
)
def test_themes_of_one_cell(text: str, keys: tuple[str, ...], note: str) -> None:
    found = one_session(テーマ=text)
    assert (found.themes, found.theme_note) == (keys, note)
    assert ("themes" in found.review) == bool(note)


def test_a_word_that_merely_contains_a_theme_is_taken_and_marked() -> None:
    found = one_session(テーマ="はじめての資産運用入門")
    assert found.themes == ("asset_building",)
    assert found.theme_note == "はじめての資産運用入門"
    assert "themes" in found.review


def test_a_title_tells_the_theme_where_the_theme_is_blank() -> None:
    found = one_session(テーマ=None, 会議名="NISA学習会")
    assert found.themes == ("asset_building",)
    assert "themes" in found.review


@pytest.mark.parametrize(
    ("columns", "lines", "marked"),
    [
        ({"会場費": 5000, "弁当代": None}, [("venue", 5000)], False),
        ({"会場費": 5000, "弁当代": "¥3,000"}, [("venue", 5000), ("meals", 3000)], False),
        ({"会場費": 0, "弁当代": "-"}, [], False),
        ({"職域活動費": 8000, "費目": "弁当代"}, [("meals", 8000)], False),
        ({"職域活動費": 8000, "費目": "弁当代、会場"}, [("unsorted", 8000)], True),
        ({"職域活動費": 8000, "費目": "花火"}, [("unsorted", 8000)], True),
        ({"職域活動費": 8000, "費目": None}, [("unsorted", 8000)], True),
        ({"会場費": 5000, "弁当代": 3000, "職域活動費": 8000}, [("venue", 5000), ("meals", 3000)], False),
        (
            {"会場費": 5000, "弁当代": 3000, "職域活動費": 9000},
            [("venue", 5000), ("meals", 3000), ("unsorted", 1000)],
            True,
        ),
        ({"会場費": 5000, "弁当代": 3000, "職域活動費": 7000}, [("venue", 5000), ("meals", 3000)], True),
        ({"会場費": 5000, "弁当代": 3000, "職域活動費": None}, [("venue", 5000), ("meals", 3000)], False),
        ({"職域活動費": "○"}, [], True),
        ({"職域活動費": "×"}, [], False),
        ({"職域活動費": "未使用"}, [], False),
        ({"職域活動費": "会場3,000円、弁当5,000円"}, [("venue", 3000), ("meals", 5000)], False),
        ({"職域活動費": "会場費:３，０００円,弁当代:5,000円"}, [("venue", 3000), ("meals", 5000)], False),
        ({"職域活動費": "会場・設備 ¥3,000 / お弁当 ¥5,000"}, [("venue", 3000), ("meals", 5000)], False),
        ({"職域活動費": "会場3000円弁当5千円"}, [("venue", 3000), ("meals", 5000)], False),
        ({"職域活動費": "会場3000\n弁当0円"}, [("venue", 3000)], False),
        ({"職域活動費(千円)": "会場3、弁当5"}, [("venue", 3000), ("meals", 5000)], False),
        ({"職域活動費": "弁当代5,000円"}, [("meals", 5000)], False),
        ({"職域活動費": "弁当5,000円、花火800円"}, [("meals", 5000), ("unsorted", 800)], True),
        (
            {"会場費": 3000, "弁当代": 5000, "職域活動費": "会場3,000円、弁当5,000円"},
            [("venue", 3000), ("meals", 5000)],
            False,
        ),
    ],
)
def test_lines_of_activity_expense(columns: dict[str, object], lines: list[tuple[str, int]], marked: bool) -> None:
    header = (*HEADER[:-1], *columns)
    (found,) = sessions([header, (*row(参加者数=90)[:-1], *columns.values())])
    assert [(e.kind, e.yen) for e in (found.expense.lines if found.expense else ())] == lines
    assert ("expense" in found.review) == marked


@pytest.mark.parametrize(
    "written",
    [
        "弁当20個",
        "弁当5,000円、会場",
        "弁当5,000円、計8,000円",
        "弁当▲500円、会場800円",
        "花火800円、屋台900円",
        "弁当5,000円(税込)他",
    ],
)
def test_words_and_amounts_that_are_no_list_of_kinds_stay_a_problem(written: str) -> None:
    (problem,) = plan_of("sessions", [HEADER, row(職域活動費=written)]).problems
    assert "数として読めません" in problem.message
    assert problem.value == written


def test_a_kind_of_expense_nobody_knows_is_kept_as_its_note() -> None:
    found = one_session(職域活動費=800, 費目="花火")
    assert found.expense is not None
    assert found.expense.lines == (ExpenseLine("unsorted", 800, note="花火"),)


@pytest.mark.parametrize(
    ("text", "key", "note", "marked"),
    [
        ("新人説明会", "newcomer", "", False),
        ("新採", "newcomer", "", False),
        ("住宅ローン", "loan_products", "", False),
        ("資産形成に関する学習会", "asset_building", "", False),
        ("秋の新人説明会のため", "newcomer", "秋の新人説明会のため", True),
        ("懇親", "other", "懇親", True),
        (None, "", "", True),
    ],
)
def test_a_purpose_is_matched_or_kept(text: str | None, key: str, note: str, marked: bool) -> None:
    found = one_session(目的=text)
    assert (found.purpose, found.purpose_note) == (key, note)
    assert ("purpose" in found.review) == marked


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        (40, 40),
        ("40分", 40),
        ("1時間", 60),
        ("1時間30分", 90),
        ("1時間半", 90),
        ("２時間", 120),
        ("90", 90),
        ("-", None),
    ],
)
def test_the_length_of_a_session_is_in_minutes(text: object, minutes: int | None) -> None:
    rows = [(*HEADER, "時間(分)"), (*row(), text), *((*row(開催日=date(2025, 7, d)), 30) for d in range(1, 6))]
    assert sessions(rows)[0].minutes == minutes


@pytest.mark.parametrize(
    ("head", "value", "field"),
    [
        ("時間(分)", "午後いっぱい", "minutes"),
        ("申請日", "先週", "applied_on"),
        ("対象人数", "全員", "planned_heads"),
        ("対象人数", -4, "planned_heads"),
    ],
)
def test_an_optional_cell_that_cannot_be_read_is_kept_and_marked(head: str, value: object, field: str) -> None:
    good = {"時間(分)": 30, "申請日": date(2025, 5, 1), "対象人数": 30}[head]
    rows = [(*HEADER, head), (*row(), value), *((*row(開催日=date(2025, 7, d)), good) for d in range(1, 6))]
    found = sessions(rows)[0]
    assert found.note.endswith(f"「{value}」")
    assert getattr(found, field) is None
    assert field in found.review


def test_optional_cells_are_read() -> None:
    found = one_session(申請日="R7.6.1", 対象人数="30名", 動画="○", 会議名="春の集い", 備考="=メモ")
    assert (found.applied_on, found.planned_heads, found.video_used) == (date(2025, 6, 1), 30, True)
    assert (found.title, found.note) == ("春の集い", "=メモ")


def test_words_kept_never_push_a_note_over_its_limit() -> None:
    found = one_session(形態="電話", 備考="あ" * 1999)
    assert len(found.note) == 2000


@pytest.mark.parametrize("word", ["中止", "延期", "中止(台風)", "取りやめ"])
def test_a_session_that_was_called_off_is_left_out(word: str) -> None:
    plan = plan_of("sessions", with_columns(状況=word))
    assert plan.new == ()
    assert [(r.cell, r.value) for r in plan.left_out] == [("2行", word)]


@pytest.mark.parametrize(
    ("word", "status"), [("実施", "held"), ("予定", "planned"), ("計画中", "planned"), (None, "held")]
)
def test_a_row_is_held_or_planned(word: str | None, status: str) -> None:
    assert one_session(状況=word).status == status


@pytest.mark.parametrize(
    ("header", "values", "name"),
    [
        (("月", "日"), (6, 18), "上期"),
        (("月", "日"), ("6月", "18日"), "上期"),
        (("年", "月", "日"), (2025, 6, 18), "上期"),
        (("年", "月", "日"), ("2025年", "6月", "18日"), "上期"),
        (("日",), (18,), "6月"),
        (("日",), ("18日",), "2025年6月分"),
    ],
)
def test_a_day_out_of_month_and_day(header: tuple[str, ...], values: tuple[object, ...], name: str) -> None:
    rows = [(*header, *HEADER[1:]), (*values, *row()[1:])]
    rows += [(*values[:-1], day, *row(参加者数=day)[1:]) for day in (19, 20)]
    assert sessions(sheet(rows, name))[0].held_on == date(2025, 6, 18)


def test_a_day_the_month_does_not_have_is_a_problem_of_its_cell() -> None:
    rows = [("月", "日", *HEADER[1:]), (6, 30, *row()[1:]), (6, 31, *row(参加者数=5)[1:])]
    (problem,) = plan_of("sessions", rows).problems
    assert (problem.cell, problem.value) == ("B3", "31")
