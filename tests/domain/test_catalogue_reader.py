"""Errors of a catalogue name line and key, all at once (issue: validate the catalogue on load)."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue, read_catalogue
from roukin_desktop.domain.errors import InputRefused

YEAR = (Path(__file__).parent / "fy2031.toml").read_text(encoding="utf-8")
Z01 = 'measure = { source = "study_session", take = "sum", field = "attendees", where = { theme = ["digital"] } }'
T09 = 'measure = { source = "study_session", take = "count" }'
Z02 = 'period = "campaign"'


def problems_of(text: str) -> tuple[str, ...]:
    with pytest.raises(InputRefused) as refused:
        read_catalogue(text, "fy2031.toml")
    assert "fy2031.toml" in str(refused.value)
    assert refused.value.exit_code == 3
    return refused.value.problems


def told_of(text: str) -> tuple[str, ...]:
    """Return the problems of a text that may also be fine."""
    try:
        read_catalogue(text, "fy2025.toml")
    except InputRefused as refused:
        return refused.problems
    return ()


def line_with(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def line_of(problem: str) -> int:
    return int(problem.removeprefix("fy2031.toml ").partition("行目")[0])


def table_of(text: str, line: int) -> int:
    """Return the line of the table head a line stands under."""
    return max((n for n, row in enumerate(text.splitlines()[:line], 1) if row.startswith("[")), default=0)


@pytest.mark.parametrize(
    ("old", "new", "key", "said"),
    [
        ("attendees_warning = 120", 'attendees_warning = "多い"', "settings attendees_warning", "整数"),
        ("fiscal_year = 2031", "fiscal_year = 31", "fiscal_year", "西暦4桁"),
        ("budget_yen = 40_000_000", "budget_yen = -1", "expense budget_yen", "0以上"),
        ("budget_yen = 40_000_000", "budget_yen = 4.5", "expense budget_yen", "整数"),
        ("cap_per_head_yen = 2_500", "cap_per_haed_yen = 2_500", "expense cap_per_haed_yen", "知らない項目"),
        ('key = "digital"', 'key = "disposable_income"', "themes 2番目(disposable_income) key", "二度使われています"),
        ('key = "digital"', 'key = "デジタル"', "themes 2番目(デジタル) key", "使えません"),
        ('label = "デジタル金融"', "label = 5", "themes 2番目(digital) label", "文字列"),
        ('aliases = ["キャッシュレス"]', 'aliases = ["手取りｱｯﾌﾟ"]', "themes 2番目(digital) aliases", "区別できません"),
        ('aliases = ["キャッシュレス"]', 'aliases = "キャッシュレス"', "themes 2番目(digital) aliases", "並び"),
        ("needs_note = true", "needs_note = 1", "purposes 2番目(other) needs_note", "true か false"),
        (
            'indicator = "T01"\n\n[[camp',
            'indicator = "T77"\n\n[[camp',
            "target_items 1番目(main_account) indicator",
            "T77 はありません",
        ),
        ("ends_on = 2031-05-31", "ends_on = 2031-03-31", "campaigns 1番目(spring_2031) ends_on", "始まりの日より前"),
        ("ends_on = 2031-05-31", 'ends_on = "5/31"', "campaigns 1番目(spring_2031) ends_on", "日付"),
        ("ends_on = 2031-05-31", "ends_on = 2031-05-31T10:00:00", "campaigns 1番目(spring_2031) ends_on", "日付"),
        ('takes = ["count", "yen"]', 'takes = ["yen"]', "products 1番目(green_deposit) takes", "count"),
        ("winners = 3", "winners = -3", "prizes 1番目(特賞) winners", "0以上"),
        ("yen = 120\n", "yen = -120\n", "donation_rates 1番目(T01) yen", "0以上"),
        ('code = "Z01"', 'code = "T09"', "indicators 3番目(T09) code", "二度使われています"),
        ('code = "Z01"', 'code = "z1"', "indicators 3番目(z1) code", "使えません"),
        ('identifier = "digital_session_attendees"', 'identifier = "study_session_count"', "identifier", "二度"),
        ('label = "学びの場 開催回数"\n', "", "indicators 2番目(T09) label", "必要な項目"),
        (T09, T09.replace("study_session", "study_sesion"), "indicators 2番目(T09) measure source", "ありません"),
        (T09, T09.replace('"count"', '"average"'), "indicators 2番目(T09) measure take", "使えません"),
        (T09, T09.replace('"count"', '"total"'), "indicators 2番目(T09) measure take", "使えません"),
        (T09, T09.replace('"count"', '"count", field = "attendees"'), "measure field", "書きません"),
        (T09, T09.replace('"count"', '"count", parts = ["T01"]'), "measure parts", "total のときだけ"),
        (T09, "measure = 5", "indicators 2番目(T09) measure", "表"),
        (Z01, Z01.replace('"attendees"', '"people"'), "indicators 3番目(Z01) measure field", "people"),
        (Z01, Z01.replace("theme =", "colour ="), "measure where colour", "絞り込めません"),
        (Z01, Z01.replace('["digital"]', '["analog"]'), "measure where theme", "analog"),
        (Z01, Z01.replace('["digital"]', "[]"), "measure where theme", "空です"),
        (Z01, Z01.replace('["digital"]', "[1]"), "measure where theme", "文字列"),
        (Z01, Z01.replace('{ theme = ["digital"] }', '["digital"]'), "measure where", "表"),
        (Z02, 'period = "sometimes"', "indicators 4番目(Z02) period", "since"),
        (Z02, 'period = "since"', "indicators 4番目(Z02) since", "始まりの日"),
        ('entry = "F3"', 'entry = "F3/F9"', "indicators 4番目(Z02) entry", "F1"),
        ('rounding = "MILLION"\ndelta', 'rounding = "OKU"\ndelta', "indicators 4番目(Z02) print_unit", "億円"),
        ('delta_rounding = "MILLION"', 'delta_rounding = "INT"', "indicators 4番目(Z02) delta_rounding", "混ぜる"),
        (
            'value = 500, basis = "annual"',
            'value = 500, basis = "soon"',
            "indicators 3番目(Z01) target basis",
            "annual",
        ),
        ('value = 500, basis = "annual"', 'basis = "annual"', "indicators 3番目(Z01) target value", "値を書きません"),
        (
            'value = 500, basis = "annual"',
            'value = -5, basis = "annual"',
            "indicators 3番目(Z01) target value",
            "0以上",
        ),
        ('target = { value = 500, basis = "annual" }\n', "", "indicators 3番目(Z01) ratio", "target"),
    ],
)
def test_a_slip_is_named_by_line_and_key(old: str, new: str, key: str, said: str) -> None:
    text = YEAR.replace(old, new, 1)
    assert text != YEAR
    (named,) = (p for p in problems_of(text) if key in p and said in p)
    found = line_of(named)
    line = text.splitlines()[found - 1]
    assert line.startswith("[") or line.partition("=")[0].strip() in key.split()
    assert table_of(text, found) == table_of(text, line_with(YEAR, old))


def test_a_whole_group_may_be_missing() -> None:
    start = YEAR.index("[expense]")
    text = YEAR[:start] + YEAR[YEAR.index("[[forms]]") :]
    assert problems_of(text) == ("fy2031.toml 1行目 expense: 必要な項目がありません。",)


def test_every_problem_is_told_at_once_in_order_of_lines() -> None:
    text = (
        YEAR.replace("cap_per_head_yen = 2_500", "cap = 2_500")
        .replace("winners = 3", "winners = -3")
        .replace('["digital"] } }', '["analog"] } }')
        .replace('code = "Z02"', 'code = "T09"')
    )
    problems = problems_of(text)
    lines = [line_of(p) for p in problems]
    assert lines == sorted(lines)
    for words in ("expense cap:", "cap_per_head_yen: 必要", "winners", "analog", "「T09」が二度"):
        assert [p for p in problems if words in p], words


def _total(code: str, parts: str, target: str = "") -> str:
    start = YEAR.index('[[indicators]]\ncode = "T09"')
    block = YEAR[start : YEAR.index('[[indicators]]\ncode = "Z01"')]
    measure = f'measure = {{ source = "indicators", take = "total", parts = [{parts}] }}'
    renamed = block.replace('"T09"', f'"{code}"').replace("study_session_count", f"total_{code.lower()}")
    return "\n" + renamed.replace(T09, f"{target}\n{measure}")


def test_a_sum_of_nothing_known_is_named() -> None:
    problems = problems_of(YEAR + _total("Y01", '"T09", "Q99"'))
    assert len(problems) == 1
    assert "indicators 5番目(Y01) measure parts: 指標 Q99 はありません。" in problems[0]


def test_sums_that_go_in_a_circle_are_named() -> None:
    text = YEAR + _total("Y01", '"T09", "Y02"') + _total("Y02", '"Y03"') + _total("Y03", '"Y01"')
    problems = problems_of(text)
    assert [p.partition("(")[2][:3] for p in problems] == ["Y01", "Y02", "Y03"]
    assert all("自身に戻ります" in p for p in problems)


def test_a_sum_of_sums_without_circle_is_fine() -> None:
    text = YEAR + _total("Y01", '"T09", "Y02"') + _total("Y02", '"T09", "Z01"')
    assert read_catalogue(text, "x").by_code["Y01"].measure.parts == ("T09", "Y02")


def test_the_target_of_a_sum_is_the_sum_of_targets() -> None:
    wrong = _total("Y01", '"T01", "Z01"', 'target = { value = 20_501, basis = "annual" }')
    assert "20,500 と違います" in problems_of(YEAR + wrong)[0]
    right = _total("Y01", '"T01", "Z01"', 'target = { value = 20_500, basis = "annual" }')
    assert read_catalogue(YEAR + right, "x").by_code["Y01"].target is not None


def test_broken_writing_is_named_by_line() -> None:
    text = YEAR.replace('label = "画面"', 'label = "画面')
    (problem,) = problems_of(text)
    assert line_of(problem) == line_with(YEAR, 'label = "画面"')
    assert "行目 label: TOMLの書き方が正しくありません" in problem


def test_a_key_written_twice_is_named() -> None:
    text = YEAR.replace('label = "画面"', 'label = "画面"\nlabel = "また"')
    (problem,) = problems_of(text)
    assert line_of(problem) == line_with(text, 'label = "また"')
    assert "行目 label: 同じ項目が二度" in problem


@pytest.mark.parametrize("text", ["", "\n", "これは年度定義ではない", "[[[", "\x00", "fiscal_year = 2031"])
def test_another_text_is_refused_not_crashed_on(text: str) -> None:
    assert problems_of(text)


@given(st.data())
def test_a_line_lost_from_the_shipped_year_never_crashes_the_reader(data: st.DataObject) -> None:
    shipped = (resources.files("roukin_desktop.resources") / "catalogue" / "fy2025.toml").read_text(encoding="utf-8")
    lines = shipped.splitlines()
    gone = data.draw(st.integers(0, len(lines) - 1))
    text = "\n".join(lines[:gone] + lines[gone + 1 :])
    assert all("行目" in problem for problem in told_of(text))


def test_a_file_saved_by_notepad_is_read() -> None:
    assert read_catalogue("\ufeff" + YEAR.replace("\n", "\r\n"), "fy2031.toml") == read_catalogue(YEAR, "fy2031.toml")


def test_the_shipped_year_is_sound_and_read_once() -> None:
    assert load_catalogue(2025) is load_catalogue(2025)
