"""Files nobody should send, one sentence each: they never stop the others, and nothing of them remains."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import Cancelled, InputRefused
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake import reading
from roukin_desktop.services.intake.models import Answer
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.exchange.submission.sealing import edited, rezipped
from tests.services.post import Sender, receiver


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        desk.intake.add_sender("013", "青葉支店推進委員会")
        yield desk


@pytest.fixture
def good(tmp_path: Path) -> Path:
    aoba = Sender("013")
    return aoba.send(aoba.session("a", 10)).write(tmp_path / "good.xlsx")


def _zip(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)


def _bomb(path: Path, good: Path) -> None:
    _zip(path, {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b" " * (40 * 1024 * 1024)})


def _entities(path: Path, good: Path) -> None:
    def change(name: str, content: bytes) -> bytes:
        return b'<!DOCTYPE a [<!ENTITY b "c">]>' + content if name == "xl/workbook.xml" else content

    path.write_bytes(rezipped(good.read_bytes(), change))


def _password(path: Path, good: Path) -> None:
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(512) + "EncryptedPackage".encode("utf-16-le"))


def _old_excel(path: Path, good: Path) -> None:
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(512) + "Workbook".encode("utf-16-le"))


def _macro(path: Path, good: Path) -> None:
    with zipfile.ZipFile(good) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    _zip(path, parts | {"xl/vbaProject.bin": b"x"})


def _empty(path: Path, good: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path, good: Path) -> None:
    book = Workbook()
    book.active.append(["会員", "参加者数"])
    book.save(path)


def _text(path: Path, good: Path) -> None:
    path.write_text("会員,参加者数\n", encoding="utf-8")


def _cut(path: Path, good: Path) -> None:
    path.write_bytes(good.read_bytes()[:2000])


def _folder(path: Path, good: Path) -> None:
    path.mkdir()


def _gone(path: Path, good: Path) -> None:
    path.unlink(missing_ok=True)


def _altered(path: Path, good: Path) -> None:
    path.write_bytes(good.read_bytes())

    def edit(book: Workbook) -> None:
        sheet = book["_roukin"]
        for (cell,) in sheet.iter_rows(min_row=2, max_col=1):
            cell.value = str(cell.value).replace('"attendees":10', '"attendees":99')

    edited(path, edit)


def _newer(path: Path, good: Path) -> None:
    path.write_bytes(good.read_bytes())

    def edit(book: Workbook) -> None:
        head = book["_roukin"].cell(1, 1)
        head.value = str(head.value).replace('"format":1', '"format":2')

    edited(path, edit)


def _other_year(path: Path, good: Path) -> None:
    sender = Sender("013")
    sender.send(sender.session("a", 10), fiscal_year=2024, complete=("2024H1",)).write(path)


def _printed(path: Path, good: Path) -> None:
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")


def _dangling(path: Path, good: Path) -> None:
    sender = Sender("013")
    sender.send(sender.session("a", 10), alone=True).write(path, data=False)


def _smuggled(path: Path, good: Path) -> None:
    sender, other = Sender("013"), Sender("021")
    sender.send(sender.session("a", 10), other.member, other.session("b", 5, version=9)).write(path, data=False)


BAD: list[tuple[Callable[[Path, Path], None], str]] = [
    (_bomb, "中身が大きすぎる"),
    (_entities, "外部の定義"),
    (_password, "パスワードで保護"),
    (_old_excel, "古い形式のExcel"),
    (_macro, "マクロ付きのExcel"),
    (_empty, "0バイト"),
    (_foreign, "提出ブックではありません"),
    (_text, "Excelのブック(.xlsx)ではありません。"),
    (_cut, "壊れている"),
    (_folder, "フォルダーです"),
    (_gone, "見つかりません"),
    (_altered, "送り主が作成したときのものと違います"),
    (_newer, "このプログラムを更新してから"),
    (_other_year, "2024年度の提出です。この記録簿は2025年度のもの"),
    (_dangling, "正しくない行があります"),
    (_smuggled, "見出しにないほかの記録簿の記録"),
    (_printed, "PDFは読むためのもの"),
]


def _take(desk: Desk, *paths: Path) -> list[Answer]:
    return list(desk.intake.accept(desk.intake.plan(paths, preview=False)).answers)


@pytest.mark.parametrize(("make", "said"), BAD, ids=[make.__name__[1:] for make, _ in BAD])
def test_each_bad_file_is_told_in_a_sentence_of_its_own_and_the_good_one_is_taken(
    hq: Desk, good: Path, tmp_path: Path, make: Callable[[Path, Path], None], said: str
) -> None:
    bad = tmp_path / "bad.xlsx"
    make(bad, good)
    refused, taken = _take(hq, bad, good)
    assert refused.result is Result.REFUSED
    assert said in refused.sentence
    assert "Traceback" not in refused.sentence
    assert taken.result is Result.ACCEPTED
    assert [line.file_name for line in hq.intake.history("013")] == ["good.xlsx"]
    assert hq.store.check() == []


@pytest.mark.parametrize("make", [_bomb, _entities, _macro])
def test_nobody_is_told_to_open_a_hostile_file_and_save_it(
    hq: Desk, good: Path, tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    make(tmp_path / "bad.xlsx", good)
    (refused,) = _take(hq, tmp_path / "bad.xlsx")
    assert "送り主に電話で確かめ、再送を依頼" in refused.sentence
    assert "保存" not in refused.sentence


def test_every_bad_file_has_another_sentence() -> None:
    assert len({said for _, said in BAD}) == len(BAD)


def test_a_submission_of_this_very_book_is_told_so(hq: Desk, tmp_path: Path) -> None:
    own = Sender("000", book=hq.info.book_id)
    (answer,) = _take(hq, own.send(own.session("a", 1)).write(tmp_path / "own.xlsx"))
    assert answer.result is Result.REFUSED
    assert answer.sentence.startswith("この記録簿で作った提出ファイルです。")


def test_an_office_receives_no_submissions(tmp_path: Path, good: Path, who: Who, clock: Clock) -> None:
    with receiver(tmp_path / "office.roukin", who, clock, role=Role.OFFICE) as office:
        (answer,) = _take(office, good)
    assert answer.result is Result.REFUSED
    assert "単組・労組事務所の記録簿では" in answer.sentence


def test_what_nobody_foresaw_in_one_file_does_not_stop_the_others(
    hq: Desk, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "odd.xlsx"
    odd.write_bytes(good.read_bytes())
    usual = reading.SubmissionFile.read

    def stumble(path: Path) -> reading.SubmissionFile:
        if path == odd:
            raise ZeroDivisionError
        return usual(path)

    monkeypatch.setattr(reading.SubmissionFile, "read", staticmethod(stumble))
    refused, taken = _take(hq, odd, good)
    assert (refused.result, taken.result) == (Result.REFUSED, Result.ACCEPTED)
    assert "思いがけない問題" in refused.sentence


def _stop_at(last: int) -> Callable[[int, int], None]:
    def stop(done: int, total: int) -> None:
        if done >= last:
            raise Cancelled

    return stop


@pytest.mark.parametrize("last", [0, 1, 2])
def test_cancelled_while_reading_leaves_nothing(hq: Desk, good: Path, last: int) -> None:
    before = hq.path.read_bytes()
    with pytest.raises(Cancelled):
        hq.intake.plan([good], progress=_stop_at(last))
    assert hq.path.read_bytes() == before


@pytest.mark.parametrize("last", [0, 1])
def test_cancelled_while_taking_in_leaves_nothing(hq: Desk, good: Path, last: int) -> None:
    plan, before = hq.intake.plan([good], preview=False), hq.history()
    with pytest.raises(Cancelled):
        hq.intake.accept(plan, _stop_at(last))
    assert hq.history() == before
    assert hq.intake.history("013") == []
    assert hq.all("study_session") == []
    assert hq.intake.accept(plan).changes is not None


def test_a_plan_whose_answers_no_longer_hold_is_shown_again_first(hq: Desk, good: Path) -> None:
    plan = hq.intake.plan([good])
    hq.intake.remove_sender("013")
    with pytest.raises(InputRefused, match="もう一度確かめてください"):
        hq.intake.accept(plan)
    assert hq.intake.history("013") == []


def test_a_plan_that_still_holds_after_another_change_is_taken(hq: Desk, good: Path) -> None:
    plan = hq.intake.plan([good])
    hq.intake.add_sender("021", "港支店推進委員会")
    assert hq.intake.accept(plan).changes is not None


def test_planning_leaves_the_book_byte_for_byte(hq: Desk, good: Path) -> None:
    before = hq.path.read_bytes()
    plan = hq.intake.plan([good])
    assert plan.takes
    assert plan.figures
    assert hq.path.read_bytes() == before


def test_a_backup_is_made_before_files_are_taken_in(hq: Desk, good: Path, tmp_path: Path) -> None:
    assert not list((tmp_path / "backups").glob("*"))
    _take(hq, good)
    assert len(list((tmp_path / "backups").glob("*.roukin"))) == 1


def test_a_program_that_saved_the_workbook_anew_changes_nothing_of_the_records(hq: Desk, good: Path) -> None:
    load_workbook(good).save(good)
    (answer,) = _take(hq, good)
    assert (answer.result, answer.edited, answer.added) == (Result.ACCEPTED, (), 2)
