"""The table of exchange.md §2 with real files: one test per row, from the file to the totals and the board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import StudySession
from roukin_desktop.exchange.submission.manifest import SubmissionKind
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import Answer, Ask
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.post import Sender, Sent, receiver

H1 = half_period(2025, 1)


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", "青葉支店推進委員会")
        yield desk


@pytest.fixture
def aoba() -> Sender:
    return Sender("013")


def files(tmp_path: Path, *sent: Sent) -> list[Path]:
    """Write submissions under names that say nothing."""
    start = len(list(tmp_path.glob("*.xlsx")))
    return [one.write(tmp_path / f"{start + at}.xlsx") for at, one in enumerate(sent)]


def take(desk: Desk, paths: list[Path], confirmed: dict[Path, str] | None = None) -> list[Answer]:
    """Plan and accept files, and return the answers."""
    return list(desk.intake.accept(desk.intake.plan(paths, confirmed=confirmed, preview=False)).answers)


def results(desk: Desk, paths: list[Path], confirmed: dict[Path, str] | None = None) -> list[Result]:
    return [answer.result for answer in take(desk, paths, confirmed)]


def total(desk: Desk) -> int:
    """Return 延べ参加者数 of everything that counts, after having the book checked."""
    assert desk.store.check() == []
    found = (session for session in desk.all("study_session") if isinstance(session, StudySession))
    return sum(session.attendees or 0 for session in found)


def standing(desk: Desk) -> str:
    return desk.intake.board(H1).lines[0].cells[0].standing.label


def asked(desk: Desk) -> list[Ask]:
    return [question.ask for question in desk.intake.questions()]


def test_a_first_revision_of_an_expected_sender_counts_at_once(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    assert standing(hq) == "未提出"
    (answer,) = take(hq, files(tmp_path, aoba.send(aoba.session("a", 10), aoba.session("b", 5))))
    assert (answer.result, answer.added, answer.first_key) == (Result.ACCEPTED, 3, True)
    assert (total(hq), standing(hq)) == (15, "受領")
    assert hq.summary(H1).figures["T09"].printed == "2回"
    (question,) = hq.intake.questions()
    assert (question.ask, question.fingerprint) == (Ask.FIRST_KEY, answer.fingerprint)
    assert "違うときは「違う番号だった…」を押してください。その鍵の提出は集計から外れます。" in question.text
    hq.intake.remove_sender("013")
    assert total(hq) == 0
    hq.undo()
    hq.intake.trust(answer.fingerprint)
    assert hq.intake.questions() == []


def test_the_same_file_again_changes_nothing(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    paths = files(tmp_path, aoba.send(aoba.session("a", 10)))
    take(hq, paths)
    before = hq.history()
    plan = hq.intake.plan([*paths, *paths])
    assert [answer.result for answer in plan.answers] == [Result.SAME, Result.SAME]
    assert not plan.takes
    assert hq.intake.accept(plan).changes is None
    assert hq.history() == before


def test_one_file_chosen_twice_is_taken_once(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    (path,) = files(tmp_path, aoba.send(aoba.session("a", 10)))
    once, again = take(hq, [path, path])
    assert (once.result, once.added, again.result, again.added) == (Result.ACCEPTED, 2, Result.SAME, 0)
    assert total(hq) == 10


def test_a_known_id_with_another_payload_is_refused_with_an_alarm(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    first = aoba.send(aoba.session("a", 10))
    take(hq, files(tmp_path, first))
    forged = aoba.send(aoba.session("a", 99), submission_id=first.manifest.submission_id, supersedes=None, revision=1)
    (answer,) = take(hq, files(tmp_path, forged))
    assert answer.result is Result.REFUSED
    assert "同じ番号なのに、中身か鍵が違います" in answer.sentence
    assert total(hq) == 10


def test_a_correction_replaces_the_one_before_and_shows_what_differs(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10), aoba.session("b", 5))))
    second = aoba.send(aoba.session("a", 12, version=2), aoba.session("c", 1))
    plan = hq.intake.plan(files(tmp_path, second))
    (answer,) = plan.answers
    assert (answer.added, answer.changed, answer.removed) == (1, 1, 1)
    assert total(hq) == 15
    changed = next(record for record in plan.records if record.action == "changed")
    assert changed.label.startswith("学習会 6/18")
    assert [(field.label, field.before, field.after) for field in changed.fields] == [("参加者数", "10名", "12名")]
    assert changed.sender == "青葉支店推進委員会"
    assert plan.figures[0].before != plan.figures[0].after
    assert ("2025H1", "学習会 月別 合計 参加者", "15", "13") in {
        (f.period, f.label, f.before, f.after) for f in plan.figures
    }
    hq.intake.accept(plan)
    assert (total(hq), standing(hq)) == (13, "差替")
    newest, older = hq.intake.history("013")
    assert (newest.state_label, older.state_label) == ("受領", "旧版")
    assert {change.action for change in hq.intake.differences(older.link, newest.link)} == {
        "added",
        "changed",
        "removed",
    }


def test_a_revision_whose_predecessor_is_missing_waits_for_it(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    first, second = aoba.send(aoba.session("a", 10)), aoba.send(aoba.session("a", 20, version=2))
    late, early = files(tmp_path, first, second)
    (held,) = take(hq, [early])
    assert (held.result, "はじめての鍵です。" in held.sentence) == (Result.HELD, True)
    assert (total(hq), standing(hq), asked(hq)) == (0, "保留", [Ask.MISSING_LINK, Ask.FIRST_KEY])
    (answer,) = take(hq, [late])
    assert (answer.result, answer.added) == (Result.ACCEPTED, 2)
    assert answer.sentence.endswith("これで、保留していた第2版も受け付けます。")
    assert (total(hq), standing(hq)) == (20, "差替")


def test_a_missing_link_that_lets_a_withdrawal_stand_says_so(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    one, two, back = aoba.send(aoba.session("a", 10)), aoba.send(aoba.session("a", 20, version=2)), aoba.withdraw()
    first, second, third = files(tmp_path, one, two, back)
    assert results(hq, [third, first]) == [Result.HELD, Result.ACCEPTED]
    (answer,) = take(hq, [second])
    assert answer.sentence.endswith("これで、保留していた第3版(取下げ)も受け付けます。")
    assert (answer.removed, total(hq)) == (2, 0)


def test_two_corrections_of_the_same_revision_are_a_conflict_a_person_settles(
    hq: Desk, aoba: Sender, tmp_path: Path
) -> None:
    first = aoba.send(aoba.session("a", 10))
    one = aoba.send(aoba.session("a", 11, version=2), after=first)
    other = aoba.send(aoba.session("a", 12, version=2), after=first)
    take(hq, files(tmp_path, first, one))
    (answer,) = take(hq, files(tmp_path, other))
    assert (answer.result, answer.changed) == (Result.CONFLICT, 1)
    assert answer.sentence.endswith("どちらを使うか選ぶまで、前の版を使います。")
    assert (total(hq), standing(hq)) == (10, "競合")
    question = hq.intake.questions()[0]
    assert (question.ask, len(question.links)) == (Ask.CONFLICT, 2)
    wanted = next(link for link in question.links if link.submission_id == other.manifest.submission_id)
    hq.intake.choose(wanted, "電話で確認")
    assert total(hq) == 12
    assert Ask.CONFLICT not in asked(hq)
    hq.undo()
    assert (total(hq), standing(hq)) == (10, "競合")


def test_of_two_first_revisions_none_counts_until_one_is_chosen(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    (answer,) = take(hq, files(tmp_path, aoba.send(aoba.session("b", 5), supersedes=None, revision=1)))
    assert (answer.result, answer.removed) == (Result.CONFLICT, 2)
    assert answer.sentence == (
        "最初の提出が2つ以上あります。どれを使うか選ぶまで、この提出元の記録は集計に入りません。"
    )
    assert (total(hq), standing(hq)) == (0, "競合")


def test_a_withdrawal_takes_the_rows_out_of_the_totals(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    assert results(hq, files(tmp_path, aoba.withdraw())) == [Result.WITHDRAWN]
    assert total(hq) == 0
    (line,) = hq.intake.board(H1).lines
    assert (line.cells[0].standing.label, line.cells[0].withdrawn) == ("未提出", True)
    assert [line.state_label for line in hq.intake.history("013")] == ["受領", "取下げ済"]
    hq.undo()
    assert (total(hq), standing(hq)) == (10, "受領")


def test_nothing_to_report_is_a_submission_too(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    (answer,) = take(hq, files(tmp_path, aoba.send(kind=SubmissionKind.NIL)))
    assert answer.result is Result.ACCEPTED
    assert "実績なし" in answer.sentence
    (line,) = hq.intake.board(H1).lines
    assert (line.cells[0].standing.label, line.cells[0].nil) == ("受領", True)


def test_rows_of_a_closed_period_wait_and_the_rest_is_taken_in(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    first = aoba.send(aoba.session("a", 10), aoba.session("w", 1, date(2025, 11, 5)))
    take(hq, files(tmp_path, first))
    hq.intake.close("2025H1", "本部へ報告")
    changed = aoba.send(aoba.session("a", 30, version=2), aoba.session("w", 2, date(2025, 11, 5), version=2))
    (answer,) = take(hq, files(tmp_path, changed))
    assert (answer.result, answer.late) == (Result.LATE, 1)
    assert (total(hq), standing(hq)) == (12, "期限後")
    question = next(q for q in hq.intake.questions() if q.ask is Ask.LATE)
    assert "記録1件が変わっています(期限後)" in question.text
    assert question.waiting_labels == ("学習会 6/18 労働組合013 の訂正(2025年度上期) 参加者数 10名→30名",)
    hq.intake.approve_late(question.waiting)
    assert (total(hq), standing(hq)) == (32, "確定")


def test_another_key_is_held_until_it_was_confirmed_on_the_telephone(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    (answer,) = take(hq, files(tmp_path, aoba.send(aoba.session("a", 20, version=2), key="new")))
    assert answer.result is Result.CHANGED_KEY
    assert (total(hq), standing(hq)) == (10, "保留")
    question = hq.intake.questions()[0]
    assert (question.ask, question.fingerprint) == (Ask.CHANGED_KEY, answer.fingerprint)
    assert "電話で確認番号を読み合わせ" in question.text
    assert "違うときは「確認した」を押さず、「退ける…」を押してください。" in question.text
    assert "違うときは、送り主に再送を依頼してください。" in answer.sentence
    changes = hq.intake.trust(answer.fingerprint.replace("-", " "))
    assert changes.label == "青葉支店推進委員会の鍵の確認"
    assert total(hq) == 20
    assert [decided.who for decided in Shelf(hq.store).decided()] == [hq.store.who.name]


def test_a_sender_that_is_not_on_the_list_is_held_and_counts_once_it_is(hq: Desk, tmp_path: Path) -> None:
    stranger = Sender("999", "見知らぬ推進委員会")
    (answer,) = take(hq, files(tmp_path, stranger.send(stranger.session("a", 10))))
    assert answer.result is Result.HELD
    assert "提出元一覧にない" in answer.sentence
    assert asked(hq) == [Ask.UNKNOWN_SENDER]
    assert [line.on_list for line in hq.intake.board(H1).lines] == [True, False]
    assert total(hq) == 0
    hq.intake.add_sender("999", "新しい推進委員会")
    assert total(hq) == 10
    hq.intake.remove_sender("999")
    assert total(hq) == 0


def test_the_key_of_another_sender_is_refused_with_an_alarm(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    hq.intake.add_sender("021", "港支店推進委員会")
    thief = Sender("021", key="013")
    (answer,) = take(hq, files(tmp_path, thief.send(thief.session("a", 99))))
    assert answer.result is Result.REFUSED
    assert "ほかの提出元の鍵" in answer.sentence
    assert total(hq) == 10
    assert hq.intake.history("021") == []


def test_an_older_revision_never_replaces_a_newer_one(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    first = aoba.send(aoba.session("a", 10))
    second = aoba.send(aoba.session("a", 20, version=2), after=first, revision=5)
    take(hq, files(tmp_path, first, second))
    stale = aoba.send(aoba.session("a", 30, version=3), after=second, revision=4)
    (answer,) = take(hq, files(tmp_path, stale))
    assert answer.result is Result.REFUSED
    assert "古い版は新しい版の代わりになりません" in answer.sentence
    assert total(hq) == 20


def test_cells_somebody_edited_are_listed_and_the_records_count(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    (path,) = files(tmp_path, aoba.send(aoba.session("a", 10)))
    book = load_workbook(path)
    sheet = book["データ_学習会"]
    column = next(cell.column for cell in sheet[1] if str(cell.value).startswith("参加者数"))
    sheet.cell(2, column).value = 99
    book.save(path)
    (answer,) = take(hq, [path])
    assert answer.result is Result.ACCEPTED
    ((edit),) = answer.edited
    assert (edit.sheet, edit.old, edit.new) == ("データ_学習会", "10", "99")
    assert total(hq) == 10
    assert hq.intake.history("013")[0].edited == answer.edited
    assert take(hq, [path])[0].edited == answer.edited


def test_a_file_somebody_only_saved_again_has_no_edited_cells(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    (path,) = files(tmp_path, aoba.send(aoba.session("a", 10)))
    load_workbook(path).save(path)
    (answer,) = take(hq, [path])
    assert (answer.result, answer.edited) == (Result.ACCEPTED, ())


def test_a_file_without_its_seal_is_read_once_a_person_vouches_for_it(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    second = aoba.send(aoba.session("a", 20, version=2), aoba.session("b", 1))
    path = second.write(tmp_path / "bare.xlsx", sealed=False)
    assert results(hq, [path]) == [Result.UNVERIFIED]
    assert total(hq) == 10
    (answer,) = take(hq, [path], confirmed={path: "013"})
    assert (answer.result, answer.revision, answer.complete) == (Result.ACCEPTED, 2, ("2025H1",))
    assert (total(hq), standing(hq)) == (21, "差替")
    assert not hq.intake.history("013")[0].verified
    assert results(hq, [path], confirmed={path: "013"}) == [Result.SAME]
    assert results(hq, [path], confirmed={path: "777"}) == [Result.REFUSED]
    hq.undo()
    assert total(hq) == 10


def test_a_file_without_its_seal_that_shows_an_old_revision_does_not_replace_a_newer_one(
    hq: Desk, aoba: Sender, tmp_path: Path
) -> None:
    first, second = aoba.send(aoba.session("a", 10)), aoba.send(aoba.session("a", 20, version=2))
    take(hq, files(tmp_path, first, second))
    path = first.write(tmp_path / "bare.xlsx", sealed=False)
    assert results(hq, [path], confirmed={path: "013"}) == [Result.REFUSED]
    assert total(hq) == 20


def test_a_file_without_its_seal_that_came_whole_before_is_the_same(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    whole = aoba.send(aoba.session("a", 10))
    path = whole.write(tmp_path / "bare.xlsx", sealed=False, told=True)
    assert results(hq, [path, *files(tmp_path, whole)], confirmed={path: "013"}) == [Result.SAME, Result.ACCEPTED]
    before = hq.history()
    (answer,) = take(hq, [path], confirmed={path: "０１３"})
    assert (answer.result, answer.added, answer.sender_name) == (Result.SAME, 0, "青葉支店推進委員会")
    assert (total(hq), hq.history()) == (10, before)


def test_a_file_without_its_seal_is_not_taken_for_another_sender(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    hq.intake.add_sender("021", "港支店推進委員会")
    path = aoba.send(aoba.session("a", 10)).write(tmp_path / "bare.xlsx", sealed=False, told=True)
    (answer,) = take(hq, [path], confirmed={path: "021"})
    assert answer.result is Result.REFUSED
    assert answer.sentence.startswith("表紙の提出元は「推進委員会013」です。選んだ「港支店推進委員会」と違います。")
    assert total(hq) == 0
    assert results(hq, [path], confirmed={path: "013"}) == [Result.ACCEPTED]


def test_a_withdrawal_that_lost_its_seal_is_still_a_withdrawal(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    path = aoba.withdraw().write(tmp_path / "bare.xlsx", sealed=False)
    assert results(hq, [path], confirmed={path: "013"}) == [Result.WITHDRAWN]
    assert total(hq) == 0


def test_all_in_the_wrong_order_in_one_go_gives_the_same_as_one_by_one(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    sent = [aoba.send(aoba.session("a", 10 * at, version=at)) for at in (1, 2, 3)]
    assert results(hq, list(reversed(files(tmp_path, *sent)))) == [Result.ACCEPTED] * 3
    assert total(hq) == 30
    assert hq.intake.board(H1).lines[0].cells[0].revision == 3
