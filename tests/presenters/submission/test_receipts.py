"""A 受領票 coming back, and the key it was signed with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.sealed_kind import PackGiven
from roukin_desktop.presenters.submission.models import ReceiptModel
from roukin_desktop.presenters.submission.receipts import ReceiptTaking
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.models import ReceiptRead
from tests.presenters.conftest import FakeDialogs, FakeView
from tests.presenters.submission_fakes import FINGERPRINT, FakeDesk, FakeSubmission
from tests.runners import AtOnce

PATH = Path("receipt.xlsx")
GOOD = ReceiptRead("本部", "第1版は受領済です。", new=True, first_key=False, fingerprint=FINGERPRINT)
WAITING = ReceiptRead("本部", "鍵が前と違います。", new=True, first_key=False, fingerprint=FINGERPRINT, waiting=True)
TRUSTED = Changes(7, Verb.RECEIPT, "鍵の承認", ())


class Taking:
    """The taking over a fake desk, with what it told others."""

    def __init__(self, answer: ReceiptRead | Exception, *, trusted: Changes | None = TRUSTED) -> None:
        self.desk, self.view, self.dialogs = (
            FakeDesk(FakeSubmission(answer=answer, trusted=trusted)),
            FakeView(),
            FakeDialogs(),
        )
        self.taken: list[str] = []
        self.heard: list[Changes] = []
        tools = Tools(cast("Any", self.desk), AtOnce(), self.dialogs, cast("Any", None), self.heard.append)
        self.packs: list[Path] = []
        self.receipts = ReceiptTaking(tools, self.view, self.taken.append, self.packs.append)
        self.receipts.take(PATH)

    @property
    def shown(self) -> ReceiptModel:
        found = self.view.last("show_receipt")
        assert isinstance(found, ReceiptModel)
        return found


def test_a_receipt_is_summed_up_and_the_room_hears_of_it() -> None:
    taking = Taking(GOOD)
    assert (taking.shown.state, taking.shown.text, taking.shown.ask) == ("ok", "第1版は受領済です。", "")
    assert taking.taken == ["本部の受領票を取り込みました"]


def test_a_year_pack_is_handed_to_the_room_it_belongs_to() -> None:
    taking = Taking(PackGiven())
    assert taking.packs == [PATH]
    assert taking.view.count("show_receipt") == 0


def test_the_same_receipt_again_changes_nothing() -> None:
    taking = Taking(
        ReceiptRead("本部", "もう取り込んであります。", new=False, first_key=False, fingerprint=FINGERPRINT)
    )
    assert taking.shown.state == "hint"
    assert taking.taken == []


def test_a_first_key_is_told_with_the_number_to_be_read_aloud() -> None:
    taking = Taking(ReceiptRead("本部", "第1版は受領済です。", new=True, first_key=True, fingerprint=FINGERPRINT))
    assert FINGERPRINT in taking.shown.text
    assert "はじめて登録" in taking.shown.text


def test_another_key_waits_for_the_number_heard_on_the_telephone() -> None:
    taking = Taking(WAITING)
    assert taking.shown.state == "warning"
    assert taking.shown.ask == "本部へ電話し、読み上げてもらった確認番号"
    assert taking.taken == []
    taking.receipts.confirm(FINGERPRINT.translate(str.maketrans("0123456789-", "0123456789 ")))
    assert taking.desk.submission.asked[-1] == f"trust {FINGERPRINT}"
    assert taking.heard == [TRUSTED]
    assert taking.shown.state == "ok"
    assert taking.taken == ["本部の受領票を取り込みました"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "30けた"), ("12345", "30けた"), ("99999-67890-11111-22222-33333-44444", "番号が違います")],
)
def test_another_number_confirms_nothing(typed: str, said: str) -> None:
    taking = Taking(WAITING)
    taking.receipts.confirm(typed)
    assert said in taking.shown.text
    assert (taking.shown.state, bool(taking.shown.ask)) == ("error", True)
    assert not any(deed.startswith("trust") for deed in taking.desk.submission.asked)


def test_a_receipt_confirmed_elsewhere_meanwhile_is_simply_read_again() -> None:
    taking = Taking(WAITING, trusted=None)
    taking.desk.submission.answer = GOOD
    taking.receipts.confirm(FINGERPRINT)
    assert taking.shown.text == "第1版は受領済です。"


def test_a_number_without_a_waiting_receipt_does_nothing() -> None:
    taking = Taking(WAITING)
    taking.receipts.put_away()
    assert taking.view.last("show_receipt") is None
    taking.receipts.confirm(FINGERPRINT)
    assert not any(deed.startswith("trust") for deed in taking.desk.submission.asked)


def test_a_file_that_is_no_receipt_is_told_in_the_room() -> None:
    taking = Taking(InputRefused("これは受領票ではありません。"))
    assert (taking.shown.state, taking.shown.text) == ("error", "これは受領票ではありません。")
    assert taking.dialogs.troubles == []


def test_the_unexpected_is_reported() -> None:
    taking = Taking(ValueError("unforeseen"))
    assert len(taking.dialogs.troubles) == 1


def test_a_receipt_is_chosen_in_a_dialog(tmp_path: Path) -> None:
    taking = Taking(GOOD)
    taking.receipts.choose(tmp_path)
    assert taking.desk.submission.asked == ["receipt receipt.xlsx"]
    taking.dialogs.path = tmp_path / "other.xlsx"
    taking.receipts.choose(tmp_path)
    assert taking.desk.submission.asked[-1] == "receipt other.xlsx"


def test_a_book_that_is_only_read_takes_no_receipt() -> None:
    taking = Taking(GOOD)
    taking.desk.read_only = "ほかの人が開いています。"
    taking.receipts.take(PATH)
    assert "閲覧のみ" in taking.shown.text
    assert len(taking.desk.submission.asked) == 1
