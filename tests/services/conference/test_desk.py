"""The report of an open book: its texts and its frame are records, printed, undone, and never sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import ConferenceFrame, ReportText
from roukin_desktop.reports.model import Heading, Line, Paper, Table
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.travelling import travelling
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.reports.page_readers import book_of, pdf_pages

H1 = half_period(2025, 1)
PERSONS = ("架空 一郎", "架空 花子", "架空 次郎")


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Return headquarters' book with a conference to come and one after it."""
    info = builders.book_info(Role.HEADQUARTERS, code="900", name="北の推進会議")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        with store.transaction(Verb.REGISTER, "会議") as tx:
            tx.put_many(
                [
                    builders.meeting(
                        "2",
                        meeting="conference",
                        name="第2回全道推進会議",
                        held_on=date(2026, 1, 26),
                        starts_at="15:00",
                    ),
                    builders.meeting("1", meeting="conference", name="第1回全道推進会議", held_on=date(2025, 10, 31)),
                    builders.meeting("3", meeting="block_training", held_on=date(2025, 11, 10)),
                    builders.session(members=()),
                ]
            )
        yield Desk(Context(store, clock, tmp_path / "backups"))


def _texts(papers: tuple[Paper, ...]) -> str:
    return "\n".join(
        "\n".join(cell.printed for row in block.rows for cell in row)
        if isinstance(block, Table)
        else str(getattr(block, "text", ""))
        for paper in papers
        for block in paper.blocks
    )


class TestTexts:
    def test_an_edited_text_is_printed_and_can_be_undone(self, hq: Desk) -> None:
        changes = hq.conference.save_text(H1, "site", "アクセス数は{O04.value}。")
        assert changes is not None
        assert changes.label == "報告書の文章 2025年度上期の登録"
        assert "アクセス数は未入力。" in _texts(hq.conference.confer(H1).papers)
        hq.conference.save_text(H1, "site", "書き直し。")
        assert hq.conference.texts(H1) == {"site": "書き直し。"}
        hq.undo()
        hq.undo()
        assert hq.conference.texts(H1) == {}

    def test_another_period_has_its_own_words(self, hq: Desk) -> None:
        hq.conference.save_text(H1, "site", "上期の文。")
        assert hq.conference.texts(half_period(2025, 2)) == {}

    def test_the_forms_own_text_takes_the_edited_one_away(self, hq: Desk) -> None:
        shipped = next(block for block in hq.conference.layout(2025).prose() if block.key == "site")
        hq.conference.save_text(H1, "site", "書き直し。")
        assert hq.conference.save_text(H1, "site", shipped.text) is not None
        assert hq.all(ReportText.kind) == []
        assert hq.conference.reset_text(H1, "site") is None

    @pytest.mark.parametrize(
        ("text", "says"), [("{O99.value}", "指標 O99"), ("{O04", "対がありません"), ("  ", "文章を入力")]
    )
    def test_a_slip_is_refused_and_nothing_is_kept(self, hq: Desk, text: str, says: str) -> None:
        with pytest.raises(InputRefused) as caught:
            hq.conference.save_text(H1, "site", text)
        assert says in "".join(caught.value.problems)
        assert hq.conference.texts(H1) == {}


