"""宛先・件名・本文 of a submission, and the draft the mail program opens (exchange.md §4)."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.models import MailTexts, Receiver
from roukin_desktop.storage.store import BookStore
from tests.services.submissions import opened, sender_desk, submit


@pytest.fixture
def desk(store: BookStore, tmp_path: Path) -> Desk:
    return sender_desk(store, tmp_path)


def test_the_text_says_everything_the_telephone_asks_for(desk: Desk, tmp_path: Path) -> None:
    desk.submission.set_receiver(Receiver("本部 推進課", "honbu@example.jp"))
    made = submit(desk, tmp_path / "out")
    mail = desk.submission.mail(made.line.submission_id, made.files)
    assert mail.to == "honbu@example.jp"
    assert mail.subject == "【提出】2025年度上期 推進活動 みどり野推進委員会(013) 第1版"
    assert mail.files == made.files
    assert mail.body.splitlines() == [
        "本部 推進課 御中",
        "",
        "いつもお世話になっております。",
        "みどり野推進委員会(013)です。",
        "2025年度上期の推進活動の記録(第1版)を提出します。添付のファイルをご確認ください。",
        "",
        "年度: 2025年度",
        "版: 第1版(提出)",
        "入力が完了した期間: 2025年度上期",
        "",
        "控え(検算用の合計) 2025年度上期",
        "  学習会 回数: 1回",
        "  学習会 参加者: 24名",
        "  職域活動費: 0円",
        "  会員自主目標 設定会員数: 1会員",
        "  キャンペーン 件数: 3件",
        "  キャンペーン 金額: 1,500,000円",
        "",
        f"照合コード: {made.line.check_code}",
        f"確認番号: {opened(made).fingerprint}",
        "(照合コードは表紙とPDFにも印刷しています。確認番号は電話で確かめるときにお使いください。)",
        "",
        "連絡先: みどり野推進委員会 みどり野 係",
    ]


def test_a_withdrawal_and_a_nil_say_what_they_are(desk: Desk, empty_store: BookStore, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    made = submit(desk, tmp_path / "out", Kind.WITHDRAWAL)
    mail = desk.submission.mail(made.line.submission_id, made.files)
    assert mail.subject.startswith("【取下げ】2025年度上期")
    assert "前にお送りした2025年度上期の提出を取り下げます(第2版)。" in mail.body
    assert "控え" not in mail.body
    other = sender_desk(empty_store, tmp_path)
    nil = submit(other, tmp_path / "nil", Kind.NIL)
    mail = other.submission.mail(nil.line.submission_id, nil.files)
    assert mail.subject.startswith("【実績なし】2025年度上期")
    assert "2025年度上期の推進活動は実績なしです(第1版)。" in mail.body
    assert "  学習会 回数: 0回" in mail.body


def test_the_draft_holds_text_and_both_files(desk: Desk, tmp_path: Path) -> None:
    made = submit(desk, tmp_path / "out")
    texts = desk.submission.mail(made.line.submission_id, made.files)
    path = desk.submission.write_mail(texts, tmp_path / "out")
    assert path == tmp_path / "out" / "suishin_2025_013_r01.eml"
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert mail["Subject"] == texts.subject
    assert {a.get_filename(): a.get_content() for a in mail.iter_attachments()} == {
        file.name: file.read_bytes() for file in made.files
    }
    assert desk.submission.write_mail(texts, tmp_path / "名前.eml") == tmp_path / "名前.eml"


def test_an_attachment_that_is_gone_is_named_and_nothing_written(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"gone\.xlsx"):
        desk.submission.write_mail(MailTexts("", "題名", "本文", (tmp_path / "gone.xlsx",)), tmp_path)
    assert list(tmp_path.glob("*.eml")) == []


def test_a_reminder_without_files_is_a_draft_too(desk: Desk, tmp_path: Path) -> None:
    assert desk.submission.write_mail(MailTexts("a@example.jp", "催促", "本文"), tmp_path) == tmp_path / "mail.eml"


def test_a_submission_of_another_book_is_not_known(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="この記録簿にありません"):
        desk.submission.mail("00000000-0000-0000-0000-000000000000", ())


def test_the_receiver_is_kept_in_the_book(desk: Desk) -> None:
    assert desk.submission.receiver() == Receiver()
    desk.submission.set_receiver(Receiver(" 本部 ", "a@example.jp、 b@example.jp"))
    assert desk.submission.receiver() == Receiver("本部", "a@example.jp, b@example.jp")
    desk.submission.set_receiver(Receiver())
    assert desk.submission.receiver() == Receiver()


@pytest.mark.parametrize("mail", ["honbu", "a@", "@b", "a@b@c", "本部@example.jp", "a@例.jp", "<a@b.jp>", "a b"])
def test_an_address_no_mail_program_takes_is_refused(desk: Desk, mail: str) -> None:
    with pytest.raises(InputRefused, match="メールアドレス"):
        desk.submission.set_receiver(Receiver("本部", mail))
    assert desk.submission.receiver() == Receiver()


def test_a_name_has_a_limit(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="120文字まで"):
        desk.submission.set_receiver(Receiver("長" * 121))
