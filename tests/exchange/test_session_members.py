"""Which member a row means: by code, by name, by both at odds, several in one cell, and those 「ほか」."""

from __future__ import annotations

import pytest

from roukin_desktop.exchange.foreign.members_index import MembersIndex
from tests.exchange.plan_builders import one_session, plan_of, sessions, sheet
from tests.exchange.workbooks import HEADER, MEMBERS, context, member, row

INDEX = MembersIndex(MEMBERS)
MATSU, MINATO, TOKEI, KAZE = (m.id for m in MEMBERS)


def _ids(code: str, name: str, others: str = "") -> list[str]:
    return [m.id for m in INDEX.find(code, name, others).members]


@pytest.mark.parametrize(
    ("code", "name", "ids"),
    [
        ("360001", "", [MATSU]),
        ("013003", "", [TOKEI]),
        ("13003", "", [TOKEI]),
        ("", "松並交通労働組合", [MATSU]),
        ("", "松並 交通労働組合", [MATSU]),
        ("", "ﾏﾂﾅﾐｺｳﾂｳﾛｳﾄﾞｳｸﾐｱｲ", [MATSU]),
        ("", "まつなみこうつうろうどうくみあい", [MATSU]),
        ("", "時計労組", [TOKEI]),
        ("", "風越運輸(株)労働組合", [KAZE]),
        ("", "360001", [MATSU]),
        ("", "360001 松並交通労働組合", [MATSU]),
        ("", "360001:松並交通労働組合", [MATSU]),
        ("", "松並交通労働組合(360001)", [MATSU]),
        ("", "松並交通労働組合（会員番号:360001）", [MATSU]),
        ("360001", "松並交通労働組合", [MATSU]),
        ("360001", "どこかの労組", [MATSU]),
        ("999999", "松並交通労働組合", [MATSU]),
        ("", "松並交通労働組合、港町交通労働組合", [MATSU, MINATO]),
        ("", "松並交通労働組合・時計労組", [MATSU, TOKEI]),
        ("", "松並交通労働組合と時計労組", [MATSU, TOKEI]),
        ("", "松並交通労働組合 時計労組", [MATSU, TOKEI]),
        ("", "松並交通労働組合／港町交通労働組合／時計労組", [MATSU, MINATO, TOKEI]),
        ("", "松並交通労働組合および港町交通労働組合", [MATSU, MINATO]),
        ("", "松並交通労働組合、松並交通労働組合", [MATSU]),
        ("360001、210002", "", [MATSU, MINATO]),
        ("360001/013003", "", [MATSU, TOKEI]),
        ("210002", "松並交通労働組合、港町交通労働組合", [MINATO, MATSU]),
        ("", "", []),
        ("", "どこかの労組", []),
        ("999999", "", []),
        ("", "松並交通労働組合、どこかの労組", []),
    ],
)
def test_the_members_a_cell_means(code: str, name: str, ids: list[str]) -> None:
    assert _ids(code, name) == ids


@pytest.mark.parametrize(
    ("code", "name", "others", "word"),
    [
        ("360001", "どこかの労組", "", "会員番号で取り込みます"),
        ("999999", "松並交通労働組合", "", "会員名で取り込みます"),
        ("", "松並交通労働組合ほか2団体", "", "「ほか」の会員が書かれていません"),
        ("", "松並交通労働組合 他", "", "「ほか」の会員が書かれていません"),
        ("", "360001 港町交通労働組合", "", "会員名は「港町交通労働組合」です。会員番号で取り込みます"),
        ("", "港町交通労働組合(360001)", "", "会員名は「港町交通労働組合」です。会員番号で取り込みます"),
        ("360001", "", "だれか労組", "「だれか労組」を会員台帳で見つけられません"),
    ],
)
def test_a_doubtful_match_is_taken_and_says_why(code: str, name: str, others: str, word: str) -> None:
    match = INDEX.find(code, name, others)
    assert [m.id for m in match.members] == [MATSU]
    assert word in match.doubt


@pytest.mark.parametrize(
    ("code", "name", "missing", "field"),
    [
        ("999999", "どこかの労組", "999999 どこかの労組", "code"),
        ("", "どこかの労組", "どこかの労組", "name"),
        ("", "松並交通労働組合、どこかの労組", "どこかの労組", "name"),
    ],
)
def test_who_is_missing_is_said(code: str, name: str, missing: str, field: str) -> None:
    match = INDEX.find(code, name)
    assert (match.members, match.missing, match.field) == ((), missing, field)


def test_a_cell_of_others_adds_members_once() -> None:
    assert _ids("360001", "", "港町交通労働組合、松並交通労働組合") == [MATSU, MINATO]


def test_codes_that_differ_in_leading_zeros_only_are_not_guessed() -> None:
    index = MembersIndex((member("0012", "あ労組"), member("012", "い労組")))
    assert index.of_code("12") is None
    assert index.of_code("012") == member("012", "い労組")


def test_two_members_of_one_name_are_told_apart_by_code_alone() -> None:
    index = MembersIndex((member("1", "青葉労組"), member("2", "青葉労組")))
    assert index.find("", "青葉労組").twins
    assert [m.id for m in index.find("2", "青葉労組").members] == ["m2"]


def test_a_full_name_counts_before_a_short_name_of_another() -> None:
    index = MembersIndex((member("1", "青葉労組"), member("2", "青葉製作所労組", short_name="青葉労組")))
    assert [m.id for m in index.find("", "青葉労組").members] == ["m1"]


def test_another_spelling_known_of_a_member_finds_it() -> None:
    index = MembersIndex((member("1", "青葉労組"), member("2", "青葉製作所労組", aliases=("青製労",))))
    assert [m.id for m in index.find("", "青 製労").members] == ["m2"]
    assert index.find("2", "青製労").doubt == ""


def test_a_joint_session_in_one_row_has_all_its_members() -> None:
    found = one_session(会員番号=None, 会員名="松並交通労働組合、時計労組", ほか="風越運輸㈱労働組合")
    assert [m.member_id for m in found.members] == [MATSU, TOKEI, KAZE]


def test_a_code_shown_with_leading_zeros_finds_its_member() -> None:
    (found,) = sessions(sheet([HEADER, row(会員番号=13003, 会員名=None)], pads={(2, 2): 6}))
    assert found.members[0].member_id == TOKEI


def test_a_doubtful_member_is_marked_and_the_preview_names_row_and_session() -> None:
    plan = plan_of("sessions", [HEADER, row(会員名="港町交通労働組合")])
    (review,) = plan.reviews
    assert (review.sheet, review.cell, review.value) == ("上期", "2行", "2025/06/18 松並交通労働組合")
    assert "members" in review.fields
    assert review.record_id == plan.new[0].id
    assert "会員番号で取り込みます" in review.message


def test_an_unknown_member_refuses_even_where_its_row_has_been_seen_before() -> None:
    rows = [HEADER, *[row(会員番号=None, 会員名="どこかの労組")] * 3]
    assert [p.cell for p in plan_of("sessions", rows, made=context()).problems] == ["C2", "C3", "C4"]