class TestFrame:
    def test_it_stands_around_the_parts_in_headquarters_order(self, hq: Desk) -> None:
        hq.conference.save_frame(builders.frame())
        report = hq.conference.report(H1)
        assert [paper.title for paper in report.papers][:5] == [
            "第1回 全道推進会議",
            "議事次第",
            "報告事項 I. 2025年度上期推進活動総括",
            "協議事項 I. 2025年度下期推進活動方針(案)",
            "協議事項 II. 各キャンペーンの推進",
        ]
        sections = [b.text for b in report.papers[4].blocks if isinstance(b, Heading) and b.role == "section"]
        assert sections == ["III. 役員の変更", "IV. 今後の日程"]

    def test_its_day_has_a_weekday_and_the_year_is_the_periods(self, hq: Desk) -> None:
        hq.conference.save_frame(builders.frame())
        cover = hq.conference.confer(H1).papers[0]
        said = [block.text for block in cover.blocks if isinstance(block, Heading | Line) and block.text]
        assert said == [
            "2025年度",
            "第1回 全道推進会議",
            "日 時  2025年10月31日(金) 15:00~",
            "場 所  みどり会館",
            "みどり野市1丁目",
            "北の推進会議",
        ]

    def test_the_days_to_come_are_the_books_own_meetings_after_the_conference(self, hq: Desk) -> None:
        hq.conference.save_frame(builders.frame())
        said = _texts(hq.conference.confer(H1).papers)
        assert "2026年1月26日(月)15時\n第2回全道推進会議" in said
        assert "第1回全道推進会議" not in said

    def test_without_officers_the_part_is_left_out_and_the_numbers_close_up(self, hq: Desk) -> None:
        hq.conference.save_frame(builders.frame(officers=()))
        said = _texts(hq.conference.confer(H1).papers)
        assert "役員の変更" not in said
        assert "III. 今後の日程" in said

    def test_without_a_frame_the_paper_has_its_usual_cover(self, hq: Desk, tmp_path: Path) -> None:
        pages = pdf_pages(hq.conference.report(H1), tmp_path)
        assert "収録した資料" in pages[0]

    def test_a_correction_is_a_version_of_the_same_record(self, hq: Desk) -> None:
        hq.conference.save_frame(replace(builders.frame(), id="", book_id=""))
        saved = hq.conference.frame(H1)
        assert saved is not None
        hq.conference.save_frame(replace(saved, place="別の会館"))
        assert [record.version for record in hq.all(ConferenceFrame.kind)] == [2]
        assert hq.conference.frame(half_period(2025, 2)) is None

    def test_a_committee_has_none(self, desk: Desk) -> None:
        with pytest.raises(InputRefused, match="本部の記録簿で"):
            desk.conference.save_frame(builders.frame())


class TestPersons:
    def test_they_are_in_the_papers_in_front_and_in_the_change_of_officers_alone(
        self, hq: Desk, tmp_path: Path
    ) -> None:
        hq.conference.save_frame(builders.frame())
        report = hq.conference.report(H1)
        naming = {paper.key for paper in report.papers if any(name in _texts((paper,)) for name in PERSONS)}
        assert naming == {"conference_agenda", "conference_campaigns"}
        book = book_of(report, tmp_path)
        sheets = {
            sheet.title
            for sheet in book.worksheets
            for row in sheet.iter_rows()
            for cell in row
            if any(name in str(cell.value) for name in PERSONS)
        }
        assert sheets == {"議事次第", "協議事項 II. 各キャンペーンの推進"}
        assert not any(name.startswith("データ") for name in sheets)

    def test_they_travel_in_no_submission(self, desk: Desk, store: BookStore) -> None:
        with store.transaction(Verb.REGISTER, "表紙") as tx:
            tx.put_many([builders.frame(), builders.report_text(), builders.year_definition(2031)])
        draft = desk.submission.draft(2025, Kind.FULL, ())
        kinds = {record.kind for record in travelling(desk._context, 2025)}
        assert not kinds & {"conference_frame", "report_text", "year_definition"}
        assert not any("報告書" in word or "年度定義" in word for word, _ in draft.counts)

    def test_a_share_has_neither_them_nor_the_plans(self, hq: Desk, store: BookStore) -> None:
        hq.conference.save_frame(builders.frame())
        hq.register(builders.committee(code="013"))
        scope = hq.scope("committee:013")
        assert hq.conference.shared(scope)
        report = hq.conference.report(H1, scope)
        assert not any(name in _texts(report.papers) for name in PERSONS)
        assert [paper.key for paper in report.papers if paper.key.startswith("conference_")] == [
            "conference_review",
            "conference_checks",
        ]
