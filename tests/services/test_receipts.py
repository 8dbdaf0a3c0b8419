"""受領票 there and back: what a receiver answers and what its sender then sees (exchange.md §2 Receipt)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind, Link
from roukin_desktop.domain.intake.receipt import Outcome
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.receipt_lines import lines_for
from roukin_desktop.services.submission import receipts as taking
from roukin_desktop.services.submission.models import ReceiptRead, SentState
from roukin_desktop.storage.shelf import sent as kept
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.exchange.submission.mutants import MUTATIONS, NUMBER, foreign_signature, mutants
from tests.services.post import AT, Sender, Sent, receiver

NAME = "青葉支店推進委員会"


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", NAME, "aoba@example.jp")
        yield desk


@pytest.fixture
def home(empty_store: BookStore, tmp_path: Path, clock: Clock) -> Desk:
    """Return the desk of the sender's own book."""
    return Desk(Context(empty_store, clock, keys=tmp_path / "home keys"))


@pytest.fixture
def aoba() -> Sender:
    return Sender("013", book=builders.BOOK_ID)


def sent(home: Desk, made: Sent) -> Sent:
    """Note in the sender's book that it made a submission."""
    manifest = made.manifest
    row = kept.Sent(
        submission_id=manifest.submission_id,
        fiscal_year=manifest.fiscal_year,
        revision=manifest.revision,
        kind=Kind(manifest.kind.value),
        complete=manifest.complete,
        period="",
        payload_sha256=manifest.payload_sha256,
        manifest="{}",
        made_at=AT,
        file_name="suishin.xlsx",
        key_fingerprint="",
    )
    with home.store.transaction(Verb.SUBMIT, "提出"):
        kept.keep_sent(home.store, row, b"")
    return made


def accept(hq: Desk, folder: Path, *post: Sent) -> None:
    """Take files in at the receiver."""
    paths = [one.write(folder / f"{one.manifest.submission_id}.xlsx") for one in post]
    hq.intake.accept(hq.intake.plan(paths))


def receipt(hq: Desk, folder: Path, name: str = "r") -> Path:
    """Return a receipt of the receiver as it is now, under a name of its own."""
    [path] = hq.intake.receipts(folder / name, ["013"])
    return path


def states(home: Desk) -> list[SentState]:
    """Return the standing of the submissions made here, the newest first."""
    return [line.state for line in home.submission.sent()]


def link(made: Sent) -> Link:
    return Link(made.manifest.submission_id, made.manifest.payload_sha256)


