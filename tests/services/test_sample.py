"""The sample book: invented, the same every time, and nothing in it to be embarrassed about."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.records import KINDS, CampaignEntry, Member, Record, SelfTarget, SessionMember, StudySession
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.services.actuals import actuals_of
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.home.models import What
from roukin_desktop.services.sample import SampleBook, write_sample
from roukin_desktop.services.summaries.goals import OF_MEMBERS
from roukin_desktop.storage.owner import open_year
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

FIRST = half_period(2025, 1)
LATER = datetime(2026, 12, 1, 9, 0, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture
def sample(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    path = write_sample(tmp_path / "made" / "here", who=who, clock=clock)
    assert path == tmp_path / "made" / "here" / "committee.roukin"
    with open_desk(path, who=who, clock=clock) as desk:
        yield desk


def sessions_in(desk: Desk, period: Period) -> list[StudySession]:
    found = [r for r in desk.all("study_session") if isinstance(r, StudySession)]
    return [session for session in found if period.contains(session.held_on)]


def test_a_full_first_half_and_the_year_before(sample: Desk) -> None:
    now = sessions_in(sample, half_period(2025, 1))
    assert (len(now), sum(s.attendees or 0 for s in now)) == (42, 1018)
    before = sessions_in(sample, half_period(2024, 1))
    assert (len(before), sum(s.attendees or 0 for s in before)) == (45, 967)
    assert len(sessions_in(sample, year_period(2024))) == 80
    assert sessions_in(sample, half_period(2025, 2)) == []
    assert sample.store.count("member") == 64
    targets = [t for t in sample.all("self_target") if isinstance(t, SelfTarget) and t.fiscal_year == 2025]
    assert len(targets) == 58


def test_it_shows_what_the_forms_can_do(sample: Desk) -> None:
    now = sessions_in(sample, half_period(2025, 1))
    assert {s.form for s in now} == {"face", "web", "hybrid"}
    assert any(len(s.members) > 1 for s in now)
    assert any(s.expense and s.expense.sites for s in now)
    assert {c.consultation for c in sample.all("consultation")} == {"debt", "npo_loan", "npo_account"}  # type: ignore[attr-defined]
    assert {a.activity for a in sample.all("member_activity")} == {"agenda", "newsletter"}  # type: ignore[attr-defined]
    assert sample.store.count("workplace_committee") > 0
    assert all(m.attendance and 0 < m.attendance[0] < m.attendance[1] for m in sample.all("meeting"))  # type: ignore[attr-defined]
    assert {e.campaign for e in sample.all("campaign_entry")} == {"summer_2025", "two_way_2025"}  # type: ignore[attr-defined]


def test_every_item_of_home_has_a_rate_some_ahead_of_the_time_gone_by_and_some_behind(sample: Desk) -> None:
    home = sample.home(FIRST)
    shares = [pace.actual.value / pace.target for pace in home.paces if pace.actual.value and pace.target]
    assert len(shares) == len(sample.catalogue(2025).target_items)
    gone = home.year_elapsed.days / home.year_elapsed.of
    assert 0.4 < min(shares) < gone < max(shares) < 0.7


def test_every_branch_has_an_actual_of_every_item_of_the_self_targets(sample: Desk) -> None:
    found = actuals_of(sample, FIRST).figures
    items = [item.key for item in sample.catalogue(2025).target_items]
    assert set(found) == {(branch.id, item) for branch in sample.all("branch") for item in items}
    assert min(found.values()) > 0


def test_the_sheet_of_every_branch_is_full_beside_last_years(sample: Desk) -> None:
    catalogue = sample.catalogue(2025)
    items = [
        code for code in month_items(catalogue) if not catalogue.by_code[code].recorder.startswith(("全道", "産別"))
    ]
    assert len(items) > 20
    for branch in sample.all("branch"):
        sheet = sample.figures.sheet(2025, branch.id)
        for month in FIRST.months():
            places = {(item, month.start) for item in items}
            assert places <= sheet.figures.keys()
            assert places <= sheet.before.keys()


def test_the_bank_and_the_committee_say_the_same_of_its_campaign(sample: Desk) -> None:
    """財形・iDeCo・投信 of 二刀流 are counted by both."""
    figures = sample.summary(FIRST).figures
    entries = [one for one in sample.all("campaign_entry") if isinstance(one, CampaignEntry)]
    for code, product in (("L01", "zaikei"), ("L02", "ideco"), ("L03", "fund_regular")):
        assert figures[code].value == sum(one.count or 0 for one in entries if one.product == product)


def test_what_it_mails_is_measured_against_its_own_target(sample: Desk, tmp_path: Path) -> None:
    excel, pdf = tmp_path / "sample.xlsx", tmp_path / "sample.pdf"
    own = sample.summary(FIRST).figures["T01"]
    assert own.target is not None
    for report in (sample.report(FIRST), sample.conference.report(FIRST)):
        sample.write(report, excel, pdf)
        rows = [row for sheet in load_workbook(excel) for row in sheet.iter_rows(values_only=True)]
        main = [row for row in rows if any(str(cell).startswith("メイン化(") for cell in row)]
        assert any({own.target, own.value} <= {*row} for row in main)
        assert not any(18_500 in row for row in rows)
        printed = "".join(page.extract_text() for page in PdfReader(pdf).pages)
        assert OF_MEMBERS in printed
        assert own.rate_printed in printed
        assert "1.9%" not in printed


def test_the_rules_find_only_what_is_meant_to_be_completed(sample: Desk) -> None:
    result = sample.check()
    assert result.damage == ()
    open_records = {f.record_id for f in result.findings}
    assert open_records == {f.record_id for f in result.findings if f.severity == "review"}
    assert len(open_records) == 3


@pytest.fixture
def later(sample: Desk, who: Who) -> Iterator[Desk]:
    """Return the book as somebody finds it who opens it in the year after."""
    sample.close()
    with open_desk(sample.path, who=who, clock=lambda: LATER) as desk:
        yield desk


def test_it_plays_on_its_own_day_whenever_it_is_opened(later: Desk) -> None:
    assert later.today() == date(2025, 9, 30)
    home = later.home(FIRST)
    assert {one.what for one in home.todo} == {What.REVIEW, What.TARGETS}
    assert (home.period_elapsed.printed, home.year_elapsed.printed) == ("100.0%", "50.1%")
    assert [one.name for one in home.campaigns] == ["二刀流"]
    assert later.submission.draft(2025).complete == ("2025H1",)


def test_what_happens_today_can_be_recorded_in_it(later: Desk) -> None:
    member = next(one.id for one in later.all("member"))
    held = replace(builders.session(), id="", book_id="", number=0, held_on=date(2025, 12, 1))
    later.register(replace(held, members=(SessionMember(member),)))
    assert later.home(half_period(2025, 2)).held.value == 1


def test_in_another_year_it_goes_with_the_clock(later: Desk) -> None:
    with later.store.transaction(Verb.DEFINE, "年度更新") as tx:
        open_year(tx, 2026)
    assert later.today() == LATER.date()


def test_its_making_is_logged_and_is_no_step_of_the_user(sample: Desk) -> None:
    assert {operation.verb for operation in sample.history(50)} == {Verb.SAMPLE}
    assert sample.undoable() == []


def test_names_are_said_to_be_invented(sample: Desk) -> None:
    members = [m for m in sample.all("member") if isinstance(m, Member)]
    assert all("架空" in m.note for m in members)
    assert len({m.name for m in members}) == len({m.code for m in members}) == 64


def plain(records: list[Record]) -> list[Record]:
    return sorted((replace(r, version=1) for r in records), key=lambda r: r.id)


def test_it_is_the_same_every_time(sample: Desk) -> None:
    stored = [record for kind in KINDS for record in sample.all(kind)]
    assert plain(stored) == plain(SampleBook(sample.info.book_id).records())


def test_two_samples_share_no_record() -> None:
    one, other = (SampleBook(builders.uid(name)).records() for name in ("one", "other"))
    assert not {r.id for r in one} & {r.id for r in other}
    assert len({r.id for r in one}) == len(one)


def test_a_book_already_there_is_kept(sample: Desk, who: Who, clock: Clock) -> None:
    sample.close()
    before = sample.path.read_bytes()
    with pytest.raises(FileTrouble, match="すでにあります"):
        write_sample(sample.path.parent, who=who, clock=clock)
    assert sample.path.read_bytes() == before


def test_a_sample_that_cannot_be_finished_leaves_nothing(
    tmp_path: Path, who: Who, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: SampleBook) -> list[Record]:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(SampleBook, "records", fail)
    with pytest.raises(OSError, match="space"):
        write_sample(tmp_path, who=who, clock=clock)
    assert list(tmp_path.iterdir()) == []