def test_until_a_receipt_comes_it_is_sent_and_then_received(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    made = sent(home, aoba.send(aoba.session("a", 24)))
    assert states(home) == [SentState.SENT]
    accept(hq, tmp_path, made)
    read = home.submission.take_receipt(receipt(hq, tmp_path))
    assert (read.receiver, read.new, read.first_key, read.waiting) == ("本部", True, True, False)
    assert read.text == "「本部」の受領票を取り込みました。2025年度 第1版は「受領」です。"
    assert states(home) == [SentState.ACCEPTED]
    assert home.submission.sent()[0].receiver == "本部"


def test_what_was_sent_back_comes_with_its_remarks(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    session = aoba.session("a", 24)
    made = sent(home, aoba.send(session))
    accept(hq, tmp_path, made)
    hq.intake.send_back(link(made), "人数を確かめてください", [("study_session", session.id, "24名は多すぎます")])
    read = home.submission.take_receipt(receipt(hq, tmp_path))
    assert read.text.endswith("差戻しの記録が1件あります。")
    verdict = taking.verdicts(home.submission._context)[made.manifest.submission_id]
    assert (verdict.state, verdict.remark) == (SentState.SENT_BACK, "人数を確かめてください")
    assert verdict.records == (("study_session", session.id, "24名は多すぎます"),)


def test_records_sent_back_one_by_one_all_come_back(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    one, other = aoba.session("a", 24), aoba.session("b", 30)
    made = sent(home, aoba.send(one, other))
    accept(hq, tmp_path, made)
    hq.intake.send_back(link(made), "人数を確かめてください")
    hq.intake.send_back(link(made), "", [("study_session", one.id, "24名は多すぎます")])
    hq.intake.send_back(link(made), "", [("study_session", other.id, "30名も")])
    hq.intake.send_back(link(made), "", [("study_session", one.id, "2名では")])
    assert home.submission.take_receipt(receipt(hq, tmp_path)).text.endswith("差戻しの記録が2件あります。")
    verdict = taking.verdicts(home.submission._context)[made.manifest.submission_id]
    assert verdict.remark == "人数を確かめてください"
    assert set(verdict.records) == {("study_session", one.id, "2名では"), ("study_session", other.id, "30名も")}
    assert hq.intake.history("013")[0].sent_back == "人数を確かめてください 記録2件に理由を付けました。"


def test_the_sheet_says_it_to_people(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    session = aoba.session("a", 24)
    first = aoba.send(session)
    accept(hq, tmp_path, first, aoba.send(aoba.session("a", 25, version=2)))
    newest = aoba.sent[-1]
    hq.intake.send_back(link(newest), "人数を確かめてください", [("study_session", session.id, "多すぎます")])
    path = receipt(hq, tmp_path)
    assert path.name == "receipt_2025_013.xlsx"
    rows = [[cell for cell in row if cell] for row in load_workbook(path)["受領票"].iter_rows(values_only=True)]
    assert [f"{NAME}(013) 御中"] in rows
    assert ["2025年度 第2版: 差し戻します。理由を見て記録を訂正し、新しい版を提出してください。"] in rows
    listed = [row for row in rows if "提出" in row]
    assert [(row[1], row[3], row[5]) for row in listed] == [("第2版", "上期", "差戻し"), ("第1版", "上期", "旧版")]
    assert listed[0][4] == hq.intake.history("013")[0].check_code
    assert ["2025年度", "第2版", "学習会 6/18 労働組合013", "多すぎます"] in rows


def test_the_same_receipt_twice_changes_nothing(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, sent(home, aoba.send(aoba.session("a", 24))))
    first, again = receipt(hq, tmp_path), receipt(hq, tmp_path, "again")
    home.submission.take_receipt(first)
    before = home.store.history(5)
    for path in (first, again):
        read = home.submission.take_receipt(path)
        assert not read.new
        assert "すでに取り込んであります" in read.text
    assert home.store.history(5) == before


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, 3), min_size=4, max_size=8).filter(lambda picks: set(picks) == {0, 1, 2, 3}))
def test_law_l6_receipts_in_any_order_lead_to_the_same(
    four: tuple[Desk, list[Path]], tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    source, paths = four
    copy = tmp_path_factory.mktemp("home") / "home.roukin"
    source.store.backup(copy)
    who, clock = Who("係", "PC"), source.submission._context.clock
    with BookStore.open(copy, who=who, clock=clock) as store:
        desk = Desk(Context(store, clock))
        for pick in order:
            desk.submission.take_receipt(paths[pick])
        assert states(desk) == [SentState.SENT_BACK, SentState.REPLACED]


@pytest.fixture
def four(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> tuple[Desk, list[Path]]:
    """Return the sender's desk, and the receipts after each of four steps at the receiver."""
    first = sent(home, aoba.send(aoba.session("a", 24)))
    accept(hq, tmp_path, first)
    paths = [receipt(hq, tmp_path, "1")]
    hq.intake.send_back(link(first), "一度目")
    paths.append(receipt(hq, tmp_path, "2"))
    second = sent(home, aoba.send(aoba.session("a", 25, version=2)))
    accept(hq, tmp_path, second)
    paths.append(receipt(hq, tmp_path, "3"))
    hq.intake.send_back(link(second), "二度目")
    return home, [*paths, receipt(hq, tmp_path, "4")]


def test_an_intake_undone_takes_the_word_back(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, sent(home, aoba.send(aoba.session("a", 24))))
    accept(hq, tmp_path, sent(home, aoba.send(aoba.session("a", 25, version=2))))
    before = receipt(hq, tmp_path, "before")
    hq.undo()
    after = receipt(hq, tmp_path, "after")
    home.submission.take_receipt(after)
    assert "もっと新しい受領票" in home.submission.take_receipt(before).text
    verdicts = taking.verdicts(home.submission._context)
    assert [made.manifest.submission_id in verdicts for made in aoba.sent] == [True, False]


def new_receiver_key(hq: Desk, home: Desk, aoba: Sender, folder: Path) -> ReceiptRead:
    """Take a receipt in, then one signed by a new key of the receiver."""
    accept(hq, folder, sent(home, aoba.send(aoba.session("a", 24))))
    home.submission.take_receipt(receipt(hq, folder))
    accept(hq, folder, sent(home, aoba.send(aoba.session("a", 25, version=2))))
    hq.submission.new_key()
    return home.submission.take_receipt(receipt(hq, folder, "new key"))


def test_another_key_of_the_receiver_waits_for_a_call(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    read = new_receiver_key(hq, home, aoba, tmp_path)
    assert (read.waiting, read.first_key) == (True, False)
    assert read.fingerprint in read.text
    assert states(home) == [SentState.SENT, SentState.REPLACED]
    assert home.submission.trust_receiver("00000-00000-00000-00000-00000-00000") is None
    assert home.submission.trust_receiver(read.fingerprint.replace("-", "‐")) is not None
    assert states(home) == [SentState.ACCEPTED, SentState.REPLACED]
    assert home.submission.trust_receiver(read.fingerprint) is None


def test_once_confirmed_the_new_key_is_believed(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    read = new_receiver_key(hq, home, aoba, tmp_path)
    home.submission.trust_receiver(read.fingerprint)
    hq.intake.send_back(link(aoba.sent[-1]), "直してください")
    assert not home.submission.take_receipt(receipt(hq, tmp_path, "later")).waiting
    assert states(home)[0] is SentState.SENT_BACK


def test_receipts_cannot_be_undone(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, sent(home, aoba.send(aoba.session("a", 24))))
    home.submission.take_receipt(receipt(hq, tmp_path))
    assert home.undo() is None


def test_a_receipt_for_another_book_is_refused_with_its_name(hq: Desk, home: Desk, tmp_path: Path) -> None:
    accept(hq, tmp_path, Sender("013").send(Sender("013").session("a", 24)))
    with pytest.raises(InputRefused, match=f"「{NAME}」あて"):
        home.submission.take_receipt(receipt(hq, tmp_path))


def test_a_receipt_of_submissions_not_made_here_is_refused(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, aoba.send(aoba.session("a", 24)))
    with pytest.raises(InputRefused, match="提出したものが載っていません"):
        home.submission.take_receipt(receipt(hq, tmp_path))
    assert not kept.receipts(home.store)
    assert not kept.receiver_keys(home.store)


def test_the_receiver_opening_its_own_receipt_is_told_whose_it_is(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, aoba.send(aoba.session("a", 24)))
    with pytest.raises(InputRefused, match="この記録簿で作った受領票"):
        hq.submission.take_receipt(receipt(hq, tmp_path))


def test_one_file_per_sender_and_only_of_those_that_sent(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    hq.intake.add_sender("A/1", "分室")
    hq.intake.add_sender("021", "若葉推進委員会")
    room = Sender("A/1")
    accept(hq, tmp_path, aoba.send(aoba.session("a", 24)), room.send(room.session("a", 3)))
    made = hq.intake.receipts(tmp_path / "new" / "folder")
    assert [path.name for path in made] == ["receipt_2025_013.xlsx", "receipt_2025_A_1.xlsx"]
    with pytest.raises(InputRefused, match="「021」からは、まだ何も届いていません"):
        hq.intake.receipts(tmp_path, ["021"])


def test_where_one_cannot_be_written_none_is(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    hq.intake.add_sender("021", "港支店推進委員会")
    minato = Sender("021")
    accept(hq, tmp_path, aoba.send(aoba.session("a", 10)), minato.send(minato.session("a", 3)))
    out = tmp_path / "out"
    (first, second) = hq.intake.receipts(out)
    old = first.read_bytes()
    second.unlink()
    second.mkdir()
    hq.intake.send_back(hq.intake.history("013")[0].link, "人数を確かめてください")
    with pytest.raises(FileTrouble, match="フォルダー"):
        hq.intake.receipts(out)
    assert first.read_bytes() == old
    first.unlink()
    with pytest.raises(FileTrouble, match="フォルダー"):
        hq.intake.receipts(out)
    assert [path.name for path in out.iterdir()] == [second.name]


def test_who_stops_half_way_has_no_file(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    hq.intake.add_sender("021", "港支店推進委員会")
    minato = Sender("021")
    accept(hq, tmp_path, aoba.send(aoba.session("a", 10)), minato.send(minato.session("a", 3)))

    def stop(done: int, total: int) -> None:
        assert total == 2
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        hq.intake.receipts(tmp_path / "out", progress=stop)
    assert list((tmp_path / "out").iterdir()) == []


def test_before_anything_came_there_is_nothing_to_answer(hq: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="まだどこからも"):
        hq.intake.receipts(tmp_path / "r")
    assert not (tmp_path / "r").exists()


def test_an_office_makes_no_receipts(tmp_path: Path, who: Who, clock: Clock) -> None:
    with (
        receiver(tmp_path / "office.roukin", who, clock, role=Role.OFFICE, code="7") as office,
        pytest.raises(InputRefused, match="推進委員会と本部"),
    ):
        office.intake.receipts(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, aoba.send(aoba.session("a", 24)))
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(FileTrouble):
        hq.intake.receipts(tmp_path / "file" / "r")


def test_a_held_submission_says_why(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    aoba.send(aoba.session("a", 24))
    accept(hq, tmp_path, sent(home, aoba.send(aoba.session("a", 25, version=2))))
    home.submission.take_receipt(receipt(hq, tmp_path))
    line = home.submission.sent()[0]
    assert (line.state, line.remark) == (
        SentState.HELD,
        "前の版がまだ届いていません。前の版のファイルも送ってください。",
    )


def test_a_month_closed_after_new_year_belongs_to_its_fiscal_year(aoba: Sender, tmp_path: Path, who: Who) -> None:
    day = date(2026, 1, 20)
    with receiver(tmp_path / "later.roukin", who, lambda: AT.replace(year=2026, month=3)) as hq:
        hq.intake.add_sender("013", NAME)
        accept(hq, tmp_path, aoba.send(aoba.session("a", 10, day)))
        hq.intake.close("2026-01")
        accept(hq, tmp_path, aoba.send(aoba.session("a", 12, day, version=2)))
        entries = lines_for(hq._context, "013").entries
    assert [(entry.outcome, entry.closed) for entry in entries] == [
        (Outcome.REPLACED, ("2026-01",)),
        (Outcome.LATE, ("2026-01",)),
    ]
    assert "確定した期間の記録の違い1件" in entries[1].remark


def test_the_mail_says_the_same_as_the_receipt(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    accept(hq, tmp_path, aoba.send(aoba.session("a", 24)))
    path = receipt(hq, tmp_path)
    mail = hq.intake.receipt_mail("013", path)
    assert (mail.to, mail.files) == ("aoba@example.jp", (path,))
    assert mail.subject == f"【受領票】2025年度 推進活動 {NAME}"
    assert "・2025年度 第1版: 受領しました。" in mail.body.split("\n")


def test_a_forged_receipt_that_comes_first_does_not_take_the_place_of_the_true_one(
    hq: Desk, home: Desk, aoba: Sender, tmp_path: Path, who: Who, clock: Clock
) -> None:
    made = sent(home, aoba.send(aoba.session("a", 24)))
    accept(hq, tmp_path, made)
    home.submission.take_receipt(receipt(hq, tmp_path))
    hq.intake.send_back(link(made), "直してください")
    true = receipt(hq, tmp_path, "true")
    forger = Desk(replace(hq.submission._context, keys=tmp_path / "forger"))
    assert home.submission.take_receipt(receipt(forger, tmp_path, "forged")).waiting
    assert home.submission.take_receipt(true).new
    assert states(home) == [SentState.SENT_BACK]


def test_no_mutant_of_a_receipt_says_anything_else(hq: Desk, home: Desk, aoba: Sender, tmp_path: Path) -> None:
    session = aoba.session("a", 24)
    accept(hq, tmp_path, made := sent(home, aoba.send(session)))
    hq.intake.send_back(link(made), "人数を確かめてください", [("study_session", session.id, "24名は多すぎます")])
    path = receipt(hq, tmp_path)
    home.submission.take_receipt(path)
    content, before = path.read_bytes(), (kept.receipts(home.store), home.submission.sent())
    sentences = []
    for kind, mutant in mutants(content, NUMBER // 10, [one for one in MUTATIONS if one is not foreign_signature]):
        path.write_bytes(mutant)
        try:
            assert not home.submission.take_receipt(path).new, kind
        except InputRefused as refusal:
            sentences.append(str(refusal))
        assert (kept.receipts(home.store), home.submission.sent()) == before
    assert len(sentences) > NUMBER // 20
    assert all(sentence.endswith("。") for sentence in sentences)
